import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'

import { count } from './counts.ts'

import styles from './SearchBox.module.css'

type SearchBoxProps = {
  text: string
  total: number | null
  onText: (text: string) => void
  onLeave: () => void
  inputRef: React.RefObject<HTMLInputElement | null>
}

/** Searches the library as the person types. `/` comes here, the down arrow goes on to the list, Escape empties it. */
export function SearchBox({ text, total, onText, onLeave, inputRef }: SearchBoxProps) {
  return (
    <SearchField
      aria-label="Search clips"
      className={styles.field ?? ''}
      value={text}
      onChange={onText}
      onKeyDown={event => {
        if (event.key === 'ArrowDown') onLeave()
        else event.continuePropagation()
      }}
    >
      <Search className={styles.icon} size={16} aria-hidden />
      <Input
        ref={inputRef}
        className={styles.input ?? ''}
        dir="auto"
        placeholder={!total ? 'Search' : `Search ${count(total, 'clip')}`}
      />
      {text ? (
        <Button className={styles.clear ?? ''} aria-label="Clear the search">
          <X size={16} aria-hidden />
        </Button>
      ) : (
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      )}
    </SearchField>
  )
}
