"""The shell completions: complete against the program, and run in the shells that are installed."""
import re
import subprocess
import tempfile
from pathlib import Path

ask_bash = """
source "$1"; shift
COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
_stackwright_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


class Bash:
    def __init__(self, source, cli, folder):
        self.script = str(source / "packaging/completion/stackwright-cli.bash")
        self.cli = cli
        self.folder = folder

    def asked(self, *words):
        """What bash would offer for the last of these words; words are parted at "=" as readline does."""
        parted = [part for word in words for part in (re.split("(=)", word) if "=" in word and not word.startswith("=") else [word])]
        if parted[-1] == "" and "=" in words[-1]:
            parted.pop()
        done = subprocess.run(["bash", "--norc", "--noprofile", "-c", ask_bash, "bash", self.script, self.cli.program, *parted],
                              capture_output=True, text=True, timeout=60, check=True, cwd=self.folder)
        return {line for line in done.stdout.splitlines() if line}


def in_bash(report, source, cli, folder):
    bash = Bash(source, cli, folder)
    report.same("bash: commands", bash.asked(""), set(cli.synopses) | {"help", "--help", "-h", "--version"})
    for command in cli.synopses:
        report.same(f"bash: options of {command}", bash.asked(command, "-"), cli.options[command])
    rows = [
        (["list", ""], {"stages", "tools", "blueprints"}),
        (["list", "t"], {"tools"}),
        (["show", ""], set(cli.listed("tools"))),
        (["new", "--blueprint", ""], set(cli.listed("blueprints"))),
        (["check", ""], {"payments.stackwright", "folder"}),
        (["verify", ""], {"folder"}),
        (["export", "payments.stackwright", "--repo", ""], {"folder"}),
        (["export", "payments.stackwright", "--message", ""], set()),
        (["set", ""], {"payments.stackwright", "folder"}),
        (["set", "payments.stackwright", "ci="], set(cli.tools_of("ci")) | {"none"}),
        (["set", "payments.stackwright", "ci=wood"], {"woodpecker"}),
        (["set", "payments.stackwright", "ci=jenkins", "registry="], set(cli.tools_of("registry")) | {"none"}),
        (["set", "payments.stackwright", "project.na"], {"project.name="}),
        (["set", "payments.stackwright", "nothing-of-the-kind="], {"none"}),
    ]
    for words, wanted in rows:
        report.same(f"bash: {' '.join(words)}", bash.asked(*words), wanted)
    offered = bash.asked("set", "payments.stackwright", "")
    report.same("bash: what set takes", offered,
                {f"{stage}=" for stage in cli.listed("stages")} | {f"{tool}." for tool in cli.listed("tools")} | {"project."})
    shown = re.findall(r"^  (\S+) = ", cli.said("show", "jenkins").partition("Options:")[2], re.MULTILINE)
    report.true("jenkins has options", bool(shown))
    report.same("bash: options of a tool", bash.asked("set", "payments.stackwright", "jenkins."), {f"jenkins.{option}=" for option in shown})


def named_in(text, option):
    """True when the completion script of zsh names the option."""
    return re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text) is not None


def in_zsh(report, source, cli):
    path = source / "packaging/completion/_stackwright-cli"
    text = path.read_text()
    report.same("zsh: commands", set(re.findall(r"^        '([\w-]+):", text, re.MULTILINE)), set(cli.synopses) | {"help"})
    behind = text[text.index("case $words[2]"):]
    for command in cli.synopses:
        part = re.search(rf"^        (?:[\w-]+ \| )*{command}(?: \| [\w-]+)*\)(.*?);;", behind, re.MULTILINE | re.DOTALL)
        missing = {option for option in cli.own(command) if not (part and named_in(part.group(1), option))}
        if part or cli.own(command):
            report.same(f"zsh: options of {command}", missing, set())
    report.same("zsh: options of every command", {option for option in cli.everywhere if not named_in(text, option)}, set())
    if report.program("zsh"):
        report.succeeds("zsh reads the completion", ["zsh", "-n", str(path)])


def in_fish(report, source, cli, folder):
    path = source / "packaging/completion/stackwright-cli.fish"
    text = path.read_text()
    report.same("fish: commands", set(re.findall(r"__fish_use_subcommand -a ([\w-]+)", text)), set(cli.synopses) | {"help"})
    for command in cli.synopses:
        lines = [line for line in text.splitlines() if re.search(rf"__stackwright_cli_in {command}'", line)]
        found = {f"--{name}" for line in lines for name in re.findall(r" -l ([\w-]+)", line)}
        found |= {f"-{name}" for line in lines for name in re.findall(r" -s (\w)", line)}
        report.same(f"fish: options of {command}", found, cli.own(command))
    if not report.program("fish"):
        return
    report.succeeds("fish reads the completion", ["fish", "-n", str(path)])
    environment = {"PATH": f"{Path(cli.program).parent}:/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8"}

    def asked(line):
        done = subprocess.run(["fish", "--no-config", "-c", f"source {path}; complete -C '{line}'"], capture_output=True, text=True,
                              timeout=60, env=environment, cwd=folder, check=True)
        return {entry.split("\t")[0] for entry in done.stdout.splitlines()}

    rows = [
        ("stackwright-cli ", set(cli.synopses) | {"help"}),
        ("stackwright-cli show wood", {"woodpecker"}),
        ("stackwright-cli new --blueprint ", set(cli.listed("blueprints"))),
        ("stackwright-cli set payments.stackwright ci=", {f"ci={tool}" for tool in cli.tools_of("ci")} | {"ci=none"}),
        ("stackwright-cli set payments.stackwright project.na", {"project.name="}),
        ("stackwright-cli export payments.stackwright --cur", {"--current-branch"}),
    ]
    for line, wanted in rows:
        report.same(f"fish: {line}", asked(line), wanted)


def check(report, source, cli):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "folder").mkdir()
        (folder / "payments.stackwright").touch()
        (folder / "other.txt").touch()
        in_bash(report, source, cli, folder)
        in_zsh(report, source, cli)
        in_fish(report, source, cli, folder)
