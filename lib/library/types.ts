import type { LibraryDeal } from '../deals/index.ts'
import type {
  Article,
  Body,
  Clip,
  ClipOutcome,
  Day,
  DealParty,
  DealStatus,
  DealType,
  Instant,
  Lesson,
  Money,
  NamedCompany,
  OnKnown,
  Query,
  Tag,
  TagSuggestion,
  Version,
} from '../model.ts'
import type { NewDeal } from '../opinion/index.ts'
import type { Facets, Hit, Marked } from '../search/index.ts'
import type { ChangeRow } from '../store/index.ts'
import type { CopyDifference } from '../stories/index.ts'
import type { VersionChanges } from '../versions/index.ts'

export type { ClipOutcome, Facets, Hit, Marked, OnKnown }
export type { LibraryDeal } from '../deals/index.ts'
export type { CopyDifference } from '../stories/index.ts'
export type { Callout, Change, VersionChanges } from '../versions/index.ts'

/** `mine`: what the person wrote before a clip was saved; it is part of the new clip from the start. */
export type ClipRequest = {
  id: string
  article: Article
  onKnown: OnKnown
  mine?: { note: string; tags: string[] }
}

/** The metadata that the person may set; `lang` is a canonical BCP 47 tag. */
export type Correction = {
  title?: string
  authors?: string[]
  siteName?: string
  section?: string
  publishedOn?: Day | null
  lang?: string | null
  canonicalUrl?: string
}

/** The fields of a clip that the person may change by hand. */
export type ClipEdit = Correction & { note?: string }

/** The fields of a deal that the person may set; texts are trimmed, '' clears. */
export type DealEdit = {
  type?: DealType
  status?: DealStatus
  exclusive?: boolean
  parties?: { name: string; role: DealParty['role'] }[]
  via?: string
  market?: string
  amount?: Money | null
  stakePercent?: number | null
}

/** The person's word on a deal: it is right, it is none, or it is like this. */
export type DealWord = 'yes' | 'no' | DealEdit

/** The person's word on a company: it is right, it is none of this story, or the company of this name is meant. */
export type CompanyWord = 'yes' | 'no' | { name: string }

/** Something that the person taught, with the time. */
export type KnownLesson = { key: string; lesson: Lesson; at: Instant }

/** Older clips that are still to be read by the present rules, of about so many. */
export type Rereading = { left: number; total: number }

/** What a step of the journal did to so many clips. */
export type Step = { op: ChangeRow['op']; clips: number }

/** A reversible change: give `change` to `undo` to take it back. */
export type Done = { change: number }

/**
 * `clips` has one clip of each story; `outlets` tells, by clip, how many other outlets have its story, 0 for copies of
 * one outlet, and nothing for a story of one clip. `listed` is how many clips these rows stand for, `total` how many
 * there are. `unread`: parts of the query that look like filters and are none; they were searched as words.
 */
export type Found = {
  clips: Clip[]
  outlets: ReadonlyMap<string, number>
  listed: number
  total: number
  unread: string[]
}

/** A story that several clips tell: `original` is the copy that the others are likely taken from. */
export type Story = { original: Clip; copies: Clip[] }

/** What deals to list; `company` is its id, `isVouched` leaves out what only the rules found. Days are those of articles. */
export type DealQuery = {
  company?: string
  type?: DealType
  status?: DealStatus
  isVouched?: boolean
  since?: Day
  before?: Day
}

/** `missing` counts clips that were acknowledged once and are gone, for example after the browser cleared its data. */
export type Health = { state: 'sound' } | { state: 'missing'; missing: number; restorable: number }

export type ExportFormat = 'markdown' | 'backup'

/** `frontmatter`: whether Markdown starts with YAML. A backup ignores it. */
export type ExportOptions = { frontmatter: boolean }

/** A file ready to be saved: `name` is valid on Windows, macOS, Linux and for both browsers. */
export type ExportedFile = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> }

/** Where the words of a query stand in the title, and the piece of the text that holds most of them. */
export type Excerpt = { title: Hit[]; text: Marked | null }

/** What a restore did. `skipped` were there already. */
export type Restored = { restored: number; skipped: number; unreadable: number }

/** The use cases of the library; the only way that screens and the worker touch stored clips. */
export type Library = {
  /** Saves an article durably and resolves only after the transaction is complete. */
  clip(request: ClipRequest): Promise<ClipOutcome>
  /** What a request did before, for whoever lost its answer; null when it did nothing. */
  outcomeOf(requestId: string): Promise<ClipOutcome | null>
  /** Adds a picture's address to a live clip; adding it twice keeps one. */
  addPicture(id: string, url: string): Promise<Done>
  get(id: string): Promise<Clip | null>
  getBody(id: string): Promise<Body | null>
  /** The live clip of a page, looked up by canonical form of its address. */
  getByUrl(url: string): Promise<Clip | null>
  /** Earlier bodies of a clip, newest first. */
  listVersions(id: string): Promise<Version[]>
  /** What changed when a version gave way to the next one or to the text as it is; null when either is gone. */
  changesOf(v: number): Promise<VersionChanges | null>
  /** The story that a clip tells with others; null when it has no copy. */
  storyOf(id: string): Promise<Story | null>
  watchStory(id: string, onStory: (story: Story | null) => void): () => void
  /** How the copies of a clip's story differ, the original first. */
  compareStory(id: string): Promise<CopyDifference[]>
  /** Takes a clip out of its story, for good. */
  leaveStory(id: string): Promise<Done>
  /** Makes clips one story. */
  joinStory(ids: string[]): Promise<Done>
  /** Deals as all clips tell of them, those last reported on first. */
  listDeals(query: DealQuery, limit: number): Promise<LibraryDeal[]>
  find(query: Query, limit: number): Promise<Found>
  /** How many of the clips that match carry each tag, company, outlet, deal type and language, and by month. */
  facets(query: Query): Promise<Facets>
  /** The query with words and names that are one letter off put right, for one that finds nothing; null when none is. */
  suggest(query: Query): Promise<string | null>
  /** What of a clip the words of a query found; null when there is no such clip. */
  excerpt(id: string, query: Query): Promise<Excerpt | null>
  /**
   * Keeps the search index in order; each step is short, and it may be left after any. One window at a time may do it.
   */
  tend(): AsyncGenerator<void>
  /** How far older clips are read anew after the rules rose; null when there are none left. */
  watchRereading(onChange: (rereading: Rereading | null) => void): () => void
  /** How many live clips there are. */
  count(): Promise<number>
  /** Calls `onFound` now and after every change to the library, from whichever window it came; returns the stop. */
  watch(query: Query, limit: number, onFound: (found: Found) => void): () => void
  watchClip(id: string, onClip: (clip: Clip | null) => void): () => void
  /** Tags in use, most used first. */
  watchTags(onTags: (tags: Tag[]) => void): () => void
  /** Rejects an address that another live clip has. */
  edit(id: string, edit: ClipEdit): Promise<Done>
  /** Sets the tags of a clip. Names that equal a stored tag but for case, plural or separators become that tag. */
  retag(id: string, tags: string[]): Promise<Done>
  /** Adds tags to any number of clips; undone as one. */
  tagAll(ids: string[], tags: string[]): Promise<Done>
  acceptTags(id: string, tags: string[]): Promise<Done>
  rejectTag(id: string, tag: string): Promise<Done>
  /** Tags of the person's own that clips like this one got; none before the fifth clip of a tag. */
  learnedTags(id: string): Promise<TagSuggestion[]>
  /** Takes the person's word on a deal; `of` is its name among `dealsOf` the clip. */
  judgeDeal(id: string, of: string, word: DealWord): Promise<Done>
  /** Adds a deal that was not recognised; names of parties are looked up. Adding it twice keeps one. */
  addDeal(id: string, deal: NewDeal): Promise<Done>
  /** The amount of money that a text holds first, such as `$1.2 billion`; null when there is none. */
  readAmount(text: string): Promise<Money | null>
  judgeCompany(id: string, company: NamedCompany, word: CompanyWord): Promise<Done>
  /** Adds a company that was not recognised, by its name. */
  addCompany(id: string, name: string): Promise<Done>
  /** What the person taught, by correcting or by entering it, the latest first. */
  watchLessons(onLessons: (lessons: KnownLesson[]) => void): () => void
  /** Adds a company (its name first, then other forms) or a topic with its phrases; null when it is blank. */
  teach(
    asked: { kind: 'company'; names: string[] } | { kind: 'topic'; tag: string; phrases: string[] },
  ): Promise<string | null>
  forgetLesson(key: string): Promise<void>
  restoreLesson(lesson: KnownLesson): Promise<void>
  /** Into the trash, where the query `is:deleted` finds it for 30 days. */
  remove(ids: string[]): Promise<Done>
  putBack(ids: string[]): Promise<Done>
  /** Deletes clips of the trash for good and gives how many; there is no undo. */
  purge(ids: string[]): Promise<number>
  /** Notes that a clip was opened to be read, for `is:unread`. */
  markRead(id: string): Promise<void>
  undo(change: number): Promise<void>
  /** Takes back the last step of the past hour, from whichever window it came; null when there is none. */
  undoLast(): Promise<Step | null>
  /** Does again what was taken back last, unless something else was done since. */
  redo(): Promise<Step | null>
  /** Markdown: one clip is one `.md`; several are one zip with an `index.md`. Backup: the whole library as one file. */
  exportAs(format: ExportFormat, ids: string[], options: ExportOptions): Promise<ExportedFile>
  toMarkdown(id: string, options: ExportOptions): Promise<string>
  health(): Promise<Health>
  /** Brings back what the safety record outside the database still knows. */
  restoreKept(): Promise<Restored>
  /** Gives up what is missing, so that the alarm ends. */
  forgetMissing(): Promise<void>
  /** Reads a backup file; nothing that is there already is overwritten. */
  restoreBackup(file: Uint8Array): Promise<Restored>
}
