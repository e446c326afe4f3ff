import { useEffect, useState } from 'react'

import { dealsOf } from '../lib/facts/index.ts'
import type { Clip } from '../lib/model.ts'
import { askForDeals, type NewDeal } from '../lib/opinion/index.ts'
import { Button } from './Button.tsx'
import { DEAL_TYPE_WORDS } from './deal-words.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'
import { useJudge } from './use-judge.ts'

import styles from './DealLine.module.css'

/** Deals that the browser's own model sees and the rules do not, asked for by a press; nothing where it is turned off. */
export function SecondOpinion({ clip }: { clip: Clip }) {
  const isOn = useIsOn()
  const { answer, ask, drop } = useOpinion(clip)
  const judge = useJudge()
  if (!isOn) return null
  return (
    <section>
      <h2>Second opinion</h2>
      {answer.state === 'deals' ? (
        <ul>
          {answer.deals.map(deal => (
            <li key={deal.evidence.start}>
              <p>{lineOf(deal)}</p>
              <blockquote className={styles.proof} dir="auto">
                {deal.evidence.text}
              </blockquote>
              <p className={styles.steps}>
                <Button
                  onPress={() => {
                    judge('Deal added', library => library.addDeal(clip.id, deal))
                    drop(deal)
                  }}
                >
                  Add
                </Button>
                <Button look="quiet" onPress={() => drop(deal)}>
                  Not a deal
                </Button>
              </p>
            </li>
          ))}
          {answer.deals.length === 0 && <li>The model sees no other deal.</li>}
        </ul>
      ) : (
        <div>
          {answer.state === 'none' && (
            <p>This browser has no model ready. Nothing was changed; look in its settings.</p>
          )}
          <Button look="quiet" isDisabled={answer.state === 'asking'} onPress={ask}>
            {answer.state === 'asking' ? 'Asking…' : 'Ask the browser’s model'}
          </Button>
        </div>
      )}
    </section>
  )
}

type Answer = { state: 'open' | 'asking' | 'none' } | { state: 'deals'; deals: NewDeal[] }

function useOpinion(clip: Clip) {
  const { library, shell } = useTools()
  const { attempt } = useFeedback()
  const [answer, setAnswer] = useState<Answer>({ state: 'open' })
  const ask = () => {
    setAnswer({ state: 'asking' })
    attempt('asking the model', async () => {
      try {
        const model = await shell.findLanguageModel()
        const body = model && (await library.getBody(clip.id))
        if (!model || !body) return setAnswer({ state: 'none' })
        const told = new Set(dealsOf(clip).map(({ evidence }) => evidence.text))
        const deals = await askForDeals(model, { title: clip.title, text: body.text })
        setAnswer({ state: 'deals', deals: deals.filter(deal => !told.has(deal.evidence.text)) })
      } catch (error) {
        setAnswer({ state: 'open' })
        throw error
      }
    })
  }
  const drop = (gone: NewDeal) =>
    setAnswer(now =>
      now.state === 'deals' ? { ...now, deals: now.deals.filter(deal => deal !== gone) } : now,
    )
  return { answer, ask, drop }
}

function useIsOn(): boolean {
  const { shell, readSettings } = useTools()
  const { attempt } = useFeedback()
  const [isOn, setIsOn] = useState(false)
  useEffect(() => {
    if (!shell.hasLanguageModel) return
    attempt('reading the settings', async () => setIsOn((await readSettings()).secondOpinion))
  }, [attempt, readSettings, shell])
  return isOn
}

function lineOf({ parties, type, status }: NewDeal): string {
  return [parties.join(' × '), DEAL_TYPE_WORDS[type], status].join(' · ')
}
