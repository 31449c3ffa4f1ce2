"""How far a text that was read off a print is made of the words that were printed."""

import re
from collections import Counter
from typing import Final

OF_A_PRINT: Final = 0.98
"""The least agreement: all words agree where this was measured, but other faces break the lines elsewhere."""


def token_f1(found: str, wanted: str) -> float:
    one, other = (Counter(re.findall(r"\w+", text)) for text in (found, wanted))
    return 2 * sum((one & other).values()) / (sum(one.values()) + sum(other.values()))
