-- The official value as it was told with a step, so that it can be said again in the same words.
alter table cell_fact add column told text;

-- What is official and whether the submission at hand is late, to be counted by period.
alter table cell add column outcome text;
alter table cell add column late boolean not null default false;
update cell set outcome = coalesce(official::json ->> 'outcome', 'VALIDATED') where official is not null;
update cell set late = true where submission::json ->> 'late' = 'true';
