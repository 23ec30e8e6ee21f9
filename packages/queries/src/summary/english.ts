import { englishDay } from '@pacta/law/reason/english'
import { capital, withArticle } from '@pacta/law/reason/english-name'
import type { LawGround, PolicyGround, Said } from './said.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** More provisions than this are left to the layers below. */
const MOST_PROVISIONS = 3

const ground = ({ id, name, provisions }: LawGround): string => {
  const title =
    id === 'custom'
      ? 'customary law'
      : id === 'vclt'
        ? 'the interim duty of the law of treaties'
        : name.startsWith('CCW')
          ? name
          : `the ${name}`
  return provisions.length === 0 || provisions.length > MOST_PROVISIONS
    ? title
    : `${title} (${provisions.join(', ')})`
}

/** The first few of what is not stated. */
const shown = (words: readonly string[]): string =>
  words.length > 3 ? `${words.slice(0, 3).join(', ')} and more` : words.join(', ')

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/** "of 21 June 2022", "of August 2005", "of 1998". */
const dated = (on: string | null): string => {
  if (on === null) return ''
  const [year, month, day] = on.split('-')
  if (day !== undefined) return ` of ${englishDay(on)}`
  return month === undefined
    ? ` of ${year}`
    : ` of ${MONTH.format(Date.UTC(Number(year), Number(month) - 1))} ${year}`
}

const policies = (grounds: readonly PolicyGround[]): string =>
  grounds.length === 0 ? 'policy' : listed([...new Set(grounds.map(({ kind, on }) => `${kind}${dated(on)}`))])

const whose = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`

const lawClause = ({ state, duty, law }: Said): string => {
  const by = listed(law.grounds.map(ground))
  const contested = law.contested ? ', though other views are held and shown' : ''
  switch (law.verdict) {
    case 'prohibited':
      return `barred for ${state} by ${by}${contested}`
    case 'required':
      return `required of ${state} by ${by}${contested}`
    case 'conditional':
      if (law.turnsOn.length > 0)
        return `under ${by} it turns for ${state} on what is not stated (${shown(law.turnsOn)})${contested}`
      return duty
        ? `owed by ${state} under the conditions of ${by}${contested}`
        : `open to ${state} only under the conditions of ${by}${contested}`
    case 'permitted':
      return `allowed for ${state} by ${by}${contested}`
    case 'unsettled':
      return `unsettled for ${state} under ${by}: views differ and none is preferred`
    case 'unknown':
      return `whether ${listed(law.grounds.map((one) => ground({ ...one, provisions: [] })))} ${law.grounds.length > 1 ? 'bind' : 'binds'} ${state} on this day is not known${law.contested ? ': readings differ' : ''}`
    default:
      return duty
        ? `no treaty or custom in the record asks it of ${state}`
        : `no treaty or custom in the record bars it for ${state}`
  }
}

/** After the law has been said: the state's own policy as the subject. */
const policyClause = ({ duty, policy }: Said): string => {
  const several = policy.grounds.length > 1
  const own = `its own ${policies(policy.grounds)}`
  switch (policy.verdict) {
    case 'prohibited':
      return `${own} ${several ? 'bar' : 'bars'} it`
    case 'required':
      return `${own} ${several ? 'ask' : 'asks'} for it`
    case 'conditional':
      if (policy.turnsOn.length > 0)
        return `under ${own} it turns on what is not stated (${shown(policy.turnsOn)})`
      return duty
        ? `${own} ${several ? 'ask' : 'asks'} for it under conditions`
        : `${own} ${several ? 'allow' : 'allows'} it only under conditions`
    case 'permitted':
      return `${own} ${several ? 'allow' : 'allows'} it`
    case 'unknown':
    case 'unsettled':
      return 'what its own policy says is not known'
    case 'not_regulated':
      return 'no policy of its own in the record decides it'
    case 'not_covered':
      return 'no policy of its own is on record, which is no permission'
  }
}

const LEADS: Readonly<Partial<Record<Said['policy']['verdict'], string>>> = {
  prohibited: 'barred by',
  required: 'required by',
  permitted: 'allowed by',
  conditional: 'allowed only under conditions by',
}

/** One sentence: what decides comes first, and law and policy never share a clause. */
export const inEnglish = (said: Said): string => {
  const named = { ...said, state: withArticle(said.state) }
  const lead =
    said.law.verdict === 'not_regulated' && said.policy.turnsOn.length === 0
      ? LEADS[said.policy.verdict]
      : undefined
  const sentence =
    lead === undefined
      ? `${lawClause(named)}; ${policyClause(named)}`
      : `${said.duty && said.policy.verdict === 'conditional' ? 'required under conditions by' : lead} ${whose(named.state)} ${policies(said.policy.grounds)}; ${lawClause(named)}`
  return `${capital(sentence)}.`
}
