import type { Body, Clip, Facts, Judged, Origin, Stamps } from '../../model.ts'
import {
  COMPANY_VERDICTS,
  COPY_VERDICTS,
  DEAL_STATUSES,
  DEAL_TYPES,
  DEAL_VERDICTS,
  KINDS,
  META_FIELDS,
  PARTY_ROLES,
  TAG_STATES,
  WARNINGS,
} from './names.ts'
import {
  amount,
  count,
  fittingOf,
  listOf,
  mapOf,
  nullable,
  oneOf,
  record,
  someOf,
  text,
  textLike,
  truth,
} from './shape.ts'
import type { Shape } from './shape.ts'

/** A clip with its body, as a backup holds it. */
export type BackupEntry = { clip: Clip; body: Body }

const instant = textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
const day = textLike(/^\d{4}-\d{2}-\d{2}$/)
/** No other scheme may come in: these addresses are opened. */
const webAddress = textLike(/^https?:\/\//i)

const company = record<Facts['mentioned'][number]>({ id: text, name: text, score: amount })

const deal = record<Facts['deals'][number]>({
  type: oneOf(DEAL_TYPES),
  parties: listOf(record({ id: text, name: text, role: oneOf(PARTY_ROLES) })),
  via: nullable(text),
  status: oneOf(DEAL_STATUSES),
  exclusive: truth,
  amount: nullable(record({ value: amount, currency: text, text })),
  stakePercent: nullable(amount),
  market: nullable(text),
  evidence: record({ text, start: count, end: count }),
  trigger: text,
  confidence: amount,
})

const facts = record<Facts>({
  v: count,
  about: listOf(company),
  mentioned: listOf(company),
  deals: listOf(deal),
  tags: listOf(record({ tag: text, why: text, confidence: amount, state: oneOf(TAG_STATES) })),
})

const judged = record<Judged>({
  companies: listOf(record({ id: text, name: text, is: oneOf(COMPANY_VERDICTS) })),
  deals: listOf(record({ of: text, is: oneOf(DEAL_VERDICTS), deal })),
  copies: listOf(record({ of: text, is: oneOf(COPY_VERDICTS) })),
})

const origin = record<Origin>({
  source: text,
  confidence: amount,
  also: listOf(record({ value: text, source: text })),
})

const clip = record<Clip>({
  id: textLike(/./),
  kind: oneOf(KINDS),
  url: webAddress,
  canonicalUrl: webAddress,
  title: text,
  authors: listOf(text),
  agencies: listOf(text),
  siteName: text,
  section: text,
  keywords: listOf(text),
  isFree: nullable(truth),
  publishedOn: nullable(day),
  publishedAt: nullable(text),
  modifiedAt: nullable(text),
  lang: nullable(text),
  description: text,
  imageUrl: nullable(text),
  words: count,
  warnings: fittingOf(oneOf(WARNINGS)),
  origins: someOf(META_FIELDS, origin),
  tags: listOf(text),
  note: text,
  pictures: listOf(text),
  facts,
  judged,
  stamps: record<Stamps>({ fields: mapOf(text), tags: mapOf(text) }),
  contentHash: text,
  clippedAt: instant,
  updatedAt: instant,
  deletedAt: nullable(instant),
})

/** An entry of a backup; warnings and origins of a kind unknown here are left out. */
export const entryShape: Shape<BackupEntry> = record<BackupEntry>({
  clip,
  body: record({ html: text, text }),
})
