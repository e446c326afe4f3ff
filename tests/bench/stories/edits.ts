import type { Random } from './random.ts'

/** Changes of one desk to the paragraphs of another; none of them makes another story of it. */
export type Edit = (paragraphs: string[], random: Random) => string[]

/** A wire's dateline in front, credits at the end. */
export const asWire: Edit = ([first = '', ...rest], random) => [
  `${random.pick(DATELINES)}${first}`,
  ...rest,
  random.pick(CREDITS),
]

/** The first part of the story, at least two paragraphs. */
export const cutShort: Edit = (paragraphs, random) =>
  paragraphs.slice(0, Math.max(2, Math.round(paragraphs.length * (0.3 + random.next() * 0.5))))

/** Furniture of an outlet between the paragraphs and around them. */
export const withFurniture: Edit = (paragraphs, random) =>
  paragraphs.flatMap((paragraph, at) =>
    at % 3 === 1 ? [paragraph, random.pick(FURNITURE)] : [paragraph],
  )

/** House style: other words for common ones, other quotation marks, and here and there a sentence less. */
export const inHouseStyle: Edit = (paragraphs, random) =>
  paragraphs.map(paragraph => {
    const styled = STYLES.reduce(
      (text, [from, to]) => text.replace(from, word => (random.chance(0.7) ? to : word)),
      paragraph,
    )
    const sentences = styled.split(/(?<=[.!?]["”]?) (?=[“"A-Z])/)
    return sentences.filter((_, at) => at === 0 || random.chance(0.9)).join(' ')
  })

/** A lede of the outlet's own in front of a story that it gives whole. */
export const withOwnLede: Edit = (paragraphs, random) => [random.pick(LEDES), ...paragraphs]

/** Paragraphs run together two by two. */
export const inLongParagraphs: Edit = paragraphs =>
  paragraphs.flatMap((each, at) =>
    at % 2 === 0 ? [[each, paragraphs[at + 1]].filter(Boolean).join(' ')] : [],
  )

const DATELINES = [
  'LONDON, Nov 4 (Reuters) - ',
  'NEW YORK (AP) — ',
  'PARIS, 4 novembre (AFP) – ',
  'CHICAGO, Nov. 4, 2025 /PRNewswire/ -- ',
  'MADRID (Bloomberg) -- ',
]
const CREDITS = [
  'Reporting by Ada Lorne; Editing by Hugh Pell',
  '© 2025 The Wire. All rights reserved.',
  'Our Standards: The Thomson Reuters Trust Principles.',
]
const FURNITURE = [
  'Read more: Five charts on the price of bread',
  'Subscribe to our daily newsletter for the stories that matter in retail',
  'Advertisement',
  'Photo: archive',
  'Related: What shoppers want in 2026',
  'Share this on LinkedIn',
  'This article first appeared on The Counter.',
]
const LEDES = [
  'It had been talked about in the trade for weeks.',
  'Another day, another piece of news that will keep buyers and suppliers busy until the spring.',
  'Our readers asked what is behind it; here is what is known so far.',
]
const STYLES: [RegExp, string][] = [
  [/\bannounced\b/g, 'said'],
  [/\bthe company\b/g, 'the firm'],
  [/\bpercent\b|\bper cent\b/g, '%'],
  [/ million\b/g, 'm'],
  [/ billion\b/g, 'bn'],
  [/\bchief executive(?: officer)?\b/gi, 'CEO'],
  [/\bapproximately\b/g, 'about'],
  [/\bstores\b/g, 'shops'],
  [/\bhowever, /gi, ''],
  [/\bwill\b/g, 'is to'],
  [/\bpurchase\b/g, 'buy'],
  [/\bon (?:Mon|Tues|Wednes|Thurs|Fri)day\b/g, ''],
  [/[“”]/g, '"'],
  [/’/g, "'"],
]
