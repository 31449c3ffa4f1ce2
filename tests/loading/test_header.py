"""Bylines and datelines are told from sentences that only look like them."""

import pytest

from reader.loading.header import Dateline, byline_in, dateline_in, wire_outlet


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Writer", "Ann Writer"),
        ("By A. Writer and B. Other, Business Editor", "A. Writer and B. Other"),
        ("BY ANN WRITER | The Gazette", "ANN WRITER"),
        ("Words by Ann de la Tour", "Ann de la Tour"),
        ("By Jonas Feld in Sarrow", "Jonas Feld"),
        ("By: Mary O’Neill-Smith", "Mary O’Neill-Smith"),
    ],
)
def test_a_byline_names_its_writers(line: str, names: str) -> None:
    assert byline_in(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday the pool was shut",
        "By hook or by crook",
        "By the time the ferry came",
        "By Hook or by Crook: how the deal was done",
        "Ann Writer",
        "By",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert byline_in(line) is None


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("The Gazette · 3 October 2019", Dateline("The Gazette", "2019-10-03")),
        ("The Sunday Courant | 19th January 2025", Dateline("The Sunday Courant", "2025-01-19")),
        ("Published: 3 May 2031, 9:14 am", Dateline(None, "2031-05-03")),
        ("Wed, 3 Sept 2031 – Harbour & Trade", Dateline("Harbour & Trade", "2031-09-03")),
        ("May 3, 2031", Dateline(None, "2031-05-03")),
        ("2031-05-03T10:00:00Z", Dateline(None, "2031-05-03")),
        ("31 February 2020", Dateline(None, None)),
    ],
)
def test_a_dateline_gives_outlet_and_day(line: str, dateline: Dateline) -> None:
    assert dateline_in(line) == dateline


@pytest.mark.parametrize(
    "line",
    ["The fire of 3 May 2031 killed two", "It was 3 May 2031.", "The Gazette", "May and June 2031 were dry", ""],
)
def test_other_lines_are_no_datelines(line: str) -> None:
    assert dateline_in(line) is None


@pytest.mark.parametrize(
    ("opening", "outlet"),
    [
        ("BRENHOLM, 6 November (Northline) – An explosion destroyed a tank.", "Northline"),
        ("NEW HARBOUR (Coast Wire) - The ferry is late.", "Coast Wire"),
        ("The ferry (Seagull) – late again – came at nine.", None),
        ("A deal was struck.", None),
    ],
)
def test_a_wire_opening_names_its_agency(opening: str, outlet: str | None) -> None:
    assert wire_outlet(opening) == outlet
