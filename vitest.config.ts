import { configDefaults, defineConfig } from 'vitest/config'

const NEEDS_BROWSER = ['tests/e2e/**', 'tests/build.test.ts']
const SCREENS = ['tests/components/**/*.test.{ts,tsx}']
const exclude = [...configDefaults.exclude, ...NEEDS_BROWSER]

/** Unit tests: all that needs neither a browser nor a build. Only those of screens leave something behind. */
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
          exclude: [...exclude, ...SCREENS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'screens', include: SCREENS, exclude } },
    ],
  },
})
