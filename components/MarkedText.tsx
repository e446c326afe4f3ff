import type { Hit } from '../lib/library/types.ts'

import styles from './MarkedText.module.css'

/** A line with the places marked that a search found. */
export function MarkedText({ text, hits }: { text: string; hits: Hit[] }) {
  return (
    <>
      {hits.map(([start, end], i) => (
        <span key={start}>
          {text.slice(hits[i - 1]?.[1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  )
}
