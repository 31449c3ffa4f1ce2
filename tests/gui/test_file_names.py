"""Suggested names are good on every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.file_names import LONGEST, file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour board rushed deal", "Harbour board rushed deal.pdf"),
        ('A/B: "why?" <x>|*', "A B why x.pdf"),
        ("con", "_con.pdf"),
        ("COM1.txt", "_COM1.txt.pdf"),
        ("Conference", "Conference.pdf"),
        ("…", "….pdf"),
        (" . ", "article.pdf"),
        ("two\nlines\ttabbed", "two lines tabbed.pdf"),
        ("Élection : « oui »", "Élection « oui ».pdf"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert file_name(title, ".pdf", "article") == name


@given(st.text(max_size=200))
def test_any_title_gives_a_name(title: str) -> None:
    name = file_name(title, ".pdf", "article")
    assert name.endswith(".pdf")
    assert 4 < len(name) <= LONGEST + 5
    assert not set(name) & set('<>:"/\\|?*\n\t\0')
    assert name.removesuffix(".pdf") == name.removesuffix(".pdf").strip(" .")
