export { decodeText, type DecodedText, type TextNote, type TextRefusal } from './decode-text.ts';
export { readCsv, type CsvNote, type CsvRefusal, type CsvRow, type CsvTable } from './read-csv.ts';
export { writeCsv } from './write-csv.ts';
