import { storyLines } from './boilerplate.ts'
import { hashOf, hashRuns } from './hash.ts'
import { longShinglesOf, shinglesOf } from './shingles.ts'
import { readTokens } from './tokens.ts'

/** Raised with every change that can change a sketch; stored sketches of another version are made anew. */
export const SKETCH_VERSION = 1

/**
 * What is kept of a text to tell its copies, 0.85 KB for an article of 500 words and at most 1.2 KB.
 * Hashes are the upper 16 bits of 32, ascending, so that the least of them are a fair sample of all (a bottom-k MinHash
 * sketch). Two different shingles are taken for one with a chance of 1 in 65,536.
 */
export type Sketch = {
  /** Distinct shingles: all of them up to `MOST_SHINGLES`, else the least. Empty when the text is too short to tell. */
  shingles: Uint16Array<ArrayBuffer>
  /** How many distinct shingles the text has. */
  size: number
  /** The first shingles of the text, ascending. */
  head: Uint16Array<ArrayBuffer>
  names: Uint16Array<ArrayBuffer>
  figures: Uint16Array<ArrayBuffer>
  /** The names told most often. */
  topic: Uint16Array<ArrayBuffer>
  /** Keys of which two copies share at least one, for an index. */
  bands: number[]
}

export const MOST_SHINGLES = 256
/** News is cut from its end: what follows so many content words (about 1,500 words) does not decide. */
const MOST_WORDS = 900
/** Of the names, and of the figures. */
export const MOST_SIGNS = 64
const TOPIC = 6
const HEAD = 32
/** A shorter text says too little: it is the same story only as a page of the same address. */
const FEWEST_SHINGLES = 16

/** The sketch of a text, in time linear to its first `MOST_WORDS` words. */
export function sketchOf(text: string): Sketch {
  const tokens = readTokens(storyLines(text), MOST_WORDS)
  const { names, figures } = tokens
  const runs = shinglesOf(tokens).map(short)
  const distinct = ascending(runs)
  const isTold = distinct.length >= FEWEST_SHINGLES
  return {
    shingles: isTold ? distinct.slice(0, MOST_SHINGLES) : new Uint16Array(),
    size: distinct.length,
    head: ascending(runs.slice(0, HEAD)),
    names: signs(names.keys()).slice(0, MOST_SIGNS),
    figures: signs(figures.keys()).slice(0, MOST_SIGNS),
    topic: signs(mostTold(names)),
    bands: isTold ? winnow(longShinglesOf(tokens)) : [],
  }
}

/** Runs in a window of which one becomes a key, for the start of the text and from then on. */
const FIRST_WINDOWS = [10, 20]
const WINDOW = 40
const MOST_BANDS = 8

/**
 * The least hash of each window, each once, in reading order (winnowing; Schleimer, Wilkerson and Aiken 2003): two texts
 * that share an unchanged stretch of a window and a run share its key, however much else differs. Keys of whole-text
 * MinHash bands would miss copies that are cut to a third. The narrow first windows find a copy cut to its lede.
 */
function winnow(hashes: number[]): number[] {
  const keys = new Set(FIRST_WINDOWS.map(size => least(hashes.slice(0, size))))
  for (let start = 0; keys.size < MOST_BANDS && start < hashes.length; start += 1) {
    if (start > 0 && start + WINDOW > hashes.length) break
    keys.add(least(hashes.slice(start, start + WINDOW)))
  }
  return [...keys]
}

function least(hashes: number[]): number {
  return hashes.reduce((a, b) => Math.min(a, b))
}

function mostTold(counts: Map<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, TOPIC)
    .map(([word]) => word)
}

function signs(words: Iterable<string>): Uint16Array<ArrayBuffer> {
  return ascending(hashRuns([...words].map(hashOf), 1).map(short))
}

function short(hash: number): number {
  return hash >>> 16
}

function ascending(hashes: number[]): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(new Set(hashes)).toSorted()
}
