-- Reporting: facts read from planning and measurement, and the results computed from them.
-- Every table but the register of chambers has the chamber first in its keys and a policy on it.

-- The chambers any fact was read of: what the daily round goes through. It holds codes only and has no
-- policy: the round reads it under the service's role before any chamber is set, to know which to set.
create table chamber (
  code text primary key check (code ~ '^[A-Z]{2,5}$')
);
grant select, insert on chamber to reporting;

create table chamber_version (
  chamber text not null,
  version int not null,
  body    text not null,
  primary key (chamber, version)
);

create table plan_version (
  chamber       text not null,
  plan          text not null,
  version       int not null,
  entity        text not null,
  year          int not null,
  code          text not null,
  title         text not null,
  in_force_from text not null,
  published_at  timestamptz not null,
  weighted      boolean not null,
  body          text not null,
  primary key (chamber, plan, version)
);

-- Which plans of a year read a measure, in any version.
create table plan_measure (
  chamber text not null,
  year    int not null,
  entity  text not null,
  measure text not null,
  plan    text not null,
  primary key (chamber, year, entity, measure, plan)
);
create index plan_measure_of_plan on plan_measure (chamber, plan);

-- Every version stays: results are pinned to versions.
create table official_value (
  chamber      text not null,
  year         int not null,
  entity       text not null,
  measure      text not null,
  quadrimestre text not null,
  version      int not null,
  body         text not null,
  primary key (chamber, year, entity, measure, quadrimestre, version)
);

-- Every version stays: the first submission tells whether a later one was the first in time.
create table cell (
  chamber      text not null,
  year         int not null,
  entity       text not null,
  measure      text not null,
  quadrimestre text not null,
  version      int not null,
  state        text not null,
  due_by       date not null,
  body         text not null,
  primary key (chamber, year, entity, measure, quadrimestre, version)
);

create table period_closing (
  chamber      text not null,
  year         int not null,
  entity       text not null,
  quadrimestre text not null,
  closing      int not null,
  action       text not null,
  body         text not null,
  primary key (chamber, year, entity, quadrimestre, closing)
);

-- One row per year: whoever stores inputs of the year or computes its results holds it until commit,
-- so that two readers never compute a plan from different halves of the inputs.
create table year_lock (
  chamber text not null,
  year    int not null,
  primary key (chamber, year)
);

-- revision: grows when a result of the set changes. digest: of its results' texts, computed with the
-- revision, as revisions count anew after a rebuild. next_look: the first day on which a result may
-- change without any fact, as a deadline passes; null when there is none.
create table result_set (
  chamber         text not null,
  plan            text not null,
  version         int not null,
  quadrimestre    text not null,
  year            int not null,
  revision        int not null,
  digest          text not null,
  as_of           date not null,
  next_look       date,
  profile_code    text not null,
  profile_version int not null,
  primary key (chamber, plan, version, quadrimestre),
  foreign key (chamber, plan, version) references plan_version
);
create index result_set_next_look on result_set (chamber, next_look) where next_look is not null;

create table result (
  chamber      text not null,
  plan         text not null,
  version      int not null,
  quadrimestre text not null,
  subject      text not null,
  kind         text not null,
  individual   boolean not null,
  position     int not null,
  body         text not null,
  primary key (chamber, plan, version, quadrimestre, subject),
  foreign key (chamber, plan, version, quadrimestre) references result_set
);

-- Plans whose computation failed: their results are those of before; every round tries them again.
-- as_of: the first day on which it failed.
create table failed_plan (
  chamber text not null,
  plan    text not null,
  year    int not null,
  as_of   date not null,
  primary key (chamber, plan)
);

-- Policies are not forced on the owner: the service's role is not the owner, so they hold for it anyway, and
-- with force a later migration of data, run by the owner who has no policy, would silently change no row.
do $$
declare t text;
begin
  foreach t in array array['chamber_version', 'plan_version', 'plan_measure', 'official_value', 'cell',
                           'period_closing', 'year_lock', 'result_set', 'result', 'failed_plan']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to reporting using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

grant select, insert on chamber_version, plan_version, plan_measure, official_value, cell, period_closing to reporting;
grant select, insert, update on year_lock, result_set to reporting;
grant select, insert, update, delete on result, failed_plan to reporting;
