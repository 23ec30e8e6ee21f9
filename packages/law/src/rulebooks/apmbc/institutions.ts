import { type Provision, textOnly } from '../../rulebook/provision.ts'

const PROCEDURE = 'procedure of the body of parties'

/** Arts. 9-14: national measures, disputes, meetings, amendments, costs. */
export const apmbcInstitutions: readonly Provision[] = [
  textOnly(
    'apmbc/art_9',
    'obligation',
    'each State Party',
    'A party takes all fitting legal, administrative and other measures, penal sanctions included, against forbidden acts by persons or on territory under its jurisdiction or control.',
    'a duty to legislate: national measures stand among the policies',
  ),
  textOnly(
    'apmbc/art_10__para_1',
    'obligation',
    'States Parties',
    'Parties consult to settle disputes and may bring them before a meeting.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_10__para_2',
    'procedure',
    'the meeting',
    'A meeting may help to settle a dispute by its good offices, by calling on those concerned, or by suggesting a time limit.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_10__para_3',
    'rule',
    'States Parties',
    'Disputes are settled without touching the procedure of art. 8.',
    PROCEDURE,
  ),
  ...(['a', 'b', 'c', 'd', 'e', 'f'] as const).map((point) =>
    textOnly(
      `apmbc/art_11__para_1__point_${point}`,
      'procedure',
      'the meeting',
      `A meeting considers ${
        {
          a: 'how the Convention works and stands',
          b: 'matters that arise from reports',
          c: 'international cooperation and assistance',
          d: 'the development of clearance technology',
          e: 'submissions under art. 8',
          f: 'decisions on requests under art. 5',
        }[point]
      }.`,
      PROCEDURE,
    ),
  ),
  textOnly(
    'apmbc/art_11__para_2',
    'procedure',
    'the Secretary-General',
    'The first meeting is held within a year of entry into force, later ones every year until the first review conference.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_11__para_3',
    'procedure',
    'the Secretary-General',
    'A special meeting is called under the conditions of art. 8.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_11__para_4',
    'procedure',
    'observers',
    'States that are not parties and organisations may attend as observers.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_12__para_1',
    'procedure',
    'the Secretary-General',
    'A review conference is held five years after entry into force, later ones on request, at least five years apart.',
    PROCEDURE,
  ),
  ...(['a', 'b', 'c', 'd'] as const).map((point) =>
    textOnly(
      `apmbc/art_12__para_2__point_${point}`,
      'procedure',
      'the review conference',
      `A review conference ${
        {
          a: 'reviews how the Convention works and stands',
          b: 'considers the need for further meetings and their rhythm',
          c: 'decides on requests under art. 5',
          d: 'adopts conclusions if it needs them',
        }[point]
      }.`,
      PROCEDURE,
    ),
  ),
  textOnly(
    'apmbc/art_12__para_3',
    'procedure',
    'observers',
    'States that are not parties and organisations may attend review conferences as observers.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_13__para_1',
    'procedure',
    'any State Party',
    'A party may propose an amendment; a conference is called if a majority of parties supports it.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_13__para_2',
    'procedure',
    'observers',
    'Others may attend an amendment conference as observers.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_13__para_3',
    'procedure',
    'the conference',
    'An amendment conference follows a meeting or review conference unless a majority asks for an earlier one.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_13__para_4',
    'procedure',
    'the conference',
    'An amendment is adopted by two thirds of the parties present and voting.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_13__para_5',
    'final_clause',
    'accepting parties',
    'An amendment enters into force for those that accept it once a majority of parties has; for each other party on its own deposit.',
    'no amendment has been adopted',
  ),
  textOnly(
    'apmbc/art_14__para_1',
    'obligation',
    'States Parties and others taking part',
    'Those who take part bear the costs of meetings by the adjusted United Nations scale.',
    PROCEDURE,
  ),
  textOnly(
    'apmbc/art_14__para_2',
    'obligation',
    'States Parties',
    'Costs of reports and missions are borne by the parties on the same scale.',
    PROCEDURE,
  ),
]
