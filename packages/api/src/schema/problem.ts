import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../http/problem.ts'

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

/** The one body of every error answer (RFC 9457). */
export const problemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes),
    hint: z.string().nullable(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'What was wrong, what is accepted, and what may help (RFC 9457).' })
