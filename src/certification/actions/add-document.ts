// Adds a document to a draft or to an open request. Its content decides what it is; it is sealed before it is stored.

import type { Actor } from '../../accounts/index.ts';
import { documentTypeOf, MOST_DOCUMENTS, safeFileName, type DocumentType } from '../domain/document-type.ts';
import { LONGEST_LINE } from '../domain/form-reader.ts';
import { cleanLine } from '../domain/text.ts';
import type { WorkflowAction } from '../domain/workflow.ts';
import { addDocumentRows, documentsOf } from '../store/documents.ts';
import { changeRequest, type Change, type Changed } from './change-request.ts';
import { refusalOf, Undo } from './undo.ts';
import type { CertificationRefusal, CertificationWorld, Outcome } from './world.ts';

export interface UploadedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AddDocument {
  readonly requestId: string;
  readonly file: UploadedDocument;
  /** What it shows, in the requester's words; '' takes the file's name. */
  readonly title: string;
}

export interface DocumentAdded extends Changed {
  readonly documentId: string;
}

/** Refuses 'file-empty', 'file-too-large' {bytes}, 'file-type', 'too-many-documents' {most}, 'fields' (title), and the usual. */
export async function addDocument(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: AddDocument,
): Promise<Outcome<DocumentAdded>> {
  return storeDocument(world, actor, now, { ...command, action: 'add-document', kind: 'evidence' });
}

interface StoreDocument extends AddDocument {
  readonly action: Extract<WorkflowAction, 'add-document' | 'attach-signed-form'>;
  readonly kind: 'evidence' | 'signed-form';
  readonly expectedRevision?: number | undefined;
}

/** Shared with attaching the signed form: the same checks, another kind of document. */
export async function storeDocument(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: StoreDocument,
): Promise<Outcome<DocumentAdded>> {
  const { file } = command;
  const type = documentTypeOf(file.bytes);
  const problem = fileProblem(file.bytes.length, type, world.largestDocument);
  if (problem !== null) return { ok: false, refusal: problem };
  const title = cleanLine(command.title, LONGEST_LINE);
  if ('problem' in title)
    return { ok: false, refusal: { code: 'fields', issues: [{ field: 'title', code: title.problem }] } };
  const documentId = world.randomness.uuid();
  const changed = await changeRequest(world, actor, now, {
    action: command.action,
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async (change) => {
      if (type === null) throw new Error('checked above');
      const fileName = safeFileName(file.name, type);
      await insertDocument(change, { ...command, id: documentId, type, fileName, title: title.text || fileName });
      return { detail: { document: documentId } };
    },
  });
  return changed.ok ? { ok: true, value: { ...changed.value, documentId } } : changed;
}

function fileProblem(size: number, type: DocumentType | null, largest: number) {
  if (size === 0) return refusalOf('file-empty');
  if (size > largest) return refusalOf('file-too-large', { bytes: largest });
  return type === null ? refusalOf('file-type' satisfies CertificationRefusal) : null;
}

interface DocumentToInsert {
  readonly id: string;
  readonly kind: 'evidence' | 'signed-form';
  readonly type: DocumentType;
  readonly fileName: string;
  readonly title: string;
  readonly file: UploadedDocument;
}

async function insertDocument(change: Change, document: DocumentToInsert): Promise<void> {
  const { tx, request, actor, now } = change;
  const present = await documentsOf(tx, request);
  if (present.length >= MOST_DOCUMENTS) throw new Undo(refusalOf('too-many-documents', { most: MOST_DOCUMENTS }));
  const { id, kind, type, fileName, title } = document;
  const row = { id, kind, mediaType: type, addedBy: actor.personId, addedAt: now, fileName, title };
  await addDocumentRows(tx, request, row, document.file.bytes);
}
