import { bootstrap } from './bootstrap.ts'
import { byType, type Marked, score } from './score.ts'

const two = (value: number): string => value.toFixed(2)

const range = (marked: readonly Marked[], of: (marked: readonly Marked[]) => number): string => {
  const [low, high] = bootstrap(marked, of)
  return `${two(of(marked))} (${two(low)} to ${two(high)})`
}

const row = (name: string, marked: readonly Marked[]): string => {
  const s = score(marked)
  return `| ${name} | ${s.documents} | ${s.claims} | ${range(marked, (m) => score(m).recall)} | ${range(marked, (m) => score(m).macroF1)} | ${range(marked, (m) => score(m).falseAlarmsPer1000Words)} | ${range(marked, (m) => score(m).falseFaultsPer100)} | ${two(s.typeAccuracy)} | ${s.passedFaults} |`
}

const CORE = ['fr', 'es', 'de', 'uk', 'ru', 'pl', 'fi']

/** The measures as Markdown tables: by language group, by language, by verdict and by type, with 95 % bootstrap intervals over documents. */
export const table = (marked: readonly Marked[]): string => {
  const english = marked.filter((m) => m.document.language === 'en')
  const core = marked.filter((m) => CORE.includes(m.document.language))
  const languages = [...new Set(marked.map((m) => m.document.language))].sort()
  const groups: readonly (readonly [string, readonly Marked[]])[] = [
    ['all', marked],
    ['English', english],
    ['other core languages', core],
  ]
  const f1 = (m: readonly Marked[]) =>
    Object.entries(score(m).f1)
      .map(([verdict, value]) => `${verdict} ${two(value)}`)
      .join(', ')
  return [
    '| set | documents | claims | span recall | macro F1 | false alarms / 1000 words | false faults / 100 | type right | faults passed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...groups.filter(([, m]) => m.length > 0).map(([name, m]) => row(name, m)),
    ...languages.map((code) =>
      row(
        code,
        marked.filter((m) => m.document.language === code),
      ),
    ),
    '',
    ...groups.filter(([, m]) => m.length > 0).map(([name, m]) => `F1 by verdict, ${name}: ${f1(m)}`),
    '',
    '| type | claims | recall | verdict right |',
    '| --- | --- | --- | --- |',
    ...byType(marked).map(
      ({ type, claims, recall, right }) => `| ${type} | ${claims} | ${two(recall)} | ${two(right)} |`,
    ),
  ].join('\n')
}
