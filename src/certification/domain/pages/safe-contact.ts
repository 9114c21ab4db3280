// How the person may be reached without danger. Every channel is unsafe until they say yes to it.

import { CHANNELS, type Channel, type SafeContactAnswers } from '../answers.ts';
import {
  known,
  plainFields,
  readFields,
  type Fields,
  type FormReader,
  type PageContext,
  type PageReading,
} from '../form-reader.ts';

const LONGEST_EMAIL = 254;

/** What a channel called safe cannot do without. */
const NEEDS: Readonly<Record<Channel, 'phone' | 'email' | 'mail-address'>> = {
  call: 'phone',
  text: 'phone',
  voicemail: 'phone',
  mail: 'mail-address',
  email: 'email',
};

/** Fields: safe.{call,text,voicemail,mail,email} = yes|no, phone, email, mail-address, times, code-name, phone-shared-with. */
export function parseSafeContactForm(fields: Fields, _context: PageContext): PageReading<SafeContactAnswers> {
  const form = readFields(fields);
  const safe = CHANNELS.filter((channel) => form.choice(`safe.${channel}`, ['yes', 'no']) === 'yes');
  const value = known<SafeContactAnswers>({
    safe,
    phone: phone(form),
    email: email(form),
    mailAddress: form.text('mail-address'),
    times: form.line('times'),
    codeName: form.line('code-name'),
    phoneSharedWith: form.line('phone-shared-with'),
  });
  const given = { phone: value.phone, email: value.email, 'mail-address': value.mailAddress };
  const needed = new Set(safe.map((channel) => NEEDS[channel]));
  for (const field of needed)
    if (given[field] === undefined && !form.issues.some((issue) => issue.field === field))
      form.flag(field, 'needed-for-channel');
  return { value, issues: form.issues };
}

function phone(form: FormReader): string | undefined {
  const typed = form.line('phone');
  if (typed === undefined) return undefined;
  const digits = typed.normalize('NFKC').replace(/\P{Nd}/gu, '').length;
  if (digits >= 7 && digits <= 20 && typed.length <= 60) return typed;
  form.flag('phone', 'not-a-phone');
  return undefined;
}

function email(form: FormReader): string | undefined {
  const typed = form.line('email', LONGEST_EMAIL);
  if (typed === undefined || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/u.test(typed)) return typed;
  form.flag('email', 'not-an-email');
  return undefined;
}

export function safeContactFields(value: SafeContactAnswers): Fields {
  const channels = CHANNELS.map((channel): [string, string[]] => [
    `safe.${channel}`,
    [value.safe.includes(channel) ? 'yes' : 'no'],
  ]);
  return {
    ...Object.fromEntries(channels),
    ...plainFields({
      phone: value.phone,
      email: value.email,
      'mail-address': value.mailAddress,
      times: value.times,
      'code-name': value.codeName,
      'phone-shared-with': value.phoneSharedWith,
    }),
  };
}
