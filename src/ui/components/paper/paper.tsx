// A paper as HTML: the same value that is set as PDF. Free text takes the direction of its first letter.

import type { Block, FactRow, Paper, PaperPart } from '../../../platform/values/paper.ts';
import { QrCode } from '../keep/keep.tsx';

/** The level of a heading in the page around; papers have titles and two levels below. */
type Level = 1 | 2 | 3 | 4;

/** `top` is the level of the title where the page has a first heading of its own. A paper in a second language is below. */
export function PaperView({ paper, top = 1 }: { paper: Paper; top?: 1 | 2 }) {
  return (
    <article class="paper flow">
      {paper.parts.map((part, index) => (
        <PartView part={part} top={index === 0 ? top : 2} />
      ))}
    </article>
  );
}

function PartView({ part, top }: { part: PaperPart; top: 1 | 2 }) {
  return (
    <section class="flow" lang={part.language} dir={part.direction}>
      <Heading level={top}>{part.title}</Heading>
      {part.blocks.map((block) => (
        <BlockView block={block} top={top} />
      ))}
    </section>
  );
}

function Heading({ level, children }: { level: Level; children: string }) {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}

function BlockView({ block, top }: { block: Block; top: 1 | 2 }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={(block.level + top - 1) as Level}>{block.text}</Heading>; // 2 to 4
    case 'paragraph':
      return (
        <p>
          <Lines text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <Lines text={item} />
            </li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <div class="note flow">
          <p>
            <Lines text={block.text} />
          </p>
        </div>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Lines text={block.text} />
        </blockquote>
      );
    case 'address':
      return (
        <address>
          {block.lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              <bdi>{line}</bdi>
            </>
          ))}
        </address>
      );
    case 'facts':
      return <FactsView rows={block.rows} />;
    case 'large':
      return (
        <p class="big num" dir="ltr">
          {block.text}
        </p>
      );
    case 'code':
      return <QrCode rows={block.rows} label={block.label} />;
    case 'line':
      return <p>{block.label}: ____________________</p>;
  }
}

function FactsView({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows.map(({ number, label, value }) => (
        <>
          <dt>
            {number !== undefined && <bdi class="num">{number}</bdi>} {label}
          </dt>
          <dd>
            <bdi>
              <Lines text={value} />
            </bdi>
          </dd>
        </>
      ))}
    </dl>
  );
}

/** Text with its line breaks. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
