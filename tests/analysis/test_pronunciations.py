"""The quick reading of the pronouncing dictionary says of every word what nltk says."""

import pytest
from nltk.corpus.reader import CMUDictCorpusReader

from reader.analysis.pronunciations import Pronunciations
from reader.resources import resource


def test_every_word_sounds_as_nltk_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nltk.data.path", [str(resource("nltk_data"))])  # nltk reads from no other folder
    folder = resource("nltk_data", "corpora", "cmudict")

    assert dict(Pronunciations(folder / "cmudict").dict()) == CMUDictCorpusReader(str(folder), ["cmudict"]).dict()
