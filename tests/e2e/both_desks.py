"""The end of the journey: the council sets up its scheme, takes in what the venue sends, approves it,
and the venue prints the real sticker. Two desks, each with a folder of its own, in turn.

A step of journey.py, whose venue is registered and trained by now.
"""

import csv
import os
import re
import subprocess
import tempfile
from datetime import date
from pathlib import Path

from atspi import BUTTONS, Window, fold, walk

PASSPHRASE = "four plain words here"
CHECKS = [
    "Open to the public (needed)",
    "Public liability insurance seen (needed)",
    "Suitable as a Safe Place (needed)",
    "Opening hours complete (needed)",
]
# What a column of the completion records is called in the file.
RECORD_HEADINGS = {
    "Venue": "Venue",
    "Person": "Name",
    "Course": "Course",
    "Passed on": "Passed on",
    "Valid to": "Valid until",
    "Status": "Status",
}


class Desks:
    def __init__(self, journey):
        self.journey = journey
        self.homes = {"venue": os.environ["XDG_DATA_HOME"], "council": tempfile.mkdtemp()}
        self.pack = journey.folder / "anyborough.safescheme"
        self.parcel = journey.folder / "venue.safeplace"
        self.letter = journey.folder / "council.safeplace"

    def start(self, whose):
        self.journey.window.kill()
        os.environ["XDG_DATA_HOME"] = self.homes[whose]
        self.journey.window = Window([self.journey.program])
        return self.journey.window


def open_file(window, path):
    window.find("file chooser", re.compile("."))
    subprocess.run(["xdotool", "type", str(path)], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    window.wait_gone("file chooser")


def set_up_scheme(desks):
    journey, window = desks.journey, desks.start("council")
    window.press("Set up a scheme")
    window.type("Name of the scheme", "Anyborough Safe Places")
    window.type("Who runs it", "Anyborough Council")
    window.type("Postcode districts", "SO14")
    journey.look("scheme")
    window.press("Next")
    window.wait_for("The rules")
    journey.look("scheme-rules")
    window.press("Next")
    window.wait_for("Helpful numbers")
    window.press("Next")
    window.type("Your name", "Ana Example")
    window.type("Passphrase", PASSPHRASE)
    window.type("The passphrase once more", PASSPHRASE)
    window.press("Make the scheme")
    window.wait_for("The recovery sheet")
    window.press("Save the sheet as PDF")
    journey.save_as(journey.folder / "recovery-sheet.pdf")
    (code,) = (words for words in window.words() if re.match("[0-9A-Z]{5}-", words))
    for words in window.words():
        asked = re.match(r"Line (\d), group (\d) of the sheet", words)
        if asked:
            line, group = (int(number) - 1 for number in asked.groups())
            window.type(words, code.split()[line].split("-")[group].lower())
    journey.look("scheme-recovery")
    window.press("Next")
    window.press("Save the file for your venues")
    journey.save_as(desks.pack)
    window.press("Open the desk")
    window.wait_for("No venues yet")
    window.keys("ctrl+4")
    words = re.compile("read out: ([a-z ]+)$")
    caption = window.wait_for(words).get_name()
    return words.search(caption).group(1)


def send_to_council(desks, five_words):
    window = desks.start("venue")
    open_manager(window)
    window.press("Your council")
    window.press("Open a file from the council")
    open_file(window, desks.pack)
    window.wait_for(five_words)
    window.press("Every word is the same")
    window.press("Save as a file instead")
    desks.journey.save_as(desks.parcel)


def approve(desks):
    journey, window = desks.journey, desks.start("council")
    window.type("Your passphrase", "not the right one")
    window.press("Unlock")
    window.wait_for(re.compile("This is not the passphrase"))
    window.type("Your passphrase", PASSPHRASE)
    window.press("Unlock")
    window.wait_for("What needs doing")
    window.keys("ctrl+4")
    window.press("Add files")
    open_file(window, desks.parcel)
    window.wait_for("A computer that is new here")
    journey.look("inbox")
    window.press("The words are the same")
    window.press("The words are the same", inside=window.find("alert"))
    window.wait_gone("alert")
    window.keys("ctrl+1")
    window.wait_for("1 to do, oldest first")
    journey.look("to-do")
    window.keys("ctrl+f")
    window.wait_for("Venues")
    window.keys("ctrl+1")
    window.press("Open the oldest")
    journey.look("venue")
    decide(window, "Begin the checks")
    window.keys("ctrl+z")
    window.wait_for("It is as it was before.")
    decide(window, "Begin the checks")
    for check in CHECKS:
        window.tick(check)
    decide(window, "All checks are passed")
    decide(window, "Approve", look=lambda: journey.look("decision"))
    window.press("Sign and save the letter")
    journey.save_as(desks.letter)
    window.choose("It hangs", of=re.compile("^SP-0001"))
    window.press("Note it")
    window.press("It is on the map now")
    window.wait_for("The national map shows it.")
    for key, title in ("ctrl+2", "Venues"), ("ctrl+3", "Completion records"):
        window.keys(key)
        window.wait_for(title)
        journey.look(title.lower().replace(" ", "-"))
    export_records(desks)


def export_records(desks):
    """As CSV: each line of the file says what its row on the screen says."""
    journey, window = desks.journey, desks.journey.window
    path = journey.folder / "records.csv"
    window.press("Export")
    window.find("menu item", "CSV, for any spreadsheet").do_action(0)
    journey.save_as(path)
    window.wait_for(re.compile("^Saved records.csv"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert lines
    window.wait_for(re.compile(f"^{len(lines)} of {len(lines)} records match"))
    table = window.find(("table", "tree table"), "Completion records")
    for row, line in enumerate(lines):
        for heading in "Passed on", "Valid until":
            day = date.fromisoformat(line[heading])
            line[heading] = f"{day.day} {day:%b %Y}"
        on_screen = {
            table.get_column_description(place): words_of_cell(table.get_accessible_at(row, place))
            for place in range(table.get_n_columns())
        }
        in_file = {column: line[heading] for column, heading in RECORD_HEADINGS.items()}
        assert on_screen == in_file, f"row {row}: {on_screen} on the screen, {in_file} in the file"


def words_of_cell(cell):
    """A status is a picture and a word beside it."""
    return fold(" ".join(each.get_name() or "" for each in (cell, *walk(cell))))


def decide(window, what, look=lambda: None):
    """Chooses, reads what will happen, looks at it, and agrees when asked once more."""
    window.choose(what, of="What do you decide?")
    window.wait_for("What will happen")
    look()
    window.press("Decide")
    window.press(what, inside=window.find("alert"))
    window.wait_gone("alert")


def print_the_real_sticker(desks):
    journey, window = desks.journey, desks.start("venue")
    open_manager(window)
    window.press("Your council")
    window.press("Open a file from the council")
    open_file(window, desks.letter)
    window.wait_for(re.compile("^You are a Safe Place, until "))
    window.press("Home")
    window.press("Open the print room")
    window.choose_row(re.compile("^Window sticker"))
    window.wait_for(re.compile("^Approved until "))
    journey.look("real-sticker")
    window.press("Save as PDF")
    sticker = journey.folder / "sticker-approved.pdf"
    journey.save_as(sticker)
    words = subprocess.run(["pdftotext", sticker, "-"], capture_output=True, text=True, check=True)
    assert "SP-0001" in words.stdout and "Provisional" not in words.stdout, words.stdout


def open_manager(window):
    if window.is_there(BUTTONS, "Open the manager's rooms"):
        window.press("Open the manager's rooms")
    window.type("Manager PIN", "2468")
    window.press("Go on")
    window.wait_for(re.compile("^Hello, "))


def meet_the_council(journey):
    desks = Desks(journey)
    send_to_council(desks, set_up_scheme(desks))
    approve(desks)
    print_the_real_sticker(desks)
    for home in desks.homes.values():
        recent = Path(home, "recently-used.xbel")
        assert not recent.exists() or "safe-places-desk" not in recent.read_text(), recent
