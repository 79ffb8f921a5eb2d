"""The lab's container engine, as Python sees it: every command runs inside the engine's private root, in a folder below the lab's."""

import json
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
NOT_POSSIBLE = 77


class NotPossible(Exception):
    """This machine has no way to run the lab; the text is the reason."""


class Failed(Exception):
    """A command that had to succeed did not; the text is its last words."""


def home():
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return pathlib.Path(os.environ.get("STACKWRIGHT_LAB") or os.path.join(cache, "stackwright", "lab"))


def last_words(text, lines=6):
    kept = [line.rstrip() for line in text.splitlines() if line.strip()]
    return "\n".join(kept[-lines:])


def script(*words):
    return subprocess.run([str(HERE / "engine.sh"), *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


def start():
    done = script("start")
    if done.returncode == NOT_POSSIBLE:
        raise NotPossible(last_words(done.stderr))
    if done.returncode:
        raise Failed(last_words(done.stdout + done.stderr))


def stop():
    script("stop")


def run(*words, folder=".", given=None, seconds=600):
    """The finished process; time that runs out counts as a failure with exit code 124."""
    command = [str(HERE / "engine.sh"), "in", str(folder), *map(str, words)]
    try:
        return subprocess.run(command, input=given, capture_output=True, text=True, timeout=seconds, check=False,
                              **({"stdin": subprocess.DEVNULL} if given is None else {}))
    except subprocess.TimeoutExpired as late:
        def text(part):
            return part.decode(errors="replace") if isinstance(part, bytes) else part or ""
        return subprocess.CompletedProcess(command, 124, text(late.stdout), text(late.stderr) + f"\nnot finished after {seconds} s")


def must(*words, **options):
    done = run(*words, **options)
    if done.returncode:
        raise Failed(f"{' '.join(map(str, words))}: exit {done.returncode}\n{last_words(done.stdout + done.stderr)}")
    return done.stdout


def label_of(image, name):
    """The value of an image's label; nothing when there is no such image."""
    done = run("docker", "image", "inspect", "--format", "{{json .Config.Labels}}", image)
    return (json.loads(done.stdout) or {}).get(name) if done.returncode == 0 else None
