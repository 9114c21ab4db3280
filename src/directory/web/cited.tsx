// Statements beside the places in the law or the pages on which they rest, with how sure each is.
import type { Citation } from '../../law/index.ts';
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import { Original, type Content } from '../../ui/index.ts';
import type { HelperVisit } from './helper-world.ts';

/** Those of the sections that the packs of this place have. */
export function citationsOf({ world }: HelperVisit, ids: readonly string[]) {
  return ids.map((id) => world.law.citation(id)).filter((citation) => citation !== null);
}

export interface CitedProps {
  visit: HelperVisit;
  /** Of the statement on its page, so that it can be found there in another language. */
  id: string;
  /** Path of the page, after the language. */
  path: string;
  ids: readonly string[];
  children: Content;
}

export function Cited({ visit, id, path, ids, children }: CitedProps) {
  const { t, world } = visit;
  return (
    <div class="claim" id={id}>
      <div class="flow">{children}</div>
      <div>
        <Sources visit={visit} ids={ids}>
          <Original languages={world.site.languages} of={t.language} path={`${path}#${id}`} />
        </Sources>
      </div>
    </div>
  );
}

interface SourcesProps {
  visit: HelperVisit;
  ids: readonly string[];
  /** At the end of the last line. */
  children: Content;
}

/** Places that are equally sure stand in one line: "NYC Administrative Code 20-776(f), ... checked 20 November 2026". */
function Sources({ visit, ids, children }: SourcesProps) {
  const lines = new Map<string, Citation[]>();
  for (const citation of citationsOf(visit, ids)) {
    const key = `${citation.confidence} ${citation.readOn ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), citation]);
  }
  return (
    <>
      {[...lines.values()].map((citations, index) => (
        <p class="src">
          {citations.map(({ section, url }) => (
            <>
              <bdi>{url ? <a href={url}>{section}</a> : section}</bdi>
              {'; '}
            </>
          ))}
          <Sureness visit={visit} citation={citations[0]} /> {index === lines.size - 1 && children}
        </p>
      ))}
    </>
  );
}

/** Pages to go to, each with how sure it is. */
export function WebAddresses({ visit, ids }: { visit: HelperVisit; ids: readonly string[] }) {
  return (
    <ul class="bare">
      {citationsOf(visit, ids).map((citation) => (
        <li>
          <a class="pad" href={citation.url} rel="noreferrer">
            {citation.section}
          </a>{' '}
          <small>
            <Sureness visit={visit} citation={citation} />
          </small>
        </li>
      ))}
    </ul>
  );
}

function Sureness({ visit, citation }: { visit: HelperVisit; citation: Citation | undefined }) {
  if (citation === undefined) return null;
  const { checked, unread } = sureness(visit, citation);
  return <>{checked ?? <span class="unread">{unread}</span>}</>;
}

function sureness({ t }: HelperVisit, { confidence, readOn }: Citation): { checked?: string; unread?: string } {
  if (confidence === 'secondary') return { unread: t('guide.sureness.secondHand') };
  const day = readOn === undefined ? null : parseIsoDate(readOn);
  if (confidence !== 'read' || day === null) return { unread: t('guide.sureness.unread') };
  return { checked: t('guide.sureness.checked', { date: t.date(day) }) };
}
