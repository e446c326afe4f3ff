import type {
  Clip,
  DealParty,
  DealStatus,
  DealType,
  JudgedCompany,
  JudgedCopy,
  JudgedDeal,
  MetaField,
  TagSuggestion,
  Warning,
} from '../../model.ts'

/** The names that the model allows, as records, so that the compiler tells when one is missing here. */
export const KINDS: Record<Clip['kind'], true> = {
  article: true,
  page: true,
  selection: true,
  link: true,
}

export const WARNINGS: Record<Warning, true> = {
  'cut-by-size': true,
  'still-loading': true,
  paywall: true,
  'consent-wall': true,
  'list-page': true,
  'video-page': true,
  'very-short': true,
  'title-mismatch': true,
  'date-uncertain': true,
  'several-articles': true,
  'no-article': true,
  'not-a-page': true,
  restored: true,
}

export const META_FIELDS: Record<MetaField, true> = {
  title: true,
  authors: true,
  publishedOn: true,
  modifiedAt: true,
  siteName: true,
  section: true,
  lang: true,
  imageUrl: true,
  canonicalUrl: true,
}

export const DEAL_TYPES: Record<DealType, true> = {
  partnership: true,
  supply: true,
  marketplace: true,
  'joint-venture': true,
  investment: true,
  acquisition: true,
  divestiture: true,
  licensing: true,
  'retail-media': true,
  pilot: true,
  competition: true,
  unspecified: true,
}

export const DEAL_STATUSES: Record<DealStatus, true> = {
  rumoured: true,
  announced: true,
  pending: true,
  completed: true,
  blocked: true,
  ended: true,
  denied: true,
}

export const PARTY_ROLES: Record<DealParty['role'], true> = {
  party: true,
  buyer: true,
  target: true,
  seller: true,
}

export const TAG_STATES: Record<TagSuggestion['state'], true> = {
  suggested: true,
  accepted: true,
  rejected: true,
}

export const COMPANY_VERDICTS: Record<JudgedCompany['is'], true> = {
  accepted: true,
  rejected: true,
}

export const DEAL_VERDICTS: Record<JudgedDeal['is'], true> = {
  accepted: true,
  corrected: true,
  rejected: true,
}

export const COPY_VERDICTS: Record<JudgedCopy['is'], true> = {
  same: true,
  other: true,
}
