"""The documentation site: follows the repository's main branch, builds it, serves it.

A new state is built beside the old one and takes its place only when the build succeeded, so readers
never see half a site. Nothing is kept; after a restart the site is built again.
"""

import http.server
import os
import shutil
import subprocess
import threading
import time

REPOSITORY = "https://github.com/example/delivery.git"
USER = "x-access-token"
TOKEN_FILE = "/run/secrets/source-token"
CLONE = "/tmp/repository"
SITES = "/site"
REFRESH_SECONDS = 120

# Git asks this for a password, so that the token stands in no address, no process list and no log.
HELPER = '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$GIT_USER" "$(cat "$GIT_TOKEN_FILE")"; }; f'

state = {"site": None, "commit": "", "fetched": 0, "built": 0}


def git(*words):
    environment = dict(os.environ, GIT_TERMINAL_PROMPT="0", GIT_USER=USER, GIT_TOKEN_FILE=TOKEN_FILE)
    command = ["git", "-c", "credential.helper=" + HELPER, *words]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300).stdout.strip()


def fetch():
    if not os.path.isdir(os.path.join(CLONE, ".git")):
        shutil.rmtree(CLONE, ignore_errors=True)
        git("clone", "--quiet", "--depth=1", "--branch=main", REPOSITORY, CLONE)
    else:
        git("-C", CLONE, "fetch", "--quiet", "--depth=1", "origin", "main")
        git("-C", CLONE, "reset", "--quiet", "--hard", "FETCH_HEAD")
    return git("-C", CLONE, "rev-parse", "HEAD")


def build(commit):
    target = os.path.join(SITES, commit)
    subprocess.run(["mkdocs", "build", "--quiet", "--config-file", os.path.join(CLONE, "mkdocs.yml"), "--site-dir", target],
                   check=True, capture_output=True, text=True, timeout=600)
    old, state["site"] = state["site"], target
    if old and old != target:
        shutil.rmtree(old, ignore_errors=True)


def follow():
    while True:
        step = "fetched"
        try:
            commit = fetch()
            state["fetched"], step = 1, "built"
            if commit != state["commit"]:
                build(commit)
                state["commit"] = commit
                print("showing", commit)
            state["built"] = 1
        except (subprocess.SubprocessError, OSError) as problem:
            state[step] = 0
            print("not", step + ":", getattr(problem, "stderr", None) or problem)
        time.sleep(REFRESH_SECONDS)


class Pages(http.server.SimpleHTTPRequestHandler):
    server_version = "docs"
    sys_version = ""

    def do_GET(self):
        if self.path == "/-/healthy":
            return self.answer(200, "alive\n")
        if self.path == "/-/metrics":
            return self.answer(200, f"docs_fetch_success {state['fetched']}\ndocs_build_success {state['built']}\n",
                               "text/plain; version=0.0.4")
        if not state["site"]:
            return self.answer(503, "The documentation has not been built yet. Was the repository pushed?\n")
        return super().do_GET()

    def answer(self, status, text, kind="text/plain; charset=utf-8"):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("X-Frame-Options", "DENY")
        self.send_header("Referrer-Policy", "same-origin")
        super().end_headers()

    def translate_path(self, path):
        # The handler checks every part of the path; only the folder below which it looks changes with each build.
        self.directory = state["site"] or SITES
        return super().translate_path(path)

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, form, *words):
        """Requests are logged by the ingress."""


threading.Thread(target=follow, daemon=True).start()
http.server.ThreadingHTTPServer(("", 8000), Pages).serve_forever()
