import { useState } from 'react'

import { Button } from './Button.tsx'
import { useFeedback } from './Feedback.tsx'
import { Field } from './Field.tsx'

import styles from './LessonsSection.module.css'

type TeachFormProps = {
  title: string
  first: { label: string; hint: string }
  more: { label: string; hint: string }
  /** Stores it; null when there was nothing in it. */
  onTeach: (name: string, others: string[]) => Promise<string | null>
}

/** A name and, parted by commas, what else belongs to it. */
export function TeachForm({ title, first, more, onTeach }: TeachFormProps) {
  const { attempt, announce } = useFeedback()
  const [name, setName] = useState('')
  const [others, setOthers] = useState('')
  const teach = () =>
    attempt('adding it', async () => {
      const parts = others.split(/[,，、;；]/).map(part => part.trim())
      if ((await onTeach(name.trim(), parts.filter(Boolean))) === null) return
      announce(`Added ${name.trim()}`)
      setName('')
      setOthers('')
    })
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={event => {
        event.preventDefault()
        teach()
      }}
    >
      <h3>{title}</h3>
      <Field {...first} value={name} onChange={setName} />
      <Field {...more} value={others} onChange={setOthers} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
