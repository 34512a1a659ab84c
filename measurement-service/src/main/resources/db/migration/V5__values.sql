-- How a value is entered, what was handed in so far, and what waits for somebody else's decision.
-- handed_in numbers submissions and parts; sent_back: of a cell submitted, what was returned before.
alter table cell add column entering text not null default 'WHOLE';
alter table cell add column handed_in int not null default 0;
alter table cell add column sent_back text;
alter table cell add column summands text;
alter table cell add column request text;
alter table cell add column suspended_until date;
update cell set handed_in = (submission::json ->> 'number')::int where submission is not null;

-- Append-only: what people say to one another about a cell.
create table cell_message (
  chamber    text not null,
  cell       uuid not null,
  number     int not null,
  at         timestamptz not null,
  by_account text not null,
  role       text not null,
  text       text not null,
  primary key (chamber, cell, number),
  foreign key (chamber, cell) references cell
);

alter table cell_message enable row level security;
create policy own_chamber on cell_message to measurement using (chamber = current_setting('app.chamber', true))
  with check (chamber = current_setting('app.chamber', true));
grant select, insert on cell_message to measurement;
