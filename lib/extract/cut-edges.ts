import { bareName } from '../text/likeness.ts'
import { looksLikeDay } from '../text/looks-like-day.ts'
import type { AboutBody } from './clean-body.ts'
import type { Leaf } from './leaves.ts'
import { cutOut, isProse } from './leaves.ts'
import { isByline } from './shown-byline.ts'

const NEAR = 12

/** Takes out what stands above and below a story: date and byline, repeated title, tags, links, lists of other stories. */
export function cutEdges(body: Element, leaves: Leaf[], about: AboutBody): void {
  if (!leaves.some(isProse)) return
  const names = new Set(about.names.map(bareName))
  const title = bareName(about.title)
  const isTop = (leaf: Leaf): boolean =>
    leaf.words <= 14 &&
    (bareName(leaf.text) === title ||
      names.has(bareName(leaf.text)) ||
      (leaf.words <= 10 && (isByline(leaf.text) || looksLikeDay(leaf.text))) ||
      leaf.linked > 0.8)
  const people = about.names.filter(name => PERSON.test(name))
  let seen = 0
  for (const leaf of leaves) {
    if (seen >= NEAR || isProse(leaf)) break
    seen += 1
    if (isTop(leaf)) cutOut(leaf.element, body)
  }
  for (const leaf of leaves.toReversed()) {
    if (people.some(name => leaf.words < 100 && leaf.text.startsWith(name))) {
      cutOut(leaf.element, body)
      continue
    }
    const isEnd = leaf.words <= 50 && END.test(leaf.text)
    if (isProse(leaf) && !isEnd) break
    if (isTop(leaf) || isEnd || leaf.isHeading || leaf.linked > 0.6) cutOut(leaf.element, body)
    else break
  }
}

/** A company that signs its own blog starts sentences of its story too. */
const PERSON =
  /^(?!.*(?:&|\b(?:staff|team|editor\w*|newsroom|desk|press|redaktion|news|media|magazine|group|inc|ltd|llc|gmbh)\b))\p{Lu}\S+(?: \S+){0,2} \p{Lu}\S+$/u
const END =
  /^\W*(?:about the author|the (?:author|writer) is|follow |sign up|subscribe|tags?\b|categor(?:y|ies):|source:|sources:|image|photo|join our|thanks for|want more|get .{1,60} by e-?mail|email |e-mail )|\b(?:newsletter|inbox)\b.*\b(?:newsletter|inbox|sign up|subscribe)|follow .{0,60}\b(?:facebook|instagram|twitter|linkedin)|@\w+\.(?:com|org|net|de)\b/i
