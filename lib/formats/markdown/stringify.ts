import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

import { emphasisMarker } from './emphasis-marker.ts'
import { LITERAL_TEXT } from './literal-text.ts'

/**
 * GFM of a list of blocks, ending in a line break ('' for none). Text nodes come out as literal text.
 * A thematic break is `***`: a file that starts with `---` would start with frontmatter.
 */
export function stringify(children: RootContent[]): string {
  return unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, {
      bullet: '-',
      emphasis: emphasisMarker(children),
      strong: '*',
      fences: true,
      rule: '*',
      resourceLink: true,
      listItemIndent: 'one',
      unsafe: LITERAL_TEXT,
    })
    .stringify({ type: 'root', children })
}
