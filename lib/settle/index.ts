import type { Article } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import { settleAuthors } from './authors.ts'
import { settleDates } from './dates.ts'
import { settleLang } from './lang.ts'
import { settleSite } from './site.ts'
import { findWarnings } from './warnings.ts'

export { parseEvidence } from './parse-evidence.ts'

/**
 * Decides what the page left open: its days, language, publisher's name, authors and whether something may be wrong with
 * the clip. Pure; the same page gives the same article.
 * @param now when the page was read, in milliseconds since 1970; without it, days that count from today are not told
 */
export function settle({ evidence, ...sent }: PageArticle, now: number | null = null): Article {
  if (!evidence) return sent
  const { langs, dates, authors, signs } = evidence
  const { value: siteName, ...siteOrigin } = settleSite(evidence.site, sent.url)
  const { lang, origin } = settleLang(langs, sent.text)
  const { origin: dayOrigin, changeOrigin, ...days } = settleDates(dates, now)
  const own = [...authors.own, siteName]
  const { origin: byline, ...people } = settleAuthors({ ...authors, own })
  const origins = {
    ...sent.origins,
    siteName: siteOrigin,
    ...(byline && { authors: byline }),
    ...(origin && { lang: origin }),
    ...(dayOrigin && { publishedOn: dayOrigin }),
    ...(changeOrigin && { modifiedAt: changeOrigin }),
  }
  const article = { ...sent, ...days, ...people, lang, siteName, origins }
  return { ...article, warnings: [...findWarnings(article, signs), ...sent.warnings] }
}
