import type { Origin } from '../model.ts'
import type { AuthorEvidence } from '../page-evidence/authors.ts'
import { bareName } from '../text/likeness.ts'
import { MOST_OTHERS } from '../text/limits.ts'
import { readByline } from './author-names.ts'
import type { Byline } from './author-names.ts'

/** Who wrote a story. `authors` is empty, and has no origin, where nobody or only agencies are named. */
export type SettledAuthors = { authors: string[]; agencies: string[]; origin: Origin | null }

/**
 * The people who wrote a story, in the order shown. All places that name authors are weighed together, so that a
 * byline which several places give beats a login in one of them. Where no person is named but a desk or a company is
 * ("Shelf Weekly Staff", a firm on its own blog), that is the byline: on public pages with such a byline it is what
 * people call the author. News agencies are kept apart.
 */
export function settleAuthors(evidence: AuthorEvidence): SettledAuthors {
  const bylines = bylinesIn(evidence)
  const named = [...bylines.values()].flatMap(byline => byline.agencies)
  const agencies = [...new Map(named.map(name => [bareName(name), name])).values()]
  const [best, ...others] = weighed(bylines)
  if (!best || best.isAgency) return { authors: [], agencies, origin: null }
  const also = others
    .filter(other => other.weight >= 1.5 && !other.isAgency)
    .map(({ names, source }) => ({ value: names.join(', '), source }))
    .slice(0, MOST_OTHERS)
  const confidence = best.weight >= 5 ? 0.95 : best.weight >= 2 ? 0.87 : 0.75
  return { authors: best.names, agencies, origin: { source: best.source, confidence, also } }
}

/** Far more than honest pages have, in UTF-16 code units. */
const MOST_TEXT = 20_000

/** Whom each source names. */
function bylinesIn({ claims, own }: AuthorEvidence): Map<string, Byline> {
  const bylines = new Map<string, Byline>()
  let length = 0
  for (const { source, raw, least } of claims) {
    length += raw.join(' ').length + 1
    if (length > MOST_TEXT) break
    if (bylines.has(source) || (WITHOUT_BYLINE.has(source) && bylines.has(SHOWN))) continue
    const byline = readByline(raw, own, least)
    const { people, desks, agencies } = byline
    if (source === BESIDE && !isNameAlone(people)) continue
    if (people.length + desks.length + agencies.length > 0) bylines.set(source, byline)
  }
  return bylines
}

function isNameAlone(people: string[]): boolean {
  return people.length > 0 && people.every(name => name.split(' ').length < 4)
}

type Answer = { names: string[]; source: string; weight: number; isAgency: boolean }

/** What the bylines add up to: each set of names with the weight of all places that give it, heaviest first. */
function weighed(bylines: Map<string, Byline>): Answer[] {
  const answers = new Map<string, Answer>()
  for (const [source, { people, desks, agencies }] of bylines) {
    const names = [people, desks, agencies].find(list => list.length > 0)
    if (!names) continue
    const weight =
      (WEIGHTS.get(source) ?? WEIGHT_OF_META) * (names === people ? worthOf(people) : 0.2)
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

const SHOWN = 'visible byline'
const BESIDE = 'beside the date'
/** What counts only where the page shows no byline. */
const WITHOUT_BYLINE = new Set(['label', BESIDE])
/** By how often each place was right on public pages, and how often it is there for another story's author. */
const WEIGHTS = new Map(
  Object.entries({
    'json-ld': 4,
    'json-ld office': 3,
    'meta author': 2,
    microdata: 2,
    'author link': 2.5,
    'byline name': 2,
    byline: 1.5,
    'author page': 1,
    'site rule': 5,
    [SHOWN]: 2,
    label: 1.2,
    [BESIDE]: 0.5,
  }),
)
const WEIGHT_OF_META = 2.4
