"""What a speaker has to say about a mark: the rule's question or the lesson's, the answer, and what was noted."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.gui.marks import Mark
from reader.gui.panel.places import place_of
from reader.gui.present.show import Show
from reader.gui.present.wall_words import rule_of
from reader.model.remarks import Remarks
from reader.model.report import Evidence, Report
from reader.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Spoken:
    """Lines that are empty have nothing to say: nothing is made up for them."""

    place: str
    ask: str
    answer: str
    fine_when: str
    note: str


def spoken(show: Show, mark: Mark, rulebook: Rulebook, remarks: Remarks) -> Spoken:
    """A lesson on the article speaks before the rule; without an answer of the teacher's the evidence answers."""
    report, step = show.report, show.step(mark)
    rule = rule_of(rulebook, step.rule_id)
    finding = report.findings[mark.index] if mark.index < len(report.findings) else None
    note = remarks.note_on(finding) if finding is not None else None
    return Spoken(
        place=place_of(report.article, mark.span.start),
        ask=step.question.strip() or (rule.ask if rule is not None else ""),
        answer=step.answer.strip() or (_evidence(report, finding.evidence) if finding is not None else ""),
        fine_when=rule.fine_when if rule is not None else "",
        note=note.text if note is not None else "",
    )


def _evidence(report: Report, pieces: tuple[Evidence, ...]) -> str:
    """What the text gives, piece by piece; a piece that shows no more than its own words is left out."""
    line = QCoreApplication.translate("SpeakerView", "“{words}”: {shows}")
    shown = ((_words(report, piece), piece.shows) for piece in pieces)
    return "\n".join(line.format(words=words, shows=shows) for words, shows in shown if shows not in {"", words})


def _words(report: Report, piece: Evidence) -> str:
    return " ".join(piece.span.of(report.article.text).split()).strip("“”")
