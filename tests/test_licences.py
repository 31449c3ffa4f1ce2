"""The licences that come along: of every library, and of what is compiled into it."""

import pytest
from licences import FOLDER, NATIVE, parts_in

from reader.licences import parts, texts_of


def test_every_part_has_words_of_its_own_and_lies_within_one_that_is_listed() -> None:
    listed = {part.name for part in parts()}
    for part in parts():
        assert len(texts_of(part)) > 200, part.name
        assert part.licence, part.name
        assert part.within in {"", "Python", *listed}, part.name


@pytest.mark.parametrize(
    ("name", "within", "words"),
    [
        ("PCRE2", "PySide6_Essentials", "Philip Hazel"),
        ("Freetype 2", "PySide6_Essentials", "FreeType Project LICENSE"),
        ("HarfBuzz-NG", "PySide6_Essentials", "Behdad Esfahbod"),
        ("ICU", "PySide6_Essentials", "UNICODE"),
        ("Expat", "Python", "Thai Open Source Software Center"),
        ("OpenBLAS", "numpy", "The OpenBLAS Project"),
        ("libxml2", "lxml", "Daniel Veillard"),
        ("PDFium", "pypdfium2", "PDFium Authors"),
        ("Rust crates", "pydantic_core", "pyo3"),
    ],
)
def test_what_is_compiled_into_a_library_is_named_with_its_authors(name: str, within: str, words: str) -> None:
    part = next(part for part in parts() if part.name == name)
    assert part.within == within
    assert words in texts_of(part)


def test_what_was_found_inside_the_wheels_is_all_in_the_list() -> None:
    assert set(parts_in(NATIVE / "parts.toml")) <= set(parts_in(FOLDER / "parts.toml")), "run make licences"


def test_nothing_is_used_under_the_gpl_where_another_licence_is_offered() -> None:
    assert [part.name for part in parts() if " OR GPL" in part.licence or part.licence.startswith("GPL-2")] == []
