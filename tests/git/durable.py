#!/usr/bin/env python3
"""durable.py PROBE: what an export puts into git's folder survives a power cut in the order it was written.

Watches one export onto the branch that is checked out (strace) and reads its calls. Before a file appears under its name, its bytes have been
settled (fsync); after a name has appeared or gone, the folder has been settled before the next step counts on it, at the latest before the end.
Exit 77, CTest's word for skipped, where strace is missing or may not watch.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

CALLS = "openat,write,pwrite64,fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,exit_group"
LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+=\s+(-?\d+)")
# strace writes a call in two pieces when another thread makes one meanwhile: "7 fsync(5</a> <unfinished ...>", "7 <... fsync resumed>) = 0".
BEGUN = re.compile(r"^(\d+)\s+(.*?)\s*<unfinished \.\.\.>$")
ENDED = re.compile(r"^(\d+)\s+<\.\.\. \w+ resumed>(.*)$")
# A name that must be settled in its folder, by what git or the next export makes of it when it is there or not.
MARKERS = ("index.lock", "index", "refs/heads/main", "refs/heads/main.lock", "stackwright/journal", "stackwright/lock", "stackwright")
environment = dict(os.environ, GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL="/dev/null", LC_ALL="C", GIT_AUTHOR_NAME="T", GIT_AUTHOR_EMAIL="t@example.invalid",
    GIT_COMMITTER_NAME="T", GIT_COMMITTER_EMAIL="t@example.invalid")


def run(words, **more):
    return subprocess.run(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)


def folders_and_names(arguments):
    """Each (folder, name) that a call speaks of: '5</a/b>, "c"' and plain absolute paths."""
    found = [os.path.normpath(os.path.join(folder, name)) for folder, name in re.findall(r'(?:\d+|AT_FDCWD)<([^>]*)>, "([^"]*)"', arguments)]
    return found or [os.path.normpath(name) for name in re.findall(r'"(/[^"]*)"', arguments)]


def whole_calls(lines):
    """The log's lines, each call whole, where it ended."""
    begun = {}
    for line in lines:
        line = line.rstrip("\n")
        if first := BEGUN.match(line):
            begun[first.group(1)] = first.group(0)[: first.end(2)]
        elif (rest := ENDED.match(line)) and rest.group(1) in begun:
            yield begun.pop(rest.group(1)) + rest.group(2)
        else:
            yield line


class Watch:
    def __init__(self, inside):
        self.inside = inside
        self.unsettled = set()  # files with bytes that may still be lost
        self.changed = {}  # folder → names that came or went and may still be lost
        self.troubles = []
        self.seen = set()

    def appeared(self, old, new):
        if old in self.unsettled:
            self.unsettled.remove(old)
            if new.endswith("~"):  # a draft still, which nobody reads
                self.unsettled.add(new)
            else:
                self.troubles.append(f"{new} appears before its bytes are settled")
        self.note(old)
        self.note(new)

    def note(self, path):
        name = os.path.relpath(path, self.inside)
        if name in MARKERS:
            self.seen.add(name)
            self.changed.setdefault(os.path.dirname(path), set()).add(name)

    def gone(self, path):
        self.unsettled.discard(path)
        self.changed.pop(path, None)  # a folder that is deleted has nothing left to lose
        self.note(path)

    def call(self, name, arguments):
        if name in ("write", "pwrite64"):
            path = re.match(r"\d+<([^>]*)>", arguments)
            if path and path.group(1).startswith(self.inside):
                self.unsettled.add(path.group(1))
        elif name in ("fsync", "fdatasync"):
            path = re.match(r"\d+<([^>]*)>", arguments).group(1)
            self.unsettled.discard(path)
            self.changed.pop(path, None)
        elif name in ("rename", "renameat", "renameat2", "link", "linkat"):
            paths = folders_and_names(arguments)
            if len(paths) == 2:
                self.appeared(*paths)
        elif name in ("unlink", "unlinkat", "rmdir"):
            paths = folders_and_names(arguments)
            if paths:
                self.gone(paths[0])

    def end(self):
        for folder, names in self.changed.items():
            self.troubles.append(f"{', '.join(sorted(names))}: its folder {folder} is never settled")
        for name in MARKERS:
            if name not in self.seen:
                self.troubles.append(f"{name} was not seen at all: this test looks at the wrong calls")


def main():
    cut = list(whole_calls(['7  fsync(5</a> <unfinished ...>\n', '8  write(6</b>, ""..., 3) = 3\n', '7  <... fsync resumed>)             = 0\n']))
    if [LINE.match(line).group(1, 2) for line in cut] != [("write", '6</b>, ""..., 3'), ("fsync", "5</a>")]:
        print("Calls in two pieces are not read: " + repr(cut))
        return 1
    probe = sys.argv[1]
    strace = shutil.which("strace")
    if not strace or run([strace, "-o", os.devnull, "true"]).returncode != 0:
        print("Skipped: strace is missing or may not watch.")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        environment["HOME"] = folder
        folder = os.path.realpath(folder)
        repository, log = os.path.join(folder, "repo"), os.path.join(folder, "calls")
        made = run([probe, repository, "-", "branch", "1"])
        again = run([strace, "-f", "-y", "-s", "0", "-e", "trace=" + CALLS, "-o", log, probe, repository, "-", "current", "2"]) if made.returncode == 0 else made
        if again.returncode != 0:
            print(again.stdout)
            return 1
        watch = Watch(os.path.join(repository, ".git"))
        with open(log, encoding="utf-8", errors="replace") as lines:
            for line in whole_calls(lines):
                found = LINE.match(line)
                if found and int(found.group(3)) >= 0:
                    watch.call(found.group(1), found.group(2))
        watch.end()
        for trouble in watch.troubles:
            print(trouble)
        return 1 if watch.troubles else 0


sys.exit(main())
