import styles from './Mark.module.css'

/** The product's sign: an end-cap shelf seen from the front that holds a folded page. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <rect className={styles.ground} width="16" height="16" rx="3.5" />
      <path className={styles.shelf} d="M2 3h2v7h8V3h2v11h-2v-2H4v2H2z" />
      <path className={styles.page} d="M5 2h4l2 2v5H5z" />
      <path className={styles.fold} d="M9 2l2 2H9z" />
    </svg>
  )
}
