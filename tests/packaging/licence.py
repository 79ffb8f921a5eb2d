"""The licences: Apache-2.0 for the program, MIT-0 for what an export writes, and everybody who names one names the same."""
import re
import xml.etree.ElementTree as tree
from pathlib import Path


def stanzas(text):
    """The stanzas of a machine-readable copyright file: field → value, the value's further lines included."""
    for stanza in text.split("\n\n"):
        yield {name: value.strip() for name, value in re.findall(r"^([\w-]+):((?:.*)(?:\n[ \t].*)*)", stanza, re.MULTILINE)}


def check(report, source, program_id):
    packaging = source / "packaging"
    text = (packaging / "LICENSE").read_text()
    report.true("LICENSE: Apache License 2.0, whole", "Version 2.0, January 2004" in text and "limitations under the License." in text)
    common = Path("/usr/share/common-licenses/Apache-2.0")
    if common.is_file():
        report.same("LICENSE: as Debian has it", text, common.read_text())
    words = " ".join((packaging / "LICENSE-templates").read_text().split())
    report.true("LICENSE-templates: MIT No Attribution", words.startswith("MIT No Attribution Copyright"), words[:60])
    report.true("LICENSE-templates: asks for nothing", "shall be included" not in words and "furnished to do so. THE SOFTWARE" in words)

    said = list(stanzas((packaging / "debian/copyright").read_text()))
    files = {entry["Files"]: entry["License"] for entry in said if "Files" in entry}
    report.same("debian/copyright: the program", files.get("*"), "Apache-2.0")
    report.same("debian/copyright: the templates", files.get("templates/*"), "MIT-0")
    explained = {entry["License"].splitlines()[0] for entry in said if "License" in entry and "Files" not in entry}
    report.same("debian/copyright: every licence is explained", set(files.values()), explained)

    metainfo = tree.parse(packaging / "desktop" / f"{program_id}.metainfo.xml").getroot()
    report.same("metainfo: licence", metainfo.findtext("project_license"), "Apache-2.0 AND MIT-0")
    for path, names in {"README.md": ["Apache-2.0", "packaging/LICENSE", "MIT-0"], "templates/README.md": ["MIT-0", "packaging/LICENSE-templates"],
                        "templates/repository/files/README.md": ["MIT-0"], "packaging/archive/README.txt": ["Apache-2.0", "MIT-0"]}.items():
        missing = [name for name in names if name not in (source / path).read_text()]
        report.same(f"{path}: licences that it does not name", missing, [])
