import { STATES_OF_PLAY } from '@pacta/law/deadline/state-of-play'
import { deadlinesQuestion } from '@pacta/queries/deadlines'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

/** Rows a page shows; more stand behind "next". */
const PAGE = 100

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const narrowed = ['state', 'treaty', 'play', 'within'].some((name) => url.searchParams.has(name))
  const within = given(url, 'within')
  const filter = {
    state: given(url, 'state'),
    treaty: given(url, 'treaty'),
    play: given(url, 'play'),
    // Without any filter the page shows what comes next, not every duty since 1999.
    within: narrowed ? (within === 'any' ? undefined : within) : '365d',
  }
  const found = answer(asker, deadlinesQuestion, filter)
  const { instruments, states } = answer(asker, catalogueQuestion)
  const start = Math.max(0, Math.trunc(Number(given(url, 'start') ?? 0)) || 0)
  return {
    envelope: envelopeOf(found),
    filter,
    plays: STATES_OF_PLAY,
    total: found.deadlines.length,
    start,
    next: start + PAGE < found.deadlines.length ? start + PAGE : null,
    deadlines: found.deadlines.slice(start, start + PAGE),
    instruments: instruments.map(({ id, name }) => ({ id, name })),
    names: Object.fromEntries(states.map(({ code, name }) => [code, name])),
  }
}
