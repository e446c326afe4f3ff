import type { Article, ClipOutcome } from '../model.ts'
import {
  findByUrl,
  findRow,
  Step,
  toClip,
  write,
  type ClipRow,
  type NewClip,
} from '../store/index.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'
import { prepareClip } from './new-clip.ts'
import type { ClipRequest } from './types.ts'
import { updateBody } from './update-body.ts'

/**
 * Saves an article, or says that it is there already. Safe to repeat: the same id is never saved twice, and two requests
 * for one address that race give one clip. Resolves when the transaction is on the disk.
 */
export async function clip(context: Context, request: ClipRequest): Promise<ClipOutcome> {
  const { db } = context
  // Outside a transaction each of these reads would be one of its own.
  const there = await db.transaction('r', db.changes, db.clips, async () =>
    findThere(context, request),
  )
  if (there) return there
  const prepared = await prepareClip(context, request)
  const outcome = await write(db, async () => {
    return (await findThere(context, request)) ?? save(context, request, prepared)
  })
  if (outcome.state === 'saved' || outcome.state === 'updated') {
    afterWrite(context, [outcome.clip.id])
  }
  return outcome
}

async function findThere(context: Context, request: ClipRequest): Promise<ClipOutcome | null> {
  const done = await outcomeOf(context, request.id)
  if (done) return done
  if (request.onKnown !== 'ask') return null
  const known = await findKnown(context, request.article)
  return known ? { state: 'known', clip: toClip(known), change: null } : null
}

/** The clip of a page, also after the person gave it another address than the page does. */
async function findKnown({ db }: Context, article: Article): Promise<ClipRow | undefined> {
  const urls = new Set([article.canonicalUrl, canonicalUrl(article.url)])
  const rows = await Promise.all([...urls].map(url => findByUrl(db, url)))
  return rows.find(row => row !== undefined)
}

/** What an earlier try of this very request did, with the change to undo it by; null when it did nothing. */
export async function outcomeOf({ db }: Context, request: string): Promise<ClipOutcome | null> {
  const change = await db.changes.where('request').equals(request).first()
  const row = await findRow(db, change?.added[0] ?? change?.updated[0]?.id ?? request)
  if (!row) return null
  const state = change?.op === 'update' ? 'updated' : 'again'
  return { state, clip: toClip(row), change: change?.seq ?? null }
}

async function save(
  context: Context,
  request: ClipRequest,
  prepared: NewClip,
): Promise<ClipOutcome> {
  const known = request.onKnown === 'update' ? await findKnown(context, request.article) : undefined
  if (known)
    return { state: 'updated', ...(await updateBody(context, known, prepared, request.id)) }
  const step = await Step.open(context.db, prepared.clip.clippedAt)
  await step.add([prepared])
  const change = await step.close({ request: request.id, op: 'clip' })
  return { state: 'saved', clip: prepared.clip, change }
}
