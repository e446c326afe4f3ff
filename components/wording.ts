export * from '../lib/wording.ts'
