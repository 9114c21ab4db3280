// A survivor, with an old phone and no account, finds out what may protect them, why, and which office may sign: in the languages
// of five phones as they are offered, and with scripts switched off.
import assert from 'node:assert/strict';
import { translator } from '../../src/platform/i18n/index.ts';
import { LANGUAGES, type Language } from '../../src/platform/values/language.ts';
import { answerAll, say } from './support/interview.ts';
import { journey, type Journey } from './support/journey.ts';

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
    await then('they see that U status may fit', async () => {
      await survivor.seesHeading(new RegExp(say(t, 'law.rule.screening.u-status.title')));
      await survivor.sees(say(t, 'guide.results.outcome.may-fit'));
    });
    await and('why: their own answer, the law, and the way back', async () => {
      await survivor.page
        .getByRole('button', { name: say(t, 'guide.results.why') })
        .first()
        .click();
      await survivor.seesHeading(say(t, 'law.rule.screening.u-status.title'));
      await survivor.sees(say(t, 'guide.results.answered'));
      await survivor.sees(/8 CFR 214\.14\(b\)\(3\)/);
      await survivor.press(say(t, 'guide.results.backToResults'));
      await survivor.sees(say(t, 'guide.results.outcome.may-fit'));
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

/** What a phone set to this language asks for. */
const PHONES: Readonly<Partial<Record<Language, string>>> = {
  en: 'en-US',
  es: 'es-MX',
  ar: 'ar',
  bn: 'bn-BD',
  'zh-Hans': 'zh-CN',
};

for (const { code, endonym } of LANGUAGES) {
  const locale = PHONES[code];
  if (locale !== undefined)
    journey(`a survivor finds out in ${endonym}`, findsOut(code, '/'), { locale, readsOnly: true });
}
journey('a survivor finds out without scripts', findsOut('en', '/en'), { javaScript: false, readsOnly: true });

async function changesLanguage({ given, when, then, and, visitor }: Journey): Promise<void> {
  const polish = translator('pl');
  const survivor = await visitor();
  await given('somebody has answered the first question in English', async () => {
    await survivor.open('/en/questions');
    await survivor.pick(/^\s*No, or not sure/);
    await survivor.press('Continue');
    await survivor.seesHeading('For whom do you answer?');
  });
  await when('they open all languages and choose their own', async () => {
    await survivor.follow(/^12/);
    await survivor.press('Polski');
  });
  await then('the same question is asked in Polish', async () => {
    assert.equal(survivor.path(), '/pl/questions');
    await survivor.seesHeading(say(polish, 'guide.questions.for-whom.label'));
  });
  await and('the key Enter goes on to the next one, and the first answer is still there', async () => {
    await survivor.pick(say(polish, 'guide.questions.for-whom.options.self'));
    await survivor.page.keyboard.press('Enter');
    await survivor.seesHeading(polish('guide.questions.age-now.label', { who: 'self' }));
    assert.equal(await survivor.page.locator('form.side input[name="a.safe-now"]').inputValue(), 'no');
  });
}

for (const javaScript of [true, false])
  journey(
    `a survivor changes the language in the middle, ${javaScript ? 'with' : 'without'} scripts`,
    changesLanguage,
    {
      javaScript,
      readsOnly: true,
    },
  );
