import type { Lesson } from '../model.ts'
import { fold } from '../text/fold.ts'
import { companyById, isUnlisted, unlistedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { findNames, indexNames } from './name-index.ts'
import type { NameFinder, NameMatch } from './name-index.ts'
import type { ReadSentence } from './reading.ts'
import type { Token } from './tokens.ts'

/** What the person taught of names. `doubted` holds, per listed company, the written forms that now need a clear cue. */
export type OwnNames = {
  find: NameFinder
  doubted: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids of names outside the list that are no company. */
  refused: ReadonlySet<string>
}

export const NO_OWN_NAMES: OwnNames = { find: () => [], doubted: new Map(), refused: new Set() }

/** The names in a person's lessons, ready to be looked up. */
export function ownNames(lessons: readonly Lesson[]): OwnNames {
  const taught = lessons.filter(each => each.kind === 'name')
  const wrong = lessons.filter(each => each.kind === 'not-company')
  if (taught.length + wrong.length === 0) return NO_OWN_NAMES
  const forms = taught.flatMap(({ forms: written, company }) =>
    written.map(form => ({
      company: companyOf(company),
      form,
      ambiguous: false,
      kin: false,
    })),
  )
  const listed = wrong.filter(({ company }) => !isUnlisted(company.id))
  return {
    find: indexNames(forms),
    doubted: new Map(
      listed.map(({ company, forms: written }) => [company.id, new Set(written.map(fold))]),
    ),
    refused: new Set(wrong.map(({ company }) => company.id).filter(isUnlisted)),
  }
}

/** Listed names and the person's own; where both stand, the longer counts, and of equals the person's. */
export function correctNames(text: string, tokens: Token[], own: OwnNames): NameMatch[] {
  const mine = own.find(text, tokens)
  const listed = findNames(text, tokens).map(name =>
    own.doubted.get(name.company.id)?.has(fold(text.slice(name.start, name.end))) === true
      ? { ...name, ambiguous: true, kin: false, doubted: true as const }
      : name,
  )
  if (mine.length === 0) return listed
  const kept = listed.filter(name =>
    mine.every(other => !overlap(name, other) || length(name) > length(other)),
  )
  const beside = mine.filter(name => kept.every(other => !overlap(name, other)))
  return [...kept, ...beside].toSorted((a, b) => a.start - b.start)
}

/** The sentence without names that the person said are no company. */
export function withoutRefused(sentence: ReadSentence, { refused }: OwnNames): ReadSentence {
  if (refused.size === 0) return sentence
  const isKept = ({ company }: { company: Company }) => !refused.has(company.id)
  return {
    ...sentence,
    mentions: sentence.mentions.filter(isKept),
    maybe: sentence.maybe.filter(isKept),
  }
}

function companyOf({ id, name }: { id: string; name: string }): Company {
  return companyById(id) ?? { ...unlistedCompany(name, ''), id }
}

function overlap(one: NameMatch, other: NameMatch): boolean {
  return one.start < other.end && other.start < one.end
}

function length({ start, end }: NameMatch): number {
  return end - start
}
