-- stamp: another one whenever results of the year were computed. Whoever remembers what it computed
-- compares it: the same stamp means that nobody else has computed since.
alter table year_lock add column stamp uuid not null default gen_random_uuid();

-- digest is now taken of the digests of the single results, so that one that changes does not cost
-- reading all: the next round computes the sets again.
update result_set set next_look = as_of;
