import { marketNamed } from '../../../lib/enrich/markets.ts'
import { topicNamed } from '../../../lib/enrich/topics.ts'
import type { Deal, Facts } from '../../../lib/model.ts'
import { foldTag } from '../../../lib/text/fold.ts'
import { add, countPresence, countSets, NONE } from './counts.ts'
import type { Counts } from './counts.ts'
import type { GoldCompany, GoldDeal, GoldItem } from './gold.ts'
import { companyKey, listedId } from './same-company.ts'

/** One text's answers against its labels. Accuracies count `right` and `missed` only. */
export type ItemScore = {
  companies: Counts
  anyDeal: Counts
  partnership: Counts
  acquisition: Counts
  pairs: Counts
  deals: Counts
  status: Counts
  amounts: Counts
  tags: Counts
  wrongTags: number
}

const PARTNERSHIPS = new Set([
  'partnership',
  'supply',
  'marketplace',
  'joint-venture',
  'licensing',
  'retail-media',
  'pilot',
])
const TAKEOVERS = new Set(['acquisition', 'divestiture'])

export function scoreItem(item: GoldItem, facts: Facts): ItemScore {
  const found = facts.deals.filter(({ type }) => type !== 'competition')
  const { labels, deals } = item
  const presence = (kinds: ReadonlySet<string>): Counts =>
    labels.deals
      ? countPresence(
          deals.some(({ types }) => types.some(type => kinds.has(type))),
          found.some(({ type }) => kinds.has(type)),
        )
      : NONE
  const matches = labels.pairs ? matchDeals(deals, found) : []
  return {
    companies: labels.companies ? scoreCompanies(item.companies, facts) : NONE,
    anyDeal: labels.deals ? countPresence(deals.length > 0, found.length > 0) : NONE,
    partnership: presence(PARTNERSHIPS),
    acquisition: presence(TAKEOVERS),
    pairs: labels.pairs ? countSets(pairsOf(deals), pairsOf(found.map(toGold))) : NONE,
    deals: labels.whole ? scoreDeals(deals, found, matches) : NONE,
    status: add(matches.map(scoreStatus)),
    amounts: labels.whole ? add(matches.map(scoreAmount)) : NONE,
    tags: scoreTags(item, facts),
    wrongTags: item.tagsWrong.filter(tag => hasTag(facts, tag)).length,
  }
}

/** A label may stand for any of its forms; an answer is right when one of them is the same company. */
function scoreCompanies(wanted: GoldCompany[], { about, mentioned }: Facts): Counts {
  const keys = wanted.map(({ name, forms }) => new Set([name, ...forms].map(companyKey)))
  const found = new Set([...about, ...mentioned].map(({ name }) => companyKey(name)))
  const right = keys.filter(names => [...names].some(name => found.has(name)))
  const wrong = [...found].filter(name => !keys.some(names => names.has(name)))
  return { right: right.length, wrong: wrong.length, missed: keys.length - right.length }
}

function pairsOf(deals: Pick<GoldDeal, 'parties'>[]): Set<string> {
  const pairs = deals.flatMap(({ parties }) => {
    const keys = [...new Set(parties.map(companyKey))].toSorted()
    return keys.flatMap((one, at) => keys.slice(at + 1).map(other => `${one}|${other}`))
  })
  return new Set(pairs)
}

function toGold({ parties }: Deal): Pick<GoldDeal, 'parties'> {
  return { parties: parties.map(({ name }) => name) }
}

type Match = { wanted: GoldDeal; found: Deal }

/** Pairs each label with the answer that shares its type, else most parties; two shared parties are enough. */
function matchDeals(wanted: GoldDeal[], found: Deal[]): Match[] {
  const free = new Set(found)
  return wanted.flatMap(deal => {
    const keys = new Set(deal.parties.map(companyKey))
    const shared = ({ parties }: Deal): number =>
      new Set(parties.map(({ name }) => companyKey(name)).filter(key => keys.has(key))).size
    const needed = Math.min(2, keys.size)
    const rank = (each: Deal): number => shared(each) + (deal.types.includes(each.type) ? 10 : 0)
    const fits = [...free]
      .filter(each => shared(each) >= needed)
      .toSorted((a, b) => rank(b) - rank(a))
    const [best] = fits
    if (!best) return []
    free.delete(best)
    return [{ wanted: deal, found: best }]
  })
}

/** A deal is right when its parties and its type are. */
function scoreDeals(wanted: GoldDeal[], found: Deal[], matches: Match[]): Counts {
  const right = matches.filter(match => match.wanted.types.includes(match.found.type)).length
  return { right, wrong: found.length - right, missed: wanted.length - right }
}

/** Where headlines cannot tell, announced and completed are the same. */
function scoreStatus({ wanted, found }: Match): Counts {
  if (wanted.statuses.length === 0) return NONE
  const done = new Set(['announced', 'completed'])
  const isRight =
    wanted.statuses.includes(found.status) ||
    (done.has(found.status) && wanted.statuses.some(status => done.has(status)))
  return { right: isRight ? 1 : 0, wrong: 0, missed: isRight ? 0 : 1 }
}

/** An amount is right within 1 %, in its currency; one where there is none is wrong. */
function scoreAmount({ wanted, found }: Match): Counts {
  const { amount } = wanted
  if (amount === null) return { ...NONE, wrong: found.amount === null ? 0 : 1 }
  const isRight =
    found.amount !== null &&
    found.amount.currency === amount.currency &&
    Math.abs(found.amount.value - amount.value) <= amount.value * 0.01
  return { right: isRight ? 1 : 0, wrong: 0, missed: isRight ? 0 : 1 }
}

/** A tag that names a company of the story is given when any of that company's names is. */
function scoreTags({ tagsExpected, companies }: GoldItem, facts: Facts): Counts {
  const houses = companies.map(({ name, forms }) => new Set([name, ...forms].map(tagKey)))
  const isGiven = (tag: string): boolean => {
    const house = houses.find(keys => keys.has(tagKey(tag)))
    return facts.tags.some(each => tagKey(each.tag) === tagKey(tag) || house?.has(tagKey(each.tag)))
  }
  const right = tagsExpected.filter(isGiven).length
  return { right, wrong: 0, missed: tagsExpected.length - right }
}

function hasTag({ tags }: Facts, tag: string): boolean {
  return tags.some(each => tagKey(each.tag) === tagKey(tag))
}

/** Tags are the same whatever their form: a company's names, a topic's or market's synonyms, case, hyphens, plural. */
function tagKey(tag: string): string {
  const company = listedId(tag)
  return company === undefined ? foldForms(tag) : `company ${company}`
}

function foldForms(tag: string): string {
  const named = topicNamed(tag) ?? marketNamed(tag)
  return named ?? (companyKey(foldTag(tag)) || foldTag(tag))
}
