import { wellFormed } from '../text/tidy.ts'
import { followNesting } from './nesting.ts'
import { textWriter } from './text-of.ts'

/** Code units of HTML, so that a clip with its closing tags stays below 5,000,000. */
const MOST_HTML = 4_990_000
const LONGEST_ATTRIBUTE = 10_000
const HTML = 'http://www.w3.org/1999/xhtml'

export type Built = { html: string; text: string; isPlain: boolean; isCut: boolean }

/**
 * Writes the content of an element as HTML, from nothing but what is allowed: plain text elements with a few checked
 * attributes, all text escaped. Of other elements only the content is taken; of those that hold no text of a story,
 * nothing. Needs no method of the elements of a form, which its controls may hide. `text` is the running text of what a
 * parser makes of the HTML, unless that changes it, which it does not where that `isPlain`. One pass, no recursion.
 */
export function buildHtml(root: Element): Built {
  const walker = root.ownerDocument.createTreeWalker(root, 5)
  const writer = textWriter()
  const nesting = followNesting()
  const open: string[] = []
  let html = ''
  const end = (name = ''): void => {
    if (name === '') return
    if (!VOID.has(name)) html += `</${name}>`
    writer.end(name)
    nesting.end(name)
  }
  let more = walker.firstChild() !== null
  let isCut = false
  while (more && !isCut) {
    const node = walker.currentNode
    const name = isElement(node) ? nameOf(node) : ''
    if (!isElement(node)) {
      const whole = node.nodeValue ?? ''
      const text = cutText(whole, MOST_HTML - html.length)
      isCut = text.length < whole.length
      html += escapeText(text)
      writer.add(text)
      nesting.add(text)
    } else if (name) {
      html += startOf(name, node)
      writer.start(name)
      nesting.start(name)
      isCut = html.length > MOST_HTML
    }
    if (name !== null && walker.firstChild()) {
      open.push(name)
      continue
    }
    end(name ?? '')
    while (more && !walker.nextSibling()) {
      more = walker.parentNode() !== null && walker.currentNode !== root
      if (more) end(open.pop())
    }
  }
  while (open.length > 0) end(open.pop())
  return { html, text: writer.text(), isPlain: nesting.isPlain(), isCut }
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

/** '' where only the content of an element is wanted; null when that is not wanted either. */
function nameOf(element: Element): string | null {
  const name = element.localName
  if (element.namespaceURI !== HTML || DROPPED.has(name)) return null
  const isBare = name === 'img' && !attributeOf('src', element.getAttribute('src'))
  return TAGS.has(name) && !isBare ? name : ''
}

function startOf(name: string, element: Element): string {
  let start = `<${name}`
  if (element.hasAttributes()) {
    for (const attribute of TAGS.get(name) ?? []) {
      start += attributeOf(attribute, element.getAttribute(attribute))
    }
  }
  return `${start}>`
}

/** What values must look like; ids are those of footnotes only. */
const SHAPES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:)/i,
  src: /^https?:\/\//i,
  id: /^fn(?:ref)?-\d{1,3}$/,
}
/** What would end a comment, or an element of raw text, if it were ever read inside one. */
const BREAKS_OUT =
  /(?:--!?|\])>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i

function attributeOf(name: string, raw: string | null): string {
  if (raw === null || raw.length > LONGEST_ATTRIBUTE) return ''
  const value = wellFormed(raw).trim()
  if (BREAKS_OUT.test(value) || SHAPES[name]?.test(value) === false) return ''
  return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`
}

/** Cut after a word when there may not be room for all of it, escaped. */
function cutText(text: string, room: number): string {
  if (text.length * 6 <= room || escapeText(text).length <= room) return text
  const head = text.slice(0, room / 6)
  const space = head.lastIndexOf(' ')
  return space > 0 ? head.slice(0, space) : head
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
    'a:href,id abbr b bdi bdo blockquote br caption cite code col:span colgroup:span dd del:datetime details dfn div dl ' +
    'dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img:src,alt,width,height ins:datetime kbd li:id mark ' +
    'ol:start,reversed p pre q rp rt ruby s samp small span strong sub summary sup table tbody ' +
    'td:colspan,rowspan tfoot th:colspan,rowspan,scope thead time:datetime tr u ul var wbr'
  )
    .split(' ')
    .map(entry => {
      const [name = '', own = ''] = entry.split(':')
      return [name, [...own.split(',').filter(Boolean), 'dir', 'lang', 'title']]
    }),
)
