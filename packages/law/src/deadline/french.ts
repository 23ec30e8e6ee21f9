import { frenchDay } from '../reason/french.ts'
import type { DeadlineSentences } from './language.ts'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

const d = (text: string): string => {
  const [from, to] = text.split('/')
  if (from !== undefined && to !== undefined)
    return from === '..'
      ? `au plus tard ${d(to)}`
      : to === '..'
        ? `au plus tôt ${d(from)}`
        : `entre ${d(from)} et ${d(to)}`
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  return month === null ? frenchDay(text) : `${MONTHS[Number(month[2]) - 1]} ${month[1]}`
}

/** « le 10 janvier 2026 », « en novembre 2018 ». */
const le = (text: string): string =>
  text === ''
    ? 'un jour non enregistré'
    : text.includes('/')
      ? d(text)
      : /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? `le ${d(text)}`
        : `en ${d(text)}`

const TASKS: Readonly<Record<string, string>> = {
  destroy_stockpile: 'détruire ses stocks',
  clear: 'dépolluer ses zones minées ou contaminées',
  initial_report: 'présenter son rapport initial',
  annual_report: 'présenter son rapport annuel',
}

const task = (name: string): string => TASKS[name] ?? name.replaceAll('_', ' ')

const NUMBERS: Readonly<Record<string, string>> = { '1': 'un', '4': 'quatre', '8': 'huit', '10': 'dix' }

const span = (text: string): string => {
  const match = /^(\d+)([ydm])(-1)?$/.exec(text)
  if (match === null) return text
  const count = match[1] ?? ''
  const unit = match[2] === 'd' ? 'jour' : match[2] === 'm' ? 'mois' : 'an'
  const length = `${NUMBERS[count] ?? count} ${unit}${count === '1' || unit === 'mois' ? '' : 's'}`
  return match[3] === undefined ? length : `${length} moins un jour`
}

const yearly = (text: string): string => {
  const [month, day] = text.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`
}

const late = (min: string, max: string): string => (min === max ? `${min} jours` : `${min} à ${max} jours`)

const by = (decided: string): string => (decided === '' ? '' : ' (par décision des parties)')

export const french: DeadlineSentences = {
  clock_runs: (p, n) =>
    `${n.state(p('state'))} : ${span(p('clock'))}${by(p('decided'))} à compter de l'entrée en vigueur à son égard (${d(p('from'))}) pour ${task(p('obligation'))} ; le dernier jour utile est le ${d(p('due'))}.`,
  clock_span: (p, n) =>
    `${n.state(p('state'))} : ${span(p('clock'))}${by(p('decided'))} à compter de l'entrée en vigueur à son égard pour ${task(p('obligation'))} ; celle-ci eut lieu au plus tôt le ${d(p('from'))}, au plus tard le ${d(p('fromLatest'))}, si bien que le dernier jour utile est le ${d(p('due'))} ou, au plus tard, le ${d(p('dueLatest'))}.`,
  clock_decision_missing: (p, n) =>
    `${n.instrument(p('instrument'))} ne fixe pas de jour pour ${task(p('obligation'))}, et aucune décision des parties qui en fixe un n'est enregistrée pour ce temps.`,
  yearly_due: (p, n) =>
    `${n.state(p('state'))} : rapport annuel dû${by(p('decided'))} au plus tard le ${yearly(p('clock'))} de chaque année, ici le ${d(p('due'))}.`,
  printed_due: (p) =>
    p('agrees') === 'yes'
      ? `Une liste imprime la même échéance, le ${d(p('on'))}.`
      : `Une liste imprime le ${d(p('on'))} ; la date calculée est retenue, certaines listes comptant le premier jour pour un.`,
  recorded_original: (p) =>
    `Une source donne le ${d(p('on'))} pour échéance initiale ; le délai donne un autre jour.`,
  membership_unknown: (p, n) =>
    `Il n'est pas établi que ${n.state(p('state'))} soit lié ce jour-là par ${n.instrument(p('instrument'))} ; rien ne peut être dit de cette obligation.`,
  extension_granted: (p, n) =>
    p('meeting') === ''
      ? `L'échéance a été prolongée (${d(p('due'))}) ; l'assemblée et le jour de la décision ne sont pas enregistrés.`
      : `L'assemblée ${n.meeting(p('meeting'))} a prolongé l'échéance : ${d(p('due'))} (décision prise ${le(p('on'))}).`,
  extension_requested: (p, n) =>
    `${n.state(p('state'))} a demandé une prolongation à l'assemblée ${n.meeting(p('meeting'))}${p('asked') === '' ? '' : ` (demande du ${d(p('asked'))})`}${p('due') === '' ? '' : `, jusqu'à : ${d(p('due'))}`} ; à ce jour aucune décision n'est enregistrée.`,
  extension_unverified: (p, n) =>
    `Une ligne non vérifiée, sans source, mentionne une prolongation par l'assemblée ${n.meeting(p('meeting'))}${p('due') === '' ? '' : ` (${d(p('due'))})`} ; elle ne décide rien.`,
  extension_rival: (p, n) =>
    `Une autre source donne une autre échéance pour la prolongation par l'assemblée ${n.meeting(p('meeting'))} : ${d(p('due'))} ; la meilleure source est retenue.`,
  extension_not_provided: () => 'Le texte ne prévoit pas de prolongation.',
  no_extension_found: (p) =>
    `Aucune décision prolongeant l'échéance du ${d(p('due'))} n'est enregistrée ; cela ne prouve pas qu'il n'y en ait pas.`,
  lapse: (p) =>
    `Du ${d(p('from'))} jusqu'à la décision (${d(p('to'))}), l'échéance était passée sans qu'une nouvelle fût fixée.`,
  lapse_new_area: (p) =>
    `Du ${d(p('from'))} jusqu'à la décision (${d(p('to'))}), aucune échéance ne courait ; la source parle d'une zone découverte plus tard, ce qui seul ne montre aucun manquement.`,
  lapse_open: (p) =>
    `L'échéance était passée ; la décision accordant un délai n'est venue que plus tard (${d(p('to'))}) : ce jour-là l'obligation n'était ni exécutée ni prolongée.`,
  met_declared: (p, n) =>
    `${n.state(p('state'))} a déclaré l'achèvement à l'assemblée ${n.meeting(p('meeting'))} (${d(p('on'))}) ; le travail était alors terminé.`,
  met_recorded: (p, n) =>
    p('on') === ''
      ? `Une source dit que ${n.state(p('state'))} a exécuté l'obligation, sans donner de jour.`
      : `${n.state(p('state'))} : exécution ${le(p('on'))}, selon une source.`,
  met_reported: (p, n) =>
    `${n.state(p('state'))} : exécution au plus tard ${le(p('on'))}, date d'un rapport ou d'une annonce.`,
  in_time: (p) => `C'est dans le délai : l'échéance était le ${d(p('due'))}, ce jour compris.`,
  late: (p) =>
    `C'est après l'échéance${p('due') === '' ? '' : ` du ${d(p('due'))}`}${p('min') === '' ? '' : `, de ${late(p('min'), p('max'))}`}.`,
  timeliness_open: (p) =>
    `Il n'est pas établi que ce fût dans le délai (${d(p('due'))}) : le jour de la fin du travail n'est pas enregistré${p('max') === '' ? '' : ` ; elle vint au plus ${p('max')} jours après`}.`,
  met_only_later: (p) =>
    `Une source date l'achèvement : ${d(p('on'))} ; ce jour-là il n'avait pas encore eu lieu.`,
  completion_unverified: (p) =>
    `Une ligne non vérifiée, sans source, mentionne un achèvement ${le(p('on'))} ; elle ne décide rien.`,
  no_completion_found: (p) =>
    p('obligation') === 'clear'
      ? "Aucun achèvement n'est enregistré, ni s'il y avait quelque chose à dépolluer."
      : "Aucun achèvement n'est enregistré, ni s'il y avait quelque chose à détruire.",
  nothing_to_do: (p, n) => `${n.state(p('state'))} a déclaré ne pas détenir de stocks.`,
  later_find: (p) => `D'autres mines ont été trouvées après l'achèvement et détruites ${le(p('on'))}.`,
  rival_account: (p, n) => {
    const name = n.state(p('state'))
    if (p('says') === 'nothing_to_do') return `Une autre source dit que ${name} ne détient pas de stocks.`
    if (p('on') === '') return `Une autre source dit que ${name} a achevé en retard.`
    return `Une autre source dit que ${name} a achevé ${le(p('on'))}${p('says') === 'done_late' ? ', après son échéance' : ''}.`
  },
  completion_doubted: (p, n) =>
    `Une source postérieure juge incomplet l'achèvement déclaré par ${n.state(p('state'))}.`,
  reopened: (p) =>
    p('from') === p('to')
      ? `L'obligation est de nouveau ouverte depuis le ${d(p('from'))}.`
      : `L'obligation s'est rouverte entre le ${d(p('from'))} et le ${d(p('to'))} : des zones minées ont été découvertes ou signalées après la déclaration d'achèvement.`,
  said_not_done: (p, n) =>
    `Une source dit que ${n.state(p('state'))} ne l'avait pas exécutée${p('asOf') === '' ? '' : ` (publiée ${le(p('asOf'))})`}.`,
  said_violation: (p, n) => `Une source qualifie de violation l'échéance manquée par ${n.state(p('state'))}.`,
  no_reports_recorded: (p) =>
    `Les rapports ne sont pas enregistrés ; rien ne peut être dit de celui qui était dû le ${d(p('due'))}.`,
  falls_away: (p, n) =>
    `${n.state(p('state'))} a notifié son retrait : s'il prend effet le ${d(p('on'))}, l'obligation ne viendra pas à échéance.`,
  duty_ended: (p, n) =>
    `${n.state(p('state'))} n'est plus lié par ${n.instrument(p('instrument'))} depuis le ${d(p('on'))} ; l'obligation a pris fin pour l'avenir.`,
  breach_before_end: (p) =>
    `L'échéance avait été manquée avant le ${d(p('on'))} ; le retrait n'y change rien.`,
  no_breach_found: () => "Rien dans le registre ne montre qu'elle ait été violée avant.",
}
