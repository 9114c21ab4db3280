// The first page of a request: for whom, and which agency is asked.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import { Button, ErrorSummary, HiddenFields, RadioGroup, TextField, type FormErrors } from '../../../ui/index.ts';
import type { ClientEntry, ClientList } from '../../actions/list-clients.ts';
import { fullName } from '../../domain/answers.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export interface NewRequestProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly list: ClientList;
  readonly fields: Fields;
  readonly errors: FormErrors;
}

const NEW_CLIENT = 'new';

export function NewRequestPage({ c, world, list, fields, errors }: NewRequestProps) {
  const { t } = c.var;
  const typed = (name: string) => fields[name]?.[0];
  const clients = list.clients.map((client) => clientChoice(t, client, list.clients));
  return (
    <Frame
      c={c}
      actor={signedIn(c)}
      site={world.site}
      title={t('certification.new.title')}
      current="new"
      isError={errors.any}
    >
      <form method="post" class="flow measure" data-once>
        <HiddenFields values={{ csrf: c.var.formToken }} />
        <h1>{t('certification.new.title')}</h1>
        <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
        <RadioGroup
          name="agency"
          label={t('certification.new.agency')}
          hint={
            <>
              {t('certification.new.agencyHint')}{' '}
              <a href={`/${t.language}/signing-offices`}>{t('certification.new.finder')}</a>
            </>
          }
          options={list.agencies.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed('agency')}
          issue={errors.issuesFor('agency')}
          tight
        />
        <RadioGroup
          name="client"
          label={t('certification.new.client')}
          options={[...clients, { value: NEW_CLIENT, label: t('certification.new.someoneNew'), apart: true }]}
          value={typed('client') ?? (clients.length === 0 ? NEW_CLIENT : undefined)}
          issue={errors.issuesFor('client')}
          tight
        />
        <NewName c={c} fields={fields} errors={errors} />
        <p>
          <Button>{t('certification.new.start')}</Button>
        </p>
      </form>
    </Frame>
  );
}

/** Two people of the same name are told apart by what was asked for them last. */
function clientChoice(t: Translate, { clientId, name, requests }: ClientEntry, all: readonly ClientEntry[]) {
  const label = <bdi>{fullName(name)}</bdi>;
  const [last] = requests;
  const isOnly = all.filter((other) => fullName(other.name) === fullName(name)).length === 1;
  if (isOnly || last === undefined) return { value: clientId, label };
  const hint = (
    <>
      <bdi>{last.agencyName}</bdi>
      {t('certification.comma')}{' '}
      {last.reference === null ? t('certification.state.draft') : <span class="num">{last.reference}</span>}
    </>
  );
  return { value: clientId, label, hint };
}

const NAME_PARTS = ['family', 'given', 'middle'] as const;

function NewName({ c, fields, errors }: Pick<NewRequestProps, 'c' | 'fields' | 'errors'>) {
  const { t } = c.var;
  return (
    <fieldset class="flow">
      <legend class="label">{t('certification.new.newName')}</legend>
      <p class="hint">{t('certification.name.hint')}</p>
      {NAME_PARTS.map((part) => (
        <TextField
          name={`name.${part}`}
          label={t(`certification.name.${part}`)}
          value={fields[`name.${part}`]?.[0]}
          issue={errors.issuesFor(`name.${part}`)}
        />
      ))}
    </fieldset>
  );
}
