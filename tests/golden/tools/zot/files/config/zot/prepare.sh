#!/bin/sh
# Runs before zot at every start. Writes the accounts from the stack's secrets, so that a changed secret
# is in force after a restart and no password hash is ever in git.
set -eu
umask 077

auth=/var/lib/zot-auth

# -B: bcrypt, the only hash zot takes. -i: the password comes on standard input, so it is in no process list.
printf '%s' "${ZOT_ADMIN_PASSWORD:?the secret zot-admin-password is empty}" | htpasswd -icB -C 10 "$auth/htpasswd.new" admin
printf '%s' "${ZOT_CI_PASSWORD:?the secret zot-ci-password is empty}" | htpasswd -iB -C 10 "$auth/htpasswd.new" ci
printf '%s' "${ZOT_READER_PASSWORD:?the secret zot-reader-password is empty}" | htpasswd -iB -C 10 "$auth/htpasswd.new" reader
mv "$auth/htpasswd.new" "$auth/htpasswd"

# Keys for the web interface's session cookies: made once, so that a restart does not sign everybody out.
if [ ! -s "$auth/session.json" ]; then
  hash_key=$(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
  encrypt_key=$(head -c 16 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
  printf '{ "hashKey": "%s", "encryptKey": "%s" }\n' "$hash_key" "$encrypt_key" >"$auth/session.json"
fi

# zot runs without privileges, and a fresh volume belongs to root.
chown -R 65532:65532 "$auth"
if [ "$(stat -c %u /var/lib/registry)" != 65532 ]; then
  chown -R 65532:65532 /var/lib/registry
fi
