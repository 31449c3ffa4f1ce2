"""The golden reports: a change of what the program says about a sample article is seen as a readable difference."""

import difflib
from pathlib import Path

import pytest

from tests.golden_reports import GOLDEN, golden_file, golden_text
from tests.seed_analyst import seed_analyst
from tests.seed_gold import seed_files

MOST_LINES = 80
"""Of a difference that is printed: enough to tell what changed; the rest is in the diff after `make golden`."""
RENEW = "If this is meant: make golden, then look at the difference once more."


@pytest.mark.golden
@pytest.mark.parametrize("seed", seed_files(), ids=[seed.stem for seed in seed_files()])
def test_the_report_of_a_sample_article_is_the_golden_one(seed: Path, renew_golden: bool) -> None:
    made, file = golden_text(seed_analyst(), seed), golden_file(seed)
    if renew_golden:
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(made, encoding="utf-8")
    kept = file.read_text(encoding="utf-8")
    if made != kept:
        pytest.fail(_difference(kept, made, seed.stem), pytrace=False)


def test_every_golden_report_has_its_article_and_the_other_way_round() -> None:
    assert set(GOLDEN.glob("*.json")) == {golden_file(seed) for seed in seed_files()}


def test_the_same_article_gives_the_same_report_again() -> None:
    seed = seed_files()[0]
    assert golden_text(seed_analyst(), seed) == golden_text(seed_analyst(), seed)


def _difference(kept: str, made: str, name: str) -> str:
    names = f"{name}, kept", f"{name}, now"
    lines = list(difflib.unified_diff(kept.splitlines(), made.splitlines(), *names, n=2, lineterm=""))
    more = [f"... and {len(lines) - MOST_LINES} lines more"] if len(lines) > MOST_LINES else []
    return "\n".join([*lines[:MOST_LINES], *more, RENEW])
