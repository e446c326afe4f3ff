import { fold } from '../../../lib/text/fold.ts'
import type { Item } from './item.ts'
import { f1, scorePairs } from './pairs.ts'

/** A simple way to tell copies: any two texts whose likeness reaches a threshold are linked. */
export type Peer = { name: string; groups: Item[][] }

/** Same title; Jaccard of word sets; SimHash of 64 bits. The last two get the threshold that serves them best here. */
export function runPeers(items: Item[]): Peer[] {
  const titles = [...Map.groupBy(items, item => fold(item.title)).values()]
  return [
    { name: 'same title', groups: titles },
    best('Jaccard of words', items, jaccards(items), [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]),
    best('SimHash', items, nearness(items), [64, 61, 58, 55, 52, 49]),
  ]
}

type Likeness = (one: number, other: number) => number

function best(name: string, items: Item[], likeness: Likeness, thresholds: number[]): Peer {
  const tried = thresholds.map(threshold => {
    const groups = link(items, (a, b) => likeness(a, b) >= threshold)
    return { name: `${name} ≥ ${threshold}`, groups, f1: f1(scorePairs(items, groups)) }
  })
  return tried.reduce((top, each) => (each.f1 > top.f1 ? each : top))
}

function link(items: Item[], isSame: (one: number, other: number) => boolean): Item[][] {
  const groups = items.map(item => [item])
  for (let b = 1; b < items.length; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const [into, from] = [groups[a], groups[b]]
      if (!into || !from || into === from || !isSame(a, b)) continue
      into.push(...from)
      for (const item of from) groups[items.indexOf(item)] = into
    }
  }
  return [...new Set(groups)]
}

function jaccards(items: Item[]): Likeness {
  const sets = items.map(item => new Set(wordsOf(item)))
  return (one, other) => {
    const [a = new Set<string>(), b = new Set<string>()] = [sets[one], sets[other]]
    const shared = a.intersection(b).size
    return shared / (a.size + b.size - shared)
  }
}

/** Equal bits of two SimHashes (Charikar 2002), 64 at most. */
function nearness(items: Item[]): Likeness {
  const hashes = items.map(item => simHash(wordsOf(item)))
  return (one, other) => {
    const differ = (hashes[one] ?? 0n) ^ (hashes[other] ?? 0n)
    return 64 - differ.toString(2).replaceAll('0', '').length
  }
}

function simHash(words: string[]): bigint {
  const votes = Array.from({ length: 64 }, () => 0)
  for (const word of words) {
    const hash = wideHash(word)
    for (let bit = 0; bit < 64; bit += 1)
      votes[bit] = (votes[bit] ?? 0) + ((hash >> BigInt(bit)) & 1n ? 1 : -1)
  }
  return votes.reduce((hash, vote, bit) => (vote > 0 ? hash | (1n << BigInt(bit)) : hash), 0n)
}

function wideHash(word: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const char of word)
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash
}

function wordsOf({ text }: Item): string[] {
  return (
    fold(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  )
}
