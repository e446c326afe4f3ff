import type { LightNode } from './light-node.ts'
import { lengthOf } from './measure.ts'

const COMMAS = 10
const MOST_ITEMS = 100

/**
 * Whether a form, list, table or box of a story looks like none of it, by Readability's rules: a bad name, or few
 * commas, and more pictures, list items or links than paragraphs.
 */
export function isFishy(node: LightNode, about: { weight: number; isInFigure: boolean }): boolean {
  const { measure } = node
  const { weight, isInFigure } = about
  if (weight < 0) return true
  if (measure.commas >= COMMAS) return false
  const length = lengthOf(measure)
  if (length < LONGEST_LABEL && LABEL.test(shownText(node))) return true
  const { images, paragraphs, items, lists, headings, hasText } = holdingsOf(node)
  const isList = node.tagName === 'UL' || lists > length * 0.9
  const density = measure.linked / (length || 1)
  const isOdd =
    (!isInFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - MOST_ITEMS > paragraphs) ||
    (!isList && weight < 25 && density > 0.2) ||
    (weight >= 25 && density > 0.5) ||
    (images === 0 && !hasText) ||
    (!isList &&
      !isInFigure &&
      length < 25 &&
      (images === 0 || images > 2) &&
      density > 0 &&
      headings < 0.9 * length)
  return isOdd && !(isList && images === items && isFlat(node))
}

type Holdings = {
  images: number
  paragraphs: number
  items: number
  /** The length of the text in lists, and in headings. */
  lists: number
  headings: number
  /** In an element that texts are in. */
  hasText: boolean
}

function holdingsOf(node: LightNode): Holdings {
  const sum = { images: 0, paragraphs: 0, items: 0, lists: 0, headings: 0, hasText: false }
  const visit = (first: LightNode | null): void => {
    for (let child = first; child; child = child.nextSibling) {
      if (child.nodeType === 3) continue
      const { tagName } = child
      if (tagName === 'IMG') sum.images += 1
      else if (tagName === 'P') sum.paragraphs += 1
      else if (tagName === 'LI') sum.items += 1
      else if (tagName === 'UL' || tagName === 'OL') sum.lists += lengthOf(child.measure)
      else if (HEADINGS.has(tagName)) sum.headings += lengthOf(child.measure)
      sum.hasText ||= TEXT.has(tagName) && child.measure.words > 0
      visit(child.firstChild)
    }
  }
  visit(node.firstChild)
  return sum
}

/** No item has more than one element in it. */
function isFlat(list: LightNode): boolean {
  return list.children.every(({ children }) => children.length < 2)
}

function shownText(node: LightNode): string {
  return node.textContent.trim().replace(/\s{2,}/g, ' ')
}

const TEXT = new Set('SPAN LI TD BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '))
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '))
const LONGEST_LABEL = 20
/** Nothing but the label of an advertisement, or of what is still being loaded. */
const LABEL =
  /^(?:(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)|(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\.\.\.)?)$/iu
