/**
 * When and where something was set, as text that sorts by time: milliseconds since 1970 and a counter for what happened
 * in one of them, in base 36, then the device. A hybrid logical clock (Kulkarni et al., 2014): it never goes back, also
 * when the computer's clock does.
 */
export type Stamp = string

const TIME_DIGITS = 9
const COUNT_DIGITS = 4
const MOST = 36 ** COUNT_DIGITS - 1

/** The stamp after `last` ('' for none) at the time `now` on a device; later than `last` in any case. */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const [time, count] = read(last)
  if (now > time) return write(now, 0, device)
  return count < MOST ? write(time, count + 1, device) : write(time + 1, 0, device)
}

function read(stamp: Stamp): [time: number, count: number] {
  const [time = '0', count = '0'] = stamp.split('-')
  return [Number.parseInt(time, 36) || 0, Number.parseInt(count, 36) || 0]
}

function write(time: number, count: number, device: string): Stamp {
  return [digits(time, TIME_DIGITS), digits(count, COUNT_DIGITS), device].join('-')
}

function digits(value: number, length: number): string {
  return Math.max(0, Math.floor(value)).toString(36).padStart(length, '0')
}
