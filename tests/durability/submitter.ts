// The program that is killed: opens a data folder, checks that everything receipted so far is whole, then sends requests
// one after the other and prints each receipt once its transaction has ended. It never ends by itself.
//
// Arguments: data folder, file of the receipts printed before. Prints 'whole <requests> <drafts>', then 'receipt <id> <code>'.

import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '#generated/packs.js';
import { actorOf, type Actor } from '../../src/accounts/index.ts';
import { CAST, seedCast } from '../../src/accounts/seed.ts';
import {
  addDocument,
  certificationWorld,
  listClients,
  openCase,
  saveDraftPage,
  startDraft,
  submitRequest,
  type CertificationWorld,
  type Fields,
  type Outcome,
} from '../../src/certification/index.ts';
import { paperDesk } from '../../src/certification/forms/index.ts';
import { lawOf } from '../../src/law/index.ts';
import { openVault, systemRandomness } from '../../src/platform/crypto/index.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { isoDate } from '../../src/platform/values/iso-date.ts';
import { problemsIn } from './wholeness.ts';

const NOW = new Date('2026-11-20T14:30:00Z');
const [folder = '', receiptsFile = ''] = process.argv.slice(2);

// Synchronous: a line is out of this process before the next request begins.
const print = (line: string) => void writeSync(1, `${line}\n`);

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

async function open(): Promise<CertificationWorld> {
  const opened = await openDatabase({ kind: 'embedded', folder });
  if (!opened.ok) throw new Error(`the data folder refuses: ${opened.refusal.code}`);
  const database = opened.value;
  const vault = await openVault(database, { file: join(folder, 'keys'), mayCreate: true });
  if (!vault.ok) throw new Error(`the key file refuses: ${vault.refusal.code}`);
  const place = { jurisdiction: 'us-ny-nyc', timeZone: 'America/New_York' };
  const law = lawOf(packs);
  return certificationWorld({
    database,
    vault: vault.value,
    law,
    papers: paperDesk({ dataFolder: folder, law, placeName: (borough) => borough }),
    publicUrl: 'http://localhost',
    randomness: systemRandomness,
    packs,
    ...place,
  });
}

const PAGES: Readonly<Record<string, Fields>> = {
  victim: { 'name.family': ['Li'], 'name.given': ['Wen'], 'born-on': ['1980-01-01'] },
  role: { kind: ['direct'] },
  crime: { offence: ['120.05'], 'date.1': ['2026-03-22'], borough: ['brooklyn'], account: ['Struck with a bottle.'] },
  help: { time: ['past'] },
};

/** A request that lacks nothing, from which every further one is copied: of an earlier life, or made now. */
async function template(world: CertificationWorld, advocate: Actor): Promise<{ clientId: string; copyFrom: string }> {
  const [known] = must(await listClients(world, advocate, NOW)).clients;
  const sent = known?.requests.find((request) => request.state === 'received');
  if (known !== undefined && sent !== undefined) return { clientId: known.clientId, copyFrom: sent.requestId };
  const clientFields = { 'name.family': ['Li'], 'name.given': ['Wen'] };
  const { requestId } = must(await startDraft(world, advocate, NOW, { agencyId: 'harbor-pd', clientFields }));
  for (const [page, fields] of Object.entries(PAGES))
    must(await saveDraftPage(world, advocate, NOW, { requestId, page, fields }));
  const view = must(await openCase(world, advocate, NOW, { requestId }));
  if (view.side !== 'requester') throw new Error("an advocate has the requester's side");
  return { clientId: view.clientId, copyFrom: requestId };
}

/** Two pieces of sealed content and a bit. */
function document(): Uint8Array {
  const start = Buffer.from('%PDF-1.7\n');
  const end = Buffer.from('\nstartxref\n9\n%%EOF\n');
  return new Uint8Array(Buffer.concat([start, Buffer.alloc(140_000, 'x'), end]));
}

async function main(): Promise<void> {
  const world = await open();
  await world.database.transaction((tx) => seedCast(tx));
  const advocate = await world.database.read((tx) => actorOf(tx, CAST.rahman.id, isoDate('2026-11-20')));
  if (advocate === null) throw new Error('the cast is not there');
  const printed = readFileSync(receiptsFile, 'utf8').split('\n').filter(Boolean);
  const { problems, requests, drafts } = await problemsIn(world, printed);
  for (const problem of problems) print(`problem ${problem}`);
  const source = await template(world, advocate);
  print(`whole ${requests} ${drafts}`);
  for (;;) {
    const { requestId } = must(await startDraft(world, advocate, NOW, { agencyId: 'harbor-pd', ...source }));
    must(
      await addDocument(world, advocate, NOW, {
        requestId,
        file: { name: 'report.pdf', bytes: document() },
        title: '',
      }),
    );
    const receipt = must(await submitRequest(world, advocate, NOW, { requestId }));
    print(`receipt ${requestId} ${receipt.code}`);
  }
}

await main();
