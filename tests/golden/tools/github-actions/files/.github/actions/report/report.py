"""Prints a short Markdown summary of a JUnit and a Cobertura report."""

import glob
import os
import xml.etree.ElementTree as tree


def tests(pattern):
    """Counts over all files, and the first failed tests by name."""
    count = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    failed = []
    for path in sorted(glob.glob(pattern, recursive=True)):
        for suite in tree.parse(path).getroot().iter("testsuite"):
            for case in suite.findall("testcase"):
                count["tests"] += 1
                count["skipped"] += case.find("skipped") is not None
                for kind, key in (("failure", "failures"), ("error", "errors")):
                    if case.find(kind) is not None:
                        count[key] += 1
                        failed.append(f"{case.get('classname', '')}.{case.get('name', '')}")
    return count, failed


def main():
    print(f"### {os.environ['REPORT_TITLE']}\n")
    if os.environ["REPORT_JUNIT"]:
        count, failed = tests(os.environ["REPORT_JUNIT"])
        bad = count["failures"] + count["errors"]
        print(f"{count['tests']} tests, {bad} failed, {count['skipped']} left out\n")
        for name in failed[:20]:
            print(f"- `{name}`")
    if os.environ["REPORT_COVERAGE"] and os.path.exists(os.environ["REPORT_COVERAGE"]):
        rate = float(tree.parse(os.environ["REPORT_COVERAGE"]).getroot().get("line-rate", "0"))
        print(f"\nLines covered: {rate:.0%}")


main()
