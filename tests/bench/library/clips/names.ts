import { Random } from './random.ts'
import { SYLLABLES } from './words.ts'

/** How many names the trade knows; most mentions are of the first few. */
const KNOWN_NAMES = 60_000

/** A name nobody else has, the same for the same number; people, places and products are called by such. */
export function nameOf(number: number): string {
  const random = new Random(number + 77_000_000)
  const count = 2 + Math.floor(random.next() * 2.4)
  const word = Array.from({ length: count }, () => random.pick(SYLLABLES)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A name out of those that are around: a well-known one mostly, now and then one of this story (`story`) alone. */
export function anyName(random: Random, story: number): string {
  return nameOf(
    random.chance(0.75)
      ? random.zipf(KNOWN_NAMES)
      : KNOWN_NAMES + story * 40 + random.between(0, 39),
  )
}
