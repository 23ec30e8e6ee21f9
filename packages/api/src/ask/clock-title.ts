import { provisionLabel } from '@pacta/law/reason/provision-label'
import type { DeadlineJson } from '@pacta/queries/json/deadline'
import type { Asked } from '@pacta/queries/question'
import { dutyLabel } from './change-label.ts'

/** How long the text gives, from entry into force for the State; a date that was moved is named without it. */
const PERIODS: Readonly<Record<string, readonly [english: string, french: string]>> = {
  'apmbc/art_4': ['four-year', 'quatre ans'],
  'apmbc/art_5__para_1': ['ten-year', 'dix ans'],
  'ccm/art_3__para_2': ['eight-year', 'huit ans'],
  'ccm/art_4__para_1__point_a': ['ten-year', 'dix ans'],
}

/**
 * Whether the record holds no more than the clock: nothing in it shows that the State has anything to destroy
 * or to clear, or what became of it. Every party owes a yearly report; an extension was asked for a reason.
 */
export const isClockOnly = ({ stateOfPlay, obligation, extensions }: DeadlineJson): boolean =>
  stateOfPlay === 'unknown' ||
  (stateOfPlay === 'pending' && !obligation.endsWith('_report') && extensions.length === 0)

/** The heading of a date that was computed from the text: it names the clock, and says of nobody that anything is owed. */
export const clockTitle = (asked: Asked, deadline: DeadlineJson): string => {
  const { state, instrument, provision, obligation, extensions } = deadline
  const [who, law] = [asked.naming.state(state), asked.naming.instrument(instrument)]
  const [english, french] = (extensions.length === 0 ? PERIODS[provision] : undefined) ?? ['', '']
  const duty = dutyLabel(obligation, asked.language)
  const article = provisionLabel(provision)
  return asked.language === 'fr'
    ? `${who} : date${french === '' ? '' : ` de ${french}`} selon le délai prévu par ${law}, ${article} (${duty})`
    : `${who}: ${english === '' ? '' : `${english} `}date by the clock of the ${law}, ${article} (${duty})`
}

/** What stands under such a heading: of a report, that it is not in the record; of work, that nothing shows it to be owed. */
export const clockNote = ({ language }: Asked, { obligation }: DeadlineJson): string => {
  const report = obligation.endsWith('_report')
  if (language === 'fr')
    return `Date calculée d'après le texte. Le registre ne dit pas si ${report ? 'le rapport a été présenté' : 'quelque chose reste dû'}.`
  return `A date computed from the text. Whether ${report ? 'the report was made' : 'anything is owed'} is not recorded.`
}
