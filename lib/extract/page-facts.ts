import type { OtherValue } from '../model.ts'
import type { LinkedData } from './json-ld.ts'
import type { Metas } from './metas.ts'

/** What each field of the metadata is read from, gathered once per page. */
export type PageFacts = {
  /** The inert copy of the page. */
  document: Document
  url: string
  /** What relative addresses start from. */
  base: string
  /** The `lang` of the root element, '' when there is none. */
  htmlLang: string
  canonicalUrl: string
  metas: Metas
  linked: LinkedData
}

/**
 * A value with the place it was found in, in words for people, such as `json-ld` or `meta og:title`. `confidence` is 0
 * to 1 where more is known than how good such places are; `also` holds what other places say, best first.
 */
export type Sourced<T = string> = {
  value: T
  source: string
  confidence?: number
  also?: OtherValue[]
}

/** The first candidate that has a value, or null. */
export function firstFound(
  candidates: Iterable<{ value: string; source: string } | null>,
): Sourced | null {
  for (const candidate of candidates) if (candidate && candidate.value !== '') return candidate
  return null
}

/** A meta value as a candidate, cleaned by `clean`. */
export function fromMeta(
  metas: Metas,
  names: string[],
  clean: (value: string) => string,
): Sourced | null {
  for (const name of names) {
    const found = metas(name)
    const value = found ? clean(found.value) : ''
    if (value) return { value, source: `meta ${name}` }
  }
  return null
}
