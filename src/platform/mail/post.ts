// Hands one mail to a mail server.
import { createTransport } from 'nodemailer';
import type { Mail } from './outbox.ts';

export interface Post {
  /** Throws PostFault. The id makes the Message-ID, so that a mail sent twice is recognised as one. */
  send(id: string, mail: Mail): Promise<void>;
  close(): void;
}

/** Why a mail did not leave: a code, never the server's words, which repeat the address. */
export class PostFault extends Error {
  override readonly name = 'PostFault';
  readonly code: string;
  /** The server will never take this mail; trying again is of no use. */
  readonly isFinal: boolean;

  constructor(code: string, isFinal: boolean) {
    super(`the mail did not leave: ${code}`);
    this.code = code;
    this.isFinal = isFinal;
  }
}

const SECOND = 1000;

/** `url` as in SMTP_URL; `from` the sender's address. Outside of this machine the connection must be encrypted. */
export function smtpPost(url: string, from: string): Post {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = protocol === 'smtps:';
  const isHere = ['localhost', '127.0.0.1', '::1'].includes(host);
  const transport = createTransport({
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isHere,
    ignoreTLS: isHere,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 30 * SECOND,
  });
  return {
    async send(id, { to, subject, text, language }) {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      const messageId = `<${id}@${from.slice(from.indexOf('@') + 1)}>`;
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          headers,
          messageId,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Only a refusal of the address or of the content is final: a wrong password or a full disk of theirs may be mended. */
function faultOf(error: unknown): PostFault {
  if (!(error instanceof Error)) return new PostFault('unknown', false);
  const { code = 'unknown', responseCode = 0 } = error as Error & { code?: string; responseCode?: number }; // nodemailer's
  const isFinal = ['EENVELOPE', 'EMESSAGE'].includes(code) && responseCode >= 500 && responseCode < 600;
  return new PostFault(responseCode > 0 ? `${code} ${responseCode}` : code, isFinal);
}
