"""walk.py PROGRAM PID FOLDER: the whole job in a real window, by keys and accessible names only: first start, blueprint, goals,
another pick, a conflict and its fix, a crash and the restart, review, export. Git judges what was written.

The program runs already as PID; it is ended without warning in the middle and started again."""
import os
import re
import signal
import subprocess
import sys
import time

from driver import Missing, Window, wait_for

PROGRAM, PID, FOLDER = sys.argv[1], int(sys.argv[2]), sys.argv[3]
TARGET = os.path.join(FOLDER, "payments")
window = Window("stackwright")
passed = 0


def ok(what):
    global passed
    passed += 1
    print(f"ok       {what}", flush=True)


def judge(what, answer):
    if not answer:
        raise Missing(what)
    ok(what)


def git(*arguments):
    return subprocess.run(["git", "-C", TARGET, *arguments], capture_output=True, text=True, check=False)


def begin_from_blueprint():
    window.wait("Design a delivery stack")
    ok("first start: the window opens")
    window.wait_focused("New workshop")
    window.reach("Enterprise on-prem", "push button")
    window.key("Return")
    window.wait("Project and goals")
    ok("a blueprint leads to the goals")


def set_goals():
    window.wait_focused("Name", "text")
    window.write("Payments")
    wait_for("the typed name in the field", lambda: window.text("Name") == "Payments")
    window.reach("Open source only", "check box")
    window.key("space")
    wait_for("the goal is set", lambda: window.checked("Open source only"))
    window.key("space")
    wait_for("the goal is taken back", lambda: not window.checked("Open source only"))
    window.reach("Next: Stages", "push button")
    window.key("space")
    window.wait("Source control", "label")
    ok("goals are typed and ticked")


def go_to_stage(title):
    """Through the rail: the first letters of its name choose a row."""
    window.reach("Stages", "list", key="F6")
    window.key("Home")
    for _ in range(40):
        if window.element(title, "label"):
            return
        window.key("Down")
    raise Missing(f"stage “{title}” in the rail")


def card(name, keys):
    """From the picked card, which has the focus after F6, with arrows to another."""
    for _ in range(12):
        if any(window.focused(one.get_name()) for one in window.elements("radio button")):
            break
        window.key("F6")
    for key in keys:
        if window.focused(name, "radio button"):
            return
        window.key(key)
    if not window.focused(name, "radio button"):
        raise Missing(f"card “{name}” by arrows")


def change_a_pick():
    go_to_stage("Continuous integration")
    judge("the rail leads to a stage by arrows", window.checked("Jenkins"))
    card("Woodpecker", ["Left"] * 8 + ["Right"] * 12)
    judge("arrows move without picking", window.checked("Jenkins"))
    window.key("space")
    wait_for("Woodpecker is picked", lambda: window.checked("Woodpecker") and not window.checked("Jenkins"))
    ok("Space picks another tool")
    window.key("ctrl+z")
    wait_for("Jenkins is back", lambda: window.checked("Jenkins"))
    window.key("ctrl+shift+z")
    wait_for("Woodpecker again", lambda: window.checked("Woodpecker"))
    ok("undo and redo")


def conflicts():
    for node in window.elements("push button"):
        if node.get_name().endswith((" conflict", " conflicts")):
            return int(node.get_name().split()[0])
    return 0


def meet_a_conflict():
    before = conflicts()
    go_to_stage("Source control")
    card("No tool", ["Right"] * 12)
    window.key("space")
    wait_for("conflicts are told", lambda: conflicts() > before)
    ok(f"no source control: {conflicts()} conflicts are told")
    window.key("F8")
    fix = wait_for("F8 leads to a fix", focused_button)
    ok(f"F8 leads to a fix: {fix}")
    steps = 0
    while conflicts() > 0 and steps < 12:
        count = conflicts()
        window.key("F8")
        wait_for("a fix has the focus", focused_button)
        window.key("space")
        wait_for("the fix changes the conflicts", lambda: conflicts() != count)
        steps += 1
    judge(f"{steps} fixes leave no conflict", conflicts() == 0)


def minutes_left():
    """As the clock says them; None while it is not there."""
    face = window.element("Time left of the item")
    told = re.match(r"(\d+) minutes? left", face.get_description() or "") if face else None
    return int(told.group(1)) if told else None


def hold_the_room():
    """The clock runs, three views vote, and it is revealed: all by keys on the card."""
    go_to_stage("Continuous integration")
    window.key("ctrl+t")
    window.wait("Pause the clock")
    ok("Ctrl+T starts the clock")
    card("Woodpecker", ["Left"] * 8 + ["Right"] * 12)
    window.key("v", "4", "5", "4")
    window.wait("Round 1, hidden until R", "label")
    window.key("r")
    window.wait("All behind it: 4 or more", "label")
    ok("V 4 5 4 R: hidden votes, then revealed")


def focused_button():
    for node in window.elements("push button"):
        if window.focused(node.get_name(), "push button"):
            return node.get_name()
    return None


def crash_and_restore():
    go_to_stage("Artifacts and registry")
    wait_for("it is saved", lambda: window.element("Draft, saved a moment ago"))
    time.sleep(2.5)  # the place in the window is saved with the next beat
    left = wait_for("the clock says what is left", minutes_left)
    killed = time.monotonic()
    os.kill(PID, signal.SIGKILL)
    wait_for("it is gone", lambda: window.root() is None)
    with open(os.path.join(FOLDER, "second.log"), "wb") as log:
        process = subprocess.Popen([PROGRAM], stdout=log, stderr=log)
    window.wait("Restore “Payments”", "label")
    ok("after kill -9 the next start offers to restore")
    window.reach("Restore", "push button")
    window.key("space")
    window.wait("Artifacts and registry", "label")
    ok("… and opens the stage where it was")
    go_to_stage("Continuous integration")
    judge("… with the picks of then", window.checked("Woodpecker"))
    judge("… with the votes of then", window.element("All behind it: 4 or more", "label"))
    judge("… with a clock that runs", window.element("Pause the clock"))
    now = wait_for("the clock says what is left", minutes_left)
    gone = (time.monotonic() - killed) / 60
    judge(f"… and is the same: {left} minutes left then, {now} now", left - gone - 1 <= now <= left)
    return process


def review():
    window.key("ctrl+3")
    window.wait("Review", "label")
    window.reach("Export to a repository…", "push button")
    ok("review")
    window.key("space")


def export():
    window.wait_focused("Folder", "text")
    window.write(TARGET)
    window.wait("Your name", "text")
    window.reach("Your name", "text")
    window.write("Ada Example")
    window.reach("Your e-mail address", "text")
    window.write("ada@example.org")
    ok("folder and author are typed")
    wait_for("the files are counted", lambda: window.element("Write ", "push button") and window.element("file", "label") is not False)
    window.reach("Write ", "push button")
    words = window.element("Write ", "push button").get_name()
    window.key("space")
    wait_for("the last page", lambda: window.element("Back to the stages", "push button"), 60)
    ok(f"{words}: done")
    return words


def judge_repository(words):
    judge("git: one commit", git("rev-list", "--count", "HEAD").stdout.strip() == "1")
    judge("git: by the author typed", git("log", "-1", "--format=%an <%ae>").stdout.strip() == "Ada Example <ada@example.org>")
    judge("git: nothing left over", git("status", "--porcelain").stdout == "")
    judge("git: as many files as the button said", len(git("ls-files").stdout.splitlines()) == int("".join(filter(str.isdigit, words))))
    judge("git: fsck", git("fsck", "--full", "--strict").returncode == 0)
    commit = git("rev-parse", "--short=7", "HEAD").stdout.strip()
    judge("the page names the commit", any(commit in (node.get_name() or "") for node in window.elements()))


def leave(process):
    window.key("ctrl+q")
    try:
        judge("Ctrl+Q ends it without a question", process.wait(15) == 0)
    except subprocess.TimeoutExpired:
        raise Missing("Ctrl+Q ends it") from None


def main():
    process = None
    try:
        begin_from_blueprint()
        set_goals()
        change_a_pick()
        meet_a_conflict()
        hold_the_room()
        process = crash_and_restore()
        review()
        judge_repository(export())
        leave(process)
        failed = 0
    except Missing as missing:
        failed = 1
        print(f"FAILED   {missing}")
        for line in window.listed()[:120] if window.root() else ["the window is gone"]:
            print(f"         {line}")
    finally:
        if process is not None and process.poll() is None:
            process.kill()
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return failed


sys.exit(main())
