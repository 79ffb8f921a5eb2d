#!/usr/bin/env python3
"""Measures Stackwright against what people would do without it, in one run, and prints ratios with the numbers behind them.

usage: bench.py --cli stackwright-cli --build BUILD_DIR [--runs 9]
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time

IDENTITY = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "Bench"), ("EMAIL", "bench@example.org"))}
ENVIRONMENT = dict(os.environ, GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL="/dev/null", **IDENTITY)


def timed(command, cwd):
    begin = time.perf_counter()
    subprocess.run(command, cwd=cwd, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, shell=isinstance(command, str))
    return (time.perf_counter() - begin) * 1000


def quiet_folder():
    """A file system in memory, when there is one: disks of shared machines say more about their neighbours."""
    for folder in ("/dev/shm", tempfile.gettempdir()):
        if os.path.isdir(folder) and os.access(folder, os.W_OK):
            return tempfile.mkdtemp(prefix="stackwright-bench-", dir=folder)
    raise SystemExit("no folder to write into")


def cookiecutter_template(root, rendered):
    """The same number of files of the same size as a cookiecutter template with one name in each."""
    template = os.path.join(root, "template")
    body = os.path.join(template, "{{cookiecutter.name}}")
    for folder, _, names in os.walk(rendered):
        for name in names:
            source = os.path.join(folder, name)
            target = os.path.join(body, os.path.relpath(source, rendered))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(source, encoding="utf-8") as text, open(target, "w", encoding="utf-8") as out:
                out.write("{{cookiecutter.name}}\n{% raw %}" + text.read().replace("{% raw %}", "").replace("{% endraw %}", "") + "{% endraw %}\n")
    with open(os.path.join(template, "cookiecutter.json"), "w", encoding="utf-8") as file:
        json.dump({"name": "payments"}, file)
    return template


def export_figures(cli, runs):
    root = quiet_folder()
    try:
        stack = os.path.join(root, "payments.stackwright")
        subprocess.run([cli, "new", "--blueprint", "small-saas-github", "--name", "Payments", "-o", stack], check=True, stdout=subprocess.DEVNULL)
        rendered = os.path.join(root, "rendered")
        subprocess.run([cli, "render", stack, "--to", rendered], check=True, stdout=subprocess.DEVNULL)
        count = sum(len(names) for _, _, names in os.walk(rendered))
        template = cookiecutter_template(root, rendered) if shutil.which("cookiecutter") else None
        ours, git, cookie = [], [], []
        for run in range(runs + 1):  # the first is a warm-up
            place = os.path.join(root, f"run-{run}")
            os.makedirs(place)
            first = timed([cli, "export", stack, "--repo", os.path.join(place, "ours")], place)
            shutil.copytree(rendered, os.path.join(place, "git"))
            second = timed("git init -q -b main && git add -A && git commit -q -m x", os.path.join(place, "git"))
            third = timed(["sh", "-c", 'cookiecutter --no-input -o cookie "$1" && cd cookie/payments && git init -q -b main && git add -A && git commit -q -m x', "sh", template], place) if template else None
            shutil.rmtree(place)
            if run:
                ours.append(first)
                git.append(second)
                cookie.append(third)
        return count, ours, git, [value for value in cookie if value is not None]
    finally:
        shutil.rmtree(root, ignore_errors=True)


def window_figures(program, mode):
    environment = dict(ENVIRONMENT, QT_QPA_PLATFORM="offscreen", BENCH_BEGIN=str(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
    return json.loads(subprocess.run([program, mode], env=environment, check=True, capture_output=True, text=True).stdout)


def window_rows(program, runs):
    empty, start = [], []
    for run in range(runs + 1):  # in turn, so that both meet the same machine; the first is a warm-up
        pair = window_figures(program, "empty"), window_figures(program, "start")
        if run:
            empty.append(pair[0])
            start.append(pair[1])
    picks = window_figures(program, "picks")
    first = [[figures["first-paint-ms"] for figures in side] for side in (start, empty)]
    row("cold start to first paint, built-in catalogue", "an empty Qt Widgets window", f"{statistics.median(first[0]) / statistics.median(first[1]):.2f}×", "≤ 1.5×", f"{spread(first[0])} against {spread(first[1])}")
    row("click on a card, largest blueprint: GUI thread", "one frame, 16.7 ms", f"{statistics.median(picks['gui-ms']) / 16.7:.2f}×", "≤ 1×", f"{spread(picks['gui-ms'])} of processor time")
    row("the same: until the new text shows", "one frame, 16.7 ms", f"{statistics.median(picks['shown-ms']) / 16.7:.2f}×", "≤ 3×", spread(picks["shown-ms"]))
    row("focus to consequence, largest blueprint", "one frame, 16.7 ms", f"{statistics.median(picks['focus-ms']) / 16.7:.2f}×", "≤ 3×", spread(picks["focus-ms"]))
    bare = statistics.median(figures["peak-kib"] for figures in empty)
    row("peak memory after all pages and ten picks", "an empty Qt Widgets window", f"{picks['peak-kib'] / bare:.2f}×", "≤ 2.5×", f"{picks['peak-kib'] / 1024:.0f} MiB against {bare / 1024:.0f} MiB")
    row("longest stall of the GUI thread in that walk", "50 ms", f"{picks['stall-ms'] / 50:.2f}×", "≤ 1×", f"{picks['stall-ms']:.1f} ms")


def row(work, against, ratio, reach, numbers):
    print(f"| {work} | {against} | {ratio} | {reach} | {numbers} |")


def spread(values):
    return f"{statistics.median(values):.1f} ms ({min(values):.1f} to {max(values):.1f})"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--tools", nargs="*", default=["100", "1000", "10000"], help="sizes of the synthetic catalogues")
    arguments = parser.parse_args()
    count, ours, git, cookie = export_figures(os.path.abspath(arguments.cli), arguments.runs * 3)  # short, and on both cores: what else the machine does shows most here
    print("| Work | Against | Ratio | Reach | Numbers (medians, least to most) |\n|---|---|---|---|---|")
    row(f"process start to durable commit, {count} files", "git init, add, commit of the same files", f"{statistics.median(ours) / statistics.median(git):.2f}×", "≤ 1.0×", f"{spread(ours)} against {spread(git)}")
    if cookie:
        row("the same", "cookiecutter, then git", f"{statistics.median(ours) / statistics.median(cookie):.2f}×", "≤ 0.10×", f"against {spread(cookie)}")
    else:
        row("the same", "cookiecutter, then git", "not measured", "≤ 0.10×", "cookiecutter is not installed")
    shipped = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "templates")
    inside = json.loads(subprocess.run([os.path.join(arguments.build, "bin", "stackwright-bench"), shipped, *arguments.tools], check=True, capture_output=True, text=True).stdout)
    for pick in inside["changed-pick"]:
        parts = ", ".join(f"{name} {value:.1f}" for name, value in sorted(pick["parts-ms"].items()))
        row(f"one changed pick, {pick['files']} files, {pick['tools']} tools in the catalogue", "one frame, 16.7 ms", f"{pick['ms']['median'] / 16.7:.2f}×", "≤ 0.60×", f"{pick['ms']['median']:.1f} ms ({parts}), {pick['processor-ms']:.1f} ms of processor time")
    for load in inside["loading"]:
        ratio = load["load-ms"]["median"] / load["events-ms"]["median"]
        row(f"loading {load['tools']} tools, {load['bytes'] // 1024} KiB of records", "yaml-cpp's event parser alone", f"{ratio:.2f}×", "≤ 1.3×", f"{load['load-ms']['median']:.0f} ms against {load['events-ms']['median']:.0f} ms of processor time")
    window = os.path.join(arguments.build, "bin", "stackwright-window-bench")
    if os.path.exists(window):
        window_rows(window, arguments.runs)


if __name__ == "__main__":
    main()
