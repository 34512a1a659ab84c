# What the compose file relies on of the entry point of the image postgres: a cluster at the first start, then the server.
set -euo pipefail
if [ ! -f "$PGDATA/PG_VERSION" ]; then
  read -r -a options <<<"${POSTGRES_INITDB_ARGS:-}"
  initdb --username=postgres --auth=scram-sha-256 --pwfile=<(printf '%s' "$POSTGRES_PASSWORD") "${options[@]}"
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
fi
exec "$@" -c listen_addresses='*'
