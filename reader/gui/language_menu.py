"""View > Language: the system's, or one by hand; each is called as its speakers call it."""

from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.gui.language import NAMES, SYSTEM, language_of
from reader.gui.window_parts import WindowParts
from reader.policy import policy_in_force


class LanguageMenu(QMenu):
    """Remembers the choice. The window is made in one language, so another comes with the next start.

    Where the computer's policy fixes the language, nothing can be chosen, and the menu says why.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self.setTitle(self.tr("Language"))
        self._parts = parts
        self._group = QActionGroup(self)
        fixed = policy_in_force().language
        chosen = language_of(fixed) if fixed is not None else parts.settings.value.language
        if fixed is not None:
            self.addAction(self.tr("Fixed for everybody on this computer")).setEnabled(False)
            self.addSeparator()
        for key, name in {SYSTEM: self.tr("As the system"), **NAMES}.items():
            action = QAction(name, self._group)
            action.setObjectName(key)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setEnabled(fixed is None)
            action.triggered.connect(self._on_chosen)
            self.addAction(action)

    def _on_chosen(self) -> None:
        chosen = self.sender()
        assert isinstance(chosen, QAction)
        settings = self._parts.settings
        if chosen.objectName() != settings.value.language:
            settings.keep(replace(settings.value, language=chosen.objectName()))
            self._parts.hint.show_text(self.tr("The language changes when you start Sourcelight again."))
