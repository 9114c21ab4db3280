// Beside a request: how far it has come, how to reach the person safely, and who can see it.
import type { AppContext } from '../../../platform/http/index.ts';
import { Button, Icon, Timeline, type TimelineStep } from '../../../ui/index.ts';
import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { CHANNELS } from '../../domain/answers.ts';
import { pathOf } from './case-address.ts';

interface Part {
  readonly c: AppContext;
  readonly request: RequesterCase;
}

export function CaseRail({ c, request }: Part) {
  const { t } = c.var;
  return (
    <aside class="rail" aria-label={t('certification.case.about')}>
      <section class="card flow" aria-labelledby="where">
        <h2 id="where">{t('certification.case.where')}</h2>
        <Timeline steps={stepsOf({ c, request })} doneWord={t('certification.case.done')} />
      </section>
      <SafeContact c={c} request={request} />
      <section class="card flow" aria-labelledby="who">
        <h2 id="who">{t('certification.case.who')}</h2>
        <p>{t('certification.case.whoText', { count: request.agencyPeople, agency: request.agency.name })}</p>
      </section>
      {request.allowed.withdraw.ok && (
        <details class="card">
          <summary>{t('certification.case.withdraw')}</summary>
          <form method="post" action={`${pathOf(c, request)}/withdraw`} class="flow">
            <input type="hidden" name="csrf" value={c.var.formToken} />
            <input type="hidden" name="revision" value={String(request.revision)} />
            <p>{t('certification.case.withdrawHint')}</p>
            <Button kind="quiet">{t('certification.case.withdrawNow')}</Button>
          </form>
        </details>
      )}
    </aside>
  );
}

/** What was reached with its day, then the next step as the rule has it: never a guess. */
function stepsOf({ c, request }: Part): readonly TimelineStep[] {
  const { t } = c.var;
  const reached = request.timeline.map(({ state, on }, index): TimelineStep => ({
    name: t(`certification.state.${state}`),
    state: index === request.timeline.length - 1 ? 'now' : 'done',
    line: t.date(on),
  }));
  if (request.nextStep === 'none') return reached;
  const due = nextDay(request);
  const line = due === null ? {} : { line: t('certification.case.dueBy', { date: t.date(due) }) };
  return [...reached, { name: t(`certification.next.${request.nextStep}`), state: 'next', ...line }];
}

/** The day by which the next step is due: while the clock runs the agency's, with a signed form the petitioner's. */
function nextDay({ form, clock }: RequesterCase): IsoDate | null {
  if (form !== null) return form.fileBy;
  return clock === null || clock.stoppedOn !== null ? null : clock.dueOn;
}

function SafeContact({ c, request }: Part) {
  const { t } = c.var;
  const contact = request.answers['safe-contact'];
  const unsafe = CHANNELS.filter((channel) => !contact?.safe.includes(channel));
  const name = (channel: (typeof CHANNELS)[number]) => t(`certification.channel.${channel}`);
  return (
    <section class="card flow" aria-labelledby="safe">
      <h2 id="safe">{t('certification.case.safe')}</h2>
      {contact && contact.safe.length > 0 && (
        <p class="line">
          <Icon name="yes" />
          <span>
            <b>{t('certification.case.yes')}</b> {t.list(contact.safe.map(name))}
          </span>
        </p>
      )}
      {contact?.times && <p dir="auto">{t('certification.case.safeTimes', { times: contact.times })}</p>}
      {contact?.codeName && <p dir="auto">{t('certification.case.codeName', { word: contact.codeName })}</p>}
      {unsafe.length > 0 && (
        <p class="line">
          <Icon name="warn" />
          <span>
            <b>{t('certification.case.never')}</b> {t.list(unsafe.map(name))}
          </span>
        </p>
      )}
    </section>
  );
}
