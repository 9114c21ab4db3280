// What the rooms stand on, opened once: made by server.ts from the configuration, by tests from smaller pieces.
import type { CertificationWebWorld } from './certification/web/index.ts';
import type { LiveDirectory } from './directory/actions/live-directory.ts';
import type { Directory } from './directory/index.ts';
import type { ContentTree } from './guide/index.ts';
import type { Clock } from './platform/clock/index.ts';
import type { Assets } from './platform/http/index.ts';
import type { Log } from './platform/log/index.ts';

export interface House extends CertificationWebWorld {
  /** The pack's own part of the directory. */
  readonly directory: Directory;
  /** Everything in the directory that may be told. */
  readonly liveDirectory: LiveDirectory;
  readonly content: ContentTree;
  readonly clock: Clock;
  readonly log: Log;
  readonly assets: Assets;
  /** People reach the site over https, so cookies insist on it. */
  readonly https: boolean;
}
