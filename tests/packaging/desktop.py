"""desktop.py SOURCE BUILD: what a desktop, a shell and `man` read, held against the programs. Needs no network and no display."""
import configparser
import os
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

import completion
import flatpak
import licence
import manual
from commandline import CommandLine
from report import Report

program_id = "org.stackwright.stackwright"
stack_type = "application/vnd.stackwright+yaml"


def check_entry(report, path):
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(path, encoding="utf-8")
    values = entry["Desktop Entry"]
    report.same("desktop entry: what is started", values["Exec"], "stackwright %F")
    report.same("desktop entry: icon", values["Icon"], program_id)
    # Folders open when they are passed; were they listed, they would open here wherever no file manager is installed.
    report.same("desktop entry: types", values["MimeType"], f"{stack_type};")
    if report.program("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True, check=False)
        report.same("desktop-file-validate", (done.returncode, done.stdout + done.stderr), (0, ""))


def check_metainfo(report, path, version):
    root = tree.parse(path).getroot()
    report.same("metainfo: id", root.findtext("id"), program_id)
    report.same("metainfo: launchable", root.findtext("launchable"), f"{program_id}.desktop")
    report.same("metainfo: type", root.findtext("provides/mediatype"), stack_type)
    report.same("metainfo: newest release", root.find("releases/release").get("version"), version)
    report.true("metainfo: content rating", root.find("content_rating") is not None)
    if report.program("appstreamcli"):
        report.succeeds("appstreamcli validate", ["appstreamcli", "validate", "--no-net", str(path)])


def check_type(report, path):
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = tree.parse(path).getroot().find(f"{name}mime-type")
    report.same("type: name", kind.get("type"), stack_type)
    report.same("type: glob", kind.find(f"{name}glob").get("pattern"), "*.stackwright")
    report.same("type: is YAML", kind.find(f"{name}sub-class-of").get("type"), "application/x-yaml")
    if not (report.program("update-mime-database") and report.program("xdg-mime") and report.program("gio")):
        return
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder) / "data/mime/packages"
        packages.mkdir(parents=True)
        (packages / f"{program_id}.xml").write_bytes(path.read_bytes())
        report.succeeds("update-mime-database", ["update-mime-database", str(packages.parent)])
        stack = Path(folder) / "x.stackwright"
        stack.write_text("stackwright: 1\n")
        # Without a desktop's name xdg-mime asks `file`, which knows no types of desktops.
        environment = dict(os.environ, XDG_DATA_HOME=str(Path(folder) / "data"), HOME=folder, XDG_CURRENT_DESKTOP="GNOME")
        done = subprocess.run(["xdg-mime", "query", "filetype", str(stack)], capture_output=True, text=True, env=environment, check=False)
        report.same("xdg-mime knows x.stackwright", done.stdout.strip(), stack_type)


def check_icon(report, drawing, pictures):
    root = tree.parse(drawing).getroot()
    report.same("icon: square", root.get("viewBox"), "0 0 128 128")
    for size in (48, 128, 256):
        path = pictures / str(size) / "icon.png"
        if not path.is_file():
            report.skipped.append(f"{path.name} of {size} pixels: this build has no window")
            continue
        start = path.read_bytes()[:24]
        report.same(f"icon of {size} pixels", struct.unpack(">8s8xII", start), (b"\x89PNG\r\n\x1a\n", size, size))


def check_names(report, source, version):
    """The window must call itself what the desktop entry is called, or docks show two icons."""
    main = (source / "ui/main.cpp").read_text()
    said = re.search(r'desktopId\("([^"]*)"\)', main)
    report.same("window: desktop file name", said and said.group(1), program_id)
    report.true("window: tells it to the desktop", "setDesktopFileName(desktopId)" in main)
    change = (source / "packaging/debian/changelog").read_text().splitlines()[0]
    report.true("Debian's change list: version", f"({version}-" in change, change)


def main():
    source, build = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    version = re.search(r"project\(Stackwright VERSION ([\d.]+)", (source / "CMakeLists.txt").read_text()).group(1)
    desktop = source / "packaging/desktop"
    report = Report()
    cli = CommandLine(build / "bin/stackwright-cli")
    check_entry(report, desktop / f"{program_id}.desktop")
    check_metainfo(report, desktop / f"{program_id}.metainfo.xml", version)
    check_type(report, desktop / f"{program_id}.mime.xml")
    check_icon(report, desktop / f"{program_id}.svg", build / "packaging/icons")
    check_names(report, source, version)
    manual.check(report, source, build, cli, version)
    completion.check(report, source, cli)
    flatpak.check(report, source, program_id)
    licence.check(report, source, program_id)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
