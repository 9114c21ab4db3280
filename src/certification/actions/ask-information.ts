// The agency asks the requester; its clock pauses until the answer.

import type { Actor } from '../../accounts/index.ts';
import { informationLetter } from '../domain/letters/of-request.ts';
import { addMessage } from '../store/messages.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { keepLetter } from './keep-letter.ts';
import { writtenText } from './written-text.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface AskInformation {
  readonly requestId: string;
  readonly text: string;
  readonly expectedRevision?: number;
}

/** Refuses 'fields' (text). */
export async function askInformation(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: AskInformation,
): Promise<Outcome<Changed>> {
  const text = writtenText(command.text);
  if (!text.ok) return text;
  return changeRequest(world, actor, now, {
    action: 'ask-information',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async (change) => {
      const { tx, request, today } = change;
      const id = world.randomness.uuid();
      await addMessage(tx, request, { id, side: 'agency', authorId: actor.personId, at: now, text: text.value });
      await keepLetter(change, {
        kind: 'information',
        write: (sources) => informationLetter(sources, today, text.value),
      });
      return { detail: { message: id }, notices: [{ kind: 'question', to: request.startedBy }] };
    },
  });
}
