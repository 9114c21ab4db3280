-- Lists of who may give legal help in immigration matters, each replaced as a whole. Nothing of a search is kept anywhere.
create table roster (
  kind text primary key,
  -- the day of which the list speaks; null when nobody said
  as_of date,
  imported_at timestamptz not null,
  -- SHA-256 of the file
  checksum text not null,
  entries integer not null
);

-- One part for each kind, so that a search of a few hundred organisations never waits for 400,000 attorneys.
create table roster_entry (
  kind text not null,
  number integer not null,
  name text not null,
  organization text,
  office text,
  street text,
  city text,
  state text,
  zip text,
  phone text,
  status text not null,
  status_text text not null,
  expires date,
  is_renewing boolean not null,
  is_dhs_only boolean,
  year_admitted integer,
  -- plain words of name and organisation, in every reading
  words text[] not null,
  primary key (kind, number)
) partition by list (kind);
create table roster_entry_organizations partition of roster_entry for values in ('doj-organizations');
create table roster_entry_representatives partition of roster_entry for values in ('doj-representatives');
create table roster_entry_attorneys partition of roster_entry for values in ('ny-attorneys');
create index roster_entry_by_word on roster_entry using gin (words);
create index roster_organization_by_state on roster_entry_organizations (state, city);

-- Every word of a list once, with the keys under which a misspelt one finds it.
create table roster_word (
  kind text not null,
  word text not null,
  keys text[] not null,
  primary key (kind, word)
);
create index roster_word_by_key on roster_word using gin (keys);
