export type {
  Answers,
  ClipOrder,
  ClipperCalls,
  ContentCalls,
  Notice,
  PageCalls,
  Saved,
  SaveRequest,
  Sender,
  Take,
  ToastCalls,
} from './calls.ts'
export { answerInBackground, answerInTab } from './answer.ts'
export { learnedTags } from './learned-tags.ts'
export { call, callTab, callUntilAnswered } from './call.ts'
