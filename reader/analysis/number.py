"""How many people a noun phrase says it means, in words or figures."""

from spacy.tokens import Token

from reader.analysis.source_lexicon import sources

_PAIRS = {"couple": 2, "pair": 2, "both": 2, "duo": 2, "trio": 3, "dozen": 12}
_SINGULAR = frozenset({"a", "an", "another", "this", "one"})


def number_of(head: Token) -> int | None:
    """The stated number: "two officials" is 2, "an official" is 1, "a dozen aides" 12; None where there is none.

    A bare plural, "several" and "dozens of" state no number.
    """
    stated = _stated(head)
    if stated is not None:
        return stated
    if head.tag_ in {"NN", "NNP"} and any(child.lower_ in _SINGULAR for child in head.lefts if child.dep_ == "det"):
        return 1 if head.lemma_.lower() not in sources().counting else None
    return None


def _stated(head: Token) -> int | None:
    lower = head.lower_
    if lower in _PAIRS and any(child.lower_ in {"a", "the", "of"} for child in head.children):
        return _PAIRS[lower]
    if lower in sources().numbers:
        return sources().numbers[lower]
    for child in head.lefts:
        if child.dep_ in {"nummod", "compound", "det", "amod"} and (number := _figure(child)) is not None:
            return number
    return None


def _figure(token: Token) -> int | None:
    lower = token.lower_
    if lower in sources().numbers:
        return sources().numbers[lower] if not any(child.dep_ == "prep" for child in token.children) else None
    if lower == "dozen":
        return 12
    if lower == "both":
        return 2
    digits = lower.replace(",", "")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 7 else None
