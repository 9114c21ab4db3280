// A request in every state that a form of ours can meet, made by the actions people use, and for every route of the app
// the person and the request that it is meant for. A route that nobody thought of gets the usual ones.
import { addDocument } from '../../src/certification/actions/add-document.ts';
import { askInformation } from '../../src/certification/actions/ask-information.ts';
import {
  castMember,
  denialProposed,
  draftOf,
  findingsOn,
  inReview,
  NOW,
  PDF,
  signedWithScan,
  submitted,
  toSign,
  valueOf,
  type CastName,
} from '../../src/certification/actions/testing.ts';
import type { House } from '../../src/house.ts';
import type { TestHouse } from './test-house.ts';

export const CASES = [
  'draft',
  'received',
  'in-review',
  'information-requested',
  'denial-proposed',
  'to-sign',
  'signed',
] as const;
export type CaseName = (typeof CASES)[number];

export interface TestCases {
  /** Of the advocate rahman, to the harbor police. */
  readonly own: Readonly<Record<CaseName, string>>;
  /** A document of the draft. */
  readonly document: string;
  /** Of another advocate's organisation, to another agency. */
  readonly foreign: string;
  /** The receipt code of `own.received`. */
  readonly code: string;
}

export async function makeCases(house: House): Promise<TestCases> {
  const person = (name: CastName) => castMember(house.database, name);
  const [advocate, reviewer, official] = [await person('rahman'), await person('brandt'), await person('castellano')];
  const draft = await draftOf(house, advocate);
  const file = { name: 'report.pdf', bytes: PDF };
  const added = await addDocument(house, advocate, NOW, { requestId: draft, file, title: 'The report' });
  const receipt = await submitted(house, advocate);
  const asked = await inReview(house, advocate, reviewer);
  valueOf(await askInformation(house, reviewer, NOW, { requestId: asked, text: 'Which precinct?' }));
  const reviewed = await inReview(house, advocate, reviewer);
  await findingsOn(house, reviewer, reviewed);
  const foreign = await submitted(house, await person('zielinski'), 'tidewater-da');
  return {
    own: {
      draft,
      received: receipt.requestId,
      'in-review': reviewed,
      'information-requested': asked,
      'denial-proposed': await denialProposed(house, advocate, reviewer),
      'to-sign': await toSign(house, advocate, reviewer),
      signed: await signedWithScan(house, { advocate, reviewer, official }),
    },
    document: valueOf(added).documentId,
    foreign: foreign.requestId,
    code: receipt.code,
  };
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** Every address of the English site that belongs to a route of its own; the other languages have the same ones. */
export function routesOf({ app }: TestHouse): readonly Route[] {
  const found = app.routes.flatMap(({ method, path }) =>
    (method === 'GET' || method === 'POST') && path.startsWith('/en/') ? [{ method, path } as const] : [],
  );
  return [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

export function needsSignIn({ path }: Route): boolean {
  return /^\/en\/(advocate|agency|mail)(\/|$)/.test(path);
}

interface MeantFor {
  readonly by: CastName;
  readonly in: CaseName;
}

const BY_LAST_WORD: Readonly<Record<string, MeantFor>> = {
  begin: { by: 'brandt', in: 'received' },
  confirm: { by: 'whitfield', in: 'denial-proposed' },
  return: { by: 'whitfield', in: 'denial-proposed' },
  sign: { by: 'castellano', in: 'to-sign' },
  'return-to-review': { by: 'castellano', in: 'to-sign' },
  'signed-form': { by: 'castellano', in: 'signed' },
  release: { by: 'castellano', in: 'signed' },
  reply: { by: 'rahman', in: 'information-requested' },
  withdraw: { by: 'rahman', in: 'received' },
};

/** Who uses the route, and with a request in which state. */
export function meantFor({ path }: Route): MeantFor {
  const special = BY_LAST_WORD[path.split('/').at(-1) ?? ''];
  if (path.startsWith('/en/agency'))
    return special?.by === 'rahman' ? { by: 'brandt', in: special.in } : (special ?? REVIEW);
  if (path === '/en/mail') return { by: 'lindqvist', in: 'draft' };
  return special?.by === 'rahman' ? special : { by: 'rahman', in: 'draft' };
}

const REVIEW: MeantFor = { by: 'brandt', in: 'in-review' };

/** The route's address for one request; its other parameters take what the draft has. */
export function addressOf({ path }: Route, requestId: string, document: string): string {
  return path
    .replace(':id', requestId)
    .replace(':document', document)
    .replace(':page', 'victim')
    .replace(':agency', 'harbor-pd');
}

/** The address that belongs to the person the route is meant for. */
export function usualAddress(route: Route, cases: TestCases): string {
  return addressOf(route, cases.own[meantFor(route).in], cases.document);
}
