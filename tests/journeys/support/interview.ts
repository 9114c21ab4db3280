// How a person answers the interview from its first question to its results: a stranger hurt them, they told the police.
import assert from 'node:assert/strict';
import type { Translate } from '../../../src/platform/i18n/index.ts';
import type { Person } from './person.ts';

/** What this person says: question and answers by their ids; the words are those of the page's language. */
const SAYS: readonly (readonly [question: string, ...answers: string[]])[] = [
  ['safe-now', 'yes'],
  ['for-whom', 'self'],
  ['age-now', '25-or-older'],
  ['age-then', '18-or-more'],
  ['what-happened', 'violence'],
  ['hurt-how', 'direct'],
  ['forced-for', 'none'],
  ['where', 'Brooklyn'],
  ['who-knows', 'city-police'],
  ['helped', 'yes'],
  ['who-did-it', 'stranger'],
];

/** The words before an option; names of places are the same in every language. */
function wordsOf(t: Translate, question: string, answer: string): RegExp {
  const own = t.maybe(`guide.questions.${question}.options.${answer}`, { who: 'self' });
  const words = own ?? t.maybe(`directory.investigators.${answer}`) ?? answer;
  return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

export function say(t: Translate, key: string): string {
  const words = t.maybe(key);
  assert.ok(words, key);
  return words;
}

/** From the first question, which is open, to the results; once also back and on again. */
export async function answerAll(survivor: Person, t: Translate): Promise<void> {
  for (const [question, ...answers] of SAYS) {
    const label = t.maybe(`guide.questions.${question}.label`, { who: 'self' });
    await survivor.seesHeading(label ?? question);
    // The first that begins so: in Arabic "no" also begins "I do not know", which stands below.
    for (const answer of answers)
      await survivor
        .field(wordsOf(t, question, answer))
        .first()
        .check();
    await survivor.press(say(t, 'guide.screening.continue'));
    if (question === 'what-happened') await goesBackAndOn(survivor, t, wordsOf(t, question, answers[0] ?? ''));
  }
}

/** Back to the question just answered, where the answer still stands, and on again. */
async function goesBackAndOn(survivor: Person, t: Translate, answered: RegExp): Promise<void> {
  await survivor.press(say(t, 'guide.screening.back'));
  assert.equal(await survivor.field(answered).isChecked(), true, 'going back loses the answer');
  await survivor.press(say(t, 'guide.screening.continue'));
}
