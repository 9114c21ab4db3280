-- A record from a file in which something confidential had been left out: 'withheld' is its place, 'shortened' a text that
-- names one. Such a file never takes away what we know.
alter table hsds_organizations add column left_out text;
alter table hsds_services add column left_out text;
alter table hsds_locations add column left_out text;
