import { fold } from './fold.ts'

/**
 * The number of the month that a word names, or 0. Knows full names and usual short forms, as dates decline them, in
 * the languages of the table; other languages are asked of the browser, by the BCP 47 tag of the page.
 * @param word folded: lower case, no accents
 */
export function monthOf(word: string, lang = ''): number {
  const known = MONTHS.get(word)
  if (known !== undefined || !/^\p{L}{3,}$/u.test(word)) return known ?? 0
  const script = /^\p{Script=Cyrillic}/u.test(word)
    ? 'ru'
    : /^\p{Script=Arabic}/u.test(word)
      ? 'ar'
      : ''
  return namesIn(lang).get(word) ?? namesIn(script).get(word) ?? 0
}

const asked = new Map<string, ReadonlyMap<string, number>>()

function namesIn(lang: string): ReadonlyMap<string, number> {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang.trim())?.[0].toLowerCase() ?? ''
  if (!tag || IN_TABLE.includes(tag)) return MONTHS
  const names = asked.get(tag) ?? askFor(tag)
  asked.set(tag, names)
  return names
}

function askFor(tag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
      day: 'numeric',
      month: width,
      timeZone: 'UTC',
    })
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 3))
      const name = parts.find(part => part.type === 'month')?.value ?? ''
      names.set(fold(name).replace(/\.$/, ''), month)
    }
  }
  return names
}

/** The languages of the table; pages in them often say that they are in English, or nothing. */
const IN_TABLE = 'en de fr es it'.split(' ')

/** January first; folded. */
const NAMES = [
  'january jan januar janner janvier janv enero ene gennaio gen',
  'february feb februar febr fevrier fevr fev febrero febbraio',
  'march mar marz maerz mars marzo mrz',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag',
  'june jun juni juin junio giugno giu',
  'july jul juli juillet juil julio luglio lug',
  'august aug aout agosto ago ag',
  'september sep sept septembre septiembre setiembre settembre set',
  'october oct oktober okt octobre octubre ottobre ott',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic dicembre',
]
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)
