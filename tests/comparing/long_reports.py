"""Reports as long as books, made by hand: for what must not hold the window."""

from dataclasses import replace
from functools import cache

from reader.model.attribution import Attribution, Manner, SourceKind, Voice
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span
from tests.comparing.two_reports import text_report

WORDS = ("harbour", "board", "ferry", "vote", "pier", "survey", "depth", "winter", "contract", "engineer", "budget")


@cache
def long_report(sentences: int, shift: int) -> Report:
    """Sentences with a figure each, which stand elsewhere in a report of another shift; said by two hundred people."""
    lines = []
    for at in range(sentences):
        words = " ".join(f"{word}{at * number % 997}" for number, word in enumerate(WORDS, 1))
        lines.append(f"Ann{at % 200} said {words} cost {1000 + (at + shift) % 1500} pounds.")
    report = text_report(*lines)
    said, findings, mentions = list[Attribution](), list[Finding](), dict[str, list[Span]]()
    for at, sentence in enumerate(report.sentences):
        start, end, key = sentence.span.start, sentence.span.end, f"v{at % 200}"
        name = Span(start, start + len(f"Ann{at % 200}"))
        cue = Span(name.end + 1, name.end + 5)
        said.append(
            Attribution(f"a{at}", (name,), (cue,), (Span(cue.end + 1, end),), Manner.INDIRECT, SourceKind.PERSON, key)
        )
        mentions.setdefault(key, []).append(name)
        findings.append(Finding(Span(end - 7, end - 1), Category.LOADED_LANGUAGE, "loaded.test", Wording.WRITER))
    voices = tuple(
        Voice(key, f"Ann{key[1:]}", SourceKind.PERSON, tuple(places), tuple(f"a{key[1:]}" for _ in places[:1]))
        for key, places in mentions.items()
    )
    return replace(report, attributions=tuple(said), voices=voices, findings=tuple(findings))
