import { dealId, dealsOf, judgeCompany, judgeDeal } from '../../lib/facts/index.ts'
import { correct } from '../../lib/library/correct.ts'
import type {
  ExportedFile,
  Facets,
  Health,
  KnownLesson,
  Library,
  Rereading,
} from '../../lib/library/types.ts'
import type { Body, Clip, Query } from '../../lib/model.ts'
import { countTags, excerptIn, findIn } from './fake-finding.ts'
import { outletsIn, setStory, storiesOf, type FakeStories } from './fake-stories.ts'
import { makeClip } from './sample-clips.ts'

export type FakeLibrary = Library & {
  /** The live clips, newest first. */
  clips(): Clip[]
  setHealth(health: Health | Error): void
  setBody(id: string, body: Body): void
  /** Makes clips one story, its original first. */
  setStory(clips: Clip[]): void
  put(clip: Clip): void
  setRereading(rereading: Rereading | null): void
}

type Table = {
  stories: FakeStories
  clips: Map<string, Clip>
  lessons: KnownLesson[]
  rereading: Rereading | null
  undo: Map<number, Clip[]>
  changed: () => void
}

/** A library in memory that keeps the contract of `Library` as far as screens can see it. */
export function createFakeLibrary(first: Clip[] = []): FakeLibrary {
  const watchers = new Set<() => void>()
  const bodies = new Map<string, Body>()
  let health: Health | Error = { state: 'sound' }
  const table: Table = {
    clips: new Map(first.map(clip => [clip.id, clip])),
    lessons: [],
    rereading: null,
    stories: new Map(),
    undo: new Map(),
    changed: () => {
      for (const tell of watchers) tell()
    },
  }
  const found = (query: Query, limit: number) => ({
    ...findIn(live(), query, limit),
    outlets: outletsIn(table.stories),
  })
  const live = () => [...table.clips.values()].filter(clip => !clip.deletedAt)
  const watch = (tell: () => void) => {
    let isOn = true
    queueMicrotask(() => isOn && tell())
    watchers.add(tell)
    return () => {
      isOn = false
      watchers.delete(tell)
    }
  }
  return {
    ...writes(table),
    ...teaching(table),
    watchRereading: onChange => watch(() => onChange(table.rereading)),
    watchLessons: onLessons => watch(() => onLessons(table.lessons)),
    ...FILES,
    outcomeOf: async id => {
      const clip = table.clips.get(id)
      return clip ? { state: 'again', clip, change: null } : null
    },
    get: async id => table.clips.get(id) ?? null,
    getBody: async id => bodies.get(id) ?? null,
    getByUrl: async url => live().find(clip => clip.url === url) ?? null,
    ...storiesOf(table.stories, watch),
    count: async () => live().length,
    forgetMissing: async () => {
      health = { state: 'sound' }
    },
    find: async (query, limit) => found(query, limit),
    facets: async () => NO_FACETS,
    markRead: async () => undefined,
    suggest: async query => (query.text === 'whine' ? 'wine' : null),
    excerpt: async (id, query) => excerptIn(table.clips.get(id), query),
    tend: async function* () {},
    watch: (query, limit, onFound) => watch(() => onFound(found(query, limit))),
    watchClip: (id, onClip) => watch(() => onClip(live().find(clip => clip.id === id) ?? null)),
    watchTags: onTags => watch(() => onTags(countTags(live()))),
    toMarkdown: async id => `# ${table.clips.get(id)?.title ?? ''}`,
    health: async () => {
      if (health instanceof Error) throw health
      return health
    },
    restoreKept: async () => {
      health = { state: 'sound' }
      table.clips.set('kept', makeClip({ id: 'kept', title: 'Brought back' }))
      table.changed()
      return { restored: 1, skipped: 0, unreadable: 0 }
    },
    clips: live,
    setHealth: next => {
      health = next
    },
    setBody: (id, body) => bodies.set(id, body),
    setRereading: rereading => {
      table.rereading = rereading
      table.changed()
    },
    setStory: clips => {
      setStory(table.stories, clips)
      table.changed()
    },
    put: clip => {
      table.clips.set(clip.id, clip)
      table.changed()
    },
  }
}

const NO_FACETS: Facets = {
  tags: [],
  companies: [],
  sites: [],
  types: [],
  languages: [],
  months: [],
}

const FILES: Pick<
  Library,
  'exportAs' | 'restoreBackup' | 'listVersions' | 'listDeals' | 'changesOf'
> = {
  exportAs: async (format, ids) => file(`${format}-${ids.length}.md`),
  restoreBackup: async () => ({ restored: 2, skipped: 1, unreadable: 0 }),
  listVersions: async () => [],
  listDeals: async () => [],
  changesOf: async () => null,
}

type Writes = Pick<
  Library,
  | 'judgeDeal'
  | 'addDeal'
  | 'putBack'
  | 'purge'
  | 'undoLast'
  | 'redo'
  | 'learnedTags'
  | 'readAmount'
  | 'judgeCompany'
  | 'addCompany'
  | 'clip'
  | 'addPicture'
  | 'edit'
  | 'retag'
  | 'tagAll'
  | 'acceptTags'
  | 'rejectTag'
  | 'remove'
  | 'undo'
>

function writes(table: Table): Writes {
  let made = 0
  const change = async (ids: string[], next: (clip: Clip) => Clip) => {
    made += 1
    const before = ids.flatMap(id => table.clips.get(id) ?? [])
    table.undo.set(made, before)
    for (const clip of before) table.clips.set(clip.id, next(clip))
    table.changed()
    return { change: made }
  }
  const retag = (id: string, tags: string[]) =>
    change([id], clip => ({ ...clip, tags: [...new Set(tags.map(tag => tag.toLowerCase()))] }))
  return {
    clip: async ({ id, article }) => {
      const clip = makeClip({ id, url: article.url, title: article.title })
      table.clips = new Map([[id, clip], ...table.clips])
      table.changed()
      return { state: 'saved', clip, change: null }
    },
    judgeDeal: (id, of, word) =>
      change([id], clip => {
        const deal = dealsOf(clip).find(each => each.of === of)
        if (!deal) throw new Error('no such deal')
        const edit =
          typeof word === 'string'
            ? {}
            : { status: word.status ?? deal.status, amount: word.amount ?? null }
        const is = { yes: 'accepted', no: 'rejected' } as const
        const said = typeof word === 'string' ? is[word] : 'corrected'
        return {
          ...clip,
          judged: judgeDeal(clip.judged, { of, is: said, deal: { ...deal, ...edit } }),
        }
      }),
    judgeCompany: (id, company, word) =>
      change([id], clip => {
        const no = judgeCompany(clip.judged, { ...company, is: 'rejected' })
        if (word === 'no') return { ...clip, judged: no }
        if (word === 'yes') {
          return { ...clip, judged: judgeCompany(clip.judged, { ...company, is: 'accepted' }) }
        }
        const { name } = word
        return { ...clip, judged: judgeCompany(no, { id: name, name, is: 'accepted' }) }
      }),
    addDeal: (id, added) =>
      change([id], clip => {
        const parties = added.parties.map(name => ({ id: name, name, role: 'party' as const }))
        const [first] = clip.facts.deals
        if (!first) throw new Error('the fake takes its terms from another deal')
        const deal = { ...first, ...added, parties }
        return {
          ...clip,
          judged: judgeDeal(clip.judged, { of: dealId(deal), is: 'accepted', deal }),
        }
      }),
    readAmount: async text =>
      /\d/.test(text) ? { value: Number(text.replaceAll(/\D/g, '')), currency: 'USD', text } : null,
    addCompany: (id, name) =>
      change([id], clip => ({
        ...clip,
        judged: judgeCompany(clip.judged, { id: name, name, is: 'accepted' }),
      })),
    addPicture: async () => ({ change: 0 }),
    edit: (id, { note, ...asked }) =>
      change([id], clip => ({
        ...clip,
        ...correct(clip, asked),
        ...(note !== undefined && { note }),
      })),
    retag,
    tagAll: (ids, tags) =>
      change(ids, clip => ({ ...clip, tags: [...new Set([...clip.tags, ...tags])] })),
    acceptTags: async (id, tags) => retag(id, [...(table.clips.get(id)?.tags ?? []), ...tags]),
    rejectTag: (id, gone) =>
      change([id], clip => {
        const tags = clip.facts.tags.filter(({ tag }) => tag !== gone)
        return { ...clip, facts: { ...clip.facts, tags } }
      }),
    putBack: ids => change(ids, clip => ({ ...clip, deletedAt: null })),
    purge: async ids => {
      for (const id of ids) table.clips.delete(id)
      table.changed()
      return ids.length
    },
    undoLast: async () => {
      const last = [...table.undo.keys()].at(-1)
      if (last === undefined) return null
      for (const clip of table.undo.get(last) ?? []) table.clips.set(clip.id, clip)
      table.undo.delete(last)
      table.changed()
      return { op: 'tag', clips: 1 }
    },
    redo: async () => null,
    learnedTags: async () => [],
    remove: ids => change(ids, clip => ({ ...clip, deletedAt: '2018-10-04T09:00:00.000Z' })),
    undo: async number => {
      for (const clip of table.undo.get(number) ?? []) table.clips.set(clip.id, clip)
      table.changed()
    },
  }
}

function teaching(table: Table): Pick<Library, 'teach' | 'forgetLesson' | 'restoreLesson'> {
  const set = (lessons: KnownLesson[]) => {
    table.lessons = lessons
    table.changed()
  }
  return {
    teach: async asked => {
      const key = asked.kind === 'topic' ? asked.tag : (asked.names[0] ?? '')
      const lesson =
        asked.kind === 'topic'
          ? asked
          : { kind: 'name' as const, forms: asked.names, company: { id: key, name: key } }
      set([{ key, lesson, at: '2018-10-04T09:00:00.000Z' }, ...table.lessons])
      return key
    },
    forgetLesson: async key => set(table.lessons.filter(each => each.key !== key)),
    restoreLesson: async lesson => set([lesson, ...table.lessons]),
  }
}

function file(name: string): ExportedFile {
  return { name, mediaType: 'text/markdown', content: new Uint8Array() }
}
