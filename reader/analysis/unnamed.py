"""Unnamed sourcing: which attributions a reader should see as handed to somebody unknown, or to nobody."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.claimed import Claims
from reader.analysis.known_before import is_counted, is_generic, is_perhaps_known, is_published
from reader.analysis.ladder import Step
from reader.analysis.parsed import Parsed
from reader.analysis.quotations import Quotation
from reader.analysis.source_lexicon import sources
from reader.analysis.source_phrase import SourcePhrase, SourcePhrases
from reader.analysis.sourced_near import SourcedNear
from reader.analysis.unsourced import Unsourced, unsourced
from reader.analysis.wording import Quoted
from reader.model.attribution import UNIDENTIFIED, Attribution, KnowingKind, ReasonKind, SourceKind, Voice
from reader.model.passed_by import Held
from reader.model.report import Category, Evidence, Finding
from reader.model.rule import Match, Rule
from reader.model.rulebook import Rulebook
from reader.model.span import Span

_PERSONAL = frozenset({"he", "she", "they", "it", "i", "we", "you", "him", "her", "them"})

DESCRIBED = {
    Step.BARE: "no name, no role",
    Step.ROLE: "no name, a role",
    Step.BODY: "no name, a role with a body, a side or a rank",
    Step.RANK: "no name, but a rank in a body, a number or a loose way of knowing",
    Step.FIRST_HAND: "no name, but a first-hand way of knowing",
}
"""What the evidence says about each step of the ladder."""


def find_unnamed(
    parsed: Parsed,
    attributions: tuple[Attribution, ...],
    voices: tuple[Voice, ...],
    rulebook: Rulebook,
    quotations: tuple[Quotation, ...],
) -> tuple[Finding, ...]:
    """One finding for each attribution of kind unnamed, collective or none that a rule in force selects.

    A source that is only a pronoun is not marked: what it stands for is.
    """
    finder = UnnamedFinder(parsed, attributions, voices, rulebook, quotations)
    return tuple(finding for each in attributions for finding in finder.findings(each))


@dataclass(frozen=True, slots=True)
class Sight:
    """What is marked, and the word by which a rule selects it."""

    span: Span
    selector: str


class UnnamedFinder:
    """Tells of each attribution of one article whether it is marked, and by which rule, or what holds that back."""

    def __init__(
        self,
        parsed: Parsed,
        attributions: tuple[Attribution, ...],
        voices: tuple[Voice, ...],
        rulebook: Rulebook,
        quotations: tuple[Quotation, ...],
    ) -> None:
        self._text = parsed.article.text
        self._phrases = SourcePhrases(parsed)
        self._claims = Claims(parsed, quotations)
        self._near = SourcedNear(parsed, attributions)
        self._voices = {voice.id: voice for voice in voices}
        self._quoted = Quoted(quotations, attributions)
        self._rules = dict(_selectors(rulebook))
        self._rules_off = dict(_selectors(rulebook, on=False))
        self._seen: set[Span] = set()

    def findings(self, attribution: Attribution) -> Iterator[Finding]:
        if attribution.source_kind not in UNIDENTIFIED:
            return
        sight = self._sight(attribution)
        if isinstance(sight, Held):
            return
        rule = self._rules.get(sight.selector)
        if rule is None or sight.span in self._seen:
            return
        self._seen.add(sight.span)
        yield Finding(
            span=sight.span,
            category=Category.UNNAMED_SOURCE,
            rule_id=rule.id,
            wording=self._quoted.wording_of(sight.span),
            evidence=tuple(self._evidence(attribution, sight)),
            attribution=attribution.id,
        )

    def passed(self, attribution: Attribution) -> tuple[Held, Rule | None] | None:
        """What keeps an unidentified attribution from being marked, with the rule if it is one that is off; None where
        nothing does.
        """
        sight = self._sight(attribution)
        if isinstance(sight, Held):
            return sight, None
        if sight.selector in self._rules:
            return None
        rule = self._rules_off.get(sight.selector)
        return (Held.NO_RULE if rule is None else Held.OFF), rule

    def _sight(self, attribution: Attribution) -> Sight | Held:
        """What would be marked, or why there is nothing."""
        if attribution.source_kind is SourceKind.NONE:
            cue = self._claims.cue(attribution)
            if cue is None or not attribution.content:
                return Held.NO_CLAIM
            return self._without_source(attribution, unsourced(cue))
        source = self._phrases.at(attribution.source[0])
        voice = self._voices.get(attribution.voice_id or "")
        if source is None or voice is None:
            return Held.NO_CLAIM
        held = self._held(attribution, source, voice)
        if held is not None:
            return held
        if attribution.source_kind is SourceKind.UNNAMED:
            return Sight(source.span, f"unnamed {self._unnamed(voice, source)}")
        return Sight(source.span, f"collective {_crowd(source)}")

    def _without_source(self, attribution: Attribution, kind: Unsourced) -> Sight | Held:
        """Hearsay and passives count only where no source stands close by."""
        if kind in {Unsourced.HEARSAY, Unsourced.PASSIVE} and self._near.has_source(attribution, kind):
            return Held.SOURCED
        return Sight(attribution.cue[0], f"none {kind}")

    def _held(self, attribution: Attribution, source: SourcePhrase, voice: Voice) -> Held | None:
        """What keeps a source without a name from being an unnamed voice."""
        if source.head.lower_ in _PERSONAL:
            return Held.STANDS_FOR
        if not self._claims.tells(attribution):
            return Held.NO_CLAIM
        if is_generic(source, voice):
            return Held.GENERIC
        if is_perhaps_known(source, voice, self._text):
            return Held.KNOWN
        cue = self._claims.cue(attribution)
        if cue is not None and is_published(cue):
            return Held.PUBLISHED
        return Held.COUNTED if is_counted(source, self._text) else None

    def _unnamed(self, voice: Voice, source: SourcePhrase) -> str:
        if _is_name(source):
            return "pseudonym"
        if voice.ladder == Step.BARE and source.phrase.number in {None, 1} and _is_bare(source):
            return "bare"
        return "several" if source.phrase.plural or _is_joined(source) else "one"

    def _evidence(self, attribution: Attribution, sight: Sight) -> Iterator[Evidence]:
        voice = self._voices.get(attribution.voice_id or "")
        if voice is None:
            yield Evidence(sight.span, "nobody is said to have said it")
            return
        if voice.kind is SourceKind.COLLECTIVE:
            yield Evidence(sight.span, "a crowd, nobody in particular")
        elif sight.selector == "unnamed pseudonym":
            yield Evidence(sight.span, "not the real name")
        else:
            yield Evidence(sight.span, DESCRIBED[Step(voice.ladder or 0)])
        for span in voice.knowing.spans:
            loosely = voice.knowing.kind is KnowingKind.WEAK
            yield Evidence(span, "how they know, loosely" if loosely else "how they know")
        for span in voice.reason.spans:
            yield Evidence(span, _REASONS[voice.reason.kind])


_REASONS = {
    ReasonKind.STATED: "why the name is withheld",
    ReasonKind.STOCK: "a stock reason: it tells a reader little",
    ReasonKind.NONE: "the name is withheld, no reason given",
}


def _selectors(rulebook: Rulebook, *, on: bool = True) -> Iterator[tuple[str, Rule]]:
    for rule in rulebook.of(Category.UNNAMED_SOURCE):
        if rule.default is on and rule.match is Match.ATTRIBUTION:
            yield from ((word, rule) for word in rule.words)


def _is_name(source: SourcePhrase) -> bool:
    """Whether a voice that counts as unnamed goes by a name: the article says that it is not the real one."""
    head = source.head
    return head.pos_ == "PROPN" and source.phrase.noun not in sources().people and head.ent_type_ != "NORP"


def _is_bare(source: SourcePhrase) -> bool:
    """Whether nothing else is said of them: neither "aides and lawmakers" nor "people who knew her"."""
    described = any(child.dep_ in {"acl", "relcl"} for child in source.head.rights)
    return source.phrase.noun in sources().bare and not _is_joined(source) and not described


def _is_joined(source: SourcePhrase) -> bool:
    return any(child.dep_ == "conj" for child in source.head.rights)


def _crowd(source: SourcePhrase) -> str:
    is_public = source.phrase.core.ent_type_ == "NORP" or source.phrase.noun in sources().publics
    return "public" if is_public else "class"
