"""Counts what passed, failed and could not be checked; every part of the desktop test writes into one of these."""
import shutil
import subprocess


class Report:
    def __init__(self):
        self.passed = 0
        self.failures = []
        self.skipped = []

    def same(self, what, found, wanted):
        """Passes when both are equal; sets are told by what is missing and what is too much."""
        if found == wanted:
            self.passed += 1
        elif isinstance(found, set) and isinstance(wanted, set):
            self.failures.append(f"{what}: missing {sorted(wanted - found)}, unknown {sorted(found - wanted)}")
        else:
            self.failures.append(f"{what}: found {found!r}, wanted {wanted!r}")

    def true(self, what, condition, detail=""):
        if condition:
            self.passed += 1
        else:
            self.failures.append(f"{what}: {detail}" if detail else what)

    def program(self, name):
        """The path of a validator, or None; then it is told that its checks were not made."""
        path = shutil.which(name)
        if path is None:
            self.skipped.append(f"{name} is not installed")
        return path

    def succeeds(self, what, command, **options):
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)
        said = (done.stdout + done.stderr).strip()
        self.true(what, done.returncode == 0, f"exit code {done.returncode}: {said}")
        return done

    def finish(self):
        for failure in self.failures:
            print(f"FAILED   {failure}")
        for reason in self.skipped:
            print(f"not checked: {reason}")
        print(f"{self.passed} passed, {len(self.failures)} failed, {len(self.skipped)} skipped")
        return 1 if self.failures else 0
