import type { RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'

import { cleanTree } from './clean-tree.ts'
import { FOOTNOTE_HANDLERS } from './footnotes.ts'
import { prepareHtml } from './prepare-html.ts'

/** A fragment of HTML as Markdown blocks; addresses in it are relative to `base`. */
export function readHtml(html: string, base: string): RootContent[] {
  const parser = unified().use(rehypeParse, { fragment: true })
  const tree = parser.parse(html)
  prepareHtml(tree)
  return cleanTree(unified().use(rehypeRemark, { handlers: FOOTNOTE_HANDLERS }).runSync(tree), base)
}
