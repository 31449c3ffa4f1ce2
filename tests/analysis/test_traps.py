"""The traps of the field that the other tests leave out: each sentence beside one that only looks so."""

from collections.abc import Callable

import pytest
from spacy.language import Language

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_text
from reader.model.attribution import Manner, ReasonKind, SourceKind
from reader.model.ledger import rests_on_unnamed, words_by_voice
from reader.model.media import Media
from reader.model.report import Answer, Category
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]
BODY = "The bridge over the river at Norfield will close for good in the spring, after ninety years of use by trains."


@pytest.fixture(scope="module")
def reads(language_model: Language, bundled_rules: Rulebook) -> Reads:
    """Reads a text with every question, also those of the words."""
    analyst = Analyst(language_model, bundled_rules)
    return lambda text: Read(analyst.analyse(open_text(text, Media.PLAIN)))


def kinds(read: Read) -> list[SourceKind]:
    return [each.source_kind for each in read.report.attributions]


def hedges(read: Read) -> list[str]:
    return [read.words(each.span) for each in read.report.findings if each.category is Category.HEDGE]


@pytest.mark.parametrize(
    ("text", "kind", "hedge"),
    [
        ("The mayor reportedly left.", SourceKind.NONE, ["reportedly"]),
        ("The driver allegedly ran away.", SourceKind.NONE, ["allegedly"]),
        ("It is said that the mine will close.", SourceKind.NONE, ["It is said that"]),
        ("The chairman is expected to resign.", SourceKind.NONE, []),
        ("The driver was accused of fraud.", SourceKind.NONE, []),
        ("It is believed by many that the mine will close.", SourceKind.COLLECTIVE, []),
        ("A data set shows that rents fell.", SourceKind.DOCUMENT, []),
        ("The law says that the mine must close.", SourceKind.DOCUMENT, []),
        ("A poll found that few people swim.", SourceKind.DOCUMENT, []),
    ],
)
def test_who_answers_for_it_and_whether_it_is_hedged(
    reads: Reads, text: str, kind: SourceKind, hedge: list[str]
) -> None:
    read = reads(text)
    assert (kinds(read), hedges(read)) == ([kind], hedge)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The mayor seemed tired.", ["seemed"]),
        ("The might of the fleet was great.", []),
        ("Will Reed met Ida May in May.", []),
        ("The fleet might sail.", ["might"]),
    ],
)
def test_a_hedge_that_nobody_says_and_names_that_only_look_so(reads: Reads, text: str, hedge: list[str]) -> None:
    read = reads(text)
    assert (kinds(read), hedges(read)) == ([], hedge)


@pytest.mark.parametrize("name", ["May Brook", "Theresa May", "Will Reed"])
def test_may_in_a_name_says_something_and_hedges_nothing(reads: Reads, name: str) -> None:
    read = reads(f"{name} said the road was shut.")
    assert read.said_by(name).source_kind is SourceKind.PERSON
    assert hedges(read) == []


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("Mill to close in June – sources", "sources"),
        ("Bridge unsafe, harbour will shut — officials", "officials"),
        ("Harbour board rushed the ferry deal - sources say", "sources"),
        ("Bridge to shut: officials", "officials"),
    ],
)
def test_a_headline_attribution_behind_a_dash_or_colon(sourcing_of: Reads, headline: str, source: str) -> None:
    assert sourcing_of(f"{headline}\n\n{BODY}").said_by(source).source_kind is SourceKind.UNNAMED


def test_a_dash_or_colon_in_a_headline_is_not_always_one(sourcing_of: Reads) -> None:
    for headline in ("Harrow – the town that never sleeps", "The old mill: a long day in the rain"):
        assert sourcing_of(f"{headline}\n\n{BODY}").report.attributions == ()


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Two aides, who spoke on background, said the mill would close.", ReasonKind.NONE, ["spoke on background"]),
        (
            "Two aides, speaking on background because they feared for their jobs, said the mill would close.",
            ReasonKind.STATED,
            ["speaking on background because they feared for their jobs"],
        ),
        ("Two aides said the mill would close against a background of war.", ReasonKind.NONE, []),
    ],
)
def test_on_background_keeps_the_name_back(sourcing_of: Reads, text: str, kind: ReasonKind, words: list[str]) -> None:
    read = sourcing_of(text)
    (voice,) = read.report.voices
    assert (voice.name, voice.reason.kind) == ("Two aides", kind)
    assert [read.words(span) for span in voice.reason.spans] == words


@pytest.mark.parametrize("marks", ['""', "“”", "‘’", "''", "«»"])
def test_what_stands_in_any_marks_is_said_directly(sourcing_of: Reads, marks: str) -> None:
    said = sourcing_of(f"{marks[0]}We don’t know yet,{marks[1]} Ada Brook said.").said_by("Ada Brook")
    assert said.manner is Manner.DIRECT


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook said: “We tried every door.\n\n“Nobody came out.\n\n“Then we left for home.”",
        "“We tried every door,” Ada Brook said. “It was late.\n\n“Nobody came out.\n\n“Then we left for home.”",
    ],
)
def test_a_speech_that_only_its_last_paragraph_closes_is_one_persons(sourcing_of: Reads, text: str) -> None:
    read = sourcing_of(f"{text}\n\nIt rained.")
    (said,) = read.report.attributions
    assert [read.words(span) for span in said.content][-2:] == ["“Nobody came out.", "“Then we left for home.”"]


def test_a_speech_whose_speaker_is_named_at_its_end_is_his_from_the_start(sourcing_of: Reads) -> None:
    read = sourcing_of("“We tried every door.\n\n“Nobody came out.\n\n“Then we left,” Ada Brook said.")
    (said,) = read.report.attributions
    assert [read.words(span) for span in said.content] == [
        "“We tried every door.",
        "“Nobody came out.",
        "“Then we left,”",
    ]


def test_words_nested_in_a_quotation_count_for_who_said_them(sourcing_of: Reads) -> None:
    read = sourcing_of("“The guard told me, ‘You have missed the last boat,’ and laughed,” Ada Brook said.")
    counted = words_by_voice(read.report)
    assert counted[read.voice("The guard").id] == 6  # You have missed the last boat
    assert counted[read.voice("Ada Brook").id] == 6  # The guard told me, and laughed


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("Sources said the mill would close.", True),
        ("Critics say that the mill is a waste.", True),
        ("The mayor reportedly left.", True),
        ("Ada Brook said the mill would close.", False),
        ("Sources said the mill would close, but Ada Brook said that it would not.", False),
        ("A spokeswoman for Harrow Mills said it would close.", False),
        ("It rained all day.", False),
    ],
)
def test_what_rests_only_on_unnamed_voices(sourcing_of: Reads, text: str, rests: bool) -> None:
    assert rests_on_unnamed(sourcing_of(text).report, Span(0, len(text))) is rests


def test_who_relays_an_unnamed_voice_and_who_is_only_told(sourcing_of: Reads) -> None:
    read = sourcing_of("An unnamed diplomat told the Continental Review that the talks had failed.")
    assert kinds(read) == [SourceKind.UNNAMED]
    assert read.voice("An unnamed diplomat").relayed_by is not None
    assert (
        sourcing_of("An unnamed diplomat told Ada Brook that it was over.").voice("An unnamed diplomat").relayed_by
        is None
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Gazette reported, citing two aides, that the talks had failed.", "that the talks had failed"),
        ("The Gazette, citing two aides, said the talks would fail.", "the talks would fail"),
        ("Citing two aides, the Gazette said the talks had failed.", "the talks had failed"),
        ("The Gazette reported on Monday, citing two aides, that the talks would fail.", "that the talks would fail"),
        ("The talks had failed, the Gazette reported, citing two aides.", "The talks had failed"),
    ],
)
def test_who_is_cited_by_another_paper_told_what_it_reports(sourcing_of: Reads, text: str, told: str) -> None:
    read = sourcing_of(text)
    said = read.said_by("two aides")
    assert [read.words(span) for span in said.content] == [told]
    assert read.marked == ["people: two aides"]
    relayed_by = read.report.voice(read.voice("two aides").relayed_by)
    assert relayed_by is not None
    assert relayed_by.kind is SourceKind.OUTLET


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("One MP said the vote was lost.", "One MP", SourceKind.UNNAMED),
        ("A Tory MP said the vote was lost.", "A Tory MP", SourceKind.UNNAMED),
        ("MP Ada Brook said the vote was lost.", "MP Ada Brook", SourceKind.PERSON),
        ("A pal said that he cries.", "A pal", SourceKind.UNNAMED),
        ("An insider revealed he had moved out.", "An insider", SourceKind.UNNAMED),
        ("Those close to the talks say a deal is near.", "Those close to the talks", SourceKind.UNNAMED),
        ("Those who know him say he is kind.", "Those who know him", SourceKind.COLLECTIVE),
        ("Local media reported that ten died.", "Local media", SourceKind.OUTLET),
        ("Commuters say the trains are late.", "Commuters", SourceKind.COLLECTIVE),
    ],
)
def test_who_speaks_without_a_name_and_who_is_a_paper(
    sourcing_of: Reads, text: str, source: str, kind: SourceKind
) -> None:
    read = sourcing_of(text)
    assert read.said_by(source).source_kind is kind
    assert bool(read.marked) is (kind in {SourceKind.UNNAMED, SourceKind.COLLECTIVE})


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Rumour has it the band will split.", "Rumour has it"),
        ("Word is that she will run again.", "Word is"),
        ("Rumors swirled that he was ill.", "Rumors swirled"),
    ],
)
def test_a_rumour_is_nobodys_word(sourcing_of: Reads, text: str, cue: str) -> None:
    read = sourcing_of(text)
    assert (kinds(read), read.marked) == ([SourceKind.NONE], [f"hearsay: {cue}"])


@pytest.mark.parametrize(
    "text",
    [
        "The word is short.",
        "The rumour spread.",
        "Ada Brook said nothing.",
        "Ada Brook, speaking on condition of anonymity to discuss the plan, left early.",
    ],
)
def test_nobody_says_anything(sourcing_of: Reads, text: str) -> None:
    assert sourcing_of(text).report.attributions == ()


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        ("The Courier independently verified the account.", Answer.FOUND),
        ("The account could not be verified.", Answer.FOUND),
        ("The pipes were checked in May.", Answer.NOT_FOUND),
    ],
)
def test_confirmed_or_owned_up_to(sourcing_of: Reads, more: str, answer: Answer) -> None:
    assert sourcing_of(f"A clerk said the mill would close. {more}").answer("A5").answer is answer


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("the files were gone", "1 fact"),
        ("the vote will be on Monday", "1 forecast"),
        ("the plan was absurd", "1 opinion"),
        ("the mayor was a liar", "1 attack"),
    ],
)
def test_what_kind_of_claim_it_is_counts_only_for_unnamed_voices(sourcing_of: Reads, said: str, kind: str) -> None:
    assert sourcing_of(f"A clerk said {said}.").answer("A7").summary.startswith(kind)
    assert sourcing_of(f"Ada Brook said {said}.").answer("A7").answer is Answer.NOT_APPLICABLE
