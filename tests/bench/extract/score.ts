import type { Truth } from '../corpus.ts'
import { judgeAuthors } from '../metrics/authors.ts'
import type { AuthorVerdict } from '../metrics/authors.ts'
import { overlapOf, qualityOf } from '../metrics/body.ts'
import type { Overlap } from '../metrics/body.ts'
import { judgeDay } from '../metrics/days.ts'
import type { DayVerdict } from '../metrics/days.ts'
import { isAnyPicture, isSameLanguage, isSameSiteName } from '../metrics/names.ts'
import { countSnippets } from '../metrics/snippets.ts'
import type { SnippetCounts } from '../metrics/snippets.ts'
import { judgeTitle } from '../metrics/titles.ts'
import type { TitleVerdict } from '../metrics/titles.ts'
import type { Answer } from './answer.ts'

/** One answer against the truth; null where the set does not know the truth. */
export type PageScore = {
  body: Overlap | null
  snippets: SnippetCounts | null
  title: TitleVerdict | null
  day: DayVerdict | null
  authors: AuthorVerdict | null
  site: boolean | null
  lang: boolean | null
  image: boolean | null
  ms: number
  failed: boolean
}

export function scorePage(truth: Truth, answer: Answer): PageScore {
  const { title, published, authors, site, lang, images } = truth
  return {
    body: scoreBody(truth, answer.text),
    snippets: scoreSnippets(truth, answer.text),
    title: title ? judgeTitle(title, answer.title) : null,
    day: published ? judgeDay(published, answer.published) : null,
    authors: authors ? judgeAuthors(authors, answer.authors) : null,
    site: site ? isSameSiteName(site, answer.site) : null,
    lang: lang ? isSameLanguage(lang, answer.lang) : null,
    image: images && images.length > 0 ? isAnyPicture(images, answer.image) : null,
    ms: answer.ms,
    failed: answer.error !== '',
  }
}

/** With and without the standfirst are both legitimate: the better of the two counts. */
function scoreBody({ text, bodyOnly }: Truth, answer: string): Overlap | null {
  if (text === undefined) return null
  const whole = overlapOf(text, answer)
  if (!bodyOnly) return whole
  const body = overlapOf(bodyOnly, answer)
  return qualityOf(body).f1 > qualityOf(whole).f1 ? body : whole
}

function scoreSnippets(truth: Truth, answer: string): SnippetCounts | null {
  if (!truth.with && !truth.without) return null
  return countSnippets({ with: truth.with ?? [], without: truth.without ?? [] }, answer)
}
