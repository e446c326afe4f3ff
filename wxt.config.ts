import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { mergeConfig, type InlineConfig } from 'vite'
import { defineConfig, type UserManifest } from 'wxt'

/**
 * What an extension page may load: its own files and nothing else. Pictures of clips are never fetched, inline styles and
 * scripts are refused, and a string becomes markup only through the sanitiser.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ')

const manifest: UserManifest = {
  name: 'Endcap: clip retail news',
  short_name: 'Endcap',
  description:
    'Clip retail news with one key: tagged, searchable, out as Markdown. Everything stays in your browser.',
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  optional_permissions: ['downloads', 'tabs'],
  incognito: 'not_allowed',
  minimum_chrome_version: '123',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  action: { default_title: 'Clip this page with Endcap' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    'clip-quietly': {
      suggested_key: { default: 'Alt+Shift+S' },
      description: 'Clip this page quietly',
    },
  },
}

const gecko = {
  id: '{6f1c9a52-0c1e-4c55-9b3d-8a4c0c1f7e2b}',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none' as const] },
}

/**
 * How the script that reads pages is built: names that start with `_`, as Readability's inner ones do, are shortened too,
 * which saves 5 KB. It is injected on every clip, so its size counts.
 */
export const CLIPPER_BUILD: InlineConfig = {
  build: {
    target: ['chrome123', 'firefox140'],
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // Safe here: nothing asks a function for its prototype or the number of its arguments.
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
      mangle: { properties: { regex: /^_/ } },
    },
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    ...manifest,
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox' && { browser_specific_settings: { gecko } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints[0]?.name !== 'clipper') return
      Object.assign(config, mergeConfig(config, CLIPPER_BUILD))
    },
  },
  vite: () => ({
    build: { target: ['chrome123', 'firefox140'] },
    plugins: [{ ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
  }),
  zip: { name: 'endcap', excludeSources: ['.output/**', '.github/**', '.ci/**'] },
})
