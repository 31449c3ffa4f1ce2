"""Who speaks in the article: every attribution's source led to a voice, and every voice with all its mentions."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from reader.analysis.casting import Casting, cast_article
from reader.analysis.draft import CueClass, Draft
from reader.analysis.knowing import find_knowing
from reader.analysis.ladder import step_of
from reader.analysis.mentions import Form, Mention
from reader.analysis.parsed import Parsed
from reader.analysis.party import Party
from reader.analysis.quotations import Quotation
from reader.analysis.reasons import find_reasons
from reader.analysis.relays import relay_of
from reader.analysis.source_lexicon import sources
from reader.analysis.source_phrase import widened
from reader.analysis.unsourced import Unsourced, unsourced
from reader.model.attribution import Attribution, SourceKind, Voice
from reader.model.span import Span

UNNAMED = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE})
_HELD = frozenset({CueClass.THOUGHT, CueClass.FEELING})
"""What somebody does even by not doing it: "voters did not believe that"."""
_NOBODY = frozenset({"nobody", "none", "neither", "no-one"})


def find_voices(
    parsed: Parsed, drafts: tuple[Draft, ...], quotations: tuple[Quotation, ...]
) -> tuple[tuple[Attribution, ...], tuple[Voice, ...]]:
    """The attributions in the order of the drafts, and their voices in the order of first appearance.

    A draft whose source is nobody ("no official has said"), or that only tells of a silence ("declined to be named",
    "did not respond"), is no attribution. An outlet that only passes on an unnamed voice is a voice too, and so is each
    of those who only speak together. Time grows with the text's length.
    """
    silences = _Silences(parsed.article.text)
    drafts = tuple(draft for draft in drafts if not (_is_nobody(draft) or silences.hold(draft)))
    casting = cast_article(parsed, drafts, quotations)
    drafts, casting = _claimed(drafts, casting)
    spoken = _spoken(drafts, casting)
    relays = _relays(parsed, drafts, casting)
    silent = [*relays.values(), *(member for party in spoken for member in party.members)]
    for party in silent:
        spoken.setdefault(party, _Spoken(party))
    text = parsed.article.text
    ordered = sorted(spoken.values(), key=lambda each: min(each.mentions(text)))
    keys = {each.party: f"v{number}" for number, each in enumerate(ordered, 1)}
    attributions = tuple(
        _attribution(f"a{number}", draft, party, keys)
        for number, (draft, party) in enumerate(zip(drafts, casting.speakers, strict=True), 1)
    )
    described = _Descriptions(parsed, drafts)
    return attributions, _voices(parsed, described, ordered, keys, attributions, relays)


def _claimed(drafts: tuple[Draft, ...], casting: Casting) -> tuple[tuple[Draft, ...], Casting]:
    """Without the drafts in which nobody claims anything: no source and an active cue, nobody in particular who
    did not say so, or a crowd "to do" something.
    """
    kept = [(draft, party) for draft, party in zip(drafts, casting.speakers, strict=True) if _is_claim(draft, party)]
    return tuple(draft for draft, _ in kept), replace(casting, speakers=tuple(party for _, party in kept))


def _is_claim(draft: Draft, party: Party | None) -> bool:
    if party is None:
        return unsourced(draft.cue_token) is not Unsourced.UNCLEAR
    if party.kind in UNNAMED and draft.negated and draft.cue_class not in _HELD:
        return False
    is_infinitive = draft.cue_token.tag_ == "VB" and any(child.lower_ == "to" for child in draft.cue_token.lefts)
    return not (is_infinitive and party.kind is SourceKind.COLLECTIVE)


class _Silences:
    """Where the text only says that somebody would not be named or would not comment."""

    def __init__(self, text: str) -> None:
        phrases = sources().phrases
        self._spans = sorted((*phrases["reasons.withheld"].spans(text), *phrases["other_side.asked"].spans(text)))
        self._starts = [span.start for span in self._spans]

    def hold(self, draft: Draft) -> bool:
        """Whether the cue of a draft is part of such words."""
        for cue in draft.cue:
            at = bisect_left(self._starts, cue.end)
            if any(span.overlaps(cue) for span in self._spans[max(0, at - 2) : at]):
                return True
        return False


def _is_nobody(draft: Draft) -> bool:
    head = draft.head
    if head is None:
        return False
    if any(child.lower_ == "no" and child.dep_ == "det" for child in head.lefts):
        return True
    return head.lower_ in _NOBODY or (head.lower_ == "one" and _is_any_one(head, draft))


def _is_any_one(one: Token, draft: Draft) -> bool:
    """Whether "one" is everybody ("One hopes so") or a thing of several ("three films, one showing that")."""
    if any(child.lower_ == "of" for child in one.rights):
        return False
    is_bare = not any(child.dep_ in {"det", "amod", "nummod"} for child in one.lefts)
    return (is_bare and draft.cue_token.tag_ in {"VBZ", "MD"}) or draft.cue_token.tag_ == "VBG"


@dataclass(slots=True, eq=False)
class _Spoken:
    """A party that speaks, with the sources by which it does."""

    party: Party
    sources: list[Span] = field(default_factory=list)

    def mentions(self, text: str) -> tuple[Span, ...]:
        """All mentions; one that is a source takes in what the source says behind the noun."""
        by_start = {source.start: source for source in self.sources}
        own = []
        for mention in self.party.mentions:
            source = by_start.get(mention.span.start)
            own.append(widened(mention.span, source, text) if source and not self.party.named else mention.span)
        held = {span.start for span in own}
        return tuple(
            sorted({*own, *(span for span in self.sources if span.start not in held and not _overlaps(span, own))})
        )

    def name(self, text: str) -> str:
        """What the voice is called: the fullest name, or the noun phrase by which an unnamed one is first mentioned."""
        first = self.party.mentions[0].span if self.party.mentions else None
        whole = next((span for span in self.mentions(text) if first is not None and span.start == first.start), None)
        words = self.party.name if whole is None or self.party.named or self.party.members else whole.of(text)
        return " ".join(words.split())


def _overlaps(span: Span, own: list[Span]) -> bool:
    """Whether a span shares a character with one of its neighbours among the sorted ones."""
    at = bisect_left(own, span)
    return any(span.overlaps(each) for each in own[max(0, at - 2) : at + 2])


def _spoken(drafts: tuple[Draft, ...], casting: Casting) -> dict[Party, _Spoken]:
    spoken: dict[Party, _Spoken] = {}
    for draft, party in zip(drafts, casting.speakers, strict=True):
        if party is not None:
            each = spoken.setdefault(party, _Spoken(party))
            each.sources += draft.source
    return spoken


def _relays(parsed: Parsed, drafts: tuple[Draft, ...], casting: Casting) -> dict[Party, Party]:
    """For each unnamed party the outlet that passes it on."""
    relays: dict[Party, Party] = {}
    for draft, party in zip(drafts, casting.speakers, strict=True):
        if party is not None and party.kind in UNNAMED and party not in relays:
            outlet = relay_of(draft, casting.cast, parsed.article)
            if outlet is not None:
                relays[party] = outlet
    return relays


def _attribution(key: str, draft: Draft, party: Party | None, keys: dict[Party, str]) -> Attribution:
    return Attribution(
        id=key,
        source=draft.source if party is not None else (),
        cue=draft.cue,
        content=draft.content,
        manner=draft.manner,
        source_kind=party.kind if party is not None else SourceKind.NONE,
        voice_id=keys[party] if party is not None else None,
    )


class _Descriptions:
    """What the phrases of a party say about it, each read no further than the cue behind it."""

    def __init__(self, parsed: Parsed, drafts: tuple[Draft, ...]) -> None:
        self._text = parsed.article.text
        self._cues = sorted(span.start for draft in drafts for span in draft.cue)

    def complete(self, voice: Voice, spoken: _Spoken) -> Voice:
        """The voice with how closely it is described, how many it is and how it knows."""
        whole = [self._whole(mention) for mention in spoken.party.mentions if mention.form is not Form.PRONOUN]
        knowing = find_knowing(self._text, [*spoken.sources, *whole])
        number = _number(spoken.party)
        return replace(
            voice, number=number, knowing=knowing, ladder=int(step_of(spoken.party.phrases, number, knowing.kind))
        )

    def _whole(self, mention: Mention) -> Span:
        """The mention with all that depends on its head, relative clauses too."""
        span = mention.passage.span(mention.head.left_edge.i, mention.head.right_edge.i)
        behind = bisect_left(self._cues, mention.span.end)
        return Span(span.start, min(span.end, *self._cues[behind : behind + 1], span.end))


def _voices(
    parsed: Parsed,
    described: _Descriptions,
    spoken: list[_Spoken],
    keys: dict[Party, str],
    attributions: tuple[Attribution, ...],
    relays: dict[Party, Party],
) -> tuple[Voice, ...]:
    text = parsed.article.text
    said: dict[str, list[str]] = defaultdict(list)
    for attribution in attributions:
        if attribution.voice_id is not None:
            said[attribution.voice_id].append(attribution.id)
    unnamed = {keys[each.party]: each.mentions(text) for each in spoken if each.party.kind in UNNAMED}
    reasons = find_reasons(parsed, unnamed)
    voices = []
    for each in spoken:
        key, party = keys[each.party], each.party
        voice = Voice(key, each.name(text), party.kind, each.mentions(text), tuple(said[key]))
        if party.kind in UNNAMED:
            voice = described.complete(voice, each)
            relay = relays.get(party)
            voice = replace(voice, relayed_by=keys[relay] if relay is not None else None)
        voices.append(replace(voice, reason=reasons.get(key, voice.reason)))
    return tuple(voices)


def _number(party: Party) -> int | None:
    """The number that the phrases state first; "one of them" counts nobody anew."""
    for at, phrase in enumerate(party.phrases):
        if phrase.number is not None and (at == 0 or (phrase.number > 1) == party.plural):
            return phrase.number
    return None
