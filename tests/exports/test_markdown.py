"""The Markdown says what the text says: nothing of the text becomes a sign of Markdown's own."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.exports.markdown import markdown_section, plain
from reader.model.report import Category, Wording
from reader.model.rulebook import load_rulebook
from tests.exports.reports import report_on, told_report

SIGNS = st.text(alphabet=st.sampled_from("ab 1.)#*_-+>`~[]()!<>&|\\=$:/@"), min_size=1, max_size=30)


@given(SIGNS)
def test_plain_text_stays_plain(text: str) -> None:
    words = " ".join(text.split())
    shown = MarkdownIt().render(plain(text)).strip()
    assert shown.replace("&quot;", '"') == (f"<p>{escape(words, quote=False)}</p>" if words else "")


def test_marks_stand_in_brackets_with_their_letter() -> None:
    text = markdown_section(told_report(), load_rulebook())
    assert r"“A \[sham\]<sup><i>L</i></sup>,” a clerk said." in text
    assert r"\[a\]\[ disgrace" not in text
    assert "| Ann Lee | person | 1 |" in text


def test_a_mark_at_the_start_of_a_line_begins_no_list() -> None:
    text = markdown_section(report_on("1. May said so", ("1.", Category.HEDGE, Wording.WRITER)), load_rulebook())
    assert "<li>" not in MarkdownIt().render(text.split("---")[0])
