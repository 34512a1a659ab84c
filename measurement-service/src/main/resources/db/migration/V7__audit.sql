-- The audit trail: what people did, written with what they did, sealed into a chain of hashes per chamber after commit.
-- The service adds and reads; it neither changes nor removes what was done.
create table audit_entry (
  chamber text not null,
  id      bigint generated always as identity,
  at      timestamptz not null,
  account text not null,
  role    text not null,
  action  text not null,
  subject text collate "C" not null,
  details text not null,
  primary key (chamber, id)
);
create index audit_entry_of_account on audit_entry (chamber, account, id);
create index audit_entry_of_subject on audit_entry (chamber, subject, id);
create index audit_entry_in_time on audit_entry (chamber, at, id);

-- What is not sealed yet: ids are given before commits are, so no id says up to where all is there.
create table audit_waiting (
  chamber text not null,
  entry   bigint not null,
  primary key (chamber, entry)
);

-- number: without a gap, given when sealed. No foreign key to the entry: where it is missing, that is to be told.
create table audit_seal (
  chamber   text not null,
  number    bigint not null,
  entry     bigint not null,
  previous  text not null,
  hash      text not null,
  sealed_at timestamptz not null,
  primary key (chamber, number),
  unique (chamber, entry)
);

-- The end of the chain; held while a batch is sealed.
create table audit_head (
  chamber text primary key,
  number  bigint not null,
  hash    text not null
);

do $$
declare t text;
begin
  foreach t in array array['audit_entry', 'audit_waiting', 'audit_seal', 'audit_head']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

grant select, insert on audit_entry, audit_seal to measurement;
grant select, insert, delete on audit_waiting to measurement;
grant select, insert, update on audit_head to measurement;

-- Which chambers there is something to seal in, and which there is something to check in: codes and nothing else,
-- as the owner, whom the fence does not hold.
create function chambers_with_unsealed() returns setof text
  language sql stable security definer set search_path from current
  as 'select distinct chamber from audit_waiting';
create function chambers_with_audit() returns setof text
  language sql stable security definer set search_path from current
  as 'select chamber from chamber union select chamber from audit_head';
revoke execute on function chambers_with_unsealed(), chambers_with_audit() from public;
grant execute on function chambers_with_unsealed(), chambers_with_audit() to measurement;
