-- Requests that wait for somebody's decision: a few of thousands of cells.
create index cell_requested on cell (chamber, year, quadrimestre, entity, measure) where request is not null;

-- Each version of a cell as it was told, so that it can be said again in the same words.
alter table cell_fact add column changed text;
