// Short neutral mails that something is waiting. They name nobody, no crime and no agency: whoever signs in reads the rest.

import { mailboxOf } from '../../accounts/index.ts';
import { enqueueMail } from '../../platform/mail/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import { translator } from '../../platform/i18n/index.ts';
import type { CertificationWorld } from './world.ts';

export type NoticeKind = 'receipt' | 'question' | 'reply' | 'answer' | 'form-ready' | 'withdrawn';

export interface Notice {
  readonly kind: NoticeKind;
  /** Whom it is for, by person; null means nobody is waiting for it. */
  readonly to: string | null;
}

interface Sending {
  readonly world: CertificationWorld;
  readonly tx: Tx;
  readonly now: Date;
  readonly request: { readonly id: string };
}

/** Queues the mail in the change's own transaction. */
export async function sendNotice({ world, tx, now, request }: Sending, { kind, to }: Notice): Promise<void> {
  const mailbox = to === null ? null : await mailboxOf(tx, to);
  if (mailbox === null) return;
  const t = translator(mailbox.language);
  await enqueueMail(tx, world.vault, {
    to: mailbox.email,
    subject: t('certification-mail.subject'),
    text: t(`certification-mail.${kind}`),
    language: t.language,
    about: `request:${request.id}`,
    at: now,
  });
}
