// What one entry of the audit log says, and the one way to write it as text, from which its hash is made.

export type AuditDetail = Readonly<Record<string, string | number | boolean>>;

export interface AuditEntry {
  /** To the millisecond. */
  readonly at: Date;
  /** Null when the system itself acted. */
  readonly actorId: string | null;
  /** Dotted, verb last: 'certification.submit'. */
  readonly action: string;
  /** 'request:<uuid>', 'person:<uuid>'. */
  readonly subject: string;
  readonly agencyId?: string | null | undefined;
  /** Never personal data: the log outlives the case. */
  readonly detail?: AuditDetail | undefined;
}

/** JSON with its keys in order and nothing left out: equal entries give equal text, whatever made them. */
export function canonicalText(entry: AuditEntry): string {
  const { at, actorId, action, subject, agencyId = null, detail = {} } = entry;
  const sorted = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([at.toISOString(), actorId, action, subject, agencyId, sorted]);
}

/** Throws TypeError for details that the database would give back changed, so that no honest entry ever looks forged. */
export function checkDetail(detail: AuditDetail): void {
  for (const [name, value] of Object.entries(detail)) {
    const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain) throw new TypeError(`the audit detail ${name} must be a text, a finite number or a boolean`);
  }
}
