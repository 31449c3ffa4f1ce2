"""The lexicon of cues: a file that a teacher can read and change."""

from reader.analysis.cues import lexicon
from reader.analysis.draft import CueClass


def test_a_verb_knows_its_constructions() -> None:
    say, call = lexicon().verb("say"), lexicon().verb("call")
    assert say is not None
    assert say.clause
    assert say.cue_class is CueClass.SPEECH
    assert call is not None
    assert "for" in call.prepositions


def test_a_form_that_the_model_misreads_leads_to_its_verb() -> None:
    assert lexicon().verb("hop") == lexicon().verb("hope")


def test_verbs_of_seeming_are_no_cues() -> None:
    assert lexicon().verb("seem") is None
    assert lexicon().verb("appear") is None


def test_naming_verbs_are_among_those_that_need_no_source() -> None:
    words = lexicon()
    assert words.naming_verbs
    assert all((verb := words.verb(name)) is None or verb.unsaid for name in words.naming_verbs)


def test_some_verbs_speak_only_with_certain_objects() -> None:
    issue, claim = lexicon().verb("issue"), lexicon().verb("claim")
    assert issue is not None
    assert "statement" in issue.words
    assert "subpoena" not in issue.words
    assert claim is not None
    assert "title" in claim.deeds
