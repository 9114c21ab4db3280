// What the composition and the command line may use of feedback.
export { forgetOldWords } from './actions/forget-words.ts';
export { readAllFeedback, type FeedbackRead } from './actions/read-feedback.ts';
export { parseMonth, WORDS_KEPT_MONTHS, type Month } from './domain/feedback.ts';
