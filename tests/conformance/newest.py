#!/usr/bin/env python3
"""Which images of the catalogue are older than the newest that their registries have: asks over the network, so somebody watches.

usage: newest.py [VERSIONS.yaml] [--only TEXT]
       newest.py --self-test          (against a registry of its own on this machine)

For each image of versions.yaml the tags of the same form are compared (v1.2.3-alpine with v1.3.0-alpine, never with v1.3.0 or v1.3.0-rc1).
'line' is the newest that differs behind the second number only: what can be taken without reading a change log. The date is the one
of the image. The last line is 'N newest, N older, N not asked'; the exit code is 0 when every registry answered.
"""
import json
import os
import re
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

PATIENCE = 20  # seconds, for one answer
MOST_PAGES = 200
MANIFESTS = ", ".join(["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json",
                       "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"])
NUMBER = re.compile(r"\d+(?:\.\d+)*")


def images_of(path):
    """(program, version, reference) of every image, once per repository and form of tag."""
    program = version = None
    inside = False
    for line in open(path, encoding="utf-8"):
        if match := re.match(r"  - id: (\S+)", line):
            program, inside = match[1], False
        elif match := re.match(r'    version: "(.*)"', line):
            version = match[1]
        elif re.match(r"    images:", line):
            inside = True
        elif inside and (match := re.match(r"      \S+: (\S+:\S+)", line)):
            yield program, version, match[1]


def numbers(text):
    return tuple(int(part) for part in text.split("."))


def candidates(tag, version, tags):
    """The version of every tag that has the form of `tag`, the greatest first."""
    place = tag.find(version)
    if place < 0 or not NUMBER.fullmatch(version):
        return []
    before, behind = tag[:place], tag[place + len(version):]
    # A number in what follows is one that moves along with it: 3.23 of alpine3.23, 1 of k3s1.
    rest = NUMBER.sub(lambda match: r"\d+(?:\.\d+)*", re.escape(behind).replace(r"\.", "."))
    form = re.compile(re.escape(before) + r"(\d+(?:\.\d+){%d})" % version.count(".") + rest)
    found = {match[1] for match in map(form.fullmatch, tags) if match}
    return sorted(found, key=numbers, reverse=True)


def line_of(version):
    return numbers(version)[:2]


class Registry:
    """The tags and dates of one repository, by the distribution protocol."""

    def __init__(self, reference, scheme="https"):
        name, self.tag = reference.rsplit(":", 1)
        host, self.repository = name.split("/", 1)
        self.base = f"{scheme}://{'registry-1.docker.io' if host == 'docker.io' else host}/v2/{self.repository}"
        self.token = None

    def ask(self, url, accept="application/json"):
        request = urllib.request.Request(url, headers={"Accept": accept} | ({"Authorization": f"Bearer {self.token}"} if self.token else {}))
        try:
            return urllib.request.urlopen(request, timeout=PATIENCE)
        except urllib.error.HTTPError as error:
            if error.code != 401 or self.token:
                raise
            self.token = self.fetch_token(error.headers.get("WWW-Authenticate", ""))
            return self.ask(url, accept)

    def fetch_token(self, challenge):
        asked = dict(re.findall(r'(\w+)="([^"]*)"', challenge))
        words = {"service": asked.get("service", ""), "scope": f"repository:{self.repository}:pull"}
        with urllib.request.urlopen(asked["realm"] + "?" + urllib.parse.urlencode(words), timeout=PATIENCE) as answer:
            told = json.load(answer)
        return told.get("token") or told["access_token"]

    def tags(self):
        url, tags = self.base + "/tags/list?n=1000", []
        for _ in range(MOST_PAGES):
            with self.ask(url) as answer:
                tags += json.load(answer).get("tags") or []
                link = re.search(r"<([^>]+)>", answer.headers.get("Link", ""))
            if not link:
                break
            url = urllib.parse.urljoin(url, link[1])
        return tags

    def made(self, tag):
        """The day of the image, or '?': some are made without one, so that two builds give the same bytes."""
        def manifest(name):
            with self.ask(f"{self.base}/manifests/{name}", MANIFESTS) as answer:
                return json.load(answer)
        told = manifest(tag)
        if "manifests" in told:
            told = manifest(told["manifests"][0]["digest"])
        with self.ask(f"{self.base}/blobs/{told['config']['digest']}") as answer:
            day = json.load(answer).get("created", "")[:10]
        return day if day >= "2010" else "?"


def judge(program, version, reference, scheme="https"):
    """'newest', 'older' or 'not asked', and what to say."""
    try:
        registry = Registry(reference, scheme)
        found = candidates(registry.tag, version, registry.tags())
        if not found:
            return "not asked", f"{program}: no tag has the form of {registry.tag}; look at its page"
        if numbers(found[0]) <= numbers(version):
            return "newest", f"{program} {version}"
        newer = registry.tag.replace(version, found[0])
        line = next(each for each in [*found, version] if line_of(each) == line_of(version))
        return "older", f"{program} {version}: newest {found[0]} ({safe_day(registry, newer)}), line {max(line, version, key=numbers)}; {reference}"
    except (OSError, KeyError, ValueError) as error:
        return "not asked", f"{program}: {reference.split('/')[0]}: {error}"


def safe_day(registry, tag):
    try:
        return registry.made(tag)
    except (OSError, KeyError, ValueError):  # what stands behind the number has moved along, so the tag is another one
        return "?"


def walk(path, only, scheme="https"):
    counts = {"newest": 0, "older": 0, "not asked": 0}
    for program, version, reference in images_of(path):
        if only not in reference and only not in program:
            continue
        verdict, words = judge(program, version, reference, scheme)
        counts[verdict] += 1
        print(f"{verdict:10} {words}", flush=True)
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    return counts


class FakeRegistry(BaseHTTPRequestHandler):
    """Wants a token, gives the tags in two pages."""
    TAGS = ["latest", "v1.2.3-alpine", "v1.2.9-alpine", "v1.10.0-alpine", "v2.0.0-rc1-alpine", "v3.0.0", "v1.2.10-alpine"]

    def log_message(self, *_):
        pass

    def reply(self, told, code=200, **headers):
        body = json.dumps(told).encode()
        self.send_response(code)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        host = f"http://{self.headers['Host']}"
        if self.path.startswith("/token?service=fake&scope=repository%3Ateam%2Ftool%3Apull"):
            return self.reply({"token": "t"})
        if self.headers.get("Authorization") != "Bearer t":
            return self.reply({}, 401, WWW_Authenticate=f'Bearer realm="{host}/token",service="fake"')
        if self.path == "/v2/team/tool/tags/list?n=1000":
            return self.reply({"tags": self.TAGS[:3]}, Link='</v2/team/tool/tags/list?n=1000&last=x>; rel="next"')
        answers = {"/v2/team/tool/tags/list?n=1000&last=x": {"tags": self.TAGS[3:]}, "/v2/team/tool/manifests/v1.10.0-alpine": {"manifests": [{"digest": "d"}]},
                   "/v2/team/tool/manifests/d": {"config": {"digest": "c"}}, "/v2/team/tool/blobs/c": {"created": "2026-02-03T04:05:06Z"}}
        self.reply(answers.get(self.path, {}), 200 if self.path in answers else 404)


def self_test():
    server = HTTPServer(("127.0.0.1", 0), FakeRegistry)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    at = f"127.0.0.1:{server.server_port}/team/tool"
    rows = [
        (judge("tool", "1.2.3", f"{at}:v1.2.3-alpine", "http"), ("older", f"tool 1.2.3: newest 1.10.0 (2026-02-03), line 1.2.10; {at}:v1.2.3-alpine")),
        (judge("tool", "1.10.0", f"{at}:v1.10.0-alpine", "http"), ("newest", "tool 1.10.0")),
        (judge("tool", "1.2.3", f"{at}:1.2.3-musl", "http"), ("not asked", "tool: no tag has the form of 1.2.3-musl; look at its page")),
        (judge("tool", "1.2.3", f"127.0.0.1:{server.server_port}/nobody:v1.2.3", "http")[0], "not asked"),
        (candidates("17.11-alpine3.23", "17.11", ["17.12-alpine3.24", "18-alpine3.24", "17.13"]), ["17.12"]),
        (candidates("v1.34.1-k3s1", "1.34.1", ["v1.34.2-k3s2", "v1.35.0-rc1-k3s1"]), ["1.34.2"]),
    ]
    server.shutdown()
    wrong = [f"{got} instead of {wanted}" for got, wanted in rows if got != wanted]
    count = len(list(images_of(shipped())))
    if count < 50:
        wrong.append(f"only {count} images read")
    print("\n".join(wrong) or "self-test passed")
    return 1 if wrong else 0


def shipped():
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "templates", "versions.yaml")


def main(words):
    if words == ["--self-test"]:
        return self_test()
    only = words.pop(words.index("--only") + 1) if "--only" in words else ""
    files = [word for word in words if word != "--only"]
    counts = walk(files[0] if files else shipped(), only)
    return 1 if counts["not asked"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
