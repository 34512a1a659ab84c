-- A draft that was given up stays on record; one_open_version (V4) does not count it, and its content is settled (V1).
alter table plan_version
  add column discarded_by   text,
  add column discarded_at   timestamptz,
  add column discard_reason text;

-- Earlier names of entities, as units have them (V5).
alter table entity add column former_names text not null default '[]';
