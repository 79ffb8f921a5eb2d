"""A window driven as somebody without a mouse drives it: keys go to the X server, what is there is read from the accessible tree."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0  # seconds until something that must happen counts as not happening


class Missing(Exception):
    """What was waited for did not come."""


def has(node, state):
    return node.get_state_set().contains(state)


def walk(node, depth=0):
    """What is showing below an element; the rows of a hidden list claim to be, so nothing below a hidden one counts."""
    if node is None or depth > 40 or (depth > 0 and not has(node, Atspi.StateType.SHOWING)):
        return
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return  # it went away meanwhile
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        yield from walk(child, depth + 1)


def wait_for(what, question, seconds=PATIENCE):
    """Asks until the answer is neither None nor False, and gives it."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = question()
        except GLib.Error:
            answer = None
        if answer is not None and answer is not False:
            return answer
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.1)


class Window:
    def __init__(self, application):
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        self.application = application

    def root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_name() == self.application and child.get_child_count() > 0:
                return child
        return None

    def elements(self, role=None):
        for node in walk(self.root()):
            try:
                if role in (None, node.get_role_name()):
                    yield node
            except GLib.Error:
                continue

    def element(self, name, role=None):
        """The element that is showing under this name, or whose name begins with it; None when there is none."""
        begins = None
        for node in self.elements(role):
            found = node.get_name() or ""
            if found == name:
                return node
            if begins is None and found.startswith(name):
                begins = node
        return begins

    def wait(self, name, role=None, seconds=PATIENCE):
        return wait_for(f"{role or 'element'} “{name}”", lambda: self.element(name, role), seconds)

    def wait_gone(self, name, role=None):
        wait_for(f"“{name}” goes away", lambda: self.element(name, role) is None)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        time.sleep(0.12)  # as fast as fingers; the answer is waited for by name

    def write(self, text):
        """Types in place of what the field holds."""
        self.key("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "12", text], check=True)

    def focused(self, name, role=None):
        node = self.element(name, role)
        return node is not None and has(node, Atspi.StateType.FOCUSED)

    def reach(self, name, role=None, key="Tab", most=80):
        """Presses the key until the element has the focus."""
        self.wait(name, role)
        for _ in range(most):
            if self.focused(name, role):
                return self.element(name, role)
            self.key(key)
        raise Missing(f"{role or 'element'} “{name}” is not reached by {most} times {key}")

    def wait_focused(self, name, role=None):
        return wait_for(f"focus on “{name}”", lambda: self.element(name, role) if self.focused(name, role) else None)

    def checked(self, name):
        node = self.element(name)
        return node is not None and has(node, Atspi.StateType.CHECKED)

    def text(self, name):
        node = self.wait(name, "text")
        return Atspi.Text.get_text(node, 0, -1)

    def listed(self):
        """What somebody would hear going through the window; for the report of a failure."""
        return [f"{node.get_role_name()} “{node.get_name()}”" for node in self.elements() if node.get_name()]
