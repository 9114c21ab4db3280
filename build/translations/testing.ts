// A small repository in a folder of its own: two messages, an article, a language that has begun.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDesk, type Desk } from './desk.ts';
import type { Sentence } from './sentences.ts';
import { stampedFiles, writeAll } from './save.ts';
import { stamp, type StampWish } from './stamp.ts';

export const ARTICLE = `---
title: Police
heading: When you go to the police
summary: What they may ask.
short:
  - They must not ask.
reviewed: 2026-11-20
nextReview: 2027-02-20
---

## What they may ask

They must not ask you. [^eo-41]

Call {hotline:home} or read [more](/rights/reporting).
`;

export const SPANISH = `---
title: Policía
heading: Cuando va a la policía
summary: Lo que pueden preguntar.
short:
  - No deben preguntar.
translation: machine
---

## Lo que pueden preguntar

No deben preguntarle. [^eo-41]

Llame al {hotline:home} o lea [más](/rights/reporting).
`;

export class SmallRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'amparo-translations-'));

  constructor() {
    this.write(
      'locales/en/ui.json',
      JSON.stringify({
        go: 'Go on',
        days: '{n, plural, one {# day} other {# days}}',
        group: { leave: 'Leave <b>now</b>' },
      }),
    );
    this.write(
      'locales/es/ui.json',
      JSON.stringify({ days: '{n, plural, one {# día} other {# días}}', group: { leave: 'Salir <b>ya</b>' } }),
    );
    this.write('content/en/rights/police.md', ARTICLE);
    this.write('content/es/rights/police.md', SPANISH);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  english(words: Record<string, unknown>): void {
    this.write('locales/en/ui.json', JSON.stringify({ ...JSON.parse(this.read('locales/en/ui.json')), ...words }));
  }

  desk(language = 'es'): Desk {
    return readDesk(this.root, {}, language);
  }

  stamp(wish: Partial<StampWish> = {}): readonly string[] {
    const { ledger, marks, leftStale } = stamp(this.desk(), { files: [], stillHolds: false, ...wish });
    writeAll(this.root, stampedFiles(this.root, 'es', ledger, marks));
    return leftStale;
  }

  /** State of each sentence outside the law room, whose words are always there. */
  states(): Record<string, string> {
    return Object.fromEntries(this.sentences().map(({ id, state }) => [id, state]));
  }

  sentences(): Sentence[] {
    return this.desk()
      .files.flatMap(({ sentences }) => sentences)
      .filter(({ id }) => !id.startsWith('law.'));
  }
}
