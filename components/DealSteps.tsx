import { Check, Pencil, TextSearch, X } from 'lucide-react'

import type { StatedDeal } from '../lib/facts/index.ts'
import { Button } from './Button.tsx'
import { useJudge } from './use-judge.ts'

import styles from './DealLine.module.css'

export type DealStepsProps = {
  clipId: string
  deal: StatedDeal
  onEdit: (deal: StatedDeal) => void
  /** Brings the sentence that proves it into view, where the text is beside. */
  onShow?: ((deal: StatedDeal) => void) | undefined
}

/** What the person can say of a deal: it is right, it is like this, it is none. */
export function DealSteps({ clipId, deal, onEdit, onShow }: DealStepsProps) {
  const judge = useJudge()
  const { of, state, evidence } = deal
  return (
    <p className={styles.steps}>
      <Button
        isDisabled={state !== 'suggested'}
        onPress={() => judge('Deal confirmed', library => library.judgeDeal(clipId, of, 'yes'))}
      >
        <Check size={16} aria-hidden />
        Right
      </Button>
      <Button look="quiet" onPress={() => onEdit(deal)}>
        <Pencil size={16} aria-hidden />
        Edit
      </Button>
      <Button
        look="quiet"
        onPress={() =>
          judge('Not a deal. Endcap will not tell it again.', library =>
            library.judgeDeal(clipId, of, 'no'),
          )
        }
      >
        <X size={16} aria-hidden />
        Not a deal
      </Button>
      {onShow && evidence.text && (
        <Button look="quiet" onPress={() => onShow(deal)}>
          <TextSearch size={16} aria-hidden />
          In the text
        </Button>
      )}
    </p>
  )
}
