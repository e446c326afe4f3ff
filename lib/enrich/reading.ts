import { splitSentences } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { companyById, unlistedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { TRADE } from './data/name-cues.ts'
import { findHanBases, findHanNames } from './han-names.ts'
import { isHan } from './han-phrases.ts'
import { namesBeside } from './listed-beside.ts'
import { hasDirectCue, isCompanyHere, isTownHere } from './name-cues.ts'
import type { CueContext } from './name-cues.ts'
import type { NameMatch } from './name-index.ts'
import { correctNames, NO_OWN_NAMES, withoutRefused } from './own-names.ts'
import type { OwnNames } from './own-names.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'
import { findUnlisted } from './unlisted-names.ts'
import type { UnlistedName } from './unlisted-names.ts'

/** A company at a place of a sentence; offsets count from the start of the sentence. */
export type Mention = { company: Company; start: number; end: number; pronoun?: true }

/** A sentence with what was recognised in it. */
export type ReadSentence = Sentence & {
  tokens: Token[]
  mentions: Mention[]
  /** Capitalised names that may be companies, until something says so. */
  maybe: Mention[]
  /** Most words are capitalised, as in headlines, so a capital letter says nothing. */
  titleCase: boolean
}

type Draft = Sentence & {
  tokens: Token[]
  names: NameMatch[]
  titleCase: boolean
  hasSure: boolean
  /** Where the words of trade stand. */
  tradeAt: number[]
}

/**
 * Reads texts that belong together, such as a body and its title. Sentences are read in the order given; a company
 * that one of them names without doubt helps to recognise ambiguous names in all. `own` are the person's own names.
 */
export function readTexts(texts: string[], own: OwnNames = NO_OWN_NAMES): ReadSentence[][] {
  const drafts = texts.map(text => splitSentences(text).map(sentence => draft(sentence, own)))
  const known = new Set<string>()
  for (const sentence of drafts.flat()) {
    for (const [index, name] of sentence.names.entries()) {
      if (name.kin) continue
      if (!name.ambiguous || hasDirectCue(name, contextOf(sentence, index, known))) {
        known.add(name.company.id)
      }
    }
  }
  const homes = new Set([...known].map(id => companyById(id)?.country ?? ''))
  const listed = drafts.map(sentences =>
    sentences.map(sentence => settle(sentence, { known, homes })),
  )
  return withUnlisted(listed).map(sentences =>
    sentences.map(sentence => withoutRefused(sentence, own)),
  )
}

/** Adds the names outside the list that some sentence shows to be companies, wherever they stand. */
function withUnlisted(texts: Settled[][]): ReadSentence[][] {
  const candidates = texts.map(sentences =>
    sentences.map(({ taken, refused, ...sentence }) => ({
      sentence,
      names: [
        ...findUnlisted(sentence, taken).filter(
          ({ start, end }) => !refused.some(name => name.start === start && name.end === end),
        ),
        ...findHanNames(sentence.text, taken),
      ],
    })),
  )
  const shown = new Map<string, string>()
  for (const { names } of candidates.flat()) {
    for (const { key, name, sure } of names) if (sure && !shown.has(key)) shown.set(key, name)
  }
  const bases = [...shown.keys()].filter(key => isHan(key) && key.length >= 3)
  if (bases.length > 0) {
    for (const { sentence, names } of candidates.flat()) {
      names.push(...findHanBases(sentence.text, bases, [...sentence.mentions, ...names]))
    }
  }
  const read = candidates.map(sentences =>
    sentences.map(({ sentence, names }) => withShown(sentence, names, shown)),
  )
  const beside = new Set(
    read.flat().flatMap(each => namesBeside(each).map(({ company }) => company.id)),
  )
  if (beside.size === 0) return read
  for (const { names } of candidates.flat()) {
    for (const found of names) {
      if (beside.has(toMention(found, found.name).company.id)) shown.set(found.key, found.name)
    }
  }
  return candidates.map(sentences =>
    sentences.map(({ sentence, names }) => withShown(sentence, names, shown)),
  )
}

function withShown(
  sentence: Omit<ReadSentence, 'maybe'>,
  names: UnlistedName[],
  shown: ReadonlyMap<string, string>,
): ReadSentence {
  const added = names.flatMap(found => {
    const name = shown.get(found.key)
    return name === undefined ? [] : [toMention(found, name)]
  })
  const maybe = names
    .filter(({ key }) => !shown.has(key))
    .map(found => toMention(found, found.name))
  if (added.length === 0) return { ...sentence, maybe }
  const mentions = [...sentence.mentions, ...added].toSorted((a, b) => a.start - b.start)
  return { ...sentence, mentions, maybe }
}

function toMention({ key, start, end }: UnlistedName, name: string): Mention {
  return { company: unlistedCompany(name, key), start, end }
}

/** Longer sentences are lists, tables or page furniture, in which no deal is told. */
export function isProse({ text }: ReadSentence): boolean {
  return text.length <= 900
}

function draft(sentence: Sentence, own: OwnNames): Draft {
  const tokens = tokenize(sentence.text)
  const names = correctNames(sentence.text, tokens, own)
  return {
    ...sentence,
    tokens,
    names,
    titleCase: isTitleCase(sentence.text, tokens),
    hasSure: names.some(isSure),
    tradeAt: tokens.filter(({ key }) => TRADE.has(key)).map(({ start }) => start),
  }
}

/** Places of listed names, `taken` where they are companies, `refused` where the same words mean something else. */
type Settled = Omit<ReadSentence, 'maybe'> & { taken: NameMatch[]; refused: NameMatch[] }

/** Ids of the companies that the texts surely name, and their countries. */
type Sure = { known: ReadonlySet<string>; homes: ReadonlySet<string> }

function settle(sentence: Draft, { known, homes }: Sure): Settled {
  const { text, start, end, paragraph, tokens, titleCase } = sentence
  const taken = sentence.names.filter((name, at) =>
    isTownHere(name, text)
      ? false
      : name.kin
        ? homes.has(name.company.country)
        : !name.ambiguous || isCompanyHere(name, contextOf(sentence, at, known)),
  )
  const kept = new Set(taken)
  const refused = sentence.names.filter(name => !kept.has(name))
  const mentions = taken
    .filter(name => !SOURCE.test(name.company.sector))
    .map(name => ({ company: name.company, start: name.start, end: name.end }))
  return { text, start, end, paragraph, tokens, titleCase, mentions, taken, refused }
}

function contextOf(sentence: Draft, at: number, known: ReadonlySet<string>): CueContext {
  const { text, tokens, titleCase, names } = sentence
  const beside = [names[at - 1], names[at + 1]].filter(name => name !== undefined)
  const aboutTrade = sentence.hasSure || hasTradeBeside(sentence, names[at])
  return { text, tokens, titleCase, aboutTrade, known, beside: beside.filter(isSure) }
}

/** Words of trade inside the name itself (`Lucky Brand`) show nothing. */
function hasTradeBeside({ tradeAt }: Draft, own: NameMatch | undefined): boolean {
  if (own === undefined || tradeAt.length > own.tokens) return tradeAt.length > 0
  return tradeAt.some(start => start < own.start || start >= own.end)
}

function isSure({ ambiguous, kin }: NameMatch): boolean {
  return !ambiguous && !kin
}

function isTitleCase(text: string, tokens: Token[]): boolean {
  const long = tokens.filter(token => token.end - token.start >= 4)
  const capital = long.filter(token => /^\p{Lu}/u.test(text.charAt(token.start)))
  return long.length >= 4 && capital.length / long.length > 0.7
}

/** Media and research houses are whom a story quotes. */
const SOURCE = /^(?:media|research)$/
