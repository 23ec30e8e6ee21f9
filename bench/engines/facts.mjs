// The states as Prolog facts.
import { isoOf } from './data.mjs'

export const NEVER = 99_999_999
export const ymd = (day) => (day === null ? NEVER : Number(isoOf(day).replaceAll('-', '')))

export const factsOf = (states) => {
  const lines = []
  for (const { id, deposit, withdrawal, conflicts } of states) {
    if (deposit !== null) lines.push(`deposit(${id}, ${ymd(deposit)}).`)
    if (withdrawal !== null) lines.push(`withdrawal(${id}, ${ymd(withdrawal)}).`)
    for (const [from, to] of conflicts) lines.push(`conflict(${id}, ${ymd(from)}, ${ymd(to)}).`)
  }
  return lines.join('\n')
}
