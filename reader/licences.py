"""The parts that come with the program and their licences, as `packaging/licences` lists them for this build."""

import tomllib
from dataclasses import dataclass

from reader.resources import bundled


@dataclass(frozen=True, slots=True)
class Part:
    """A library, face or lexicon; `texts` are the places of its licence's texts in the bundle.

    `within` is the part that it is compiled into, `version` is empty where nothing tells it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    within: str = ""


def parts() -> tuple[Part, ...]:
    """All parts by their names; none where the list did not come along."""
    try:
        listed = tomllib.loads(bundled("packaging", "licences", "parts.toml").read_text(encoding="utf-8"))["part"]
    except OSError:
        return ()
    found = (Part(**{**each, "texts": tuple(each["texts"])}) for each in listed)
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def texts_of(part: Part) -> str:
    """The licence of a part, word for word; its texts one after another."""
    return "\n\n\n".join(bundled(text).read_text(encoding="utf-8").strip() for text in part.texts)
