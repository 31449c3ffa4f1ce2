"""Attributions: who is said to have said what, and what only looks like it."""

from collections.abc import Callable

import pytest
from spacy.language import Language

from reader.analysis.attributions import find_drafts
from reader.analysis.draft import CueClass, Draft
from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.loading.opening import open_text
from reader.model.attribution import Manner
from reader.model.span import Span

Find = Callable[[str], list[tuple[str, str, list[str]]]]
Drafts = Callable[[str], tuple[Draft, ...]]


@pytest.fixture
def drafts(language_model: Language) -> Drafts:
    def find(text: str) -> tuple[Draft, ...]:
        article = open_text(text)
        assert article.text == text
        return find_drafts(parse(article, language_model), find_quotations(article))

    return find


@pytest.fixture
def found(drafts: Drafts) -> Find:
    """Source, cue and content of each attribution, as text."""

    def find(text: str) -> list[tuple[str, str, list[str]]]:
        def words(spans: tuple[Span, ...]) -> str:
            return " ".join(span.of(text) for span in spans)

        return [
            (words(each.source), words(each.cue), [span.of(text) for span in each.content]) for each in drafts(text)
        ]

    return find


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge would close.", "The mayor", "said", ["that the bridge would close"]),
        ("The bridge will close, the mayor said.", "the mayor", "said", ["The bridge will close"]),
        ("The bridge, the mayor said, will close.", "the mayor", "said", ["The bridge", "will close"]),
        (
            "According to Anna Hale, the bridge will close.",
            "Anna Hale",
            "According to",
            ["the bridge will close"],
        ),
        ("The bridge will close, according to Anna Hale.", "Anna Hale", "according to", ["The bridge will close"]),
        ("The clerk told reporters that the vote was void.", "The clerk", "told", ["that the vote was void"]),
        ("The council has repeatedly denied the claim.", "The council", "has repeatedly denied", ["the claim"]),
        ("Anna Hale called for a new vote.", "Anna Hale", "called for", ["a new vote"]),
        ("The board vowed to rebuild the pier.", "The board", "vowed", ["to rebuild the pier"]),
        (
            "The union accused the owner of hiding the report.",
            "The union",
            "accused",
            ["the owner of hiding the report"],
        ),
        ("As the clerk noted, nobody came.", "the clerk", "noted", ["nobody came"]),
        ("The plan was criticized by the union.", "the union", "was criticized by", ["The plan"]),
        ("The treasurer was confident that it would pass.", "The treasurer", "was confident", ["that it would pass"]),
        ("The owner's claim that the pier is safe is old.", "The owner", "'s claim", ["that the pier is safe"]),
        ("Residents raised doubts about the pier.", "Residents", "raised doubts about", ["the pier"]),
    ],
)
def test_constructions(found: Find, text: str, source: str, cue: str, content: list[str]) -> None:
    assert (source, cue, content) in found(text)


def test_a_quotation_is_the_content_with_its_marks(found: Find) -> None:
    assert found("“We tried hard,” said Anna Hale.") == [("Anna Hale", "said", ["“We tried hard,”"])]


def test_a_broken_quotation_is_one_attribution(found: Find) -> None:
    assert found('"We tried," she said, "and failed."') == [("she", "said", ['"We tried,"', '"and failed."'])]


def test_a_quotation_after_the_sentence_goes_on_without_a_cue(found: Find) -> None:
    text = '"We tried," said Anna Hale, who runs the port. "We failed."'
    assert found(text) == [("Anna Hale, who runs the port", "said", ['"We tried,"', '"We failed."'])]


def test_a_speech_over_paragraphs_is_one_attribution(found: Find) -> None:
    text = "“We tried every door in the street,” Anna Hale said. “Nobody came out.\n\n“Then we left for home.”"
    assert found(text) == [
        (
            "Anna Hale",
            "said",
            ["“We tried every door in the street,”", "“Nobody came out.", "“Then we left for home.”"],
        )
    ]


def test_what_is_said_inside_a_quotation_belongs_to_the_speaker(found: Find) -> None:
    text = "“My brother said that he would come,” Anna Hale said."
    assert [source for source, _, _ in found(text)] == ["Anna Hale"]


def test_manner(drafts: Drafts) -> None:
    texts = [
        ("“We tried hard,” said Anna Hale.", Manner.DIRECT),
        ("Anna Hale said they had tried.", Manner.INDIRECT),
        ("Anna Hale said they had “tried very hard” at once.", Manner.MIXED),
    ]
    for text, manner in texts:
        assert [each.manner for each in drafts(text)] == [manner]


def test_an_apposition_is_part_of_the_source_and_not_of_the_noun_phrase(drafts: Drafts) -> None:
    text = "Doug Lee, a former adviser, said the plan failed."
    (found,) = drafts(text)
    assert found.source[0].of(text) == "Doug Lee, a former adviser"
    assert found.noun_phrase is not None
    assert found.noun_phrase.of(text) == "Doug Lee"


def test_an_unnamed_source_keeps_what_describes_it_but_not_its_relative_clause(drafts: Drafts) -> None:
    text = "A senior official at the port, who asked not to be named, said the gate was shut."
    said = next(each for each in drafts(text) if each.cue_token.text == "said")
    assert said.noun_phrase is not None
    assert said.noun_phrase.of(text) == "A senior official at the port"


def test_a_relative_pronoun_leads_to_its_antecedent(drafts: Drafts) -> None:
    text = "The paper found Anna Hale, who said that the gate was shut."
    said = next(each for each in drafts(text) if each.cue_token.text == "said")
    assert said.source[0].of(text) == "who"
    assert said.head is not None
    assert said.head.text == "Hale"


def test_a_verb_without_a_subject_shares_the_one_before(found: Find) -> None:
    text = "Anna Hale opened the gate, saying that it was late."
    assert ("Anna Hale", "saying", ["that it was late"]) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The minister declined to comment.",
        "The company did not respond to a request.",
        "Officials from both towns have yet to comment on the reports.",
        "The official seal lay on the table beside the source of funding.",
        "The “reform” of the port cost jobs.",
        "He seemed tired in May and walked home.",
    ],
)
def test_no_attribution(found: Find, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("It is said that the mine will close.", "is said", ["that the mine will close"]),
        ("The chairman is expected to resign.", "is expected", ["The chairman", "to resign"]),
        ("The driver was accused of fraud.", "was accused of", ["The driver", "fraud"]),
        ("The deal reportedly fell through.", "reportedly", ["The deal", "fell through"]),
    ],
)
def test_a_statement_handed_to_nobody_has_no_source(found: Find, text: str, cue: str, content: list[str]) -> None:
    assert found(text) == [("", cue, content)]


@pytest.mark.parametrize("word", ["though", "although", "while"])
def test_what_somebody_holds_against_hearsay_is_theirs(found: Find, word: str) -> None:
    text = f"The office is reportedly drafting a law, {word} officials cautioned that nothing was decided."
    assert ("officials", "cautioned", ["that nothing was decided"]) in found(text)
    assert ("", "reportedly", ["The office is", "drafting a law"]) in found(text)


def test_it_is_believed_by_many_has_a_source(found: Find) -> None:
    assert found("It is believed by many that the mine will close.") == [
        ("many", "is believed by", ["that the mine will close"])
    ]


def test_hearsay_is_a_class_of_its_own(drafts: Drafts) -> None:
    (found,) = drafts("The driver allegedly ran away.")
    assert found.cue_class is CueClass.HEARSAY


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("No official has said that the dam is unsafe.", True),
        ("The mayor did not say that the dam is unsafe.", True),
        ("An official has said that the dam is unsafe.", False),
        ("Officers haven’t said whether the dam is unsafe.", True),
        ("The minutes do not mention the dam.", True),
        ("The mayor failed to mention the dam.", True),
    ],
)
def test_negation_is_marked(drafts: Drafts, text: str, negated: bool) -> None:
    assert [each.negated for each in drafts(text)] == [negated]


def test_a_relayed_voice_stands_beside_the_one_who_relays(found: Find) -> None:
    text = "“It is over for us all,” a senior aide said, according to the Gazette."
    assert [source for source, _, _ in found(text)] == ["a senior aide", "the Gazette"]


def test_people_cited_in_passing_are_a_source(found: Find) -> None:
    text = "The deal is dead, the Gazette reported, citing two people familiar with the talks."
    assert ("two people familiar with the talks", "citing", ["The deal is dead"]) in found(text)


def test_people_consulted_are_a_source(found: Find) -> None:
    text = "The magazine retold the quarrel after consulting sources with knowledge of the evening."
    assert "sources with knowledge of the evening" in [source for source, _, _ in found(text)]


def test_a_source_said_to_be_near_still_speaks(found: Find) -> None:
    text = "One source said to be familiar with the evening, said that the line was dead."
    assert ("One source said to be familiar with the evening", "said", ["that the line was dead"]) in found(text)


def test_a_colon_speaks_in_a_transcript_and_a_headline(found: Find) -> None:
    assert found("HALE: I never saw the letter before today.") == [
        ("HALE", ":", ["I never saw the letter before today"])
    ]
    body = (
        "The bridge over the river at Norfield will close for good in the spring, after ninety years of use by trains."
    )
    text = f"Poll: Most want the bridge\n\n{body}"
    assert ("Poll", ":", ["Most want the bridge"]) in found(text)


def test_a_cue_that_only_names_or_asks_makes_no_claim(drafts: Drafts) -> None:
    asked = next(each for each in drafts("Asked about the bridge, Anna Hale smiled.") if not each.source)
    told = next(each for each in drafts("The chairman is expected to resign.") if not each.source)
    assert not asked.claims
    assert told.claims


@pytest.mark.parametrize(
    "text",
    [
        "The station quoted Anna Hale as saying that the gate was shut.",
        "Anna Hale was quoted as saying that the gate was shut.",
    ],
)
def test_who_is_quoted_as_saying_something_is_the_source(found: Find, text: str) -> None:
    assert [(source, content) for source, _, content in found(text)] == [("Anna Hale", ["that the gate was shut"])]


def test_a_quotation_is_not_taken_by_the_next_paragraph(found: Find) -> None:
    text = "“We tried every door in the street,” Anna Hale said.\n\nTom Reed continued, “We are all very tired now.”"
    assert [(source, content) for source, _, content in found(text)] == [
        ("Anna Hale", ["“We tried every door in the street,”"]),
        ("Tom Reed", ["“We are all very tired now.”"]),
    ]


def test_drafts_are_in_the_order_of_their_cues(drafts: Drafts) -> None:
    text = "Anna Hale said it fell. “It stood,” said Tom Reed. The board believes both."
    starts = [each.cue[0].start for each in drafts(text)]
    assert starts == sorted(starts)
    assert len(starts) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors charged him with fraud on Monday.",
        "Guards responded with water cannon.",
        "Several clubs boycotted the meeting.",
        "A judge requested a second set of samples.",
        "The mill declared bankruptcy in May.",
        "The colonel ordered six crates of gin.",
        "The panel issued two subpoenas.",
        "She signed a scrap of card on the way out.",
        "Their rivals claimed the title in May.",
        "Reed had slammed a penalty against the bar.",
        "The umpire pointed to the spot.",
        "They saw the water rise.",
        "The workers asked not to be named.",
        "Both declined to be identified.",
        "The guard was not authorised to discuss the case.",
        "Police declined to say who was hurt.",
        "After everything was said and done, they left.",
        "She waited for her number to be called.",
        "She is best known for her songs.",
        "The Gazette could not independently confirm the account.",
        "The pamphlet, published by the parish council, was lost.",
        "The helicopters flew missions supporting allied troops.",
        "Firefighters responded to a call from the mill.",
        "Reed, who was announced in May as among the winners, came late.",
        "The pupils learned English.",
    ],
)
def test_acts_and_kept_names_are_no_attributions(found: Find, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The panel issued a statement.", "The panel", "issued", ["a statement"]),
        ("Forty nurses signed a petition.", "Forty nurses", "signed", ["a petition"]),
        ("The mayor declared that the flood was over.", "The mayor", "declared", ["that the flood was over"]),
        ("Critics slammed the plan.", "Critics", "slammed", ["the plan"]),
        ("Some tenants see the plan as a threat.", "Some tenants", "see", ["the plan as a threat"]),
    ],
)
def test_the_same_verbs_hand_words_to_somebody_with_another_object(
    found: Find, text: str, source: str, cue: str, content: list[str]
) -> None:
    assert (source, cue, content) in found(text)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The paper reports that wild owls crossed an average of 12 fields a night on farms where hedges stood.",
            "The paper",
            "reports",
            ["that wild owls crossed an average of 12 fields a night on farms where hedges stood"],
        ),
        (
            "A survey by the Owl Trust, a charity, found in 2019 that most of the barns were empty.",
            "A survey by the Owl Trust, a charity",
            "found",
            ["that most of the barns were empty"],
        ),
        (
            "Wardens fined the farm last year over its ditches, public records show.",
            "public records",
            "show",
            ["Wardens fined the farm last year over its ditches"],
        ),
        (
            "The pool could shut on Mondays under a plan to save £20,000, papers published by the town council show.",
            "papers published by the town council",
            "show",
            ["The pool could shut on Mondays under a plan to save £20,000"],
        ),
        ("Economists at Hale College put the bill at £9 million.", "Economists at Hale College", "put",
         ["the bill at £9 million"]),
        ("The board papers for May put the wait at 41 weeks.", "The board papers", "put", ["the wait at 41 weeks"]),
        (
            "An early report by the Hale agency that eleven people had died was withdrawn.",
            "the Hale agency",
            "report",
            ["that eleven people had died"],
        ),
    ],
)  # fmt: skip
def test_documents_figures_and_authors_speak(found: Find, text: str, source: str, cue: str, content: list[str]) -> None:
    assert (source, cue, content) in found(text)


def test_a_relative_clause_does_not_take_the_telling(found: Find) -> None:
    text = (
        "Two Harrow officials who were briefed on the negotiations confirmed to this newspaper that a draft existed, "
        "but disputed that it was about to be signed."
    )
    who = "Two Harrow officials who were briefed on the negotiations"
    assert found(text) == [
        (who, "confirmed", ["that a draft existed"]),
        (who, "disputed", ["that it was about to be signed"]),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Experts have warned for years that the dam was weak.", "Experts", ["that the dam was weak"]),
        (
            "They made ten claims, some of which federal prosecutors say are false.",
            "federal prosecutors",
            ["ten claims", "are false"],
        ),
        (
            "The family kept a deed, a statement Hale’s lawyer said would have saved the farm.",
            "Hale’s lawyer",
            ["The family kept a deed", "would have saved the farm"],
        ),
        (
            "Reed began taking money from banks, some of which federal prosecutors say occurred under false names.",
            "federal prosecutors",
            ["Reed began taking money from banks", "occurred under false names"],
        ),
        ("Reed, 61, is understood to be considering an offer.", "", ["Reed, 61", "to be considering an offer"]),
        ("We have two boats. One boat, I am told, leaks.", "", ["One boat", "leaks"]),
        (
            "In an email read to the court, Reed told a fellow trustee that the money was gone.",
            "Reed",
            ["that the money was gone"],
        ),
        (
            "Opening the case at Hale crown court, Amira Reed KC, prosecuting, told the jury that the man had lied.",
            "Amira Reed KC",
            ["that the man had lied"],
        ),
        (
            "A dry spell that some farmers refer to as a “long thirst” has ended.",
            "some farmers",
            ["A dry spell", "a “long thirst”"],
        ),
        ("Reed told reporters after the hearing that his client was ill.", "Reed", ["that his client was ill"]),
        ("In May the board determined in a decision that the dam was safe.", "the board", ["that the dam was safe"]),
        ("Hale officials reports: The dam broke at noon.", "Hale officials", ["The dam broke at noon"]),
        ("Harbour official, Kathy Reed told the board that the dam was weak.", "Kathy Reed", ["that the dam was weak"]),
        ("Reed took aim at the board’s plan for the dam.", "Reed", ["the board’s plan for the dam"]),
        ("In short, the board’s assessment is that the dam is safe.", "the board", ["that the dam is safe"]),
        (
            "Rents rose in May, a Hale survey published this week showed.",
            "a Hale survey published this week",
            ["Rents rose in May"],
        ),
        ("With tears in her eyes she said that the dam was weak.", "she", ["that the dam was weak"]),
    ],
)
def test_who_tells_what(found: Find, text: str, source: str, content: list[str]) -> None:
    assert [(who, what) for who, _, what in found(text)] == [(source, content)]


def test_a_semicolon_parts_two_tellings(found: Find) -> None:
    text = "One of them said that he heard no horn before the crash; the other said that a horn sounded twice."
    assert [source for source, _, _ in found(text)] == ["One of them", "the other"]


def test_a_telling_added_with_although_is_another(found: Find) -> None:
    text = "A deal could come next week, two aides said, although they cautioned that the talks might fail."
    assert [(source, content) for source, _, content in found(text)] == [
        ("two aides", ["A deal could come next week"]),
        ("they", ["that the talks might fail"]),
    ]


@pytest.mark.parametrize(
    ("text", "tellings"),
    [
        (
            "Reed emphasised that the work was not complete, and rights groups warned that the dam was weak.",
            [("Reed", ["that the work was not complete"]), ("rights groups", ["that the dam was weak"])],
        ),
        (
            "Foreign analysts said the price had contributed to the fall, citing the cost of the dam.",
            [
                ("Foreign analysts", ["the price had contributed to the fall"]),
                ("Foreign analysts", ["the cost of the dam"]),
            ],
        ),
        (
            "According to three people in touch with Corallo, Reed’s own circle debated how to answer when news came.",
            [("three people in touch with Corallo", ["Reed’s own circle debated how to answer when news came"])],
        ),
    ],
)
def test_a_telling_ends_where_another_begins(found: Find, text: str, tellings: list[tuple[str, list[str]]]) -> None:
    assert [(source, content) for source, _, content in found(text)] == tellings


def test_who_is_quoted_in_a_quotation_is_a_source_as_well(found: Find) -> None:
    text = "‘The guard told me, “You have missed the last boat,”’ Reed said."
    assert [source for source, _, _ in found(text)] == ["The guard", "Reed"]


@pytest.mark.parametrize(
    ("text", "supposed"),
    [
        ("If the mayor said that the dam was safe, nobody heard it.", True),
        ("Critics would say that the plan failed.", True),
        ("Reporters asked the mayor whether the dam was safe.", True),
        ("Does the mayor think that the dam is safe?", True),
        ("The board has the authority to issue a warning.", True),
        ("The board continued to insist that the dam was safe.", False),
        ("The mayor met reporters to denounce the plan.", False),
        ("The mayor said that the dam would be safe if it held.", False),
    ],
)
def test_what_is_only_supposed_is_marked(drafts: Drafts, text: str, supposed: bool) -> None:
    assert [each.supposed for each in drafts(text)] == [supposed]
