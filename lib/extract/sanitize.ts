import { wellFormed } from '../text/tidy.ts'
import { buildHtml, escapeText } from './build-html.ts'

/** HTML that can do nothing, and its running text. `isCut` where there was too much of it. */
export type Clean = { html: string; text: string; isCut: boolean }

const MOST_ROUNDS = 6

/**
 * HTML that can do nothing: no script, style, form, frame, media, SVG or MathML, no `class`, `style` or `id` but of footnotes; links lead
 * to http, https and mailto only, pictures to http and https only. What was inside a forbidden wrapper stays as text.
 * The result parses back to itself: unless its nesting is plain, it is built until a parser changes nothing, as some
 * nestings only show their meaning when they are parsed (mutation XSS).
 */
export function sanitize(unsafe: string | Element): Clean {
  let from = typeof unsafe === 'string' ? bodyOf(unsafe) : unsafe
  let isCut = false
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const built = buildHtml(from)
    isCut ||= built.isCut
    const clean = wellFormed(built.html)
    const html = clean.trim()
    if (built.isPlain && clean === built.html) return { html, text: built.text, isCut }
    from = bodyOf(html)
    if (from.innerHTML === html && clean === built.html) return { html, text: built.text, isCut }
    // Older browsers leave angle brackets in attributes as they are.
    const again = buildHtml(from)
    if (again.html === html) return { html, text: again.text, isCut }
  }
  const html = escapeText(wellFormed(from.textContent ?? '').trim())
  return { html, text: buildHtml(bodyOf(html)).text, isCut }
}

/** Asks the prototype, as a picture called "body" may stand in the place of the real one. */
function bodyOf(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
  const body = Document.prototype.querySelector.call(parsed, 'body')
  if (!body) throw new Error('a parsed page has no body')
  return body
}
