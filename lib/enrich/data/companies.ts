import { BRANDS } from './companies/brands.ts'
import { FASHION } from './companies/fashion.ts'
import { GROCERS } from './companies/grocers.ts'
import { PARTNERS } from './companies/partners.ts'
import { RETAILERS } from './companies/retailers.ts'
import { SERVICES } from './companies/services.ts'
import { SOURCES } from './companies/sources.ts'

/** A way to write a company's name. An ambiguous one is also a common word, place or person and needs a cue. */
export type Alias = { form: string; ambiguous: boolean }

/** `parent` is the id of the owner. `ticker`, `country` (ISO 3166), `parent` and `wikidata` are '' where not known. */
export type Company = {
  id: string
  name: string
  aliases: Alias[]
  ticker: string
  country: string
  sector: string
  parent: string
  wikidata: string
}

/**
 * The companies known by name, one line each:
 * `id|name|alias;alias|exchange:ticker|country|sector|parent id|Wikidata id`, `~` before an ambiguous form.
 * The name is itself a form, unless it holds a bracket. Facts are general knowledge; the Wikidata ids of shops were
 * looked up in name-suggestion-index 8 (BSD-3-Clause). Owners and tickers as of 2025.
 */
export const COMPANIES: readonly Company[] = [
  GROCERS,
  RETAILERS,
  FASHION,
  BRANDS,
  SERVICES,
  PARTNERS,
  SOURCES,
].flatMap(lines => lines.trim().split('\n').map(parseCompany))

const BY_ID: ReadonlyMap<string, Company> = new Map(COMPANIES.map(company => [company.id, company]))

/** The company with this id, or undefined. */
export function companyById(id: string): Company | undefined {
  return BY_ID.get(id)
}

/** A company that the list does not hold, as a text names it; its id cannot be that of a listed one. */
export function unlistedCompany(name: string, key: string): Company {
  return {
    id: `name:${key.replaceAll(' ', '-')}`,
    name,
    aliases: [],
    ticker: '',
    country: '',
    sector: '',
    parent: '',
    wikidata: '',
  }
}

/** A party that a text only describes (`an Indian grocery chain`), as it does. */
export function describedCompany(words: string): Company {
  const key = words.toLowerCase().replaceAll(' ', '-')
  return { ...unlistedCompany(words, ''), id: `described:${key}` }
}

/** Whether an id is that of a company outside the list. */
export function isUnlisted(id: string): boolean {
  return id.startsWith('name:')
}

/** Whether an id is that of a party without a name. */
export function isDescribed(id: string): boolean {
  return id.startsWith('described:')
}

function parseCompany(line: string): Company {
  const [id = '', named = '', others = '', ticker = '', country = '', sector = '', parent = ''] =
    line.split('|')
  const forms = [named, ...others.split(';')].filter(form => form !== '' && !form.includes('('))
  return {
    id,
    name: named.replace(/^~/, ''),
    aliases: forms.map(form => ({
      form: form.replace(/^~/, ''),
      ambiguous: form.startsWith('~'),
    })),
    ticker,
    country,
    sector,
    parent,
    wikidata: line.slice(line.lastIndexOf('|') + 1),
  }
}
