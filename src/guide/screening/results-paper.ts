// The results as a paper: the law, places and numbers, never an answer. In the reader's language, and in English for the
// lawyer or officer who is shown it. The same parts are printed from the screen and set as PDF.
import { saidByMachine, sayIn, type Translate } from '../../platform/i18n/index.ts';
import { isolate, type Block, type FactRow, type Paper, type PaperPart } from '../../platform/values/paper.ts';
import { qrRows } from '../../platform/values/qr-code.ts';
import type { Place } from '../../directory/index.ts';
import { hotline } from '../pages/calls.tsx';
import { saySureness, sourceTitle } from '../say.ts';
import type { Visit } from '../world.ts';
import { placeNear } from './next-steps.tsx';
import type { Answers } from './question.ts';
import { elementText, reliefName } from './relief.tsx';
import type { ReliefResult, ScreeningResults } from './results.ts';

const CALLS = ['emergency', 'home', 'city-lawyers', 'trafficking', 'state-newcomers'];

/** In the language of the page only: on a screen the English is a page of its own. */
export function resultsPaper(visit: Visit, answers: Answers, results: ScreeningResults): Paper {
  return { head: '', foot: visit.world.site.address, parts: [partOf(visit, answers, results)] };
}

export function resultsPaperWithEnglish(visit: Visit, answers: Answers, results: ScreeningResults): Paper {
  const own = resultsPaper(visit, answers, results);
  if (visit.t.language === 'en') return own;
  const english = { ...visit, t: visit.world.t('en') };
  return { ...own, parts: [...own.parts, partOf(english, answers, results)] };
}

function partOf(visit: Visit, answers: Answers, { reliefs }: ScreeningResults): PaperPart {
  const { t, world } = visit;
  const address = `${world.site.address}/${t.language}/results`;
  return {
    language: t.language,
    direction: t.dir,
    title: t('guide.paper.title'),
    // What somebody needs on the way stands on the first page, the law behind it.
    blocks: [
      {
        kind: 'paragraph',
        text: [t('guide.paper.lede', { date: t.date(world.today()) }), saidByMachine(t) ?? ''].join(' ').trim(),
      },
      { kind: 'heading', level: 2, text: t('guide.paper.calls') },
      { kind: 'facts', rows: callRows(visit) },
      ...placeBlocks(visit, answers),
      { kind: 'note', text: t('guide.results.steps.noPay.text') },
      { kind: 'heading', level: 2, text: t('guide.paper.again') },
      { kind: 'code', rows: qrRows(address), label: address },
      { kind: 'paragraph', text: isolate(address) },
      ...reliefs.filter(({ outcome }) => outcome !== 'does-not-fit').flatMap((relief) => reliefBlocks(visit, relief)),
    ],
  };
}

function reliefBlocks({ t }: Visit, relief: ReliefResult): readonly Block[] {
  const notes = [...relief.conditions, ...relief.cautions].map((note) => t.maybe(note.key) ?? note.text);
  return [
    {
      kind: 'heading',
      level: 2,
      text: t('guide.paper.finding', {
        name: reliefName(t, relief),
        outcome: t(`guide.results.outcome.${relief.outcome}`),
      }),
    },
    { kind: 'paragraph', text: sayIn(t, { key: relief.statementKey, text: relief.statement }) },
    { kind: 'list', items: [...relief.elements.map((element) => elementText(t, element)), ...notes] },
    { kind: 'paragraph', text: t('guide.paper.law', { sources: sourcesOf(t, relief) }) },
  ];
}

/** Each source once; together stand those that were read on the same day, and those that nobody has read. */
function sourcesOf(t: Translate, { elements }: ReliefResult): string {
  const groups = new Map<string, Set<string>>();
  for (const citation of elements.flatMap(({ citations }) => citations)) {
    const { checked, unread } = saySureness(t, citation);
    const said = checked ?? unread ?? '';
    groups.set(said, (groups.get(said) ?? new Set()).add(isolate(inOnePiece(sourceTitle(citation)))));
  }
  return [...groups].map(([said, titles]) => `${[...titles].join('; ')} (${said})`).join('\n');
}

/** "8 CFR 214.14(b)(3)" is not broken before its section, nor between two brackets. */
function inOnePiece(citation: string): string {
  return citation.replace(/(?<=^\d+) | (?=\d)/gu, '\u00A0').replaceAll(')(', ')\u2060(');
}

function callRows(visit: Visit): readonly FactRow[] {
  return CALLS.flatMap((id) => {
    const row = hotline(visit, id);
    if (row?.phone === undefined) return [];
    return [{ label: visit.t.maybe(`directory.hotlines.${row.id}`) ?? row.name, value: row.phone }];
  });
}

function placeBlocks(visit: Visit, answers: Answers): readonly Block[] {
  const places = [placeNear(visit, answers, 'family-court'), placeNear(visit, answers, 'family-justice-center')];
  const known = places.filter((place) => place !== undefined);
  if (known.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: visit.t('guide.paper.places') },
    { kind: 'facts', rows: known.map(placeRow) },
  ];
}

/** Names and addresses stay in English: they are for signs and taxi drivers. */
function placeRow({ name, address, zip, phone }: Place): FactRow {
  const number = phone === undefined || phone.confidence === 'recall' ? [] : [phone.number];
  return { label: name, value: [`${address}, ${zip}`, ...number].join('\n') };
}
