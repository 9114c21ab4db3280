// PDF: papers we set ourselves (Typst, in a worker thread) and official AcroForms that we fill.
export type { FieldFacts, FillJob, FormFacts, Pdf, PdfRefusal, RenderJob, TextEntry } from './pdf.ts';
export { pdfInThread } from './pdf-in-thread.ts';
export { pdfInWorker } from './pdf-in-worker.ts';
export { isWinAnsi, textWidth } from './helvetica.ts';
export { openFormShelf, type FormRecord, type FormShelf, type ShelfRefusal } from './form-shelf.ts';
export { directionOfText, isolate, paperPdf, type Block, type FactRow, type Paper, type PaperPart } from './paper.ts';
