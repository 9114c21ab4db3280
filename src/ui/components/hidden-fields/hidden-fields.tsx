// What travels along in the form: earlier answers (never in the address) and the token against forged posts.

export type HiddenValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A list becomes one input for each of its values; undefined is left out. */
export function HiddenFields({ values }: { values: HiddenValues }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : (value ?? [])).map((text) => (
          <input type="hidden" name={name} value={text} />
        )),
      )}
    </>
  );
}
