"""Drives a window as a screen reader meets it: by role and name, never by place on the screen.

Nothing here sleeps for a fixed time: each call looks again until what it wants is there, and says
what it saw instead when it gives up. Names are compared with white space folded, because a wrapped
label has line breaks in its name. Only what is showing is found.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 10  # seconds that anything may take to appear
GLANCE = 0.02  # seconds between two looks
MOST_CELLS = 400  # a table says all its rows at once; this many are looked at

# What GTK complains of although nothing is wrong: wxGTK gives a control its first size before it has
# one (wxWidgets #23129).
HARMLESS = "gtk_box_gadget_distribute"

BUTTONS = ("push button", "toggle button", "link")
WORDS = ("heading", "label", "text", "frame", "dialog", "alert", "notification")
FIELDS = ("text", "password text", "spin button")

State = Atspi.StateType
Atspi.init()
Atspi.set_timeout(5000, 15000)


class NotSeen(AssertionError):
    """What was waited for did not come."""


def fold(text):
    return " ".join((text or "").split())


def is_called(name, wanted):
    """`wanted` is the whole name, or a compiled pattern that is searched in it."""
    if isinstance(wanted, re.Pattern):
        return bool(wanted.search(fold(name)))
    return fold(name) == fold(wanted)


def wait_until(question, what, patience=PATIENCE):
    """Asks until the answer is true, and gives it back. `what` completes "did not see ..."."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = question()
        except GLib.Error:  # a control that went away while it was looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotSeen(f"did not see {what}")
        time.sleep(GLANCE)


def has(element, state):
    return element.get_state_set().contains(state)


def own_name(element):
    """Its name, without the question of its group: of the first answer on a new screen that is
    spoken before its own words while it has the focus."""
    name = fold(element.get_name())
    if element.get_role_name() in {"radio button", "check box"} and has(element, State.FOCUSED):
        around = element.get_parent()
        while around is not None and around.get_role() != Atspi.Role.APPLICATION:
            question = fold(around.get_name())
            if question and name.startswith(f"{question} "):
                return name.removeprefix(f"{question} ")
            around = around.get_parent()
    return name


def names_of(element):
    """The element's own name and those of its labels."""
    names = [own_name(element)]
    for relation in element.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            names += [
                relation.get_target(n).get_name() for n in range(relation.get_n_targets())
            ]
    return [name for name in map(fold, names) if name]


def children_of(element):
    count = element.get_child_count()
    if element.get_role() == Atspi.Role.TABLE:
        count = min(count, MOST_CELLS)
    for place in range(count):
        child = element.get_child_at_index(place)
        if child is not None:
            yield child


def walk(element):
    """Everything inside, in reading order. What goes away meanwhile is left out."""
    try:
        children = list(children_of(element))
    except GLib.Error:
        return
    for child in children:
        yield child
        yield from walk(child)


def text_in(element):
    """What a control says: its text, or else its name."""
    if element.get_text_iface() is not None:
        return Atspi.Text.get_text(element, 0, -1)
    return element.get_name()


class Window:
    """A running program with a window, as its user can reach it."""

    def __init__(self, command, name=None):
        """Starts `command` (a list) and waits for its window. `name`: the program's, as the
        accessibility bus knows it; by default its file name."""
        self.name = name or Path(command[0]).name
        self.chatter = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")
        self.process = subprocess.Popen(command, stderr=self.chatter)
        self.root = wait_until(self._application, f"a window of {self.name}", patience=20)

    def _application(self):
        if self.process.poll() is not None:
            raise NotSeen(f"{self.name} ended with {self.process.returncode} before its window came")
        for program in children_of(Atspi.get_desktop(0)):
            if program.get_process_id() == self.process.pid and program.get_child_count():
                return program
        return None

    # ---- looking ----

    def all_of(self, roles, name=None, inside=None):
        """Every showing element of these roles (one or a tuple), in reading order."""
        roles = (roles,) if isinstance(roles, str) else roles
        found = []
        for element in walk(inside or self.root):
            try:
                if (
                    element.get_role_name() in roles
                    and has(element, State.SHOWING)
                    and (name is None or any(is_called(n, name) for n in names_of(element)))
                ):
                    found.append(element)
            except GLib.Error:
                continue
        return found

    def find(self, roles, name=None, inside=None, patience=PATIENCE):
        """The first element of that role and name, as soon as it shows."""
        try:
            found = wait_until(lambda: self.all_of(roles, name, inside), "it", patience)
        except NotSeen:
            seen = {n for e in self.all_of(roles, None, inside) for n in names_of(e)}
            raise NotSeen(f"did not see {roles} {name!r}; there are {sorted(seen)}") from None
        return found[0]

    def is_there(self, roles, name=None, inside=None):
        """Whether it shows now. For what ought to come, use find()."""
        return bool(self.all_of(roles, name, inside))

    def wait_gone(self, roles, name=None):
        wait_until(lambda: not self.is_there(roles, name), f"{roles} {name!r} go away")

    def wait_for(self, name, roles=WORDS):
        """Waits for words on the screen: a heading, a paragraph, a message or a read-only text."""

        def says_it():
            for element in self.all_of(roles):
                said = [*names_of(element), text_in(element)]
                if any(is_called(words, name) for words in said):
                    return element
            return None

        try:
            return wait_until(says_it, "them")
        except NotSeen:
            raise NotSeen(f"did not see the words {name!r}; there are {self.words()}") from None

    def words(self):
        """Headings and paragraphs that show, in reading order."""
        return [fold(e.get_name()) for e in self.all_of(("heading", "label")) if e.get_name()]

    def text_of(self, name, roles=FIELDS, inside=None):
        """The text in a field, or in a read-only text such as a lesson page."""
        return text_in(self.find(roles, name, inside))

    # ---- doing ----

    def press(self, name, inside=None):
        """Presses a button or a link that can be pressed."""
        button = self.find(BUTTONS, name, inside)
        wait_until(lambda: has(button, State.SENSITIVE), f"the button {name!r} become usable")
        button.do_action(0)

    def type(self, name, text, inside=None):
        """Puts text into a field in place of what is there."""
        field = self.find(FIELDS, name, inside)
        wait_until(lambda: has(field, State.SENSITIVE), f"the field {name!r} become usable")
        Atspi.EditableText.set_text_contents(field, text)
        secret = field.get_role() == Atspi.Role.PASSWORD_TEXT  # shows dots, one for each letter
        wait_until(
            lambda: len(text_in(field)) == len(text) and (secret or text_in(field) == text),
            f"{text!r} in the field {name!r}",
        )

    def tick(self, name, on=True, inside=None):
        """Ticks a box, or takes the tick away; a box that is right already is left alone."""
        box = self.find("check box", name, inside)
        if has(box, State.CHECKED) != on:
            box.do_action(0)
        wait_until(lambda: has(box, State.CHECKED) == on, f"the box {name!r} change")

    def choose(self, option, of=None, inside=None):
        """Chooses a radio button or, where `of` names a list to drop down, one of its lines."""
        if of is None:
            radio = self.find("radio button", option, inside)
            radio.do_action(0)
            wait_until(lambda: has(radio, State.CHECKED), f"{option!r} chosen")
            return
        box = self.find("combo box", of, inside)
        line = wait_until(
            lambda: next(
                (e for e in walk(box) if any(is_called(n, option) for n in names_of(e))), None
            ),
            f"{option!r} in the list {of!r}",
        )
        line.do_action(0)
        wait_until(lambda: is_called(box.get_name(), option), f"{option!r} chosen in {of!r}")

    def choose_row(self, words, table=None):
        """Selects the first row of a table or list in which a cell has these words."""
        cell = self.find("table cell", words, self.find(("table", "tree table"), table))
        holder = cell.get_parent()
        row = holder.get_row_at_index(cell.get_index_in_parent())
        holder.add_row_selection(row)
        wait_until(lambda: holder.is_row_selected(row), f"the row {words!r} selected")
        return cell

    def open_row(self, words, table=None):
        """As a double click or Return on a row does."""
        cell = self.choose_row(words, table)
        actions = [cell.get_action_name(n) for n in range(cell.get_n_actions())]
        cell.do_action(actions.index("activate"))

    # ---- the keyboard, as hardware would send it ----

    def keys(self, *names):
        """Presses keys, named as X11 does: "Tab", "Return", "alt+Left", "ctrl+plus"."""
        # Keys go to the window in front; on a busy computer it comes there late.
        wait_until(
            lambda: any(has(each, State.ACTIVE) for each in children_of(self.root)),
            "its window in front",
        )
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def focus(self, roles, name=None, inside=None):
        element = self.find(roles, name, inside)
        element.grab_focus()
        wait_until(lambda: has(element, State.FOCUSED), f"the focus on {name!r}")
        return element

    def focused(self):
        """What has the keyboard focus, or None."""
        return next((e for e in walk(self.root) if has(e, State.FOCUSED)), None)

    # ---- the program as a whole ----

    def screenshot(self, path):
        """The whole screen as a PNG."""
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    def kill(self):
        """As a power cut would end it."""
        self.process.kill()
        self.process.wait()
        self.hear_complaints()

    def hear_complaints(self):
        """Shows what the program wrote, and lets no complaint of the toolkit pass."""
        self.chatter.seek(0)
        lines = self.chatter.read().splitlines()
        sys.stderr.writelines(f"{line}\n" for line in lines if line)
        complaints = [line for line in lines if "Gtk-CRITICAL" in line and HARMLESS not in line]
        assert not complaints, f"{self.name} complains: {complaints}"

    def ask_to_close(self, seen, what):
        """Closes the window as its user would, who presses again when nothing happens: on a busy
        computer the window manager loses a key now and then."""
        for patience in (2, 4, PATIENCE):
            self.keys("alt+F4")
            try:
                return wait_until(seen, what, patience)
            except NotSeen as error:
                lost = error
        raise lost

    def close(self):
        """Closes the window, and gives back the program's exit code."""
        self.ask_to_close(lambda: self.process.poll() is not None, "the program end")
        self.hear_complaints()
        return self.process.returncode

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
