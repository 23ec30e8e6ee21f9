import type { TablePayload } from '@pacta/law/entry/fact'
import * as z from 'zod'
import { words } from './part.ts'

/** Payload of a plain table: its name and named texts, so that nothing a source says is lost. */
export const tablePayload: z.ZodType<TablePayload> = z
  .record(z.string(), z.string().nullable())
  .refine((payload) => words.safeParse(payload['table']).success, {
    error: 'names no table; write in "table" which table of the record the columns belong to',
  })
