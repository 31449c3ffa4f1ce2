"""What a school decides for everybody on a computer: one file that the program reads and never writes.

It stands above what a person chooses. Whatever in it makes no sense is passed over and told in one sentence.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TextIO

from platformdirs import site_config_path

NAME: Final = "policy.toml"
_IS_LINUX: Final = sys.platform == "linux"

FOLDER: Final = "a folder's whole path"
TRUTH: Final = "true or false"
LANGUAGE: Final = "a language's two letters"
LETTERS: Final = 2

EXPECTED: Final = {
    "start_folder": FOLDER,
    "web_addresses": TRUTH,
    "remember_nothing": TRUTH,
    "language": LANGUAGE,
    "rule_folder": FOLDER,
}
"""Every key, and what it takes in a person's words."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The decisions of whoever looks after the computer; the defaults are those of a computer without a policy.

    `start_folder` is where Open begins. `remember_nothing` keeps settings and library for the session only.
    `language` is the window's, as two letters. `rule_folder` takes the place of the person's own rule folder.
    """

    start_folder: Path | None = None
    web_addresses: bool = True
    remember_nothing: bool = False
    language: str | None = None
    rule_folder: Path | None = None
    problems: tuple[str, ...] = field(default=(), compare=False)


def tell_problems(stream: TextIO) -> None:
    """Write what is wrong in this computer's policy, a line for each."""
    stream.writelines(f"{problem}\n" for problem in policy_in_force().problems)


def policy_file() -> Path:
    """Where the policy lies, if there is one: only an administrator can write there, whatever the person sets."""
    # On Linux not where XDG_CONFIG_DIRS points: everybody can set that.
    folder = Path("/etc/sourcelight") if _IS_LINUX else site_config_path("sourcelight", appauthor=False)
    return folder / NAME


def policy_in_force() -> Policy:
    """The policy of this computer."""
    return read_policy(policy_file())


def read_policy(file: Path) -> Policy:
    """The policy in a file, with what is wrong in it as `problems`. Never raises; no file is no policy."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        import tomllib  # most computers have no policy, and the first paint waits for this

        stated = tomllib.loads(text)
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError, RecursionError) as error:
        return Policy(problems=(f"The policy {file} cannot be read and is not followed: {_reason(error)}.",))
    usable = {key: _read(key, value) for key, value in stated.items() if key in EXPECTED and _fits(key, value)}
    return Policy(**usable, problems=tuple(_problems(file, stated)))


def _problems(file: Path, stated: dict[str, Any]) -> Iterator[str]:
    for key, value in stated.items():
        if key not in EXPECTED:
            known = ", ".join(EXPECTED)
            yield f"The policy {file} has a key that this program does not know, {key!r}; it knows {known}."
        elif not _fits(key, value):
            yield f"The policy {file} says {key} = {value!r}, but {key} takes {EXPECTED[key]}; it is not followed."


def _read(key: str, value: Any) -> Any:
    if EXPECTED[key] is FOLDER:
        return Path(value)
    return value.lower() if EXPECTED[key] is LANGUAGE else value


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return (error.strerror or "it cannot be opened") if isinstance(error, OSError) else str(error).rstrip(".")


def _fits(key: str, value: Any) -> bool:
    if EXPECTED[key] is TRUTH:
        return isinstance(value, bool)
    if not isinstance(value, str) or not value.strip():
        return False
    return Path(value).is_absolute() if EXPECTED[key] is FOLDER else value.isalpha() and len(value) == LETTERS
