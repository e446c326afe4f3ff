import type { Facts } from '../model.ts'
import { fold } from '../text/fold.ts'
import { NO_NAME } from './data/unlisted-cues.ts'
import { tagKey } from './suggest-tags.ts'
import { tokenize } from './tokens.ts'

const MOST_WORDS = 12

/**
 * What tells of a clip when tags are learned, each once: the companies that it is about, its deals and their markets,
 * the tags suggested for it, its outlet and the words of its title.
 */
export function tagFeatures({
  title,
  siteName,
  facts,
}: {
  title: string
  siteName: string
  facts: Facts
}): string[] {
  const deals = facts.deals.filter(({ type }) => type !== 'competition')
  return [
    ...new Set([
      ...facts.about.map(({ id }) => `company ${id}`),
      ...deals.map(({ type }) => `deal ${type}`),
      ...deals.flatMap(({ market }) => (market === null ? [] : [`market ${market}`])),
      ...facts.tags.map(({ tag }) => `tag ${tagKey(tag)}`),
      ...(siteName === '' ? [] : [`outlet ${fold(siteName)}`]),
      ...wordsOf(title).map(word => `word ${word}`),
    ]),
  ]
}

/** Words of four letters and more that say something; of Han text, each two signs that follow each other. */
function wordsOf(title: string): string[] {
  const words = tokenize(title).flatMap(({ key, stem }) => {
    if (HAN.test(key)) return pairsOf(key)
    return key.length >= 4 && !NO_NAME.has(key) ? [stem] : []
  })
  return words.slice(0, MOST_WORDS)
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}

const HAN = /\p{Script=Han}/u
