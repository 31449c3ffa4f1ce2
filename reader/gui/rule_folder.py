"""The folder of a class's own rules: watched, so that a change is in force at once and a mistake is told."""

from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.gui.notices import Notices
from reader.gui.window_parts import WindowParts
from reader.own_rules import LiveRulebook, own_rules_folder

SETTLE: Final = 400
"""Milliseconds: an editor writes, renames and touches a file several times for one saving."""


class RuleFolder(QObject):
    """Hands every new state of the rules to the reading, has the article read again and says what is wrong in them."""

    def __init__(self, parts: WindowParts, notices: Notices) -> None:
        super().__init__(parts.frame)
        self._parts, self._notices = parts, notices
        self._live = LiveRulebook(parts.rulebook)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._on_settled)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._is_told = False
        parts.banner.closed.connect(self._on_seen)
        parts.actions["rules"].triggered.connect(self._on_seen)
        parts.reading.article_changed.connect(self._say_mistakes)
        self._watch()
        self._say_mistakes()

    def _say_mistakes(self) -> None:
        """Say what is wrong in the class's rules until a person has seen it; the page of rules lists all of it."""
        problems = self._parts.rulebook.problems
        if problems and not self._is_told:
            fact = self.tr("Mistakes in your own rules: {count}").format(count=len(problems))
            self._notices.show_trouble(fact, self.tr("All other rules are in force."), "rules")

    def _watch(self) -> None:
        """Watch the folder and its files; the nearest folder that is there, as long as there is none."""
        folder = own_rules_folder()
        nearest = next(path for path in (folder, *folder.parents) if path.is_dir())
        wanted = {str(nearest), *(str(path) for path in folder.glob("*.toml"))}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _on_seen(self) -> None:
        if self._parts.rulebook.problems and not self._is_told:
            self._parts.banner.hide()
        self._is_told = True

    def _on_changed(self) -> None:
        self._settle.start()

    def _on_settled(self) -> None:
        self._watch()
        rulebook = self._live.now()
        if rulebook == self._parts.rulebook:
            return
        self._parts.reading.take_rulebook(rulebook)
        self._parts.doing.analyse_again()
        self._is_told = False
        self._say_mistakes()
