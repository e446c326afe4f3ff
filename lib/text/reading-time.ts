/** Words a minute that adults read silently in English prose: the mean of 190 studies (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238

/** Whole minutes that a text of so many words takes to read, at least one; 0 for no words. */
export function readingMinutes(words: number): number {
  return words > 0 ? Math.max(1, Math.round(words / WORDS_A_MINUTE)) : 0
}
