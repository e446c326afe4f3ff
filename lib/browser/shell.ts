import { browser } from 'wxt/browser'

import { readDraft, writeDraft, type Draft } from './drafts.ts'
import { findLanguageModel, hasLanguageModel } from './language-model.ts'
import { PAGE_LINE } from './page-line.ts'
import { openOwnPage, openTab } from './tabs.ts'

/** What the screens need of the browser; see `Shell` in `components/shell.ts`. */
export function createShell() {
  browser.runtime.connect({ name: PAGE_LINE })
  return {
    openUrl: openTab,
    openReader: (clipId: string) => openOwnPage(`/library.html#clip=${clipId}`),
    openLibrary: () => openOwnPage('/library.html'),
    openOptions: () => openOwnPage('/options.html'),
    saveFile,
    copyText: (text: string) => navigator.clipboard.writeText(text),
    listShortcuts,
    openShortcutSettings: shortcutSettings(),
    measureStorage,
    hasLanguageModel: hasLanguageModel(),
    findLanguageModel,
    readDraft,
    writeDraft: (clipId: string, draft: Draft | null) => {
      void writeDraft(clipId, draft).catch(() => undefined)
    },
  }
}

/** Hands a file to the browser's own download, which asks for no permission. */
function saveFile(file: {
  name: string
  mediaType: string
  content: Uint8Array<ArrayBuffer>
}): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

async function listShortcuts() {
  const commands = await browser.commands.getAll()
  return commands.map(command => ({
    name: command.name ?? '',
    says: command.description || 'Open Endcap and clip this page',
    keys: command.shortcut || null,
  }))
}

/** Firefox opens its page by a call that Chromium does not have; Chromium by an address. */
function shortcutSettings(): () => void {
  const commands: typeof browser.commands & { openShortcutSettings?: () => unknown } =
    browser.commands
  return () => {
    if (commands.openShortcutSettings) void commands.openShortcutSettings()
    else openTab('chrome://extensions/shortcuts')
  }
}

/** With `unlimitedStorage`, what is free is the free disk itself. */
async function measureStorage(): Promise<{ usedBytes: number; freeBytes: number } | null> {
  const { usage, quota } = await navigator.storage.estimate()
  if (usage === undefined || quota === undefined) return null
  return { usedBytes: usage, freeBytes: Math.max(0, quota - usage) }
}
