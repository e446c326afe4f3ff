import type { Article } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import { settleLang } from './lang.ts'
import { settleSite } from './site.ts'
import { findWarnings } from './warnings.ts'

export { parseEvidence } from './parse-evidence.ts'

/**
 * Decides what the page left open: language, publisher's name and whether something may be wrong with the clip. Pure;
 * the same page gives the same article.
 */
export function settle({ evidence, ...article }: PageArticle): Article {
  if (!evidence) return article
  const { langs, signs } = evidence
  const { value: siteName, ...siteOrigin } = settleSite(evidence.site, article.url)
  const { lang, origin } = settleLang(langs, article.text)
  return {
    ...article,
    lang,
    siteName,
    origins: { ...article.origins, siteName: siteOrigin, ...(origin && { lang: origin }) },
    warnings: [...findWarnings(article, signs), ...article.warnings],
  }
}
