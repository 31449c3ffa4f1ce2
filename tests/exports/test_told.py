"""Labels are told in the reader's language; words of the article are not."""

from reader.exports.told import told_parts
from reader.model.outline import Fact, Heading, Line, Part, Proof, Table


def shout(text: str) -> str:
    return text.upper()


def test_labels_are_told_and_names_and_quotations_stay() -> None:
    parts: list[Part] = [
        Heading("voices", 2),
        Line("nobody", quiet=True),
        Fact("ask", "who?"),
        Proof("“they said”", "a role, paragraph 3"),
        Proof("“they said”", "headline"),
        Table(("who", "kind"), (("Ann Lee", "person"),)),
    ]
    assert list(told_parts(parts, shout)) == [
        Heading("VOICES", 2),
        Line("NOBODY", quiet=True),
        Fact("ASK", "WHO?"),
        Proof("“they said”", "A ROLE, PARAGRAPH 3"),
        Proof("“they said”", "HEADLINE"),
        Table(("WHO", "KIND"), (("Ann Lee", "PERSON"),)),
    ]
