/** How many of the ascending numbers are below a limit. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Turns UTF-16 offsets of a text into numbers of code points, in which the Web Annotation Data Model counts
 * (section 4.2.4: "in terms of unicode code points", "not in terms of code units").
 *
 * @example codePointsIn('\u{1F30D}: so')(2) // 1
 */
export const codePointsIn = (text: string): ((offset: number) => number) => {
  const secondHalves = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1)
  return (offset) => offset - countBelow(secondHalves, offset)
}
