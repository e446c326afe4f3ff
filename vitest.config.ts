import { configDefaults, defineConfig } from 'vitest/config'

const NEEDS_BROWSER = ['tests/e2e/**', 'tests/build.test.ts']
const NEEDS_DOM = ['tests/{components,extract}/**/*.test.{ts,tsx}', 'tests/pages.test.ts']
const exclude = [...configDefaults.exclude, ...NEEDS_BROWSER]

/** Unit tests: all that needs neither a browser nor a build. Those that need a DOM get a fresh one each, in a thread. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    env: { TZ: 'UTC' },
    setupFiles: ['fake-indexeddb/auto'],
    mockReset: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, ...NEEDS_DOM],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'pages', include: NEEDS_DOM, exclude, pool: 'vmThreads' } },
    ],
  },
})
