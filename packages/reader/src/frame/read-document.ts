import type { Day } from '@pacta/law/calendar/day'
import type { Language } from '../language/compile.ts'
import { phrases } from '../mention/phrases.ts'
import { blocks } from '../token/block.ts'
import { sentences } from '../token/sentence.ts'
import type { Frame } from './frame.ts'
import { emptyMemory, isProtocol } from './memory.ts'
import { readSentence } from './read-sentence.ts'
import { topicOf } from './topic.ts'

/** A claim as read, with the treaties its part of the text names. */
export interface ReadFrame {
  readonly frame: Frame
  readonly named: ReadonlySet<string>
}

/**
 * Every claim of a text, in order; `today` is the day of the text. Texts are read block by block and claims handed
 * out as they are met, so that memory does not grow with the text.
 */
export function* readDocument(text: string, language: Language, today: Day): Generator<ReadFrame> {
  const memory = emptyMemory()
  const named = new Set<string>(['apmbc'])
  for (const { from, to } of blocks(text)) {
    const list = sentences(text, language.abbreviations, from, to)
    const found = list.map((sentence) => phrases(sentence.tokens, language))
    memory.topic ??= topicOf(found)
    memory.korea ||= found.some((mentions) => mentions.some((m) => m.concept === 'korea'))
    memory.instrument ??= memory.topic
    for (const mentions of found)
      for (const m of mentions)
        if (m.concept === 'instrument' && m.value !== 'process') {
          named.add(m.value)
          if (isProtocol(m.value)) named.add('ccw')
        } else if (m.concept === 'cluster') named.add('ccm')
        else if (m.concept === 'arms_trade') named.add('att')
    for (const [i, sentence] of list.entries())
      for (const frame of readSentence(sentence, found[i] ?? [], language, memory, today))
        yield { frame, named }
  }
}
