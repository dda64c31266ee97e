"""A venue and its council exchange files, in the real window: the council's rules come in, a parcel
goes out, an approval comes back, and the sticker is the real one.

    council.py PROGRAM MAKE_VENUE MAKE_COUNCIL FOLDER      FOLDER takes pictures of the screens

MAKE_COUNCIL is the other end (make_council.cpp).
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from trouble import Computer


def open_file(window, path):
    """A file from the council, through the system's own window."""
    window.press("Open a file from the council")
    window.find("file chooser", re.compile("."))
    subprocess.run(["xdotool", "type", str(path)], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    window.wait_gone("file chooser")


def exchange(computer, make_council):
    computer.new_home()
    council = computer.home
    subprocess.run([make_council, council], check=True)
    with computer.start() as window:
        computer.open_manager()
        window.press("Your council")
        window.wait_for(re.compile("^First open the file that your council gave you"))
        open_file(window, council / "southampton.safescheme")
        window.wait_for("Is this file from your council?")
        computer.look("words")
        window.press("Every word is the same")
        window.wait_for(re.compile("^Southampton Safe Places, by "))
        window.press("Save as a file instead")
        window.find("file chooser", re.compile("."))
        parcel = council / "out.safeplace"
        window.type("Name:", str(parcel))
        window.press("Save")
        window.wait_for(re.compile("^Saved out.safeplace"))
        computer.look("sent")
        subprocess.run([make_council, council, parcel, council / "in.safeplace"], check=True)
        open_file(window, council / "in.safeplace")
        window.wait_for(re.compile("^You are a Safe Place, until "))
        window.wait_for(re.compile("^.*No new passes"))
        computer.look("approved")
        window.press("Home")
        window.press("Open the print room")
        window.wait_for(re.compile("^Approved until "))
        computer.look("real-poster")


def main():
    program, make_venue, make_council, pictures = *sys.argv[1:4], Path(sys.argv[4])
    pictures.mkdir(parents=True, exist_ok=True)
    computer = Computer(program, make_venue, pictures)
    try:
        exchange(computer, make_council)
    except Exception:
        computer.window.screenshot(pictures / "where-it-failed.png")
        raise
    finally:
        shutil.rmtree(computer.home.parent, ignore_errors=True)
    print("ok  exchange", flush=True)


if __name__ == "__main__":
    main()
