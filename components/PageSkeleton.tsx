import { PageFrame } from './PageFrame.tsx'

import styles from './Skeleton.module.css'

/** Stands where the page's clip will be. */
export function PageSkeleton() {
  return (
    <PageFrame title={<span className={styles.title} />}>
      <span className={styles.line} />
    </PageFrame>
  )
}
