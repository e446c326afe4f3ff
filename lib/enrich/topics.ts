import { TOPICS } from './data/topics.ts'
import { findHan, indexHan, isHan } from './han-phrases.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import type { Mention } from './reading.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Topics of a text with how often each is named; words inside company names (`Pizza Hut`) do not count. */
export function countTopics(
  text: string,
  tokens: Token[],
  mentions: Mention[],
): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (topic: string): void => void counts.set(topic, (counts.get(topic) ?? 0) + 1)
  for (const { value } of findHan(text, HAN_TOPICS)) add(value)
  let passed = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const [match] = matchesAt(TRIE, tokens, { text, at })
    const topic = match?.values[0]
    if (token === undefined || match === undefined || topic === undefined) continue
    while ((mentions[passed]?.end ?? Infinity) <= token.start) passed += 1
    if ((mentions[passed]?.start ?? Infinity) <= token.start) continue
    add(topic)
    at += match.tokens - 1
  }
  return counts
}

const FORMS = TOPICS.trim()
  .split('\n')
  .flatMap(line => {
    const [topic = '', others = ''] = line.split('|')
    return [topic, ...others.split(';')].map(form => ({ topic, form }))
  })
  .filter(({ form }) => form !== '')

function withPlural(words: string[]): string[][] {
  const last = words.at(-1) ?? ''
  return /(?:s|[^a-z])$/.test(last) ? [words] : [words, [...words.slice(0, -1), `${last}s`]]
}

const TRIE = buildTrie(
  FORMS.filter(({ form }) => !isHan(form)).flatMap(({ topic, form }) =>
    withPlural(tokenize(form).map(token => token.key)).map(words => ({ words, value: topic })),
  ),
)

const HAN_TOPICS = indexHan(
  FORMS.filter(({ form }) => isHan(form)).map(({ topic, form }) => ({
    phrase: form,
    value: topic,
  })),
)
