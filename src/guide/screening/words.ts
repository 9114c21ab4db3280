// The words of a question in the voice of whoever answers: for oneself, for a child, for somebody else.
import type { Translate } from '../../platform/i18n/index.ts';
import type { Visit } from '../world.ts';
import { isUnsaid, type Answers, type QuestionId } from './question.ts';

export type Voice = 'self' | 'child' | 'other';

/** Until somebody says otherwise, a person answers for themself. */
export function voiceOf(answers: Answers): Voice {
  const [who] = answers['for-whom'] ?? [];
  return who === 'child' || who === 'other' ? who : 'self';
}

export function questionText(t: Translate, id: QuestionId, part: 'label' | 'hint' | 'why', who: Voice): string {
  return t.maybe(`guide.questions.${id}.${part}`, { who }) ?? '';
}

/** The words of one option; places and offices have theirs in the pack and in the directory's messages. */
export function optionText({ t, world }: Visit, id: QuestionId, value: string, who: Voice): string {
  if (isUnsaid(value)) return t(`guide.screening.unsaid.${value}`);
  const own = t.maybe(`guide.questions.${id}.options.${value}`, { who });
  if (own !== null) return own;
  const borough = world.directory.boroughs.find((row) => row.id === value)?.name;
  return borough ?? t.maybe(`directory.investigators.${value}`) ?? value;
}

/** What was answered, in the words of the options; or which of the two ways of not answering was taken. */
export function saidText(visit: Visit, id: QuestionId, answers: Answers): string {
  const chosen = answers[id] ?? [];
  const unsaid = chosen.find(isUnsaid);
  if (unsaid !== undefined) return visit.t(`guide.results.${unsaid}`);
  const words = chosen.map((value) => optionText(visit, id, value, voiceOf(answers)));
  return visit.t('guide.results.said', { answer: words.join('; ') });
}
