"""start_orca.py LOG: Orca for a test. Its log is complete at every moment, which that of the
command `orca` is not; keys are not echoed, and another Orca on this computer does not matter."""

import sys

from orca import debug, orca

debug.debugFile = open(sys.argv[1], "w", buffering=1, encoding="utf-8")
debug.debugLevel = debug.LEVEL_ALL
debug.eventDebugLevel = debug.LEVEL_OFF
orca.getSettingsManager().activate(None, {"enableSpeech": True, "enableKeyEcho": False})
sys.exit(orca.main())
