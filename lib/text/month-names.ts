import { fold } from './fold.ts'

/**
 * The number of the month that a word names, or 0. Knows full names and usual short forms, as dates decline them, in
 * the languages of the table; other languages are asked of the browser, by the BCP 47 tag of the page.
 * @param word folded: lower case, no accents
 */
export function monthOf(word: string, lang = ''): number {
  return MONTHS.get(word) ?? (/^\p{L}{3,}$/u.test(word) ? (namesIn(lang).get(word) ?? 0) : 0)
}

const known = new Map<string, ReadonlyMap<string, number>>()

function namesIn(lang: string): ReadonlyMap<string, number> {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang.trim())?.[0].toLowerCase() ?? ''
  if (!tag || IN_TABLE.includes(tag)) return MONTHS
  const names = known.get(tag) ?? askFor(tag)
  known.set(tag, names)
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

/** English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Turkish, Russian, Arabic. */
const IN_TABLE = 'en de fr es it pt nl sv da nb nn no pl tr ru ar'.split(' ')

/** January first; folded. */
const NAMES = [
  'january jan januar janner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty ocak oca января январь янв يناير',
  'february feb februar febr fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut subat sub февраля февраль фев فبراير',
  'march mar marz maerz mars marzo mrz marco maart mrt marts marca marzec mart марта март мар مارس',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi nisan nis апреля апрель апр ابريل',
  'may mai mayo maggio mag maio mei maj maja mayıs мая маи مايو',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze haziran haz июня июнь июн يونيو',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem июля июль июл يوليو',
  'august aug aout agosto ago ag augustus augusti sierpnia sierpien sie agustos agu августа август авг اغسطس',
  'september sep sept septembre septembro septiembre setiembre settembre set setembro wrzesnia wrzesien wrz eylul eyl сентября сентябрь сен сент سبتمبر',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz ekim eki октября октябрь окт اكتوبر',
  'november nov novembre noviembre novembro listopada listopad lis kasım kas ноября ноябрь ноя نوفمبر',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudnia grudzien gru aralık ara декабря декабрь дек ديسمبر',
]
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)
