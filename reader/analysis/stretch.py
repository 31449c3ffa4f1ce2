"""Stretches of tokens in one parse: what belongs to a phrase, cut and joined before it becomes a span of the text."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Tokens from `first` to `last`, both included."""

    first: int
    last: int

    def holds(self, position: int) -> bool:
        return self.first <= position <= self.last


def subtree(token: Token) -> Stretch:
    """The token with everything that depends on it."""
    return Stretch(token.left_edge.i, token.right_edge.i)


def without(stretches: tuple[Stretch, ...], hole: Stretch) -> tuple[Stretch, ...]:
    """What is left of the stretches when the hole is cut out."""
    left: list[Stretch] = []
    for each in stretches:
        if hole.last < each.first or each.last < hole.first:
            left.append(each)
            continue
        if each.first < hole.first:
            left.append(Stretch(each.first, hole.first - 1))
        if hole.last < each.last:
            left.append(Stretch(hole.last + 1, each.last))
    return tuple(left)


def trimmed(stretch: Stretch, doc: Doc) -> Stretch | None:
    """The stretch without punctuation, marks and space at its ends; None where nothing is left."""
    first, last = stretch.first, stretch.last
    while first <= last and not _solid(doc[first]):
        first += 1
    while last >= first and not _solid(doc[last]):
        last -= 1
    return Stretch(first, last) if first <= last else None


def _solid(token: Token) -> bool:
    return any(sign.isalnum() or sign in "$€£%°" for sign in token.text)


def joined(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """The stretches in order, those that touch or overlap made one."""
    whole: list[Stretch] = []
    for each in sorted(stretches):
        if whole and each.first <= whole[-1].last + 1:
            whole[-1] = Stretch(whole[-1].first, max(whole[-1].last, each.last))
        else:
            whole.append(each)
    return tuple(whole)
