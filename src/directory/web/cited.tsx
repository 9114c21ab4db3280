// Statements beside the places in the law or the pages on which they rest, with how sure each is.
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import { Source, type Content } from '../../ui/index.ts';
import type { HelperVisit } from './helper-world.ts';

/** Those of the sections that the packs of this place have. */
export function citationsOf({ world }: HelperVisit, ids: readonly string[]) {
  return ids.map((id) => world.law.citation(id)).filter((citation) => citation !== null);
}

export function Cited({ visit, ids, children }: { visit: HelperVisit; ids: readonly string[]; children: Content }) {
  return (
    <div class="claim">
      <div class="flow">{children}</div>
      <div>
        <Sources visit={visit} ids={ids} />
      </div>
    </div>
  );
}

export function Sources({ visit, ids }: { visit: HelperVisit; ids: readonly string[] }) {
  return (
    <>
      {citationsOf(visit, ids).map((citation) => (
        <Source title={citation.section} href={citation.url} {...sureness(visit, citation)} />
      ))}
    </>
  );
}

type Sure = { readonly confidence: string; readonly readOn?: string };

function sureness({ t }: HelperVisit, { confidence, readOn }: Sure): { checked?: string; unread?: string } {
  if (confidence === 'secondary') return { unread: t('guide.sureness.secondHand') };
  const day = readOn === undefined ? null : parseIsoDate(readOn);
  if (confidence !== 'read' || day === null) return { unread: t('guide.sureness.unread') };
  return { checked: t('guide.sureness.checked', { date: t.date(day) }) };
}
