// Where a long form says that its draft was saved. Empty until the script saves: without it nothing is claimed.
import type { Translate } from '../../../platform/i18n/index.ts';

/** Stands inside the form that carries `data-autosave`. */
export function AutosaveStatus({ t }: { t: Translate }) {
  return (
    <p
      class="small soft"
      role="status"
      data-autosave-status
      data-saving={t('ui.draft.saving')}
      data-saved={t('ui.draft.savedAt', { time: '{time}' })}
      data-failed={t('ui.draft.notSaved')}
    ></p>
  );
}
