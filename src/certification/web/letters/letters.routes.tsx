// The agency's letters about a request, for both sides, and the receipt as paper.
import { Hono } from 'hono';
import { translator } from '../../../platform/i18n/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/index.ts';
import { openCase } from '../../actions/open-case.ts';
import { LETTER_KINDS, openLetter, type LetterKind, type OpenedLetter } from '../../actions/open-letter.ts';
import { receiptPaper, renderLetter, type RenderedLetter } from '../../forms/index.ts';
import { notFound } from '../refused.tsx';
import { sendFile } from '../send-document.ts';
import type { PaperWorld } from '../supplement-b/prepared-form.ts';
import { signedIn } from '../world.ts';
import { LetterPage } from './letter.page.tsx';

type Side = OpenedLetter['side'];

const PATHS = [
  { side: 'requester', path: '/advocate/requests/:id' },
  { side: 'agency', path: '/agency/requests/:id' },
] as const satisfies readonly { readonly side: Side; readonly path: string }[];

export function lettersRoutes(world: PaperWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const { side, path } of PATHS)
    for (const kind of LETTER_KINDS) {
      routes.get(`${path}/letters/${kind}`, (c) => show(c, world, side, kind));
      routes.get(`${path}/letters/${kind}.pdf`, (c) => print(c, world, side, kind));
    }
  routes.get('/advocate/requests/:id/receipt.pdf', (c) => printReceipt(c, world));
  return routes;
}

interface Opened {
  readonly opened: OpenedLetter;
  readonly rendered: RenderedLetter;
}

async function letterFor(c: AppContext, world: PaperWorld, side: Side, kind: LetterKind): Promise<Opened | null> {
  const command = { requestId: c.req.param('id') ?? '', kind, statusAddress: statusAddress(c) };
  const letter = await openLetter(world, signedIn(c), c.var.now, command);
  if (!letter.ok || letter.value.side !== side) return null;
  const opened = letter.value;
  return { opened, rendered: renderLetter(opened.letter, opened.languages.map(translator)) };
}

/** Without the scheme, as people read an address aloud. */
function statusAddress(c: AppContext): string {
  return `${new URL(c.req.url).host}/${c.var.t.language}/status`;
}

async function show(c: AppContext, world: PaperWorld, side: Side, kind: LetterKind) {
  const found = await letterFor(c, world, side, kind);
  if (found === null) return notFound(c, world);
  return c.html(<LetterPage c={c} world={world} kind={kind} {...found} />);
}

async function print(c: AppContext, world: PaperWorld, side: Side, kind: LetterKind) {
  const found = await letterFor(c, world, side, kind);
  if (found === null) return notFound(c, world);
  const fileName = c.var.t(`signing.file.${kind}`, { reference: found.opened.reference });
  const bytes = await world.papers.print(found.rendered.paper);
  return sendFile(c, { fileName, mediaType: 'application/pdf', bytes });
}

/** Names no agency: paper lies about, and the code alone finds the request. */
async function printReceipt(c: AppContext, world: PaperWorld) {
  const request = await openCase(world, signedIn(c), c.var.now, { requestId: c.req.param('id') ?? '' });
  if (!request.ok || request.value.side !== 'requester' || request.value.receipt === null) return notFound(c, world);
  const { receipt, answers } = request.value;
  const found = await letterFor(c, world, 'requester', 'receipt');
  const letter = found?.opened.letter;
  const answerBy = letter?.kind === 'receipt' ? (letter.firstAnswer?.dueOn ?? null) : null;
  const own = answers.victim?.letterLanguage ?? 'en';
  const value = {
    code: receipt.code,
    receivedOn: receipt.receivedOn,
    answerBy,
    agencyName: null,
    statusAddress: statusAddress(c),
  };
  const paper = receiptPaper(value, (own === 'en' ? (['en'] as const) : (['en', own] as const)).map(translator));
  const fileName = c.var.t('signing.file.receiptCode', { reference: receipt.reference });
  return sendFile(c, { fileName, mediaType: 'application/pdf', bytes: await world.papers.print(paper) });
}
