"""Where the frozen program begins."""

import multiprocessing
import os
import sys

from reader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a process that a report with several jobs starts is this program again
    # The Windows program without a console has nowhere to write, and libraries write all the same.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 # open as long as it runs
    sys.stderr = sys.stderr or sys.stdout
    sys.exit(main())
