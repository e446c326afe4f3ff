import { createRoot } from 'react-dom/client'

import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { safetyRecord } from '../../lib/browser/safety-record.ts'
import { createPageShell } from '../../lib/capture/page-shell.ts'
import { openLibrary } from '../../lib/library/open.ts'
import { readSettings, writeSettings } from '../../lib/settings.ts'

const tools = {
  library: openLibrary(safetyRecord),
  shell: createPageShell(),
  readSettings,
}
const root = document.getElementById('root')
if (root) createRoot(root).render(<OptionsScreen tools={tools} writeSettings={writeSettings} />)
