import type { ClipKind, Warning } from '../model.ts'
import { fold } from '../text/fold.ts'
import { isSectionUrl } from '../text/url.ts'
import type { Metadata } from './metadata.ts'
import type { PageSigns } from './page-signs.ts'

/** What the warnings are judged by: the page, and what was taken from it. */
export type Taken = {
  meta: Metadata
  text: string
  words: number
  found: boolean
  isCut: boolean
  hadSeveral: boolean
  signs: PageSigns
  kind: ClipKind
}

const VERY_SHORT = 80
const STUB = 350
const MOST_TEXT = 200_000

/** Why a clip may not be the whole story, most serious first. */
export function findWarnings(taken: Taken): Warning[] {
  const checks: [Warning, boolean][] = [
    ['no-article', !taken.found],
    ['cut-by-size', taken.isCut],
    ['paywall', isPaywalled(taken)],
    ['consent-wall', isConsentWall(taken)],
    ['list-page', isListPage(taken)],
    ['video-page', isVideoPage(taken)],
    ['several-articles', taken.hadSeveral],
    ['very-short', taken.words < VERY_SHORT && taken.kind !== 'selection'],
    ['title-mismatch', isOtherStory(taken)],
    ['date-uncertain', taken.meta.publishedOn !== null && !taken.meta.isDateSure],
  ]
  return checks.filter(([, holds]) => holds).map(([warning]) => warning)
}

const MUST_PAY =
  /(?:subscribe|subscribers?|sign ?up|log ?in|register|become a member|members?)[^.\n]{0,60}(?:to (?:continue|keep|finish) reading|to read (?:the )?(?:full|rest|more|this)|(?:for )?full access|to unlock)|(?:continue|keep) reading (?:this (?:article|story) )?(?:with|by|for)[^.\n]{0,40}(?:subscri|member|trial)|(?:this (?:article|story|content) is )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?|(?:weiterlesen mit|nur für abonnenten|réservé aux abonnés|solo para suscriptores|riservato agli abbonati|有料会員|付费|訂閱後)/i

/** Sites say that a story must be paid for and send all of it all the same: only what is short has been cut. */
function isPaywalled({ meta, words, signs }: Taken): boolean {
  if (words >= STUB) return false
  const { linked, metas } = meta.facts
  const tier = metas('article:content_tier', 'content_tier', 'paywall')?.value ?? ''
  if (linked.isFree === false || /^(?:locked|paid|premium|subscriber)/i.test(tier)) return true
  return MUST_PAY.test(signs.text.slice(0, MOST_TEXT).replace(/\s+/g, ' '))
}

const CONSENT =
  /(?:we (?:and our [^.\n]{0,40}partners )?(?:use|value|care about)[^.\n]{0,40}(?:cookies|privacy)|cookies? (?:settings|preferences|policy|consent)|accept (?:all|cookies)|before you continue|vendors|legitimate interest|consent to|alle akzeptieren|wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|utilizamos cookies)/gi

/** The text taken is the cookie question itself: it is short, and speaks of consent more than in passing. */
function isConsentWall({ text, words, kind }: Taken): boolean {
  if (words > STUB || kind !== 'article') return false
  const mentions = text.slice(0, 20_000).match(CONSENT)?.length ?? 0
  return mentions >= 3 || (mentions >= 2 && words < 120)
}

function isListPage({ meta, text, words, signs, kind }: Taken): boolean {
  if (kind !== 'article') return false
  const { linked, url } = meta.facts
  if (
    /Article$|BlogPosting$/.test(linked.type) ||
    meta.facts.metas('og:type')?.value === 'article'
  ) {
    return false
  }
  const collection = linked.types.some(type => /^(?:CollectionPage|SearchResultsPage)$/.test(type))
  const longest = Math.max(0, ...text.split('\n\n').map(block => block.length))
  if (collection || isSectionUrl(url)) return signs.teasers >= 6 && longest < 600
  return signs.teasers >= 12 && longest < 250 && words < 800
}

function isVideoPage({ meta, words, signs, kind }: Taken): boolean {
  if (kind === 'selection') return false
  const { linked, metas } = meta.facts
  const type = metas('og:type')?.value ?? ''
  const isVideo =
    type.startsWith('video') || (linked.type === '' && linked.types.includes('VideoObject'))
  return (isVideo && words < STUB) || (words < 120 && signs.hasVideo())
}

/** Hardly a word of the title is in the text, whatever its ending: the wrong part of the page was taken. */
function isOtherStory({ meta, text, words, found, kind }: Taken): boolean {
  if (!found || kind !== 'article' || words < 150) return false
  const title = stems(meta.title)
  const story = fold(text.slice(0, 20_000))
  let shared = 0
  for (const stem of title) {
    if (story.includes(stem)) shared += 1
    if (shared >= title.size * 0.15) return false
  }
  return title.size >= 4
}

/** The first four letters of longer words, and single Chinese or Japanese characters. */
function stems(text: string): Set<string> {
  return new Set(
    fold(text)
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}{4,}/gu)
      ?.map(word => word.slice(0, 4)),
  )
}
