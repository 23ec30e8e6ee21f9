import { condition } from '../../rulebook/condition.ts'
import { type LegalStanding, type Norm, norm, type Provision, provision } from '../../rulebook/provision.ts'
import { isClass, not, type Test, UNSTATABLE } from '../../rulebook/test.ts'
import { BOOBY_TRAP, LANDMINE } from './categories.ts'

const PARTIES = 'parties to a conflict'

const standing = (value: LegalStanding, one: Provision): Provision => ({ ...one, standing: value })

const restrictsUse = (
  category: string | null,
  id: string,
  text: string,
  rest: { readonly scope?: Test; readonly disputed?: string } = {},
): Norm =>
  norm('restricts', ['use'], category, {
    appliesIn: 'conflict',
    conditions: [condition(text, id)],
    ...rest,
  })

const CARE = 'particular care keeps indiscriminate effects to a minimum'
const VEHICLE_MINE = isClass('avm')

/** Rules 70-83 of the study: what weapons may be like, and care with booby-traps and landmines. */
export const customWeapons: readonly Provision[] = [
  standing(
    'as_custom',
    provision(
      'custom/rule_70',
      'prohibition',
      PARTIES,
      'Means of war of a nature to cause superfluous injury or needless suffering are banned; which weapons that reaches is disputed.',
      restrictsUse(null, 'custom/rule_70', 'the weapon is not of a nature to cause superfluous injury'),
    ),
  ),
  standing(
    'as_custom',
    provision(
      'custom/rule_71',
      'prohibition',
      PARTIES,
      'Weapons that are by nature indiscriminate are banned; which weapons are so is disputed.',
      restrictsUse(null, 'custom/rule_71', 'the weapon is not by nature indiscriminate'),
    ),
  ),
  standing(
    'as_custom',
    provision(
      'custom/rule_80',
      'prohibition',
      PARTIES,
      'Booby-traps are banned on or with persons and objects under special protection, or things likely to draw civilians.',
      restrictsUse(
        BOOBY_TRAP,
        'custom/rule_80',
        'it is not attached to protected persons or objects, nor to things likely to draw civilians',
      ),
    ),
  ),
  standing(
    'as_custom',
    provision(
      'custom/rule_81',
      'obligation',
      PARTIES,
      'Who uses landmines takes particular care to keep their indiscriminate effects to a minimum.',
      restrictsUse(LANDMINE, 'custom/rule_81', CARE, { scope: VEHICLE_MINE }),
      restrictsUse(LANDMINE, 'custom/rule_81', CARE, {
        scope: not(VEHICLE_MINE),
        disputed: 'anti_personnel_ban',
      }),
    ),
  ),
  standing(
    'custom_debated',
    provision(
      'custom/rule_82',
      'obligation',
      PARTIES,
      'Who uses landmines records their placement as far as possible; for internal conflicts the study itself says only “arguably”.',
      restrictsUse(LANDMINE, 'custom/rule_82', 'placement is recorded as far as possible'),
    ),
  ),
  standing(
    'as_custom',
    provision(
      'custom/rule_83',
      'obligation',
      PARTIES,
      'When active hostilities end, who used landmines removes them, renders them harmless, or helps their removal.',
      norm('requires', ['clear'], LANDMINE, {
        appliesIn: 'conflict_and_after',
        scope: UNSTATABLE,
        conditions: [
          condition('active hostilities have ended, and the state used the mines', 'custom/rule_83'),
        ],
      }),
    ),
  ),
]
