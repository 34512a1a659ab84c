-- Calendars in full: half-years and the year, days to validate, patron saint and closing days.
create table calendar_year (
  chamber text not null references chamber,
  year    int not null,
  body    text not null,
  primary key (chamber, year)
);

-- Append-only: who closed or reopened a quadrimestre of an entity, when and why.
-- body: the fact that was told, with the values closed over and what was decided about missing ones.
create table period_closing (
  chamber        text not null references chamber,
  entity         text not null,
  year           int not null,
  quadrimestre   text not null,
  number         int not null check (number > 0),
  action         text not null check (action in ('CLOSED', 'REOPENED')),
  at             timestamptz not null,
  by_account     text not null,
  reason         text not null,
  reopened_until date,
  body           text not null,
  primary key (chamber, entity, year, quadrimestre, number),
  check ((action = 'REOPENED') = (reopened_until is not null))
);

do $$
declare t text;
begin
  foreach t in array array['calendar_year', 'period_closing']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;
grant select, insert, delete on calendar_year to measurement;
grant select, insert on period_closing to measurement;

-- What was kept before lacks these days: the version that was read has to be read again, as with V3.
update chamber set version = version - 1 where version > 0;
