import { listed } from '../../rulebook/listed.ts'
import { finalClause, type Provision } from '../../rulebook/provision.ts'

/** Arts. 1 and 2: where the Protocol applies and what its words mean. */
export const p2aScopeAndDefinitions: readonly Provision[] = [
  ...listed('scope', 'all', 'scope: it works through the situation in which each norm applies', {
    'ccw-p2a/art_1__para_1':
      'The Protocol covers the use on land of mines, booby-traps and other devices, beaches and crossings of water included, but no anti-ship mines.',
    'ccw-p2a/art_1__para_2':
      'It applies in international armed conflict and in the conflicts of common article 3, but not in riots and tensions.',
    'ccw-p2a/art_1__para_3':
      'In a conflict on the territory of a party every side, armed groups included, must apply its bans and limits.',
  }),
  ...listed('limit', 'all', 'a reserve: it changes no verdict', {
    'ccw-p2a/art_1__para_4':
      'Nothing in it touches a state’s sovereignty or its duty to keep order by lawful means.',
    'ccw-p2a/art_1__para_5': 'Nothing in it justifies intervention in a conflict or in a party’s affairs.',
    'ccw-p2a/art_1__para_6':
      'Applying it to non-state sides changes neither their legal status nor that of a territory.',
  }),
  ...listed(
    'definition',
    'all',
    'a definition: it works through the categories and attributes, not by itself',
    {
      'ccw-p2a/art_2__point_1':
        'A mine lies under, on or near a surface and explodes through the presence, nearness or contact of a person or vehicle.',
      'ccw-p2a/art_2__point_2':
        'A mine is remotely delivered if it comes by artillery, missile, rocket, mortar or the like, or from aircraft; by a land system from under 500 metres it is not, if art. 5 is kept.',
      'ccw-p2a/art_2__point_3':
        'An anti-personnel mine is primarily designed to explode through a person and to disable, hurt or kill.',
      'ccw-p2a/art_2__point_4':
        'A booby-trap is made to kill or hurt unexpectedly when someone disturbs or nears a harmless-looking thing or does a safe-looking act.',
      'ccw-p2a/art_2__point_5':
        'Other devices are placed by hand, improvised ones included, and set off by hand, by remote control or after a time.',
      'ccw-p2a/art_2__point_6':
        'An object is a military objective if it contributes effectively to military action and its destruction brings a definite advantage.',
      'ccw-p2a/art_2__point_7': 'Every object that is no military objective is civilian.',
      'ccw-p2a/art_2__point_8':
        'A minefield is an area where mines were placed; a mined area is dangerous because mines are there.',
      'ccw-p2a/art_2__point_9':
        'Recording means collecting for official records all information that helps to find what was laid.',
      'ccw-p2a/art_2__point_10': 'Self-destruction is a built-in mechanism that destroys the munition.',
      'ccw-p2a/art_2__point_11':
        'Self-neutralization is a built-in mechanism that makes the munition inoperable.',
      'ccw-p2a/art_2__point_12':
        'Self-deactivation makes a munition inoperable because a part it needs is used up for good.',
      'ccw-p2a/art_2__point_13': 'Remote control means control by commands from a distance.',
      'ccw-p2a/art_2__point_14':
        'An anti-handling device protects a mine and acts when someone tampers with it; intention is not asked for.',
      'ccw-p2a/art_2__point_15':
        'Transfer covers, beside movement into or out of national territory, the passing of title and control; handing over land with laid mines is none.',
    },
  ),
  finalClause(
    'ccw-p2a/amending_instrument__art_2',
    'states',
    'The amended Protocol enters into force by the rule on amendments of the Convention: six months after the twentieth consent.',
  ),
]
