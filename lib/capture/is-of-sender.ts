import type { Sender } from '../messages/index.ts'
import { isSameSite } from '../text/url.ts'

/**
 * Whether what a page sent is about itself: its address has the origin of the page that the browser says it came from,
 * and its canonical URL belongs to the same publisher. Otherwise a page could overwrite clips of others.
 */
export function isOfSender(article: unknown, sender: Sender): boolean {
  if (sender.from !== 'tab' || typeof article !== 'object' || article === null) return false
  if (!('url' in article) || typeof article.url !== 'string') return false
  if (!('canonicalUrl' in article) || typeof article.canonicalUrl !== 'string') return false
  const [own, told] = [URL.parse(sender.url), URL.parse(article.url)]
  if (!own || !told || own.host !== told.host || own.protocol !== told.protocol) return false
  return isSameSite(article.canonicalUrl, article.url)
}
