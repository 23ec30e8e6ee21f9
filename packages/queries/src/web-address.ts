import { Refusal } from './refusal.ts'

/** The web address a text names, or a refusal that shows the form. Names and passwords in it are refused too. */
export const readWebAddress = (text: string, name: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Refusal(
      'bad_call',
      `${name}: "${text.slice(0, 60)}" is no web address; write it whole, with https:// or http://`,
      'https://example.org/article',
    )
  if (url.username !== '' || url.password !== '')
    throw new Refusal('bad_call', `${name}: the address holds a name or a password; give it without`)
  return url
}
