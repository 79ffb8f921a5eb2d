"""The Flatpak manifest: its form, its names, and that every source from elsewhere is pinned."""
import re


def required_libraries(source):
    """What CMake looks for outside Qt, in the words of the manifest's modules."""
    text = "\n".join(path.read_text() for path in [source / "CMakeLists.txt", *(source / "app").glob("*/CMakeLists.txt")])
    found = set(re.findall(r"find_package\(([\w-]+)", text)) | {name.lower() for name in re.findall(r"pkg_check_modules\((\w+)", text)}
    includes = "\n".join(path.read_text() for path in (source / "app").glob("*/*.[ch]*"))
    if "<valijson/" in includes:
        found.add("valijson")
    if "<dtl/" in includes:
        found.add("dtl")
    return found - {"Qt6", "PkgConfig", "Threads", "ZLIB", "Python3"}


def check_source(report, module, entry):
    where = f"flatpak: source of {module}"
    if entry["type"] == "archive":
        report.true(f"{where}: address", entry["url"].startswith("https://"), entry["url"])
        report.true(f"{where}: checksum", re.fullmatch(r"[0-9a-f]{64}", str(entry.get("sha256"))) is not None)
    elif entry["type"] == "git":
        report.true(f"{where}: commit", re.fullmatch(r"[0-9a-f]{40}", str(entry.get("commit"))) is not None)
        report.true(f"{where}: tag", bool(entry.get("tag")))
    else:
        report.same(f"{where}: kind", (module, entry["type"], entry.get("path")), ("stackwright", "dir", "../.."))


def check(report, source, program_id):
    path = source / "packaging/flatpak" / f"{program_id}.yaml"
    report.true("flatpak: manifest is named as the program", path.is_file(), str(path))
    if report.program("flatpak-builder"):
        report.succeeds("flatpak-builder reads the manifest", ["flatpak-builder", "--show-manifest", str(path)], cwd=path.parent)
    try:
        import yaml
    except ImportError:
        report.skipped.append("python3-yaml is not installed")
        return
    manifest = yaml.safe_load(path.read_text())
    report.same("flatpak: id", manifest["id"], program_id)
    report.same("flatpak: runtime and sdk", (manifest["runtime"], manifest["sdk"]), ("org.kde.Platform", "org.kde.Sdk"))
    report.true("flatpak: runtime version", re.fullmatch(r"6\.\d+", manifest["runtime-version"]) is not None)
    report.same("flatpak: command", manifest["command"], "stackwright")
    report.true("flatpak: no network", "--share=network" not in manifest["finish-args"])
    names = [module["name"] for module in manifest["modules"]]
    report.same("flatpak: modules", set(names), required_libraries(source) | {"stackwright"})
    report.same("flatpak: the program is built last", names[-1], "stackwright")
    for module in manifest["modules"]:
        for entry in module["sources"]:
            check_source(report, module["name"], entry)
