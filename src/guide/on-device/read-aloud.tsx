// The button that has the page read aloud: on pages to read and pages that ask. Hidden until the script has found a voice.
import type { Translate } from '../../platform/i18n/index.ts';

export const READ_ALOUD_SCRIPT = 'read-aloud.js';
const WITH_BUTTON = /^\/(?:questions|results|help-now|rights\/.+)$/;

/** `path` after the language, as GuidePage has it. */
export function isReadAloud(path: string): boolean {
  return WITH_BUTTON.test(path);
}

export function ReadAloud({ t }: { t: Translate }) {
  return (
    <p class="row noprint" data-aloud hidden>
      <button
        type="button"
        class="btn quiet"
        data-read={t('guide.read-aloud.read')}
        data-pause={t('guide.read-aloud.pause')}
        data-resume={t('guide.read-aloud.resume')}
      >
        {t('guide.read-aloud.read')}
      </button>
      <button type="button" class="btn quiet" hidden>
        {t('guide.read-aloud.stop')}
      </button>
    </p>
  );
}
