import { NOTHING_JUDGED } from '../facts/index.ts'
import type { Clip } from '../model.ts'
import { packBody, type NewClip } from '../store/index.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import { readFacts } from './read-facts.ts'
import { storedNames, withAccepted } from './retag.ts'
import type { ClipRequest } from './types.ts'

/** Everything that is worked out of an article before the transaction opens. */
export async function prepareClip(
  context: Context,
  { id, article, mine }: ClipRequest,
): Promise<NewClip> {
  const { html, text, ...metadata } = article
  const at = context.now()
  const tags = await storedNames(context, mine?.tags ?? [])
  const facts = await readFacts(context, article)
  const clip: Clip = {
    ...metadata,
    id,
    tags,
    note: mine?.note.toWellFormed() ?? '',
    pictures: [],
    facts: withAccepted(facts, tags),
    judged: NOTHING_JUDGED,
    stamps: { fields: {}, tags: {} },
    contentHash: await sha256(text),
    clippedAt: at,
    updatedAt: at,
    deletedAt: null,
  }
  return {
    clip,
    pageUrl: canonicalUrl(article.url),
    text,
    body: { gz: await packBody({ html, text }) },
  }
}

/** SHA-256 of the UTF-8 text as lower-case hex. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')
}
