export { addresseeOf, type Addressee, type Correspondents } from './addressee.ts';
export { appealFrom, type DaysParameter } from './remedies.ts';
export type * from './letter.ts';
