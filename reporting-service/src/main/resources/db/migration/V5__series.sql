-- What the newest version of a chamber says of mergers, in columns: the access filter asks for it, and would
-- have to parse a whole organisation each time. continuities: a JSON array, as planning tells it.
alter table chamber_version add column merged_into text;
alter table chamber_version add column merged_from date;
alter table chamber_version add column continuities text not null default '[]';

update chamber_version
set merged_into = case when body::jsonb #>> '{life,state}' = 'MERGED' then body::jsonb #>> '{life,into}' end,
    merged_from = case when body::jsonb #>> '{life,state}' = 'MERGED' then (body::jsonb #>> '{life,from}')::date end,
    continuities = case when jsonb_typeof(body::jsonb -> 'continuities') = 'array'
                        then (body::jsonb -> 'continuities')::text else '[]' end;

alter table chamber_version alter column continuities drop default;

-- Which assignments of which plan versions a card is given to: where its series is looked for.
create table plan_assignment (
  chamber    text not null,
  entity     text not null,
  card       text not null,
  plan       text not null,
  version    int not null,
  assignment text not null,
  node       text not null,
  primary key (chamber, entity, card, plan, version, assignment),
  foreign key (chamber, plan, version) references plan_version
);

insert into plan_assignment (chamber, entity, card, plan, version, assignment, node)
select v.chamber, v.entity, given ->> 'card', v.plan, v.version, given ->> 'code', given ->> 'node'
from plan_version v, lateral jsonb_array_elements(v.body::jsonb -> 'assignments') as given;

alter table plan_assignment enable row level security;
create policy own_chamber on plan_assignment to reporting
  using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on plan_assignment to reporting;
