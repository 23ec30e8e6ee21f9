import { PLAIN_OPTIONS } from '../call/common.ts'
import { file, flag, needed, text } from '../call/option.ts'
import type { Command } from '../command.ts'

export const command: Command = {
  name: 'watch',
  about:
    'Reads feeds on a schedule, checks each new item once and queues findings and drafts for a person, until it is stopped (SIGTERM or SIGINT).',
  places: ['feeds'],
  options: {
    feeds: needed(file('the list of feeds, in YAML', 'feeds.yaml')),
    out: {
      ...text('the folder of the queue; beside the list, with its name and .queue, if not given', 'queue'),
      value: 'DIR',
    },
    once: flag('go through all feeds once and end; exit 4 if none could be read'),
    pages: flag('check the pages that items lead to, for every feed, instead of the text in the feed'),
    allowPrivate: flag('also ask hosts that are not of the public internet, such as those of an intranet'),
    ...PLAIN_OPTIONS,
    json: flag('a JSON document a line on standard output, for items and problems, and nothing else there'),
  },
  examples: ['pacta watch feeds.yaml', 'pacta watch feeds.yaml --once --out queue'],
  run: async (given, world) =>
    (await import('../watch/run-watch.ts')).runWatch(given['feeds'] ?? '', given, world),
}
