-- Which plans refer to results of an earlier plan, in any version: they are computed again with it.
create table plan_reference (
  chamber      text not null,
  earlier_plan text not null,
  plan         text not null,
  primary key (chamber, earlier_plan, plan)
);

insert into plan_reference (chamber, earlier_plan, plan)
select distinct chamber, earlier #>> '{}', plan
from plan_version,
     lateral (select jsonb_path_query(body::jsonb, '$.assignments[*].previous.resultOf.plan') as earlier
              union
              select jsonb_path_query(body::jsonb, '$.assignments[*].baseline.resultOf.plan')) as referred;

alter table plan_reference enable row level security;
create policy own_chamber on plan_reference to reporting
  using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on plan_reference to reporting;

-- Results say more than before, and rest on closing decisions and earlier results too: the next round
-- computes them all again.
update result_set set next_look = as_of;
