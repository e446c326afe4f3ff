import { createRoot } from 'react-dom/client'

import { PopupScreen } from '../../components/PopupScreen.tsx'
import { safetyRecord } from '../../lib/browser/safety-record.ts'
import { createPopupShell } from '../../lib/capture/popup-shell.ts'
import { openLibrary } from '../../lib/library/open.ts'
import { readSettings } from '../../lib/settings.ts'

const tools = { library: openLibrary(safetyRecord), shell: createPopupShell(), readSettings }
const root = document.getElementById('root')
if (root) createRoot(root).render(<PopupScreen tools={tools} />)
