"""How the window looks, by hand: scale, theme, full screen. What is chosen is remembered."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.gui.actions import Actions
from reader.gui.look import Look
from reader.gui.system_look import SYSTEM, SystemLook
from reader.gui.window_frame import WindowFrame
from reader.settings import SettingsStore

SCALE_STEP = 1.1
"""One press of larger or smaller: ten per cent, so that seven presses about double the size."""


class ViewActions(QObject):
    """Does what the View menu says."""

    def __init__(
        self, window: WindowFrame, actions: Actions, look: Look, system_look: SystemLook, settings: SettingsStore
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._system_look, self._settings = window, look, system_look, settings
        themes = {action.objectName(): action for action in actions.in_group("theme")}
        themes.get(settings.value.theme, themes[SYSTEM]).setChecked(True)
        for theme in themes.values():
            theme.triggered.connect(self._on_theme)
        actions["larger"].triggered.connect(self.enlarge)
        actions["smaller"].triggered.connect(self.reduce)
        actions["usual_size"].triggered.connect(self._on_usual_size)
        actions["full_screen"].toggled.connect(self._on_full_screen)
        window.scale_turned.connect(self._on_scale_turned)

    def enlarge(self) -> None:
        self._set_scale(self._look.scale * SCALE_STEP)

    def reduce(self) -> None:
        self._set_scale(self._look.scale / SCALE_STEP)

    def _on_scale_turned(self, larger: bool) -> None:
        if larger:
            self.enlarge()
        else:
            self.reduce()

    def _on_usual_size(self) -> None:
        self._set_scale(1.0)

    def _set_scale(self, scale: float) -> None:
        """Steps multiply, so the way back ends near 100 % and is drawn to it."""
        self._look.set_scale(1.0 if abs(scale - 1.0) < (SCALE_STEP - 1) / 2 else scale)
        self._settings.keep(replace(self._settings.value, scale=self._look.scale))

    def _on_theme(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._system_look.choose(action.objectName())

    def _on_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
