/** A paragraph, heading, list item or cell with text of its own; lengths in code units. */
export type Block = {
  element: Element
  length: number
  linked: number
  place: Place
}

/** What the wrappers of a block say of it. */
type Place = {
  /** In a part that stands beside stories: footer, form, consent dialog, teaser. */
  isBeside: boolean
  isHidden: boolean
  isLink: boolean
  /** Tag and class names of the block and two wrappers, without what differs from one block to the next. */
  kind: string
}

/** Carries the index of a block through Readability, which moves, renames and re-parses elements. */
const MARK = 'data-block'

/** The blocks under `body` in page order, each marked with its index. Costs one look at each element. */
export function markBlocks(body: Element): Block[] {
  const placeOf = placer(body)
  const blocks: Block[] = []
  for (const element of body.querySelectorAll(BLOCKS)) {
    const { length, linked } = ownText(element)
    if (length === 0) continue
    const place = placeOf(element)
    element.setAttribute(MARK, String(blocks.length))
    blocks.push({ element, length, linked: place.isLink ? length : linked, place })
  }
  return blocks
}

/** The marked elements under `root` by index. */
export function markedIn(root: Element): Map<number, Element> {
  const marked = new Map<number, Element>()
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    marked.set(Number(element.getAttribute(MARK)), element)
  }
  return marked
}

/** Running text of a story by its looks: some length, few links, and not in a part beside the story. */
export function isProse({ element, length, linked, place }: Block): boolean {
  const least = element.localName === 'p' || element.localName === 'blockquote' ? 30 : 60
  return (
    length >= least && linked * 3 < length && !place.isBeside && !/^h\d$/.test(element.localName)
  )
}

/** Text that is not in a block further down. */
function ownText(element: Element): { length: number; linked: number } {
  const sum = { length: 0, linked: 0 }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) sum.length += lengthOf(node)
    else if (isInline(node)) {
      const length = lengthOf(node)
      sum.length += length
      if (node.localName === 'a') sum.linked += length
      else if (node.firstElementChild)
        for (const link of node.getElementsByTagName('a')) sum.linked += lengthOf(link)
    }
  }
  return sum
}

function isInline(node: Node): node is Element {
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const element = node as Element
  return !element.matches(BLOCKS) && !(element.firstElementChild && element.querySelector(BLOCKS))
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim().length
}

const NOWHERE: Place = { isBeside: false, isHidden: false, isLink: false, kind: '' }

function placer(body: Element): (element: Element) => Place {
  const places = new Map<Element, Place>([[body, NOWHERE]])
  const whole = body.textContent?.length ?? 0
  const placeOf = (element: Element): Place => {
    const known = places.get(element)
    if (known) return known
    const above = element.parentElement ? placeOf(element.parentElement) : NOWHERE
    const name = `${element.className} ${element.id}`
    const place = {
      isBeside: above.isBeside || isBeside(element, name, whole),
      isHidden: above.isHidden || isHidden(element),
      isLink: above.isLink || element.localName === 'a',
      kind: `${element.localName}.${element.className.replace(/\S*\d\S*/g, '').trim()}<${above.kind}`
        .split('<', 3)
        .join('<'),
    }
    places.set(element, place)
    return place
  }
  return placeOf
}

/** A part with most of the page's text is the story, whatever it is called. */
function isBeside(element: Element, name: string, whole: number): boolean {
  return (
    (BESIDE_TAGS.has(element.localName) || BESIDE_NAMES.test(name)) &&
    (element.textContent?.length ?? 0) < whole * 0.4 &&
    !element.querySelector('h1')
  )
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
      element.getAttribute('style') ?? '',
    )
  )
}

const BLOCKS =
  'p,li,pre,blockquote,h1,h2,h3,h4,h5,h6,td,th,dt,dd,div,section,article,main,header,footer,aside,figcaption,center,summary'
const BESIDE_TAGS = new Set('footer aside nav form figure figcaption dialog button'.split(' '))
const BESIDE_NAMES =
  /(?:^|[-_\s])(?:footer|sidebar|modal|popup|overlay|cookie\w*|consent|onetrust|privacy|legal|disclaimer|disclosure|copyright|comments?|related|recommend\w*|newsletter|promo|teasers?|menu|nav\w*|banner|masthead|caption|credit|author|byline|bio|tags|share|social)(?:$|[-_\s])/i
