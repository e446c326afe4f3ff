import type { CompanyMention, Deal } from '../model.ts'
import { companyById } from './data/companies.ts'
import { isHan } from './han-phrases.ts'
import { countryOf, findPlaces, marketOfCity, marketOfCountry } from './markets.ts'
import type { PlaceMatch } from './markets.ts'
import type { ReadSentence } from './reading.ts'
import type { TagCandidate } from './tag-candidate.ts'
import type { Token } from './tokens.ts'

const LEDE_PARAGRAPHS = 3
/** What speaks for a market: its place in the text, that companies come from it, that the deal is for it. */
const WEIGHTS = { title: 3, lede: 2, below: 1, home: 2, deal: 4 }
/** Where someone is from (`Polish`, `India's`) speaks for a market this much of what a place does. */
const ORIGIN = 0.5
/** No market gets more from all its namings further down. */
const MOST_BELOW = 4
const LEAST = 4

type Story = {
  title: ReadSentence[]
  body: ReadSentence[]
  leading: CompanyMention[]
  deals: Deal[]
}

/**
 * The market that a story plays in, as a tag: named in the title, opening or often, or the home of its companies, and
 * clearly ahead of the next. The US and Britain, and China in Chinese, are where such stories play anyhow: they count
 * when companies from elsewhere come to them, or when the deal says so.
 */
export function marketTag({ title, body, leading, deals }: Story): TagCandidate | null {
  const told = toldMarkets(title, body)
  const scores = new Map([...told].map(([market, { score }]) => [market, score]))
  const add = (market: string, weight: number): void =>
    void scores.set(market, (scores.get(market) ?? 0) + weight)
  const homes = leading.map(({ id }) => companyById(id)?.country ?? '').filter(code => code !== '')
  for (const code of homes.slice(0, 3)) {
    const market = marketOfCountry(code)
    if (market !== undefined) add(market, WEIGHTS.home)
  }
  const deal = deals.find(({ type, market }) => type !== 'competition' && market !== null)
  if (deal?.market) add(deal.market, WEIGHTS.deal)
  const [best, next] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < LEAST || best[1] < (next?.[1] ?? 0) * 1.3) return null
  const [tag] = best
  const code = countryOf(tag)
  const isUsual = isUsualFor(code, title, body)
  if (isUsual && (code === undefined || homes.includes(code) || !told.get(tag)?.firm)) return null
  if (code === undefined && told.get(tag)?.title !== true && deal?.market !== tag) return null
  return { tag, why: reasonOf(tag, told.get(tag), deal), confidence: 0.7 }
}

type Told = { score: number; below: number; count: number; title: boolean; firm: boolean }

function toldMarkets(title: ReadSentence[], body: ReadSentence[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const [isTitle, sentences] of [[true, title] as const, [false, body] as const]) {
    for (const { text, tokens, paragraph } of sentences) {
      const isBelow = !isTitle && paragraph >= LEDE_PARAGRAPHS
      const weight = isTitle ? WEIGHTS.title : isBelow ? WEIGHTS.below : WEIGHTS.lede
      for (const { market, firm, role } of placesIn(text, tokens)) {
        const entry = told.get(market) ?? {
          score: 0,
          below: 0,
          count: 0,
          title: false,
          firm: false,
        }
        const isWhere = role === 'place' || role === 'trade'
        entry.count += 1
        if (isTitle && isWhere) entry.title = true
        if (firm) entry.firm = true
        if (isBelow) entry.below += 1
        if (!isBelow || entry.below <= MOST_BELOW) entry.score += isWhere ? weight : weight * ORIGIN
        told.set(market, entry)
      }
    }
  }
  return told
}

/** Markets by name and by their great cities. */
function placesIn(text: string, tokens: Token[]): Pick<PlaceMatch, 'market' | 'firm' | 'role'>[] {
  const cities = tokens.flatMap(({ key, start }) => {
    const market = marketOfCity(key)
    const isName = market !== undefined && /\p{Lu}/u.test(text.charAt(start))
    return isName ? [{ market, firm: false, role: 'place' as const }] : []
  })
  return [...findPlaces(text, tokens), ...cities]
}

function isUsualFor(
  code: string | undefined,
  title: ReadSentence[],
  body: ReadSentence[],
): boolean {
  const opening = (title[0] ?? body[0])?.text ?? ''
  return isHan(opening) ? code === 'CN' : code === 'US' || code === 'GB'
}

function reasonOf(market: string, told: Told | undefined, deal: Deal | undefined): string {
  if (deal?.market === market) return 'market of the deal'
  if (told?.title === true) return 'market, in the title'
  return told === undefined || told.count < 2
    ? 'where its companies are at home'
    : `market, named ${told.count} times`
}
