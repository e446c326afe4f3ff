import type { DayStyle } from '../text/day.ts'

/**
 * How a page writes days, by its language and address. American English writes the month first; so does a page that does
 * not say what English it is written in.
 */
export function dayStyleOf(lang: string, url: string): DayStyle {
  const tag = lang.trim() || 'en'
  const isBritish = /\.(?:uk|au|nz|ie|in|za|sg|my)$/.test(URL.parse(url)?.hostname ?? '')
  return { monthFirst: /^en(?:[-_](?:US|CA|PH))?$/i.test(tag) && !isBritish, lang: tag }
}
