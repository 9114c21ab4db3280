// In what way the person is a victim, and who speaks for somebody under 16 or unable to: 8 CFR 214.14(a)(14), (b)(2)-(3).
import { RELATIONS, STAND_IN_REASONS, STAND_INS, VICTIM_KINDS } from '../../domain/answers.ts';
import { boxesOf, yesNoUnknown, type PageViewProps } from './boxes.tsx';

const UNABLE = ['died', 'incapacity', 'minor'] as const;

export function RolePage(props: PageViewProps) {
  const { t } = props;
  const boxes = boxesOf(props);
  const kinds = VICTIM_KINDS.map((value) => ({
    value,
    label: t(`certification.role.kind.${value}`),
    hint: t(`certification.role.kindHint.${value}`),
  }));
  const relations = RELATIONS.map((value) => ({ value, label: t(`certification.role.relation.${value}`) }));
  const unable = UNABLE.map((value) => ({ value, label: t(`certification.role.unable.${value}`) }));
  const reasons = STAND_IN_REASONS.map((value) => ({ value, label: t(`certification.role.reason.${value}`) }));
  const standIns = STAND_INS.map((value) => ({ value, label: t(`certification.role.standIn.${value}`) }));
  return (
    <>
      {boxes.one('kind', t('certification.role.question'), kinds)}
      {boxes.one('took-part', t('certification.role.tookPart'), yesNoUnknown(t), t('certification.role.tookPartHint'))}
      <details open={hasAny(props, 'direct-victim.') || props.fields['kind']?.[0] === 'indirect'}>
        <summary>{t('certification.role.ifIndirect')}</summary>
        <div class="flow">
          {boxes.person('direct-victim', t('certification.role.directVictim'))}
          {boxes.date('direct-victim.born-on', t('certification.role.directVictimBorn'))}
          {boxes.one('direct-victim.relation', t('certification.role.relationQuestion'), relations)}
          {boxes.one('direct-victim.unable', t('certification.role.unableQuestion'), unable)}
        </div>
      </details>
      <details open={hasAny(props, 'bystander-injury') || props.fields['kind']?.[0] === 'bystander'}>
        <summary>{t('certification.role.ifBystander')}</summary>
        {boxes.text('bystander-injury', t('certification.role.bystanderInjury'))}
      </details>
      <details open={hasAny(props, 'representative.')}>
        <summary>{t('certification.role.ifRepresented')}</summary>
        <div class="flow">
          <p>{t('certification.role.representedHint')}</p>
          {boxes.person('representative', t('certification.role.representative'))}
          {boxes.one('representative.reason', t('certification.role.reasonQuestion'), reasons)}
          {boxes.one('representative.relation', t('certification.role.standInQuestion'), standIns)}
        </div>
      </details>
    </>
  );
}

function hasAny({ fields, errors }: PageViewProps, prefix: string): boolean {
  const filled = Object.entries(fields).some(
    ([name, values]) => name.startsWith(prefix) && values.some((v) => v !== ''),
  );
  return filled || errors.issues.some((issue) => issue.field.startsWith(prefix));
}
