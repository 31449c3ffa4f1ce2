"""Settings keep only what differs from the defaults, and survive whatever stands in their file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.settings import Settings, SettingsStore, read_settings, write_settings


def test_only_differences_are_written(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    write_settings(file, Settings(theme="dark", shown_categories=("hedge",)))
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "dark", "shown_categories": ["hedge"]}


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = Settings(theme="sepia", scale=1.5, shown_categories=("hedge",), window_size=(900, 700), hint_seen=True)
    write_settings(file, chosen)
    assert read_settings(file) == chosen


@pytest.mark.parametrize("content", ["", "[]", "{", "null", '{"theme": 3, "scale": "big", "window_size": [1], "x": 1}'])
def test_nonsense_in_the_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")
    assert read_settings(file) == Settings()


def test_a_sound_value_survives_beside_a_broken_one(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "scale": []}', encoding="utf-8")
    assert read_settings(file) == Settings(theme="dark")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    store = SettingsStore(blocked / "settings.json")
    store.keep(replace(store.value, theme="dark"))
    assert store.value.theme == "dark"
