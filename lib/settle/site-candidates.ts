import { bareName } from '../text/likeness.ts'
import { ARTICLE, hostAgreement } from './host-labels.ts'
import type { SiteClaim } from './site-claims.ts'

/** Claims of one name, whatever its spelling: with or without article, as a domain, in capitals. */
export type Candidate = { keys: Set<string>; claims: SiteClaim[]; score: number; agreement: number }

/** The names that claims speak of, best first. */
export function rank(claims: SiteClaim[], labels: string[]): Candidate[] {
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
export function keysOf(name: string): string[] {
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

/** The name with most weight, in the spelling that is neither all small nor all capitals. */
export function bestSpelling(claims: SiteClaim[]): SiteClaim {
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

/** How much a spelling looks like a name's: all small 0, shouted 1, else 2 or a bit less where small words are large. */
export function caseRank(name: string): number {
  if (name === name.toLowerCase()) return 0
  if (name === name.toUpperCase() && name.length > 4) return 1
  return /\s(?:Of|And|For|In|The)\s/.test(name) ? 1.8 : 2
}
