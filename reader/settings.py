"""What the person chose. Only differences from the defaults are written, so a later default reaches everybody else."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path, user_log_path

from reader.policy import policy_in_force


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices that outlive a session. `theme` is a theme's name or "system"; sizes are pixels.

    `last_article` is by what the library knows the article that was read when the window was closed.
    """

    theme: str = "system"
    scale: float = 1.0
    shown_categories: tuple[str, ...] = ("unnamed_source", "loaded_language")
    quoted_shown: bool = True
    panel_shown: bool = True
    panel_width: int = 380
    window_size: tuple[int, int] = (1280, 800)
    hint_seen: bool = False
    single_letter_keys: bool = True
    keep_captions: bool = False
    typeface: str = "literata"
    spacing: str = "usual"
    column: str = "usual"
    panel_page: str = "voices"
    last_article: str = ""
    export_folder: str = ""
    language: str = "system"
    remember_nothing: bool = False
    search_address: str = "https://duckduckgo.com/?q={words}"


def settings_file() -> Path:
    return user_config_path("sourcelight", appauthor=False) / "settings.json"


def library_file() -> Path:
    """Where the library lies: with the person's data, for it is made and not chosen."""
    return user_data_path("sourcelight", appauthor=False) / "library.sqlite"


def log_file() -> Path:
    return user_log_path("sourcelight", appauthor=False) / "sourcelight.log"


def read_settings(file: Path) -> Settings:
    """What the file says; defaults for whatever it does not say or says wrongly. Never raises."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return replace(Settings(), **_usable(stored))


def write_settings(file: Path, settings: Settings) -> None:
    """Write the differences from the defaults, whole or not at all. A folder that cannot be written is no error."""
    defaults = asdict(Settings())
    chosen = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(".part")
        draft.write_text(json.dumps(chosen, indent=1, ensure_ascii=False), encoding="utf-8")
        draft.replace(file)
    except OSError:
        return


def _usable(stored: dict[str, Any]) -> dict[str, Any]:
    usable: dict[str, Any] = {}
    for field in fields(Settings):
        value = stored.get(field.name)
        value = tuple(value) if isinstance(value, list) else value
        if _fits(value, field.default):
            usable[field.name] = value
    return usable


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, tuple):
        kind = type(default[0]) if default else str
        same_length = len(default) in {0, len(value)} or kind is str if isinstance(value, tuple) else False
        return same_length and all(type(item) is kind for item in value)
    return type(value) is type(default)


class SettingsStore:
    """The settings as they are now, and the file that keeps them; without a file they last as long as the program."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.value = read_settings(file) if file is not None else Settings()

    def keep(self, value: Settings) -> None:
        """Take new settings and write them if they differ; who remembers nothing has read nothing."""
        if value.remember_nothing:
            value = replace(value, last_article="")
        if value != self.value:
            self.value = value
            if self._file is not None:
                write_settings(self._file, value)


def own_settings() -> SettingsStore:
    """The person's settings; for this session only where the computer's policy is to remember nothing."""
    return SettingsStore(None if policy_in_force().remember_nothing else settings_file())
