"""What a person hears who uses Orca: home, a page of the form, the print room, slides and
questions, by keyboard alone. Compared with tests/e2e/transcripts/, one file for each screen.

    listen.py BUILD FOLDER [--write]      BUILD holds the programs; --write takes what is heard now
                                          as right. FOLDER gets what was heard, and the logs.
"""

import difflib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from atspi import Window
from screen_reader import ScreenReader

TRANSCRIPTS = Path(__file__).parent / "transcripts"
PIN = "2468"
MOST_STOPS = 30  # of Tab, on a screen
MOST_LINES = 60  # of a slide

# The day of the demo's venue: what is said has dates in it.
THAT_DAY = {"FAKETIME": "@2026-11-25 10:00:00", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
(FAKETIME,) = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")


def prepare(build, folder):
    """The venue of the demo, with one of its quizzes begun anew: the same questions each time."""
    demo = folder / "demo"
    subprocess.run([build / "safe-places", "demo", demo], check=True, stdout=subprocess.DEVNULL)
    data = Path(os.environ["XDG_DATA_HOME"]) / "safe-places-desk"
    shutil.copytree(demo / "venue", data)
    data.chmod(0o700)
    (database,) = data.glob("*/venue.db")
    with sqlite3.connect(database) as db:
        db.execute(
            "INSERT INTO sitting SELECT person, course, version, content, language, face, seed,"
            " started_at, '' FROM attempt WHERE course = 'being-a-safe-place'"
            " ORDER BY started_at LIMIT 1"
        )
    db.close()


class Listener:
    """Presses keys, and writes down what is said after each."""

    def __init__(self, orca, window):
        self.orca = orca
        self.window = window
        self.lines = []

    def press(self, *keys):
        """Presses keys in turn, and gives back what is said after the last."""
        said = []
        for key in keys:
            self.window.keys(key)
            said = self.orca.heard(keys=key.count("+") + 1)
            self.lines += ["", key, *(f"    {each}" for each in said)]
        return said

    def type(self, text):
        subprocess.run(["xdotool", "type", text], check=True)
        said = self.orca.heard(keys=len(text))
        self.lines += ["", f"(types {text})", *(f"    {each}" for each in said)]

    def empty_field(self):
        """What is said of it depends on whether Orca looks before or after the words are gone."""
        self.window.keys("ctrl+a", "Delete")
        self.orca.heard()
        self.lines += ["", "(empties the field)"]

    def tab_to(self, words):
        """Tab until what is said begins with these words."""
        for _ in range(MOST_STOPS):
            if any(each.startswith(words) for each in self.press("Tab")):
                return
        raise AssertionError(f"Tab does not lead to {words!r}")

    def tab_round(self):
        """Tab until the first stop comes again: the last line is what the first one was."""
        first = self.press("Tab")
        for _ in range(MOST_STOPS):
            if self.press("Tab") == first:
                return
        raise AssertionError("Tab does not come round")

    def read_to_the_end(self):
        """Line by line, until the last one is said again or nothing is."""
        before = None
        for _ in range(MOST_LINES):
            said = self.press("Down")
            if not said or said == before:
                return
            before = said
        raise AssertionError("the text does not end")

    def go(self, button):
        """Through that button to another screen. The way there is not written down."""
        self.tab_to(button)
        self.lines = []
        self.press("Return")


def home(listener):
    listener.go("Open the manager's rooms")
    listener.type(PIN)
    listener.lines = []
    listener.press("Return")
    listener.tab_round()


def print_room(listener):
    listener.go("Open the print room")
    listener.tab_to("Documents")
    listener.press("Down")
    listener.tab_to("The words of this document")
    listener.press("Down", "Down")
    listener.tab_round()


def form(listener):
    listener.go("Home")
    listener.go("View or change details")
    listener.go("Change the name of your venue")
    listener.tab_round()
    listener.tab_to("Name of your venue")
    listener.empty_field()
    listener.tab_to("Save and continue")
    listener.press("Return")
    listener.type("Example Corner Cafe")
    listener.press("Tab", "shift+Tab")


def lesson(listener):
    listener.go("Home")
    listener.go("Lock, and hand over to the staff")
    listener.go("Start learning")
    listener.go("Read it again")
    listener.press("Down", "Down", "Down")
    listener.tab_round()
    listener.tab_to("Next page")
    listener.press("Return", "Down")


def slide(listener):
    """One with a picture and a box that stands out."""
    listener.go("Next page")
    listener.go("Next page")
    listener.read_to_the_end()


def quiz(listener):
    listener.tab_to("Contents")
    listener.press("Return", "End", "Return")
    listener.go("Take the quiz")
    listener.press("Down")
    listener.tab_to("Check my answer")
    listener.press("Return")
    listener.tab_round()
    listener.tab_to("Next question")
    listener.press("Return", "space")  # the first answer, which is wrong
    listener.tab_to("Check my answer")
    listener.press("Return")
    listener.tab_round()


SCREENS = (home, print_room, form, lesson, slide, quiz)


def compare(name, heard, write):
    """The lines that differ from the transcript, as a person can read them."""
    stored = TRANSCRIPTS / f"{name}.txt"
    if write:
        stored.write_text(heard, encoding="utf-8")
    before = stored.read_text(encoding="utf-8") if stored.exists() else ""
    return list(difflib.unified_diff(before.splitlines(), heard.splitlines(), str(stored),
                                     "heard now", lineterm="", n=6))  # fmt: skip


def main():
    build, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    write = "--write" in sys.argv
    prepare(build, folder)
    os.environ |= THAT_DAY
    program = ["env", f"LD_PRELOAD={FAKETIME}", str(build / "safe-places-desk")]
    differs = []
    with ScreenReader(folder) as orca, Window(program, name="safe-places-desk") as window:
        listener = Listener(orca, window)
        orca.heard()
        for screen in SCREENS:
            try:
                screen(listener)
            finally:
                heard = "\n".join(listener.lines).strip() + "\n"
                (folder / f"{screen.__name__}.txt").write_text(heard, encoding="utf-8")
                found = compare(screen.__name__, heard, write)
                differs += found
                print("\n".join(found) or f"ok  {screen.__name__}", flush=True)
    sys.exit(bool(differs))


if __name__ == "__main__":
    main()
