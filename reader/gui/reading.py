"""What is being read. THE LAW: only the actions write here (tests/test_walls.py); widgets read and listen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from reader.model.article import Article
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category, Finding, Report, Wording
from reader.model.rulebook import Rulebook
from reader.questions.seen import seen_report

NO_RULES: Final = Rulebook((), "")
SHOWN_AT_FIRST = frozenset({Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE})


@dataclass(frozen=True, slots=True)
class Visible:
    """Which marks are to be seen. `hidden` hides all of them and forgets nothing. `latest` was switched on last."""

    categories: frozenset[Category] = SHOWN_AT_FIRST
    quoted: bool = True
    hidden: bool = False
    latest: Category = Category.LOADED_LANGUAGE
    own: bool = True

    def shows(self, mark: Finding | OwnMark) -> bool:
        if isinstance(mark, OwnMark):
            return self.own and not self.hidden
        shown = not self.hidden and mark.category in self.categories
        return shown and (self.quoted or mark.wording is Wording.WRITER)


class Reading(QObject):
    """The article, its report, what the person says about it, the chosen mark and what is hidden.

    `whole` is the report as the analysis gives it, `report` as the person sees it: without what their remarks dismiss.
    Both are None until the first findings arrive; `is_complete` tells a whole report from a part. While a person
    predicts, `keeps_secret` is on and `report` is None as if nothing had been found; `whole` then tells nobody.
    `remarks_wanted` follows every other article, for whoever keeps the remarks to hand them over.
    Marks are counted together: the report's findings first, then the person's own marks; `chosen` is such an index.
    """

    article_changed = Signal()
    remarks_wanted = Signal()
    report_changed = Signal()
    remarks_changed = Signal()
    chosen_changed = Signal()
    visible_changed = Signal()
    rulebook_changed = Signal()
    secret_changed = Signal()

    def __init__(self, parent: QObject | None = None, rulebook: Rulebook = NO_RULES) -> None:
        super().__init__(parent)
        self.rulebook = rulebook
        self.article: Article | None = None
        self.whole: Report | None = None
        self.report: Report | None = None
        self.remarks = Remarks()
        self.is_complete = False
        self.chosen: int | None = None
        self.left_at: int | None = None
        self.visible = Visible()
        self.keeps_secret = False

    def open_article(self, article: Article) -> None:
        self._read(article)

    def close_article(self) -> None:
        self._read(None)

    def add_findings(self, findings: tuple[Finding, ...]) -> None:
        """Take the findings of further paragraphs, while the analysis goes on."""
        if self.article is not None and not self.is_complete:
            before = self.whole.findings if self.whole else ()
            self.whole = Report(self.article, findings=before + findings)
            self.report = self._seen(self.whole)
            self.report_changed.emit()

    def show_report(self, report: Report) -> None:
        """Take the whole report; it replaces every part, and what was chosen stays chosen if it still stands there."""
        before = self.mark(self.chosen)
        self.whole, self.is_complete = report, True
        self._see(before)

    def take_rulebook(self, rulebook: Rulebook) -> None:
        """Take other rules; marks of rules that are gone leave at once, until the article is analysed again."""
        before = self.mark(self.chosen)
        self._drop({rule.id for rule in self.rulebook.rules} - {rule.id for rule in rulebook.rules})
        self.rulebook = rulebook
        self.rulebook_changed.emit()
        self._see(before)

    def take_remarks(self, remarks: Remarks) -> None:
        """Take what the person says now; what they dismissed leaves the report, what they bring back returns."""
        before, dismissed = self.mark(self.chosen), remarks.dismissals != self.remarks.dismissals
        off = set(self.remarks.rules_on) - set(remarks.rules_on)
        self.remarks = remarks
        if off:
            self._drop({each.rule_id for each in off})
        self.remarks_changed.emit()
        if dismissed or off:
            self._see(before)
        else:
            self._choose_again(before)

    @property
    def rules_on(self) -> tuple[str, ...]:
        """The ids of the rules that are off by default and that the person switched on."""
        return tuple(each.rule_id for each in self.remarks.rules_on)

    def mark(self, index: int | None) -> Finding | OwnMark | None:
        """The finding or the person's own mark of an index."""
        findings = self.report.findings if self.report is not None else ()
        if index is None or index < len(findings):
            return None if index is None else findings[index]
        own = self.remarks.own_marks
        return own[index - len(findings)] if index - len(findings) < len(own) else None

    def index_of(self, mark: Finding | OwnMark | None) -> int | None:
        findings = self.report.findings if self.report is not None else ()
        marks: tuple[Finding | OwnMark, ...] = (*findings, *self.remarks.own_marks)
        return next((at for at, found in enumerate(marks) if found == mark), None)

    def keep_secret(self, on: bool) -> None:
        """Take what the program found away from everybody, or give it back; the person's own marks stay."""
        if on is not self.keeps_secret:
            before = self.mark(self.chosen)
            self.keeps_secret = on
            self.report = self._seen(self.whole) if self.whole is not None else None
            self.secret_changed.emit()
            self.report_changed.emit()
            self._choose_again(before)

    def choose(self, index: int | None) -> None:
        if index != self.chosen:
            self.chosen, self.left_at = index, None
            self.chosen_changed.emit()

    def show_only(self, visible: Visible) -> None:
        if visible != self.visible:
            self.visible = visible
            self.visible_changed.emit()

    def visible_findings(self) -> list[int]:
        """The indices of the findings that are to be seen, in the order of the text."""
        return self._in_order(self.report.findings if self.report is not None else ())

    def visible_marks(self) -> list[int]:
        """The same with the person's own marks."""
        findings = self.report.findings if self.report is not None else ()
        return self._in_order((*findings, *self.remarks.own_marks))

    def step(self, forward: bool, place: int) -> int | None:
        """The mark after (or before) the chosen one, or nearest to a place in the text; goes round at the ends."""
        order = self.visible_marks()
        if not order:
            return None
        if self.chosen in order:
            at = order.index(self.chosen) + (1 if forward else -1)
            return order[at % len(order)]
        ahead = [index for index in order if self._place(index)[0] >= place]
        if forward:
            return (ahead or order)[0]
        behind = [index for index in order if index not in ahead]
        return (behind or order)[-1]

    def _read(self, article: Article | None) -> None:
        self.article, self.whole, self.report, self.is_complete = article, None, None, False
        self.remarks, self.chosen, self.left_at = Remarks(), None, None
        if self.keeps_secret:
            self.keeps_secret = False
            self.secret_changed.emit()
        self.article_changed.emit()
        self.remarks_wanted.emit()
        self.chosen_changed.emit()

    def _drop(self, rules: set[str]) -> None:
        """Let the marks of rules that are gone leave at once, until the article is read again."""
        if self.whole is not None:
            kept = tuple(finding for finding in self.whole.findings if finding.rule_id not in rules)
            self.whole = replace(self.whole, findings=kept)

    def _see(self, before: Finding | OwnMark | None) -> None:
        if self.whole is not None:
            self.report = self._seen(self.whole)
            self.report_changed.emit()
        self._choose_again(before)

    def _seen(self, whole: Report) -> Report | None:
        """The report as it is to be seen now."""
        return None if self.keeps_secret else seen_report(whole, self.remarks, self.rulebook)

    def _choose_again(self, before: Finding | OwnMark | None) -> None:
        """Keep the same mark chosen under its new index; one that is gone leaves its place behind, to go on from."""
        self.chosen = self.index_of(before) if before is not None else None
        if before is not None:
            if self.chosen is None:
                self.left_at = before.span.start
            self.chosen_changed.emit()

    def _in_order(self, marks: Sequence[Finding | OwnMark]) -> list[int]:
        places = ((mark.span.start, mark.span.end, at) for at, mark in enumerate(marks) if self.visible.shows(mark))
        return [at for _start, _end, at in sorted(places)]

    def _place(self, index: int) -> tuple[int, int]:
        mark = self.mark(index)
        assert mark is not None
        return mark.span.start, mark.span.end
