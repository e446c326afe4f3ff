import { defineConfig } from 'vitest/config'

/** Tests in real browsers: one file at a time, because a browser wants the machine for itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
