"""The nine kinds of source, and the traps that lie between them."""

from collections.abc import Callable

import pytest

from reader.model.attribution import SourceKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("Doug Lee, a former adviser, said the ferry was unsafe.", "Doug Lee, a former adviser", SourceKind.PERSON),
        ("A former adviser, Doug Lee, said it was unsafe.", "A former adviser, Doug Lee", SourceKind.PERSON),
        ("A Labor official said the vote would be close.", "A Labor official", SourceKind.UNNAMED),
        ("Clinton aides said the plan was dead.", "Clinton aides", SourceKind.UNNAMED),
        ("Officials said the road was closed.", "Officials", SourceKind.UNNAMED),
        ("Economists at Colborne College said rates would rise.", "Economists at Colborne College", SourceKind.UNNAMED),
        ("The White House said it would wait.", "The White House", SourceKind.ORGANIZATION),
        ("Tehran denied the charge.", "Tehran", SourceKind.ORGANIZATION),
        ("The Harrow campaign said the poll was wrong.", "The Harrow campaign", SourceKind.ORGANIZATION),
        ("The Daily Courier reported that the mill would close.", "The Daily Courier", SourceKind.OUTLET),
        ("The newspaper said the mill would close.", "The newspaper", SourceKind.OUTLET),
        ("A Hallam poll found that most people like rain.", "A Hallam poll", SourceKind.DOCUMENT),
        ("According to court papers, the mill was sold.", "court papers", SourceKind.DOCUMENT),
        ("The figures show that rents fell.", "The figures", SourceKind.DOCUMENT),
        (
            "A spokeswoman for Harrow Lines said it would sail.",
            "A spokeswoman for Harrow Lines",
            SourceKind.SPOKESPERSON,
        ),
        ("Critics say the lido is a waste.", "Critics", SourceKind.COLLECTIVE),
        ("Many voters fear that the tax will rise.", "Many voters", SourceKind.COLLECTIVE),
        ("Some say the lido is a waste.", "Some", SourceKind.COLLECTIVE),
        ("Americans believe that the tax is unfair.", "Americans", SourceKind.COLLECTIVE),
        ("I believe that the tax is unfair.", "I", SourceKind.AUTHOR),
    ],
)
def test_kind_of_a_source(sourcing_of: Reads, text: str, source: str, kind: SourceKind) -> None:
    assert sourcing_of(text).said_by(source).source_kind is kind


@pytest.mark.parametrize(
    "text", ["The mayor reportedly left.", "The council is expected to vote in May.", "The owner was accused of theft."]
)
def test_a_claim_that_nobody_makes_is_of_kind_none(sourcing_of: Reads, text: str) -> None:
    assert [each.source_kind for each in sourcing_of(text).report.attributions] == [SourceKind.NONE]


def test_official_as_an_adjective_is_nobody(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "The official visit was short, Ada Brook said. The source of funding is unclear, the report says."
    )
    assert {each.source_kind for each in read.report.attributions} == {SourceKind.PERSON, SourceKind.DOCUMENT}
    assert read.marked == []


def test_a_force_that_is_named_anywhere_is_named_everywhere(sourcing_of: Reads) -> None:
    read = sourcing_of("Police said the road was closed. The city’s police said it would open soon.")
    assert read.said_by("Police").source_kind is SourceKind.ORGANIZATION
    assert sourcing_of("Police said the road was closed.").said_by("Police").source_kind is SourceKind.UNNAMED


def test_a_pseudonym_that_the_article_owns_up_to_is_unnamed(sourcing_of: Reads) -> None:
    read = sourcing_of("Carla, not her real name, said the school had closed. “I cried,” Carla said.")
    assert {each.source_kind for each in read.report.attributions} == {SourceKind.UNNAMED}
    assert read.marked == ["pseudonym: Carla", "pseudonym: Carla"]


def test_a_person_quoted_inside_a_quotation_is_not_its_speaker(sourcing_of: Reads) -> None:
    read = sourcing_of("“The minister told me that he was leaving,” said Ada Brook.")
    assert read.voice("Ada Brook").kind is SourceKind.PERSON
