"""Prepares Mattermost after its first start: administrator, team, channel, incoming web hook.

Runs after every start and changes nothing that exists. The address of the web hook is a secret and is
not printed; `make chat-webhook` fetches it.
"""

import json
import sys
import urllib.error
import urllib.request

SERVER = "http://mattermost:8065/api/v4"
TEAM = "delivery"
TEAM_TITLE = "Delivery"
CHANNEL = "delivery"
ADMIN = "admin"
ADMIN_MAIL = ""
HOOK = "Stack alerts"


class Api:
    """A session with Mattermost. Addresses are below /api/v4."""

    def __init__(self):
        self.token = None

    def call(self, method, path, body=None, absent_ok=False):
        request = urllib.request.Request(SERVER + path, method=method)
        request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        data = None if body is None else json.dumps(body).encode()
        try:
            with urllib.request.urlopen(request, data, timeout=30) as answer:
                self.token = answer.headers.get("Token") or self.token
                return json.load(answer)
        except urllib.error.HTTPError as problem:
            if absent_ok and problem.code == 404:
                return None
            # The answer names the reason; it never repeats the password.
            sys.exit(f"{method} {path}: {problem.code} {problem.read().decode(errors='replace')[:300]}")


def sign_in(api):
    with open("/run/secrets/mattermost-admin-password", encoding="utf-8") as file:
        password = file.read().strip()
    first = api.call("GET", "/config/client?format=old").get("NoAccounts") == "true"
    if first:
        # The first account of a server becomes its administrator, although sign-up is closed.
        mail = ADMIN_MAIL if "@" in ADMIN_MAIL else "admin@delivery.localhost"
        api.call("POST", "/users", {"email": mail, "username": ADMIN, "password": password})
        print("administrator created")
    api.call("POST", "/users/login", {"login_id": ADMIN, "password": password})


def team(api):
    found = api.call("GET", f"/teams/name/{TEAM}", absent_ok=True)
    if found:
        return found
    print("team created")
    return api.call("POST", "/teams", {"name": TEAM, "display_name": TEAM_TITLE[:64], "type": "I"})


def channel(api, team_id):
    found = api.call("GET", f"/teams/{team_id}/channels/name/{CHANNEL}", absent_ok=True)
    if found:
        return found
    print("channel created")
    title = CHANNEL.replace("-", " ").capitalize()
    return api.call("POST", "/channels", {"team_id": team_id, "name": CHANNEL, "display_name": title, "type": "O"})


def hook(api, team_id, channel_id):
    hooks = api.call("GET", f"/hooks/incoming?team_id={team_id}&per_page=200")
    if any(one["display_name"] == HOOK and one["channel_id"] == channel_id for one in hooks):
        return
    # Locked: whoever has the address can write to this channel and to no other.
    api.call("POST", "/hooks/incoming", {
        "channel_id": channel_id, "display_name": HOOK,
        "description": "Alerts and builds of the stack", "channel_locked": True})
    print("web hook created: fetch its address with make chat-webhook")


def main():
    api = Api()
    sign_in(api)
    the_team = team(api)
    the_channel = channel(api, the_team["id"])
    hook(api, the_team["id"], the_channel["id"])


main()
