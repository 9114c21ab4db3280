// A survivor, with an old phone and no account, finds out what may protect them and which office may sign: in English, in
// Arabic, and with scripts switched off.
import assert from 'node:assert/strict';
import { translator, type Translate } from '../../src/platform/i18n/index.ts';
import type { Language } from '../../src/platform/values/language.ts';
import { journey, type Journey } from './support/journey.ts';
import type { Person } from './support/person.ts';

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

function say(t: Translate, key: string): string {
  const words = t.maybe(key);
  assert.ok(words, key);
  return words;
}

async function answerAll(survivor: Person, t: Translate): Promise<void> {
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

function findsOut(language: Language, path: string) {
  return async ({ given, when, then, and, visitor }: Journey): Promise<void> => {
    const t = translator(language);
    const survivor = await visitor();
    await given('a frightened person opens the site, and it speaks their language', async () => {
      await survivor.open(path);
      assert.equal(survivor.path(), `/${language}`);
      assert.equal(await survivor.page.locator('html').getAttribute('dir'), t.dir);
    });
    await when('they answer the questions: a stranger hurt them, and they told the police', async () => {
      await survivor.follow(new RegExp(say(t, 'guide.home.ways.questions.name')));
      await answerAll(survivor, t);
    });
    await then('they see that U status may fit, with the law beside it', async () => {
      await survivor.seesHeading(new RegExp(say(t, 'law.rule.screening.u-status.title')));
      await survivor.sees(say(t, 'guide.results.outcome.may-fit'));
      await survivor.sees(/8 CFR 214\.14/);
    });
    await and('nothing of it is in the address, in a cookie or in the storage of the browser', async () => {
      assert.doesNotMatch(survivor.page.url(), /[?#]/);
      assert.deepEqual(await survivor.context.cookies(), []);
    });
    await when('they look for the office that may sign', async () => {
      await survivor.open(`/${language}/signing-offices`);
    });
    await then('they read that this does not need a lawyer, and what each office wants', async () => {
      await survivor.seesHeading(say(t, 'guide.offices.heading'));
    });
  };
}

journey('a survivor finds out that U status may fit', findsOut('en', '/'), { locale: 'en-US' });
journey('a survivor finds out in Arabic', findsOut('ar', '/'), { locale: 'ar' });
journey('a survivor finds out without scripts', findsOut('en', '/en'), { javaScript: false });
