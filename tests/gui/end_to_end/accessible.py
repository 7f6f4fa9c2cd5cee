# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: roles, names, values and actions over the accessibility bus, and nothing else."""

import subprocess

from screen import Screen, wait_for

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class AccessibleScreen(Screen):
    """Needs a session bus: run the test with dbus-run-session."""

    def __enter__(self):
        super().__enter__()
        self.environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        launcher = next(path for path in LAUNCHERS if subprocess.run(["test", "-x", path], check=False).returncode == 0)
        self.bus = subprocess.Popen([launcher, "--launch-immediately"], env=self.environment, stderr=subprocess.DEVNULL)
        wait_for("the accessibility bus", self._switch_on)
        return self

    def __exit__(self, *arguments):
        self.bus.terminate()
        self.bus.wait()
        super().__exit__(*arguments)

    def _switch_on(self):
        set_property = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                        "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"]
        return subprocess.run(set_property, env=self.environment, capture_output=True, check=False).returncode == 0


def desktop():
    import pyatspi  # only once its bus runs
    return pyatspi.Registry.getDesktop(0)


def states(thing):
    import pyatspi
    return {pyatspi.stateToString(state) for state in thing.getState().getStates()}


def walk(thing):
    """What is shown of `thing` and below, from the top down."""
    try:
        children = [child for child in thing if child is not None]
        shown = "showing" in states(thing)
    except Exception:  # it went while it was looked at; the next look finds what has come
        return
    if shown:
        yield thing
    for child in children:
        yield from walk(child)


class Application:
    def __init__(self, name):
        self.root = wait_for(f"{name} on the accessibility bus", lambda: self._find(name))

    @staticmethod
    def _find(name):
        return next((app for app in desktop() if app is not None and app.name == name and app.childCount), None)

    @staticmethod
    def gone(name):
        return Application._find(name) is None

    def shown(self, role, name):
        """What is shown with that role whose name holds `name`."""
        def of_that_kind(thing):
            try:
                return thing.getRoleName() == role and name in thing.name
            except Exception:
                return False
        return [thing for thing in walk(self.root) if of_that_kind(thing)]

    def find(self, role, name):
        return wait_for(f"a {role} named {name}", lambda: self.shown(role, name))[0]

    def do(self, role, name, action="Press"):
        def done():
            for thing in self.shown(role, name):
                actions = thing.queryAction()
                for index in range(actions.nActions):
                    if actions.getName(index) == action and {"enabled", "sensitive"} <= states(thing):
                        return actions.doAction(index)
            return False
        wait_for(f"{action} on a {role} named {name}", done)

    def set_value(self, name, value):
        self.find("slider", name).queryValue().currentValue = value
        wait_for(f"{name} at {value}", lambda: self.find("slider", name).queryValue().currentValue == value)

    def texts(self):
        return " ".join(thing.name for thing in walk(self.root) if thing.name)
