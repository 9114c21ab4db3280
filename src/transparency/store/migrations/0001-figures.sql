-- The public figures, worked out from time to time so that no visitor's page ever scans cases. Exact counts: what is
-- small is withheld when they are shown.
create table agency_figures (
  agency_id text not null,
  -- year of receipt; 0 stands for all years together
  year integer not null,
  received integer not null,
  certified integer not null,
  denied integer not null,
  withdrawn integer not null,
  pending integer not null,
  median_days double precision,
  primary key (agency_id, year)
);

create table agency_denials (
  agency_id text not null,
  criterion text not null,
  denials integer not null,
  primary key (agency_id, criterion)
);

create table figures_refresh (
  only_row boolean primary key default true check (only_row),
  refreshed_at timestamptz not null
);
