import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, vi } from 'vitest'

import type { Settings } from '../../lib/settings.ts'

const SETTINGS: Settings = { saveMode: 'at-once', frontmatter: true, secondOpinion: false }

/** Draws a screen and lets the fakes answer. The live region of the page comes back to listen to. */
export async function show(element: ReactElement): Promise<HTMLElement> {
  fillGaps()
  render(element)
  const status = screen.getByRole('status')
  await settle()
  return status
}

/** Waits until the promises of the fakes and the drawing after them are done. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise(resolve => setTimeout(resolve, 20))
  })
}

/** Presses a button the way a screen reader does, and waits. */
export async function press(element: HTMLElement): Promise<void> {
  fireEvent.click(element)
  await settle()
}

/** Presses a key on the element, or on whatever has the focus. */
export async function key(
  name: string,
  on: Element | null = document.activeElement,
): Promise<void> {
  if (!on) throw new Error(`nothing to press ${name} on`)
  fireEvent.keyDown(on, { key: name })
  fireEvent.keyUp(on, { key: name })
  await settle()
}

export function settingsWith(change: Partial<Settings> = {}): () => Promise<Settings> {
  return () => Promise.resolve({ ...SETTINGS, ...change })
}

/** What jsdom lacks and the widgets ask for; none of it decides what a test sees. */
function fillGaps(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') })
  Element.prototype.scrollIntoView = () => {}
  HTMLCanvasElement.prototype.getContext = () => null
}

afterEach(() => {
  cleanup()
  location.hash = ''
  vi.unstubAllGlobals()
})
