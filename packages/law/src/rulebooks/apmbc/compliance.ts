import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'

const PROCEDURE =
  'procedure between parties and their meetings: nothing in it depends on a munition or an act asked about'

const steps: readonly (readonly [string, string, string])[] = [
  [
    'apmbc/art_8__para_2',
    'requesting and requested party',
    'A party may ask another through the Secretary-General to clarify a matter of compliance; the answer is due in 28 days.',
  ],
  [
    'apmbc/art_8__para_3',
    'requesting party',
    'Without a satisfactory answer the matter may go to the next meeting through the Secretary-General.',
  ],
  [
    'apmbc/art_8__para_4',
    'any party concerned',
    'Until the meeting any party concerned may ask for the good offices of the Secretary-General.',
  ],
  [
    'apmbc/art_8__para_5',
    'requesting party and all parties',
    'A special meeting is held if within 14 days at least one third of the parties favour it; a majority is the quorum.',
  ],
  [
    'apmbc/art_8__para_6',
    'the meeting',
    'The meeting first decides, by consensus if possible, whether to look into the matter further.',
  ],
  ['apmbc/art_8__para_7', 'all parties', 'All parties cooperate fully with the review of the matter.'],
  [
    'apmbc/art_8__para_8',
    'the meeting and the requested party',
    'The meeting may send a fact-finding mission of up to nine experts, by majority; the requested party may invite one itself.',
  ],
  [
    'apmbc/art_8__para_9',
    'the Secretary-General',
    'The Secretary-General keeps a list of experts; one not refused in writing counts as accepted.',
  ],
  [
    'apmbc/art_8__para_10',
    'the mission',
    'Members of the mission enjoy privileges and immunities of the United Nations.',
  ],
  [
    'apmbc/art_8__para_11',
    'mission and requested party',
    'On at least 72 hours’ notice the requested party receives, moves and protects the mission.',
  ],
  ['apmbc/art_8__para_12', 'the mission', 'The mission may bring equipment that serves only its inquiry.'],
  [
    'apmbc/art_8__para_13',
    'the requested party',
    'The requested party lets the mission speak with all who may have information.',
  ],
  [
    'apmbc/art_8__para_14',
    'the requested party',
    'Access is given to places that matter, with arrangements for sensitive equipment, constitutional rights and safety.',
  ],
  [
    'apmbc/art_8__para_15',
    'the mission',
    'The mission stays at most 14 days in the country and 7 at one place, unless agreed otherwise.',
  ],
  [
    'apmbc/art_8__para_16',
    'the mission',
    'What is given in confidence and does not bear on the matter stays confidential.',
  ],
  [
    'apmbc/art_8__para_17',
    'the mission',
    'The mission reports to the meeting through the Secretary-General.',
  ],
  [
    'apmbc/art_8__para_18',
    'the meeting',
    'The meeting may ask the party to take measures within a set time.',
  ],
  [
    'apmbc/art_8__para_19',
    'the meeting',
    'The meeting may suggest ways to settle the matter, cooperation among them.',
  ],
  [
    'apmbc/art_8__para_20',
    'the meeting',
    'Decisions are taken by consensus if possible, else by two thirds of the parties present and voting.',
  ],
]

/** Art. 8: how doubts about compliance are cleared. */
export const apmbcCompliance: readonly Provision[] = [
  provision(
    'apmbc/art_8__para_1',
    'obligation',
    'States Parties',
    'Parties consult and cooperate with each other on carrying the Convention out.',
    norm('requires', ['cooperate'], null, {}),
  ),
  ...steps.map(([id, addressee, digest]) => textOnly(id, 'procedure', addressee, digest, PROCEDURE)),
]
