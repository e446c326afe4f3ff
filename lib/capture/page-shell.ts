import { createShell } from '../browser/shell.ts'
import { learnedTags } from '../messages/index.ts'

/** What every page of the extension needs of the browser and of the background; see `Shell` in `components/shell.ts`. */
export function createPageShell() {
  return { ...createShell(), learnedTags }
}
