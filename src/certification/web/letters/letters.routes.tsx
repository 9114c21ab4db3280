// The agency's letters about a request, for both sides, and the receipt as paper.
import { Hono } from 'hono';
import { translator } from '../../../platform/i18n/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/index.ts';
import { openCase } from '../../actions/open-case.ts';
import { openLetter, type OpenedLetter } from '../../actions/open-letter.ts';
import { LETTER_KINDS, letterLanguages, type LetterKind } from '../../domain/kept.ts';
import { receiptPaper } from '../../forms/index.ts';
import { notFound } from '../refused.tsx';
import { sendFile } from '../send-document.ts';
import { signedIn, type CertificationWebWorld as World } from '../world.ts';
import { LetterPage } from './letter.page.tsx';

type Side = OpenedLetter['side'];

const PATHS = [
  { side: 'requester', path: '/advocate/requests/:id' },
  { side: 'agency', path: '/agency/requests/:id' },
] as const satisfies readonly { readonly side: Side; readonly path: string }[];

export function lettersRoutes(world: World): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const { side, path } of PATHS)
    for (const kind of LETTER_KINDS) {
      routes.get(`${path}/letters/${kind}`, (c) => show(c, world, side, kind));
      routes.get(`${path}/letters/${kind}.pdf`, (c) => print(c, world, side, kind));
    }
  routes.get('/advocate/requests/:id/receipt.pdf', (c) => printReceipt(c, world));
  return routes;
}

async function letterFor(c: AppContext, world: World, side: Side, kind: LetterKind): Promise<OpenedLetter | null> {
  const command = { requestId: c.req.param('id') ?? '', kind };
  const letter = await openLetter(world, signedIn(c), c.var.now, command);
  return letter.ok && letter.value.side === side ? letter.value : null;
}

async function show(c: AppContext, world: World, side: Side, kind: LetterKind) {
  const opened = await letterFor(c, world, side, kind);
  if (opened === null) return notFound(c, world);
  return c.html(<LetterPage c={c} world={world} kind={kind} opened={opened} />);
}

async function print(c: AppContext, world: World, side: Side, kind: LetterKind) {
  const opened = await letterFor(c, world, side, kind);
  if (opened === null) return notFound(c, world);
  const fileName = c.var.t(`signing.file.${kind}`, { reference: opened.reference });
  const bytes = await world.papers.print(opened.rendering.paper);
  return sendFile(c, { fileName, mediaType: 'application/pdf', bytes });
}

/** Names no agency: paper lies about, and the code alone finds the request. */
async function printReceipt(c: AppContext, world: World) {
  const request = await openCase(world, signedIn(c), c.var.now, { requestId: c.req.param('id') ?? '' });
  if (!request.ok || request.value.side !== 'requester' || request.value.receipt === null) return notFound(c, world);
  const letter = (await letterFor(c, world, 'requester', 'receipt'))?.letter;
  if (letter?.kind !== 'receipt') return notFound(c, world);
  const { receipt, answers } = request.value;
  const { receivedOn, firstAnswer, statusAddress } = letter;
  const value = {
    code: receipt.code,
    receivedOn,
    answerBy: firstAnswer?.dueOn ?? null,
    agencyName: null,
    statusAddress,
  };
  const paper = receiptPaper(value, letterLanguages(answers).map(translator));
  const fileName = c.var.t('signing.file.receiptCode', { reference: receipt.reference });
  return sendFile(c, { fileName, mediaType: 'application/pdf', bytes: await world.papers.print(paper) });
}
