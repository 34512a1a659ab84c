-- Continuities are declared and ended also after the merger: a record that is only added to. What is numbered
-- may be declared again once it has ended, so that the number is the key; that one code of a predecessor is
-- continued once at a time is seen to while the chamber is held.
alter table continuity add column number int;
alter table continuity add column reason text;
alter table continuity add column declared_by text;
alter table continuity add column declared_at timestamptz;

update continuity c
set number = n.number, declared_by = m.decided_by, declared_at = m.decided_at
from (select chamber, subject, predecessor, former_entity, former_code,
             row_number() over (partition by chamber order by subject, predecessor, former_entity, former_code) as number
      from continuity) n,
     merger m
where (n.chamber, n.subject, n.predecessor, n.former_entity, n.former_code)
      = (c.chamber, c.subject, c.predecessor, c.former_entity, c.former_code)
  and m.id = c.merger;

alter table continuity drop constraint continuity_pkey;
alter table continuity add primary key (chamber, number);
alter table continuity alter column declared_by set not null;
alter table continuity alter column declared_at set not null;

create table continuity_end (
  chamber  text not null,
  number   int not null,
  reason   text not null,
  ended_by text not null,
  ended_at timestamptz not null,
  primary key (chamber, number),
  foreign key (chamber, number) references continuity
);
alter table continuity_end enable row level security;
create policy own_chamber on continuity_end to planning
  using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on continuity_end to planning;
