/** A text is read in blocks of about this many characters, so that memory stays flat however long it is. */
const BLOCK = 60_000
/** How far back from the end of a block a good place to cut is looked for. */
const LOOK_BACK = 8_000

const cutAt = (text: string, from: number): number => {
  const limit = from + BLOCK
  if (limit >= text.length) return text.length
  const floor = limit - LOOK_BACK
  const paragraph = text.lastIndexOf('\n\n', limit)
  if (paragraph > floor) return paragraph
  const line = text.lastIndexOf('\n', limit)
  if (line > floor) return line
  const sentence = text.lastIndexOf('. ', limit)
  if (sentence > floor) return sentence + 1
  const word = text.lastIndexOf(' ', limit)
  return word > floor ? word : limit
}

/** The blocks of a text, cut between paragraphs, else lines, sentences, words; end to end. */
export const blocks = (text: string): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = []
  for (let from = 0; from < text.length; ) {
    const to = cutAt(text, from)
    found.push({ from, to })
    from = to
  }
  return found
}
