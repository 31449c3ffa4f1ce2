"""Where a rule and its keys stand in their file, so that a mistake can be told with its line."""

import re

_RULE = re.compile(r"^[ \t]*\[\[[ \t]*rule[ \t]*\]\]", re.MULTILINE)
_TOML_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class RulePlace:
    """One rule in the text of its file; as a string the beginning of a sentence that tells a mistake in it.

    `number` counts the rules of the file from 0; without one the place is the head of the file.
    """

    def __init__(self, file: str, text: str, number: int | None = None) -> None:
        starts = [found.start() for found in _RULE.finditer(text)] + [len(text)]
        self.file = file
        self._text = text
        if number is None or number >= len(starts) - 1:
            self._start, self._end = 0, starts[0]
        else:
            self._start, self._end = starts[number], starts[number + 1]
        self.name = ""

    def __str__(self) -> str:
        return self._sentence(self._start)

    def of(self, key: str) -> str:
        """The same at the line of a key; the rule's own line where the key is not written."""
        found = re.compile(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", re.MULTILINE).search(
            self._text, self._start, self._end
        )
        return self._sentence(found.start() if found else self._start)

    def holding(self, words: str) -> str:
        """The same at the line where these words stand; the rule's own line where they are written otherwise."""
        at = self._text.find(words, self._start, self._end)
        return self._sentence(max(at, self._start))

    def _sentence(self, at: int) -> str:
        line = self._text.count("\n", 0, at) + 1
        return f"{self.file}, line {line}: rule “{self.name}”" if self.name else f"{self.file}, line {line}:"


def last_place_of(rule_id: str, file: str, text: str) -> RulePlace:
    """The place of the last rule with that id; the head of the file where no rule has it."""
    written = re.compile(rf"^[ \t]*id[ \t]*=[ \t]*[\"']{re.escape(rule_id)}[\"']", re.MULTILINE)
    ends = [found.end() for found in written.finditer(text)]
    number = len(_RULE.findall(text, 0, ends[-1])) - 1 if ends else None
    place = RulePlace(file, text, number)
    place.name = rule_id
    return place


def toml_problem(file: str, text: str, problem: str) -> str:
    """What the TOML reader says, beginning with the file and the line."""
    found = _TOML_LINE.search(problem)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    what = _TOML_LINE.sub("", problem)
    return f"{file}, line {line}: this is not TOML: {what}. Look for a missing quotation mark or bracket."
