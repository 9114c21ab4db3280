// Many records as one; a later value stands for an earlier one of the same name.
type Values<T> = Readonly<Record<string, T>>;

export function merged<T>(records: readonly (Values<T> | undefined)[]): Values<T> {
  const whole: Record<string, T> = {};
  for (const record of records) if (record !== undefined) Object.assign(whole, record);
  return whole;
}
