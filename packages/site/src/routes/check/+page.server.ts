import { LANGUAGES } from '@pacta/reader/language/library'
import { fail } from '@sveltejs/kit'
import { answer, check, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { checkForm } from '#lib/server/checked-form.ts'
import { markedText } from '#lib/server/marked-text.ts'
import type { Actions, PageServerLoad } from './$types'

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

export const load: PageServerLoad = ({ url, platform }) => {
  const catalogue = answer({ url, platform }, catalogueQuestion)
  return {
    envelope: envelopeOf(catalogue),
    languages: LANGUAGES.map(({ code }) => ({ code, name: LANGUAGE_NAMES.of(code) ?? code })),
    names: Object.fromEntries(catalogue.states.map(({ code, name }) => [code, name])),
    instruments: Object.fromEntries(catalogue.instruments.map(({ id, name }) => [id, name])),
  }
}

export const actions: Actions = {
  default: async ({ request, url, platform }) => {
    const { document, words, text } = await checkForm(request)
    const refuse = (status: number, problem: string) => fail(status, { result: null, problem, text })
    if (document === null) return refuse(400, 'there is nothing to check: paste a text or choose a file')
    const found = await check({ url, platform }, document, words)
    if (!found.read) return refuse(found.status, found.problem)
    const { document: about, claims, on } = found.answer
    const shown = about.text ?? ''
    const { title, publishedOn, language, words: count } = about
    return {
      result: {
        on,
        about: { title, publishedOn, language, words: count },
        claims,
        pieces: markedText(shown, claims),
        text: shown,
      },
      problem: null,
      text: '',
    }
  },
}
