#!/bin/sh
# Runs once SonarQube answers. Changes the maker's first password, sets the server's address and creates the project.
# Safe to run again: every part looks first.
set -eu

base=http://sonarqube:9000
new=${SONARQUBE_ADMIN_PASSWORD:?the secret sonarqube-admin-password is empty}

# curl reads user and fields from standard input, so that no password is in a process list.
call() { # call USER_PASSWORD METHOD PATH [FIELD=VALUE...]
  login=$1 method=$2 path=$3
  shift 3
  {
    printf 'user = "admin:%s"\n' "$login"
    for field in "$@"; do
      printf 'data-urlencode = "%s"\n' "$(printf '%s' "$field" | sed 's/[\\"]/\\&/g')"
    done
  } | curl --silent --show-error --fail-with-body --max-time 30 --retry 5 --retry-connrefused --request "$method" --config - "$base/api/$path"
}

attempts=0
until curl --silent --max-time 10 "$base/api/system/status" | grep -q '"status":"UP"'; do
  attempts=$((attempts + 1))
  if [ "$attempts" -gt 60 ]; then
    echo "SonarQube did not come up within 10 minutes. A database migration may wait at /setup." >&2
    exit 1
  fi
  sleep 10
done

if call "$new" GET authentication/validate | grep -q '"valid":true'; then
  echo "The administrator's password is set already."
else
  call admin POST users/change_password login=admin previousPassword=admin "password=$new"
  echo "The administrator's first password was changed."
fi

# Links in mails and the sign-in's way back need the address that people use.
call "$new" POST settings/set key=sonar.core.serverBaseURL 'value=https://sonarqube.delivery.localhost'

if call "$new" GET 'projects/search?projects=delivery' | grep -q '"key":"delivery"'; then
  echo "The project exists already."
else
  call "$new" POST projects/create 'project=delivery' 'name=Delivery' mainBranch=main visibility=private
  echo "The project was created."
fi
