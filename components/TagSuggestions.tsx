import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Group, Tooltip, TooltipTrigger } from 'react-aria-components'

import type { TagSuggestion } from '../lib/model.ts'
import { Button } from './Button.tsx'

import styles from './TagSuggestions.module.css'

const SHOWN = 4

type TagSuggestionsProps = {
  suggestions: TagSuggestion[]
  onAccept: (tags: string[]) => void
  onReject: (tag: string) => void
}

/** Tags that the article speaks for, each with its reason; one press takes one, or all of them. */
export function TagSuggestions({ suggestions, onAccept, onReject }: TagSuggestionsProps) {
  const [isWhole, setIsWhole] = useState(false)
  if (suggestions.length === 0) return null
  const shown = isWhole ? suggestions : suggestions.slice(0, SHOWN)
  const hidden = suggestions.length - shown.length
  return (
    <Group className={styles.row ?? ''} aria-label="Suggested tags">
      {shown.map(suggestion => (
        <Suggestion
          key={suggestion.tag}
          suggestion={suggestion}
          onAccept={onAccept}
          onReject={onReject}
        />
      ))}
      {hidden > 0 && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {hidden} more
        </Button>
      )}
      {suggestions.length > 1 && (
        <Button look="quiet" onPress={() => onAccept(suggestions.map(({ tag }) => tag))}>
          Add all
        </Button>
      )}
    </Group>
  )
}

type SuggestionProps = Omit<TagSuggestionsProps, 'suggestions'> & { suggestion: TagSuggestion }

function Suggestion({ suggestion: { tag, why }, onAccept, onReject }: SuggestionProps) {
  return (
    <span className={styles.suggestion}>
      <TooltipTrigger delay={400}>
        <AriaButton
          className={styles.accept ?? ''}
          aria-label={`Add tag ${tag}`}
          onPress={() => onAccept([tag])}
        >
          <Plus size={12} aria-hidden />
          <bdi className={styles.name}>{tag}</bdi>
        </AriaButton>
        <Tooltip className={styles.why ?? ''} offset={4}>
          Suggested: {why}
        </Tooltip>
      </TooltipTrigger>
      <AriaButton
        className={styles.reject ?? ''}
        aria-label={`Do not suggest ${tag} here`}
        onPress={() => onReject(tag)}
      >
        <X size={12} aria-hidden />
      </AriaButton>
    </span>
  )
}
