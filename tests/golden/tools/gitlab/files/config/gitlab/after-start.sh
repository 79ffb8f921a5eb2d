#!/bin/bash
# Runs inside the GitLab container after each configuration, that is, at every start.
set -u

# Accounts and tokens whose values were chosen beforehand can only be set by the program itself.
for attempt in 1 2 3 4 5; do
  if gitlab-rails runner /bootstrap/accounts.rb; then
    break
  fi
  echo "Accounts are not set up yet (attempt $attempt)" >&2
  sleep 20
done

# Every night at 02:00 UTC a full backup. The file that the backup job takes is complete, unlike the files of a running database.
nightly() {
  local now
  while true; do
    now="$(date +%s)"
    sleep "$(((86400 + 7200 - now % 86400) % 86400 + 1))"
    gitlab-backup create CRON=1 || echo "The nightly backup failed" >&2
  done
}
nightly </dev/null &
disown
