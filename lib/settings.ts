import { storage } from 'wxt/utils/storage'

/** What the person chose in Options. Every field has a default, so an absent or damaged value is never a dead end. */
export type Settings = {
  /** `at-once`: opening the popup on a new page saves it; `preview`: the person looks first, then saves. */
  saveMode: 'at-once' | 'preview'
  /** Whether Markdown files start with YAML frontmatter. */
  frontmatter: boolean
  /** Whether the reader offers to ask the browser's built-in language model for deals. */
  secondOpinion: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  saveMode: 'at-once',
  frontmatter: true,
  secondOpinion: false,
}

const item = storage.defineItem<unknown>('local:settings', { fallback: {} })

/** Reads the settings; unknown or damaged values fall back to their defaults. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue())
}

/** Changes some settings and keeps the others; returns them all. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await item.setValue(settings)
  return settings
}

/** Settings out of any stored value; never throws. */
export function settingsFrom(stored: unknown): Settings {
  const found = typeof stored === 'object' && stored !== null ? stored : {}
  return {
    saveMode:
      'saveMode' in found && found.saveMode === 'preview' ? 'preview' : DEFAULT_SETTINGS.saveMode,
    frontmatter:
      'frontmatter' in found && typeof found.frontmatter === 'boolean'
        ? found.frontmatter
        : DEFAULT_SETTINGS.frontmatter,
    secondOpinion: 'secondOpinion' in found && found.secondOpinion === true,
  }
}
