#!/usr/bin/env python3
"""alone.py FOLDER: leaves only what is about AWS in a copy of an exported infrastructure folder, because only that provider is played.
Every cut is printed."""
import pathlib
import re
import sys

OTHERS = "gitea|github|gitlab"
CUTS = [rf"    (?:{OTHERS}) = \{{[^}}]*\}}\n", rf'mock_provider "(?:{OTHERS})" \{{\}}\n', r'output "repository_url" \{[^}]*\}\n']

folder = pathlib.Path(sys.argv[1])
for name in ("repository.tf", "backend.tf"):
    if (folder / name).exists():
        (folder / name).unlink()
        print(f"without {name}")
for path in sorted([*folder.rglob("*.tf"), *folder.rglob("*.hcl")]):
    text = path.read_text(encoding="utf-8")
    for cut in CUTS:
        for found in re.findall(cut, text):
            print(f"{path.relative_to(folder)}: without {found.split(chr(10))[0].strip()}")
        text = re.sub(cut, "", text)
    path.write_text(text, encoding="utf-8")
