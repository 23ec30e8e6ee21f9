import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/language/library.ts'
import { detectLanguage } from '../../src/text/detect-language.ts'

describe('the language of a text', () => {
  it.each([
    ['tr', "Sözleşme Türkiye için 1 Mart 2004'te yürürlüğe girdi. Rusya ise sözleşmeyi imzalamadı."],
    ['ar', 'دخلت الاتفاقية حيز النفاذ في الأول من مارس 1999. وصدق العراق على الاتفاقية في عام 2007.'],
  ])('is told to be %s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language)
  })
})

describe('language files', () => {
  it.each(LANGUAGES.map((data) => [data.code, data] as const))(
    '%s names every instrument and the core deeds',
    (_, { lexicon }) => {
      for (const concept of [
        'sign',
        'ratify',
        'accede',
        'join',
        'leave',
        'deposit',
        'in_force',
        'party_noun',
        'country_noun',
        'neg',
        'month',
        'number',
        'year_unit',
      ] as const)
        expect(lexicon[concept] ?? '', concept).not.toBe('')
      for (const id of ['apmbc', 'ccm', 'ccw-p2a', 'att']) expect(lexicon.instrument).toContain(`= ${id}`)
      const months = (lexicon.month ?? '').split(/[;\n]/).map((line) => line.split('=')[1]?.trim())
      expect(new Set(months).size).toBeGreaterThanOrEqual(12)
    },
  )
})
