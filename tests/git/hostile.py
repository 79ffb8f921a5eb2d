#!/usr/bin/env python3
"""Exports into repositories in awkward states and checks that each gets the right answer.

  hostile.py PROBE [WORKDIR] [NAME...]

PROBE is stackwright-export-probe. The repositories come from $STACKWRIGHT_SHARED/hostile/hostile_repos.sh, one line EXPECT beside
each; without that variable nothing is done. Each repository is exported to twice, made afresh each time: onto a new branch, and
onto the current branch, both with conflicts settled by the generated file. Checked after each: the exit status below, a word of
the message, time (a hang is a failure), git's own view (fsck, index, HEAD), the file outside, the files of a refused repository.
"""
import os, shutil, subprocess, sys, tempfile, time

OK, REFUSED = "ok", "refused"

# name: (new branch, current branch, words that the message must hold). None: the answer for every name that is not here.
DEFAULT = (OK, OK, ())
WANT = {
    "assume_unchanged": (OK, REFUSED, ()),
    "bad_user": (REFUSED, REFUSED, ("<>", "empty")),
    "case_collide": (REFUSED, REFUSED, ("app/readme.md", "capital")),
    "config_exec": (REFUSED, REFUSED, ("sign",)),
    "config_include": (REFUSED, REFUSED, ("config",)),
    "config_worktree": (REFUSED, REFUSED, ("core.worktree",)),
    "conflicted_index": (REFUSED, REFUSED, ("unmerged",)),
    "corrupt_object": (REFUSED, REFUSED, ("object", "git fsck")),
    "detached": (OK, REFUSED, ()),
    "dirty": (OK, REFUSED, ()),
    "dirty_ignored": (OK, REFUSED, ()),
    "dirty_staged": (OK, REFUSED, ()),
    "empty_dir_no_repo": (REFUSED, REFUSED, ("no repository",)),
    "empty_object": (REFUSED, REFUSED, ("is empty", "git fsck")),
    "fifo": (REFUSED, REFUSED, ("FIFO",)),
    "gpgsign": (REFUSED, REFUSED, ("gpgsign",)),
    "head_locked": (REFUSED, REFUSED, ("HEAD.lock", "old")),
    "head_missing": (REFUSED, REFUSED, ("HEAD",)),
    "immutable": (OK, REFUSED, ()),
    "index_corrupt": (REFUSED, REFUSED, ("/index",)),
    "index_locked": (REFUSED, REFUSED, ("index.lock", "old")),
    "index_split": (REFUSED, REFUSED, ("split index",)),
    "mid_cherry_pick": (REFUSED, REFUSED, ("cherry-pick", "--abort")),
    "mid_merge": (REFUSED, REFUSED, ("merge", "git merge --abort")),
    "mid_rebase": (REFUSED, REFUSED, ("rebase", "git rebase --abort")),
    "mid_revert": (REFUSED, REFUSED, ("revert", "git revert --abort")),
    "missing_object": (REFUSED, REFUSED, ("missing", "git fsck")),
    "no_user": (REFUSED, REFUSED, ("user.name",)),
    "other_owner_gitdir": (REFUSED, REFUSED, ("another user", "safe.directory")),
    "packed_refs_locked": (REFUSED, REFUSED, ("packed-refs.lock",)),
    "partial_clone": (REFUSED, REFUSED, ("partial clone",)),
    "skip_worktree_sparse": (OK, REFUSED, ()),
    "submodule_at_path": (REFUSED, REFUSED, ("'src'", "submodule")),
    "symlink_dir": (REFUSED, REFUSED, ("'docs'", "symbolic link")),
    "symlink_dir_tracked": (REFUSED, REFUSED, ("'docs'", "symbolic link")),
    "symlink_file": (REFUSED, REFUSED, ("app/README.md", "symbolic link")),
    "symlink_own_file": (REFUSED, REFUSED, (".stackwright", "symbolic link")),
    "truncated_commit": (REFUSED, REFUSED, ("cut short", "git fsck")),
    "unknown_ext": (REFUSED, REFUSED, ("madeup",)),
    "worktree_broken": (REFUSED, REFUSED, ("does not exist",)),
}
NOTES = {"attr_lfs": "lfs", "attr_encoding": None, "attr_eol": "eol", "attr_merge_driver": "evil", "hookspath_config": "pre-commit"}
LIMIT = 20.0  # seconds; a hang never ends

SHARED = os.environ.get("STACKWRIGHT_SHARED", "")
ENV = dict(os.environ, GIT_CONFIG_NOSYSTEM="1", GIT_TERMINAL_PROMPT="0", LC_ALL="C", OWN_FILE=".stackwright")


def git(repo, *words):
    done = subprocess.run(["git", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-C", repo, *words], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode("utf-8", "replace").strip()


def make(script, folder, name):
    subprocess.run([script, "clean", folder], env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    env = {key: value for key, value in ENV.items() if not key.startswith("GIT_AUTHOR") and not key.startswith("GIT_COMMITTER")}
    done = subprocess.run([script, "make", folder, name], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    made = os.path.isdir(os.path.join(folder, name))
    if made:
        subprocess.run([script, "snap", folder], env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return made, done.stdout.decode("utf-8", "replace").strip()


def run_probe(probe, repo, name, mode):
    named = mode == "branch" and not name.startswith("unborn")  # there the branch that HEAD names is the default
    env = dict(ENV)
    if name not in ("no_user", "bad_user"):
        env.update(GIT_AUTHOR_NAME="Prober", GIT_AUTHOR_EMAIL="p@example.invalid", GIT_COMMITTER_NAME="Prober", GIT_COMMITTER_EMAIL="p@example.invalid")
    begun = time.monotonic()
    try:
        done = subprocess.run([probe, repo, "generated-here" if named else "-", mode, "1", "take"], env=env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return None, "hangs", LIMIT
    return done.returncode, done.stdout.decode("utf-8", "replace").strip(), time.monotonic() - begun


def state_of(repo):
    return {"head": git(repo, "rev-parse", "HEAD"), "branch": git(repo, "symbolic-ref", "-q", "HEAD"), "index": git(repo, "ls-files", "-s", "-v"),
            "status": git(repo, "status", "--porcelain=v1", "--ignored"), "fsck": git(repo, "fsck", "--strict")[0]}


def judge_ok(name, repo, mode, before, output):
    wrong = []
    after = state_of(repo)
    fields = output.splitlines()[-1 if not output.startswith("committed") else 0].split(" ")
    branch, commit = fields[1], fields[2]
    if git(repo, "rev-parse", "refs/heads/" + branch)[1] != commit:
        wrong.append("branch %s is not at %s" % (branch, commit))
    if after["fsck"] != before["fsck"]:
        wrong.append("fsck %s, was %s: %s" % (after["fsck"], before["fsck"], git(repo, "fsck", "--strict")[1]))
    names = git(repo, "ls-tree", "-r", "--name-only", commit)[1].splitlines()
    for path in ("app/README.md", "src/main.c", "docs/guide.md"):
        if path not in names:
            wrong.append(path + " is not in the commit")
    unborn = before["head"][0] != 0
    if mode == "branch" and not unborn:
        for part in ("head", "branch", "index", "status"):
            if after[part] != before[part]:
                wrong.append("%s changed: %s, was %s" % (part, after[part], before[part]))
        if before["head"][1] not in git(repo, "rev-list", commit)[1]:
            wrong.append("HEAD is no ancestor")
    elif git(repo, "rev-parse", "--is-bare-repository")[1] == "false":
        if after["head"][1] != commit:
            wrong.append("HEAD is not the commit")
        dirty = [line for line in after["status"][1].splitlines() if line not in before["status"][1].splitlines()]
        if dirty:
            wrong.append("status: " + "; ".join(dirty))
    return wrong


def judge(script, folder, name, mode, before, code, output):
    wanted = WANT.get(name, DEFAULT)
    want = wanted[0 if mode == "branch" else 1]
    repo = os.path.join(folder, name, "repo")
    wrong = []
    if code is None or code < 0 or (code == 0) != (want == OK):
        wrong.append("wanted %s, got exit %s" % (want, code))
    elif want == OK:
        wrong += judge_ok(name, repo, mode, before, output)
    else:
        wrong += ["no word '%s'" % word for word in wanted[2] if word not in output]
        if "\n" in output:
            wrong.append("more than one line")
    done = subprocess.run([script, "check", folder], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = done.stdout.decode("utf-8", "replace").strip()
    if done.returncode != 0 or (want == REFUSED and "changed" in said and name != "immutable"):
        wrong.append("check: " + said)
    note = NOTES.get(name)
    if code == 0 and note and note not in output:
        wrong.append("no note about '%s'" % note)
    return wrong


def main():
    if not SHARED or not os.path.exists(os.path.join(SHARED, "hostile", "hostile_repos.sh")):
        print("Skipped: STACKWRIGHT_SHARED names no folder with hostile/hostile_repos.sh.")
        return 77  # CTest's word for skipped
    probe = os.path.abspath(sys.argv[1])
    script = os.path.join(SHARED, "hostile", "hostile_repos.sh")
    work = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="stackwright-hostile-")
    os.makedirs(work, exist_ok=True)
    home = os.path.join(work, "home")
    os.makedirs(home, exist_ok=True)
    ENV.update(HOME=home, XDG_CONFIG_HOME=home)
    with open(os.path.join(home, ".gitconfig"), "w") as config:
        config.write("")
    names = sys.argv[3:] or subprocess.run([script, "list"], stdout=subprocess.PIPE).stdout.decode().split()
    bad = tried = 0
    slowest = (0.0, "")
    for name in names:
        for mode in ("branch", "current"):
            folder = os.path.join(work, "repositories")
            made, said = make(script, folder, name)
            if not made:
                print("skipped %s: %s" % (name, said))
                break
            repo = os.path.join(folder, name, "repo")
            before = state_of(repo)
            subprocess.run([script, "snap", folder], env=ENV)
            code, output, seconds = run_probe(probe, repo, name, mode)
            tried += 1
            slowest = max(slowest, (seconds, name))
            wrong = judge(script, folder, name, mode, before, code, output)
            if seconds > 2.0:
                wrong.append("took %.1f s" % seconds)
            bad += bool(wrong)
            if wrong or "-v" in os.environ.get("HOSTILE_FLAGS", ""):
                print("%s %s/%s (exit %s, %.2f s): %s\n    %s" % ("BAD" if wrong else "good", name, mode, code, seconds, " | ".join(wrong), output.replace("\n", "\n    ")), flush=True)
    subprocess.run([script, "clean", os.path.join(work, "repositories")], env=ENV)
    if len(sys.argv) <= 2:
        shutil.rmtree(work, ignore_errors=True)
    print("%d exports into %d kinds of repository, %d bad; slowest %.2f s (%s)" % (tried, len(names), bad, slowest[0], slowest[1]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
