"""What can go wrong with a venue's file, in the real window: each has a page or a line that says
what to do, and nothing that was saved is lost. (failures.py has what goes wrong while it is open.)

    trouble.py PROGRAM MAKE_VENUE FOLDER      FOLDER takes pictures of the screens

What a computer lets nobody do at all, such as mount a disk of their own or look into a program, is
left out, and that is said.

MAKE_VENUE fills a data folder (make_venue.cpp): four people, 21 completions, yesterday's back-up
has three and four of them.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from atspi import Window, wait_until
from audit import findings

PIN = "2468"
ROOT = Path(__file__).parents[2]


class Computer:
    """A home folder of its own with one venue in it, and the program's windows."""

    def __init__(self, program, make_venue, pictures):
        self.program, self.make_venue, self.pictures = program, make_venue, pictures
        self.count = 0

    def new_home(self, name="data"):
        self.home = Path(tempfile.mkdtemp()) / name
        self.data = self.home / "safe-places-desk"
        os.environ["XDG_DATA_HOME"] = str(self.home)
        self.data.mkdir(parents=True)
        subprocess.run([self.make_venue, self.data], check=True)
        self.venue = next(path for path in self.data.iterdir() if path.is_dir())
        self.file = self.venue / "venue.db"

    def start(self, *before):
        self.window = Window([*before, self.program])
        return self.window

    def overwrite(self, at, some):
        with self.file.open("r+b") as file:
            file.seek(at)
            file.write(some)

    def look(self, name):
        found = findings(self.window)
        assert not found, f"{name}: " + "; ".join(found)
        self.count += 1
        self.window.screenshot(self.pictures / f"{self.count:02}-{name}.png")

    def open_manager(self):
        window = self.window
        window.press("Open the manager's rooms")
        window.type("Manager PIN", PIN)
        window.press("Go on")
        window.wait_for(re.compile("^Hello, "))

    def completions(self, count):
        self.window.press("Completion records")
        self.window.wait_for(re.compile(f"^{count} "))
        self.window.press("Home")


def damaged(computer):
    computer.new_home()
    computer.overwrite(0, b"no database")
    before = computer.file.read_bytes()
    with computer.start() as window:
        window.wait_for("This venue's file is damaged")
        window.wait_for(re.compile("nothing in its file was changed"))
        window.wait_for("3 people on the staff list")
        window.wait_for(re.compile("^16 completions.* and 5 newer ones from this computer's log"))
        window.wait_for(re.compile("^What was typed after"))
        assert computer.file.read_bytes() == before
        computer.look("damaged")
        window.press("Bring this back")
        window.wait_for("It is back")
        window.wait_for(re.compile("5 newer completions came back .* so none is lost"))
        window.wait_for(re.compile("The damaged file is kept as venue.db.aside-"))
        computer.look("brought-back")
        window.press("Open this venue")
        computer.open_manager()
        computer.completions(21)
    (aside,) = computer.venue.glob("venue.db.aside-*")
    assert aside.read_bytes() == before


def backups(computer):
    computer.new_home()
    with computer.start() as window:
        computer.open_manager()
        window.press("Help numbers and this computer")
        window.press("Look at the back-ups")
        window.wait_for("Choose a back-up")
        window.press("Save a back-up to a file now")
        window.find("file chooser", re.compile("."))
        saved = computer.home / "kept.spbackup"
        window.type("Name:", str(saved))
        window.press("Save")
        window.wait_for(re.compile("^Saved kept.spbackup"))
        assert saved.stat().st_size > 0
        computer.look("backups")
        window.choose_row(re.compile("Made each week"), "Back-ups")
        window.wait_for("A staff list with nobody on it")
        window.wait_for(re.compile("^On the staff list, as it is now: "))
        computer.look("backup-older")
        window.press("Bring this back")
        window.press("Bring it back")
        window.wait_for("It is back")
        window.wait_for("What was here before is kept as a back-up.")
        window.press("Undo")
        window.wait_for("Undone")
        computer.look("undone")
        window.press("Open this venue")
        window.wait_for(re.compile("^Hello, "))
        window.press("Staff list")
        window.find("table cell", re.compile("Dai Example"))
        # One that the open window does not hear, such as in another session of this account.
        elsewhere = computer.home / "run"
        elsewhere.mkdir(mode=0o700)
        second = Window(["env", f"XDG_RUNTIME_DIR={elsewhere}", computer.program],
                        name="safe-places-desk")
        second.wait_for("It is already open in another window of this program.")
        second.kill()


def newer(computer):
    computer.new_home()
    computer.overwrite(60, b"\0\0\3\347")
    with computer.start() as window:
        window.wait_for(re.compile("Install the newest version of Safe Places Desk"))
        computer.look("newer")


def no_folder(computer):
    computer.new_home()
    shutil.move(computer.data, computer.home / "elsewhere")
    computer.data.write_text("a file where the folder should be")
    with computer.start() as window:
        window.wait_for("The folder that holds your venues could not be opened or made.")
        computer.look("no-folder")
        computer.data.unlink()
        window.press("Try again")
        window.wait_for("Welcome to Safe Places Desk")


def synced(computer):
    computer.new_home("Dropbox")
    with computer.start() as window:
        computer.open_manager()
        window.wait_for(re.compile("^Dropbox copies this venue's folder to other computers"))
        computer.look("synced")


def network(computer):
    """The system says of the venue's folder that it stands on a server (NFS)."""
    computer.new_home()
    on_server = "statfs:poke_exit=@arg2=6969000000000000"
    with computer.start(*traced(computer.venue, on_server)) as window:
        computer.open_manager()
        window.wait_for(re.compile("^This venue is kept on another computer, over a network"))
        window.wait_for(re.compile("Ask whoever looks after this computer to keep it on this one"))
        computer.look("network")


def unreadable_disk(computer):
    """Each reading of the venue's file fails (EIO), until somebody has mended the disk."""
    computer.new_home()
    with computer.start(*traced(computer.file, "pread64:error=EIO")) as window:
        window.wait_for("This venue could not be opened")
        window.wait_for(re.compile("Nothing was changed"))
        window.wait_for(re.compile("^Try again. If it happens again, restart the computer."))
        computer.look("unreadable-disk")
        os.kill(tracer_of(window), signal.SIGTERM)
        wait_until(lambda: not tracer_of(window), "the disk mended")
        window.press("Try again")
        computer.open_manager()
        computer.completions(21)


def broken_disk(computer):
    """While somebody types, each writing fails (EIO); and then it goes again."""
    computer.new_home()
    log = computer.venue / "venue.db-wal"
    with computer.start() as window:
        computer.open_manager()
        window.press("Staff list")
        window.press("Add somebody")
        failing = subprocess.Popen(
            [*strace(log, "pwrite64:error=EIO"), "-p", str(window.process.pid)],
            stderr=subprocess.PIPE, text=True)  # fmt: skip
        assert "attached" in (said := failing.stderr.readline()), said
        window.type("Name", "Eve Example")
        window.wait_for(re.compile("^Not saved yet:"))
        computer.look("broken-disk")
        failing.terminate()
        failing.wait()
        window.press("Try again")
        window.wait_gone("push button", "Try again")
    with computer.start() as window:
        computer.open_manager()
        window.press("Staff list")
        assert window.text_of("Name") == "Eve Example"
        window.press("Cancel")
        window.press("Home")
        computer.completions(21)


def broken_course(computer):
    """As if the program was installed, and one course torn: it says so, and the others go on."""
    computer.new_home()
    program = computer.program
    prefix = computer.home.parent / "installed"
    shared = prefix / "share" / "safe-places-desk"
    shared.mkdir(parents=True)
    (prefix / "bin").mkdir()
    computer.program = shutil.copy(program, prefix / "bin")
    for folder in ("courses", "forms", "resources"):
        shutil.copytree(ROOT / folder, shared / folder)
    course = shared / "courses" / "being-a-safe-place" / "course.toml"
    course.write_bytes(course.read_bytes()[: course.stat().st_size // 2] + b'"')
    try:
        with computer.start() as window:
            window.wait_for("Who is here?")
            window.choose_row(re.compile("Dai Example"))
            window.press("Start learning")
            window.wait_for(re.compile("^This course cannot be opened."))
            computer.look("broken-course")
    finally:
        computer.program = program


def strace(path, fault):
    """Lets that system call fail or answer otherwise, for that path alone."""
    return ["strace", "-f", "-o", "/dev/null", "-P", str(path), "-e", "inject=" + fault]


def tracer_of(window):
    status = Path(f"/proc/{window.process.pid}/status").read_text()
    return int(re.search(r"TracerPid:\s+(\d+)", status).group(1))


def traced(path, fault):
    return [*strace(path, fault), "-D", "-I", "waiting"]  # for the signal that ends it


def full_disk(computer):
    """On a small disk of its own, which only this program sees."""
    computer.new_home()
    home = computer.home
    kept = shutil.move(computer.data, home.parent / "kept")
    small_disk = f"mount -t tmpfs -o size=8m none {home} && cp -r {kept} {computer.data}"
    inside = ["unshare", "-rm", "sh", "-c"]
    fill = f"cat /dev/zero 2>/dev/null >{home}/filler"
    with computer.start(*inside, f'{small_disk} && {fill}; exec "$0"') as window:
        window.wait_for("The disk of this computer is full")
        window.wait_for(re.compile("What was saved before is safe."))
        computer.look("full-disk")
        filler = Path(f"/proc/{window.process.pid}/root{home}/filler")
        filler.unlink()
        window.press("Try again")
        computer.open_manager()
        window.wait_for(re.compile("^The disk of this computer is nearly full."))
        computer.look("nearly-full")
        window.press("Help numbers and this computer")
        window.press("Look at the back-ups")
        window.choose_row(re.compile("Made each week"), "Back-ups")
        fill_up(filler)
        window.press("Bring this back")
        window.press("Bring it back")
        window.wait_for(re.compile("^The disk is full, so this could not be saved"))
        computer.look("not-brought-back")
        filler.unlink()
        window.press("Open this venue")
        computer.open_manager()
        computer.completions(21)


def fill_up(filler):
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return


def not_to_be_tried():
    """The steps that need what this computer lets nobody do."""
    steps = set()
    mount = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    if subprocess.run(mount, capture_output=True).returncode:
        steps.add("full_disk")
    with subprocess.Popen(["sleep", "60"]) as other:
        look = ["timeout", "-s", "INT", "1", "strace", "-o", "/dev/null", "-p", str(other.pid)]
        if "attached" not in subprocess.run(look, capture_output=True, text=True).stderr:
            steps |= {"network", "unreadable_disk", "broken_disk"}
        other.kill()
    return steps


def main():
    program, make_venue, pictures = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    pictures.mkdir(parents=True, exist_ok=True)
    computer = Computer(program, make_venue, pictures)
    without = not_to_be_tried()
    for step in (damaged, backups, newer, no_folder, synced, network, unreadable_disk, broken_disk,
                 broken_course, full_disk):  # fmt: skip
        if step.__name__ in without:
            # A run that nobody watches would call what was never tried a pass.
            if os.environ.get("CI") == "true":
                sys.exit(f"{step.__name__} cannot be tried: nobody may do that on this computer")
            print(f"left out  {step.__name__}: nobody may do that on this computer", flush=True)
            continue
        try:
            step(computer)
        except Exception:
            print(f"stopped at {step.__name__}; the pictures are in {pictures}")
            raise
        finally:
            shutil.rmtree(computer.home.parent, ignore_errors=True)
        print(f"ok  {step.__name__}", flush=True)


if __name__ == "__main__":
    main()
