import DOMPurify from 'dompurify'

const TAGS =
  'p h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption a img b strong i em u s del ins mark small sub sup q cite abbr time br hr div span'.split(
    ' ',
  )
const ATTRIBUTES = 'href src alt colspan rowspan datetime lang dir title start'.split(' ')
const WEB = /^https?:/i
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i

/**
 * Stored HTML as nodes that are safe to show, cleaned here once more because the database can be tampered with.
 * Nothing in them loads from the net: a picture becomes a frame with its text and a link to its source.
 * Links open elsewhere and say nothing of where they come from. `frame` is the class of a picture's frame.
 */
export function renderBody(html: string, frame: string): DocumentFragment {
  const nodes = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const link of nodes.querySelectorAll('a')) guardLink(link)
  for (const picture of nodes.querySelectorAll('img')) {
    if (!INLINE_PICTURE.test(picture.src)) picture.replaceWith(pictureFrame(picture, frame))
  }
  for (const { attribute, value, node } of attributesOf(nodes, 'src')) {
    if (!INLINE_PICTURE.test(value)) node.removeAttribute(attribute)
  }
  return nodes
}

function guardLink(link: HTMLAnchorElement): void {
  if (!WEB.test(link.getAttribute('href') ?? '')) return link.removeAttribute('href')
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
}

/** Made in the inert document of the picture, so that not even a removed one is fetched. */
function pictureFrame(picture: HTMLImageElement, frame: string): HTMLElement {
  const make = (tag: string) => picture.ownerDocument.createElement(tag)
  const figure = make('span')
  figure.className = frame
  const says = make('span')
  says.textContent = picture.alt || 'Picture without a description'
  figure.append(says)
  const source = picture.getAttribute('src') ?? ''
  if (WEB.test(source) && !picture.closest('a')) {
    const link = make('a') as HTMLAnchorElement
    link.href = source
    link.textContent = 'Show picture at its source'
    guardLink(link)
    figure.append(link)
  }
  return figure
}

function attributesOf(nodes: DocumentFragment, attribute: string) {
  return [...nodes.querySelectorAll(`[${attribute}]`)].map(node => ({
    attribute,
    node,
    value: node.getAttribute(attribute) ?? '',
  }))
}
