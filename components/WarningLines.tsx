import { TriangleAlert } from 'lucide-react'

import type { Warning } from '../lib/model.ts'
import { warningLine } from '../lib/wording.ts'

import styles from './WarningLines.module.css'

/** One plain line for each reason why the clip may not be the whole story. */
export function WarningLines({ warnings }: { warnings: Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label="Warnings">
      {warnings.map(warning => (
        <li key={warning}>
          <TriangleAlert size={16} aria-hidden />
          <span>{warningLine(warning)}</span>
        </li>
      ))}
    </ul>
  )
}
