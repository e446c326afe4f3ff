import type { Stated } from '../page-evidence.ts'
import { hostAgreement } from './host-labels.ts'
import { SEPARATORS, toSiteForm } from './site-form.ts'
import type { SiteForm } from './site-form.ts'

/** A name that a place on the page gives its publisher. `weight` says how much that place is worth. */
export type SiteClaim = SiteForm & { source: string; weight: number }

/** The names in the texts of a page. Those that are only `shown` in its header or at its end stand apart. */
export function siteClaims(
  names: Stated[],
  labels: string[],
): { stated: SiteClaim[]; shown: SiteClaim[] } {
  const found = names.slice(0, MOST).flatMap(({ source, value }): SiteClaim[] => {
    const weight = WEIGHTS[source] ?? 0
    if (weight === 0 || (HINTS.has(source) && hostAgreement(value, labels) <= 0.4)) return []
    if (SHOWN.has(source) && FURNITURE.test(value)) return []
    const parts = source === 'title element' ? titleEnds(value, labels) : [value]
    return parts
      .map(part => toSiteForm(part, labels))
      .filter(form => form !== null)
      .map(form => ({ ...form, source, weight: worth(form, source, labels) }))
  })
  const { stated = [], shown = [] } = Object.groupBy(found, ({ source }) =>
    SHOWN.has(source) ? 'shown' : 'stated',
  )
  return { stated, shown }
}

function worth({ key }: SiteForm, source: string, labels: string[]): number {
  const isDoubtful = source === 'page header' && hostAgreement(key, labels) === 0
  return isDoubtful ? 0.8 : (WEIGHTS[source] ?? 0)
}

/**
 * The last part of a title where it is short and no sentence, and the first where the host agrees with it; a title of
 * one part where the host spells it.
 */
function titleEnds(title: string, labels: string[]): string[] {
  const parts = title.slice(0, 400).split(SEPARATORS)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return hostAgreement(first, labels) === 1 ? [first] : []
  const ends = hostAgreement(first, labels) > 0.4 ? [last, first] : [last]
  return ends.filter(part => {
    const words = part.split(' ')
    const isSentence = words.filter(word => /^\p{Ll}/u.test(word)).length > 1
    const isNamed = !isSentence || hostAgreement(part, labels) > 0
    return part.length < 40 && words.length < 6 && isNamed
  })
}

const MOST = 60
const SHOWN: ReadonlySet<string> = new Set(['microdata', 'page header', 'copyright line'])
/** Buttons, menus and headings of lists that stand where names do. */
const FURNITURE =
  /^(?:hamburger|header|flagg?e?|menu|menü|toggle|skip|sign (?:in|up)|log ?in|subscribe|search|suche|recommended|most (?:popular|read)|mitglied|open|close|global|products|trending|latest|(?:jetzt )?(?:kostenlos )?registrieren|jump|zum inhalt)(?!\p{L})/iu
const HINTS: ReadonlySet<string> = new Set(['feed title', 'logo'])
const WEIGHTS: Record<string, number> = {
  'meta og:site_name': 3,
  'meta og:site:name': 2.5,
  'meta application-name': 1.5,
  'meta apple-mobile-web-app-title': 1,
  'meta dc.publisher': 1,
  'meta dcterms.publisher': 1,
  'meta citation_publisher': 1,
  'meta publisher': 1,
  'json-ld': 2.5,
  'json-ld site': 1,
  'title element': 1.5,
  'feed title': 0.75,
  logo: 1,
  microdata: 2.5,
  'page header': 1.7,
  'copyright line': 1.6,
}
