"""What the tests of the analysis share: a reader of short texts that stops at the sourcing questions."""

from collections.abc import Callable

import pytest
from spacy.language import Language

from reader.model.rulebook import Rulebook, load_rulebook
from tests.analysis.sourcing_of import Read, read_sourcing


@pytest.fixture(scope="session")
def bundled_rules() -> Rulebook:
    return load_rulebook()


@pytest.fixture(scope="session")
def sourcing_of(language_model: Language, bundled_rules: Rulebook) -> Callable[[str], Read]:
    """Reads a text as far as its voices, unnamed findings and sourcing questions."""

    def read(text: str) -> Read:
        return read_sourcing(text, language_model, bundled_rules)

    return read
