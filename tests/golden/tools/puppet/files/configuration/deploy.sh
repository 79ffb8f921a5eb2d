#!/bin/sh
# On the server: takes a branch of this repository into service, with its modules.
# Usage: configuration/deploy.sh [BRANCH]      run it after each merge, by a timer or by hand
#
# Every run makes a folder of its own and then turns one link, so that an agent never sees half a deployment.
set -eu
umask 022

remote=${REMOTE:-"https://github.com/example/delivery.git"}
branch=${1:-main}
base=/etc/puppetlabs/code
clone="$base/delivery.git"

# The server signs in to the source host with a deploy key that may only read.
if [ -d "$clone" ]; then
  git -C "$clone" fetch --quiet --prune origin "+refs/heads/$branch:refs/heads/$branch"
else
  git clone --quiet --bare "$remote" "$clone"
fi

commit=$(git -C "$clone" rev-parse --verify "refs/heads/$branch")
release="$base/releases/$commit"

if [ ! -d "$release" ]; then
  rm -rf "$release.part"
  mkdir -p "$release.part"
  git -C "$clone" archive "$commit" configuration | tar -x -C "$release.part" --strip-components=1
  /opt/puppetlabs/puppet/bin/r10k puppetfile install --puppetfile "$release.part/Puppetfile" --moduledir "$release.part/modules"
  mv "$release.part" "$release"
fi

mkdir -p "$base/environments"
ln -s "$release" "$base/environments/.production.new"
mv -T "$base/environments/.production.new" "$base/environments/production"
echo "production is now $commit"

# The last five stay, for a quick way back.
find "$base/releases" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | tail -n +6 | cut -d ' ' -f 2- |
  while read -r old; do
    [ "$(readlink -f "$base/environments/production")" = "$old" ] || rm -rf "$old"
  done
