"""The sample articles and their gold marks are what they promise to be, before any program has read them."""

from pathlib import Path

import pytest

from reader.loading.opening import open_path
from reader.model.attribution import SourceKind
from reader.model.report import Category
from tests.seed_gold import Gold, GoldError, gold_files, read_gold, seed_files

GOLDS = [read_gold(path) for path in gold_files()]
NAMES = [gold.name for gold in GOLDS]

ARTICLE = "Mill burnt down\n\nBy Ada Moss\n\nThe Post · 1 May 2024\n\nAn aide said it may snow. He said so again.\n"
VOICE = '[[voice]]\nname = "an aide"\nkind = "unnamed"\n'
MARKS = "[marks.writer]\nhedge = {hedge}\n[criteria]\nA1 = 'found'\n"
SAID = '[[attribution]]\nparagraph = 1\nsource = "An aide"\ncue = {cue}\ncontent = "it ... snow"\nvoice = {voice}\n'


def written(folder: Path, cue: str = '"said #1"', voice: str = '"an aide"', hedge: str = '["1: may"]') -> Path:
    """A gold file beside its article."""
    (folder / "mill.txt").write_text(ARTICLE, encoding="utf-8")
    path = folder / "mill.gold.toml"
    path.write_text(VOICE + SAID.format(cue=cue, voice=voice) + MARKS.format(hedge=hedge), encoding="utf-8")
    return path


def test_every_sample_article_has_its_gold_marks() -> None:
    assert [gold.name for gold in GOLDS] == [seed.stem for seed in seed_files()]
    assert len(GOLDS) >= 8


@pytest.mark.parametrize("gold", GOLDS, ids=NAMES)
def test_a_sample_article_has_250_to_600_words(gold: Gold) -> None:
    assert 250 <= gold.words <= 600


@pytest.mark.parametrize("gold", GOLDS, ids=NAMES)
def test_a_sample_article_opens_with_headline_byline_and_the_paragraphs_that_the_gold_counts(gold: Gold) -> None:
    article = open_path(seed_files()[NAMES.index(gold.name)])
    assert gold.text.startswith(article.text)  # so the gold's positions are the program's
    assert article.headline is not None
    assert (article.headline, *article.paragraphs) == gold.paragraphs
    assert article.byline
    assert article.language == "en"
    assert article.notes == ()


@pytest.mark.parametrize("gold", GOLDS, ids=NAMES)
def test_every_unnamed_source_that_must_be_marked_is_one_of_an_attribution_without_a_name(gold: Gold) -> None:
    nobody = {SourceKind.UNNAMED, SourceKind.COLLECTIVE, SourceKind.NONE}
    pointed = [span for each in gold.attributions if each.kinds & nobody for span in (*each.source, *each.cue)]
    for mark in gold.asked(Category.UNNAMED_SOURCE):
        assert any(mark.span.overlaps(span) for span in pointed), mark.span.of(gold.text)


@pytest.mark.parametrize("gold", GOLDS, ids=NAMES)
def test_every_voice_that_the_gold_describes_speaks(gold: Gold) -> None:
    relaying = {voice.relayed_by for voice in gold.voices}
    assert {voice.name for voice in gold.voices} <= {each.voice for each in gold.attributions} | relaying


def test_the_samples_hold_every_kind_of_source() -> None:
    assert {kind for gold in GOLDS for each in gold.attributions for kind in each.kinds} == set(SourceKind)


def test_words_are_found_in_their_paragraph(tmp_path: Path) -> None:
    gold = read_gold(written(tmp_path))
    attribution = gold.attributions[0]
    assert [span.of(gold.text) for span in attribution.source] == ["An aide"]
    assert [span.of(gold.text) for span in attribution.content] == ["it may snow"]
    assert gold.marks[0].span.start == ARTICLE.index("may snow")  # not the month of the dateline


@pytest.mark.parametrize(
    ("entry", "words", "complaint"),
    [
        ("cue", '"whispered"', "paragraph 1 does not hold “whispered”"),
        ("cue", '"said"', "paragraph 1 holds “said” 2 times"),
        ("cue", '"said #3"', "does not hold “said” 3 times"),
        ("cue", '"aid"', "does not hold “aid”"),
        ("cue", '"4: said"', "no paragraph 4"),
        ("voice", '"a minister"', "no voice is called “a minister”"),
        ("hedge", '["may"]', "does not say in which paragraph"),
        ("hedge", '["0: may"]', "paragraph 0 does not hold “may”"),
    ],
)
def test_a_gold_file_that_means_what_does_not_stand_there_is_refused(
    entry: str, words: str, complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(GoldError, match=rf"^mill\.gold\.toml: .*{complaint}"):
        read_gold(written(tmp_path, **{entry: words}))


def test_an_entry_that_nobody_would_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + '[mark]\nwords = "may"\n', encoding="utf-8")
    with pytest.raises(GoldError, match="unknown: mark"):
        read_gold(path)
