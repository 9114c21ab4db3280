// One source of law as a page shows it: section, link, the day it was read, or that nobody has read it yet.
import type { Translate } from '../../platform/i18n/index.ts';
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import type { Citation } from '../../law/index.ts';
import { Source, type SourceProps } from '../../ui/index.ts';

export function sourceOf(t: Translate, citation: Citation): SourceProps {
  const title = `${citation.title} ${citation.section}`.trim();
  const read = citation.readOn === undefined ? null : parseIsoDate(citation.readOn);
  return {
    title,
    href: citation.url,
    ...(citation.confidence === 'read' && read !== null
      ? { checked: t('certification.source.readOn', { date: t.date(read) }) }
      : { unread: t('certification.source.unread') }),
  };
}

export function CitationLines({ t, citations }: { t: Translate; citations: readonly Citation[] }) {
  return (
    <>
      {citations.map((citation) => (
        <Source {...sourceOf(t, citation)} />
      ))}
    </>
  );
}
