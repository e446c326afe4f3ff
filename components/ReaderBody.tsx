import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { dealsOf } from '../lib/facts/index.ts'
import type { Body, Clip } from '../lib/model.ts'
import { findText, markEvidence } from './evidence.ts'
import { useFeedback } from './Feedback.tsx'
import { renderBody } from './render-body.ts'
import { useTools } from './tools.ts'

import styles from './ReaderBody.module.css'

type ReaderBodyProps = {
  clip: Clip
  /** A sentence to bring into view; a new object brings it again. */
  goal: { sentence: string } | null
}

/** The text of a clip, cleaned once more, with the sentences that prove its deals marked. */
export function ReaderBody({ clip, goal }: ReaderBodyProps) {
  const body = useBody(clip)
  const root = useRef<HTMLDivElement>(null)
  const { facts, judged } = clip

  useLayoutEffect(() => {
    if (!root.current || !body) return
    root.current.replaceChildren(renderBody(body.html, styles.picture ?? ''))
    markEvidence(
      root.current,
      dealsOf({ facts, judged }).map(deal => deal.evidence.text),
    )
  }, [body, facts, judged])
  useEffect(() => {
    const range = goal && root.current && findText(root.current, goal.sentence)
    const block = range?.startContainer.parentElement
    block?.scrollIntoView({ block: 'center' })
  }, [goal])

  if (body === undefined) return <div className={styles.loading} aria-hidden />
  if (!body?.html) {
    return (
      <p className={styles.none}>This clip holds the link only. Open the original to read it.</p>
    )
  }
  return <div ref={root} className={styles.body} dir="auto" lang={clip.lang ?? undefined} />
}

function useBody({ id, contentHash }: Clip): Body | null | undefined {
  const { library } = useTools()
  const { attempt } = useFeedback()
  const [loaded, setLoaded] = useState<{ key: string; body: Body | null }>()
  const key = `${id} ${contentHash}`
  useEffect(() => {
    let isGone = false
    attempt('opening the text', async () => {
      const body = await library.getBody(id)
      if (!isGone) setLoaded({ key, body })
    })
    return () => {
      isGone = true
    }
  }, [attempt, library, id, key])
  return loaded?.key === key ? loaded.body : undefined
}
