"""Steps of exported pipelines, run by programs that read the engine's own file: act for GitHub Actions, gitlab-ci-local for GitLab. Each step
runs in a container of its exported image, without any secret. Only steps whose image can be made here and that wait for no other step are
run. Actions of GitHub's are not to be had here: an empty one takes the place of each, and the checkout is the folder itself."""

import re

import engine
import recipes

RUNNER = "lab/runner:lab"


def steps_of_github(text):
    """job → image, for jobs that need none before them."""
    jobs = re.split(r"^  (?=[\w-]+:\n    name:)", text.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return {job.partition(":")[0]: found.group(1) for job in jobs if (found := re.search(r"^          image: (\S+)$", job, re.MULTILINE)) and "\n    needs:" not in job}


def steps_of_gitlab(text):
    jobs = re.split(r"^(?=[\w-]+:\n  stage:)", text, flags=re.MULTILINE)
    return {job.partition(":")[0]: found.group(1) for job in jobs if job.startswith(("check-", "test-"))
            and (found := re.search(r"^    name: (\S+)$", job, re.MULTILINE)) and not re.search(r"^  (needs|dependencies):(?! \[\])", job, re.MULTILINE)}


def in_runner(stack, *words, seconds=900):
    """A command in the runner's container, which sees the repository under the path that the engine knows it by."""
    place = f"/lab/{stack.folder}"
    return engine.run("docker", "run", "--rm", "--network", "host", "--volume", "/lab/run/docker.sock:/var/run/docker.sock", "--volume", f"{place}:{place}",
                      "--workdir", place, RUNNER, *words, seconds=seconds)


def act(stack, job, text):
    empty = f"/lab/{stack.folder}.action"
    engine.must("sh", "-c", 'mkdir -p "$0" && cd "$0" && printf "%s\n" "name: empty" "runs: { using: composite, steps: [] }" >action.yml'
                ' && git init -q && git add . && git -c user.name=lab -c user.email=lab@example.org commit -q --allow-empty -m "An empty action"', empty)
    actions = {used for used in re.findall(r"uses: ([\w./-]+@[0-9a-f]{40})", text) if not used.startswith("actions/checkout@")}
    local = [f"--local-repository={used}={empty}" for used in sorted(actions)]
    place = f"/lab/{stack.folder}"
    return engine.run("docker", "run", "--rm", "--network", "host", "--volume", "/lab/run/docker.sock:/var/run/docker.sock", "--volume", f"{place}:{place}",
                      "--volume", f"{empty}:{empty}", "--workdir", place, RUNNER, "act", "push", "--job", job, "--bind", "--pull=false", "--network", "host",
                      "--platform", f"ubuntu-24.04={RUNNER}", *local, seconds=900)


def gitlab(stack, job, _text):
    return in_runner(stack, "gitlab-ci-local", "--cwd", f"/lab/{stack.folder}", "--network", "host", "--pull-policy", "never", "--no-artifacts-to-source", job)


ENGINES = {".github/workflows/delivery.yml": ("github-actions", steps_of_github, act), ".gitlab-ci.yml": ("gitlab-ci", steps_of_gitlab, gitlab)}


def steps(stack, known, chosen, say):
    """One message a step that can be run here; of the others, which image is lacking."""
    results = []
    for file, (tool, read, run) in ENGINES.items():
        path = stack.outside / file
        if not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        recipes.build(known["lab/runner"], RUNNER, known)
        for job, image in read(text).items():
            recipe = chosen.get(recipes.split(image)[0])
            say(f"step {job}")
            results.append({"kind": "step", "from": tool, "to": job, "what": "pipeline step", **one(stack, job, image, recipe, known, run, text)})
    return results


def one(stack, job, image, recipe, known, run, text):
    if not recipe or recipe.stand_in:
        return {"carried": None, "text": f"{image} is not to be had here"}
    try:
        recipes.build(recipe, image, known)
    except engine.Failed as problem:
        return {"carried": False, "text": str(problem)}
    done = run(stack, job, text)
    if done.returncode:
        return {"carried": False, "text": f"exit {done.returncode}: {engine.last_words(done.stdout + done.stderr, 4)}"}
    return {"carried": True, "text": f"green in {recipes.split(image)[0]}"}
