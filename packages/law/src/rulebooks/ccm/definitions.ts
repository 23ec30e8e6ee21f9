import { listed } from '../../rulebook/listed.ts'
import type { Provision } from '../../rulebook/provision.ts'

/** Art. 2: what the words of the Convention mean. */
export const ccmDefinitions: readonly Provision[] = [
  ...listed(
    'definition',
    'all',
    'a definition: it works through the categories and conditions, not by itself',
    {
      'ccm/art_2__para_1':
        'Victims are all who were killed, hurt in body or mind, lost property or were shut out or denied rights, with the families and communities of those directly hit.',
      'ccm/art_2__para_2':
        'A cluster munition scatters or releases explosive submunitions of under 20 kilograms each, and includes them.',
      'ccm/art_2__para_2__point_a':
        'Not covered: what releases flares, smoke, pyrotechnics or chaff, or serves air defence only.',
      'ccm/art_2__para_2__point_b': 'Not covered: what produces electrical or electronic effects.',
      'ccm/art_2__para_2__point_c':
        'Not covered: fewer than ten submunitions, each over four kilograms, made for a single target, with electronic self-destruction and electronic self-deactivation, all five together.',
      'ccm/art_2__para_3':
        'An explosive submunition is released by a cluster munition and explodes before, on or after impact.',
      'ccm/art_2__para_4': 'A failed cluster munition was fired and did not release its submunitions.',
      'ccm/art_2__para_5': 'An unexploded submunition was released and did not explode as meant.',
      'ccm/art_2__para_6': 'Abandoned cluster munitions were left or dumped unused and out of control.',
      'ccm/art_2__para_7':
        'Remnants are failed and abandoned cluster munitions and unexploded submunitions and bomblets.',
      'ccm/art_2__para_8':
        'Transfer covers, beside movement into or out of national territory, the passing of title and control; handing over land with remnants is none.',
      'ccm/art_2__para_9':
        'A self-destruction mechanism destroys the munition and comes beside the primary one.',
      'ccm/art_2__para_10':
        'Self-deactivation makes a munition inoperable because a part it needs is used up for good.',
      'ccm/art_2__para_11': 'A contaminated area is known or suspected to contain remnants.',
      'ccm/art_2__para_12': 'A mine lies under, on or near a surface and is set off by a person or vehicle.',
      'ccm/art_2__para_13':
        'An explosive bomblet is under 20 kilograms, not self-propelled, and released by a dispenser.',
      'ccm/art_2__para_14': 'A dispenser is a container fixed to an aircraft that releases bomblets.',
      'ccm/art_2__para_15': 'An unexploded bomblet was released and did not explode as meant.',
    },
  ),
]
