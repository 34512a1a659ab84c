-- What measurement-service sends for one value handed in, for pgbench. Held against what it really sends at every run:
-- whoever changes one changes the other. Values behind a colon are those of a real submission, but for
-- cell, measure and version, which pgbench counts: one cell of the client after the other, in the next version.
\set turn :turn + 1
\set number :client_id + :clients * (:turn % :each)
\set version :base + 1 + :turn / :each

BEGIN;
select set_config('app.chamber', :chamber, true);
select cr1_0.entity,cr1_0.year,cr1_0.quadrimestre from cell cr1_0
  where cr1_0.chamber = :chamber and cr1_0.chamber = :chamber and cr1_0.id=:cell;
select cast(pg_advisory_xact_lock_shared(hashtextextended(:period, 0)) as text);
select pcr1_0.entity,pcr1_0.year,pcr1_0.quadrimestre,pcr1_0.number,pcr1_0.action,pcr1_0.by_account,pcr1_0.at,
  pcr1_0.reason,pcr1_0.reopened_until from period_closing pcr1_0
  where pcr1_0.chamber = :chamber and pcr1_0.chamber = :chamber and pcr1_0.year=:year and pcr1_0.entity=:entity
  and pcr1_0.quadrimestre=:quadrimestre order by pcr1_0.number;
select cr1_0.chamber,cr1_0.id,cr1_0.answered_until,cr1_0.awaited_units,cr1_0.decision,cr1_0.defined_at,cr1_0.due_by,
  cr1_0.entering,cr1_0.entity,cr1_0.expected,cr1_0.handed_in,cr1_0.late,cr1_0.measure,cr1_0.name,cr1_0.official,cr1_0.official_version,cr1_0.opens_on,
  cr1_0.outcome,cr1_0.quadrimestre,cr1_0.request,cr1_0.sent_back,cr1_0.source_units,cr1_0.state,cr1_0.submission,
  cr1_0.summands,cr1_0.summands_before,cr1_0.suspended_until,cr1_0.unit,cr1_0.version,cr1_0.year from cell cr1_0
  where (cr1_0.chamber,cr1_0.id) in ((:chamber,:cell)) and cr1_0.chamber = :chamber and cr1_0.chamber = :chamber
  for no key update of cr1_0;
select cr1_0.chamber,cr1_0.merged_from,cr1_0.merged_into,cr1_0.open_collections,cr1_0.version from chamber cr1_0
  where cr1_0.chamber=:chamber and cr1_0.chamber = :chamber;
with recursive line as (select u.* from unit u where u.chamber = :chamber and u.entity = :entity
  and u.code in (:source_unit) union select above.* from unit above join line below
  on above.chamber = below.chamber and above.entity = below.entity and above.code = below.parent)
  select chamber, entity, code, parent, valid_from, valid_to from line;
select ar1_0.chamber,ar1_0.position,ar1_0.account,ar1_0.capacity,ar1_0.duty,ar1_0.entity,ar1_0.unit,
  ar1_0.valid_from,ar1_0.valid_to from appointment ar1_0
  where ar1_0.chamber = :chamber and ar1_0.chamber = :chamber and ar1_0.entity=:entity and ar1_0.duty=:role
  and ar1_0.unit in (:source_unit) and (ar1_0.account=:account or ar1_0.capacity=:capacity);
with entry as (insert into audit_entry (chamber, at, account, role, action, subject, details)
  values (:chamber, :at, :account, :role, :what, :subject, :details) returning chamber, id)
  insert into audit_waiting select chamber, id from entry;
insert into outbox (chamber, topic, envelope) values (:chamber, :topic, :envelope);
insert into cell_fact (at,by_account,changed,detail,role,told,what,why,chamber,cell,version)
  values (:at,:account,:changed,:detail,:role,:null,:what,:null,:chamber,:cell,:version);
update cell set answered_until=:null,awaited_units=:source_units,decision=:null,defined_at=:defined_at,due_by=:due_by,entering=:entering,entity=:entity,
  expected=:expected,handed_in=:handed_in,late=:late,measure=:measure,name=:name,official=:null,official_version=:null,
  opens_on=:opens_on,outcome=:null,quadrimestre=:quadrimestre,request=:null,sent_back=:null,
  source_units=:source_units,state=:what,submission=:submission,summands=:null,summands_before=:before,suspended_until=:null,unit=:unit,
  version=:version,year=:year where chamber=:chamber and id=:cell;
COMMIT;
