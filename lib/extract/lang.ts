import type { Stated } from '../page-evidence.ts'
import type { PageFacts } from './page-facts.ts'

/** The languages that a page states, most trusted place first. */
export function statedLangs({ htmlLang, metas, linked }: PageFacts): Stated[] {
  const claims = [
    { value: htmlLang, source: 'html lang' },
    { value: metas('content-language')?.value ?? '', source: 'meta content-language' },
    { value: metas('og:locale')?.value ?? '', source: 'meta og:locale' },
    { value: linked.lang, source: 'json-ld' },
    { value: metas('dc.language', 'dcterms.language')?.value ?? '', source: 'meta dc.language' },
  ]
  return claims.filter(({ value }) => value !== '')
}
