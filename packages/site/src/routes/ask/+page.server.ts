import { CONDUCTS, PURPOSES, SITUATIONS } from '@pacta/law/conduct/conduct'
import { ATTRIBUTES, MUNITION_CLASSES } from '@pacta/law/conduct/munition'
import { askQuestion } from '@pacta/queries/ask'
import { redirect } from '@sveltejs/kit'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

const WORDS = [
  'actor',
  'conduct',
  'object',
  'assisted',
  'place',
  'counterpart',
  'purpose',
  'situation',
] as const

/** A form cannot join boxes by itself: class and attributes become the one `object` of a permanent link. */
const joinObject = (url: URL): void => {
  const chosen = given(url, 'class')
  if (chosen === undefined) return
  const search = new URLSearchParams()
  for (const [name, value] of url.searchParams) {
    if (value !== '' && name !== 'class' && name !== 'attribute') search.append(name, value)
  }
  search.set('object', [chosen, ...url.searchParams.getAll('attribute')].join('+'))
  redirect(303, `/ask?${search.toString().replaceAll('%2B', '+')}`)
}

export const load: PageServerLoad = ({ url, platform }) => {
  joinObject(url)
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const words = Object.fromEntries(WORDS.map((word) => [word, given(url, word)]))
  // In an address a plus is a space: both join the parts of an object.
  const object = words['object']?.replaceAll(' ', '+')
  const asked = words['actor'] !== undefined || words['conduct'] !== undefined || object !== undefined
  const found = asked ? answer(asker, askQuestion, { ...words, object }) : null
  return {
    envelope: found === null ? envelopeOf(catalogue) : envelopeOf(found),
    found:
      found === null
        ? null
        : {
            query: found.query,
            summary: found.summary,
            law: found.law,
            policy: found.policy,
            counterpart: found.counterpart ?? null,
          },
    states: catalogue.states.filter(({ kind }) => kind === 'state').map(({ code, name }) => ({ code, name })),
    people: Object.fromEntries(catalogue.states.map(({ code, name }) => [code, name])),
    names: {
      ...Object.fromEntries(catalogue.instruments.map(({ id, name }) => [id, name])),
      vclt: 'Law of treaties',
      custom: 'Customary humanitarian law',
    },
    choices: {
      conducts: CONDUCTS,
      classes: MUNITION_CLASSES,
      attributes: ATTRIBUTES,
      purposes: PURPOSES,
      situations: SITUATIONS,
    },
  }
}
