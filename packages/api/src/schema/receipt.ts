import { z } from 'zod'
import { asOf } from './envelope.ts'

export const receiptAnswer = z
  .object({
    receipt: z
      .string()
      .meta({ description: 'A C2SP signed note; `pacta verify` checks it with the public key.' }),
    publicKey: z.string(),
    statement: z.object({
      question: z.object({ query: z.string(), arguments: z.record(z.string(), z.unknown()) }),
      answer: z.unknown(),
      asOf,
      issuedAt: z.string(),
      notice: z.string(),
    }),
  })
  .meta({ id: 'ReceiptAnswer', description: 'Certifies what Pacta answered, not what the law is.' })
