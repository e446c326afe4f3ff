import { button, element, tick } from './toast-parts.ts'
import { styleOf } from './toast-style.ts'
import type { ToastWords } from './toast-words.ts'

type Choice = { says: string; run: () => unknown }

export type Toast = ToastWords & {
  choices: Choice[]
  undo: (() => Promise<unknown>) | null
  acceptTag: (tag: string) => Promise<unknown>
}

/** Long enough to read and to reach the buttons; it starts anew when pointer and focus have left. */
const SHOWN_MS = 6_000
/** A live region is announced only when it was there, empty, before its words. */
const PRIMING_MS = 80
const NAME = 'endcap-toast'

let closeLast = () => {}

/** Confirms a clip on the page, in a closed shadow root of its own. A new toast replaces the one before. */
export function showToast(document: Document, toast: Toast): void {
  closeLast()
  const host = document.createElement(NAME)
  const root = host.attachShadow({ mode: 'closed' })
  const card = element(document, 'section', 'card', '')
  card.setAttribute('aria-label', 'Endcap')
  const status = element(document, 'div', 'status', '')
  status.setAttribute('role', 'status')
  card.append(
    tick(document, toast.mood),
    status,
    closeButton(document, () => close()),
  )
  root.append(styleOf(document), card)
  putOnTop(document, host)

  const close = () => {
    host.remove()
    closeLast = () => {}
  }
  closeLast = close
  const clock = startClock(card, close)
  root.addEventListener('keydown', event => {
    event.stopPropagation()
    if (event instanceof KeyboardEvent && event.key === 'Escape') close()
  })
  setTimeout(() => {
    status.append(...words(document, toast))
    card.append(tagRow(document, toast), actionRow(document, toast, { card, status, close }))
    clock.restart()
  }, PRIMING_MS)
}

/** Above everything: in the top layer, and inside an open modal dialog, outside of which nothing can be clicked. */
function putOnTop(document: Document, host: HTMLElement): void {
  const dialogs = document.querySelectorAll('dialog:modal')
  const parent = dialogs[dialogs.length - 1] ?? document.documentElement
  host.popover = 'manual'
  parent.append(host)
  host.showPopover()
}

function words(document: Document, toast: Toast): HTMLElement[] {
  const lines = [
    element(document, 'strong', 'says', toast.says),
    element(document, 'span', 'about', toast.about),
    element(document, 'span', 'warning', toast.warning),
  ]
  for (const line of lines) line.dir = 'auto'
  return lines.filter(line => line.textContent !== '')
}

function tagRow(document: Document, toast: Toast): HTMLElement {
  const row = element(document, 'div', 'row', '')
  for (const { tag, why } of toast.suggestions) {
    const chip = button(document, 'chip', `+ ${tag}`, async () => {
      chip.disabled = true
      await toast.acceptTag(tag)
      chip.textContent = `✓ ${tag}`
    })
    chip.title = why
    chip.setAttribute('aria-label', `Add tag ${tag}: ${why}`)
    row.append(chip)
  }
  return row
}

function actionRow(
  document: Document,
  toast: Toast,
  { card, status, close }: { card: HTMLElement; status: HTMLElement; close: () => void },
): HTMLElement {
  const row = element(document, 'div', 'row', '')
  const { undo } = toast
  for (const { says, run } of toast.choices) row.append(button(document, 'action', says, run))
  if (undo) {
    const taken = button(document, 'action', 'Undo', async () => {
      for (const each of card.querySelectorAll('.row')) each.remove()
      await undo()
      status.replaceChildren(element(document, 'strong', 'says', toast.undone))
      setTimeout(close, SHOWN_MS)
    })
    row.append(taken)
  }
  return row
}

function closeButton(document: Document, close: () => void): HTMLElement {
  const cross = button(document, 'close', '×', close)
  cross.setAttribute('aria-label', 'Close')
  return cross
}

/** Closes after a while, but never under the pointer or while something in it has the focus. */
function startClock(card: HTMLElement, close: () => void): { restart(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHeld = false
  const restart = () => {
    clearTimeout(timer)
    if (!isHeld) timer = setTimeout(close, SHOWN_MS)
  }
  const hold = (held: boolean) => () => {
    isHeld = held
    restart()
  }
  card.addEventListener('pointerenter', hold(true))
  card.addEventListener('pointerleave', hold(false))
  card.addEventListener('focusin', hold(true))
  card.addEventListener('focusout', hold(false))
  return { restart }
}
