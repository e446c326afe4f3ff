import { browser } from 'wxt/browser'

/**
 * Small values that outlive the worker and the popup but not the browser. Reading something that is not there, or
 * that `isValid` refuses, gives null.
 */
export async function readSession<T>(
  key: string,
  isValid: (value: unknown) => value is T,
): Promise<T | null> {
  const found = await browser.storage.session.get(key)
  const value: unknown = found[key]
  return isValid(value) ? value : null
}

/** `null` forgets the value. The browser takes it at once, so it is kept even when the caller dies now. */
export async function writeSession(key: string, value: object | null): Promise<void> {
  if (value === null) await browser.storage.session.remove(key)
  else await browser.storage.session.set({ [key]: value })
}
