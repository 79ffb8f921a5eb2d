"""Judges exported repositories with the shared checker, and remembers what was judged before.

The checker walks one repository; here hundreds differ from each other by a few files. A verdict of one check is taken again when
everything that the check can read is the same to the byte: the file alone for most, its folder for some, the whole repository for the rest.
"""
import concurrent.futures
import hashlib
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading

# What a check reads besides its file, by the kind of the file (index of the check in the kind, or all of them).
# Everything that is named neither here nor in reads() looks at its file only.
FOLDER = {"prometheus-rules", "alertmanager", "nginx", "caddyfile", "terraform", "mkdocs", "dockerfile", "helm-values", "helm-chart"}
PROJECT = {"prometheus", "prometheus-ruletest", "ansible-playbook", "ansible-inventory", "ansible-tasks"}
TREE = {"compose", "kustomization", "mkdocs"}
# Quick checks in the program itself that follow links; the slow ones beside them read their file only.
TREE_CHECKS = {"markdown": {0}}


def load_checker(path):
    specification = importlib.util.spec_from_file_location("check_repo", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def digest(data):
    return hashlib.blake2b(data, digest_size=16).hexdigest()


class Verdict:
    def __init__(self, state, path, kind, message, anew):
        self.state, self.path, self.kind, self.message, self.anew = state, path, kind, message, anew


class Tree:
    """The files of one repository, with the digests that verdicts are kept under."""

    def __init__(self, root):
        self.root = root
        names = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True).stdout.decode().split("\0")
        self.paths = sorted(name for name in names if name and os.path.isfile(os.path.join(root, name)))
        self.digests = {path: digest(pathlib.Path(root, path).read_bytes()) for path in self.paths}

    def below(self, folder):
        prefix = folder + "/" if folder else ""
        # The folder of the repository itself stands for its own files, or it would be the whole tree.
        chosen = [path for path in self.paths if path.startswith(prefix) and (folder or "/" not in path)]
        return self.of(chosen)

    def whole(self):
        return self.of(self.paths)

    def of(self, paths):
        return digest("".join(f"{path}\0{self.digests[path]}\0" for path in paths).encode())


class Diagrams:
    """One Mermaid for all diagrams: to start it takes a hundred times as long as to ask it."""

    def __init__(self):
        self.process = None
        self.lock = threading.Lock()

    def check(self, blocks):
        """(state, message), or nothing when it cannot be asked."""
        program = shutil.which("mermaid-check")
        if not program:
            return None
        with self.lock, tempfile.TemporaryDirectory(prefix="conformance-diagram-") as folder:
            for number, block in enumerate(blocks, 1):
                path = os.path.join(folder, f"{number}.mmd")
                pathlib.Path(path).write_text(block, encoding="utf-8")
                answer = self.ask(program, path)
                if answer.startswith("FAIL "):
                    return "FAIL", f"mermaid: diagram {number}: {answer.removeprefix(f'FAIL {path} ')}"[:220]
                if not answer.startswith("OK "):
                    return None
        return "OK", f"mermaid({len(blocks)})"

    def ask(self, program, path):
        if not self.process or self.process.poll() is not None:
            self.process = subprocess.Popen([program, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            self.process.stdin.write(path + "\n")
            self.process.stdin.flush()
            return self.process.stdout.readline().strip()
        except OSError:
            return ""

    def end(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()


class Judge:
    def __init__(self, checker_path):
        self.checker = load_checker(checker_path)
        self.kinds = {}
        self.verdicts = {}
        self.locks = {}
        self.diagrams = Diagrams()

    def judge(self, root, remember):
        """A verdict for each file; remember=False asks every check anew."""
        tree = Tree(root)
        self.prepare(root)
        places = ("ansible.cfg" in tree.paths, tuple(path for path in tree.paths if path.endswith("Chart.yaml")))
        with concurrent.futures.ThreadPoolExecutor(max(1, os.cpu_count() or 2)) as pool:
            return list(pool.map(lambda path: self.file(tree, path, places, remember), tree.paths))

    def prepare(self, root):
        """What the checker does with its scratch copy; the export is one already."""
        checker = self.checker
        checker.PATCHES.clear()
        checker._tf.clear()
        checker.anchors.cache_clear()
        subprocess.run(["git", "remote", "add", "origin", "https://git.example.invalid/group/repo.git"], cwd=root, capture_output=True)
        for example in pathlib.Path(root).rglob(".env.example"):
            environment = example.with_name(".env")
            if not environment.exists():
                environment.write_bytes(example.read_bytes())
        for name in ("kustomization.yaml", "kustomization.yml"):
            for path in pathlib.Path(root).rglob(name):
                self.note_patches(checker.F(root, str(path.relative_to(root)), root))

    def note_patches(self, file):
        for document in file.data:
            if not isinstance(document, dict):
                continue
            for key in ("patches", "patchesStrategicMerge", "patchesJson6902"):
                for patch in document.get(key) or []:
                    path = patch.get("path") if isinstance(patch, dict) else patch
                    if isinstance(path, str) and "\n" not in path:
                        self.checker.PATCHES.add(os.path.normpath(os.path.join(os.path.dirname(file.rel), path)))

    def file(self, tree, path, places, remember):
        file = self.checker.F(tree.root, path, tree.root)
        if file.binary:
            return Verdict("UNKNOWN", path, "binary", "", False)
        key = (path, tree.digests[path], places)
        if key not in self.kinds:
            self.kinds[key] = next((kind for kind in self.checker.KINDS if kind.match(file)), None)
        kind = self.kinds[key]
        if kind is None:
            return Verdict("UNKNOWN", path, "-", "no check for this name", False)
        ran, notes, anew = [], [], False
        for number, check in enumerate(kind.checks):
            # A check that failed is repeated in the next repository as well: its line is wanted there, too.
            state, message, new = self.verdict(tree, file, kind, number, check, remember)
            anew = anew or new
            if state == "FAIL":
                return Verdict("FAIL", path, kind.name, message, anew)
            if message:
                (ran if state == "OK" else notes).append(message)
        message = ", ".join(ran) + (f"  [{'; '.join(notes)}]" if notes else "")
        return Verdict("OK" if ran else "UNKNOWN", path, kind.name, message, anew)

    def verdict(self, tree, file, kind, number, check, remember):
        """(state, message, whether it was judged anew)"""
        diagrams = re.findall(r"(?ms)^[ \t]*```+\s*mermaid\s*\n(.*?)^[ \t]*```+", file.text) if kind.name == "markdown" and number == 1 else []
        if diagrams:
            # One picture stands in several documents.
            key = ("diagrams", digest("\0".join(diagrams).encode()))
        else:
            key = (kind.name, file.rel, number, file.rel in self.checker.PATCHES, self.reads(tree, file, kind, number))
        with self.locks.setdefault(key, threading.Lock()):
            new = not remember or key not in self.verdicts
            if new:
                self.verdicts[key] = (remember and diagrams and self.diagrams.check(diagrams)) or self.run(check, file, kind)
            return *self.verdicts[key], new

    def run(self, check, file, kind):
        checker = self.checker
        try:
            return "OK", check(file, kind)
        except checker.Skip as skip:
            return "SKIP", str(skip)
        except checker.Bad as bad:
            return "FAIL", str(bad)
        except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
            return "FAIL", f"not the shape of a {kind.name} file ({type(error).__name__}: {error})"

    def reads(self, tree, file, kind, number):
        """The digest of everything that this check may read."""
        folder = os.path.dirname(file.rel)
        if kind.name in TREE or number in TREE_CHECKS.get(kind.name, ()):
            return tree.whole()
        if kind.name == "gitlab-ci" and re.search(r"(?m)^\s*-?\s*['\"]?(include|exists|changes)['\"]?\s*:", file.text):
            return tree.whole()
        if kind.name == "shell" and re.search(r"(?m)^\s*(\.|source)\s", file.text):
            return tree.whole()
        if kind.name in PROJECT:
            # A playbook's roles and a rule test's rules lie beside its folder.
            return tree.below(os.path.dirname(folder) or folder) + tree.below(folder) + tree.digests[file.rel]
        if kind.name in FOLDER:
            return tree.below(folder) + tree.digests[file.rel]
        return tree.digests[file.rel]
