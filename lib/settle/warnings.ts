import type { Article, Warning } from '../model.ts'
import type { PageSigns } from '../page-evidence.ts'
import { fold } from '../text/fold.ts'
import { isSectionUrl } from '../text/url.ts'

const VERY_SHORT = 80
const STUB = 350
/** Code units; the sentences of walls stand in shorter ones. */
const LONG_PARAGRAPH = 120

/** Less than this, and a day is a guess. */
const SURE = 0.8

/** Why a clip may not be the whole story, most serious first. */
export function findWarnings(article: Article, signs: PageSigns): Warning[] {
  const { words, kind, publishedOn, origins } = article
  const isDateSure = (origins.publishedOn?.confidence ?? 1) >= SURE
  const checks: [Warning, boolean][] = [
    ['no-article', !signs.found],
    ['cut-by-size', signs.isCut],
    ['paywall', isPaywalled(article, signs)],
    ['consent-wall', isConsentWall(article)],
    ['list-page', isListPage(article, signs)],
    ['video-page', isVideoPage(article, signs)],
    ['several-articles', signs.hadSeveral],
    ['very-short', words < VERY_SHORT && kind !== 'selection'],
    ['title-mismatch', signs.found && isOtherStory(article)],
    ['date-uncertain', publishedOn !== null && !isDateSure],
  ]
  return checks.filter(([, holds]) => holds).map(([warning]) => warning)
}

const MUST_PAY =
  /(?:subscribe|subscribers?|sign ?up|log ?in|register|become a member|members?)[^.\n]{0,60}(?:to (?:continue|keep|finish) reading|to read (?:the )?(?:full|rest|more|this)|(?:for )?full access|to unlock)|(?:continue|keep) reading (?:this (?:article|story) )?(?:with|by|for)[^.\n]{0,40}(?:subscri|member|trial)|(?:this (?:article|story|content) is )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?|(?:weiterlesen mit|nur für abonnenten|réservé aux abonnés|solo para suscriptores|riservato agli abbonati|有料会員|付费|訂閱後)/i

/**
 * Sites say that a story must be paid for and send all of it all the same: only what is short has been cut. A story about
 * paywalls speaks of them in its own paragraphs; the box of a site that calls the story free asks for something else.
 */
function isPaywalled({ text, words, isFree }: Article, { tier, pageText }: PageSigns): boolean {
  if (words >= STUB) return false
  if (isFree === false || /^(?:locked|paid|premium|subscriber)/i.test(tier)) return true
  if (isFree === true) return false
  const told = text.split('\n\n').filter(paragraph => paragraph.length > LONG_PARAGRAPH)
  return MUST_PAY.test(told.reduce((rest, paragraph) => rest.replace(paragraph, ''), pageText))
}

/** A notice speaks to the reader, a story about notices does not. */
const TO_READER = /\b(?:we|our|you|your|wir|unsere?|sie|ihre?|nous|nos|vous|votre|tu|su|usted)\b/gi

const CONSENT =
  /(?:we (?:and our [^.\n]{0,40}partners )?(?:use|value|care about)[^.\n]{0,40}(?:cookies|privacy)|cookies? (?:settings|preferences|policy|consent)|accept (?:all|cookies)|before you continue|vendors|legitimate interest|consent to|alle akzeptieren|wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|utilizamos cookies)/gi

/** The text taken is the cookie question itself: it is short, and speaks of consent more than in passing. */
function isConsentWall({ text, words, kind }: Article): boolean {
  if (words > STUB || kind !== 'article') return false
  const start = text.slice(0, 20_000)
  if ((start.match(TO_READER)?.length ?? 0) * 60 < words) return false
  const mentions = start.match(CONSENT)?.length ?? 0
  return mentions >= 3 || (mentions >= 2 && words < 120)
}

function isListPage(article: Article, signs: PageSigns): boolean {
  const { authors, kind, origins, text, url, words } = article
  const { storyType, types, ogType, teasers } = signs
  if (kind !== 'article') return false
  if (/Article$|BlogPosting$/.test(storyType) || ogType === 'article') return false
  const isCollection = types.some(type => /^(?:CollectionPage|SearchResultsPage)$/.test(type))
  const longest = Math.max(0, ...text.split('\n\n').map(block => block.length))
  if (isCollection || isSectionUrl(url)) return teasers >= 6 && longest < 600
  // A round-up is a story of its own: signed, and dated in the page's code.
  const isSigned =
    authors.length > 0 && /^(?:json-ld|meta )/.test(origins.publishedOn?.source ?? '')
  return teasers >= 12 && longest < 250 && words < 800 && !isSigned
}

function isVideoPage({ words, kind }: Article, signs: PageSigns): boolean {
  const { storyType, types, ogType, hasVideo } = signs
  if (kind === 'selection') return false
  const isVideo = storyType === '' && (ogType.startsWith('video') || types.includes('VideoObject'))
  return (isVideo && words < STUB) || (words < 120 && hasVideo)
}

/** Hardly a word of the title is in the text, whatever its ending: the wrong part of the page was taken. */
function isOtherStory({ title: headline, text, words, kind }: Article): boolean {
  if (kind !== 'article' || words < 150) return false
  const title = stems(headline)
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
