export type {
  Answers,
  ClipOrder,
  ContentCalls,
  Notice,
  PageCalls,
  Saved,
  SaveRequest,
  Sender,
  TabCalls,
} from './calls.ts'
export { answerInBackground, answerInTab } from './answer.ts'
export { call, callTab, callUntilAnswered } from './call.ts'
