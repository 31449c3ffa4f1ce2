"""Unnamed sourcing is marked where the rules say so, and nowhere else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from spacy.language import Language

from reader.model.report import Category, Wording
from reader.model.rule import Match, Rule
from reader.model.rule_file import marked
from reader.model.rulebook import Rulebook, load_rulebook
from tests.analysis.sourcing_of import Read, read_sourcing

Reads = Callable[[str], Read]
RULES = [rule for rule in load_rulebook().of(Category.UNNAMED_SOURCE) if rule.match is Match.ATTRIBUTION]


def examples() -> list[tuple[Rule, str]]:
    return [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), examples(), ids=lambda value: getattr(value, "id", value))
def test_a_rule_finds_what_its_example_marks(rule: Rule, example: str, language_model: Language) -> None:
    plain, spans = marked(example)
    # A rule that is off is tried as if somebody had switched it on.
    switched_on = Rulebook((rule,), "test") if rule.default else Rulebook((_on(rule),), "test")
    read = read_sourcing(plain, language_model, switched_on)
    assert [(each.span.start, each.span.end) for each in read.report.findings] == list(spans)


def _on(rule: Rule) -> Rule:
    return replace(rule, default=True)


def test_every_selector_has_one_rule() -> None:
    words = [word for rule in RULES for word in rule.words]
    assert len(words) == len(set(words))
    assert {word.split()[0] for word in words} == {"unnamed", "collective", "none"}


def test_a_finding_says_why_it_is_one(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "A senior Treasury official, who asked not to be named for fear of losing her job, said it was wrong."
    )
    (finding,) = read.report.findings
    shows = {read.words(each.span): each.shows for each in finding.evidence}
    assert shows == {
        "A senior Treasury official": "no name, but a rank in a body, a number or a loose way of knowing",
        "asked not to be named for fear of losing her job": "why the name is withheld",
    }
    assert finding.attribution == "a1"


def test_the_span_is_the_noun_phrase_without_its_relative_clause(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "A clerk who left in May said the files were gone. Two guards, who were inside, said it was dark."
    )
    assert read.marked == ["person: A clerk", "people: Two guards"]


def test_inside_quotation_marks_the_wording_is_quoted(sourcing_of: Reads) -> None:
    read = sourcing_of("Critics say the lido is a waste. Ada Brook said: “I met sources. Sources said the lido leaks.”")
    wordings = {read.words(each.span): each.wording for each in read.report.findings}
    assert wordings["Critics"] is Wording.WRITER
    assert wordings.get("Sources", Wording.QUOTED) is Wording.QUOTED


@pytest.mark.parametrize(
    "text",
    [
        "Doug Lee, a former adviser, said the ferry was unsafe.",
        "Officials left the building at noon.",
        "Mara Finch, an official at the port, spoke on Monday. The official said the crane was old.",
        "A survey found that most sailors cannot swim.",
        "The source of the funding is unclear, the audit says.",
        "A spokesman for Harrow Lines said it would sail.",
        "No official has said how many were hurt.",
        "US officials have yet to comment. Officials from Harrow declined to comment.",
        "The mayor seemed to hesitate.",
        "Critics could say that the lido is a waste.",
        "The sale is not expected to be signed in May.",
        "Prosecutors charged him with theft on Monday.",
        "Police officers responded with tear gas.",
        "If critics say that the lido leaks, the board will answer.",
        "Have critics said that the lido leaks?",
        "Anyone who says that the lido leaks is wrong.",
        "Officials have not said whether the lido leaks.",
        "Investors were asked to leave the room.",
        "The comet is known as the Old Lamp.",
        "As was reported in the Harrow Courier, the mayor left.",
        "Ministers have called on the board to close the lido.",
        "Voters who believed that the tax would fall stayed at home.",
        "The stepmother, Samina Gill, also claimed that the door was locked.",
        "One of the team, climate scientist Dora Swale, told the Courier that the lake was dry.",
        "Other members of the board, such as Yves Merle, contend that there is no evidence.",
        "Former party chairman says the vote was rigged\n\nThe vote in Harrow was held on Monday in the rain.",
        "Ada Brook of Harrow, a leading rival, who said that the tax was unfair, left.",
        "The Idaho congressman has said that the dam is unsafe.",
        "Many advocates are eager to use what they believe is a good moment.",
        "Festival organisers hope to make the field greener.",
        "Hardly anybody reads. One hopes that the library stays open.",
        "Three films were shown, one saying that the lido leaks.",
        "The parties, all of whom said that the lido leaks, left.",
        "Indeed, according to Hallam numbers, the lido leaks.",
        "A survey of 300 drivers, who said that the road was bad, was made in May.",
        "Americans think that 33% of them swim. In fact 14% do.",
        "Voters say that the tax is unfair, a poll found in May.",
        "The work was done by scientists. “The lake is dry,” the scientists write in the Lake Journal.",
        "As my neighbour said, the lido leaks.",
        "Scientists measure the depth by estimating how far it reaches.",
        "Others wanted to know whether the lido leaks.",
        "Many parents are considering a move to the coast.",
        "Workers are expected to be at the gate by six.",
        "We were expected to pretend that the lido was sound.",
        "The sale is already being considered.",
        "The accident was reported to the harbour office.",
        "The supposedly great lido has shut.",
        "Another customer made frequent calls to the harbour.",
        "Researchers slammed the atoms into a plate.",
        "She was attacked by students from the college.",
        "The statue shows the founder, a noted engineer and builder called Sam Marsh.",
        "Its councillors, such as Ida Marsh of Harrow, say that the lido leaks.",
        "The study’s authors say that the lido leaks.",
        "The Inspector General says that the lido leaks.",
        "He told the Courier about the women. The witnesses warned that the lido leaks.",
        "It is not clear from the complaint where Marsh allegedly kept the coins.",
        "According to the indictment, Marsh ran the office. Brook and others allegedly burnt the bills.",
        "The breaches alleged by the Harrow Board of Health go back to May. They allegedly cost nine lives.",
        "It is now being reported that the lido was sold.\nThe Courier’s Sam Marsh reported on Monday that it leaks.",
        "Storms will be rarer, the report suggests. The sea is expected to rise.",
        "The verse has to be understood as a joke.",
        "During the speech cabinet officials and aides lined the garden and applauded him.",
        "Harrow prosecutors dismissed the old charge and let him go.",
        "Many neighbours, woken by the noise, called the police.",
        "The street is empty, whereas it should be full of people saying that they are with us.",
        "A day will come when the world will deny its debts.",
        "And guess what, next time people will be less likely to believe her.",
        "Every voter who says that the tax is unfair is wrong.",
        "A grand jury in Harrow charged the Marshes, saying that the couple misused the fund.",
        "The top Republican on the panel said that the lido leaks. Ed Marsh said that it was old.",
        "A recruiter reminded him that false answers were a crime.",
    ],
)
def test_traps_stay_unmarked(sourcing_of: Reads, text: str) -> None:
    assert sourcing_of(text).marked == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Critics called the plan reckless.", "crowd: Critics"),
        ("Experts fear a sharp rise in thefts.", "crowd: Experts"),
        ("Mr Dole, officials said, signed the order himself.", "people: officials"),
        ("The lido will close, which critics say would be a disgrace.", "crowd: critics"),
        (
            "She told it again after consulting sources with knowledge of the raid.",
            "people: sources with knowledge of the raid",
        ),
        ("Those familiar with the matter said that the lido leaks.", "people: Those familiar with the matter"),
        ("Mill to close in June: sources\n\nThe mill was sold in May. It rained all day.", "sources: sources"),
        ("A guard saw the fire. The guard said the door was locked.", "person: The guard"),
        ("Three other women said that the lido leaks.", "people: Three other women"),
        ("Marsh was ill. His doctors said that he slept badly.", "people: His doctors"),
        ("The sale was denounced by many as a disgrace.", "crowd: many"),
        (
            "The bill fell, according to people with knowledge of the talks.",
            "people: people with knowledge of the talks",
        ),
        ("Marsh sold the lido. The board reportedly knew.", "hearsay: reportedly"),
        ("The board said that the lido leaks. It is expected to close.", "no_source: is expected"),
        ("The report reportedly said that the lido leaks.", "hearsay: reportedly"),
        ("Officials dismissed the charge as nonsense.", "people: Officials"),
        ("Workers applauded Ada Brook for her courage.", "crowd: Workers"),
        ("Harrow aides and lawmakers say that the lido leaks.", "people: Harrow aides and lawmakers"),
        ("People who knew her say that she never sang.", "people: People"),
        ("Sources told the Courier that the lido leaks.", "sources: Sources"),
        ("HARROW (Northline) Officials said that the lido leaks.", "people: Officials"),
    ],
)
def test_claims_are_marked(sourcing_of: Reads, text: str, words: str) -> None:
    assert words in sourcing_of(text).marked


def test_a_rule_that_is_off_marks_nothing(sourcing_of: Reads) -> None:
    assert not [
        each for each in sourcing_of("There was speculation that the mayor would leave.").marked if "unowned" in each
    ]


def test_without_rules_nothing_is_marked(language_model: Language) -> None:
    assert read_sourcing("Sources said the deal was done.", language_model, Rulebook((), "none")).report.findings == ()
