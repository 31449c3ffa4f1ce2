"""The article that the project started from: what a reader must be shown. Its text is not ours and stays outside."""

from pathlib import Path

import pytest
from spacy.language import Language

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_path
from reader.model.attribution import SourceKind
from reader.model.report import Answer, Category, Report
from reader.model.rulebook import load_rulebook
from tests.analysis.sourcing_of import Read


@pytest.fixture(scope="module")
def read(request: pytest.FixtureRequest, language_model: Language) -> Read:
    path = Path(request.config.rootpath).parent / "shared" / "data" / "seed" / "macron-rouhani.txt"
    if not path.is_file():
        pytest.skip("the article is not ours: the folder ../shared with it is not beside this checkout")
    return Read(Analyst(language_model, load_rulebook()).analyse(open_path(path)))


def names(report: Report, *kinds: SourceKind) -> list[str]:
    return [voice.name for voice in report.voices if voice.kind in kinds]


@pytest.mark.parametrize(
    "words",
    [
        "sources speaking to the New Yorker",
        "One source",
        "an unnamed French diplomat",
        "sources with knowledge of the episode",
    ],
)
def test_the_unnamed_voices(read: Read, words: str) -> None:
    assert any(name.startswith(words) for name in names(read.report, SourceKind.UNNAMED))
    spans = [read.words(each.span) for each in read.report.findings if each.category is Category.UNNAMED_SOURCE]
    assert any(span.startswith(words) for span in spans)


def test_users_are_a_crowd(read: Read) -> None:
    assert "users" in names(read.report, SourceKind.COLLECTIVE)


def test_those_who_did_not_comment_are_no_informants(read: Read) -> None:
    assert not any(
        read.words(span) in {"US officials", "Officials from Iran and France"}
        for each in read.report.attributions
        for span in each.source
    )


@pytest.mark.parametrize(
    ("name", "short"), [("Emmanuel Macron", "Macron"), ("Hassan Rouhani", "he"), ("Donald Trump", "Mr. Trump")]
)
def test_each_leader_is_one_voice(read: Read, name: str, short: str) -> None:
    voices = [voice for voice in read.report.voices if name.split()[-1] in voice.name and " and " not in voice.name]
    assert [voice.name for voice in voices] == [name]
    assert short in {read.words(span) for span in voices[0].mentions}


def test_the_outlets_pass_on_the_unnamed_voices(read: Read) -> None:
    outlets = {voice.name: voice for voice in read.report.voices if voice.kind is SourceKind.OUTLET}
    assert set(outlets) == {"New Yorker", "New Yorker Times"}
    assert read.voice("an unnamed French diplomat").relayed_by == outlets["New Yorker"].id


def test_both_quotations_of_the_diplomat_are_his(read: Read) -> None:
    voice = read.voice("an unnamed French diplomat")
    said = [each for each in read.report.attributions if each.voice_id == voice.id]
    assert sum(read.words(span).startswith("“") for each in said for span in each.content) == 2


def test_what_the_newspaper_writes_belongs_to_it(read: Read) -> None:
    quoting = [each for each in read.report.attributions for span in each.content if "empty-handed" in read.words(span)]
    assert [each.source_kind for each in quoting] == [SourceKind.OUTLET]


def test_the_iranian_president_says_nothing_in_the_plan_about_him(read: Read) -> None:
    sources = [read.words(span) for each in read.report.attributions for span in each.source]
    assert not any("the Iranian president" in source for source in sources)


@pytest.mark.parametrize(
    ("key", "answer", "words"),
    [
        ("A1", Answer.FOUND, "sources"),
        ("A2", Answer.NOT_FOUND, ""),
        ("A3", Answer.FOUND, "familiar with"),
        ("A3", Answer.FOUND, "with knowledge of"),
        ("A6", Answer.FOUND, "have yet to comment"),
        ("A6", Answer.FOUND, "declined to comment"),
        ("A8", Answer.FOUND, "sources"),
    ],
)
def test_the_questions(read: Read, key: str, answer: Answer, words: str) -> None:
    found = read.answer(key)
    assert found.answer is answer
    assert not words or any(words in read.words(each.span) for each in found.evidence)


def test_which_claims_have_no_source_is_answered(read: Read) -> None:
    assert read.answer("A10").answer in {Answer.FOUND, Answer.NOT_FOUND}
    assert read.answer("A10").summary
