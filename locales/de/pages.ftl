# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = Zum Inhalt springen
page-home = Startseite
page-main-menu = Hauptmenü
page-trail = Sie befinden sich hier
page-language = Sprache

## Home

page-home-title = Statuscodes verständlich erklärt
page-home-description = Was ein Statuscode bedeutet, ob ein neuer Versuch hilft und wer handeln muss: für E-Mail, HTTP und andere Protokolle, mit der Spezifikation hinter jeder Aussage.
page-protocols = Protokolle
page-code-count =
    { $count ->
        [one] { $count } Code
       *[other] { $count } Codes
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: alle Codes
page-codes = Codes
page-unofficial = Inoffizielle Codes
page-choice = Welchen Code meinen Sie?
page-choice-note = Mehrere Codes werden „{ $value }“ geschrieben. Wählen Sie einen davon aus.

## Comparisons

page-pairs = Leicht zu verwechselnde Codes
page-pairs-description = Codepaare, die oft miteinander verwechselt werden, und ihr Unterschied in ein oder zwei Sätzen.
page-compare = { $code } mit einem anderen Code vergleichen
page-other-code = Anderer Code
page-other-code-hint = Schreiben Sie ihn so, wie Sie ihn gefunden haben: 450, 5.1.1, HTTP 503 oder ein Name wie UNAVAILABLE.
page-compare-button = Vergleichen
page-swap = Seiten tauschen
page-both = Beide

## Explaining a reply

page-explain = Antwort erklären
page-explain-description = Fügen Sie eine Fehlermeldung, eine Logzeile oder einen ganzen Unzustellbarkeitsbericht ein und lesen Sie, was passiert ist und was zu tun ist.
page-reply = Fehlermeldung, Logzeile oder Unzustellbarkeitsbericht
page-explain-privacy = Der Text wird nur an diesen Server gesendet. Er wird nicht gespeichert, erscheint in keinem Log und in keiner Webadresse.
page-explain-button = Erklären
page-explain-another = Weitere Antwort erklären
page-masked = Kopie ohne private Daten
page-masked-hint = Adressen, Namen und Hosts sind ersetzt. Lesen Sie die Kopie, bevor Sie sie weitergeben, denn kein Programm findet alle.

## What there is no page for

page-missing = Seite nicht gefunden
page-missing-note = Unter dieser Adresse gibt es keine Seite.
page-nearest = Ähnliche Codes
page-refused = Der Text konnte nicht gelesen werden
page-form-unreadable = Was angekommen ist, war nicht das Formular dieser Seite. Fügen Sie den Text noch einmal ein und senden Sie ihn ab.
page-form-too-large = Der Text ist zu lang. Fügen Sie nur die eigentliche Antwort ein.

## Searching

page-search = Suche
page-search-query = Code, Name oder Wörter
page-search-description = Ein Code, ein Name oder einige Wörter in beliebiger Sprache: 550 5.7.26, DEADLINE_EXCEEDED, Postfach voll. Schreibfehler stören nicht.
page-search-title = Suchergebnisse für { $query }
