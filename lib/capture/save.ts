import { parseArticle, type Library, type OnKnown } from '../library/index.ts'
import type { Saved, SaveRequest } from '../messages/index.ts'
import { fail, ok } from '../result.ts'

/** Checks what a page sent and saves it. The faults a person can do something about come back as a reason. */
export async function saveArticle(library: Library, request: SaveRequest): Promise<Saved> {
  const article = parseArticle(request.article)
  if (!article || !isId(request.id) || !isOnKnown(request.onKnown)) return fail('invalid-article')
  try {
    const { id, onKnown, mine } = request
    return ok(await library.clip({ id, article, onKnown, ...(mine && { mine }) }))
  } catch (error) {
    const reason = reasonOf(error)
    if (reason) return fail(reason)
    throw error
  }
}

function reasonOf(error: unknown): 'storage-full' | 'library-newer' | null {
  if (!(error instanceof Error) || !('reason' in error)) return null
  const { reason } = error
  return reason === 'storage-full' || reason === 'library-newer' ? reason : null
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
}

function isOnKnown(value: unknown): value is OnKnown {
  return value === 'ask' || value === 'update' || value === 'both'
}
