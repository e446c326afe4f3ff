import type { BackupEntry } from '../formats/index.ts'
import type { Clip, KeptClip } from '../model.ts'
import {
  findByUrl,
  findRow,
  packBody,
  readMark,
  Step,
  write,
  type ClipChange,
  type ClipPatch,
  type ClipRow,
  type NewClip,
} from '../store/index.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import { listMissing } from './health.ts'
import { afterWrite, recorded } from './keep.ts'
import { readFacts } from './read-facts.ts'
import type { Restored } from './types.ts'

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
 * Adds the clips of a backup file. A clip that is there already, by id or by address, stays as it is, but for two: one
 * that was restored without its text gets the text back, and one that was deleted since leaves the trash. A file that is no backup restores nothing and counts one unreadable.
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
    await (await context.finding()).moveTail(context.db)
  }
  return { restored, skipped: entries.length - restored }
}

async function prepareEntry({ clip, body }: BackupEntry): Promise<NewClip> {
  return {
    clip,
    pageUrl: canonicalUrl(clip.url),
    text: body.text,
    body: { gz: await packBody(body) },
  }
}

/** One transaction: either all of `prepared` that is absent is there afterwards, or nothing. */
async function addAbsent(context: Context, prepared: NewClip[]): Promise<number> {
  const { db, now } = context
  const ids = await write(db, async () => {
    const added: NewClip[] = []
    const updated: ClipChange[] = []
    for (const each of prepared) {
      const row = await findRow(db, each.clip.id)
      const patch = row && (await mend(context, row, each))
      if (row && patch) {
        updated.push({ row, to: patch })
      } else if (!row && !(await isTaken(context, each.clip))) {
        added.push(each)
      }
    }
    const step = await Step.open(db, now())
    await step.change(updated)
    await step.add(added)
    await step.close({ op: 'restore' })
    return [...updated.map(each => each.row.id), ...added.map(each => each.clip.id)]
  })
  afterWrite(context, ids)
  await recorded(context)
  return ids.length
}

/** What a backup gives back to a clip that is there: the text it lost, and its place outside the trash. */
async function mend({ db }: Context, row: ClipRow, backup: NewClip): Promise<ClipPatch | null> {
  const wasDeleted = row.deletedAt !== null && backup.clip.deletedAt === null
  const lostText = row.warnings.includes('restored') && backup.text !== ''
  if (lostText) await db.bodies.put({ n: row.n, ...backup.body })
  const { kind, warnings, words, contentHash, facts } = backup.clip
  const patch: ClipPatch = {
    ...(wasDeleted && { deletedAt: null }),
    ...(lostText && { kind, warnings, words, contentHash, facts }),
  }
  return wasDeleted || lostText ? patch : null
}

async function isTaken({ db }: Context, clip: Clip): Promise<boolean> {
  return clip.deletedAt === null && (await findByUrl(db, clip.canonicalUrl)) !== undefined
}

async function fromKept(context: Context, kept: KeptClip): Promise<Clip> {
  return {
    ...kept,
    agencies: [],
    keywords: [],
    isFree: null,
    publishedAt: null,
    modifiedAt: null,
    imageUrl: null,
    words: 0,
    warnings: ['restored'],
    pictures: [],
    stamps: { fields: {}, tags: {} },
    facts: await readFacts(context, { ...kept, text: '' }),
    contentHash: '',
    updatedAt: kept.clippedAt,
  }
}
