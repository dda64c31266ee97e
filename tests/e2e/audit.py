"""What a screen reader could not say about the screen that shows now.

findings() gives one sentence for each fault that stays and an empty list for a good screen.
tab_order() walks the screen by keyboard alone.
"""

import time

from gi.repository import Atspi, GLib

from atspi import GLANCE, NotSeen, State, fold, has, names_of, wait_until, walk

MUST_HAVE_A_NAME = {
    "push button", "toggle button", "link", "check box", "radio button", "combo box", "text",
    "password text", "spin button", "slider", "level bar", "table", "tree table", "page tab",
    "menu item", "icon", "image",
}  # fmt: skip
SAYS_ITS_OWN_NAME = {"push button", "toggle button", "check box", "radio button"}
MAY_BE_EMPTY = {"panel", "filler", "scroll pane", "viewport"}


def is_part_of_a_named_whole(element):
    """The text inside a spin button or a combo box is named by the whole."""
    parent = element.get_parent()
    whole = parent.get_role_name() if parent else ""
    return whole in {"combo box", "spin button"} and bool(names_of(parent))


def faults_of(element):
    role, names = element.get_role_name(), names_of(element)
    what = f"{role} {names[0]!r}" if names else f"a {role}"
    if role in MUST_HAVE_A_NAME and not names and not is_part_of_a_named_whole(element):
        yield f"{what} in {place_of(element)} has no name"
    if role in SAYS_ITS_OWN_NAME and any(name != names[0] for name in names):
        yield f"{what} is spoken as {names[-1]!r}, the label of something else"
    if role in MAY_BE_EMPTY and has(element, State.FOCUSABLE) and not element.get_child_count():
        yield f"{what} in {place_of(element)} takes the keyboard and says nothing"


def place_of(element):
    """The nearest name around an element, for a person who looks for it."""
    around = element.get_parent()
    while around is not None and around.get_role() != Atspi.Role.APPLICATION:
        if fold(around.get_name()):
            return repr(fold(around.get_name()))
        around = around.get_parent()
    return "the window"


def findings(window, patience=2):
    """The faults of the screen. One that just opened may have some for a moment: the toolkit joins a
    field to its label when it has nothing else to do, so what is found is looked for again."""
    end = time.monotonic() + patience
    while found := findings_now(window):
        if time.monotonic() > end:
            break
        time.sleep(GLANCE)
    return found


def findings_now(window):
    found = []
    for element in walk(window.root):
        try:
            if has(element, State.SHOWING):
                found += faults_of(element)
        except GLib.Error:  # it went away meanwhile
            continue
    return found


def tab_order(window, most=80):
    """Presses Tab from where the focus is until it is there again, and gives back every stop as
    (role, name). A drop-down list is ("combo box", ""): the bus does not show when the focus is on
    one. More than `most` stops is no circle, and an AssertionError."""

    def said(element):
        if element is None:
            return ("combo box", "")
        return (element.get_role_name(), next(iter(names_of(element)), ""))

    first = here = wait_until(window.focused, "anything with the keyboard focus")
    stops = [said(first)]
    while len(stops) <= most:
        before = here
        window.keys("Tab")
        try:
            wait_until(lambda: window.focused() != before, f"Tab leave {stops[-1]}", patience=1)
        except NotSeen:
            if before is not None:  # from one drop-down list to the next looks like no move
                raise
        here = window.focused()
        if here == first:
            return stops
        stops.append(said(here))
    raise AssertionError(f"Tab never comes back to {stops[0]}: {stops}")
