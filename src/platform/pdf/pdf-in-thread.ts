// Does PDF work where it is called. The worker thread is made of this; tests and one-off commands use it directly.

import { fillForm, inspectForm } from './acroform.ts';
import type { Pdf } from './pdf.ts';
import { renderWithTypst } from './typst.ts';

export function pdfInThread(): Pdf {
  return { render: renderWithTypst, inspect: inspectForm, fill: fillForm, close: async () => undefined };
}
