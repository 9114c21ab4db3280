// A real world for tests of actions: the invented cast on a real database, the city's own packs, and short ways to bring a
// request into any state by the same actions that people use.

import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { actorOf, type Actor } from '../../accounts/index.ts';
import { CAST, seedCast } from '../../accounts/seed.ts';
import { lawOf } from '../../law/index.ts';
import { newDeploymentKeys, systemRandomness, vaultOf } from '../../platform/crypto/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { pdfInThread } from '../../platform/pdf/index.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { CRITERIA } from '../domain/criteria.ts';
import type { Fields } from '../domain/form-reader.ts';
import { paperDesk, type PaperDesk } from '../forms/index.ts';
import { attachSignedForm } from './attach-signed-form.ts';
import { beginReview } from './begin-review.ts';
import { certifyRequest } from './certify-request.ts';
import { proposeDenial } from './propose-denial.ts';
import { recordFinding } from './record-finding.ts';
import { saveDraftPage } from './save-draft-page.ts';
import { signForm } from './sign-form.ts';
import { startDraft } from './start-draft.ts';
import { submitRequest, type Receipt } from './submit-request.ts';
import { certificationWorld, type CertificationWorld, type Outcome } from './world.ts';

export type CastName = keyof typeof CAST;

/** A Friday in New York; half past nine in the morning there. */
export const NOW = new Date('2026-11-20T14:30:00Z');
export const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

const keys = newDeploymentKeys();
const law = lawOf(packs);

/** The pack's boroughs that the requests of tests name. */
const BOROUGHS: Readonly<Record<string, string>> = { brooklyn: 'Brooklyn', queens: 'Queens' };

export function testWorld(
  database: Database,
  dataFolder = 'no-data-folder',
): CertificationWorld & { readonly papers: PaperDesk } {
  const papers = paperDesk({
    dataFolder,
    law,
    placeName: (borough) => BOROUGHS[borough] ?? '',
    pdf: pdfInThread(),
  });
  const world = certificationWorld({
    database,
    vault: vaultOf(keys),
    law,
    randomness: systemRandomness,
    jurisdiction: 'us-ny-nyc',
    timeZone: 'America/New_York',
    packs,
    papers,
    publicUrl: 'https://amparo.example',
  });
  return { ...world, papers };
}

export async function seedTestCast(database: Database): Promise<void> {
  await database.transaction((tx) => seedCast(tx));
}

/** A member of the cast as they sign in on the day of NOW. */
export async function castMember(database: Database, name: CastName): Promise<Actor> {
  const actor = await database.read((tx) => actorOf(tx, CAST[name].id, isoDate('2026-11-20')));
  assert.ok(actor, `${name} is in the cast`);
  return actor;
}

export function valueOf<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, `refused: ${JSON.stringify(outcome.ok ? null : outcome.refusal)}`);
  return outcome.value;
}

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.refusal.code;
}

const text = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
export const PDF = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');

/** Every page of a request that lacks nothing, as its forms post it. */
export const PAGES: Readonly<Record<string, Fields>> = {
  victim: {
    'name.family': ['Li'],
    'name.given': ['Wen'],
    'born-on': ['1980-01-01'],
    'a-number': ['A012345678'],
    'letter-language': ['es'],
  },
  role: { kind: ['direct'], 'took-part': ['no'] },
  'safe-contact': { 'safe.text': ['yes'], phone: ['212-555-0133'] },
  crime: {
    offence: ['120.05'],
    category: ['felonious-assault'],
    'date.1': ['2026-03-22'],
    borough: ['brooklyn'],
    'in-united-states': ['yes'],
    offender: ['stranger'],
    account: ['Struck with a bottle.'],
  },
  investigation: { 'agency-acted': ['yes'], 'report-number': ['2026-072-001187'] },
  help: { 'has-information': ['yes'], time: ['past'], stopped: ['no'], description: ['Described two men.'] },
};

export async function draftOf(world: CertificationWorld, advocate: Actor, agencyId = 'harbor-pd'): Promise<string> {
  const clientFields = { 'name.family': ['Li'], 'name.given': ['Wen'] };
  const { requestId } = valueOf(await startDraft(world, advocate, NOW, { agencyId, clientFields }));
  for (const [page, fields] of Object.entries(PAGES))
    valueOf(await saveDraftPage(world, advocate, NOW, { requestId, page, fields }));
  return requestId;
}

export async function submitted(world: CertificationWorld, advocate: Actor, agencyId = 'harbor-pd'): Promise<Receipt> {
  const requestId = await draftOf(world, advocate, agencyId);
  return valueOf(await submitRequest(world, advocate, NOW, { requestId }));
}

export async function inReview(world: CertificationWorld, advocate: Actor, reviewer: Actor): Promise<string> {
  const { requestId } = await submitted(world, advocate);
  valueOf(await beginReview(world, reviewer, NOW, { requestId }));
  return requestId;
}

/** All five criteria met but those in `failing`. */
export async function findingsOn(
  world: CertificationWorld,
  reviewer: Actor,
  requestId: string,
  failing: readonly string[] = [],
): Promise<void> {
  for (const criterion of CRITERIA) {
    const answer = failing.includes(criterion) ? 'fails' : 'holds';
    const finding = { requestId, criterion, answer, facts: 'As the file shows.', evidence: [] };
    valueOf(await recordFinding(world, reviewer, NOW, finding));
  }
}

export const HELP = 'u-certification.helpfulness';
export const REASON = {
  criterion: HELP,
  ground: 'unreasonable-refusal',
  text: 'On 2 and 9 May 2026 the squad asked in writing for the name of the second man; both times she refused and gave no cause.',
};

export async function denialProposed(world: CertificationWorld, advocate: Actor, reviewer: Actor): Promise<string> {
  const requestId = await inReview(world, advocate, reviewer);
  await findingsOn(world, reviewer, requestId, [HELP]);
  valueOf(await proposeDenial(world, reviewer, NOW, { requestId, reasons: [REASON] }));
  return requestId;
}

export async function toSign(world: CertificationWorld, advocate: Actor, reviewer: Actor): Promise<string> {
  const requestId = await inReview(world, advocate, reviewer);
  await findingsOn(world, reviewer, requestId);
  valueOf(await certifyRequest(world, reviewer, NOW, { requestId }));
  return requestId;
}

export async function signedWithScan(
  world: CertificationWorld,
  people: { readonly advocate: Actor; readonly reviewer: Actor; readonly official: Actor },
): Promise<string> {
  const requestId = await toSign(world, people.advocate, people.reviewer);
  valueOf(await signForm(world, people.official, NOW, { requestId }));
  valueOf(await attachSignedForm(world, people.official, NOW, { requestId, file: { name: 'scan.pdf', bytes: PDF } }));
  return requestId;
}
