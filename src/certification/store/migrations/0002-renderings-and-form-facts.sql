-- Letters and forms as they looked when they were made, with the values, rule versions and agency's details behind them.
-- Rows are only ever added; reprinting reads the last of its kind and works nothing out again.
create table rendering (
  agency_id text not null,
  request_id uuid not null,
  kind text not null check (kind in ('receipt', 'information', 'denial', 'release', 'supplement-b')),
  number integer not null,
  made_at timestamptz not null,
  body_sealed bytea not null,
  primary key (agency_id, request_id, kind, number),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

-- What the agency alone knows and the federal form asks: the state and numbers of its own case. A later number replaces an
-- earlier one and both stay.
create table form_facts (
  agency_id text not null,
  request_id uuid not null,
  number integer not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  body_sealed bytea not null,
  primary key (agency_id, request_id, number),
  foreign key (agency_id, request_id) references request (agency_id, id)
);
