-- The audit log: one row for every change and every read of a case, chained by hashes (see src/platform/audit).
create table audit_entry (
  sequence bigint primary key,
  at timestamptz not null,
  -- null when the system itself acted
  actor_id text,
  action text not null,
  -- what was acted on: 'request:<uuid>', 'person:<uuid>'
  subject text not null,
  agency_id text,
  -- strings, numbers and booleans; never personal data
  detail jsonb not null,
  hash bytea not null
);
create index audit_entry_by_subject on audit_entry (subject, sequence);

-- The end of the chain, and the row that writers take turns on.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  sequence bigint not null,
  hash bytea not null
);
insert into audit_head (sequence, hash) values (0, sha256(''::bytea));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_kept before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger audit_head_is_kept before delete on audit_head
  for each row execute function refuse_change();
