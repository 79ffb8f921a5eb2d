#!/usr/bin/env python3
"""unzipped.py CLI: the ZIP of every blueprint holds what `render` writes, byte for byte and mode for mode, below one folder; a second one is
the same file. Python's own zipfile judges, which checks every sum; so does unzip(1) where it is installed."""
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
    return done.stdout


def written(folder):
    """path → (bytes, may be run) of all files below a folder"""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = (file.read(), os.access(path, os.X_OK) and bool(os.stat(path).st_mode & stat.S_IXUSR))
    return found


def archived(path):
    """top folder, and path → (bytes, may be run) of all entries"""
    found, tops = {}, set()
    with zipfile.ZipFile(path) as archive:
        bad = archive.testzip()
        if bad is not None:
            sys.exit(f"{path}: the sum of {bad} is wrong")
        for entry in archive.infolist():
            top, inner = entry.filename.split("/", 1)
            tops.add(top)
            mode = entry.external_attr >> 16
            if entry.create_system != 3 or not stat.S_ISREG(mode) or stat.S_IMODE(mode) not in (0o644, 0o755):
                sys.exit(f"{path}: {entry.filename} has the mode {mode:o} of system {entry.create_system}")
            if entry.date_time != (1980, 1, 1, 0, 0, 0) or inner in found:
                sys.exit(f"{path}: {entry.filename} is dated {entry.date_time}, or stands twice")
            found[inner] = (archive.read(entry), bool(mode & stat.S_IXUSR))
    return tops, found


def judge(cli, blueprint, folder):
    place = lambda name: os.path.join(folder, f"{blueprint}-{name}")
    stack, first, second, rendered = place("s.stackwright"), place("1.zip"), place("2.zip"), place("rendered")
    run(cli, "new", "--blueprint", blueprint, "--name", "Payments platform", "-o", stack)
    run(cli, "render", stack, "--to", rendered)
    for path in (first, second):
        run(cli, "archive", stack, "--to", path)
    wanted = written(rendered)
    tops, found = archived(first)
    with open(first, "rb") as one, open(second, "rb") as two:
        same = one.read() == two.read()
    scripts = sum(may_run for _, may_run in found.values())
    if tops != {"payments-platform"} or found != wanted or not same or scripts == 0:
        sys.exit(f"{blueprint}: below {tops} {len(found)} files of {len(wanted)}, {scripts} of them scripts; the same twice: {same}")
    if shutil.which("unzip"):
        run("unzip", "-q", first, "-d", place("unzipped"))
        if written(os.path.join(place("unzipped"), "payments-platform")) != wanted:
            sys.exit(f"{blueprint}: unzip writes something else")
    print(f"{blueprint}: {len(found)} files, {scripts} scripts")


def main():
    cli = sys.argv[1]
    listed = [json.loads(line) for line in run(cli, "list", "blueprints", "--json").splitlines() if line]
    blueprints = [entry["id"] for entry in listed if "id" in entry]
    with tempfile.TemporaryDirectory() as folder:
        for blueprint in blueprints:
            judge(cli, blueprint, folder)
    return 0 if len(blueprints) >= 4 else 1


sys.exit(main())
