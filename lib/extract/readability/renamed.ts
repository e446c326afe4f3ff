/** Puts an element of another name in the place of one, with its attributes and all in it. */
export function renamed(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag)
  other.append(...element.childNodes)
  copyAttributes(element, other)
  element.replaceWith(other)
  return other
}

/** Attributes that have names which only a parser can give are cloned, as they cannot be set. */
export function copyAttributes(from: Element, to: Element): void {
  for (const attribute of from.attributes) to.setAttributeNode(attribute.cloneNode() as Attr)
}
