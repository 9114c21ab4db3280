// A note for colleagues at the agency. It lies in a lane that no page of the requester reads.

import type { Actor } from '../../accounts/index.ts';
import { addInternalNote } from '../store/messages.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { writtenText } from './written-text.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface WriteInternalNote {
  readonly requestId: string;
  readonly text: string;
}

/** Refuses 'fields' (text). */
export async function writeInternalNote(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: WriteInternalNote,
): Promise<Outcome<Changed>> {
  const text = writtenText(command.text);
  if (!text.ok) return text;
  return changeRequest(world, actor, now, {
    action: 'write-note',
    requestId: command.requestId,
    apply: async ({ tx, request }) => {
      const id = world.randomness.uuid();
      await addInternalNote(tx, request, { id, authorId: actor.personId, at: now, text: text.value });
      return { detail: { note: id } };
    },
  });
}
