import type { CurrentPage, Draft, PopupShell } from '../../components/shell.ts'
import type { ExportedFile } from '../../lib/library/types.ts'
import type { Article, Clip, TagSuggestion } from '../../lib/model.ts'
import type { LanguageModelAsk } from '../../lib/opinion/index.ts'
import { ok } from '../../lib/result.ts'
import type { FakeLibrary } from './fake-library.ts'
import { articleOf, modelClip } from './sample-clips.ts'

export type FakeShell = PopupShell & {
  drafts: Map<string, Draft>
  opened: string[]
  copied: string[]
  saved: ExportedFile[]
  /** The ids that were sent to be clipped, with what was asked. */
  sent: string[]
  /** The articles that were handed over to be saved after a look. */
  articles: Article[]
}

type FakePage = {
  page?: CurrentPage
  clip?: Clip
  model?: LanguageModelAsk | null
  learned?: TagSuggestion[]
}

/** A browser that shows one page; clipping it puts `clip` into the library under the id that was sent. */
export function createFakeShell(
  library: FakeLibrary,
  { page, clip = modelClip(), model = null, learned = [] }: FakePage = {},
) {
  const current: CurrentPage = page ?? { state: 'clippable', url: clip.url, title: clip.title }
  const [drafts, opened, copied] = [new Map<string, Draft>(), [] as string[], [] as string[]]
  const [saved, sent, articles] = [[] as ExportedFile[], [] as string[], [] as Article[]]
  const put = (id: string, fields: Partial<Clip> = {}) => {
    const stored = { ...clip, clippedAt: new Date().toISOString(), ...fields, id }
    library.put(stored)
    return stored
  }
  const shell: FakeShell = {
    drafts,
    opened,
    copied,
    saved,
    sent,
    articles,
    openUrl: url => opened.push(url),
    openReader: id => opened.push(`reader:${id}`),
    openLibrary: () => opened.push('library'),
    openOptions: () => opened.push('options'),
    saveFile: file => saved.push(file),
    copyText: async text => void copied.push(text),
    listShortcuts: async () => [
      { name: 'popup', says: 'Open the popup and clip', keys: 'Alt+Shift+K' },
      { name: 'clip', says: 'Clip quietly', keys: null },
    ],
    openShortcutSettings: () => opened.push('shortcuts'),
    measureStorage: async () => ({ usedBytes: 12_400_000, freeBytes: 120_000_000_000 }),
    hasLanguageModel: model !== null,
    findLanguageModel: async () => model,
    learnedTags: async () => learned,
    readDraft: async id => drafts.get(id) ?? null,
    writeDraft: (id, draft) => (draft ? drafts.set(id, draft) : drafts.delete(id)),
    currentPage: async () => current,
    clipPage: async (id, onKnown, kind) => {
      sent.push([onKnown, kind, id].filter(Boolean).join(' '))
      const known = onKnown === 'update' ? await library.getByUrl(clip.url) : null
      if (!known) {
        return ok({
          state: onKnown === 'update' ? 'updated' : 'saved',
          clip: put(id),
          change: null,
        })
      }
      return ok({ state: 'updated', clip: put(known.id), change: null })
    },
    clipLink: async id => {
      sent.push(`link ${id}`)
      return ok({
        state: 'saved',
        clip: put(id, { kind: 'link', title: current.title }),
        change: null,
      })
    },
    readPage: async kind => {
      if (kind) sent.push(`read ${kind}`)
      return ok(articleOf(clip))
    },
    saveArticle: async (id, article, onKnown, mine) => {
      sent.push(`article ${id}`)
      articles.push(article)
      const known = onKnown === 'ask' ? await library.getByUrl(article.url) : null
      if (known) return ok({ state: 'known', clip: known, change: null })
      return ok({ state: 'saved', clip: put(id, { title: article.title, ...mine }), change: null })
    },
  }
  return shell
}
