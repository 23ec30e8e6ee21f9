// publicodes: rules as YAML-like objects in French keywords, one situation at a time.
import Engine from 'publicodes'
import { ACTS, DATES, EXCEPTED, isForTraining, isoOf, NOT_BOUND, PROHIBITED } from '../data.mjs'

// What the language could not hold and the host therefore computes:
//  - six calendar months after a day (`durée` in months is pro rata, so it is off by days at some month ends);
//  - the list of armed conflicts (there are no collections): the host passes the day the withdrawal takes effect.
const RULES = {
  date: { question: 'On which day?' },
  acte: { question: 'Which act?', 'une possibilité': ACTS.map((a) => `'${a}'`) },
  'pour entraînement': { 'par défaut': 'non' },
  'a déposé': { 'par défaut': 'non' },
  'a retiré': { 'par défaut': 'non' },
  'mois du dépôt': { 'par défaut': '01/1900' },
  'effet du retrait': { 'par défaut': '01/01/2999' },
  'traité en vigueur': {
    valeur: 'date >= 01/03/1999',
    références: { 'APMBC, Art. 17(1)': 'https://example.org/apmbc#17' },
  },
  'délai écoulé': {
    valeur: { durée: { unité: 'mois', depuis: 'mois du dépôt', "jusqu'à": 'date' } },
    références: { 'APMBC, Art. 17(2)': 'https://example.org/apmbc#17' },
  },
  'retrait effectif': {
    'toutes ces conditions': ['a retiré', 'date >= effet du retrait'],
    références: { 'APMBC, Art. 20(3)': 'https://example.org/apmbc#20' },
  },
  partie: {
    'toutes ces conditions': [
      'a déposé',
      'traité en vigueur',
      'délai écoulé > 6 mois',
      'retrait effectif = non',
    ],
  },
  exception: {
    'toutes ces conditions': [
      'pour entraînement',
      { 'une de ces conditions': ["acte = 'stockpile'", "acte = 'transfer'"] },
    ],
    références: { 'APMBC, Art. 3(1)': 'https://example.org/apmbc#3' },
  },
  interdit: {
    'toutes ces conditions': ['partie', 'exception = non'],
    références: { 'APMBC, Art. 1(1)': 'https://example.org/apmbc#1' },
  },
}

const french = (day) => isoOf(day).split('-').reverse().join('/')
const frenchMonth = (day) => french(day).slice(3)
const yesNo = (flag) => (flag ? 'oui' : 'non')

const situationOf = (state, day, act, forTraining) => ({
  date: french(day),
  acte: `'${act}'`,
  'pour entraînement': yesNo(forTraining),
  'a déposé': yesNo(state.deposit !== null),
  ...(state.deposit === null ? {} : { 'mois du dépôt': frenchMonth(state.deposit) }),
  'a retiré': yesNo(state.withdrawalEffective !== null),
  ...(state.withdrawalEffective === null ? {} : { 'effet du retrait': french(state.withdrawalEffective) }),
})

const codeOf = (engine) =>
  engine.evaluate('interdit').nodeValue === true
    ? PROHIBITED
    : engine.evaluate('partie').nodeValue === true
      ? EXCEPTED
      : NOT_BOUND

export const setup = (states, dates = DATES) => {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } })
  return {
    evaluateAll(codes) {
      let i = 0
      for (const state of states)
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++) {
            engine.setSituation(situationOf(state, dates[d], ACTS[a], isForTraining(state.id, d, a)))
            codes[i++] = codeOf(engine)
          }
    },
    explain(state, day, act, forTraining) {
      engine.setSituation(situationOf(state, day, act, forTraining))
      return engine.evaluate('interdit')
    },
  }
}
