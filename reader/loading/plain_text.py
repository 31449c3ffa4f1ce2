"""Plain text, from a file or pasted: the text as it is, with its headline, byline, dateline and headings recognised."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, Piece, composed, joined, writable
from reader.loading.header import (
    byline_in,
    can_be_heading,
    can_be_headline,
    dateline_in,
    ends_sentence,
    wire_outlet,
)
from reader.loading.lines import paragraphs, with_newlines
from reader.model.article import Article, BlockKind

HEADER_LINES: Final = 6
"""Lines at most that stand above the first paragraph."""

LONGER: Final = 80
"""Characters from which a line is a paragraph even where no full stop ends it."""

EMPTY: Final = "There is no text in it."

_ODD_SPACE = re.compile(r"[^\S\n\t ]")
"""Blanks that do not break, thin and wide ones: between two words they are a blank like any other."""

_LIST_ITEM = re.compile(r"^(?:[-*•–‣·]|\d{1,2}[.)])\s+\S")


def article_from_plain(text: str, origin: str, facts: Facts | None = None) -> Article:
    """The article of a plain text: all its words, only white space changed. Raises OpenError when it has none."""
    lines = paragraphs(_ODD_SPACE.sub(" ", writable(with_newlines(text))))
    if not lines:
        raise OpenError(EMPTY)
    pieces, told = recognised(lines)
    body, blocks = joined(pieces)
    told = replace(told, notes=facts.notes) if facts else told
    return composed(body, blocks, origin, told)


def recognised(lines: Sequence[str], has_headline: bool = False) -> tuple[list[Piece], Facts]:
    """The lines as pieces, and what the header says of writer, outlet and day."""
    header, facts = read_header(lines, has_headline)
    body = [Piece(line, _kind_inside(lines, at)) for at, line in enumerate(lines) if at >= len(header)]
    if facts.outlet is None and body:
        facts = replace(facts, outlet=wire_outlet(body[0].text))
    return [*header, *body], facts


def read_header(lines: Sequence[str], has_headline: bool = False) -> tuple[list[Piece], Facts]:
    """The headline, byline and dateline that the lines begin with, and what they say."""
    kinds: list[BlockKind] = []
    facts = Facts()
    for at, line in enumerate(lines[:HEADER_LINES]):
        byline, dateline = byline_in(line), dateline_in(line)
        if byline and BlockKind.BYLINE not in kinds:
            kinds.append(BlockKind.BYLINE)
            facts = replace(facts, byline=byline)
        elif dateline:
            kinds.append(BlockKind.DATELINE)
            facts = replace(
                facts,
                outlet=facts.outlet or dateline.outlet,
                published=facts.published or dateline.published,
            )
        elif not has_headline and BlockKind.HEADLINE not in kinds and _is_headline(lines, at):
            kinds.append(BlockKind.HEADLINE)
        else:
            break
    return [Piece(line, kind) for line, kind in zip(lines, kinds, strict=False)], facts


def _is_headline(lines: Sequence[str], at: int) -> bool:
    """Whether the line can be one and a paragraph that is longer follows, with only header lines between."""
    line = lines[at]
    if not can_be_headline(line) or _LIST_ITEM.match(line):
        return False
    after = [other for other in lines[at + 1 : at + HEADER_LINES] if not byline_in(other) and not dateline_in(other)]
    return any(_is_paragraph(other) and len(other) > len(line) for other in after[:2])


def _kind_inside(lines: Sequence[str], at: int) -> BlockKind:
    line = lines[at]
    if _LIST_ITEM.match(line):
        return BlockKind.LIST_ITEM
    between = 0 < at < len(lines) - 1 and _is_paragraph(lines[at + 1])
    return BlockKind.HEADING if between and can_be_heading(line) else BlockKind.PARAGRAPH


def _is_paragraph(line: str) -> bool:
    return len(line) >= LONGER or ends_sentence(line)
