// Sets a paper as PDF: the same value that is shown as HTML by the room that owns it.

import type { Block, Direction, Paper } from '../values/paper.ts';
import type { Json, Pdf } from './pdf.ts';
import template from './paper.typ';

export { isolate, type Block, type Direction, type FactRow, type Paper, type PaperPart } from '../values/paper.ts';

export function paperPdf(pdf: Pdf, paper: Paper): Promise<Uint8Array> {
  return pdf.render({ template, data: paperData(paper) });
}

/** What the template reads: the paper with the writing direction of each free text. */
export function paperData({ parts, head, foot }: Paper): Json {
  return { head, foot, parts: parts.map((part) => ({ ...part, blocks: part.blocks.map(blockData) })) };
}

function blockData(block: Block): Json {
  switch (block.kind) {
    case 'quote':
    case 'large':
      return { ...block, direction: directionOfText(block.text) };
    case 'address':
      return { kind: 'address', lines: block.lines.map((text) => ({ text, direction: directionOfText(text) })) };
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows.map(({ number = '', label, value, empty = false }) => ({
          number,
          label,
          value,
          empty,
          direction: directionOfText(value),
        })),
      };
    default:
      return { ...block };
  }
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** As a browser's dir=auto: the direction of the first letter; left to right without any. */
export function directionOfText(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
