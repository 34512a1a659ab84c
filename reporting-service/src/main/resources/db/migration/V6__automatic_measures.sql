-- Which plans count the facts of an entity in a year, in any version: a change of any of its cells touches them.
create table automatic_measure (
  chamber text not null,
  year    int not null,
  entity  text not null,
  measure text not null,
  plan    text not null,
  primary key (chamber, year, entity, measure, plan)
);
create index automatic_measure_of_plan on automatic_measure (chamber, plan);

insert into automatic_measure (chamber, year, entity, measure, plan)
select distinct p.chamber, p.year, m ->> 'entity', m ->> 'code', p.plan
from plan_version p,
     lateral jsonb_array_elements(p.body::jsonb -> 'measures') as m
where m ? 'automatic';

alter table automatic_measure enable row level security;
create policy own_chamber on automatic_measure to reporting
  using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on automatic_measure to reporting;

-- Plans that count have values they did not have: the next round computes them again.
update result_set s set next_look = as_of
where exists (select 1 from automatic_measure a where a.chamber = s.chamber and a.plan = s.plan);
