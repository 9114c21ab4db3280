// Who looked into it, and the numbers by which the agency will find its own file.
import { boxesOf, yesNoUnknown, type PageViewProps } from './boxes.tsx';

export function InvestigationPage(props: PageViewProps) {
  const { t } = props;
  const boxes = boxesOf(props);
  return (
    <>
      {boxes.one(
        'agency-acted',
        t('certification.investigation.agencyActed'),
        yesNoUnknown(t),
        t('certification.investigation.agencyActedHint'),
      )}
      {boxes.line('report-number', t('certification.investigation.reportNumber'), { ltr: true })}
      {boxes.line('case-number', t('certification.investigation.caseNumber'), { ltr: true })}
      {boxes.line('docket-number', t('certification.investigation.docketNumber'), { ltr: true })}
      {boxes.line('investigator', t('certification.investigation.investigator'))}
      {boxes.line('other-agency', t('certification.investigation.otherAgency'), {
        hint: t('certification.investigation.otherAgencyHint'),
      })}
    </>
  );
}
