"""The voices as rows for print."""

from dataclasses import replace

from reader.exports.ledger_rows import VoiceRow
from reader.model.attribution import SourceKind, Voice


def test_a_voice_that_says_little_is_not_said_to_say_nothing() -> None:
    row = VoiceRow(Voice("v1", "Critics", SourceKind.COLLECTIVE, (), ()), "crowd", 1, 0.004, 2, ())
    assert row.share_in_words == "<1%"
    assert [replace(row, share=share).share_in_words for share in (None, 0.0, 0.006, 0.19)] == ["", "0%", "1%", "19%"]
