import { useState } from 'react'

import type { StatedDeal } from '../lib/facts/index.ts'
import { Button } from './Button.tsx'
import { dealDraft, toEdit, type DealDraft } from './deal-draft.ts'
import { DealParties } from './DealParties.tsx'
import { DealTerms } from './DealTerms.tsx'
import { useFeedback } from './Feedback.tsx'
import { Sheet } from './Sheet.tsx'
import { useTools } from './tools.ts'
import { useJudge } from './use-judge.ts'

import styles from './DealSheet.module.css'

type DealSheetProps = { clipId: string; deal: StatedDeal; onClose: () => void }

/** Every field of a deal, to be set by hand; nothing is stored before Save. */
export function DealSheet({ clipId, deal, onClose }: DealSheetProps) {
  const { library } = useTools()
  const { attempt } = useFeedback()
  const judge = useJudge()
  const [draft, setDraft] = useState(() => dealDraft(deal))
  const [problem, setProblem] = useState('')
  const change = (part: Partial<DealDraft>) => setDraft({ ...draft, ...part })
  const save = async () => {
    const isSame = draft.amount === (deal.amount?.text ?? '')
    const amount = isSame ? deal.amount : await library.readAmount(draft.amount)
    const result = toEdit(draft, amount)
    if (!result.ok) return setProblem(result.reason)
    judge('Deal changed', () => library.judgeDeal(clipId, deal.of, result.value))
    onClose()
  }
  return (
    <Sheet title="Edit deal" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          attempt('reading the amount', save)
        }}
      >
        <DealParties parties={draft.parties} onChange={parties => change({ parties })} />
        <DealTerms draft={draft} onChange={change} />
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <footer className={styles.foot}>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </footer>
      </form>
    </Sheet>
  )
}
