import type { BackupEntry } from '../formats/index.ts'
import type { Clip, KeptClip } from '../model.ts'
import { termsOf } from '../search/index.ts'
import {
  commit,
  findByUrl,
  findRow,
  packBody,
  readMark,
  toClip,
  write,
  type NewClip,
} from '../store/index.ts'
import { foldTag } from '../text/fold.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import { listMissing } from './health.ts'
import { keepSafe } from './keep.ts'
import type { Restored } from './types.ts'
import { wordsOf } from './words-of.ts'

const CLIPS_A_TRANSACTION = 100

/** Brings back what the safety record kept: titles, addresses, tags and notes. The text of the pages is not in it. */
export async function restoreKept(context: Context): Promise<Restored> {
  const missing = await listMissing(context)
  const entries = await Promise.all(
    missing.map(async kept => ({
      clip: await fromKept(context, kept),
      body: { html: '', text: '' },
    })),
  )
  const result = await restoreEntries(context, entries)
  await context.safety.keep(await readMark(context.db), [])
  return { ...result, unreadable: 0 }
}

/**
 * Adds the clips of a backup file. A clip that is there already, by id or by address, stays as it is, except one that was
 * restored without its text: it gets the text back. A file that is no backup restores nothing and counts one unreadable.
 */
export async function restoreBackup(context: Context, file: Uint8Array): Promise<Restored> {
  const { readBackup } = await import('../formats/index.ts')
  const backup = readBackup(file)
  if (!backup.ok) return { restored: 0, skipped: 0, unreadable: 1 }
  const { entries, unreadable } = backup.value
  return { ...(await restoreEntries(context, entries)), unreadable }
}

async function restoreEntries(context: Context, entries: BackupEntry[]) {
  let restored = 0
  for (let start = 0; start < entries.length; start += CLIPS_A_TRANSACTION) {
    const part = entries.slice(start, start + CLIPS_A_TRANSACTION)
    const prepared = await Promise.all(part.map(prepareEntry))
    restored += await addAbsent(context, prepared)
  }
  return { restored, skipped: entries.length - restored }
}

async function prepareEntry({ clip, body }: BackupEntry): Promise<NewClip> {
  return {
    clip,
    pageUrl: canonicalUrl(clip.url),
    searchWords: wordsOf(clip),
    body: { gz: await packBody(body), words: termsOf(body.text) },
  }
}

/** One transaction: either all of `prepared` that is absent is there afterwards, or nothing. */
async function addAbsent(context: Context, prepared: NewClip[]): Promise<number> {
  const { db, now } = context
  const ids = await write(db, async () => {
    const added: NewClip[] = []
    const filled: string[] = []
    for (const each of prepared) {
      const row = await findRow(db, each.clip.id)
      if (row?.warnings.includes('restored') && each.body.words.length > 0) {
        await db.bodies.put({ n: row.n, ...each.body })
        const { kind, warnings, words, contentHash, facts } = each.clip
        const to = { kind, warnings, words, contentHash, facts }
        const updated = [{ row, to, searchWords: wordsOf({ ...toClip(row), ...to }) }]
        const step = { op: 'restore' as const, at: now(), added: [], updated, bodies: [] }
        await commit(db, step, foldTag)
        filled.push(row.id)
      } else if (!row && !(await isTaken(context, each.clip))) {
        added.push(each)
      }
    }
    const step = { op: 'restore' as const, at: now(), added, updated: [], bodies: [] }
    if (added.length > 0) await commit(db, step, foldTag)
    return [...filled, ...added.map(each => each.clip.id)]
  })
  await keepSafe(context, ids)
  return ids.length
}

async function isTaken({ db }: Context, clip: Clip): Promise<boolean> {
  return clip.deletedAt === null && (await findByUrl(db, clip.canonicalUrl)) !== undefined
}

async function fromKept({ enrich }: Context, kept: KeptClip): Promise<Clip> {
  const { title, lang, publishedOn } = kept
  return {
    ...kept,
    publishedAt: null,
    modifiedAt: null,
    imageUrl: null,
    words: 0,
    warnings: ['restored'],
    sources: {},
    pictures: [],
    facts: await enrich({ title, text: '', lang, publishedOn, knownTags: [] }),
    contentHash: '',
    updatedAt: kept.clippedAt,
  }
}
