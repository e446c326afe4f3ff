/** Addresses of frames that show a post or video of another site, with what goes before the part that names it. */
const SHOWN: [RegExp, string][] = [
  [/platform\.\w+\.com\/embed\/.{0,400}[?&]id=(\d+)/, 'x.com/i/status/'],
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})/, 'www.youtube.com/watch?v='],
  [/instagram\.com\/(\w+\/[\w-]+\/)embed/, 'www.instagram.com/'],
  [/facebook\.com\/plugins\/.{0,200}href=[^&]+?com%2F([^&]+)/, 'www.facebook.com/'],
  [/bsky\.app\/embed\/([\w:]+\/app\.bsky\.feed\.post\/\w+)/, 'bsky.app/profile/'],
  [/\/\/([^/]+\/@[\w.@-]+\/\d{9,})\/embed/, ''],
]
const POST = /embed|tweet|instagram|tiktok/

/**
 * Makes a quote with a link of each frame under `root` that shows a post or video, and paragraphs of the boxes in posts
 * that are quotes already: what is mostly links in a box would be taken for a menu.
 */
export function quoteEmbeds(root: ParentNode, document: Document): void {
  const select = (selector: string): Element[] => [
    ...Element.prototype.querySelectorAll.call(root, selector),
  ]
  for (const frame of select('iframe')) {
    const quote = quoteOf(frame, document)
    if (quote) wrapperOf(frame).replaceWith(quote)
  }
  for (const post of select('blockquote[class]')) {
    if (!POST.test(post.className)) continue
    for (const box of [...post.querySelectorAll('div')].toReversed()) {
      const line = document.createElement('p')
      line.append(...box.childNodes)
      box.replaceWith(...(line.querySelector('p') ? line.childNodes : [line]))
    }
  }
}

function quoteOf(frame: Element, document: Document): Element | null {
  const source = frame.getAttribute('src') || frame.getAttribute('data-src') || ''
  for (const [address, before] of SHOWN) {
    const post = address.exec(source)?.[1]
    if (post === undefined) continue
    const shown = before + post.replace('app.bsky.feed.', '').replaceAll('%2F', '/')
    const title = frame.getAttribute('title') ?? ''
    const link = document.createElement('a')
    link.setAttribute('href', `https://${shown}`)
    link.textContent = /\S \S+ \S+ \S/.test(title) ? title : shown
    const quote = document.createElement('blockquote')
    quote.append(link)
    return quote
  }
  return null
}

/** The outermost element with nothing but the frame in it. */
function wrapperOf(frame: Element): Element {
  let wrapper = frame
  for (let up = frame.parentElement; up?.localName === 'div'; up = up.parentElement) {
    if (up.childElementCount > 1 || up.textContent?.trim()) break
    wrapper = up
  }
  return wrapper
}
