// Numbers and links inside an article. Numbers never stand in its text: {hotline:home} becomes the pack's number to call,
// {text:state-home} the one to text. A link to /rights/reporting gets the visit's language in front.
import { isShown } from '../../directory/index.ts';
import { dialled } from '../../ui/index.ts';
import { at, type Visit } from '../world.ts';

const PLACE = /\{(hotline|text):([a-z0-9-]+)\}/g;

/** Markup of our own Markdown, with its numbers and links filled in. Throws on an id that the pack lacks. */
export function fillMarkup(visit: Visit, html: string): string {
  return html
    .replaceAll(PLACE, (_, kind: string, id: string) => numberLink(kind, numberOf(visit, kind, id)))
    .replaceAll(/href="(\/[^"]*)"/g, (_, path: string) => `href="${at(visit, path)}"`);
}

/** The same for one line of plain text from the front matter. */
export function fillLine(visit: Visit, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return fillMarkup(visit, safe);
}

function numberLink(kind: string, number: string): string {
  const href = kind === 'text' ? `sms:${number.replaceAll('-', '')}` : `tel:${dialled(number)}`;
  return `<a class="num" href="${href}">${number}</a>`;
}

function numberOf({ world }: Visit, kind: string, id: string): string {
  const row = world.directory.hotlines.find((line) => line.id === id && isShown(line));
  const number = kind === 'text' ? row?.text?.number : row?.phone;
  if (number === undefined) throw new Error(`the pack has no number for {${kind}:${id}}`);
  return number;
}
