/** Controls of forms, and what the document knows by its name. */
const NAMED = new Set(
  'button fieldset img input output select textarea form embed iframe object'.split(' '),
)
const PICTURES = new Set('img source'.split(' '))
const LONGEST_DATA_URI = 256 * 1024

/**
 * Takes from a copied element what could turn against us: names that hide DOM methods of the form or document around
 * it (`<form><input name="getAttribute">` makes Readability throw in Chromium) and huge `data:` addresses of pictures.
 */
export function disarm(element: Element): void {
  const localName = element instanceof HTMLFormElement ? 'form' : element.localName
  if (NAMED.has(localName)) for (const name of ['name', 'form', 'id']) take(element, name)
  if (!PICTURES.has(localName)) return
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute) ?? ''
    if (value.length > LONGEST_DATA_URI) take(element, attribute)
  }
}

/** By the prototype, as the controls of a form may hide its own methods, its name among them. */
function take(element: Element, attribute: string): void {
  Element.prototype.removeAttribute.call(element, attribute)
}
