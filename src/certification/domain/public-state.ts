// What a requester, or whoever holds the receipt code, is told of the state. Steps inside the agency (a proposed denial
// that a second person may return, a form that waits for its signature) are not an answer and are not shown.

import type { RequestState } from './workflow.ts';

export type PublicState =
  'draft' | 'received' | 'in-review' | 'waiting-for-requester' | 'form-ready' | 'denied' | 'withdrawn';

const PUBLIC: Readonly<Record<RequestState, PublicState>> = {
  draft: 'draft',
  received: 'received',
  'in-review': 'in-review',
  'information-requested': 'waiting-for-requester',
  'denial-proposed': 'in-review',
  'to-sign': 'in-review',
  signed: 'in-review',
  released: 'form-ready',
  denied: 'denied',
  withdrawn: 'withdrawn',
};

export function publicStateOf(state: RequestState): PublicState {
  return PUBLIC[state];
}

/** What happens next, for the requester: a code that a sentence belongs to. */
export type NextStep =
  'send' | 'agency-reads' | 'agency-decides' | 'answer-question' | 'file-petition' | 'read-reasons' | 'none';

const NEXT: Readonly<Record<PublicState, NextStep>> = {
  draft: 'send',
  received: 'agency-reads',
  'in-review': 'agency-decides',
  'waiting-for-requester': 'answer-question',
  'form-ready': 'file-petition',
  denied: 'read-reasons',
  withdrawn: 'none',
};

export function nextStepOf(state: PublicState): NextStep {
  return NEXT[state];
}
