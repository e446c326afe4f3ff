import { isAdviser, isNamedAsCompany } from './company-places.ts'
import { LEGAL_FORMS, NAME_TAILS, NO_NAME, PUBLIC_BODY } from './data/unlisted-cues.ts'
import { isCity, isMarketWord } from './markets.ts'
import type { Token } from './tokens.ts'

/** A run of capitalised words that may be a company the list does not hold. `sure` when its place says so. */
export type UnlistedName = { name: string; key: string; start: number; end: number; sure: boolean }

type Place = { text: string; tokens: Token[]; titleCase: boolean }

/** No name has more words, and no sentence more names. */
const LONGEST = 5
const MOST = 60

/**
 * Names outside the list of companies, by form: legal form, ticker, a noun that tells the kind of company, or a place in
 * a wording of deals. `taken` are the places of listed names, in order; none is read again. Names that are not `sure`
 * count where the story has the same name for sure.
 */
export function findUnlisted(
  place: Place,
  taken: readonly { start: number; end: number }[],
): UnlistedName[] {
  const found: UnlistedName[] = []
  const { text, tokens } = place
  let passed = 0
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    const token = tokens[at]
    if (token === undefined) break
    while ((taken[passed]?.end ?? Infinity) <= token.start) passed += 1
    const limit = taken[passed]?.start ?? Infinity
    if (limit < token.end || !isCapital(text, token) || isNoName(token)) continue
    if (place.titleCase && TITLE_VERB.test(token.key)) continue
    const run = runFrom(place, at, limit)
    const behind = taken[passed - 1]?.end
    const isRest = behind !== undefined && text.slice(behind, token.start) === ' '
    const isFront = text[limit - 1] === ' ' && run.at(-1)?.end === limit - 1
    const name = isRest || isFront ? null : toName(place, run)
    if (name !== null) found.push(name)
    at += run.length - 1
  }
  return found
}

function runFrom(place: Place, at: number, limit: number): Token[] {
  const { text, tokens, titleCase } = place
  const run: Token[] = []
  for (let index = at; index < tokens.length && run.length < LONGEST + 1; index++) {
    const token = tokens[index]
    const last = run.at(-1)
    if (token === undefined || token.end > limit) break
    if (last !== undefined) {
      if (POSSESSIVE.test(text.slice(last.start, last.end)) && !isPartOfName(place, index)) break
      const gap = text.slice(last.end, token.start)
      const isForm = LEGAL_FORMS.has(token.key) && /^,? ?$/.test(gap)
      if (!/^[ -]$/.test(gap) && !isForm) break
      if (!isCapital(text, token) && !(token.key === 'and' && text[token.start] === '&')) break
      if (titleCase && (NO_NAME.has(token.key) || TITLE_VERB.test(token.key))) break
    }
    run.push(token)
  }
  return run
}

/** `Hudson's Harvest Holdings`, `Bert's Feed & Home`: what follows a possessive ends like a company's name. */
function isPartOfName({ text, tokens }: Place, at: number): boolean {
  for (let index = at; index < at + LONGEST; index++) {
    const token = tokens[index]
    const last = tokens[index - 1]
    if (token === undefined || last === undefined) return false
    if (!/^,? ?$/.test(text.slice(last.end, token.start))) return false
    if (text[token.start] === '&') return index > at
    if (!isCapital(text, token)) return false
    if (index > at && (LEGAL_FORMS.has(token.key) || HOUSE.test(token.key))) return true
  }
  return false
}

function toName(place: Place, run: Token[]): UnlistedName | null {
  const words = [...run]
  let hasForm = false
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)?.key ?? '')) {
    words.pop()
    hasForm = true
  }
  const [first, last] = [words[0], words.at(-1)]
  const end = run.at(-1)?.end ?? 0
  if (first === undefined || last === undefined || words.length > LONGEST) return null
  if (words.some(({ key }) => PUBLIC_BODY.has(key)) && !hasForm) return null
  if (words.every(({ key }) => NO_NAME.has(key) || NAME_TAILS.has(key))) return null
  const written = place.text.slice(first.start, last.end)
  const name = written.replace(POSSESSIVE, '')
  if (name.length < 2 || /^\p{Lu}$/u.test(name)) return null
  const cues = { ...place, words, start: first.start, end: end - (written.length - name.length) }
  return {
    name,
    key: keyOf(words),
    start: first.start,
    end: cues.end,
    sure: (hasForm && !isAdviser(place.text, end)) || isNamedAsCompany(cues),
  }
}

/** `NewPrinces Group` and `NewPrinces` are one. */
function keyOf(written: Token[]): string {
  const words =
    HOUSE.test(written.at(-1)?.key ?? '') && written.length > 1 ? written.slice(0, -1) : written
  const last = words.at(-1)
  return [...words.slice(0, -1).map(({ key }) => key), last?.stem ?? ''].join(' ')
}

function isNoName({ key, stem }: Token): boolean {
  return NO_NAME.has(key) || isMarketWord(key) || isMarketWord(stem) || isCity(key)
}

function isCapital(text: string, token: Token): boolean {
  return /^(?:\p{Lu}|\p{N}{1,4}\p{Lu})/u.test(text.slice(token.start, token.start + 6))
}

const HOUSE = /^(?:group|holdings?)$/u
const POSSESSIVE = /['’]s?$/u
const TITLE_VERB =
  /^(?:acquires?|buys?|names?|grants?|completes?|announces?|reports?|forms?|to|launch(?:es|ed)?|start(?:s|ed)?|open(?:s|ed)?|sell(?:s|ing)?|offer(?:s|ed)?|sign(?:s|ed)?|join(?:s|ed)?|expand(?:s|ed)?|deal|partnership|stake|through|into|amid|via)$/u
