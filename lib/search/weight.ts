/**
 * How often and where a term stands in a clip, in one byte: the low five bits count it, 31 meaning "31 or more";
 * the high bits tell whether it stands in the title, in the first words of the text, or about the text (byline, note).
 */
export const IN_TITLE = 0x80
export const IN_LEDE = 0x40
export const IN_ABOUT = 0x20
/** The count at which the true one is written before the positions. */
export const MANY = 31

export function countOf(weight: number): number {
  return weight & MANY
}

/** What one place in the title, the lede or about the text adds to the count, as though the term stood there so often. */
const BOOST = { title: 6, lede: 2, about: 1 }

/** The count with its boosts, for ranking. */
export function boosted(weight: number): number {
  return (
    countOf(weight) +
    (weight & IN_TITLE ? BOOST.title : 0) +
    (weight & IN_LEDE ? BOOST.lede : 0) +
    (weight & IN_ABOUT ? BOOST.about : 0)
  )
}
