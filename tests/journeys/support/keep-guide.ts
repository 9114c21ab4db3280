// How a person keeps the guide on their phone.
import { translator } from '../../../src/platform/i18n/index.ts';
import type { Language } from '../../../src/platform/values/language.ts';
import { say } from './interview.ts';
import type { Person } from './person.ts';

export async function keepsGuide(person: Person, language: Language = 'en'): Promise<void> {
  const t = translator(language);
  await person.open(`/${language}/keep`);
  await person.press(say(t, 'guide.keep.button'));
  await person.page.getByText(say(t, 'guide.keep.said.kept')).waitFor({ timeout: 30_000 });
}
