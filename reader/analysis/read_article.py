"""All that is known of an article once it is read: what a question about it afterwards is answered from."""

from dataclasses import dataclass

from reader.analysis.draft import Draft
from reader.analysis.parsed import Parsed
from reader.analysis.quotations import Quotation
from reader.model.attribution import Attribution, Voice
from reader.model.report import Finding


@dataclass(frozen=True, slots=True, eq=False)
class ReadArticle:
    """The article with its parses, and what was found on the way to its report."""

    parsed: Parsed
    quotations: tuple[Quotation, ...]
    drafts: tuple[Draft, ...]
    attributions: tuple[Attribution, ...]
    voices: tuple[Voice, ...]
    findings: tuple[Finding, ...]
