import { anyName } from './names.ts'
import type { Random } from './random.ts'
import { HAN, HAN_LINKS, KANA, KANA_LINKS } from './words.ts'

/** A sentence of Chinese or Japanese words; now and then with a name in Latin letters, as such news has. */
export function writeHanSentence(random: Random, lang: 'zh' | 'ja', story: number): string {
  const [words, links] = lang === 'zh' ? [HAN, HAN_LINKS] : [KANA, KANA_LINKS]
  const parts = Array.from({ length: random.between(6, 14) }, (_, i) => {
    const word = random.chance(0.06) ? anyName(random, story) : random.pickZipf(words)
    return i % 2 === 1 || lang === 'ja' ? word + random.pick(links) : word
  })
  return `${parts.join('')}。`
}
