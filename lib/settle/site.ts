import type { Origin, OtherValue } from '../model.ts'
import type { Stated } from '../page-evidence.ts'
import { bareName } from '../text/likeness.ts'
import { MOST_OTHERS } from '../text/limits.ts'
import { siteHost } from '../text/url.ts'
import { ARTICLE, hostAgreement, hostLabels } from './host-labels.ts'
import { knownSite } from './known-site.ts'
import { siteClaims } from './site-claims.ts'
import type { SiteClaim } from './site-claims.ts'

/** Claims of one name, whatever its spelling: with or without article, as a domain, in capitals. */
type Candidate = { keys: Set<string>; claims: SiteClaim[]; score: number; agreement: number }

const ENOUGH = 2
/** The weight of what is meant for a publisher's name. */
const STRONG = 2.5

/**
 * The publisher's name as people say it. The places that name it vote: a name counts more the more places give it and
 * the more it agrees with the host; domains and legal names count little. Pages that state no name show one in their
 * header, or in the copyright line. The address's host is the last resort. Of 73 public pages the names that the host
 * agrees with were right on 83 %, others on 45 % where several places gave them.
 */
export function settleSite(names: Stated[], url: string): Origin & { value: string } {
  const host = siteHost(url)
  const labels = hostLabels(host)
  const claims = siteClaims(names, labels)
  const stated = rank(claims.stated, labels)
  const known = knownSite(host)
  if (known !== null) return settleKnown(known, stated)
  const first = stated[0] ? bestSpelling(stated[0]).name : ''
  if (stated[0] && stated[0].score >= ENOUGH && isLatin(first)) return elect(stated)
  const all = rank([...stated.flatMap(each => each.claims), ...claims.shown], labels)
  const latin = all.find(
    candidate => candidate.agreement > 0.35 && isLatin(bestSpelling(candidate).name),
  )
  if (latin && !isLatin(first)) return elect([latin, ...all.filter(one => one !== latin)])
  return all.length > 0 ? elect(all) : { value: host, source: 'address', confidence: 0.2, also: [] }
}

/** A known name, in the page's own spelling where it gives the same name, with or without its article. */
function settleKnown(known: string, stated: Candidate[]): Origin & { value: string } {
  const keys = keysOf(known)
  const isSame = (candidate: Candidate): boolean => keys.some(key => candidate.keys.has(key))
  const own = stated
    .filter(isSame)
    .flatMap(({ claims }) => claims)
    .filter(({ name, weight, isWeak }) => !isWeak && weight >= STRONG && caseRank(name) === 2)
  const best = own[0] ?? { name: known, source: 'known publishers' }
  const also = others(stated.filter(candidate => !isSame(candidate)))
  return { value: best.name, source: best.source, confidence: 0.95, also }
}

/** Names in other scripts give way to one in Latin letters that the page has too, for a library in many languages. */
function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\P{L}]/u.test(name)
}

/** Candidates, best first. */
function rank(claims: SiteClaim[], labels: string[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const claim of claims) {
    const keys = keysOf(claim.key)
    const known = candidates.find(candidate => keys.some(key => candidate.keys.has(key)))
    if (known) {
      known.claims.push(claim)
      for (const key of keys) known.keys.add(key)
    } else {
      candidates.push({ keys: new Set(keys), claims: [claim], score: 0, agreement: 0 })
    }
  }
  for (const candidate of candidates) judge(candidate, labels)
  return candidates.toSorted((a, b) => b.score - a.score)
}

/** What the spellings of a name share, with its article and without. */
function keysOf(name: string): string[] {
  return [name, name.replace(ARTICLE, '')].map(bareName)
}

function judge(candidate: Candidate, labels: string[]): void {
  const strong = candidate.claims.filter(claim => !claim.isWeak)
  const best = new Map<string, number>()
  for (const { source, weight, isWeak } of candidate.claims) {
    best.set(source, Math.max(best.get(source) ?? 0, weight * (isWeak ? 0.7 : 1)))
  }
  const votes = [...best.values()].reduce((sum, weight) => sum + weight, 0)
  candidate.agreement = Math.max(...candidate.claims.map(({ key }) => hostAgreement(key, labels)))
  candidate.score = votes + candidate.agreement * (strong.length > 0 ? 3 : 1.5)
}

function elect([winner, ...rest]: Candidate[]): Origin & { value: string } {
  const best = winner ? bestSpelling(winner) : null
  const places = new Set(winner?.claims.map(({ source }) => source)).size
  const lone = places > 1 ? 0.45 : 0.2
  const confidence = (winner?.agreement ?? 0) > 0.5 ? 0.83 : lone
  return {
    value: best?.name ?? '',
    source: best?.source ?? 'address',
    confidence,
    also: others(rest),
  }
}

/** Names that other places give; the ends of titles are mostly no names. */
function others(candidates: Candidate[]): OtherValue[] {
  return candidates
    .filter(({ claims, agreement }) => {
      return agreement > 0.3 || claims.some(({ source }) => source !== 'title element')
    })
    .map(bestSpelling)
    .map(({ name, source }) => ({ value: name, source }))
    .slice(0, MOST_OTHERS)
}

/** The name with most weight, in the spelling that is neither all small nor all capitals. */
function bestSpelling({ claims }: Candidate): SiteClaim {
  const strong = claims.filter(claim => !claim.isWeak)
  const weightOf = (one: SiteClaim): number =>
    alike(one, claims).reduce((sum, { weight }) => sum + weight, 0)
  const best = highest(strong.length > 0 ? strong : claims, weightOf)
  return highest(alike(best, claims), ({ name, isWeak }) => caseRank(name) - (isWeak ? 0.5 : 0))
}

function alike(one: SiteClaim, list: SiteClaim[]): SiteClaim[] {
  return list.filter(({ name }) => bareName(name) === bareName(one.name))
}

function highest(claims: SiteClaim[], rankOf: (claim: SiteClaim) => number): SiteClaim {
  return claims.reduce((best, claim) => (rankOf(claim) > rankOf(best) ? claim : best))
}

function caseRank(name: string): number {
  if (name === name.toLowerCase()) return 0
  return name === name.toUpperCase() && name.length > 4 ? 1 : 2
}
