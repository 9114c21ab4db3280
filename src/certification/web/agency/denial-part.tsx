// Denying: a ground and written reasons for each question that is not met. A ground outside the certifier's role can be
// chosen, so that whoever meant it reads the rule; the domain refuses it whatever the page shows.
import { Button, HiddenFields, LinkButton, RefusedGround, SelectField, TextArea } from '../../../ui/index.ts';
import { LONGEST_REASON, SHORTEST_REASON } from '../../domain/criteria.ts';
import { CitationLines } from '../citation.tsx';
import type { AppContext } from '../../../platform/http/index.ts';
import { boxName } from './desk-forms.ts';
import { deskPath, hiddenOf, issueOf, postedTo, type DeskProps } from './desk-parts.ts';
import { toDenial, type DenialCard, type DenialModel, type OutsideGround, type RefusedReason } from './denial.model.ts';

export function DenialPart(props: DeskProps) {
  const { c, world, view, refused } = props;
  const { t } = c.var;
  if (!view.allowed['propose-denial'].ok) return null;
  const model = toDenial(t, world, view, postedTo('deny', refused), refused?.forbidden ?? []);
  return (
    <section class="flow" aria-labelledby="deny">
      <h2 id="deny">{t('desk.deny.heading')}</h2>
      <p>{t('desk.deny.intro')}</p>
      <form method="post" action={`${deskPath(c, view.requestId)}/deny`} class="flow" data-once>
        <HiddenFields values={hiddenOf(c, view)} />
        {model.cards.map((card) => (
          <Reason {...props} card={card} outside={model.outside} />
        ))}
        <p class="small">{t('desk.bar.secondPerson')}</p>
        <p>
          <Button kind="quiet">{t('desk.deny.propose')}</Button>
        </p>
      </form>
      <OutsideList c={c} outside={model.outside} />
    </section>
  );
}

function Reason(props: DeskProps & { card: DenialCard; outside: DenialModel['outside'] }) {
  const { c, refused, card, outside } = props;
  const { t } = c.var;
  const [ground, reason] = [boxName('ground', card.criterion), boxName('reason', card.criterion)];
  const groups = [
    { label: t('desk.deny.lawful'), options: card.lawful },
    { label: t('desk.deny.outside'), options: outside.map(({ id, label }) => ({ value: id, label })) },
  ];
  return (
    <fieldset class="crit">
      <legend>
        {card.number}. {card.question}: {t('desk.answer.fails')}
      </legend>
      <div class="flow">
        <p dir="auto" class="soft">
          {card.facts}
        </p>
        {card.refused && <Forbidden c={c} card={card} refused={card.refused} />}
        <SelectField
          name={ground}
          label={t('desk.deny.ground')}
          value={card.ground}
          empty={t('ui.form.chooseOne')}
          options={groups}
          issue={issueOf('deny', refused, ground)}
        />
        <TextArea
          name={reason}
          label={t('desk.deny.reason')}
          hint={t('desk.deny.reasonHint', { shortest: SHORTEST_REASON })}
          value={card.text}
          rows={5}
          maxlength={LONGEST_REASON}
          issue={issueOf('deny', refused, reason)}
        />
      </div>
    </fieldset>
  );
}

function Forbidden({ c, card, refused }: { c: AppContext; card: DenialCard; refused: RefusedReason }) {
  const { t } = c.var;
  const box = boxName(refused.isFromWords ? 'reason' : 'ground', card.criterion);
  return (
    <RefusedGround
      id={`refused-${card.short}`}
      title={refused.isFromWords ? t('desk.deny.refusedWords') : t('desk.deny.refusedGround')}
      ground={refused.label}
      verdict={t('certification.refusals.forbidden-ground')}
      why={refused.why}
      source={<Rule c={c} ground={refused} />}
      actions={
        <>
          <LinkButton kind="quiet" href={`#${box}`}>
            {refused.isFromWords ? t('desk.deny.changeWords') : t('desk.deny.chooseOther')}
          </LinkButton>
          <a class="pad" href={`#question-${card.short}`}>
            {t('desk.deny.backToQuestion')}
          </a>
        </>
      }
    />
  );
}

function Rule({ c, ground }: { c: AppContext; ground: OutsideGround }) {
  const { t } = c.var;
  return (
    <>
      <p class="small">
        {t('desk.deny.rule')} <bdi class="num">{ground.rule}</bdi>
        {ground.since !== null && <>, {t('desk.deny.since', { date: ground.since })}</>}
      </p>
      <CitationLines t={t} citations={ground.citations} />
    </>
  );
}

function OutsideList({ c, outside }: { c: AppContext; outside: DenialModel['outside'] }) {
  const { t } = c.var;
  return (
    <details class="lone">
      <summary>{t('desk.deny.outsideAll', { count: outside.length })}</summary>
      <dl class="flow">
        {outside.map(({ label, why, citations }) => (
          <div>
            <dt>
              <b>{label}</b>
            </dt>
            <dd>
              {why}
              <CitationLines t={t} citations={citations.slice(0, 1)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
