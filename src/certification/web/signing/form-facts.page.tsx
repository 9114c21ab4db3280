// Five boxes of Supplement B that only the agency can fill. Each may stay empty, and then the form is empty there.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import {
  Button,
  ErrorSummary,
  HiddenFields,
  LinkButton,
  Note,
  RadioGroup,
  TextField,
  type Content,
  type FormErrors,
} from '../../../ui/index.ts';
import { CASE_STATUSES } from '../../domain/form-facts.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { requesterCaseNumber } from '../../domain/supplement-b/index.ts';
import type { CertificationWebWorld } from '../world.ts';
import { agencyPath, type SigningCase } from './signing-case.ts';
import { SigningFrame } from './signing-frame.tsx';

export interface FormFactsPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
  /** As typed, or as recorded. */
  readonly fields: Fields;
  readonly refusal: Refusal | null;
  readonly errors: FormErrors;
}

export function FormFactsPage(props: FormFactsPageProps) {
  const { c, world, signing, refusal, errors } = props;
  const { t } = c.var;
  const allowed = signing.request.allowed['record-form-facts'];
  return (
    <SigningFrame
      c={c}
      world={world}
      signing={signing}
      title={t('signing.facts.title')}
      heading={t('signing.facts.heading')}
      refusal={refusal}
      isError={errors.any}
    >
      <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
      <div class="flow measure">
        <p class="lede">{t('signing.facts.lede')}</p>
        {allowed.ok ? <FactsForm {...props} /> : <NotNow {...props} code={allowed.refusal.code} />}
      </div>
    </SigningFrame>
  );
}

function FactsForm({ c, signing, fields, errors }: FormFactsPageProps) {
  const { t } = c.var;
  const here = agencyPath(c, signing.request.requestId);
  const box = (name: string, label: string, hint?: Content) => (
    <TextField name={name} label={label} hint={hint} value={fields[name]?.[0]} issue={errors.issuesFor(name)} ltr />
  );
  const given = requesterCaseNumber(signing.request.answers);
  const numberHint =
    given === '' ? undefined : (
      <>
        {t('signing.facts.numberHint')} <bdi dir="ltr">{given}</bdi>
      </>
    );
  return (
    <form method="post" action={`${here}/form-facts`} class="flow" data-once>
      <RadioGroup
        name="case-status"
        label={t('signing.facts.status')}
        options={[
          ...CASE_STATUSES.map((status) => ({ value: status, label: t(`forms.option.${status}`) })),
          { value: '', label: t('signing.facts.empty'), apart: true },
        ]}
        value={fields['case-status']?.[0]}
        issue={errors.issuesFor('case-status')}
        tight
      />
      <TextField
        name="case-status-other"
        label={t('signing.facts.statusOther')}
        value={fields['case-status-other']?.[0]}
        issue={errors.issuesFor('case-status-other')}
      />
      {box('case-number', t('signing.facts.number'), numberHint)}
      {box('fbi-or-sid', t('signing.facts.fbiOrSid'), t('signing.facts.fbiOrSidHint'))}
      {box('fax', t('signing.facts.fax'))}
      <p class="row">
        <Button>{t('signing.facts.record')}</Button>
        <LinkButton kind="quiet" href={`${here}/sign`}>
          {t('signing.facts.back')}
        </LinkButton>
      </p>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(signing.request.revision) }} />
    </form>
  );
}

/** Somebody without the role, or a form that is signed and stays as it is. */
function NotNow({ c, signing, code }: FormFactsPageProps & { readonly code: string }) {
  const { t } = c.var;
  const { requestId, state } = signing.request;
  return (
    <Note id="not-now" title={t('signing.facts.notNow')}>
      <p>
        {code === 'role-needed'
          ? t('signing.facts.role')
          : t('signing.facts.state', { state: t(`signing.stateNow.${state}`) })}
      </p>
      <p>
        <a class="pad" href={`${agencyPath(c, requestId)}/sign`}>
          {t('signing.facts.back')}
        </a>
      </p>
    </Note>
  );
}
