// Two lanes of writing that share neither a form nor a region: with the requester, and inside the agency.
import { Button, HiddenFields, Icon, MessageItem, TextArea } from '../../../ui/index.ts';
import { LONGEST_TEXT } from '../../domain/form-reader.ts';
import { BlockedLine } from './blocked-line.tsx';
import { deskPath, hiddenOf, issueOf, postedTo, type DeskProps } from './desk-parts.ts';

export function MessagesPart(props: DeskProps) {
  const { c, world, view } = props;
  const { t } = c.var;
  return (
    <section class="flow" aria-labelledby="messages">
      <h2 id="messages">{t('desk.messages.heading')}</h2>
      {view.messages.length === 0 && <p class="soft">{t('desk.messages.none')}</p>}
      {view.messages.map((message) => (
        <MessageItem
          lane={message.side === 'agency' ? 'in' : 'out'}
          who={message.byMe ? t('desk.queue.you') : message.authorName || t('desk.formerColleague')}
          when={t.dateTime(message.at, world.site.timeZone)}
        >
          {message.text}
        </MessageItem>
      ))}
      <AskForm {...props} />
    </section>
  );
}

function AskForm({ c, view, refused }: DeskProps) {
  const { t } = c.var;
  const allowed = view.allowed['ask-information'];
  if (!allowed.ok) return <BlockedLine c={c} view={view} act="ask-information" />;
  return (
    <form method="post" action={`${deskPath(c, view.requestId)}/ask`} class="flow measure" data-once>
      <HiddenFields values={hiddenOf(c, view)} />
      <TextArea
        name="text"
        id="ask"
        label={t('desk.messages.ask')}
        hint={t('desk.messages.askHint')}
        value={postedTo('ask', refused)['text']?.[0] ?? ''}
        maxlength={LONGEST_TEXT}
        issue={issueOf('ask', refused, 'ask')}
      />
      <p>
        <Button kind="quiet">{t('desk.messages.send')}</Button>
      </p>
    </form>
  );
}

export function NotesPart(props: DeskProps) {
  const { c, world, view } = props;
  const { t } = c.var;
  return (
    <section class="msg inner flow" aria-labelledby="notes">
      <h2 id="notes">
        <Icon name="lock" /> {t('desk.notes.heading')}
      </h2>
      <p>
        <b>{t('desk.notes.never')}</b>
      </p>
      {view.notes.map((note) => (
        <MessageItem
          lane="inner"
          laneWords={t('desk.notes.lane')}
          who={note.byMe ? t('desk.queue.you') : note.authorName || t('desk.formerColleague')}
          when={t.dateTime(note.at, world.site.timeZone)}
        >
          {note.text}
        </MessageItem>
      ))}
      <NoteForm {...props} />
    </section>
  );
}

function NoteForm({ c, view, refused }: DeskProps) {
  const { t } = c.var;
  const allowed = view.allowed['write-note'];
  if (!allowed.ok) return <BlockedLine c={c} view={view} act="write-note" />;
  return (
    <form method="post" action={`${deskPath(c, view.requestId)}/notes`} class="flow" data-once>
      <HiddenFields values={hiddenOf(c, view)} />
      <TextArea
        name="text"
        id="note"
        label={t('desk.notes.label')}
        value={postedTo('notes', refused)['text']?.[0] ?? ''}
        rows={2}
        maxlength={LONGEST_TEXT}
        issue={issueOf('notes', refused, 'note')}
      />
      <p>
        <Button kind="quiet" icon="lock">
          {t('desk.notes.add')}
        </Button>
      </p>
    </form>
  );
}
