"""What stands in the margins of a document's pages: running heads and feet, and page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from reader.loading.pdf_print import Sheet, Stretch

MARGIN: Final = 0.12
"""Share of a page's height, above and below, in which running lines stand."""

NUMBER: Final = re.compile(
    r"^(?:page\s+)?[-–—·\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—·\s]*(?:(?:of|/)\s*\d{1,4})?$", re.IGNORECASE
)

COUNTED: Final = re.compile(r"(?:^|[^\w])page\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$|^page\s+\d{1,4}\b", re.IGNORECASE)
LONGEST_COUNT: Final = 80
"""Characters of a line that counts the page beside an outlet or a day."""

BESIDE: Final = 1.5
"""Heights of a line within which two stretches on it are one wording."""

_DIGITS = re.compile(r"\d+")


class Margins:
    """Tells what of a page is a running line, by what the other pages have at the same height."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        seen = Counter(key for sheet in sheets for key in {_key(s) for s in sheet.stretches if _is_marginal(s, sheet)})
        fewest = 2 if len(sheets) < 6 else 3
        self._running = {key for key, count in seen.items() if count >= fewest}

    def reason(self, stretch: Stretch, sheet: Sheet) -> str | None:
        """Why the stretch is no part of the text; None where it is one."""
        if not _is_marginal(stretch, sheet):
            return None
        text = stretch.text.strip()
        is_count = NUMBER.match(text) or (len(text) <= LONGEST_COUNT and COUNTED.search(text))
        if is_count and _is_outermost(stretch, sheet) and not _has_neighbours(stretch, sheet):
            return "page number"
        return "running head" if _key(stretch) in self._running else None


def _is_marginal(stretch: Stretch, sheet: Sheet) -> bool:
    return stretch.bottom < MARGIN * sheet.height or stretch.top > (1 - MARGIN) * sheet.height


def _is_outermost(stretch: Stretch, sheet: Sheet) -> bool:
    """Whether no line of text stands between the stretch and the edge of the page."""
    if stretch.bottom < sheet.height / 2:
        return all(other.bottom >= stretch.top for other in sheet.stretches)
    return all(other.top <= stretch.bottom for other in sheet.stretches)


def _has_neighbours(stretch: Stretch, sheet: Sheet) -> bool:
    """Whether words stand beside it on its line, as around the day and the year of widely spaced print."""
    room = BESIDE * stretch.height
    return any(
        other is not stretch
        and other.top <= stretch.middle <= other.bottom
        and other.left - room <= stretch.right
        and stretch.left <= other.right + room
        for other in sheet.stretches
    )


def _key(stretch: Stretch) -> tuple[str, int]:
    """The words without figures, and the height on the page to some points."""
    return _DIGITS.sub("#", stretch.text.casefold()), round(stretch.middle / 8)
