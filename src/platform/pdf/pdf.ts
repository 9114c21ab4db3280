// What the platform can do with PDF, as values that cross a thread: render a Typst template over data, look into an
// AcroForm, fill it. pdf-in-thread.ts does the work, pdf-in-worker.ts has a worker thread do it.

import type { Refusal, Result } from '../values/result.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** `data` is read by the template with json("/data.json"): text in it is only ever text, never markup. */
export interface RenderJob {
  readonly template: string;
  readonly data: Json;
}

/** One field of an AcroForm. Sizes in points; `says` is the form's own description of the field ('' when it has none). */
export interface FieldFacts {
  readonly name: string;
  readonly kind: 'text' | 'box' | 'choice' | 'other';
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly multiline: boolean;
  readonly maxLength: number | null;
  readonly choices: readonly string[];
  readonly says: string;
  /** Text, chosen option, or 'on' for a checked box; '' when empty. */
  readonly value: string;
}

export interface FormFacts {
  readonly pages: number;
  readonly fields: readonly FieldFacts[];
}

/** `lines` are drawn as given, `leading` points apart, so that what was measured is what is seen. */
export interface TextEntry {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

export interface FillJob {
  readonly pdf: Uint8Array;
  readonly texts: readonly TextEntry[];
  readonly boxes: readonly string[];
  readonly choices: readonly { readonly name: string; readonly value: string }[];
  /** A PDF whose pages follow the form's own. */
  readonly append: Uint8Array | null;
}

export type PdfRefusal = Refusal<'not-a-pdf' | 'locked' | 'damaged' | 'no-fields'>;

export interface Pdf {
  /** Throws when the template does not compile: that is a fault of ours, never of the data. */
  render(job: RenderJob): Promise<Uint8Array>;
  inspect(pdf: Uint8Array): Promise<Result<FormFacts, PdfRefusal>>;
  fill(job: FillJob): Promise<Uint8Array>;
  close(): Promise<void>;
}
