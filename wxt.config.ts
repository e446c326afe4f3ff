import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { mergeConfig, type InlineConfig, type Plugin } from 'vite'
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

/** What `lib/extract/readability` replaces or never calls: a third of the library. */
const REPLACED = [
  '_findNode',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_getAllNodesWithTag',
  '_setNodeTag',
  '_isPhrasingContent',
  '_hasChildBlockElement',
  '_hasSingleTagInsideElement',
  '_fixRelativeUris',
  '_fixLazyImages',
  '_cleanClasses',
  '_cleanStyles',
  '_isProbablyVisible',
  '_isValidByline',
  '_isElementWithoutContent',
  '_getLinkDensity',
  '_getClassWeight',
  '_initializeNode',
  '_postProcessContent',
  '_simplifyNestedElements',
  '_isUrl',
  '_isSingleImage',
  '_clean',
  '_cleanConditionally',
  '_getCharCount',
  '_getTextDensity',
  '_cleanHeaders',
  '_cleanMatchedNodes',
  '_headerDuplicatesTitle',
  '_textSimilarity',
]

/** Tables of the library that only those methods ask. */
const UNASKED =
  /^ {2,4}(?:extraneous|replaceFonts|shareElements|nextLink|prevLink|tokenize|hashUrl|srcsetUrl|b64DataUrl|jsonLdArticleTypes|videos|adWords|loadingWords|PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS|HTML_ESCAPE_MAP):\s+(?:\/.+|\[[^\]]*\]|\{[^}]*\}),$/gm
/** What it does for its log, for the parser of its own, and for metadata and options that nobody asks it for. */
const ASIDE = [
  /^ +\/\/ In some older versions[^]*?(?=^ +options = options \|\| \{\};$)/gm,
  /^ +this\._(?:article(?:Title|Byline|Dir|SiteName) = null|(?:debug|docJSDOMParser|maxElemsToParse|classesToPreserve|keepClasses|allowedVideoRegex|linkDensityModifier) =)[^;]*;$/gm,
  /^( +)if \((?:node\.tagName === "HTML"|shouldRemoveTitleHeader|isPaging)[^]*?^\1\}$/gm,
  /^( +)if \(this\._(?:debug|docJSDOMParser|maxElemsToParse)\b[^]*?^\1\}$/gm,
  /^ *this\.(?:log|_unwrapNoscriptImages|_removeScripts|_cleanStyles|_fixLazyImages|_cleanHeaders|_postProcessContent)\([^;]*?\);$/gm,
  /^ +\/\/ Find out text direction[^]*?(?=^ +return articleContent;$)/gm,
  /^ +\/\/ Clean out elements with little content[^]*?(?=^ +this\._clean\(articleContent, "iframe"\);$)/gm,
  /^ +\/\/ If we haven't found an excerpt[^]*?(?=^ +var textContent)/gm,
  /^ +(?:title|byline|dir|lang|length|excerpt|siteName|publishedTime): (?:this|metadata|textContent)\b.*,$/gm,
]

/** Leaves out of Readability what is not used, and its log, for which it writes the whole article out as text. */
const leanReadability: Plugin = {
  name: 'lean-readability',
  transform: {
    filter: { id: /@mozilla\/readability\/Readability\.js/ },
    handler(code) {
      const methods = REPLACED.map(name => new RegExp(`^  ${name}\\([^]*?^  \\},$`, 'm'))
      const lean = [...methods, UNASKED, ...ASIDE].reduce((rest, part) => {
        const without = rest.replace(part, '')
        if (without === rest) this.error(`Readability has no ${part.source} any more.`)
        return without
      }, code)
      if (lean.includes('this.log(')) this.error('Readability logs in another way.')
      return lean.replace(
        /^if \(typeof module === "object"\) \{[^]*/m,
        'export default Readability',
      )
    },
  },
}

/** Names of Readability and of what it is run on that no other script knows; what starts with `_` is its own, too. */
export const INNER_NAMES =
  /^(?:_.*|[A-Z]+(?:_[A-Z]+)+|REGEXPS|readability|contentScore|hasMarks|startsBlank|endsBlank|linked|survey|furniture|headLines|allLines|densest|is(?:Around|Heading|Furniture|Beside|Story|Hidden|Empty|Plain|Link))$/

/**
 * How the script that reads pages is built: Readability's inner names, most of which start with `_`, are shortened too,
 * which saves 6 KB. It is injected on every clip, so its size counts.
 */
export const CLIPPER_BUILD: InlineConfig = {
  plugins: [leanReadability],
  build: {
    target: ['chrome123', 'firefox140'],
    // Two minifiers find more than one.
    rolldownOptions: { output: { minify: { compress: true, mangle: false } } },
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // Safe here: nothing asks a function for its prototype or the number of its arguments, and no getter acts.
      compress: {
        passes: 4,
        keep_fargs: false,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      mangle: { properties: { regex: INNER_NAMES } },
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
