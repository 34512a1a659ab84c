-- Planning: chambers, organisation, scoring profiles, plans and their versions, outbox.
-- Every table but the register of chambers has the chamber first in its keys and a policy on it.

create table chamber (
  chamber    text primary key check (chamber ~ '^[A-Z]{2,5}$'),
  name       text not null,
  ipa_code   text,
  version    int not null,
  changed_at timestamptz not null
);
grant select, insert, update on chamber to planning;

create table entity (
  chamber    text not null references chamber,
  code       text not null,
  name       text not null,
  kind       text not null,
  valid_from date,
  valid_to   date,
  primary key (chamber, code)
);

create table unit (
  chamber    text not null,
  entity     text not null,
  code       text not null,
  name       text not null,
  kind       text not null,
  parent     text,
  valid_from date,
  valid_to   date,
  primary key (chamber, entity, code),
  foreign key (chamber, entity) references entity
);

create table appointment (
  chamber    text not null,
  id         uuid not null,
  account    text not null,
  entity     text not null,
  unit       text not null,
  role       text not null,
  capacity   text not null,
  valid_from date,
  valid_to   date,
  primary key (chamber, id),
  foreign key (chamber, entity, unit) references unit
);

create table scoring_profile (
  chamber    text not null references chamber,
  code       text not null,
  version    int not null,
  body       text not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (chamber, code, version)
);

create table plan (
  chamber         text not null,
  id              text not null,
  entity          text not null,
  year            int not null,
  code            text not null,
  title           text not null,
  source          text,
  scoring_profile text not null,
  primary key (chamber, id),
  unique (chamber, entity, year, code),
  foreign key (chamber, entity) references entity
);

-- revision: grows with every change, the ETag of the version.
create table plan_version (
  chamber        text not null,
  id             uuid not null,
  plan           text not null,
  number         int not null,
  revision       int not null,
  state          text not null,
  in_force_from  text not null,
  created_by     text not null,
  created_at     timestamptz not null,
  proposed_by    text,
  proposed_at    timestamptz,
  approved_by    text,
  approved_at    timestamptz,
  act_number     text,
  act_date       date,
  act_organ      text,
  published_by   text,
  published_at   timestamptz,
  profile_version int,
  perspectives   text not null,
  primary key (chamber, id),
  unique (chamber, plan, number),
  foreign key (chamber, plan) references plan
);

create table plan_node (
  chamber    text not null,
  version_id uuid not null,
  code       text not null,
  parent     text,
  position   int not null,
  body       text not null,
  primary key (chamber, version_id, code),
  foreign key (chamber, version_id) references plan_version,
  foreign key (chamber, version_id, parent) references plan_node deferrable initially deferred
);

create table plan_measure (
  chamber    text not null,
  version_id uuid not null,
  entity     text not null,
  code       text not null,
  position   int not null,
  body       text not null,
  primary key (chamber, version_id, entity, code),
  foreign key (chamber, version_id) references plan_version
);

create table plan_card (
  chamber    text not null,
  version_id uuid not null,
  code       text not null,
  position   int not null,
  body       text not null,
  primary key (chamber, version_id, code),
  foreign key (chamber, version_id) references plan_version
);

create table plan_assignment (
  chamber    text not null,
  version_id uuid not null,
  code       text not null,
  node       text not null,
  card       text not null,
  position   int not null,
  body       text not null,
  primary key (chamber, version_id, code),
  foreign key (chamber, version_id) references plan_version,
  foreign key (chamber, version_id, node) references plan_node deferrable initially deferred,
  foreign key (chamber, version_id, card) references plan_card deferrable initially deferred
);

-- Append-only: who changed what in a version, when and why.
create table plan_change (
  chamber    text not null,
  id         bigint generated always as identity,
  version_id uuid not null,
  revision   int not null,
  what       text not null,
  before     text,
  after      text,
  reason     text,
  by_account text not null,
  at         timestamptz not null,
  primary key (chamber, id),
  foreign key (chamber, version_id) references plan_version
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
  foreach t in array array['entity', 'unit', 'appointment', 'scoring_profile', 'plan', 'plan_version',
                           'plan_node', 'plan_measure', 'plan_card', 'plan_assignment', 'plan_change', 'outbox']
  loop
    -- Not forced: the service does not own its tables, and the owner has to reach every row in later migrations.
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to planning using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

-- Content changes in a draft only: what was proposed, approved or published never changes, whoever writes.
create function refuse_change_of_settled_version() returns trigger language plpgsql as $$
declare touched record;
begin
  touched := case when tg_op = 'DELETE' then old else new end;
  if exists (select from plan_version v
             where v.chamber = touched.chamber and v.id = touched.version_id and v.state <> 'DRAFT') then
    raise exception 'version % is not a draft', touched.version_id using errcode = 'check_violation';
  end if;
  return touched;
end $$;

do $$
declare t text;
begin
  foreach t in array array['plan_node', 'plan_measure', 'plan_card', 'plan_assignment']
  loop
    execute format('create trigger only_in_a_draft before insert or update or delete on %I '
                   'for each row execute function refuse_change_of_settled_version()', t);
  end loop;
end $$;

grant select, insert, update on entity, unit, appointment, plan, plan_version to planning;
grant select, insert on scoring_profile, plan_change to planning;
grant select, insert, update, delete on plan_node, plan_measure, plan_card, plan_assignment to planning;
grant insert on outbox to planning;

grant select, delete on outbox to planning_relay;
create policy relay on outbox to planning_relay using (true);
