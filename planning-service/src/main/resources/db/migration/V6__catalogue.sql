-- National cards, and which chambers use them. Both are read across chambers: they say nothing but what was published.
create table catalogue_entry (
  code       text not null,
  version    int not null,
  body       text not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (code, version)
);
grant select, insert on catalogue_entry to planning;

create table catalogue_use (
  chamber       text not null,
  plan          text not null,
  version       int not null,
  entry         text not null,
  entry_version int not null,
  primary key (chamber, plan, version, entry, entry_version),
  foreign key (chamber, plan) references plan,
  foreign key (entry, entry_version) references catalogue_entry
);
create index catalogue_use_of_entry on catalogue_use (entry, chamber, plan, version, entry_version);

-- Everybody's uses are read; a chamber writes its own.
alter table catalogue_use enable row level security;
create policy across_chambers on catalogue_use for select to planning using (true);
create policy own_chamber on catalogue_use for insert to planning
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on catalogue_use to planning;
