# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) und { $right } ({ $right-title }) im Vergleich

compare-title-same = { $left } und { $right } im Vergleich: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Beide können in derselben Antwort stehen und stimmen überein: { $basic } sagt der Mailsoftware, was als Nächstes zu tun ist, und { $enhanced } bestätigt den Grund.
    .close = Beide können in derselben Antwort stehen und stimmen fast überein: { $basic } sagt der Mailsoftware, was als Nächstes zu tun ist, und { $enhanced } nennt den Grund.
    .narrower = Beide können in derselben Antwort stehen: { $basic } sagt der Mailsoftware, was als Nächstes zu tun ist, und { $enhanced } nennt den Grund, einen von mehreren, die { $basic } haben kann.
    .broader = Beide können in derselben Antwort stehen: { $basic } sagt der Mailsoftware, was als Nächstes zu tun ist, und { $enhanced } nennt den Grund, den auch andere Basiscodes haben können.
    .loose = Beide können in derselben Antwort stehen: { $basic } sagt der Mailsoftware, was als Nächstes zu tun ist, und { $enhanced } fügt dem wenig hinzu.

summary-stands-for = Behandeln Sie { $unofficial } wie den Code { $code }, der höchstwahrscheinlich gemeint ist.

summary-same-detail = { $left } und { $right } bezeichnen denselben Fall. Die erste Ziffer entscheidet: 2 meldet Erfolg, 4 einen vorübergehenden und 5 einen dauerhaften Fehler.

summary-same-number = { $left } und { $right } haben nur die Nummer gemeinsam: Ihre Protokolle nummerieren Antworten unabhängig voneinander, und keiner der Codes steht für den anderen.

summary-equivalent = { $left } und { $right } entsprechen einander: Wo ihre Protokolle aufeinandertreffen, tritt einer an die Stelle des anderen, doch jeder folgt den Regeln seines eigenen Protokolls.

summary-outcome = { $left } und { $right } melden unterschiedliche Ergebnisse.

summary-retry = { $left } und { $right } melden das gleiche Ergebnis, unterscheiden sich aber darin, ob und wie ein neuer Versuch sinnvoll ist.

summary-actor = Bei { $left } und { $right } sind das Ergebnis und der Rat zum erneuten Versuch gleich, doch jeweils muss jemand anderes handeln.

summary-remedy = { $left } und { $right } melden das gleiche Ergebnis, doch die Abhilfe ist verschieden.

summary-details = Bei { $left } und { $right } sind das Ergebnis und der Rat zum erneuten Versuch gleich. Was jeder Code meldet, steht in seiner Beschreibung.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } meldet Erfolg.
    .request = { $code } bedeutet, dass die Anfrage erfolgreich war.
    .call = { $code } bedeutet, dass die Anfrage erfolgreich war.
    .connection = { $code } meldet, dass mit der Verbindung alles in Ordnung ist.
clause-outcome-intermediate =
    .message = { $code } bedeutet, dass der Server auf den nächsten Schritt wartet.
    .request = { $code } bedeutet, dass die Anfrage noch bearbeitet wird.
    .call = { $code } bedeutet, dass der Anruf noch aufgebaut wird.
    .connection = { $code } bedeutet, dass die Verbindung noch aufgebaut wird.
clause-outcome-redirection =
    .message = { $code } bedeutet, dass die Nachricht an eine andere Adresse oder einen anderen Server gehen muss.
    .request = { $code } bedeutet, dass die Anfrage an eine andere Adresse oder einen anderen Server gehen muss.
    .call = { $code } bedeutet, dass der Anruf an eine andere Adresse gehen muss.
    .connection = { $code } bedeutet, dass die Verbindung zu einem anderen Server aufgebaut werden muss.
clause-outcome-transient-failure =
    .message = { $code } meldet einen vorübergehenden Fehler.
    .request = { $code } bedeutet, dass die Anfrage vorerst fehlgeschlagen ist.
    .call = { $code } bedeutet, dass der Anruf vorerst fehlgeschlagen ist.
    .connection = { $code } bedeutet, dass die Verbindung vorerst fehlgeschlagen ist.
clause-outcome-permanent-failure =
    .message = { $code } meldet einen dauerhaften Fehler.
    .request = { $code } bedeutet, dass die Anfrage dauerhaft fehlgeschlagen ist.
    .call = { $code } bedeutet, dass der Anruf dauerhaft fehlgeschlagen ist.
    .connection = { $code } bedeutet, dass die Verbindung dauerhaft fehlgeschlagen ist.

clause-retry-not-needed =
    .message = Nach { $code } ist nichts noch einmal zu senden.
    .request = Nach { $code } ist nichts zu wiederholen.
    .call = Nach { $code } ist kein weiterer Versuch nötig.
    .connection = Nach { $code } muss die Verbindung nicht neu aufgebaut werden.
clause-retry-after-delay =
    .message = Nach { $code } versuchen Sie es später mit derselben Nachricht erneut.
    .request = Nach { $code } versuchen Sie es später mit derselben Anfrage erneut.
    .call = Nach { $code } versuchen Sie es später erneut.
    .connection = Nach { $code } bauen Sie die Verbindung später erneut auf.
clause-retry-after-change =
    .message = Nach { $code } senden Sie die Nachricht nicht unverändert noch einmal.
    .request = Nach { $code } senden Sie die Anfrage nicht unverändert noch einmal.
    .call = Nach { $code } versuchen Sie es erst wieder, wenn die Ursache behoben ist.
    .connection = Nach { $code } bauen Sie die Verbindung erst wieder auf, wenn die Ursache behoben ist.
clause-retry-after-restart =
    .message = Nach { $code } beginnen Sie die ganze Mailtransaktion von vorn.
    .request = Nach { $code } beginnen Sie die ganze Abfolge von Anfragen von vorn.
    .call = Nach { $code } bauen Sie den Anruf von Anfang an neu auf.
    .connection = Nach { $code } beginnen Sie den ganzen Austausch über eine neue Verbindung von vorn.
clause-retry-elsewhere =
    .message = Nach { $code } senden Sie die Nachricht an eine andere Adresse oder einen anderen Server.
    .request = Nach { $code } senden Sie die Anfrage an eine andere Adresse oder einen anderen Server oder über eine andere Verbindung.
    .call = Nach { $code } rufen Sie eine andere Adresse an.
    .connection = Nach { $code } bauen Sie eine Verbindung zu einem anderen Server auf.
clause-retry-never =
    .message = Nach { $code } senden Sie die Nachricht nicht noch einmal.
    .request = Nach { $code } senden Sie die Anfrage nicht noch einmal.
    .call = Nach { $code } versuchen Sie es nicht noch einmal.
    .connection = Nach { $code } bauen Sie die Verbindung nicht noch einmal auf.

clause-actor-nobody =
    .message = Nach { $code } muss niemand etwas tun.
    .request = Nach { $code } muss niemand etwas tun.
    .call = Nach { $code } muss niemand etwas tun.
    .connection = Nach { $code } muss niemand etwas tun.
clause-actor-usually-nobody =
    .message = Nach { $code } muss meist niemand handeln.
    .request = Nach { $code } muss meist niemand handeln.
    .call = Nach { $code } muss meist niemand handeln.
    .connection = Nach { $code } muss meist niemand handeln.
clause-actor-user =
    .message = Nach { $code } muss der Absender handeln.
    .request = Nach { $code } muss der Benutzer handeln.
    .call = Nach { $code } muss der Anrufer handeln.
    .connection = Nach { $code } muss der Benutzer handeln.
clause-actor-asking-operator =
    .message = Nach { $code } muss der Administrator der Absenderseite handeln.
    .request = Nach { $code } muss der Administrator oder Entwickler des Clients handeln.
    .call = Nach { $code } muss der Administrator der Anruferseite handeln.
    .connection = Nach { $code } muss der Administrator oder Entwickler des Clients handeln.
clause-actor-answering-operator =
    .message = Nach { $code } muss der Administrator des antwortenden Servers handeln.
    .request = Nach { $code } muss der Administrator des Servers handeln.
    .call = Nach { $code } muss der Administrator des antwortenden Servers handeln.
    .connection = Nach { $code } muss der Administrator des Servers handeln.
clause-actor-destination-operator =
    .message = Nach { $code } muss der Administrator des Zielservers handeln.
    .request = Nach { $code } muss der Administrator des Upstream-Servers oder der Zone handeln.
    .call = Nach { $code } muss der Administrator der angerufenen Seite handeln.
    .connection = Nach { $code } muss der Administrator des Servers hinter dem Gateway handeln.
clause-actor-recipient =
    .message = Nach { $code } muss der Empfänger handeln.
    .request = Nach { $code } muss der Empfänger handeln.
    .call = Nach { $code } muss die angerufene Person handeln.
    .connection = Nach { $code } muss der Administrator der Seite handeln, die den Code erhalten hat.

clause-remedy = Was nach { $code } meist hilft: { $remedies }.
clause-remedy-nothing = Nach { $code } ist nichts zu beheben.

clause-phase = { $code } kann in diesen Schritten auftreten: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } wird oft mit { $left-neighbour } verwechselt und { $right } mit { $right-neighbour }.

neighbours-one = { $code } wird oft mit { $neighbour } verwechselt.

neighbours-same = Sowohl { $left } als auch { $right } wird oft mit { $neighbour } verwechselt.
