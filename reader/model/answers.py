"""What a student answered to a lesson, in their own words; nobody counts right and wrong."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Answers:
    """A student's name and answers, each with the number of its step from 0; an answer that is not there is ""."""

    name: str = ""
    texts: tuple[tuple[int, str], ...] = ()

    def of(self, at: int) -> str:
        """The answer to a step."""
        return dict(self.texts).get(at, "")

    def with_answer(self, at: int, text: str) -> "Answers":
        others = (known for known in self.texts if known[0] != at)
        return replace(self, texts=tuple(sorted((*others, (at, text)) if text else others)))

    def within(self, steps: int) -> "Answers":
        """Without answers to steps that a lesson of so many does not have."""
        return replace(self, texts=tuple((at, text) for at, text in self.texts if 0 <= at < steps))

    def with_name(self, name: str) -> "Answers":
        return replace(self, name=name)
