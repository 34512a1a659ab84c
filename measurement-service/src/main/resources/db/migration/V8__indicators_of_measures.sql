-- What plans need measures for: shown beside a cell, decides nothing. Every version is kept, so the one
-- in force in a quadrimestre is found whatever the order in which versions were told.
create table plan_indicators (
  chamber       text not null references chamber,
  plan          text not null,
  version       int not null check (version > 0),
  in_force_from text collate "C" not null,
  primary key (chamber, plan, version)
);

-- body: decimals of the measure, and the assignments whose formula names it, each with card, node and target.
create table measure_indicators (
  chamber text not null,
  year    int not null,
  entity  text collate "C" not null,
  measure text collate "C" not null,
  plan    text collate "C" not null,
  version int not null,
  body    text not null,
  primary key (chamber, year, entity, measure, plan, version),
  foreign key (chamber, plan, version) references plan_indicators
);

do $$
declare t text;
begin
  foreach t in array array['plan_indicators', 'measure_indicators']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;
grant select, insert on plan_indicators, measure_indicators to measurement;

-- What is owed, in the order of the list; without it a page reads past every cell that is done with.
create index cell_owed on cell (chamber, year, quadrimestre, entity, measure)
  where state in ('EXPECTED', 'SENT_BACK', 'WITHDRAWN', 'SUSPENDED');
