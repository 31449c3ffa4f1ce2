"""What a speaker has to say about a mark: the rule's question or the lesson's, the answer, and what was noted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.gui.marks import Mark
from reader.gui.panel.kinds import kind_of_finding
from reader.gui.panel.places import place_of
from reader.gui.present.show import Show
from reader.model.remarks import Remarks
from reader.model.report import Category, Evidence, Report
from reader.model.rulebook import Rulebook

MOST_OTHERS: Final = 2
"""More would push the speaker's own note off the screen."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Lines that are empty have nothing to say: nothing is made up for them.

    `others` are words of the same sentence that somebody may name instead, with what to say to them.
    """

    place: str
    ask: str
    answer: str
    fine_when: str
    note: str
    others: tuple[tuple[str, str], ...] = ()


def spoken(show: Show, mark: Mark, rulebook: Rulebook, remarks: Remarks) -> Spoken:
    """A lesson on the article speaks before the rule; without an answer of the teacher's the evidence answers."""
    report, step = show.report, show.step(mark)
    rule = rulebook.find(step.rule_id)
    finding = report.findings[mark.index] if mark.index < len(report.findings) else None
    note = remarks.note_on(finding) if finding is not None else None
    return Spoken(
        place=place_of(report.article, mark.span.start),
        ask=step.question.strip() or (rule.ask if rule is not None else ""),
        answer=step.answer.strip() or (_evidence(report, finding.evidence) if finding is not None else ""),
        fine_when=rule.fine_when if rule is not None else "",
        note=note.text if note is not None else "",
        others=tuple(_others(show, mark)),
    )


def _others(show: Show, mark: Mark) -> Iterator[tuple[str, str]]:
    """The marks of other kinds in the sentence of a mark, as far as there is room to say something about them."""
    sentence, report = show.sentence(mark), show.report
    others = [other for kind in Category if kind is not mark.category for other in show.marks(kind)]
    near = sorted((other for other in others if sentence.holds(other.span)), key=_start)
    for other in near[:MOST_OTHERS]:
        kind = kind_of_finding(report, report.findings[other.index])
        yield other.span.on_one_line(report.article.text).strip("“”"), _told(show, other, kind)


def _told(show: Show, other: Mark, kind: str) -> str:
    tr = QCoreApplication.translate
    if show.course is not None:
        return tr("SpeakerView", "Marked too: {kind}. It comes with its own kind.").format(kind=kind)
    places = [mark.index for mark in show.marks(None)]
    if other.index not in places:
        return tr("SpeakerView", "Marked too: {kind}. It is not in this lesson.").format(kind=kind)
    number = places.index(other.index) + 1
    return tr("SpeakerView", "Marked too: {kind}. It is number {number} of the lesson.").format(
        kind=kind, number=number
    )


def _start(mark: Mark) -> int:
    return mark.span.start


def _evidence(report: Report, pieces: tuple[Evidence, ...]) -> str:
    """What the text gives, piece by piece; a piece that shows no more than its own words is left out."""
    line = QCoreApplication.translate("SpeakerView", "“{words}”: {shows}")
    shown = ((_words(report, piece), piece.shows) for piece in pieces)
    return "\n".join(line.format(words=words, shows=shows) for words, shows in shown if shows not in {"", words})


def _words(report: Report, piece: Evidence) -> str:
    return piece.span.on_one_line(report.article.text).strip("“”")
