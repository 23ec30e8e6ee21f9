import type { Obligation, OnceDue, YearlyDue } from './obligation.ts'

const years = (count: number): OnceDue => ({
  kind: 'once',
  clock: { kind: 'years_after', years: count },
  lastDay: 'anniversary',
})

const REPORT_180: OnceDue = {
  kind: 'once',
  clock: { kind: 'days_after', days: 180 },
  lastDay: 'anniversary',
}

const yearly = (month: number, day: number, first: YearlyDue['first']): YearlyDue => ({
  kind: 'yearly',
  month,
  day,
  first,
})

/**
 * Every dated duty that Pacta computes. Duties without a number of days or years (marking, victim assistance,
 * clearance under the CCW protocols) have no row: no clock can be computed for them.
 */
export const OBLIGATION_TABLE: readonly Obligation[] = [
  {
    instrument: 'apmbc',
    provision: 'apmbc/art_4',
    obligation: 'destroy_stockpile',
    due: years(4),
    extension: null,
    shownBy: 'stock_destruction',
    decision: null,
  },
  {
    instrument: 'apmbc',
    provision: 'apmbc/art_5__para_1',
    obligation: 'clear',
    due: years(10),
    extension: 'apmbc/art_5__para_3',
    shownBy: 'completion',
    decision: null,
  },
  {
    instrument: 'apmbc',
    provision: 'apmbc/art_7__para_1',
    obligation: 'initial_report',
    due: REPORT_180,
    extension: null,
    shownBy: null,
    decision: null,
  },
  {
    instrument: 'apmbc',
    provision: 'apmbc/art_7__para_2',
    obligation: 'annual_report',
    due: yearly(4, 30, 'after_initial_report'),
    extension: null,
    shownBy: null,
    decision: null,
  },
  {
    instrument: 'ccm',
    provision: 'ccm/art_3__para_2',
    obligation: 'destroy_stockpile',
    due: years(8),
    extension: 'ccm/art_3__para_3',
    shownBy: 'stock_destruction',
    decision: null,
  },
  {
    instrument: 'ccm',
    provision: 'ccm/art_4__para_1__point_a',
    obligation: 'clear',
    due: years(10),
    extension: 'ccm/art_4__para_5',
    shownBy: 'completion',
    decision: null,
  },
  {
    instrument: 'ccm',
    provision: 'ccm/art_7__para_1',
    obligation: 'initial_report',
    due: REPORT_180,
    extension: null,
    shownBy: null,
    decision: null,
  },
  {
    instrument: 'ccm',
    provision: 'ccm/art_7__para_2',
    obligation: 'annual_report',
    due: yearly(4, 30, 'after_initial_report'),
    extension: null,
    shownBy: null,
    decision: null,
  },
  {
    // The text only says "before the yearly conference"; the Twelfth Conference (2010) fixed the day.
    instrument: 'ccw-p2a',
    provision: 'ccw-p2a/art_13__para_4',
    obligation: 'annual_report',
    due: yearly(3, 31, 'after_entry_into_force'),
    extension: null,
    shownBy: null,
    decision: 'decision-ccw-p2a-report-date',
  },
  {
    // The Protocol has no article on reports: both clocks come from the First Conference.
    instrument: 'ccw-p5',
    provision: 'ccw-p5/art_10__para_2__point_b',
    obligation: 'initial_report',
    due: REPORT_180,
    extension: null,
    shownBy: null,
    decision: 'decision-ccw-p5-report-date',
  },
  {
    instrument: 'ccw-p5',
    provision: 'ccw-p5/art_10__para_2__point_b',
    obligation: 'annual_report',
    due: yearly(3, 31, 'after_initial_report'),
    extension: null,
    shownBy: null,
    decision: 'decision-ccw-p5-report-date',
  },
  {
    // "Within one year": the Secretariat counts up to the day before the first anniversary (24 December 2014 gives 23 December 2015).
    instrument: 'att',
    provision: 'att/art_13__para_1',
    obligation: 'initial_report',
    due: { kind: 'once', clock: { kind: 'years_after', years: 1 }, lastDay: 'day_before' },
    extension: null,
    shownBy: null,
    decision: null,
  },
  {
    // A report covers a calendar year; by the later, lenient reading the first is due for the first full one.
    instrument: 'att',
    provision: 'att/art_13__para_3',
    obligation: 'annual_report',
    due: yearly(5, 31, 'after_first_full_year'),
    extension: null,
    shownBy: null,
    decision: null,
  },
]
