"""The manual pages: complete, of this version, and well-formed."""
import re
import subprocess


def plain(text):
    """A line of roff without fonts and escapes."""
    return re.sub(r"\\f.", "", text).replace("\\-", "-").replace("\\&", "")


def sections(page):
    """Heading → lines, for .SH; the text before the first one is left out."""
    parts = re.split(r"^\.SH +(.*)$", page, flags=re.MULTILINE)
    return {name.strip('" '): body for name, body in zip(parts[1::2], parts[2::2])}


def commands(section):
    """Synopsis → text, for the .SS parts of COMMANDS."""
    parts = re.split(r"^\.SS +(.*)$", section, flags=re.MULTILINE)
    return {plain(name).split(" ", 1)[0]: (plain(name).split(" ", 1)[1], body) for name, body in zip(parts[1::2], parts[2::2])}


def tagged(section):
    """The tags of the .TP paragraphs, as plain text."""
    return [plain(re.sub(r"^\.[A-Z]+ +", "", tag)) for tag in re.findall(r"^\.TP\n(.*)$", section, re.MULTILINE)]


def options(section):
    return {option for tag in tagged(section) for option in re.findall(r"(?<![\w-])--?[a-z][\w-]*", tag)}


def check(report, source, build, cli, version):
    made = build / "packaging/man/stackwright-cli.1"
    page = made.read_text()
    parts = sections(page)
    described = commands(parts["COMMANDS"])
    report.same("manual page: commands", set(described), set(cli.synopses))
    for command in sorted(set(described) & set(cli.synopses)):
        synopsis, text = described[command]
        needed = set(re.sub(r"\[.*?\]", "", cli.synopses[command]).split())
        report.true(f"manual page: synopsis of {command}", needed <= set(synopsis.split()), synopsis)
        report.true(f"manual page: JSON of {command}", "\\-\\-json" in text)
        report.same(f"manual page: options of {command}", options(text), cli.own(command))
    report.same("manual page: options of every command", options(parts["OPTIONS"]), cli.everywhere | {"--version"})
    report.same("manual page: exit codes", set(tagged(parts["EXIT STATUS"])), cli.exit_codes)
    for variable in ("STACKWRIGHT_CATALOGUE",):
        report.true(f"manual page: {variable}", variable in parts["ENVIRONMENT"])
    for path in [made, *sorted((source / "packaging/man").glob("*.1"))]:
        heading = path.read_text().splitlines()[0]
        report.true(f"{path.name}: version {version}", f'"Stackwright {version}"' in heading, heading)
        well_formed(report, path)


def well_formed(report, path):
    if report.program("mandoc"):
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(path)], capture_output=True, text=True, check=False)
        report.same(f"{path.name}: mandoc's warnings", done.stdout, "")
    if report.program("man"):
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(path)], capture_output=True, text=True,
                              env={"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"}, check=False)
        report.same(f"{path.name}: man's warnings", done.stderr, "")
