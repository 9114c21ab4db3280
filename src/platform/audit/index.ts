export { appendAudit } from './append.ts';
export type { AuditDetail, AuditEntry } from './entry.ts';
export { BREAKS, verifyAudit, type Break, type Verification } from './verify.ts';
