import { Check, ChevronRight, Handshake } from 'lucide-react'
import { useState } from 'react'

import { dealsOf, type StatedDeal } from '../lib/facts/index.ts'
import type { Clip } from '../lib/model.ts'
import { dealLine } from './deal-words.ts'
import { DealSheet } from './DealSheet.tsx'
import { DealSteps, type DealStepsProps } from './DealSteps.tsx'

import styles from './DealLine.module.css'
import hidden from './Hidden.module.css'

type DealLineProps = Omit<DealStepsProps, 'deal'> & {
  deal: StatedDeal
  /** Deals that are told only when this one is opened. */
  others?: StatedDeal[]
}

/** A deal as one line; it opens the sentence of the article that proves it, and the other deals of the article. */
function DealLine({ deal, others = [], ...shared }: DealLineProps) {
  return (
    <details className={styles.deal}>
      <summary>
        <Handshake size={16} aria-hidden />
        <span className={styles.line} dir="auto">
          {dealLine(deal)}
        </span>
        {deal.state !== 'suggested' && (
          <>
            <Check className={styles.sure} size={16} aria-hidden />
            <span className={hidden.hidden}>Confirmed</span>
          </>
        )}
        {others.length > 0 && (
          <span className={styles.more}>
            +{others.length}
            <span className={hidden.hidden}> more</span>
          </span>
        )}
        <ChevronRight className={styles.arrow} size={16} aria-hidden />
      </summary>
      {deal.evidence.text && (
        <blockquote className={styles.proof} dir="auto">
          {deal.evidence.text}
        </blockquote>
      )}
      <DealSteps deal={deal} {...shared} />
      {others.map(other => (
        <DealLine key={other.of} deal={other} {...shared} />
      ))}
    </details>
  )
}

type DealLinesProps = {
  clip: Pick<Clip, 'id' | 'facts' | 'judged'>
  onShow?: (deal: StatedDeal) => void
}

/** The first deal of a clip, which holds the others; nothing where there is none. */
export function DealLines({ clip, onShow }: DealLinesProps) {
  const [editing, setEditing] = useState<StatedDeal | null>(null)
  const [first, ...others] = dealsOf(clip)
  if (!first) return null
  return (
    <>
      <DealLine deal={first} others={others} clipId={clip.id} onShow={onShow} onEdit={setEditing} />
      {editing && <DealSheet clipId={clip.id} deal={editing} onClose={() => setEditing(null)} />}
    </>
  )
}
