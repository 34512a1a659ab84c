# Databases and roles, with the passwords of .env: of the services as the local stack has them, and one for Keycloak.
# Runs any number of times; a password changed in .env holds from the next run on.
set -euo pipefail
scripts=/quadrante/local-stack

script() {
  sed "s/\${service}/$2/g" "$scripts/$1"
}

# password ROLE VARIABLE: the role's password from the environment; it never stands in a command line.
password() {
  echo "\getenv secret $2"
  echo "alter role $1 password :'secret';"
}

missing_database() {
  echo "select 'create database $1' where not exists (select from pg_database where datname = '$1') \gexec"
}

# In one transaction: no role is ever seen with the password of a developer's machine.
service() {
  local name=$1 variable=${1^^}
  echo 'begin;'
  script roles.sql "$name"
  password "$name" "${variable}_PASSWORD"
  password "${name}_owner" "${variable}_OWNER_PASSWORD"
  if [ -n "$(printenv "${variable}_RELAY_PASSWORD")" ]; then
    password "${name}_relay" "${variable}_RELAY_PASSWORD"
  else
    echo "alter role ${name}_relay password null nologin;"
  fi
  echo 'commit;'
  missing_database "$name"
  script grants.sql "$name"
}

keycloak() {
  echo "select 'create role keycloak login' where not exists (select from pg_roles where rolname = 'keycloak') \gexec"
  password keycloak KEYCLOAK_PASSWORD
  missing_database keycloak
  echo 'alter database keycloak owner to keycloak;'
  echo 'revoke all on database keycloak from public;'
}

{
  service planning
  service measurement
  service reporting
  keycloak
} | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname postgres
echo 'Databases and roles are ready.'
