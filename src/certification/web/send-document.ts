// One document of a case, as the browser keeps or shows it. Only its own type is ever claimed, and nothing in it can run.
import type { AppContext } from '../../platform/http/index.ts';
import { openDocument } from '../actions/open-document.ts';
import { notFound } from './refused.tsx';
import { signedIn, type CertificationWebWorld } from './world.ts';

export async function sendDocument(c: AppContext, world: CertificationWebWorld): Promise<Response> {
  const command = { requestId: c.req.param('id') ?? '', documentId: c.req.param('document') ?? '' };
  const opened = await openDocument(world, signedIn(c), c.var.now, command);
  if (!opened.ok) return notFound(c, world);
  const { fileName, mediaType, bytes } = opened.value;
  return sendFile(c, { fileName, mediaType, bytes });
}

export interface OutgoingFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Shown in the browser where it can; the file's name is written so that every browser reads every script. */
export function sendFile(c: AppContext, { fileName, mediaType, bytes }: OutgoingFile): Response {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const disposition = `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  const headers = { 'content-type': mediaType, 'content-disposition': disposition, 'cache-control': 'no-store' };
  return c.body(new Uint8Array(bytes), 200, headers);
}
