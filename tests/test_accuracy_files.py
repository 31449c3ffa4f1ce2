"""The files of the blind reading: positions and verdicts only, and figures that follow from them."""

import csv
import tomllib
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from tests.accuracy.reading_figures import FIGURES, by_category, by_rule, recalled
from tests.accuracy.reading_judgements import (
    JUDGEMENTS,
    RECALL_MARKS,
    Drawn,
    Group,
    Judgement,
    RecallMark,
    Verdict,
    judgements,
    latest,
    recall_marks,
    used_sources,
    write_judgements,
)
from tests.accuracy.reading_marks import DRAWN_FROM, Mark, Read, some_sources
from tests.accuracy.reading_texts import FOLDERS, Places, Source, text_of

COLUMNS = {
    JUDGEMENTS: ["data_set", "file", "start", "end", "category", "verdict", "drawn", "date", "reading"],
    RECALL_MARKS: ["data_set", "file", "start", "end", "category", "date", "reading"],
}
HERE = Source("ptc", "a.txt")
DAY = date(2026, 1, 2)


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    return tomllib.loads(FIGURES.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", COLUMNS, ids=lambda path: path.stem)
def test_lines_have_places_and_no_text(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, dialect="excel-tab"))

    assert rows[0] == COLUMNS[path]
    assert all(len(row) == len(rows[0]) for row in rows)
    assert all(row[0] in FOLDERS and int(row[2]) < int(row[3]) for row in rows[1:])


def test_every_verdict_is_read_once() -> None:
    asked = Counter((one.source, one.span, one.category) for one in judgements())

    assert asked
    assert max(asked.values()) == 1
    assert {one.category for one in judgements()} == set(Group)
    assert recall_marks()


def test_places_lie_in_their_articles(shared_folder: Path) -> None:
    del shared_folder  # asked for so that this is skipped where it is absent
    judged = [(one.source, one.span) for one in judgements()]
    for source, span in (*judged, *((mark.source, mark.span) for mark in recall_marks())):
        words = span.of(text_of(source))
        assert words == words.strip() != ""


def test_no_article_is_read_twice() -> None:
    """An article that was read once is development material: the rules were mended against it."""
    judged = {(one.source, one.reading) for one in judgements()}
    marked = {(one.source, one.reading) for one in recall_marks()}

    assert len(judged) + len(marked) == len(used_sources())


def test_a_sheet_is_drawn_from_articles_that_no_reading_used(shared_folder: Path) -> None:
    del shared_folder

    drawn_from = some_sources(DRAWN_FROM, without=used_sources())

    assert len(drawn_from) == len(set(drawn_from) - used_sources()) > 0


def test_only_the_latest_reading_counts() -> None:
    first, second = _verdict(0, Verdict.RIGHT), replace(_verdict(10, Verdict.WRONG), reading=2)

    assert latest([second, first]) == (second,)
    assert latest(list[Judgement]()) == ()


@pytest.mark.parametrize("group", Group)
def test_a_category_counts_the_marks_drawn_at_random(figures: dict[str, Any], group: Group) -> None:
    drawn = [one for one in latest(judgements()) if one.category is group and one.drawn is Drawn.RANDOM]
    told = next(entry for entry in figures["category"] if entry["id"] == group)

    assert told["judged"] + told["lapsed"] == len(drawn)
    assert told["right"] <= sum(one.verdict is Verdict.RIGHT for one in drawn)
    assert told["precision"] == pytest.approx(told["right"] / told["judged"], abs=0.005)


def test_rules_have_no_more_marks_than_were_judged(figures: dict[str, Any]) -> None:
    known = {rule.id for rule in load_rulebook().rules}

    assert all(entry["right"] <= entry["judged"] for entry in figures["rule"])
    assert sum(entry["id"] in known for entry in figures["rule"]) > len(figures["rule"]) / 2
    assert max(entry["judged"] for entry in figures["rule"]) <= len(judgements())


def test_recall_counts_the_reader_s_own_marks(figures: dict[str, Any]) -> None:
    marked = Counter(mark.category.value for mark in latest(recall_marks()))

    assert {entry["id"]: entry["marked"] for entry in figures["recall"]} == marked
    assert all(
        entry["recall"] == pytest.approx(entry["found"] / entry["marked"], abs=0.005) for entry in figures["recall"]
    )


def test_figures_are_as_old_as_the_last_verdict(figures: dict[str, Any]) -> None:
    assert figures["date"] == max(one.date for one in judgements())
    assert set(figures["data_sets"]) == {one.data_set for one in latest(judgements())}


def test_a_verdict_lapses_when_the_program_marks_something_else() -> None:
    verdicts = [_verdict(0, Verdict.RIGHT), _verdict(10, Verdict.UNSURE), _verdict(20, Verdict.RIGHT)]
    now = {(HERE, Span(start, start + 5), Group.HEDGE): {"hedge.may"} for start in (0, 10)}

    share = by_category(verdicts, now)[Group.HEDGE]

    assert (share.judged, share.right, share.lapsed, share.precision) == (2, 1, 1, 0.5)


def test_a_decoy_that_is_marked_now_counts_for_its_rule_only() -> None:
    decoy = _verdict(0, Verdict.WRONG, Drawn.DECOY)
    now = {(HERE, decoy.span, Group.HEDGE): {"hedge.may"}}

    assert by_rule([decoy], now)["hedge.may"].judged == 1
    assert by_category([decoy], now)[Group.HEDGE].judged == 0


def test_a_loaded_word_is_found_as_a_side_taking_verb() -> None:
    own = RecallMark("ptc", "a.txt", 3, 9, Group.LOADED, DAY, 1)
    reads = [Read(HERE, (Mark(HERE, Span(8, 12), Group.SIDE_TAKING, "side.claim"),), ())]

    assert recalled([own], reads)[Group.LOADED].right == 1


def test_verdicts_are_kept_as_they_were_given(tmp_path: Path) -> None:
    given = (_verdict(0, Verdict.RIGHT), _verdict(10, Verdict.WRONG, Drawn.DECOY))

    write_judgements(given, tmp_path / "judgements.tsv")

    assert judgements(tmp_path / "judgements.tsv") == given


def test_places_are_the_same_in_both_texts() -> None:
    given, shown = "One  word\r\nand two", "One word\n\nand two"
    places = Places(given, shown)

    assert places.given(Span(4, 8)).of(given) == "word"
    assert places.shown(Span(11, 18)).of(shown) == "and two"
    with pytest.raises(ValueError, match="not the text"):
        Places("one word", "another word")


def _verdict(start: int, verdict: Verdict, drawn: Drawn = Drawn.RANDOM) -> Judgement:
    return Judgement(HERE.data_set, HERE.file, start, start + 5, Group.HEDGE, verdict, drawn, DAY, 1)
