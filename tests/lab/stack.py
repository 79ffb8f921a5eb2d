"""An exported repository in the lab: what it starts, and how a check talks to what runs."""

import json
import re
import shutil
import subprocess
import time

import engine
import recipes

PORT = 443


def export(cli, name, changes, folder):
    """Exports a blueprint, with picks changed, and says which wires the program drew."""
    file = folder.with_suffix(".stackwright")
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    for words in (["new", "--blueprint", name, "--name", "Lab", "--output", file], ["set", file, *changes] if changes else None,
                  ["export", file, "--repo", folder, "--name", "Lab", "--email", "lab@example.org"]):
        if words:
            done = subprocess.run([cli, *map(str, words)], capture_output=True, text=True, check=False)
            if done.returncode:
                raise engine.Failed(f"{name}: {words[0]}: {engine.last_words(done.stdout + done.stderr)}")
    drawn = subprocess.run([cli, "wires", str(file), "--json"], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in drawn.splitlines()]


class Stack:
    """The services of one exported compose.yaml. `folder` is relative to the lab's own."""

    def __init__(self, folder):
        self.folder = folder
        self.outside = engine.home() / folder
        self.make("secrets")
        described = engine.must("docker", "compose", "--profile", "*", "config", "--format", "json", folder=folder)
        self.config = json.loads(described)
        self.services = self.config["services"]
        self.authority = None

    def make(self, *words, seconds=600):
        return engine.must("make", *words, folder=self.folder, seconds=seconds)

    def compose(self, *words, **options):
        return engine.run("docker", "compose", *words, folder=self.folder, **options)

    def in_service(self, service, *words, user=None, given=None, seconds=60):
        as_user = ["--user", user] if user else []
        return self.compose("exec", "-T", *as_user, service, *words, given=given, seconds=seconds)

    def startable(self, images):
        """The services whose image is there and whose every precondition can be met, too."""
        memory = {}

        def good(name, above=()):
            if name not in memory:
                service = self.services[name]
                memory[name] = name not in above and service["image"] in images and not service.get("profiles") and \
                    all(good(other, (*above, name)) for other in service.get("depends_on", {}))
            return memory[name]

        return [name for name in self.services if good(name)]

    def up(self, services, seconds=420):
        """Starts the services as exported; who does not get ready in time is told by `states`. What Compose itself refuses comes back."""
        done = self.compose("up", "--detach", "--no-build", "--pull", "never", *services, seconds=seconds)
        self.settle(services, seconds)
        return engine.last_words(done.stderr, 2) if done.returncode else ""

    def settle(self, services, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if all(state != "starting" for state in self.states(services).values()):
                return
            time.sleep(2)

    def states(self, services=None):
        """service → ready | done | starting | why not."""
        done = self.compose("ps", "--all", "--format", "json")
        states = {name: "never started" for name in services or self.services}
        for line in done.stdout.splitlines():
            container = json.loads(line)
            if container["Service"] in states:
                states[container["Service"]] = self.state_of(container)
        return states

    @staticmethod
    def state_of(container):
        if container["State"] == "exited":
            return "done" if container["ExitCode"] == 0 else f"ended with {container['ExitCode']}"
        if container["State"] != "running":
            return container["State"]
        return {"healthy": "ready", "": "ready", "starting": "starting"}.get(container["Health"], container["Health"])

    def logs(self, service, lines=5):
        return engine.last_words(self.compose("logs", "--no-color", "--no-log-prefix", "--tail", str(lines * 3), service).stdout, lines)

    def down(self):
        self.compose("down", "--volumes", "--remove-orphans", "--timeout", "5", seconds=300)

    def values(self):
        """The secrets of this checkout, as its own script made them."""
        text = (self.outside / ".env").read_text(encoding="utf-8")
        return dict(re.findall(r"^([A-Z0-9_]+)=(.*)$", text, re.MULTILINE))

    def curl(self, address, *words, seconds=20, given=None):
        """From the host, through the ingress, with the exported authority: (status, body)."""
        host = re.match(r"https://([^/:]+)", address).group(1)
        trust = ["--cacert", f"/lab/{self.folder}/.authority.crt"] if self.authority else []
        done = engine.run("curl", "--silent", "--show-error", "--max-time", str(seconds), *trust, "--resolve", f"{host}:{PORT}:127.0.0.1",
                          "--write-out", "\n%{http_code}", *words, address, given=given, seconds=seconds + 10)
        body, _, status = done.stdout.rpartition("\n")
        return (int(status or 0), body if done.returncode == 0 else engine.last_words(done.stderr, 1))

    def inside(self, service, address, *words, seconds=15):
        """From inside a service's network, with the exported static tool: (worked, body)."""
        done = self.in_service(service, "/.health/busybox", "wget", "-q", "-T", str(seconds), "-O", "-", *words, address, seconds=seconds + 10)
        return done.returncode == 0, done.stdout if done.returncode == 0 else engine.last_words(done.stderr, 1)

    def routes(self):
        """host (the part before the domain; empty: the domain itself) → service, as the exported ingress has them."""
        found = {}
        traefik, caddy = self.outside / "config/traefik/dynamic.yml", self.outside / "config/caddy/Caddyfile"
        if traefik.exists():
            text = traefik.read_text(encoding="utf-8")
            servers = dict(re.findall(r"^    ([\w-]+):\n      loadBalancer:\n(?:        .*\n)*?          - url: https?://([\w-]+)", text, re.MULTILINE))
            for host, service in re.findall(r"Host\(`([\w.-]+)`\).*\n(?:      middlewares: .*\n)?      service: ([\w-]+)", text):
                found[host] = servers.get(service)
        if caddy.exists():
            text = caddy.read_text(encoding="utf-8")
            for host, block in re.findall(r"^(?:https://)?([\w.-]+) \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL):
                if target := re.search(r"reverse_proxy (?:https?://)?([\w-]+)", block):
                    found[host] = target.group(1)
        return {host.removesuffix("delivery.localhost").rstrip("."): service for host, service in found.items() if service}

    def fetch_authority(self, ingress):
        """The certificate that people are told to trust, in the way that the exported README tells them."""
        self.authority = None
        told = {"caddy": ["curl", "--silent", "--fail", "--resolve", "delivery.localhost:80:127.0.0.1", "http://delivery.localhost/authority.crt"]}
        text = engine.must(*told.get(ingress, ["docker", "compose", "exec", "-T", ingress, "cat", "/certificates/authority.crt"]), folder=self.folder)
        self.authority = self.outside / ".authority.crt"
        self.authority.write_text(text, encoding="utf-8")

    def images(self):
        return {service["image"] for service in self.services.values()}


def bring_images(stack, known, chosen, say):
    """Makes every image that there is a chosen recipe for; (image → recipe, image → why not)."""
    made, absent = {}, {}
    for reference in sorted(stack.images()):
        recipe = chosen.get(recipes.split(reference)[0])
        if not recipe:
            continue
        try:
            say(f"image {reference}")
            recipes.build(recipe, reference, known)
            made[reference] = recipe
        except engine.Failed as problem:
            absent[reference] = str(problem)
            say(str(problem))
    return made, absent
