import type { ClipFailure, Warning } from './model.ts'

/** What can be done about a warning while the page is open: clip something else of it, or the same again. */
export type WarningStep = 'selection' | 'page' | 'update'

/** The label of the button of each step. */
export const WARNING_STEPS: Record<WarningStep, string> = {
  selection: 'Clip the selection',
  page: 'Clip the whole page',
  update: 'Clip again',
}

/** What happened, in one sentence, and the next step. `next` of a failure is the label of its button. */
export type Wording = { says: string; next: string }

/** What the button of a failure does; `none` has no button. */
export type NextStep = 'retry' | 'save-link' | 'none'

/** Nothing was written in any of these cases. */
export const FAILURES: Record<ClipFailure, Wording & { step: NextStep }> = {
  'browser-page': {
    says: 'This is a page of the browser itself, which no extension may read.',
    next: '',
    step: 'none',
  },
  'store-page': {
    says: 'The browser lets no extension read its extension store.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'view-source': {
    says: 'This tab shows the source of a page. Open the page itself to clip it.',
    next: '',
    step: 'none',
  },
  pdf: {
    says: 'This is a PDF, and Endcap reads web pages only.',
    next: 'Save the link only',
    step: 'save-link',
  },
  image: {
    says: 'This tab shows a picture and no article.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'not-html': {
    says: 'This tab shows a file that is not a web page.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'error-page': {
    says: 'This page did not load. Reload it, then clip it.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'reader-view': {
    says: 'The browser’s reader view cannot be read. Leave it, then clip the page.',
    next: '',
    step: 'none',
  },
  'local-file': {
    says: 'This is a file on your computer, which Endcap is not allowed to open.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'no-access': {
    says: 'The browser does not let Endcap read this page.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'no-selection': {
    says: 'Nothing is selected on the page. Select the text there, then clip the selection.',
    next: '',
    step: 'none',
  },
  'no-answer': { says: 'The page did not answer in time.', next: 'Try again', step: 'retry' },
  'tab-gone': {
    says: 'The tab was closed or went to another page before it was read.',
    next: 'Try again',
    step: 'retry',
  },
  'invalid-article': {
    says: 'What the page handed over could not be read.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'storage-full': {
    says: 'The disk is full, so this clip could not be saved.',
    next: 'Try again',
    step: 'retry',
  },
  'library-newer': {
    says: 'A newer Endcap wrote your library. Restart the browser to finish the update.',
    next: 'Try again',
    step: 'retry',
  },
  'worker-lost': {
    says: 'The browser stopped Endcap before it could confirm the save.',
    next: 'Try again',
    step: 'retry',
  },
}

/**
 * Why a clip may not be the whole story; both parts are read together as one line. Where the page is open, the buttons of
 * `steps` stand in the place of `next`.
 */
export const WARNINGS: Record<Warning, Wording & { steps: WarningStep[] }> = {
  'cut-by-size': {
    says: 'The page was too long and was cut.',
    next: 'Clip a selection for the rest.',
    steps: ['selection'],
  },
  'still-loading': {
    says: 'The page was still loading, so its end may be missing.',
    next: 'Clip it again when it is done.',
    steps: ['update'],
  },
  paywall: {
    says: 'This page shows only the start of the article.',
    next: 'Clip the selection instead?',
    steps: ['selection', 'page'],
  },
  'consent-wall': {
    says: 'A consent notice covered the page. Answer it first.',
    next: 'Then clip the page again.',
    steps: ['update'],
  },
  'list-page': {
    says: 'This looks like a list of articles. Open one of them to clip it.',
    next: 'Or clip the selection.',
    steps: ['selection', 'page'],
  },
  'video-page': {
    says: 'The story here is a video; only the text around it was kept.',
    next: 'Clip the whole page instead?',
    steps: ['page'],
  },
  'very-short': {
    says: 'Very little text was found.',
    next: 'Clip the selection instead?',
    steps: ['selection', 'page'],
  },
  'title-mismatch': {
    says: 'The text does not speak of what the title does.',
    next: 'Clip the selection instead?',
    steps: ['selection', 'page'],
  },
  'date-uncertain': { says: 'The day is uncertain.', next: 'Check it on the page.', steps: [] },
  'several-articles': {
    says: 'Several articles share this page; the one in view was taken.',
    next: 'Clip the selection for another.',
    steps: ['selection'],
  },
  'no-article': {
    says: 'No article was found.',
    next: 'Select the text and clip the selection.',
    steps: ['selection', 'page'],
  },
  'not-a-page': { says: 'Only the link was saved.', next: 'Open it, then clip it.', steps: [] },
  restored: {
    says: 'Restored without its text.',
    next: 'Open the original and clip it again.',
    steps: ['update'],
  },
}

/** A warning as the one line that is shown. */
export function warningLine(warning: Warning): string {
  const { says, next } = WARNINGS[warning]
  return `${says} ${next}`
}

/** That the library has a story from another outlet: `when` it was clipped there, and how many `more` outlets have it. */
export function storyWords(siteName: string, when: string, more: number): string {
  return `You have this story from ${siteName}, ${when}${more > 0 ? ` and from ${more} more` : ''}`
}
