"""What stands beside a verb as its content, construction by construction."""

from dataclasses import dataclass

from spacy.tokens import Token

from reader.analysis.acts import is_bare_name, is_deed, is_watched
from reader.analysis.content import completes
from reader.analysis.cues import VerbCue
from reader.analysis.speaker import reduced
from reader.analysis.stretch import Stretch, joined, subtree, without

HEARERS = frozenset({"ask", "tell", "remind", "assure", "inform", "notify", "reassure", "warn", "convince"})
"""Verbs whose object before a clause is the one who is told, and no part of what is said."""

_TOLD = frozenset({"ask", "tell", "email", "remind", "inform", "write", "text"})
"""Verbs whose object, where it is a name or pronoun, is only the one who is told."""

_OCCASIONS = frozenset(
    {"appearance", "briefing", "broadcast", "conference", "debate", "decision", "filing", "hearing", "interview",
     "lecture", "meeting", "rally", "session", "speech", "talk", "trial", "visit"}
)  # fmt: skip
"""Where something is told: "told reporters after the hearing that", "determined in a decision that"."""

_ADVERBIAL = frozenset({"as", "because", "while", "although"})


@dataclass(frozen=True, slots=True)
class Complement:
    """The content, none where only a quotation can be it; `last` is the cue's last token where that is not the verb."""

    content: tuple[Stretch, ...] = ()
    last: int | None = None


def complement(verb: Token, cue: VerbCue) -> Complement | None:
    """What an active verb's construction says, the first of those that the lexicon lists for it; None for no cue."""
    if cue.lemma == "continue" and any(child.dep_ in {"xcomp", "dobj"} for child in verb.rights):
        return None
    for construction in (_clause, _infinitive, _parenthesis, _told, _thing, _phrase):
        found = construction(verb, cue)
        if found is not None:
            return found
    return Complement() if cue.clause else None


def passive_complement(verb: Token, cue: VerbCue, *, unsaid: bool) -> Complement | None:
    """What is said of the passive's subject: the subject itself, unless it is who was told, and what follows."""
    if is_bare_name(verb) or _is_done(verb, cue):
        return None
    if not cue.unsaid and (unsaid or not (cue.clause or cue.thing or cue.infinitive)):
        return None
    parts = [subtree(child) for child in verb.children if _is_said(child, verb, cue)]
    if verb.dep_ == "acl":
        parts.append(Stretch(verb.head.left_edge.i, verb.i - 1))
    if not parts and _is_put_in(verb):
        parts = list(without((subtree(verb.head),), subtree(verb)))
    return Complement(joined(parts)) if parts else None


def _is_put_in(verb: Token) -> bool:
    """Whether a passive with its own subject is put into a sentence: "The boat, I am told, leaks"."""
    own = subtree(verb)
    if own.first == 0 or any(token.tag_ in {"WDT", "WP"} for token in verb.lefts):
        return False
    return verb.dep_ == "parataxis" or (
        verb.dep_ == "relcl" and "," in {verb.doc[own.first - 1].text, verb.doc[own.first].text}
    )


def estimate(verb: Token) -> Complement | None:
    """Such as "put the bill at a million": the thing and its number."""
    thing = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if thing is None:
        return None
    for token in verb.doc[thing.i + 1 : verb.right_edge.i + 1]:
        if token.lower_ == "at" and token.dep_ == "prep":
            figure = next((child for child in token.rights if child.dep_ in {"pobj", "pcomp"}), None)
            beside = [figure, *figure.lefts] if figure is not None else []
            numbers = [each for each in beside if each.like_num or each.tag_ == "CD" or each.ent_type_ == "MONEY"]
            if figure is not None and numbers:
                return Complement((Stretch(thing.left_edge.i, _compared(verb, subtree(token).last)),))
    return None


def _compared(verb: Token, last: int) -> int:
    """The end of the phrases behind a number that belong to it ("at 40 a day, against 60 in May")."""
    for child in verb.rights:
        behind = child.left_edge.i == last + 1
        if behind and (child.dep_ in {"prep", "npadvmod"} or (child.dep_ == "punct" and child.text == ",")):
            last = child.right_edge.i
    return last


def _is_done(verb: Token, cue: VerbCue) -> bool:
    """Whether the passive tells a deed: "the subpoena was issued"."""
    things = [child for child in verb.lefts if child.dep_ == "nsubjpass"]
    things += [verb.head] if verb.dep_ == "acl" else []
    return any(is_deed(cue, verb, thing) for thing in things)


def _is_said(child: Token, verb: Token, cue: VerbCue) -> bool:
    if child.dep_ in {"nsubjpass", "nsubj", "csubjpass"}:
        return child.lower_ != "it" and cue.lemma not in HEARERS
    if child.dep_ in {"xcomp", "ccomp", "oprd", "dobj", "acomp"}:
        return True
    return child.dep_ == "prep" and child.i > verb.i and completes(child)


def _clause(verb: Token, cue: VerbCue) -> Complement | None:
    """Such as "said that it fell", "it fell, he said"; "that" behind the verb is enough where the parse went astray."""
    description = reduced(verb)
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and not _is_adverbial(child)]
    clauses = [clause for clause in clauses if clause != description and not is_watched(cue, clause)]
    clauses = [clause for clause in clauses if not _is_set_off(clause, verb)]
    if clauses and (cue.clause or cue.infinitive):
        return Complement(joined([_before_telling(clause, verb) for clause in clauses]))
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    if not cue.clause or after is None or after.lower_ != "that" or after.dep_ != "mark":
        return _late_clause(verb) if cue.clause else None
    return Complement((Stretch(after.i, max(subtree(after.head).last, subtree(verb).last)),))


def _before_telling(clause: Token, verb: Token) -> Stretch:
    """The clause before another's telling that the parse joined to it: "said that it fell, and Ana Lee warned that"."""
    whole = _from_that(clause, verb)
    for other in clause.conjuncts:
        behind = verb.i < clause.i < other.i and whole.holds(other.i)
        if behind and _is_other_telling(other, verb):
            sign = _sign_before(other, clause)
            return Stretch(whole.first, sign.i - 1 if sign.is_punct else sign.i)
    last = clause.doc[whole.last]
    return Stretch(whole.first, whole.last - 1) if last.dep_ == "cc" and whole.last > clause.i else whole


def _from_that(clause: Token, verb: Token) -> Stretch:
    """The clause from "that" on: what stands between it and the verb belongs to the telling ("reported, citing")."""
    whole = subtree(clause)
    that = next((child for child in clause.lefts if child.dep_ == "mark" and child.lower_ == "that"), None)
    return Stretch(that.i, whole.last) if that is not None and verb.i < whole.first else whole


def _is_other_telling(verb: Token, outer: Token) -> bool:
    """Whether a verb tells, with its own subject in front and a clause with "that" behind it."""
    clauses = (child for child in verb.rights if child.dep_ == "ccomp")
    marks = [{child.lower_ for child in clause.lefts if child.dep_ == "mark"} for clause in clauses]
    own = any(child.dep_ == "nsubj" and child.pos_ != "PRON" for child in verb.lefts)
    if not own or not marks or any(child.dep_ == "mark" for child in verb.lefts):
        return False
    if verb.left_edge.tag_ == "WRB":
        return True  # "what she says it does and how experts say it works"
    return {"that"} in marks and verb.tag_ == outer.tag_ and _sign_before(verb, outer).text == ","


def _sign_before(verb: Token, outer: Token) -> Token:
    """The comma before "and" and the verb's clause, or the token that stands there instead."""
    at = verb.left_edge.i - 1
    if at > outer.i and verb.doc[at].dep_ == "cc":
        at -= 1
    return verb.doc[at]


def _late_clause(verb: Token) -> Complement | None:
    """Such as "have warned for years that it leaks", where the parse hangs the clause on the years."""
    for child in verb.rights:
        if child.dep_ in {"prep", "npadvmod"}:
            for inner in child.subtree:
                if inner.dep_ in {"acl", "relcl"} and _is_told_late(inner):
                    return Complement((subtree(inner),))
    return None


def _is_told_late(clause: Token) -> bool:
    """Whether a whole clause with "that" hangs on a day or an occasion, which has none of its own."""
    that = clause.left_edge
    subjects = [child for child in clause.lefts if child.dep_ in {"nsubj", "nsubjpass", "expl"} and child.i > that.i]
    noun = clause.head
    occasion = noun.ent_type_ in {"DATE", "TIME"} or noun.lemma_.lower() in _OCCASIONS
    return that.lower_ == "that" and that.dep_ == "mark" and bool(subjects) and occasion


def _is_set_off(clause: Token, verb: Token) -> bool:
    """Whether a semicolon stands between the clause and the verb: then it is a sentence of its own."""
    return any(token.text == ";" for token in verb.doc[clause.right_edge.i + 1 : verb.i])


def _is_adverbial(clause: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ in _ADVERBIAL for child in clause.children)


def _infinitive(verb: Token, cue: VerbCue) -> Complement | None:
    """Such as "vowed to stay"; from the object on where that is who shall do it ("urged them to stay")."""
    inner = next((child for child in verb.rights if child.dep_ == "xcomp" and child.pos_ in {"VERB", "AUX"}), None)
    if inner is None or not cue.infinitive:
        return None
    thing = next((child for child in verb.rights if child.dep_ in {"dobj", "dative"} and child.i < inner.i), None)
    is_doer = thing is not None and (cue.lemma not in HEARERS or cue.lemma == "ask")
    first = thing.left_edge.i if thing is not None and is_doer else subtree(inner).first
    return Complement((Stretch(first, subtree(inner).last),))


def _parenthesis(verb: Token, cue: VerbCue) -> Complement | None:
    """Such as "as the clerk noted, the pump failed", "the pump failed, the clerk wrote on Monday"."""
    own = subtree(verb)
    has_more = any(child.dep_ in {"dobj", "xcomp", "acomp"} and child.i > verb.i for child in verb.children)
    if not cue.clause or (has_more and cue.lemma not in _TOLD and cue.lemma != "put"):
        return None
    as_clause = verb.dep_ in {"advcl", "conj"} and any(
        child.dep_ == "mark" and child.lower_ == "as" for child in verb.lefts
    )
    if _is_announcing(verb):
        return Complement((Stretch(own.last + 1, subtree(verb.head).last),))
    after_comma = own.first > 0 and verb.doc[own.first - 1].text == "," and verb.head.i < own.first
    closes = (verb.dep_ in {"dep", "ccomp"} and after_comma) or _is_closing(verb, own)
    if as_clause or verb.dep_ == "parataxis" or closes:
        said = (_before_aside(each, verb) for each in without((subtree(verb.head),), own))
        return Complement(tuple(each for each in said if each is not None))
    return None


def _is_closing(verb: Token, own: Stretch) -> bool:
    """Whether it is a telling at the end that the parse joined without "and": "rents rose, a survey showed"."""
    comma = verb.doc[own.first] if verb.doc[own.first].is_punct else verb.doc[max(own.first - 1, 0)]
    named = any(child.dep_ == "nsubj" and child.i < verb.i and child.pos_ != "PRON" for child in verb.lefts)
    joined_by_comma = verb.dep_ == "conj" and comma.text == "," and verb.head.i < comma.i
    ends = all(child.dep_ in {"advcl", "advmod", "npadvmod", "prep", "punct"} for child in verb.rights)
    return joined_by_comma and named and ends


def _is_announcing(verb: Token) -> bool:
    """Whether a colon leads up to what the parse took for the sentence itself: "The paper reports: rents rose"."""
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    return verb.dep_ in {"ccomp", "dep"} and verb.head.i > verb.i and behind.text == ":"


def _before_aside(stretch: Stretch, verb: Token) -> Stretch | None:
    """What was said, without a further saying of the writer's behind it ("..., he said, although she warned that")."""
    for clause in verb.head.rights:
        marks = [child for child in clause.lefts if child.dep_ == "mark" and child.lower_ in {"although", "though"}]
        tells = any(child.dep_ == "ccomp" for child in clause.rights)
        if marks and tells and clause.i > verb.i and stretch.first <= clause.left_edge.i <= stretch.last:
            last = clause.left_edge.i - 1
            return (
                Stretch(stretch.first, last)
                if stretch.first <= last and not _is_comma(stretch.first, last, verb)
                else None
            )
    return stretch


def _is_comma(first: int, last: int, verb: Token) -> bool:
    return first == last and verb.doc[first].is_punct


def _told(verb: Token, cue: VerbCue) -> Complement | None:
    """Such as "told the deputy he was ill"; beside a mere hearer ("told him") only a quotation is content."""
    thing = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if not cue.clause or not _is_hearer(thing, cue) or thing is None:
        return None
    heard = next((child for child in thing.rights if child.dep_ == "relcl" and _has_subject(child)), None)
    if heard is not None:
        return Complement((subtree(heard),))
    return _phrase(verb, cue) or Complement()


def _is_hearer(thing: Token | None, cue: VerbCue) -> bool:
    return thing is not None and cue.lemma in _TOLD and (thing.pos_ in {"PRON", "PROPN"} or cue.lemma == "tell")


def _has_subject(clause: Token) -> bool:
    """Whether a clause begins with its own subject, as what somebody is told does."""
    begins = clause.left_edge.dep_ == "mark" or clause.left_edge.tag_ not in {"WP", "WDT", "WRB"}
    return begins and any(child.dep_ in {"nsubj", "nsubjpass"} for child in clause.lefts)


def _thing(verb: Token, cue: VerbCue) -> Complement | None:
    """The object with the phrases behind it that complete the verb ("accused them of lying")."""
    thing = next((child for child in verb.rights if child.dep_ in {"dobj", "oprd", "attr", "acomp"}), None)
    if thing is None and verb.dep_ == "relcl":
        thing = next((child for child in verb.lefts if child.dep_ == "dobj"), None)
    if thing is None or not cue.thing or is_deed(cue, verb, thing):
        return None
    if cue.lemma == "call" and thing.dep_ == "oprd" and thing.pos_ == "PROPN":
        return None  # "an engineer called Sam Marsh", misread
    whole = subtree(thing)
    last = whole.last
    for child in verb.rights:
        if verb.i < thing.i < child.i and child.left_edge.i == last + 1 and completes(child):
            last = subtree(child).last
    return Complement((Stretch(whole.first, last),))


def _phrase(verb: Token, cue: VerbCue) -> Complement | None:
    """Such as "called for calm", "lashed out at them"; the preposition belongs to the cue where the two touch."""
    for child in verb.rights:
        if child.dep_ in {"prep", "prt", "agent"} and child.lower_ in cue.prepositions:
            found = _after_particle(verb, child) if child.dep_ == "prt" else _after_preposition(verb, child, cue)
            if found is not None:
                return found
    return None


def _after_particle(verb: Token, particle: Token) -> Complement | None:
    rest = [child for child in verb.rights if child.i > particle.i and child.dep_ in {"dobj", "ccomp", "prep", "xcomp"}]
    if not rest:
        return None
    whole = subtree(rest[0])
    if rest[0].dep_ == "prep" and rest[0].i == particle.i + 1 and whole.last > rest[0].i:
        return Complement((Stretch(rest[0].i + 1, whole.last),), rest[0].i)
    return Complement((whole,), particle.i)


def _called(verb: Token, preposition: Token) -> Complement | None:
    """Such as "a dry spell that some refer to as a drought": the name that is given."""
    name = next((child for child in verb.rights if child.lower_ == "as" and child.i == preposition.i + 1), None)
    last = subtree(name).last if name is not None else 0
    return Complement((Stretch(name.i + 1, last),), name.i) if name is not None and last > name.i else None


def _after_preposition(verb: Token, preposition: Token, cue: VerbCue) -> Complement | None:
    last = subtree(preposition).last
    if last == preposition.i and verb.dep_ == "relcl":
        return _called(verb, preposition)
    thing = next((child for child in preposition.rights if child.dep_ == "pobj"), None)
    if last == preposition.i or (thing is not None and thing.lemma_.lower() in cue.deeds):
        return None
    between = verb.doc[verb.i + 1 : preposition.i]
    touches = all(token.dep_ in {"prt", "advmod"} for token in between)
    return Complement((Stretch(preposition.i + 1, last),), preposition.i if touches else verb.i)
