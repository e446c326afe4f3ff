import { oneLine } from '../text/tidy.ts'

/** One tidy line out of metadata text, in which some sites leave HTML entities (`&amp;`) or tags. */
export function plainLine(text: string, limit = 1000): string {
  const short = text.slice(0, limit * 4)
  if (!/&(?:#\w+|\w+);|<\/?[a-z]/i.test(short)) return oneLine(short, limit)
  return oneLine(new DOMParser().parseFromString(short, 'text/html').body.textContent ?? '', limit)
}
