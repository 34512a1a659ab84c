-- The three roles of one service; ${service} is its name. Runs as superuser, any number of times.
-- The passwords are those of a developer's machine: the role's own name.
do $$
begin
  -- Owns the database and runs the migrations.
  if not exists (select from pg_roles where rolname = '${service}_owner') then
    create role ${service}_owner login nosuperuser nocreatedb nocreaterole nobypassrls password '${service}_owner';
  end if;
  -- The service: reads and writes rows, under row-level security; owns nothing, changes no table.
  if not exists (select from pg_roles where rolname = '${service}') then
    create role ${service} login nosuperuser nocreatedb nocreaterole nobypassrls password '${service}';
  end if;
  -- The outbox relay: the migrations grant it the outbox and nothing else.
  if not exists (select from pg_roles where rolname = '${service}_relay') then
    create role ${service}_relay login nosuperuser nocreatedb nocreaterole nobypassrls password '${service}_relay';
  end if;
end
$$;
