"""Every page of the gallery, as a screen reader and the Tab key meet it.

Usage: gallery_audit.py GALLERY PAGE...   Run on tests/display; ctest does both.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "e2e"))

SKIPPED = 77
if "DISPLAY" not in os.environ:
    print("no display: the audit of the gallery is skipped")
    sys.exit(SKIPPED)

from atspi import Window  # noqa: E402
from audit import findings, tab_order  # noqa: E402


def faults_of(gallery, page):
    with Window([gallery, page]) as window:
        window.find("combo box", "Text size")
        yield from findings(window)
        try:
            stops = tab_order(window)
        except AssertionError as error:
            yield str(error)
            return
        yield from (f"Tab stops at a {role} without a name" for role, name in stops
                    if not name and role != "combo box")  # fmt: skip


faults = [f"{page}: {fault}" for page in sys.argv[2:] for fault in faults_of(sys.argv[1], page)]
print("\n".join(faults) or "nothing found")
sys.exit(bool(faults))
