"""What stackwright-cli says about itself: its commands, their options, its exit codes. Everything written is held against this."""
import re
import subprocess


class CommandLine:
    def __init__(self, program):
        self.program = str(program)
        overview = self.said("--help")
        self.synopses = dict(re.findall(r"^  stackwright-cli (\S+) (.*)$", overview, re.MULTILINE))
        self.helps = {command: self.said("help", command) for command in self.synopses}
        self.exit_codes = set(re.findall(r"\b(\d) [a-z]", overview.partition("Exit codes:")[2].partition(".")[0]))
        self.options = {command: self.options_of(command) for command in self.synopses}
        self.everywhere = set.intersection(*self.options.values())

    def said(self, *words):
        return subprocess.run([self.program, *words], capture_output=True, text=True, timeout=60, check=True).stdout

    def options_of(self, command):
        listed = self.said(command, "--help").partition("Options:")[2].partition("With --json:")[0]
        found = set()
        for line in re.findall(r"^  (-.*?)(?:  |$)", listed, re.MULTILINE):
            found |= set(re.findall(r"(?<![\w<])(--?[\w-]+)", re.sub(r"<[^>]*>", "", line)))
        return found

    def own(self, command):
        """The options that only this command has."""
        return self.options[command] - self.everywhere

    def fields_of(self, command):
        """The fields that the help names for --json."""
        said = self.helps[command].partition("With --json:")[2]
        return set(re.findall(r"[a-z][a-z-]*", re.sub(r"\([^)]*\)|^.*?:", "", said, flags=re.MULTILINE)))

    def listed(self, kind):
        return [line.split()[0] for line in self.said("list", kind).splitlines()]

    def tools_of(self, stage):
        return [line.split()[0] for line in self.said("list", "tools").splitlines() if line.split()[1] == stage]
