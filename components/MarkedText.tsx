import type { Hit } from '../lib/library/types.ts'

import styles from './MarkedText.module.css'

/** A line with the places marked that a search found. */
export function MarkedText({ text, hits }: { text: string; hits: Hit[] }) {
  let done = 0
  const parts = hits.map(([start, end]) => {
    const before = text.slice(done, start)
    done = end
    return (
      <span key={start}>
        {before}
        <mark className={styles.mark}>{text.slice(start, end)}</mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  )
}
