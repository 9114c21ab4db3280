// What an advocate sees first: every request of the organisation, those that wait for the advocate before all others.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import { Chip, DenseTable, LinkButton, Note, type DenseRow } from '../../../ui/index.ts';
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
      {GROUPS.map(({ group, states }) => {
        const listed = inOrder(all.filter(({ request }) => states.some((state) => state === request.state)));
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

const GROUPS: readonly { readonly group: 'yours' | 'agency' | 'over'; readonly states: readonly PublicState[] }[] = [
  { group: 'yours', states: ['waiting-for-requester', 'form-ready', 'draft'] },
  { group: 'agency', states: ['received', 'in-review'] },
  { group: 'over', states: ['denied', 'withdrawn'] },
];

/** By what is due first; what has no date by the newest change. */
function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const due = (entry: Listed) => entry.request.dueOn ?? '9999-12-31';
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
      due:
        request.dueOn === null || !isWithAgency(request.state) ? (
          <span class="soft">{t('certification.mine.noDate')}</span>
        ) : isLate ? (
          <Chip kind="hot" icon="warn">
            {t('certification.mine.overdueSince', { date: t.shortDate(request.dueOn) })}
          </Chip>
        ) : (
          t.date(request.dueOn)
        ),
      changed: <span class="soft">{t.dateTime(request.changedAt, timeZone)}</span>,
    },
  };
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
