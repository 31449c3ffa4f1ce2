"""What each name in the article is the name of, and which full name a short one stands for: agreed on for the whole.

The language model labels each place on its own and errs; a name seen whole once settles its short forms everywhere.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from reader.analysis.names import Name, NameKind, Words
from reader.analysis.source_lexicon import SourceLexicon, sources


class NameBook:
    """All names of an article, agreed on: kinds, and full names of short ones."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = list(names)
        self._seen = Counter(name.words for name in self.names)
        self._votes: dict[Words, Counter[str]] = defaultdict(Counter)
        self._titled: Counter[Words] = Counter()
        self._with_article: Counter[Words] = Counter()
        self._as_place: Counter[Words] = Counter()
        self._as_person: Counter[Words] = Counter()
        self._as_somebody: Counter[Words] = Counter()
        self._as_body: Counter[Words] = Counter()
        for name in self.names:
            self._votes[name.words][name.label] += 1
            self._titled[name.words] += bool(name.titles)
            before = name.passage.doc[name.first - 1] if name.first else None
            self._with_article[name.words] += before is not None and before.lower_ == "the"
            self._as_place[name.words] += _stands_for_a_place(name)
            self._as_person[name.words] += _stands_for_a_person(name)
            beside = _nouns_beside(name)
            self._as_somebody[name.words] += any(noun == "who" or noun in sources().people for noun in beside)
            self._as_body[name.words] += any(noun == "which" or noun in sources().body_nouns for noun in beside)
        self._part_of_longer = {word for words in self._seen if len(words) > 1 for word in words}
        self._kinds = {words: self._judged(words) for words in self._seen}
        self._by_last: dict[str, list[Words]] = defaultdict(list)
        self._by_first: dict[str, list[Words]] = defaultdict(list)
        self._by_initials: dict[str, list[Words]] = defaultdict(list)
        for words in self._seen:
            if len(words) > 1:
                self._by_last[words[-1]].append(words)
                self._by_first[words[0]].append(words)
                self._by_initials[
                    "".join(word[0] for word in words if word and word not in {"of", "the", "for", "and", "&"})
                ].append(words)
        self._full = {words: self._canonical(words) for words in self._seen}

    def full(self, words: Words) -> Words:
        """The fullest name that the article has for one of its names."""
        return self._full[words]

    def kind(self, words: Words) -> NameKind:
        return self._kinds[self._full[words]]

    def bearers(self, words: Words) -> list[Words]:
        """All people whose full name a short one may mean, the one named most often first."""
        persons = [full for full in self._fuller(words) if self._kinds[full] is NameKind.PERSON]
        return sorted(dict.fromkeys(self._full[full] for full in persons), key=self._often)

    def _often(self, words: Words) -> int:
        return -self._seen[words]

    def _fuller(self, words: Words) -> list[Words]:
        if len(words) != 1:
            return []
        return self._by_last[words[0]] or self._by_first[words[0]]

    def _canonical(self, words: Words) -> Words:
        if len(words) == 1:
            return self._whole_of(words)
        if self._kinds[words] is NameKind.PERSON:
            same = [
                other
                for other in self._by_last[words[-1]]
                if other[0] == words[0] and self._kinds[other] is NameKind.PERSON
            ]
            return min(same, key=_brevity) if same else words
        longer = [
            other for other in self._by_last[words[-1]] if len(other) > len(words) and other[-len(words) :] == words
        ]
        fitting = [other for other in longer if self._kinds[other] is self._kinds[words]]
        return fitting[0] if fitting else words

    def _whole_of(self, words: Words) -> Words:
        people = [full for full in self._fuller(words) if self._kinds[full] is NameKind.PERSON]
        if people and not self._is_place(words):
            best = min(people, key=self._often)
            return min((other for other in people if other[0] == best[0] and other[-1] == best[-1]), key=_brevity)
        spelt = [
            full
            for full in self._by_initials[words[0]]
            if len(words[0]) > 1 and self._kinds[full] is not NameKind.PERSON
        ]
        if spelt:
            return spelt[0]
        ends = [full for full in self._by_last[words[0]] if self._kinds[full] in {NameKind.OUTLET, NameKind.BODY}]
        return ends[0] if ends and self._with_article[words] else words

    def _is_place(self, words: Words) -> bool:
        """Whether a word that also ends a person's name is used as a place's ("Paris", beside a Ms Paris)."""
        votes = self._votes[words]
        return self._as_place[words] > 0 and votes["GPE"] > votes["PERSON"] and not self._titled[words]

    def _judged(self, words: Words) -> NameKind:
        lexicon = sources()
        if " ".join(words) in lexicon.outlet_names and not self._titled[words]:
            return NameKind.OUTLET
        if self._titled[words]:
            return NameKind.PERSON
        by_words = self._by_words(words, lexicon)
        return by_words or self._by_label(words)

    def _by_words(self, words: Words, lexicon: SourceLexicon) -> NameKind | None:
        given = words[0] in lexicon.given and 1 < len(words) <= 4
        if words[-1] in lexicon.outlet_words and not given and (len(words) > 1 or self._with_article[words]):
            return NameKind.OUTLET
        is_place = self._votes[words]["GPE"] * 2 > self._seen[words]
        if any(word in lexicon.body_words for word in words) and not given and len(words) > 1 and not is_place:
            return NameKind.BODY
        if given and not {"of", "for", "and", "&"} & set(words):
            return NameKind.PERSON
        return None

    def _by_label(self, words: Words) -> NameKind:
        votes = self._votes[words]
        if self._as_somebody[words] > self._as_body[words]:
            return NameKind.PERSON
        if self._as_body[words]:
            return NameKind.BODY
        first = _LABEL_KINDS.get(max(sorted(votes), key=votes.__getitem__))
        if first is NameKind.GROUP and self._as_person[words] * 2 > self._seen[words]:
            return NameKind.PERSON
        if len(words) == 2 and first is NameKind.DOCUMENT and self._as_person[words] and not self._with_article[words]:
            return NameKind.PERSON
        if (
            len(words) == 1
            and first is not NameKind.GROUP
            and self._as_place[words] > 0
            and not self._titled[words]
            and not self._as_somebody[words]
            and words[0] not in self._part_of_longer
        ):
            return NameKind.PLACE
        if votes["PERSON"] and 1 < len(words) <= 3 and not self._with_article[words]:
            return NameKind.PERSON
        if first is not None:
            return first
        if len(words) == 1 or (len(words) <= 3 and not self._with_article[words]):
            return NameKind.PERSON
        return NameKind.BODY


def _stands_for_a_place(name: Name) -> bool:
    """As in "In Velmark", "Velmark officials": used as the names of places and countries are."""
    head = name.head
    if head.dep_ == "pobj" and head.head.lower_ in {"in", "near", "across"}:
        return True
    return (
        head.dep_ in {"compound", "amod", "nmod"}
        and head.head.i > name.last
        and head.head.lower_ in sources().of_a_place
    )


def _stands_for_a_person(name: Name) -> bool:
    """A singular without an article that does something, as people do ("Tanner said")."""
    head = name.head
    alone = head.tag_ == "NNP" and not any(child.dep_ == "det" for child in head.lefts)
    return (
        alone
        and head.dep_ in {"nsubj", "nsubjpass", "pobj", "poss", "appos"}
        and not name.words[-1].endswith(("s", "ish", "ese"))
    )


def _nouns_beside(name: Name) -> Iterator[str]:
    """What the sentence says that a name is the name of: nouns in apposition, and "who" or "which"."""
    head = name.head
    for child in head.children:
        if child.dep_ == "appos":
            yield child.lemma_.lower()
        if child.dep_ == "relcl":
            yield from (token.lower_ for token in child.children if token.dep_ in {"nsubj", "nsubjpass"})
    if head.dep_ == "appos":
        yield head.head.lemma_.lower()
    doc = name.passage.doc
    if name.first > 1 and doc[name.first - 1].text == "," and doc[name.first - 2].pos_ == "NOUN":
        yield doc[name.first - 2].lemma_.lower()


_LABEL_KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.BODY,
    "FAC": NameKind.BODY,
    "EVENT": NameKind.BODY,
    "PRODUCT": NameKind.BODY,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "NORP": NameKind.GROUP,
    "WORK_OF_ART": NameKind.DOCUMENT,
    "LAW": NameKind.DOCUMENT,
}


def _brevity(words: Words) -> tuple[int, Words]:
    return len(words), words
