// A paper as HTML: the same value that is set as PDF. Free text takes the direction of its first letter.

import type { Block, FactRow, Paper, PaperPart } from '../../platform/pdf/index.ts';

export function PaperView({ paper }: { paper: Paper }) {
  return (
    <article class="paper flow">
      {paper.parts.map((part) => (
        <PartView part={part} />
      ))}
    </article>
  );
}

function PartView({ part }: { part: PaperPart }) {
  return (
    <section class="flow" lang={part.language} dir={part.direction}>
      <h1>{part.title}</h1>
      {part.blocks.map((block) => (
        <BlockView block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
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
            {number !== undefined && <bdi class="num">{number} </bdi>}
            {label}
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
