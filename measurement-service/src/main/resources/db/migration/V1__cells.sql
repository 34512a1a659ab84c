-- Measurement: what it keeps of chambers and plans, cells and their history, outbox.
-- Every table has the chamber first in its keys and a policy on it.

-- version: of the chamber as planning counts it; 0 where a plan came before its chamber.
create table chamber (
  chamber text primary key check (chamber ~ '^[A-Z]{2,5}$'),
  version int not null
);

create table unit (
  chamber text not null references chamber,
  entity  text not null,
  code    text not null,
  parent  text,
  primary key (chamber, entity, code)
);

create table appointment (
  chamber    text not null references chamber,
  position   int not null,
  account    text not null,
  entity     text not null,
  unit       text not null,
  duty       text not null,
  valid_from date,
  valid_to   date,
  primary key (chamber, position)
);
create index appointment_of_account on appointment (chamber, account);

create table calendar_period (
  chamber      text not null references chamber,
  year         int not null,
  quadrimestre text not null,
  first_day    date not null,
  submit_by    date not null,
  primary key (chamber, year, quadrimestre)
);

create table plan_version (
  chamber      text not null references chamber,
  plan         text not null,
  version      int not null,
  published_at timestamptz not null,
  primary key (chamber, plan, version)
);

-- id: name-based on chamber, entity, year, quadrimestre and measure; version: the ETag.
-- defined_at: when the plan version that names and measures it was published.
create table cell (
  chamber          text not null references chamber,
  id               uuid not null,
  entity           text collate "C" not null,
  measure          text collate "C" not null,
  year             int not null,
  quadrimestre     text collate "C" not null,
  name             text not null,
  unit             text not null,
  source_units     text[] not null,
  defined_at       timestamptz not null,
  opens_on         date not null,
  due_by           date not null,
  version          int not null,
  state            text not null,
  submission       text,
  decision         text,
  official_version int,
  official         text,
  primary key (chamber, id)
);
-- The order of the list; also finds the cells of a year when a calendar changes.
create unique index cell_identity on cell (chamber, year, quadrimestre, entity, measure);
create index cell_by_state on cell (chamber, state, year, quadrimestre, entity, measure);
create index cell_by_measure on cell (chamber, measure, year, quadrimestre, entity);

-- Append-only: who did what, when and why; one row for every version of a cell.
create table cell_fact (
  chamber    text not null,
  cell       uuid not null,
  version    int not null,
  what       text not null,
  at         timestamptz not null,
  by_account text,
  role       text,
  why        text,
  detail     text not null,
  primary key (chamber, cell, version),
  foreign key (chamber, cell) references cell
);

create table outbox (
  chamber  text not null,
  id       bigint generated always as identity,
  topic    text not null,
  envelope text not null,
  primary key (chamber, id)
);
create index outbox_order on outbox (id);

do $$
declare t text;
begin
  foreach t in array array['chamber', 'unit', 'appointment', 'calendar_period', 'plan_version',
                           'cell', 'cell_fact', 'outbox']
  loop
    -- Not forced: the service does not own its tables, and the owner has to reach every row in later migrations.
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

grant select, insert, update on chamber, cell to measurement;
grant select, insert, delete on unit, appointment, calendar_period to measurement;
grant select, insert on plan_version, cell_fact to measurement;
grant insert on outbox to measurement;

grant select, delete on outbox to measurement_relay;
create policy relay on outbox to measurement_relay using (true);
