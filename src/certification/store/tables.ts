// The columns of this room's tables as the database returns them. `date` columns are 'YYYY-MM-DD' text.

import type { Generated } from 'kysely';
import type { Criterion, FindingAnswer } from '../domain/criteria.ts';
import type { LetterKind } from '../domain/kept.ts';
import type { ClockEffect, RequestState } from '../domain/workflow.ts';

interface OfCase {
  agency_id: string;
  request_id: string;
}

export interface RequestTable {
  agency_id: string;
  id: string;
  organisation_id: string;
  client_id: string;
  state: RequestState;
  revision: number;
  started_by: string;
  started_at: Date;
  changed_at: Date;
  wrapped_key: Uint8Array;
  answers_sealed: Uint8Array;
  letter_language: string;
  urgent: boolean;
  assigned_to: string | null;
  received_at: Date | null;
  received_on: string | null;
  due_on: string | null;
  reference: string | null;
  receipt_fingerprint: string | null;
  receipt_sealed: Uint8Array | null;
}

export type EventDetail = Readonly<Record<string, string | number | boolean>>;

export interface CertificationTables {
  client: {
    organisation_id: string;
    id: string;
    wrapped_key: Uint8Array;
    name_sealed: Uint8Array;
    created_by: string;
    created_at: Date;
  };
  request: RequestTable;
  request_event: OfCase & {
    number: number;
    action: string;
    from_state: RequestState;
    to_state: RequestState;
    clock_effect: ClockEffect;
    happened_at: Date;
    happened_on: string;
    actor_id: string;
    detail: Generated<EventDetail>;
  };
  document: OfCase & {
    id: string;
    kind: 'evidence' | 'signed-form';
    media_type: string;
    size: number;
    about_sealed: Uint8Array;
    added_by: string;
    added_at: Date;
    seen_at: Date | null;
  };
  document_chunk: OfCase & { document_id: string; number: number; chunk_sealed: Uint8Array };
  message: OfCase & {
    id: string;
    side: 'agency' | 'requester';
    author_id: string;
    written_at: Date;
    text_sealed: Uint8Array;
  };
  internal_note: OfCase & { id: string; author_id: string; written_at: Date; text_sealed: Uint8Array };
  finding: OfCase & {
    number: number;
    criterion: Criterion;
    answer: FindingAnswer;
    found_by: string;
    found_at: Date;
    body_sealed: Uint8Array;
  };
  decision: OfCase & {
    number: number;
    kind: 'certify' | 'deny';
    decided_by: string;
    decided_at: Date;
    outcome: 'confirmed' | 'returned' | null;
    outcome_by: string | null;
    outcome_at: Date | null;
    criteria: string[];
    body_sealed: Uint8Array;
  };
  signature: OfCase & {
    signed_by: string;
    authority: 'head' | 'designee' | 'judge';
    designated_on: string;
    signed_on: string;
    signed_at: Date;
    file_by: string;
    body_sealed: Uint8Array;
  };
  rendering: OfCase & {
    kind: LetterKind | 'supplement-b';
    number: number;
    made_at: Date;
    body_sealed: Uint8Array;
  };
  form_facts: OfCase & { number: number; recorded_by: string; recorded_at: Date; body_sealed: Uint8Array };
  receipt_attempt: { bucket: string; minute: Date; attempts: number };
}
