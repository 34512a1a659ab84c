-- expected: whether a plan in force expects a value. answered_until: last day on which a value is official or none
-- is owed, 9999-12-31 for good; whoever counts or lists what is owed or missing asks it. awaited_units: who owes.
-- summands_before: of a cell submitted, what units had entered before; null where it was submitted earlier than this.
alter table cell add column expected boolean not null default true;
alter table cell add column answered_until date;
alter table cell add column awaited_units text[];
alter table cell add column summands_before text;
update cell set
  answered_until = case
    when outcome in ('VALIDATED', 'CORRECTED', 'NOT_ASSESSABLE') then date '9999-12-31'
    when outcome = 'SUSPENDED' then suspended_until end,
  awaited_units = coalesce(
    case when entering = 'BY_PARTS' and summands is not null then
      (select array_agg(named) from unnest(source_units) named
        where named not in (select part ->> 'unit' from json_array_elements(summands::json -> 'parts') part
          where part ->> 'unit' is not null))
    end, source_units);
alter table cell alter column awaited_units set not null;

-- Which cells a version expects (their ids), from its quadrimestre on. Null where it was applied before this was
-- kept: then nothing of its year ceases to be expected until planning has said its versions again. The year stands in the
-- plan (ENTITY-YEAR-CODE).
alter table plan_version add column year int generated always as (substring(plan from '-([0-9]{4})-')::int) stored;
alter table plan_version add column in_force_from text collate "C";
alter table plan_version add column cells uuid[];
grant update (in_force_from, cells) on plan_version to measurement;
