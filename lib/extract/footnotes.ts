const MOST = 300
/** Code units of a note; what is longer is a chapter. */
const LONGEST = 3000
const NUMBER = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i
const NOTE = /foot|note|fn|ftn|cite/i

/**
 * Takes the footnotes out of a page and numbers them as they are referred to. Gives them as one list, whose items have
 * the ids `fn-1`, `fn-2` …; the links to them get the ids `fnref-1` … and their number as text. Null when there are none.
 */
export function takeNotes(body: Element): Element | null {
  const page = body.ownerDocument
  const notes = page.createElement('ol')
  const known = new Map<Element, number>()
  for (const link of [...body.querySelectorAll('a[href*="#"]')].slice(0, MOST)) {
    const note = noteOf(link, page)
    if (!note) continue
    const number = known.get(note) ?? known.size + 1
    if (!known.has(note)) {
      known.set(note, number)
      const item = page.createElement('li')
      item.id = `fn-${number}`
      notes.append(item)
    }
    link.id = `fnref-${number}`
    link.textContent = String(number)
    if (!link.closest('sup')) {
      const raised = page.createElement('sup')
      link.replaceWith(raised)
      raised.append(link)
    }
  }
  for (const [note, number] of known) {
    for (const link of note.querySelectorAll('a[href*="#"]')) {
      if (!/\p{L}{2}/u.test(link.textContent ?? '')) link.remove()
    }
    notes.children[number - 1]?.append(...note.childNodes)
    cutEmpty(note)
  }
  return known.size > 0 ? notes : null
}

/** The note that a raised number leads to, further down on the page. */
function noteOf(link: Element, page: Document): Element | null {
  if (!NUMBER.test(link.textContent?.trim() ?? '')) return null
  const fragment = /#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''
  const isRaised = link.closest('sup') ?? link.querySelector('sup')
  if (!isRaised && !NOTE.test(`${fragment} ${link.className}`)) return null
  const target = page.getElementById(fragment) ?? page.getElementsByName(fragment)[0]
  const note = target?.closest('li,p,div,dd,aside')
  if (!note || !isBelow(note, link) || note.querySelector('h1,h2,h3')) return null
  const { length } = note.textContent ?? ''
  return length > 0 && length < LONGEST ? note : null
}

function isBelow(note: Element, link: Element): boolean {
  return link.compareDocumentPosition(note) === Node.DOCUMENT_POSITION_FOLLOWING
}

/** Takes out an element with the lists and boxes that it leaves empty. */
function cutEmpty(note: Element): void {
  let empty: Element | null = note
  while (empty && empty.localName !== 'body' && !empty.textContent?.trim()) {
    const above: Element | null = empty.parentElement
    empty.remove()
    empty = above
  }
}
