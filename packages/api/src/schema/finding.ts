import { VERDICTS } from '@pacta/law/finding/verdict'
import { z } from 'zod'
import { because, position } from './reason.ts'
import { dayOrNull } from './values.ts'

const layer = z
  .object({
    layer: z.enum(['instrument', 'general_law', 'policy']),
    id: z.string(),
    provision: z.string().nullable(),
    effect: z.enum([
      ...(['prohibits', 'restricts', 'permits', 'requires'] as const),
      ...(['silent', 'does_not_apply', 'not_covered', 'unknown'] as const),
    ]),
    displacedBy: z.string().nullable(),
    because,
  })
  .meta({
    id: 'Layer',
    description: 'What one provision, or one norm of a policy, says. Losers stay, with what displaced them.',
  })

const condition = z
  .object({
    text: z.string(),
    provision: z.string(),
    met: z.union([z.boolean(), z.literal('not_stated')]),
  })
  .meta({ id: 'Condition' })

export const finding = z
  .object({
    verdict: z.enum([...VERDICTS, 'not_covered']),
    contested: z.boolean(),
    positions: z.array(position),
    conditions: z.array(condition),
    layers: z.array(layer),
    until: dayOrNull.meta({ description: 'The next day on which the verdict changes.' }),
    because,
    context: z
      .array(layer)
      .exactOptional()
      .meta({ description: 'Policy only: what was said or intended, and decides nothing.' }),
  })
  .meta({ id: 'Finding', description: 'What law, or policy, says of a conduct. The two are never fused.' })
