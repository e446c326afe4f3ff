import type { DateEvidence, DateLine } from '../page-evidence/dates.ts'
import { LONGEST_LINE, MOST_LINES } from '../page-evidence/dates.ts'
import { countIn, isRecord, listIn, textIn } from '../text/guards.ts'

const LONGEST_ADDRESS = 2000

/** What a page sent of its days, checked and capped. */
export function parseDates(value: unknown): DateEvidence {
  const dates = isRecord(value) ? value : {}
  const time = isRecord(dates['time']) ? dates['time'] : {}
  const text = (name: string): string => textIn(dates[name], LONGEST_LINE)
  return {
    url: textIn(dates['url'], LONGEST_ADDRESS),
    canonicalUrl: textIn(dates['canonicalUrl'], LONGEST_ADDRESS),
    lang: text('lang'),
    published: text('published'),
    modified: text('modified'),
    metas: listIn(dates['metas'], MOST_LINES).map(parsePair),
    microdata: text('microdata'),
    time: {
      datetime: textIn(time['datetime'], LONGEST_LINE),
      text: textIn(time['text'], LONGEST_LINE),
    },
    near: listIn(dates['near'], MOST_LINES).map(parseLine),
    loose: listIn(dates['loose'], MOST_LINES).map(line => ({
      ...parseLine(line),
      kind: isRecord(line) ? countIn(line['kind']) : 0,
    })),
    below: listIn(dates['below'], MOST_LINES).map(line => textIn(line, LONGEST_LINE)),
  }
}

function parsePair(value: unknown): [string, string] {
  const [name, text] = listIn(value, 2)
  return [textIn(name, LONGEST_LINE), textIn(text, LONGEST_LINE)]
}

function parseLine(value: unknown): DateLine {
  const line = isRecord(value) ? value : {}
  const steps = line['steps']
  return {
    text: textIn(line['text'], LONGEST_LINE),
    steps: typeof steps === 'number' && Number.isFinite(steps) ? steps : 0,
    isHinted: line['isHinted'] === true,
    isMarked: line['isMarked'] === true,
    isQuoted: line['isQuoted'] === true,
    datetime: textIn(line['datetime'], LONGEST_LINE),
  }
}
