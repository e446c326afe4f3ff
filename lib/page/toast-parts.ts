import type { ToastWords } from './toast-words.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** An element with a class and plain text; page text never becomes markup. */
export function element(
  document: Document,
  name: string,
  className: string,
  text: string,
): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

/** A button that works by a person's own click only: events that the page makes up are not trusted. */
export function button(
  document: Document,
  className: string,
  text: string,
  run: () => unknown,
): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  made.addEventListener('click', event => {
    if (event.isTrusted) void Promise.resolve(run()).catch(() => made.setAttribute('disabled', ''))
  })
  return made
}

const PATHS: Record<ToastWords['mood'], string> = {
  good: 'M4 10.5 8.2 14.7 16 6',
  known: 'M10 5.5v5l3 2',
  bad: 'M10 5v6M10 14v.6',
}

/** The sign beside the words: tick, clock or exclamation mark. */
export function tick(document: Document, mood: ToastWords['mood']): Element {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('class', `sign ${mood}`)
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[mood])
  svg.append(path)
  return svg
}
