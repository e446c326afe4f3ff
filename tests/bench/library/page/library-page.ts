import { browser } from 'wxt/browser'

import { safetyRecord } from '../../../../lib/browser/safety-record.ts'
import * as recogniser from '../../../../lib/enrich/index.ts'
import { writeBackup } from '../../../../lib/formats/index.ts'
import { openLibrary } from '../../../../lib/library/open.ts'
import type { Article } from '../../../../lib/model.ts'
import { makeClip } from '../clips/make-clip.ts'
import { makeQueries } from '../clips/make-queries.ts'
import type { QueryClass } from '../clips/make-queries.ts'
import { durableWrites } from './durable-write.ts'
import { timed, watchGaps } from './timing.ts'
import { nextPaint } from './watch-views.ts'

/** A row of clips by their numbers in a library of `count`. */
export type Range = { from: number; to: number; count: number }

/** The lock under which the extension itself tends its index: two at a time would take each other's pages away. */
const TENDING = 'endcap-index'
/** A browser gives up on a call that takes minutes. */
const TEND_MS = 20_000
const AT = '2026-11-01T00:00:00.000Z'

/**
 * What the benchmark runs inside a page or the background of the extension: the extension's own library code over the
 * library that is there. Everything is plain JSON data, times are milliseconds.
 */
const libraryBench = {
  /** Adds made clips by restoring a backup of them. */
  async fill({ from, to, count }: Range): Promise<number> {
    const clips = clipsOf({ from, to, count })
    const { restored } = await library().restoreBackup(writeBackup({ clips, createdAt: AT }))
    return restored
  },

  /**
   * Brings the search index into the order that it has when nobody clips for a while, for some seconds at most; the
   * time of each step, and whether there is more to do.
   */
  tend(): Promise<{ times: number[]; isDone: boolean }> {
    return navigator.locks.request(TENDING, async () => {
      const steps = library().tend()
      const until = performance.now() + TEND_MS
      const times = []
      while (performance.now() < until) {
        const { ms, value } = await timed(() => steps.next())
        if (value.done) return { times, isDone: true }
        times.push(ms)
      }
      return { times, isDone: false }
    })
  },

  /** Counts all facets of views: of everything, and of what searches found. */
  async facets(count: number, each: number): Promise<number[]> {
    const views = [{ text: '', tags: [] }, ...makeQueries('frequent words', count, each)]
    const times = []
    for (const { text, tags } of views)
      times.push((await timed(() => library().facets({ text, tags }))).ms)
    return times
  },

  /** Saves clips as the popup does, by a message to the background that recognises and saves; the time of each. */
  async saveByMessage(range: Range): Promise<number[]> {
    const times = []
    for (const { clip, body } of clipsOf(range)) {
      const ask = { id: clip.id, article: toArticle({ clip, body }), onKnown: 'ask' }
      const { ms, value } = await timed(() =>
        browser.runtime.sendMessage({ name: 'saveArticle', ask }),
      )
      if (!JSON.stringify(value).includes('"saved"')) throw new Error(JSON.stringify(value))
      times.push(ms)
    }
    return times
  },

  /** Saves clips through the library itself, with facts that are there already; the time of each. */
  async saveByLibrary(range: Range): Promise<number[]> {
    const times = []
    let facts = recogniser.enrich({
      title: '',
      text: '',
      lang: null,
      publishedOn: null,
      knownTags: [],
    })
    const own = openLibrary(safetyRecord, {
      recogniser: () => Promise.resolve({ ...recogniser, enrich: () => facts }),
    })
    for (const { clip, body } of clipsOf(range)) {
      facts = clip.facts
      const request = { id: clip.id, article: toArticle({ clip, body }), onKnown: 'ask' as const }
      const { ms, value } = await timed(() => own.clip(request))
      if (value.state !== 'saved') throw new Error(`the clip was not saved: ${value.state}`)
      times.push(ms)
    }
    return times
  },

  /** Searches made of the clips that are there. `missed` are those that did not find the clip that they are made of. */
  async search(asked: { kind: QueryClass; count: number; each: number; limit: number }) {
    const times: number[] = []
    const missed: string[] = []
    for (const { known, ...query } of makeQueries(asked.kind, asked.count, asked.each)) {
      const { ms, value } = await timed(() => library().find(query, asked.limit))
      times.push(ms)
      const isAmong = value.clips.some(clip => clip.title === known)
      if (known !== '' && !isAmong && value.total <= asked.limit) missed.push(query.text)
    }
    return { times, missed }
  },

  /** Opens the library anew, as a context that has just been started does, and searches once. */
  async firstSearch(text: string): Promise<number> {
    const { ms } = await timed(() => openLibrary(safetyRecord).find({ text, tags: [] }, 50))
    return ms
  },

  /** Wakes the background by a message that it does not know. */
  async wake(): Promise<number> {
    const asking = browser.runtime.sendMessage({ name: 'nothing', ask: null })
    const { ms } = await timed(() => asking.catch(() => null))
    return ms
  },

  /** Adds a tag to the newest clips; how long it took in all, and the longest time that the page was blocked. */
  async bulkTag(count: number): Promise<{ ms: number; longestBlock: number }> {
    const { clips } = await library().find({ text: '', tags: [] }, count)
    const gaps = watchGaps()
    const ids = clips.map(clip => clip.id)
    const { ms } = await timed(() => library().tagAll(ids, ['bulk tagged']))
    return { ms, longestBlock: gaps.stop() }
  },

  durableWrites,
  nextPaint,
}

export type LibraryBench = typeof libraryBench

declare global {
  var libraryBench: LibraryBench
}

self.libraryBench = libraryBench

let opened: ReturnType<typeof openLibrary> | undefined

function library() {
  opened ??= openLibrary(safetyRecord)
  return opened
}

function clipsOf({ from, to, count }: Range) {
  return Array.from({ length: to - from }, (_, i) => makeClip(from + i, count))
}

/** The article that a clip would be saved from. */
function toArticle({ clip, body }: ReturnType<typeof makeClip>): Article {
  const {
    id: _id,
    tags: _tags,
    note: _note,
    pictures: _pictures,
    facts: _facts,
    judged: _judged,
    contentHash: _hash,
    clippedAt: _clippedAt,
    updatedAt: _updatedAt,
    deletedAt: _deletedAt,
    ...metadata
  } = clip
  return { ...metadata, ...body }
}
