"""Orca, the screen reader of Debian's desktops, with a voice that only takes note.

The words come from Orca's own log, so a transcript is what a person would hear, in that order.
"""

import os
import re
import subprocess
import time
from pathlib import Path

from gi.repository import Gio, GLib

from atspi import wait_until

QUIET = 0.2  # seconds in which nothing runs and nothing is said: all has been said
LONGEST = 120  # seconds that anything may take to be said

UTTERANCE = re.compile(r"SPEECH OUTPUT: '((?:(?!SPEECH OUTPUT).)*?)'\s?\[?\{'", re.DOTALL)
KEY_IS_UP = "^^^^^ PROCESS ATSPI_KEY_RELEASED_EVENT"

SPEECHD = """\
LogLevel 0
LogDir "{folder}"
DisableAutoSpawn
AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""


def is_asleep(process):
    """Whether every thread of the process waits for something to come."""
    for thread in Path(f"/proc/{process}/task").iterdir():
        state = (thread / "stat").read_text(encoding="utf-8", errors="replace")
        if state.rpartition(")")[2].split()[0] in "RD":
            return False
    return True


class Session:
    """The processes of this screen: the program, Orca, the buses between them, the display. They
    are told by their home folder, which is new for each session."""

    def __init__(self):
        self.mark = f"HOME={os.environ['HOME']}".encode()
        self.members = {}

    def is_asleep(self):
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and int(entry.name) != os.getpid():
                try:
                    if self._has(entry) and not is_asleep(entry.name):
                        return False
                except (FileNotFoundError, ProcessLookupError, PermissionError):
                    continue  # it ended meanwhile, or is somebody else's
        return True

    def _has(self, entry):
        if entry.name in self.members:
            return self.members[entry.name]
        variables = (entry / "environ").read_bytes()
        is_member = self.mark in variables.split(b"\0")
        if variables:  # it has none while it begins
            self.members[entry.name] = is_member
        return is_member


def say_that_it_is_on():
    """To the programs, as a desktop does that starts its screen reader."""
    on = ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True))
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
        GLib.Variant("(ssv)", on), None, Gio.DBusCallFlags.NONE, -1, None,
    )  # fmt: skip


class ScreenReader:
    def __init__(self, folder):
        say_that_it_is_on()
        folder = Path(folder)
        self.log = folder / "orca.log"
        self.read = 0
        self.session = Session()
        settings = folder / "speechd"
        settings.mkdir()
        (settings / "speechd.conf").write_text(SPEECHD.format(folder=folder), encoding="ascii")
        # Without a sound card the voice needs somewhere to speak to.
        (Path.home() / ".libao").write_text("default_driver=null\n", encoding="ascii")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.voice = subprocess.Popen(
            ["speech-dispatcher", "-s", "-C", str(settings), "-t", "0"], **quiet
        )
        socket = Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher" / "speechd.sock"
        wait_until(socket.exists, "the voice begin")
        self.reader = subprocess.Popen(
            ["/usr/bin/python3", "-B", Path(__file__).with_name("start_orca.py"), self.log], **quiet
        )  # fmt: skip
        said = []
        wait_until(lambda: said.extend(self.heard()) or "Screen reader on." in said,
                   "the screen reader begin", LONGEST)  # fmt: skip

    def heard(self, keys=0):
        """What was said since the last call, one line for each utterance, once all is silent: so
        many `keys` came up, and nobody in the session has anything left to do."""
        start = since = time.monotonic()
        new = self._new_part()
        while time.monotonic() - since < QUIET:
            assert time.monotonic() - start < LONGEST, f"never silent; see {self.log}"
            time.sleep(0.01)
            grown = self._new_part()
            if grown != new or grown.count(KEY_IS_UP) < keys or not self.session.is_asleep():
                new, since = grown, time.monotonic()
        self.read += len(new.encode("utf-8", "surrogateescape"))
        return [" ".join(words.split()) for words in UTTERANCE.findall(new) if words.strip()]

    def _new_part(self):
        if not self.log.exists():
            return ""
        with self.log.open("rb") as log:
            log.seek(self.read)
            return log.read().decode("utf-8", "surrogateescape")

    def close(self):
        for process in (self.reader, self.voice):
            process.kill()
            process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
