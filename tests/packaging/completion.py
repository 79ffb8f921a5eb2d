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
    report.same("bash: commands", bash.asked(""), set(cli.synopses) | {"help"})
    report.same("bash: options without a command", bash.asked("-"), cli.everywhere | {"--version"})
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
        (["set", "payments.stackwright", "jenkins.agent=wrong"], set()),
        (["help", "wi"], {"wires"}),
    ]
    for words, wanted in rows:
        report.same(f"bash: {' '.join(words)}", bash.asked(*words), wanted)
    offered = bash.asked("set", "payments.stackwright", "")
    report.same("bash: what set takes", offered,
                {f"{stage}=" for stage in cli.listed("stages")} | {f"{tool}." for tool in cli.listed("tools")} | {"project.", "goal.", "person.", "workshop.", "note.", "reason.", "agreement."})
    shown = re.findall(r"^  (\S+) = ", cli.said("show", "jenkins").partition("Options:")[2], re.MULTILINE)
    report.true("jenkins has options", bool(shown))
    report.same("bash: options of a tool", bash.asked("set", "payments.stackwright", "jenkins."), {f"jenkins.{option}=" for option in shown})


ask_zsh = """
_call_program() { shift; eval "$@"; }
compset() { PREFIX=${PREFIX#*=}; }
compadd() { print -rl -- "${(@P)argv[-1]}"; }
_describe() { print -rl -- "${(@P)argv[-1]}" | sed 's/:.*//'; }
_files() { print -r -- "paths $*"; }
words=("$@[2,-1]"); CURRENT=$#words; PREFIX=$words[-1]
file=$1; set --
source $file
"""


def in_zsh(report, source, cli, folder):
    path = source / "packaging/completion/_stackwright-cli"
    if not report.program("zsh"):
        return
    report.succeeds("zsh reads the completion", ["zsh", "-n", str(path)])

    def asked(*words):
        """What the completion hands to zsh's own functions, which are replaced by ones that print."""
        done = subprocess.run(["zsh", "-f", "-c", ask_zsh, "zsh", str(path), cli.program, *words], capture_output=True, text=True,
                              timeout=60, cwd=folder, check=False)
        return {line for line in (done.stdout + done.stderr).splitlines() if line}

    rows = [
        (["wi"], {"wires"}),
        (["show", "wood"], {"woodpecker"}),
        (["new", "--blueprint", ""], set(cli.listed("blueprints"))),
        (["new", "--blueprint="], set(cli.listed("blueprints"))),
        (["check", ""], {"paths -g *.stackwright(-.)"}),
        (["export", "payments.stackwright", "--repo", ""], {"paths -/"}),
        (["set", "payments.stackwright", "ci="], {f"ci={tool}" for tool in cli.tools_of("ci")} | {"ci=none"}),
        (["set", "payments.stackwright", "project.na"], {"project.name="}),
    ]
    for words, wanted in rows:
        report.same(f"zsh: {' '.join(words)}", asked(*words), wanted)
    for command in cli.synopses:
        report.same(f"zsh: options of {command}", asked(command, "-"), cli.options[command])


def in_fish(report, source, cli, folder):
    path = source / "packaging/completion/stackwright-cli.fish"
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
        ("stackwright-cli new --blueprint=", {f"--blueprint={blueprint}" for blueprint in cli.listed("blueprints")}),
        ("stackwright-cli set payments.stackwright ci=", {f"ci={tool}" for tool in cli.tools_of("ci")} | {"ci=none"}),
        ("stackwright-cli set payments.stackwright project.na", {"project.name="}),
        ("stackwright-cli export payments.stackwright --cur", {"--current-branch"}),
        ("stackwright-cli export payments.stackwright --repo ", {"folder/"}),
    ]
    for line, wanted in rows:
        report.same(f"fish: {line}", asked(line), wanted)
    for command in cli.synopses:
        report.same(f"fish: options of {command}", asked(f"stackwright-cli {command} --"), {word for word in cli.options[command] if word.startswith("--")})


def check(report, source, cli):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "folder").mkdir()
        (folder / "payments.stackwright").touch()
        (folder / "other.txt").touch()
        in_bash(report, source, cli, folder)
        in_zsh(report, source, cli, folder)
        in_fish(report, source, cli, folder)
