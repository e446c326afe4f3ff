import { useId } from 'react'
import type { ReactNode } from 'react'

import styles from './Section.module.css'

type SectionProps = { title: string; says?: string; children: ReactNode }

/** A part of the options page. */
export function Section({ title, says, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says && <p className={styles.says}>{says}</p>}
      <div className={styles.card}>{children}</div>
    </section>
  )
}
