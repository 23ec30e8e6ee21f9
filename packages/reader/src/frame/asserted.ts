import { isoDate } from '@pacta/law/calendar/day'
import type { Facts } from '../finding/facts.ts'
import type { Frame } from './frame.ts'

const dateText = ({ date }: Frame): string => {
  const reading = date?.readings[0]
  if (date === null || reading === undefined) return ''
  const [from, to] = [isoDate(reading.earliest), isoDate(reading.latest)]
  return date.precision === 'day'
    ? from
    : date.precision === 'month'
      ? from.slice(0, 7)
      : date.precision === 'year'
        ? from.slice(0, 4)
        : `${from}/${to}`
}

const numberText = ({ number, measure }: Frame): string => {
  if (number === null) return ''
  const hedge =
    number.hedge === 'exact'
      ? ''
      : `${number.hedge === 'more' ? 'more than' : number.hedge === 'less' ? 'less than' : number.hedge} `
  const unit = measure === 'percent' ? ' per cent' : measure === 'ordinal' ? 'th' : ''
  return `${hedge}${number.value}${unit}`
}

/** What a claim asserts, as a short phrase: who, what, how many, when. */
export const assertedOf = (frame: Frame, facts: Facts): string => {
  const who = [...frame.states.slice(0, 12).map((state) => facts.nameOf(state)), ...frame.groups].join(', ')
  const deed = frame.deed === 'other' ? frame.type.replaceAll('_', ' ') : frame.deed.replaceAll('_', ' ')
  const length =
    frame.duration === null
      ? ''
      : frame.duration.days > 0
        ? `${frame.duration.days} days`
        : `${frame.duration.months} months`
  return [who, `${frame.affirmed ? '' : 'not '}${deed}`, numberText(frame), dateText(frame), length]
    .filter((part) => part !== '')
    .join('; ')
}
