"""Images made on the spot: a folder of images/ is one recipe. The first lines of its Dockerfile say what it is:

    # image: docker.io/library/traefik      the name that exports pin; the tag is theirs
    # program: Traefik                      what people call it
    # tool: traefik                         the catalogue's tool, when it is one
    # version: traefik version              shell that prints the version that really runs
    # stand-in: yes                         speaks the part of the protocol that a wire needs, and is not the tool
    # quick: yes                            made from wheels and packages within a minute
    # differs: …                            from the official image, in one line

A program `fetch` beside it gets the version and brings what the Dockerfile copies into the folder it is started in. What it may need of
ours, it finds in $LAB_SOURCE; what may be kept between two versions of a recipe, in $LAB_KEPT.
"""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess

import engine

IMAGES = engine.HERE / "images"
LABEL = "stackwright.lab.recipe"
BARE = "lab/bare:lab"


class Recipe:
    def __init__(self, folder):
        self.folder = folder
        self.name = folder.name
        text = (folder / "Dockerfile").read_text(encoding="utf-8")
        self.about = dict(re.findall(r"^# ([a-z-]+): (.*)$", text, re.MULTILINE))
        self.image = self.about["image"]
        self.stand_in = "stand-in" in self.about
        self.tool = self.about.get("tool")
        self.needs = re.findall(r"^FROM (\S+):lab\b", text, re.MULTILINE)

    def digest(self, version, recipes):
        """Changes with everything that the image is made of."""
        below = "".join(recipes[name].digest(version_of("lab"), recipes) for name in self.needs if name in recipes)
        summed = hashlib.sha256((version + below).encode())
        shared = [path for path in engine.HERE.iterdir() if path.suffix == ".sh" and path.name in (self.folder / "fetch").read_text(encoding="utf-8")] \
            if (self.folder / "fetch").exists() else []
        standins = sorted((engine.HERE / "standins").iterdir()) if self.stand_in else []
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()) + sorted(shared) + [p for p in standins if p.is_file()]:
            summed.update(path.name.encode() + path.read_bytes())
        return summed.hexdigest()[:24]


def all_recipes():
    return {recipe.image: recipe for recipe in map(Recipe, sorted(path for path in IMAGES.iterdir() if path.is_dir()))}


def split(reference):
    name, _, tag = reference.partition("@")[0].rpartition(":")
    return name, tag


def version_of(tag):
    found = re.search(r"\d+(\.\d+)+", tag)
    return found.group(0) if found else tag


def bring_bare():
    """The bare system as an image: what the engine's own root was made of."""
    if engine.label_of(BARE, LABEL) == "bare":
        return
    roots = pathlib.Path(os.environ.get("STACKWRIGHT_ROOTS") or engine.home().parent / "roots")
    archive = engine.home() / "bare.tar"
    subprocess.run(["tar", "--create", "--file", str(archive), "--directory", str(roots / "debian13-bare"), "--exclude=./source", "--exclude=./work",
                    "--exclude=./shared", "--exclude=./var/cache/apt/*", "--exclude=./var/lib/apt/lists/*", "--exclude=./usr/share/doc/*", "."], check=True)
    engine.must("docker", "import", "--change", f"LABEL {LABEL}=bare", "--change", 'CMD ["/bin/sh"]', "bare.tar", BARE)
    archive.unlink()


def build(recipe, reference, recipes):
    """Makes the image under the name and tag that an export pins, unless it is there already, made by this very recipe."""
    version = version_of(split(reference)[1])
    digest = recipe.digest(version, recipes)
    if engine.label_of(reference, LABEL) == digest:
        return
    if recipe.image == "lab/base":
        bring_bare()
    for name in recipe.needs:
        if name in recipes:
            build(recipes[name], f"{name}:lab", recipes)
    context = engine.home() / "contexts" / recipe.name
    shutil.rmtree(context, ignore_errors=True)
    shutil.copytree(recipe.folder, context)
    if recipe.stand_in:
        shutil.copytree(engine.HERE / "standins", context / "standins")
    make = context / "fetch"
    if make.exists():
        kept = engine.home() / "kept"
        kept.mkdir(exist_ok=True)
        done = subprocess.run([str(make), version], cwd=context, env=dict(os.environ, LAB_SOURCE=str(engine.HERE), LAB_KEPT=str(kept)), capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode:
            raise engine.Failed(f"{recipe.name}: {engine.last_words(done.stdout + done.stderr)}")
    words = ["docker", "build", "--network", "host", "--pull=false", "--label", f"{LABEL}={digest}", "--tag", reference, "."]
    # Under load the client was seen to wait for ever for a build that had ended; what was built is kept, so a second try takes seconds.
    if engine.run(*words, folder=f"contexts/{recipe.name}", seconds=900).returncode:
        engine.must(*words, folder=f"contexts/{recipe.name}", seconds=900)
    shutil.rmtree(context, ignore_errors=True)


def version_run(recipe, reference):
    """What the program says of itself."""
    command = recipe.about.get("version")
    if not command:
        return ""
    done = engine.run("docker", "run", "--rm", "--network", "none", "--user", "0", "--entrypoint", "/bin/sh", reference, "-c", command)
    return done.stdout.strip() if done.returncode == 0 else ""
