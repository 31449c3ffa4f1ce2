"""The rules that a person or a class adds: the one folder where they lie, and the rulebook that takes them in.

Both processes load their rulebook here, so that the window can explain whatever the engine marks.
"""

from pathlib import Path

from platformdirs import user_data_path

from reader.model.rulebook import Rulebook, load_rulebook


def own_rules_folder() -> Path:
    """Where a person puts rule files (`*.toml`); it need not exist."""
    return user_data_path("sourcelight", appauthor=False) / "rules"


def rulebook_in_force() -> Rulebook:
    """The program's rules and the person's own, with what is wrong in those as `problems`."""
    return load_rulebook(own_rules_folder())
