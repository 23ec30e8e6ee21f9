import { type Provision, textOnly } from '../../rulebook/provision.ts'

const WHY = 'a definition: it works through the categories, not by itself'

/** Art. 2: what the words of the Convention mean. */
export const apmbcDefinitions: readonly Provision[] = [
  textOnly(
    'apmbc/art_2__para_1',
    'definition',
    'all',
    'An anti-personnel mine is designed to go off through the presence, nearness or contact of a person and can disable, hurt or kill; a vehicle mine does not become one merely by an anti-handling device.',
    WHY,
  ),
  textOnly(
    'apmbc/art_2__para_2',
    'definition',
    'all',
    'A mine is a munition placed under, on or near the ground or another surface and set off by a person or a vehicle; what an operator fires is none.',
    WHY,
  ),
  textOnly(
    'apmbc/art_2__para_3',
    'definition',
    'all',
    'An anti-handling device protects a mine and acts when someone tampers with it or otherwise intentionally disturbs it.',
    WHY,
  ),
  textOnly(
    'apmbc/art_2__para_4',
    'definition',
    'all',
    'Transfer covers, beside movement into or out of national territory, the passing of title and control; handing over land with laid mines is none.',
    WHY,
  ),
  textOnly(
    'apmbc/art_2__para_5',
    'definition',
    'all',
    'A mined area is dangerous because mines are, or are suspected to be, there.',
    WHY,
  ),
]
