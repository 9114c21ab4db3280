// What other rooms, pages and the composition may use of certification. The README lists it with its meaning.

export * from './domain/answers.ts';
export { calendarFile, type CalendarEntry } from './domain/calendar-file.ts';
export * from './domain/checklist.ts';
export type { CaseClock, ClockRule, ClockSpan, Pause } from './domain/clock.ts';
export * from './domain/criteria.ts';
export type { DecisionBody, LawOnTheDay, SignatureBody } from './domain/decision.ts';
export { LARGEST_DOCUMENT, MOST_DOCUMENTS, type DocumentType } from './domain/document-type.ts';
export {
  evaluateRequest,
  pageOfFact,
  preCheck,
  requestFacts,
  suggestedCategories,
  suggestions,
  type PreCheckItem,
} from './domain/facts.ts';
export { CASE_STATUSES, type FormFacts } from './domain/form-facts.ts';
export { groundsFor, type CriterionGround } from './domain/grounds.ts';
export { LONGEST_NAME, LONGEST_TEXT, type Fields, type PageContext, type PageReading } from './domain/form-reader.ts';
export { CERTIFICATION_FILES, procedureFor, type Procedure } from './domain/pack.ts';
export { pageFields, PAGE_FORMS, readPage } from './domain/pages/index.ts';
export { nextStepOf, publicStateOf, type NextStep, type PublicState } from './domain/public-state.ts';
export {
  formatReceiptCode,
  parseReceiptCode,
  parseReferenceStart,
  referenceOf,
  spokenReceiptCode,
  type ReceiptCode,
} from './domain/receipt-code.ts';
export { statusMentions, statusWords, type StatusMention } from './domain/status-guard.ts';
export * from './domain/workflow.ts';
export type { GuardContext, GuardRefusal } from './domain/guards.ts';

export { addDocument, type AddDocument, type DocumentAdded, type UploadedDocument } from './actions/add-document.ts';
export { askInformation, type AskInformation } from './actions/ask-information.ts';
export { assignRequest, type AssignRequest } from './actions/assign-request.ts';
export { attachSignedForm, type AttachSignedForm } from './actions/attach-signed-form.ts';
export { beginReview, type BeginReview } from './actions/begin-review.ts';
export type * from './actions/case-view.ts';
export { certifyRequest, type CertifyRequest } from './actions/certify-request.ts';
export type { Changed } from './actions/change-request.ts';
export { confirmDenial, type ConfirmDenial } from './actions/confirm-denial.ts';
export { listClients, type ClientEntry, type ClientList, type ClientRequest } from './actions/list-clients.ts';
export {
  DUE_SOON_DAYS,
  listQueue,
  QUEUE_PAGE_SIZE,
  type ListQueue,
  type Queue,
  type QueueRow,
  type QueueViewCounts,
  type UrgentReason,
} from './actions/list-queue.ts';
export { lookUpStatus, type RequestStatus } from './actions/look-up-status.ts';
export { listOutgoingMail, type OutgoingMail } from './actions/list-outgoing-mail.ts';
export { openCase } from './actions/open-case.ts';
export { openDocument, type OpenedDocument } from './actions/open-document.ts';
export { openForm, type OpenedForm } from './actions/open-form.ts';
export { openLetter, type OpenedLetter, type OpenLetter } from './actions/open-letter.ts';
export { proposeDenial, type ProposeDenial } from './actions/propose-denial.ts';
export { recordFinding, type RecordFinding } from './actions/record-finding.ts';
export { recordFormFacts, type RecordFormFacts } from './actions/record-form-facts.ts';
export { releaseForm, type ReleaseForm } from './actions/release-form.ts';
export { removeDocument, type RemoveDocument } from './actions/remove-document.ts';
export { replyToAgency, type ReplyToAgency } from './actions/reply-to-agency.ts';
export { returnDenial, type ReturnDenial } from './actions/return-denial.ts';
export { returnToReview, type ReturnToReview } from './actions/return-to-review.ts';
export { saveDraftPage, type SaveDraftPage } from './actions/save-draft-page.ts';
export { signForm, type FormSigned, type SignForm } from './actions/sign-form.ts';
export { startDraft, type StartDraft } from './actions/start-draft.ts';
export { submitRequest, type Receipt, type SubmitRequest } from './actions/submit-request.ts';
export { withdrawRequest, type WithdrawRequest } from './actions/withdraw-request.ts';
export type { Worker } from './actions/workers.ts';
export { writeInternalNote, type WriteInternalNote } from './actions/write-internal-note.ts';
export {
  certificationWorld,
  type CertificationRefusal,
  type CertificationWorld,
  type Outcome,
} from './actions/world.ts';
export type { QueueFilter } from './store/queue.ts';

// For the public figures.
export { countDenialsByCriterion, countRequests, type AgencyCounts, type DeniedByCriterion } from './store/figures.ts';
export { hasRequests } from './store/requests.ts';
