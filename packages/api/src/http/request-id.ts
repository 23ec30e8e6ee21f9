import { randomBytes } from 'node:crypto'

/** Names requests: a random word of this process and a number. Says nothing of who asked. */
export const requestIds = (): (() => string) => {
  const word = randomBytes(5).toString('hex')
  let count = 0
  return () => {
    count += 1
    return `${word}-${count.toString(36)}`
  }
}
