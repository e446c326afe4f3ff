/**
 * The HTML of what is selected, all ranges one after the other. Where a selection has no ranges, as in a text box or in a
 * frame, `text` stands in for it, paragraph by paragraph. '' when nothing is selected. The page stays as it is.
 */
export function selectedHtml(document: Document, text: string): string {
  const selection = document.getSelection()
  const holder = document.implementation.createHTMLDocument('').body
  for (let i = 0; i < (selection?.rangeCount ?? 0); i += 1) {
    const range = selection?.getRangeAt(i)
    if (range && !range.collapsed) holder.append(range.cloneContents())
  }
  if (holder.textContent.trim() !== '') return holder.innerHTML
  const paragraphs = text.split(/\n+/).filter(line => line.trim() !== '')
  holder.replaceChildren(
    ...paragraphs.map(line => {
      const paragraph = holder.ownerDocument.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
  return holder.innerHTML
}
