// "Check a helper": a name in, an answer with what it does and does not mean, the rules for people who sell help, and where to
// report. Nothing of what was typed is kept, and it comes back only in the field itself.
import { Button, ErrorSummary, Note, TextField } from '../../ui/index.ts';
import type { RosterAnswer, SearchIssue } from '../domain/roster-answer.ts';
import { WAYS_TO_CHECK } from '../domain/provider-rules.ts';
import { Answer } from './check-helper-answer.tsx';
import { WebAddresses } from './cited.tsx';
import { HelperPage, Lines } from './helper-page.tsx';
import type { HelperVisit } from './helper-world.ts';
import { ProviderRules } from './provider-rules-part.tsx';

export interface CheckHelperProps {
  visit: HelperVisit;
  typed?: string;
  issue?: SearchIssue;
  answer?: RosterAnswer;
}

export function CheckHelperPage({ visit, typed = '', issue, answer }: CheckHelperProps) {
  const { t } = visit;
  const message = issue === undefined ? undefined : t(`check-helper.issue.${issue}`);
  const issues = message === undefined ? [] : [{ field: 'name', message }];
  const isForm = answer === undefined && issue === undefined;
  return (
    <HelperPage
      visit={visit}
      title={t('check-helper.title')}
      path="/check-helper"
      about={isForm ? t('check-helper.about') : undefined}
      isError={issue !== undefined}
    >
      <h1>{t('check-helper.title')}</h1>
      <p class="lede">{t('check-helper.lede')}</p>
      <ErrorSummary title={t('ui.form.issues', { count: issues.length })} issues={issues} />
      <form class="flow measure" method="post" action={`/${t.language}/check-helper#answer`} role="search">
        <TextField
          name="name"
          label={t('check-helper.name')}
          hint={t('check-helper.nameHint')}
          value={typed}
          issue={message}
        />
        <p>
          <Button>{t('check-helper.search')}</Button>
        </p>
      </form>
      {answer && <Answer visit={visit} answer={answer} typed={typed} />}
      <ProviderRules visit={visit} />
      <Reporting visit={visit} />
      <Elsewhere visit={visit} />
    </HelperPage>
  );
}

function Reporting({ visit }: { visit: HelperVisit }) {
  const { t } = visit;
  const link = (path: string, words: string) => (
    <li>
      <a class="pad" href={`/${t.language}${path}`}>
        {words}
      </a>
    </li>
  );
  return (
    <section class="flow" aria-labelledby="report">
      <h2 id="report">{t('check-helper.report.title')}</h2>
      <p>{t('check-helper.report.text')}</p>
      <Lines visit={visit} topics={['fraud']} />
      <ul class="bare">
        {link('/rights/avoid-fraud', t('check-helper.links.fraud'))}
        {link('/rights/papers-back', t('check-helper.links.papers'))}
        {link('/lawyers', t('check-helper.links.lawyers'))}
      </ul>
    </section>
  );
}

/** Always in sight: a list that is installed here may be older than the one out there. */
function Elsewhere({ visit }: { visit: HelperVisit }) {
  return (
    <Note kind="plain" id="elsewhere" title={visit.t('check-helper.elsewhere')}>
      <WebAddresses visit={visit} ids={WAYS_TO_CHECK} />
    </Note>
  );
}
