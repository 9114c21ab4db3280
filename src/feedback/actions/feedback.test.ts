import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { systemRandomness } from '../../platform/crypto/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import type { Actor, Role } from '../../platform/values/actor.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { ceiling } from '../domain/ceiling.ts';
import { monthOf, oldestKeptMonth, parseMonth } from '../domain/feedback.ts';
import { keepWords } from '../store/feedback.ts';
import { forgetOldWords } from './forget-words.ts';
import { giveFeedback } from './give-feedback.ts';
import { readAllFeedback, readFeedback } from './read-feedback.ts';

const NOW = new Date('2026-11-20T17:00:00Z');
const TODAY = isoDate('2026-11-20');
const PATH = '/rights/safety-plan';

const actor = (...roles: readonly Role[]): Actor => ({
  personId: 'p',
  name: 'Sam',
  title: 'Inspector',
  organisationId: 'o',
  organisationName: 'Office',
  roles,
  agencyId: null,
});

onEachDatabase((database) => {
  const world = (most = 100) => ({
    database,
    randomness: systemRandomness,
    isPublicPage: (path: string) => path === PATH || path === '',
    ceiling: ceiling(most),
  });
  const answer = { path: PATH, language: 'en', isHelpful: true, words: null } as const;

  beforeEach(() => database.run('truncate feedback_count, feedback_words'));

  test('answers are counted by page, language and month; words are kept without what points to a person', async () => {
    const here = world();
    for (const given of [
      answer,
      answer,
      { ...answer, isHelpful: false },
      { ...answer, language: 'ar', path: '' },
      { ...answer, words: 'My name is Maria Garcia, call 917-555-0100. The map was clear.' },
    ] as const)
      assert.ok((await giveFeedback(here, NOW, TODAY, given)).ok);
    const { counts, words } = await readAllFeedback({ database }, null);
    assert.deepEqual(counts, [
      { month: '2026-11', path: '', language: 'ar', yes: 1, no: 0 },
      { month: '2026-11', path: PATH, language: 'en', yes: 2, no: 1 },
    ]);
    assert.deepEqual(
      words.map((row) => row.words),
      ['[removed:name], call [removed:number]. The map was clear.'],
    );
  });

  test('no column could hold who, when within the month, or from where', async () => {
    const { rows } = await database.run(
      "select column_name from information_schema.columns where table_name in ('feedback_count', 'feedback_words')",
    );
    const names = new Set(rows.map(({ column_name }) => column_name));
    assert.deepEqual([...names].toSorted(), ['answers', 'id', 'is_helpful', 'language', 'month', 'path', 'words']);
  });

  test('a page that there is not, too many words and a flood are refused, and leave nothing', async () => {
    const codeOf = async (given: Parameters<typeof giveFeedback>[3], here = world()) => {
      const taken = await giveFeedback(here, NOW, TODAY, given);
      return taken.ok ? 'taken' : taken.refusal.code;
    };
    assert.equal(await codeOf({ ...answer, path: '/no-such-page' }), 'unknown-page');
    assert.equal(await codeOf({ ...answer, words: 'x'.repeat(501) }), 'too-long');
    assert.equal(await codeOf(answer, world(0)), 'slow-down');
    assert.equal(await codeOf({ ...answer, words: '917-555-0100' }), 'taken');
    assert.deepEqual(await readAllFeedback({ database }, null), { counts: [], words: [] });
  });

  test('a month takes only so many words', async () => {
    const page = { ...answer, month: monthOf(TODAY) };
    for (const text of ['one', 'two', 'three'])
      await database.transaction((tx) => keepWords(tx, systemRandomness.uuid(), page, text, 2));
    assert.equal((await readAllFeedback({ database }, null)).words.length, 2);
  });

  test('words older than thirteen months are deleted, counts stay', async () => {
    const here = world();
    for (const day of ['2025-09-30', '2025-10-01', '2026-11-20']) {
      await giveFeedback(here, NOW, isoDate(day), answer);
      await giveFeedback(here, NOW, isoDate(day), { ...answer, words: `clear in ${day.slice(0, 4)}` });
    }
    assert.equal(await forgetOldWords({ database }, TODAY), 1);
    const { counts, words } = await readAllFeedback({ database }, null);
    assert.deepEqual(
      words.map(({ month }) => month),
      ['2026-11', '2025-10'],
    );
    assert.equal(counts.length, 3);
    assert.equal((await readAllFeedback({ database }, monthOf(isoDate('2025-09-01')))).counts.length, 1);
  });

  test('only inspectors and operators read them', async () => {
    for (const role of ['inspector', 'operator'] as const)
      assert.ok((await readFeedback({ database }, actor(role))).ok);
    for (const roles of [[], ['advocate'], ['certifying-official', 'reviewer']] as const)
      assert.equal((await readFeedback({ database }, actor(...roles))).ok, false);
  });
});

test('the ceiling opens again with the next minute', () => {
  const most = ceiling(2);
  const at = (second: number) => new Date(NOW.getTime() + second * 1000);
  assert.deepEqual([most.hasRoom(at(0)), most.hasRoom(at(1)), most.hasRoom(at(59))], [true, true, false]);
  assert.equal(most.hasRoom(at(60)), true);
});

test('months are months', () => {
  assert.equal(oldestKeptMonth(isoDate('2026-11-20')), '2025-10');
  assert.equal(oldestKeptMonth(isoDate('2027-01-31')), '2025-12');
  for (const text of ['2026-13', '2026-1', '2026', '', '2026-00']) assert.equal(parseMonth(text), null, text);
});
