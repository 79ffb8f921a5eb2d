#!/usr/bin/env python3
"""schema.py LIBRARY NAME…: the schema of a provider's resources, as its generated bindings for TypeScript tell it, as JSON for the stand-in.

LIBRARY is the folder lib of a package such as @cdktf/provider-aws, NAME a folder in it, such as `instance` or `data-aws-ami`. The sources in the
bindings' source maps say of every argument its type and whether it is required, optional or filled in by the provider."""
import base64
import json
import pathlib
import re
import sys

SIMPLE = {"string": "string", "number": "number", "boolean": "bool"}
GETTERS = {"String": "string", "Number": "number", "Boolean": "bool", "List": ["list", "string"], "StringMap": ["map", "string"], "NumberList": ["list", "number"]}
ENTRY = re.compile(r"(\w+): \{\s+value: (.*?),\s+isBlock: (true|false),\s+type: \"(\w+)\",\s+storageClassType: \"(\w+)\",\s+\}", re.S)
SAID = re.compile(r"// (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n(.*?)(?=\n  // \w+ - computed|\n  // =====|\n\}\n)", re.S)


def source(folder):
    script = (folder / "index.js").read_text(encoding="utf-8")
    return json.loads(base64.b64decode(script[script.rindex("base64,") + 7:]))["sourcesContent"][0]


def part(text, begin):
    """From the line that begins so to the line that closes it."""
    start = text.index("\n" + begin)
    return text[start:text.index("\n}\n", start) + 3]


def type_of(kind, storage):
    return SIMPLE[storage] if kind == "simple" else [kind, SIMPLE.get(storage.removesuffix("List").removesuffix("Map"), "string")]


def block(text, attributes, owner):
    """The block whose arguments are written in `attributes`, and told of in the class `owner`."""
    made = {"Attributes": {}, "Blocks": {}}
    said = {match.group(1): (*(word == "true" for word in match.group(2, 3, 4)), match.group(5)) for match in SAID.finditer(part(text, f"export class {owner} ") if f"export class {owner} " in text else "")}
    for name, value, is_block, kind, storage in ENTRY.findall(attributes):
        computed, optional, required, _ = said.get(name, (False, True, False, ""))
        if is_block == "true" and kind != "struct":
            inner = re.search(r"(\w+)ToHclTerraform", re.sub(r"cdktf\.\w+\(", "(", value)).group(1)
            made["Blocks"][name] = block(text, part(text, f"export function {inner}ToHclTerraform("), inner[0].upper() + inner[1:] + "OutputReference") \
                | {"Kind": kind, "Min": int(required), "Max": 0 if "listMapperHcl" in value else 1}
        elif is_block == "false":
            made["Attributes"][name] = {"Type": type_of(kind, storage), "Required": required, "Optional": optional, "Computed": computed}
    for name, (computed, optional, required, body) in said.items():
        getter = re.search(r"this\.get(\w+)Attribute\(", body)
        if computed and not optional and getter and getter.group(1) in GETTERS:
            made["Attributes"].setdefault(name, {"Type": GETTERS[getter.group(1)], "Computed": True})
    return made


def main():
    library = pathlib.Path(sys.argv[1])
    made = {"Provider": {"Attributes": {}, "Blocks": {}}, "Resources": {}, "DataSources": {}}
    for name in sys.argv[2:]:
        text = source(library / name)
        owner, sort = re.search(r"\nexport class (\w+) extends cdktf\.Terraform(Resource|DataSource|Provider)", text).groups()
        body = part(text, f"export class {owner} ")
        schema = block(text, body[body.index("synthesizeHclAttributes()"):], owner)
        if sort == "Provider":
            for argument in schema["Attributes"].values():
                argument |= {"Required": False, "Optional": True, "Computed": False}
            made["Provider"] = schema
        else:
            made["Resources" if sort == "Resource" else "DataSources"][re.search(r'tfResourceType = "(\w+)"', body).group(1)] = schema
    json.dump(made, sys.stdout, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
