"""Picks the door: the window, the engine that the window starts, or the command line.

Each door is imported only when it is taken: the window waits for no language model, the engine needs no Qt.
"""

import sys
from typing import Final

COMMAND_LINE: Final = frozenset({"report", "rules", "--help", "-h", "--version"})

INTERRUPTED: Final = 130
"""What a shell expects of a program that was stopped with Ctrl+C."""


def main() -> int:
    """Run the program as its arguments say; the exit code is for the shell."""
    try:
        return _enter(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


def _enter(arguments: list[str]) -> int:
    door = arguments[0] if arguments else ""
    if door == "engine":
        from reader.engine import main as run_engine

        return run_engine()
    if door == "take-in":
        from reader.taking_in import main as take_in

        return take_in(arguments[1:])
    if door in COMMAND_LINE:
        from reader.cli import run_command

        return run_command(arguments)
    from reader.app import run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
