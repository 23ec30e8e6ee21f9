import type { Day } from '../calendar/day.ts'
import type { ConductQuestion } from '../conduct/question.ts'
import type { InstrumentId } from '../entry/entry.ts'
import type { Register } from '../register/register.ts'
import type { Rulebook } from '../rulebook/provision.ts'
import type { Case } from './case.ts'
import { resolveInterim } from './interim.ts'
import type { Finding, Resolved } from './layer.ts'
import { resolveInstrument } from './resolve-instrument.ts'
import { strictest, type Verdict } from './verdict.ts'

/** The same act under another rulebook; a chain of references never comes back to where it began. */
const caseUnder = (
  rulebooks: readonly Rulebook[],
  rulebook: Rulebook,
  question: ConductQuestion,
  register: Register,
  on: Day,
): Case => ({
  question,
  on,
  register,
  rulebook,
  helping: null,
  verdictUnder: (instrument: InstrumentId): Verdict => {
    const other = rulebooks.find((one) => one.instrument === instrument)
    if (other === undefined || other === rulebook) return 'not_regulated'
    return resolveInstrument(
      caseUnder(
        rulebooks.filter((one) => one !== rulebook),
        other,
        question,
        register,
        on,
      ),
    ).verdict
  },
})

const merge = (question: ConductQuestion, parts: readonly Resolved[]): Finding => {
  const verdict = strictest(
    question.conduct,
    parts.map((part) => part.verdict),
  )
  const deciding = parts.filter((part) => part.verdict === verdict)
  return {
    verdict,
    contested: deciding.some((part) => part.contested) && verdict !== 'not_regulated',
    positions: verdict === 'not_regulated' ? [] : deciding.flatMap((part) => part.positions),
    conditions:
      verdict === 'conditional' || verdict === 'required' ? deciding.flatMap((part) => part.conditions) : [],
    layers: parts.flatMap((part) => part.layers),
    context: [],
    because: deciding.flatMap((part) =>
      part.layers.filter((layer) => layer.displacedBy === null).flatMap((layer) => layer.because),
    ),
  }
}

/** What the law says of a question on a day: each instrument resolved inside itself, then the strictest decides. */
export const resolveLaw = (
  question: ConductQuestion,
  on: Day,
  register: Register,
  rulebooks: readonly Rulebook[],
): Finding => {
  const parts = rulebooks.flatMap((rulebook) => {
    const one = caseUnder(rulebooks, rulebook, question, register, on)
    const resolved = resolveInstrument(one)
    const interim = rulebook.layer === 'instrument' ? resolveInterim(one) : null
    return interim === null ? [resolved] : [resolved, interim]
  })
  return merge(question, parts)
}
