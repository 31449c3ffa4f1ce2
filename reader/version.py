"""Which version of the program this is, and which build of it."""

from reader.resources import resource

NAME = "sourcelight"


def program_version() -> str:
    """The version of the installed distribution; "0" where the code runs without being installed."""
    # Imported only here: the window's first picture does not wait for it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(NAME)
    except PackageNotFoundError:
        return "0"


def program_build() -> str:
    """Commit and day of a packaged program ("1a2b3c4d, 2025-03-14"); empty when it runs from a checkout."""
    try:
        return resource("build.txt").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def version_and_build() -> str:
    """As a person is shown it: "0.1.0 (1a2b3c4d, 2025-03-14)"."""
    build = program_build()
    return f"{program_version()} ({build})" if build else program_version()
