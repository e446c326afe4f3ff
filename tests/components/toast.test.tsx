// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { Toast } from '../../components/Toast.tsx'

const LONGEST_READ_MS = 5000
const LONG_MS = 60_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function showToast() {
  const closed = vi.fn<(id: number) => void>()
  const undone = vi.fn<() => void>()
  render(<Toast notice={{ id: 7, says: 'Deleted', undo: undone }} onClose={closed} />)
  return { closed, undone, undo: screen.getByRole('button', { name: 'Undo' }) }
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('a notice stays for at least five seconds and then goes', async () => {
  const { closed } = showToast()
  await wait(LONGEST_READ_MS)
  expect(closed).not.toHaveBeenCalled()
  await wait(LONG_MS)
  expect(closed).toHaveBeenCalledExactlyOnceWith(7)
})

test('a notice waits while the pointer is on it', async () => {
  const { closed } = showToast()
  fireEvent.pointerEnter(screen.getByText('Deleted'))
  await wait(LONG_MS)
  expect(closed).not.toHaveBeenCalled()
  fireEvent.pointerLeave(screen.getByText('Deleted'))
  await wait(LONG_MS)
  expect(closed).toHaveBeenCalledOnce()
})

test('a notice waits while the focus is in it', async () => {
  const { closed, undo } = showToast()
  act(() => undo.focus())
  await wait(LONG_MS)
  expect(closed).not.toHaveBeenCalled()
  act(() => undo.blur())
  await wait(LONG_MS)
  expect(closed).toHaveBeenCalledOnce()
})

test('Undo undoes once and closes the notice', () => {
  const { closed, undone, undo } = showToast()
  fireEvent.click(undo)
  expect(undone).toHaveBeenCalledOnce()
  expect(closed).toHaveBeenCalledExactlyOnceWith(7)
})
