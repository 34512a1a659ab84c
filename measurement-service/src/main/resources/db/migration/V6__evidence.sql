-- Files that prove values, in pieces, so that nobody has to hold one whole.

-- number: counts the files of the cell; first_submission, last_submission: the submissions it supports,
-- from the first of them on; without a last one also those still to come.
create table evidence (
  chamber          text not null,
  id               uuid not null,
  cell             uuid not null,
  number           int not null,
  name             text not null,
  media_type       text not null,
  size             bigint not null check (size > 0),
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  chunk_size       int not null,
  first_submission int not null,
  last_submission  int,
  added_at         timestamptz not null,
  added_by         text not null,
  primary key (chamber, id),
  unique (chamber, cell, number),
  foreign key (chamber, cell) references cell
);

-- The pieces come first: what the file is, is known when all of it was read.
create table evidence_chunk (
  chamber  text not null,
  evidence uuid not null,
  number   int not null,
  content  bytea not null,
  primary key (chamber, evidence, number),
  foreign key (chamber, evidence) references evidence on delete cascade deferrable initially deferred
);
-- Documents are compressed already.
alter table evidence_chunk alter content set storage external;

do $$
declare t text;
begin
  foreach t in array array['evidence', 'evidence_chunk']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_chamber on %I to measurement using (chamber = current_setting(''app.chamber'', true)) '
                   'with check (chamber = current_setting(''app.chamber'', true))', t);
  end loop;
end $$;

-- Of a file only up to when it supports submissions changes; one that supports none may go, and its pieces with it.
grant select, insert, delete on evidence to measurement;
grant update (last_submission) on evidence to measurement;
grant select, insert on evidence_chunk to measurement;
