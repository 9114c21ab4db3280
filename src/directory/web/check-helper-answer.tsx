// The answer to a search in the lists: what was found, in which lists of which day, and what that does and does not mean.
import { Chip, Note, Place, Source, type Content } from '../../ui/index.ts';
import { localDay, type DayIn } from './local-day.ts';
import type { RosterAnswer } from '../domain/roster-answer.ts';
import { WAYS_TO_CHECK } from '../domain/provider-rules.ts';
import { namesNotary } from '../domain/roster-words.ts';
import { ROSTER_KINDS, standingOf, type InstalledRoster, type RosterEntry } from '../domain/roster.ts';
import { WebAddresses } from './cited.tsx';
import { Lines } from './helper-page.tsx';
import type { HelperVisit } from './helper-world.ts';

export function Answer({ visit, answer, typed }: { visit: HelperVisit; answer: RosterAnswer; typed: string }) {
  const { t } = visit;
  return (
    <section class="flow" aria-labelledby="answer-title">
      <Note id="answer" title={t(`check-helper.answer.${answer.kind}.title`)} live>
        <p>{t(`check-helper.answer.${answer.kind}.means`)}</p>
        <p>{t(`check-helper.answer.${answer.kind}.next`)}</p>
        {namesNotary(typed) && <p>{t('check-helper.notary')}</p>}
      </Note>
      {answer.kind === 'no-roster' ? <AskElsewhere visit={visit} /> : <Entries visit={visit} answer={answer} />}
    </section>
  );
}

function AskElsewhere({ visit }: { visit: HelperVisit }) {
  return (
    <>
      <WebAddresses visit={visit} ids={WAYS_TO_CHECK} />
      <Lines visit={visit} topics={['immigration-lawyer']} />
    </>
  );
}

type Looked = Exclude<RosterAnswer, { readonly kind: 'no-roster' }>;

function Entries({ visit, answer }: { visit: HelperVisit; answer: Looked }) {
  const { t } = visit;
  return (
    <>
      {answer.entries.map((entry, index) => (
        <EntryCard visit={visit} entry={entry} id={`entry-${index + 1}`} rosters={answer.rosters} />
      ))}
      {answer.hasMore && <p>{t('check-helper.more')}</p>}
      <ListsLookedIn visit={visit} rosters={answer.rosters} />
    </>
  );
}

interface EntryCardProps {
  visit: HelperVisit;
  entry: RosterEntry;
  id: string;
  rosters: readonly InstalledRoster[];
}

function EntryCard({ visit, entry, id, rosters }: EntryCardProps) {
  const { t } = visit;
  const roster = rosters.find(({ kind }) => kind === entry.kind);
  const place = [entry.city, entry.state].filter((part) => part !== null).join(', ');
  return (
    <Place
      id={id}
      name={entry.name}
      line={t(`check-helper.kind.${entry.kind}`)}
      chips={<Standing visit={visit} entry={entry} />}
      address={place === '' ? undefined : <bdi lang="en">{place}</bdi>}
      call={entry.phone === null ? undefined : { number: entry.phone }}
      checked={roster && <Source title={listDay(visit, roster)} />}
    >
      <Details visit={visit} entry={entry} />
    </Place>
  );
}

function Details({ visit: { t }, entry }: { visit: HelperVisit; entry: RosterEntry }) {
  const scope = entry.isDhsOnly === null ? null : entry.isDhsOnly ? 'dhs-only' : 'full';
  const lines: readonly (string | null)[] = [
    entry.organization === null ? null : t('check-helper.worksFor', { name: entry.organization }),
    scope === null ? null : t(`check-helper.scope.${scope}`),
    entry.yearAdmitted === null ? null : t('check-helper.admitted', { year: String(entry.yearAdmitted) }),
  ];
  const said = lines.filter((line) => line !== null);
  return said.length === 0 ? null : <p>{said.flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))}</p>;
}

/** All that the list says of somebody's standing. */
export function Standing({ visit: { t, today }, entry }: { visit: HelperVisit; entry: RosterEntry }): Content {
  const standing = standingOf(entry, today);
  const until = entry.expires;
  if (standing === 'ended' && until !== null)
    return <Chip kind="hot">{t('check-helper.standing.ended', { date: t.date(until) })}</Chip>;
  const status = t.maybe(`check-helper.status.${entry.status}`) ?? entry.statusText;
  const kind = standing === 'good' ? 'yes' : standing === 'not-good' ? 'hot' : 'half';
  return (
    <>
      <Chip kind={kind}>{t(`check-helper.standing.${standing === 'ended' ? 'unknown' : standing}`, { status })}</Chip>
      {standing === 'good' && until !== null && (
        <>
          {' '}
          {entry.isRenewing ? (
            <Chip kind="half">{t('check-helper.standing.renewing')}</Chip>
          ) : (
            <Chip>{t('check-helper.standing.until', { date: t.date(until) })}</Chip>
          )}
        </>
      )}
    </>
  );
}

/** Only what differs from good standing: beside a name in a long list. */
export function Exception({ visit, entry }: { visit: HelperVisit; entry: RosterEntry }): Content {
  if (standingOf(entry, visit.today) !== 'good') return <Standing visit={visit} entry={entry} />;
  return entry.isRenewing ? <Chip kind="half">{visit.t('check-helper.standing.renewing')}</Chip> : null;
}

function ListsLookedIn({ visit, rosters }: { visit: HelperVisit; rosters: readonly InstalledRoster[] }) {
  const { t } = visit;
  const missing = ROSTER_KINDS.filter((kind) => !rosters.some((roster) => roster.kind === kind));
  return (
    <div class="small soft flow">
      <p>{t('check-helper.list.looked')}</p>
      <ul>
        {rosters.map((roster) => (
          <li>
            {t(`check-helper.kind.${roster.kind}`)}. {listDay(visit, roster)}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p>
          {t('check-helper.list.missing', { kinds: t.list(missing.map((kind) => t(`check-helper.kind.${kind}`))) })}
        </p>
      )}
    </div>
  );
}

function listDay({ t, world }: HelperVisit, { asOf, importedAt }: InstalledRoster): string {
  const installed: DayIn = { at: importedAt, timeZone: world.site.timeZone };
  return asOf === null
    ? t('check-helper.list.undated', { date: t.date(localDay(installed)) })
    : t('check-helper.list.of', { date: t.date(asOf) });
}
