// The search of the help finder: what, where, in which language, open now.
import { NEEDS, type Need } from '../../directory/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { ErrorSummary, Filter, formErrors, Icon, SelectField, TextField, Tick } from '../../ui/index.ts';
import { at, type Visit } from '../world.ts';
import type { HelpAsked } from './help-fields.ts';
import { spokenLanguages } from './spoken-languages.ts';

export function HelpForm({ visit, asked }: { visit: Visit; asked: HelpAsked }) {
  const { t, world } = visit;
  const issue = asked.zipIssue && t(`guide.help-finder.zipIssue.${asked.zipIssue}`);
  const errors = formErrors(issue === undefined ? [] : [{ field: 'zip', message: issue }]);
  return (
    <>
      <ErrorSummary title={t('guide.help-finder.issues')} issues={errors.issues} />
      <Filter action={`${at(visit, '/help-finder')}#results`} button={t('guide.help-finder.search')}>
        <SelectField
          two
          name="need"
          label={t('guide.help-finder.need')}
          empty={t('guide.help-finder.anyNeed')}
          value={asked.need}
          options={NEEDS.map((need) => ({ value: need, label: needName(t, need) }))}
        />
        <SelectField
          two
          name="language"
          label={t('guide.help-finder.language')}
          empty={t('guide.help-finder.anyLanguage')}
          value={asked.language}
          options={spokenLanguages(visit)}
        />
        <SelectField
          name="borough"
          label={t('guide.help-finder.borough')}
          empty={t('guide.help-finder.anyBorough')}
          value={asked.borough}
          options={world.directory.boroughs.map(({ id, name }) => ({ value: id, label: name, lang: 'en' }))}
        />
        <TextField
          name="zip"
          label={t('guide.help-finder.zip')}
          value={asked.zipTyped}
          issue={errors.issuesFor('zip')}
          inputmode="numeric"
          ltr
        />
        <Tick name="open" label={t('guide.help-finder.openNow')} checked={asked.openNow} />
      </Filter>
      <p class="line small noprint">
        <Icon name="lock" />
        <span>{t('guide.help-finder.notSaved')}</span>
      </p>
    </>
  );
}

export function needName(t: Translate, need: Need): string {
  return t(`directory.needs.${need}`);
}
