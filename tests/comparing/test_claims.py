"""Sentences are linked by what stands in both word for word, and by nothing else."""

from reader.comparing.comparison import compare
from reader.model.report import Report
from tests.comparing.two_reports import text_report


def _linked(left: Report, right: Report) -> list[tuple[str, str]]:
    return [
        (claim.left.of(left.article.text), claim.right.of(right.article.text)) for claim in compare(left, right).claims
    ]


LONG = (
    "Rain fell on the valley before dawn.",
    "A bus stood in the depot with its doors open.",
    "The bakery sold rye bread and honey.",
    "Children drew chalk lines along the wall.",
)


def test_a_figure_and_the_words_around_it_link_two_sentences() -> None:
    left = text_report("The harbour board bought 14 ferries.", *LONG)
    right = text_report("Snow lay on the hills.", "Fourteen ferries went to the harbour.", "Nobody sang.")
    assert _linked(left, right) == [("The harbour board bought 14 ferries.", "Fourteen ferries went to the harbour.")]


def test_a_figure_alone_links_nothing() -> None:
    left = text_report("The harbour board bought 14 ferries.")
    right = text_report("The mayor has 14 cats.")
    assert _linked(left, right) == []


def test_words_alone_link_nothing() -> None:
    left = text_report("The harbour board bought wooden ferries.")
    right = text_report("The harbour board sold its wooden ferries.")
    assert _linked(left, right) == []


def test_a_common_figure_needs_more_words_beside_it() -> None:
    left = text_report("The harbour lost three ferries.")
    assert _linked(left, text_report("The harbour has three cafés and ferries.")) == []
    assert _linked(left, text_report("Lost were three ferries from the harbour.")) != []


def test_the_same_quoted_words_link_two_sentences_whoever_says_them() -> None:
    left = text_report("“It was a stitch-up, and they know it,” an aide said.")
    right = text_report('Carl Rowe said that it was "a stitch-up, and they know it".')
    claim = compare(left, right).claims[0]
    assert [shared.words for shared in claim.shared] == ["a stitch-up, and they know it"]
    assert claim.shared[0].right.of(right.article.text) == "a stitch-up, and they know it"


def test_words_that_only_one_report_puts_in_quotation_marks_are_not_a_shared_quotation() -> None:
    left = text_report("“We shall meet again in the autumn,” she said.")
    right = text_report("We shall meet again in the autumn.")
    assert _linked(left, right) == []


def test_a_sentence_is_linked_once_to_the_one_that_shares_most() -> None:
    left = text_report("The harbour board paid £48m for ferries on 9 May.", *LONG)
    right = text_report(
        "£48m for ferries is a lot for a harbour.", "The harbour board paid £48 million for ferries on 9 May."
    )
    assert _linked(left, right) == [
        (
            "The harbour board paid £48m for ferries on 9 May.",
            "The harbour board paid £48 million for ferries on 9 May.",
        )
    ]


def test_claims_come_in_the_order_of_the_left_report() -> None:
    left = text_report("The quay holds 60 boats.", *LONG, "The ferry board spent £7m.")
    right = text_report("Some £7m went to the ferry board.", "Boats at the quay: 60.")
    assert [one for one, _other in _linked(left, right)] == ["The quay holds 60 boats.", "The ferry board spent £7m."]


def test_two_texts_without_a_word_or_a_sentence_compare_as_empty() -> None:
    empty = Report(text_report("x").article)
    assert compare(empty, empty).claims == ()
