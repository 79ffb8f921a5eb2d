#!/usr/bin/env python3
"""kubernetes-schemas.py FOLDER: makes schemas of Kubernetes refer to each other by file, so that nothing is asked of the network."""
import json
import pathlib
import sys


def local(node, definitions):
    if isinstance(node, dict):
        return {key: definitions + value.removeprefix("/api/_definitions.json") if key == "$ref" and isinstance(value, str) and value.startswith("/api/_definitions.json")
                else local(value, definitions) for key, value in node.items()}
    return [local(value, definitions) for value in node] if isinstance(node, list) else node


folder = pathlib.Path(sys.argv[1]).resolve()
for path in folder.glob("*.json"):
    schema = json.loads(path.read_text(encoding="utf-8"))
    # The identity is an address that relative references would be read against.
    schema.pop("$id", None)
    path.write_text(json.dumps(local(schema, (folder / "_definitions.json").as_uri())), encoding="utf-8")
