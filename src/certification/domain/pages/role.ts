// In what way the person is a victim, and who speaks for somebody under 16 or unable to.

import {
  RELATIONS,
  STAND_IN_REASONS,
  STAND_INS,
  VICTIM_KINDS,
  type DirectVictim,
  type Representative,
  type RoleAnswers,
} from '../answers.ts';
import {
  known,
  nameFields,
  plainFields,
  readFields,
  type Fields,
  type FormReader,
  type PageContext,
  type PageReading,
} from '../form-reader.ts';
import { YES_NO } from './crime.ts';
import { birthDate } from './victim.ts';

const UNABLE = ['died', 'incapacity', 'minor'] as const;

/**
 * Fields: kind; took-part; direct-victim.{family,given,middle,born-on,relation,unable}; bystander-injury;
 * representative.{family,given,middle,reason,relation}.
 */
export function parseRoleForm(fields: Fields, context: PageContext): PageReading<RoleAnswers> {
  const form = readFields(fields);
  const kind = form.choice('kind', VICTIM_KINDS);
  const value = known<RoleAnswers>({
    kind,
    tookPart: form.choice('took-part', YES_NO),
    directVictim: kind === 'indirect' ? directVictim(form, context) : undefined,
    bystanderInjury: kind === 'bystander' ? form.text('bystander-injury') : undefined,
    representative: representative(form),
  });
  return { value, issues: form.issues };
}

function directVictim(form: FormReader, context: PageContext): DirectVictim | undefined {
  const name = form.name('direct-victim');
  const rest = {
    bornOn: birthDate(form, 'direct-victim.born-on', context),
    relation: form.choice('direct-victim.relation', RELATIONS),
    unable: form.choice('direct-victim.unable', UNABLE),
  };
  if (name !== undefined) return known<DirectVictim>({ name, ...rest });
  if (Object.values(rest).some((answer) => answer !== undefined)) form.flag('direct-victim.family', 'required');
  return undefined;
}

function representative(form: FormReader): Representative | undefined {
  const name = form.name('representative');
  const reason = form.choice('representative.reason', STAND_IN_REASONS);
  const relation = form.choice('representative.relation', STAND_INS);
  if (name !== undefined) return known<Representative>({ name, reason, relation });
  if (reason !== undefined || relation !== undefined) form.flag('representative.family', 'required');
  return undefined;
}

export function roleFields(value: RoleAnswers): Fields {
  return {
    ...nameFields('direct-victim', value.directVictim?.name),
    ...nameFields('representative', value.representative?.name),
    ...plainFields({
      kind: value.kind,
      'took-part': value.tookPart,
      'bystander-injury': value.bystanderInjury,
      'direct-victim.born-on': value.directVictim?.bornOn,
      'direct-victim.relation': value.directVictim?.relation,
      'direct-victim.unable': value.directVictim?.unable,
      'representative.reason': value.representative?.reason,
      'representative.relation': value.representative?.relation,
    }),
  };
}
