# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Bedeutung
section-retry = Erneut versuchen?
section-actor = Wer handeln muss
section-fix = So beheben Sie das Problem
section-when = Wann der Code erscheint
section-example = So sieht es aus
section-standing = Einstufung
section-phrase = Wortlaut der Spezifikation
section-class = Klasse
section-category = Kategorie
section-outcome = Ergebnis
section-phases = Wo der Code auftritt
section-same-reply = Codes in derselben Antwort
section-equivalents = Entsprechungen in anderen Protokollen
section-protocol-facts = Details zum Protokoll
section-vendors = Produktspezifische Bedeutungen
section-confused-codes = Leicht zu verwechseln mit
section-related-codes = Verwandte Codes
section-references = Spezifikationen
section-use = Wann Sie den Code senden

## A page about a reply

section-happened = Was passiert ist
section-customer = Was Sie tun können
section-administrator = Was ein Administrator tun kann
section-avoid = Was Sie vermeiden sollten
section-ask = Wen Sie fragen und was Sie angeben
section-suppression = Mailinglisten
section-codes = Gefundene Codes
section-conflicts = Widersprüche
section-evidence = Warum diese Ursache

## Repeating a request

code-number = Nummer

repeat-safety-any = Gefahrlos wiederholbar
repeat-safety-idempotent = Nur wiederholbar, wenn idempotent
repeat-safety-none = Nicht wiederholen

repeat-any =
    .message = Wird das Abgelehnte wiederholt, auch automatisch, entstehen keine Duplikate.
    .request = Die Anfrage hat nichts bewirkt. Clients dürfen sie daher automatisch wiederholen, auch wenn sie etwas ändert.
    .call = Die Anfrage hat nichts bewirkt. Ein Programm darf sie daher automatisch noch einmal senden.
    .connection = Es wurde noch nichts ausgeführt. Ein Programm darf die Verbindung daher automatisch neu aufbauen.

repeat-idempotent =
    .message = Der Server hat die Nachricht vielleicht schon angenommen. Wenn ein Programm sie noch einmal sendet, kommt sie möglicherweise doppelt an.
    .request = Die Anfrage hat vielleicht schon etwas bewirkt. Clients dürfen daher nur automatisch wiederholen, was bei Wiederholung keinen Schaden anrichtet, etwa Lesen oder Ersetzen.
    .call = Die Anfrage hat vielleicht schon etwas bewirkt. Ein Programm darf sie daher nur automatisch noch einmal senden, wenn das keinen Schaden anrichtet.
    .connection = Ein Teil wurde vielleicht schon ausgeführt. Ein Programm darf daher nur automatisch wiederholen, was auch doppelt ausgeführt keinen Schaden anrichtet.

retry-delay =
    .seconds =
        { $count ->
            [one] Üblich ist eine Wartezeit von mindestens { $count } Sekunde ({ $reference }).
           *[other] Üblich ist eine Wartezeit von mindestens { $count } Sekunden ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Üblich ist eine Wartezeit von mindestens { $count } Minute ({ $reference }).
           *[other] Üblich ist eine Wartezeit von mindestens { $count } Minuten ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Üblich ist eine Wartezeit von mindestens { $count } Stunde ({ $reference }).
           *[other] Üblich ist eine Wartezeit von mindestens { $count } Stunden ({ $reference }).
        }

## The status of another service

localized-status = { $description } { $fix }
