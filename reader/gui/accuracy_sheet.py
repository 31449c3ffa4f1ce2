"""The sheet "How often is this right?": what was measured, when and on what, and what the figures do not say."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.figure_row import FigureRow
from reader.gui.look import Look, Use
from reader.gui.measured import Score, measured
from reader.gui.sheet import TextSheet
from reader.model.report import Category
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook

COLLECTIONS = {"basil": "BASIL", "onestopenglish": "OneStopEnglish", "ptc": "PTC", "polnear": "PolNeAR",
               "factappeal": "FactAppeal"}  # fmt: skip
"""What the collections of articles are called by those who made them."""


class AccuracySheet(TextSheet):
    """Figures only as they were measured: nothing is estimated, and few judgements give none."""

    def __init__(self, look: Look, rulebook: Rulebook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rulebook = rulebook
        self._asked = ""
        self._row: FigureRow | None = None

    def begin(self) -> None:
        """Show the rule that was asked about, the beginning where none was."""
        super().begin()
        if self._row is not None:
            QTimer.singleShot(0, self._show_row)

    def take_rulebook(self, rulebook: Rulebook) -> None:
        """Whose figures to show from the next opening on."""
        self._rulebook = rulebook

    def ask_about(self, rule_id: str) -> None:
        """Which rule to show; "" for none."""
        self._asked = rule_id

    def _show_row(self) -> None:
        if self._row is not None:
            self.ensureWidgetVisible(self._row, 0, self.viewport().height() // 3)

    def fill(self, column: QVBoxLayout) -> None:
        self._row = None
        self.add_words(column, self.tr("How often is this right?"), Use.EMPTY_TITLE)
        self.add_words(column, self.tr("Marks are made by rules, and rules make mistakes. This is what was found when "
                                       "somebody checked."), Use.ASK)  # fmt: skip
        self.add_words(column, self._how(), Use.BASE)
        self._add_categories(column)
        self._add_missed(column)
        self._add_rules(column)
        about = self.tr("These figures are about those articles. In another text a rule can do better or worse.")
        self.add_words(column, about, Use.ASK)
        self.add_words(column, self.tr("Disagreeing with a mark is part of the exercise."), Use.ASK)

    def _how(self) -> str:
        found = measured()
        day = QLocale().toString(found.day, QLocale.FormatType.LongFormat) if found.day else "–"  # type: ignore[call-overload] # the stub knows only QDate
        names = QLocale().createSeparatedList([COLLECTIONS.get(name, name) for name in found.data_sets])
        said = self.tr(
            "Last checked on {day}, on {articles} news articles from the research collections {names}, on which the "
            "rules had not been tuned. One reader judged single marks without seeing which rule had made them; words "
            "that the program had not marked were mixed in."
        )
        return said.format(day=day, articles=found.articles, names=names)

    def _add_categories(self, column: QVBoxLayout) -> None:
        self.add_heading(column, self.tr("Of ten marks, how many were right?"))
        self._add_scores(column, measured().categories, self.tr("{in_ten} in 10 ({right} of {of} judged)"))

    def _add_missed(self, column: QVBoxLayout) -> None:
        if not measured().missed:
            return
        self.add_heading(column, self.tr("Of ten words that a reader would mark, how many does it mark?"))
        self._add_scores(column, measured().missed, self.tr("{in_ten} in 10 ({right} of {of} marked)"))
        self.add_words(column, self.tr("It misses much on purpose: a false mark in front of a class costs more than a "
                                       "missing one."), Use.BASE, "text_secondary")  # fmt: skip

    def _add_scores(self, column: QVBoxLayout, scores: Mapping[str, Score], pattern: str) -> None:
        names = {
            "unnamed": self.tr("Unnamed voices"),
            "loaded": self.tr("Loaded words"),
            "side_taking": self.tr("Verbs of speech that take sides"),
            "hedge": self.tr("Hedges"),
        }
        group = self.add_group(column)
        for key, score in scores.items():
            figure = pattern.format(in_ten=score.in_ten, right=score.right, of=score.of)
            group.addWidget(FigureRow(self.look, names.get(key, key), figure))

    def _add_rules(self, column: QVBoxLayout) -> None:
        heads = {
            Category.UNNAMED_SOURCE: self.tr("Rules for unnamed voices"),
            Category.LOADED_LANGUAGE: self.tr("Rules for loaded words"),
            Category.HEDGE: self.tr("Rules for hedges"),
        }
        for category, head in heads.items():
            self.add_heading(column, head)
            group = self.add_group(column)
            for rule in self._rulebook.of(category):
                self._add_rule(group, rule)

    def _add_rule(self, column: QVBoxLayout, rule: Rule) -> None:
        row = FigureRow(self.look, rule.title, self._figure_of(rule), is_lit=rule.id == self._asked)
        column.addWidget(row)
        if rule.id == self._asked:
            self._row = row
        if not rule.default and rule.off_because:
            self.add_words(column, rule.off_because, Use.SECOND, "text_secondary")

    def _figure_of(self, rule: Rule) -> str:
        if rule.own:
            return self.tr("a rule of your own, not measured")
        score = measured().rules.get(rule.id)
        figure = self.tr("judged too seldom for a figure")
        if score is not None and score.is_telling:
            figure = self.tr("right {right} times of {of}").format(right=score.right, of=score.of)
        return figure if rule.default else self.tr("off; {figure}").format(figure=figure)
