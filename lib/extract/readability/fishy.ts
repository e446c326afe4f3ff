const TEXT = 'span,li,td,blockquote,dl,div,img,ol,p,pre,table,ul'
const COMMAS = 10
const MOST_ITEMS = 100

/**
 * Whether a form, list, table or box of a story looks like none of it, few commas, and more pictures, list items or links than paragraphs. The dear questions are asked last, and only where they decide.
 */
export function isFishy(element: Element, weight: number): boolean {
  if (isAround(element, 'code')) return false
  if (weight < 0) return true
  const text = textOf(element)
  if (text.split(',', COMMAS + 1).length > COMMAS) return false
  if (SUSPICIOUS.test(text)) return true
  const count = (tag: string): number => element.getElementsByTagName(tag).length
  const isFigures = isAround(element, 'figure')
  const isList = isMostlyList(element, text.length)
  const [images, paragraphs, items] = [count('img'), count('p'), count('li')]
  const density = lengthOf(element.getElementsByTagName('a')) / (text.length || 1)
  const isOdd =
    (!isFigures && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - MOST_ITEMS > paragraphs) ||
    (!isList && weight < 25 && density > 0.2) ||
    (weight >= 25 && density > 0.5) ||
    (images === 0 && !holdsText(element)) ||
    (!isList &&
      !isFigures &&
      text.length < 25 &&
      (images === 0 || images > 2) &&
      density > 0 &&
      headingsIn(element) < 0.9 * text.length)
  return isOdd && !(isList && images === items && isFlat(element))
}

/** Whether an element is one of the tables that hold data, in one of them or around one. */
export function belongsTo(tables: Set<Element>, element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (tables.has(up)) return true
  return [...tables].some(table => element.contains(table))
}

/** Four levels up. */
function isAround(element: Element, tag: string): boolean {
  let up = element.parentElement
  for (let level = 0; up && level < 4; level += 1, up = up.parentElement) {
    if (up.localName === tag) return true
  }
  return false
}

function isMostlyList(element: Element, length: number): boolean {
  if (element.localName === 'ul') return true
  return lengthOf(element.querySelectorAll('ul,ol')) > length * 0.9
}

function holdsText(element: Element): boolean {
  for (const part of element.querySelectorAll(TEXT)) if (part.textContent?.trim()) return true
  return false
}

function headingsIn(element: Element): number {
  return lengthOf(element.querySelectorAll('h1,h2,h3,h4,h5,h6'))
}

/** No item has more than one element in it. */
function isFlat(list: Element): boolean {
  return [...list.children].every(child => child.childElementCount < 2)
}

function lengthOf(elements: Iterable<Element>): number {
  let length = 0
  for (const element of elements) length += textOf(element).length
  return length
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim().replace(/\s{2,}/g, ' ')
}

/** Nothing but the label of an advertisement, or of what is still being loaded. */
const SUSPICIOUS =
  /^(?:(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)|(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\.\.\.)?)$/iu
