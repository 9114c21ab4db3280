// The read API of HSDS 3.0 below /api/hsds: everything in the directory that may be told, for other sites and programs.
// Source: openapi.json of the specification, branch 3.0.
import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../../platform/http/index.ts';
import type { LiveDirectory, PublicDirectory } from '../actions/live-directory.ts';
import { distanceMetres } from '../domain/distance.ts';
import { listRecords, organizationJson, pageOf, recordJson, type ListForm } from '../domain/exchange/list.ts';
import { fullJson, type JsonObject } from '../domain/exchange/nest.ts';
import type { ShownRow } from '../domain/exchange/records.ts';
import type { TableName } from '../domain/exchange/tables.ts';
import { sendJson, sendRefusal, sendText } from './hsds-answer.ts';
import { readQuery, type HsdsQuery } from './hsds-query.ts';
import { ABOUT, NO_SUCH_ADDRESS, noRecord, ONLY_READING, querySentence } from './hsds-sentences.ts';

/** The lists of the API and the tables they show. */
const LISTS: Readonly<Record<string, TableName>> = {
  services: 'services',
  organizations: 'organizations',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomies',
  taxonomy_terms: 'taxonomy_terms',
};

export function hsdsRoutes({ liveDirectory }: { readonly liveDirectory: LiveDirectory }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/', (c) => sendJson(c, ABOUT));
  for (const [list, table] of Object.entries(LISTS)) {
    routes.get(`/${list}`, (c) => sendList(c, table, liveDirectory.current()));
    routes.get(`/${list}/:id`, (c) => sendRecord(c, list, table, liveDirectory.current()));
  }
  routes.get('*', (c) =>
    // With a slash behind it, the first address is this one.
    c.req.path.endsWith('/hsds/') ? sendJson(c, ABOUT) : sendRefusal(c, 404, 'no-such-address', NO_SUCH_ADDRESS),
  );
  routes.all('*', (c) => {
    c.header('allow', 'GET, HEAD');
    return sendRefusal(c, 405, 'only-reading', ONLY_READING);
  });
  return routes;
}

function sendList(c: AppContext, table: TableName, directory: PublicDirectory): Response {
  const read = readQuery(table, c.req.query());
  if (!read.ok) return sendRefusal(c, 400, read.refusal.code, querySentence(read.refusal));
  const query = read.value;
  const rows = matching(table, query, c.req.query('postcode') ?? '', directory);
  const { linked } = directory;
  const json = (row: ShownRow, form: ListForm): JsonObject =>
    table === 'organizations' && form === 'full'
      ? organizationJson(linked, row, query.fullService)
      : recordJson(linked, table, row, form);
  if (query.format === 'ndjson') {
    const lines = rows.map((row) => `${JSON.stringify(json(row, query.form))}\n`);
    return sendText(c, lines.join(''), 'application/x-ndjson; charset=utf-8');
  }
  // The standard asks that the short form come in one piece.
  const perPage = query.form === 'minimal' ? Math.max(rows.length, 1) : query.perPage;
  return sendJson(
    c,
    pageOf(rows, { page: query.page, perPage }, (row) => json(row, query.form)),
  );
}

function matching(
  table: TableName,
  { question, proximity }: HsdsQuery,
  postcode: string,
  { linked, snapshot }: PublicDirectory,
): readonly ShownRow[] {
  const rows = listRecords(linked, table, question);
  if (proximity === null || table !== 'service_at_location') return rows;
  const middle = snapshot.zipAreas.find(({ zips }) => zips.includes(postcode.trim()))?.point;
  if (middle === undefined) return [];
  return rows.filter(({ fields }) => {
    const { latitude, longitude } = linked.records.locations.get(String(fields['location_id']))?.fields ?? {};
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return false;
    return distanceMetres([longitude, latitude], middle) <= proximity;
  });
}

function sendRecord(c: AppContext, list: string, table: TableName, { linked }: PublicDirectory): Response {
  const read = readQuery(table, c.req.query());
  if (!read.ok) return sendRefusal(c, 400, read.refusal.code, querySentence(read.refusal));
  const row = linked.records[table].get((c.req.param('id') ?? '').toLowerCase());
  if (row === undefined) return sendRefusal(c, 404, 'no-such-record', noRecord(list));
  const json =
    table === 'organizations' ? organizationJson(linked, row, read.value.fullService) : fullJson(linked, table, row);
  return sendJson(c, json);
}
