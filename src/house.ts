// What the rooms stand on, opened once. Made by server.ts from the configuration, by tests from smaller pieces.
import type { Directory } from './directory/index.ts';
import type { ContentTree } from './guide/index.ts';
import type { Law } from './law/index.ts';
import type { Clock } from './platform/clock/index.ts';
import type { Randomness, Vault } from './platform/crypto/index.ts';
import type { Database } from './platform/database/index.ts';
import type { Assets } from './platform/http/index.ts';
import type { Log } from './platform/log/index.ts';
import type { Site } from './ui/index.ts';

export interface House {
  readonly database: Database;
  readonly vault: Vault;
  readonly law: Law;
  readonly jurisdiction: string;
  readonly directory: Directory;
  readonly content: ContentTree;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly assets: Assets;
  readonly site: Site;
  /** People reach the site over https, so cookies insist on it. */
  readonly https: boolean;
  /** Holds installed forms; on the server's own disk. */
  readonly dataFolder: string;
}
