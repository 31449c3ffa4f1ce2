"""What a person says about the marks of one article: which are wrong, what they think, what was missed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.model.report import Category, Finding
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class DismissedMark:
    """Not this one: this mark in this article."""

    rule_id: str
    span: Span


@dataclass(frozen=True, slots=True)
class DismissedWords:
    """All like this: one rule with one word in one article. `words` are as `word_key` makes them."""

    rule_id: str
    words: str


@dataclass(frozen=True, slots=True)
class RuleOff:
    """A rule switched off, in every article."""

    rule_id: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a person has to say against a mark, which stays."""

    rule_id: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class OwnMark:
    """A mark that a person made."""

    category: Category
    span: Span


Dismissal: TypeAlias = DismissedMark | DismissedWords | RuleOff
Remark: TypeAlias = Dismissal | Note | OwnMark


@dataclass(frozen=True, slots=True)
class Remarks:
    """All remarks that bear on one article; each kind in the order in which it was made, own marks in the text's."""

    dismissals: tuple[Dismissal, ...] = ()
    notes: tuple[Note, ...] = ()
    own_marks: tuple[OwnMark, ...] = ()

    def with_one(self, remark: Remark) -> "Remarks":
        """The same with one remark more; a note takes the place of an earlier one on the same mark."""
        if isinstance(remark, OwnMark):
            return replace(self, own_marks=tuple(sorted({*self.own_marks, remark}, key=_start)))
        if isinstance(remark, Note):
            others = tuple(note for note in self.notes if (note.rule_id, note.span) != (remark.rule_id, remark.span))
            return replace(self, notes=(*others, remark))
        return replace(self, dismissals=tuple(dict.fromkeys((*self.dismissals, remark))))

    def without(self, remark: Remark) -> "Remarks":
        return Remarks(
            tuple(kept for kept in self.dismissals if kept != remark),
            tuple(kept for kept in self.notes if kept != remark),
            tuple(kept for kept in self.own_marks if kept != remark),
        )

    def note_on(self, finding: Finding) -> Note | None:
        return next((note for note in self.notes if (note.rule_id, note.span) == (finding.rule_id, finding.span)), None)


def remarks_of(remarks: Iterable[Remark]) -> Remarks:
    """Remarks gathered one by one, in the order in which they were made."""
    found = Remarks()
    for remark in remarks:
        found = found.with_one(remark)
    return found


def word_key(words: str) -> str:
    """Words as they count as the same: in small letters, with single blanks between them."""
    return " ".join(words.casefold().split())


def _start(mark: OwnMark) -> tuple[Span, str]:
    return mark.span, mark.category
