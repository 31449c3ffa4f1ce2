"""Reading ease is textstat's, five formulas in school grades, without a network and not for scraps of text."""

import subprocess
import sys
from pathlib import Path

import pytest
import textstat

from reader.analysis.reading_ease import FORMULAS, GRADE, body_of, measure_ease
from tests.analysis.plain_text import article_of

PARAGRAPH = (
    "The harbour authority opened the new terminal on Monday after eleven months of careful construction. "
    "Three hundred residents watched from the promenade while the first ferry departed for the islands. "
    "The engineers had considered several alternatives, including a floating platform, and rejected them all."
)
LONG = (PARAGRAPH, PARAGRAPH, PARAGRAPH)


def test_each_figure_is_textstats_own() -> None:
    article = article_of(*LONG)
    text = body_of(article)

    values = {found.id: found.value for found in measure_ease(article)}

    assert values == {
        "ease.flesch_kincaid": textstat.flesch_kincaid_grade(text),
        "ease.gunning_fog": textstat.gunning_fog(text),
        "ease.smog": textstat.smog_index(text),
        "ease.ari": textstat.automated_readability_index(text),
        "ease.coleman_liau": textstat.coleman_liau_index(text),
    }


def test_the_formulas_read_the_paragraphs_and_not_the_headline() -> None:
    with_headline = article_of(*LONG, headline="Extraordinarily complicated circumstances")

    assert measure_ease(with_headline) == measure_ease(article_of(*LONG))


def test_every_formula_counts_in_school_grades_and_says_how_many_words_it_rests_on() -> None:
    measures = measure_ease(article_of(*LONG))

    assert len(measures) == len(FORMULAS) == 5
    assert {found.unit for found in measures} == {GRADE}
    assert {found.counted for found in measures} == {132}


@pytest.mark.parametrize("lines", [(), (PARAGRAPH,), ("One.",)])
def test_under_a_hundred_words_there_is_no_figure(lines: tuple[str, ...]) -> None:
    assert {found.value for found in measure_ease(article_of(*lines))} == {None}


def test_harder_words_and_longer_sentences_give_higher_grades() -> None:
    easy = article_of("The cat sat on the mat. It was a hot day. We had tea. " * 12)

    for plain, hard in zip(measure_ease(easy), measure_ease(article_of(*LONG)), strict=True):
        assert plain.value is not None
        assert hard.value is not None
        assert plain.value + 4 < hard.value


OFFLINE = """
import socket, sys
def refuse(*_):
    raise AssertionError("a socket was opened")
socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.create_connection = refuse
from reader.analysis.reading_ease import measure_ease
from tests.analysis.test_reading_ease import LONG
from tests.analysis.plain_text import article_of
print([round(found.value, 3) for found in measure_ease(article_of(*LONG))])
"""


def test_a_fresh_process_without_network_or_home_gives_the_same_figures(project_root: Path, tmp_path: Path) -> None:
    bare = {"HOME": str(tmp_path), "PATH": ""}
    said = subprocess.run(
        [sys.executable, "-c", OFFLINE], cwd=project_root, env=bare, capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == str([round(found.value or 0, 3) for found in measure_ease(article_of(*LONG))])


def test_the_dictionary_is_not_fetched_where_nltk_refuses_the_one_that_is_here() -> None:
    """A folder that a group may write in is refused, as a clone is on many systems; in a process of its own."""
    asked = (
        "import sys; sys.addaudithook(lambda event, _: sys.exit('asked the network') if event == 'socket.connect' "
        "or event == 'socket.getaddrinfo' else None)\n"
        "import nltk.data\n"
        "def find(*_asked): raise LookupError\n"
        "nltk.data.find = find\n"
        "from reader.analysis.reading_ease import _textstat\n"
        "print(_textstat().syllable_count('Wednesday'))"
    )
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=False)
    assert (answer.stdout.strip(), answer.stderr, answer.returncode) == ("2", "", 0)
