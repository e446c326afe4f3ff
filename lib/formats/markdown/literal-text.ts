import type { Options } from 'remark-stringify'

type Unsafe = NonNullable<Options['unsafe']>[number]

/** Where text is not read as Markdown, as `mdast-util-to-markdown` lists them for its own patterns. */
const NOT_PHRASING: NonNullable<Unsafe['notInConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
]

/**
 * Characters that CommonMark and GFM leave alone but Obsidian, its common plug-ins, GitHub's math and
 * site generators read as syntax. A backslash in front keeps page text what it is, in all of them.
 */
export const LITERAL_TEXT: Unsafe[] = [
  // #tag
  unsafe('#', { after: '(?=[^\\s#])' }),
  // ==highlight==
  unsafe('=', { before: '(?<==)' }),
  // %%comment%%, <% Templater %>, {% Liquid %}
  unsafe('%', { before: '(?<=[%<{])' }),
  // {{variable}}
  unsafe('{', { before: '(?<=\\{)' }),
  // ^block-id
  unsafe('^', { after: '(?=[\\dA-Za-z-])' }),
  // $math$ ends at a `$` that follows no space; so prices after a space need no backslash
  unsafe('$', { before: '(?<=\\S)' }),
]

function unsafe(character: string, beside: { before?: string; after?: string }): Unsafe {
  return { character, ...beside, inConstruct: 'phrasing', notInConstruct: NOT_PHRASING }
}
