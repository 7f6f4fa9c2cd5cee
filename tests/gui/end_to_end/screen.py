# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual screen with a window manager, its pixels, and hands: keys and clicks."""

import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 1400, 900
PATIENCE = 60


def wait_for(what, found, patience=PATIENCE):
    """The first true value of `found()`; a failure that names `what` when the time is over."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        value = found()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {patience} s in vain for: {what}")


class Screen:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.folder.name,
             "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as lines:
            self.display = ":" + lines.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        ready = Path(self.folder.name) / "managed"
        self.manager = subprocess.Popen(["openbox", "--startup", f"touch {ready}"], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", ready.exists)
        return self

    def __exit__(self, *_):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        self.folder.cleanup()

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, capture_output=True,
                              text=True).stdout.strip()

    def key(self, *keys):
        self.do("key", "--clearmodifiers", *keys)

    def click(self, place):
        self.do("mousemove", *place, "click", 1)

    def drag(self, start, end):
        self.do("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            x, y = (round(a + (b - a) * step / 10) for a, b in zip(start, end))
            self.do("mousemove", x, y)
            time.sleep(0.03)
        self.do("mouseup", 1)

    def window(self, title):
        return wait_for(f"a window titled {title}", lambda: self._search(title))

    def _search(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=self.environment,
                               capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def pixels(self):
        """Rows of 4-byte pixels (blue, green, red, -), from the server's own picture file."""
        data = (Path(self.folder.name) / "Xvfb_screen0").read_bytes()
        header, = struct.unpack(">I", data[:4])
        fields = struct.unpack(">25I", data[:100])
        line, colours = fields[12], fields[19]
        start = header + 12 * colours
        return [data[start + y * line:start + y * line + WIDTH * 4] for y in range(HEIGHT)]

    def still(self):
        """Waits until nothing moves any more, as a person does before pointing at something."""
        def unchanged():
            before = self.pixels()
            time.sleep(0.3)
            return self.pixels() == before
        wait_for("the window to come to rest", unchanged)

    def areas(self, colour, least=(12, 12)):
        """Middles of filled areas of one colour, from the top down, each at least that wide and tall."""
        wanted = bytes(int(colour[i:i + 2], 16) for i in (5, 3, 1))
        boxes = []
        for y, row in enumerate(self.pixels()):
            for left, right in self._runs(row, wanted, least[0]):
                for box in boxes:
                    if box[3] == y - 1 and left < box[2] and right > box[0]:
                        box[3] = y
                        break
                else:
                    boxes.append([left, y, right, y])
        return [((a + c) // 2, (b + d) // 2) for a, b, c, d in boxes if d - b + 1 >= least[1]]

    @staticmethod
    def _runs(row, wanted, least):
        x = row.find(wanted)
        while x >= 0:
            if x % 4:
                x = row.find(wanted, x + 1)
                continue
            end = x
            while row[end:end + 3] == wanted:
                end += 4
            if (end - x) // 4 >= least:
                yield x // 4, end // 4
            x = row.find(wanted, end)
