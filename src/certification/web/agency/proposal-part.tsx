// A denial as its second reader finds it: every reason with the facts and the rule, and the way to send it back.
import { Button, HiddenFields, Note, TextArea } from '../../../ui/index.ts';
import { LONGEST_TEXT } from '../../domain/form-reader.ts';
import { toProposal, type ProposedReason } from './denial.model.ts';
import { deskPath, hiddenOf, issueOf, postedTo, type DeskProps } from './desk-parts.ts';

export function ProposalPart(props: DeskProps) {
  const { c, world, view } = props;
  const { t } = c.var;
  const proposal = toProposal(t, world, view);
  if (proposal === null || (view.state !== 'denial-proposed' && view.state !== 'denied')) return null;
  const when = t.dateTime(proposal.at, world.site.timeZone);
  return (
    <section class="card flow" aria-labelledby="proposal">
      <h2 id="proposal">{view.state === 'denied' ? t('desk.proposal.denied') : t('desk.proposal.heading')}</h2>
      <p>{t('desk.proposal.by', { name: proposal.by, when })}</p>
      {proposal.outcomeBy !== null && <p>{t('desk.proposal.agreed', { name: proposal.outcomeBy })}</p>}
      <ol class="flow bare">
        {proposal.reasons.map((reason) => (
          <li>
            <Reason {...props} reason={reason} />
          </li>
        ))}
      </ol>
      {view.state === 'denied' && (
        <p>
          <a class="pad" href={`${deskPath(c, view.requestId)}/letters/denial`}>
            {t('desk.proposal.letter')}
          </a>
        </p>
      )}
    </section>
  );
}

function Reason({ c, reason }: DeskProps & { reason: ProposedReason }) {
  const { t } = c.var;
  return (
    <div class="crit">
      <h3>
        {reason.number}. {reason.question}
      </h3>
      <p>
        <b>{reason.ground}</b>
      </p>
      <p dir="auto">{reason.text}</p>
      {reason.facts !== '' && (
        <p class="small soft" dir="auto">
          {t('desk.proposal.facts', { facts: reason.facts })}
        </p>
      )}
      <p class="src">
        {t('desk.deny.rule')} <bdi class="num">{reason.rule}</bdi>
        {t('certification.comma')} <bdi>{reason.citation}</bdi>
      </p>
    </div>
  );
}

/** Back to the reviewer, with the reason: from a proposed denial, or from a form that waits for its signature. */
export function ReturnPart({ c, view, refused }: DeskProps) {
  const { t } = c.var;
  const action = view.state === 'to-sign' ? 'return-to-review' : 'return-denial';
  if (!view.allowed[action].ok) return null;
  return (
    <form method="post" action={`${deskPath(c, view.requestId)}/return`} class="card flow measure" data-once>
      <h2>{t(`desk.act.${action}`)}</h2>
      <HiddenFields values={{ ...hiddenOf(c, view), from: view.state }} />
      <TextArea
        name="text"
        id="return"
        label={t('desk.return.why')}
        hint={t('desk.return.hint')}
        value={postedTo('return', refused)['text']?.[0] ?? ''}
        maxlength={LONGEST_TEXT}
        issue={issueOf('return', refused, 'return')}
      />
      <p>
        <Button kind="quiet">{t(`desk.act.${action}`)}</Button>
      </p>
    </form>
  );
}

/** The last word on a proposal that was sent back, for the reviewer whose turn it is now. */
export function ReturnedNote({ c, world, view }: DeskProps) {
  const { t } = c.var;
  const last = view.decisions.at(-1);
  if (view.state !== 'in-review' || last?.outcome !== 'returned') return null;
  const when = last.outcomeAt === null ? '' : t.dateTime(last.outcomeAt, world.site.timeZone);
  return (
    <Note id="returned" title={t('desk.proposal.returned')}>
      <p>{t('desk.proposal.returnedBy', { name: last.outcomeByName ?? t('desk.formerColleague'), when })}</p>
    </Note>
  );
}
