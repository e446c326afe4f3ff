/** `off-by-one`: no day fits, but two of them are neighbours, as when a zone is missing. Counted as wrong. */
export type DayVerdict = 'exact' | 'off-by-one' | 'wrong' | 'missing'

const DAY = 86_400_000

/** Compares two dates by any calendar day that each can mean. An answer that is no date counts as wrong. */
export function judgeDay(truth: string, answer: string): DayVerdict {
  if (answer === '') return 'missing'
  const [wanted, got] = [daysOf(truth), daysOf(answer)]
  if (wanted.some(day => got.includes(day))) return 'exact'
  const isNear = wanted.some(day =>
    got.some(other => Math.abs(Date.parse(day) - Date.parse(other)) <= DAY),
  )
  return isNear ? 'off-by-one' : 'wrong'
}

/** The calendar days that a date can mean: as it is written, and the same instant in UTC. Empty for no date. */
export function daysOf(date: string): string[] {
  const text = date.replace(/\s+/g, ' ').trim()
  const days = new Set<string>()
  const written = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})/.exec(text)
  const [, year, month = '', day = ''] = written ?? []
  if (written && Number(month) <= 12 && Number(day) <= 31) days.add(`${year}-${month}-${day}`)
  if (!written || /\d[T ]\d{1,2}:?\d{2}/.test(text)) {
    const instant = instantOf(text, written !== null)
    if (instant) days.add(instant.toISOString().slice(0, 10))
  }
  return [...days]
}

/** A date that starts with its year is UTC unless it names a zone; others are left to the engine. */
function instantOf(text: string, isIso: boolean): Date | null {
  const hasZone = /[zZ]|[+-]\d\d:?\d\d$/.test(text.slice(10))
  const withT = text.replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2')
  const time = Date.parse(isIso && !hasZone ? `${text.replace(' ', 'T')}Z` : withT)
  const instant = new Date(time)
  const year = Number.isNaN(time) ? 0 : instant.getUTCFullYear()
  return year > 1970 && year < 2100 ? instant : null
}
