import type { Day } from '../model.ts'

const AGO =
  /\bago\b|\bvor\b|il y a|\bhace\b|\bfa\b|(?<!\p{L})há\s|atrás|geleden|sedan|siden|temu|önce|назад|منذ|قبل|前|전/u
const YESTERDAY =
  /yesterday|gestern|\bhier\b|\bayer\b|\bieri\b|ontem|gisteren|i ?går|wczoraj|\bdün\b|вчера|أمس|昨天|昨日|어제/
const TODAY =
  /today|heute|aujourd|\bhoy\b|\boggi\b|\bhoje\b|vandaag|i ?dag\b|dzisiaj|dziś|bugün|сегодня|اليوم|今天|今日|오늘/
/** Milliseconds of a unit, by how its name starts; hours before days, as `h` and `d` stand for them. */
const UNITS: [RegExp, number][] = [
  [/^(?:min|мин|دقيقة|دقائق|分|분)/, 60_000],
  [/^(?:h|ora|ore|st(?:d|und)|uur|uren|tim|god[zs]|saat|час|ساع|小[时時]|時間|시간)/, 3_600_000],
  [/^(?:d(?!e)|tag|jour|gio|gün|дн|ден|يوم|أيام|天|日|일)/, 86_400_000],
  [
    /^(?:week|weken|woche|sem|sett|veck|uke|uge|ty[dg]|hafta|недел|أسبوع|أسابيع|周|週|주)/,
    604_800_000,
  ],
]
const LONGEST = 80
const MOST = 60

/**
 * The day that words such as `3 hours ago`, `vor 2 Tagen`, `昨天` or `yesterday` mean at `now` (milliseconds since
 * 1970, counted in UTC), or null. At most 60 units back; months and years are too coarse to give a day.
 */
export function findRelativeDay(text: string, now: number): Day | null {
  const plain = text.slice(0, LONGEST).normalize('NFKC').toLowerCase()
  const match = AGO.test(plain) ? /(\d{1,2})\s?(\p{L}+)/u.exec(plain) : null
  if (match) {
    const unit = UNITS.find(([name]) => name.test(match[2] ?? ''))?.[1]
    const count = Number(match[1])
    return unit && count <= MOST ? dayOf(now - count * unit) : null
  }
  if (YESTERDAY.test(plain)) return dayOf(now - 86_400_000)
  return TODAY.test(plain) ? dayOf(now) : null
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}
