// One page of a draft, saved by its button and, where a script runs, after every pause.
import type { AppContext } from '../../../platform/http/index.ts';
import {
  AutosaveStatus,
  Button,
  Crumbs,
  ErrorSummary,
  HiddenFields,
  LinkButton,
  Note,
  type FormErrors,
} from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { REQUEST_PAGES, type RequestPage } from '../../domain/answers.ts';
import { suggestedCategories } from '../../domain/facts.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { pageFields } from '../../domain/pages/index.ts';
import { statusMentions } from '../../domain/status-guard.ts';
import { LANGUAGES } from '../../../platform/values/language.ts';
import { Frame } from '../frame.tsx';
import { PAGE_VIEWS, type PageViewProps } from '../request-pages/index.tsx';
import { categoryChoices, signedIn, type CertificationWebWorld } from '../world.ts';

export interface EditProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly draft: RequesterCase;
  readonly page: RequestPage;
  /** What was posted and could not be kept; null shows what is stored. */
  readonly posted: Fields | null;
  readonly errors: FormErrors;
  /** Somebody saved another version meanwhile: shown, nothing overwritten. */
  readonly isStale: boolean;
}

export function EditPage(props: EditProps) {
  const { c, world, draft, page, errors } = props;
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${draft.requestId}`;
  const View = PAGE_VIEWS[page];
  const title = t(`certification.page.${page}.title`);
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="requests" isError={errors.any}>
      <Crumbs
        label={t('certification.crumbs')}
        links={[
          { href: `/${t.language}/advocate`, label: t('certification.menu.requests') },
          { href: here, label: t('certification.draft.title') },
        ]}
        here={title}
      />
      <form
        method="post"
        action={`${here}/edit/${page}`}
        class="flow measure"
        data-autosave={`${here}/autosave/${page}`}
      >
        <HiddenFields values={{ csrf: c.var.formToken, revision: String(draft.revision) }} />
        <h1>{title}</h1>
        <p class="lede">{t(`certification.page.${page}.intro`)}</p>
        <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
        {props.isStale && (
          <Note kind="stop" live>
            <p>{t('certification.draft.stale')}</p>
          </Note>
        )}
        <StatusWarning {...props} />
        <View {...viewProps(props)} />
        <div class="row">
          <Button>{t('certification.draft.saveAndNext')}</Button>
          <Button kind="quiet" name="then" value="list">
            {t('certification.draft.saveAndBack')}
          </Button>
          <LinkButton kind="quiet" href={here}>
            {t('certification.draft.leave')}
          </LinkButton>
        </div>
        <AutosaveStatus t={t} />
      </form>
    </Frame>
  );
}

function viewProps({ c, world, draft, page, posted, errors }: EditProps): PageViewProps {
  const { t, today } = c.var;
  const categories = categoryChoices(world, t, today);
  return {
    t,
    fields: posted ?? pageFields(page, draft.answers),
    errors,
    categories,
    boroughs: world.boroughs(t),
    languages: LANGUAGES.map(({ code, endonym }) => ({ value: code, label: <span lang={code}>{endonym}</span> })),
    suggestions: page === 'crime' ? suggestionSentences(c, world, draft) : [],
  };
}

function suggestionSentences(c: AppContext, world: CertificationWebWorld, draft: RequesterCase): readonly string[] {
  const { t, today } = c.var;
  const labels = new Map(categoryChoices(world, t, today).map(({ value, label }) => [value, label]));
  const place = { on: today, jurisdiction: world.jurisdiction };
  return suggestedCategories(world.law, draft.answers, place).flatMap(({ offence, categories }) =>
    categories.map(({ category, condition }) =>
      t(`certification.crime.suggestion.${condition}`, { offence, category: labels.get(category) ?? category }),
    ),
  );
}

/** Words about immigration history that the agency does not need: a warning, never a block. */
function StatusWarning({ c, draft, page }: EditProps) {
  const { t } = c.var;
  const words = statusMentions(draft.answers)
    .filter((mention) => mention.page === page)
    .flatMap((mention) => mention.words);
  if (words.length === 0) return null;
  return (
    <Note>
      <p>
        {t('certification.draft.statusWords')} {words.map((word) => `“${word}”`).join(', ')}
      </p>
    </Note>
  );
}

/** The page after this one; null after the last, which leads back to the list. */
export function nextPage(page: RequestPage): RequestPage | null {
  return REQUEST_PAGES[REQUEST_PAGES.indexOf(page) + 1] ?? null;
}
