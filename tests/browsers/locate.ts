export type Point = { x: number; y: number }

/**
 * Centre of the first visible element that matches a selector and whose accessible name or text contains `name`,
 * in CSS pixels of the viewport, after it was scrolled into view. Looks into open shadow roots. Null if there is none.
 * Runs inside the page: it may use nothing from outside itself.
 */
export function locate(selector: string, name: string): Point | null {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  for (const element of roots.flatMap(root => [...root.querySelectorAll(selector)])) {
    const label = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`
    if (!label.includes(name) || !element.checkVisibility({ visibilityProperty: true })) continue
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  return null
}
