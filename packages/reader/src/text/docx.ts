import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Extracted } from './extracted.ts'
import { isoDayIn } from './iso-day.ts'
import { Unreadable } from './problem.ts'

/** What a packed file may unfold to, and how many times its own size. */
const MOST_BYTES = 200_000_000
const MOST_RATIO = 200

/** Refuses a zip bomb by what its own directory says, before anything is unpacked. */
const guard = (bytes: Uint8Array): void => {
  let total = 0
  unzipSync(bytes, {
    filter: (file) => {
      total += file.originalSize
      if (total > MOST_BYTES || (file.originalSize > 1_000_000 && file.originalSize > file.size * MOST_RATIO))
        throw new Unreadable(
          'too_large',
          'the DOCX file unfolds to far more than its own size; it is refused as a zip bomb',
        )
      return false
    },
  })
}

const core = (bytes: Uint8Array): string => {
  const files = unzipSync(bytes, { filter: (file) => file.name === 'docProps/core.xml' })
  const file = files['docProps/core.xml']
  return file === undefined ? '' : strFromU8(file)
}

/** The text of a DOCX file, one line a paragraph. */
export const docxText = async (bytes: Uint8Array): Promise<Extracted> => {
  try {
    guard(bytes)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const xml = core(bytes)
    return {
      text: value,
      title: /<dc:title>([^<]+)</.exec(xml)?.[1] ?? null,
      publishedOn: isoDayIn(/<dcterms:modified[^>]*>([^<]+)</.exec(xml)?.[1] ?? ''),
      language: null,
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('damaged', 'the DOCX file is damaged and cannot be opened; give another copy')
  }
}
