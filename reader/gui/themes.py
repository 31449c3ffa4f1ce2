"""The colours of every theme by role, read from `themes.toml`."""

from reader.resources import resource


def read_themes() -> dict[str, dict[str, str]]:
    """Theme by name, in it colour by role.

    The file is no more than headings and `role = "colour"`. The first paint waits for it, and importing `tomllib` alone
    takes a twentieth of a bare start.
    """
    themes: dict[str, dict[str, str]] = {}
    for line in resource("themes.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            themes[line[1 : line.index("]")]] = roles = {}
        elif " = " in line.split("#", 1)[0]:
            role, rest = line.split(" = ", 1)
            roles[role.rstrip()] = rest.split('"')[1]
    return themes
