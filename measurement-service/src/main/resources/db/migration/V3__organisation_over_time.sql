-- Whether the chamber has merged, and what became of its collections.
alter table chamber add column merged_into text;
alter table chamber add column merged_from date;
alter table chamber add column open_collections text;

-- Units exist for a time, accounts act in their own right or for a holder.
alter table unit add column valid_from date;
alter table unit add column valid_to date;
alter table appointment add column capacity text not null default 'HOLDER';

-- What was kept before lacks these days, capacities and mergers, and planning numbers chambers, not tellings:
-- the version that was read has to be read again (docs/operation.md, to say everything again).
update chamber set version = version - 1 where version > 0;
