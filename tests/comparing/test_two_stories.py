"""Two short reports of one evening, written for this test: what is linked is what a careful reader would link."""

from functools import cache

from reader.comparing.comparison import Comparison, compare
from reader.comparing.voice_pairs import Naming
from reader.loading.opening import open_bytes
from tests.seed_analyst import seed_analyst

EVENING = """Hundreds forced out as river swamps Lower Marl

At least 340 people fled their homes on Tuesday night when the Marl burst through a neglected wall in Lower Marl.

The water rose 1.8 metres in two hours, the river authority said. A senior council official said warnings had been
ignored. "We told them in August that the wall would not last the winter," the official said.

Mayor Iris Tolland claimed the town had done "everything that the law asks". Critics say the repair, put at £2.4
million, was dropped at a secretive meeting.

Some 60 firefighters worked until dawn. Schools will stay shut until Friday.
"""
MORNING = """Three hundred and forty leave homes after flood in Lower Marl

The river authority said the Marl rose by 1.8 metres within two hours on Tuesday before the wall at Mill Lane gave way.

"We told them in August that the wall would not last the winter," said Owen Pike, the council's head of drainage. The
repair of the wall had been put at £2.4 million and was moved to next year's budget in a vote on 4 September.

Mayor Iris Tolland said the town had done "everything that the law asks" and would publish the letters.

The county sent 60 beds to the sports hall. A bus to the school in Upper Marl runs every 60 minutes.
"""


@cache
def both() -> Comparison:
    left, right = (seed_analyst().analyse(open_bytes(text.encode(), "a test")) for text in (EVENING, MORNING))
    return compare(left, right)


def linked() -> list[tuple[str, str, str]]:
    """What each claim shares, and how its sentences begin."""
    left, right = both().left.article.text, both().right.article.text
    return [
        ("; ".join(one.words for one in claim.shared), claim.left.of(left)[:20], claim.right.of(right)[:20])
        for claim in both().claims
    ]


def test_the_same_height_sum_and_words_are_linked_sentence_by_sentence() -> None:
    told = '"We told them in Aug'
    assert linked() == [
        ("1.8; two", "The water rose 1.8 m", "The river authority "),
        ("We told them in August that the wall would not last the winter", told, told),
        ("everything that the law asks", "Mayor Iris Tolland c", "Mayor Iris Tolland s"),
        ("£2.4 million", "Critics say the repa", "repair of the wall h"),
    ]


def test_sixty_firefighters_are_not_sixty_beds_or_minutes() -> None:
    assert not any("60" in shared for shared, _left, _right in linked())


def test_who_is_unnamed_here_and_named_there() -> None:
    named = {pair.right.name for pair in both().voices if pair.right and pair.naming is Naming.RIGHT}
    assert named == {"Owen Pike"}
    both_named = {pair.left.name for pair in both().voices if pair.left and pair.naming is Naming.BOTH}
    assert "Iris Tolland" in both_named


def test_the_verbs_for_one_mayor_stand_beside_each_other() -> None:
    left, right = both().left.article.text, both().right.article.text
    verbs = [
        (pair.about, [span.of(left) for span in pair.left], [span.of(right) for span in pair.right])
        for pair in both().speech
    ]
    assert verbs == [("Iris Tolland", ["claimed"], ["said"])]


def test_loaded_words_stand_beside_the_sentence_that_makes_the_same_claim() -> None:
    left, right = both().left.article.text, both().right.article.text
    (pair,) = both().things
    assert [span.of(left) for span in pair.left] == ["secretive"]
    assert pair.right == ()
    assert pair.sentences[1] is not None
    assert pair.sentences[1].of(right).startswith("repair of the wall had been put at £2.4 million")
    assert "repair" in pair.about
