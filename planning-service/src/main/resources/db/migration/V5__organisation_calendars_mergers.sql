-- Organisation over time: earlier names of units, places that persons hold.
alter table unit add column former_names text not null default '[]';

create table person_role (
  chamber    text not null,
  entity     text not null,
  code       text not null,
  name       text not null,
  unit       text not null,
  valid_from date,
  valid_to   date,
  primary key (chamber, entity, code),
  foreign key (chamber, entity, unit) references unit
);

alter table appointment add column person_role text;
alter table appointment add foreign key (chamber, entity, person_role) references person_role;

-- Insert-only: a version of a calendar never changes, the newest of a year holds.
create table calendar (
  chamber    text not null references chamber,
  year       int not null,
  version    int not null,
  body       text not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (chamber, year, version)
);

-- Mergers belong to the register: one act concerns several chambers, so no chamber fences it off. Only what
-- the act says of chambers stands here; what goes on of their indicators is the successor's.
create table merger (
  id               uuid primary key,
  successor        text not null references chamber,
  from_day         date not null,
  act_number       text not null,
  act_date         date not null,
  act_organ        text not null,
  open_collections text not null,
  decided_by       text not null,
  decided_at       timestamptz not null
);

-- A chamber merges once. announced: the version of the chamber that said so, null until it did.
create table merged_chamber (
  predecessor text primary key references chamber,
  merger      uuid not null references merger,
  announced   int
);
create index merged_chamber_of_merger on merged_chamber (merger);

create table continuity (
  chamber          text not null references chamber,
  subject          text not null,
  entity           text not null,
  code             text not null,
  predecessor      text not null,
  former_entity    text not null,
  former_code      text not null,
  merger           uuid not null,
  primary key (chamber, subject, predecessor, former_entity, former_code)
);

do $$
declare t text;
begin
  foreach t in array array['person_role', 'calendar', 'continuity']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to planning using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

grant select, insert, update on person_role to planning;
grant select, insert on calendar, continuity, merger to planning;
grant select, insert, update (announced) on merged_chamber to planning;
