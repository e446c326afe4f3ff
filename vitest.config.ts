import { configDefaults, defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Unit tests: all that needs neither a browser nor a build. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/build.test.ts'],
    env: { TZ: 'UTC' },
    setupFiles: ['fake-indexeddb/auto'],
    mockReset: true,
  },
})
