import { browser } from 'wxt/browser'

const MARK = Symbol.for('endcap-clipper')

/**
 * Runs `start` once in a page however often the script is put into it. After an update of Endcap the old script in the
 * page is cut off from it (its runtime has no id any more) and the new one takes over.
 */
export function startOnce(start: () => void): void {
  const running: unknown = Reflect.get(globalThis, MARK)
  if (typeof running === 'function' && running() === true) return
  const { runtime } = browser
  Reflect.set(globalThis, MARK, () => runtime?.id !== undefined)
  start()
}
