-- By which deployment keys this database was sealed: a value made from each key, from which the key cannot be learned.
-- A start with another key file is refused instead of leaving old data unreadable.
create table deployment_key (
  id text primary key,
  check_value text not null,
  first_used_at timestamptz not null default now()
);
