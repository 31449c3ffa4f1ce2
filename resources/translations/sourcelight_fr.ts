<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
  <context>
    <name>AboutPage</name>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>For whoever maintains this computer: version, system and the last lines of the log, without a word of any article.</source>
      <translation>Pour la personne qui entretient cet ordinateur : version, système et dernières lignes du journal, sans un mot d’aucun article.</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Sourcelight</source>
      <translation>Sourcelight</translation>
    </message>
    <message>
      <source>Sourcelight uses Qt and Qt for Python under the LGPL, version 3. They are shared libraries of their own, in the folder PySide6 inside the program’s folder: put your own build of the same version in their place and the program uses it. Their source code is at {address}; for three years after a release we also send it to anyone who asks.</source>
      <translation>Sourcelight utilise Qt et Qt for Python sous la LGPL, version 3. Ce sont des bibliothèques partagées à part, dans le dossier PySide6 du dossier du programme : mettez à leur place votre propre version compilée du même numéro et le programme l’utilisera. Leur code source est à l’adresse {address} ; pendant trois ans après une version, nous l’envoyons aussi à quiconque le demande.</translation>
    </message>
    <message>
      <source>Version {version}. Licence: Apache 2.0.</source>
      <translation>Version {version}. Licence : Apache 2.0.</translation>
    </message>
    <message>
      <source>Who says so, and how do they know? The marks show how a text handles its sources. They cannot tell whether it is true.</source>
      <translation>Qui le dit, et comment le sait-on ? Les marques montrent comment un texte traite ses sources. Elles ne peuvent pas dire s’il est vrai.</translation>
    </message>
  </context>
  <context>
    <name>AccuracySheet</name>
    <message>
      <source>Disagreeing with a mark is part of the exercise.</source>
      <translation>Ne pas être d’accord avec une marque fait partie de l’exercice.</translation>
    </message>
    <message>
      <source>Hedges</source>
      <translation>Atténuations</translation>
    </message>
    <message>
      <source>How often is this right?</source>
      <translation>Est-ce souvent juste ?</translation>
    </message>
    <message>
      <source>It misses much on purpose: a false mark in front of a class costs more than a missing one.</source>
      <translation>Il en laisse passer exprès : devant une classe, une fausse marque coûte plus qu’une marque absente.</translation>
    </message>
    <message>
      <source>Last checked on {day}, on {articles} news articles from the research collections {names}, on which the rules had not been tuned. One reader judged single marks without seeing which rule had made them; words that the program had not marked were mixed in.</source>
      <translation>Dernière vérification le {day}, sur {articles} articles de presse des collections de recherche {names}, sur lesquels les règles n’avaient pas été réglées. Une personne a jugé des marques une à une sans voir quelle règle les avait faites ; des mots que le programme n’avait pas marqués y étaient mêlés.</translation>
    </message>
    <message>
      <source>Loaded words</source>
      <translation>Mots chargés</translation>
    </message>
    <message>
      <source>Marks are made by rules, and rules make mistakes. This is what was found when somebody checked.</source>
      <translation>Les marques sont faites par des règles, et les règles se trompent. Voici ce que l’on a trouvé en vérifiant.</translation>
    </message>
    <message>
      <source>Of ten marks, how many were right?</source>
      <translation>Sur dix marques, combien étaient justes ?</translation>
    </message>
    <message>
      <source>Of ten words that a reader would mark, how many does it mark?</source>
      <translation>Sur dix mots qu’un lecteur marquerait, combien marque-t-il ?</translation>
    </message>
    <message>
      <source>Rules for hedges</source>
      <translation>Règles pour les atténuations</translation>
    </message>
    <message>
      <source>Rules for loaded words</source>
      <translation>Règles pour les mots chargés</translation>
    </message>
    <message>
      <source>Rules for unnamed voices</source>
      <translation>Règles pour les voix anonymes</translation>
    </message>
    <message>
      <source>These figures are about those articles. In another text a rule can do better or worse.</source>
      <translation>Ces chiffres valent pour ces articles. Dans un autre texte, une règle peut faire mieux ou moins bien.</translation>
    </message>
    <message>
      <source>Unnamed voices</source>
      <translation>Voix anonymes</translation>
    </message>
    <message>
      <source>Verbs of speech that take sides</source>
      <translation>Verbes de parole qui prennent parti</translation>
    </message>
    <message>
      <source>a rule of your own, not measured</source>
      <translation>une règle à vous, non mesurée</translation>
    </message>
    <message>
      <source>judged too seldom for a figure</source>
      <translation>jugée trop rarement pour un chiffre</translation>
    </message>
    <message>
      <source>off; {figure}</source>
      <translation>désactivée ; {figure}</translation>
    </message>
    <message>
      <source>right {right} times of {of}</source>
      <translation>juste {right} fois sur {of}</translation>
    </message>
    <message>
      <source>{in_ten} in 10 ({right} of {of} judged)</source>
      <translation>{in_ten} sur 10 ({right} sur {of} jugées)</translation>
    </message>
    <message>
      <source>{in_ten} in 10 ({right} of {of} marked)</source>
      <translation>{in_ten} sur 10 ({right} sur {of} marqués)</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>About Sourcelight</source>
      <translation>À propos de Sourcelight</translation>
    </message>
    <message>
      <source>All like this</source>
      <translation>Toutes comme celle-ci</translation>
    </message>
    <message>
      <source>Analyse again</source>
      <translation>Analyser de nouveau</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Close the article</source>
      <translation>Fermer l’article</translation>
    </message>
    <message>
      <source>Compare with another report</source>
      <translation>Comparer avec un autre article</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <source>Explain this mark</source>
      <translation>Expliquer cette marque</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>First lesson, 10 minutes</source>
      <translation>Première leçon, 10 minutes</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Hedges</source>
      <translation>Atténuations</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Hide all marks</source>
      <translation>Masquer toutes les marques</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>How often is this right?</source>
      <translation>Est-ce souvent juste ?</translation>
    </message>
    <message>
      <source>How reporters attribute</source>
      <translation>Comment les journalistes attribuent</translation>
    </message>
    <message>
      <source>I disagree…</source>
      <translation>Je ne suis pas d’accord…</translation>
    </message>
    <message>
      <source>In quotations too</source>
      <translation>Dans les citations aussi</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langage</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Letters and column</source>
      <translation>Lettres et colonne</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>List of marks</source>
      <translation>Liste des marques</translation>
    </message>
    <message>
      <source>Loaded words</source>
      <translation>Mots chargés</translation>
    </message>
    <message>
      <source>Mark as a hedge</source>
      <translation>Marquer comme atténuation</translation>
    </message>
    <message>
      <source>Mark as a loaded word</source>
      <translation>Marquer comme mot chargé</translation>
    </message>
    <message>
      <source>Mark as an unnamed voice</source>
      <translation>Marquer comme voix anonyme</translation>
    </message>
    <message>
      <source>Mark before</source>
      <translation>Marque précédente</translation>
    </message>
    <message>
      <source>Mark it yourself</source>
      <translation>Marquer soi-même</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marques</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Marque suivante</translation>
    </message>
    <message>
      <source>Next paragraph</source>
      <translation>Paragraphe suivant</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Résultat suivant</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>Pas celle-ci</translation>
    </message>
    <message>
      <source>Now leave the page</source>
      <translation>Quittez maintenant la page</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <source>Paragraph before</source>
      <translation>Paragraphe précédent</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Place found before</source>
      <translation>Résultat précédent</translation>
    </message>
    <message>
      <source>Predict first, then reveal</source>
      <translation>Prédire d’abord, révéler ensuite</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Review what was kept</source>
      <translation>Revoir ce qui a été gardé</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select with the arrow keys</source>
      <translation>Sélectionner avec les flèches</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sépia</translation>
    </message>
    <message>
      <source>Side panel</source>
      <translation>Panneau latéral</translation>
    </message>
    <message>
      <source>Single-letter keys</source>
      <translation>Touches d’une seule lettre</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Sourcing</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>The rules</source>
      <translation>Les règles</translation>
    </message>
    <message>
      <source>Turn this rule off</source>
      <translation>Désactiver cette règle</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Unnamed voices</source>
      <translation>Voix anonymes</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Taille habituelle</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message>
      <source>What it can and cannot tell</source>
      <translation>Ce qu’il peut dire et ne peut pas dire</translation>
    </message>
    <message>
      <source>What rests only on unnamed voices?</source>
      <translation>Qu’est-ce qui ne repose que sur des voix anonymes ?</translation>
    </message>
    <message>
      <source>What you have hidden</source>
      <translation>Ce que vous avez masqué</translation>
    </message>
    <message>
      <source>Why is this not marked?</source>
      <translation>Pourquoi n’est-ce pas marqué ?</translation>
    </message>
    <message>
      <source>Worksheet</source>
      <translation>Fiche d’exercices</translation>
    </message>
    <message>
      <source>Your own marks</source>
      <translation>Vos propres marques</translation>
    </message>
    <message>
      <source>Yours and the program’s</source>
      <translation>Les vôtres et celles du programme</translation>
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a web address</source>
      <translation>Ouvrir une adresse web</translation>
    </message>
    <message>
      <source>This one page is fetched from the web, without cookies. Nothing else leaves this computer.</source>
      <translation>Cette seule page est demandée au web, sans cookies. Rien d’autre ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
  </context>
  <context>
    <name>AnswerFiles</name>
    <message>
      <source>Reading this file stopped the engine.</source>
      <translation>La lecture de ce fichier a arrêté le moteur.</translation>
    </message>
    <message>
      <source>This file holds no answers to this lesson.</source>
      <translation>Ce fichier ne contient pas de réponses à cette leçon.</translation>
    </message>
  </context>
  <context>
    <name>Answering</name>
    <message>
      <source>Your answer changed</source>
      <translation>Votre réponse a changé</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
    <message>
      <source>What is there to see here?</source>
      <translation>Que peut-on voir ici ?</translation>
    </message>
    <message>
      <source>¶{number}</source>
      <translation>¶{number}</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>By {writer}</source>
      <translation>Par {writer}</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>says</source>
      <translation>dit</translation>
    </message>
    <message>
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <source>who</source>
      <translation>qui</translation>
    </message>
  </context>
  <context>
    <name>ArticleNote</name>
    <message>
      <source>Add a note</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <source>Change the note</source>
      <translation>Modifier la note</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Garder la note</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>To the whole article</source>
      <translation>Sur tout l’article</translation>
    </message>
    <message>
      <source>What do you want to remember?</source>
      <translation>De quoi voulez-vous vous souvenir ?</translation>
    </message>
  </context>
  <context>
    <name>ArticlePage</name>
    <message>
      <source>The article. N and Shift+N go from mark to mark.</source>
      <translation>L’article. N et Maj+N vont de marque en marque.</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Select words first, by mouse or with F7 and Shift</source>
      <translation>Sélectionnez d’abord des mots, à la souris ou avec F7 et Maj</translation>
    </message>
    <message>
      <source>The reading engine gave no answer. Ask once more.</source>
      <translation>Le moteur de lecture n’a pas répondu. Demandez encore une fois.</translation>
    </message>
    <message>
      <source>The rules are made for English.</source>
      <translation>Les règles sont faites pour l’anglais.</translation>
    </message>
  </context>
  <context>
    <name>BringBack</name>
    <message>
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>1 text, kept on this computer only</source>
      <translation>1 texte, gardé sur cet ordinateur seulement</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete all</source>
      <translation>Tout supprimer</translation>
    </message>
    <message>
      <source>Delete all articles, notes and marks that are kept on this computer for good?</source>
      <translation>Supprimer définitivement tous les articles, notes et marques gardés sur cet ordinateur ?</translation>
    </message>
    <message>
      <source>Delete “{title}” and your notes on it for good?</source>
      <translation>Supprimer définitivement « {title} » et vos notes à son sujet ?</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>No lesson was opened yet. Sourcing &gt; Lesson makes one from the article that you read.</source>
      <translation>Aucune leçon n’a encore été ouverte. Sources &gt; Leçon en fait une de l’article que vous lisez.</translation>
    </message>
    <message>
      <source>No text, title or note has these words.</source>
      <translation>Aucun texte, titre ou note ne contient ces mots.</translation>
    </message>
    <message>
      <source>Nothing is kept yet. What you read is listed here and can be found again by any word.</source>
      <translation>Rien n’est encore gardé. Ce que vous lisez apparaît ici et se retrouve par n’importe quel mot.</translation>
    </message>
    <message>
      <source>Texts of this session: {count}</source>
      <translation>Textes de cette session : {count}</translation>
    </message>
    <message>
      <source>There is no note yet. “I disagree…” on a mark's card keeps one.</source>
      <translation>Il n’y a pas encore de note. « Je ne suis pas d’accord… » sur la fiche d’une marque en conserve une.</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>Trouvés : {count}</translation>
    </message>
    <message>
      <source>{count} texts, kept on this computer only</source>
      <translation>{count} textes, gardés sur cet ordinateur seulement</translation>
    </message>
  </context>
  <context>
    <name>CardButtons</name>
    <message>
      <source>All like this</source>
      <translation>Toutes comme celle-ci</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>I disagree…</source>
      <translation>Je ne suis pas d’accord…</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Garder la note</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>Pas celle-ci</translation>
    </message>
    <message>
      <source>Turn this rule off</source>
      <translation>Désactiver cette règle</translation>
    </message>
    <message>
      <source>Why is this mark wrong?</source>
      <translation>Pourquoi cette marque est-elle fausse ?</translation>
    </message>
    <message>
      <source>Why you disagree</source>
      <translation>Pourquoi vous n’êtes pas d’accord</translation>
    </message>
    <message>
      <source>Your note…</source>
      <translation>Votre note…</translation>
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Hedge</source>
      <translation>Atténuation</translation>
    </message>
    <message>
      <source>How often is this rule right?</source>
      <translation>Cette règle est-elle souvent juste ?</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>Dans le texte</translation>
    </message>
    <message>
      <source>Loaded word</source>
      <translation>Mot chargé</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message>
      <source>1 article taken in.</source>
      <translation>1 article importé.</translation>
    </message>
    <message>
      <source>Delete and remember nothing</source>
      <translation>Supprimer et ne rien retenir</translation>
    </message>
    <message>
      <source>Export the library</source>
      <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
      <source>Import a library</source>
      <translation>Importer une bibliothèque</translation>
    </message>
    <message>
      <source>Libraries (*.slibrary)</source>
      <translation>Bibliothèques (*.slibrary)</translation>
    </message>
    <message>
      <source>Remember nothing from now on, and delete all articles, notes and marks kept on this computer?</source>
      <translation>Ne plus rien retenir, et supprimer tous les articles, notes et marques gardés sur cet ordinateur ?</translation>
    </message>
    <message>
      <source>The library is being taken in…</source>
      <translation>Import de la bibliothèque en cours…</translation>
    </message>
    <message>
      <source>While nothing is remembered there is no library to import into.</source>
      <translation>Tant que rien n’est conservé, il n’y a pas de bibliothèque où importer.</translation>
    </message>
    <message>
      <source>library.slibrary</source>
      <translation>bibliotheque.slibrary</translation>
    </message>
    <message>
      <source>{count} articles taken in.</source>
      <translation>Articles repris : {count}.</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>not shown</source>
      <translation>masqué</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>montré</translation>
    </message>
    <message>
      <source>{name}, key {key}</source>
      <translation>{name}, touche {key}</translation>
    </message>
    <message>
      <source>{name}: {count}</source>
      <translation>{name} : {count}</translation>
    </message>
  </context>
  <context>
    <name>ChoiceSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose the second report. Both stand side by side: who speaks, which claims, which words.</source>
      <translation>Choisissez le second article. Les deux se placent côte à côte : qui parle, quelles affirmations, quels mots.</translation>
    </message>
    <message>
      <source>Compare two reports of one event</source>
      <translation>Comparer deux articles sur un même événement</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Ouvrir un fichier</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Coller un texte</translation>
    </message>
    <message>
      <source>Read last</source>
      <translation>Lus récemment</translation>
    </message>
    <message>
      <source>Reading the second report…</source>
      <translation>Lecture du second article…</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Exemples</translation>
    </message>
  </context>
  <context>
    <name>ClassAnswers</name>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Answers of the class</source>
      <translation>Réponses de la classe</translation>
    </message>
    <message>
      <source>Choose the files of the class</source>
      <translation>Choisir les fichiers de la classe</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Non lus</translation>
    </message>
    <message>
      <source>Reading the answers…</source>
      <translation>Lecture des réponses…</translation>
    </message>
    <message>
      <source>Students' own answers to a lesson in Sourcelight.</source>
      <translation>Les réponses d’élèves à une leçon dans Sourcelight.</translation>
    </message>
    <message>
      <source>{done} of {total} read</source>
      <translation>{done} sur {total} lus</translation>
    </message>
  </context>
  <context>
    <name>ClassAnswersSheet</name>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
  </context>
  <context>
    <name>ClassPage</name>
    <message>
      <source>Answer first, then look. Nobody counts right and wrong.</source>
      <translation>Répondez d’abord, regardez ensuite. Personne ne compte le juste et le faux.</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>ClassSide</name>
    <message>
      <source>Ask before you show it</source>
      <translation>À demander avant de la montrer</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Ensuite</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Puis</translation>
    </message>
    <message>
      <source>What the class sees</source>
      <translation>Ce que voit la classe</translation>
    </message>
    <message>
      <source>no further mark of this kind</source>
      <translation>plus de marque de ce genre</translation>
    </message>
    <message>
      <source>{kind}, {current} of {total}</source>
      <translation>{kind}, {current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>ClassStep</name>
    <message>
      <source>Put it away</source>
      <translation>La ranger</translation>
    </message>
    <message>
      <source>Show the mark</source>
      <translation>Montrer la marque</translation>
    </message>
    <message>
      <source>What is there to see here?</source>
      <translation>Que peut-on voir ici ?</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
    <message>
      <source>Your answer to question {number}</source>
      <translation>Votre réponse à la question {number}</translation>
    </message>
    <message>
      <source>Your teacher's answer</source>
      <translation>La réponse de l’enseignant</translation>
    </message>
    <message>
      <source>{number}. {question}</source>
      <translation>{number}. {question}</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>named in both</source>
      <translation>nommé dans les deux</translation>
    </message>
    <message>
      <source>named in neither</source>
      <translation>nommé dans aucun</translation>
    </message>
    <message>
      <source>named only in {report}</source>
      <translation>nommé seulement dans {report}</translation>
    </message>
    <message>
      <source>not in this report</source>
      <translation>absent de cet article</translation>
    </message>
    <message>
      <source>only in {report}</source>
      <translation>seulement dans {report}</translation>
    </message>
    <message>
      <source>the left report</source>
      <translation>l’article de gauche</translation>
    </message>
    <message>
      <source>the right report</source>
      <translation>l’article de droite</translation>
    </message>
    <message>
      <source>{words}, loaded</source>
      <translation>{words}, chargé</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Open the second report</source>
      <translation>Ouvrir le second article</translation>
    </message>
    <message>
      <source>There is no text to read here.</source>
      <translation>Il n’y a pas de texte à lire ici.</translation>
    </message>
    <message>
      <source>Two reports: {title}</source>
      <translation>Deux articles : {title}</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>texte collé</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Find in the guide</source>
      <translation>Chercher dans le guide</translation>
    </message>
  </context>
  <context>
    <name>ContentsList</name>
    <message>
      <source>Nothing in the guide holds these words.</source>
      <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
  </context>
  <context>
    <name>ContentsPage</name>
    <message>
      <source>A book</source>
      <translation>Un livre</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Le livre entier</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Which chapter do you want to read?</source>
      <translation>Quel chapitre voulez-vous lire ?</translation>
    </message>
    <message>
      <source>{count} words</source>
      <translation>{count} mots</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copy “{line}”</source>
      <translation>Copier « {line} »</translation>
    </message>
  </context>
  <context>
    <name>DropEdge</name>
    <message>
      <source>Drop it here to read it</source>
      <translation>Déposez-le ici pour le lire</translation>
    </message>
  </context>
  <context>
    <name>EaseRange</name>
    <message>
      <source>Reading ease, {range}. {formulas}</source>
      <translation>Lisibilité, {range}. {formulas}</translation>
    </message>
    <message>
      <source>about age {low}</source>
      <translation>vers {low} ans</translation>
    </message>
    <message>
      <source>about age {low} to university</source>
      <translation>d’environ {low} ans à l’université</translation>
    </message>
    <message>
      <source>about age {low} to {high}</source>
      <translation>de {low} à {high} ans environ</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>{age} ans</translation>
    </message>
    <message>
      <source>for university readers</source>
      <translation>pour lecteurs universitaires</translation>
    </message>
    <message>
      <source>university</source>
      <translation>université</translation>
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <source>1 minute</source>
      <translation>1 minute</translation>
    </message>
    <message>
      <source>Drop an article here</source>
      <translation>Déposez un article ici</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Ouvrir un fichier</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Coller un texte</translation>
    </message>
    <message>
      <source>Read last</source>
      <translation>Lus récemment</translation>
    </message>
    <message>
      <source>Try one of ours</source>
      <translation>Essayez l’un des nôtres</translation>
    </message>
    <message>
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message>
      <source>and see who says so, and how they know. Nothing leaves this computer.</source>
      <translation>et voyez qui le dit, et comment on le sait. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>{count} minutes</source>
      <translation>{count} minutes</translation>
    </message>
  </context>
  <context>
    <name>EngineLink</name>
    <message>
      <source>Reading it made no progress for {seconds} seconds and was given up.</source>
      <translation>La lecture n’a pas avancé pendant {seconds} secondes et a été abandonnée.</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <source>and {count} more sentences</source>
      <translation>et {count} autres phrases</translation>
    </message>
  </context>
  <context>
    <name>ExplanationCard</name>
    <message>
      <source>Ask</source>
      <translation>À demander</translation>
    </message>
    <message>
      <source>Behind it</source>
      <translation>À l’appui</translation>
    </message>
    <message>
      <source>Fine when</source>
      <translation>Acceptable si</translation>
    </message>
    <message>
      <source>Quoted: these are a speaker’s words, not the writer’s.</source>
      <translation>Citation : ce sont les mots de quelqu’un, non de l’auteur.</translation>
    </message>
    <message>
      <source>Quoted: these are the words of {speaker}, not the writer’s.</source>
      <translation>Citation : ce sont les mots de {speaker}, non de l’auteur.</translation>
    </message>
    <message>
      <source>The program’s</source>
      <translation>Du programme</translation>
    </message>
    <message>
      <source>These are the writer’s words, reporting what {speaker} said.</source>
      <translation>Ce sont les mots de l’auteur, qui rapporte ce qu’a dit {speaker}.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Whose rule</source>
      <translation>De qui est la règle</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Pourquoi c’est important</translation>
    </message>
    <message>
      <source>You disagree</source>
      <translation>Vous n’êtes pas d’accord</translation>
    </message>
    <message>
      <source>Your own, from {file}</source>
      <translation>La vôtre, dans {file}</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>All that was found, for other programs</source>
      <translation>Tout ce qui a été trouvé, pour d’autres programmes</translation>
    </message>
    <message>
      <source>For a spreadsheet, a line for each mark (CSV)</source>
      <translation>Pour un tableur, une ligne par marque (CSV)</translation>
    </message>
    <message>
      <source>For a spreadsheet, a line for each voice (CSV)</source>
      <translation>Pour un tableur, une ligne par voix (CSV)</translation>
    </message>
    <message>
      <source>For a word processor; the marks are styles that can be changed</source>
      <translation>Pour un traitement de texte ; les marques sont des styles modifiables</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>One file for any browser, without network; a click on a mark opens its card</source>
      <translation>Un fichier pour tout navigateur, sans réseau ; un clic sur une marque ouvre sa fiche</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Pages with marks and legend, legible without colour</source>
      <translation>Des pages avec marques et légende, lisibles sans couleur</translation>
    </message>
    <message>
      <source>Plain text, the marks in brackets</source>
      <translation>Du texte simple, les marques entre crochets</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <source>Table of marks</source>
      <translation>Tableau des marques</translation>
    </message>
    <message>
      <source>Table of voices</source>
      <translation>Tableau des voix</translation>
    </message>
    <message>
      <source>The same pages as a file</source>
      <translation>Les mêmes pages dans un fichier</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
  </context>
  <context>
    <name>ExportActions</name>
    <message>
      <source>Choose another place.</source>
      <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Choose another printer, or save a PDF.</source>
      <translation>Choisissez une autre imprimante, ou enregistrez un PDF.</translation>
    </message>
    <message>
      <source>Save as {kind}</source>
      <translation>Enregistrer : {kind}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>The printer did not take the pages.</source>
      <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
      <source>There are no marks yet: the text goes without them.</source>
      <translation>Il n’y a pas encore de marques : le texte part sans elles.</translation>
    </message>
    <message>
      <source>You predict: your own marks go along, the program’s do not.</source>
      <translation>Vous prédisez : vos propres marques sont jointes, celles du programme non.</translation>
    </message>
    <message>
      <source>article</source>
      <translation>article</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Only the marks that are switched on</source>
      <translation>Seulement les marques affichées</translation>
    </message>
    <message>
      <source>Print and export</source>
      <translation>Imprimer et exporter</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Voices and questions on pages of their own</source>
      <translation>Voix et questions sur des pages à part</translation>
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Open an article</source>
      <translation>Ouvrir un article</translation>
    </message>
    <message>
      <source>Read last</source>
      <translation>Lus récemment</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Exemples</translation>
    </message>
  </context>
  <context>
    <name>Fills</name>
    <message>
      <source>Crowd</source>
      <translation>Foule</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Named people</source>
      <translation>Personnes nommées</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Sans source</translation>
    </message>
    <message>
      <source>Organisations and outlets</source>
      <translation>Organisations et médias</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>Personne anonyme</translation>
    </message>
    <message>
      <source>Unnamed, speaks for a named body</source>
      <translation>Anonyme, parle pour un organisme nommé</translation>
    </message>
  </context>
  <context>
    <name>FootBar</name>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
  </context>
  <context>
    <name>ForAndAgainst</name>
    <message>
      <source>A rule looks for such words: {title}. {why}</source>
      <translation>Une règle cherche de tels mots : {title}. {why}</translation>
    </message>
    <message>
      <source>The program marks the same words elsewhere: {places}.</source>
      <translation>Le programme marque les mêmes mots ailleurs : {places}.</translation>
    </message>
    <message>
      <source>What speaks for you</source>
      <translation>Ce qui parle pour vous</translation>
    </message>
    <message>
      <source>What the program marks here</source>
      <translation>Ce que le programme marque ici</translation>
    </message>
    <message>
      <source>Whose words</source>
      <translation>Les mots de qui</translation>
    </message>
  </context>
  <context>
    <name>GuideFoot</name>
    <message>
      <source>First lesson</source>
      <translation>Première leçon</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Suite : {title}</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <source>Try it on a short article</source>
      <translation>Essayer sur un court article</translation>
    </message>
  </context>
  <context>
    <name>GuideSheet</name>
    <message>
      <source>A box: said by somebody you cannot identify.</source>
      <translation>Un cadre : dit par quelqu’un que vous ne pouvez pas identifier.</translation>
    </message>
    <message>
      <source>A line without a tint: the wording is the speaker’s, not the writer’s.</source>
      <translation>Un trait sans fond : ce sont les mots de la personne citée, non de l’auteur.</translation>
    </message>
    <message>
      <source>A wave: a word that judges or paints while it reports.</source>
      <translation>Une vague : un mot qui juge ou qui peint tout en rapportant.</translation>
    </message>
    <message>
      <source>Dots: a word that makes a statement less certain. Never a fault.</source>
      <translation>Des points : un mot qui rend une affirmation moins certaine. Jamais une faute.</translation>
    </message>
    <message>
      <source>How to read the marks</source>
      <translation>Comment lire les marques</translation>
    </message>
    <message>
      <source>It can tell</source>
      <translation>Il peut dire</translation>
    </message>
    <message>
      <source>It cannot tell</source>
      <translation>Il ne peut pas dire</translation>
    </message>
    <message>
      <source>It reads one text closely and shows how that text handles its sources.</source>
      <translation>Il lit un texte de près et montre comment ce texte traite ses sources.</translation>
    </message>
    <message>
      <source>The bridge [[is believed]] to be unsafe.</source>
      <translation>The bridge [[is believed]] to be unsafe.</translation>
    </message>
    <message>
      <source>The council [[rammed]] the deal through.</source>
      <translation>The council [[rammed]] the deal through.</translation>
    </message>
    <message>
      <source>The deck may crack, [[a person at the council]] said.</source>
      <translation>The deck may crack, [[a person at the council]] said.</translation>
    </message>
    <message>
      <source>The letter C: said by a crowd that nobody can ask.</source>
      <translation>La lettre C : dit par une foule que personne ne peut interroger.</translation>
    </message>
    <message>
      <source>The letter S: nobody is given as the source.</source>
      <translation>La lettre S : personne n’est donné comme source.</translation>
    </message>
    <message>
      <source>The work [[may]] begin in July.</source>
      <translation>The work [[may]] begin in July.</translation>
    </message>
    <message>
      <source>What it can and cannot tell</source>
      <translation>Ce qu’il peut dire et ne peut pas dire</translation>
    </message>
    <message>
      <source>[[Critics]] call the deal a mistake.</source>
      <translation>[[Critics]] call the deal a mistake.</translation>
    </message>
    <message>
      <source>anything about texts that are not English news prose, and it makes mistakes in those that are.</source>
      <translation>quoi que ce soit sur des textes qui ne sont pas de la presse en anglais, et il se trompe dans ceux qui le sont.</translation>
    </message>
    <message>
      <source>what stands elsewhere: leave the page and see who else reports it;</source>
      <translation>ce qui se trouve ailleurs : quittez la page et voyez qui d’autre le rapporte ;</translation>
    </message>
    <message>
      <source>whether a statement is true: a text without a mark can be false, one full of marks can be right;</source>
      <translation>si une affirmation est vraie : un texte sans marque peut être faux, un texte plein de marques peut être juste ;</translation>
    </message>
    <message>
      <source>whether it was right to leave a name out: the reasons may lie outside the text;</source>
      <translation>s’il était juste de taire un nom : les raisons peuvent se trouver hors du texte ;</translation>
    </message>
    <message>
      <source>which claims come from somebody you cannot identify, and whether it says why and how they know;</source>
      <translation>quelles affirmations viennent de quelqu’un que vous ne pouvez pas identifier, et si le texte dit pourquoi et comment il le sait ;</translation>
    </message>
    <message>
      <source>which words judge or hold back, the writer’s own and quoted ones apart.</source>
      <translation>quels mots jugent ou atténuent, ceux de l’auteur et ceux des citations à part.</translation>
    </message>
    <message>
      <source>who speaks in the text, how the text names them, and how much of what is said is theirs;</source>
      <translation>qui parle dans le texte, comment le texte les nomme, et quelle part des paroles est la leur ;</translation>
    </message>
    <message>
      <source>“It was a [[stitch-up]],” said Petra Lane.</source>
      <translation>“It was a [[stitch-up]],” said Petra Lane.</translation>
    </message>
  </context>
  <context>
    <name>GuideText</name>
    <message>
      <source>Left alone: looks alike, is not</source>
      <translation>Laissé tel quel : ressemblant, mais autre</translation>
    </message>
    <message>
      <source>Looks like: {rule}</source>
      <translation>Ressemble à : {rule}</translation>
    </message>
    <message>
      <source>says</source>
      <translation>dit</translation>
    </message>
    <message>
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <source>who</source>
      <translation>qui</translation>
    </message>
  </context>
  <context>
    <name>Guiding</name>
    <message>
      <source>How reporters attribute</source>
      <translation>Comment les journalistes attribuent</translation>
    </message>
  </context>
  <context>
    <name>HandbookSheet</name>
    <message>
      <source>10 minutes</source>
      <translation>10 minutes</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>First lesson</source>
      <translation>Première leçon</translation>
    </message>
    <message>
      <source>How often it is right</source>
      <translation>Est-ce souvent juste</translation>
    </message>
    <message>
      <source>How reporters attribute</source>
      <translation>Comment les journalistes attribuent</translation>
    </message>
    <message>
      <source>How reporters attribute, {number} of {count}</source>
      <translation>Comment les journalistes attribuent, {number} sur {count}</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Consulter</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>The examples are the rules’ own: each is also one of their tests.</source>
      <translation>Les exemples sont ceux des règles : chacun est aussi l’un de leurs tests.</translation>
    </message>
    <message>
      <source>The rules</source>
      <translation>Les règles</translation>
    </message>
    <message>
      <source>What this program cannot tell you</source>
      <translation>Ce que ce programme ne peut pas vous dire</translation>
    </message>
    <message>
      <source>Words of the field</source>
      <translation>Les mots du métier</translation>
    </message>
  </context>
  <context>
    <name>HiddenPage</name>
    <message>
      <source>It is left out of marks, counts, questions and exports of this article.</source>
      <translation>Cela ne figure plus dans les marques, comptes, questions et exports de cet article.</translation>
    </message>
    <message>
      <source>Nothing in this article.</source>
      <translation>Rien dans cet article.</translation>
    </message>
    <message>
      <source>What you have hidden</source>
      <translation>Ce que vous avez masqué</translation>
    </message>
    <message>
      <source>all like this, {count} here: {rule}</source>
      <translation>toutes comme celle-ci, {count} ici : {rule}</translation>
    </message>
    <message>
      <source>the rule is off everywhere, {count} here: {rule}</source>
      <translation>la règle est désactivée partout, {count} ici : {rule}</translation>
    </message>
    <message>
      <source>this one: {rule}</source>
      <translation>celle-ci : {rule}</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>1 word:</source>
      <translation>1 mot :</translation>
    </message>
    <message>
      <source>Hide loaded</source>
      <translation>Masquer les mots chargés</translation>
    </message>
    <message>
      <source>Kept {kept} of {all} blocks.</source>
      <translation>{kept} blocs gardés sur {all}.</translation>
    </message>
    <message>
      <source>Marks are made for English.</source>
      <translation>Les marques sont faites pour l’anglais.</translation>
    </message>
    <message>
      <source>Marks show how this text handles its sources. They cannot tell whether it is true.</source>
      <translation>Les marques montrent comment ce texte traite ses sources. Elles ne peuvent pas dire s’il est vrai.</translation>
    </message>
    <message>
      <source>Neither headline nor opening rests only on unnamed voices.</source>
      <translation>Ni le titre ni le début ne reposent seulement sur des voix anonymes.</translation>
    </message>
    <message>
      <source>Paste a longer text</source>
      <translation>Coller un texte plus long</translation>
    </message>
    <message>
      <source>Read without marks</source>
      <translation>Lire sans marques</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revoir</translation>
    </message>
    <message>
      <source>The headline and the opening rest only on unnamed voices.</source>
      <translation>Le titre et le début ne reposent que sur des voix anonymes.</translation>
    </message>
    <message>
      <source>The headline rests only on unnamed voices.</source>
      <translation>Le titre ne repose que sur des voix anonymes.</translation>
    </message>
    <message>
      <source>The opening rests only on unnamed voices.</source>
      <translation>Le début ne repose que sur des voix anonymes.</translation>
    </message>
    <message>
      <source>The writer speaks for themselves; loaded words are no surprise.</source>
      <translation>L’auteur parle en son nom ; des mots chargés n’y surprennent pas.</translation>
    </message>
    <message>
      <source>This is an opinion piece.</source>
      <translation>C’est un texte d’opinion.</translation>
    </message>
    <message>
      <source>This looks like {language}.</source>
      <translation>Ce texte semble être en {language}.</translation>
    </message>
    <message>
      <source>marks are shown; shares and reading ease are not.</source>
      <translation>les marques sont montrées ; les parts et la lisibilité ne le sont pas.</translation>
    </message>
    <message>
      <source>{count} of {all} words</source>
      <translation>{count} mots sur {all}</translation>
    </message>
    <message>
      <source>{count} words:</source>
      <translation>{count} mots :</translation>
    </message>
  </context>
  <context>
    <name>KeptSide</name>
    <message>
      <source>Compare with…</source>
      <translation>Comparer avec…</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>The chosen article</source>
      <translation>L’article choisi</translation>
    </message>
    <message>
      <source>To the whole article</source>
      <translation>Sur tout l’article</translation>
    </message>
    <message>
      <source>{count} words, read {day}</source>
      <translation>{count} mots, lecture : {day}</translation>
    </message>
  </context>
  <context>
    <name>KeptWords</name>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Lesson, {origin}</source>
      <translation>Leçon, {origin}</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>not analysed yet</source>
      <translation>pas encore analysé</translation>
    </message>
    <message>
      <source>on {weekday}</source>
      <translation>{weekday}</translation>
    </message>
    <message>
      <source>read {day}</source>
      <translation>lecture : {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{count} notes</source>
      <translation>notes : {count}</translation>
    </message>
    <message>
      <source>{unnamed} unnamed, {loaded} loaded, {hedges} hedges</source>
      <translation>sans nom : {unnamed}, mots chargés : {loaded}, réserves : {hedges}</translation>
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Every action is in a menu too.</source>
      <translation>Chaque action se trouve aussi dans un menu.</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>Pendant la présentation</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A crowd</source>
      <translation>Une foule</translation>
    </message>
    <message>
      <source>No source given</source>
      <translation>Aucune source donnée</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>Personne anonyme</translation>
    </message>
    <message>
      <source>a bare role</source>
      <translation>un simple rôle</translation>
    </message>
    <message>
      <source>a crowd</source>
      <translation>une foule</translation>
    </message>
    <message>
      <source>and how they know</source>
      <translation>et comment elle le sait</translation>
    </message>
    <message>
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <source>news outlet</source>
      <translation>média</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>personne n’est nommé</translation>
    </message>
    <message>
      <source>not described</source>
      <translation>non décrite</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>rank, number or more</source>
      <translation>rang, nombre ou plus</translation>
    </message>
    <message>
      <source>role, body or rank</source>
      <translation>rôle, organisme ou rang</translation>
    </message>
    <message>
      <source>speaks for a named body</source>
      <translation>parle pour un organisme nommé</translation>
    </message>
    <message>
      <source>the writer</source>
      <translation>l’auteur</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
  </context>
  <context>
    <name>LadderDots</name>
    <message>
      <source>described to step {step} of 4: {words}</source>
      <translation>décrite au degré {step} sur 4 : {words}</translation>
    </message>
  </context>
  <context>
    <name>LanguageMenu</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Fixed for everybody on this computer</source>
      <translation>Fixée pour tous sur cet ordinateur</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>The language changes when you start Sourcelight again.</source>
      <translation>La langue changera au prochain démarrage de Sourcelight.</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>Care with what is not yet known, or a way not to be pinned down? Both readings are open.</source>
      <translation>Prudence devant ce que l’on ne sait pas encore, ou façon de ne pas s’engager ? Les deux lectures restent ouvertes.</translation>
    </message>
    <message>
      <source>Hedges</source>
      <translation>Atténuations</translation>
    </message>
    <message>
      <source>How hard to read</source>
      <translation>Difficulté de lecture</translation>
    </message>
    <message>
      <source>Loaded words</source>
      <translation>Mots chargés</translation>
    </message>
    <message>
      <source>No source given</source>
      <translation>Aucune source donnée</translation>
    </message>
    <message>
      <source>Not found in this text.</source>
      <translation>Introuvable dans ce texte.</translation>
    </message>
    <message>
      <source>Tone, sentence by sentence</source>
      <translation>Le ton, phrase par phrase</translation>
    </message>
    <message>
      <source>Verbs that take sides</source>
      <translation>Verbes qui prennent parti</translation>
    </message>
    <message>
      <source>gives what was said a feeling</source>
      <translation>donne un sentiment à ce qui est dit</translation>
    </message>
    <message>
      <source>lets you doubt what was said</source>
      <translation>fait douter de ce qui est dit</translation>
    </message>
    <message>
      <source>makes it sound like a confession</source>
      <translation>en fait un aveu</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>cités</translation>
    </message>
    <message>
      <source>quoted: the speaker’s words</source>
      <translation>citation : les mots de la personne</translation>
    </message>
    <message>
      <source>takes what was said as true</source>
      <translation>tient ce qui est dit pour vrai</translation>
    </message>
    <message>
      <source>the writer’s own</source>
      <translation>de l’auteur</translation>
    </message>
    <message>
      <source>the writer’s words, reporting somebody</source>
      <translation>mots de l’auteur, rapportant quelqu’un</translation>
    </message>
    <message>
      <source>writer</source>
      <translation>auteur</translation>
    </message>
    <message>
      <source>{count} formulas, {count} answers: they count syllables and sentence length, not ideas.</source>
      <translation>{count} formules, {count} réponses : elles comptent les syllabes et la longueur des phrases, non les idées.</translation>
    </message>
    <message>
      <source>{count} words: shares and reading ease are not shown.</source>
      <translation>{count} mots : les parts et la lisibilité ne sont pas montrées.</translation>
    </message>
    <message>
      <source>{count}; plain “said” {plain} times</source>
      <translation>{count} ; « said » tout simple {plain} fois</translation>
    </message>
    <message>
      <source>{writer} by the writer, {quoted} quoted</source>
      <translation>{writer} de l’auteur, {quoted} dans des citations</translation>
    </message>
    <message>
      <source>{writer} by the writer, {reporting} reporting, {quoted} quoted</source>
      <translation>{writer} de l’auteur, {reporting} rapportant, {quoted} dans des citations</translation>
    </message>
  </context>
  <context>
    <name>LeaveFoot</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message>
      <source>Now leave the page</source>
      <translation>Quittez maintenant la page</translation>
    </message>
  </context>
  <context>
    <name>LeavePage</name>
    <message>
      <source>Can you read this for yourself: {subject}?</source>
      <translation>Pouvez-vous le lire vous-même : {subject} ?</translation>
    </message>
    <message>
      <source>How do other newsrooms tell this story, and whom do they name?</source>
      <translation>Comment d’autres rédactions racontent-elles cette histoire, et qui nomment-elles ?</translation>
    </message>
    <message>
      <source>Now leave the page</source>
      <translation>Quittez maintenant la page</translation>
    </message>
    <message>
      <source>One page cannot confirm itself. Copy a line into a search of your own, or open it in your browser.</source>
      <translation>Une page ne peut pas se confirmer elle-même. Copiez une ligne dans votre propre recherche, ou ouvrez-la dans votre navigateur.</translation>
    </message>
    <message>
      <source>What did {subject} itself report, word for word?</source>
      <translation>Qu’a rapporté {subject} au juste, mot pour mot ?</translation>
    </message>
    <message>
      <source>What has {subject} said elsewhere, word for word?</source>
      <translation>Qu’a dit {subject} ailleurs, mot pour mot ?</translation>
    </message>
    <message>
      <source>Who else reports this, and with a name? “{subject}”</source>
      <translation>Qui d’autre le rapporte, et avec un nom ? « {subject} »</translation>
    </message>
    <message>
      <source>Who is {subject}, and what do others say of them?</source>
      <translation>Qui est {subject}, et qu’en disent les autres ?</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Ctrl Z</source>
      <translation>Ctrl Z</translation>
    </message>
    <message>
      <source>Hide all</source>
      <translation>Tout masquer</translation>
    </message>
    <message>
      <source>Mark before</source>
      <translation>Marque précédente</translation>
    </message>
    <message>
      <source>Mark {place}</source>
      <translation>Marque {place}</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Marque suivante</translation>
    </message>
    <message>
      <source>Paragraph {done} of {total}</source>
      <translation>Paragraphe {done} sur {total}</translation>
    </message>
    <message>
      <source>Reading the article</source>
      <translation>Lecture de l’article</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>hedges</source>
      <translation>atténuations</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargés</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>citation</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonymes</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>les vôtres</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>{count} masquées</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>LessonBar</name>
    <message>
      <source>End the lesson</source>
      <translation>Terminer la leçon</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Step before</source>
      <translation>Étape précédente</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>LessonChip</name>
    <message>
      <source>{name}, steps: {count}</source>
      <translation>{name}, étapes : {count}</translation>
    </message>
  </context>
  <context>
    <name>LessonFoot</name>
    <message>
      <source>Answers of the class…</source>
      <translation>Réponses de la classe…</translation>
    </message>
    <message>
      <source>Answers…</source>
      <translation>Réponses…</translation>
    </message>
    <message>
      <source>As the class sees it</source>
      <translation>Comme la classe la voit</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Edit the lesson</source>
      <translation>Modifier la leçon</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Print your answers…</source>
      <translation>Imprimer vos réponses…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Save your answers…</source>
      <translation>Enregistrer vos réponses…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Sheet…</source>
      <translation>Fiche…</translation>
    </message>
    <message>
      <source>Worksheet…</source>
      <translation>Fiche d’exercices…</translation>
    </message>
  </context>
  <context>
    <name>LessonSheet</name>
    <message>
      <source>Select words first, by mouse or with F7 and Shift.</source>
      <translation>Sélectionnez d’abord des mots, à la souris ou avec F7 et Maj.</translation>
    </message>
  </context>
  <context>
    <name>LessonWork</name>
    <message>
      <source>A mark added to the lesson</source>
      <translation>Une marque ajoutée à la leçon</translation>
    </message>
    <message>
      <source>A mark taken out of the lesson</source>
      <translation>Une marque retirée de la leçon</translation>
    </message>
    <message>
      <source>The lesson's words changed</source>
      <translation>Les mots de la leçon modifiés</translation>
    </message>
    <message>
      <source>The order of the lesson changed</source>
      <translation>L’ordre de la leçon modifié</translation>
    </message>
  </context>
  <context>
    <name>Lessons</name>
    <message>
      <source>Answer first, then look.</source>
      <translation>Répondez d’abord, regardez ensuite.</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Leçons</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Non enregistré : {why}</translation>
    </message>
    <message>
      <source>Saved. Answers stay hidden until you show them.</source>
      <translation>Enregistré. Les réponses restent cachées jusqu’à ce que vous les montriez.</translation>
    </message>
    <message>
      <source>These are the answers of {name}.</source>
      <translation>Voici les réponses de {name}.</translation>
    </message>
    <message>
      <source>This is what a student has.</source>
      <translation>Voici ce qu’a un élève.</translation>
    </message>
    <message>
      <source>Where is the new lesson to be kept?</source>
      <translation>Où garder la nouvelle leçon ?</translation>
    </message>
    <message>
      <source>a student</source>
      <translation>un élève</translation>
    </message>
    <message>
      <source>lesson</source>
      <translation>leçon</translation>
    </message>
  </context>
  <context>
    <name>LettersCard</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Letters and column</source>
      <translation>Lettres et colonne</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Narrow</source>
      <translation>Étroite</translation>
    </message>
    <message>
      <source>Size of text and panel</source>
      <translation>Taille du texte et du panneau</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Habituelle</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>LibraryFoot</name>
    <message>
      <source>Clear all…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>Tout exporter…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Remember nothing</source>
      <translation>Ne rien retenir</translation>
    </message>
  </context>
  <context>
    <name>LibrarySheet</name>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Find in titles, texts and notes</source>
      <translation>Chercher dans les titres, textes et notes</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Leçons</translation>
    </message>
    <message>
      <source>Listed</source>
      <translation>Affichés</translation>
    </message>
    <message>
      <source>What you have read</source>
      <translation>Ce que vous avez lu</translation>
    </message>
    <message>
      <source>With notes</source>
      <translation>Avec notes</translation>
    </message>
  </context>
  <context>
    <name>LicenceReader</name>
    <message>
      <source>The licence of the chosen part</source>
      <translation>La licence de la partie choisie</translation>
    </message>
    <message>
      <source>The parts that come along, and their licences</source>
      <translation>Les parties qui accompagnent le programme, et leurs licences</translation>
    </message>
  </context>
  <context>
    <name>LookFor</name>
    <message>
      <source>Does this word report, or judge?</source>
      <translation>Ce mot rapporte-t-il, ou juge-t-il ?</translation>
    </message>
    <message>
      <source>What makes this less than certain?</source>
      <translation>Qu’est-ce qui rend ceci moins certain ?</translation>
    </message>
    <message>
      <source>Who says so? Could you find them?</source>
      <translation>Qui le dit ? Pourriez-vous le retrouver ?</translation>
    </message>
    <message>
      <source>hedge</source>
      <translation>atténuation</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargé</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
  </context>
  <context>
    <name>MainButton</name>
    <message>
      <source>{name}, key {key}</source>
      <translation>{name}, touche {key}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong inside the program.</source>
      <translation>Quelque chose a mal tourné dans le programme.</translation>
    </message>
    <message>
      <source>Your text is still here.</source>
      <translation>Votre texte est toujours là.</translation>
    </message>
  </context>
  <context>
    <name>MarkAsButton</name>
    <message>
      <source>Mark as {category}</source>
      <translation>Marquer comme {category}</translation>
    </message>
    <message>
      <source>Mark as {category}, key {key}</source>
      <translation>Marquer comme {category}, touche {key}</translation>
    </message>
  </context>
  <context>
    <name>MarkListPage</name>
    <message>
      <source>As many as the legend shows: {count}. Enter goes there.</source>
      <translation>Autant que la légende en montre : {count}. Entrée y mène.</translation>
    </message>
    <message>
      <source>Marks in the text</source>
      <translation>Marques dans le texte</translation>
    </message>
    <message>
      <source>None is to be seen. The legend may hide some.</source>
      <translation>Aucune n’est visible. La légende en masque peut-être.</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Select words first, by mouse or with F7 and Shift</source>
      <translation>Sélectionnez d’abord des mots, à la souris ou avec F7 et Maj</translation>
    </message>
  </context>
  <context>
    <name>MarkingBar</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Ctrl Z</source>
      <translation>Ctrl Z</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Mark before</source>
      <translation>Marque précédente</translation>
    </message>
    <message>
      <source>Mark “{words}” as</source>
      <translation>Marquer « {words} » comme</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Marque suivante</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>hedge</source>
      <translation>atténuation</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargé</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>box</source>
      <translation>cadre</translation>
    </message>
    <message>
      <source>crowd</source>
      <translation>foule</translation>
    </message>
    <message>
      <source>dotted line</source>
      <translation>pointillé</translation>
    </message>
    <message>
      <source>ends of a box</source>
      <translation>bouts d’un cadre</translation>
    </message>
    <message>
      <source>hedge</source>
      <translation>atténuation</translation>
    </message>
    <message>
      <source>loaded language</source>
      <translation>langage chargé</translation>
    </message>
    <message>
      <source>marked by you as {mark}</source>
      <translation>marqué par vous : {mark}</translation>
    </message>
    <message>
      <source>no source given</source>
      <translation>aucune source donnée</translation>
    </message>
    <message>
      <source>unnamed person</source>
      <translation>personne anonyme</translation>
    </message>
    <message>
      <source>wavy line</source>
      <translation>ligne ondulée</translation>
    </message>
    <message>
      <source>{mark}, quoted</source>
      <translation>{mark}, dans une citation</translation>
    </message>
  </context>
  <context>
    <name>NoticeLine</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>No marks</source>
      <translation>Pas de marques</translation>
    </message>
    <message>
      <source>The analysis did not finish.</source>
      <translation>L’analyse ne s’est pas terminée.</translation>
    </message>
    <message>
      <source>They are made for English. The text can be read.</source>
      <translation>Elles sont faites pour l’anglais. Le texte peut être lu.</translation>
    </message>
    <message>
      <source>“Analyse again” in the menu Sourcing reads it once more.</source>
      <translation>« Analyser de nouveau », dans le menu Sources, le relit.</translation>
    </message>
  </context>
  <context>
    <name>OrderPage</name>
    <message>
      <source>Click a mark to add it, or select words of your own and press M.</source>
      <translation>Cliquez sur une marque pour l’ajouter, ou sélectionnez vos propres mots et appuyez sur M.</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Marks left out: {count}</source>
      <translation>Marques laissées de côté : {count}</translation>
    </message>
    <message>
      <source>Nothing yet: the class would see the bare article.</source>
      <translation>Rien encore : la classe verrait l’article nu.</translation>
    </message>
    <message>
      <source>Order of showing</source>
      <translation>Ordre de présentation</translation>
    </message>
    <message>
      <source>drag, or Alt and arrows</source>
      <translation>glisser, ou Alt et flèches</translation>
    </message>
  </context>
  <context>
    <name>OwnMarksPage</name>
    <message>
      <source>Look for</source>
      <translation>À chercher</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
      <source>Predict first</source>
      <translation>Prédire d’abord</translation>
    </message>
    <message>
      <source>Select words, then press 1, 2 or 3, or tap below. The program keeps its marks to itself.</source>
      <translation>Sélectionnez des mots, puis appuyez sur 1, 2 ou 3, ou touchez un bouton en bas. Le programme garde ses marques pour lui.</translation>
    </message>
    <message>
      <source>Your marks</source>
      <translation>Vos marques</translation>
    </message>
  </context>
  <context>
    <name>OwnRow</name>
    <message>
      <source>Take away: {words}</source>
      <translation>Retirer : {words}</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message numerus="yes">
      <source>Picture of the first of %n page(s)</source>
      <translation>
        <numerusform>Image de la seule page</numerusform>
        <numerusform>Image de la première de %n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PagesOut</name>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>The printer did not take the pages.</source>
      <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>pages</translation>
    </message>
  </context>
  <context>
    <name>PairChip</name>
    <message>
      <source>{left} and {right}</source>
      <translation>{left} et {right}</translation>
    </message>
    <message>
      <source>{name}: {counts}</source>
      <translation>{name} : {counts}</translation>
    </message>
  </context>
  <context>
    <name>PairFoot</name>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Claim before</source>
      <translation>Affirmation précédente</translation>
    </message>
    <message>
      <source>Claim {place}</source>
      <translation>Affirmation {place}</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Next claim</source>
      <translation>Affirmation suivante</translation>
    </message>
    <message>
      <source>hedges</source>
      <translation>atténuations</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargés</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonymes</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>PairTable</name>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Words for the same thing</source>
      <translation>Des mots pour la même chose</translation>
    </message>
    <message>
      <source>matched by name, or by what they say</source>
      <translation>rapprochées par le nom, ou par ce qu’elles disent</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Marked by Sourcelight. Marks show how sources are handled, not whether the text is true.</source>
      <translation>Marqué par Sourcelight. Les marques montrent comment les sources sont traitées, non si le texte est vrai.</translation>
    </message>
    <message>
      <source>a group, no informant</source>
      <translation>un groupe, pas d’informateur</translation>
    </message>
    <message>
      <source>by the reader</source>
      <translation>par le lecteur</translation>
    </message>
    <message>
      <source>crowd</source>
      <translation>foule</translation>
    </message>
    <message>
      <source>hedge</source>
      <translation>atténuation</translation>
    </message>
    <message>
      <source>judges while it reports</source>
      <translation>juge tout en rapportant</translation>
    </message>
    <message>
      <source>less than certain</source>
      <translation>moins que certain</translation>
    </message>
    <message>
      <source>letter at the right</source>
      <translation>lettre à droite</translation>
    </message>
    <message>
      <source>line without tint: the speaker’s word</source>
      <translation>trait sans fond : le mot de la personne</translation>
    </message>
    <message>
      <source>loaded word</source>
      <translation>mot chargé</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>sans source</translation>
    </message>
    <message>
      <source>nobody said to have said it</source>
      <translation>personne n’est dit l’avoir dit</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>cité</translation>
    </message>
    <message>
      <source>somebody, not named</source>
      <translation>quelqu’un, non nommé</translation>
    </message>
    <message>
      <source>unnamed person</source>
      <translation>personne anonyme</translation>
    </message>
  </context>
  <context>
    <name>PassedBy</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>A poll or a count stands beside it: that is its source.</source>
      <translation>Un sondage ou un décompte se trouve à côté : c’est sa source.</translation>
    </message>
    <message>
      <source>Bylines and datelines are not read for marks.</source>
      <translation>Les signatures et les lignes de date ne sont pas lues pour y chercher des marques.</translation>
    </message>
    <message>
      <source>Here the word is read as part of a name.</source>
      <translation>Ici, le mot est lu comme une partie d’un nom.</translation>
    </message>
    <message>
      <source>It asks what this is done to or said of. It wants {detail}.</source>
      <translation>Elle demande à quoi ou de quoi on le fait ou le dit. Il lui faut : {detail}.</translation>
    </message>
    <message>
      <source>It asks who or what does this. It wants {detail}.</source>
      <translation>Elle demande qui ou quoi le fait. Il lui faut : {detail}.</translation>
    </message>
    <message>
      <source>It is read as a claim without a source, but no rule marks this kind.</source>
      <translation>C’est lu comme une affirmation sans source, mais aucune règle ne marque cette sorte.</translation>
    </message>
    <message>
      <source>It is said in a publication, where a reader can look it up.</source>
      <translation>C’est dit dans une publication, où l’on peut le vérifier.</translation>
    </message>
    <message>
      <source>It is the writer who speaks.</source>
      <translation>C’est l’auteur qui parle.</translation>
    </message>
    <message>
      <source>It knows the word only in others’ company, as in “{detail}”.</source>
      <translation>Elle ne connaît le mot qu’en compagnie d’autres, comme dans « {detail} ».</translation>
    </message>
    <message>
      <source>It leaves the source out, but the text names one close by.</source>
      <translation>La source est omise ici, mais le texte en nomme une tout près.</translation>
    </message>
    <message>
      <source>It makes an exception for “{detail}”.</source>
      <translation>Elle fait une exception pour « {detail} ».</translation>
    </message>
    <message>
      <source>It marks such words only in quotation marks that hold nothing else.</source>
      <translation>Elle ne marque de tels mots qu’entre des guillemets qui ne contiennent rien d’autre.</translation>
    </message>
    <message>
      <source>It passes the word beside “{detail}”.</source>
      <translation>Elle laisse passer le mot à côté de « {detail} ».</translation>
    </message>
    <message>
      <source>It stands for “{detail}”, and that is where a mark would be.</source>
      <translation>Il renvoie à « {detail} », et c’est là que serait une marque.</translation>
    </message>
    <message>
      <source>It wants the word as {detail}, and reads it otherwise here.</source>
      <translation>Il lui faut le mot comme {detail}, et ici elle le lit autrement.</translation>
    </message>
    <message>
      <source>No claim is handed on here: nothing is told as having been said so.</source>
      <translation>Aucune affirmation n’est transmise ici : rien n’est donné comme ayant été dit.</translation>
    </message>
    <message>
      <source>Nobody in particular is meant.</source>
      <translation>Personne en particulier n’est visé.</translation>
    </message>
    <message>
      <source>Only a silence is told here.</source>
      <translation>Il n’est question ici que d’un silence.</translation>
    </message>
    <message>
      <source>Other words here are marked instead: “{detail}”.</source>
      <translation>D’autres mots sont marqués à la place : « {detail} ».</translation>
    </message>
    <message>
      <source>The source is read as identified: {detail}.</source>
      <translation>La source est lue comme identifiée : {detail}.</translation>
    </message>
    <message>
      <source>The text says that it is not so: a word that is denied judges nobody.</source>
      <translation>Le texte dit que ce n’est pas le cas : un mot nié ne juge personne.</translation>
    </message>
    <message>
      <source>The text says that nobody said so.</source>
      <translation>Le texte dit que personne ne l’a dit.</translation>
    </message>
    <message>
      <source>This rule is off: {detail}</source>
      <translation>Cette règle est désactivée : {detail}</translation>
    </message>
    <message>
      <source>a noun</source>
      <translation>un nom</translation>
    </message>
    <message>
      <source>a quotation</source>
      <translation>une citation</translation>
    </message>
    <message>
      <source>a statement</source>
      <translation>une affirmation</translation>
    </message>
    <message>
      <source>a verb</source>
      <translation>un verbe</translation>
    </message>
    <message>
      <source>an adjective</source>
      <translation>un adjectif</translation>
    </message>
    <message>
      <source>an adjective before a noun</source>
      <translation>un adjectif devant un nom</translation>
    </message>
    <message>
      <source>an adverb</source>
      <translation>un adverbe</translation>
    </message>
    <message>
      <source>an auxiliary verb</source>
      <translation>un auxiliaire</translation>
    </message>
    <message>
      <source>nothing at all</source>
      <translation>rien du tout</translation>
    </message>
    <message>
      <source>or the like</source>
      <translation>ou semblable</translation>
    </message>
    <message>
      <source>people</source>
      <translation>des gens</translation>
    </message>
    <message>
      <source>people or a body</source>
      <translation>des gens ou un organisme</translation>
    </message>
    <message>
      <source>{detail} speaks for a named body, and has a row of its own.</source>
      <translation>{detail} parle pour un organisme nommé et a sa propre ligne.</translation>
    </message>
    <message>
      <source>“{detail}” can be a source, but is said to say nothing here.</source>
      <translation>« {detail} » peut être une source, mais il n’est pas dit ici qu’elle dise quelque chose.</translation>
    </message>
    <message>
      <source>“{detail}” may be somebody whom the text has named or means to be known.</source>
      <translation>« {detail} » peut être quelqu’un que le texte a nommé ou suppose connu.</translation>
    </message>
  </context>
  <context>
    <name>PassedByPage</name>
    <message>
      <source>Asking…</source>
      <translation>Question posée…</translation>
    </message>
    <message>
      <source>Mark it yourself as</source>
      <translation>Le marquer vous-même comme</translation>
    </message>
    <message>
      <source>No rule knows these words. The program marks only what a rule names.</source>
      <translation>Aucune règle ne connaît ces mots. Le programme ne marque que ce qu’une règle nomme.</translation>
    </message>
    <message>
      <source>Rule: {title}</source>
      <translation>Règle : {title}</translation>
    </message>
    <message>
      <source>Take your mark away</source>
      <translation>Retirer votre marque</translation>
    </message>
    <message>
      <source>The words you asked about</source>
      <translation>Les mots de votre question</translation>
    </message>
    <message>
      <source>Why is this not marked?</source>
      <translation>Pourquoi n’est-ce pas marqué ?</translation>
    </message>
    <message>
      <source>Why the program passed it by</source>
      <translation>Pourquoi le programme l’a laissé passer</translation>
    </message>
    <message>
      <source>You have hidden the mark on {words}: {rule}</source>
      <translation>Vous avez masqué la marque sur {words} : {rule}</translation>
    </message>
    <message>
      <source>Your mark: hedge</source>
      <translation>Votre marque : atténuation</translation>
    </message>
    <message>
      <source>Your mark: loaded word</source>
      <translation>Votre marque : mot chargé</translation>
    </message>
    <message>
      <source>Your mark: unnamed voice</source>
      <translation>Votre marque : voix anonyme</translation>
    </message>
    <message>
      <source>hedge</source>
      <translation>atténuation</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargé</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
    <message>
      <source>{words} is marked: {rule}</source>
      <translation>{words} est marqué : {rule}</translation>
    </message>
  </context>
  <context>
    <name>PilesPage</name>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <source>Only the program</source>
      <translation>Le programme seul</translation>
    </message>
    <message>
      <source>Only you</source>
      <translation>Vous seul</translation>
    </message>
    <message>
      <source>Show {count} more</source>
      <translation>En montrer {count} de plus</translation>
    </message>
    <message>
      <source>The program’s marks are not there yet.</source>
      <translation>Les marques du programme ne sont pas encore là.</translation>
    </message>
    <message>
      <source>Yours and the program’s</source>
      <translation>Les vôtres et celles du programme</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>top</source>
      <translation>haut</translation>
    </message>
  </context>
  <context>
    <name>Predicting</name>
    <message>
      <source>Predict first, then reveal</source>
      <translation>Prédire d’abord, révéler ensuite</translation>
    </message>
    <message>
      <source>Show the program’s marks</source>
      <translation>Montrer les marques du programme</translation>
    </message>
    <message>
      <source>The rules are made for English: there is nothing to compare with.</source>
      <translation>Les règles sont faites pour l’anglais : il n’y a rien à quoi comparer.</translation>
    </message>
  </context>
  <context>
    <name>QuestionRow</name>
    <message>
      <source>Does not apply</source>
      <translation>Sans objet</translation>
    </message>
    <message>
      <source>Found here</source>
      <translation>Trouvé ici</translation>
    </message>
    <message>
      <source>Not found in this text</source>
      <translation>Introuvable dans ce texte</translation>
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message>
      <source>About all sources</source>
      <translation>Sur toutes les sources</translation>
    </message>
    <message>
      <source>About the unnamed voices</source>
      <translation>Sur les voix anonymes</translation>
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>Nothing was lost.</source>
      <translation>Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Reading {name} stopped the analysis.</source>
      <translation>La lecture de {name} a arrêté l’analyse.</translation>
    </message>
    <message>
      <source>The analysis stopped and was started again.</source>
      <translation>L’analyse s’est arrêtée et a été relancée.</translation>
    </message>
    <message>
      <source>The analysis stopped more than once.</source>
      <translation>L’analyse s’est arrêtée plus d’une fois.</translation>
    </message>
    <message>
      <source>There is no text to read here.</source>
      <translation>Il n’y a pas de texte à lire ici.</translation>
    </message>
    <message>
      <source>Your text is safe.</source>
      <translation>Votre texte est sauf.</translation>
    </message>
    <message>
      <source>Your text is still here.</source>
      <translation>Votre texte est toujours là.</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>texte collé</translation>
    </message>
    <message>
      <source>that text</source>
      <translation>ce texte</translation>
    </message>
  </context>
  <context>
    <name>RemarkControls</name>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Rétablir : {step}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <source>What you do now lasts until you close the window.</source>
      <translation>Ce que vous faites maintenant dure jusqu’à la fermeture de la fenêtre.</translation>
    </message>
  </context>
  <context>
    <name>Remarking</name>
    <message>
      <source>All {words} hidden</source>
      <translation>Tous les {words} masqués</translation>
    </message>
    <message>
      <source>Answer kept</source>
      <translation>Réponse gardée</translation>
    </message>
    <message>
      <source>Answer taken away</source>
      <translation>Réponse retirée</translation>
    </message>
    <message>
      <source>Note kept</source>
      <translation>Note gardée</translation>
    </message>
    <message>
      <source>Note taken away</source>
      <translation>Note retirée</translation>
    </message>
    <message>
      <source>Rule “{rule}” is off</source>
      <translation>Règle « {rule} » désactivée</translation>
    </message>
    <message>
      <source>Rule “{rule}” is on</source>
      <translation>Règle « {rule} » activée</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>De nouveau montré</translation>
    </message>
    <message>
      <source>Your mark on {words} taken away</source>
      <translation>Votre marque sur {words} retirée</translation>
    </message>
    <message>
      <source>{words} hidden</source>
      <translation>{words} masqué</translation>
    </message>
    <message>
      <source>{words} marked</source>
      <translation>{words} marqué</translation>
    </message>
  </context>
  <context>
    <name>RevealFoot</name>
    <message>
      <source>Show the program’s marks</source>
      <translation>Montrer les marques du programme</translation>
    </message>
    <message>
      <source>Your marks stay as they are. There is no score.</source>
      <translation>Vos marques restent telles quelles. Il n’y a pas de note.</translation>
    </message>
  </context>
  <context>
    <name>ReviewList</name>
    <message>
      <source>Blocks of the page</source>
      <translation>Blocs de la page</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Always keep captions</source>
      <translation>Toujours garder les légendes</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Kept {kept} of {all} blocks. Tick what belongs to the article.</source>
      <translation>{kept} blocs gardés sur {all}. Cochez ce qui fait partie de l’article.</translation>
    </message>
    <message>
      <source>Left out: {reasons}</source>
      <translation>Laissé de côté : {reasons}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>RuleEntry</name>
    <message>
      <source>Ask</source>
      <translation>À demander</translation>
    </message>
    <message>
      <source>Behind it</source>
      <translation>À l’appui</translation>
    </message>
    <message>
      <source>Fine when</source>
      <translation>Acceptable si</translation>
    </message>
    <message>
      <source>Left alone: looks alike, is not</source>
      <translation>Laissé tel quel : ressemblant, mais autre</translation>
    </message>
    <message>
      <source>Look for this</source>
      <translation>Chercher ceci</translation>
    </message>
    <message>
      <source>Looks for</source>
      <translation>Cherche</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Marqué</translation>
    </message>
    <message>
      <source>Off by default: {reason}</source>
      <translation>Désactivée par défaut : {reason}</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Pourquoi c’est important</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>pas encore mesurée</translation>
    </message>
    <message>
      <source>right in {right} of {judged} marks that were judged</source>
      <translation>juste dans {right} des {judged} marques jugées</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>{count} formulations</translation>
    </message>
    <message>
      <source>{listed} and {count} more</source>
      <translation>{listed} et {count} autres</translation>
    </message>
    <message>
      <source>{whose} · {measured}</source>
      <translation>{whose} · {measured}</translation>
    </message>
  </context>
  <context>
    <name>RuleFolder</name>
    <message>
      <source>All other rules are in force.</source>
      <translation>Toutes les autres règles sont en vigueur.</translation>
    </message>
    <message>
      <source>Mistakes in your own rules: {count}</source>
      <translation>Erreurs dans vos propres règles : {count}</translation>
    </message>
  </context>
  <context>
    <name>RulePages</name>
    <message>
      <source>The folder cannot be made.</source>
      <translation>Le dossier ne peut pas être créé.</translation>
    </message>
  </context>
  <context>
    <name>Ruler</name>
    <message>
      <source>Place in the article</source>
      <translation>Place dans l’article</translation>
    </message>
    <message>
      <source>{above} marks above, {below} below what is on the screen</source>
      <translation>{above} marques au-dessus, {below} au-dessous de ce qui est à l’écran</translation>
    </message>
    <message>
      <source>{count} more above</source>
      <translation>{count} autres au-dessus</translation>
    </message>
    <message>
      <source>{count} more below</source>
      <translation>{count} autres au-dessous</translation>
    </message>
  </context>
  <context>
    <name>RulesSheet</name>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Find a rule or a word</source>
      <translation>Chercher une règle ou un mot</translation>
    </message>
    <message>
      <source>Open this folder</source>
      <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
      <source>Put rule files (.toml) into this folder. A change holds at once, and files can be shared:</source>
      <translation>Mettez des fichiers de règles (.toml) dans ce dossier. Un changement vaut tout de suite, et les fichiers se partagent :</translation>
    </message>
    <message>
      <source>Rules found: {count}</source>
      <translation>Règles trouvées : {count}</translation>
    </message>
    <message>
      <source>Rules of your own</source>
      <translation>Vos propres règles</translation>
    </message>
    <message>
      <source>Rules of your own ({count} to mend)</source>
      <translation>Vos propres règles ({count} à corriger)</translation>
    </message>
    <message>
      <source>Rules of your own in force: {count}</source>
      <translation>Vos propres règles en vigueur : {count}</translation>
    </message>
    <message>
      <source>What to mend</source>
      <translation>À corriger</translation>
    </message>
    <message>
      <source>Yours: {title}</source>
      <translation>À vous : {title}</translation>
    </message>
    <message>
      <source>“sourcelight rules check FILE” tries each example of a file and says what to mend.</source>
      <translation>« sourcelight rules check FICHIER » essaie chaque exemple d’un fichier et dit ce qu’il faut corriger.</translation>
    </message>
  </context>
  <context>
    <name>SaidInBoth</name>
    <message>
      <source>No figure and no quotation stands in both.</source>
      <translation>Aucun chiffre ni aucune citation ne figure dans les deux.</translation>
    </message>
    <message>
      <source>Said in both: {words}</source>
      <translation>Dit dans les deux : {words}</translation>
    </message>
  </context>
  <context>
    <name>SaveDialog</name>
    <message>
      <source>Saved as “{name}” in {folder}.</source>
      <translation>Enregistré sous le nom « {name} » dans {folder}.</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Rechercher dans l’article</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Résultat suivant</translation>
    </message>
    <message>
      <source>Place found before</source>
      <translation>Résultat précédent</translation>
    </message>
    <message>
      <source>not in this article</source>
      <translation>absent de cet article</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>SearchButton</name>
    <message>
      <source>Search the web for “{line}”</source>
      <translation>Chercher « {line} » sur le web</translation>
    </message>
  </context>
  <context>
    <name>SecondReport</name>
    <message>
      <source>Reading that report stopped the engine. Nothing was lost.</source>
      <translation>La lecture de cet article a arrêté le moteur. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>That file is a book. A chapter of it can be compared when it is the one that is read.</source>
      <translation>Ce fichier est un livre. On peut en comparer un chapitre quand c’est lui qui est lu.</translation>
    </message>
    <message>
      <source>That report is not in English, and the marks are made for English.</source>
      <translation>Cet article n’est pas en anglais, et les marques sont faites pour l’anglais.</translation>
    </message>
  </context>
  <context>
    <name>Several</name>
    <message>
      <source>Choose another place.</source>
      <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Nothing was lost.</source>
      <translation>Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Open a folder of articles</source>
      <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
      <source>Save a table of all</source>
      <translation>Enregistrer un tableau de tous</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>The table could not be made.</source>
      <translation>Le tableau n’a pas pu être fait.</translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>Il n’y a pas de fichier dans ce dossier.</translation>
    </message>
    <message>
      <source>articles.csv</source>
      <translation>articles.csv</translation>
    </message>
  </context>
  <context>
    <name>SeveralPage</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Open one, or save a table of all: each article on a row, with the counts of its marks and voices.</source>
      <translation>Ouvrez-en un, ou enregistrez un tableau de tous : une ligne par article, avec le nombre de ses marques et de ses voix.</translation>
    </message>
    <message>
      <source>Save a table of all…</source>
      <translation>Enregistrer un tableau de tous…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>{count} articles</source>
      <translation>{count} articles</translation>
    </message>
    <message>
      <source>{done} of {all} read</source>
      <translation>{done} lus sur {all}</translation>
    </message>
  </context>
  <context>
    <name>ShowKeys</name>
    <message>
      <source>A lesson’s answer</source>
      <translation>La réponse d’une leçon</translation>
    </message>
    <message>
      <source>All marks off, or on again</source>
      <translation>Toutes les marques ôtées ou remises</translation>
    </message>
    <message>
      <source>End of the presentation</source>
      <translation>Fin de la présentation</translation>
    </message>
    <message>
      <source>Kind of mark before</source>
      <translation>Sorte de marque précédente</translation>
    </message>
    <message>
      <source>Light on the sentence</source>
      <translation>Projecteur sur la phrase</translation>
    </message>
    <message>
      <source>Next kind of mark</source>
      <translation>Sorte de marque suivante</translation>
    </message>
    <message>
      <source>Show the next mark</source>
      <translation>Montrer la marque suivante</translation>
    </message>
    <message>
      <source>Take the last mark back</source>
      <translation>Retirer la dernière marque</translation>
    </message>
    <message>
      <source>The program’s marks, after predicting</source>
      <translation>Les marques du programme, après la prédiction</translation>
    </message>
    <message>
      <source>With or without the card</source>
      <translation>Avec ou sans la fiche</translation>
    </message>
  </context>
  <context>
    <name>ShownArticle</name>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Language</source>
      <translation>Langage</translation>
    </message>
    <message>
      <source>Marks appear as they are found; voices come at the end.</source>
      <translation>Les marques apparaissent à mesure ; les voix viennent à la fin.</translation>
    </message>
    <message>
      <source>Open an article: its voices, questions and wording stand here.</source>
      <translation>Ouvrez un article : ses voix, ses questions et son langage s’affichent ici.</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Reading the article…</source>
      <translation>Lecture de l’article…</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Who says so?</source>
      <translation>Qui le dit ?</translation>
    </message>
  </context>
  <context>
    <name>SpeakerSide</name>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Fine when</source>
      <translation>Acceptable quand</translation>
    </message>
    <message>
      <source>If somebody says “{words}”</source>
      <translation>Si quelqu’un dit « {words} »</translation>
    </message>
    <message>
      <source>No mark is shown. Let the class read first.</source>
      <translation>Aucune marque n’est montrée. Laissez d’abord la classe lire.</translation>
    </message>
    <message>
      <source>Only you see this side</source>
      <translation>Vous seul voyez ce côté</translation>
    </message>
    <message>
      <source>You ask</source>
      <translation>Vous demandez</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
  </context>
  <context>
    <name>SpeakerSteps</name>
    <message>
      <source>{current} of {total} shown</source>
      <translation>{current} sur {total} montrées</translation>
    </message>
  </context>
  <context>
    <name>SpeakerView</name>
    <message>
      <source>Answer on the wall</source>
      <translation>Réponse à l’écran</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Sans marques</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Marked too: {kind}. It comes with its own kind.</source>
      <translation>Marqué aussi : {kind}. Cela vient avec les marques de sa sorte.</translation>
    </message>
    <message>
      <source>Marked too: {kind}. It is not in this lesson.</source>
      <translation>Marqué aussi : {kind}. Ce n’est pas dans cette leçon.</translation>
    </message>
    <message>
      <source>Marked too: {kind}. It is number {number} of the lesson.</source>
      <translation>Marqué aussi : {kind}. C’est le numéro {number} de la leçon.</translation>
    </message>
    <message>
      <source>On the second screen</source>
      <translation>Sur le second écran</translation>
    </message>
    <message>
      <source>Show the next</source>
      <translation>Montrer la suivante</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Projecteur</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Without the card</source>
      <translation>Sans la fiche</translation>
    </message>
    <message>
      <source>“{words}”: {shows}</source>
      <translation>« {words} » : {shows}</translation>
    </message>
  </context>
  <context>
    <name>SpokenMarks</name>
    <message>
      <source>{paragraph} Marked: {marks}</source>
      <translation>{paragraph} Marqué : {marks}</translation>
    </message>
  </context>
  <context>
    <name>StepFields</name>
    <message>
      <source>Answer, only on your screen</source>
      <translation>Réponse, sur votre écran seulement</translation>
    </message>
    <message>
      <source>Question to the class</source>
      <translation>Question à la classe</translation>
    </message>
    <message>
      <source>Show the card with it</source>
      <translation>Montrer aussi la fiche</translation>
    </message>
    <message>
      <source>Take it out of the lesson</source>
      <translation>La retirer de la leçon</translation>
    </message>
    <message>
      <source>What do you ask before you show it?</source>
      <translation>Que demandez-vous avant de la montrer ?</translation>
    </message>
  </context>
  <context>
    <name>StepRow</name>
    <message>
      <source>with a question</source>
      <translation>avec une question</translation>
    </message>
  </context>
  <context>
    <name>StretchBox</name>
    <message>
      <source>The whole card</source>
      <translation>La fiche entière</translation>
    </message>
  </context>
  <context>
    <name>StudentSide</name>
    <message>
      <source>A student's own answers to a lesson in Sourcelight.</source>
      <translation>Les réponses d’un élève à une leçon dans Sourcelight.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Answers of {name}</source>
      <translation>Réponses de {name}</translation>
    </message>
    <message>
      <source>Save your answers</source>
      <translation>Enregistrer vos réponses</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>réponses</translation>
    </message>
  </context>
  <context>
    <name>TakingIn</name>
    <message>
      <source>Reading it made no progress for {seconds} seconds and was given up.</source>
      <translation>La lecture n’a pas avancé pendant {seconds} secondes et a été abandonnée.</translation>
    </message>
    <message>
      <source>Taking the library in was too much for this computer and was given up.</source>
      <translation>L’import de la bibliothèque dépassait les capacités de cet ordinateur et a été abandonné.</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
  </context>
  <context>
    <name>ThinBar</name>
    <message>
      <source>Reading the article</source>
      <translation>Lecture de l’article</translation>
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Tone of {all} sentences. The writer's: {wu} positive, {wd} negative. Quoted: {qu} positive, {qd} negative.</source>
      <translation>Ton de {all} phrases. De l’auteur : {wu} positives, {wd} négatives. Citées : {qu} positives, {qd} négatives.</translation>
    </message>
    <message>
      <source>negative</source>
      <translation>négatif</translation>
    </message>
    <message>
      <source>neutral</source>
      <translation>neutre</translation>
    </message>
    <message>
      <source>no word to score</source>
      <translation>aucun mot à évaluer</translation>
    </message>
    <message>
      <source>positive</source>
      <translation>positif</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back to {page}</source>
      <translation>Retour : {page}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>VoiceFacts</name>
    <message>
      <source>Called</source>
      <translation>Appelée</translation>
    </message>
    <message>
      <source>How they know</source>
      <translation>Comment elle le sait</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Relayed by</source>
      <translation>Relayée par</translation>
    </message>
    <message>
      <source>Says</source>
      <translation>Dit</translation>
    </message>
    <message>
      <source>Why unnamed</source>
      <translation>Pourquoi anonyme</translation>
    </message>
    <message>
      <source>a loose way of knowing: it could mean many things</source>
      <translation>une façon vague de savoir : elle peut vouloir dire bien des choses</translation>
    </message>
    <message>
      <source>a stock reason: it tells a reader little</source>
      <translation>une raison toute faite : elle en dit peu au lecteur</translation>
    </message>
    <message>
      <source>and {count} more, all of them lit in the text</source>
      <translation>et {count} autres, toutes éclairées dans le texte</translation>
    </message>
    <message>
      <source>not found in this text</source>
      <translation>introuvable dans ce texte</translation>
    </message>
    <message>
      <source>one</source>
      <translation>une seule</translation>
    </message>
    <message>
      <source>{number}, as stated</source>
      <translation>{number}, d’après le texte</translation>
    </message>
  </context>
  <context>
    <name>VoiceRow</name>
    <message>
      <source>No source given</source>
      <translation>Aucune source donnée</translation>
    </message>
    <message>
      <source>speaks {times} times, first in {place}</source>
      <translation>parle {times} fois, d’abord : {place}</translation>
    </message>
    <message>
      <source>{share} of the attributed words</source>
      <translation>{share} des mots attribués</translation>
    </message>
  </context>
  <context>
    <name>VoicesPage</name>
    <message>
      <source>No unnamed voices found. That does not make it true.</source>
      <translation>Aucune voix anonyme trouvée. Le texte n’en est pas vrai pour autant.</translation>
    </message>
    <message>
      <source>Nobody is given as saying anything in this text.</source>
      <translation>Personne n’est donné comme disant quelque chose dans ce texte.</translation>
    </message>
    <message>
      <source>Now leave the page</source>
      <translation>Quittez maintenant la page</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>What rests only on unnamed voices?</source>
      <translation>Qu’est-ce qui ne repose que sur des voix anonymes ?</translation>
    </message>
    <message>
      <source>Whose words</source>
      <translation>De qui sont les mots</translation>
    </message>
    <message>
      <source>in order of appearance</source>
      <translation>par ordre d’apparition</translation>
    </message>
    <message>
      <source>{all} words: shares and reading ease are not shown.</source>
      <translation>{all} mots : les parts et la lisibilité ne sont pas montrées.</translation>
    </message>
    <message>
      <source>{count} of {all} words</source>
      <translation>{count} mots sur {all}</translation>
    </message>
  </context>
  <context>
    <name>Wall</name>
    <message>
      <source>No marks of this kind were found. That does not make the text right.</source>
      <translation>Aucune marque de ce genre n’a été trouvée. Le texte n’en est pas pour autant exact.</translation>
    </message>
    <message>
      <source>Presentation</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>→ shows the next mark, ← takes it back, ↑ and ↓ choose the kind.</source>
      <translation>→ montre la marque suivante, ← la retire, ↑ et ↓ choisissent le genre.</translation>
    </message>
  </context>
  <context>
    <name>WallCard</name>
    <message>
      <source>Predict first</source>
      <translation>Prédire d’abord</translation>
    </message>
    <message>
      <source>Unnamed voice</source>
      <translation>Voix anonyme</translation>
    </message>
  </context>
  <context>
    <name>WallFoot</name>
    <message>
      <source>Ctrl R</source>
      <translation>Ctrl R</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Show the next mark</source>
      <translation>Montrer la marque suivante</translation>
    </message>
    <message>
      <source>Show the program’s marks</source>
      <translation>Montrer les marques du programme</translation>
    </message>
    <message>
      <source>Take the last mark back</source>
      <translation>Retirer la dernière marque</translation>
    </message>
    <message>
      <source>hedges</source>
      <translation>atténuations</translation>
    </message>
    <message>
      <source>lesson</source>
      <translation>leçon</translation>
    </message>
    <message>
      <source>loaded</source>
      <translation>chargés</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonymes</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>WallPicture</name>
    <message>
      <source>What the class sees</source>
      <translation>Ce que voit la classe</translation>
    </message>
  </context>
  <context>
    <name>WaysIn</name>
    <message>
      <source>dropped text</source>
      <translation>texte déposé</translation>
    </message>
  </context>
  <context>
    <name>WebSearch</name>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
      <source>Your browser will open {address} and send it these words.</source>
      <translation>Votre navigateur ouvrira {address} et lui enverra ces mots.</translation>
    </message>
  </context>
  <context>
    <name>WhoIsRight</name>
    <message>
      <source>Do you still think so?</source>
      <translation>Le pensez-vous toujours ?</translation>
    </message>
    <message>
      <source>I don’t think so</source>
      <translation>Je ne le pense pas</translation>
    </message>
    <message>
      <source>I still think so</source>
      <translation>Je le pense toujours</translation>
    </message>
    <message>
      <source>I think so too</source>
      <translation>Je le pense aussi</translation>
    </message>
    <message>
      <source>Not any more</source>
      <translation>Plus maintenant</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Pas sûr</translation>
    </message>
    <message>
      <source>Who is right?</source>
      <translation>Qui a raison ?</translation>
    </message>
    <message>
      <source>Why do you think so?</source>
      <translation>Pourquoi le pensez-vous ?</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
  </context>
  <context>
    <name>WhoseWordsBar</name>
    <message>
      <source>Whose words: {parts}</source>
      <translation>De qui sont les mots : {parts}</translation>
    </message>
  </context>
  <context>
    <name>WordButton</name>
    <message>
      <source>{name}, key {key}</source>
      <translation>{name}, touche {key}</translation>
    </message>
  </context>
  <context>
    <name>Worksheet</name>
    <message>
      <source>A name is kept back here. Which reason does the text give? Is it a good one?</source>
      <translation>Un nom est tu ici. Quelle raison le texte donne-t-il ? Est-elle bonne ?</translation>
    </message>
    <message>
      <source>An answer of your own.</source>
      <translation>Une réponse à vous.</translation>
    </message>
    <message>
      <source>Answers for the teacher</source>
      <translation>Réponses pour l’enseignant</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>For example: {searches}</source>
      <translation>Par exemple : {searches}</translation>
    </message>
    <message>
      <source>How can they know it? Find the words that say so.</source>
      <translation>Comment peuvent-ils le savoir ? Trouvez les mots qui le disent.</translation>
    </message>
    <message>
      <source>Line {number}: {question}</source>
      <translation>Ligne {number} : {question}</translation>
    </message>
    <message>
      <source>Made with Sourcelight from this article. The answers are on the teacher’s sheet.</source>
      <translation>Fait avec Sourcelight à partir de cet article. Les réponses sont sur la feuille de l’enseignant.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Take a pencil.</source>
      <translation>Prenez un crayon.</translation>
    </message>
    <message>
      <source>Was this confirmed by somebody else? Which words tell you?</source>
      <translation>Quelqu’un d’autre l’a-t-il confirmé ? Quels mots vous le disent ?</translation>
    </message>
    <message>
      <source>Where else would you look? Write what you would type.</source>
      <translation>Où chercheriez-vous encore ? Écrivez ce que vous taperiez.</translation>
    </message>
    <message>
      <source>Who says so, and how do they know?</source>
      <translation>Qui le dit, et comment le sait-on ?</translation>
    </message>
    <message>
      <source>Who was asked, and what came back?</source>
      <translation>Qui a été interrogé, et qu’a-t-on répondu ?</translation>
    </message>
    <message>
      <source>box</source>
      <translation>cadre</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>points</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>ligne {number}</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>vague</translation>
    </message>
    <message>
      <source>who has no name</source>
      <translation>qui n’a pas de nom</translation>
    </message>
    <message>
      <source>words that judge</source>
      <translation>mots qui jugent</translation>
    </message>
    <message>
      <source>words that make it less certain</source>
      <translation>mots qui rendent moins certain</translation>
    </message>
    <message>
      <source>“{words}”: {question}</source>
      <translation>« {words} » : {question}</translation>
    </message>
  </context>
  <context>
    <name>WorksheetSheet</name>
    <message>
      <source>Answer sheet as PDF…</source>
      <translation>Corrigé en PDF…</translation>
    </message>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Print the answer sheet…</source>
      <translation>Imprimer le corrigé…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>The article without marks, its lines counted, these questions beside it with room to write.</source>
      <translation>L’article sans marques, ses lignes comptées, ces questions à côté avec de la place pour écrire.</translation>
    </message>
    <message>
      <source>Worksheet</source>
      <translation>Fiche d’exercices</translation>
    </message>
    <message>
      <source>switch off what you leave out</source>
      <translation>désactivez ce que vous laissez de côté</translation>
    </message>
  </context>
  <context>
    <name>Worksheets</name>
    <message>
      <source>Answers from the rules and the evidence of Sourcelight, and your own.</source>
      <translation>Réponses tirées des règles et des preuves de Sourcelight, et les vôtres.</translation>
    </message>
    <message>
      <source>Answers: {title}</source>
      <translation>Réponses : {title}</translation>
    </message>
    <message>
      <source>Worksheet: {title}</source>
      <translation>Fiche : {title}</translation>
    </message>
  </context>
</TS>
