import type { Money } from '../model.ts'

export type MoneyMatch = Money & { start: number; end: number }

/**
 * Amounts as written, in reading order, with ISO 4217 currency: `$2.5bn`, `US$500 million`, `2,5 Mrd. €`, `12亿美元`.
 * A bare `$` counts as US dollars. Percentages and bare numbers do not count. Linear in the length of the text.
 */
export function findMoney(text: string): MoneyMatch[] {
  const found: MoneyMatch[] = []
  for (const { 0: written, index, groups = {} } of text.matchAll(AMOUNT)) {
    const number = groups['number1'] ?? groups['number2'] ?? ''
    const unit = groups['unit1'] ?? groups['unit2'] ?? ''
    const currency = CURRENCIES[foldUnit(groups['sign'] ?? groups['name'] ?? '')]
    const value = parseNumber(number) * (UNITS[foldUnit(unit)] ?? 1)
    if (currency === undefined || !Number.isFinite(value) || value <= 0) continue
    const wording = written.trimEnd()
    const rounded = Math.round(value * 100) / 100
    found.push({
      value: rounded,
      currency,
      text: wording,
      start: index,
      end: index + wording.length,
    })
  }
  return found
}

/** Both `1,234.5` and `1.234,5`; a lone comma before one or two digits is a decimal comma. */
function parseNumber(written: string): number {
  if (
    /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(written) ||
    /^\d{1,3}(?:\.\d{3})+,\d+$/.test(written)
  ) {
    return Number(written.replaceAll('.', '').replace(',', '.'))
  }
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(',', '.'))
  return Number(written.replaceAll(',', ''))
}

function foldUnit(unit: string): string {
  return unit.toLowerCase().replaceAll(/[\s.]/g, '')
}

const NUMBER = String.raw`(?<![\d.,])\d{1,15}(?:[.,]\d{1,3}){0,5}`
const UNIT = String.raw`(?:thousand|million|billion|trillion|milliarden?|millionen|milliards?|millones|millions?|mln|mrd\.?|mio\.?|mn|bn|tn|crore|lakh|[mbk](?![\p{L}])|百万|千万|亿|億|万|萬)`
const SIGN = String.raw`(?:US\$|HK\$|NZ\$|(?:[ACSR]|AU|NT|MX)\$|R(?=\d)|\$|£|€|¥|₹|₩|(?:USD|GBP|EUR|RMB|CNY|JPY|INR|HKD|AUD|CAD|CHF|SEK|KRW|Rs\.?)(?![\p{L}]))`
const NAME = String.raw`(?:(?:US|American|Hong Kong|HK|Canadian|Australian|Singapore|New Zealand|Taiwan) dollars?|dollars?|pounds?(?: sterling)?|euros?|yuan|renminbi|yen|rupees?|won(?![\p{L}])|(?:Swiss )?francs?|rand|reais|baht|ringgit|pesos?|kron(?:or|er)|z[lł]oty|lira|dirhams?|riyals?|ro?ubles?|(?:USD|GBP|EUR|RMB|CNY|JPY|INR|HKD|AUD|CAD|CHF|SEK|KRW)(?![\p{L}])|€|£|美元|美金|欧元|英镑|日元|港元|港币|人民币|元)`
const AMOUNT = new RegExp(
  `(?<sign>${SIGN})\\s?(?<number1>${NUMBER.replace('(?<![\\d.,])', '')})(?:[\\s-]?(?<unit1>${UNIT})(?![a-z]))?` +
    `|(?<number2>${NUMBER})(?:[\\s-]?(?<unit2>${UNIT}))?\\s?(?:d['’]|de |of )?(?<name>${NAME})(?!\\p{Ll})`,
  'giu',
)

const UNITS: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  crore: 1e7,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  tn: 1e12,
  trillion: 1e12,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
}

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  usdollar: 'USD',
  usdollars: 'USD',
  americandollars: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  美元: 'USD',
  美金: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  hongkongdollars: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  nz$: 'NZD',
  a$: 'AUD',
  aud: 'AUD',
  australiandollars: 'AUD',
  c$: 'CAD',
  cad: 'CAD',
  canadiandollars: 'CAD',
  s$: 'SGD',
  r$: 'BRL',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  poundssterling: 'GBP',
  英镑: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  '¥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  jpy: 'JPY',
  yen: 'JPY',
  日元: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  rupee: 'INR',
  rupees: 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  won: 'KRW',
  r: 'ZAR',
  rand: 'ZAR',
  reais: 'BRL',
  baht: 'THB',
  ringgit: 'MYR',
  peso: 'MXN',
  pesos: 'MXN',
  kronor: 'SEK',
  kroner: 'DKK',
  zloty: 'PLN',
  złoty: 'PLN',
  lira: 'TRY',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: 'SAR',
  riyals: 'SAR',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  hkdollars: 'HKD',
  singaporedollars: 'SGD',
  newzealanddollars: 'NZD',
  taiwandollars: 'TWD',
  nt$: 'TWD',
  au$: 'AUD',
  mx$: 'MXN',
  swissfranc: 'CHF',
  swissfrancs: 'CHF',
  chf: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  sek: 'SEK',
}
