"""Attributions measured on other people's annotated articles, where they are at hand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from spacy.language import Language

from tests.accuracy.polnear import predictions

EVERY = 6
"""Every sixth article is read: enough to see a fall, few enough for every run of the tests."""

FLOORS = {"relation": 0.66, "exact source": 0.68, "exact cue": 0.63, "exact content": 0.54}
"""F1 on this part, some points under what was measured when they were set (relation .73 on the whole)."""


@pytest.fixture(scope="module")
def figures(
    language_model: Language, shared_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, float]:
    gold = shared_folder / "data" / "attribution" / "polnear" / "dev"
    script = shared_folder / "eval" / "attribution_score.py"
    if not gold.is_dir() or not script.is_file():
        pytest.skip("the annotated articles are not in ../shared")
    paths = sorted((gold / "text").glob("*.txt"))[::EVERY]
    answers = tmp_path_factory.mktemp("polnear") / "predictions.jsonl"
    answers.write_text(
        "".join(json.dumps(each) + "\n" for each in predictions(paths, language_model)), encoding="utf-8"
    )
    told = subprocess.run(
        [sys.executable, str(script), str(answers), str(gold)], capture_output=True, text=True, check=True
    ).stdout
    return {line[:15].strip(): float(line.split("F1")[1].split()[0]) for line in told.splitlines() if "F1" in line}


@pytest.mark.parametrize("figure", FLOORS)
def test_attributions_do_not_fall_below_what_was_reached(figures: dict[str, float], figure: str) -> None:
    assert figures[figure] >= FLOORS[figure]
