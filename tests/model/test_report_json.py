"""A report keeps its meaning through JSON, in the agreed schema."""

import json

from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.attribution import (
    Attribution,
    Knowing,
    KnowingKind,
    Manner,
    Reason,
    ReasonKind,
    SourceKind,
    Voice,
)
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
from reader.model.report_json import SCHEMA, report_as_json, report_from_json
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span

TEXT = "Pool shut\n\nTwo aides who saw the letter said so."


def _report(rulebook: Rulebook) -> Report:
    article = Article(
        text=TEXT,
        origin="letter.txt",
        blocks=(Block(Span(0, 9), BlockKind.HEADLINE), Block(Span(11, 48), BlockKind.PARAGRAPH)),
        title="Pool shut | Gazette",
        headline=Span(0, 9),
        paragraphs=(Span(11, 48),),
        byline="A. Writer",
        outlet="Gazette",
        published="2031-05-04",
        language="en",
        dropped=(Dropped("Menu", "menu"),),
        notes=("The text is short.",),
    )
    evidence = (Evidence(Span(11, 20), "a number and a role"),)
    return Report(
        article=article,
        attributions=(
            Attribution(
                "a1", (Span(11, 20),), (Span(40, 44),), (Span(45, 47),), Manner.INDIRECT, SourceKind.UNNAMED, "v1"
            ),
            Attribution("a2", (), (Span(40, 44),), (), Manner.INDIRECT, SourceKind.NONE, None),
        ),
        voices=(
            Voice(
                "v1",
                "Two aides",
                SourceKind.UNNAMED,
                (Span(11, 20),),
                ("a1",),
                ladder=4,
                number=2,
                reason=Reason(ReasonKind.STOCK, (Span(11, 14),)),
                knowing=Knowing(KnowingKind.DIRECT, (Span(21, 39),)),
                relayed_by="v2",
            ),
            Voice("v2", "Gazette", SourceKind.OUTLET, (), ()),
        ),
        findings=(
            Finding(Span(11, 20), Category.UNNAMED_SOURCE, rulebook.rules[0].id, Wording.WRITER, evidence, "a1"),
        ),
        criteria=(Criterion("A4", "How many?", Answer.FOUND, "Two, and it is stated.", evidence),),
        measures=(Measure("ease", "Reading ease", None, "years", 9), Measure("words", "Words", 9.0, "words", 9)),
        sentences=(Sentence(Span(11, 48), Wording.WRITER, -0.25), Sentence(Span(0, 9), Wording.QUOTED, None)),
    )


def test_a_report_comes_back_equal_from_its_own_json() -> None:
    rulebook = load_rulebook()
    report = _report(rulebook)
    assert report_from_json(json.loads(json.dumps(report_as_json(report, rulebook, "letter.txt")))) == report


def test_the_json_is_the_agreed_schema() -> None:
    rulebook = load_rulebook()
    value = report_as_json(_report(rulebook), rulebook, "letter.txt")
    assert value["schema"] == SCHEMA == "sourcelight.report/1"
    assert value["file"] == "letter.txt"
    assert value["rules"] == rulebook.version
    assert value["program"][0].isdigit()
    assert value["headline"] == [0, 9]
    assert value["paragraphs"] == [[11, 48]]
    assert value["blocks"][0] == {"span": [0, 9], "kind": "headline"}
    assert value["attributions"][0] == {
        "id": "a1",
        "source": [[11, 20]],
        "cue": [[40, 44]],
        "content": [[45, 47]],
        "manner": "indirect",
        "source_kind": "unnamed",
        "voice": "v1",
    }
    assert value["attributions"][1]["voice"] is None
    assert value["voices"][0] == {
        "id": "v1",
        "name": "Two aides",
        "kind": "unnamed",
        "mentions": [[11, 20]],
        "attributions": ["a1"],
        "ladder": 4,
        "number": 2,
        "reason": {"kind": "stock", "spans": [[11, 14]]},
        "knowing": {"kind": "direct", "spans": [[21, 39]]},
        "relayed_by": "v2",
    }
    assert value["findings"] == [
        {
            "span": [11, 20],
            "category": "unnamed_source",
            "rule": rulebook.rules[0].id,
            "wording": "writer",
            "attribution": "a1",
            "evidence": [{"span": [11, 20], "shows": "a number and a role"}],
            "why": rulebook.rules[0].why,
        }
    ]
    assert value["criteria"][0]["answer"] == "found"
    assert value["measures"][0] == {"id": "ease", "title": "Reading ease", "value": None, "unit": "years", "counted": 9}
    assert value["sentences"][0] == {"span": [11, 48], "wording": "writer", "tone": -0.25}
