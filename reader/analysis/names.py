"""Names in the article: where they stand, with the titles before them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc, Token

from reader.analysis.parsed import Parsed, Passage
from reader.analysis.source_lexicon import SourceLexicon, sources
from reader.model.article import BlockKind

Words = tuple[str, ...]
"""A name in small letters, without its title and possessive ending."""


class NameKind(StrEnum):
    PERSON = "person"
    BODY = "body"
    OUTLET = "outlet"
    PLACE = "place"
    GROUP = "group"
    """People called by origin, belief or party: "Americans", "Democrats"."""
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name at one place: tokens `first` to `last` of the passage, titles before it not included."""

    passage: Passage
    first: int
    last: int
    words: Words
    titles: tuple[str, ...]
    label: str

    @property
    def head(self) -> Token:
        return self.passage.doc[self.first : self.last + 1].root

    @property
    def text(self) -> str:
        doc = self.passage.doc
        return doc.text[doc[self.first].idx : doc[self.last].idx + len(doc[self.last])]


_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "WORK_OF_ART", "LAW", "EVENT", "PRODUCT"})
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
_PARTICLES = frozenset(
    {"de", "la", "le", "van", "von", "der", "den", "bin", "al", "el", "da", "di", "du", "ibn", "ben", "ter"}
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "kc", "qc", "mp", "phd", "md"})
_LONGEST = 5
"""Words of the longest name that is looked for in such a heading."""

_TITLE_CASE = 0.7
"""Share of capitals from which a heading's capitals say nothing about names."""


def find_names(parsed: Parsed) -> list[Name]:
    """All names in the order of the text. In headings set in capitals only those that the text below knows."""
    shouted = [passage for passage in parsed.passages if _is_title_case(passage)]
    body = [name for passage in parsed.passages if passage not in shouted for name in _names(passage)]
    known = {name.words for name in body} | {name.words[-1:] for name in body}
    return sorted([*body, *(name for passage in shouted for name in _known_names(passage, known))], key=_place)


def _place(name: Name) -> tuple[int, int]:
    return name.passage.start, name.first


def _known_names(passage: Passage, known: set[Words]) -> Iterator[Name]:
    """Of the capitalised words of a heading those that are names in the text below, the longest first."""
    plain = [_plain(token) for token in passage.doc]
    at = 0
    while at < len(plain):
        ends = range(min(at + _LONGEST, len(plain)), at, -1)
        end = next((end for end in ends if tuple(plain[at:end]) in known and passage.doc[at].text[0].isupper()), None)
        if end is not None:
            yield Name(passage, at, end - 1, tuple(plain[at:end]), (), "")
        at = end or at + 1


def _is_title_case(passage: Passage) -> bool:
    if passage.block.kind not in _HEADINGS:
        return False
    words = [token for token in passage.doc if token.is_alpha and len(token) > 3]
    return len(words) > 2 and sum(token.text[0].isupper() for token in words) / len(words) > _TITLE_CASE


def _names(passage: Passage) -> Iterator[Name]:
    lexicon = sources()
    titles: tuple[str, ...] = ()
    end = -1
    for first, last, label in _joined(list(_runs(passage.doc)), passage.doc, lexicon):
        begin, before = _without_titles(passage.doc, first, last, lexicon)
        titles = (*titles, *before) if first == end + 1 else before
        end = last
        if begin <= last and not _is_common(passage.doc, begin, last, label, lexicon):
            words = tuple(_plain(token) for token in passage.doc[begin : last + 1])
            yield Name(passage, begin, last, _bare(words), titles, label)
            titles = ()


def _is_common(doc: Doc, first: int, last: int, label: str, lexicon: SourceLexicon) -> bool:
    """Whether it is only a noun: at a sentence’s start ("Insiders said"), or a title of several ("all Senators")."""
    word = _plain(doc[first])
    if first == last and doc[first].tag_ == "NNPS" and word.removesuffix("s") in lexicon.titles:
        return True
    starts = first == last and (not label or doc[first].pos_ == "NOUN") and bool(doc[first].is_sent_start)
    return starts and word.endswith("s") and word.removesuffix("s") in lexicon.people


def _plain(token: Token) -> str:
    return token.lower_.strip(".’'")


def _bare(words: Words) -> Words:
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    return words


def _runs(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Stretches of tokens that may be names: named entities, and capitalised words outside them."""
    at = 0
    while at < len(doc):
        token = doc[at]
        if token.ent_type_ in _LABELS and token.ent_iob_ == "B":
            end = at + 1
            while end < len(doc) and doc[end].ent_iob_ == "I":
                end += 1
            first, last = _trimmed(doc, at, end - 1)
            if first <= last:
                yield from _unowned(doc, first, last, token.ent_type_)
            at = end
        elif _is_proper(token):
            end = at + 1
            while end < len(doc) and _is_proper(doc[end]):
                end += 1
            yield at, end - 1, ""
            at = end
        else:
            at += 1


def _unowned(doc: Doc, first: int, last: int, label: str) -> Iterator[tuple[int, int, str]]:
    """A label over an owner and what is owned ("Aldersea’s Jon Lee"), or over "Ana Lee for the Trust", is two names."""
    for at in range(first + 2, last):
        if label == "ORG" and doc[at].lower_ == "for" and _plain(doc[first]) in sources().given:
            yield first, at - 1, "PERSON"
            yield at + 1, last, label
            return
    for at in range(first + 1, last):
        if label == "PERSON" and doc[at].tag_ == "POS":
            yield first, at - 1, ""
            yield at + 1, last, label
            return
    yield first, last, label


def _is_proper(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[0].isupper() and token.ent_type_ not in _LABELS and not token.ent_type_


def _trimmed(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The stretch without "the", possessive endings and punctuation at its ends."""
    while first <= last and (doc[first].pos_ in {"DET", "PUNCT", "SPACE"} or not doc[first].text[0].isalnum()):
        first += 1
    while last >= first and (
        doc[last].pos_ in {"PART", "PUNCT", "SPACE"} or (not doc[last].text[-1].isalnum() and doc[last].text[-1] != ".")
    ):
        last -= 1
    if first <= last and not any(char.isupper() for token in doc[first : last + 1] for char in token.text):
        return first, first - 1
    return first, last


def _joined(runs: list[tuple[int, int, str]], doc: Doc, lexicon: SourceLexicon) -> list[tuple[int, int, str]]:
    """Adjoining runs of which the model saw only one as a name are one name, unless a title stands between."""
    joined: list[tuple[int, int, str]] = []
    for first, last, label in runs:
        if joined and joined[-1][1] + 1 == first and bool(label) != bool(joined[-1][2]):
            before_first, before_last, before = joined[-1]
            is_title = _plain(doc[before_last]) in lexicon.titles or _plain(doc[first]) in lexicon.titles
            if (
                not is_title
                and (label or before) in {"PERSON", "ORG"}
                and (doc[before_last].head.i in range(first, last + 1) or label == "")
            ):
                joined[-1] = (before_first, last, label or before)
                continue
        if joined and _is_owned_body(doc, joined[-1][1], first, last, lexicon):
            joined[-1] = (joined[-1][0], last, "ORG")
            continue
        joined.append((first, last, label))
    return joined


def _is_owned_body(doc: Doc, before: int, first: int, last: int, lexicon: SourceLexicon) -> bool:
    """Whether a body's name goes on behind a possessive ("Harrowshire Children’s Trust")."""
    is_owned = before + 2 == first and doc[before + 1].tag_ == "POS"
    return is_owned and all(_plain(token) in lexicon.body_words for token in doc[first : last + 1])


def _without_titles(doc: Doc, first: int, last: int, lexicon: SourceLexicon) -> tuple[int, tuple[str, ...]]:
    """Where the name begins behind the titles at its front, and the titles; a title on its own is no name."""
    found: list[str] = []
    at = first
    while at <= last and _plain(doc[at]) in lexicon.titles and (at < last or len(found) or _titles_next(doc, at)):
        found.append(_plain(doc[at]))
        at += 1
    return at, tuple(found)


def _titles_next(doc: Doc, at: int) -> bool:
    """Whether a lone title stands right before another capitalised word, so that it is that one's title."""
    return at + 1 < len(doc) and doc[at + 1].text[0].isupper() and doc[at + 1].text[0].isalpha()
