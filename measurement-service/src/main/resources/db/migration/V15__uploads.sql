-- A file on its way in, and then where its pieces hang. Each piece comes in a transaction of its own, so that none lasts
-- as long as a sender takes; what has not arrived and is old belongs to a sender, or a process, that is gone.
create table evidence_upload (
  chamber  text not null,
  id       uuid not null,
  begun_at timestamptz not null,
  arrived  boolean not null default false,
  primary key (chamber, id)
);
create index evidence_upload_on_its_way on evidence_upload (chamber, begun_at) where not arrived;
insert into evidence_upload select chamber, id, added_at, true from evidence;

alter table evidence_chunk drop constraint evidence_chunk_chamber_evidence_fkey;
alter table evidence_chunk add foreign key (chamber, evidence) references evidence_upload on delete cascade;
alter table evidence add foreign key (chamber, id) references evidence_upload;

alter table evidence_upload enable row level security;
create policy own_chamber on evidence_upload to measurement using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert, delete on evidence_upload to measurement;
grant update (arrived) on evidence_upload to measurement;
