#!/usr/bin/env python3
"""repositories.py CLI [--blueprint ID ...] [--only TEXT] [--keep DIR]

Exports every blueprint and every single swap of every stage (each other tool, and none) as a user would: errors are settled by the first
fix that is offered and does not undo the swap or an earlier fix (when all of them do, by the first). Judges each repository with the shared checker and, for the blueprints, with the program's own `verify`.
One line a repository; the last line is `N passed, N failed`. Exit code 1 when one failed.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
MOST_FIXES = 10


class Trouble(Exception):
    """A stack that cannot be exported."""


class Program:
    """The command line, as a user types it."""

    def __init__(self, path):
        self.path = path
        self.environment = os.environ | {"GIT_AUTHOR_NAME": "Conformance", "GIT_AUTHOR_EMAIL": "conformance@example.invalid", "GIT_COMMITTER_NAME": "Conformance",
                                         "GIT_COMMITTER_EMAIL": "conformance@example.invalid", "LC_ALL": "C.UTF-8"}

    def run(self, *arguments):
        return subprocess.run([self.path, *map(str, arguments)], env=self.environment, capture_output=True, text=True, errors="replace")

    def must(self, *arguments):
        done = self.run(*arguments)
        if done.returncode:
            raise Trouble(f"stackwright-cli {' '.join(map(str, arguments))}: {(done.stderr or done.stdout).strip()}")
        return done.stdout

    def objects(self, *arguments):
        return [json.loads(line) for line in self.run(*arguments, "--json").stdout.splitlines() if line.startswith("{")]

    def export(self, stack, folder, settings):
        """Exports; while errors refuse it, a fix of the first one is applied. Returns what the fixes set."""
        settled = []
        for _ in range(MOST_FIXES + 1):
            done = self.run("export", stack, "--repo", folder)
            if done.returncode == 0:
                return settled
            errors = [finding for finding in self.objects("check", stack) if finding.get("severity") == "error" and not finding.get("accepted")]
            if not errors:
                raise Trouble((done.stderr or done.stdout).strip())
            if not errors[0]["fixes"]:
                raise Trouble(f"{errors[0]['reason']} (no fix is offered)")
            taken = {word.split("=")[0] for word in settings + settled}
            fixes = [fix["set"] for fix in errors[0]["fixes"]]
            chosen = next((fix for fix in fixes if not taken & {word.split("=")[0] for word in fix}), fixes[0])
            self.must("set", stack, *chosen)
            settled += chosen
        raise Trouble(f"{MOST_FIXES} fixes did not settle it: {' '.join(settled)}")


def picks_of(stack):
    """stage: tools of a stack file; read as text, since the file's own form is the program's business."""
    import yaml
    picks = (yaml.safe_load(pathlib.Path(stack).read_text(encoding="utf-8")) or {}).get("picks") or {}
    result = {}
    for stage, pick in picks.items():
        tools = pick.get("tools", pick.get("tool")) if isinstance(pick, dict) else pick
        result[stage] = [tools] if isinstance(tools, str) else list(tools or [])
    return result


def variants(program, blueprint, base):
    """(name, what to set): the blueprint itself, then each swap."""
    picked = picks_of(base)
    yield blueprint, []
    tools = collections.defaultdict(list)
    for tool in program.objects("list", "tools"):
        tools[tool["stage"]].append(tool["id"])
    for stage in (stage["id"] for stage in program.objects("list", "stages")):
        for tool in ["none", *sorted(tools[stage])]:
            if ([] if tool == "none" else [tool]) != picked.get(stage, []):
                yield f"{blueprint} {stage}={tool}", [f"{stage}={tool}"]


def verify(program, folder):
    """The program's own verify on a clean copy: [lines that failed], [what was not checked]."""
    with tempfile.TemporaryDirectory(prefix="conformance-verify-") as scratch:
        copy = os.path.join(scratch, "repository")
        subprocess.run(["git", "clone", "--quiet", folder, copy], check=True)
        lines = program.run("verify", copy).stdout.splitlines()
    failed = [line for line in lines if line.startswith("failed")]
    if not any(re.match(r"\d+ passed, ", line) for line in lines):
        failed.append("failed       verify told no sum: " + " ".join(lines)[:200])
    return failed, [line for line in lines if line.startswith("not-checked")]


class Report:
    def __init__(self):
        self.passed = self.failed = 0
        self.unjudged = collections.defaultdict(set)
        self.notes = collections.Counter()

    def repository(self, name, problems, detail):
        self.passed += not problems
        self.failed += bool(problems)
        print(f"{'FAILED' if problems else 'ok    '} {name}  ({detail})", flush=True)
        for problem in problems:
            print("           " + problem.replace("\n", "\n           ")[:600], flush=True)

    def take(self, verdicts):
        for verdict in verdicts:
            if verdict.state == "UNKNOWN":
                name = os.path.basename(verdict.path)
                self.unjudged[name if verdict.kind in ("-", "binary") and not re.search(r"\w\.\w+$", name) else verdict.kind if verdict.kind != "-" else "*" + os.path.splitext(name)[1]].add(verdict.path)
            notes = re.search(r"\[([^\]]*)\]\s*$", verdict.message)
            for note in notes[1].split("; ") if notes else []:
                self.notes[(verdict.kind, note)] += 1

    def end(self):
        print("\nJudged by no program:")
        for kind, paths in sorted(self.unjudged.items()):
            print(f"  {kind}: {', '.join(sorted(paths)[:4])}{' …' if len(paths) > 4 else ''}")
        absent = {(kind, note) for kind, note in self.notes if note.startswith("no ")}
        for kind, note in sorted(absent):
            print(f"not checked: {kind} by {note.removeprefix('no ')}, which is not there")
        for (kind, note), count in sorted(self.notes.items()):
            if (kind, note) not in absent:
                print(f"noted: {kind}: {note} ({count} times)")
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


def prepare_path():
    """The programs that install.sh brought, when this is called by hand."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "stackwright" / "conformance"
    os.environ["PATH"] = os.pathsep.join([str(cache / "bin"), str(cache / "node" / "node_modules" / ".bin"), os.environ["PATH"], "/usr/sbin", "/sbin"])


def exported(program, settings, base, folder):
    """(what the fixes set, what went wrong)"""
    stack = folder + ".stackwright"
    shutil.copy(base, stack)
    try:
        if settings:
            program.must("set", stack, *settings)
        return program.export(stack, folder, settings), None
    except Trouble as trouble:
        return [], str(trouble)
    finally:
        os.remove(stack)


def examine(program, judge, report, name, settings, settled, folder):
    """Judges one exported variant; the blueprint itself has no settings."""
    begin = time.monotonic()
    problems, unchecked = verify(program, folder) if not settings else ([], [])
    verdicts = judge.judge(folder, remember=bool(settings))
    report.take(verdicts)
    problems += [f"{verdict.path} [{verdict.kind}] {verdict.message}" for verdict in verdicts if verdict.state == "FAIL"]
    detail = f"with {' '.join(settled)}; " if settled else ""
    detail += f"{len(verdicts)} files, {sum(verdict.anew for verdict in verdicts)} judged anew, {time.monotonic() - begin:.1f} s"
    report.repository(name, problems, detail)
    for line in unchecked:
        print("           " + line)


def examine_blueprint(program, judge, report, blueprint, options, scratch):
    base = os.path.join(scratch, f"{blueprint}.stackwright")
    program.must("new", "--blueprint", blueprint, "--name", "Payments", "-o", base)
    wanted = [(name, settings) for name, settings in variants(program, blueprint, base) if not settings or options.only in name]
    folders = [os.path.join(scratch, f"repository-{number}") for number in range(len(wanted))]
    with concurrent.futures.ThreadPoolExecutor(1) as ahead:
        # The next one is exported while this one is judged.
        following = ahead.submit(exported, program, wanted[0][1], base, folders[0])
        for number, (name, settings) in enumerate(wanted):
            settled, trouble = following.result()
            if number + 1 < len(wanted):
                following = ahead.submit(exported, program, wanted[number + 1][1], base, folders[number + 1])
            failed = report.failed
            if trouble:
                report.repository(name, [trouble], "not exported")
                continue
            examine(program, judge, report, name, settings, settled, folders[number])
            if options.keep and report.failed > failed:
                shutil.copytree(folders[number], os.path.join(options.keep, name.replace(" ", "-")), dirs_exist_ok=True, symlinks=True)
            shutil.rmtree(folders[number], ignore_errors=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("cli")
    arguments.add_argument("--blueprint", action="append", help="only the swaps of this one")
    arguments.add_argument("--only", default="", help="only variants whose name holds this text, besides the blueprints")
    arguments.add_argument("--keep", help="a folder for the repositories that failed")
    options = arguments.parse_args()
    checker = pathlib.Path(os.environ.get("STACKWRIGHT_SHARED") or HERE.parents[1].parent / "shared") / "tools" / "check-repo.py"
    if not checker.is_file():
        print("not checked: the shared checker is not there")
        return 0
    prepare_path()
    sys.path.insert(0, str(HERE))
    from judge import Judge
    program, judge, report = Program(options.cli), Judge(checker), Report()
    with tempfile.TemporaryDirectory(prefix="conformance-") as scratch:
        for blueprint in (blueprint["id"] for blueprint in program.objects("list", "blueprints")):
            if not options.blueprint or blueprint in options.blueprint:
                examine_blueprint(program, judge, report, blueprint, options, scratch)
    judge.diagrams.end()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
