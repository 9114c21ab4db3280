-- A person's name as the federal form takes it, in three parts: {"family", "given", "middle"}. Null where nobody gave it; then
-- the one line of name has to do.
alter table person add column form_name jsonb;
