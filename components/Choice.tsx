import { useId } from 'react'

import styles from './Choice.module.css'

type ChoiceProps = {
  kind: 'radio' | 'checkbox'
  label: string
  says: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** One choice with a sentence that says what it does. Radios of one section exclude each other. */
export function Choice({ kind, label, says, isChosen, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <label className={styles.choice}>
      <input
        type={kind}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-says`}
        onChange={event => onChoose(event.target.checked)}
      />
      <span>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        <span id={`${id}-says`} className={styles.says}>
          {says}
        </span>
      </span>
    </label>
  )
}
