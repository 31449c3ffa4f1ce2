"""What the card on the wall says about a mark: the rule's words, or the lesson's where there is one."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.gui.marks import Mark
from reader.gui.panel.kinds import kind_of_finding
from reader.gui.present.show import Show
from reader.model.report import Category
from reader.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class WallWords:
    """Lines that are empty are not on the card. `own`: the teacher made the mark, and no rule speaks for it."""

    letter: str
    category: Category
    kind: str
    title: str = ""
    why: str = ""
    fine_when: str = ""
    ask: str = ""
    answer: str = ""
    own: bool = False


def wall_words(show: Show, mark: Mark, rulebook: Rulebook) -> WallWords:
    """The card of a mark. With an answer the reasons go: it takes their room, and the class has heard them."""
    step = show.step(mark)
    rule = rulebook.find(step.rule_id)  # none for a mark of the teacher's own, and for a rule that only they have
    answer = step.answer.strip() if show.answer else ""
    told = rule if rule is not None and step.with_card and not answer else None
    return WallWords(
        letter=mark.letter,
        category=mark.category,
        kind=_kind(show, mark),
        title=told.title if told is not None else "",
        why=told.why if told is not None else "",
        fine_when=told.fine_when if told is not None else "",
        ask=step.question.strip() or (told.ask if told is not None else ""),
        answer=answer,
        own=mark.own,
    )


def _kind(show: Show, mark: Mark) -> str:
    tr = QCoreApplication.translate
    if mark.index < len(show.report.findings):
        return kind_of_finding(show.report, show.report.findings[mark.index])
    return {
        Category.UNNAMED_SOURCE: tr("WallCard", "Unnamed voice"),
        Category.LOADED_LANGUAGE: tr("CardPage", "Loaded word"),
        Category.HEDGE: tr("CardPage", "Hedge"),
    }[mark.category]
