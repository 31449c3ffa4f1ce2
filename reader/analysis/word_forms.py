"""The forms under which a word of the text is looked up: as it stands, and in its ground form."""

from functools import lru_cache

from spacy.tokens import Token

_ENDINGS = (("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("es", "e"), ("s", ""))
_SHORTEST = 3


def forms(token: Token) -> tuple[str, ...]:
    """Small letters throughout. In headlines With Capitals the model takes verbs for names and leaves them as they are,
    so that for names the usual endings are taken off as well.
    """
    return _forms(plain_form(token), token.lemma_, token.pos_ == "PROPN")


@lru_cache(maxsize=20_000)
def _forms(form: str, ground: str, is_name: bool) -> tuple[str, ...]:
    lemma = ground.lower()
    found = (form,) if form == lemma else (form, lemma)
    return (*found, *_without_endings(form)) if is_name else found


def plain_form(token: Token) -> str:
    """The word as it stands, in small letters and with a straight apostrophe, as rules are written."""
    return token.lower_.replace("’", "'")


def _without_endings(form: str) -> list[str]:
    found = []
    for ending, instead in _ENDINGS:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST:
            found.append(stem + instead)
            if not instead and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return found
