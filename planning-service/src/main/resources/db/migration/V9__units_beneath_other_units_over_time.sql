-- What a unit stood beneath before, and until when: who acted for it on a day is answered for that day.
alter table unit add column former_parents text not null default '[]';
