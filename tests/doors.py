#!/usr/bin/env python3
"""Which room may include which: reads every #include below app/ and ui/ and fails on a wrong door.

usage: doors.py SOURCE_DIR [--self-test]
"""
import os
import re
import sys

# room → rooms whose headers it may include (its own are always allowed)
# the window leaves repositories to its worker process, stackwright-cli
WINDOW = ["app/support", "app/catalogue", "app/stack", "app/plan", "app/workshop", "app/render", "app/law", "app/archive"]
DOORS = {
    "app/support": [],
    "app/catalogue": ["app/support"],
    "app/stack": ["app/support", "app/catalogue"],
    "app/plan": ["app/support", "app/catalogue", "app/stack"],
    "app/workshop": ["app/support", "app/catalogue", "app/stack", "app/plan"],
    "app/render": ["app/support", "app/catalogue", "app/stack", "app/plan"],
    "app/law": ["app/support", "app/catalogue", "app/stack", "app/plan", "app/render"],
    "app/archive": ["app/support", "app/render/fileset.h"],
    "app/git": ["app/support", "app/render/fileset.h"],
    "app/cli": ["app/support", "app/catalogue", "app/stack", "app/plan", "app/workshop", "app/render", "app/law", "app/archive", "app/git"],
    "ui/style": ["app/support"],
    "ui/widgets": ["ui/style", "app/support", "ui/models/compareroles.h", "ui/models/fileroles.h", "ui/models/findingroles.h", "ui/models/stageroles.h"],  # roles are plain values
    "ui/models": ["ui/style", "ui/widgets", "ui/session", "ui/jobs", *WINDOW],
    "ui/jobs": WINDOW,
    "ui/session": ["ui/jobs", *WINDOW],
    "ui/pages": ["ui/style", "ui/widgets", "ui/models", "ui/jobs", "ui/session", *WINDOW],
    "ui/window": ["ui/style", "ui/widgets", "ui/models", "ui/jobs", "ui/session", "ui/pages", *WINDOW],
    "ui": ["ui/style", "ui/widgets", "ui/session", "ui/models", "ui/jobs", "ui/window", *WINDOW],  # main.cpp
}
# library headers → the only rooms that may include them
LIBRARIES = {
    r"git2(/.*|\.h)$": ["app/git"],
    r"yaml-cpp/": ["app/support"],
    r"dtl/": ["app/support"],
    r"yaml\.h$": ["app/render", "app/support"],
    r"valijson/": ["app/catalogue"],
    r"toml\+\+/": ["app/render"],
}
# never below app/: it works without a display
GRAPHICAL = re.compile(r"^(Qt(Gui|Widgets|Svg|PrintSupport)/|Q(Widget|Application|GuiApplication|Painter|Pixmap|Image|Color|Font|Icon|Palette)\b)")
# library headers that stand in no public door; these headers are read inside their room only
PRIVATE_HEADERS = re.compile(r"(git2|yaml-cpp/|dtl/|valijson/|toml\+\+/)")
# headers that are a room's own business and may name a library
INNER_HEADERS = {"app/support/yamltree.h", "app/support/yamltrouble.h"}


def room_of(path):
    """the folder below its floor; what stands on the floor itself is the door (main.cpp)"""
    return os.path.dirname(path) or path


def allowed(room, target):
    """target: path of the included header, relative to the source folder"""
    if room_of(target) == room:
        return True
    return any(target == door or target.startswith(door + "/") for door in DOORS.get(room, []))


def faults(root, files):
    for path, text in files:
        room = room_of(path)
        if room not in DOORS:
            yield f"{path}: the room {room} is not on the floor plan"
            continue
        for number, line in enumerate(text.splitlines(), 1):
            match = re.match(r'\s*#\s*include\s+([<"])([^>"]+)[>"]', line)
            if not match:
                continue
            name = match[2]
            where = f"{path}:{number}"
            if path.startswith("app/") and GRAPHICAL.match(name):
                yield f"{where}: {name} needs a display; app/ works without"
            for library, rooms in LIBRARIES.items():
                if re.match(library, name) and room not in rooms:
                    yield f"{where}: only {', '.join(rooms)} may include {name}"
            if path.endswith(".h") and PRIVATE_HEADERS.match(name) and path not in INNER_HEADERS and not path.startswith("app/git/"):
                yield f"{where}: {name} stands in a public door"
            if match[1] != '"':
                continue
            target = next((base + "/" + name for base in ("app", "ui") if os.path.exists(os.path.join(root, base, name))), None)
            if target is None and os.path.exists(os.path.join(root, os.path.dirname(path), name)):
                target = os.path.normpath(os.path.join(os.path.dirname(path), name))
            if target and not allowed(room, target):
                yield f"{where}: {room} may not see {target}"


def sources(root):
    for base in ("app", "ui"):
        for folder, _, names in os.walk(os.path.join(root, base)):
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    path = os.path.relpath(os.path.join(folder, name), root)
                    with open(os.path.join(root, path), encoding="utf-8") as file:
                        yield path, file.read()


def self_test(root):
    """A lock that cannot close is no lock: each of these must be refused."""
    wrong = [
        ("app/support/x.cpp", '#include "catalogue/catalogue.h"'),
        ("app/catalogue/x.cpp", '#include "stack/stack.h"'),
        ("app/git/x.cpp", '#include "stack/stack.h"'),
        ("app/stack/x.cpp", "#include <git2.h>"),
        ("app/plan/x.cpp", "#include <QWidget>"),
        ("app/plan/x.cpp", '#include "workshop/votes.h"'),
        ("app/plan/x.h", "#include <yaml-cpp/yaml.h>"),
        ("ui/widgets/x.cpp", '#include "stack/stack.h"'),
        ("ui/pages/x.cpp", '#include "git/exporter.h"'),
        ("app/attic/x.cpp", ""),
    ]
    missed = [path + " " + text for path, text in wrong if not list(faults(root, [(path, text)]))]
    right = [("app/git/x.cpp", '#include "render/fileset.h"'), ("app/render/x.cpp", "#include <toml++/toml.h>")]
    return missed + [path for path, text in right if list(faults(root, [(path, text)]))]


def main():
    root = sys.argv[1]
    missed = self_test(root)
    found = list(faults(root, sources(root)))
    for line in [f"the lock itself fails: {m}" for m in missed] + found:
        print(line)
    print(f"{len(found)} wrong doors")
    return 1 if found or missed else 0


if __name__ == "__main__":
    sys.exit(main())
