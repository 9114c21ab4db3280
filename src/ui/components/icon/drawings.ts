// The drawings on a 24 x 24 grid: lines of two units, round ends. They say nothing alone: words stand beside them.

export const DRAWINGS = {
  back: '<path d="M15 5l-7 7 7 7"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  device: '<path d="M7 2h10v20H7zM11 18.5h2"/>',
  exit: '<path d="M10 4H4v16h6M9 12h12M17 8l4 4-4 4"/>',
  file: '<path d="M6 2h8l5 5v15H6zM14 2v5h5"/>',
  globe:
    '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 2.6 4 5.6 4 9s-1 6.4-4 9c-3-2.6-4-5.6-4-9s1-6.4 4-9z"/>',
  go: '<path d="M9 5l7 7-7 7"/>',
  half: '<circle cx="12" cy="12" r="10"/><path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor"/>',
  lock: '<path d="M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3"/>',
  no: '<circle cx="12" cy="12" r="10"/><path d="M7.5 12h9"/>',
  now: '<circle cx="12" cy="12" r="10"/><circle cx="12" cy="12" r="4.5" fill="currentColor"/>',
  phone: '<path d="M5 3h4l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"/>',
  pin: '<path d="M12 21.5S5 15 5 9.5a7 7 0 0 1 14 0c0 5.5-7 12-7 12z"/><circle cx="12" cy="9.5" r="2"/>',
  print: '<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>',
  ring: '<circle cx="12" cy="12" r="10"/>',
  talk: '<path d="M4 5h16v11H10l-6 4z"/>',
  warn: '<path d="M12 3l10 18H2zM12 10v5M12 18v.1"/>',
  yes: '<circle cx="12" cy="12" r="10" fill="currentColor"/><path class="tk" d="M7 12.5l3.5 3.5L17 8.5"/>',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Drawings that point along the reading direction are mirrored in right-to-left pages. */
export const POINTING: ReadonlySet<IconName> = new Set(['back', 'exit', 'go'] as const);

export function isIconName(text: string): text is IconName {
  return Object.hasOwn(DRAWINGS, text);
}
