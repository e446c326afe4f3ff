/** The HTML of what is selected, all ranges one after the other; '' when nothing is. The page stays as it is. */
export function selectedHtml(document: Document): string {
  const selection = document.getSelection()
  const holder = document.implementation.createHTMLDocument('').body
  for (let i = 0; i < (selection?.rangeCount ?? 0); i += 1) {
    const range = selection?.getRangeAt(i)
    if (range) holder.append(range.cloneContents())
  }
  return holder.innerHTML
}
