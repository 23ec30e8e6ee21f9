import { ACT_KINDS } from '@pacta/law/entry/kind'
import { whatIfQuestion } from '@pacta/queries/what-if'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

const WORDS = ['act', 'state', 'treaty', 'received', 'entries'] as const

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const words = Object.fromEntries(WORDS.map((word) => [word, given(url, word)]))
  const catalogue = answer(asker, catalogueQuestion)
  const asked = WORDS.some((word) => word !== 'treaty' && words[word] !== undefined)
  const found = asked ? answer(asker, whatIfQuestion, words) : null
  return {
    envelope: envelopeOf(found ?? catalogue),
    words: {
      act: words['act'] ?? 'withdrawal',
      state: words['state'] ?? '',
      treaty: words['treaty'] ?? 'apmbc',
      received: words['received'] ?? '',
    },
    found:
      found === null
        ? null
        : {
            assumed: found.assumed.map(({ id, kind, states, instrument, on }) => ({
              id,
              kind,
              states,
              instrument: instrument ?? null,
              on,
            })),
            state: found.state,
            instrument: found.instrument,
            before: found.before,
            after: found.after,
            counts: found.counts,
            timeline: found.timeline,
          },
    acts: ACT_KINDS.filter((kind) => kind !== 'correction'),
    instruments: catalogue.instruments.map(({ id, name }) => ({ id, name })),
    states: catalogue.states.filter(({ kind }) => kind === 'state').map(({ code, name }) => ({ code, name })),
    names: Object.fromEntries(catalogue.states.map(({ code, name }) => [code, name])),
  }
}
