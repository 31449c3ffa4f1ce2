"""One rule on its page: what it looks for and why, whose it is, how often it was right, its marked examples."""

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import CROWD, LETTERS, NO_SOURCE, PERSON, Mark
from reader.gui.measured import measured
from reader.gui.panel.card_text import whose_rule
from reader.gui.panel.door import PAD
from reader.gui.panel.switch import Switch
from reader.gui.panel.words import Words
from reader.model.report import Category
from reader.model.rule import Match, Rule
from reader.model.rule_file import marked
from reader.model.span import Span

MOST_WORDS = 60
"""So many of a rule's words are listed; the longest rule has some hundreds."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz'- ")


class RuleEntry(QWidget):
    """`switched` asks for the rule (its id) to be on or off everywhere."""

    switched = Signal(str, bool)

    def __init__(self, look: Look, rule: Rule, *, is_on: bool) -> None:
        super().__init__()
        self._look, self._rule = look, rule
        self.setAccessibleName(rule.title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.whole(28))
        self._column.setSpacing(look.whole(6))
        self._add(rule.title, Use.HEADING)
        self._add_standing(is_on)
        for head, text in self._sections():
            self._column.addWidget(_headed(look, head, text))
        self._add_examples()

    @property
    def rule_id(self) -> str:
        return self._rule.id

    def show_on(self, is_on: bool) -> None:
        """Turn the switch to what is so; nothing is asked for."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(is_on)

    def _add(self, text: str, use: TypeUse, role: str = "text") -> None:
        self._column.addWidget(Words(self._look, text, use, role, selectable=True))

    def _add_standing(self, is_on: bool) -> None:
        """Whose rule it is, how it was measured, and the switch; one that is off by default says why."""
        told = self.tr("{whose} · {measured}").format(whose=whose_rule(self._rule), measured=self._measured())
        self._add(told, Use.SECOND, "text_secondary")
        if not self._rule.default:
            self._add(self.tr("Off by default: {reason}").format(reason=self._rule.off_because), Use.BASE)
        self._switch = Switch(self._look, self.tr("Look for this"))
        self._switch.setChecked(is_on)
        self._switch.toggled.connect(self._on_toggled)
        self._column.addWidget(self._switch)

    def _measured(self) -> str:
        score = measured().rules.get(self._rule.id)
        if score is None:
            return self.tr("not measured yet")
        return self.tr("right in {right} of {judged} marks that were judged").format(right=score.right, judged=score.of)

    def _sections(self) -> Iterator[tuple[str, str]]:
        rule = self._rule
        yield self.tr("Why it matters"), rule.why
        yield self.tr("Ask"), rule.ask
        yield self.tr("Fine when"), rule.fine_when
        yield self.tr("Behind it"), rule.reference
        if words := self._words():
            yield self.tr("Looks for"), words

    def _words(self) -> str:
        """The words of the rule that can be read without knowing how rules are written."""
        if self._rule.match is Match.ATTRIBUTION:
            return ""
        plain = [word for entry in self._rule.words if (word := entry.split("/")[0]) and _PLAIN.issuperset(word)]
        left = len(self._rule.words) - min(len(plain), MOST_WORDS)
        listed = ", ".join(plain[:MOST_WORDS])
        if not left:
            return listed
        more = self.tr("{listed} and {count} more") if listed else self.tr("{count} wordings")
        return more.format(listed=listed, count=left)

    def _add_examples(self) -> None:
        examples = [marked(example) for example in self._rule.examples]
        self._add(self.tr("Marked"), Use.SECTION)
        self._add_sentences([(text, spans) for text, spans in examples if spans])
        self._add(self.tr("Left alone: looks alike, is not"), Use.SECTION)
        self._add_sentences([(text, spans) for text, spans in examples if not spans])

    def _add_sentences(self, sentences: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
        for text, spans in sentences:
            label = MarkedLabel(self._look, Use.LEAVE)
            label.show_text(text, tuple(self._mark(Span(*span)) for span in spans))
            row = QHBoxLayout()
            beside = max(0, self._look.whole(PAD) - label.inset)  # the words stand under those of the paragraphs
            row.setContentsMargins(beside, 0, beside, 0)
            row.addWidget(label)
            self._column.addLayout(row)

    def _mark(self, span: Span) -> Mark:
        return Mark(-1, span, rule_letter(self._rule), self._rule.category, quoted=False)

    def _on_toggled(self, on: bool) -> None:
        self.switched.emit(self._rule.id, on)


def rule_letter(rule: Rule) -> str:
    """The letter of the rule's marks; an unnamed voice's depends on the kind of source that the rule is about."""
    if rule.category is Category.UNNAMED_SOURCE:
        return {"collective": CROWD, "none": NO_SOURCE}.get(rule.words[0].split()[0], PERSON)
    return LETTERS[rule.category]


def _headed(look: Look, head: str, text: str) -> Words:
    """A paragraph that begins with its bold head."""
    words = Words(look, "", Use.BASE, selectable=True)
    words.show_headed(head, text)
    return words
