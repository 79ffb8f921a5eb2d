#!/usr/bin/env python3
"""cluster.py CLI: what a cluster makes of exported manifests, read as it would read them: kustomize puts them together, PyYAML takes them apart.

One row a promise, for each way to deploy to Kubernetes. The last line is `N passed, N failed`; exit code 77 when kustomize or PyYAML is missing.
"""
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:
    print("not checked: PyYAML is not installed")
    sys.exit(77)

TOOLS = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "stackwright/conformance/bin"
NOT_CHECKED = set()
WORKLOADS = {"Deployment", "StatefulSet", "DaemonSet"}
# name → what is set in the blueprint kubernetes-gitops
STACKS = {
    "argo-cd": [],
    "argo-cd with environments": ["kubernetes.environments=true"],
    "flux": ["deployment=flux"],
    "flux with environments": ["deployment=flux", "kubernetes.environments=true"],
    "flux and sops": ["deployment=flux", "secrets=sops-age"],
    "ansible-push": ["deployment=ansible-push"],
    "ansible-push from outside": ["deployment=ansible-push", "source-control=github", "ci=github-actions", "registry=github-packages"],
    "by hand": ["deployment=none"],
    "puppet": ["configuration=puppet"],
}


def builder():
    for words in ([str(TOOLS / "kustomize"), "build"], ["kustomize", "build"], ["kubectl", "kustomize"]):
        if shutil.which(words[0]):
            return words
    print("not checked: neither kustomize nor kubectl is installed")
    sys.exit(77)


BUILD = builder()


def run(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, words))}: {done.stdout}{done.stderr}")
    return done.stdout


class Repository:
    """One exported stack."""

    def __init__(self, folder):
        self.folder = folder
        self.objects = [item for item in yaml.safe_load_all(run(*BUILD, folder)) if item]

    def of(self, *kinds):
        return [item for item in self.objects if item["kind"] in kinds]

    def guards(self, *kinds):
        """What people apply before anything else."""
        return [item for item in self.documents("deploy/kubernetes/namespace.yaml") if item["kind"] in kinds]

    def text(self, path):
        place = self.folder / path
        return place.read_text(encoding="utf-8") if place.exists() else ""

    def documents(self, path):
        return [item for item in yaml.safe_load_all(self.text(path)) if item]

    @property
    def gitops(self):
        return (self.folder / "deploy/argo-cd").exists() or (self.folder / "deploy/flux").exists()


class Hands:
    """A kubectl that changes nothing: it remembers what it was asked, and puts manifests together by the real kustomize."""

    def __init__(self, stack, follows, running=""):
        self.stack, self.follows, self.running, self.applied = stack, follows, running, ""

    def of(self, script, *arguments):
        """(calls of kubectl, the finished process)"""
        with tempfile.TemporaryDirectory() as scratch:
            place = pathlib.Path(scratch)
            lines = ["#!/bin/sh", f'printf "%s\\n" "$(printf "%s " "$@" | tr "\\n" " ")" >>{place}/calls', 'case "$*" in',
                     f"kustomize*) exec {' '.join(BUILD)} {self.stack.folder} ;;",
                     f"*'get applications.argoproj.io'* | *'get kustomizations.kustomize'*) exit {0 if self.follows else 1} ;;",
                     f"*'get deployment,statefulset'*) printf '%s' '{self.running}' ;;",
                     f"*'apply '*'--filename /'*) for file; do :; done; cp \"$file\" {place}/applied ;;",
                     "esac"]
            (place / "kubectl").write_text("\n".join(lines) + "\n", encoding="utf-8")
            (place / "kubectl").chmod(0o755)
            environment = os.environ | {"PATH": f"{place}:{os.environ['PATH']}", "YES": "1"}
            done = subprocess.run([self.stack.folder / f"scripts/{script}.sh", *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            calls = (place / "calls").read_text().splitlines() if (place / "calls").exists() else []
            self.applied = (place / "applied").read_text() if (place / "applied").exists() else ""
        return calls, done


def claims_are_whole(stack):
    """Without apiVersion and kind the live object always differs from git."""
    for item in stack.of("StatefulSet"):
        for claim in item["spec"].get("volumeClaimTemplates", []):
            assert claim.get("apiVersion") == "v1" and claim.get("kind") == "PersistentVolumeClaim", f"{item['metadata']['name']}: {claim['metadata']}"


def what_cannot_be_made_anew_is_kept(stack):
    """Pruning must not take namespaces and claims."""
    if not stack.gitops:
        return
    kept = {"argocd.argoproj.io/sync-options": "Prune=false,Delete=false"} if stack.documents("deploy/argo-cd/application.yaml") \
        else {"kustomize.toolkit.fluxcd.io/prune": "disabled"}
    assert not stack.of("Namespace"), "namespaces are applied by people, and never with what follows git"
    found = stack.of("PersistentVolumeClaim")
    assert found, "no claim"
    for item in found:
        notes = item["metadata"].get("annotations", {})
        assert kept.items() <= notes.items(), f"{item['kind']} {item['metadata']['name']} has {notes}"


def flux_waits_for_what_comes(stack):
    """A load balancer that nobody makes would keep every release unready; the workloads say whether one is healthy."""
    for item in stack.documents("deploy/flux/stack.yaml"):
        if item["metadata"]["name"].endswith("-secrets"):
            continue
        assert not item["spec"].get("wait"), "waits for everything, load balancers included"
        checked = {(check["kind"], check["name"]) for check in item["spec"]["healthChecks"]}
        there = {(work["kind"], work["metadata"]["name"]) for work in stack.of(*WORKLOADS)}
        assert checked == there, f"differs: {checked ^ there}"


def encrypted_secrets_are_decrypted(stack):
    """Flux reads what SOPS has encrypted only when it is told so, with a key of its own."""
    readers = [item for item in stack.documents("deploy/flux/stack.yaml") if item["spec"].get("decryption")]
    if not (stack.folder / "deploy/flux").exists() or not (stack.folder / ".sops.yaml").exists():
        assert not readers, "nothing is encrypted in this repository"
        return
    assert len(readers) == 1, f"{len(readers)} objects decrypt"
    spec = readers[0]["spec"]
    assert spec["decryption"]["provider"] == "sops", spec["decryption"]
    made = stack.documents(f"{spec['path']}/kustomization.yaml")[0]
    generated = made["secretGenerator"][0]
    assert generated["name"] == "stack-secrets" and generated["options"]["disableNameSuffixHash"], generated
    rule = yaml.safe_load(stack.text(".sops.yaml"))["creation_rules"][0]["path_regex"]
    assert rule.startswith("^" + spec["path"].removeprefix("./")), f"{spec['path']} is not what {rule} encrypts"
    followers = [item for item in stack.documents("deploy/flux/stack.yaml") if item != readers[0]]
    assert followers[0]["spec"]["dependsOn"] == [{"name": readers[0]["metadata"]["name"]}], "the stack does not wait for its secrets"
    assert spec["decryption"]["secretRef"]["name"] in stack.text("scripts/flux-bootstrap.sh"), "nobody makes the key"


def hands_do_not_fight(stack):
    """What follows git undoes changes by hand: restore and down make it wait first, up lets it go on."""
    for script, change, arguments in (("cluster-down", " delete ", []), ("restore", " scale ", ["gitea", "data"])):
        calls, done = Hands(stack, follows=stack.gitops).of(script, *arguments)
        assert done.returncode == 0, f"{script}: {done.stderr}"
        touched = next(place for place, call in enumerate(calls) if change in call)
        let_go = [place for place, call in enumerate(calls) if '"enabled":false' in call or '"suspend":true' in call]
        taken_up = [place for place, call in enumerate(calls) if '"enabled":true' in call or '"suspend":false' in call]
        assert bool(let_go) == stack.gitops and all(place < touched for place in let_go), f"{script} changes the cluster before it is let go: {calls}"
        assert bool(taken_up) == (stack.gitops and script == "restore"), f"{script}: {calls}"
    if stack.gitops:
        calls, done = Hands(stack, follows=True).of("cluster-up")
        assert done.returncode == 0 and not any(" apply " in call for call in calls), f"applies beside what follows git: {calls}"
        assert any('"enabled":true' in call or '"suspend":false' in call for call in calls), calls


def releases_stay(stack):
    """The tag in kustomization.yaml is the first one; what was released since must not be taken back by make up."""
    released = next(item["spec"]["template"]["spec"]["containers"][0]["image"] for item in stack.of("Deployment") if item["metadata"]["name"] == "hello")
    released = released.rsplit(":", 1)[0] + "@sha256:" + "0" * 64
    hands = Hands(stack, follows=False, running=released)
    _, done = hands.of("cluster-up")
    assert done.returncode == 0, done.stderr
    deploys = any((stack.folder / place).exists() for place in ("deploy/argo-cd", "deploy/flux", "deploy/kubernetes-deployer.yaml"))
    assert (f"image: {released}\n" in hands.applied) == deploys, "takes the release back"
    assert len(list(yaml.safe_load_all(hands.applied))) == len(stack.objects), "not everything is applied"


def outgoing_rules_hold_on_every_network(stack):
    """Some networks (Cilium) do not count the API server, nodes and node-local name servers as addresses of an ipBlock."""
    found = set()
    for item in [*stack.of("NetworkPolicy"), *stack.guards("NetworkPolicy")]:
        if "Egress" in item["spec"].get("policyTypes", []):
            for rule in item["spec"].get("egress", []):
                if not rule.get("to"):
                    assert rule.get("ports"), f"{item['metadata']['name']} opens everything"
                    found |= {(port.get("protocol", "TCP"), port["port"]) for port in rule["ports"]}
    assert {("UDP", 53), ("TCP", 53), ("TCP", 443), ("TCP", 6443)} <= found, f"only {found} without a destination"
    assert ("TCP", 80) not in found, "the cloud's metadata service would be open"


def blocked_addresses(stack):
    """The metadata service hands out the node's rights."""
    for item in [*stack.of("NetworkPolicy"), *stack.guards("NetworkPolicy")]:
        for rule in item["spec"].get("egress", []):
            for peer in rule.get("to", []):
                block = peer.get("ipBlock", {})
                if block.get("cidr") == "0.0.0.0/0":
                    assert "169.254.169.254/32" in block.get("except", []), item["metadata"]["name"]


def pipelines_reach_the_cluster(stack):
    """A laptop's kubeconfig names the laptop; a pipeline inside the cluster reaches nobody there."""
    script = stack.text("scripts/deploy-kubeconfig.sh")
    if not script:
        return
    inside = any(item["metadata"]["name"].startswith(("woodpecker", "jenkins", "gitlab-runner")) for item in stack.of(*WORKLOADS))
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)
        (place / "scripts").mkdir()
        (place / "scripts/deploy-kubeconfig.sh").write_text(script, encoding="utf-8")
        (place / "scripts/secret.sh").write_text(f"#!/bin/sh\ncat >{place}/taken\n", encoding="utf-8")
        (place / "kubectl").write_text("#!/bin/sh\ncase \"$*\" in *'config view'*) echo https://0.0.0.0:41234 ;; *token*jsonpath*) echo dG9rZW4= ;; esac\n", encoding="utf-8")
        for name in ("kubectl", "scripts/secret.sh"):
            (place / name).chmod(0o755)
        environment = os.environ | {"PATH": f"{place}:{os.environ['PATH']}"}
        done = subprocess.run(["sh", place / "scripts/deploy-kubeconfig.sh"], env=environment, capture_output=True, text=True, check=False)
        if not inside:
            assert done.returncode != 0 and "0.0.0.0" in done.stderr, f"hands out an address of this machine: {done.stdout}{done.stderr}"
            done = subprocess.run(["sh", place / "scripts/deploy-kubeconfig.sh"], env=environment | {"DEPLOY_SERVER": "https://cluster.example.org:6443"},
                                  capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        server = yaml.safe_load(base64.b64decode((place / "taken").read_text()))["clusters"][0]["cluster"]["server"]
        assert server == ("https://kubernetes.default.svc" if inside else "https://cluster.example.org:6443"), server


def releases_are_promoted_by_review(stack):
    """Stage gets what the stack runs and production what stage has, by digest, each as a branch that somebody merges."""
    if not (stack.folder / "deploy/environments").exists():
        assert not (stack.folder / "scripts/promote.sh").exists()
        return
    followed = {item["spec"].get("path", item["spec"].get("source", {}).get("path")): item["spec"].get("source", {}).get("targetRevision", "main")
                for path in ("deploy/argo-cd/environments.yaml", "deploy/flux/environments.yaml") for item in stack.documents(path) if item["kind"] != "GitRepository"}
    assert {path.removeprefix("./"): branch for path, branch in followed.items()} == {"deploy/environments/stage": "main", "deploy/environments/prod": "main"}, followed
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)
        copy = place / "copy"
        shutil.copytree(stack.folder, copy)
        digest = "sha256:" + "5" * 64
        (place / "kubectl").write_text(f"#!/bin/sh\necho zot.example.org/demo/hello@{digest}\n", encoding="utf-8")
        (place / "kubectl").chmod(0o755)
        if BUILD[0] == "kubectl":
            NOT_CHECKED.add("promotions: kustomize is not installed")
            return
        environment = os.environ | {"PATH": f"{place}:{pathlib.Path(BUILD[0]).parent}:{os.environ['PATH']}", "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
                                    "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": "/dev/null"}

        def said(*words, expected=0):
            done = subprocess.run([str(word) for word in words], cwd=copy, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == expected, f"{words}: {done.stdout}{done.stderr}"
            return done.stdout + done.stderr

        said("git", "init", "--quiet", "--bare", place / "origin")
        for words in (["init", "--quiet", "--initial-branch", "main"], ["add", "--all"], ["commit", "--quiet", "--message", "first"],
                      ["remote", "add", "origin", place / "origin"], ["push", "--quiet", "origin", "main"]):
            said("git", *words)
        assert "no release" in said(copy / "scripts/promote.sh", "prod", expected=1)
        for name, pods in (("stage", 1), ("prod", 2)):
            before = [item for item in yaml.safe_load_all(said(*BUILD, f"deploy/environments/{name}")) if item["kind"] == "Deployment"][0]
            assert before["spec"]["replicas"] == 0, "runs what nobody promoted"
            said(copy / "scripts/promote.sh", name)
            assert said("git", "branch", "--show-current").strip() == "main" and not said("git", "diff", "origin/main")
            said("git", "merge", "--quiet", "--ff-only", f"origin/promote-{name}-{digest[7:19]}")
            said("git", "push", "--quiet", "origin", "main")
            made = [item for item in yaml.safe_load_all(said(*BUILD, f"deploy/environments/{name}"))]
            work = next(item for item in made if item["kind"] == "Deployment")
            assert work["spec"]["template"]["spec"]["containers"][0]["image"].endswith("@" + digest), work["spec"]["template"]["spec"]["containers"][0]["image"]
            assert work["spec"]["replicas"] == pods and {item["metadata"].get("namespace", f"demo-{name}") for item in made} == {f"demo-{name}"}
            assert f"demo-{name}" in {item["metadata"]["name"] for item in stack.guards("Namespace")}, "nobody makes the namespace"
            assert ("PodDisruptionBudget" in {item["kind"] for item in made}) == (pods > 1), "a budget for one pod would only block upgrades"


def firewall_of(stack, scratch):
    """The rules of a machine as its own tool writes them, for nodes in 10.20.0.0/24; None when that tool is not here."""
    if (stack.folder / "configuration/ansible.cfg").exists():
        playbook = scratch / "rules.yml"
        playbook.write_text(f"""- hosts: localhost
  connection: local
  gather_facts: false
  vars_files: [{stack.folder}/configuration/roles/base/defaults/main.yml, {stack.folder}/configuration/inventory/group_vars/all.yml]
  tasks:
    - ansible.builtin.template: {{src: {stack.folder}/configuration/roles/base/templates/nftables.conf.j2, dest: {scratch}/rules, mode: "0600"}}
""", encoding="utf-8")
        if not shutil.which("ansible-playbook"):
            return None
        run("ansible-playbook", "--inventory", "localhost,", "--extra-vars", json.dumps({"base_cluster_sources": ["10.20.0.0/24"], "base_cluster_api_sources": ["203.0.113.7"],
                                                                                            "ansible_python_interpreter": sys.executable}), playbook)
        return (scratch / "rules").read_text(encoding="utf-8")
    if not shutil.which("puppet"):
        return None
    data = yaml.safe_load(stack.text("configuration/data/common.yaml"))
    values = {name.removeprefix("profile::firewall::"): value for name, value in data.items() if name.startswith("profile::firewall::")}
    values |= {"ssh_port": 22, "open_tcp_ports": [], "open_udp_ports": [], "cluster_sources": ["10.20.0.0/24", *values.get("cluster_sources", [])], "api_sources": ["203.0.113.7"]}
    given = ", ".join(f"{name} => {json.dumps(value)}" for name, value in values.items())
    return run("puppet", "epp", "render", stack.folder / "configuration/site-modules/profile/templates/nftables.conf.epp", "--values", "{" + given + "}")


def firewalls_let_nodes_talk(stack):
    """A machine's own firewall must not cut the nodes of the cluster, their pods and the API off."""
    with tempfile.TemporaryDirectory() as scratch:
        rules = firewall_of(stack, pathlib.Path(scratch))
    if rules is None:
        NOT_CHECKED.add("firewalls: neither ansible nor puppet is installed")
        return
    for wanted in ("10.20.0.0/24 accept", "10.42.0.0/16 accept", "10.43.0.0/16 accept", "203.0.113.7 tcp dport 6443 accept"):
        assert f"ip saddr {wanted}" in rules, f"no rule '{wanted}': {rules}"
    nft = shutil.which("nft", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if nft is None or os.geteuid() != 0:
        NOT_CHECKED.add("firewalls: the rules are not read by nft (it needs root)")
        return
    done = subprocess.run([nft, "--check", "--file", "/dev/stdin"], input=rules, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


ROWS = [claims_are_whole, what_cannot_be_made_anew_is_kept, flux_waits_for_what_comes, encrypted_secrets_are_decrypted, hands_do_not_fight, releases_stay,
        outgoing_rules_hold_on_every_network, blocked_addresses, releases_are_promoted_by_review, firewalls_let_nodes_talk, pipelines_reach_the_cluster]


def main():
    program = sys.argv[1]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for number, (name, settings) in enumerate(STACKS.items()):
            file, folder = pathlib.Path(scratch, f"{number}.stackwright"), pathlib.Path(scratch, str(number))
            run(program, "new", "--blueprint", "kubernetes-gitops", "--name", "Demo", "--output", file)
            if settings:
                run(program, "set", file, *settings)
            # The swaps leave findings that matter to people; the files are what is judged here.
            run(program, "render", file, "--to", folder, "--anyway")
            stack = Repository(folder)
            for row in ROWS:
                try:
                    row(stack)
                    passed += 1
                except (AssertionError, KeyError, IndexError, ValueError, OSError) as problem:
                    failed += 1
                    print(f"FAILED   {name}: {row.__name__}: {type(problem).__name__} {str(problem)[:600]}")
    for line in sorted(NOT_CHECKED):
        print(f"not checked: {line}")
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
