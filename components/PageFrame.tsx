import type { ReactNode } from 'react'

import { Mark } from './Mark.tsx'

import styles from './PageFrame.module.css'

type PageFrameProps = { title: ReactNode; menu?: ReactNode; children: ReactNode }

/** The upper part of the popup. It keeps its height from the first paint on, so that the list below never jumps. */
export function PageFrame({ title, menu, children }: PageFrameProps) {
  return (
    <section className={styles.frame} aria-label="This page">
      <div className={styles.head}>
        <span className={styles.mark}>
          <Mark />
        </span>
        <div className={styles.title}>{title}</div>
        {menu}
      </div>
      <div className={styles.rest}>{children}</div>
    </section>
  )
}

/** A page's title before there is a clip of it. */
export function PageTitle({ children }: { children: string }) {
  return (
    <p className={styles.plain} dir="auto">
      {children}
    </p>
  )
}
