import './base.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

import { FeedbackProvider } from './Feedback.tsx'
import { ToolsProvider } from './tools.ts'
import type { Tools } from './tools.ts'

/** What every page of the extension stands on: the tools, the live region, one language for words and widgets. */
export function Screen({ tools, children }: { tools: Tools; children: ReactNode }) {
  return (
    <I18nProvider locale="en-GB">
      <ToolsProvider value={tools}>
        <FeedbackProvider>{children}</FeedbackProvider>
      </ToolsProvider>
    </I18nProvider>
  )
}
