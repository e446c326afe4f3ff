import { anyName } from './names.ts'
import type { Random } from './random.ts'
import { ADJECTIVES, ADVERBS, MONTHS, NOUNS, PLACES, ROLES, VERBS, WEEKDAYS } from './words.ts'

/** What a story is about; its sentences come back to it. */
export type Topic = {
  story: number
  year: number
  companies: readonly [string, ...string[]]
  people: readonly [string, ...string[]]
}

/** A sentence of trade news about `topic`. */
export function writeSentence(random: Random, topic: Topic): string {
  return fill(random.pick(SENTENCES), random, topic)
}

/** A headline about `topic`; the first company of the topic is always in it. */
export function writeHeadline(random: Random, topic: Topic): string {
  return fill(random.pick(HEADLINES), random, topic)
}

type Slot = (random: Random, topic: Topic) => string

function fill(parts: readonly string[], random: Random, topic: Topic): string {
  const text = parts.map((part, i) => (i % 2 === 0 ? part : (SLOTS[part]?.(random, topic) ?? '')))
  const joined = text.join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

const noun: Slot = random => random.pickZipf(NOUNS)
const verb: Slot = random => random.pickZipf(VERBS)

const SLOTS: Record<string, Slot> = {
  main: (_, topic) => topic.companies[0],
  firm: (random, topic) => random.pick(topic.companies),
  person: (random, topic) => random.pick(topic.people),
  role: random => random.pick(ROLES).replaceAll('-', ' '),
  name: (random, topic) => anyName(random, topic.story),
  place: (random, topic) =>
    random.chance(0.7) ? random.pickZipf(PLACES) : anyName(random, topic.story),
  thing: noun,
  things: (random, topic) => plural(noun(random, topic)),
  such: random => random.pickZipf(ADJECTIVES),
  so: random => random.pick(ADVERBS),
  do: verb,
  did: (random, topic) => past(verb(random, topic)),
  doing: (random, topic) => gerund(verb(random, topic)),
  day: random => random.pick(WEEKDAYS),
  month: random => random.pick(MONTHS),
  year: (random, topic) => String(topic.year + random.between(-2, 3)),
  count: random => amount(random),
  share: random => `${(random.next() * 60).toFixed(random.chance(0.6) ? 1 : 0)}%`,
  money: random =>
    `${random.pick(['$', '$', '€', '£', 'RMB '])}${(random.next() * 900 + 1).toFixed(1)} ${random.pick(['million', 'billion'])}`,
}

function amount(random: Random): string {
  const size = random.pick([20, 200, 2000, 40_000, 900_000])
  return (2 + Math.floor(random.next() * size)).toLocaleString('en-US')
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`
}

function gerund(word: string): string {
  return `${word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word}ing`
}

/** Templates, cut at their slots: text and slot names take turns. */
function templates(lines: string): readonly [readonly string[], ...(readonly string[])[]] {
  const [first = [''], ...others] = lines
    .trim()
    .split('\n')
    .map(line => line.split(/\[(\w+)\]/))
  return [first, ...others]
}

const HEADLINES = templates(`
[main] [did] [such] [things] with [firm] in [place]
[main] to [do] [count] [things] in [place]
How [main] is [doing] [thing] and [thing]
[firm] and [main] [do] [such] [thing] for [place]
[main] says [thing] [things] rise [share]
Why [main] wants more [such] [things] from [name]
[name] joins [main] to [do] the [thing] [thing]
[main]: [such] [thing] worth [money] by [year]
[things] at [main] after [name] [did] its [thing]`)

const SENTENCES = templates(`
[firm] said on [day] that it will [do] [count] [things] in [place] by [month] [year].
The [such] [thing] in [place] [did] [share] of its [things] last year, according to [name].
"We [do] the [thing] because our [things] expect a [such] [thing]," said [person], [role] of [firm].
[person], who [did] the [thing] at [name], is now [doing] [such] [things] for [firm].
Under the [thing], [firm] and [firm] [do] [things] worth [money] over [count] months.
[so], the [thing] has [did] [such] [things] in [place], [place] and [place].
The [role] of [name] [did] that a [such] [thing] would [do] [things] by [share].
In [month] [year], [firm] [did] its [thing] from [name], a [such] [thing] of [things] in [place].
[things] such as [name] and [name] are [so] [doing] the [thing].
Sales of [such] [things] rose [share] to [money] in the quarter, while [things] fell [share].
[firm] runs [count] [things] under the [name] and [name] labels.
"[so], no [thing] can [do] without [such] [things]," [person] said in [place].
The company did not [do] how many [things] it [did] in [year].
Analysts at [name] [do] that [firm] will [do] [such] [things] in [place] before [month].
A [such] [thing] between [firm] and [name] was [did] in [year].
[firm], based in [place], [did] [count] [things] and [count] [things] since [year].
Shoppers in [place] can [do] [things] from the [name] [thing] within [count] minutes.
The [thing] [things] [did] by [firm] are [such] and [so] [such].
[person] added that [doing] [things] in [place] costs [money] a year.
For [name], the [thing] is a way of [doing] [such] [things] without [doing] a [thing].
[firm] expects the [thing] to [do] [share] of its [thing] [things] by [year].
Neither [firm] nor [name] [did] the [such] [thing] for [place].
The [such] [thing], [did] with [name], covers [count] [things] and [things] for [things].
It is the [such] [thing] that [firm] has [did] since [month], after [name] and [name].
Shares of [firm] [did] [share] on [day] after the [thing] was [did].
[name], a [such] [thing] [thing] from [place], is to [do] the [things].
"The [thing] is [such], the [thing] is [such], and [name] knows it," said [person].
That would [do] [firm] [so] ahead of [firm] in [such] [things].
[things], [things] and [things] will be [did] in [place] first.
The [thing] follows a [such] [thing] in [place], where [name] [did] [count] [things].`)
