// "Was this page helpful?" at the foot of a page: two buttons, nothing else to load. The answer goes to the server, which then
// offers room for a few words; on a phone that keeps the guide it needs a line.
import { Button } from '../../ui/index.ts';
import type { Visit } from '../world.ts';

/** `path`: of the page, after the language, as search engines know it. */
export function FeedbackForm({ visit: { t }, path }: { visit: Visit; path: string }) {
  return (
    <form class="row noprint" method="post" action={`/${t.language}/feedback`}>
      <input type="hidden" name="page" value={path} />
      <span id="helpful">{t('guide.feedback.ask')}</span>
      <span class="row">
        <Button kind="quiet" name="answer" value="yes" describedBy="helpful">
          {t('guide.feedback.yes')}
        </Button>
        <Button kind="quiet" name="answer" value="no" describedBy="helpful">
          {t('guide.feedback.no')}
        </Button>
      </span>
    </form>
  );
}
