#!/usr/bin/env python3
"""Stand-in for Mattermost: accounts, a team, a channel and incoming web hooks, as its documented HTTP interface has them, and the messages
that arrived, kept and listed at /messages. `mmctl webhook list` of the same file lists the hooks."""

import http.server
import json
import os
import pathlib
import re
import secrets
import sys

STATE = pathlib.Path("/mattermost/data/state.json")
state = json.loads(STATE.read_text(encoding="utf-8")) if STATE.exists() else {"users": {}, "teams": [], "channels": [], "hooks": [], "messages": []}
sessions = set()


def keep():
    STATE.write_text(json.dumps(state), encoding="utf-8")


def named(kind, **wanted):
    return next((one for one in state[kind] if all(one.get(key) == value for key, value in wanted.items())), None)


def add(kind, body):
    state[kind].append(dict(body, id=secrets.token_hex(13)))
    keep()
    return state[kind][-1]


class Chat(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body, **headers):
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, _, query = self.path.partition("?")
        if found := re.fullmatch(r"/hooks/([a-z0-9]+)", path):
            return self.message(found.group(1), body)
        if path == "/messages":
            return self.answer(200, state["messages"])
        if not path.startswith("/api/v4/"):
            return self.answer(404, {"message": "no such page in the stand-in"})
        return self.interface(self.command, path[len("/api/v4"):], query, json.loads(body or b"null"))

    do_GET = do_POST = handle_any

    def message(self, hook, body):
        if not named("hooks", id=hook):
            return self.answer(400, {"message": "Invalid webhook."})
        state["messages"].append(json.loads(body))
        keep()
        return self.answer(200, "ok")

    def interface(self, method, path, query, body):
        if path == "/system/ping":
            return self.answer(200, {"status": "OK"})
        if path == "/config/client":
            return self.answer(200, {"NoAccounts": "false" if state["users"] else "true"})
        if (method, path) == ("POST", "/users"):
            if state["users"]:
                return self.answer(403, {"message": "sign-up is closed"})
            state["users"][body["username"]] = body["password"]
            keep()
            return self.answer(201, {"id": "1"})
        if path == "/users/login":
            if state["users"].get(body["login_id"]) != body["password"]:
                return self.answer(401, {"message": "Enter a valid email or username and/or password."})
            token = secrets.token_hex(13)
            sessions.add(token)
            return self.answer(200, {"id": "1"}, Token=token)
        if self.headers.get("Authorization", "").removeprefix("Bearer ") not in sessions:
            return self.answer(401, {"message": "Invalid or expired session, please login again."})
        return self.signed_in(method, path, query, body)

    def signed_in(self, method, path, query, body):
        if method == "POST" and path in ("/teams", "/channels", "/hooks/incoming"):
            return self.answer(201, add({"/hooks/incoming": "hooks"}.get(path, path[1:]), body))
        if path == "/hooks/incoming":
            team = dict(part.split("=") for part in query.split("&"))["team_id"]
            return self.answer(200, [hook for hook in state["hooks"] if named("channels", id=hook["channel_id"])["team_id"] == team])
        if found := re.fullmatch(r"/teams/name/([a-z0-9-]+)", path):
            return self.found(named("teams", name=found.group(1)))
        if found := re.fullmatch(r"/teams/([a-z0-9]+)/channels/name/([a-z0-9-]+)", path):
            return self.found(named("channels", team_id=found.group(1), name=found.group(2)))
        return self.answer(404, {"message": "not in the stand-in"})

    def found(self, one):
        return self.answer(200, one) if one else self.answer(404, {"message": "not found"})

    def log_message(self, form, *words):
        """Quiet."""


if os.path.basename(sys.argv[0]) == "mmctl":
    team = named("teams", name=sys.argv[-1])
    channels = [channel["id"] for channel in state["channels"] if team and channel["team_id"] == team["id"]]
    print(json.dumps([hook for hook in state["hooks"] if hook["channel_id"] in channels], indent=2))
else:
    http.server.ThreadingHTTPServer(("", 8065), Chat).serve_forever()
