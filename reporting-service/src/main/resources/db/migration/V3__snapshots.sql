-- What a closing froze: the results of a plan version at a quadrimestre from exactly the inputs that basis
-- names. Inserted once, never changed. hash: SHA-256 over basis and results.
create table snapshot (
  chamber         text not null,
  plan            text not null,
  entity          text not null,
  quadrimestre    text not null,
  closing         int not null,
  version         int not null,
  closed_at       timestamptz not null,
  as_of           date not null,
  profile_code    text not null,
  profile_version int not null,
  basis           text not null,
  hash            text not null,
  primary key (chamber, plan, entity, quadrimestre, closing),
  foreign key (chamber, plan, version) references plan_version
);

create table snapshot_result (
  chamber      text not null,
  plan         text not null,
  entity       text not null,
  quadrimestre text not null,
  closing      int not null,
  subject      text not null,
  kind         text not null,
  individual   boolean not null,
  position     int not null,
  body         text not null,
  primary key (chamber, plan, entity, quadrimestre, closing, subject),
  foreign key (chamber, plan, entity, quadrimestre, closing) references snapshot
);

do $$
declare t text;
begin
  foreach t in array array['snapshot', 'snapshot_result']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to reporting using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

grant select, insert on snapshot, snapshot_result to reporting;
