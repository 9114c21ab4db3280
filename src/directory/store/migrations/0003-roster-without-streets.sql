-- No page needs the street of an organisation: city and telephone are enough, and some keep their address private.
alter table roster_entry drop column street, drop column zip;
