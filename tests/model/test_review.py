"""What was dropped stands where it stood, and whatever is ticked becomes an article of its own."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loading.opening import open_bytes
from reader.model.article import Article, BlockKind
from reader.model.review import BY_HAND, article_with, entries_of
from tests.loading.formats import STORY, page

FIGURE = "<figure><img src=a.jpg><figcaption>The pool in better days</figcaption></figure>"
PAGE = page(STORY).replace("</p><h2>", f"</p>{FIGURE}<h2>").encode("utf-8")


def opened() -> Article:
    return open_bytes(PAGE, "pool.html")


def test_dropped_blocks_stand_at_their_place() -> None:
    entries = entries_of(opened())
    texts = [entry.text for entry in entries]
    assert texts[:3] == ["Home", "Sport", STORY.headline]
    assert texts.index("The pool in better days") == texts.index(STORY.heading) - 1
    assert texts[-1] == "All rights and no wrongs reserved."
    assert {entry.reason for entry in entries if not entry.is_kept} == {"menu", "caption", "page foot"}


def test_the_same_choice_is_the_same_article() -> None:
    article = opened()
    assert article_with(article, [entry.is_kept for entry in entries_of(article)]) == article


def test_a_caption_that_is_ticked_is_read_and_a_block_taken_out_is_remembered() -> None:
    article = opened()
    entries = entries_of(article)
    kept = [entry.is_kept for entry in entries]
    kept[[entry.text for entry in entries].index("The pool in better days")] = True
    kept[[entry.text for entry in entries].index(STORY.headline)] = False
    edited = article_with(article, kept)
    assert "The pool in better days" in [span.of(edited.text) for span in edited.paragraphs]
    assert edited.headline is None
    gone = next(gone for gone in edited.dropped if gone.text == STORY.headline)
    assert (gone.reason, gone.kind, gone.place) == (BY_HAND, BlockKind.HEADLINE, 0)
    again = [True if entry.text == STORY.headline else entry.is_kept for entry in entries_of(edited)]
    assert article_with(edited, again).headline == article.headline


def test_what_is_said_of_the_length_follows_the_choice() -> None:
    article = opened()
    entries = entries_of(article)
    short = article_with(article, [entry.text == STORY.headline for entry in entries])
    assert any("marks are shown" in note for note in short.notes)
    assert not any("marks are shown" in note for note in article.notes)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_choice_holds_together(data: st.DataObject) -> None:
    article = opened()
    entries = entries_of(article)
    kept = data.draw(st.lists(st.booleans(), min_size=len(entries), max_size=len(entries)))
    edited = article_with(article, kept)
    assert [entry.text for entry in entries_of(edited)] == [entry.text for entry in entries]
    assert [entry.is_kept for entry in entries_of(edited)] == kept
    assert [block.span.of(edited.text) for block in edited.blocks] == [
        entry.text for entry, wanted in zip(entries, kept, strict=True) if wanted
    ]
