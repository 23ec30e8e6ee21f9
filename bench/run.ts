import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// `npm run bench -- register`: one benchmark by name; without a name, the list.

const folder = fileURLToPath(new URL('.', import.meta.url))
const known = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map((entry) => entry.name)
  .sort()
const [name] = process.argv.slice(2)

if (name === undefined || !known.includes(name)) {
  console.log(`Name a benchmark: ${known.join(', ')}.`)
  process.exitCode = name === undefined ? 0 : 2
} else {
  await import(new URL(`${name}/run.ts`, import.meta.url).href)
}
