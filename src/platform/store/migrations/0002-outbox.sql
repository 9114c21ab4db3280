-- Mail to be sent. Who gets it and what it says is sealed; the key of each mail is wrapped by the deployment's key.
create table outbox (
  id uuid primary key,
  created_at timestamptz not null,
  -- what the mail is about: 'request:<uuid>'
  about text not null,
  wrapped_key bytea not null,
  sealed bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  -- not to be tried before: the next attempt, or the end of the time that a running attempt has
  due_at timestamptz not null,
  sent_at timestamptz,
  -- how the last attempt failed: a code of the mail server or of the network, never its words
  last_code text
);
create index outbox_due on outbox (due_at) where state = 'waiting';
create index outbox_by_age on outbox (created_at, id);
