import { LoaderCircle } from 'lucide-react'

import styles from './Spinner.module.css'

/** Turns while something is under way; under reduced motion it stands still. The words beside it say what. */
export function Spinner() {
  return <LoaderCircle className={styles.spinner} size={16} aria-hidden />
}
