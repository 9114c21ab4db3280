export { agencyOnForm, staffName, type AgencyLines } from './agency.ts';
export { contentOf, type FormContent, type FormItem, type ItemAnswer } from './items.ts';
export { leftEmptyByAgency, type EmptyItem } from './left-empty.ts';
export {
  requesterCaseNumber,
  supplementBFrom,
  type AgencyOnForm,
  type OfficialOnForm,
  type SupplementBSources,
  type SupplementBWords,
} from './from-request.ts';
export {
  CRIME_BOXES,
  isCrimeBox,
  NO_NAME,
  withoutANumberOn,
  type FormAddress,
  type FormName,
  type SupplementB,
} from './value.ts';
