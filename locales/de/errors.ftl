# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = „{ $protocol }“ ist kein bekanntes Protokoll.

error-unknown-protocol-near = „{ $protocol }“ ist kein bekanntes Protokoll. Meinten Sie { $suggestions }?

error-unknown-code = { $protocol }: Der Code „{ $value }“ ist nicht bekannt.

error-unknown-code-near = { $protocol }: Der Code „{ $value }“ ist nicht bekannt. Meinten Sie { $suggestions }?

error-missing-protocol = Bei „{ $value }“ fehlt das Protokoll. Schreiben Sie das Protokoll vor den Code, wie in „smtp/521“.

error-missing-protocol-near = Bei „{ $value }“ fehlt das Protokoll. Meinten Sie { $suggestions }?

error-malformed-id = „{ $id }“ ist kein Code. Schreiben Sie das Protokoll, einen Schrägstrich und den Code, wie in „smtp/521“.

error-malformed-id-near = „{ $id }“ bezeichnet nicht genau einen Code. Meinten Sie { $suggestions }?

error-malformed-value = { $protocol }: „{ $value }“ ist kein gültiger Code. Schreiben Sie die Klasse und danach die Nummern, durch Punkte getrennt. Mögliche Klassen: { $classes }.

error-malformed-value-categories = { $protocol }: „{ $value }“ ist kein gültiger Code. Schreiben Sie Klasse, Kategorie und Detail, durch Punkte getrennt. Mögliche Klassen: { $classes }; mögliche Kategorien: { $categories }.

error-missing-field = Das Feld „{ $field }“ ist erforderlich.

error-same-code = Auf beiden Seiten des Vergleichs steht „{ $id }“. Wählen Sie zwei verschiedene Codes.

error-same-code-fallback = „{ $asked }“ wird als „{ $id }“ gelesen, und das ist auch der andere Code. Wählen Sie zwei verschiedene Codes.

error-malformed-language-code = „{ $language-code }“ ist kein Sprachcode. Verwenden Sie einen wie „ar“ oder „pt-BR“.

note-language-not-available = „{ $language-code }“ ist nicht verfügbar. Sprache der Antwort: { $language }.

error-negative-page-size = Die Seitengröße { $page-size } liegt außerhalb des zulässigen Bereichs. Verwenden Sie 1 bis { $maximum } oder 0 für die Voreinstellung.

error-malformed-page-token = „{ $page-token }“ ist kein gültiges Seitentoken. Lassen Sie es weg, um bei der ersten Seite zu beginnen.

error-page-token-mismatch = Dieses Seitentoken wurde für eine andere Anfrage ausgestellt. Wiederholen Sie jene Anfrage unverändert oder lassen Sie das Token weg, um bei der ersten Seite zu beginnen.

error-too-many-items =
    { $count ->
        [one] Die Anfrage enthält { $count } Code, das Limit ist { $maximum }. Verteilen Sie die Codes auf mehrere Anfragen.
       *[other] Die Anfrage enthält { $count } Codes, das Limit ist { $maximum }. Verteilen Sie die Codes auf mehrere Anfragen.
    }

error-unknown-class = { $protocol }: „{ $class }“ ist keine bekannte Klasse. Mögliche Klassen: { $suggestions }.

error-class-without-protocol = Die Klasse „{ $class }“ ist ohne ihr Protokoll angegeben. Nennen Sie auch das Protokoll.

error-unknown-phase = „{ $phase }“ ist kein Schritt einer SMTP-Sitzung. Mögliche Schritte: { $suggestions }.

error-unknown-enum-value = Das Feld „{ $field }“ enthält den undefinierten Wert { $number }.

error-malformed-status-details = Die Details des Status können nicht gelesen werden: Es sind nicht die Bytes eines google.rpc.Status.

error-query-too-long = Die Suche ist länger als { $maximum } Zeichen. Kürzen Sie sie auf einen Code oder wenige Wörter, oder lassen Sie den ganzen Text als Antwort erklären.

note-nothing-found = Zu „{ $query }“ wurde nichts gefunden. Prüfen Sie die Schreibweise, verwenden Sie weniger Wörter oder suchen Sie nach dem Code selbst.
