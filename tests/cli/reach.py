#!/usr/bin/env python3
"""reach.py CLI [NAME ...]

Who may reach, read and trust what in an exported stack, read out of the files by parsers: every blueprint, and every CI engine on either
runtime. One line a breach; exit code 1 when there is one, 77 when there is no YAML reader.
"""
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

try:
    import yaml
except ImportError:
    print("python3-yaml is not installed")
    sys.exit(77)

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What is set on top of a blueprint, by the name of the case.
CASES = {
    "enterprise-on-prem": ("enterprise-on-prem",),
    "gitlab-all-in-one": ("gitlab-all-in-one",),
    "kubernetes-gitops": ("kubernetes-gitops",),
    "small-saas-github": ("small-saas-github",),
    "woodpecker-on-docker": ("enterprise-on-prem", "ci=woodpecker"),
    "jenkins-with-gitlab": ("gitlab-all-in-one", "ci=jenkins"),
    "jenkins-in-cluster": ("kubernetes-gitops", "ci=jenkins"),
    "gitlab-in-cluster": ("gitlab-all-in-one", "runtime=kubernetes"),
    "haproxy": ("enterprise-on-prem", "ingress=haproxy"),
    "nginx": ("enterprise-on-prem", "ingress=nginx"),
    "flux": ("kubernetes-gitops", "deployment=flux"),
    "flux-with-environments": ("kubernetes-gitops", "deployment=flux", "kubernetes.environments=true", "secrets=sops-age"),
    "argo-with-environments": ("kubernetes-gitops", "kubernetes.environments=true"),
    "ansible-to-cluster": ("kubernetes-gitops", "deployment=ansible-push"),
    "victoria-on-docker": ("enterprise-on-prem", "metrics=victoriametrics-grafana"),
}


class Stack:
    """One exported stack: its files, and what the parsers make of them."""

    def __init__(self, name, folder):
        self.name = name
        self.folder = folder
        self.breaches = []

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def has(self, path):
        return (self.folder / path).is_file()

    @functools.lru_cache(maxsize=None)
    def yaml(self, path):
        return yaml.load(self.text(path), Loader=LOADER)

    def run(self, script, *arguments, **environment):
        done = subprocess.run(["sh", script, *arguments], cwd=self.folder, env=os.environ | environment, capture_output=True, text=True)
        self.expect(done.returncode == 0, f"{script} {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def expect(self, holds, what):
        if not holds:
            self.breaches.append(f"{self.name}: {what}")

    @property
    def services(self):
        return self.yaml("compose.yaml")["services"] if self.has("compose.yaml") else {}

    @functools.cached_property
    def objects(self):
        """What is applied to the cluster, by whomever; what a kustomization of its own completes is left out."""
        return [thing for path in sorted(self.folder.glob("deploy/**/*.yaml")) if "environments" not in path.parts for thing in yaml.load_all(path.read_text(encoding="utf-8"), Loader=LOADER)
                if isinstance(thing, dict) and "kind" in thing and "metadata" in thing]


def networks_of(service):
    """Names of networks as Compose reads them: without the key, a service stands on the default one."""
    if service.get("network_mode"):
        return set()
    return set(service.get("networks") or ["default"])


def step_networks(stack):
    """Networks that the engine's own configuration gives to steps, by their real names."""
    found = set()
    if stack.has("Jenkinsfile"):
        found |= set(re.findall(r"--network[ =]([\w-]+)", stack.text("Jenkinsfile")))
    if stack.has("config/gitlab-runner/config.toml"):
        runners = tomllib.loads(stack.text("config/gitlab-runner/config.toml"))["runners"]
        found |= {runner["docker"]["network_mode"] for runner in runners if "docker" in runner}
    environment = stack.services.get("woodpecker-agent", {}).get("environment", {})
    if "WOODPECKER_BACKEND_DOCKER_NETWORK" in environment:
        found |= set(environment["WOODPECKER_BACKEND_DOCKER_NETWORK"].split(","))
    return found


def read_by_steps(stack):
    """The pipeline and the scripts that its steps call, in which services are named."""
    for path in ("Jenkinsfile", ".gitlab-ci.yml", ".woodpecker/delivery.yaml"):
        if stack.has(path):
            pipeline = stack.text(path)
            yield path, pipeline
            for script in sorted(set(re.findall(r"\bsh ((?:scripts|tests)/[\w./-]+\.sh)", pipeline))):
                yield script, stack.text(script)


def steps_reach_what_they_need_and_no_docker_api(stack):
    if "docker-api" not in stack.services:
        return
    real = {key: value["name"] for key, value in stack.yaml("compose.yaml")["networks"].items()}
    joined = step_networks(stack)
    stack.expect(joined, "no network of the steps was found in the engine's configuration")
    stack.expect(joined <= set(real.values()), f"steps join {joined}, which compose.yaml does not make")
    reached = {name for name, service in stack.services.items() if joined & {real[key] for key in networks_of(service)}}
    stack.expect("docker-api" not in reached, "a step reaches docker-api:2375 and is root on the host")
    for path, text in read_by_steps(stack):
        stack.expect("docker-api" not in text, f"{path} hands the Docker API to steps")
        named = set(re.findall(r"\b(?:https?://(?:[\w$%{}]+:[^@\s/]*@)?|registry=\"?)([a-z][a-z0-9-]*):\d+", text)) & set(stack.services)
        stack.expect(named <= reached, f"{path} names {sorted(named - reached)}, which steps do not reach")
    for closed in ("alertmanager", "loki", "grafana", "keycloak", "gitea-db", "sonarqube-db", "mattermost-db"):
        stack.expect(closed not in reached, f"steps reach {closed}")


def only_who_starts_containers_stands_beside_the_docker_api(stack):
    if "docker-api" not in stack.services:
        return
    beside = {name for name, service in stack.services.items() if networks_of(service) & networks_of(stack.services["docker-api"])}
    owners = ("docker-api", "jenkins", "woodpecker-agent", "gitlab-runner", "gitea", "gitlab")
    for name in beside:
        stack.expect(any(name == owner or name.startswith(owner + "-") for owner in owners) and not name.endswith(("-db", "-dump")),
                     f"{name} reaches the Docker API and has no business there")
    for client in ("jenkins", "woodpecker-agent", "gitlab-runner"):
        stack.expect(client not in stack.services or client in beside, f"{client} does not reach the Docker API")
    if stack.has("config/jenkins/casc.yaml") and "jenkins" in stack.services:
        real = {key: value["name"] for key, value in stack.yaml("compose.yaml")["networks"].items()}
        cloud = stack.yaml("config/jenkins/casc.yaml")["jenkins"]["clouds"][0]["docker"]
        network = cloud["templates"][0]["dockerTemplateBase"]["network"]
        there = {name for name, service in stack.services.items() if network in {real[key] for key in networks_of(service)}}
        for needed in ("docker-api", "gitea" if "gitea" in stack.services else "gitlab"):
            stack.expect(needed in there, f"the agents of Jenkins do not reach {needed}")


def scripts_accept_the_own_authority(stack):
    """Whatever a person starts and talks to an address of the stack; pipelines take the ways inside."""
    own = stack.has("scripts/trust.sh")
    stack.expect(own == ("authority" in stack.text("README.md")), "README and scripts/trust.sh do not agree on an authority of the stack's own")
    if not own:
        return
    stack.expect("\nmake trust\n" in stack.text("README.md"), "README does not say `make trust` before the first push")
    stack.expect(re.search(r"^trust:", stack.text("Makefile"), re.M), "there is no `make trust`")
    stack.expect("/.authority/" in stack.text(".gitignore") or "\n.authority/\n" in stack.text(".gitignore"), "git does not ignore .authority/")
    for path in sorted([*stack.folder.glob("scripts/*.sh"), *stack.folder.glob("tests/**/*.sh")]):
        spoken = [line for line in path.read_text(encoding="utf-8").splitlines()
                  if re.search(r"https://[a-z.-]*delivery\.localhost", line) and not re.match(r"\s*(#|echo |callback=)", line)]
        stack.expect(not spoken or path.name == "trust.sh" or ". scripts/trust.sh" in path.read_text(encoding="utf-8"),
                     f"{path.relative_to(stack.folder)} does not accept the certificate: {spoken[:1]}")
        for origin in re.findall(r"git (?:push|ls-remote|clone|fetch).*\borigin\b", path.read_text(encoding="utf-8")):
            stack.expect(". scripts/trust.sh" in path.read_text(encoding="utf-8"), f"{path.relative_to(stack.folder)}: `{origin}` does not accept the certificate")


def pipelines_read_nothing_but_their_own_document(stack):
    if not stack.has("config/openbao/ci.hcl"):
        return
    paths = re.findall(r'^path "([^"]+)"', stack.text("config/openbao/ci.hcl"), re.M)
    stack.expect(paths and all(re.fullmatch(r"stack/(data|metadata)/ci", path) for path in paths), f"the policy of pipelines opens {paths}")
    push = stack.text("scripts/secrets-push.sh")
    listed = set(re.search(r'for_pipelines="([^"]*)"', push).group(1).split())
    pipeline = {stack.run("scripts/secret.sh", "variable", name).strip() for name in stack.run("scripts/secret.sh", "list", "ci").split()}
    stack.expect(listed == pipeline, f"stack/ci holds {sorted(listed ^ pipeline)} too much or too little")
    (stack.folder / ".env").write_text("".join(f'{name}=value\\of"{name}\n' for name in [*sorted(pipeline), "GITEA_DB_PASSWORD"]), encoding="utf-8")
    # The store itself is not here: what would be sent to it is printed.
    (stack.folder / "scripts/openbao.sh").write_text('bao() { echo "$*"; cat; }\n', encoding="utf-8")
    sent = stack.run("scripts/secrets-push.sh", BAO_TOKEN="t").splitlines()
    stack.expect([sent[0], sent[2]] == ["kv put -mount=stack env -", "kv put -mount=stack ci -"], f"secrets-push.sh sends {sent[::2]}")
    stack.expect(set(json.loads(sent[3])) == pipeline, "stack/ci holds something else than what pipelines need")
    stack.expect("GITEA_DB_PASSWORD" in json.loads(sent[1]) and all(value == f'value\\of"{name}' for name, value in json.loads(sent[1]).items()),
                 "stack/env does not hold the values of .env")
    stack.expect("/openbao/policies" not in stack.text("scripts/openbao-setup.sh"), "a changed policy would restart the store, which is sealed then")


def make_up_replaces_who_reads_a_changed_file(stack):
    if not stack.services:
        return
    reads = {call[0].split()[0]: (set(call[0].split()), set(call[1].split()), set(call[2].split()))
             for call in re.findall(r"^reads '([^']*)' '([^']*)' '([^']*)'$", stack.text("scripts/up.sh"), re.M)}
    secrets = stack.yaml("compose.yaml").get("secrets") or {}
    for name, service in stack.services.items():
        if name == "restore":  # runs for one restore only
            continue
        files = {volume["source"].removeprefix("./") for volume in service.get("volumes", []) if isinstance(volume, dict) and str(volume.get("source", "")).startswith("./config/")}
        variables = {secrets[secret["source"]]["environment"] for secret in service.get("secrets", [])}
        known = [(sources, values) for containers, sources, values in reads.values() if name in containers]
        if files or variables:
            stack.expect(known and files <= known[0][0] and variables <= known[0][1], f"make up leaves {name} with the old {sorted(files | variables)}")
    stack.expect("scripts/up.sh" in stack.text("Makefile"), "make up does not use scripts/up.sh")


def addresses_for_people_lead_to_the_ingress_inside(stack):
    """A token, a sign-in or a download hands them on, and then a step or a service follows them, to port 443."""
    ingress = next((name for name in ("traefik", "caddy", "nginx", "haproxy") if name in stack.services), None)
    if not ingress:
        return
    listens = {
        "traefik": lambda: any(point["address"] == ":443" for point in stack.yaml("config/traefik/traefik.yml")["entryPoints"].values()),
        "caddy": lambda: re.search(r"^\s*https_port 443$", stack.text("config/caddy/Caddyfile"), re.M),
        "nginx": lambda: len(re.findall(r"listen 443 ssl", stack.text("config/nginx/nginx.conf"))) == len(re.findall(r"listen 8443 ssl", stack.text("config/nginx/nginx.conf"))),
        "haproxy": lambda: re.search(r"^\s*bind :443 ssl", stack.text("config/haproxy/haproxy.cfg"), re.M),
    }
    stack.expect(listens[ingress](), f"{ingress} does not answer on port 443 inside")
    networks = stack.services[ingress]["networks"]
    for network in ["default", *(["steps"] if "docker-api" in stack.services else [])]:
        names = set((networks.get(network) or {}).get("aliases", []))
        stack.expect({"delivery.localhost", "app.delivery.localhost"} <= names or not stack.has("scripts/trust.sh"), f"{ingress} has no names on {network}")


def pipelines_reach_the_registry(stack):
    """Where its image is pushed to, a name that resolves inside and a certificate that is either checked or said not to be."""
    for path in ("scripts/buildah.sh", "scripts/buildkit.sh"):
        if not stack.has(path) or not ("docker-api" in stack.services or stack.has("kustomization.yaml")):
            continue
        text = stack.text(path)
        inside = re.search(r'^registry="([a-z][a-z0-9-]*:\d+)"', text, re.M)
        stack.expect(inside or re.search(r"verify=false|unchecked=yes", text), f"{path} pushes to a name whose certificate no step knows")


def granted(stack):
    """(who, namespace or None for the whole cluster, rule) of every binding that is applied to the cluster."""
    roles = {(thing["kind"], thing["metadata"].get("namespace"), thing["metadata"]["name"]): thing["rules"] for thing in stack.objects if thing["kind"] in ("Role", "ClusterRole")}
    for binding in stack.objects:
        if binding["kind"] not in ("RoleBinding", "ClusterRoleBinding"):
            continue
        namespace = binding["metadata"].get("namespace")
        kind = binding["roleRef"]["kind"]
        for rule in roles[(kind, namespace if kind == "Role" else None, binding["roleRef"]["name"])]:
            for subject in binding["subjects"]:
                yield f"{subject['namespace']}/{subject['name']}", namespace, rule


def no_step_becomes_the_clusters_administrator(stack):
    if not stack.has("kustomization.yaml"):
        return
    builds, nodes, deploy = "demo-builds", "demo-nodes", "demo-deploy"
    guards = {thing["metadata"]["name"]: thing["metadata"]["labels"].get("pod-security.kubernetes.io/enforce") for thing in stack.objects if thing["kind"] == "Namespace"}
    stack.expect(guards.get("demo") == "baseline", f"the stack's own namespace lets {guards.get('demo')} pods in")
    stack.expect({name for name, level in guards.items() if level not in ("baseline", "restricted")} <= {builds, nodes}, f"guards of namespaces: {guards}")
    for who, namespace, rule in granted(stack):
        resources, verbs, names = set(rule["resources"]), set(rule["verbs"]), rule.get("resourceNames")
        writes = verbs & {"create", "update", "patch", "delete", "*"}
        stack.expect("*" not in resources | verbs, f"{who} may do everything in {namespace or 'the cluster'}")
        stack.expect(not resources & {"roles", "rolebindings", "clusterroles", "clusterrolebindings"} or not writes, f"{who} may give rights")
        stack.expect("secrets" not in resources or namespace == builds or who == f"{deploy}/secrets", f"{who} reads secrets in {namespace or 'the cluster'}")
        starts = resources & {"pods", "pods/exec", "pods/attach", "deployments", "statefulsets", "daemonsets", "jobs", "cronjobs"}
        by_git = who.startswith(deploy + "/")
        stack.expect(not (writes and starts) or namespace == builds or by_git or (names == ["hello"] and writes == {"patch"}),
                     f"{who} may start pods in {namespace or 'the cluster'}, and mount every secret there")
    for thing in stack.objects:
        template = thing.get("spec", {}).get("template", {}) if thing["kind"] in ("Deployment", "StatefulSet", "DaemonSet", "Job") else {}
        pod = template.get("spec", {})
        needs_the_node = any("hostPath" in volume for volume in pod.get("volumes", [])) or any(
            container.get("securityContext", {}).get("privileged") for container in pod.get("containers", []))
        home = thing["metadata"].get("namespace")
        stack.expect(not pod or home, f"{thing['kind']} {thing['metadata']['name']} names no namespace")
        stack.expect(not needs_the_node or home == nodes, f"{thing['metadata']['name']} reads the node from the namespace {home}")
        stack.expect(home != builds or not pod, f"{thing['metadata']['name']} runs among the pods of pipelines")
    told = []
    if stack.has("config/jenkins/casc.yaml"):
        told = [stack.yaml("config/jenkins/casc.yaml")["jenkins"]["clouds"][0]["kubernetes"]["namespace"]]
    elif stack.has("config/gitlab-runner/config.toml"):
        told = [runner["kubernetes"]["namespace"] for runner in tomllib.loads(stack.text("config/gitlab-runner/config.toml"))["runners"]]
    elif stack.has("deploy/kubernetes/service-woodpecker-agent.yaml"):
        told = re.findall(r"WOODPECKER_BACKEND_K8S_NAMESPACE\"?\n +value: (\S+)", stack.text("deploy/kubernetes/service-woodpecker-agent.yaml"))
    stack.expect(told and set(told) == {builds}, f"pods of pipelines start in {told}")
    service_names = {(thing["metadata"].get("namespace"), thing["metadata"]["name"]): thing for thing in stack.objects if thing["kind"] == "Service"}
    policies = {thing["metadata"]["name"]: thing for thing in stack.objects if thing["kind"] == "NetworkPolicy" and thing["metadata"].get("namespace") == "demo"}
    for path, text in read_by_steps(stack):
        for name in set(re.findall(r"\b(?:https?://(?:[\w$%{}]+:[^@\s/]*@)?|registry=\"?)([a-z][a-z0-9-]*):\d+", text)):
            if ("demo", name) not in service_names:
                continue
            stack.expect(service_names.get((builds, name), {}).get("spec", {}).get("externalName") == f"{name}.demo.svc.cluster.local", f"{path} names {name}, which steps cannot resolve")
            stack.expect(builds in str(policies[name]["spec"]["ingress"]), f"{path} names {name}, which lets no step in")


def the_deployed_branch_deploys_services_and_no_more(stack):
    if not stack.has("kustomization.yaml"):
        return
    for path in stack.yaml("kustomization.yaml")["resources"]:
        for thing in yaml.load_all(stack.text(path), Loader=LOADER):
            stack.expect(not thing or thing["kind"] not in ("Namespace", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "Secret"),
                         f"{path}: whoever writes the deployed branch could change {thing and thing['kind']}")
    followers = [thing for thing in stack.objects if thing["kind"] in ("Application", "AppProject", "GitRepository", "Kustomization") and "kustomize.config" not in thing["apiVersion"]]
    for thing in followers:
        stack.expect(thing["metadata"].get("namespace") == "demo-deploy", f"{thing['kind']} lies beside the services that it deploys")
        if thing["kind"] == "AppProject":
            refused = {entry["kind"] for entry in thing["spec"]["namespaceResourceBlacklist"]}
            stack.expect(not thing["spec"]["clusterResourceWhitelist"] and {"Secret", "Role", "RoleBinding"} <= refused, "Argo CD applies rights and secrets from git")
            stack.expect({place["namespace"] for place in thing["spec"]["destinations"]} <= {"demo", "demo-builds", "demo-nodes", "demo-stage", "demo-prod"}, "Argo CD deploys into its own namespace")
        if thing["kind"] == "Kustomization":
            stack.expect(thing["spec"].get("serviceAccountName"), f"Flux applies {thing['metadata']['name']} with its own rights")


def a_pipelines_account_changes_one_image_and_mounts_nothing(stack):
    if not stack.has("deploy/kubernetes-deployer.yaml"):
        return
    rights = [(namespace, rule) for who, namespace, rule in granted(stack) if who.endswith("/deployer")]
    for namespace, rule in rights:
        stack.expect(set(rule["verbs"]) <= {"get", "list", "watch"} or rule.get("resourceNames") == ["hello"], f"the deployer may {rule['verbs']} all {rule['resources']}")
        stack.expect("secrets" not in rule["resources"] and namespace == "demo", "the deployer reads secrets")
    policies = {thing["metadata"]["name"]: thing["spec"] for thing in stack.objects if thing["kind"] == "ValidatingAdmissionPolicy"}
    bound = [thing["spec"] for thing in stack.objects if thing["kind"] == "ValidatingAdmissionPolicyBinding" and thing["spec"]["validationActions"] == ["Deny"]]
    stack.expect(len(policies) == 1 and [one["policyName"] for one in bound] == list(policies), "no policy keeps the deployer to the image")
    words = " ".join(one["expression"] for policy in policies.values() for one in policy["validations"])
    for part in ("volumes", "volumeMounts", "envFrom", "env", "command", "args", "initContainers", "serviceAccountName", "securityContext", "hostPID", "image.startsWith"):
        stack.expect(re.search(rf"\b{re.escape(part)}\b", words), f"the policy of the deployer does not judge {part}")
    stack.expect("rollout undo" not in stack.text("scripts/deploy.sh"), "the way back would be refused: it changes more than the image")


def nodes_pull_from_the_registry(stack):
    if not stack.has("kustomization.yaml") or "registry.delivery.localhost" not in stack.text("deploy/kubernetes/service-hello.yaml"):
        return
    accounts = {(thing["metadata"].get("namespace"), thing["metadata"]["name"]): thing for thing in stack.objects if thing["kind"] == "ServiceAccount"}
    stack.expect({"name": "registry-login"} in accounts.get(("demo", "hello"), {}).get("imagePullSecrets", []), "the sample service's pods do not sign in to the registry")
    stack.expect("registry-login --type=kubernetes.io/dockerconfigjson" in stack.text("scripts/cluster-secrets.sh"), "nobody makes the secret registry-login")
    laptop = stack.yaml("deploy/k3d.yaml")
    stack.expect(any("registry.delivery.localhost" in alias["hostnames"] for alias in laptop.get("hostAliases", [])), "the laptop's node does not resolve the registry")
    trusted = yaml.load(laptop.get("registries", {}).get("config", "{}"), Loader=LOADER)
    stack.expect("registry.delivery.localhost" in trusted.get("configs", {}), "the laptop's node does not trust the registry")


CHECKS = [
    no_step_becomes_the_clusters_administrator,
    the_deployed_branch_deploys_services_and_no_more,
    a_pipelines_account_changes_one_image_and_mounts_nothing,
    nodes_pull_from_the_registry,
    addresses_for_people_lead_to_the_ingress_inside,
    pipelines_reach_the_registry,
    steps_reach_what_they_need_and_no_docker_api,
    only_who_starts_containers_stands_beside_the_docker_api,
    scripts_accept_the_own_authority,
    pipelines_read_nothing_but_their_own_document,
    make_up_replaces_who_reads_a_changed_file,
]


def must(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr or done.stdout}")


def exported(cli, name, folder):
    blueprint, *changes = CASES[name]
    file = folder / f"{name}.stackwright"
    must(cli, "new", "--blueprint", blueprint, "--name", "demo", "-o", file)
    if changes:
        must(cli, "set", file, *changes)
    must(cli, "render", file, "--to", folder / name, "--anyway")
    return Stack(name, folder / name)


def main():
    cli, names = sys.argv[1], sys.argv[2:] or list(CASES)
    breaches = []
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            stack = exported(cli, name, pathlib.Path(folder))
            for check in CHECKS:
                check(stack)
            breaches += stack.breaches
    for breach in breaches:
        print(breach)
    print(f"{len(names)} stacks, {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
