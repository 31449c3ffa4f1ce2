"""Where some words stand in a text, for finding: small letters and capitals alike, quotation marks of any kind."""

import re

from reader.model.span import Span

_ALIKE = (
    "'‘’‚‛´`",
    '"“”„‟«»',
    "-‐‑‒–—",
)
"""Signs that a person types one for the other."""

_CLASSES = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}
_BLANK = r"[^\S\n]+"


def matches(text: str, words: str) -> tuple[Span, ...]:
    """All places in the order of the text; blanks around the words are not looked for, and no place crosses lines."""
    wanted = words.split()
    if not wanted:
        return ()
    pattern = _BLANK.join("".join(_CLASSES.get(sign, re.escape(sign)) for sign in word) for word in wanted)
    return tuple(Span(*found.span()) for found in re.finditer(pattern, text, re.IGNORECASE))
