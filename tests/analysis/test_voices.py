"""Every mention of one person or body is led to one voice."""

from collections.abc import Callable

import pytest

from reader.model.attribution import SourceKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Anna Berg met reporters on Tuesday. Berg said the mill would close.", "Berg"),
        ("Anna Berg met reporters on Tuesday. Ms Berg said the mill would close.", "Ms Berg"),
        ("Anna Berg met reporters on Tuesday. She said the mill would close.", "She"),
        ("Senator Anna Berg met reporters on Tuesday. The senator said the mill would close.", "The senator"),
        ("Anna Berg, an official at the port, met reporters. The official said the mill would close.", "The official"),
        ("One supporter, Anna Berg, met reporters. The supporter said the mill would close.", "The supporter"),
    ],
)
def test_short_mentions_of_a_named_person_are_that_person(sourcing_of: Reads, text: str, short: str) -> None:
    voice = sourcing_of(text).voice(short)
    assert (voice.name, voice.kind) == ("Anna Berg", SourceKind.PERSON)


def test_a_voice_has_also_the_mentions_where_it_says_nothing(sourcing_of: Reads) -> None:
    read = sourcing_of("Anna Berg left early. Reporters waited for Berg. She said the mill would close.")
    mentions = [read.words(span) for span in read.voice("She").mentions]
    assert mentions == ["Anna Berg", "Berg", "She"]


def test_the_first_person_inside_a_quotation_is_its_speaker(sourcing_of: Reads) -> None:
    read = sourcing_of("“I am sorry,” Anna Berg said.")
    assert [read.words(span) for span in read.voice("Anna Berg").mentions] == ["I", "Anna Berg"]


def test_of_two_presidents_the_one_whose_country_fits_is_meant(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "Iranian President Omid Karimi met French President Luc Moreau. The Iranian president said the talks went well."
    )
    assert read.voice("The Iranian president").name == "Omid Karimi"


def test_a_title_tells_two_of_one_surname_apart(sourcing_of: Reads) -> None:
    read = sourcing_of("Donald Marsh and Helen Marsh arrived. Mrs Marsh said she was glad. Mr Marsh said he was cold.")
    assert read.voice("Mrs Marsh").name == "Helen Marsh"
    assert read.voice("Mr Marsh").name == "Donald Marsh"


def test_a_second_mention_of_an_unnamed_group_is_the_same_voice(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "Two aides to the governor said the plan was dead. These people said he knew. One of them said he had wept."
    )
    voice = read.voice("Two aides to the governor")
    assert len(voice.attributions) == 3
    assert (voice.number, voice.ladder) == (2, 3)


def test_those_who_speak_together_are_one_voice_that_they_means(sourcing_of: Reads) -> None:
    read = sourcing_of("Ben Ode and Ida Marsh said the law was wrong. “We will win,” they said.")
    voice = read.voice("Ben Ode and Ida Marsh")
    assert voice.kind is SourceKind.PERSON
    assert read.voice("they") == voice


def test_initials_and_short_forms_of_a_body_are_that_body(sourcing_of: Reads) -> None:
    read = sourcing_of("The World Garden Trust fears for bees. WGT said they were ill. The trust said it would act.")
    assert read.voice("WGT") == read.voice("The trust")
    assert read.voice("WGT").name == "World Garden Trust"


def test_an_outlet_that_relays_an_unnamed_voice_is_named_with_it(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "An unnamed diplomat told the Continental Review that the talks had failed. The magazine said a deal was near."
    )
    outlet = read.voice("The magazine")
    assert (outlet.name, outlet.kind) == ("Continental Review", SourceKind.OUTLET)
    assert read.voice("An unnamed diplomat").relayed_by == outlet.id


def test_told_this_newspaper_relays_nobody(sourcing_of: Reads) -> None:
    assert (
        sourcing_of("A diplomat told this newspaper that the talks had failed.").voice("A diplomat").relayed_by is None
    )


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("All Senators will vote. Many of them know it is wrong. They accept that it leaks.", "They", "All Senators"),
        ("Omar Zenk praised her. “She ran.” He recalled that it rained.", "He", "Omar Zenk"),
        (
            "The family of Richard Hart was away. His family said that it rained.",
            "His family",
            "The family of Richard Hart",
        ),
        ("Lydia Lode for Food Standards Harrow, says they work on it. She says it is hard.", "She", "Lydia Lode"),
    ],
)
def test_pronouns_and_short_forms_lead_back(sourcing_of: Reads, text: str, short: str, name: str) -> None:
    assert sourcing_of(text).voice(short).name == name


@pytest.mark.parametrize(
    "text",
    [
        "No official has said how many were hurt.",
        "A nurse declined to be named.",
        "The hospital declined to comment.",
        "The hospital did not respond to a request for comment.",
        "The mayor seemed tired.",
    ],
)
def test_where_nobody_says_anything_there_is_no_attribution(sourcing_of: Reads, text: str) -> None:
    assert sourcing_of(text).report.attributions == ()


def test_only_an_attribution_without_a_source_has_no_voice(sourcing_of: Reads) -> None:
    read = sourcing_of("The mayor reportedly left. Anna Berg said he was ill. Critics say he lied. I think he did.")
    assert read.report.attributions
    for each in read.report.attributions:
        assert (each.voice_id is None) == (each.source == ()) == (each.source_kind is SourceKind.NONE)


def test_ids_follow_the_order_of_first_appearance(sourcing_of: Reads) -> None:
    read = sourcing_of("Ida Marsh waited. Ben Ode said it was cold. Ida Marsh said it was warm.")
    assert [(voice.id, voice.name) for voice in read.report.voices] == [("v1", "Ida Marsh"), ("v2", "Ben Ode")]
    assert [each.id for each in read.report.attributions] == ["a1", "a2"]


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        (
            "The stepmother, Samina Gill, also claimed that the door was locked.",
            "The stepmother, Samina Gill",
            "Samina Gill",
        ),
        (
            "President Ada Brook met the farmers. The US president said: “We will not pay.”",
            "The US president",
            "Ada Brook",
        ),
        ("Senator Ada Brook flew home. “We will fight,” the Ohio senator said.", "the Ohio senator", "Ada Brook"),
        ("Ada Brook spoke on Monday. The mayor said the dam was safe.", "The mayor", "Ada Brook"),
    ],
)
def test_a_role_beside_a_name_or_an_office_is_the_person(sourcing_of: Reads, text: str, short: str, name: str) -> None:
    voice = sourcing_of(text).voice(short)
    assert (voice.name, voice.kind) == (name, SourceKind.PERSON)
