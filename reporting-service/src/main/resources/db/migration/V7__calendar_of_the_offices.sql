-- What a version of a chamber says of when its offices are closed, and when it was told: in columns, as the whole
-- organisation would have to be read for it. The database takes them from the body, so that an instance of the
-- version before, which does not know them, may go on writing.
alter table chamber_version add column changed_at text generated always as (body::jsonb ->> 'changedAt') stored;
alter table chamber_version add column calendars text
  generated always as (coalesce(body::jsonb -> 'calendars', '[]'::jsonb)::text) stored;
