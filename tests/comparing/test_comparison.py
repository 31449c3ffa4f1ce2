"""The two sample reports of one event meet where a careful reader would put them side by side."""

from functools import cache

from reader.comparing.comparison import Comparison, compare
from reader.comparing.voice_pairs import Naming
from reader.loading.opening import open_path
from reader.model.report import Answer
from tests.seed_analyst import seed_analyst
from tests.seed_gold import SEEDS


@cache
def _swing_bridge() -> Comparison:
    names = ("01-swing-bridge.txt", "11-swing-bridge-gazette.txt")
    left, right = (seed_analyst().analyse(open_path(SEEDS / name)) for name in names)
    return compare(left, right)


def _naming(left: str | None, right: str | None) -> Naming | None:
    for pair in _swing_bridge().voices:
        ours, theirs = pair.left.name if pair.left else "", pair.right.name if pair.right else ""
        if ours.startswith(left or "\n") or theirs.startswith(right or "\n"):
            return pair.naming
    return None


def test_the_unnamed_of_one_sample_meet_those_whom_the_other_names() -> None:
    pairs = {
        (pair.left.name.split(" in ")[0], pair.right.name)
        for pair in _swing_bridge().voices
        if pair.left and pair.right and pair.naming is Naming.RIGHT
    }
    assert {("a government source", "Karin Holm"), ("a senior official", "Ruth Amsel")} <= pairs


def test_who_speaks_in_both_and_who_in_one() -> None:
    assert _naming("Petra Lindqvist", None) is Naming.BOTH
    assert _naming("Will Ashdown", None) is Naming.BOTH
    assert _naming("Critics", None) is Naming.ONLY_LEFT
    assert _naming(None, "Meera Anand") is Naming.ONLY_RIGHT


def test_the_samples_share_figures_and_quotations() -> None:
    shared = {found.words for claim in _swing_bridge().claims for found in claim.shared}
    assert {
        "£31 million",
        "two thirds",
        "appears to fall short",
        "meet or exceed every standard that applies",
    } <= shared


def test_the_questions_about_sourcing_are_answered_twice() -> None:
    answers = {left.id: (left.answer, right.answer) for left, right in _swing_bridge().questions}
    assert answers["A8"] == (Answer.FOUND, Answer.NOT_FOUND)
    assert set(answers) == {*(f"A{number}" for number in range(1, 11)), "B1", "B2"}


def test_every_place_of_the_comparison_lies_in_its_own_report() -> None:
    found = _swing_bridge()
    left, right = found.left.article.text, found.right.article.text
    for claim in found.claims:
        assert claim.left.of(left)
        assert claim.right.of(right)
        for shared in claim.shared:
            assert claim.left.holds(shared.left)
            assert claim.right.holds(shared.right)
    for pair in (*found.speech, *found.things):
        assert all(span.of(left) for span in pair.left)
        assert all(span.of(right) for span in pair.right)


def test_the_other_way_round_the_same_voices_meet() -> None:
    found = _swing_bridge()
    turned = compare(found.right, found.left)
    assert {(pair.left, pair.right) for pair in found.voices} == {(pair.right, pair.left) for pair in turned.voices}
    assert {(claim.left, claim.right) for claim in found.claims} == {
        (claim.right, claim.left) for claim in turned.claims
    }
