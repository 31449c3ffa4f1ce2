"""The theme follows the person's choice first and the system's setting otherwise."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.gui.look import Look, ThemeName
from reader.gui.system_look import SYSTEM, SystemLook
from reader.settings import SettingsStore


def test_a_theme_chosen_by_hand_is_kept_whatever_the_system_says(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    store, look = SettingsStore(tmp_path / "settings.json"), Look()
    following = SystemLook(look, store)
    following.follow()
    following.choose("sepia")
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    assert look.theme is ThemeName.SEPIA
    assert SettingsStore(tmp_path / "settings.json").value.theme == "sepia"
    QGuiApplication.styleHints().unsetColorScheme()


def test_an_unknown_theme_in_the_settings_means_the_system(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    look = Look()
    following = SystemLook(look, SettingsStore(tmp_path / "settings.json"))
    following.choose("mauve")
    before = look.theme
    following.choose(SYSTEM)
    assert look.theme is before
