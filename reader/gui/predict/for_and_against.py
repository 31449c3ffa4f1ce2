"""What can be said of a stretch: the rule's words, why the program passed it by, what speaks for the person.

Only what rules and evidence give; where they give nothing there is no line.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.gui.panel.card_text import CardSection, card_sections, wording_note
from reader.gui.panel.held_in_words import reason_in_words
from reader.gui.panel.kinds import kind_of_finding
from reader.gui.panel.places import in_quotation_marks, place_of
from reader.gui.predict.compared import Compared
from reader.model.passed_by import Held, PassedBy
from reader.model.piles import Stretch
from reader.model.remarks import word_key
from reader.model.report import Finding

SUCH_WORDS: Final = frozenset({Held.OFF, Held.OBJECT, Held.SUBJECT, Held.DENIED, Held.UNLESS, Held.WORD_CLASS})
"""What holds a rule back that does look for these words."""

Reasons = tuple[PassedBy, ...] | None
"""None until the engine has answered, and where it gave no answer."""


def sections(compared: Compared, stretch: Stretch, reasons: Reasons) -> tuple[CardSection, ...]:
    """The lines under the words, in the order in which they are read."""
    if stretch.findings:
        found = [compared.report.findings[at] for at in stretch.findings]
        return tuple(section for finding in found for section in _of_rule(compared, finding))
    lines = (*_passed_by(compared, reasons), *_for_the_person(compared, stretch, reasons))
    return tuple(section for section in lines if section.text)


def _of_rule(compared: Compared, finding: Finding) -> Iterator[CardSection]:
    rule = compared.rulebook.rule(finding.rule_id)
    told = {rule.title, rule.why, rule.fine_when}
    yield from (section for section in card_sections(rule) if section.text in told)
    if note := wording_note(compared.report, finding):
        yield CardSection(QCoreApplication.translate("ForAndAgainst", "Whose words"), note)


def _passed_by(compared: Compared, reasons: Reasons) -> Iterator[CardSection]:
    tr = QCoreApplication.translate
    if reasons is None:
        return
    unknown = tr("PassedByPage", "No rule knows these words. The program marks only what a rule names.")
    said = [_reason(reason, compared) for reason in reasons] or [unknown]
    yield CardSection(tr("PassedByPage", "Why the program passed it by"), "\n".join(said))


def _reason(reason: PassedBy, compared: Compared) -> str:
    rule = compared.rulebook.find(reason.rule_id)
    told = reason_in_words(reason, rule)
    return f"{rule.title.rstrip('.')}. {told}" if rule is not None else told


def _for_the_person(compared: Compared, stretch: Stretch, reasons: Reasons) -> Iterator[CardSection]:
    tr = QCoreApplication.translate
    such = (compared.rulebook.find(reason.rule_id) for reason in reasons or () if reason.held in SUCH_WORDS)
    alike = tr("ForAndAgainst", "A rule looks for such words: {title}. {why}")
    lines = [
        alike.format(title=rule.title.rstrip("."), why=rule.why)
        for rule in dict.fromkeys(such)
        if rule is not None and rule.category is stretch.category
    ]
    lines += _elsewhere(compared, stretch)
    yield CardSection(tr("ForAndAgainst", "What speaks for you"), "\n".join(lines))
    yield CardSection(tr("ForAndAgainst", "What the program marks here"), "\n".join(_otherwise(compared, stretch)))


def _elsewhere(compared: Compared, stretch: Stretch) -> Iterator[str]:
    """The same words in another place, where the program does mark them so."""
    article = compared.report.article
    words = word_key(stretch.span.of(article.text))
    same = [found for found in compared.report.findings if found.category is stretch.category]
    places = [place_of(article, each.span.start) for each in same if word_key(each.span.of(article.text)) == words]
    if places:
        said = QCoreApplication.translate("ForAndAgainst", "The program marks the same words elsewhere: {places}.")
        yield said.format(places=", ".join(dict.fromkeys(places)))


def _otherwise(compared: Compared, stretch: Stretch) -> Iterator[str]:
    """What the program makes of the same words, if something else."""
    report = compared.report
    for found in report.findings:
        if found.category is not stretch.category and found.span.overlaps(stretch.span):
            words = in_quotation_marks(found.span.on_one_line(report.article.text))
            yield f"{words}: {kind_of_finding(report, found)}"
