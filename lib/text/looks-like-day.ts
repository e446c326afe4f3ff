const LONGEST = 300

/**
 * Whether a short text seems to name a calendar day, told from its shape alone: `2018-10-02`, `2.10.18`, `2018年10月2日`,
 * or a day, a word and a year in any order that people write. For questions that do not need the day.
 */
export function looksLikeDay(text: string): boolean {
  const head = text.slice(0, LONGEST)
  return MAY_BE_DIGIT.test(head) && DAY.test(head)
}

/** The ranges of all scripts' digits: a quick no to most lines. */
export const MAY_BE_DIGIT = /[\d\u0660-\u1fff\ua620-\uffff]/

const GAP = String.raw`[^\p{L}\p{Nd}]`
const YEAR = String.raw`(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})`
const DAY = new RegExp(
  [
    // Year first, or numbers only
    String.raw`\p{Nd}{4}\s?[-/.年년]\s?\p{Nd}{1,2}\s?[-/.月월]\s?\p{Nd}`,
    String.raw`(?<![\p{Nd}.,])\p{Nd}{1,2}\s?([-/.|])\s?\p{Nd}{1,2}\s?\1\s?\p{Nd}{2}`,
    // 2 October 2018; 2nd of October, 2018; 2 de octubre de 2018
    String.raw`(?<!\p{Nd})\p{Nd}{1,2}${GAP}{0,3}(?:(?:st|nd|rd|th|er|de|den|of) ){0,2}\p{L}{3,12}${GAP}{1,3}(?:de |del )?${YEAR}`,
    // October 2, 2018; 2018. október 2
    String.raw`\p{L}{3,12}${GAP}{1,3}\p{Nd}{1,2}(?:st|nd|rd|th)?${GAP}{1,3}${YEAR}`,
    String.raw`${YEAR}${GAP}{1,3}\p{L}{3,12} \p{Nd}{1,2}(?!\p{Nd})`,
  ].join('|'),
  'u',
)
