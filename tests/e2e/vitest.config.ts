import { defineConfig } from 'vitest/config'

/** Tests of the built extension, one file at a time, because a browser wants the machine for itself. */
export default defineConfig({
  test: {
    include: ['tests/build.test.ts', 'tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
