#!/bin/sh
# A first start makes the database, its user and its password from the variables that the official image documents.
set -eu
case "${1:-}" in -*) set -- postgres "$@" ;; esac
[ "${1:-}" = postgres ] || exec "$@"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
    password=${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:?POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE must be set}")}
    user=${POSTGRES_USER:-postgres}
    mkdir -p "$PGDATA"
    chmod 0700 "$PGDATA"
    printf '%s\n' "$password" >/tmp/password
    # shellcheck disable=SC2086
    initdb --username="$user" --pwfile=/tmp/password ${POSTGRES_INITDB_ARGS:-}
    rm -f /tmp/password
    printf '\nhost all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
    pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
    export PGPASSWORD="$password"
    [ "${POSTGRES_DB:-$user}" = postgres ] || createdb --username="$user" --maintenance-db=postgres "${POSTGRES_DB:-$user}"
    for script in /docker-entrypoint-initdb.d/*.sql; do
        [ ! -f "$script" ] || psql --username="$user" --dbname="${POSTGRES_DB:-$user}" --set ON_ERROR_STOP=1 --file="$script"
    done
    pg_ctl -D "$PGDATA" -m fast -w stop
    unset PGPASSWORD
fi
exec "$@" -c listen_addresses='*'
