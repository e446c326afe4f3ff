import { ChevronRight, Handshake } from 'lucide-react'

import type { Deal } from '../lib/model.ts'
import { dealLine } from './deal-words.ts'

import styles from './DealLine.module.css'

type DealLineProps = { deal: Deal; onShow?: () => void }

/** A deal as one line; it opens the sentence of the article that proves it. */
export function DealLine({ deal, onShow }: DealLineProps) {
  return (
    <details className={styles.deal} onToggle={event => event.currentTarget.open && onShow?.()}>
      <summary>
        <Handshake size={16} aria-hidden />
        <span className={styles.line} dir="auto">
          {dealLine(deal)}
        </span>
        <ChevronRight className={styles.arrow} size={16} aria-hidden />
      </summary>
      <blockquote className={styles.proof} dir="auto">
        {deal.evidence.text}
      </blockquote>
    </details>
  )
}
