import type { Article } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import { settleLang } from './lang.ts'
import { findWarnings } from './warnings.ts'

export { parseEvidence } from './parse-evidence.ts'

/**
 * Decides what the page left open: its language and whether something may be wrong with the clip. Pure; the same page
 * gives the same article.
 */
export function settle({ evidence, ...article }: PageArticle): Article {
  if (!evidence) return article
  const { langs, signs } = evidence
  const { lang, origin } = settleLang(langs, article.text)
  return {
    ...article,
    lang,
    origins: { ...article.origins, ...(origin && { lang: origin }) },
    warnings: [...findWarnings(article, signs), ...article.warnings],
  }
}
