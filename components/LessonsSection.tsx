import { useEffect, useState } from 'react'

import type { KnownLesson } from '../lib/library/types.ts'
import { Button } from './Button.tsx'
import { useFeedback } from './Feedback.tsx'
import { lessonLine } from './lesson-words.ts'
import { RereadingLine } from './RereadingLine.tsx'
import { Section } from './Section.tsx'
import { TeachForm } from './TeachForm.tsx'
import { useTools } from './tools.ts'

import styles from './LessonsSection.module.css'

const SHOWN = 20

/** What Endcap learned from the person, each with a way to forget it, and forms to teach it more. */
export function LessonsSection() {
  const { library } = useTools()
  const [lessons, setLessons] = useState<KnownLesson[]>([])
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => library.watchLessons(setLessons), [library])
  const shown = isWhole ? lessons : lessons.slice(0, SHOWN)
  return (
    <Section
      title="Companies and topics"
      says="What you corrected and what you add here counts for every clip from then on."
    >
      <RereadingLine />
      {lessons.length > 0 && (
        <div>
          <ul className={styles.lessons} aria-label="What Endcap learned from you">
            {shown.map(known => (
              <LessonRow key={known.key} known={known} />
            ))}
          </ul>
          {shown.length < lessons.length && (
            <Button look="quiet" onPress={() => setIsWhole(true)}>
              {lessons.length - shown.length} more
            </Button>
          )}
        </div>
      )}
      <TeachForm
        title="Add a company"
        first={{ label: 'Company', hint: 'Orbit Lane' }}
        more={{ label: 'Also written', hint: 'OL Parcels, 轨道巷' }}
        onTeach={(name, others) => library.teach({ kind: 'company', names: [name, ...others] })}
      />
      <TeachForm
        title="Add a topic"
        first={{ label: 'Tag', hint: 'Shop in shop' }}
        more={{ label: 'For texts with', hint: 'shop-in-shop, store within a store' }}
        onTeach={(tag, phrases) => library.teach({ kind: 'topic', tag, phrases })}
      />
    </Section>
  )
}

function LessonRow({ known }: { known: KnownLesson }) {
  const { library } = useTools()
  const { attempt, toast, announce } = useFeedback()
  const line = lessonLine(known.lesson)
  const forget = () =>
    attempt('forgetting it', async () => {
      await library.forgetLesson(known.key)
      toast('Forgotten', () =>
        attempt('undoing it', async () => {
          await library.restoreLesson(known)
          announce('Undone')
        }),
      )
    })
  return (
    <li>
      <span dir="auto">{line}</span>
      <Button look="quiet" onPress={forget} aria-label={`Forget: ${line}`}>
        Forget
      </Button>
    </li>
  )
}
