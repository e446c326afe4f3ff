/** The name of the line that a page of the extension holds to the worker, which so hears when the page is gone. */
export const PAGE_LINE = 'page'
