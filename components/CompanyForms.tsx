import { useState } from 'react'

import type { StatedCompany } from '../lib/facts/index.ts'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { useJudge } from './use-judge.ts'

import styles from './CompanyChips.module.css'

type CompanyWordsProps = { clipId: string; company: StatedCompany; onDone: () => void }

/** What the person can say of a company: it is right, it is none of this story, it is another. */
export function CompanyWords({ clipId, company, onDone }: CompanyWordsProps) {
  const judge = useJudge()
  const [name, setName] = useState('')
  const { id, name: now, state } = company
  const say = (says: string, word: 'yes' | 'no' | { name: string }) => {
    judge(says, library => library.judgeCompany(clipId, { id, name: now }, word))
    onDone()
  }
  return (
    <form
      className={styles.words}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') say(`${now} is ${name.trim()}, here and in later clips`, { name })
      }}
    >
      <p className={styles.steps}>
        {state === 'suggested' && (
          <Button onPress={() => say(`${now} confirmed`, 'yes')}>Right</Button>
        )}
        <Button look="danger" onPress={() => say(`${now} taken off`, 'no')}>
          Not this company
        </Button>
      </p>
      <Field label="It is another company:" hint="Its name" value={name} onChange={setName} />
      {name.trim() !== '' && <Button type="submit">Use this name</Button>}
    </form>
  )
}

/** A name that was missed, as the text writes it. */
export function NewCompany({ clipId, onDone }: { clipId: string; onDone: () => void }) {
  const judge = useJudge()
  const [name, setName] = useState('')
  return (
    <form
      className={styles.words}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() === '') return
        judge(`Added ${name.trim()}`, library => library.addCompany(clipId, name))
        onDone()
      }}
    >
      <Field label="As the text writes it" hint="Its name" value={name} onChange={setName} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Add company
      </Button>
    </form>
  )
}
