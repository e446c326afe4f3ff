const PATIENCE_MS = 3_000

/** Waits up to 3 s until all of a page is there; false when it is not even then. Pictures may still be on their way. */
export async function whenParsed(document: Document): Promise<boolean> {
  if (document.readyState !== 'loading') return true
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE_MS)
    const parsed = () => {
      clearTimeout(timer)
      resolve()
    }
    document.addEventListener('DOMContentLoaded', parsed, { once: true })
  })
  return isParsed(document)
}

function isParsed(document: Document): boolean {
  return document.readyState !== 'loading'
}
