// The queue: what waits, nearest deadline first, and whose it is.
import type { AppContext } from '../../../platform/http/index.ts';
import {
  Button,
  Chip,
  DenseTable,
  HiddenFields,
  Note,
  Pagination,
  SelectField,
  TextField,
  Views,
  type DenseColumn,
  type DenseRow,
} from '../../../ui/index.ts';
import type { Queue } from '../../actions/list-queue.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { isPastTheEnd, toQueueModel, type QueueModel, type QueueRowModel } from './queue.model.ts';
import { isNarrowed, queryText, settledBy, type QueueQuery } from './queue-query.ts';

/** What could not be assigned, and what was ticked and chosen, which stays. */
export interface NotAssigned {
  readonly issues: readonly string[];
  readonly ticked: readonly string[];
  readonly to: string;
}

export interface QueuePageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly queue: Queue;
  readonly query: QueueQuery;
  readonly notAssigned: NotAssigned | null;
}

interface Part {
  readonly c: AppContext;
  readonly query: QueueQuery;
  readonly model: QueueModel;
}

export function QueuePage({ c, world, queue, query, notAssigned }: QueuePageProps) {
  const { t } = c.var;
  const actor = signedIn(c);
  const model = toQueueModel(t, queue, query, actor);
  const title = t('desk.queue.title');
  return (
    <Frame
      c={c}
      actor={actor}
      site={world.site}
      title={title}
      current="queue"
      isError={notAssigned !== null || model.referenceIssue !== undefined}
    >
      <div class="flow">
        <div class="row end">
          <h1>{title}</h1>
          <p class="soft small">{t('desk.queue.day', { date: model.day })}</p>
        </div>
        {notAssigned && <AssignIssues {...notAssigned} title={t('desk.queue.notAssigned')} />}
        <Views label={t('desk.queue.views')} views={model.views} />
        <Narrow c={c} query={query} model={model} />
        {queue.rows.length === 0 ? (
          <Nothing c={c} query={query} model={model} isPastTheEnd={isPastTheEnd(queue)} />
        ) : (
          <Rows c={c} query={query} model={model} notAssigned={notAssigned} />
        )}
        {queue.rows.length > 0 && <Pagination label={t('ui.pages.label')} {...model.pages} />}
        <p class="small soft">{t('desk.queue.noNames')}</p>
      </div>
    </Frame>
  );
}

function AssignIssues({ title, issues }: NotAssigned & { title: string }) {
  return (
    <Note kind="stop" id="not-assigned" title={title} live>
      <ul>
        {issues.map((issue) => (
          <li>{issue}</li>
        ))}
      </ul>
    </Note>
  );
}

/** A search that can be kept as a bookmark: it names states and colleagues, never a person who asks. */
function Narrow({ c, query, model }: Part) {
  const { t } = c.var;
  const settled = settledBy(query.view);
  return (
    <details class="lone" open={isNarrowed(query)}>
      <summary>{t('desk.queue.narrow')}</summary>
      <div>
        <form class="filter" method="get" action={`/${t.language}/agency`} role="search">
          {query.view !== 'all' && <HiddenFields values={{ view: query.view }} />}
          {settled !== 'state' && (
            <SelectField
              name="state"
              label={t('desk.queue.column.state')}
              value={query.state}
              empty={t('desk.queue.anyState')}
              options={model.states}
            />
          )}
          {settled !== 'with' && (
            <SelectField
              name="with"
              label={t('desk.queue.column.with')}
              value={query.with}
              empty={t('desk.queue.anyone')}
              options={model.people}
            />
          )}
          <SelectField
            name="language"
            label={t('desk.queue.column.language')}
            value={query.language}
            empty={t('desk.queue.anyLanguage')}
            options={model.languages}
          />
          <TextField
            name="reference"
            label={t('desk.queue.reference')}
            value={query.reference}
            issue={model.referenceIssue}
            maxlength={40}
            ltr
          />
          <Button kind="quiet">{t('desk.queue.show')}</Button>
          {isNarrowed(query) && (
            <a class="pad" href={`/${t.language}/agency${queryText({ view: query.view })}`}>
              {t('desk.queue.showAll')}
            </a>
          )}
        </form>
      </div>
    </details>
  );
}

function Nothing({ c, query, model, isPastTheEnd }: Part & { isPastTheEnd: boolean }) {
  const { t } = c.var;
  const wider = isPastTheEnd ? { ...query, from: 0 } : isNarrowed(query) ? { view: query.view } : {};
  const words = isPastTheEnd
    ? t('desk.queue.firstPage')
    : t('desk.queue.showOpen', { count: model.views[0]?.count ?? '' });
  return (
    <Note kind="plain">
      <p>{isPastTheEnd ? t('desk.queue.pastTheEnd') : t('desk.queue.nothing')}</p>
      <p>
        <a class="pad" href={`/${t.language}/agency${queryText(wider)}`}>
          {isNarrowed(query) && !isPastTheEnd ? t('desk.queue.showAll') : words}
        </a>
      </p>
    </Note>
  );
}

const COLUMNS = ['tick', 'left', 'due', 'reference', 'crime', 'urgent', 'state', 'with', 'language', 'age'] as const;
const IN_CARDS: Readonly<Partial<Record<(typeof COLUMNS)[number], DenseColumn['card']>>> = {
  tick: 'tick',
  left: 'title',
  age: 'wide',
  language: 'wide',
};

function Rows({ c, query, model, notAssigned }: Part & { notAssigned: NotAssigned | null }) {
  const { t } = c.var;
  const columns = COLUMNS.filter((key) => key !== 'tick' || model.whyNotAssign === null).map((key): DenseColumn => ({
    key,
    label: t(`desk.queue.column.${key}`),
    card: IN_CARDS[key],
    ...(key === 'tick' ? { quiet: true } : {}),
    ...(key === 'left' ? { sorted: 'ascending' as const } : {}),
    ...(key === 'age' ? { numeric: true } : {}),
  }));
  return (
    <form method="post" action={`/${t.language}/agency/assign`} class="flow" data-once>
      <HiddenFields values={{ csrf: c.var.formToken, back: queryText(query) }} />
      <AssignBar c={c} query={query} model={model} to={notAssigned?.to ?? ''} />
      <DenseTable
        caption={t('desk.queue.caption')}
        columns={columns}
        rows={model.rows.map((row) => toCells(c, row, notAssigned?.ticked ?? []))}
      />
    </form>
  );
}

function AssignBar({ c, model, to }: Part & { to: string }) {
  const { t } = c.var;
  const { whyNotAssign } = model;
  if (whyNotAssign !== null)
    return (
      <p class="row">
        <Button kind="quiet" blockedBy="why-not-assign">
          {t('desk.assign.button')}
        </Button>
        <span class="small" id="why-not-assign">
          {whyNotAssign}
        </span>
      </p>
    );
  return (
    <div class="row">
      <label for="to">{t('desk.queue.giveTo')}</label>
      <div class="field">
        <select id="to" name="to">
          <option value="">{t('ui.form.chooseOne')}</option>
          {model.givesTo.map(({ value, label }) => (
            <option value={value} selected={value === to}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button kind="quiet">{t('desk.assign.button')}</Button>
    </div>
  );
}

function toCells(c: AppContext, row: QueueRowModel, ticked: readonly string[]): DenseRow {
  const { t } = c.var;
  const { left } = row;
  const isTicked = ticked.some((tick) => tick.startsWith(row.tick.split('@')[0] ?? row.tick));
  return {
    late: left.kind === 'late',
    cells: {
      tick: (
        <label>
          <input
            type="checkbox"
            name="request"
            value={row.tick}
            aria-label={t('desk.queue.tick', { reference: row.reference })}
            checked={isTicked}
          />
        </label>
      ),
      left:
        left.kind === 'plain' ? (
          left.words
        ) : (
          <Chip kind="hot" icon={left.kind === 'late' ? 'warn' : 'clock'}>
            {inOneLine(left.words)}
          </Chip>
        ),
      due: row.due === null ? <span class="soft">{t('desk.queue.noDate')}</span> : inOneLine(row.due),
      reference: (
        <a class="num" href={row.href}>
          {row.reference}
        </a>
      ),
      crime: row.crime,
      urgent: row.urgent === null ? t('desk.queue.standard') : <b>{row.urgent}</b>,
      state: row.state,
      with: row.with === null ? <span class="unread">{t('desk.queue.nobody')}</span> : <bdi>{row.with}</bdi>,
      language: row.language,
      age: row.age,
    },
  };
}

/** A chip or a date is a short fact: broken over two lines it reads like two. */
function inOneLine(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
