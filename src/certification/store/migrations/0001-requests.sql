-- Requests for certification, from draft to answer. Every row of a case begins its key with the agency, so that the same
-- schema distributes by agency. Columns that end in _sealed hold ciphertext under the request's own key; what stays in
-- the clear is what queues, clocks and counts need.

create table client (
  organisation_id text not null,
  id uuid not null,
  wrapped_key bytea not null,
  name_sealed bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);

create table request (
  agency_id text not null,
  id uuid not null,
  organisation_id text not null,
  client_id uuid not null,
  state text not null check (state in ('draft', 'received', 'in-review', 'information-requested', 'denial-proposed',
    'to-sign', 'signed', 'released', 'denied', 'withdrawn')),
  -- counts every change; a page that was drawn from an older one may not decide
  revision integer not null,
  started_by uuid not null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  wrapped_key bytea not null,
  answers_sealed bytea not null,
  letter_language text not null,
  urgent boolean not null default false,
  assigned_to uuid,
  received_at timestamptz,
  received_on date,
  due_on date,
  reference text,
  receipt_fingerprint text unique,
  receipt_sealed bytea,
  primary key (agency_id, id),
  check ((state = 'draft') = (received_on is null)),
  check ((received_on is null) = (receipt_fingerprint is null))
);
create index request_by_id on request (id);
create index request_by_organisation on request (organisation_id, changed_at desc);
create index request_by_deadline on request (agency_id, due_on nulls last, received_on, id)
  where state in ('received', 'in-review', 'information-requested', 'denial-proposed', 'to-sign', 'signed');

-- What happened, in order; never changed. `happened_on` is the day where the agency sits.
create table request_event (
  agency_id text not null,
  request_id uuid not null,
  number integer not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  clock_effect text not null check (clock_effect in ('start', 'pause', 'resume', 'stop', 'none')),
  happened_at timestamptz not null,
  happened_on date not null,
  actor_id uuid not null,
  -- ids and codes only, no personal data
  detail jsonb not null default '{}'::jsonb,
  primary key (agency_id, request_id, number),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

create table document (
  agency_id text not null,
  request_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('evidence', 'signed-form')),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size integer not null,
  about_sealed bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  -- when somebody at the agency first opened it
  seen_at timestamptz,
  primary key (agency_id, request_id, id),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

create table document_chunk (
  agency_id text not null,
  request_id uuid not null,
  document_id uuid not null,
  number integer not null,
  chunk_sealed bytea not null,
  primary key (agency_id, request_id, document_id, number),
  foreign key (agency_id, request_id, document_id) references document (agency_id, request_id, id)
);

-- The lane both sides read.
create table message (
  agency_id text not null,
  request_id uuid not null,
  id uuid not null,
  side text not null check (side in ('agency', 'requester')),
  author_id uuid not null,
  written_at timestamptz not null,
  text_sealed bytea not null,
  primary key (agency_id, request_id, id),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

-- The agency's own lane: another table, so that no query for the requester can reach it by a forgotten condition.
create table internal_note (
  agency_id text not null,
  request_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  written_at timestamptz not null,
  text_sealed bytea not null,
  primary key (agency_id, request_id, id),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

-- What a reviewer found on a criterion; a later number for the same criterion replaces an earlier one and both stay.
create table finding (
  agency_id text not null,
  request_id uuid not null,
  number integer not null,
  criterion text not null,
  answer text not null check (answer in ('holds', 'fails', 'cannot-tell')),
  found_by uuid not null,
  found_at timestamptz not null,
  body_sealed bytea not null,
  primary key (agency_id, request_id, number),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

-- What the agency decided, or proposed to decide, with everything it was decided on.
create table decision (
  agency_id text not null,
  request_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('certify', 'deny')),
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- denials: the second person, and whether they confirmed or returned it; certifications returned by the official
  outcome text check (outcome in ('confirmed', 'returned')),
  outcome_by uuid,
  outcome_at timestamptz,
  -- the criteria that failed, for the public figures
  criteria text[] not null default '{}',
  body_sealed bytea not null,
  primary key (agency_id, request_id, number),
  foreign key (agency_id, request_id) references request (agency_id, id),
  check ((outcome is null) = (outcome_by is null)),
  check (kind <> 'deny' or outcome is distinct from 'confirmed' or outcome_by <> decided_by)
);

create table signature (
  agency_id text not null,
  request_id uuid not null,
  signed_by uuid not null,
  authority text not null check (authority in ('head', 'designee', 'judge')),
  designated_on date not null,
  signed_on date not null,
  signed_at timestamptz not null,
  -- last day by which USCIS can safely have the petition
  file_by date not null,
  -- the answers, findings and law as they were signed; reprinting reads this and works nothing out again
  body_sealed bytea not null,
  primary key (agency_id, request_id),
  foreign key (agency_id, request_id) references request (agency_id, id)
);

-- Wrong receipt codes by the minute, for slowing whoever guesses. No address, no code: a keyed fingerprint of its start.
create table receipt_attempt (
  bucket text not null,
  minute timestamptz not null,
  attempts integer not null,
  primary key (bucket, minute)
);
