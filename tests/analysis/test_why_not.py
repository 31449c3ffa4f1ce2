"""Why words are not marked: the rule that came nearest and what held it back, out of the engine's own decisions."""

import pytest
from spacy.language import Language

from reader.analysis.analyst import Analyst
from reader.model.article import Article, Block, BlockKind
from reader.model.passed_by import Held, PassedBy
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from tests.analysis.plain_text import article_of


@pytest.fixture(scope="module")
def analyst(language_model: Language, bundled_rules: Rulebook) -> Analyst:
    return Analyst(language_model, bundled_rules)


def asked(analyst: Analyst, text: str, words: str) -> tuple[PassedBy, ...]:
    article = article_of(text)
    start = article.text.index(words)
    return analyst.why_not(article, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "held", "rule"),
    [
        ("She was admitted to hospital for a week.", "admitted", Held.UNLESS, "side.admit"),
        ("The might of the fleet was great.", "might", Held.WORD_CLASS, "hedge.may"),
        ("The Slam Theatre was full.", "Slam", Held.NAME, "loaded.verb_blow"),
        ("The board did not slam the plan.", "slam", Held.DENIED, "loaded.verb_blow"),
        ("Storms slammed the coast.", "slammed", Held.SUBJECT, "loaded.verb_blow"),
        ("He admitted the guests.", "admitted", Held.OBJECT, "side.admit"),
        ("She had a shameless dog.", "shameless", Held.OBJECT, "loaded.condemning_adjective"),
    ],
)
def test_the_condition_that_failed_is_named_with_its_rule(
    analyst: Analyst, text: str, words: str, held: Held, rule: str
) -> None:
    reasons = asked(analyst, text, words)
    assert (reasons[0].held, reasons[0].rule_id) == (held, rule)


def test_what_is_lacking_is_told_apart_from_what_must_not_be_there(analyst: Analyst) -> None:
    assert asked(analyst, "He admitted the guests.", "admitted")[0].detail == "CLAUSE, QUOTATION"
    assert asked(analyst, "She had a shameless dog.", "shameless")[0].detail == "!dog"


def test_an_exception_is_quoted_as_the_rule_states_it(analyst: Analyst) -> None:
    (reason,) = asked(analyst, "She was admitted to hospital for a week.", "admitted")
    assert "hospital" in reason.detail


@pytest.mark.parametrize(
    ("text", "words", "held", "detail"),
    [
        ("Ada Brook said the mill would close.", "Ada Brook", Held.IDENTIFIED, "Ada Brook"),
        (
            "A spokesman for Harrow Mills said it was safe.",
            "spokesman",
            Held.SPOKESPERSON,
            "A spokesman for Harrow Mills",
        ),
        ("Officials left the room without a word.", "Officials", Held.SAYS_NOTHING, "Officials"),
        ("No official has said that the mill is safe.", "official", Held.NOBODY, ""),
    ],
)
def test_who_speaks_or_does_not_is_told(analyst: Analyst, text: str, words: str, held: Held, detail: str) -> None:
    reasons = asked(analyst, text, words)
    assert (reasons[0].held, reasons[0].detail) == (held, detail)


def test_a_pronoun_leads_to_the_voice_that_it_stands_for(analyst: Analyst) -> None:
    text = "A Treasury official said the mill would close. She added that it was late."
    reasons = asked(analyst, text, "She")
    assert reasons[0].held is Held.STANDS_FOR
    assert "official" in reasons[0].detail


def test_a_rule_that_is_off_says_why(analyst: Analyst, bundled_rules: Rulebook) -> None:
    off = [rule for rule in bundled_rules.rules if not rule.default]
    assert off
    for rule in off:
        example = next(each for each in rule.examples if "[[" in each)
        words = example[example.index("[[") + 2 : example.index("]]")]
        reasons = asked(analyst, example.replace("[[", "").replace("]]", ""), words)
        found = [reason for reason in reasons if reason.rule_id == rule.id]
        assert [reason.held for reason in found] == [Held.OFF], example
        assert found[0].detail == rule.off_because


def test_words_that_no_rule_knows_have_no_reason(analyst: Analyst) -> None:
    assert asked(analyst, "He swam at noon.", "noon") == ()


def test_part_of_longer_words_of_a_rule_names_those(analyst: Analyst) -> None:
    reasons = asked(analyst, "The hands of the clock stood still.", "hands")
    assert {reason.held for reason in reasons} == {Held.OTHER_WORDS}
    assert "hands over fist" in [reason.detail for reason in reasons]


def test_words_that_are_marked_are_not_asked_about_again(analyst: Analyst) -> None:
    reasons = asked(analyst, "The ruthless board met.", "ruthless")
    assert all(reason.rule_id != "loaded.condemning_adjective" for reason in reasons)


def test_a_byline_is_not_read(analyst: Analyst) -> None:
    text = "By Ada Brook"
    article = Article(text, "x", (Block(Span(0, 12), BlockKind.BYLINE),), language="en")
    assert analyst.why_not(article, Span(3, 6)) == (PassedBy(Held.UNREAD, Span(0, 12)),)


def test_an_article_in_another_language_has_no_reasons(analyst: Analyst) -> None:
    text = "La police aurait menti."
    article = Article(text, "x", (Block(Span(0, len(text)), BlockKind.PARAGRAPH),), language="fr")
    assert analyst.why_not(article, Span(3, 9)) == ()


def test_the_answer_is_the_same_whether_the_article_was_read_before_or_not(analyst: Analyst) -> None:
    text = "She was admitted to hospital for a week."
    first = asked(analyst, text, "admitted")
    analyst.analyse(article_of("Another text, by officials."))
    assert asked(analyst, text, "admitted") == first
