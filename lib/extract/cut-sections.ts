import type { Leaf } from './leaves.ts'
import { cutOut, isProse } from './leaves.ts'

/** Takes out lists of other stories under a heading that says so, in the languages of the news. */
export function cutSections(body: Element, leaves: Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.words > 9 || leaf.linked > 0.5 || !ELSEWHERE.test(leaf.text)) continue
    if (COMMENTS.test(leaf.text) && leaf.isHeading && leaves.slice(0, index).some(isProse)) {
      for (const each of leaves.slice(index)) cutOut(each.element, body)
      return
    }
    const below = leavesBelow(leaves, index)
    if (below.length === 0 && index < leaves.length - 1) continue
    const linked = below.filter(each => each.linked > 0.4).length
    if (linked * 2 < below.length) continue
    for (const each of [leaf, ...below]) cutOut(each.element, body)
  }
}

/** Up to the next heading or paragraph of prose; a heading that is a link is one of the list. */
function leavesBelow(leaves: Leaf[], index: number): Leaf[] {
  const end = leaves.findIndex(
    (leaf, at) => at > index && (isProse(leaf) || (leaf.isHeading && leaf.linked < 0.5)),
  )
  return leaves.slice(index + 1, end < 0 ? leaves.length : end)
}

/** The heading above what readers wrote, which is prose too. */
const COMMENTS = /^\W*(?:\d+ )?comments\W*\d*\W*$/i

/** How lines that lead to other stories begin: "Related", "More from …", "Read next", "Most read", "About the author", "Comments", "Follow us". */
export const ELSEWHERE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    'related|recommended|read (?:more|next|also)|also read|see also|more (?:from|on|in|about|stories|news|reading|to read)|you (?:may|might)|most (?:read|popular|viewed)|popular|trending|latest|up next|further reading|keep reading|best of|top stories|don.t miss|explore more|what to read|editor.?s.? (?:pick|choice)|follow us|share|tags|topics|comments|newsletter|about the author',
    'mehr (?:zum|zu|aus|von)|das könnte|auch interessant|lesen sie|weitere |passend |meistgelesen|häufig gelesen|empfehlung|verwandte',
    'à lire|lire aussi|sur le même|plus lus|voir aussi|articles? liés|nos articles',
    'lea también|le puede|te puede|más (?:leíd|sobre|noticias|información)|noticias relacionadas|artículos relacionados|temas relacionados|archivado en',
    'leggi anche|potrebbe|articoli correlati|più letti|leia (?:também|mais)|veja (?:também|mais)|mais lidas|notícias relacionadas|saiba mais',
    'lees ook|meer over|gerelateerd|meest gelezen|läs (?:också|mer|även)|mest läst|relaterad|læs også|les også|mest lest',
    'czytaj|zobacz|polecamy|najczęściej|ilgili|ayrıca|çok okunan|читайте|по теме|похожие|популярн|также по теме|читайте також',
    '相关|相關|延伸|推荐|推薦|热门|熱門|関連|あわせて|おすすめ|ランキング|관련|많이 본|اقرأ|مواضيع|ذات صلة|إقرأ',
  ].join('|')})`,
  'iu',
)
