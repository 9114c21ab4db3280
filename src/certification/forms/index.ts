// Official forms, letters and receipts of this room.
export { EDITIONS, type Edition, type EditionNotice } from './edition.ts';
export { fillSupplementB, placementFor, type FilledForm } from './fill.ts';
export { installForm, installedForm, installedForms, type InstalledForm, type InstallRefusal } from './install.ts';
export { letterPaper } from './letter-paper.ts';
export type { NotPlaced, Overflow, Placement } from './placement.ts';
export { receiptPaper, type ReceiptValue } from './receipt-paper.ts';
export { paperDesk, type Fit, type PaperDesk } from './paper-desk.ts';
export { renderForm } from './render-form.tsx';
export { renderLetter } from './render-letter.tsx';
export { itemLabel, supplementBPaper, type TwinOptions } from './supplement-b-paper.ts';
export { SupplementBTwin } from './supplement-b-twin.tsx';
export { supplementBWords } from './supplement-b-words.ts';
