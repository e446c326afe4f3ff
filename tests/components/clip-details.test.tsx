// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { ClipDetails } from '../../components/ClipDetails.tsx'
import { makeClip } from './sample-clips.ts'

test('the day of the last change stands with where it was found', () => {
  const origins = { modifiedAt: { source: 'json-ld', confidence: 0.7, also: [] } }
  const clip = makeClip({ id: 'a', modifiedAt: '2018-10-03T10:00:00+02:00', origins })
  render(<ClipDetails clip={clip} correct={async () => ''} />)
  expect(screen.getByText('Updated').nextElementSibling?.textContent).toBe(
    '3 Oct 2018From the page’s data (json-ld).',
  )
})
