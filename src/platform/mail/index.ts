export {
  enqueueMail,
  listOutbox,
  MAIL_STATES,
  purgeOutbox,
  type Mail,
  type MailState,
  type NewMail,
  type OutboxPage,
  type StoredMail,
} from './outbox.ts';
export { smtpPost, type Post } from './post.ts';
export { sendOutbox, type SendingReport } from './send-outbox.ts';
