import type { Instant, KeptClip, SafetyMark } from '../model.ts'
import type { ClipRow, Database } from '../store/database.ts'
import { correctedOnly } from './correct.ts'

/**
 * The record outside the database that notices when the database was emptied or damaged.
 * `keep` writes the mark and the given clips; clips it held before stay.
 */
export type Safety = {
  readMark(): Promise<SafetyMark | null>
  keep(mark: SafetyMark, clips: KeptClip[]): Promise<void>
  list(): Promise<KeptClip[]>
  forget(ids: string[]): Promise<void>
}

/** Recognises companies, deals and tags, and looks companies up. */
export type Recogniser = typeof import('../enrich/index.ts')

/** What every use case is given. */
export type Context = {
  db: Database
  now: () => Instant
  safety: Safety
  recogniser: () => Promise<Recogniser>
  /** What answers queries, and what changes clips. Pages load them when needed; a worker can load nothing later and has them from the start. */
  finding: () => Promise<Pick<typeof import('./finding.ts'), 'createFinding' | 'moveTail'>>
  writing: () => Promise<Pick<typeof import('./writing.ts'), 'createWriting'>>
  /** Asks for the index to be tended when there is time; see `Library.tend`. */
  tendSoon: () => void
  /** Told of failures that must not undo what the person was promised, such as a safety record that could not be written. */
  report: (error: unknown, doing: string) => void
}

/** The part of a clip that the safety record keeps; of the origins those of the person's corrections. */
export function toKept(row: ClipRow): KeptClip {
  return {
    id: row.id,
    kind: row.kind,
    url: row.url,
    canonicalUrl: row.canonicalUrl,
    title: row.title,
    authors: row.authors,
    siteName: row.siteName,
    section: row.section,
    publishedOn: row.publishedOn,
    lang: row.lang,
    description: row.description,
    origins: correctedOnly(row.origins),
    tags: row.tags,
    note: row.note,
    judged: row.judged,
    clippedAt: row.clippedAt,
    deletedAt: row.deletedAt,
  }
}
