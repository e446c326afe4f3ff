/** The one file of the package that is needed, with those of its inner names that are used or replaced here. */
declare module '@mozilla/readability/Readability.js' {
  type Options<Node, Content> = {
    charThreshold?: number
    disableJSONLD?: boolean
    keepClasses?: boolean
    serializer?: (node: Node) => Content
  }
  type Parsed<Content> = {
    content: Content
    textContent: string
    title?: string | null
    byline?: string | null
    siteName?: string | null
    publishedTime?: string | null
    lang?: string | null
  }
  type Test = { test: (text: string) => boolean }

  class Readability<Page = Document, Node = Element, Content = string> {
    constructor(document: Page, options?: Options<Node, Content>)
    parse(): Parsed<Content> | null
    FLAG_CLEAN_CONDITIONALLY: number
    FLAG_WEIGHT_CLASSES: number
    PHRASING_ELEMS: string[]
    DIV_TO_P_ELEMS: Set<string>
    REGEXPS: Record<string, Test>
    _prepDocument(): void
    _flagIsActive(flag: number): boolean
    _hasAncestorTag(
      element: Node,
      tag: string,
      levels?: number,
      isMeant?: (ancestor: Node) => boolean,
    ): boolean
  }

  export { Readability as default }
}
