# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket macht aus einer HTTP-Anfrage eine dauerhafte Verbindung, über die Client und Server einander jederzeit Nachrichten senden. Ein Close-Frame beendet sie, meist mit einem Code und einem kurzen Grund.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Nicht verwendet
    .description = Die Spezifikation lässt diesen Bereich leer, und das Register beginnt bei 1000.
websocket-class-protocol = 1000–2999 · WebSocket-Protokoll
    .description = Das WebSocket-Protokoll, eine spätere Version davon oder eine öffentliche Erweiterung definiert den Code.
websocket-class-library = 3000–3999 · Bibliotheken und Frameworks
    .description = Eine Bibliothek, ein Framework oder eine Anwendung definiert den Code und registriert ihn bei der IANA.
websocket-class-private = 4000–4999 · Private Verwendung
    .description = Eine Anwendung definiert den Code für ihre eigenen Clients und Server. Registrieren lässt er sich nicht.

## Facts that only WebSocket codes have

websocket-fact-sendable = In einem Close-Frame
    .scripts = Jedes der beiden Programme darf diesen Code in einen Close-Frame schreiben, und Browser erlauben es auch Skripten.
    .endpoints = Ein Close-Frame darf diesen Code enthalten, aber Browser lassen Skripte ihn nicht senden: close() akzeptiert nur 1000 und 3000 bis 4999.
    .never = Ein Close-Frame enthält diesen Code nie. Eine Bibliothek oder ein Browser meldet ihn der eigenen Anwendung.
    .unassigned = Ein Close-Frame sollte diesen Code nicht enthalten, und viele Bibliotheken behandeln ihn als Protokollfehler.
websocket-fact-closer = Wer schließt
    .either = Beide Seiten dürfen die Verbindung mit diesem Code schließen.
    .receiver = Die Seite, bei der die nicht akzeptablen Daten ankamen, schließt die Verbindung.
    .client = Nur Clients schließen eine Verbindung mit diesem Code.
    .server = Der Server schließt die Verbindung mit diesem Code.
    .gateway = Ein Gateway oder Proxy zwischen Client und Server schließt die Verbindung.
    .nobody = Keine Seite schließt die Verbindung ordentlich: Sie bricht ab oder kommt nie zustande.
websocket-fact-reconnect = Automatisch neu verbinden
    .at-once = Ein Client darf die Verbindung ohne Wartezeit neu aufbauen.
    .on-demand = Ein Client baut nur dann eine neue Verbindung auf, wenn er eine braucht.
    .backoff = Ein Client darf die Verbindung nach einer kurzen zufälligen Wartezeit neu aufbauen und, wenn das scheitert, nach längeren.
    .another-address = Ein Client sollte die Verbindung nur zu einer anderen IP-Adresse des Dienstes neu aufbauen, zur selben nur auf Wunsch des Benutzers.
    .stop = Ein Client sollte die Verbindung nicht selbsttätig neu aufbauen, sondern den Code melden.
    .by-agreement = Der Dienst oder die Bibliothek, die den Code definiert, sagt, ob ihre Clients die Verbindung neu aufbauen sollen.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Wo ein Gateway auf eine HTTP-Anfrage mit { $to } antworten würde, schließt es eine offene Verbindung mit { $from }. Beide bedeuten dasselbe.
    .close = Wo ein Gateway auf eine HTTP-Anfrage mit { $to } antworten würde, schließt es eine offene Verbindung mit { $from }. Beide bedeuten fast dasselbe.
    .narrower = Wo ein Gateway auf eine HTTP-Anfrage mit { $to } antworten würde, schließt es eine offene Verbindung mit { $from }, was auch andere Fälle abdeckt.
    .broader = Wo ein Gateway auf eine HTTP-Anfrage mit { $to } antworten würde, schließt es eine offene Verbindung mit { $from }, was nur einen Teil der Bedeutung abdeckt.
    .loose = Wo ein Gateway auf eine HTTP-Anfrage mit { $to } antworten würde, schließt es eine offene Verbindung mit { $from }. Beide haben wenig gemeinsam.

## Codes of the protocol

websocket-0-999 = Kein Close-Code
    .description = Close-Codes beginnen bei 1000. Kleinere Nummern wie HTTP-Statuscodes werden nicht verwendet.
    .when = Wenn ein Programm einer Funktion zum Schließen einen HTTP-Statuscode oder eine eigene Fehlernummer übergibt. Die meisten Bibliotheken und alle Browser lehnen das ab.
    .fix = Wenn die Nummer aus dem Handshake stammt, schlagen Sie sie als HTTP-Statuscode nach. Wenn Ihr Programm sie close() übergibt, verwenden Sie stattdessen einen Code von 4000 bis 4999.
    .use = Senden Sie nie eine Nummer unter 1000. Um einen Client mit einem HTTP-Statuscode abzulehnen, tun Sie es im Handshake, bevor die Verbindung offen ist.

websocket-1000 = Normal geschlossen
    .description = Die Verbindung hat ihren Zweck erfüllt, und eine Seite hat sie ordentlich geschlossen.
    .when = Wenn die Arbeit getan ist: Die letzte Nachricht ist angekommen, ein Benutzer meldet sich ab, oder ein Programm ruft close() mit diesem Code auf.
    .fix = Wenn die Verbindung offen bleiben sollte, lesen Sie den Grund und stellen Sie fest, welche Seite close() aufgerufen hat: Ihr Log oder Programmcode sagt, warum.
    .use = Senden Sie 1000, wenn die Arbeit getan ist. Senden Sie 1001, wenn ein Server herunterfährt oder der Benutzer die Seite verlässt. Senden Sie 1011, wenn ein Fehler die Verbindung beendet.

websocket-1001 = Server oder Seite verabschiedet sich
    .description = Eine Seite geht: Zum Beispiel fährt ein Server herunter, oder ein Browser hat die Webseite verlassen.
    .when = Bei der Einführung einer neuen Version oder wenn ein Benutzer einen Tab schließt oder einem Link folgt. Manche Server wie Jetty senden den Code auch, wenn eine Verbindung zu lange geruht hat.
    .fix = Wenn der Benutzer die Seite verlassen hat oder der Server neu gestartet wurde, müssen Sie nichts tun. Wenn nur ruhende Verbindungen geschlossen werden, senden Sie regelmäßig Pings, aus einem Skript im Browser stattdessen Nachrichten. Die Abstände müssen kürzer sein als das Leerlaufzeitlimit des Servers.
    .use = Senden Sie 1001, wenn Ihr Server oder Ihre Seite geht. Senden Sie 1012, wenn der Dienst in Sekunden zurück ist. Senden Sie 1000, wenn die Arbeit getan ist.

websocket-1002 = Protokollfehler
    .description = Eine Seite hat festgestellt, dass die andere gegen das WebSocket-Protokoll verstoßen hat, und daher die Verbindung geschlossen.
    .when = Wenn die Frames eines Clients nicht maskiert sind oder die eines Servers es sind, ein Frame einen unbekannten Opcode oder ein gesetztes reserviertes Bit hat oder ein Close-Frame einen Code enthält, der nicht gesendet werden darf.
    .fix = Aktualisieren Sie die Bibliothek der Seite, die den fehlerhaften Frame gesendet hat. Wenn das nicht hilft, schalten Sie zum Test die Komprimierung aus und vermeiden Sie Proxys; ein Proxy, der Frames verändert, löst denselben Fehler aus.
    .use = Senden Sie 1002, wenn ein Frame gegen das Protokoll verstößt. Senden Sie 1007, wenn der Inhalt nicht zum Nachrichtentyp passt. Senden Sie 1008, wenn eine Nachricht gegen eine Regel Ihrer Anwendung verstößt.

websocket-1003 = Datentyp nicht akzeptiert
    .description = Eine Seite hat eine Art von Daten empfangen, die sie nicht akzeptieren kann, etwa eine binäre Nachricht, obwohl sie nur Text versteht.
    .when = Wenn ein Programm ein Byte-Array oder eine Datei an einen Server sendet, der JSON als Text erwartet, oder Text an einen, der binäre Nachrichten erwartet.
    .fix = Senden Sie den Typ, den die Gegenstelle erwartet: In den meisten Bibliotheken wird aus einer Zeichenkette eine Textnachricht und aus einem Byte-Array eine binäre. Wenn es Ihr Server ist, prüfen Sie, welche Typen sein Handler akzeptiert.
    .use = Senden Sie 1003 bei einem Nachrichtentyp, den Sie nie verarbeiten. Senden Sie 1007, wenn der Typ stimmt, der Inhalt aber ungültig ist. Senden Sie 1008, wenn Sie eine Nachricht verstehen, aber nicht erlauben.

websocket-1004 = Reservierter Code ohne Bedeutung
    .description = Die Spezifikation reserviert 1004 und gibt ihm keine Bedeutung; eine spätere tut es vielleicht.
    .when = Wenn ein Programm den Code irrtümlich sendet. Manche alten Codelisten im Web nennen ihn „CLOSE_TOO_LARGE“, was heute 1009 ist.
    .fix = Wenn eine Nachricht zu groß war, verkleinern Sie sie. Andernfalls fragen Sie den Entwickler des Programms, das 1004 gesendet hat, was gemeint war.
    .use = Senden Sie 1004 nicht. Senden Sie 1009 bei einer zu großen Nachricht oder einen Code von 4000 bis 4999 mit eigener Bedeutung.

websocket-1005 = Ohne Code geschlossen
    .description = Die Verbindung wurde ordentlich geschlossen, aber der eingetroffene Close-Frame enthielt keinen Code.
    .when = Wenn ein Programm close() ohne Code aufruft, wie es viele Skripte im Browser tun, oder einen leeren Close-Frame sendet.
    .fix = Wenn Sie das Ende der Verbindung nicht erwartet haben, suchen Sie im Log der Gegenstelle, was sie geschlossen hat, und lassen Sie deren Programm einen Code senden.
    .use = Um keinen Grund zu nennen, lassen Sie den Code weg, statt 1005 zu senden. Besser ist es, 1000 zu senden, das der Gegenstelle sagt, dass alles gut verlief.

websocket-1006 = Verbindung ohne Close-Frame verloren
    .description = Die Verbindung brach ab oder kam nie zustande, und kein Close-Frame traf ein. Browser melden auch Fehler von DNS, TLS und Handshake so und verbergen den Grund vor Skripten.
    .when = Wenn das Netzwerk wechselt, ein Gerät in den Ruhezustand geht, ein Proxy eine ruhende Verbindung beendet oder ein Server abstürzt oder neu startet. Wenn jeder Versuch scheitert, gibt vielleicht ein Proxy Upgrade nicht weiter, der Server lehnt den Handshake ab (HTTP 403), oder sein Zertifikat wird nicht akzeptiert.
    .fix = Wenn die Verbindung nie zustande kommt, lesen Sie den HTTP-Statuscode in den Entwicklerwerkzeugen des Browsers und prüfen Sie, ob jeder Proxy Upgrade weitergibt. Wenn sie nach fester Zeit abbricht, lassen Sie den Server Pings senden oder erhöhen Sie die Zeitlimits des Proxys. Andernfalls lesen Sie das Log des Servers.
    .use = Senden Sie 1006 nicht. Um eine Verbindung nach einem Fehler zu beenden, senden Sie 1011 oder einen anderen Code, der sagt, was passiert ist.

websocket-1007 = Inhalt passt nicht zum Nachrichtentyp
    .description = Eine Seite hat Daten empfangen, die nicht zum Typ ihrer Nachricht passen, etwa eine Textnachricht, die kein gültiges UTF-8 ist.
    .when = Wenn ein Programm Text in einer anderen Codierung sendet, ihn mitten in einem Zeichen abschneidet oder Binärdaten als Text sendet. JMAP-Clients dürfen den Code auch nach einer Nachricht senden, die keine JMAP-Nachricht ist.
    .fix = Codieren Sie allen Text als UTF-8 und senden Sie andere Daten als binäre Nachrichten. Wenn der Text stimmt, suchen Sie nach einem Proxy oder fehlerhafter Komprimierung, die ihn beschädigt.
    .use = Senden Sie 1007, wenn der Inhalt dem Nachrichtentyp widerspricht. Senden Sie 1002, wenn ein Frame fehlerhaft ist. Senden Sie 1003, wenn Sie den Typ gar nicht akzeptieren.

websocket-1008 = Verstoß gegen eine Richtlinie
    .description = Eine Seite hat eine Nachricht empfangen, die gegen ihre Richtlinie verstößt. Der Code ist allgemein: Er wird auch gesendet, wenn kein anderer passt oder Einzelheiten der Richtlinie verborgen bleiben sollen.
    .when = Wenn ein Token fehlt oder abgelaufen ist, der Origin-Header nicht erlaubt ist oder ein Client zu viele Nachrichten sendet. JMAP-Server dürfen den Code senden, wenn die Anmeldedaten eines Benutzers ablaufen.
    .fix = Lesen Sie den Grund und melden Sie sich dann erneut an oder erneuern Sie das Token. Prüfen Sie den Origin-Header und die Limits des Dienstes. Wenn Sie den Server verwalten, suchen Sie in seinem Log nach der Regel.
    .use = Senden Sie 1008, wenn kein anderer Code passt oder Sie nicht mehr preisgeben wollen. Senden Sie 3000, wenn sich der Client anmelden muss. Senden Sie 1009 bei einer zu großen Nachricht.

websocket-1009 = Nachricht zu groß für die Gegenstelle
    .description = Eine Seite hat eine Nachricht empfangen, die zu groß ist, um sie zu verarbeiten.
    .when = Wenn ein Programm ein Bild, eine Datei oder eine lange Liste in einer Nachricht sendet. Die Limits sind oft niedrig: standardmäßig 1 MiB in websockets für Python, 32 KiB in coder/websocket für Go.
    .fix = Verkleinern Sie die Nachricht oder verteilen Sie die Daten auf mehrere. Wenn die empfangende Seite Ihnen gehört, erhöhen Sie deren Limit. Übertragen Sie große Dateien stattdessen über HTTP.
    .use = Senden Sie 1009, wenn eine Nachricht Ihr Größenlimit überschreitet, und nennen Sie das Limit im Grund. Senden Sie 1008 bei zu vielen Nachrichten. Senden Sie 1003 bei einem Typ, den Sie nicht akzeptieren.

websocket-1010 = Erweiterung vom Server nicht angenommen
    .description = Der Client braucht eine oder mehrere Erweiterungen, die der Server im Handshake nicht angenommen hat. Der Grund sollte sie nennen.
    .when = Wenn ein Client auf Komprimierung mit permessage-deflate besteht, der Server sie aber nicht unterstützt, nur mit anderen Parametern annimmt oder hinter einem Proxy ist, der Sec-WebSocket-Extensions entfernt.
    .fix = Schalten Sie die Erweiterung auf dem Server ein und lassen Sie jeden Proxy Sec-WebSocket-Extensions weitergeben. Wenn Sie den Client entwickeln, lassen Sie ihn auch ohne die Erweiterung arbeiten.
    .use = Senden Sie 1010 nur von einem Client. Ein Server, der ohne eine Erweiterung nicht auskommt, lässt stattdessen den Handshake scheitern.

websocket-1011 = Unerwarteter Fehler hat die Verbindung beendet
    .description = Ein Server ist auf ein unerwartetes Problem gestoßen, das ihn daran hinderte, den Wunsch des Clients zu erfüllen.
    .when = Wenn die Anwendung eine Ausnahme auslöst oder ein benötigter Dienst ausfällt. websockets für Python sendet 1011 auch, wenn ein Pong nicht rechtzeitig eintrifft, sogar von einem Client aus.
    .fix = Wenn Sie den Server verwalten, suchen Sie in seinem Log nach einer Ausnahme. Wenn der Grund „keepalive ping timeout“ lautet, suchen Sie auf beiden Seiten nach Code, der die Event-Loop blockiert, oder nach einem langsamen Netzwerk. Andernfalls melden Sie Adresse und Uhrzeit.
    .use = Senden Sie 1011 nach einem Fehler, den Sie nicht erwartet haben. Senden Sie 1012 bei einem Neustart. Senden Sie 1013 bei Überlastung. Senden Sie 1014, wenn der Fehler bei einem Upstream-Server liegt.

websocket-1012 = Dienst startet neu
    .description = Der Server schließt seine Verbindungen, weil der Dienst neu gestartet wird, und sollte bald neue annehmen.
    .when = Bei einem Update oder der Einführung einer neuen Version oder wenn ein Server wie Uvicorn anhält oder seinen Code neu lädt.
    .fix = Lassen Sie jeden Client eine zufällige Zeit von 5 bis 30 Sekunden warten, damit nicht alle gleichzeitig zurückkehren. Wenn Verbindungen nach einigen Minuten noch scheitern, fragen Sie den Administrator des Servers, ob der Neustart misslungen ist.
    .use = Senden Sie 1012, wenn derselbe Dienst bald zurück ist. Senden Sie 1001, wenn dieser Server geht. Senden Sie 1013, wenn der Dienst läuft, aber überlastet ist.

websocket-1013 = Dienst vorerst überlastet
    .description = Der Server schließt die Verbindung, weil er überlastet ist. Vorübergehend sollen sich weniger Clients verbinden.
    .when = Wenn zu viele Clients gleichzeitig eine Verbindung aufbauen, zum Beispiel nach einem Ausfall, oder ein Server sein Limit an Verbindungen erreicht.
    .fix = Verwenden Sie eine andere IP-Adresse des Dienstes, wenn er mehrere hat. Andernfalls warten Sie einige Minuten, bevor Sie es erneut versuchen. Wenn Sie den Server verwalten, erweitern Sie die Kapazität.
    .use = Senden Sie 1013 bei Überlastung, damit Clients eine Weile fernbleiben. Senden Sie 1012 bei einem Neustart. Senden Sie 1008, wenn ein einzelner Client sein eigenes Limit überschreitet.

websocket-1014 = Gateway erhielt eine ungültige Antwort
    .description = Ein Gateway oder Proxy hat vom Upstream-Server eine ungültige Antwort erhalten und daher die Verbindung des Clients geschlossen.
    .when = Wenn der Upstream-Server abstürzt, seine eigene Verbindung abbricht oder etwas sendet, was das Gateway nicht versteht.
    .fix = Wenn Sie das Gateway verwalten, prüfen Sie, ob der Upstream-Server läuft, und dann dessen Adresse, Port und Protokoll in der Konfiguration des Gateways. Andernfalls melden Sie dem Dienst Adresse und Uhrzeit.
    .use = Senden Sie 1014 nur von einem Gateway oder Proxy und nur bei einem Fehler des Upstream-Servers. Senden Sie 1011 bei einem eigenen Fehler.

websocket-1015 = TLS-Handshake fehlgeschlagen
    .description = Der TLS-Handshake ist gescheitert, zum Beispiel weil sich das Zertifikat des Servers nicht als gültig bestätigen ließ. Eine verschlüsselte Verbindung kam daher nicht zustande.
    .when = In Programmen, die eine wss:-Adresse öffnen und deren Bibliothek diesen Fehler gesondert meldet. Browser melden stattdessen 1006.
    .fix = Öffnen Sie denselben Host mit https:// in einem Browser und lesen Sie den Zertifikatsfehler. Wenn es Ihr Server ist, erneuern Sie das Zertifikat, vervollständigen Sie seine Kette oder fügen Sie den fehlenden Namen hinzu. Andernfalls melden Sie den Fehler.
    .use = Versuchen Sie nicht, 1015 zu senden: Ohne TLS-Sitzung gibt es keine Verbindung für einen Close-Frame. Schreiben Sie stattdessen den TLS-Fehler selbst ins Log.

websocket-1016-2999 = Nicht zugewiesener Code des Protokolls
    .description = Diese Codes sind späteren Versionen des WebSocket-Protokolls und Erweiterungen mit öffentlicher Spezifikation vorbehalten. Bisher hat keiner davon eine Bedeutung.
    .when = Wenn ein Programm einen Code erfindet und dafür den falschen Bereich verwendet.
    .fix = Fragen Sie den Entwickler des Programms, das den Code gesendet hat, was er bedeutet. Das Programm sollte stattdessen einen von 4000 bis 4999 verwenden.
    .use = Senden Sie diese Codes nicht. Senden Sie in Ihrer eigenen Anwendung einen von 4000 bis 4999 oder registrieren Sie für eine Bibliothek einen von 3000 bis 3999.

## Codes of libraries and frameworks

websocket-3000-3999 = Code einer Bibliothek oder eines Frameworks
    .description = Bibliotheken, Frameworks und Anwendungen definieren diese Codes und registrieren sie bei der IANA. Das WebSocket-Protokoll gibt ihnen keine Bedeutung.
    .when = Wenn eine Bibliothek oder eine damit gebaute Anwendung die Verbindung nach eigenen Regeln schließt. Nicht alle verwendeten Codes sind registriert.
    .fix = Lesen Sie den Grund und schlagen Sie den Code dann in der Dokumentation der Bibliothek oder des Dienstes nach, die ihn gesendet haben.
    .use = Registrieren Sie einen Code dieses Bereichs bei der IANA, bevor Ihre Bibliothek ihn sendet. Senden Sie einen von 4000 bis 4999, wenn ihn nur Ihre eigenen Clients verstehen müssen.

websocket-3000 = Anmeldung erforderlich
    .description = Der Client ist nicht autorisiert; mehr sagt das Register nicht. Meist fehlen seine Anmeldedaten, sind ungültig oder abgelaufen.
    .when = Wenn ein Server ein Token erst nach dem Aufbau der Verbindung prüft oder ein Token abläuft, während sie offen ist.
    .fix = Melden Sie sich erneut an oder erneuern Sie das Token und bauen Sie die Verbindung dann neu auf. Wenn Sie den Client entwickeln, prüfen Sie, ob er das Token dort sendet, wo der Dienst es erwartet.
    .use = Senden Sie 3000, wenn eine Anmeldung helfen würde. Senden Sie 3003, wenn die Berechtigung fehlt. Wenn Sie es wissen, bevor die Verbindung offen ist, lehnen Sie stattdessen den Handshake mit HTTP 401 ab.

websocket-3003 = Keine Berechtigung
    .description = Der Server verbietet, was der Client verlangt hat; mehr sagt das Register nicht. Meist kennt der Server den Benutzer, dem aber die Berechtigung fehlt.
    .when = Wenn ein Benutzer einen Kanal, Raum oder ein Dokument anderer öffnet oder eine Rolle verliert, während die Verbindung offen ist.
    .fix = Prüfen Sie, welches Konto angemeldet ist, und wechseln Sie, wenn es das falsche ist. Andernfalls bitten Sie den Inhaber des Kanals oder Dokuments um die Berechtigung.
    .use = Senden Sie 3003, wenn eine neue Anmeldung nichts ändern würde. Senden Sie 3000, wenn sie helfen würde. Senden Sie 1008, wenn Sie nicht sagen wollen, warum Sie ablehnen.

websocket-3008 = Zeitlimit überschritten
    .description = Ein Zeitlimit ist abgelaufen; welches, sagt das Register nicht. Meist hat eine Seite zu lange auf eine von der Anwendung verlangte Nachricht gewartet.
    .when = Wenn sich ein Client in der erlaubten Zeit nicht anmeldet, sein Lebenszeichen nicht sendet oder dem Server nicht antwortet.
    .fix = Bauen Sie die Verbindung neu auf. Wenn es wieder vorkommt, suchen Sie nach einem langsamen Netzwerk, nach Code, der das Programm blockiert, oder nach einem zu kurzen Zeitlimit.
    .use = Senden Sie 3008, wenn eine Nachricht, die Ihre Anwendung verlangt, zu spät kommt. Senden Sie 1001, um eine ruhende Verbindung zu beenden. Senden Sie 1013, wenn Ihr eigener Server zu langsam ist.

## Private codes

websocket-4000-4999 = Privater Code einer Anwendung
    .description = Ein Dienst und seine Clients vereinbaren, was diese Codes bedeuten. Niemand registriert sie; dieselbe Nummer bedeutet daher anderswo etwas anderes.
    .when = Wenn ein Dienst die Verbindung nach eigenen Regeln schließt, zum Beispiel bei Chats, Spielen, Handelsplattformen oder GraphQL.
    .fix = Stellen Sie fest, welcher Dienst die Verbindung geschlossen hat, und schlagen Sie den Code in dessen Dokumentation nach. Der Grund sagt oft dasselbe in Worten.
    .use = Wählen Sie Codes dieses Bereichs für Ihre eigene Anwendung und dokumentieren Sie für jeden, ob Clients die Verbindung neu aufbauen sollen. Ziehen Sie einen passenden registrierten Code vor.

websocket-4000 = Unbekannter Fehler oder Verschlüsselung erforderlich
    .description = Bei Discord ist ein unbekannter Fehler aufgetreten. Bei EventSub von Twitch hatte der Server einen Fehler. Bei Pusher akzeptiert die Anwendung nur verschlüsselte Verbindungen.
    .when = Wenn bei Discord oder Twitch ein Fehler auftritt, meist ohne Zutun des Clients. Bei Pusher, wenn ein Client die Verbindung mit ws: statt wss: aufbaut.
    .fix = Bei Discord oder Twitch lassen Sie den Client die Verbindung neu aufbauen. Bei Pusher ändern Sie die Adresse von ws: in wss:, bevor Sie die Verbindung neu aufbauen. Andernfalls sehen Sie in der Dokumentation des Dienstes nach.
    .use = Senden Sie 1011 bei einem unerwarteten Fehler, denn jede Bibliothek kennt es. Senden Sie 4000 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4001 = Nachricht nicht erlaubt oder Anwendung unbekannt
    .description = Bei Discord hat der Client einen unbekannten Opcode oder ungültige Daten dazu gesendet. EventSub von Twitch akzeptiert gar keine Nachrichten. Bei Pusher existiert die Anwendung nicht.
    .when = Wenn ein Discord-Bot einen Programmfehler hat, ein Twitch-Client mehr als Pongs sendet oder ein Pusher-Client den falschen Schlüssel oder Cluster hat.
    .fix = Bei Discord aktualisieren Sie die Bibliothek des Bots. Bei Twitch senden Sie nichts als Pongs. Bei Pusher korrigieren Sie Schlüssel und Cluster.
    .use = Senden Sie 1008 bei einer Nachricht, die Sie nicht erlauben. Senden Sie 4001 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4002 = Nachricht nicht lesbar oder Pong fehlt
    .description = Bei Discord hat der Client Daten gesendet, die sich nicht decodieren ließen. Bei EventSub von Twitch hat der Client auf einen Ping nicht geantwortet.
    .when = Wenn ein Bot fehlerhaftes JSON sendet oder die Bibliothek eines Twitch-Clients Pongs nicht automatisch sendet.
    .fix = Bei Discord prüfen Sie, was der Bot zuletzt gesendet hat, und aktualisieren Sie seine Bibliothek. Bei Twitch verwenden Sie eine Bibliothek, die auf Pings antwortet, und sorgen Sie dafür, dass das Programm nicht blockiert.
    .use = Senden Sie 1007 bei Text, der kein gültiges UTF-8 ist, und 1008 bei anderem Inhalt, den Sie nicht lesen können. Senden Sie 4002 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4003 = Nicht angemeldet oder Verbindung ungenutzt
    .description = Bei Discord hat der Client etwas gesendet, bevor er sich ausgewiesen hat, oder seine Sitzung wurde für ungültig erklärt. Bei EventSub von Twitch hat der Client nicht rechtzeitig ein Abonnement angelegt. Bei Pusher ist die Anwendung deaktiviert.
    .when = Wenn ein Discord-Bot nicht mit Identify beginnt, ein Twitch-Client in der erlaubten Zeit, standardmäßig zehn Sekunden, kein Abonnement anlegt oder jemand eine Pusher-Anwendung deaktiviert hat.
    .fix = Bei Discord senden Sie zuerst Identify. Bei Twitch legen Sie gleich nach session_welcome ein Abonnement an. Bei Pusher aktivieren Sie die Anwendung im Dashboard.
    .use = Senden Sie 3000, wenn sich der Client zuerst anmelden muss. Senden Sie 4003 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4004 = Authentifizierung fehlgeschlagen oder Limit erreicht
    .description = Bei Discord ist das Token ungültig. Bei EventSub von Twitch ist der Client nicht rechtzeitig zur neuen Adresse gewechselt. Bei Pusher hat die Anwendung zu viele Verbindungen. Bei graphql-ws hat der Server eine ungültige Nachricht gesendet.
    .when = Meist bei Discord, nachdem ein Token zurückgesetzt oder unvollständig kopiert wurde. Bei Twitch 30 Sekunden nach session_reconnect.
    .fix = Bei Discord kopieren Sie das Token des Bots noch einmal aus dem Entwicklerportal oder setzen es dort zurück. Bei Twitch legen Sie eine neue Sitzung und ihre Abonnements an. Bei Pusher schließen Sie Verbindungen oder erhöhen Sie das Kontingent.
    .use = Senden Sie 3000, wenn die Authentifizierung scheitert. Senden Sie 1013, wenn zu viele Clients verbunden sind. Senden Sie 4004 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4005 = Schon angemeldet oder Pfad nicht gefunden
    .description = Bei Discord hat sich der Client zweimal ausgewiesen. Bei EventSub von Twitch gab es eine Zeitüberschreitung im Netzwerk. Bei Pusher existiert der Pfad nicht. Bei graphql-ws hatte der Client einen internen Fehler.
    .when = Wenn ein Bot auf einer Verbindung zweimal Identify sendet, ein Pusher-Client einen falschen Pfad hat oder der Code eines graphql-ws-Clients eine Ausnahme auslöst.
    .fix = Bei Discord senden Sie Identify einmal pro Verbindung. Bei Twitch lassen Sie den Client die Verbindung neu aufbauen. Bei Pusher korrigieren Sie die Adresse. Bei graphql-ws suchen Sie die Ausnahme im Log des Clients.
    .use = Senden Sie 1008, wenn ein Client einen Schritt wiederholt, der nur einmal erlaubt ist. Senden Sie 4005 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4006 = Sitzung nicht mehr gültig oder Netzwerkfehler
    .description = Auf den Sprachservern von Discord ist die Sitzung beendet. Bei EventSub von Twitch ist ein Netzwerkfehler aufgetreten. Bei Pusher ist die Protokollversion in der Adresse fehlerhaft.
    .when = Wenn ein Bot mit einer alten Sitzung in einen Sprachkanal zurückkehrt, das Netzwerk kurz ausfällt oder ein Pusher-Client etwas anderes als eine Versionsnummer sendet.
    .fix = Bei Discord treten Sie dem Sprachkanal mit einer neuen Sitzung wieder bei; wenn es wieder vorkommt, aktualisieren Sie die Bibliothek des Bots. Bei Twitch lassen Sie den Client die Verbindung neu aufbauen. Bei Pusher korrigieren Sie den Parameter protocol in der Adresse.
    .use = Senden Sie 3000, wenn eine Sitzung beendet ist und sich der Client erneut anmelden muss. Senden Sie 4006 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4007 = Ungültige Sequenznummer, Adresse oder Version
    .description = Bei Discord ist die Sequenznummer zum Fortsetzen ungültig. Bei EventSub von Twitch ist die Adresse für den Neuaufbau der Verbindung ungültig. Bei Pusher wird die Protokollversion nicht unterstützt.
    .when = Wenn ein Bot eine Sitzung mit falscher Nummer fortsetzt, ein Twitch-Client reconnect_url verändert oder eine Pusher-Bibliothek überholt ist.
    .fix = Bei Discord beginnen Sie eine neue Sitzung, statt die alte fortzusetzen. Bei Twitch verwenden Sie reconnect_url unverändert. Bei Pusher aktualisieren Sie die Client-Bibliothek.
    .use = Senden Sie 1008, wenn eine Nachricht gegen die Regeln Ihres eigenen Protokolls verstößt. Senden Sie 1002 nur bei Verstößen gegen WebSocket selbst. Senden Sie 4007 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4008 = Ratenlimit überschritten oder Version fehlt
    .description = Bei Discord sendet der Client zu schnell Nachrichten. Bei Pusher nennt die Adresse die Protokollversion nicht.
    .when = Wenn ein Bot viele Nachrichten auf einmal sendet, etwa Statusaktualisierungen, oder einer Pusher-Adresse der Parameter protocol fehlt.
    .fix = Bei Discord lassen Sie den Bot weniger Nachrichten auf einmal senden und ihn dann die Verbindung neu aufbauen. Bei Pusher fügen Sie der Adresse den Parameter protocol hinzu, bevor Sie die Verbindung neu aufbauen.
    .use = Senden Sie 1008, wenn ein Client zu viel sendet und keine privaten Codes kennt. Senden Sie 1013, wenn der Server als Ganzes überlastet ist.

websocket-4009 = Sitzung abgelaufen oder nicht autorisiert
    .description = Bei Discord hat die Sitzung das Zeitlimit überschritten. Bei Pusher ist die Verbindung nicht autorisiert.
    .when = Wenn ein Discord-Client zu lange keinen Kontakt hatte oder ein Pusher-Client seine Berechtigung nicht nachgewiesen hat.
    .fix = Bei Discord bauen Sie die Verbindung neu auf und beginnen Sie eine neue Sitzung. Bei Pusher prüfen Sie, wie Ihr Server Benutzer und Kanäle autorisiert, bevor der Client die Verbindung neu aufbaut.
    .use = Senden Sie 3008, wenn ein Client zu lange braucht. Senden Sie 3000, wenn er nicht autorisiert ist. Senden Sie 4009 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4010 = Ungültiger Shard
    .description = Bei Discord hat sich der Client mit einem ungültigen Shard ausgewiesen, dem Teil der Server (Guilds) des Bots, den eine Verbindung bedient.
    .when = Wenn die Nummer eines Shards nicht unter der Gesamtzahl liegt oder die Prozesse eines Bots verschiedene Gesamtzahlen verwenden.
    .fix = Korrigieren Sie die Nummer des Shards und die Gesamtzahl, die der Bot in Identify sendet: Die Nummern beginnen bei 0. Stellen Sie dann sicher, dass alle Prozesse dieselbe Gesamtzahl verwenden.
    .use = Senden Sie 1008 bei einem Wert außerhalb des Bereichs, sofern Ihre Clients keinen privaten Code wie 4010 verarbeiten.

websocket-4011 = Sharding erforderlich
    .description = Bei Discord müsste eine Verbindung mehr Server (Guilds) bedienen als erlaubt. Auf den Sprachservern von Discord wurde der Server nicht gefunden.
    .when = Wenn ein Bot für eine einzelne Verbindung zu vielen Servern (Guilds) beigetreten ist. Auf Sprachservern, wenn ein Client einen Server verlangt, den es nicht gibt.
    .fix = Verteilen Sie die Server (Guilds) des Bots auf mehrere Verbindungen, sogenannte Shards; die meisten Bibliotheken können das. Bei Sprache treten Sie dem Kanal wieder bei.
    .use = Senden Sie 1008, wenn eine Verbindung mehr verlangt, als Sie erlauben, sofern Ihre Clients keinen privaten Code wie 4011 verarbeiten.

websocket-4012 = Ungültige API-Version
    .description = Bei Discord nennt die Adresse des Gateways eine ungültige Version der API. Auf den Sprachservern von Discord ist das Protokoll unbekannt.
    .when = Wenn die Bibliothek eines Bots überholt ist oder ein Programm die falsche Version in die Adresse schreibt.
    .fix = Aktualisieren Sie die Bibliothek des Bots oder korrigieren Sie den Parameter v in der Adresse des Gateways.
    .use = Lehnen Sie eine unbekannte Version möglichst schon im Handshake mit HTTP 400 ab. Senden Sie 4012 nur mit einer Bedeutung, die Sie dokumentieren.

websocket-4013 = Ungültige Intents
    .description = Bei Discord hat der Client ungültige Intents gesendet. Sie sagen, welche Ereignisse ein Bot empfangen will.
    .when = Wenn ein Programm den Wert des Feldes intents falsch berechnet oder ein Bit setzt, das diese Version der API nicht definiert.
    .fix = Setzen Sie die Intents mit ihren Namen, wie Bibliotheken sie anbieten, statt mit einer Zahl. Aktualisieren Sie dann die Bibliothek.
    .use = Senden Sie 1008 oder einen privaten Code wie 4013 bei einem Parameter, der nie gültig sein kann. Senden Sie 3003, wenn nur die Berechtigung fehlt.

websocket-4014 = Intents nicht erlaubt
    .description = Bei Discord hat der Bot einen privilegierten Intent verlangt, der für ihn nicht aktiviert ist. Auf den Sprachservern von Discord wurde die Verbindung des Clients getrennt, zum Beispiel weil ihn jemand entfernt hat.
    .when = Wenn der Code eines Bots Nachrichteninhalte, Mitglieder oder Präsenz verlangt, seine Einstellungen es aber nicht erlauben.
    .fix = Schalten Sie die privilegierten Intents in den Einstellungen des Bots im Entwicklerportal ein oder entfernen Sie sie aus dem Code. Nach einer Trennung von der Sprachverbindung treten Sie nicht automatisch wieder bei.
    .use = Senden Sie 3003, wenn ein Client mehr verlangt, als er haben darf, sofern Ihre Clients keinen privaten Code wie 4014 verarbeiten.

websocket-4100 = Dienst ausgelastet
    .description = Im Protokoll von Pusher hat der Server zurzeit keine Kapazität für diese Verbindung.
    .when = Wenn Pusher oder ein eigener kompatibler Server so viele Verbindungen hat, wie er bedienen kann.
    .fix = Lassen Sie die Client-Bibliothek die Verbindung neu aufbauen; sie tut das automatisch. Wenn Sie einen kompatiblen Server verwalten, erweitern Sie die Kapazität oder schließen Sie Verbindungen, die niemand nutzt.
    .use = Senden Sie 4100 nur im Protokoll von Pusher. Senden Sie 1013 an Clients, denen die Standardcodes bekannt sind.

websocket-4200 = Neue Verbindung verlangt
    .description = Im Protokoll von Pusher hat der Server die Verbindung ohne besonderen Grund geschlossen. Der Client soll eine neue aufbauen.
    .when = Wenn ein Server Verbindungen aufgibt, zum Beispiel nach einer kurzen Störung. Pusher dokumentiert die Fälle nicht.
    .fix = Lassen Sie die Client-Bibliothek die Verbindung neu aufbauen; sie tut das automatisch. Wenn das stundenlang so geht, sehen Sie auf der Statusseite des Dienstes nach.
    .use = Senden Sie 4200 nur im Protokoll von Pusher. Senden Sie 1012 an Clients, denen die Standardcodes bekannt sind.

websocket-4201 = Pong fehlt
    .description = Im Protokoll von Pusher hat der Client nicht rechtzeitig auf den Ping des Servers geantwortet.
    .when = Wenn ein Gerät in den Ruhezustand geht oder sein Netzwerk verliert, eine Seite im Hintergrund angehalten wird oder ein Client nicht auf pusher:ping antwortet.
    .fix = Lassen Sie den Client die Verbindung neu aufbauen. Wenn es bei einem eigenen Client wieder vorkommt, lassen Sie ihn auf pusher:ping mit pusher:pong antworten.
    .use = Senden Sie 4201 nur im Protokoll von Pusher. Senden Sie 3008 an Clients, denen die registrierten Codes bekannt sind.

websocket-4202 = Zu lange inaktiv
    .description = Im Protokoll von Pusher war der Client etwa 24 Stunden inaktiv und unterstützt keine Pings.
    .when = Wenn eine Seite oder ein Programm einen Tag lang ohne Datenverkehr offen ist und die alte Client-Bibliothek pusher:ping nicht kennt.
    .fix = Lassen Sie den Client die Verbindung neu aufbauen. Wenn es wieder vorkommt, aktualisieren Sie auf eine Client-Bibliothek, die auf pusher:ping antwortet.
    .use = Senden Sie 4202 nur im Protokoll von Pusher. Anderswo senden Sie 1001, um eine ruhende Verbindung zu beenden.

websocket-4400 = Ungültige Nachricht
    .description = Bei GraphQL über WebSocket hat eine Seite eine Nachricht empfangen, deren Typ oder Format das Protokoll nicht definiert.
    .when = Wenn eine Nachricht kein JSON ist, ihr Typ unbekannt ist oder ihr eine ID fehlt oder wenn eigener Code eines Clients dem Protokoll nicht folgt.
    .fix = Lesen Sie den Grund, der vielleicht sagt, was an der Nachricht falsch ist. Korrigieren Sie dann den Code, der sie sendet, oder aktualisieren Sie die Bibliothek.
    .use = Senden Sie 4400 in graphql-transport-ws bei einer dort ungültigen Nachricht. Senden Sie 1007, wenn der Text kein gültiges UTF-8 ist.

websocket-4401 = Nicht autorisiert
    .description = Bei GraphQL über WebSocket hat der Client ein Abonnement gestartet, bevor der Server die Verbindung bestätigt hatte. Bei Hocuspocus hat sich der Client nicht angemeldet, oder die Anmeldung ist gescheitert.
    .when = Wenn ein GraphQL-Client nicht auf connection_ack wartet oder das Token für einen Hocuspocus-Server fehlt oder abgelaufen ist.
    .fix = Bei GraphQL warten Sie auf connection_ack, bevor Sie ein Abonnement starten; die üblichen Client-Bibliotheken tun das. Anderswo melden Sie sich erneut an oder erneuern Sie das Token.
    .use = Senden Sie 4401 in graphql-transport-ws bei einem Abonnement, das zu früh kommt. Senden Sie dort 4403, wenn Sie den Benutzer ablehnen. Anderswo senden Sie 3000.

websocket-4403 = Verbindung nicht erlaubt
    .description = Bei GraphQL über WebSocket hat der Server die Verbindung abgelehnt, meist nach connection_init. Bei Hocuspocus hat der Server den Client verstanden, weigert sich aber zu handeln.
    .when = Wenn die Prüfung des Tokens oder Benutzers auf dem Server scheitert, zum Beispiel in onConnect von graphql-ws.
    .fix = Prüfen Sie, welches Token der Client in connection_init sendet, und erneuern Sie es, wenn es abgelaufen ist. Andernfalls bitten Sie den Administrator des Servers um die Berechtigung.
    .use = Senden Sie 4403 in graphql-transport-ws, wenn Sie einen Benutzer ablehnen. Senden Sie dort 4401 nur, wenn Nachrichten in der falschen Reihenfolge kommen. Anderswo senden Sie 3003.

websocket-4406 = Subprotokoll nicht akzeptiert
    .description = Bei GraphQL über WebSocket hat der Client das Subprotokoll graphql-transport-ws nicht angeboten. Der Server hat die Verbindung daher geschlossen.
    .when = Wenn ein Client noch subscriptions-transport-ws verwendet, dessen Subprotokoll graphql-ws heißt, oder kein Subprotokoll nennt.
    .fix = Verwenden Sie im Client die Bibliothek graphql-ws oder stellen Sie dessen Subprotokoll auf graphql-transport-ws. Wenn Sie den Client nicht ändern können, ergänzen Sie auf dem Server die Unterstützung für dessen Subprotokoll.
    .use = Senden Sie 4406 von einem graphql-transport-ws-Server an einen Client ohne dieses Subprotokoll. Anderswo lehnen Sie stattdessen den Handshake ab.

websocket-4408 = Keine rechtzeitige Nachricht vom Client
    .description = Bei GraphQL über WebSocket hat der Client connection_init nicht rechtzeitig gesendet. Bei Hocuspocus hat der Server zu lange nichts vom Client empfangen.
    .when = Wenn ein Client nicht mit connection_init beginnt, zu lange auf sein Token wartet oder in einem langsamen Netzwerk ist.
    .fix = Senden Sie connection_init, sobald die Verbindung offen ist, und holen Sie das Token davor. Wenn Netzwerke langsam sind, erhöhen Sie connectionInitWaitTimeout auf dem Server.
    .use = Senden Sie 4408 in graphql-transport-ws, wenn connection_init zu spät kommt. In einem eigenen Protokoll senden Sie 3008.

websocket-4409 = Abonnement-ID schon in Gebrauch
    .description = Bei GraphQL über WebSocket hat der Client einen Vorgang mit einer ID begonnen, die ein anderer seiner Vorgänge noch hat.
    .when = Wenn ein Programm seine IDs falsch zählt oder eine Nachricht doppelt sendet.
    .fix = Geben Sie jedem Vorgang eine neue ID, etwa eine UUID, oder warten Sie, bis ein Vorgang beendet ist, bevor Sie seine ID wieder verwenden.
    .use = Senden Sie 4409 in graphql-transport-ws, wenn eine ID schon in Gebrauch ist. Senden Sie dort 4400, wenn eine Nachricht keine ID hat.

websocket-4429 = Verbindung zweimal initialisiert
    .description = Bei GraphQL über WebSocket hat der Client connection_init auf einer Verbindung mehr als einmal gesendet.
    .when = Wenn ein Programm es nach einer Verzögerung noch einmal sendet oder zwei Teile eines Programms sich eine Verbindung teilen. Ein Ratenlimit ist nicht der Grund.
    .fix = Senden Sie connection_init einmal pro Verbindung. Wenn ein neues Token nötig ist, bauen Sie dafür eine neue Verbindung auf.
    .use = Senden Sie 4429 in graphql-transport-ws nur bei einem zweiten connection_init. Senden Sie 1013, wenn zu viele Clients eine Verbindung aufbauen.

websocket-4500 = Serverfehler in GraphQL
    .description = Bei GraphQL über WebSocket wurde auf dem Server eine Ausnahme nicht abgefangen. graphql-ws hat die Verbindung daher geschlossen.
    .when = Wenn ein Resolver nicht liefert, was ein Abonnement braucht, oder ein Hook wie onConnect oder onSubscribe scheitert.
    .fix = Wenn Sie den Server verwalten, lesen Sie den Grund und suchen Sie die Ausnahme in seinem Log. Andernfalls melden Sie den Vorgang und die Uhrzeit.
    .use = Senden Sie 4500 in graphql-transport-ws bei einem unerwarteten Fehler. Anderswo senden Sie 1011. Bei einem Fehler in einem einzelnen Vorgang genügt eine Error-Nachricht.

websocket-4504 = Server hat nicht rechtzeitig bestätigt
    .description = Bei GraphQL über WebSocket hat der Client nach connection_init zu lange auf connection_ack gewartet und daher die Verbindung geschlossen.
    .when = Wenn onConnect des Servers zu lange dauert, zum Beispiel bei der Prüfung eines Tokens. Nur Clients, die connectionAckWaitTimeout setzen, senden den Code.
    .fix = Wenn Sie den Server verwalten, stellen Sie fest, was onConnect verzögert. Wenn es nur zeitweise langsam ist, erhöhen Sie connectionAckWaitTimeout im Client.
    .use = Senden Sie 4504 von einem graphql-transport-ws-Client, wenn connection_ack zu spät kommt. In einem eigenen Protokoll senden Sie 3008.
