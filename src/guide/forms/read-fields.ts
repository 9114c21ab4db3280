// The fields of a posted form, for a page without files. Whatever was sent comes back as a value: a form that is too
// large, broken or of another type is said to be so, and the visitor gets a calm page.

export type Fields = Readonly<Record<string, readonly string[]>>;
export type ReadFields =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Every answer of the longest way, many times over. */
export const MAX_FORM_BYTES = 100_000;
const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i;

export async function readFields(request: Request): Promise<ReadFields> {
  if (!FORM_TYPE.test(request.headers.get('content-type') ?? '')) return { ok: false, status: 415 };
  const read = await readText(request);
  if (!read.ok) return read;
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(read.text)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return { ok: true, fields: Object.fromEntries(fields) };
}

type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly status: 400 | 413 };

/** The body as text; refused when it is longer than allowed or when the sender went away in the middle. */
async function readText(request: Request): Promise<ReadText> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > MAX_FORM_BYTES) {
        await reader?.cancel();
        return { ok: false, status: 413 };
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return { ok: false, status: 400 }; // the connection broke: nothing of it is used
  }
  return { ok: true, text: text + decoder.decode() };
}

/** The one value of a field; '' when it is missing or was sent with different values. */
export function oneValue(fields: Fields, name: string): string {
  const values = new Set(Object.hasOwn(fields, name) ? fields[name] : []);
  return values.size === 1 ? ([...values][0] ?? '') : '';
}
