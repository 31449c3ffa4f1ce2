"""An invented article with its report, put together by hand: every kind of mark, voice and answer once."""

import re
from dataclasses import replace

from reader.model.article import Article, Block, BlockKind
from reader.model.attribution import Attribution, Knowing, KnowingKind, Manner, Reason, ReasonKind, SourceKind, Voice
from reader.model.report import (
    Answer,
    Category,
    Criterion,
    Evidence,
    Finding,
    Measure,
    Report,
    Sentence,
    Wording,
)
from reader.model.span import Span

HEADLINE = "Theatre kept leaking roof quiet for a year, insiders say"
BLOCKS = (
    (BlockKind.HEADLINE, HEADLINE),
    (
        BlockKind.PARAGRAPH,
        (
            "The Brackwell town theatre kept its doors open for a year after engineers had warned about the "
            "roof, two people involved in the inspection said, in a reckless gamble with the safety of its "
            "audience."
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "The repair, which is expected to cost £3 million, has reportedly divided the council. Residents "
            "have blasted the delay as shameful."
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "“It was a cover-up,” said a former stage manager at the theatre, who asked not to be named for "
            "fear of losing her pension. “The buckets stood in the foyer all winter.”"
        ),
    ),
    (BlockKind.HEADING, "What the papers show"),
    (
        BlockKind.PARAGRAPH,
        (
            "A letter by the surveyors Kemble Rowe, dated 4 March, states that the west beam “may fail” under "
            "heavy snow. Mara Linfield, who leads the council, admitted that she had read the letter in "
            "April."
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "“We acted within a week,” Linfield said. A spokesman for the theatre trust said the house met "
            "every rule that was then in force. The insurers declined to comment."
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "It is believed that at least one councillor is about to resign. A vote could come on Tuesday, a "
            "person close to the leader suggested."
        ),
    ),
)
TEXT = "\n\n".join(text for _, text in BLOCKS)


def at(words: str, within: str = TEXT) -> Span:
    """The one place where the words stand."""
    assert within.count(words) == 1, words
    start = within.index(words)
    return Span(start, start + len(words))


def sample_article() -> Article:
    blocks = tuple(Block(at(text), kind) for kind, text in BLOCKS)
    return Article(
        text=TEXT,
        origin="theatre.txt",
        blocks=blocks,
        headline=blocks[0].span,
        paragraphs=tuple(block.span for block in blocks if block.kind is BlockKind.PARAGRAPH),
        byline="By Ida Marsh",
        outlet="The Brackwell Echo",
        published="2024-11-19",
        language="en",
    )


def sample_report() -> Report:
    """The whole report; its findings stand in the order of the text."""
    findings = sorted(_findings(), key=_start)
    return Report(
        article=sample_article(),
        attributions=_attributions(),
        voices=_VOICES,
        findings=tuple(findings),
        criteria=_criteria(),
        measures=_measures(),
        sentences=_sentences(),
    )


def with_findings(report: Report, *findings: Finding) -> Report:
    """The report with other findings."""
    return replace(report, findings=tuple(findings))


def _start(finding: Finding) -> int:
    return finding.span.start


def _shortened(span: Span, length: int | None) -> Span:
    """The first letters of a span that needed more words to be the only one."""
    return span if length is None else Span(span.start, span.start + length)


_VOICES = (
    Voice("v1", "insiders", SourceKind.UNNAMED, (at("insiders"),), ("a1",), ladder=0),
    Voice(
        "v2",
        "two people involved in the inspection",
        SourceKind.UNNAMED,
        (at("two people involved in the inspection"),),
        ("a2",),
        ladder=4,
        number=2,
        knowing=Knowing(KnowingKind.DIRECT, (at("involved in the inspection"),)),
    ),
    Voice("v3", "Residents", SourceKind.COLLECTIVE, (at("Residents"),), ("a5",), ladder=1),
    Voice(
        "v4",
        "a former stage manager at the theatre",
        SourceKind.UNNAMED,
        (at("a former stage manager at the theatre"), _shortened(at("her pension"), 3)),
        ("a6",),
        ladder=2,
        reason=Reason(ReasonKind.STATED, (at("asked not to be named for fear of losing her pension"),)),
    ),
    Voice(
        "v5",
        "Kemble Rowe letter",
        SourceKind.DOCUMENT,
        (at("A letter by the surveyors Kemble Rowe, dated 4 March"), at("the letter in April")),
        ("a7",),
    ),
    Voice(
        "v6",
        "Mara Linfield",
        SourceKind.PERSON,
        (at("Mara Linfield"), _shortened(at("Linfield said"), 8)),
        ("a8", "a9"),
    ),
    Voice(
        "v7",
        "A spokesman for the theatre trust",
        SourceKind.SPOKESPERSON,
        (at("A spokesman for the theatre trust"),),
        ("a10",),
    ),
    Voice(
        "v8",
        "a person close to the leader",
        SourceKind.UNNAMED,
        (at("a person close to the leader"),),
        ("a12",),
        ladder=1,
        knowing=Knowing(KnowingKind.WEAK, (at("close to the leader"),)),
    ),
)

_SAID = (
    ("a1", "insiders", "say", ("Theatre kept leaking roof quiet for a year",), Manner.INDIRECT, "v1"),
    (
        "a2",
        "two people involved in the inspection",
        "said, in a reckless",
        ("The Brackwell town theatre kept its doors open for a year after engineers had warned about the roof",),
        Manner.INDIRECT,
        "v2",
    ),
    ("a3", "", "is expected to", ("cost £3 million",), Manner.INDIRECT, None),
    ("a4", "", "reportedly", ("divided the council",), Manner.INDIRECT, None),
    ("a5", "Residents", "blasted", ("the delay as shameful",), Manner.INDIRECT, "v3"),
    (
        "a6",
        "a former stage manager at the theatre",
        "said a former",
        ("It was a cover-up", "The buckets stood in the foyer all winter"),
        Manner.DIRECT,
        "v4",
    ),
    (
        "a7",
        "A letter by the surveyors Kemble Rowe, dated 4 March",
        "states",
        ("the west beam “may fail” under heavy snow",),
        Manner.MIXED,
        "v5",
    ),
    ("a8", "Mara Linfield", "admitted", ("she had read the letter in April",), Manner.INDIRECT, "v6"),
    ("a9", "Linfield said", "said. A", ("We acted within a week",), Manner.DIRECT, "v6"),
    (
        "a10",
        "A spokesman for the theatre trust",
        "said the house",
        ("the house met every rule that was then in force",),
        Manner.INDIRECT,
        "v7",
    ),
    (
        "a11",
        "",
        "It is believed",
        ("at least one councillor is about to resign",),
        Manner.INDIRECT,
        None,
    ),
    (
        "a12",
        "a person close to the leader",
        "suggested",
        ("A vote could come on Tuesday",),
        Manner.INDIRECT,
        "v8",
    ),
)
"""Id, source, cue, content, manner and voice of each attribution."""

_CUT = {"said, in a reckless": 4, "said a former": 4, "said. A": 4, "said the house": 4, "Linfield said": 8}
"""Words that need their neighbours to be the only ones: how many letters of them are meant."""


def _attributions() -> tuple[Attribution, ...]:
    kinds = {voice.id: voice.kind for voice in _VOICES}
    return tuple(
        Attribution(
            id=key,
            source=(_shortened(at(source), _CUT.get(source)),) if source else (),
            cue=(_shortened(at(cue), _CUT.get(cue)),),
            content=tuple(at(words) for words in content),
            manner=manner,
            source_kind=kinds[voice] if voice else SourceKind.NONE,
            voice_id=voice,
        )
        for key, source, cue, content, manner, voice in _SAID
    )


def _findings() -> tuple[Finding, ...]:
    unnamed, loaded, hedge = Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE
    writer, quoted = Wording.WRITER, Wording.QUOTED
    rows = (
        ("insiders", unnamed, "unnamed.person", writer, "a1"),
        ("two people involved in the inspection", unnamed, "unnamed.person", writer, "a2"),
        ("reckless gamble", loaded, "loaded.judging", writer, None),
        ("is expected to", unnamed, "unnamed.no_source", writer, "a3"),
        ("reportedly", unnamed, "unnamed.no_source", writer, "a4"),
        ("reportedly", hedge, "hedge.reportedly", writer, None),
        ("Residents", unnamed, "unnamed.crowd", writer, "a5"),
        ("blasted", loaded, "loaded.speech", writer, None),
        ("shameful", loaded, "loaded.judging", writer, "a5"),
        ("cover-up", loaded, "loaded.judging", quoted, "a6"),
        ("a former stage manager at the theatre", unnamed, "unnamed.person", writer, "a6"),
        ("may", hedge, "hedge.may", quoted, "a7"),
        ("admitted", loaded, "loaded.speech", writer, None),
        ("It is believed", unnamed, "unnamed.no_source", writer, "a11"),
        ("could", hedge, "hedge.may", writer, "a12"),
        ("a person close to the leader", unnamed, "unnamed.person", writer, "a12"),
        ("suggested", hedge, "hedge.suggest", writer, None),
    )
    return tuple(
        Finding(at(words), category, rule, wording, (Evidence(at(words), words),), attribution)
        for words, category, rule, wording, attribution in rows
    )


def _criteria() -> tuple[Criterion, ...]:
    found, gap, beside = Answer.FOUND, Answer.NOT_FOUND, Answer.NOT_APPLICABLE
    rows: tuple[tuple[str, str, Answer, str, tuple[str, ...]], ...] = (
        (
            "A1",
            "How is each unnamed voice described?",
            found,
            "4 unnamed voices, from “insiders” to a way of knowing.",
            ("insiders", "two people involved in the inspection"),
        ),
        (
            "A2",
            "Does the text say why the name is withheld?",
            found,
            "For one of 4.",
            ("asked not to be named for fear of losing her pension",),
        ),
        ("A5", "Is it confirmed elsewhere in the text?", gap, "Not found in this text.", ()),
        ("A6", "Was the other side asked?", found, "Once.", ("The insurers declined to comment",)),
        ("A9", "Is a stake or side stated?", gap, "Not found in this text.", ()),
        ("B1", "Whose words fill the article?", found, "Half of them are unnamed voices’.", ()),
        ("C3", "Hedges: marks of care, or of vagueness?", found, "4 hedges.", ("could",)),
        ("D2", "How does the tone move through the article?", beside, "The text is too short for this.", ()),
    )
    return tuple(
        Criterion(key, question, answer, summary, tuple(Evidence(at(words), "stands here") for words in evidence))
        for key, question, answer, summary, evidence in rows
    )


def _measures() -> tuple[Measure, ...]:
    return (
        Measure("words", "Words", 187.0, "words", 187),
        Measure("flesch_kincaid", "Flesch-Kincaid", 8.4, "school years", 187),
        Measure("gunning_fog", "Gunning fog", 10.1, "school years", 187),
    )


def _sentences() -> tuple[Sentence, ...]:
    tones = (None, -0.4, 0.2, -0.7, 0.0)
    found: list[Sentence] = []
    for block in sample_article().blocks:
        for number, sentence in enumerate(re.finditer(r"[^\s.][^.]*(?:[.]”?|$)", block.span.of(TEXT))):
            span = Span(sentence.start(), sentence.end()).moved(block.span.start)
            wording = Wording.QUOTED if span.of(TEXT).strip().startswith("“") else Wording.WRITER
            found.append(Sentence(span, wording, tones[(len(found) + number) % len(tones)]))
    return tuple(found)
