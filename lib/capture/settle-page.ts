import { parseArticle } from '../library/index.ts'
import type { Article } from '../model.ts'
import { parseEvidence, settle } from '../settle/index.ts'

/**
 * What a page sent, checked, capped and settled; null where it is no article.
 * @param now see `settle`
 */
export function settlePage(sent: unknown, now: number | null): Article | null {
  const article = parseArticle(sent)
  if (!article || typeof sent !== 'object' || sent === null) return null
  const evidence = 'evidence' in sent ? parseEvidence(sent.evidence) : null
  return settle({ ...article, evidence }, now)
}
