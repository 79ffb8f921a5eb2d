#!/usr/bin/env bash
# The exported GitLab pipeline is executed with gitlab-ci-local's shell executor: every job whose programs are on this machine, on a
# real clone. Then a test of the sample service is broken, and the pipeline must tell.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs gitlab-ci-local git rsync python3
# Job: programs it needs besides the shell. Jobs that need the container they name are not in the list.
jobs=("check-self-check:python3" "check-secrets-check:sh" "check-alert-rules:promtool" "check-alert-routes:amtool" "test-unit-tests:python3" "test-acceptance:python3")

repository="$scratch/repository"
export_stack gitlab-all-in-one "$repository"
cd "$repository" || exit 1

# What the jobs install comes from a folder, so that the second time needs no network.
requirements=(services/hello/requirements-dev.txt scripts/requirements-check.txt tests/acceptance/requirements.txt)
wheels="$cache/wheels-$(cat "${requirements[@]}" | sha256sum | cut -c 1-12)"
if [ ! -f "$wheels/done" ]; then
    mkdir -p "$wheels"
    if "$cache/python/bin/pip" download --quiet --disable-pip-version-check --only-binary :all: --dest "$wheels" "${requirements[@]/#/--requirement=}" >"$scratch/pip.log" 2>&1; then
        touch "$wheels/done"
    else
        tell "the Python packages of the jobs are not in reach: $(tail -n 1 "$scratch/pip.log" | cut -c 1-160)"
    fi
fi

# A work copy as a runner has it: cloned from an origin.
git clone --quiet --bare "$repository" "$scratch/origin.git"
git clone --quiet "$scratch/origin.git" "$scratch/work"
cd "$scratch/work" || exit 1

run_job() { # JOB LOG
    gitlab-ci-local --force-shell-executor --shell-isolation --home "$scratch/home" --variable "PIP_NO_INDEX=1" --variable "PIP_FIND_LINKS=$wheels" "$1" >"$2" 2>&1
}
cases() { # FILE ATTRIBUTE: of a JUnit report
    python3 - "$1" "$2" <<'PYTHON'
import sys
import xml.etree.ElementTree as tree
print(sum(int(suite.get(sys.argv[2]) or 0) for suite in tree.parse(sys.argv[1]).getroot().iter("testsuite")))
PYTHON
}
report_holds() { # FILE: some tests, no failures
    local tests failures
    tests=$(cases "$1" tests) && failures=$(cases "$1" failures)
    echo "$tests tests, $failures failures"
    [ "$tests" -gt 0 ] && [ "$failures" -eq 0 ]
}

expect "the pipeline is read" gitlab-ci-local --list --home "$scratch/home"
run=()
for entry in "${jobs[@]}"; do
    job=${entry%%:*}
    grep -q "^$job:" .gitlab-ci.yml || { failure "the pipeline has the job $job"; continue; }
    command -v "${entry#*:}" >/dev/null || { skip "job $job: ${entry#*:} is not there"; continue; }
    grep -A 30 "^$job:" .gitlab-ci.yml | grep -q 'pip install\|run.sh source' && [ ! -f "$wheels/done" ] && { skip "job $job: its Python packages are not in reach"; continue; }
    if run_job "$job" "$scratch/job.log"; then ok "job $job"; else failure "job $job" "$scratch/job.log"; fi
    run+=("$job")
done
others=$(gitlab-ci-local --list-csv --home "$scratch/home" 2>/dev/null | tail -n +2 | cut -d ';' -f 1 | grep -vxF "$(printf '%s\n' "${run[@]}")" | paste -s -d ' ')
skip "jobs that live in their container: $others"

if [ -f "$wheels/done" ]; then
    # gitlab-ci-local keeps the artifacts of a job under its name.
    report=$(find .gitlab-ci-local/artifacts/test-unit-tests -name unit.xml | head -n 1)
    expect "the report of the unit tests is kept, with tests and without failures" report_holds "$report"
    expect "the coverage report is kept" test -s "${report%unit.xml}coverage.xml"
    report=$(find .gitlab-ci-local/artifacts/test-acceptance -name acceptance.xml | head -n 1)
    expect "the report of the acceptance tests is kept" report_holds "$report"

    printf '\n\ndef test_broken_on_purpose():\n    assert service.NAME == "somebody else"\n' >>services/hello/test_service.py
    git commit --quiet --all --message "Break a test"
    expect_not "a broken test stops the pipeline" run_job test-unit-tests "$scratch/job.log"
    expect "… and it is that test" grep -q 'test_broken_on_purpose' "$scratch/job.log"
fi
sum_up
