"""Names for new files, made of what an article is called and good on every system."""

import re
from typing import Final

LONGEST: Final = 60
"""Characters of a title that a name takes; long names are cut in every list of files."""

_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_DEVICES: Final = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the dot."""


def file_name(title: str, suffix: str, otherwise: str) -> str:
    """A name for a document about something of that title; `otherwise` where the title gives none."""
    words = " ".join(_NOT_IN_NAMES.sub(" ", title).split())
    if len(words) > LONGEST:
        words = words[:LONGEST].rsplit(" ", 1)[0]
    words = words.strip(". ") or otherwise
    return f"{'_' if _DEVICES.match(words) else ''}{words}{suffix}"
