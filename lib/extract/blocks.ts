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
  /** Tag and class names of the block and two wrappers, without what differs from one to the next; camel case parted. */
  kind: string
}

/** Carries the index of a block through Readability, which moves, renames and re-parses elements. */
const MARK = 'data-block'

/** The blocks under `body` in page order, each marked with its index. Costs one look at each element. */
export function markBlocks(body: Element): Block[] {
  const blocks: Block[] = []
  let shown = 0
  for (const element of body.querySelectorAll(BLOCKS)) {
    const { length, linked, isAll } = ownText(element)
    if (length === 0) continue
    const block =
      isAll && element.localName === 'div' && !element.querySelector(NO_PHRASE)
        ? paragraphIn(element)
        : element
    block.setAttribute(MARK, String(blocks.length))
    const isHidden = element.closest(HIDDEN) !== null
    if (!isHidden) shown += length - linked
    blocks.push({ element: block, length, linked, place: { ...NOWHERE, isHidden } })
  }
  const placeOf = placer(body, shown)
  for (const block of blocks) {
    block.place = { ...placeOf(block.element), isHidden: block.place.isHidden }
    if (block.place.isLink) block.linked = block.length
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

/** Readability makes such a paragraph of a `<div>` that holds only text, and throws the `<div>` and its mark away. */
function paragraphIn(element: Element): Element {
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.className = element.className
  paragraph.append(...element.childNodes)
  element.append(paragraph)
  return paragraph
}

/** Text that is not in a block further down. */
function ownText(element: Element): { length: number; linked: number; isAll: boolean } {
  const sum = { length: 0, linked: 0, isAll: true }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isOwnText(node)) {
      sum.isAll &&= NO_TEXT.has(node.nodeName)
      continue
    }
    const length = lengthOf(node)
    sum.length += length
    if (!(node instanceof Element)) continue
    if (node.localName === 'a') sum.linked += length
    else for (const link of node.getElementsByTagName('a')) sum.linked += lengthOf(link)
  }
  return sum
}

/** Whether a child of a block is part of its own text: text, or an inline element. */
export function isOwnText(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE
  const element = node as Element
  return (
    !NO_TEXT.has(node.nodeName) &&
    !element.matches(BLOCKS) &&
    !(element.firstElementChild && element.querySelector(BLOCKS))
  )
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim().length
}

const NOWHERE: Place = { isBeside: false, isHidden: false, isLink: false, kind: '' }

function placer(body: Element, shown: number): (element: Element) => Place {
  const places = new Map<Element, Place>([[body, NOWHERE]])
  const placeOf = (element: Element): Place => {
    const known = places.get(element)
    if (known) return known
    const above = element.parentElement ? placeOf(element.parentElement) : NOWHERE
    const name = partedWords(`${element.className} ${element.id}`)
    const place = {
      isBeside: above.isBeside || isBeside(element, name, shown),
      isHidden: false,
      isLink: above.isLink || element.localName === 'a',
      kind: `${element.localName}.${kindOf(element.className)}<${above.kind}`
        .split('<', 3)
        .join('<'),
    }
    places.set(element, place)
    return place
  }
  return placeOf
}

function kindOf(names: string): string {
  return partedWords(names.replace(/\S*\d\S*/g, '')).trim()
}

function partedWords(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2')
}

/** A part with much of the page's text is the story, whatever it is called. */
function isBeside(element: Element, name: string, shown: number): boolean {
  const isNamed = BESIDE_TAGS.has(element.localName) || BESIDE_NAMES.test(name)
  if (!isNamed && !SMALL_NAMES.test(name)) return false
  if (element.matches(HIDDEN)) return isNamed
  const length = element.textContent?.length ?? 0
  return length < (isNamed ? shown * 0.4 : 400) && !element.querySelector('h1')
}

const HIDDEN =
  '[hidden],[aria-hidden=true],[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i]'
const BLOCKS =
  'p,li,pre,blockquote,h1,h2,h3,h4,h5,h6,td,th,dt,dd,div,section,article,main,header,footer,aside,figcaption,center,summary'
const NO_TEXT = new Set('SCRIPT NOSCRIPT STYLE TEXTAREA SELECT TEMPLATE'.split(' '))
const NO_PHRASE =
  ':not(a,abbr,b,bdo,br,cite,code,data,dfn,em,i,img,kbd,label,mark,q,ruby,samp,small,span,strong,sub,sup,time,var,wbr,del,ins)'
const BESIDE_TAGS = new Set('footer aside nav form figure figcaption dialog button'.split(' '))
const BESIDE_NAMES =
  /(?:^|[-_\s])(?:footer|sidebar|modal|popup|overlay|tooltip|hint|toaster|cookies?|consent|onetrust|privacy|legal|disclaimer|disclosure|affiliate|copyright|comments?|related|recommend\w*|newsletter|sign-?up|promo\w*|teasers?|menu|nav\w*|banner|masthead|captions?|credits?|attribution|author|byline|bio|tags|share|social|address)(?:$|[-_\s])/i
/** Names that also stand on the wrappers of whole stories. */
const SMALL_NAMES = /(?:^|[-_\s])(?:image|img|photo|thumb(?:nail)?|video|meta)(?:$|[-_\s])/i
