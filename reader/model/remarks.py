"""What a person says about the marks of one article: which are wrong, what they think, what was missed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

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
class RuleOn:
    """A rule that is off by default switched on, in every article."""

    rule_id: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a person has to say to a mark, which stays: to one of the program's, or to their own (`rule_of`)."""

    rule_id: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class OwnMark:
    """A mark that a person made."""

    category: Category
    span: Span


class Stand(StrEnum):
    """What a person thinks of a mark once both hands lie side by side. None of them is a wrong answer."""

    FOR = "for"
    AGAINST = "against"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer to "Who is right?" about one mark, whoever made it."""

    category: Category
    span: Span
    stand: Stand


def note_on_article(text: str) -> Note:
    """A note to the whole article: of no rule, and on no words."""
    return Note("", Span(0, 0), text)


Dismissal: TypeAlias = DismissedMark | DismissedWords | RuleOff
Remark: TypeAlias = Dismissal | Note | OwnMark | Judgement | RuleOn

OWN_RULES: Final = {category: f"own.{category}" for category in Category}
"""What stands for the rule where a note is on a person's own mark, which no rule made."""


def rule_of(mark: Finding | OwnMark) -> str:
    """The rule under which a note on a mark is kept."""
    return OWN_RULES[mark.category] if isinstance(mark, OwnMark) else mark.rule_id


@dataclass(frozen=True, slots=True)
class Remarks:
    """All remarks that bear on one article; each kind in the order in which it was made, own marks in the text's."""

    dismissals: tuple[Dismissal, ...] = ()
    notes: tuple[Note, ...] = ()
    own_marks: tuple[OwnMark, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    rules_on: tuple[RuleOn, ...] = ()

    def with_one(self, remark: Remark) -> "Remarks":
        """The same with one remark more; a note or judgement takes the place of an earlier one on the same mark."""
        if isinstance(remark, OwnMark):
            return replace(self, own_marks=tuple(sorted({*self.own_marks, remark}, key=_start)))
        if isinstance(remark, Note):
            others = tuple(note for note in self.notes if (note.rule_id, note.span) != (remark.rule_id, remark.span))
            return replace(self, notes=(*others, remark))
        if isinstance(remark, Judgement):
            rest = tuple(each for each in self.judgements if not _same_place(each, remark))
            return replace(self, judgements=(*rest, remark))
        if isinstance(remark, RuleOn):
            return replace(self, rules_on=tuple(dict.fromkeys((*self.rules_on, remark))))
        return replace(self, dismissals=tuple(dict.fromkeys((*self.dismissals, remark))))

    def without(self, remark: Remark) -> "Remarks":
        return Remarks(
            tuple(kept for kept in self.dismissals if kept != remark),
            tuple(kept for kept in self.notes if kept != remark),
            tuple(kept for kept in self.own_marks if kept != remark),
            tuple(kept for kept in self.judgements if kept != remark),
            tuple(kept for kept in self.rules_on if kept != remark),
        )

    def has_its_like(self, remark: Remark) -> bool:
        """Whether there is a note or a judgement already on the mark that another one is about."""
        if isinstance(remark, Note):
            return any((note.rule_id, note.span) == (remark.rule_id, remark.span) for note in self.notes)
        return isinstance(remark, Judgement) and any(_same_place(each, remark) for each in self.judgements)

    def note_on(self, mark: Finding | OwnMark) -> Note | None:
        of = rule_of(mark), mark.span
        return next((note for note in self.notes if (note.rule_id, note.span) == of), None)

    def article_note(self) -> Note | None:
        """What the person says to the whole article."""
        return next((note for note in self.notes if not note.rule_id), None)

    def judgement_on(self, mark: Finding | OwnMark) -> Judgement | None:
        return next((each for each in self.judgements if _same_place(each, mark)), None)


def remarks_of(remarks: Iterable[Remark]) -> Remarks:
    """Remarks gathered one by one, in the order in which they were made."""
    found = Remarks()
    for remark in remarks:
        found = found.with_one(remark)
    return found


def word_key(words: str) -> str:
    """Words as they count as the same: in small letters, with single blanks between them."""
    return " ".join(words.casefold().split())


def _same_place(one: Judgement, other: Judgement | Finding | OwnMark) -> bool:
    return (one.category, one.span) == (other.category, other.span)


def _start(mark: OwnMark) -> tuple[Span, str]:
    return mark.span, mark.category
