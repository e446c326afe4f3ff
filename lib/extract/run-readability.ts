import Readability from '@mozilla/readability/Readability.js'

import { belongsTo, isFishy } from './fishy.ts'

const MOST_ELEMENTS = 100_000
/** Readability relaxes its rules below this; lower than its 500 so that briefs are not filled up with furniture. */
const SHORTEST = 220

/**
 * The story as Readability sees it, with its classes, or null when it finds none. The document is used up.
 * It gives up by throwing, on too many elements and on pages that it never foresaw.
 * @param title the headline, which is no part of the story
 * @param spare a body like that of the document, to begin anew from when too little was found
 */
export function runReadability(document: Document, title: string, spare: Node): Element | null {
  try {
    const parsed = new BodyFinder(document, title, spare).parse()
    return parsed?.content && parsed.textContent?.trim() ? parsed.content : null
  } catch {
    return null
  }
}

/**
 * Readability without the work that is done elsewhere, and better: metadata, lazy pictures, relative addresses,
 * styles; and with quicker ways to ask the same. The
 * build leaves the methods that are replaced here out of the library's code (`lean-readability` in `wxt.config.ts`).
 */
class BodyFinder extends Readability<Element> {
  readonly title: string
  declare _removeScripts: (document: Document) => void
  declare _prepDocument: () => void
  declare FLAG_CLEAN_CONDITIONALLY: number
  declare _flagIsActive: (flag: number) => boolean
  declare _getClassWeight: (element: Element) => number
  /** The lengths of links, which are asked for again with each element around them. */
  private links: Map<Element, number> | null = null

  /** The library keeps its page as HTML, to begin anew with other rules; a copy to clone costs less. */
  constructor(document: Document, title: string, spare: Node) {
    super(document, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node as Element,
    })
    this.title = title
    const { body } = document
    const set = (): void => {
      body.replaceChildren(...spare.cloneNode(true).childNodes)
      // oxlint-disable no-underscore-dangle -- the library's own names
      this._removeScripts(document)
      this._prepDocument()
      // oxlint-enable no-underscore-dangle
    }
    Object.defineProperty(body, 'innerHTML', { get: () => '', set })
  }

  _getArticleMetadata(): { title: string } {
    return { title: this.title }
  }

  _unwrapNoscriptImages(): void {}

  _fixLazyImages(): void {}

  _fixRelativeUris(): void {}

  /** Called when the page is prepared, which stays as it is while its elements are compared. */
  _initializeNode(element: Element & { readability?: { contentScore: number } }): void {
    this.links ??= new Map()
    const base = BASE_SCORES[element.localName] ?? 0
    // oxlint-disable-next-line no-underscore-dangle -- the library's own name
    element.readability = { contentScore: base + this._getClassWeight(element) }
  }

  /** Called before anything is taken out of the story. */
  _cleanStyles(): void {
    this.links = null
  }

  _postProcessContent(): void {}

  _cleanHeaders(): void {}

  _cleanMatchedNodes(): void {}

  /** From the last to the first, so that what is inside is judged before what is around it. */
  _cleanConditionally(story: Element, tag: string): void {
    // oxlint-disable no-underscore-dangle -- the library's own names
    if (!this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) return
    const tables = new Set([...story.querySelectorAll('table')].filter(isDataTable))
    for (const element of [...story.querySelectorAll(tag)].toReversed()) {
      if (tables.size > 0 && belongsTo(tables, element)) continue
      const known = {
        weight: this._getClassWeight(element),
        linkDensity: () => this._getLinkDensity(element),
      }
      if (isFishy(element, known)) element.remove()
    }
    // oxlint-enable no-underscore-dangle
  }

  _clean(story: Element, tag: string): void {
    for (const element of story.querySelectorAll(tag)) element.remove()
  }

  /** Asks for the text last: every element of the page comes by here. */
  _isValidByline(node: Element, names: string): boolean {
    const isMarked =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      /byline|author|dateline|writtenby|p-author/i.test(names)
    const length = isMarked ? trimmed(node).length : 0
    return length > 0 && length < 100
  }

  /** Repeated titles are taken out when the whole story is known. */
  _headerDuplicatesTitle(): boolean {
    return false
  }

  _isElementWithoutContent(node: Element): boolean {
    const inside = node.childElementCount
    const isBare = inside === 0 || inside === node.querySelectorAll('br, hr').length
    return isBare && trimmed(node) === ''
  }

  /** The share of the text that is links; most elements have none. */
  _getLinkDensity(element: Element): number {
    const links = element.getElementsByTagName('a')
    const length = links.length > 0 ? shownLength(element) : 0
    let linked = 0
    if (length > 0) for (const link of links) linked += this.lengthOf(link)
    return linked / (length || 1)
  }

  private lengthOf(link: Element): number {
    const known = this.links?.get(link)
    if (known !== undefined) return known
    const length = shownLength(link)
    this.links?.set(link, length)
    return length
  }

  /** Asks the attributes: `node.style` is an object that is made for each element asked. */
  _isProbablyVisible(node: Element): boolean {
    return (
      !node.hasAttribute('hidden') &&
      !HIDDEN.test(node.getAttribute('style') ?? '') &&
      (node.getAttribute('aria-hidden') !== 'true' || /fallback-image/.test(node.className))
    )
  }
}

const BASE_SCORES: Record<string, number> = Object.fromEntries(
  (
    'div:5 pre:3 td:3 blockquote:3 address:-3 ol:-3 ul:-3 dl:-3 dd:-3 dt:-3 li:-3 form:-3 ' +
    'h1:-5 h2:-5 h3:-5 h4:-5 h5:-5 h6:-5 th:-5'
  )
    .split(' ')
    .map(entry => entry.split(':'))
    .map(([tag, score]) => [tag, Number(score)]),
)
const HIDDEN = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** As marked by the library. */
function isDataTable(table: Element & { _readabilityDataTable?: boolean }): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- the library's own name
  return table._readabilityDataTable === true
}

function trimmed(element: Element): string {
  return element.textContent?.trim() ?? ''
}

function shownLength(element: Element): number {
  return trimmed(element).replace(/\s{2,}/g, ' ').length
}
