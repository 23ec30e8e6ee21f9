import type { Format } from './format.ts'
import { Unreadable } from './problem.ts'

// Runs in a process of its own: bytes on standard input, one line of JSON on standard output.

const readInput = async (): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}

const extract = async (format: Format, bytes: Uint8Array) => {
  if (format === 'pdf') return (await import('./pdf.ts')).pdfText(bytes)
  if (format === 'docx') return (await import('./docx.ts')).docxText(bytes)
  const { plainText } = await import('./plain.ts')
  return (await import('./html.ts')).htmlText(plainText(bytes))
}

try {
  const found = await extract(process.argv[2] as Format, await readInput())
  process.stdout.write(JSON.stringify({ ok: found }))
} catch (error) {
  const known = error instanceof Unreadable
  process.stdout.write(
    JSON.stringify({
      problem: {
        code: known ? error.code : 'damaged',
        message: known ? error.message : 'the file is damaged and cannot be opened; give another copy',
      },
    }),
  )
}
