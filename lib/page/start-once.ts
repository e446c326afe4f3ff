import { browser } from 'wxt/browser'

/**
 * Runs `start` once in a page however often the script is put into it. After an update of Endcap the old script in the
 * page is cut off from it (its runtime has no id any more) and the new one takes over.
 */
export function startOnce(script: string, start: () => void): void {
  const mark = Symbol.for(`endcap ${script}`)
  const running: unknown = Reflect.get(globalThis, mark)
  if (typeof running === 'function' && running() === true) return
  const { runtime } = browser
  Reflect.set(globalThis, mark, () => runtime?.id !== undefined)
  start()
}
