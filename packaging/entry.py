"""Where the frozen program begins."""

import multiprocessing
import sys

from reader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a process that a report with several jobs starts is this program again
    sys.exit(main())
