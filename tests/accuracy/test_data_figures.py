"""The file of agreement figures is what the scoring scripts print."""

import tomllib
from datetime import date
from itertools import chain

from tests.accuracy.data_figures import FIGURES, Figure, as_toml, figures_of

TOLD = """articles 84
relation        P 0.832  R 0.679  F1 0.748   (tp 1488, fp 301, fn 704)
exact source    P 0.823  R 0.706  F1 0.760   (tp 1378, fp 297, fn 574)
blamed   0.009  (2 of 217)
found nominal  0.908   (128 of 141)
people          P 0.905  R 0.905  F1 0.905   (tp 19, fp 2, fn 2)
pronoun sources 59; found 0.729; led to the right voice 0.698 of those found, 0.508 of all
"""


def test_figures_are_read_from_what_is_printed() -> None:
    found = {each.id: dict(each.values) for each in figures_of("some set", TOLD)}
    assert found == {
        "relation": {"precision": 0.832, "recall": 0.679, "f1": 0.748},
        "exact source": {"precision": 0.823, "recall": 0.706, "f1": 0.760},
        "people": {"precision": 0.905, "recall": 0.905, "f1": 0.905},
        "blamed": {"share": 0.009},
        "found nominal": {"share": 0.908},
        "pronouns found": {"share": 0.729},
        "pronouns led to the right voice": {"share": 0.698},
    }


def test_the_file_holds_them() -> None:
    figure = Figure("some set", "people", (("f1", 0.9),))
    table = tomllib.loads(as_toml([figure], date(2026, 1, 2)))
    assert table == {"date": date(2026, 1, 2), "figure": [{"data_set": "some set", "id": "people", "f1": 0.9}]}


def test_the_file_of_the_program_has_shares_of_every_set() -> None:
    table = tomllib.loads(FIGURES.read_text(encoding="utf-8"))
    sets = {"polnear dev", "source kinds dev", "factappeal train", "factappeal val", "gum train and dev"}
    assert {row["data_set"] for row in table["figure"]} == sets
    values = chain.from_iterable(row.values() for row in table["figure"])
    assert all(0 <= value <= 1 for value in values if isinstance(value, float))
