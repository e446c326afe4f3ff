import { expect, test } from 'vitest'

import { newId } from '../lib/new-id.ts'

test('ids are UUIDs of version 7, each later than the one before', () => {
  const ids = Array.from({ length: 1000 }, newId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(1000)
})
