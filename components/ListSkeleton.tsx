import styles from './Skeleton.module.css'

const ROWS = [0, 1, 2, 3, 4, 5]

/** Stands where the list will be, in rows of the same height. */
export function ListSkeleton() {
  return (
    <div className={styles.rows} aria-hidden>
      {ROWS.map(row => (
        <div key={row} className={styles.row}>
          <span className={styles.title} />
          <span className={styles.line} />
        </div>
      ))}
    </div>
  )
}
