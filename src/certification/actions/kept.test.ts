// What was decided is read as it was: later law, addresses, words, officials and forms reach no letter and no signed form.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import type { Language } from '../../platform/values/language.ts';
import type { LetterKind } from '../domain/kept.ts';
import { askInformation } from './ask-information.ts';
import { confirmDenial } from './confirm-denial.ts';
import { openForm, type OpenedForm } from './open-form.ts';
import { openLetter, type OpenedLetter } from './open-letter.ts';
import { recordFormFacts } from './record-form-facts.ts';
import { releaseForm } from './release-form.ts';
import { replyToAgency } from './reply-to-agency.ts';
import { signForm } from './sign-form.ts';
import {
  castMember,
  codeOf,
  daysLater,
  denialProposed,
  HELP,
  inReview,
  NOW,
  seedTestCast,
  signedWithScan,
  submitted,
  testWorld,
  toSign,
  valueOf,
} from './testing.ts';
import { writeInternalNote } from './write-internal-note.ts';
import type { CertificationWorld } from './world.ts';

onEachDatabase((database) => {
  const world = testWorld(database);
  const people = {} as Record<'rahman' | 'okafor' | 'brandt' | 'whitfield' | 'castellano', Actor>; // filled before the tests

  before(async () => {
    await seedTestCast(database);
    for (const name of ['rahman', 'okafor', 'brandt', 'whitfield', 'castellano'] as const)
      people[name] = await castMember(database, name);
  });

  const denied = async () => {
    const requestId = await denialProposed(world, people.rahman, people.brandt);
    valueOf(await confirmDenial(world, people.whitfield, NOW, { requestId }));
    return requestId;
  };
  const signed = async () => {
    const requestId = await toSign(world, people.rahman, people.brandt);
    valueOf(await signForm(world, people.castellano, NOW, { requestId }));
    return requestId;
  };
  const letter = async (requestId: string, kind: LetterKind, where: CertificationWorld = world, now = NOW) =>
    valueOf(await openLetter(where, people.rahman, now, { requestId, kind }));
  const form = async (requestId: string, who: Actor = people.castellano, where: CertificationWorld = world) =>
    valueOf(await openForm(where, who, NOW, { requestId }));

  /** The same deployment years later: it knows no law of then, cannot lay anything out, and is called something else. */
  const later: CertificationWorld = {
    ...world,
    law: { ...world.law, parameter: () => null },
    papers: {
      ...world.papers,
      letter: () => assert.fail('a letter was written again'),
      formOf: () => assert.fail('a form was made again'),
      form: () => assert.fail('a form was laid out again'),
      installedEdition: async () => ({ edition: '2031-01-01', printed: '01/01/31', sha256: 'other' }),
    },
    statusAddress: (language: Language) => `elsewhere/${language}`,
  };

  /** Runs `read` while the agency has moved, has another head and telephone, and its official another name. */
  async function whileTheAgencyIsAnother<T>(read: () => Promise<T>): Promise<T> {
    const details = { street: '9 New Street', city: 'Elsewhere', phone: '999-999-9999', headName: 'Somebody New' };
    const { rows } = await database.run("select name, details from organisation where id = 'harbor-pd'");
    const rename = (name: unknown, now: unknown) =>
      database.transaction((tx) =>
        sql`update organisation set name = ${name}, details = ${JSON.stringify(now)}::text::jsonb where id = 'harbor-pd'`.execute(
          tx,
        ),
      );
    await rename('New Name Police', details);
    try {
      return await read();
    } finally {
      await rename(rows[0]?.['name'], rows[0]?.['details']);
    }
  }

  const looks = ({ rendering, letter: value, rules, agency }: OpenedLetter) => ({ rendering, value, rules, agency });
  const formLooks = ({ form: value, signed: kept }: OpenedForm) => ({ value, kept });

  test('a denial reads the same to the last byte, whatever changes after it', async () => {
    const requestId = await denied();
    const then = await letter(requestId, 'denial');
    assert.match(then.rendering.html, /100 Wharf Street/);
    assert.match(then.rendering.html, /18 February 2027/, 'ninety days by the law of that day');
    assert.match(then.rendering.html, /<section class="flow" lang="es"/);
    const now = await whileTheAgencyIsAnother(() => letter(requestId, 'denial', later, daysLater(4000)));
    assert.equal(now.rendering.html, then.rendering.html);
    assert.deepEqual(looks(now), looks(then));
  });

  test('a denial keeps the rules it was decided by, the agency as it was, and its languages', async () => {
    const { rules, agency, rendering } = await letter(await denied(), 'denial');
    assert.ok(rules.some(({ rule, version }) => rule === HELP && version !== ''));
    assert.deepEqual(
      [agency.name, agency.lines.street, agency.lines.phone, agency.lines.head?.family],
      ['Harbor Police Department', '100 Wharf Street', '212-555-0100', 'Reid'],
    );
    assert.deepEqual(rendering.languages, ['en', 'es']);
    assert.deepEqual([rendering.title, rendering.paper.parts.length], [rendering.paper.parts[0]?.title, 2]);
  });

  test('a denial that was refused leaves no letter behind', async () => {
    const requestId = await denialProposed(world, people.rahman, people.whitfield);
    assert.equal(codeOf(await confirmDenial(world, people.whitfield, NOW, { requestId })), 'same-person');
    assert.equal(codeOf(await openLetter(world, people.rahman, NOW, { requestId, kind: 'denial' })), 'not-found');
    const { rows } = await database.run("select 1 from rendering where kind = 'denial' and request_id = $1", [
      requestId,
    ]);
    assert.equal(rows.length, 0);
  });

  test('the receipt keeps its due date and the address that was printed on it', async () => {
    const { requestId } = await submitted(world, people.rahman);
    const then = await letter(requestId, 'receipt');
    assert.match(then.rendering.html, /amparo\.example\/es\/status/);
    assert.ok(then.letter.kind === 'receipt' && then.letter.firstAnswer !== null);
    const now = await whileTheAgencyIsAnother(() => letter(requestId, 'receipt', later));
    assert.equal(now.rendering.html, then.rendering.html);
  });

  test('each question is a letter of its own; the last one is opened', async () => {
    const requestId = await inReview(world, people.rahman, people.brandt);
    for (const text of ['Which precinct?', 'Which day?']) {
      valueOf(await askInformation(world, people.brandt, NOW, { requestId, text }));
      valueOf(await replyToAgency(world, people.rahman, NOW, { requestId, text: 'As asked.' }));
    }
    assert.match((await letter(requestId, 'information', later)).rendering.html, /Which day\?/);
    const sealed = await database.run('select number, body_sealed::text as body from rendering where request_id = $1', [
      requestId,
    ]);
    assert.equal(sealed.rows.length, 3, 'the receipt and two questions');
    assert.doesNotMatch(JSON.stringify(sealed.rows), /precinct|Which/);
  });

  test('a signed form says what was signed, in every value and every byte', async () => {
    const requestId = await toSign(world, people.rahman, people.brandt);
    const facts = { 'case-status': ['completed'], 'fbi-or-sid': ['SID 0042'], fax: ['212-555-0199'] };
    valueOf(await recordFormFacts(world, people.brandt, NOW, { requestId, fields: facts }));
    valueOf(await signForm(world, people.castellano, NOW, { requestId }));
    const then = await form(requestId);
    assert.equal(then.basis, 'signature');
    assert.deepEqual(
      then.form.agency.official,
      { family: 'Castellano', given: 'Ruth', middle: '' },
      'without the rank',
    );
    assert.deepEqual(then.form.agency.head, { family: 'Reid', given: 'Alma', middle: '' });
    const { caseStatus, fbiOrSid, caseNumber } = then.form.agency;
    assert.deepEqual([caseStatus, fbiOrSid, then.form.certification.fax], ['completed', 'SID 0042', '212-555-0199']);
    assert.equal(caseNumber, '2026-072-001187', 'the requester’s number, as the agency gave none');
    assert.match(then.signed?.rendering.html ?? '', /SID 0042/);
    const now = await whileTheAgencyIsAnother(() => form(requestId, people.castellano, later));
    assert.equal(now.signed?.rendering.html, then.signed?.rendering.html);
    assert.deepEqual(formLooks(now), formLooks(then));
  });

  test('a reviewer reads the signed form without the A-Number, in no part of it', async () => {
    const requestId = await signed();
    const official = await form(requestId);
    assert.match(JSON.stringify(official.signed?.rendering), /012345678/);
    const reviewer = await form(requestId, people.brandt);
    assert.doesNotMatch(JSON.stringify([reviewer.form, reviewer.signed]), /012345678/);
  });

  test('the edition that was installed at the signature goes into the form and the letter of release', async () => {
    const edition = { edition: '2025-01-20', printed: '01/20/25', sha256: 'abc' };
    const papers = { ...world.papers, installedEdition: async () => edition };
    const requestId = await toSign(world, people.rahman, people.brandt);
    valueOf(await signForm({ ...world, papers }, people.castellano, NOW, { requestId }));
    assert.deepEqual((await form(requestId)).signed?.edition, edition);
    assert.match((await form(requestId)).signed?.rendering.html ?? '', /edition 01\/20\/25/);

    const own = { advocate: people.rahman, reviewer: people.brandt, official: people.castellano };
    const released = await signedWithScan({ ...world, papers }, own);
    valueOf(await releaseForm(world, people.castellano, daysLater(3), { requestId: released }));
    const then = await letter(released, 'release');
    assert.ok(then.letter.kind === 'certified' && then.letter.edition === '01/20/25');
    assert.deepEqual(
      then.rules.map(({ rule }) => rule),
      ['filing-deadline.six-months'],
    );
    const now = await whileTheAgencyIsAnother(() => letter(released, 'release', later));
    assert.equal(now.rendering.html, then.rendering.html);
  });

  test('the agency’s own facts stay inside until the form is given out', async () => {
    const requestId = await inReview(world, people.rahman, people.brandt);
    const fields = { 'case-number': ['PD-77'], 'case-status': ['on-going'] };
    valueOf(await recordFormFacts(world, people.brandt, NOW, { requestId, fields }));
    assert.equal((await form(requestId, people.brandt)).form.agency.caseNumber, 'PD-77');
    const theirs = await form(requestId, people.rahman);
    assert.deepEqual([theirs.facts, theirs.form.agency.caseStatus], [null, null]);
    assert.doesNotMatch(JSON.stringify(theirs), /PD-77/);
  });

  test('facts for the form: by reviewer and official, before the signature, and the last ones stand', async () => {
    const requestId = await toSign(world, people.rahman, people.brandt);
    const fields = { 'case-number': ['PD-1'], fax: ['1'] };
    const record = (who: Actor, now: typeof fields | Record<string, string[]>) =>
      recordFormFacts(world, who, NOW, { requestId, fields: now });
    assert.equal(codeOf(await record(people.okafor, fields)), 'role-needed');
    assert.equal(codeOf(await record(people.rahman, fields)), 'role-needed');
    valueOf(await record(people.brandt, fields));
    valueOf(await record(people.castellano, { 'case-number': ['PD-2'] }));
    const { facts } = await form(requestId);
    assert.deepEqual(facts, { caseStatus: null, statusOther: '', caseNumber: 'PD-2', fbiOrSid: '', fax: '' });
    const unexplained = await record(people.brandt, { 'case-status': ['other'] });
    assert.deepEqual(unexplained.ok || unexplained.refusal.issues, [{ field: 'case-status-other', code: 'required' }]);
    valueOf(await signForm(world, people.castellano, NOW, { requestId }));
    assert.equal(codeOf(await record(people.brandt, fields)), 'wrong-state');
  });

  test('every recording is audited, without what was recorded', async () => {
    const requestId = await inReview(world, people.rahman, people.brandt);
    valueOf(await recordFormFacts(world, people.brandt, NOW, { requestId, fields: { 'case-number': ['SECRET-9'] } }));
    valueOf(await writeInternalNote(world, people.brandt, NOW, { requestId, text: 'after it' }));
    const { rows } = await database.run('select * from audit_entry where subject = $1', [`request:${requestId}`]);
    const entries = JSON.stringify(rows);
    assert.match(entries, /certification\.record-form-facts/);
    assert.doesNotMatch(entries, /SECRET-9/);
    const sealed = await database.run('select form_facts::text as row from form_facts where request_id = $1', [
      requestId,
    ]);
    assert.equal(sealed.rows.length, 1);
    assert.doesNotMatch(JSON.stringify(sealed.rows), /SECRET/);
  });
});
