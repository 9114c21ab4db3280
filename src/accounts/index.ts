// What other rooms may use of accounts.
export { ROLES, hasRole, type Actor, type Role } from '../platform/values/actor.ts';
export {
  actorOf,
  certifyingAgencies,
  colleagues,
  designationOn,
  everyPerson,
  formNameOf,
  mailboxOf,
  organisationOf,
  type CastMember,
  type Designation,
  type Organisation,
} from './store/people.ts';
export { designationsOf, type PastDesignation } from './store/designations.ts';
export type { AccountsTables, AgencyDetails, FormNameParts } from './store/tables.ts';
export { signInAsCast } from './actions/sign-in.ts';
export { signOut } from './actions/sign-out.ts';
export { recognise } from './actions/recognise.ts';
export { formTokenOf } from './actions/session-token.ts';
export { deleteExpiredSessions } from './store/sessions.ts';
export { recogniseVisitor, readPostedForm, requireSignIn, type SessionPages } from './web/session.ts';
export { sessionPages, signInRoutes, type SignInWorld } from './web/sign-in.routes.tsx';
