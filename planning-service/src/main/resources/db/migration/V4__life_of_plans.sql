-- The life of a version after and around publication: what went back and why, what supersedes it, where it comes from;
-- and which periods are closed, as measurement tells.
alter table plan_version
  add column returned_as     text,
  add column returned_by     text,
  add column returned_at     timestamptz,
  add column return_reason   text,
  add column superseded_by   int,
  add column superseded_from text,
  add column origin_plan     text,
  add column origin_version  int,
  add column origin_reason   text;

-- Two open versions of a plan would each take back what the other changes.
create unique index one_open_version on plan_version (chamber, plan) where state in ('DRAFT', 'PROPOSED', 'APPROVED');

-- Of the closings and reopenings of a period the one with the greatest number holds. A copy: no reference to the entity.
create table period_closing (
  chamber      text not null,
  entity       text not null,
  year         int not null,
  quadrimestre text not null,
  closing      int not null,
  closed       boolean not null,
  primary key (chamber, entity, year, quadrimestre)
);
alter table period_closing enable row level security;
create policy own_chamber on period_closing to planning using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert, update on period_closing to planning;
