export { tablesOf, type Database, type Tx } from './database.ts';
export { DatabaseFault, isUniqueViolation } from './fault.ts';
export { openDatabase, type OpenedDatabase, type OpeningStep } from './open-database.ts';
export { preparedArchive } from './prepared.ts';
