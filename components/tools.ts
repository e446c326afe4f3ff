import { createContext, use } from 'react'

import type { Library } from '../lib/library/types.ts'
import type { Settings } from '../lib/settings.ts'
import type { Shell } from './shell.ts'

/** What every component of a screen may reach for: the library, the browser, the person's choices. */
export type Tools = { library: Library; shell: Shell; readSettings: () => Promise<Settings> }

const ToolsContext = createContext<Tools | null>(null)

export const ToolsProvider = ToolsContext.Provider

export function useTools(): Tools {
  const tools = use(ToolsContext)
  if (!tools) throw new Error('useTools outside of ToolsProvider')
  return tools
}
