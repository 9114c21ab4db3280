export {
  translator,
  translatorWith,
  type Messages,
  type Translate,
  type MessageKey,
  type MessageValues,
} from './translator.ts';
export { saidByMachine } from './by-machine.ts';
export { sayIn, type Sentence } from './sentence.ts';
