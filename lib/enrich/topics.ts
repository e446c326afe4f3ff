import { foldTag } from '../text/fold.ts'
import { DEAL_TOPICS, TOPICS } from './data/topics.ts'
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

/** The topic that a tag names in any of its forms (`own label` → `private label`), or null. */
export function topicNamed(tag: string): string | null {
  return BY_KEY.get(foldTag(tag)) ?? null
}

/** Whether a topic is told of so many stories that the others tell more. */
export function isBroad(topic: string): boolean {
  return BROAD.has(topic)
}

/** All topics that a text can have by its words. */
export const TOPIC_NAMES: readonly string[] = linesOf(TOPICS).map(line => line.split('|')[0] ?? '')

function linesOf(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .filter(line => line !== '= broad')
}

function formsOf(table: string): { topic: string; form: string }[] {
  return linesOf(table).flatMap(line => {
    const [topic = '', others = ''] = line.split('|')
    return [topic, ...others.split(';')].filter(form => form !== '').map(form => ({ topic, form }))
  })
}

function withPlural(words: string[]): string[][] {
  const last = words.at(-1) ?? ''
  return /(?:s|[^a-z])$/.test(last) ? [words] : [words, [...words.slice(0, -1), `${last}s`]]
}

const FORMS = formsOf(TOPICS)

const BY_KEY: ReadonlyMap<string, string> = new Map(
  [...FORMS, ...formsOf(DEAL_TOPICS)].map(({ topic, form }) => [foldTag(form), topic]),
)

const BROAD: ReadonlySet<string> = new Set(
  formsOf(TOPICS.slice(TOPICS.indexOf('= broad'))).map(({ topic }) => topic),
)

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
