#!/usr/bin/env python3
"""The lab: exported repositories are started as they are, and every wire that can carry a message here carries one.

    lab.py [quick] [STACK…] [--json] [--keep] [--cli PROGRAM]

STACK is a blueprint, with other picks where wanted: enterprise-on-prem, or enterprise-on-prem,ingress=caddy,metrics=victoriametrics-grafana.
`quick` leaves out what takes minutes to make or to happen. --keep lets the last stack and the engine run on.
Exit code 0: whatever was tried worked; 1: something did not; 77: this machine can run no lab.
"""

import argparse
import json
import pathlib
import sys
import time

import engine
import recipes
import stack
import table
import wires

BEGIN = time.monotonic()
STACKS = ["enterprise-on-prem", "enterprise-on-prem,ingress=caddy,metrics=victoriametrics-grafana", "gitlab-all-in-one", "small-saas-github"]
QUICK = ["enterprise-on-prem,metrics=victoriametrics-grafana", "enterprise-on-prem,ingress=caddy,metrics=victoriametrics-grafana"]


def say(text):
    print(f"lab {time.monotonic() - BEGIN:5.0f} s: {text}", file=sys.stderr, flush=True)


def state_of(state, reference, made, recipe, chosen):
    """What became of a service; of one without an image, why it has none."""
    if reference in made or state != "never started":
        return state
    return "no recipe" if not recipe else "not made" if recipe.image in chosen else "left out"


def services_of(the_stack, made, known, chosen):
    """What the table says of each service: its program, whether it is the real one, how it ended."""
    rows = []
    versions = {reference: recipes.version_run(recipe, reference) for reference, recipe in made.items()}
    for name, state in the_stack.states().items():
        reference = the_stack.services[name]["image"]
        recipe = known.get(recipes.split(reference)[0])
        if the_stack.services[name].get("profiles"):
            continue
        rows.append({"service": name, "image": reference, "program": recipe.about["program"] if recipe else recipes.split(reference)[0].rpartition("/")[2],
                     "tool": recipe.tool if recipe else None, "version": versions.get(reference, ""), "stand-in": bool(recipe and recipe.stand_in),
                     "state": state_of(state, reference, made, recipe, chosen),
                     "why": the_stack.logs(name, 2) if state not in ("ready", "done", "never started") else ""})
    return rows


def prepare(the_stack, made):
    """What an exported README asks of people before and after the first start, as far as it can be done here."""
    the_stack.make("readable", "image", seconds=900)
    wanted = the_stack.startable({*made, the_stack.services["hello"]["image"]})
    say(f"starting {len(wanted)} of {len(the_stack.services)} services")
    refused = the_stack.up(wanted)
    ready = the_stack.states(wanted)
    ingress = next((name for name in wires.INGRESSES if ready.get(name) == "ready"), None)
    if ingress:
        the_stack.fetch_authority(ingress)
    if ready.get("mattermost") == "ready":
        # What this restarts is settled again before anything is asked.
        engine.run("make", "chat-webhook", folder=the_stack.folder, seconds=300)
        the_stack.settle(wanted, 120)
    return refused


def run_stack(name, options, known):
    blueprint, *changes = name.split(",")
    begin = time.monotonic()
    result = {"stack": name, "services": [], "messages": [], "absent": {}, "failed": ""}
    folder = pathlib.Path("stacks") / name.replace(",", "+")
    say(f"{name}: exporting")
    drawn = stack.export(options.cli, blueprint, changes, engine.home() / folder)
    if not (engine.home() / folder / "compose.yaml").exists():
        return dict(result, failed="its services run on Kubernetes, for which the lab has no node")
    the_stack = stack.Stack(folder)
    the_stack.down()
    chosen = {image: recipe for image, recipe in known.items() if not options.quick or "quick" in recipe.about}
    made, result["absent"] = stack.bring_images(the_stack, known, chosen, say)
    try:
        result["failed"] = prepare(the_stack, made)
        tools = {service: known[image].tool for service, one in the_stack.services.items() if (image := recipes.split(one["image"])[0]) in known}
        run = wires.Run(the_stack, tools)
        say(f"{name}: messages along the wires")
        result["messages"] = wires.scrapes(run) + wires.routes(run) + wires.carry(run, drawn)
        carried, text = wires.tried(wires.backup, run)
        result["messages"].append({"kind": "backup", "from": "backup", "to": run.ingress, "what": "made and restored", "carried": carried, "text": text})
        result["services"] = services_of(the_stack, made, known, chosen)
    finally:
        if not options.keep:
            the_stack.down()
    say(f"{name}: {time.monotonic() - begin:.0f} s")
    return result


def main():
    parser = argparse.ArgumentParser(prog="packaging/dev lab", description="Runs what Stackwright exports.")
    parser.add_argument("words", nargs="*", metavar="quick|STACK")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--cli", default=str(engine.HERE.parents[1] / "build/bin/stackwright-cli"))
    options = parser.parse_args()
    options.quick = "quick" in options.words
    names = [word for word in options.words if word != "quick"] or (QUICK if options.quick else STACKS)
    try:
        engine.start()
    except engine.NotPossible as reason:
        print(reason, file=sys.stderr)
        return engine.NOT_POSSIBLE
    try:
        known = recipes.all_recipes()
        results = []
        for name in names:
            try:
                results.append(run_stack(name, options, known))
            except engine.Failed as problem:
                results.append({"stack": name, "services": [], "messages": [], "absent": {}, "failed": str(problem)})
        print(json.dumps(results, indent=2) if options.json else table.text(results))
        return 1 if any(map(table.has_failure, results)) else 0
    finally:
        if not options.keep:
            engine.stop()


if __name__ == "__main__":
    sys.exit(main())
