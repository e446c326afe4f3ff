type View = Window & { MutationObserver: typeof MutationObserver }

/** The part of the extension API that gives one page of the extension the windows of the others. */
type ExtensionApi = { extension: { getViews(): View[] } }

declare const chrome: ExtensionApi

const ROW = '[role="row"]'
const GIVE_UP_MS = 30_000

/**
 * The milliseconds from the start of the next page at `path` that opens, a popup too, until its first row has been
 * painted. Run it in another page of the extension, which may be hidden: its timers are held back, its messages are not.
 */
export async function nextPaint(path: string): Promise<number> {
  const seen = new Set(chrome.extension.getViews())
  const startedAt = performance.now()
  for (;;) {
    const view = chrome.extension
      .getViews()
      .find(each => !seen.has(each) && each.location.pathname === path)
    if (view) return untilPainted(view)
    if (performance.now() - startedAt > GIVE_UP_MS) throw new Error(`${path} was not opened`)
    await nextTask()
  }
}

async function untilPainted(view: View): Promise<number> {
  await new Promise<void>(resolve => {
    const observer = new view.MutationObserver(() => {
      if (!view.document.querySelector(ROW)) return
      observer.disconnect()
      resolve()
    })
    observer.observe(view.document, { childList: true, subtree: true })
  })
  await new Promise(resolve => view.requestAnimationFrame(resolve))
  await nextTask()
  return view.performance.now()
}

function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
