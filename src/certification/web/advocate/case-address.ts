// The address of a request for its requester.
import type { AppContext } from '../../../platform/http/index.ts';

export function pathOf(c: AppContext, request: { readonly requestId: string }): string {
  return `/${c.var.t.language}/advocate/requests/${request.requestId}`;
}
