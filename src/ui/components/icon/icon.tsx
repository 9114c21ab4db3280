// A drawing beside words. The shape itself is printed once per page, in the sprite that the page shell collects.
import { raw } from 'hono/html';
import { classes } from '../../content.ts';
import { DRAWINGS, isIconName, POINTING, type IconName } from './drawings.ts';

/** Element ids on a page share one name space, and sections are often called "clock" or "phone". */
const SYMBOL_PREFIX = 'i-';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={classes('i', POINTING.has(name) && 'turn')} aria-hidden="true">
      <use href={`#${SYMBOL_PREFIX}${name}`}></use>
    </svg>
  );
}

/** The shapes of exactly those icons that the finished markup refers to. */
export function Sprite({ markup }: { markup: string }) {
  const names = iconsIn(markup);
  if (names.length === 0) return null;
  return (
    <svg class="sprite" aria-hidden="true">
      {names.map((name) => (
        <symbol id={`${SYMBOL_PREFIX}${name}`} viewBox="0 0 24 24">
          {raw(DRAWINGS[name])}
        </symbol>
      ))}
    </svg>
  );
}

/** Names in order of first use. A quotation mark in a person's text is escaped, so it cannot look like a reference. */
export function iconsIn(markup: string): IconName[] {
  const used = [...markup.matchAll(/<use href="#i-([a-z]+)">/g)].map((match) => match[1] ?? '');
  return [...new Set(used)].filter(isIconName);
}
