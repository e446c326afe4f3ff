import styles from './UnreadParts.module.css'

/** Names the parts of a search that look like filters and are none. */
export function UnreadParts({ parts }: { parts: string[] }) {
  if (parts.length === 0) return null
  return (
    <p className={styles.line}>
      {parts.map(part => `“${part}”`).join(', ')} {parts.length === 1 ? 'is' : 'are'} no filter and
      searched as words.
    </p>
  )
}
