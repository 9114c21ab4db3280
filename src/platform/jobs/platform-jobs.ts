// The platform's own scheduled work.
import type { Clock } from '../clock/clock.ts';
import type { Vault } from '../crypto/vault.ts';
import type { OpenedDatabase } from '../database/open-database.ts';
import type { Log } from '../log/log.ts';
import { purgeOutbox } from '../mail/outbox.ts';
import type { Post } from '../mail/post.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import type { Job } from './jobs.ts';

export interface PlatformWorld {
  readonly database: OpenedDatabase;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  /** Null without a mail server: mail then stays in the outbox, where the demonstration shows it. */
  readonly post: Post | null;
}

const MAIL_KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

export function platformJobs(world: PlatformWorld): readonly Job[] {
  return [
    ...(world.post === null ? [] : [sendingMail(world, world.post), purgingMail(world)]),
    ...(world.database.kind === 'embedded' ? caringForEmbedded(world) : []),
  ];
}

function sendingMail({ database, vault, clock, log }: PlatformWorld, post: Post): Job {
  return {
    name: 'platform.send-outbox',
    schedule: '* * * * *',
    async run() {
      const { sent, failed } = await sendOutbox({ database, vault, post }, clock.now());
      if (sent > 0) log.info('mail sent', { count: sent });
      if (failed > 0) log.warn('mail failed', { count: failed });
    },
  };
}

function purgingMail({ database, clock }: PlatformWorld): Job {
  return {
    name: 'platform.purge-outbox',
    schedule: '41 3 * * *',
    async run() {
      const before = new Date(clock.now().getTime() - MAIL_KEPT_DAYS * DAY_MS);
      await database.transaction((tx) => purgeOutbox(tx, before));
    },
  };
}

/** The embedded database has no background process for statistics, checkpoints or the disk. */
function caringForEmbedded({ database }: PlatformWorld): readonly Job[] {
  const analyze = async () => void (await database.run('analyze'));
  return [
    { name: 'platform.analyze', schedule: '7 * * * *', run: analyze },
    { name: 'platform.save-copy', schedule: '*/15 * * * *', run: () => database.saveCopy() },
  ];
}
