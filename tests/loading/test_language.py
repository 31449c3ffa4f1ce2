"""A language is named when it is certain, and not otherwise."""

import pytest

from reader.loading.language import language_of
from reader.model.languages import language_name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council voted on Tuesday to shut the pool, and nobody would say who had asked for it.", "en"),
        ("Le conseil municipal a voté mardi la fermeture de la piscine, a annoncé un porte-parole de la mairie.", "fr"),
        ("Der Rat stimmte am Dienstag dafür, das Bad zu schließen, sagte ein Sprecher der Stadt am Abend.", "de"),
        ("Совет проголосовал во вторник за закрытие бассейна, сообщил журналистам представитель мэрии города.", "ru"),
    ],
)
def test_a_sentence_is_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Non!",
        "Macron said no.",
        "Le conseil a voté.",
        "12 34 56 78 90",
        "Leeds, York, Hull, Goole: trains cancelled",
    ],
)
def test_too_little_gives_none(text: str) -> None:
    assert language_of(text) is None


def test_a_foreign_quotation_does_not_make_an_article_foreign() -> None:
    english = "The mayor was asked about it in the street, and he said to those who were there that he was not sorry. "
    french = "« Je ne regrette rien, et je ne regretterai jamais rien de ce que nous avons fait », a-t-il dit. "
    assert language_of(english * 2 + french + english) == "en"


def test_a_name_for_every_answer() -> None:
    assert language_name("fr") == "French"
    assert language_name("xx") == "another language"
