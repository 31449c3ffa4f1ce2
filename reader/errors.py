"""Everything that can go wrong, drawn as one tree. `str(error)` is the sentence a person reads."""


class SourcelightError(Exception):
    """The root: whatever is not one of these is a mistake of ours."""


class OpenError(SourcelightError):
    """An article could not be opened; nothing was lost."""


class RuleError(SourcelightError):
    """A rule file says something that the rulebook cannot take; names the file and the rule."""


class EngineError(SourcelightError):
    """The engine process did not answer as agreed."""


class LibraryError(SourcelightError):
    """What the person keeps could not be read or written; what is on the screen is unharmed."""


class StoppedError(SourcelightError):
    """The analysis was given up between two blocks, because nobody waits for it any more."""

    def __init__(self) -> None:
        super().__init__("The reading was stopped.")
