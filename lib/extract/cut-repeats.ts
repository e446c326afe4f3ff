import { bareName } from '../text/likeness.ts'

/** Code units that a quote must have to be known again in the text. */
const SHORTEST = 20

/** Takes out what a story tells twice or not at all: quotes set large that its text holds too, and the anchors of headings. */
export function cutRepeats(body: Element): void {
  const headings = [...body.querySelectorAll('h2,h3,h4,h5,h6')]
  for (const anchor of headings.flatMap(heading => [...heading.getElementsByTagName('a')])) {
    if (/^[^\p{L}\p{N}]{0,2}$/u.test(anchor.textContent ?? '') && !anchor.querySelector('img'))
      anchor.remove()
  }
  const quotes = [...body.querySelectorAll('blockquote,[class*=pull i]')].slice(0, 100)
  if (quotes.length === 0) return
  let told = bareName(body.textContent ?? '')
  for (const quote of quotes) {
    const source = bareName(
      [...quote.querySelectorAll('cite,footer')].map(one => one.textContent).join(''),
    )
    const text = bareName(quote.textContent ?? '').replace(source, '')
    if (text.length < SHORTEST || told.indexOf(text) === told.lastIndexOf(text)) continue
    told = told.replace(text, '')
    quote.remove()
  }
}
