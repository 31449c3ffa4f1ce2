"""Markdown: the text without its signs, headings and lists as such."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.errors import OpenError
from reader.loading.composition import Facts, Piece, composed, joined, one_line, writable
from reader.loading.header import iso_date
from reader.loading.lines import with_newlines
from reader.loading.plain_text import EMPTY, read_header
from reader.model.article import Article, BlockKind, Dropped

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+)$", re.MULTILINE)

_SURE = re.compile(r"^#{1,6} \S|^(?:===+|---+)\s*$|^```", re.MULTILINE)
_LIKELY = re.compile(r"\[[^\]\n]+\]\([^)\s]+\)|(?<!\w)(?:\*\*|__)\S[^*_\n]*\S(?:\*\*|__)(?!\w)|^> \S", re.MULTILINE)
LIKELY_SIGNS: Final = 2
"""Links, bold words or quoted lines from which a text without headings is taken for Markdown."""

_DROPPED: Final = {"fence": "code", "code_block": "code", "html_block": "page code"}


def looks_like_markdown(text: str) -> bool:
    """Whether a text uses headings, or more than one other sign, of Markdown."""
    start = with_newlines(text[:20_000])
    return bool(_FRONT.match(start) or _SURE.search(start)) or len(_LIKELY.findall(start)) >= LIKELY_SIGNS


def article_from_markdown(text: str, origin: str, facts: Facts | None = None) -> Article:
    """The article of a Markdown text. Raises OpenError when it holds no words."""
    text = writable(with_newlines(text))
    front = _FRONT.match(text)
    tokens = MarkdownIt("commonmark").enable("table").parse(text[front.end() :] if front else text)
    pieces = _headed(list(_pieces(tokens)))
    if not pieces:
        raise OpenError(EMPTY)
    headline = [piece for piece in pieces[:1] if piece.kind is BlockKind.HEADLINE]
    rest = pieces[len(headline) :]
    header, told = read_header([piece.text for piece in rest], has_headline=bool(headline))
    body, blocks = joined([*headline, *header, *rest[len(header) :]])
    return composed(body, blocks, origin, _facts(front[1] if front else "", told, facts or Facts(), _dropped(tokens)))


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    around = [BlockKind.PARAGRAPH]
    for token in tokens:
        if token.type in ("heading_open", "list_item_open"):
            around.append(BlockKind.HEADING if token.type == "heading_open" else BlockKind.LIST_ITEM)
        elif token.type in ("heading_close", "list_item_close"):
            around.pop()
        elif token.type == "inline" and (words := one_line(_words(token.children or ()))):
            yield Piece(words, around[-1])


def _words(tokens: Sequence[Token]) -> str:
    """The words of a line; a break is a space, a picture's description is not part of the text."""
    said = {"text": str, "code_inline": str, "text_special": str}
    return "".join(
        token.content if token.type in said else " " if token.type in ("softbreak", "hardbreak", "html_inline") else ""
        for token in tokens
    )


def _headed(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a heading at the very beginning as the headline."""
    if pieces and pieces[0].kind is BlockKind.HEADING:
        return [Piece(pieces[0].text, BlockKind.HEADLINE), *pieces[1:]]
    return pieces


def _dropped(tokens: Sequence[Token]) -> tuple[Dropped, ...]:
    return tuple(
        Dropped(token.content.strip(), _DROPPED[token.type])
        for token in tokens
        if token.type in _DROPPED and token.content.strip()
    )


def _facts(front: str, told: Facts, given: Facts, dropped: tuple[Dropped, ...]) -> Facts:
    """What the front matter says, else the header of the text."""
    fields = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(front)}
    return replace(
        given,
        title=fields.get("title"),
        byline=fields.get("author") or fields.get("byline") or told.byline,
        outlet=fields.get("outlet") or fields.get("source") or told.outlet,
        published=iso_date(fields.get("date", "")) or told.published,
        dropped=dropped,
    )
