"""Runs a command while somebody listens, as a screen reader does: is told of every change, and asks
about each control that gets the focus and all that it stands in.

    listening.py COMMAND...
"""

import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

EVENTS = (
    "focus",
    "window",
    "object:active-descendant-changed",
    "object:announcement",
    "object:attributes-changed",
    "object:children-changed",
    "object:property-change",
    "object:selection-changed",
    "object:state-changed",
    "object:text-attributes-changed",
    "object:text-caret-moved",
    "object:text-changed",
    "object:text-selection-changed",
    "object:value-changed",
)


def ask_about(element):
    """What a screen reader says of a control comes from here."""
    while element is not None:
        element.get_name()
        element.get_description()
        element.get_role()
        element.get_state_set()
        element.get_relation_set()
        if "Text" in element.get_interfaces():
            Atspi.Text.get_text(element, 0, -1)
        element = element.get_parent()


def hear(event):
    try:
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            ask_about(event.source)
    except GLib.Error:
        pass  # it is gone already


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    process = subprocess.Popen(sys.argv[1:])

    def end_with_it():
        if process.poll() is None:
            return True
        Atspi.event_quit()
        return False

    GLib.timeout_add(50, end_with_it)
    Atspi.event_main()
    return process.returncode


sys.exit(main())
