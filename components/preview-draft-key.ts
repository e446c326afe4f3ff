/** Where the words typed for a page that is not saved yet are kept among the drafts. */
export function previewDraftKey(url: string): string {
  return `page:${url}`
}
