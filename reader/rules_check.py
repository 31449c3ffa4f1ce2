"""The command line's `sourcelight rules check FILE`: whether a person's rule file holds what it promises."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from reader.errors import RuleError
from reader.model.rule import Rule
from reader.model.rule_place import last_place_of
from reader.model.rulebook import Rulebook, read_rules
from reader.own_rules import own_rules_folder

if TYPE_CHECKING:
    from spacy.language import Language

MISTAKES: Final = 1
"""The exit code where a file holds a mistake."""

rules_commands = typer.Typer(help="Check rules of your own.")


@rules_commands.callback()
def rules() -> None:
    """Check rules of your own."""


@rules_commands.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="A rule file (.toml).")],
) -> None:
    """Say what is wrong in a rule FILE, and try each of its examples.

    The exit code is 0 when nothing is wrong and 1 otherwise. Rules that are right take effect as soon as the file lies
    in your own rules folder.
    """
    rulebook = read_rules(file)
    problems = (*rulebook.problems, *unproved(rulebook, file))
    for problem in problems:
        typer.echo(problem)
    if problems:
        raise typer.Exit(MISTAKES)
    count = len(rulebook.rules)
    typer.echo(f"{file.name}: {count} rule{'' if count == 1 else 's'}, nothing wrong.")
    typer.echo(f"Your own rules folder is {own_rules_folder()}")


def unproved(rulebook: Rulebook, file: Path) -> Iterator[str]:
    """A sentence for each example that its rule does not keep."""
    if not rulebook.rules:
        return
    from reader.analysis.language_model import load  # here: a file that cannot be read needs no language model

    nlp = load()
    for rule in rulebook.rules:
        yield from _unproved(rule, nlp, file)


def _unproved(rule: Rule, nlp: "Language", file: Path) -> Iterator[str]:
    from reader.analysis.rule_proof import broken_promises  # as above

    try:
        for example, instead in broken_promises(rule, nlp):
            place = last_place_of(rule.id, file.name, file.read_text(encoding="utf-8-sig")).holding(example)
            yield f"{place} does not keep its example “{example}”: it {instead}. Mend the words, or the [[brackets]]."
    except RuleError as problem:
        yield str(problem)
