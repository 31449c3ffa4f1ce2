"""Where the article speaks of somebody: names, nouns and pronouns in the order of the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token

from reader.analysis.draft import Draft
from reader.analysis.name_book import NameBook
from reader.analysis.names import Name, NameKind
from reader.analysis.noun_phrase import lemma_of
from reader.analysis.parsed import Parsed, Passage
from reader.analysis.quotations import Quotation
from reader.analysis.source_kinds import is_people
from reader.analysis.source_lexicon import sources
from reader.analysis.speaker import bare
from reader.analysis.stretch import Stretch
from reader.model.span import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})
THIRD = {"he": "male", "him": "male", "his": "male", "himself": "male", "she": "female", "her": "female",
         "hers": "female", "herself": "female"}  # fmt: skip # a table
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
FIRST = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"})
IT = frozenset({"it", "its", "itself"})
RELATIVE = frozenset({"who", "which", "that", "whom", "what"})
PRONOUNS = frozenset({*THIRD, *THEY, *FIRST, *IT})
_LINKED = frozenset({"compound", "nmod"})
_LEFT = frozenset({"compound", "det", "amod", "nmod", "nummod", "poss", "advmod", "quantmod", "predet"})

Place = tuple[int, int]
"""A token of the article: where its passage starts, and its index there."""


class Form(StrEnum):
    NAME = "name"
    NOUN = "noun"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """One mention. `sentence` counts the article's sentences; `quoted`: it stands in quotation marks."""

    passage: Passage
    sentence: int
    head: Token
    span: Span
    form: Form
    quoted: bool
    is_source: bool
    name: Name | None = None

    @property
    def place(self) -> Place:
        return self.passage.start, self.head.i

    @property
    def is_subject(self) -> bool:
        return self.head.dep_ in SUBJECTS


def find_mentions(
    parsed: Parsed, book: NameBook, drafts: Iterable[Draft], quotations: Iterable[Quotation]
) -> list[Mention]:
    """All mentions in the order of their heads; every source of a draft is among them."""
    finder = _Finder(book, drafts, quotations)
    sentence = 0
    found: list[Mention] = []
    for passage in parsed.passages:
        for stretch in passage.doc.sents:
            found += (mention for token in stretch for mention in finder.at(token, passage, sentence))
            sentence += 1
    return found


class _Finder:
    def __init__(self, book: NameBook, drafts: Iterable[Draft], quotations: Iterable[Quotation]) -> None:
        self._book = book
        drafts = list(drafts)
        self._heads = {
            (draft.passage.start, draft.head.i): draft.noun_phrase for draft in drafts if draft.head is not None
        }
        self._cues = {(draft.passage.start, draft.cue_token.i) for draft in drafts}
        self._names = {(name.passage.start, at): name for name in book.names for at in range(name.first, name.last + 1)}
        outermost = [each.outer for each in quotations if each.level == 0 and not each.scare]
        self._quotes = sorted(outermost)
        self._starts = [span.start for span in self._quotes]

    def at(self, token: Token, passage: Passage, sentence: int) -> Iterator[Mention]:
        """The mention whose head is this token, if it is one."""
        place = passage.start, token.i
        name = self._names.get(place)
        is_source = place in self._heads
        if name is not None and self._book.kind(name.words) is not NameKind.GROUP:
            if is_source or (name.head.i == token.i and not _is_modifier(token, name)):
                yield self._mention(passage, sentence, token, _name_span(passage, name), Form.NAME, is_source, name)
        elif token.lower_ in PRONOUNS or (is_source and token.lower_ in RELATIVE and token.pos_ == "PRON"):
            yield self._mention(passage, sentence, token, passage.span_of(token), Form.PRONOUN, is_source)
        elif is_source or _is_noun_mention(token):
            whole = self._without_cue(token, passage)
            span = _within(passage.span(whole.first, whole.last), self._heads.get(place))
            yield self._mention(passage, sentence, token, span, Form.NOUN, is_source)

    def _without_cue(self, head: Token, passage: Passage) -> Stretch:
        """The noun phrase, which ends before a participle that is a cue ("users quipping that ...")."""
        whole = bare(head)
        cues = (child for child in head.rights if (passage.start, child.i) in self._cues)
        last = min((child.left_edge.i - 1 for child in cues), default=whole.last)
        return Stretch(whole.first, max(head.i, min(whole.last, last)))

    def _mention(
        self,
        passage: Passage,
        sentence: int,
        token: Token,
        span: Span,
        form: Form,
        is_source: bool,
        name: Name | None = None,
    ) -> Mention:
        return Mention(passage, sentence, token, span, form, self._is_quoted(passage.span_of(token)), is_source, name)

    def _is_quoted(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and self._quotes[at].holds(span)


def _within(span: Span, source: Span | None) -> Span:
    """The noun phrase no longer than the source that it is, where the parse drew the sentence into it."""
    return Span(span.start, min(span.end, source.end)) if source is not None and source.start == span.start else span


def _is_modifier(token: Token, name: Name) -> bool:
    return token.dep_ in {*_LINKED, "amod"} and token.head.i > name.last


def _name_span(passage: Passage, name: Name) -> Span:
    """The name with what stands before it in the same phrase: article, titles, adjectives."""
    first = name.first
    for child in name.head.lefts:
        if child.i < name.first and child.dep_ in _LEFT:
            first = min(first, child.left_edge.i)
    if any(token.pos_ in {"PUNCT", "VERB"} and token.text != "-" for token in passage.doc[first : name.first]):
        first = name.first
    return passage.span(first, name.last)


def _is_noun_mention(token: Token) -> bool:
    if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ in {*_LINKED, "amod"}:
        return False
    noun = lemma_of(token)
    lexicon = sources()
    return is_people(noun) or noun in lexicon.outlet_nouns or noun in lexicon.body_nouns or noun in lexicon.authorities
