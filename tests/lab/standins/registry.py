#!/usr/bin/env python3
"""Stand-in for zot: Debian's docker-registry with what the exported zot configuration says of address, storage and accounts, and HAProxy in
front of it for zot's own addresses of health and metrics. Who may write what, it does not know: any account may."""

import json
import os
import subprocess
import sys

with open(sys.argv[-1], encoding="utf-8") as file:
    wanted = json.load(file)
REGISTRY = f"""version: 0.1
log: {{ level: info }}
storage: {{ filesystem: {{ rootdirectory: {wanted["storage"]["rootDirectory"]} }}, delete: {{ enabled: true }} }}
http:
  addr: 127.0.0.1:5001
  host: {wanted["http"].get("externalUrl", "")}
  secret: only-one-of-it-runs
  debug: {{ addr: "127.0.0.1:5002", prometheus: {{ enabled: true, path: /metrics }} }}
auth: {{ htpasswd: {{ realm: {wanted["http"].get("realm", "registry")}, path: {wanted["http"]["auth"]["htpasswd"]["path"]} }} }}
"""
FRONT = f"""defaults
    mode http
    timeout connect 5s
    timeout client 10m
    timeout server 10m
frontend registry
    bind {wanted["http"]["address"]}:{wanted["http"]["port"]}
    http-request return status 200 if {{ path /readyz /livez /startupz }} {{ srv_is_up(registry/one) }}
    use_backend metrics if {{ path /metrics }}
    default_backend registry
backend registry
    server one 127.0.0.1:5001 check
backend metrics
    server one 127.0.0.1:5002
"""


def held(text):
    """A file in memory: the stand-in runs in a file system that cannot be written, as zot does."""
    number = os.memfd_create("settings", 0)
    os.write(number, text.encode())
    return number


settings = held(REGISTRY)
subprocess.Popen(["docker-registry", "serve", f"/proc/self/fd/{settings}"], pass_fds=[settings])  # pylint: disable=consider-using-with
os.execvp("haproxy", ["haproxy", "-db", "-f", f"/proc/self/fd/{held(FRONT)}"])
