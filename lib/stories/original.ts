import type { Clip } from '../model.ts'
import { bareName } from '../text/likeness.ts'
import { siteHost } from '../text/url.ts'

type Source = Pick<
  Clip,
  'canonicalUrl' | 'siteName' | 'publishedAt' | 'publishedOn' | 'clippedAt' | 'facts'
>

/**
 * The copy that the others are likely taken from: the earliest of those that a news agency or the company itself
 * published, else the earliest of all. A day without a time counts as its end, so that a copy with a time goes first.
 */
export function chooseOriginal<Copy extends Source>(copies: readonly Copy[]): Copy | undefined {
  const ranked = copies.toSorted((a, b) => publishedBy(a) - publishedBy(b))
  return ranked.find(isSource) ?? ranked[0]
}

/** Whether stories are taken from here: an agency, a press-release wire, a newsroom, or the company that it is about. */
function isSource({ canonicalUrl, siteName, facts }: Source): boolean {
  const host = siteHost(canonicalUrl)
  return (
    WIRE_HOSTS.test(host) ||
    WIRE_NAMES.test(siteName) ||
    NEWSROOM.test(host) ||
    NEWSROOM_NAME.test(siteName) ||
    facts.about.some(({ name }) => bareName(name) === bareName(siteName))
  )
}

function publishedBy({ publishedAt, publishedOn, clippedAt }: Source): number {
  const at = Date.parse(publishedAt ?? '')
  if (!Number.isNaN(at)) return at
  return Date.parse(publishedOn === null ? clippedAt : `${publishedOn}T23:59:59Z`)
}

const WIRE_HOSTS =
  /(?:^|\.)(?:reuters|apnews|afp|bloomberg|businesswire|prnewswire|globenewswire|accesswire|newswire|newsfilecorp|presseportal|dpa|efe|ansa|kyodonews|news|xinhuanet)\.(?:com|ca|co\.uk|de|it|cn|net)$/
const WIRE_NAMES =
  /^(?:thomson )?(?:reuters|ap|ap news|(?:the )?associated press|afp|bloomberg(?: news)?|business wire|pr ?newswire|globe ?newswire|dpa|efe|ansa|kyodo(?: news)?|xinhua(?: news agency)?|(?:the )?canadian press|press association|pa media|新华社|路透|路透社|共同通信)$/i
const NEWSROOM = /^(?:newsroom|pressroom|press|corporate|corp|investors?|ir|about)\./
const NEWSROOM_NAME =
  /\b(?:newsroom|press ?room|press (?:office|cent(?:er|re))|investor relations)\b/i
