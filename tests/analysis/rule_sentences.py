"""Sentences made from the entries of a rule, to see that each entry can be found at all."""

from collections.abc import Iterator
from itertools import islice, product

from reader.analysis.patterns import Choice, Pattern, Step, patterns_of
from reader.model.rule import Rule

FRAMES = (
    "The minister had to {} the plan.",
    "The minister {} the plan.",
    "It was a {} decision.",
    "The old man is a {}.",
    "The ministers {} rejected the plan.",
    "The ministers {}.",
    "The ministers {} that the plan had failed.",
    "“The plan has failed,” the minister {}.",
    "The ministers had to {} that the plan had failed.",
    "The ministers had to {} the claim.",
    "Their deal {} be late.",
    "The ministers {} oppose the plan.",
    "They found {} people there.",
    "It was a {} report.",
    "After the vote there was {} in the town.",
    "They showed their “{}” to the crowd.",
    "“This is {},” she said, “and it must end.”",
    "The ministers are {}.",
    "The {} left the town.",
    "{} it rained, they went home.",
    "{} the plan had failed, he said.",
    "Critics called him {}.",
    "They see the plan {}.",
    "The city has to {} a fine on the baker.",
    "She had a very {} day at the office.",
    "A {} owner met the new mayor.",
)
STANDS_FOR = {
    "NOUN": "plan",
    "ADJ": "new",
    "ADV": "quickly",
    "VERB": "failed",
    "PEOPLE": "ministers",
    "ACTOR": "ministers",
    "PRON": "its",
    "DET": "the",
    "NUM": "40",
    "CD": "40",
    "GPE": "France",
    "ORG": "Congress",
    "PERSON": "Smith",
    "PROPN": "London",
    "NORP": "French",
}
"""A word for each class that patterns name."""

ENOUGH = 6
"""Choices of words that are tried for one entry."""


def sentences_for(rule: Rule, entry: str) -> Iterator[str]:
    """Sentences that hold the entry in different roles."""
    for pattern in patterns_of(rule.match, entry):
        for words in islice(_wordings(pattern), ENOUGH):
            for frame in FRAMES:
                sentence = frame.format(words)
                yield sentence[0].upper() + sentence[1:]


def _wordings(pattern: Pattern) -> Iterator[str]:
    for choices in product(*(_words(step) for step in pattern.steps)):
        yield " ".join(choices).replace(" - ", "-").replace(" n't", "n't").replace(" 's", "'s")


def _words(step: Step) -> list[str]:
    return [_word(choice) for choice in step.choices]


def _word(choice: Choice) -> str:
    if choice.word or not choice.classes:
        return choice.word or "small"
    return STANDS_FOR.get(choice.classes[0], "plan")
