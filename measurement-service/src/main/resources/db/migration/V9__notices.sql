-- What an account, or who holds a role, is told once: the occasion is the key.
-- body: what it is about (period, deadline, counts, cells); its sentences are made when it is read.
create table notice (
  chamber  text not null references chamber,
  id       uuid not null,
  account  text not null,
  occasion text not null,
  kind     text not null,
  at       timestamptz not null,
  read_at  timestamptz,
  body     text not null,
  primary key (chamber, id),
  unique (chamber, account, occasion)
);
-- The order of the feed; what is too old.
create index notice_of_account on notice (chamber, account, at desc, id desc);
create index notice_age on notice (chamber, at);

-- Mail to be sent of a notice, and what became of it. due: when it may be taken; of a taken one, when its taker is given up.
create table notice_mail (
  chamber  text not null,
  notice   uuid not null,
  state    text not null
    check (state in ('WAITING', 'TAKEN', 'ACCEPTED', 'REFUSED', 'UNCERTAIN', 'OUTDATED')),
  attempts int not null default 0,
  due      timestamptz not null,
  primary key (chamber, notice),
  foreign key (chamber, notice) references notice on delete cascade
);
create index notice_mail_due on notice_mail (due) where state in ('WAITING', 'TAKEN');

-- The last day on which the deadlines of a chamber were looked at.
create table notice_round (
  chamber text primary key references chamber,
  day     date not null
);

-- A first official value was given: the period may be complete. Appended by whoever validates, removed by who has looked.
create table completion_check (
  chamber      text not null references chamber,
  id           bigint generated always as identity,
  entity       text not null,
  year         int not null,
  quadrimestre text not null,
  primary key (chamber, id)
);

do $$
declare t text;
begin
  foreach t in array array['notice', 'notice_mail', 'notice_round', 'completion_check']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;
grant select, insert, delete on notice to measurement;
grant update (read_at) on notice to measurement;
grant select, insert, update on notice_mail, notice_round to measurement;
grant select, insert, delete on completion_check to measurement;

-- Codes of the chambers for which there is something to do, and nothing else of them: the service sees one
-- chamber at a time and has no list of them. Runs as the owner, whom no policy binds.
create function chambers_to_notify(today date, now timestamptz) returns setof text
language sql stable security definer set search_path from current as $$
  select chamber from chamber c
    where not exists (select from notice_round r where r.chamber = c.chamber and r.day >= today)
  union
  select chamber from completion_check
  union
  select chamber from notice_mail where state in ('WAITING', 'TAKEN') and due <= now
$$;
revoke execute on function chambers_to_notify(date, timestamptz) from public;
grant execute on function chambers_to_notify(date, timestamptz) to measurement;
