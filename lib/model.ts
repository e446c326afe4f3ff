/**
 * What Endcap passes along: plain data, safe to send as JSON.
 * An `Instant` is ISO 8601 in UTC with milliseconds, a `Day` is YYYY-MM-DD in the publisher's own zone.
 * Offsets are UTF-16 code units into `Body.text`.
 */

export type Instant = string
export type Day = string

/** How much of a page a clip holds. `link` has no text of the page, only its address. */
export type ClipKind = 'article' | 'page' | 'selection' | 'link'

/** Why a clip may not be the whole story; `lib/wording.ts` turns each into a sentence with a next step. */
export type Warning =
  | 'cut-by-size'
  | 'still-loading'
  | 'paywall'
  | 'consent-wall'
  | 'list-page'
  | 'video-page'
  | 'very-short'
  | 'title-mismatch'
  | 'date-uncertain'
  | 'several-articles'
  | 'no-article'
  | 'not-a-page'
  | 'restored'

/** Metadata fields whose origin is kept, so that the person can see why a value was chosen. */
export type MetaField =
  | 'title'
  | 'authors'
  | 'publishedOn'
  | 'modifiedAt'
  | 'siteName'
  | 'section'
  | 'lang'
  | 'imageUrl'
  | 'canonicalUrl'

/** Where the value of a field was found, in words for people: `json-ld`, `meta og:title`, `visible date line`; `you` for a correction. */
export type Origin = {
  source: string
  /** 0 to 1: how often values found like this were right on public test pages. */
  confidence: number
  /** Other values that the page gives for this field, each once, best first, at most 4; several authors as one line. */
  also: OtherValue[]
}

export type OtherValue = { value: string; source: string }

/** The fields that have a value, each with its origin. */
export type Origins = Partial<Record<MetaField, Origin>>

/** What the content script takes out of a page. `html` is sanitised; `text` is its running text. */
export type Article = {
  kind: ClipKind
  url: string
  canonicalUrl: string
  title: string
  authors: string[]
  /** News agencies that the byline names: `Reuters`, `AP`; never among the authors. */
  agencies: string[]
  siteName: string
  /** The part of the site, such as `Retail`; '' when the page names none. */
  section: string
  /** The page's own keywords as written, at most 20. */
  keywords: string[]
  /** Whether anyone may read the whole story; null when the page does not say. */
  isFree: boolean | null
  publishedOn: Day | null
  /** Publication time as the page gives it, with its zone, when it gives one. */
  publishedAt: string | null
  modifiedAt: string | null
  lang: string | null
  description: string
  imageUrl: string | null
  html: string
  text: string
  words: number
  warnings: Warning[]
  origins: Origins
}

export type DealType =
  | 'partnership'
  | 'supply'
  | 'marketplace'
  | 'joint-venture'
  | 'investment'
  | 'acquisition'
  | 'divestiture'
  | 'licensing'
  | 'retail-media'
  | 'pilot'
  | 'competition'
  | 'unspecified'

export type DealStatus =
  | 'rumoured'
  | 'announced'
  | 'pending'
  | 'completed'
  | 'blocked'
  | 'ended'
  | 'denied'

/** A sentence of `Body.text` that proves a fact, with its place. */
export type Evidence = { text: string; start: number; end: number }

export type Money = { value: number; currency: string; text: string }

export type DealParty = { id: string; name: string; role: 'party' | 'buyer' | 'target' | 'seller' }

export type Deal = {
  type: DealType
  parties: DealParty[]
  via: string | null
  status: DealStatus
  exclusive: boolean
  amount: Money | null
  stakePercent: number | null
  market: string | null
  evidence: Evidence
  trigger: string
  /** 0 to 1. */
  confidence: number
}

export type CompanyMention = { id: string; name: string; score: number }

export type TagSuggestion = {
  tag: string
  /** A phrase that the person reads: `in the title`, `party of the partnership`. */
  why: string
  confidence: number
  state: 'suggested' | 'accepted' | 'rejected'
}

/** What was recognised in a clip. `v` is the version of the rules that made it. */
export type Facts = {
  v: number
  about: CompanyMention[]
  mentioned: CompanyMention[]
  deals: Deal[]
  tags: TagSuggestion[]
}

/** A company that the person confirmed or added to a clip (`accepted`), or took off it (`rejected`). */
export type JudgedCompany = { id: string; name: string; is: 'accepted' | 'rejected' }

/**
 * What the person made of a deal. `deal` is what it is now; `of` the id (see `dealId`) of the recognised deal it stands
 * for, its own for one that the person added.
 */
export type JudgedDeal = { of: string; is: 'accepted' | 'corrected' | 'rejected'; deal: Deal }

/** What the person said of recognised facts. `Facts` may be worked out anew at any time; this is never touched by rules. */
export type Judged = { companies: JudgedCompany[]; deals: JudgedDeal[]; copies: JudgedCopy[] }

/**
 * That clip `of` tells the same story as this one, or another one, whatever the words say. `other` is held by the clip
 * that was taken out of the story.
 */
export type JudgedCopy = { of: string; is: 'same' | 'other' }

/** A company by its id and the name that people see. */
export type NamedCompany = { id: string; name: string }

/**
 * Something that the person taught, for every later clip.
 * `name`: these forms mean that company. `not-company`: these forms do not, unless a clear sign stands beside them.
 * `not-deal`: these companies have no deal of this type. `not-tag`: no suggestion for stories about these companies.
 * `topic`: a tag for texts that hold one of these phrases.
 */
export type Lesson =
  | { kind: 'name'; forms: string[]; company: NamedCompany }
  | { kind: 'not-company'; forms: string[]; company: NamedCompany }
  | { kind: 'not-deal'; type: DealType; parties: NamedCompany[] }
  | { kind: 'not-tag'; tag: string; about: NamedCompany[] }
  | { kind: 'topic'; tag: string; phrases: string[] }

/**
 * When fields and tags (by their folded names, `+` put on, `-` taken off) were changed since the clip was made; see
 * `lib/merge`. What is not here has not changed.
 */
export type Stamps = { fields: Record<string, string>; tags: Record<string, string> }

/** Everything a list needs of a clip; its text is a `Body`, kept apart. */
export type Clip = {
  id: string
  kind: ClipKind
  url: string
  canonicalUrl: string
  title: string
  authors: string[]
  agencies: string[]
  siteName: string
  section: string
  keywords: string[]
  isFree: boolean | null
  publishedOn: Day | null
  publishedAt: string | null
  modifiedAt: string | null
  lang: string | null
  description: string
  imageUrl: string | null
  words: number
  warnings: Warning[]
  origins: Origins
  /** Names as stored in the tag list, in the order the person gave them. */
  tags: string[]
  note: string
  /** Addresses of pictures the person added from the page. */
  pictures: string[]
  facts: Facts
  judged: Judged
  stamps: Stamps
  /** SHA-256 of the text, hex. */
  contentHash: string
  clippedAt: Instant
  updatedAt: Instant
  deletedAt: Instant | null
}

export type Body = { html: string; text: string }

/** An earlier body of a clip that was clipped again. */
export type Version = {
  /** The number to ask for it by; later ones are higher. */
  v: number
  clipId: string
  title: string
  keptAt: Instant
  contentHash: string
}

/** `count` is the number of live clips that carry the tag. */
export type Tag = { name: string; count: number }

export type Ordering = 'relevance' | 'published' | 'clipped'

/**
 * What the list asks for; all parts must hold. `text` is read as `parseQuery` in `lib/search` tells. Without an order,
 * words are answered by relevance and all else by the time of clipping.
 */
export type Query = { text: string; tags: string[]; order?: Ordering }

/** Why a page cannot be clipped as an article. */
export type PageRefusal =
  | 'browser-page'
  | 'store-page'
  | 'view-source'
  | 'pdf'
  | 'image'
  | 'not-html'
  | 'error-page'
  | 'reader-view'
  | 'local-file'
  | 'no-access'

/** Why a clip was not saved. Nothing was written in any of these cases. */
export type ClipFailure =
  | PageRefusal
  | 'no-selection'
  | 'no-answer'
  | 'tab-gone'
  | 'invalid-article'
  | 'storage-full'
  | 'library-newer'
  | 'worker-lost'

/** What to do when the address is in the library already. */
export type OnKnown = 'ask' | 'update' | 'both'

/**
 * What became of a clip that was sent to the library.
 * `saved`: new and durable. `again`: this very id was saved before (a retry), nothing was doubled.
 * `known`: the address is in the library as `clip`, nothing was written. `updated`: the old body became a version.
 */
export type ClipOutcome = {
  state: 'saved' | 'again' | 'known' | 'updated'
  clip: Clip
  /** The journal's number of what was written, for an undo; null when nothing was. */
  change: number | null
}

/** What the safety record outside the database keeps of a clip: all that the person made, and where the page is. */
export type KeptClip = Pick<
  Clip,
  | 'id'
  | 'kind'
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'authors'
  | 'siteName'
  | 'section'
  | 'publishedOn'
  | 'lang'
  | 'description'
  | 'origins'
  | 'tags'
  | 'note'
  | 'judged'
  | 'clippedAt'
  | 'deletedAt'
>

/** The canary: `birth` names the database, `count` its clips (with the trash), `newest` the last ids saved. */
export type SafetyMark = { birth: string; count: number; newest: string[] }
