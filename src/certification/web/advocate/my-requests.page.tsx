// What an advocate sees first: every request of the organisation, those that wait for the advocate before all others.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import type { IsoDate } from '../../../platform/values/iso-date.ts';
import { Chip, DenseTable, LinkButton, Note, type Content, type DenseRow } from '../../../ui/index.ts';
import type { ClientEntry, ClientList, ClientRequest } from '../../actions/list-clients.ts';
import { fullName } from '../../domain/answers.ts';
import type { PublicState } from '../../domain/public-state.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

const COLUMNS = ['client', 'agency', 'state', 'reference', 'due', 'changed'] as const;

interface Listed {
  readonly client: ClientEntry;
  readonly request: ClientRequest;
}

export function MyRequestsPage({ c, world, list }: { c: AppContext; world: CertificationWebWorld; list: ClientList }) {
  const { t } = c.var;
  const all = list.clients.flatMap((client) => client.requests.map((request) => ({ client, request })));
  const title = t('certification.menu.requests');
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="requests">
      <div class="row end">
        <h1>{title}</h1>
        <LinkButton href={`/${t.language}/advocate/new`}>{t('certification.new.title')}</LinkButton>
      </div>
      {all.length === 0 && (
        <Note kind="plain">
          <p>{t('certification.mine.none')}</p>
        </Note>
      )}
      {GROUPS.map((group) => {
        const listed = inOrder(all.filter(({ request }) => groupOf(request, list.today) === group));
        return listed.length === 0 ? null : (
          <section class="flow">
            <h2>
              {t(`certification.mine.group.${group}`)} <span class="soft">{t.number(listed.length)}</span>
            </h2>
            <DenseTable
              caption={t(`certification.mine.group.${group}`)}
              columns={COLUMNS.map((key) => ({
                key,
                label: t(`certification.mine.column.${key}`),
                ...(key === 'client' ? { card: 'title' as const } : {}),
              }))}
              rows={listed.map((entry) => rowOf(t, entry, list, world.site.timeZone))}
            />
          </section>
        );
      })}
    </Frame>
  );
}

const GROUPS = ['yours', 'agency', 'over'] as const;

/** A form that is too old to file waits for nobody any more. */
function groupOf({ state, fileBy }: ClientRequest, today: IsoDate): (typeof GROUPS)[number] {
  if (state === 'denied' || state === 'withdrawn') return 'over';
  if (state === 'form-ready') return fileBy !== null && fileBy < today ? 'over' : 'yours';
  return isWithAgency(state) ? 'agency' : 'yours';
}

/** By what is due first; what has no date by the newest change. */
function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const due = ({ request }: Listed) => request.fileBy ?? request.dueOn ?? '9999-12-31';
  return [...listed].sort(
    (a, b) => due(a).localeCompare(due(b)) || b.request.changedAt.getTime() - a.request.changedAt.getTime(),
  );
}

function rowOf(t: Translate, { client, request }: Listed, list: ClientList, timeZone: string): DenseRow {
  const isLate = request.dueOn !== null && request.dueOn < list.today && isWithAgency(request.state);
  return {
    late: isLate,
    cells: {
      client: (
        <a href={`/${t.language}/advocate/requests/${request.requestId}`}>
          <bdi>{fullName(client.name)}</bdi>
        </a>
      ),
      agency: request.agencyName,
      state: <StateChip t={t} state={request.state} />,
      reference: request.reference === null ? '' : <span class="num">{request.reference}</span>,
      due: dateCell(t, request, isLate),
      changed: <span class="soft">{t.dateTime(request.changedAt, timeZone)}</span>,
    },
  };
}

/** The next date that matters: when an answer is due, or by when the form must be filed. */
function dateCell(t: Translate, { state, dueOn, fileBy }: ClientRequest, isLate: boolean): Content {
  if (fileBy !== null) return t('certification.mine.fileBy', { date: t.date(fileBy) });
  if (dueOn === null || !isWithAgency(state)) return <span class="soft">{t('certification.mine.noDate')}</span>;
  if (!isLate) return t('certification.mine.answerBy', { date: t.date(dueOn) });
  return (
    <Chip kind="hot" icon="warn">
      {t('certification.mine.overdueSince', { date: t.shortDate(dueOn) })}
    </Chip>
  );
}

function isWithAgency(state: PublicState): boolean {
  return state === 'received' || state === 'in-review';
}

export function StateChip({ t, state }: { t: Translate; state: PublicState }) {
  const isAsking = state === 'waiting-for-requester' || state === 'form-ready';
  return (
    <Chip kind={isAsking ? 'half' : state === 'received' ? 'yes' : 'plain'}>{t(`certification.state.${state}`)}</Chip>
  );
}
