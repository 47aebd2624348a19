# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = Deutsch

## Headings of a page about two codes

heading-equivalents = Entsprechungen in anderen Protokollen
heading-differences = Wichtigste Unterschiede
heading-other-differences = Weitere Unterschiede
heading-similarities = Gemeinsamkeiten
heading-use = Wann welcher Code passt
heading-neighbours = Oft verwechselt
heading-learn-more = Mehr dazu
heading-related-codes = Verwandte Codes
heading-related-pairs = Verwandte Vergleiche
heading-references = Spezifikationen

code-with-title = { $code } · { $title }

related-pair = { $left } im Vergleich mit { $right }

## Aspects: in what two codes can differ

aspect-protocol = Protokoll
aspect-outcome = Ergebnis
aspect-retry = Erneuter Versuch
aspect-repeat-safety = Automatische Wiederholung
aspect-actor = Wer handeln muss
aspect-remedy = Was hilft
aspect-phase = Wo der Code auftritt
aspect-class = Klasse
aspect-category = Kategorie
aspect-standing = Einstufung
aspect-specification = Spezifikation

## Outcomes

outcome-success = Erfolg
outcome-intermediate = In Bearbeitung: Es folgt noch etwas
outcome-redirection = Umleitung
outcome-transient-failure = Vorübergehender Fehler
outcome-permanent-failure = Dauerhafter Fehler

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Nicht nötig
    .message = Sie müssen nichts noch einmal senden.
    .request = Die Anfrage muss nicht wiederholt werden.
    .call = Ein weiterer Versuch ist nicht nötig.
    .connection = Die Verbindung muss nicht neu aufgebaut werden.
retry-after-delay = Nach einer Wartezeit
    .message = Dieselbe Nachricht kommt später vielleicht durch. Wenn sie zurückgekommen ist oder noch im Postausgang liegt, warten Sie und senden Sie sie dann an alle, die sie nicht erhalten haben. Andernfalls versucht es Ihr Mailserver automatisch erneut.
    .request = Dieselbe Anfrage gelingt später vielleicht. Warten Sie und versuchen Sie es dann erneut.
    .call = Derselbe Anruf oder dieselbe Anfrage gelingt später vielleicht. Warten Sie und versuchen Sie es dann erneut.
    .connection = Ein späterer Versuch gelingt vielleicht. Warten Sie und bauen Sie die Verbindung dann erneut auf.
retry-after-change = Nach einer Änderung
    .message = Ohne Änderung wird auch der nächste Versuch wahrscheinlich abgelehnt. Zuerst muss die Ursache behoben werden.
    .request = Unverändert schlägt die Anfrage wahrscheinlich wieder fehl. Zuerst muss die Ursache behoben werden.
    .call = Derselbe Anruf oder dieselbe Anfrage schlägt wahrscheinlich wieder fehl. Zuerst muss die Ursache behoben werden.
    .connection = Ein weiterer Verbindungsversuch schlägt wahrscheinlich wieder fehl. Zuerst muss die Ursache behoben werden.
retry-after-restart = Vom Anfang des Ablaufs an
    .message = Diesen Befehl allein zu wiederholen, hilft nicht. Beginnen Sie die ganze Mailtransaktion von vorn.
    .request = Diese Anfrage allein zu wiederholen, hilft nicht. Beginnen Sie den ganzen Ablauf von vorn, angefangen mit dem ersten Lesen. Ein Programm kann das automatisch tun.
    .call = Diesen Schritt allein zu wiederholen, hilft nicht. Bauen Sie den Anruf von Anfang an neu auf.
    .connection = Diesen Schritt allein zu wiederholen, hilft nicht. Beginnen Sie den ganzen Austausch über eine neue Verbindung von vorn.
retry-elsewhere = Über einen anderen Server, eine andere Adresse oder Verbindung
    .message = Die Nachricht auf demselben Weg noch einmal zu senden, hilft nicht. Verwenden Sie die Adresse aus der Antwort oder einen anderen Server oder eine andere IP-Adresse aus dem DNS.
    .request = Senden Sie die Anfrage an die Adresse aus der Antwort oder, wenn keine angegeben ist, über eine neue Verbindung.
    .call = Dieselbe Adresse noch einmal anzurufen, hilft nicht. Verwenden Sie die Adresse aus der Antwort.
    .connection = Eine neue Verbindung zum selben Server hilft nicht. Verwenden Sie den Server oder die Adresse aus dem Fehlertext.
retry-never = Nie
    .message = Senden Sie die Nachricht nicht noch einmal. Weder Warten noch Änderungen bringen sie ans Ziel.
    .request = Senden Sie die Anfrage nicht noch einmal. Weder Warten noch Änderungen helfen.
    .call = Versuchen Sie es nicht noch einmal. Weder Warten noch Änderungen helfen: Der Anruf kommt nicht zustande.
    .connection = Bauen Sie die Verbindung nicht noch einmal auf. Weder Warten noch Änderungen helfen.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Niemand
    .advice = Sie müssen nichts tun.
actor-nobody-request = Niemand
    .advice = Sie müssen nichts tun.
actor-nobody-call = Niemand
    .advice = Sie müssen nichts tun.
actor-nobody-connection = Niemand
    .advice = Sie müssen nichts tun.
actor-usually-nobody-message = Meist niemand
    .advice = Meist muss niemand etwas tun, weil sich das Problem mit der Zeit von selbst löst.
actor-usually-nobody-request = Meist niemand
    .advice = Meist muss niemand etwas tun, weil sich das Problem mit der Zeit von selbst löst.
actor-usually-nobody-call = Meist niemand
    .advice = Meist muss niemand etwas tun, weil sich das Problem mit der Zeit von selbst löst.
actor-usually-nobody-connection = Meist niemand
    .advice = Meist muss niemand etwas tun, weil sich das Problem mit der Zeit von selbst löst. Wenn Verbindungen immer wieder fehlschlagen, muss der Administrator des Servers die Ursache suchen.
actor-user-message = Der Absender
    .advice = Der Absender muss handeln und zum Beispiel die Adresse, die Anmeldung oder die Nachricht korrigieren.
actor-user-request = Der Benutzer
    .advice = Der Benutzer muss handeln und zum Beispiel die Adresse, die Anmeldung oder die Eingaben korrigieren.
actor-user-call = Der Anrufer
    .advice = Der Anrufer muss handeln und zum Beispiel die Rufnummer oder Adresse korrigieren.
actor-user-connection = Der Benutzer
    .advice = Der Benutzer muss handeln und sich zum Beispiel erneut anmelden oder die Einstellungen des Programms ändern.
actor-asking-operator-message = Der Administrator der Absenderseite
    .advice = Der Administrator des sendenden Servers oder E-Mail-Programms muss handeln. Wenn Sie das nicht sind, leiten Sie den vollständigen Fehlertext an ihn weiter.
actor-asking-operator-request = Der Administrator oder Entwickler des Clients
    .advice = Der Administrator oder Entwickler des Clients muss handeln. Wenn Sie das nicht sind, leiten Sie den vollständigen Fehlertext an ihn weiter.
actor-asking-operator-call = Der Administrator der Anruferseite
    .advice = Der Administrator des Telefons oder der Telefonanlage des Anrufers muss handeln. Wenn Sie das nicht sind, leiten Sie den vollständigen Fehlertext an ihn weiter.
actor-asking-operator-connection = Der Administrator oder Entwickler des Clients
    .advice = Der Administrator oder Entwickler des Clients muss handeln. Wenn Sie das nicht sind, leiten Sie den vollständigen Fehlertext an ihn weiter.
actor-answering-operator-message = Der Administrator des Servers, der geantwortet hat
    .advice = Der Administrator des Servers, der geantwortet hat, muss handeln. Sie können ihm das Problem melden.
actor-answering-operator-request = Der Administrator des Servers
    .advice = Der Administrator des Servers muss handeln. Sie können ihm das Problem melden.
actor-answering-operator-call = Der Administrator des Servers, der geantwortet hat
    .advice = Der Administrator des Servers, der geantwortet hat, muss handeln. Sie können ihm das Problem melden.
actor-answering-operator-connection = Der Administrator des Servers
    .advice = Der Administrator des Servers muss handeln. Sie können ihm das Problem melden.
actor-destination-operator-message = Der Administrator des Zielservers
    .advice = Der Administrator des Zielservers muss handeln. An dem Server, der das Problem gemeldet hat, liegt es meist nicht.
actor-destination-operator-request = Der Administrator des Upstream-Servers oder der Zone
    .advice = Handeln muss der Administrator des Servers oder der DNS-Zone, von denen der antwortende Server abhängt. Sie können ihm das Problem melden.
actor-destination-operator-call = Der Administrator der angerufenen Seite
    .advice = Der Administrator der angerufenen Seite muss handeln. Der Server, der geantwortet hat, meldet das Problem nur.
actor-destination-operator-connection = Der Administrator des Servers hinter dem Gateway
    .advice = Der Administrator des Servers hinter dem Gateway muss handeln. Das Gateway meldet das Problem nur.
actor-recipient-message = Der Empfänger
    .advice = Der Empfänger muss handeln. Verständigen Sie ihn auf anderem Weg, zum Beispiel telefonisch.
actor-recipient-request = Der Empfänger
    .advice = Der Empfänger muss handeln. Verständigen Sie ihn auf anderem Weg, zum Beispiel telefonisch.
actor-recipient-call = Die angerufene Person
    .advice = Die angerufene Person muss handeln. Verständigen Sie sie auf anderem Weg, zum Beispiel per E-Mail.
actor-recipient-connection = Der Administrator der empfangenden Seite
    .advice = Handeln muss der Administrator der Seite, die diesen Alert erhalten hat, also des Clients oder des Servers. Wenn Sie das nicht sind, leiten Sie den vollständigen Fehlertext an ihn weiter.

## What has to be done, as it stands in a list

remedy-nothing = nichts tun
remedy-proceed = mit dem nächsten Schritt fortfahren
remedy-wait = warten und es erneut versuchen
remedy-correct-command = den Befehl korrigieren
remedy-correct-address = die Adresse korrigieren
remedy-correct-message = die Nachricht ändern
remedy-authenticate = sich anmelden
remedy-encrypt = die Verbindung verschlüsseln
remedy-free-space = Speicherplatz freigeben
remedy-seek-permission = eine Erlaubnis einholen
remedy-repair-server = den fehlerhaften Server reparieren
remedy-use-another-server = einen anderen Server verwenden
remedy-follow-redirect = der Umleitung folgen
remedy-correct-request = die Anfrage korrigieren
remedy-refresh-state = den aktuellen Zustand neu lesen
remedy-slow-down = weniger auf einmal senden
remedy-correct-dns = die fehlerhaften DNS-Einträge der Domain korrigieren
remedy-find-cause = die Ursache im vollständigen Fehlertext suchen

## How firmly a code is defined

standing-registered = Registriert
    .note = Der Code steht im offiziellen Register (IANA), das auch das definierende Dokument nennt.
standing-specified = Spezifiziert
    .note = Eine veröffentlichte Spezifikation definiert den Code.
standing-experimental = Experimentell
    .note = Nur ein experimentelles Dokument oder ein Entwurf definiert den Code.
standing-obsolete = Veraltet
    .note = Der Code ist veraltet: Alte Software sendet ihn noch, neue Software sollte es nicht tun.
standing-unofficial = Inoffiziell
    .note = Der Code ist inoffiziell: Was er bedeutet, hängt von der Software ab, die ihn sendet.
standing-vendor = Herstellerspezifisch
    .note = Ein oder mehrere Hersteller definieren den Code für ihre eigenen Produkte. Andere verwenden ihn möglicherweise anders.

## Enhanced mail status codes

fallback-unregistered-detail = „{ $asked }“ ist nicht registriert. Diese Seite zeigt { $code }, den nächstliegenden allgemeinen Code.

fallback-no-class = „{ $asked }“ nennt keine Klasse. Diese Seite zeigt { $code }, die schwerste registrierte Form.

fallback-no-class-and-unregistered-detail = „{ $asked }“ nennt keine Klasse und ist nicht registriert. Diese Seite zeigt { $code }, den nächstliegenden allgemeinen Code in seiner schwersten Form.

fallback-in-range = „{ $asked }“ gehört zu einem Bereich von Codes, die gemeinsam definiert sind. Diese Seite zeigt den ganzen Bereich { $code }.

class-unregistered = Das Register führt diesen Fall nicht unter der Klasse von { $code }, sondern nur unter Klasse { $classes }. Manche Server senden ihn trotzdem so.

class-contested = Das Register ist bei { $code } widersprüchlich: Sein Text erlaubt nur Klasse { $classes }, doch unter den zugehörigen Basiscodes ist auch eine andere Klasse. Server senden beide Klassen.

vendor-words = Von { $vendor }: „{ $phrase }“
    .description = { $vendor } definiert { $code } für die eigenen Server, und kein Register führt den Code. Sein Text dazu lautet: „{ $phrase }“.
    .when = Ein Mailserver von { $vendor } antwortet damit oder schreibt den Code in einen Unzustellbarkeitsbericht. Sendet ein anderer Server { $code }, kann etwas anderes gemeint sein.
    .fix = Lesen Sie den vollständigen Fehlertext, der oft den Grund und einen Link enthält, und folgen Sie ihm. Wenn er nicht mehr verrät, folgen Sie den Hinweisen zu { $standard }.
    .use = Überlassen Sie { $code } den Servern von { $vendor }. Senden Sie stattdessen den registrierten Code { $standard } und nennen Sie den Grund im Text.

## Codes that nobody defines: shared texts

popular-lists = Codelisten im Web

unofficial-dots-dropped =
    .description = Kein Standard definiert { $code }. Höchstwahrscheinlich ist { $stands-for } („{ $stands-for-title }“) gemeint, ein erweiterter Statuscode, der ohne seine Punkte geschrieben wurde.
    .when = Die Nummer kommt vor in: { $seen }. Wenn ein Server sie sendet, sagt der erweiterte Statuscode oder der Text danach, was gemeint ist.
    .use = Senden Sie diese Nummer nicht. Senden Sie den Code { $standard }, den jede Mailsoftware versteht, mit dem erweiterten Statuscode, der die Ursache nennt.

unofficial-registry-column =
    .description = Kein Dokument sagt, was { $code } bedeutet. Das Register der erweiterten Statuscodes nennt die Nummer nur als Basiscode. In der Praxis kommt { $stands-for } („{ $stands-for-title }“) ihr am nächsten.
    .when = Die Nummer ist selten und kommt vor in: { $seen }. Nur der Text danach sagt, was gemeint ist.
    .use = Senden Sie diese Nummer nicht. Senden Sie den Code { $standard }, den ein Standard definiert, und nennen Sie den Grund in einem erweiterten Statuscode.

unofficial-software = Bedeutung hängt von der sendenden Software ab
    .description = Kein Standard definiert { $code }. Manche Software sendet den Code mit einer eigenen Bedeutung, die nur der Text nach der Nummer erklärt.
    .when = Die Nummer kommt vor in: { $seen }. Andere Software verwendet sie möglicherweise für etwas anderes.
    .fix = Richten Sie sich nach dem Text hinter der Nummer und nach dem erweiterten Statuscode, falls vorhanden. Fehlt beides, behandeln Sie die Antwort wie { $standard }: Die erste Ziffer entscheidet, ob Mailserver es erneut versuchen.
    .use = Senden Sie diese Nummer nicht. Senden Sie { $standard } und nennen Sie den Grund in einem erweiterten Statuscode und im Text.

unofficial-list-only = Nummer aus Codelisten im Web
    .description = Kein Standard definiert { $code }, und kein Server ist bekannt, der den Code sendet. Codelisten führen ihn, jede mit eigenem Wortlaut.
    .when = Die Nummer kommt vor in: { $seen }. Wenn ein Server sie doch sendet, sagt nur der Text danach, was gemeint ist.
    .fix = Richten Sie sich nach dem vollständigen Fehlertext, nicht nach dem, was eine Liste über die Nummer sagt. Fehlt ein Text, behandeln Sie die Antwort wie { $standard } mit derselben ersten Ziffer.
    .use = Senden Sie diese Nummer nicht. Senden Sie den Code { $standard }, den ein Standard definiert.

unofficial-errno = Fehlernummer aus dem System des Clients
    .description = Kein Mailserver sendet { $code }. Höchstwahrscheinlich ist die Nummer ein Fehler im Betriebssystem des Clients, etwa „connection refused“ oder „network unreachable“, der wie eine Antwort ausgegeben wurde.
    .when = Die Nummer kommt vor in: { $seen }. Ein Client, der keine Verbindung aufbauen kann, gibt eine solche Nummer aus, die dann für eine Antwort gehalten wird.
    .fix = Prüfen Sie die Verbindung statt der Nachricht: Hostname, Port, Netzwerk und Firewall. Sobald die Verbindung funktioniert, senden Sie erneut, wie nach { $standard }.
    .use = Ein Server sendet diese Nummer nie. Für ein vorübergehendes Problem senden Sie { $standard }.

unofficial-document-example = Nummer aus einem Beispiel in einem Dokument
    .description = Kein Standard definiert { $code }. Ein Beispiel in einem Dokument zeigt die Nummer als Antwort, ohne ihre Bedeutung zu erklären; der Text dahinter kommt { $stands-for } („{ $stands-for-title }“) am nächsten.
    .when = Die Nummer kommt vor in: { $seen }. Server senden sie selten. Wenn es einer tut, sagt nur der Text danach, was gemeint ist.
    .fix = Lesen Sie zuerst den vollständigen Fehlertext. Wenn er nichts verrät, behandeln Sie die Antwort wie { $standard }: Die erste Ziffer entscheidet, ob Mailserver es erneut versuchen.
    .use = Senden Sie diese Nummer nicht. Senden Sie den Code { $standard }, den ein Standard definiert, und nennen Sie den Grund in einem erweiterten Statuscode.

## Kinds of text in which a search finds words

match-near = { $kind }, ähnliche Schreibweise
match-kind-code = Code
match-kind-symbol = Name
match-kind-phrase = Wortlaut der Spezifikation
match-kind-vendor = Wortlaut eines Produkts
match-kind-title = Titel
match-kind-description = Bedeutung
match-kind-when = Situation
match-kind-advice = Rat
match-kind-example = Beispiel
match-kind-cause = Ursache
match-kind-printed = Wortlaut eines Programms
