// The pages of a request by name: how each reads its form and how stored answers fill it again.

import type { RequestAnswers, RequestPage } from '../answers.ts';
import type { Fields, PageContext, PageReading } from '../form-reader.ts';
import { crimeFields, parseCrimeForm } from './crime.ts';
import { familyFields, parseFamilyForm } from './family.ts';
import { helpFields, parseHelpForm } from './help.ts';
import { injuriesFields, parseInjuriesForm } from './injuries.ts';
import { investigationFields, parseInvestigationForm } from './investigation.ts';
import { parseRoleForm, roleFields } from './role.ts';
import { parseSafeContactForm, safeContactFields } from './safe-contact.ts';
import { parseUrgentForm, urgentFields } from './urgent.ts';
import { parseVictimForm, victimFields } from './victim.ts';

type PageAnswers<P extends RequestPage> = NonNullable<RequestAnswers[P]>;

interface PageForm<T> {
  parse(fields: Fields, context: PageContext): PageReading<T>;
  fields(value: T): Fields;
}

export const PAGE_FORMS: { readonly [P in RequestPage]: PageForm<PageAnswers<P>> } = {
  victim: { parse: parseVictimForm, fields: victimFields },
  role: { parse: parseRoleForm, fields: roleFields },
  'safe-contact': { parse: parseSafeContactForm, fields: safeContactFields },
  crime: { parse: parseCrimeForm, fields: crimeFields },
  investigation: { parse: parseInvestigationForm, fields: investigationFields },
  help: { parse: parseHelpForm, fields: helpFields },
  injuries: { parse: parseInjuriesForm, fields: injuriesFields },
  family: { parse: parseFamilyForm, fields: familyFields },
  urgent: { parse: parseUrgentForm, fields: urgentFields },
};

/** The answers with one page's form read into them. Issues leave the caller to decide whether to keep the value. */
export function readPage(page: RequestPage, fields: Fields, context: PageContext): PageReading<RequestAnswers> {
  const { value, issues } = PAGE_FORMS[page].parse(fields, context);
  return { value: { [page]: value }, issues };
}

/** What the page's boxes hold for stored answers; {} for a page nobody has filled in. */
export function pageFields(page: RequestPage, answers: RequestAnswers): Fields {
  const value = answers[page];
  if (value === undefined) return {};
  const form = PAGE_FORMS[page] as PageForm<typeof value>; // the table pairs each page with its own answers
  return form.fields(value);
}
