import type { DateEvidence } from '../page-evidence/dates.ts'
import { LONGEST_LINE, MOST_LINES } from '../page-evidence/dates.ts'
import type { PageLines } from './date-lines.ts'
import { linesBelow, looseLines, mayHoldDay, nearLines } from './date-lines.ts'
import { readMicrodata } from './metas.ts'
import type { PageFacts } from './page-facts.ts'
import { mainTime, timesByBlock } from './time-elements.ts'

const LONGEST_ADDRESS = 2000
const OF_TIME = /date|publi|creat|issue|releas|modif|ptime/
/** Meta elements that may hold a day, but not that of publication. */
const OF_OTHERS = /updat|modif|expir|publisher|valid|upload/

/** All that a page says of the days of its story, for `lib/settle/dates.ts`. */
export function collectDates(facts: PageFacts, page: PageLines): DateEvidence {
  const { document, linked, metas } = facts
  const times = [...document.querySelectorAll('time')].slice(0, 300)
  const time = mainTime(times, page)
  const evidence = {
    url: facts.url.slice(0, LONGEST_ADDRESS),
    canonicalUrl: facts.canonicalUrl.slice(0, LONGEST_ADDRESS),
    lang: short(facts.htmlLang || metas('og:locale')?.value),
    published: short(linked.published),
    modified: short(linked.modified),
    metas: [...metas.all]
      .filter(([name]) => OF_TIME.test(name) && name.length < LONGEST_LINE)
      .slice(0, MOST_LINES)
      .map(([name, value]): [string, string] => [name, short(value)]),
    microdata: short(readMicrodata(document, 'datePublished')),
    time: { datetime: short(time?.getAttribute('datetime')), text: short(time?.textContent) },
  }
  const inMetas = evidence.metas.filter(([name]) => !OF_OTHERS.test(name)).map(([, value]) => value)
  const inCode = [evidence.published, evidence.microdata, ...inMetas]
  const byBlock = timesByBlock(times)
  return {
    ...evidence,
    near: nearLines(page, byBlock),
    loose: inCode.some(mayHoldDay) ? [] : looseLines(page, byBlock),
    below: linesBelow(page),
  }
}

function short(text: string | null | undefined): string {
  return (text ?? '').trim().slice(0, LONGEST_LINE)
}
