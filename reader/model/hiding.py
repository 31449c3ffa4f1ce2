"""Which findings a person's dismissals hide."""

from dataclasses import dataclass

from reader.model.remarks import Dismissal, DismissedMark, DismissedWords, Remarks, RuleOff, word_key
from reader.model.report import Finding, Report


@dataclass(frozen=True, slots=True)
class Hidden:
    """A finding that is not shown, and the dismissal that hides it."""

    finding: Finding
    dismissal: Dismissal


class Hiding:
    """The dismissals of some remarks, asked in constant time."""

    def __init__(self, remarks: Remarks) -> None:
        self._dismissals = frozenset(remarks.dismissals)
        self._rules = {each.rule_id for each in remarks.dismissals}

    def dismissal_of(self, finding: Finding, text: str) -> Dismissal | None:
        """What hides a finding: the narrowest of its dismissals; None where it is shown."""
        rule = finding.rule_id
        if rule not in self._rules:
            return None
        candidates: tuple[Dismissal, ...] = (
            DismissedMark(rule, finding.span),
            DismissedWords(rule, word_key(finding.span.of(text))),
            RuleOff(rule),
        )
        return next((each for each in candidates if each in self._dismissals), None)


def hidden_in(report: Report, remarks: Remarks) -> tuple[Hidden, ...]:
    """The findings of a whole report that the remarks hide, in the order of the text."""
    if not remarks.dismissals:
        return ()
    hiding, text = Hiding(remarks), report.article.text
    found = ((finding, hiding.dismissal_of(finding, text)) for finding in report.findings)
    return tuple(Hidden(finding, dismissal) for finding, dismissal in found if dismissal is not None)
