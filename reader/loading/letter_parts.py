"""The parts of a letter by its lines: what somebody wrote, what is quoted, the signature, and what a list adds."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.loading.composition import LeftOut, Piece

QUOTED: Final = "quoted letter"
SIGNATURE: Final = "signature"
FOOTER: Final = "footer"

LONGEST_SIGNATURE: Final = 12
"""Lines; what follows a line of two dashes and is longer is text."""

_ANSWER = re.compile(r"^(?:re|fwd?|aw|wg|sv|antw|rif|vs)\s*(?:\[\d+\])?:\s*", re.IGNORECASE)
_QUOTE_MARK = re.compile(r"^>")
_WROTE = re.compile(r"^(?:on\s.{6,200}\swrote|.{3,100}<[^<>\s]+@[^<>\s]+>\s+(?:wrote|writes))\s*:$", re.IGNORECASE)
_ORIGINAL = re.compile(r"^-{2,}\s*(?:original message|original email|reply message)\s*-{2,}$", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^(?:-{2,}\s*forwarded (?:message|by .{1,80}?)\s*-{2,}|begin forwarded message:)$", re.IGNORECASE
)
_COPIED_HEADER = re.compile(r"^\*?(?:from|sent|date|to|cc|subject|reply-to)\*?:\*?\s", re.IGNORECASE)
_DASHES = re.compile(r"^--\s*$")
_SENT_FROM = re.compile(r"^(?:sent from (?:my|outlook|mail|yahoo|proton)|get outlook for)\b.{0,60}$", re.IGNORECASE)
_FOOTER = re.compile(
    r"\bunsubscribe\b|\byou (?:are receiving|received|get) this (?:e-?mail|message|newsletter|because)\b"
    r"|\bmanage (?:your )?(?:preferences|subscription)\b|\bview (?:this email |it )?in (?:your |a )?browser\b"
    r"|^this (?:e-?mail|message)(?: and any| is (?:confidential|intended))|\bupdate your preferences\b"
    r"|\bmailing list\b.{0,80}$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[-_=*~]{5,}$")

_BROKEN_WROTE = re.compile(r"^(On\s[^\n]{5,120})\n([^\n]{0,120}\swrote:\s*)$", re.MULTILINE)
_MARKS: Final = (_WROTE, _ORIGINAL, _FORWARDED, _COPIED_HEADER, _DASHES, _SENT_FROM, _RULE)

SHORT: Final = 80
"""Characters; a longer line under a footer is text."""

LONGEST_FOOTER: Final = 600
"""Characters of a paragraph that a list adds; a longer one that speaks of subscriptions is text."""


def subject_itself(subject: str) -> str:
    """The subject without "Re:" and "Fwd:"."""
    while found := _ANSWER.match(subject):
        subject = subject[found.end() :]
    return subject


def set_apart(text: str) -> str:
    r"""The text with empty lines around each line that begins a part, so that joining lines does not mix parts.

    Lines are divided by `\n`.
    """
    lines: list[str] = []
    quoted = False
    for line in _BROKEN_WROTE.sub(r"\1 \2", text).split("\n"):
        bare = line.strip()
        is_mark = any(mark.match(bare) for mark in _MARKS)
        if is_mark or bare.startswith(">") != quoted:
            lines.append("")
        quoted = bare.startswith(">")
        lines += [line, ""] if is_mark else [line]
    return "\n".join(lines)


def letter_itself(items: Iterator[Piece | LeftOut]) -> Iterator[Piece | LeftOut]:
    """The items with what is not the letter itself left out. A letter that only passes another on is that other."""
    found = list(items)
    pieces = [item for item in found if isinstance(item, Piece)]
    reasons = _reasons([piece.text for piece in pieces])
    if all(reasons) and pieces:
        reasons = _reasons([piece.text for piece in pieces], passes_on=True)
    why = iter(reasons)
    for item in found:
        reason = next(why) if isinstance(item, Piece) else ""
        yield LeftOut(item.text, reason) if reason else item


def _reasons(lines: Sequence[str], *, passes_on: bool = False) -> list[str]:
    """Why each line is left out, "" for those that stay."""
    reasons: list[str] = []
    current = ""
    for at in range(len(lines)):
        if not current or current == SIGNATURE:
            current = _begins(lines, at, passes_on=passes_on) or current
        reasons.append(current or _alone(lines, at, passes_on=passes_on))
    return _with_foot(lines, reasons)


def _with_foot(lines: Sequence[str], reasons: list[str]) -> list[str]:
    """The reasons with the short lines under a footer as more of it: an address, a name, a year."""
    late = (at for at, reason in enumerate(reasons) if reason == FOOTER and at >= len(lines) / 2)
    first = next(late, len(lines))
    after = [reason or (FOOTER if len(line) < SHORT else "") for line, reason in zip(lines, reasons, strict=True)]
    return [*reasons[:first], *after[first:]] if all(after[first:]) else reasons


def _begins(lines: Sequence[str], at: int, *, passes_on: bool) -> str:
    """What begins with this line and goes on to the end."""
    line = lines[at]
    if _DASHES.match(line) and len(lines) - at <= LONGEST_SIGNATURE:
        return SIGNATURE
    if passes_on:
        return ""
    is_header = sum(bool(_COPIED_HEADER.match(other)) for other in lines[at : at + 4]) >= 3
    is_copied = bool(_COPIED_HEADER.match(line)) and is_header
    follows = _ORIGINAL.match(line) or _FORWARDED.match(line) or is_copied or _ends_in_quotes(lines, at)
    return QUOTED if follows else ""


def _ends_in_quotes(lines: Sequence[str], at: int) -> bool:
    """Whether the line says who wrote what follows, and nothing but quoted lines or nothing marked at all follows."""
    if not _WROTE.match(lines[at]):
        return False
    after = lines[at + 1 :]
    quoted = [bool(_QUOTE_MARK.match(line)) for line in after]
    return not any(quoted) or all(quoted)


def _alone(lines: Sequence[str], at: int, *, passes_on: bool) -> str:
    """Why this line alone is left out."""
    line = lines[at]
    if passes_on:
        if _FORWARDED.match(line) or _ORIGINAL.match(line) or (_COPIED_HEADER.match(line) and at < 8):
            return QUOTED
        return ""
    if _QUOTE_MARK.match(line) or _WROTE.match(line):
        return QUOTED
    if _SENT_FROM.match(line):
        return SIGNATURE
    is_late = at >= len(lines) / 2 or at < 2
    if is_late and len(line) < LONGEST_FOOTER and _FOOTER.search(line):
        return FOOTER
    is_ruled = _RULE.match(line) is not None and at >= len(lines) / 2
    return FOOTER if is_ruled else ""
