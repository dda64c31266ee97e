"""What the window says, and what it keeps, when the computer does not do its part: the program is
killed or saving stops while somebody types, the venue's folder is read-only, a file of a course is
missing.

    failures.py PROGRAM FOLDER      FOLDER takes pictures of the screens
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from atspi import State, Window, has, wait_until
from audit import findings
from journey import page_words

PIN = "2468"
PERSON = "Ada Example"
COURSE = "Being a Safe Place"
COURSE_FILE = Path(__file__).parents[2] / "courses/being-a-safe-place/course.toml"


class Failures:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.window = None

    def start(self, *wrapper):
        """Starts the program; `wrapper` is a command that runs it under some condition. What ran
        before is killed, as by a power cut."""
        if self.window:
            self.window.kill()
        self.window = Window([*wrapper, self.program], name=Path(self.program).name)
        return self.window

    def look(self, name):
        found = findings(self.window)
        assert not found, f"{name}: " + "; ".join(found)
        self.window.screenshot(self.folder / f"failure-{name}.png")


def venue_folder():
    [database] = Path(os.environ["XDG_DATA_HOME"]).glob("safe-places-desk/*/venue.db")
    return database.parent


def open_manager(window):
    window.press("Open the manager's rooms")
    window.type("Manager PIN", PIN)
    window.press("Go on")


def prepare(test):
    """A venue with a PIN, one person on the staff list and another one half typed."""
    window = test.start()
    window.press("Register a new venue")
    window.press("Add your staff")
    window.type("Manager PIN", PIN)
    window.type("The same PIN again", PIN)
    window.press("I have read this, set the PIN")
    window.press("I have written it down")
    window.press("Add somebody")
    window.type("Name", PERSON)
    window.press("Save")
    window.wait_for(f"Added {PERSON}.")
    window.press("Add somebody")
    window.type("Name", "Ben Sam")
    window.choose("Deputy: looks after the scheme when the lead is away")


def a_half_typed_name_comes_back_after_a_kill(test):
    window = test.start()
    open_manager(window)
    window.press("Staff list")
    window.wait_for("Add somebody")
    assert window.text_of("Name") == "Ben Sam"
    test.look("half-typed")


def saving_stops_while_somebody_types(test):
    """The program may not make its files longer, as on a full disk."""
    window = test.start("env", "--ignore-signal=XFSZ")
    open_manager(window)
    window.press("Staff list")
    limit_files(window, 1)
    window.type("Name", "Ben Sample")
    window.wait_for(re.compile("^Not saved yet:"))
    test.look("not-saved")
    window.press("Help")
    window.wait_for(re.compile("^Not saved yet:"))
    window.press("Home")
    window.press("Staff list")
    assert window.text_of("Name") == "Ben Sample"

    window.ask_to_close(
        lambda: window.is_there("push button", "Leave it as it is"), "it asked about what is lost"
    )
    window.wait_for(re.compile("If you close now, they are lost"))
    window.press("Leave it as it is")

    window.press("Try again")
    window.wait_for(re.compile("^Not saved yet:"))
    limit_files(window, "unlimited")
    window.press("Try again")
    window.wait_gone("push button", "Try again")
    window = test.start()
    open_manager(window)
    window.press("Staff list")
    assert window.text_of("Name") == "Ben Sample"
    window.press("Cancel")
    window.press("Home")


def limit_files(window, size):
    subprocess.run(
        ["prlimit", "--pid", str(window.process.pid), f"--fsize={size}:unlimited"], check=True
    )


def the_folder_is_read_only(test):
    """For root too: without the right to pass over the rights of files."""
    folder = venue_folder()
    bound = [] if os.geteuid() else ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    rights = {path: path.stat().st_mode for path in [folder, *folder.rglob("*")]}
    test.window.kill()
    for path, mode in rights.items():
        path.chmod(mode & ~0o222)
    try:
        tried = subprocess.run([*bound, "touch", folder / "trial"], capture_output=True)
        assert tried.returncode, "this computer lets nobody make a folder read-only"
        window = test.start(*bound)
        window.wait_for("This venue's folder cannot be written to")
        test.look("read-only")
    finally:
        for path, mode in rights.items():
            path.chmod(mode)
    window.press("Try again")
    open_manager(window)
    window.press("Staff list")
    window.find("table cell", re.compile(PERSON))
    window.press("Home")


def a_file_of_a_course_is_missing(test):
    start_lesson(test)
    missing = ["strace", "-f", "-D", "-o", "/dev/null", "-P", str(COURSE_FILE), "-e", "trace=%file",
               "-e", "inject=%file:error=ENOENT"]  # fmt: skip
    window = test.start(*missing)
    meet_learner(window)
    window.wait_for(re.compile("^This course cannot be opened."))
    test.look("course-missing")
    window = test.start()
    meet_learner(window)
    window.press("Go on with page 2", inside=window.find("grouping", COURSE))
    window.wait_for(re.compile("^Page 2 of"))


def start_lesson(test):
    window = test.start()
    meet_learner(window)
    window.press("Start", inside=window.find("grouping", COURSE))
    window.press("Next page")
    window.wait_for(re.compile("^Page 2 of"))


def a_choice_in_a_quiz_comes_back_after_a_kill(test):
    window = test.window
    pages = int(re.search(r"of (\d+)", page_words(window)).group(1))
    for page in range(3, pages + 1):
        window.press("Next page")
        window.wait_for(re.compile(f"^Page {page} of"))
    window.press("Take the quiz")
    window.wait_for(re.compile("^Question 1 of 6"))
    window.all_of(("radio button", "check box"))[1].do_action(0)
    wait_until(lambda: is_chosen(window)[1], "the choice")
    before = is_chosen(window)
    window = test.start()
    meet_learner(window)
    window.press("Go on with the quiz", inside=window.find("grouping", COURSE))
    window.wait_for(re.compile("^Question 1 of 6"))
    assert is_chosen(window) == before, is_chosen(window)


def is_chosen(window):
    return [has(each, State.CHECKED) for each in window.all_of(("radio button", "check box"))]


def meet_learner(window):
    window.wait_for("Who is here?")
    window.choose_row(re.compile(PERSON))
    window.press("Start learning")
    window.wait_for(f"Hello, {PERSON}")


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    test = Failures(program, folder)
    try:
        for step in (prepare, a_half_typed_name_comes_back_after_a_kill,
                     saving_stops_while_somebody_types, the_folder_is_read_only,
                     a_file_of_a_course_is_missing,
                     a_choice_in_a_quiz_comes_back_after_a_kill):  # fmt: skip
            step(test)
            print(f"ok  {step.__name__}", flush=True)
    except Exception:
        test.window.screenshot(folder / "where-it-failed.png")
        print("\n".join(test.window.words()))
        raise
    finally:
        if test.window:
            test.window.kill()


if __name__ == "__main__":
    main()
