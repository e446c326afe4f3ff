const MOST_HTML = 5_000_000

/** HTML of at most 5,000,000 code units, cut after the last closing tag or, in one endless text, after a word. Tags may be left open. */
export function capHtml(html: string, most = MOST_HTML): { html: string; isCut: boolean } {
  if (html.length <= most) return { html, isCut: false }
  const head = html.slice(0, most)
  const tag = head.lastIndexOf('</')
  const end = tag > most / 2 ? head.indexOf('>', tag) : -1
  if (end > 0) return { html: head.slice(0, end + 1), isCut: true }
  const space = head.lastIndexOf(' ')
  return { html: head.slice(0, space > most / 2 ? space : most), isCut: true }
}
