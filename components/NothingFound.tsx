import { SearchX } from 'lucide-react'

import type { Query } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { useSuggestion } from './use-suggestion.ts'

type NothingFoundProps = {
  query: Query
  onClear: () => void
  onText: (text: string) => void
}

/** Says that nothing matches, and offers what was probably meant. */
export function NothingFound({ query: { text, tags }, onClear, onText }: NothingFoundProps) {
  const better = useSuggestion(text)
  const parts = [
    text.trim() && `“${text.trim()}”`,
    tags.length > 0 && `the ${tags.length === 1 ? 'tag' : 'tags'} ${tags.join(' and ')}`,
  ]
  return (
    <Notice
      icon={SearchX}
      title="Nothing found"
      actions={
        <>
          {better !== null && (
            <Button look="primary" onPress={() => onText(better)}>
              Search for <bdi>{better.trim()}</bdi>
            </Button>
          )}
          <Button onPress={onClear}>Show all clips</Button>
        </>
      }
    >
      {`No clip matches ${parts.filter(Boolean).join(' with ')}.`}
    </Notice>
  )
}
