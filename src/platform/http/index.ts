export type { AppContext, AppEnv, AppVariables } from './context.ts';
export { EMPTY_FORM, FORM_BYTES, readForm, valueOf, valuesOf, type Form, type UploadedFile } from './form.ts';
export { alwaysSent, securityHeaders } from './security-headers.ts';
export { comesFromOurPage, isFormToken } from './same-site.ts';
export { answerKept, answerWith, compressed, PageStore, type StoredPage } from './page-store.ts';
export { readSessionCookie, sessionCookieName, writeSessionCookie } from './cookies.ts';
export { readAssets, type Assets } from './assets.ts';
export { type OnDeviceParts } from './on-device-parts.ts';
