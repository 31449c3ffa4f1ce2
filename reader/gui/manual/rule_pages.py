"""Connects the manual's rules: they follow the rulebook and what the person switched off or on, and switch rules."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.gui.hints import ENGLISH
from reader.gui.manual.rules_sheet import RulesSheet
from reader.gui.window_parts import WindowParts
from reader.model.remarks import RuleOff
from reader.own_rules import own_rules_folder


class RulePages(QObject):
    """Keeps the sheet filled while it is open; a sheet that nobody looks at is not made.

    A rule that is off by default has found nothing yet, so the article is read again when one is switched.
    """

    def __init__(self, parts: WindowParts, sheet: RulesSheet) -> None:
        super().__init__(parts.frame)
        self._parts, self._sheet = parts, sheet
        sheet.rule_switched.connect(parts.remarking.switch_rule)
        sheet.folder_requested.connect(self._on_folder)
        parts.pages.turned.connect(self._on_changed)
        parts.reading.rulebook_changed.connect(self._on_changed)
        parts.reading.remarks_changed.connect(self._on_changed)
        parts.reading.remarks_changed.connect(self._on_remarks)
        self._rules_on = parts.reading.rules_on

    def _on_changed(self) -> None:
        if self._parts.pages.currentWidget() is self._sheet:
            reading = self._parts.reading
            switched_off = {each.rule_id for each in reading.remarks.dismissals if isinstance(each, RuleOff)}
            by_default = {rule.id for rule in reading.rulebook.rules if not rule.default}
            off = frozenset(switched_off | (by_default - set(reading.rules_on)))
            self._sheet.show_rules(self._parts.told_rulebook, off)

    def _on_remarks(self) -> None:
        before, self._rules_on = self._rules_on, self._parts.reading.rules_on
        article = self._parts.reading.article
        if self._rules_on != before and article is not None and article.language in {None, ENGLISH}:
            self._parts.doing.analyse_again()

    def _on_folder(self) -> None:
        """Open the folder in the system's file window; it is made if it is not there yet."""
        folder = own_rules_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            fact = self.tr("The folder cannot be made.")
            self._parts.banner.show_fact(fact, str(problem.strerror), "", "")
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
