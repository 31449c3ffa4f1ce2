"""What a card says, in words: sections from the rule's file, the wording note, and all of it as plain text."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.gui.panel.places import words_at
from reader.model.attribution import SourceKind
from reader.model.report import Category, Finding, Report, Wording
from reader.model.rule import Rule


@dataclass(frozen=True, slots=True)
class CardSection:
    head: str
    text: str
    is_question: bool = False


def card_sections(rule: Rule, note: str = "") -> tuple[CardSection, ...]:
    """The rule's own words under the card's five heads, and under a sixth what the person said against the mark."""
    tr = QCoreApplication.translate
    sections = (
        CardSection(tr("ExplanationCard", "What"), rule.title),
        CardSection(tr("ExplanationCard", "Why it matters"), rule.why),
        CardSection(tr("ExplanationCard", "Fine when"), rule.fine_when),
        CardSection(tr("ExplanationCard", "Behind it"), rule.reference),
        CardSection(tr("ExplanationCard", "Whose rule"), whose_rule(rule)),
        CardSection(tr("ExplanationCard", "Ask"), rule.ask, is_question=True),
        CardSection(tr("ExplanationCard", "You disagree"), note, is_question=True),
    )
    return tuple(section for section in sections if section.text)


def whose_rule(rule: Rule) -> str:
    """Whether the program brought the rule or a person added it, and in which file."""
    if rule.own:
        return QCoreApplication.translate("ExplanationCard", "Your own, from {file}").format(file=rule.file)
    return QCoreApplication.translate("ExplanationCard", "The program’s")


def wording_note(report: Report, finding: Finding) -> str:
    """Whose words they are: a speaker's inside quotation marks, the writer's where he reports somebody."""
    if finding.category is Category.UNNAMED_SOURCE:
        return ""
    speaker = _speaker(report, finding)
    tr = QCoreApplication.translate
    if finding.wording is Wording.QUOTED:
        if not speaker:
            return tr("ExplanationCard", "Quoted: these are a speaker’s words, not the writer’s.")
        quoted = tr("ExplanationCard", "Quoted: these are the words of {speaker}, not the writer’s.")
        return quoted.format(speaker=speaker)
    if speaker:
        said = tr("ExplanationCard", "These are the writer’s words, reporting what {speaker} said.")
        return said.format(speaker=speaker)
    return ""


def card_text(report: Report, index: int, rule: Rule, note: str = "") -> str:
    """The card as lines that can be pasted anywhere."""
    finding = report.findings[index]
    words = words_at(report.article, (finding.span,))
    lines = [f"“{words.strip('“”')}”", wording_note(report, finding)]
    lines += [f"{section.head}: {section.text}" for section in card_sections(rule, note)]
    return "\n".join(line for line in lines if line)


def _speaker(report: Report, finding: Finding) -> str:
    attribution = report.attribution(finding.attribution)
    voice = report.voice(attribution.voice_id) if attribution else None
    return voice.name if voice is not None and voice.kind is not SourceKind.AUTHOR else ""
