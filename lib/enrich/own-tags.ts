import { fold, foldTag } from '../text/fold.ts'
import { holdsPhrase } from './own-topics.ts'
import type { OwnTopic } from './own-topics.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import type { ReadSentence } from './reading.ts'
import type { TagCandidate } from './tag-candidate.ts'
import { tokenize } from './tokens.ts'

const LEDE_PARAGRAPHS = 3

type Story = {
  title: ReadSentence[]
  body: ReadSentence[]
  knownTags: string[]
  topics: OwnTopic[]
}

/** The person's own tags: those tied to a phrase that the text holds, then those whose words open it. */
export function ownTags({ title, body, knownTags, topics }: Story): TagCandidate[] {
  const trie = buildTrie(
    knownTags.map(tag => ({ words: tokenize(tag).map(token => token.key), value: tag })),
  )
  const found = phrasedTags([...title, ...body], topics)
  const lede = body.filter(({ paragraph }) => paragraph < LEDE_PARAGRAPHS)
  for (const [sentences, why] of [
    [title, 'your tag, in the title'] as const,
    [lede, 'your tag, in the opening'] as const,
  ]) {
    for (const { text, tokens } of sentences) {
      const singular = tokens.map(token => ({ ...token, stem: foldTag(token.key) }))
      for (let at = 0; at < tokens.length; at++) {
        const tag = matchesAt(trie, singular, { text, at })[0]?.values[0]
        if (tag !== undefined) found.push({ tag, why, confidence: 0.8 })
      }
    }
  }
  return found
}

/** Tags whose phrase stands somewhere in the text, whatever the case. */
function phrasedTags(sentences: ReadSentence[], topics: OwnTopic[]): TagCandidate[] {
  if (topics.length === 0) return []
  const text = fold(sentences.map(sentence => sentence.text).join('\n'))
  return topics
    .filter(({ phrase }) => holdsPhrase(text, fold(phrase)))
    .map(({ phrase, tag }) => ({
      tag,
      why: `your topic: “${phrase}” in the text`,
      confidence: 0.9,
    }))
}
