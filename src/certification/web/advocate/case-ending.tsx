// How a request ended: the signed form with the last safe day to file it, or the reasons with the ways onward.
import { Claim, LinkButton, Note } from '../../../ui/index.ts';
import type { AppContext } from '../../../platform/http/index.ts';
import { sayIn } from '../../../platform/i18n/index.ts';
import { daysBetween, type IsoDate } from '../../../platform/values/iso-date.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { sourceOf } from '../citation.tsx';
import type { CertificationWebWorld } from '../world.ts';
import { pathOf } from './case-address.ts';

interface Part {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly request: RequesterCase;
}

/** Six months from the signature; USCIS must have received the petition by then (8 CFR 214.14(c)(2)(i)). */
export function FormSection({ c, world, request }: Part) {
  const { t } = c.var;
  const { form } = request;
  if (form === null) return null;
  const daysLeft = daysBetween(request.today, form.fileBy);
  return (
    <section class="card flow" aria-labelledby="form">
      <h2 id="form">{t('certification.form.title')}</h2>
      <p>
        <span class="big">
          {daysLeft < 0 ? t('certification.form.expired') : t('certification.form.daysLeft', { days: daysLeft })}
        </span>
        <br />
        {t('certification.form.fileBy', { date: t.longDate(form.fileBy), signed: t.date(form.signedOn) })}
      </p>
      <FilingRule c={c} world={world} signedOn={form.signedOn} />
      <p class="row">
        <LinkButton href={`${pathOf(c, request)}/documents/${form.documentId}`}>
          {t('certification.form.download')}
        </LinkButton>
        <LinkButton kind="quiet" href={`${pathOf(c, request)}/calendar.ics`} download>
          {t('certification.case.calendar')}
        </LinkButton>
        <a class="pad" href={`${pathOf(c, request)}/supplement-b`}>
          {t('certification.form.twin')}
        </a>
      </p>
      <Note kind="plain">
        <p>{t('certification.form.notStatus')}</p>
      </Note>
    </section>
  );
}

/** The rule behind the date, from the law room as it stood when the form was signed. */
function FilingRule({ c, world, signedOn }: Omit<Part, 'request'> & { signedOn: IsoDate }) {
  const { t } = c.var;
  const facts = { 'signed-on': signedOn };
  const outcome = world.law.evaluate('filing-deadline', facts, { on: signedOn, jurisdiction: world.jurisdiction });
  const rule = outcome.ok ? outcome.value.elements[0] : undefined;
  if (rule === undefined) return null;
  const [first] = rule.citations;
  const statement = sayIn(t, { key: rule.statementKey, text: rule.statement });
  return first === undefined ? <p>{statement}</p> : <Claim source={sourceOf(t, first)}>{statement}</Claim>;
}

export function DenialSection({ c, request }: Omit<Part, 'world'>) {
  const { t } = c.var;
  const { denial } = request;
  if (denial === null) return null;
  return (
    <section class="card flow" aria-labelledby="denial">
      <h2 id="denial">{t('certification.denied.title', { agency: request.agency.name })}</h2>
      <p>{t('certification.denied.on', { date: t.longDate(denial.on) })}</p>
      <ol class="flow">
        {denial.reasons.map(({ criterion, text }) => (
          <li>
            <b>{t(`certification.criterion.${criterion}`)}</b>: {t('certification.denied.notMet')}
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton href={`${pathOf(c, request)}/letters/denial`}>{t('certification.denied.letter')}</LinkButton>
      </p>
      <p>{t('certification.denied.onward')}</p>
    </section>
  );
}
