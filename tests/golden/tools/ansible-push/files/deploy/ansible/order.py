"""Says which services a deployment starts at once, and which only when the pipeline that deploys is over.

Standard input: one JSON object with the composition (docker compose config --format json), the stack's folder, the pipeline's service (empty
when the pipeline runs elsewhere) and the lines of sha256sum before and after the configuration was brought. Standard output: one JSON object
with the lists first, last, restart and restart_last.
"""

import json
import sys


def dependents(services, start):
    """The named services, and everything that cannot run without one of them."""
    found = set(start)
    while True:
        more = {name for name, service in services.items() if name not in found and found & set(service.get("depends_on") or {})}
        if not more:
            return found
        found |= more


def stays(service):
    """False for one-shot services, which prepare or set up others."""
    return service.get("restart", "no") != "no"


def carries_pipeline(services, pipeline):
    """What a running pipeline cannot lose: its engine, what the engine talks to all the time, and who depends on these."""
    if pipeline not in services:
        return set()
    needs = {name for name in services[pipeline].get("depends_on") or {} if stays(services[name])}
    return dependents(services, {pipeline} | needs)


def changed_files(before, after):
    """Paths relative to the stack's folder."""
    return {line.split(maxsplit=1)[1] for line in set(after) - set(before)}


def reads(service, folder, paths):
    """True when the service mounts one of the files, or a folder above one."""
    sources = [volume.get("source", "") for volume in service.get("volumes") or [] if volume.get("type") == "bind"]
    files = [f"{folder}/{path}" for path in paths]
    return any(file == source or file.startswith(source + "/") for source in sources for file in files)


def main():
    given = json.load(sys.stdin)
    services = given["composition"]["services"]
    last = carries_pipeline(services, given["pipeline"])
    paths = changed_files(given["before"], given["after"])
    readers = {name for name, service in services.items() if stays(service) and reads(service, given["folder"], paths)}
    print(json.dumps({
        "first": sorted(set(services) - last),
        "last": sorted(last),
        "restart": sorted(readers - last),
        "restart_last": sorted(readers & last),
    }))


main()
