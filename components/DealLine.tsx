import { ChevronRight, Handshake } from 'lucide-react'

import type { Deal } from '../lib/model.ts'
import { dealLine } from './deal-words.ts'

import styles from './DealLine.module.css'
import hidden from './Hidden.module.css'

type DealLineProps = {
  deal: Deal
  /** Deals that are told only when this one is opened. */
  others?: Deal[]
  onShow?: (deal: Deal) => void
}

/** A deal as one line; it opens the sentence of the article that proves it, and the other deals of the article. */
export function DealLine({ deal, others = [], onShow }: DealLineProps) {
  return (
    <details
      className={styles.deal}
      onToggle={event =>
        event.currentTarget.open && event.target === event.currentTarget && onShow?.(deal)
      }
    >
      <summary>
        <Handshake size={16} aria-hidden />
        <span className={styles.line} dir="auto">
          {dealLine(deal)}
        </span>
        {others.length > 0 && (
          <span className={styles.more}>
            +{others.length}
            <span className={hidden.hidden}> more</span>
          </span>
        )}
        <ChevronRight className={styles.arrow} size={16} aria-hidden />
      </summary>
      <blockquote className={styles.proof} dir="auto">
        {deal.evidence.text}
      </blockquote>
      {others.map(other => (
        <DealLine key={other.evidence.start} deal={other} {...(onShow && { onShow })} />
      ))}
    </details>
  )
}

/** The first deal of a clip, which holds the others; nothing where there is none. */
export function DealLines({ deals, onShow }: { deals: Deal[]; onShow?: (deal: Deal) => void }) {
  const [first, ...others] = deals
  return first ? <DealLine deal={first} others={others} {...(onShow && { onShow })} /> : null
}
