/* oxlint-disable no-underscore-dangle -- the library's own names */
import Readability from '@mozilla/readability/Readability.js'

import { isFishy } from './fishy.ts'
import type { LightNode } from './light-node.ts'
import type { LightPage } from './light-page.ts'
import { lengthOf } from './measure.ts'
import { JUDGES_OF_NAMES, weightOfName } from './name-rules.ts'
import { nodesWithTag } from './nodes-with-tag.ts'

/** Readability relaxes its rules below this; lower than its 500 so that briefs are not filled up with furniture. */
const SHORTEST = 220

/**
 * Readability over a light image of a page, without the work that is done elsewhere, and better: metadata, late
 * pictures, relative addresses, styles, share buttons, repeated titles; and with what it asks of each element answered
 * from what the image knows. The build leaves the methods that are replaced here out of the library's code
 * (`lean-readability` in `wxt.config.ts`).
 */
export class StoryFinder extends Readability<LightPage, LightNode, LightNode> {
  private readonly body: LightNode
  private readonly phrases: Set<string>

  /** @param fill makes the body of the page anew, for other rules when too little was found */
  constructor(page: LightPage, fill: () => void) {
    super(page, {
      charThreshold: SHORTEST,
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node,
    })
    this.body = page.body
    this.phrases = new Set(this.PHRASING_ELEMS)
    this.REGEXPS = { ...this.REGEXPS, ...JUDGES_OF_NAMES }
    const set = (): void => {
      fill()
      this._prepDocument()
    }
    Object.defineProperty(page.body, 'innerHTML', { get: () => '', set })
  }

  _getArticleMetadata(): { title: string } {
    return { title: '' }
  }

  _unwrapNoscriptImages(): void {}

  /** The image has none. */
  _removeScripts(): void {}

  _getAllNodesWithTag(node: LightNode, tags: string[]): LightNode[] {
    return nodesWithTag(node, tags)
  }

  _setNodeTag(node: LightNode, tag: string): LightNode {
    node.tagName = tag.toUpperCase()
    node.change()
    return node
  }

  _isProbablyVisible(node: LightNode): boolean {
    return (
      !node.hasMarks ||
      (node.getAttribute('hidden') === null &&
        !HIDDEN.test(node.getAttribute('style') ?? '') &&
        (node.getAttribute('aria-hidden') !== 'true' || node.className.includes('fallback-image')))
    )
  }

  /** Asks for the text last: every element of the page comes by here. */
  _isValidByline(node: LightNode, names: string): boolean {
    const isMarked =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      (node !== this.body && this.REGEXPS['byline']?.test(names) === true)
    const length = isMarked ? node.textContent.trim().length : 0
    return length > 0 && length < 100
  }

  /** Repeated titles are taken out when the whole story is known. */
  _headerDuplicatesTitle(): boolean {
    return false
  }

  _isElementWithoutContent(node: LightNode): boolean {
    if (node.measure.words > 0) return false
    const inside = node.children.length
    return inside === 0 || inside === nodesWithTag(node, ['br', 'hr']).length
  }

  _isPhrasingContent({ nodeType, tagName, firstChild }: LightNode): boolean {
    if (nodeType === 3 || this.phrases.has(tagName)) return true
    if (tagName !== 'A' && tagName !== 'DEL' && tagName !== 'INS') return false
    for (let node = firstChild; node; node = node.nextSibling) {
      if (!this._isPhrasingContent(node)) return false
    }
    return true
  }

  _hasChildBlockElement({ firstChild }: LightNode): boolean {
    for (let node = firstChild; node; node = node.nextSibling) {
      if (this.DIV_TO_P_ELEMS.has(node.tagName) || this._hasChildBlockElement(node)) return true
    }
    return false
  }

  _hasSingleTagInsideElement({ firstChild }: LightNode, tag: string): boolean {
    let found = 0
    for (let node = firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1 ? node.tagName !== tag : /\S$/.test(node.textContent)) return false
      if (node.nodeType === 1) found += 1
    }
    return found === 1
  }

  _initializeNode(node: LightNode): void {
    const contentScore = (BASE_SCORES.get(node.tagName) ?? 0) + this._getClassWeight(node)
    node.readability = { contentScore }
  }

  _getClassWeight({ className, id }: LightNode): number {
    const isActive = this._flagIsActive(this.FLAG_WEIGHT_CLASSES)
    return isActive ? weightOfName(className) + weightOfName(id) : 0
  }

  /** The share of the text that is links. */
  _getLinkDensity({ measure }: LightNode): number {
    return measure.linked / (lengthOf(measure) || 1)
  }

  _cleanStyles(): void {}

  _fixLazyImages(): void {}

  _cleanHeaders(): void {}

  _cleanMatchedNodes(): void {}

  _postProcessContent(): void {}

  _clean(story: LightNode, tag: string): void {
    for (const node of nodesWithTag(story, [tag])) node.remove()
  }

  /** From the last to the first, so that what is inside is judged before what is around it. */
  _cleanConditionally(story: LightNode, tag: string): void {
    if (!this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) return
    const hasTables = nodesWithTag(story, ['table']).some(isDataTable)
    for (const node of nodesWithTag(story, [tag]).toReversed()) {
      if (hasTables && this.belongsToTable(node)) continue
      if (this._hasAncestorTag(node, 'code')) continue
      const isInFigure = this._hasAncestorTag(node, 'figure')
      if (isFishy(node, { weight: this._getClassWeight(node), isInFigure })) node.remove()
    }
  }

  /** Whether an element is one of the tables that hold data, in one of them or around one. */
  private belongsToTable(node: LightNode): boolean {
    return (
      isDataTable(node) ||
      this._hasAncestorTag(node, 'table', -1, isDataTable) ||
      nodesWithTag(node, ['table']).some(isDataTable)
    )
  }
}

/** As marked by the library. */
function isDataTable(table: LightNode): boolean {
  return table._readabilityDataTable
}

const HIDDEN = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i
const BASE_SCORES = new Map(
  Object.entries({
    '5': 'DIV',
    '3': 'PRE TD BLOCKQUOTE',
    '-3': 'ADDRESS OL UL DL DD DT LI FORM',
    '-5': 'H1 H2 H3 H4 H5 H6 TH',
  }).flatMap(([score, tags]) => tags.split(' ').map(tag => [tag, Number(score)] as const)),
)
