import { fold } from '../../text/fold.ts'
import { BRANDS } from './companies/brands.ts'
import { BRITAIN } from './companies/britain.ts'
import { CANADA } from './companies/canada.ts'
import { CHINA_FOOD } from './companies/china-food.ts'
import { CHINA_ONLINE } from './companies/china-online.ts'
import { CHINA } from './companies/china.ts'
import { CONSUMER_BRANDS } from './companies/consumer-brands.ts'
import { DELIVERY_AND_PAYMENT } from './companies/delivery-and-payment.ts'
import { EASTERN_EUROPE } from './companies/eastern-europe.ts'
import { FASHION } from './companies/fashion.ts'
import { FINANCE } from './companies/finance.ts'
import { FOOD_AND_DRINKS } from './companies/food-and-drinks.ts'
import { FRANCE } from './companies/france.ts'
import { GERMANY } from './companies/germany.ts'
import { GROCERS } from './companies/grocers.ts'
import { JAPAN_AND_KOREA } from './companies/japan-and-korea.ts'
import { LATIN_AMERICA } from './companies/latin-america.ts'
import { LOW_COUNTRIES } from './companies/low-countries.ts'
import { MARKETPLACES } from './companies/marketplaces.ts'
import { MIDDLE_EAST_AFRICA } from './companies/middle-east-africa.ts'
import { NORDICS } from './companies/nordics.ts'
import { OCEANIA } from './companies/oceania.ts'
import { PARTNERS } from './companies/partners.ts'
import { RETAILERS } from './companies/retailers.ts'
import { SERVICES } from './companies/services.ts'
import { SOURCES } from './companies/sources.ts'
import { SOUTH_ASIA } from './companies/south-asia.ts'
import { SOUTHEAST_ASIA } from './companies/southeast-asia.ts'
import { SOUTHERN_EUROPE } from './companies/southern-europe.ts'
import { TECHNOLOGY } from './companies/technology.ts'
import { UNITED_STATES } from './companies/united-states.ts'
import { US_GROCERS } from './companies/us-grocers.ts'
import { WORLD_GROCERS } from './companies/world-grocers.ts'

/**
 * A way to write a company's name. An ambiguous one is also a common word, place or person and needs a cue; one of
 * `kin` counts only in a story that surely names a company of the same country (`Ali`, beside Tmall).
 */
export type Alias = { form: string; ambiguous: boolean; kin: boolean }

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
 * The companies known by name, one line each, below a line `= country sector`:
 * `name|alias;alias|parent id|exchange:ticker|Wikidata id|id`, `~` before an ambiguous form, `?` before one of kin.
 * Empty fields at the end are left out; without an id it is made of the name. The name is itself a form, unless it
 * holds a bracket. Facts are general knowledge; the Wikidata ids of shops were looked up in name-suggestion-index 8
 * (BSD-3-Clause). Owners and tickers as of 2025.
 */
export const COMPANIES: readonly Company[] = [
  GROCERS,
  MARKETPLACES,
  DELIVERY_AND_PAYMENT,
  WORLD_GROCERS,
  US_GROCERS,
  RETAILERS,
  FASHION,
  BRANDS,
  SERVICES,
  PARTNERS,
  SOURCES,
  UNITED_STATES,
  CANADA,
  LATIN_AMERICA,
  BRITAIN,
  FRANCE,
  GERMANY,
  LOW_COUNTRIES,
  SOUTHERN_EUROPE,
  NORDICS,
  EASTERN_EUROPE,
  CHINA_FOOD,
  CHINA_ONLINE,
  CHINA,
  JAPAN_AND_KOREA,
  SOUTHEAST_ASIA,
  SOUTH_ASIA,
  OCEANIA,
  MIDDLE_EAST_AFRICA,
  FOOD_AND_DRINKS,
  CONSUMER_BRANDS,
  TECHNOLOGY,
  FINANCE,
].flatMap(parseCompanies)

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

function parseCompanies(lines: string): Company[] {
  let country = ''
  let sector = ''
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      if (!line.startsWith('= ')) return [parseCompany(line, { country, sector })]
      const [, code = '', trade = ''] = line.split(' ')
      country = code === '-' ? '' : code
      sector = trade
      return []
    })
}

function parseCompany(line: string, group: { country: string; sector: string }): Company {
  const [named = '', others = '', parent = '', ticker = '', wikidata = '', id = ''] =
    line.split('|')
  const name = named.replace(/^~/, '')
  const forms = [named, ...others.split(';')].filter(form => form !== '' && !form.includes('('))
  return {
    id: id === '' ? idOf(name) : id,
    name,
    aliases: forms.map(form => ({
      form: form.replace(/^[~?]/, ''),
      ambiguous: form.startsWith('~'),
      kin: form.startsWith('?'),
    })),
    ticker,
    ...group,
    parent,
    wikidata,
  }
}

function idOf(name: string): string {
  return fold(name)
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
