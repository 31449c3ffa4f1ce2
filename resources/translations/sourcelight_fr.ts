<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
  <context>
    <name>AboutPage</name>
    <message>
      <source>Built with Qt for Python (LGPL), spaCy and its English model (MIT), textstat (MIT), vaderSentiment (MIT), trafilatura (Apache 2.0), the CMU Pronouncing Dictionary (BSD), and the faces Literata, Source Sans, Atkinson Hyperlegible Next and Lexend (Open Font Licence). The licence texts come with the program, in packaging/licences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sourcelight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version {version}. Licence: Apache 2.0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so, and how do they know? The marks show how a text handles its sources. They cannot tell whether it is true.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>About Sourcelight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analyse again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with another report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explain this mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hedges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide all marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I disagree…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In quotations too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters and column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loaded words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as a hedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as a loaded word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as an unnamed voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark it yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next place found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now leave the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review what was kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sepia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single-letter keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sourcing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn this rule off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unnamed voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What rests only on unnamed voices?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own marks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a web address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one page is fetched from the web, without cookies. Nothing else leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web address</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>By {writer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArticlePage</name>
    <message>
      <source>The article. N and Shift+N go from mark to mark.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BringBack</name>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardButtons</name>
    <message>
      <source>All like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I disagree…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn this rule off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your note…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Hedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loaded word</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>not shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the second report. Both stand side by side: who speaks, which claims, which words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare two reports of one event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the second report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>named in both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>named in neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>named only in {report}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in this report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in {report}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the left report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the right report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Open the second report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two reports: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContentsPage</name>
    <message>
      <source>A book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chapters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which chapter do you want to read?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copy “{line}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropEdge</name>
    <message>
      <source>Drop it here to read it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EaseRange</name>
    <message>
      <source>Reading ease, {range}. {formulas}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about age {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about age {low} to university</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about age {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for university readers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>university</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <source>1 minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop an article here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try one of ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and see who says so, and how they know. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} minutes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineLink</name>
    <message>
      <source>Reading it made no progress for {seconds} seconds and was given up.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <source>and {count} more sentences</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExplanationCard</name>
    <message>
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quoted: these are a speaker’s words, not the writer’s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quoted: these are the words of {speaker}, not the writer’s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are the writer’s words, reporting what {speaker} said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You disagree</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>All that was found, for other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a spreadsheet, a line for each mark (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a spreadsheet, a line for each voice (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a word processor; the marks are styles that can be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One file for any browser, without network; a click on a mark opens its card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages with marks and legend, legible without colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain text, the marks in brackets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same pages as a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word document</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportActions</name>
    <message>
      <source>Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another printer, or save a PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as “{name}” in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer did not take the pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no marks yet: the text goes without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>article</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Back to the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the marks that are switched on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print and export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices and questions on pages of their own</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fills</name>
    <message>
      <source>Crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisations and outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unnamed person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unnamed, speaks for a named body</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HiddenPage</name>
    <message>
      <source>It is left out of marks, counts, questions and exports of this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all like this, {count} here: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the rule is off everywhere, {count} here: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this one: {rule}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>1 word:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks are made for English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks show how this text handles its sources. They cannot tell whether it is true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither headline nor opening rests only on unnamed voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a longer text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read without marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The headline and the opening rest only on unnamed voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The headline rests only on unnamed voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The opening rests only on unnamed voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The writer speaks for themselves; loaded words are no surprise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an opinion piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like {language}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marks are shown; shares and reading ease are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {all} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} words:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every action is in a menu too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unnamed person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a bare role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and how they know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>news outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not described</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rank, number or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role, body or rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaks for a named body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the writer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LadderDots</name>
    <message>
      <source>described to step {step} of 4: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LanguageMenu</name>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language changes when you start Sourcelight again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>Care with what is not yet known, or a way not to be pinned down? Both readings are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hedges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How hard to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loaded words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in this text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tone, sentence by sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verbs that take sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gives what was said a feeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lets you doubt what was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>makes it sound like a confession</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quoted: the speaker’s words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>takes what was said as true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the writer’s own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the writer’s words, reporting somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} formulas, {count} answers: they count syllables and sentence length, not ideas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} words: shares and reading ease are not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}; plain “said” {plain} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{writer} by the writer, {quoted} quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{writer} by the writer, {reporting} reporting, {quoted} quoted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeaveFoot</name>
    <message>
      <source>Now leave the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} questions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeavePage</name>
    <message>
      <source>Can you read this for yourself: {subject}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How do other newsrooms tell this story, and whom do they name?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now leave the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page cannot confirm itself. Copy a line into a search of your own, or open it in your browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What did {subject} itself report, word for word?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has {subject} said elsewhere, word for word?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who else reports this, and with a name? “{subject}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is {subject}, and what do others say of them?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LettersCard</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters and column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of text and panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typeface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong inside the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is still here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkAsButton</name>
    <message>
      <source>Mark as {category}, key {key}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Select words first, by mouse or with F7 and Shift</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkingBar</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark “{words}” as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loaded language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marked by you as {mark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no source given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mark}, quoted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <source>Why is this mark wrong?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why you disagree</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeLine</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>No marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis did not finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are made for English. The text can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Analyse again” in the menu Sourcing reads it once more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message numerus="yes">
      <source>Picture of the first of %n page(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>PairChip</name>
    <message>
      <source>{left} and {right}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {counts}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairFoot</name>
    <message>
      <source>Back to the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairTable</name>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words for the same thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>matched by name, or by what they say</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Marked by Sourcelight. Marks show how sources are handled, not whether the text is true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a group, no informant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judges while it reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line without tint: the speaker’s word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loaded word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody said to have said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somebody, not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed person</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>top</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionRow</name>
    <message>
      <source>Does not apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in this text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message>
      <source>About all sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the unnamed voices</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>Nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name} stopped the analysis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis stopped and was started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis stopped more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RemarkControls</name>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you do now lasts until you close the window.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Remarking</name>
    <message>
      <source>All {words} hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule “{rule}” is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule “{rule}” is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your mark on {words} taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} marked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewList</name>
    <message>
      <source>Blocks of the page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept {kept} of {all} blocks. Tick what belongs to the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Ruler</name>
    <message>
      <source>Place in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{above} marks above, {below} below what is on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more below</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaidInBoth</name>
    <message>
      <source>No figure and no quotation stands in both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said in both: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next place found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchButton</name>
    <message>
      <source>Search the web for “{line}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SecondReport</name>
    <message>
      <source>Reading that report stopped the engine. Nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That file is a book. A chapter of it can be compared when it is the one that is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That report is not in English, and the marks are made for English.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShownArticle</name>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks appear as they are found; voices come at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an article: its voices, questions and wording stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the article…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Back to the article</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThinBar</name>
    <message>
      <source>Reading the article</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Tone of {all} sentences. The writer's: {wu} positive, {wd} negative. Quoted: {qu} positive, {qd} negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no word to score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>positive</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back to {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VoiceFacts</name>
    <message>
      <source>Called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relayed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why unnamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a loose way of knowing: it could mean many things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a stock reason: it tells a reader little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more, all of them lit in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found in this text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}, as stated</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VoiceRow</name>
    <message>
      <source>No source given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaks {times} times, first in {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the attributed words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VoicesPage</name>
    <message>
      <source>No unnamed voices found. That does not make it true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is given as saying anything in this text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now leave the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What rests only on unnamed voices?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in order of appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{all} words: shares and reading ease are not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {all} words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaysIn</name>
    <message>
      <source>dropped text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WebSearch</name>
    <message>
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your browser will open {address} and send it these words.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhoseWordsBar</name>
    <message>
      <source>Whose words: {parts}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordButton</name>
    <message>
      <source>{name}, key {key}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
