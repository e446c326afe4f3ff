import { wellFormed } from '../text/tidy.ts'

/** Code units of HTML, so that a clip with its closing tags stays below 5,000,000. */
const MOST_HTML = 4_990_000
const LONGEST_ATTRIBUTE = 10_000
const HTML = 'http://www.w3.org/1999/xhtml'

/**
 * Writes the content of an element as HTML, from nothing but what is allowed: plain text elements with a few checked
 * attributes, all text escaped. Of other elements only the content is taken; of those that hold no text of a story,
 * nothing. Needs no method of the elements of a form, which its controls may hide.
 */
export function buildHtml(root: Element): { html: string; isCut: boolean } {
  const walker = root.ownerDocument.createTreeWalker(root, 5)
  const ends: string[] = []
  let html = ''
  let more = walker.firstChild() !== null
  while (more && html.length < MOST_HTML) {
    const node = walker.currentNode
    const tag = isElement(node) ? tagOf(node) : null
    html += tag?.start ?? (isElement(node) ? '' : cutText(node, MOST_HTML - html.length))
    if (tag && walker.firstChild()) {
      ends.push(tag.end)
      continue
    }
    html += tag?.end ?? ''
    while (more && !walker.nextSibling()) {
      more = walker.parentNode() !== null && walker.currentNode !== root
      if (more) html += ends.pop() ?? ''
    }
  }
  return { html: html + ends.toReversed().join(''), isCut: more }
}

/** Text as HTML, written as browsers write it. */
export function escapeText(text: string): string {
  if (!/[&<>\u00a0]/.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
}

/** What to write around the content of an element; null when the content is not wanted either. */
function tagOf(element: Element): { start: string; end: string } | null {
  const name = element.localName
  if (element.namespaceURI !== HTML || DROPPED.has(name)) return null
  const own = TAGS.get(name)
  if (!own) return WITHOUT
  let start = `<${name}`
  for (const attribute of own) {
    const value = element.getAttribute(attribute)
    if (value !== null) start += attributeOf(attribute, value)
  }
  if (name === 'img' && !start.startsWith('<img src')) return WITHOUT
  return { start: `${start}>`, end: VOID.has(name) ? '' : `</${name}>` }
}

const WITHOUT = { start: '', end: '' }
const ADDRESSES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:)/i,
  src: /^https?:\/\//i,
}
/** What would end a comment, or an element of raw text, if it were ever read inside one. */
const BREAKS_OUT =
  /(?:--!?|\])>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i

function attributeOf(name: string, raw: string): string {
  if (raw.length > LONGEST_ATTRIBUTE) return ''
  const value = wellFormed(raw).trim()
  if (BREAKS_OUT.test(value) || ADDRESSES[name]?.test(value) === false) return ''
  return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`
}

/** The text of a node, cut after a word when there is not room for all of it. */
function cutText(node: Node, room: number): string {
  const text = escapeText((node.nodeValue ?? '').slice(0, room + 1))
  if (text.length <= room) return text
  const space = text.lastIndexOf(' ', room)
  return space > 0 ? text.slice(0, space) : text.slice(0, room).replace(/&[a-z]{0,5}$/, '')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const DROPPED = new Set(
  'script style template noscript noembed noframes iframe xmp plaintext title head audio video'.split(
    ' ',
  ),
)
const VOID = new Set('br hr img wbr col'.split(' '))

/** The allowed elements, each with its own attributes. */
const TAGS = new Map(
  (
    'a:href abbr b bdi bdo blockquote br caption cite code col:span colgroup:span dd del:datetime details dfn div dl ' +
    'dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img:src,alt,width,height ins:datetime kbd li mark ' +
    'ol:start,reversed p pre q rp rt ruby s samp small span strong sub summary sup table tbody ' +
    'td:colspan,rowspan tfoot th:colspan,rowspan,scope thead time:datetime tr u ul var wbr'
  )
    .split(' ')
    .map(entry => {
      const [name = '', own = ''] = entry.split(':')
      return [name, [...own.split(',').filter(Boolean), 'dir', 'lang', 'title']]
    }),
)
