import { textIn } from './leaves.ts'

const LONGEST = 600
const LONGEST_BESIDE = 250

/**
 * Gives pictures their captions and credits: text beside the picture of a figure, and blocks named caption or credit.
 * Each ends up in the `<figcaption>` of its picture, so that it is no running text; without a picture it goes.
 */
export function joinCaptions(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) {
    if (figure.querySelector('img') && !figure.querySelector(STORY_IN_FIGURE)) toFigure(figure)
  }
  for (const element of body.querySelectorAll(WRAPPERS)) {
    if (!body.contains(element) || element.closest('figure,table,a,blockquote')) continue
    if (element.querySelector(STORY_IN_FIGURE + ',figure')) continue
    const { length } = textIn(element)
    const hasPicture = element.querySelector('img') !== null
    const isCaption = CAPTION.test(element.className)
    if (length === 0 || length > (isCaption ? LONGEST : LONGEST_BESIDE)) continue
    if (hasPicture) toFigure(element)
    else if (isCaption) joinToPicture(element)
    else element.remove()
  }
  for (const image of body.querySelectorAll('img')) joinUnnamed(image, body)
}

/** Text beside a picture without a name is its caption when it is slanted or small, or ends with a credit. */
function joinUnnamed(image: Element, body: Element): void {
  if (image.closest('figure,table,a,li')) return
  let holder: Element | null = image.parentElement
  while (holder && holder !== body && textIn(holder) === '') holder = holder.parentElement
  if (!holder || holder === body || holder.querySelector(STORY_IN_FIGURE)) return
  const text = textIn(holder)
  const set = [...holder.querySelectorAll('em,i,small')].reduce(
    (sum, one) => sum + textIn(one).length,
    0,
  )
  if (text.length <= LONGEST_BESIDE && (set >= text.length || CREDITED.test(text))) toFigure(holder)
}

/** Leaves in a holder of pictures nothing but these and one caption of all its text. */
function toFigure(holder: Element): void {
  const text = textIn(holder)
  const { ownerDocument } = holder
  const figure = ownerDocument.createElement('figure')
  figure.append(...holder.querySelectorAll('img'))
  if (text !== '') {
    const caption = ownerDocument.createElement('figcaption')
    caption.textContent = text
    figure.append(caption)
  }
  holder.replaceWith(figure)
}

function joinToPicture(caption: Element): void {
  const before = caption.previousElementSibling
  const isPicture =
    before && (before.localName === 'img' || before.querySelector('img')) && textIn(before) === ''
  if (!isPicture) return caption.remove()
  const holder = caption.ownerDocument.createElement('div')
  before.before(holder)
  holder.append(before, caption)
  toFigure(holder)
}

const STORY_IN_FIGURE = 'table,blockquote,pre,ul,ol,h2,h3'
const WRAPPERS =
  '[class*=caption i],[class*=credit i],[class*=image i],[class*=photo i],[class*=picture i],[class*=thumb i],[class*=media i]'
const CAPTION = /caption|credit/i
const CREDITED =
  /\b(?:photo(?:graph)?s?|images?|picture|foto|bild|crédit|credit)s?(?: ?:| by\b| courtesy)[^.]{0,80}\W*$/i
