// The parts of one protection that several pages show: its name, its elements, and what to know whatever was answered.
import type { Translate } from '../../platform/i18n/index.ts';
import { originalOf, Source } from '../../ui/index.ts';
import { saySureness, sourceTitle } from '../say.ts';
import type { Visit } from '../world.ts';
import type { Answers } from './question.ts';
import type { ElementResult, ReliefResult } from './results.ts';
import { saidText } from './words.ts';

export function reliefName(t: Translate, { id, title }: ReliefResult): string {
  return t.maybe(`law.rule.screening.${id}.title`) ?? title;
}

/** A sentence of the guide's own for each element that it knows; a new rule of the law shows by its title until it has one. */
export function elementText(t: Translate, { rule, title }: ElementResult): string {
  return t.maybe(`guide.elements.${rule}`) ?? t.maybe(`law.rule.${rule}.title`) ?? title;
}

/** The element on which the outcome turns, among those that were asked about. */
export function decidingElement({ elements, answer }: ReliefResult): ElementResult | undefined {
  return elements.find((element) => element.answer === answer && element.given.length > 0);
}

/** The person's own words, or why there are none; nothing where nothing can be asked. */
export function saidOf(visit: Visit, answers: Answers, element: ElementResult) {
  const { t } = visit;
  const words = element.given.map((given) => saidText(visit, given.question, answers)).join(' ');
  const text = element.silence === null ? words : t(`guide.results.silence.${element.silence}`);
  return text === '' ? undefined : { label: t('guide.results.answered'), text };
}

interface NotesProps {
  visit: Visit;
  relief: ReliefResult;
  /** Only so many; the law's own order puts first what matters most. */
  atMost?: number;
  /** The English beside each, where a machine translated. */
  withEnglish?: boolean;
}

/** What to know whatever the answers were; each sentence with its first source. */
export function Notes({ visit, relief, atMost, withEnglish }: NotesProps) {
  const { t } = visit;
  const notes = [...relief.conditions, ...relief.cautions].slice(0, atMost);
  if (notes.length === 0) return <p class="noprint">{t('guide.results.notTheStory')}</p>;
  return (
    <ul class="flow">
      {notes.map((note) => (
        <li>
          {t.maybe(note.key) ?? note.text} {withEnglish && <InEnglish visit={visit} text={note.text} />}
          {note.citations.slice(0, 1).map((citation) => (
            <Source title={sourceTitle(citation)} {...saySureness(t, citation)} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Beside a sentence of law that no person has translated stands the sentence it was made from. */
export function InEnglish({ visit: { t, world }, text }: { visit: Visit; text: string }) {
  if (originalOf(world.site.languages, t.language) === undefined) return null;
  return (
    <bdi class="small soft" lang="en">
      {text}
    </bdi>
  );
}
