import type { Day } from '../model.ts'
import type { DayStyle } from './day.ts'
import { findDay, westernDigits } from './day.ts'

/** A day with as much of its time as a text tells. */
export type Moment = {
  day: Day
  /** Day and month could be the other way round. */
  uncertain: boolean
  /** ISO 8601, in the zone of the text, without a zone when the text names none; null without a clock time. */
  at: string | null
  /** The clock time as it stands there, in milliseconds since 1970 as though it were UTC. */
  wall: number | null
  /** Minutes east of UTC; null when the text names no zone. */
  offset: number | null
}

const ISO =
  /(\d{4}-\d{2}-\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?/i
const CLOCK =
  /(?<![\d.:/-])([0-2]?\d)(?:[:：]|\s?[h時时点點시]\s?|\.(?=\d\d\s?(?:uhr|[ap]\.?m)))([0-5]\d)(?!\d)(?:[:：]([0-5]\d)(?!\d))?\s?([ap])?(?:\.?\s?m\b)?[.,)]*\s*\(?(z\b|[a-z]{3,4}\b|[+-]\d{2}:?\d{2}\b)?/iu

/** The first day that a short text names with its clock time and zone, or null when it names no day. */
export function readMoment(text: string, style: DayStyle): Moment | null {
  const found = findDay(text, style)
  if (!found) return null
  const iso = ISO.exec(text)
  if (iso?.[1] === found.day) {
    const [written, day, hour, minute, second = '00', zone] = iso
    const wall = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
    return {
      ...found,
      at: `${day}T${written.slice(11).replace(' ', '')}`,
      ...known(wall, offsetOf(zone)),
    }
  }
  if (/^\s*\d{10}(?:\d{3})?\s*$/.test(text)) {
    const wall = Number(text.trim().slice(0, 10)) * 1000
    return { ...found, at: new Date(wall).toISOString(), ...known(wall, 0) }
  }
  return withClock(found, westernDigits(text.slice(0, 300)))
}

/** ISO 8601 of a clock time with its zone: `2018-10-02T16:15-04:00`. */
export function isoOf(wall: number, offset: number | null): string {
  const written = new Date(wall).toISOString().slice(0, 16)
  if (offset === null) return written
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${written}${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function withClock(found: { day: Day; uncertain: boolean }, text: string): Moment {
  const clock = CLOCK.exec(text)
  const half = clock?.[4]?.toLowerCase()
  const hour = (Number(clock?.[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0)
  const wall = Date.parse(found.day) + (hour * 60 + Number(clock?.[2])) * 60_000
  if (Number.isNaN(wall)) return { ...found, at: null, wall: null, offset: null }
  const offset = offsetOf(clock?.[5])
  return { ...found, at: isoOf(wall, offset), ...known(wall, offset) }
}

function known(
  wall: number,
  offset: number | null,
): { wall: number | null; offset: number | null } {
  return { wall: Number.isNaN(wall) ? null : wall, offset }
}

function offsetOf(zone = ''): number | null {
  const sign = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (sign) return (Number(sign[2]) * 60 + Number(sign[3])) * (sign[1] === '-' ? -1 : 1)
  const hours = ZONES.get(zone.toLowerCase())
  return hours === undefined ? null : hours * 60
}

/** Hours east of UTC, for zones that mean the same all year and everywhere; not ET or PT, which change with summer. */
const ZONES: ReadonlyMap<string, number> = new Map(
  'z0 utc0 gmt0 wet0 bst1 west1 cet1 mez1 cest2 mesz2 eet2 sast2 eest3 msk3 est-5 edt-4 cdt-5 cst-6 mdt-6 mst-7 pdt-7 pst-8 ist5.5 wib7 sgt8 hkt8 awst8 jst9 kst9 aest10 aedt11 nzst12 nzdt13'
    .split(' ')
    .map((zone): [string, number] => {
      const name = /^[a-z]+/.exec(zone)?.[0] ?? ''
      return [name, Number(zone.slice(name.length))]
    }),
)
