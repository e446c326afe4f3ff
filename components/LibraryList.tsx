import { Newspaper } from 'lucide-react'
import { useEffect } from 'react'
import type { Selection } from 'react-aria-components'

import type { Found } from '../lib/library/types.ts'
import type { Query } from '../lib/model.ts'
import { ClipList } from './ClipList.tsx'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { BrokenLibrary, HealthBanner } from './HealthBanner.tsx'
import { ListSkeleton } from './ListSkeleton.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Notice } from './Notice.tsx'
import { SearchText } from './search-text.ts'
import { useTools } from './tools.ts'
import { useLibraryState } from './use-library-state.ts'

type LibraryListProps = {
  query: Query
  found: Found | null
  more: () => void
  onClear: () => void
  onText: (text: string) => void
  openId?: string | null
  selection?: { ids: Set<string>; onChange: (selection: Selection) => void }
}

/** The list of clips, or what there is to say instead of one. An emptied library never looks like a new one. */
export function LibraryList(props: LibraryListProps) {
  const { query, found, more, onClear, onText, ...list } = props
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
        <SearchText value={query.text}>
          <ClipList clips={found.clips} outlets={found.outlets} onNearEnd={more} {...list} />
        </SearchText>
      </>
    )
  }
  if (isNarrowed) {
    return (
      <>
        {banner}
        <NothingFound query={query} onClear={onClear} onText={onText} />
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

function useAnnouncedTotal(found: Found | null, isNarrowed: boolean): void {
  const { announce } = useFeedback()
  const total = found?.total ?? null
  useEffect(() => {
    if (isNarrowed && total !== null) announce(`${count(total, 'clip')} found`)
  }, [announce, isNarrowed, total])
}
