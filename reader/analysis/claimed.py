"""Whether an attribution hands on a claim: that somebody tells, writes, thinks or fears that something is so."""

from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Span as Words
from spacy.tokens import Token

from reader.analysis.acts import is_dealing
from reader.analysis.cues import lexicon
from reader.analysis.draft import CueClass
from reader.analysis.parsed import Parsed
from reader.analysis.quotations import Quotation
from reader.analysis.source_lexicon import sources
from reader.analysis.supposed import is_supposed
from reader.model.attribution import Attribution
from reader.model.span import Span

_TELLING = frozenset({CueClass.SPEECH, CueClass.WRITING, CueClass.HEARSAY})
_DISCLOSING = frozenset({"disclose", "indicate", "reveal"})
"""Verbs by which papers show and people tell."""
_HOLDING = frozenset({CueClass.THOUGHT, CueClass.FEELING})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NEGATIONS = frozenset({"not", "n’t", "n't", "never", "neither", "nor"})
_CONDITIONS = frozenset({"if", "unless", "whether"})
_TO_COME = frozenset({"will", "’ll", "'ll", "shall"})
_WISHED = frozenset({"should", "would", "could", "might", "ought", "must"})
_ASKED = frozenset({"accord", "consult", "interview"})
"""Cues with which all beside them is what somebody said ("according to", "after consulting"), as beside a colon."""

_TENSED = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LEARNING = frozenset({"find", "hear", "know", "learn", "see", "understand"})
_QUOTED_WORDS = 2
"""Words of a quotation that are enough for a claim on their own."""


class Claims:
    """Looks up what the attributions of one article claim; each look-up takes logarithmic time."""

    def __init__(self, parsed: Parsed, quotations: tuple[Quotation, ...]) -> None:
        self._text = parsed.article.text
        self._passages = parsed.passages
        self._starts = [passage.start for passage in parsed.passages]
        self._quotes = sorted(each.outer for each in quotations if not each.scare)
        self._quote_starts = [span.start for span in self._quotes]

    def cue(self, attribution: Attribution) -> Token | None:
        """The word that carries the cue."""
        words = self._words(attribution.cue[0])
        return next((token for token in words or () if _class_of(token) is not None), words.root if words else None)

    def tells(self, attribution: Attribution) -> bool:
        """Whether somebody is said to have claimed something.

        Not what is denied or only supposed ("have not said", "if critics say", "could say"), no question, no act
        ("charged him", "responded with"), and nothing that only describes who is meant ("voters who fear the tax").
        """
        cue = self.cue(attribution)
        if cue is None or not attribution.content or not _is_real(cue):
            return False
        lemma, kind = cue.lemma_.lower(), _class_of(cue)
        if lemma in _ASKED or cue.is_punct:
            return True
        if cue.pos_ == "ADJ" and not any(child.dep_ in {"ccomp", "advcl"} for child in cue.rights):
            return False
        if _is_inquiry(cue) or _is_deliberation(cue) or _is_method(cue):
            return False
        describes = self._describes(attribution, cue)
        if lemma in sources().judgements and not describes:
            return not (_calls_for(cue) or is_dealing(cue))
        if lemma in _DISCLOSING:
            return self._holds_a_clause(attribution) or self._holds_a_quotation(attribution)
        if lemma in sources().acts or kind not in _TELLING | _HOLDING:
            return False
        if self._holds_a_clause(attribution) or (kind in _TELLING and self._holds_a_quotation(attribution)):
            return not (describes and kind in _HOLDING)
        return False

    def _describes(self, attribution: Attribution, cue: Token) -> bool:
        """Whether the cue stands in a clause that only says which people are meant."""
        source = attribution.source[0].of(self._text).lower() if attribution.source else ""
        return source in _RELATIVE or (cue.dep_ in {"acl", "relcl"} and cue.tag_ != "VBN" and not _has_subject(cue))

    def _holds_a_clause(self, attribution: Attribution) -> bool:
        pieces = [words for span in attribution.content if (words := self._words(span)) is not None]
        return _is_clause([token for words in pieces for token in words])

    def _holds_a_quotation(self, attribution: Attribution) -> bool:
        return any(
            len(quote.of(self._text).split()) >= _QUOTED_WORDS
            for content in attribution.content
            for quote in self._quotes_in(content)
        )

    def _quotes_in(self, content: Span) -> Iterator[Span]:
        at = max(0, bisect_right(self._quote_starts, content.start) - 1)
        for quote in self._quotes[at:]:
            if quote.start >= content.end:
                return
            if quote.overlaps(content):
                yield quote

    def _words(self, span: Span) -> Words | None:
        passage = self._passages[bisect_right(self._starts, span.start) - 1]
        return passage.doc.char_span(span.start - passage.start, span.end - passage.start, alignment_mode="expand")


def _is_real(cue: Token) -> bool:
    """Whether it is told as having happened; a noun takes after the verb that it hangs on."""
    if cue.pos_ not in {"VERB", "AUX"}:
        return cue.sent[-1].text != "?" and not any(child.lower_ == "no" for child in cue.lefts)
    if any(child.dep_ == "mark" and child.lower_ in _CONDITIONS for child in cue.lefts):
        return False
    beside = {child.lower_ for child in cue.lefts if child.dep_ in {"neg", "aux", "advmod", "preconj"}}
    if beside & _TO_COME or _is_imagined(cue) or _is_guess_what(cue):
        return False
    return not (beside & _NEGATIONS or is_supposed(cue) or any(_is_condition(verb) for verb in cue.ancestors))


def _is_imagined(cue: Token) -> bool:
    """Whether those who say it are only wished for: "it should be full of people saying that"."""
    if cue.dep_ not in {"acl", "relcl"} or cue.head.dep_ in _SUBJECTS:
        return False
    above = next((verb for verb in cue.head.ancestors if verb.pos_ in {"VERB", "AUX"}), None)
    return above is not None and any(child.dep_ == "aux" and child.lower_ in _WISHED for child in above.lefts)


def _is_guess_what(cue: Token) -> bool:
    return cue.lower_ == "guess" and cue.i + 1 < len(cue.doc) and cue.nbor().lower_ == "what"


def _is_condition(verb: Token) -> bool:
    conditional = any(child.dep_ == "mark" and child.lower_ in _CONDITIONS for child in verb.lefts)
    return conditional and verb.dep_ in {"advcl", "ccomp"}


def _is_clause(words: list[Token]) -> bool:
    """Whether something is said of something: a subject with its verb, not only in a relative clause."""
    return any(
        token.dep_ in _SUBJECTS
        and token.head in words
        and token.head.dep_ not in {"relcl", "acl"}
        and _is_finite(token.head)
        for token in words
    )


def _is_finite(verb: Token) -> bool:
    """Whether a verb has a tense: "it leaks", "it may leak", not "it to leak"; a headline's infinitive has none."""
    return verb.tag_ in _TENSED or any(
        child.dep_ in {"aux", "auxpass"} and child.tag_ in _TENSED for child in verb.lefts
    )


def _is_inquiry(cue: Token) -> bool:
    """Whether somebody only wants to know something."""
    return any(child.dep_ == "xcomp" and child.lemma_.lower() in _LEARNING for child in cue.rights)


def _is_deliberation(cue: Token) -> bool:
    """Whether something is being weighed, and nothing held to be so: "are considering a move"."""
    if cue.lemma_.lower() != "consider":
        return False
    return not any(child.dep_ in {"oprd", "ccomp", "acomp"} or child.lower_ == "as" for child in cue.rights)


def _is_method(cue: Token) -> bool:
    """Whether it tells how something is found out: "they measure it by estimating"."""
    return cue.dep_ == "pcomp" and cue.head.lower_ == "by" and cue.lemma_.lower() in {"assume", "estimate"}


def _calls_for(cue: Token) -> bool:
    """Whether a verb of judging only asks for something: "called on ministers", "called for a vote"."""
    return cue.lemma_.lower() == "call" and any(child.lower_ in {"on", "for", "upon"} for child in cue.rights)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in _SUBJECTS for child in verb.lefts)


def _class_of(token: Token) -> CueClass | None:
    words = lexicon()
    lemma = token.lemma_.lower()
    if lemma == "accord" or lemma in words.owned_nouns | words.clause_nouns | words.made_nouns:
        return CueClass.SPEECH
    verb = words.verb(lemma) if token.pos_ in {"VERB", "AUX"} else None
    if verb is None and token.lower_ in words.adverbs:
        return CueClass.HEARSAY
    return verb.cue_class if verb is not None else words.adjectives.get(lemma)
