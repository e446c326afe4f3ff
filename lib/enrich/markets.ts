import { CITIES } from './data/cities.ts'
import { MARKETS } from './data/markets.ts'
import { findHan, indexHan, isHan } from './han-phrases.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A market at a place of the text. `firm` when it is named as a place (`in China`), not by an adjective (`Chinese`). */
export type MarketMatch = { market: string; firm: boolean; start: number; end: number }

/**
 * Markets in a text, in reading order: places by name, and adjectives before a word of trade (`Chinese shoppers`).
 * An adjective or owner before a company (`British retailer Tesco`, `Norway's AutoStore`) is no market.
 */
export function findMarkets(text: string, tokens: Token[]): MarketMatch[] {
  return findPlaces(text, tokens).filter(({ role }) => role === 'place' || role === 'trade')
}

/**
 * What a market's name does in a text: it is a `place`, speaks of its `trade`, or tells where someone is from as an
 * `owner` or `adjective`.
 */
export type PlaceMatch = MarketMatch & { role: 'place' | 'trade' | 'owner' | 'adjective' }

/** Every naming of a market, in reading order; currencies and stock exchanges (`Hong Kong dollars`) are none. */
export function findPlaces(text: string, tokens: Token[]): PlaceMatch[] {
  const found: PlaceMatch[] = findHan(text, HAN_PLACES).map(({ start, end, value }) => ({
    market: value,
    firm: true,
    role: 'place',
    start,
    end,
  }))
  for (let at = 0; at < tokens.length; at++) {
    const [match] = matchesAt(TRIE, tokens, { text, at })
    const place = match?.values[0]
    const first = tokens[at]
    const last = tokens[at + (match?.tokens ?? 1) - 1]
    if (match === undefined || place === undefined || first === undefined || last === undefined) {
      continue
    }
    if (!isWritten(text.slice(first.start, first.end), place) || text[last.end] === '$') continue
    const next = tokens[at + match.tokens]
    const isOfTrade = next !== undefined && TRADE_NOUN.test(next.key)
    const before = tokens[at - 1]
    const isPlace = !place.adjective && before !== undefined && PREPOSITION.test(before.key)
    const hasArticle = before?.key === 'the' && PREPOSITION.test(tokens[at - 2]?.key ?? '')
    const firm = !place.adjective && (isPlace || hasArticle || isOfTrade)
    const isOwner = POSSESSIVE.test(text.slice(last.start, last.end))
    const role = isOfTrade ? 'trade' : place.adjective ? 'adjective' : isOwner ? 'owner' : 'place'
    at += match.tokens - 1
    if (next !== undefined && MONEY_NOUN.test(next.key)) continue
    found.push({ market: place.name, firm, role, start: first.start, end: last.end })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Place = { name: string; adjective: boolean; capitals: boolean }

/** `US` and `us` are two words; `US$` is neither. */
function isWritten(word: string, place: Place): boolean {
  return place.capitals ? /^\p{Lu}+/u.test(word) && !word.startsWith('Us') : /^\p{Lu}/u.test(word)
}

/** `Norway's AutoStore`: where a company is from. */
const POSSESSIVE = /['’]s$/u
const MONEY_NOUN = /^(?:dollars?|pounds?|stock|exchange|listed|shares|bourse)$/
const PREPOSITION = /^(?:in|into|across|to|throughout|within|for|from|outside|entering)$/
const TRADE_NOUN =
  /^(?:market|markets|consumers?|customers?|shoppers?|stores?|buyers?|operations?|cities|economy|expansion)$/

/** Whether a word in lower case is part of a market's name or adjective, so that it opens no company's name. */
export function isMarketWord(word: string): boolean {
  return MARKET_WORDS.has(word)
}

/** The country (ISO 3166) of a market or of its adjective in lower case; undefined for others and for regions. */
export function countryOf(name: string): string | undefined {
  return COUNTRIES.get(name.toLowerCase())
}

/** The market of a country (ISO 3166) as analysts name it; undefined for one outside the list. */
export function marketOfCountry(code: string): string | undefined {
  return NAMES.get(code)
}

/** The market that a great city is in, by the word in lower case without accents; undefined for other words. */
export function marketOfCity(key: string): string | undefined {
  const code = CITY_OF.get(key)
  return code === undefined ? undefined : marketOfCountry(code)
}

/** Whether a word in lower case without accents is a great city's name. */
export function isCity(key: string): boolean {
  return CITY_OF.has(key)
}

/** The market that a tag names in any of its forms (`英国` → `UK`), or null. */
export function marketNamed(tag: string): string | null {
  return BY_FORM.get(tag.toLowerCase()) ?? null
}

const PLACES = MARKETS.trim()
  .split('\n')
  .flatMap(line => {
    const [name = '', others = '', adjectives = ''] = line.split('|')
    const forms = [name, ...others.split(';')].map(form => ({ name, form, adjective: false }))
    return [...forms, ...adjectives.split(';').map(form => ({ name, form, adjective: true }))]
  })
  .filter(({ form }) => form !== '')

const TRIE = buildTrie<Place>(
  PLACES.filter(({ form }) => !isHan(form)).map(({ name, form, adjective }) => ({
    words: tokenize(form).map(token => token.key),
    value: { name, adjective, capitals: /^(?:\p{Lu}\.?)+$/u.test(form) },
  })),
)

const HAN_PLACES = indexHan(
  PLACES.filter(({ form }) => isHan(form)).map(({ name, form }) => ({ phrase: form, value: name })),
)

const MARKET_WORDS: ReadonlySet<string> = new Set(
  PLACES.flatMap(({ form }) => tokenize(form).map(token => token.key)),
)

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  MARKETS.trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', others = '', adjectives = '', code = ''] = line.split('|')
      if (code === '') return []
      return [name, ...others.split(';'), ...adjectives.split(';')].map(
        form => [form.toLowerCase(), code] as const,
      )
    }),
)

const NAMES: ReadonlyMap<string, string> = new Map(
  MARKETS.trim()
    .split('\n')
    .map(line => line.split('|'))
    .map(([name = '', , , code = '']) => [code, name] as const)
    .filter(([code]) => code !== ''),
)

const BY_FORM: ReadonlyMap<string, string> = new Map(
  PLACES.filter(({ adjective }) => !adjective).map(({ name, form }) => [form.toLowerCase(), name]),
)

const CITY_OF: ReadonlyMap<string, string> = new Map(
  CITIES.trim()
    .split('\n')
    .flatMap(line => {
      const [code = '', ...cities] = line.split(' ')
      return cities.map(city => [city, code] as const)
    }),
)
