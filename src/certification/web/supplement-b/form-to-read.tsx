// Supplement B to read: as it stands in the reader's language, or, once signed, exactly as it was kept.
import { raw } from 'hono/html';
import type { Translate } from '../../../platform/i18n/index.ts';
import type { OpenedForm } from '../../actions/open-form.ts';
import { SupplementBTwin } from '../../forms/index.ts';

export interface FormToReadProps {
  readonly t: Translate;
  readonly opened: OpenedForm;
  /** The edition that the PDF is printed on; null: a worksheet. */
  readonly printedEdition: string | null;
  /** The level of its title in the page around; a kept form is always the first heading of its page. */
  readonly top?: 1 | 2;
}

export function FormToRead({ t, opened, printedEdition, top = 1 }: FormToReadProps) {
  const { form, signed, showANumber } = opened;
  // Our own markup, escaped when it was made.
  if (signed !== null) return <>{raw(signed.rendering.html)}</>;
  return <SupplementBTwin form={form} t={t} top={top} showANumber={showANumber} printedEdition={printedEdition} />;
}
