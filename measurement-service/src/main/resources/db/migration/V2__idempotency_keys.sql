-- Answers to writes that came with an Idempotency-Key: a repeat gets the same and writes nothing.
create table idempotency_key (
  chamber     text not null,
  account     text not null,
  key         text not null,
  operation   text not null,
  fingerprint text not null,
  created_at  timestamptz not null,
  status      int,
  location    text,
  etag        text,
  body        text,
  primary key (chamber, account, key)
);
-- Finds the expired ones.
create index idempotency_key_age on idempotency_key (chamber, created_at);

alter table idempotency_key enable row level security;
create policy own_chamber on idempotency_key to measurement using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert, update, delete on idempotency_key to measurement;
