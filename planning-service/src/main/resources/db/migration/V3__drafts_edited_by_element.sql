-- Drafts are edited element by element, and every element's change is recorded by itself.
-- One edit is one revision; within it the changes stand in the order of the plan.
alter table plan_change drop constraint plan_change_pkey;
alter table plan_change drop column id;
alter table plan_change add column ordinal int not null default 1;
alter table plan_change add primary key (chamber, version_id, revision, ordinal);
-- Kind and key of the element, and which fields differ; null for the steps of a version's life.
alter table plan_change add column element text;
alter table plan_change add column key text;
alter table plan_change add column fields text;
create index plan_change_of_element on plan_change (chamber, version_id, element, key, revision, ordinal);

-- Title, source and profile belong to a version: what is published keeps its own while a later draft is given another.
alter table plan_version add column title text;
alter table plan_version add column source text;
alter table plan_version add column scoring_profile text;
update plan_version v set title = p.title, source = p.source, scoring_profile = p.scoring_profile
  from plan p where p.chamber = v.chamber and p.id = v.plan;
alter table plan_version alter column title set not null;
alter table plan_version alter column scoring_profile set not null;
alter table plan drop column title;
alter table plan drop column source;
alter table plan drop column scoring_profile;
