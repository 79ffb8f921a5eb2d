#!/usr/bin/env bash
# Stops or fails an export at every call that changes a file, and looks at what is left.
#
#   faults.sh PROBE [full | every N] [SCENARIO...]      every 40 when nothing is said (a sample that suits CTest)
#
# PROBE is stackwright-export-probe. The fault injector comes from $STACKWRIGHT_SHARED/hostile (faultshim.c, faultsweep.py); without
# that variable nothing is done. After each fault the export runs again without one: then the new state must be complete, git fsck
# clean, and nothing may be left outside, in the git folder or beside the folder. Before that, already, the branch must be where it
# was or at a complete commit, and a call that said "ok" must have left the new state.
set -u
SCENARIOS=(new nested empty branch again current unborn bare)
export GIT_CONFIG_NOSYSTEM=1 LC_ALL=C GIT_TERMINAL_PROMPT=0
export GIT_AUTHOR_NAME=Tester GIT_AUTHOR_EMAIL=t@example.invalid GIT_COMMITTER_NAME=Tester GIT_COMMITTER_EMAIL=t@example.invalid
export GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000'
SELF=$(realpath "$0")

quiet() { "$@" > /dev/null 2>&1; }

# What the export is called with: directory, branch, mode, design.
arguments() {
  case "$1" in
    new) echo "$2/repo - branch 1" ;;
    nested) echo "$2/one/two/repo - branch 1" ;;
    empty) echo "$2/repo - branch 1" ;;
    branch) echo "$2/repo topic/export branch 1" ;;
    again) echo "$2/repo topic/export branch 2" ;;
    current) echo "$2/repo - current 2" ;;
    unborn) echo "$2/repo - branch 1" ;;
    bare) echo "$2/repo topic/export branch 2" ;;
  esac
}

repository() { [ "$1" = nested ] && echo "$2/one/two/repo" || echo "$2/repo"; }

# The state before, kept in $WORK/seed/SCENARIO and copied for each fault.
seed() {
  local where="$WORK/seed/$1/repo"
  mkdir -p "$WORK/seed/$1/outside"; echo "never change me" > "$WORK/seed/$1/outside/victim.txt"
  case "$1" in
    empty) mkdir "$where" ;;
    unborn) git init -q -b trunk "$where"; echo mine > "$where/notes.txt" ;;
    branch) git init -q -b main "$where"; echo mine > "$where/notes.txt"; git -C "$where" add -A; git -C "$where" commit -q -m first ;;
    again | current)
      quiet "$PROBE" "$where" - branch 1; echo mine > "$where/notes.txt"; sed -i "1s/^/Edited by hand.\n/" "$where/app/README.md"
      git -C "$where" add -A; git -C "$where" commit -q -m hand; sed -i '1s/^/# Top\n/' "$where/run.sh"; git -C "$where" commit -qam hand2
      rm "$where/docs/guide.md"; echo other > "$where/untracked" ; git -C "$where" checkout -q -- docs ;;
    bare) quiet "$PROBE" "$WORK/seed/$1/tmp" - branch 1; git clone -q --bare "$WORK/seed/$1/tmp" "$where"; rm -rf "$WORK/seed/$1/tmp" ;;
  esac
}

setup() { rm -rf "$2"; mkdir -p "$2"; cp -a "$WORK/seed/$1/." "$2/"; }

fail() { echo "$1"; exit 1; }

# The branch that the scenario writes.
branch_of() { case "$1" in branch | again | bare) echo topic/export ;; unborn) echo trunk ;; *) echo main ;; esac; }

complete() { # the new state is there, whole
  local repo; repo=$(repository "$1" "$2")
  local commit; commit=$(git -C "$repo" rev-parse -q --verify "refs/heads/$(branch_of "$1")^{commit}") || { echo "no branch"; return 1; }
  local tree; tree=$(git -C "$repo" rev-parse "$commit^{tree}")
  [ "$tree" = "$(cat "$WORK/goal/$1")" ] || { echo "another tree $tree"; return 1; }
}

unchanged() { # the branches of before are where they were
  local repo; repo=$(repository "$1" "$2")
  [ "$(git -C "$repo" rev-parse HEAD)" = "$(git -C "$WORK/seed/$1/repo" rev-parse HEAD)" ]
}

check() { # SCENARIO ROOT STATUS: after a fault
  local repo said; repo=$(repository "$1" "$2")
  if [ "$3" = 0 ]; then said=$(complete "$1" "$2") || fail "said ok, but $said"; fi
  case "$1" in branch | again | bare) unchanged "$1" "$2" || fail "HEAD moved" ;; esac
  if [ "$1" = again ]; then
    [ "$(git -C "$repo" status --porcelain)" = "$(git -C "$WORK/seed/$1/repo" status --porcelain)" ] || fail "the working tree changed"
  fi
  # shellcheck disable=SC2046 # the words are arguments
  said=$("$PROBE" $(arguments "$1" "$2") 2>&1) || fail "the export after it: $said"
  said=$(complete "$1" "$2") || fail "after the next export: $said"
  said=$(git -C "$repo" fsck --strict --no-dangling 2>&1) || fail "fsck: $said"
  if [ "$1" != bare ]; then
    said=$(git -C "$repo" status --porcelain | grep -v -e '^?? untracked$' -e '^?? notes.txt$')
    [ -z "$said" ] || fail "status: $said"
  fi
  said=$(find "$2" \( -name '*stackwright-*' -o -name 'tmp_*' -o -name '*.lock' -o -path '*/.git/stackwright*' -o -path '*/repo/stackwright*' \) | head -3)
  [ -z "$said" ] || fail "left behind: $said"
  [ "$(cat "$2/outside/victim.txt")" = "never change me" ] || fail "the file outside changed"
  said=$(find "$2" -mindepth 1 -maxdepth 1 ! -name repo ! -name outside ! -name one); [ -z "$said" ] || fail "outside: $said"
}

goal() { # the tree of an export without faults
  setup "$1" "$WORK/goal-root"
  # shellcheck disable=SC2046
  "$PROBE" $(arguments "$1" "$WORK/goal-root") > "$WORK/goal/$1.log" 2>&1 || { cat "$WORK/goal/$1.log"; exit 2; }
  git -C "$(repository "$1" "$WORK/goal-root")" rev-parse "refs/heads/$(branch_of "$1")^{tree}" > "$WORK/goal/$1"
}

case "${1:-}" in
  --setup) setup "$2" "$3"; exit ;;
  --check) check "$2" "$3" "$4"; exit ;;
esac

if [ -z "${STACKWRIGHT_SHARED:-}" ] || [ ! -f "$STACKWRIGHT_SHARED/hostile/faultshim.c" ]; then
  echo "Skipped: STACKWRIGHT_SHARED names no folder with hostile/faultshim.c."
  exit 77 # CTest's word for skipped
fi
[ $# -ge 1 ] || { sed -n '2,10p' "$0"; exit 2; }
PROBE=$(realpath "$1"); shift
EVERY=40
case "${1:-}" in
  full) EVERY=1; shift ;;
  every) EVERY=$2; shift 2 ;;
esac
[ $# -gt 0 ] && SCENARIOS=("$@")
WORK=$(mktemp -d "${TMPDIR:-/tmp}/stackwright-faults-XXXXXX")
trap 'rm -rf "$WORK"' EXIT
mkdir -p "$WORK/seed" "$WORK/goal" "$WORK/home"
export HOME="$WORK/home" XDG_CONFIG_HOME="$WORK/home" PROBE WORK
cc -O2 -w -shared -fPIC -o "$WORK/faultshim.so" "$STACKWRIGHT_SHARED/hostile/faultshim.c" -ldl || exit 2
bad=0
for scenario in "${SCENARIOS[@]}"; do
  seed "$scenario"
  goal "$scenario"
  echo "== $scenario"
  root="$WORK/root"
  python3 "$STACKWRIGHT_SHARED/hostile/faultsweep.py" --shim "$WORK/faultshim.so" --root "$root" --every "$EVERY" \
    --actions "${FAULT_ACTIONS:-kill,killafter,ENOSPC,EIO,short}" \
    --setup "$SELF --setup $scenario $root" --run "$PROBE $(arguments "$scenario" "$root")" \
    --check "$SELF --check $scenario $root {rc}" || bad=1
done
exit $bad
