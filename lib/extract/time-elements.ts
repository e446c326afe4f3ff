import type { PageLines } from './date-lines.ts'

const UPDATED = /updat|modif|aktualis|mis à jour|actualiz|更新/i

/** The `<time>` that dates the story: marked as such, else the first one after the headline, else one in its article. */
export function mainTime(
  all: Element[],
  { heading, isAround }: Pick<PageLines, 'heading' | 'isAround'>,
): Element | null {
  const times = all.filter(time => !isAround(time) && !belongsElsewhere(time, heading))
  const fresh = times.filter(time => !UPDATED.test(wordsAround(time)))
  const marked = fresh.find(
    time => time.hasAttribute('pubdate') || /publish|posted|entry-date/i.test(time.className),
  )
  if (marked || !heading) return marked ?? fresh[0] ?? null
  const isAfter = (time: Element): boolean =>
    (heading.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return fresh.find(isAfter) ?? fresh[0] ?? null
}

/** For each element below `<body>` that holds a `<time>`: the `datetime` of the first one. */
export function timesByBlock(times: Element[]): ReadonlyMap<Element, string> {
  const byBlock = new Map<Element, string>()
  for (const time of times) {
    const datetime = time.getAttribute('datetime')
    if (datetime === null) continue
    let block = time.parentElement
    while (block && block.localName !== 'body' && !byBlock.has(block)) {
      byBlock.set(block, datetime)
      block = block.parentElement
    }
  }
  return byBlock
}

/** In a teaser or a comment: inside an `<article>` that does not hold the headline. */
function belongsElsewhere(time: Element, heading: Element | null): boolean {
  const frame = time.closest('article')
  return frame !== null && heading !== null && !frame.contains(heading)
}

function wordsAround(time: Element): string {
  const parent = (time.parentElement?.textContent ?? '').trim()
  const before = time.previousSibling?.textContent ?? ''
  return `${time.className} ${parent.length < 60 && /^\W*updat/i.test(parent) ? parent : ''} ${before.slice(-30)}`
}
