import { Choice } from './Choice.tsx'
import type { DealDraft } from './deal-draft.ts'
import { DEAL_STATUS_WORDS, DEAL_TYPE_WORDS } from './deal-words.ts'
import { Field, Select } from './Field.tsx'

import styles from './DealSheet.module.css'

type TermsProps = { draft: DealDraft; onChange: (part: Partial<DealDraft>) => void }

/** Everything of a deal but who is in it. */
export function DealTerms({ draft, onChange }: TermsProps) {
  return (
    <>
      <div className={styles.terms}>
        <Select
          label="Type"
          value={draft.type}
          words={DEAL_TYPE_WORDS}
          onChange={type => onChange({ type })}
        />
        <Select
          label="Status"
          value={draft.status}
          words={DEAL_STATUS_WORDS}
          onChange={status => onChange({ status })}
        />
        <Field
          label="Amount"
          hint="$1.2 billion"
          value={draft.amount}
          onChange={amount => onChange({ amount })}
        />
        <Field
          label="Stake in %"
          hint="12"
          value={draft.stake}
          onChange={stake => onChange({ stake })}
        />
        <Field
          label="Market"
          hint="China"
          value={draft.market}
          onChange={market => onChange({ market })}
        />
        <Field
          label="Via"
          hint="Tmall Global"
          value={draft.via}
          onChange={via => onChange({ via })}
        />
      </div>
      <Choice
        kind="checkbox"
        label="Exclusive"
        says="The parties do this with nobody else."
        isChosen={draft.exclusive}
        onChoose={exclusive => onChange({ exclusive })}
      />
    </>
  )
}
