import { Plus, X } from 'lucide-react'

import type { DealParty } from '../lib/model.ts'
import { Button } from './Button.tsx'
import type { DealDraft } from './deal-draft.ts'
import { ROLE_WORDS } from './deal-words.ts'
import { Field, Select } from './Field.tsx'
import { IconButton } from './IconButton.tsx'

import styles from './DealSheet.module.css'

type PartiesProps = {
  parties: DealDraft['parties']
  onChange: (parties: DealDraft['parties']) => void
}

/** Who is in a deal, and as what. */
export function DealParties({ parties, onChange }: PartiesProps) {
  const set = (at: number, part: Partial<DealDraft['parties'][number]>) =>
    onChange(parties.map((party, index) => (index === at ? { ...party, ...part } : party)))
  return (
    <fieldset className={styles.parties}>
      <legend>Parties</legend>
      {parties.map((party, at) => (
        <div key={party.key} className={styles.party}>
          <Field
            label={`Party ${at + 1}`}
            isBare
            value={party.name}
            onChange={name => set(at, { name })}
          />
          <Select<DealParty['role']>
            label={`Role of party ${at + 1}`}
            isBare
            value={party.role}
            words={ROLE_WORDS}
            onChange={role => set(at, { role })}
          />
          <IconButton
            label={`Remove party ${at + 1}`}
            isFaint
            onPress={() => onChange(parties.filter((_, index) => index !== at))}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        onPress={() => onChange([...parties, { key: nextKey(parties), name: '', role: 'party' }])}
      >
        <Plus size={16} aria-hidden />
        Add a party
      </Button>
    </fieldset>
  )
}

function nextKey(parties: DealDraft['parties']): number {
  return Math.max(0, ...parties.map(({ key }) => key)) + 1
}
