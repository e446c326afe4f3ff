import { Newspaper, SearchX } from 'lucide-react'
import { useEffect } from 'react'
import type { Selection } from 'react-aria-components'

import type { Found } from '../lib/library/types.ts'
import type { Query } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { ClipList } from './ClipList.tsx'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { BrokenLibrary, HealthBanner } from './HealthBanner.tsx'
import { ListSkeleton } from './ListSkeleton.tsx'
import { Notice } from './Notice.tsx'
import { useTools } from './tools.ts'
import { useLibraryState } from './use-library-state.ts'

type LibraryListProps = {
  query: Query
  found: Found | null
  more: () => void
  onClear: () => void
  openId?: string | null
  selection?: { ids: Set<string>; onChange: (selection: Selection) => void }
}

/** The list of clips, or what there is to say instead of one. An emptied library never looks like a new one. */
export function LibraryList({ query, found, more, onClear, ...list }: LibraryListProps) {
  const { shell } = useTools()
  const openBackup = () => shell.openOptions()
  const { health, check } = useLibraryState()
  const isNarrowed = query.text.trim() !== '' || query.tags.length > 0
  useAnnouncedTotal(found, isNarrowed)

  if (health.state === 'broken') return <BrokenLibrary onRetry={check} onBackup={openBackup} />
  if (!found || health.state === 'opening') return <ListSkeleton />
  const hasClips = found.total > 0
  const banner = health.state === 'missing' && (
    <HealthBanner
      {...health}
      onChanged={check}
      onBackup={openBackup}
      isStrip={hasClips || isNarrowed}
    />
  )
  if (hasClips) {
    return (
      <>
        {banner}
        <ClipList clips={found.clips} onNearEnd={more} {...list} />
      </>
    )
  }
  if (isNarrowed) {
    return (
      <>
        {banner}
        <NothingFound query={query} onClear={onClear} />
      </>
    )
  }
  return (
    banner || (
      <Notice icon={Newspaper} title="No clips yet">
        Open a story and press the Endcap button. It is saved here, in this browser, and nowhere
        else.
      </Notice>
    )
  )
}

function NothingFound({ query: { text, tags }, onClear }: { query: Query; onClear: () => void }) {
  const parts = [
    text.trim() && `“${text.trim()}”`,
    tags.length > 0 && `the ${tags.length === 1 ? 'tag' : 'tags'} ${tags.join(' and ')}`,
  ]
  return (
    <Notice
      icon={SearchX}
      title="Nothing found"
      actions={<Button onPress={onClear}>Show all clips</Button>}
    >
      {`No clip matches ${parts.filter(Boolean).join(' with ')}.`}
    </Notice>
  )
}

function useAnnouncedTotal(found: Found | null, isNarrowed: boolean): void {
  const { announce } = useFeedback()
  const total = found?.total ?? null
  useEffect(() => {
    if (isNarrowed && total !== null) announce(`${count(total, 'clip')} found`)
  }, [announce, isNarrowed, total])
}
