/** The one file of the package that is needed; its index also loads a second one, which is never called. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
