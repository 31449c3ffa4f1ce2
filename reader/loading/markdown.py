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

_FRONT = re.compile(r"\A(?:---[ \t]*\n(.*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n(.*?)\n\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL)
"""What a site's generator wants to know, in YAML or in TOML."""
_FIELD = re.compile(r"^(\w+)[ \t]*[:=][ \t]*(.+)$", re.MULTILINE)

_NOTE = re.compile(r"^\[\^([^\]\s]{1,60})\]:[ \t]*(.*(?:\n(?: {2,}|\t).*)*)\n?", re.MULTILINE)
_NOTE_SIGN = re.compile(r"\[\^[^\]\s]{1,60}\]")
_NOTEBOOK_LINK = re.compile(r"!?\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
_TASK = re.compile(r"^\[[ xX]\]\s+")

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
    fields = _fields((front[1] or front[2] or "") if front else "")
    body = text[front.end() :] if front else text
    notes = tuple(Dropped(one_line(found[2]), "footnote") for found in _NOTE.finditer(body) if found[2].strip())
    tokens = MarkdownIt("commonmark").enable("table").parse(_without_notes(body))
    pieces = list(_pieces(tokens))
    if not pieces:
        raise OpenError(EMPTY)
    pieces = _headed(pieces, fields.get("title", ""))
    headline = [piece for piece in pieces[:1] if piece.kind is BlockKind.HEADLINE]
    rest = pieces[len(headline) :]
    header, told = read_header([piece.text for piece in rest], has_headline=bool(headline))
    text, blocks = joined([*headline, *header, *rest[len(header) :]])
    return composed(text, blocks, origin, _facts(fields, told, facts or Facts(), (*_dropped(tokens), *notes)))


def _without_notes(text: str) -> str:
    """The text without footnotes and their signs, and with the words of a notebook's links in their place."""
    return _NOTEBOOK_LINK.sub(r"\1", _NOTE_SIGN.sub("", _NOTE.sub("\n", text)))


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    around = [BlockKind.PARAGRAPH]
    for token in tokens:
        if token.type in ("heading_open", "list_item_open"):
            around.append(BlockKind.HEADING if token.type == "heading_open" else BlockKind.LIST_ITEM)
        elif token.type in ("heading_close", "list_item_close"):
            around.pop()
        elif token.type == "inline" and (words := one_line(_words(token.children or ()))):
            is_item = around[-1] is BlockKind.LIST_ITEM
            yield Piece(_TASK.sub("", words) if is_item else words, around[-1])


def _words(tokens: Sequence[Token]) -> str:
    """The words of a line; a break is a space, a picture's description is not part of the text."""
    said = {"text": str, "code_inline": str, "text_special": str}
    return "".join(
        token.content if token.type in said else " " if token.type in ("softbreak", "hardbreak", "html_inline") else ""
        for token in tokens
    )


def _headed(pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces with a heading at the very beginning as the headline, else under the title, where there is one."""
    if pieces[0].kind is BlockKind.HEADING:
        return [Piece(pieces[0].text, BlockKind.HEADLINE), *pieces[1:]]
    is_titled = bool(title) and pieces[0].text != title
    return [Piece(title, BlockKind.HEADLINE), *pieces] if is_titled else pieces


def _dropped(tokens: Sequence[Token]) -> tuple[Dropped, ...]:
    return tuple(
        Dropped(token.content.strip(), _DROPPED[token.type])
        for token in tokens
        if token.type in _DROPPED and token.content.strip()
    )


def _fields(front: str) -> dict[str, str]:
    return {name.lower(): one_line(value.strip().strip("\"'")) for name, value in _FIELD.findall(front)}


def _facts(fields: dict[str, str], told: Facts, given: Facts, dropped: tuple[Dropped, ...]) -> Facts:
    """What the front matter says, else the header of the text."""
    return replace(
        given,
        title=fields.get("title"),
        byline=fields.get("author") or fields.get("byline") or told.byline,
        outlet=fields.get("outlet") or fields.get("source") or told.outlet,
        published=iso_date(fields.get("date", "")) or told.published,
        dropped=dropped,
    )
