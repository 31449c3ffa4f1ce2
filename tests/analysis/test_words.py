"""What is marked in a text, what is passed, and whose wording it is."""

from pathlib import Path

import pytest
from spacy.language import Language

from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.words import find_in_passage, find_words
from reader.model.attribution import Attribution, Manner, SourceKind
from reader.model.report import Category, Finding, Wording
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span
from tests.analysis.plain_text import article_of, findings_in, words_of


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def marked_in(text: str, nlp: Language, rulebook: Rulebook) -> list[str]:
    article = article_of(text)
    return words_of(article, findings_in(article, nlp, rulebook))


@pytest.mark.parametrize(
    "text",
    [
        "The talks began in May 2018 and ended in May 2019.",
        "Will Harker met Theresa May on the pier.",
        "Visitors may enter after nine and may not use the lift.",
        "You may leave your coat here.",
        "She could read at four and could not swim.",
        "The storm slammed the coast, and shares plunged.",
        "A radical is a molecule with an unpaired electron.",
        "He was admitted to hospital after the crash killed two people.",
        "The fire claimed nine lives, and the team claimed the title.",
        "The war began in spring, and hundreds died.",
        "The driver pleaded not guilty.",
        "It can't possibly rain.",
        "The Iranian president would agree to come out of his hotel room.",
        "The new tax regime is simple.",
        "The chairman of Slam Records lives in Crook.",
        "The meeting was not a disgrace, and the fee was not absurd.",
        "Women are more likely than men to vote.",
        "He said the river was high and told reporters to wait.",
    ],
)
def test_ordinary_words_are_passed(text: str, language_model: Language, rulebook: Rulebook) -> None:
    assert marked_in(text, language_model, rulebook) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nobody in the Deep State objects.", ["Deep State"]),
        ("The minister wouldn’t admit that the figures were late.", ["admit"]),
        ("Rather than gushing, the singer left.", []),
        ("In the list stood “killed”, “confessed” and “robbed”.", []),
        ("I point out that the roof leaks.", []),
        ("“I don’t think the roof will hold,” she said.", ["I don’t think"]),
        ("It’s not necessarily so, and it isn’t necessarily wrong.", ["not necessarily", "necessarily"]),
        ("Three or four boats came from about 30 villages.", ["Three or four", "about"]),
        ("They talked about 30 villages.", []),
        ("The plot failed, and she could have saved it.", []),
        ("The mayor slammed the plan and reportedly resigned.", ["slammed", "reportedly"]),
        ("He was seen pleading with the envoy.", ["pleading"]),
        ("The envoy insisted that the talks were over.", ["insisted"]),
        ("The ferry may be late and about 200 people could be stranded.", ["may", "About", "could"]),
        ("Rivals went so far as to sue, and she seemed to relent.", ["went so far as to", "seemed to"]),
    ],
)
def test_loaded_words_and_hedges_are_marked(
    text: str, words: list[str], language_model: Language, rulebook: Rulebook
) -> None:
    assert [word.lower() for word in marked_in(text, language_model, rulebook)] == [word.lower() for word in words]


def test_of_two_entries_that_share_a_word_the_longer_is_marked(language_model: Language, rulebook: Rulebook) -> None:
    assert marked_in("It is believed that the vase is lost.", language_model, rulebook) == ["It is believed that"]


def test_findings_stand_in_the_order_of_the_text(language_model: Language, rulebook: Rulebook) -> None:
    article = article_of("It may rain.", "The mayor slammed it.", headline="Bridge may close")
    spans = [finding.span for finding in findings_in(article, language_model, rulebook)]

    assert spans == sorted(spans)
    assert len(spans) == 3


def test_a_headline_with_capitals_throughout_is_read_like_any_other(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("The plan is old.", headline="Mayor Slams Critics Over Shambles at Harbour")

    assert words_of(article, findings_in(article, language_model, rulebook)) == ["Slams", "Shambles"]


def one(findings: tuple[Finding, ...]) -> Finding:
    (finding,) = findings
    return finding


def test_a_headline_is_the_writers_unless_it_quotes(language_model: Language, rulebook: Rulebook) -> None:
    plain = article_of("The council met.", headline="Mayor slams shambolic council")
    quoting = article_of("The council met.", headline="Mayor calls council “shambolic and spineless”")

    written = findings_in(plain, language_model, rulebook)
    said = findings_in(quoting, language_model, rulebook)

    assert [found.wording for found in written] == [Wording.WRITER] * 2
    assert [found.wording for found in said] == [Wording.QUOTED] * 2


def test_words_in_quotation_marks_are_the_speakers(language_model: Language, rulebook: Rulebook) -> None:
    article = article_of("“It was a shameful vote,” said Ms Orr.")

    assert one(findings_in(article, language_model, rulebook)).wording is Wording.QUOTED


def test_reported_without_marks_they_are_the_writers_and_name_the_attribution(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("Ms Orr said the shameful vote would be held again.")
    inner = attribution(article.text, "the shameful vote would be held again", "a2")
    outer = attribution(article.text, "Ms Orr said the shameful vote would be held again", "a1")

    finding = one(findings_in(article, language_model, rulebook, (outer, inner)))

    assert finding.wording is Wording.WRITER
    assert finding.attribution == "a2"


def test_a_scare_quote_that_sneers_is_the_writers_and_takes_in_its_marks(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("The minister praised his ‘reform’ of the canal.")

    finding = one(findings_in(article, language_model, rulebook))

    assert finding.span.of(article.text) == "‘reform’"
    assert finding.wording is Wording.WRITER


def test_a_word_in_marks_that_is_part_of_what_somebody_says_is_no_scare_quote(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("The minister praised his ‘reform’ of the canal.")
    said = attribution(article.text, "his ‘reform’ of the canal", "a1")

    assert findings_in(article, language_model, rulebook, (said,)) == ()


def test_a_loaded_word_in_marks_stays_quoted_even_where_nobody_is_named(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("The posters called the vote “shameful” and left.")

    assert one(findings_in(article, language_model, rulebook)).wording is Wording.QUOTED


def test_evidence_says_what_was_matched_and_who_is_reported(language_model: Language, rulebook: Rulebook) -> None:
    article = article_of("The old harbour master admitted that the lamp was out.")

    matched, speaker = one(findings_in(article, language_model, rulebook)).evidence

    assert matched.span.of(article.text) == "admitted"
    assert matched.shows == "“admit” makes it sound like a confession"
    assert speaker.span.of(article.text) == "The old harbour master"


def test_a_passage_gives_the_same_words_while_the_rest_is_still_being_read(
    language_model: Language, rulebook: Rulebook
) -> None:
    article = article_of("The mayor slammed the plan.", "It may rain, she admitted.")
    parsed, quotations = parse(article, language_model), find_quotations(article)

    by_passage = [found for passage in parsed.passages for found in find_in_passage(passage, quotations, rulebook)]

    assert tuple(by_passage) == find_words(parsed, quotations, (), rulebook)
    assert {found.category for found in by_passage} == {Category.LOADED_LANGUAGE, Category.HEDGE}


def test_the_first_real_article(shared_folder: Path, language_model: Language, rulebook: Rulebook) -> None:
    text = (shared_folder / "data" / "seed" / "macron-rouhani.txt").read_text(encoding="utf-8")
    article = article_of(*text.splitlines())
    found = findings_in(article, language_model, rulebook)

    def words(category: Category, wording: Wording) -> list[str]:
        of = [each for each in found if each.category is category and each.wording is wording]
        return [each.span.of(article.text) for each in of]

    loaded = words(Category.LOADED_LANGUAGE, Wording.WRITER)
    assert {"dramatically", "pleading", "lamenting", "slapping", "insisted"} <= set(loaded)
    assert words(Category.LOADED_LANGUAGE, Wording.QUOTED) == ["ghosted", "desperate"]
    assert "seemed to" in words(Category.HEDGE, Wording.WRITER)
    assert not {"May", "would"} & {*words(Category.HEDGE, Wording.WRITER), *words(Category.HEDGE, Wording.QUOTED)}


def attribution(text: str, content: str, key: str) -> Attribution:
    start = text.index(content)
    span = Span(start, start + len(content))
    return Attribution(key, (), (), (span,), Manner.INDIRECT, SourceKind.PERSON, "v1")
