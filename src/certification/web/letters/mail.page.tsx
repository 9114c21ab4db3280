// What would have been sent, for the operator of a demonstration.
import type { AppContext } from '../../../platform/http/index.ts';
import { Chip, DenseTable, Note } from '../../../ui/index.ts';
import type { OutgoingMail } from '../../actions/list-outgoing-mail.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

const COLUMNS = ['subject', 'to', 'text', 'at', 'state'] as const;

export interface MailPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly mails: readonly OutgoingMail[];
}

export function MailPage({ c, world, mails }: MailPageProps) {
  const { t } = c.var;
  const title = t('signing.mail.title');
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="mail">
      <h1>{title}</h1>
      <p class="lede">{t('signing.mail.intro')}</p>
      <p>{t('signing.mail.neutral')}</p>
      {mails.length === 0 ? (
        <Note kind="plain">
          <p>{t('signing.mail.none')}</p>
        </Note>
      ) : (
        <>
          <p class="small soft">{t('signing.mail.newest', { count: mails.length })}</p>
          <DenseTable
            caption={title}
            columns={COLUMNS.map((key) => ({
              key,
              label: t(`signing.mail.column.${key}`),
              ...(key === 'subject' ? { card: 'title' as const } : {}),
            }))}
            rows={mails.map((mail) => ({ cells: cellsOf(c, world, mail) }))}
          />
        </>
      )}
    </Frame>
  );
}

function cellsOf(c: AppContext, world: CertificationWebWorld, mail: OutgoingMail) {
  const { t } = c.var;
  const { recipient, sentAt, attempts, state } = mail;
  return {
    subject: <span lang={mail.language}>{mail.subject}</span>,
    to: (
      <>
        {recipient !== null && (
          <>
            <bdi>
              {recipient.name}, {recipient.organisation}
            </bdi>
            <br />
          </>
        )}
        <bdi class="small soft">{mail.to}</bdi>
      </>
    ),
    text: <span lang={mail.language}>{mail.text}</span>,
    at: t.dateTime(mail.at, world.site.timeZone),
    state: (
      <>
        <Chip kind={state === 'sent' ? 'yes' : state === 'failed' ? 'hot' : 'plain'}>
          {t(`signing.mail.state.${state}`)}
        </Chip>{' '}
        <span class="small soft">
          {sentAt === null
            ? t('signing.mail.attempts', { count: attempts })
            : t('signing.mail.sentAt', { at: t.dateTime(sentAt, world.site.timeZone) })}
        </span>
      </>
    ),
  };
}
