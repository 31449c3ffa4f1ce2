"""Furniture among the paragraphs of a page: what by its own words, or by what the page calls it, is not the article."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.loading.composition import Piece, one_line
from reader.loading.html_blocks import Element
from reader.model.article import BlockKind

RELATED: Final = "related links"
INVITATION: Final = "invitation to subscribe"
CAPTION: Final = "caption"
ADDRESS: Final = "web address"
ABOUT_PAGE: Final = "about the page"
EMPTY_HEADING: Final = "heading without a text"

LONGEST: Final = 240
"""Characters; what is longer is read as text whatever it says."""


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_RELATED = _any(
    r"^(?:related|read (?:more|also|next|now)|see also|also read|more (?:from|on|like this|stories)|recommended"
    r"|you (?:may|might) (?:also )?like|don['’]?t miss|most (?:read|popular)|top stories|what to read next"
    r"|continue reading|further reading|keep reading|trending)\b.{0,12}(?:[:|–—-]|$|(?<=:) )",
    r"^(?:related|read more|see also|also read|more)\b[^.!?]{0,40}:\s",
)
_INVITATION = _any(
    r"^(?:click|tap) here (?:to|for)\b",
    r"\bby clicking here\b",
    r"\bclick here (?:to subscribe|for (?:more|all))\b",
    r"^(?:please )?(?:subscribe|sign up|register|join) (?:to|for|now|here|today)\b"
    r"(?=.{0,160}(?:newsletter|e-?mail|channel|updates|inbox|podcast|alerts?|here|free|today|now)\b)",
    r"\bsubscribe to (?:our|the .{1,40}) (?:newsletter|channel|podcast)\b",
    r"^(?:follow|like|find|join) us (?:on|at)\b",
    r"^follow \S.{0,60} on (?:twitter|x|facebook|instagram|threads|mastodon|bluesky)\b",
    r"^(?:download|get) (?:the|our) .{0,40}\bapp\b",
    r"^get .{0,160}\b(?:delivered|in your inbox|instant download)\b",
    r"^(?:support|donate to) (?:our|us)\b",
    r"^(?:advertisement|sponsored)$",
    r"^(?:story|article|this (?:story|article)|text) continues (?:below|after|following|under)\b",
    r"^(?:please )?(?:scroll|keep scrolling|continue reading) (?:down|below)\b.{0,60}$",
    r"^have (?:a|you got a) (?:story|tip)\b.{0,100}\b(?:email|contact|get in touch)\b",
)
_ABOUT_PAGE = _any(
    r"^(?:filed under|tagged(?: with| as)?|tags|topics|categories|category|posted in)\s*[:|]",
    r"\b\d+\s*min(?:ute)?s?\s+(?:read|to read)$",
    r"^(?:estimated )?reading time\b",
    r"^(?:copyright\b|©|\(c\)).{0,120}(?:all rights reserved|\b(?:19|20)\d\d\b)",
    r"\ball rights reserved\.?$",
    r"^(?:printed|retrieved|downloaded|accessed) (?:from|at):? https?://\S+$",
    r"^(?:share|print|email|tweet|pin|comments?|leave a (?:comment|reply)|\d+ comments?)"
    r"(?: this)?(?: (?:article|story|on .{1,20}))?:?$",
)
_ADDRESS = re.compile(r"^https?://\S+$")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")

_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:wp-)?(?:caption|photo-?credit|image-?credit|img-?credit)", re.IGNORECASE)


class Furniture:
    """Tells the furniture of one page."""

    def __init__(self, tree: Element) -> None:
        self._captions = frozenset(_captions(tree))
        self._links = frozenset(_linked(tree))

    def article_in(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces without the furniture, and without headings at the end under which nothing stands."""
        kept = [piece for piece in pieces if self.reason(piece) is None]
        while kept and kept[-1].kind is BlockKind.HEADING:
            kept.pop()
        return kept

    def reason(self, piece: Piece) -> str | None:
        """Why the piece is no part of the article; None where it may be one."""
        text = piece.text
        if text in self._captions:
            return CAPTION
        if (said := said_reason(text)) is not None:
            return said
        is_link = text in self._links and piece.kind is not BlockKind.HEADING
        return RELATED if is_link and len(text) < LONGEST and not _ENDS_SENTENCE.search(text) else None


def said_reason(text: str) -> str | None:
    """Why a block is furniture by its own words."""
    if len(text) > LONGEST:
        return None
    signs = ((_ADDRESS, ADDRESS), (_RELATED, RELATED), (_INVITATION, INVITATION), (_ABOUT_PAGE, ABOUT_PAGE))
    return next((reason for sign, reason in signs if sign.search(text)), None)


def _captions(tree: Element) -> Iterator[str]:
    for part in tree.iter("figcaption", "caption", "p", "span", "div", "small", "em", "cite"):
        is_caption = part.tag in ("figcaption", "caption") or _CAPTION_CLASS.search(part.get("class") or "")
        if is_caption and (text := one_line("".join(part.itertext()))):
            yield text


def _linked(tree: Element) -> Iterator[str]:
    """The texts of links with more words than a name has: what leads elsewhere and says nothing besides."""
    for link in tree.iter("a"):
        text = one_line("".join(link.itertext()))
        if len(text.split()) >= 4:
            yield text
