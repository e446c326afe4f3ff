import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'

import styles from './Notice.module.css'

type NoticeProps = {
  icon: LucideIcon
  title: string
  tone?: 'calm' | 'warn' | 'danger'
  /** A strip stands above other content and is as high as its words. */
  isStrip?: boolean
  children?: ReactNode
  actions?: ReactNode
}

/** A whole pane that has something to say instead of clips: empty, nothing found, broken, missing. */
export function Notice(props: NoticeProps) {
  const { icon: Icon, title, tone = 'calm', isStrip = false, children, actions } = props
  return (
    <div className={classNames(styles.notice, styles[tone], isStrip && styles.strip)}>
      <span className={styles.icon}>
        <Icon size={20} strokeWidth={1.75} aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
