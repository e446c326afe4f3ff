import { bareName } from '../text/likeness.ts'
import type { Claim, Shown } from './byline-claims.ts'
import { claimsOf } from './byline-claims.ts'
import type { PageFacts, Sourced } from './page-facts.ts'

/** Who wrote a story. `value` is empty where only agencies are named. */
export type Authors = Sourced<string[]> & { agencies: string[] }

/**
 * The people who wrote a story, in the order shown. All places that name authors are weighed together, so that a
 * byline which several places give beats a login in one of them. Where no person is named but a desk or a company is
 * ("Shelf Weekly Staff", a firm on its own blog), that is the byline: on public pages with such a byline it is what
 * people call the author. News agencies are kept apart.
 */
export function findAuthors(facts: PageFacts, shown: Shown): Authors | null {
  const claims = claimsOf(facts, shown)
  const [best, ...others] = weighed(claims)
  if (!best) return null
  const agencies = claims.flatMap(({ byline }) => byline.agencies)
  return {
    value: best.isAgency ? [] : best.names,
    source: best.source,
    agencies: [...new Map(agencies.map(name => [bareName(name), name])).values()],
    confidence: best.weight >= 5 ? 0.95 : best.weight >= 2 ? 0.87 : 0.75,
    also: others
      .filter(other => other.weight >= 1.5 && !other.isAgency)
      .map(({ names, source }) => ({ value: names.join(', '), source })),
  }
}

type Answer = { names: string[]; source: string; weight: number; isAgency: boolean }

/** What the claims add up to: each set of names with the weight of all places that give it, heaviest first. */
function weighed(claims: Claim[]): Answer[] {
  const answers = new Map<string, Answer>()
  for (const { source, byline } of claims) {
    const { people, desks, agencies } = byline
    const names = [people, desks, agencies].find(list => list.length > 0)
    if (!names) continue
    const weight = (WEIGHTS[source] ?? WEIGHT_OF_META) * (names === people ? worthOf(people) : 0.2)
    const key = names.map(bareName).toSorted().join(' ')
    const known = answers.get(key)
    if (!known) answers.set(key, { names, source, weight, isAgency: names === agencies })
    else {
      known.weight += weight
      if (wordsIn(names) > wordsIn(known.names)) known.names = names
    }
  }
  return [...answers.values()].toSorted((a, b) => b.weight - a.weight)
}

/** A login is worth a quarter of a full name, a single name half; names in scripts without small letters are full. */
function worthOf(people: string[]): number {
  const all = people.join(' ')
  if (!/\p{Lu}|\p{Lo}/u.test(all)) return 0.25
  return / |\p{Lo}/u.test(all) ? 1 : 0.5
}

function wordsIn(names: string[]): number {
  return names.join(' ').split(' ').length
}

/** By how often each place was right on public pages, and how often it is there for another story's author. */
const WEIGHTS: Record<string, number> = {
  'json-ld': 4,
  'json-ld office': 3,
  'meta author': 2,
  microdata: 2,
  'author link': 2.5,
  'byline name': 2,
  byline: 1.5,
  'author page': 1,
  'visible byline': 2,
  label: 1.2,
  'beside the date': 0.5,
}
const WEIGHT_OF_META = 2.4
