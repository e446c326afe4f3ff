/** Text as HTML that shows exactly that text. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Plain text as HTML paragraphs, one for each run of lines between blank lines. */
export function paragraphsOf(text: string): string {
  return text
    .split(/\n[ \t\r]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n')
}
