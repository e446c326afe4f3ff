import { buildHtml } from '../../lib/extract/build-html.ts'

/** The running text of stored HTML, as a parser reads it. */
export function textOf(html: string): string {
  return buildHtml(new DOMParser().parseFromString(html, 'text/html').body).text
}
