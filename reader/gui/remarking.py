"""What a person says about marks: done, undone and kept. Beside the reading actions the only writer to `Reading`."""

from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.errors import LibraryError
from reader.gui.language import SOURCE_LANGUAGE
from reader.gui.reader_words import ReaderWords
from reader.gui.reading import Reading
from reader.model.remarks import (
    Dismissal,
    DismissedMark,
    DismissedWords,
    Judgement,
    Note,
    OwnMark,
    Remark,
    Remarks,
    RuleOff,
    RuleOn,
    Stand,
    rule_of,
    word_key,
)
from reader.model.report import Category, Finding
from reader.model.span import Span

LONGEST: Final = 28
"""Characters of the words that are named in the bottom bar."""


class RemarkStore(Protocol):
    """Where remarks are kept, by the key of the article. Every method may raise LibraryError."""

    def of(self, article: str) -> Remarks: ...

    def add(self, article: str, remark: Remark) -> None: ...

    def remove(self, article: str, remark: Remark) -> None: ...


class Remarking(QObject):
    """Each wish is one step that can be undone. Every article has its own order of steps, as long as the window.

    `done` says what a step did; `undone` that a step was taken back; `steps_changed` that there are others to undo or
    to do again. `trouble` is a sentence, told once: from then on remarks last as long as the window.
    """

    done = Signal(str)
    undone = Signal()
    steps_changed = Signal()
    trouble = Signal(str)

    def __init__(
        self, reading: Reading, store: RemarkStore, parent: QObject | None = None, words: ReaderWords | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words or ReaderWords(SOURCE_LANGUAGE)
        self._stack = QUndoStack(self)
        self._stacks: dict[str, QUndoStack] = {}
        self._has_lent = False
        self._reading, self._store = reading, store
        self._has_told = False
        reading.remarks_wanted.connect(self._load)
        self._load()

    @property
    def step_to_undo(self) -> str:
        """What the last step did; empty where there is none to undo."""
        return self._stack.undoText()

    @property
    def step_to_redo(self) -> str:
        return self._stack.redoText()

    def undo(self) -> None:
        self._stack.undo()
        self.steps_changed.emit()

    def redo(self) -> None:
        self._stack.redo()
        self.steps_changed.emit()

    def take(self, step: QUndoCommand) -> None:
        """Do a step of another feature on this article: all have one order in which they are undone.

        Such a step knows more than the article; with it the whole order ends when another article is read.
        """
        self._has_lent = True
        self._stack.push(step)
        self.steps_changed.emit()

    def dismiss(self, index: int | None) -> None:
        """Not this one: a finding is hidden, an own mark taken away."""
        mark = self._reading.mark(index)
        if isinstance(mark, Finding):
            said = self.tr("{words} hidden").format(words=self._called(mark.span))
            self._push(said, added=DismissedMark(mark.rule_id, mark.span), about=mark)
        elif mark is not None:
            said = self.tr("Your mark on {words} taken away").format(words=self._called(mark.span))
            self._push(said, removed=mark, about=mark)

    def dismiss_alike(self, index: int | None) -> None:
        """All like this: the same words under the same rule in this article."""
        finding = self._finding(index)
        if finding is not None and self._reading.article is not None:
            words = word_key(finding.span.of(self._reading.article.text))
            said = self.tr("All {words} hidden").format(words=self._called(finding.span))
            self._push(said, added=DismissedWords(finding.rule_id, words), about=finding)

    def turn_rule_off(self, index: int | None) -> None:
        """The rule behind a mark is off in every article."""
        finding = self._finding(index)
        if finding is not None:
            self.switch_rule(finding.rule_id, on=False, about=finding)

    def switch_rule(self, rule_id: str, on: bool, about: Finding | None = None) -> None:
        """Off or on everywhere: what the rule is by default needs no remark."""
        rule = self._words.rulebook(self._reading.rulebook).find(rule_id)
        said = self.tr("Rule “{rule}” is on") if on else self.tr("Rule “{rule}” is off")
        by_default = rule is None or rule.default
        remark = RuleOff(rule_id) if by_default else RuleOn(rule_id)
        kept = {"removed": remark} if on is by_default else {"added": remark}
        self._push(said.format(rule=_cut(rule.title if rule is not None else rule_id)), **kept, about=about)

    def note(self, mark: Finding | OwnMark, text: str) -> None:
        """Keep what a person says to a mark; nothing takes an earlier note away."""
        before = self._reading.remarks.note_on(mark)
        after = Note(rule_of(mark), mark.span, text.strip()) if text.strip() else None
        if after != before:
            said = self.tr("Note kept") if after is not None else self.tr("Note taken away")
            self._push(said, removed=before, added=after)

    def judge(self, mark: Finding | OwnMark, stand: Stand | None) -> None:
        """Keep the answer to "Who is right?"; None takes an earlier one away."""
        before = self._reading.remarks.judgement_on(mark)
        after = Judgement(mark.category, mark.span, stand) if stand is not None else None
        if after != before:
            said = self.tr("Answer kept") if after is not None else self.tr("Answer taken away")
            self._push(said, removed=before, added=after)

    def bring_back(self, dismissal: Dismissal) -> None:
        """Show again what a dismissal hides."""
        self._push(self.tr("Shown again"), removed=dismissal)

    def mark(self, span: Span, category: Category) -> None:
        """The person marks words that the program passed by."""
        own = OwnMark(category, span)
        if own not in self._reading.remarks.own_marks:
            self._push(self.tr("{words} marked").format(words=self._called(span)), added=own, about=own)

    def apply(self, removed: Remark | None, added: Remark | None) -> None:
        """Keep a change and show it; for the steps."""
        remarks = self._reading.remarks
        if removed is not None:
            remarks = remarks.without(removed)
        if added is not None:
            remarks = remarks.with_one(added)
        self._keep(removed, added)
        self._reading.take_remarks(remarks)

    def show(self, mark: Finding | OwnMark) -> None:
        """Choose what a step was about, as far as it is to be seen now."""
        index = self._reading.index_of(mark)
        if index is not None:
            self._reading.choose(index)

    def _push(
        self,
        said: str,
        *,
        removed: Remark | None = None,
        added: Remark | None = None,
        about: Finding | OwnMark | None = None,
    ) -> None:
        self._stack.push(_Step(self, said, removed, added, about))
        self.steps_changed.emit()

    def _keep(self, removed: Remark | None, added: Remark | None) -> None:
        key = self._key()
        try:
            if removed is not None:
                self._store.remove(key, removed)
            if added is not None:
                self._store.add(key, added)
        except LibraryError as error:
            self._tell(error)

    def look_again(self) -> None:
        """Take what another window has kept meanwhile; what can be undone here stays so."""
        try:
            kept = self._store.of(self._key())
        except LibraryError as error:
            self._tell(error)
        else:
            if kept != self._reading.remarks:
                self._reading.take_remarks(kept)

    def forget_steps(self) -> None:
        """Forget what was done to articles, of which nothing is to be left."""
        for stack in self._stacks.values():
            stack.clear()
        self.steps_changed.emit()

    def _load(self) -> None:
        if self._has_lent:
            self._stack.clear()
        self._has_lent = False
        key = self._key()
        if key not in self._stacks:
            self._stacks[key] = QUndoStack(self)
        self._stack = self._stacks[key]
        self.steps_changed.emit()
        try:
            self._reading.take_remarks(self._store.of(self._key()))
        except LibraryError as error:
            self._tell(error)

    def _tell(self, error: LibraryError) -> None:
        if not self._has_told:
            self._has_told = True
            self.trouble.emit(str(error))

    def _key(self) -> str:
        return self._reading.article.key if self._reading.article is not None else ""

    def _finding(self, index: int | None) -> Finding | None:
        mark = self._reading.mark(index)
        return mark if isinstance(mark, Finding) else None

    def _called(self, span: Span) -> str:
        words = span.on_one_line(self._reading.article.text) if self._reading.article is not None else ""
        return f"“{_cut(words.strip('“”'))}”"


class _Step(QUndoCommand):
    """One remark more, one less, or one in place of another."""

    def __init__(
        self,
        remarking: Remarking,
        said: str,
        removed: Remark | None,
        added: Remark | None,
        about: Finding | OwnMark | None,
    ) -> None:
        super().__init__(said)
        self._remarking, self._removed, self._added, self._about = remarking, removed, added, about

    def redo(self) -> None:
        self._remarking.apply(self._removed, self._added)
        self._show()
        self._remarking.done.emit(self.text())

    def undo(self) -> None:
        self._remarking.apply(self._added, self._removed)
        self._show()
        self._remarking.undone.emit()

    def _show(self) -> None:
        if self._about is not None:
            self._remarking.show(self._about)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
