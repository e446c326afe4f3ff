import { expect, test } from 'vitest'

import { storyOfSave } from '../../lib/capture/story-of-save.ts'
import { fail, ok } from '../../lib/result.ts'
import { createFakeLibrary } from '../components/fake-library.ts'
import { makeClip } from '../components/sample-clips.ts'

const NOW = new Date().toISOString()
const CLIP = makeClip({ id: 'new', clippedAt: NOW })
const WIRE = makeClip({ id: 'wire', siteName: 'Reuters', clippedAt: NOW })

const saved = (state: 'saved' | 'updated') => ok({ state, clip: CLIP, change: 1 })

test('a save tells from which outlet the story is there already', async () => {
  const library = createFakeLibrary([CLIP, WIRE])
  library.setStory([WIRE, CLIP])
  expect(await storyOfSave(library, saved('saved'))).toBe(
    'Saved. You have this story from Reuters, today',
  )
  library.setStory([WIRE, CLIP, makeClip({ id: 'post' })])
  expect(await storyOfSave(library, saved('saved'))).toContain('Reuters, today and from 1 more')
})

test('an update, a failure, a new story and a library that cannot look say nothing', async () => {
  const library = createFakeLibrary([CLIP, WIRE])
  expect(await storyOfSave(library, saved('saved'))).toBe('')
  library.setStory([WIRE, CLIP])
  expect(await storyOfSave(library, saved('updated'))).toBe('')
  expect(await storyOfSave(library, fail('no-answer'))).toBe('')
  library.storyOf = () => Promise.reject(new Error('gone'))
  expect(await storyOfSave(library, saved('saved'))).toBe('')
})
