-- Organisations, the people who work in them, what each may do and since when, and their sessions.
create table organisation (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('legal-services', 'certifying-agency', 'oversight', 'operator')),
  -- the agency of the jurisdiction pack whose published procedure this agency follows; null for everybody else
  certifier_profile text,
  -- postal address, telephone and head of the agency as Supplement B asks for them
  details jsonb not null default '{}'::jsonb
);

create table person (
  id uuid primary key,
  organisation_id text not null references organisation (id),
  name text not null,
  title text not null,
  -- for notices that something is waiting; the work address, never a private one
  email text not null,
  language text not null default 'en',
  active boolean not null default true
);
create index person_by_organisation on person (organisation_id);

create table role_grant (
  person_id uuid not null references person (id),
  role text not null,
  granted_on date not null,
  ended_on date,
  primary key (person_id, role, granted_on),
  check (ended_on is null or ended_on >= granted_on)
);

-- Who may sign a certification, by which authority, on which days (8 CFR 214.14(a)(3)).
create table designation (
  agency_id text not null references organisation (id),
  person_id uuid not null references person (id),
  kind text not null check (kind in ('head', 'designee', 'judge')),
  designated_on date not null,
  ended_on date,
  primary key (agency_id, person_id, designated_on),
  check (ended_on is null or ended_on >= designated_on)
);

create table session (
  token_hash text primary key,
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_expiry on session (expires_at);
