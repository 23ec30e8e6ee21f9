import type { Parameter, Parameters } from '@pacta/queries/parameter'
import { COMMON_PARAMETERS } from '@pacta/queries/question'
import { z } from 'zod'
import type { Taken } from './operation.ts'

const choices = (parameter: Parameter<unknown>): z.ZodType | null => {
  const [first, ...rest] = parameter.choices
  return first === undefined ? null : z.enum([first, ...rest])
}

/** The shape of a parameter's text. */
export const schemaOf = (parameter: Parameter<unknown>): z.ZodType => {
  const chosen = choices(parameter)
  if (chosen !== null) return chosen
  switch (parameter.kind) {
    case 'day':
      return z.iso.date()
    case 'integer':
      return z.int().min(0)
    case 'duration':
      return z.string().regex(/^\d{1,5}d$/)
    default:
      return z.string()
  }
}

const takenOf = (name: string, parameter: Parameter<unknown>, place: Taken['in'], shown = name): Taken => ({
  name: shown,
  in: place,
  about: parameter.about,
  required: place === 'path' || parameter.required,
  schema: schemaOf(parameter),
  ...(parameter.example === '' ? {} : { example: parameter.example }),
})

/** A question's parameters as an address takes them: those named in the path there, all others in the query. */
export const takenByAddress = (
  parameters: Parameters,
  inPath: Readonly<Record<string, string>>,
): readonly Taken[] => [
  ...Object.entries(inPath).flatMap(([shown, word]) => {
    const parameter = parameters[word]
    return parameter === undefined ? [] : [takenOf(word, parameter, 'path', shown)]
  }),
  ...Object.entries({ ...parameters, ...COMMON_PARAMETERS })
    .filter(([name]) => !Object.values(inPath).includes(name))
    .map(([name, parameter]) => takenOf(name, parameter, 'query')),
]

/** A question's parameters as a JSON object. Numbers may be written as numbers or as text. */
export const takenByBody = (parameters: Parameters): z.ZodType => {
  const acts = z.array(z.record(z.string(), z.unknown()))
  return z.object({
    ...Object.fromEntries(
      Object.entries({ ...parameters, ...COMMON_PARAMETERS }).map(([name, parameter]) => {
        const shape = (name === 'entries' ? acts : schemaOf(parameter)).meta({ description: parameter.about })
        return [name, parameter.required ? shape : shape.optional()]
      }),
    ),
    ...('entries' in parameters
      ? { actFile: acts.meta({ description: 'the same as entries; give one of them' }).optional() }
      : {}),
  })
}
