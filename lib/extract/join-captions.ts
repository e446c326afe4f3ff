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
    if (!body.contains(element) || element.closest('figure,table,a')) continue
    if (element.querySelector(STORY_IN_FIGURE + ',figure')) continue
    const { length } = textIn(element)
    const hasPicture = element.querySelector('img') !== null
    const isCaption = CAPTION.test(element.className)
    if (length === 0 || length > (isCaption ? LONGEST : LONGEST_BESIDE)) continue
    if (hasPicture) toFigure(element)
    else if (isCaption) joinToPicture(element)
    else element.remove()
  }
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
