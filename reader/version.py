"""Which version of the program this is."""

NAME = "sourcelight"


def program_version() -> str:
    """The version of the installed distribution; "0" where the code runs without being installed."""
    # Imported only here: the window's first picture does not wait for it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(NAME)
    except PackageNotFoundError:
        return "0"
