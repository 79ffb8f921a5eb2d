"""The lab's results as Markdown: one row a program, then what did not arrive and what was not tried, with the reason."""

GOOD = ("ready", "done")
WHY_ABSENT = {"no recipe": "its image is not to be had here, and nobody wrote a recipe yet", "left out": "left out of the quick part", "not made": "its image was not made"}


def has_failure(result):
    broken = [one for one in result["services"] if one["state"] not in (*GOOD, "never started", *WHY_ABSENT)]
    return bool(result["failed"] or result["absent"] or broken or [one for one in result["messages"] if one["carried"] is False])


def programs(result):
    """program → its services, in the order of their names."""
    found = {}
    for one in result["services"]:
        found.setdefault((one["program"], one["version"], one["stand-in"]), []).append(one)
    return sorted(found.items(), key=lambda pair: pair[0][0].lower())


def messages_of(result, services):
    """The messages that one program took part in: by its services, or by the tool they are of."""
    names = {one["service"] for one in services} | {one["tool"] for one in services if one["tool"]}
    return [one for one in result["messages"] if one["carried"] and {one["from"], one["to"], one["what"]} & names]


def row(result, key, services):
    program, version, stand_in = key
    ready = [one for one in services if one["state"] in GOOD]
    absent = all(one["state"] in WHY_ABSENT for one in services)
    why = WHY_ABSENT[services[0]["state"]] if absent else "; ".join(sorted({f"{one['service']}: {reason_of(one)}" for one in services if one not in ready}))
    kind = "not run" if absent else "stand-in" if stand_in else "real"
    return f"| {program} | {version} | {kind} | {len(ready)} of {len(services)} | {len(messages_of(result, services)) if ready else 0} | {why} |"


def reason_of(one):
    return {"never started": "needs something that does not run here"}.get(one["state"], f"{one['state']} {one['why']}".strip()).replace("\n", " ").replace("|", "/")


def counts(result):
    ready = [key for key, services in programs(result) if not key[2] and any(one["state"] in GOOD for one in services)]
    carried = [one for one in result["messages"] if one["carried"]]
    broken = [one for one in result["messages"] if one["carried"] is False]
    untried = [one for one in result["messages"] if one["carried"] is None]
    return f"{len(ready)} real programs ready; {len(carried)} messages carried ({sum(one['kind'] == 'wire' for one in carried)} along drawn wires), " \
        f"{len(broken)} lost, {len(untried)} wires not tried."


def line(one):
    return f"- {one['from']} → {one['to']} ({one['what']}): {one['text']}".replace("\n", " ")


def text(results):
    lines = []
    for result in results:
        lines += [f"### {result['stack']}", ""]
        if result["failed"]:
            lines += [f"Not started as a whole: {result['failed']}".replace("\n", " "), ""]
        if not result["services"]:
            continue
        lines += [counts(result), "", "| Program | Version run | | Services ready | Messages | Not ready, and why |", "|---|---|---|---|---|---|"]
        lines += [row(result, *pair) for pair in programs(result)]
        for title, wanted in (("Carried", True), ("Lost", False), ("Not tried", None)):
            some = [line(one) for one in result["messages"] if one["carried"] is wanted]
            lines += ["", f"{title}:", "", *some] if some else []
        lines += ["", *(f"- {image}: not made: {why}" for image, why in result["absent"].items()), ""]
    return "\n".join(lines)
