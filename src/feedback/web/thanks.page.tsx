// The answer to "Was this helpful?": thanks, what is kept, room for a few words, and the way back.
import type { Translate } from '../../platform/i18n/index.ts';
import { Button, HiddenFields, LinkButton, Note, SitePage, TextArea, type Content } from '../../ui/index.ts';
import { MOST_LETTERS } from '../domain/screen-words.ts';
import type { FeedbackWorld } from './feedback-world.ts';

interface ShellProps {
  readonly t: Translate;
  readonly world: FeedbackWorld;
  readonly isError?: boolean;
  /** Where to go back to; null when the page is not known. */
  readonly path: string | null;
  readonly children: Content;
}

function Shell({ t, world, isError, path, children }: ShellProps) {
  return (
    <SitePage
      t={t}
      title={isError ? t('feedback.refused.title') : t('feedback.title')}
      path={path ?? ''}
      site={world.publicSite}
      isError={isError}
    >
      <div class="flow measure">
        {children}
        <p>
          <LinkButton kind="quiet" href={`/${t.language}${path ?? ''}`}>
            {t('feedback.back')}
          </LinkButton>
        </p>
      </div>
    </SitePage>
  );
}

export interface ThanksProps {
  readonly t: Translate;
  readonly world: FeedbackWorld;
  readonly path: string;
  readonly answer: 'yes' | 'no';
  /** Words that were too long, to be shortened. */
  readonly tooLong?: string;
}

export function ThanksPage({ t, world, path, answer, tooLong }: ThanksProps) {
  const issue = tooLong === undefined ? undefined : t('feedback.refused.too-long');
  return (
    <Shell t={t} world={world} path={path} isError={issue !== undefined}>
      <h1>{t('feedback.title')}</h1>
      <Note kind="ok" live>
        <p>{t('feedback.thanks')}</p>
      </Note>
      <p>{t('feedback.kept')}</p>
      <form method="post" action={`/${t.language}/feedback`} class="flow">
        <h2>{t('feedback.more')}</h2>
        <HiddenFields values={{ page: path, answer, more: '1' }} />
        <TextArea
          name="words"
          label={t('feedback.words')}
          hint={t('feedback.wordsHint')}
          value={tooLong}
          issue={issue}
          maxlength={tooLong === undefined ? MOST_LETTERS : undefined}
        />
        <p>
          <Button>{t('feedback.send')}</Button>
        </p>
      </form>
    </Shell>
  );
}

export function SentPage({ t, world, path }: { t: Translate; world: FeedbackWorld; path: string }) {
  return (
    <Shell t={t} world={world} path={path}>
      <h1>{t('feedback.title')}</h1>
      <Note kind="ok" live>
        <p>{t('feedback.sent')}</p>
      </Note>
      <p>{t('feedback.kept')}</p>
    </Shell>
  );
}

export type NotTaken = 'unknown-page' | 'slow-down' | 'elsewhere' | 'broken';

export interface NotTakenProps {
  readonly t: Translate;
  readonly world: FeedbackWorld;
  readonly why: NotTaken;
  readonly path: string | null;
}

export function NotTakenPage({ t, world, why, path }: NotTakenProps) {
  return (
    <Shell t={t} world={world} path={path} isError>
      <h1>{t('feedback.refused.title')}</h1>
      <Note kind="stop" live>
        <p>{t(`feedback.refused.${why}`)}</p>
      </Note>
    </Shell>
  );
}
