"""The rules that a person or a class adds: the one folder where they lie, and the rulebook that takes them in.

Both processes load their rulebook here, so that the window can explain whatever the engine marks.
"""

from pathlib import Path
from typing import TypeAlias

from platformdirs import user_data_path

from reader.model.rulebook import Rulebook, load_rulebook
from reader.policy import policy_in_force

_Stamp: TypeAlias = tuple[tuple[str, int, int], ...]


def own_rules_folder() -> Path:
    """Where rule files (`*.toml`) lie: the person's own folder, unless the computer's policy names another.

    It need not exist.
    """
    return policy_in_force().rule_folder or user_data_path("sourcelight", appauthor=False) / "rules"


def rulebook_in_force() -> Rulebook:
    """The program's rules and the person's own, with what is wrong in those as `problems`."""
    return load_rulebook(own_rules_folder())


class LiveRulebook:
    """The rulebook in force, read again whenever a file in the folder has come, gone or changed."""

    def __init__(self, first: Rulebook | None = None) -> None:
        """`first` is what was read just before; without it the rules are read now."""
        self._stamp = _stamp(own_rules_folder())
        self._rulebook = rulebook_in_force() if first is None else first

    def now(self) -> Rulebook:
        """The rulebook as the folder stands at this moment; the same object while nothing has changed."""
        stamp = _stamp(own_rules_folder())
        if stamp != self._stamp:
            self._stamp, self._rulebook = stamp, rulebook_in_force()
        return self._rulebook


def _stamp(folder: Path) -> _Stamp:
    """Name, time and size of each rule file. A file that vanishes meanwhile counts as gone."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        try:
            said = path.stat()
        except OSError:
            continue
        found.append((path.name, said.st_mtime_ns, said.st_size))
    return tuple(found)
