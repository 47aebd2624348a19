# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Erweiterte Statuscodes für E-Mail
    .description = Codes aus drei Nummern (Klasse, Kategorie und Detail) wie 5.1.1. Sie nennen die Ursache einer Mailantwort oder eines Unzustellbarkeitsberichts genauer als der dreistellige Code.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Erfolg
    .description = Der gemeldete Schritt war erfolgreich; das Detail kann sagen, was für die Zustellung geändert wurde.
smtp-enhanced-class-4 = 4 · Vorübergehender Fehler
    .description = Die Nachricht ist gültig, aber ein vorübergehendes Problem hat sie verzögert oder die Versuche beendet; später kann das Senden gelingen.
smtp-enhanced-class-5 = 5 · Dauerhafter Fehler
    .description = Dieselbe Nachricht noch einmal zu senden, hilft kaum; zuerst muss sich die Nachricht oder ihr Ziel ändern.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Anderes oder nicht festgelegt
    .description = Der Code sagt nicht, wo die Ursache liegt; nur seine Klasse ist bekannt.
smtp-enhanced-category-1 = X.1 · Adresse
    .description = Der Code betrifft die Adresse eines Absenders oder Empfängers, ihre Form oder Gültigkeit; meist kann der Absender sie korrigieren.
smtp-enhanced-category-2 = X.2 · Postfach
    .description = Der Code betrifft das Postfach des Empfängers, über das dieser in der Regel selbst bestimmt.
smtp-enhanced-category-3 = X.3 · Mailsystem
    .description = Der Code betrifft das Mailsystem am Ziel, über das dessen Administrator bestimmt.
smtp-enhanced-category-4 = X.4 · Netzwerk und Routing
    .description = Der Code betrifft das Netzwerk oder einen Dienst, der den Weg ermittelt, etwa das DNS, am Ziel oder unterwegs.
smtp-enhanced-category-5 = X.5 · Mailprotokoll
    .description = Der Code betrifft den Austausch zwischen Mailsystemen: Befehle, ihre Reihenfolge oder Argumente oder eine unzuverlässige Verbindung.
smtp-enhanced-category-6 = X.6 · Inhalt
    .description = Der Code betrifft den Inhalt der Nachricht: seine Art, seine Codierung oder eine Konvertierung, die eine Seite nicht unterstützt.
smtp-enhanced-category-7 = X.7 · Sicherheit und Richtlinien
    .description = Der Code betrifft Sicherheit oder Richtlinien: Filter, Berechtigung, Authentifizierung oder Verschlüsselung. Vielleicht müssen beide Seiten handeln.

## Details

smtp-enhanced-x-0-0 = Keine weiteren Angaben
    .description = Nur die Klasse ist bekannt: Erfolg oder eine Art von Fehler. Der Code nennt weder eine Kategorie noch eine Ursache.
    .when = Wenn kein anderer Code passt. Postfix bestätigt eine in die Warteschlange gestellte Nachricht mit 250 2.0.0; Unzustellbarkeitsberichte enthalten 4.0.0 oder 5.0.0 bei Fehlern ohne besseren Code.
    .fix = Nach einem Erfolg müssen Sie nichts tun. Nach einem Fehler lesen Sie den dreistelligen Code und den Text; wenn beide zu wenig sagen, bitten Sie den Administrator des sendenden Servers um den vollständigen Fehlertext.
    .use = Senden Sie X.0.0 nur, wenn nichts als die Klasse bekannt ist. Wenn Sie die Kategorie kennen, senden Sie deren Detail 0, etwa X.1.0.

smtp-enhanced-x-1-0 = Anderer Adressstatus
    .description = Der Code betrifft die Adresse des Absenders oder eines Empfängers, sagt aber nicht, in welcher Weise.
    .when = Als Antwort auf MAIL FROM nimmt 250 2.1.0 den Absender an. Ein Fehler meldet ein Adressproblem, das kein anderer Code beschreibt; Postfix verwendet ihn für unbekannte Absender.
    .fix = Nach einem Erfolg müssen Sie nichts tun. Nach einem Fehler lesen Sie den Text, der meist die Adresse nennt, und suchen Sie darin nach Tippfehlern.
    .use = Senden Sie X.1.0, wenn eine Adresse die Ursache ist und keiner der Codes X.1.1 bis X.1.10 passt, und 2.1.0, um MAIL FROM anzunehmen. Senden Sie X.1.5 für einen gültigen Empfänger.

smtp-enhanced-x-1-1 = Postfach nicht vorhanden
    .description = Der Server kennt kein Postfach mit dem Namen vor dem @ der Empfängeradresse. Um die Domain selbst geht es nicht.
    .when = Als Antwort auf RCPT TO, meist als 550 5.1.1, wenn kein Konto oder Alias so heißt. Bei 450 oder 451 hat der Server die Adresse oft noch nicht geprüft.
    .fix = Prüfen Sie jeden Buchstaben der Adresse und löschen Sie den gespeicherten Vorschlag im E-Mail-Programm. Lesen Sie auch den Text, denn manche Anbieter senden diesen Code bei vollen Postfächern.
    .use = Senden Sie X.1.1 mit 550 bei einem unbekannten Namen vor dem @ und mit 451 nur bei einem ungeprüften. Senden Sie X.1.2 bei einer falschen Domain und X.2.1 bei einem deaktivierten Postfach.

smtp-enhanced-x-1-2 = Domain des Empfängers existiert nicht oder nimmt keine E-Mails an
    .description = Die Domain nach dem @ führt zu keinem System, das E-Mails annehmen kann. Der Name vor dem @ wurde nicht geprüft.
    .when = Als Antwort auf RCPT TO oder in einem Unzustellbarkeitsbericht, wenn es im DNS keine solche Domain oder keinen Mailserver dafür gibt. Postfix sendet 450 4.1.2, obwohl nur Klasse 5 registriert ist.
    .fix = Prüfen Sie die Domain auf Tippfehler, etwa eine falsche Endung. Wenn sie stimmt, teilen Sie dem Empfänger auf anderem Weg mit, dass die DNS-Einträge der Domain zu keinem Mailserver führen.
    .use = Senden Sie X.1.2, wenn die Domain eines Empfängers nicht existiert oder keine E-Mails annehmen kann. Senden Sie X.1.10 bei einem Null-MX-Eintrag und X.1.8 bei der Domain des Absenders.

smtp-enhanced-x-1-3 = Empfängeradresse fehlerhaft
    .description = Die Adresse des Empfängers verstößt gegen die Regeln für Adressen. Ob das Postfach existiert, wurde nicht geprüft.
    .when = Als Antwort auf RCPT TO, meist mit 501, wenn der Adresse die Domain fehlt oder sie ein Leerzeichen oder verbotenes Zeichen enthält. Ihr eigener Server meldet das vielleicht zuerst.
    .fix = Suchen Sie nach kleinen Fehlern: einem fehlenden @, einem Leerzeichen, einem Komma oder Punkt am Ende oder einem Buchstaben außerhalb von ASCII. Wenn Sie keine finden, bitten Sie den Entwickler des sendenden Programms, die Schreibweise von Adressen zu korrigieren.
    .use = Senden Sie X.1.3 mit 501, wenn sich die Adresse eines Empfängers nicht lesen lässt. Senden Sie X.1.7 für die des Absenders und X.5.2, wenn der Befehl selbst unlesbar ist.

smtp-enhanced-x-1-4 = Empfängeradresse mehrdeutig
    .description = Die Adresse passt am Ziel auf mehr als einen Empfänger. Der Server kann daher nicht entscheiden, welcher gemeint ist.
    .when = Wenn der Server Adressen ungenau zuordnet, zum Beispiel nach Namensteilen, oder wenn sein Verzeichnis dieselbe Adresse zweimal enthält.
    .fix = Fragen Sie den Empfänger nach der vollständigen, genauen Adresse. Wenn Sie diese schon verwendet haben, bitten Sie den Administrator des Ziels, im Verzeichnis nach einem Duplikat zu suchen.
    .use = Senden Sie X.1.4, wenn eine Adresse auf mehrere Empfänger passt, und X.1.1, wenn sie auf keinen passt. Als Antwort auf VRFY verwenden Sie 553, das die Möglichkeiten aufzählen kann.

smtp-enhanced-x-1-5 = Empfängeradresse gültig
    .description = Die Adresse des Empfängers ist gültig. In einer Antwort bedeutet der Code, dass der Server den Empfänger annimmt.
    .when = Als Antwort auf RCPT TO, als 250 2.1.5, und in Zustellberichten über eine zugestellte oder weitergegebene Nachricht.
    .fix = Sie müssen nichts tun. Die Nachricht selbst ist erst mit 250 nach den Nachrichtendaten angenommen. Wenn ein Bericht „relayed“ sagt, kann ein anderer Server sie noch zurückschicken.
    .use = Senden Sie X.1.5 mit 250 für einen gültigen Empfänger und in Erfolgsberichten. Senden Sie 2.1.0, um den Absender in MAIL FROM anzunehmen.

smtp-enhanced-x-1-6 = Postfach umgezogen oder aufgegeben
    .description = Die Adresse war einmal gültig, aber E-Mails dafür werden nicht mehr angenommen. Der Code selbst nennt keine neue Adresse.
    .when = Als Antwort auf RCPT TO, wenn die Person ausgeschieden oder das Konto umgezogen ist. Postfix sendet den Code für Adressen in seiner Tabelle relocated, mit der neuen Adresse im Text.
    .fix = Suchen Sie im Text nach einer neuen Adresse oder fragen Sie die Person auf anderem Weg danach. Lassen Sie sich die neue Adresse bestätigen, bevor Sie sie verwenden, und löschen Sie die alte.
    .use = Senden Sie X.1.6 für eine Adresse, die einmal gültig war, und X.1.1 für eine, die es nie war. Verwenden Sie 551, um eine neue Adresse zu nennen, und 251, um die Nachricht weiterzuleiten.

smtp-enhanced-x-1-7 = Absenderadresse fehlerhaft
    .description = Die Adresse des Absenders verstößt gegen die Regeln für Adressen. Um die Empfänger geht es nicht.
    .when = Als Antwort auf MAIL FROM, oft weil ein Skript, eine Website oder ein Gerät einen Absender mit Leerzeichen, mit zwei Adressen oder ohne Domain angibt.
    .fix = Korrigieren Sie die Absenderadresse in den Kontoeinstellungen des E-Mail-Programms, im Skript oder im Gerät: eine vollständige Adresse (name@domain) ohne Anzeigenamen.
    .use = Senden Sie X.1.7, wenn sich die Absenderadresse nicht lesen lässt, und X.1.8, wenn ihre Domain keine E-Mails annehmen kann. Akzeptieren Sie MAIL FROM:<>, das Unzustellbarkeitsberichte verwenden.

smtp-enhanced-x-1-8 = Domain des Absenders existiert nicht oder nimmt keine E-Mails an
    .description = Die Domain der Absenderadresse führt zu keinem System, das E-Mails annehmen kann. Ein Unzustellbarkeitsbericht käme daher nicht an.
    .when = Nach MAIL FROM, wenn im DNS die Domain des Absenders oder ein Mailserver dafür fehlt; Postfix sendet 450 4.1.8. Bei Exchange Online bedeutet 5.1.8, dass das Konto für das Senden gesperrt ist.
    .fix = Korrigieren Sie eine vertippte oder interne Domain wie localhost. Wenn die Domain stimmt, bitten Sie ihren Administrator, die DNS-Einträge zu prüfen. Bei „bad outbound sender“ bitten Sie Ihren Administrator, nach Missbrauch zu suchen, das Passwort zu ändern und dann das Konto zu entsperren.
    .use = Senden Sie X.1.8, wenn die Domain des Absenders keine E-Mails annehmen kann: mit 451, solange eine Abfrage fehlschlägt, und mit 501, wenn es feststeht. Senden Sie X.7.27 bei einem Null-MX-Eintrag.

smtp-enhanced-x-1-9 = An ein System ohne Nachverfolgung weitergegeben
    .description = Die Adresse war gültig, und die Nachricht ging an ein System ohne Nachrichtenverfolgung weiter. Mehr ist nicht bekannt.
    .when = In einem Bericht zur Nachrichtenverfolgung, als 2.1.9 mit der Aktionsangabe „relayed“, nachdem die Nachricht an ein solches System übergeben wurde.
    .fix = Sie müssen nichts tun. Die Weitergabe beweist keine Zustellung. Wenn Sie mehr wissen wollen, fragen Sie den Administrator des nächsten Systems oder den Empfänger.
    .use = Senden Sie 2.1.9 nur in Berichten zur Nachrichtenverfolgung und nur mit der Aktionsangabe „relayed“. In Antworten und gewöhnlichen Zustellberichten senden Sie X.1.5.

smtp-enhanced-x-1-10 = Domain des Empfängers hat einen Null-MX-Eintrag
    .description = Die Domain des Empfängers veröffentlicht einen Null-MX-Eintrag. Mit diesem DNS-Eintrag erklärt eine Domain, dass sie keine E-Mails annimmt.
    .when = Als Antwort auf RCPT TO, meist als 556 5.1.10, nachdem der Server die Domain abgefragt hat. Bei Exchange Online bedeutet 550 5.1.10, dass der Empfänger nicht gefunden wurde.
    .fix = Prüfen Sie die Domain: Oft ist sie vertippt oder der Name einer Website. Bei „RecipientNotFound“ prüfen Sie den Namen vor dem @. Wenn beide stimmen, verständigen Sie den Empfänger auf anderem Weg.
    .use = Senden Sie X.1.10 mit 556 beim Null-MX-Eintrag eines Empfängers. Senden Sie X.7.27 mit 550 bei dem des Absenders und X.1.2, wenn die Domain nicht existiert.

smtp-enhanced-x-2-0 = Anderer Postfachstatus
    .description = Das Postfach existiert, aber etwas daran verhindert die Zustellung. Der Code sagt nicht, was.
    .when = Als Antwort auf RCPT TO oder nach den Nachrichtendaten, zum Beispiel wenn sich das Postfach nicht sperren oder beschreiben lässt. Greylisting wird oft als 450 4.2.0 gemeldet.
    .fix = Lesen Sie den Text, der meist den Grund nennt; bei Greylisting ist nichts zu beheben. Bei einer anderen Ursache verständigen Sie den Empfänger auf anderem Weg, damit er sich an den Administrator des Postfachs wendet.
    .use = Senden Sie X.2.0, wenn das Postfach die Ursache ist, aber keiner der Codes X.2.1 bis X.2.4 passt. Senden Sie X.1.1, wenn es nicht existiert, und X.3.0 für das ganze System.

smtp-enhanced-x-2-1 = Postfach deaktiviert
    .description = Das Postfach existiert, ist aber abgeschaltet und nimmt keine Nachrichten an.
    .when = Als Antwort auf RCPT TO bei einem ausgesetzten, gesperrten oder lange unbenutzten Konto. Gmail sendet den Code auch, wenn E-Mails in einem Postfach schneller eintreffen, als dessen Limit erlaubt.
    .fix = Verständigen Sie den Empfänger auf anderem Weg: Verwenden Sie eine andere Adresse oder bitten Sie ihn, das Postfach aktivieren zu lassen. Wenn E-Mails zu schnell eintreffen, senden Sie langsamer.
    .use = Senden Sie X.2.1 bei einem deaktivierten Postfach: Klasse 4, wenn es wieder aktiviert wird, Klasse 5, wenn nicht. Senden Sie X.1.6, wenn es umgezogen ist.

smtp-enhanced-x-2-2 = Postfach voll
    .description = Im Postfach des Empfängers ist kein Platz für die Nachricht: Sein Kontingent oder Speicherplatz ist aufgebraucht.
    .when = Als Antwort auf RCPT TO oder nach den Nachrichtendaten, als 452 4.2.2 oder 552 5.2.2. Exchange Online sendet 5.2.2 auch, wenn ein Absender ein Sendelimit überschreitet.
    .fix = Verständigen Sie den Empfänger auf anderem Weg: Er kann E-Mails löschen oder um ein größeres Kontingent bitten. Wenn der Text „submission quota“ erwähnt, gilt das Limit Ihrem eigenen Senden: Senden Sie weniger.
    .use = Senden Sie X.2.2, wenn in diesem Postfach Platz fehlt; RFC 3463 verlangt Klasse 4, doch 552 5.2.2 ist verbreitet. Senden Sie X.3.1, wenn das ganze System voll ist.

smtp-enhanced-x-2-3 = Nachricht zu lang für dieses Postfach
    .description = Die Nachricht ist länger, als dieses Postfach empfangen darf, obwohl das Mailsystem längere annimmt.
    .when = Als Antwort auf RCPT TO, wenn die angekündigte Größe für diesen Empfänger zu groß ist, oder nach den Nachrichtendaten; meist als 552 5.2.3.
    .fix = Kürzen Sie die Nachricht: Komprimieren, entfernen oder teilen Sie Anhänge oder senden Sie einen Link. Auch der Administrator des Empfängers kann das Limit des Postfachs erhöhen.
    .use = Senden Sie X.2.3, wenn die Nachricht das Limit eines Postfachs überschreitet, und X.3.4, wenn sie das des Systems überschreitet.

smtp-enhanced-x-2-4 = Mailingliste lässt sich nicht auflösen
    .description = Die Adresse gehört zu einer Mailingliste, und der Server konnte deren Mitglieder nicht ermitteln.
    .when = Als Antwort auf RCPT TO oder in einem Unzustellbarkeitsbericht, wenn sich die Mitglieder der Liste nicht lesen lassen oder ihre Definition defekt ist oder auf sich selbst verweist.
    .fix = Bitten Sie den Verwalter der Liste oder den Administrator des Ziels, die Liste zu reparieren. Wenn es eilt, schreiben Sie direkt an die Mitglieder.
    .use = Senden Sie X.2.4, wenn sich die Mitglieder einer Liste nicht ermitteln lassen, mit 450 oder 452, wenn das vorübergehen kann. Senden Sie X.7.2, wenn der Absender nicht an die Liste schreiben darf.

smtp-enhanced-x-3-0 = Anderer Status des Mailsystems
    .description = Der Code betrifft das Mailsystem am Ziel als Ganzes, nicht ein einzelnes Postfach, sagt aber nicht, was dort geschah.
    .when = Bei internen Problemen, die ein Server nicht erklärt; Postfix und Gmail senden 451 4.3.0. Als Erfolg kommt der Code in 250 2.3.0 und 221 2.3.0 vor.
    .fix = Nach einem Erfolg müssen Sie nichts tun. Nach einem Fehler liegt es selten an der Nachricht: Senden Sie den vollständigen Fehlertext an den Administrator des Systems, das ihn gemeldet hat.
    .use = Senden Sie X.3.0, wenn Ihr ganzes System die Ursache ist und keiner der Codes X.3.1 bis X.3.5 passt. Senden Sie X.2.0 für ein einzelnes Postfach und X.4.0 für das Netzwerk oder den Weg.

smtp-enhanced-x-3-1 = Mailsystem voll
    .description = Das Mailsystem hat keinen Speicherplatz mehr für Nachrichten. E-Mails aus einem einzelnen Postfach zu löschen, genügt vielleicht nicht.
    .when = Als Antwort auf MAIL FROM oder RCPT TO oder nach den Nachrichtendaten, meist als 452 4.3.1, wenn die Festplatte fast voll ist. Exchange sendet den Code als „Insufficient system resources“.
    .fix = Wenn Sie das volle System verwalten, geben Sie Plattenplatz frei oder verlegen Sie die Warteschlange auf eine größere Festplatte; bei Exchange prüfen Sie auch den Arbeitsspeicher. Andernfalls verständigen Sie den Administrator des Systems.
    .use = Senden Sie X.3.1 mit 452, solange der Speicherplatz für alle E-Mails knapp ist. Senden Sie X.2.2, wenn ein einzelnes Postfach voll ist, und X.4.5 bei bloßer Überlastung.

smtp-enhanced-x-3-2 = System nimmt keine E-Mails an
    .description = Der Host mit dem Postfach nimmt keine Nachrichten aus dem Netzwerk an. An der Nachricht selbst liegt es nicht.
    .when = Wenn der Server herunterfährt, überlastet ist oder gewartet wird; Postfix sendet 421 4.3.2, wenn alle seine Verbindungen belegt sind. Bei 521 nimmt der Host nie E-Mails an.
    .fix = Wenn Sie den sendenden Server verwalten, lassen Sie ihn die anderen MX-Hosts der Domain versuchen. Bei 521 prüfen Sie die Domain der Adresse und die MX-Einträge, die zu diesem Host geführt haben.
    .use = Senden Sie X.3.2 mit 421, solange das System keine E-Mails annimmt, und mit 521, wenn es das nie tut. Senden Sie X.2.1 bei einem einzelnen geschlossenen Postfach und X.4.5 bei Überlastung.

smtp-enhanced-x-3-3 = Funktion nicht unterstützt
    .description = Die Nachricht verlangt eine Funktion, die das Mailsystem am Ziel nicht unterstützt.
    .when = An einem Gateway, wenn eine gewählte Funktion im nächsten Mailsystem keine Entsprechung hat. Sendmail sendet den Code auch, wenn ein Befehl wie AUTH nicht verfügbar ist.
    .fix = Suchen Sie die Funktion im Text und senden Sie die Nachricht dann ohne sie oder über einen Server, der sie unterstützt. Bei AUTH prüfen Sie den Port und ob TLS vorausgehen muss.
    .use = Senden Sie X.3.3, wenn eine Nachricht eine Funktion braucht, die Ihrem System oder dem nächsten fehlt. Senden Sie X.5.1 bei einem nicht unterstützten Befehl und X.6.1 bei Inhalt, der sich nicht übertragen lässt.

smtp-enhanced-x-3-4 = Nachricht zu groß für das System
    .description = Die Nachricht ist größer, als dieses Mailsystem für irgendeinen Empfänger annimmt.
    .when = Als Antwort auf MAIL FROM, wenn die mit SIZE angekündigte Größe zu groß ist, oder nach den Nachrichtendaten; meist als 552 5.3.4.
    .fix = Verkleinern Sie die Nachricht oder senden Sie einen Link: Anhänge wachsen bei der Übertragung etwa um ein Drittel. Die EHLO-Antwort nennt das Limit nach SIZE; wenn Sie den Server verwalten, können Sie es erhöhen.
    .use = Senden Sie X.3.4 mit 552, wenn eine Nachricht das Limit des Systems überschreitet. Senden Sie X.2.3, wenn ein einzelnes Postfach ein niedrigeres Limit hat, und X.7.16, wenn das Limit von der Priorität abhängt.

smtp-enhanced-x-3-5 = Mailsystem falsch konfiguriert
    .description = Die Konfiguration des Systems, das diesen Code sendet, hindert es daran, die Nachricht anzunehmen.
    .when = Wenn ein Server feststellt, dass seine eigenen Einstellungen defekt sind; Postfix sendet 451 4.3.5, wenn sein Richtliniendienst ausfällt. Im Unzustellbarkeitsbericht Ihres eigenen Servers sind es Ihre Einstellungen.
    .fix = Wenn Sie den Server verwalten, der den Code gesendet hat, suchen Sie in seinem Log nach der falschen Einstellung. Andernfalls senden Sie dessen Administrator den vollständigen Fehlertext und die Uhrzeit.
    .use = Senden Sie X.3.5, wenn Ihre eigene Konfiguration die E-Mail aufhält, mit Klasse 4, solange eine baldige Reparatur wahrscheinlich ist. Senden Sie X.7.1 bei einer Ablehnung durch eine Richtlinie.

smtp-enhanced-x-3-6 = Priorität wurde geändert
    .description = Die Nachricht wurde angenommen, aber mit einer anderen Priorität als der gewünschten oder vorausgesetzten. Der Text beginnt mit der neuen Priorität.
    .when = Als Antwort auf MAIL FROM oder nach den Nachrichtendaten, meist mit 250, wenn der Server MT-PRIORITY unterstützt und die Priorität erhöht oder gesenkt hat.
    .fix = Sie müssen nichts tun. Wenn Sie die gewünschte Priorität brauchen, bitten Sie den Administrator des Servers, sie zu erlauben.
    .use = Senden Sie X.3.6, wenn Sie eine Nachricht mit geänderter Priorität annehmen, und beginnen Sie den Text mit dem neuen Wert. Senden Sie X.7.15, um eine zu niedrige Priorität abzulehnen.

smtp-enhanced-x-4-0 = Anderer Status von Netzwerk oder Routing
    .description = Mit dem Netzwerk oder dem Weg stimmt etwas nicht. Der Code sagt nicht, was.
    .when = In der Warteschlange des sendenden Servers oder in einem Unzustellbarkeitsbericht, bei Netzwerkproblemen ohne eigenen Code. Exchange zeigt 451 4.4.0, wenn eine DNS-Abfrage fehlschlägt.
    .fix = Suchen Sie im Text nach einem genaueren Fehler und prüfen Sie die Domain der Adresse. Wenn Sie den sendenden Server verwalten, testen Sie dessen DNS, Smarthost und Port 25.
    .use = Melden Sie X.4.0, wenn das Netzwerk oder der Weg die Ursache ist und keiner der Codes X.4.1 bis X.4.7 passt. Senden Sie X.3.0, wenn es am Mailsystem selbst liegt.

smtp-enhanced-x-4-1 = Keine Antwort vom Host
    .description = Der andere Mailserver hat auf den Verbindungsversuch nicht geantwortet, weil er ausgelastet war oder die Verbindung nicht annehmen konnte.
    .when = In der Warteschlange des sendenden Servers oder in einem Unzustellbarkeitsbericht, wenn eine Verbindung das Zeitlimit überschreitet oder abgelehnt wird. Bei Exchange Online bedeutet 5.4.1 einen abgelehnten Empfänger oder verweigertes Relaying.
    .fix = Wenn Sie den sendenden Server verwalten, prüfen Sie den ausgehenden Port 25 und die MX-Hosts der Domain. Andernfalls teilen Sie dem Empfänger auf anderem Weg mit, dass sein Server nicht geantwortet hat. Bei „Access denied“ prüfen Sie die Empfängeradresse.
    .use = Melden Sie X.4.1, wenn keine Verbindung zum nächsten Host zustande kam, und X.4.2, wenn sie zustande kam und dann abbrach. Melden Sie X.4.4, wenn kein Host gefunden wurde.

smtp-enhanced-x-4-2 = Verbindung verloren oder Zeitüberschreitung
    .description = Die Verbindung kam zustande, brach aber ab, überschritt das Zeitlimit oder war zu schlecht, um die Nachricht zu übertragen.
    .when = Wenn der andere Server während der Übertragung nicht mehr antwortet oder die Verbindung trennt. Ein empfangender Server sendet 421 4.4.2, wenn der Client zu lange geschwiegen hat.
    .fix = Wenn nur große Nachrichten scheitern, verkleinern Sie sie. Wenn Sie einen der Server verwalten, suchen Sie nach einer störenden Firewall, einer falschen Paketgröße (MTU), langsamen Filtern oder kurzen Zeitlimits.
    .use = Melden Sie X.4.2, wenn eine Verbindung verloren ging, und senden Sie den Code mit 421, wenn Sie nicht länger auf einen Client warten. Melden Sie X.4.1, wenn keine Verbindung zustande kam.

smtp-enhanced-x-4-3 = Verzeichnis oder DNS nicht verfügbar
    .description = Die Nachricht konnte nicht weitergegeben werden, weil ein Verzeichnis, das den Weg nennt, etwa das DNS, nicht verfügbar war.
    .when = Wenn eine Abfrage im DNS oder in einem anderen Verzeichnis fehlschlägt. Postfix verwendet 4.4.3 oder 5.4.3, wenn eine DNS-Abfrage der Empfängerdomain kein brauchbares Ergebnis liefert.
    .fix = Wenn Sie den meldenden Server verwalten, testen Sie Ihren Resolver mit einigen Abfragen. Wenn auch andere Domains fehlschlagen, reparieren Sie ihn; ist es nur die des Empfängers, bitten Sie deren Administrator, Nameserver und DNSSEC zu prüfen.
    .use = Melden Sie X.4.3, wenn das Verzeichnis selbst ausgefallen ist, mit 451, solange es sich erholen kann. Melden Sie X.4.4, wenn es ohne Weg geantwortet hat, und X.1.2, wenn die Domain nicht existiert.

smtp-enhanced-x-4-4 = Kein Weg zum Ziel
    .description = Der Server konnte den nächsten Host nicht ermitteln, weil das DNS oder ein anderes Verzeichnis keinen brauchbaren Weg enthält.
    .when = Wenn eine Domain weder MX- noch Adresseinträge hat oder ihr MX-Eintrag einen Host ohne Adresse nennt. Postfix verwendet den Code auch für „Host or domain name not found“.
    .fix = Prüfen Sie die Domain auf Tippfehler. Wenn sie stimmt, teilen Sie dem Empfänger auf anderem Weg mit, dass MX- oder Adresseinträge der Domain fehlen. Wenn Sie den sendenden Server verwalten, versuchen Sie es mit einem anderen Resolver.
    .use = Melden Sie X.4.4, wenn das Verzeichnis geantwortet, aber keinen nächsten Host genannt hat, und X.4.3, wenn es ausgefallen ist. Als Antwort auf RCPT TO senden Sie stattdessen X.1.2.

smtp-enhanced-x-4-5 = Mailsystem ausgelastet
    .description = Das Mailsystem hat mehr E-Mails, als es bewältigen kann, und konnte die Nachricht nicht zustellen.
    .when = Bei hoher Last; das Register ordnet den Code 451 zu. Sendmail sendet 452 4.4.5, wenn der Plattenplatz für die Warteschlange knapp ist.
    .fix = Wenn Sie Massenmails senden, verteilen Sie sie über einen längeren Zeitraum. Wenn Sie das ausgelastete System verwalten, suchen Sie nach einer vollen Festplatte, einem langsamen Filter oder einer Flut von E-Mails.
    .use = Senden Sie X.4.5 mit 451, solange die Last E-Mails verzögert. Senden Sie X.3.1, wenn der Speicherplatz aufgebraucht ist, und X.3.2, wenn Sie gar keine E-Mails annehmen.

smtp-enhanced-x-4-6 = Nachricht in einer Mailschleife
    .description = Die Nachricht wurde zu oft weitergeleitet: Routingtabellen oder Weiterleitungsregeln von Benutzern schicken sie im Kreis.
    .when = Wenn eine Nachricht zu viele Received-Header hat (Sendmail) oder der nächste Host der Server selbst ist (Postfix). Beide senden 5.4.6, obwohl nur Klasse 4 registriert ist.
    .fix = Bitten Sie den Empfänger, nach einer Weiterleitungsschleife zu suchen. Wenn Sie den meldenden Server verwalten, suchen Sie in den Received-Headern nach wiederkehrenden Hosts und korrigieren Sie dann MX-Einträge, Weiterleitung oder lokale Domains.
    .use = Melden Sie X.4.6, wenn eine Nachricht durch zu viele Hosts gelaufen ist, normalerweise mindestens 100, oder zu Ihnen zurückkäme. Senden Sie X.3.5 bei anderen Konfigurationsfehlern.

smtp-enhanced-x-4-7 = Zustellfrist abgelaufen
    .description = Die Nachricht wurde zu alt: Sie lag länger als erlaubt auf dem meldenden Server oder überschritt die Frist ihres Absenders.
    .when = In einem Unzustellbarkeitsbericht, typischerweise nach tagelangen Versuchen. Bei einer mit DELIVERBY gesetzten Frist warnt 4.4.7, dass sie verstrichen ist, und 5.4.7 schickt die Nachricht zurück.
    .fix = Suchen Sie im Text oder im Log nach dem Fehler des letzten Versuchs, der die eigentliche Ursache nennt. Wenn diese behoben ist, senden Sie eine zurückgekommene Nachricht noch einmal.
    .use = Melden Sie den Fehler des letzten Versuchs, etwa X.4.1, wenn Sie ihn kennen. Melden Sie X.4.7, wenn Sie nur wissen, dass die Zeit abgelaufen ist, oder wenn eine DELIVERBY-Frist verstrichen ist.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Anderer Protokollstatus
    .description = Der Code betrifft das Mailprotokoll. Bei einem Erfolg wurde der Befehl ausgeführt; bei einem Fehler ist im Austausch etwas schiefgegangen.
    .when = Als Antwort auf jeden Befehl, wenn kein anderer X.5-Code passt. Exchange Online sendet 5.5.0 auch, wenn das Postfach des Empfängers nicht verfügbar ist.
    .fix = Nach einem Erfolg müssen Sie nichts tun. Nach einem Fehler lesen Sie die Antwort und das Log der Sitzung. Wenn der Text ein Postfach erwähnt, prüfen Sie die Empfängeradresse.
    .use = Senden Sie X.5.0, wenn es um das Protokoll geht und kein anderer X.5-Code passt, etwa X.5.1 für einen nicht unterstützten Befehl oder X.5.2 für fehlerhafte Syntax.

smtp-enhanced-x-5-1 = Befehl in falscher Reihenfolge oder nicht unterstützt
    .description = Der Client hat einen Befehl gesendet, den der Server nicht unterstützt oder der an der falschen Stelle der Sitzung kam.
    .when = Wenn ein früherer Schritt fehlt oder abgelehnt wurde, etwa MAIL FROM vor RCPT TO oder die Anmeldung vor dem Senden, oder wenn der Server den Befehl nicht anbietet.
    .fix = Sehen Sie sich die früheren Antworten an: Oft ist eine Ablehnung dort die eigentliche Ursache. Für den Postausgang schalten Sie die Authentifizierung ein. Andernfalls vergleichen Sie die Befehle des Clients mit der EHLO-Antwort.
    .use = Senden Sie X.5.1, wenn ein lesbarer Befehl nicht unterstützt wird oder in der falschen Reihenfolge kommt. Senden Sie X.5.2, wenn Sie ihn nicht deuten können, und X.7.0, wenn Authentifizierung oder Verschlüsselung fehlt.

smtp-enhanced-x-5-2 = Befehlssyntax nicht verstanden
    .description = Der Server konnte den Befehl nicht deuten: Die Syntax ist falsch, oder der Server kennt ihn nicht.
    .when = Als Antwort auf einen fehlerhaften oder unbekannten Befehl, eine Adresse ohne spitze Klammern, einen falschen Zeilenumbruch oder eine AUTH-Antwort, deren BASE64 sich nicht decodieren lässt.
    .fix = Prüfen Sie die Adressen auf Leerzeichen, fehlende Klammern und Zeilenumbrüche. Wenn sie stimmen, suchen Sie im Log der Sitzung nach beschädigten Zeilen oder nach einer Firewall, die SMTP umschreibt.
    .use = Senden Sie X.5.2, wenn sich ein Befehl nicht lesen oder erkennen lässt. Senden Sie X.5.1, wenn er nicht unterstützt wird oder in der falschen Reihenfolge kommt, und X.5.4 bei falschen Argumenten.

smtp-enhanced-x-5-3 = Zu viele Empfänger
    .description = Die Nachricht hat mehr Empfänger, als der Server in einer Transaktion akzeptiert.
    .when = Als Antwort auf RCPT TO oder DATA, wenn die Transaktion das Limit erreicht. Absender sehen den Code, wenn das sendende Programm nicht mehrere Transaktionen verwenden kann.
    .fix = Senden Sie an kleinere Gruppen oder verwenden Sie eine Mailingliste. Wenn Sie den sendenden Server verwalten, senken Sie dessen Limit für Empfänger pro Transaktion. Senden Sie nicht noch einmal an Empfänger, die angenommen wurden.
    .use = Senden Sie X.5.3, wenn nur die Zahl der Empfänger zu hoch ist: mit 452 bei einem Limit der Implementierung, nach mindestens 100, oder mit einer 5yz-Antwort bei einem Limit aus einer Richtlinie.

smtp-enhanced-x-5-4 = Ungültige Befehlsargumente
    .description = Der Befehl ist gültig, seine Argumente sind es nicht: Ein Wert liegt außerhalb des Bereichs, oder eines verlangt eine unbekannte Funktion.
    .when = Als Antwort auf einen falschen Hostnamen in EHLO, einen unbekannten Parameter von MAIL FROM oder RCPT TO oder ein nicht akzeptiertes AUTH-Verfahren, vielleicht weil TLS nicht aktiv ist.
    .fix = Suchen Sie das Argument im Log der Sitzung. Bei AUTH schalten Sie TLS ein und wählen Sie ein Verfahren aus der neuen EHLO-Antwort. Bei EHLO stellen Sie einen vollständigen Hostnamen (FQDN) ein. Lassen Sie Parameter weg, die EHLO nicht ankündigt.
    .use = Senden Sie X.5.4, wenn ein unterstützter Befehl ein Argument hat, das Sie nicht akzeptieren können. Senden Sie X.5.2, wenn sich die Zeile nicht lesen lässt, und X.7.9 bei einem schwachen Verfahren.

smtp-enhanced-x-5-5 = Protokollversionen passen nicht zusammen
    .description = Die beiden Systeme verwenden unvereinbare Versionen des Mailprotokolls und konnten sich nicht automatisch auf eine einigen.
    .when = Heute selten, an einem Gateway oder alten System, denn Clients weichen von EHLO auf HELO aus.
    .fix = Vergleichen Sie die Software beider Seiten: Aktualisieren Sie die ältere, lassen Sie den Client auf HELO ausweichen und prüfen Sie, ob eine Firewall die Begrüßung verändert.
    .use = Senden Sie X.5.5 nur bei unvereinbaren Versionen, die kein Ausweichen behebt. Senden Sie X.5.1 bei einem nicht unterstützten Befehl und X.5.4 bei einem nicht unterstützten Argument.

smtp-enhanced-x-5-6 = Authentifizierungszeile zu lang
    .description = Die Authentifizierung ist fehlgeschlagen, weil die BASE64-Antwort des Clients länger war als der Puffer des Servers für das gewählte Verfahren.
    .when = Während AUTH mit großen Antworten, etwa Kerberos-Tickets oder langen Zugriffstokens. Alte Exchange-Versionen verwendeten 5.5.6 für ungültigen Nachrichteninhalt.
    .fix = Am Passwort liegt es nicht. Wählen Sie ein anderes Verfahren aus der EHLO-Antwort, über TLS. Wenn Sie den Server verwalten, vergrößern Sie den Puffer; RFC 4954 hält 12.288 Oktette für ausreichend.
    .use = Senden Sie X.5.6, wenn eine AUTH-Antwort Ihren Puffer überschreitet. Senden Sie X.5.2, wenn sich ihr BASE64 nicht decodieren lässt, und X.7.8, wenn die Anmeldedaten ungültig sind.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Anderes Problem mit dem Nachrichteninhalt
    .description = Etwas am Inhalt der Nachricht macht sie unzustellbar. Der Code sagt nicht, was.
    .when = Nach den Nachrichtendaten, zum Beispiel wenn ein Header fehlt oder fehlerhaft ist, eine Zeile zu lang ist oder ein Wagenrücklauf oder Zeilenvorschub allein steht.
    .fix = Lesen Sie im Text, welcher Teil beanstandet wird, oder senden Sie die Nachricht aus einem anderen Programm ohne ungewöhnliche Anhänge. Wenn Sie das sendende Programm entwickeln, korrigieren Sie dessen Header und Zeilen.
    .use = Senden Sie X.6.0, wenn die Form des Inhalts der Grund ist. Senden Sie X.6.1 bei nicht unterstützten Medien und X.7.1, wenn eine Richtlinie oder ein Spamfilter den Inhalt ablehnt.

smtp-enhanced-x-6-1 = Medientyp nicht unterstützt
    .description = Der Transport oder das nächste System auf dem Weg unterstützt die Art des Inhalts dieser Nachricht nicht.
    .when = An einem Gateway zu einem System, das den Inhalt nicht übertragen kann, etwa Fax, Pager oder ein E-Mail-Netz nur für reinen Text.
    .fix = Senden Sie den Inhalt in einer einfacheren Form, etwa als reinen Text, in einem gängigen Dateityp oder als Link. Andernfalls schreiben Sie an ein anderes Postfach des Empfängers.
    .use = Senden Sie X.6.1, wenn sich das Medium selbst nicht übertragen lässt. Senden Sie X.6.3, wenn eine Konvertierung helfen würde, aber fehlt, und X.7.1, wenn eine Richtlinie den Dateityp verbietet.

smtp-enhanced-x-6-2 = Konvertierung nötig, aber verboten
    .description = Der Inhalt muss vor der Zustellung konvertiert werden, aber der Absender oder die Richtlinie des sendenden Hosts verbietet es.
    .when = An einem Relay oder Gateway, wenn das nächste System den Inhalt so nicht annehmen kann.
    .fix = Erlauben Sie die Konvertierung in den Optionen der Nachricht oder verwenden Sie eine Form, die keine braucht, etwa 7-Bit-Text. Wenn der Host sie verbietet, bitten Sie den Administrator des sendenden Servers, sie zu erlauben.
    .use = Senden Sie X.6.2, wenn Sie konvertieren könnten, aber nicht dürfen. Senden Sie X.6.3, wenn Sie nicht konvertieren können, und X.6.5, wenn der Versuch gescheitert ist.

smtp-enhanced-x-6-3 = Konvertierung nötig, aber nicht unterstützt
    .description = Der Inhalt muss konvertiert werden, bevor er weitergehen kann, und ein Host auf dem Weg kann das nicht oder nicht mit vertretbarem Aufwand.
    .when = Bei 8-Bit- oder Binärinhalt, an einem Relay, dessen nächster Server nur 7-Bit-Text annimmt.
    .fix = Stellen Sie das E-Mail-Programm so ein, dass es Text und Anhänge als base64 oder quoted-printable codiert. Wenn Sie das Relay verwalten, ergänzen Sie die Konvertierung oder leiten Sie die Nachricht über einen Server, der 8BITMIME ankündigt.
    .use = Senden Sie X.6.3, wenn Ihnen die Konvertierung fehlt. Senden Sie X.6.2, wenn sie verboten ist, und X.6.9, wenn UTF-8-Header das Hindernis sind.

smtp-enhanced-x-6-4 = Inhalt ging bei der Konvertierung teilweise verloren
    .description = Die Zustellung erforderte eine Konvertierung, bei der Inhalt verloren geht. Ein Erfolg warnt vor dem Verlust; ein Fehler bedeutet, dass der Absender ihn verboten hat.
    .when = Im Bericht eines Gateways an den Absender oder von einem Postausgangsserver, der 8-Bit-Header umschreibt und ihren Zeichensatz erraten muss.
    .fix = Nach einem Erfolg fragen Sie den Empfänger, ob die Nachricht vollständig ist. Nach einem Fehler erlauben Sie den Verlust oder verwenden Sie eine Form ohne Konvertierung, etwa reinen Text.
    .use = Senden Sie X.6.4 mit einem Erfolg, um den Verlust zu melden, und mit einem Fehler, wenn der Absender ihn verboten hat. Senden Sie X.6.5, wenn die Konvertierung gescheitert ist.

smtp-enhanced-x-6-5 = Konvertierung fehlgeschlagen
    .description = Der Inhalt musste unterwegs konvertiert werden, aber die Konvertierung ist nicht gelungen.
    .when = An einem Relay oder Gateway, dessen Konverter an einem beschädigten MIME-Teil oder unbekannten Zeichensatz scheitert. Bei alten Exchange-Versionen bedeutete 4.6.5 eine fehlende Codepage.
    .fix = Senden Sie reinen UTF-8-Text ohne Anhänge; wenn das ankommt, fügen Sie die Teile einzeln hinzu, um die Ursache zu finden. Wenn Sie den konvertierenden Host verwalten, sehen Sie in dessen Log nach.
    .use = Senden Sie X.6.5, wenn eine Konvertierung versucht wurde und scheiterte. Senden Sie X.6.3, wenn Sie keine haben, und X.6.4, wenn sie mit Verlust gelang.

smtp-enhanced-x-6-6 = Nachrichteninhalt konnte nicht abgerufen werden
    .description = Der Server konnte den Nachrichteninhalt nicht von dem entfernten System abrufen, das der Client genannt hat.
    .when = Als Antwort auf BURL, das eine Nachricht auf einem IMAP-Server nennt, wenn dieser Server einen Fehler oder keine Daten liefert.
    .fix = Prüfen Sie, ob die Nachricht noch in ihrem Ordner ist, und senden Sie sie von dort noch einmal oder hängen Sie sie an. Wenn Sie den Postausgangsserver verwalten, testen Sie dessen Zugriff auf den IMAP-Server.
    .use = Senden Sie X.6.6, wenn der Abruf der URL aus BURL einen Fehler oder nichts liefert. Senden Sie X.7.14, wenn Ihnen eine Vertrauensbeziehung fehlt, und X.4.1, wenn der Server nicht antwortet.

smtp-enhanced-x-6-7 = Adresse mit Nicht-ASCII-Zeichen nicht erlaubt
    .description = Die Adresse des Absenders oder Empfängers enthält Nicht-ASCII-Zeichen, die dieser Server dort nicht erlaubt.
    .when = Als Antwort auf MAIL FROM oder RCPT TO, wenn diese Adresse aus ASCII bestehen muss. Postfix schickt mit diesem Code auch Nachrichten zurück, die SMTPUTF8 brauchen, wenn es dem nächsten Server fehlt.
    .fix = Verwenden Sie die ASCII-Adresse der Person; nur eine Domain lässt sich in der Form „xn--“ schreiben. Bei „SMTPUTF8 is required“ codieren Sie auch die Header oder senden Sie über einen Anbieter, der SMTPUTF8 unterstützt.
    .use = Senden Sie X.6.7 mit 550 als Antwort auf MAIL FROM und mit 553 als Antwort auf RCPT TO. Senden Sie X.6.9 nach den Nachrichtendaten, wenn die Header das Hindernis sind.

smtp-enhanced-x-6-8 = Antwort bräuchte UTF-8
    .description = Um den Postfachnamen zu zeigen, bräuchte die Antwort UTF-8-Text, den der Client nicht erlaubt hat.
    .when = Als Antwort auf VRFY oder EXPN ohne den Parameter SMTPUTF8, wenn das Postfach einen Namen mit Nicht-ASCII-Zeichen hat.
    .fix = Behalten Sie die Adresse: Nur die Antwort auf RCPT TO sagt, ob sie E-Mails annimmt. Wenn Sie den Client entwickeln, ergänzen Sie VRFY oder EXPN um SMTPUTF8.
    .use = Senden Sie X.6.8 mit 252 oder 550 als Antwort auf VRFY oder EXPN, wenn der Postfachname UTF-8 braucht und der Client es nicht erlaubt hat.

smtp-enhanced-x-6-9 = Ein Empfänger akzeptiert keine UTF-8-Header
    .description = Die Nachricht hat UTF-8-Header, und mindestens ein Empfänger kann sie nicht annehmen. Der Server lehnt sie daher für alle ab.
    .when = Nach den Nachrichtendaten, wenn das System eines Empfängers internationalisierte E-Mails nicht unterstützt.
    .fix = Verwenden Sie in allen Headern ASCII-Adressen und lassen Sie das E-Mail-Programm Namen und Betreff codieren. Oder senden Sie die UTF-8-Fassung gesondert an die Empfänger, deren Server SMTPUTF8 unterstützen.
    .use = Senden Sie X.6.9 nach den Nachrichtendaten, wenn UTF-8-Header nicht jeden Empfänger erreichen können; besser lehnen Sie solche Empfänger schon als Antwort auf RCPT TO ab. Senden Sie X.6.7, wenn eine Adresse im Umschlag das Hindernis ist.

smtp-enhanced-x-6-10 = Duplikat von X.6.8
    .description = Das Register führt diese Nummer als veraltetes Duplikat von X.6.8: Die Antwort bräuchte UTF-8.
    .when = Selten, von Software, die auf VRFY oder EXPN zu einem Postfach mit einem Nicht-ASCII-Namen antwortet.
    .fix = Lesen Sie den Text und behandeln Sie den Code dann wie X.6.8. Wenn Sie die sendende Software verwalten, aktualisieren Sie sie.
    .use = Senden Sie X.6.10 nicht. Senden Sie X.6.8, das dasselbe bedeutet.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Anderer Sicherheitsstatus
    .description = Der Code betrifft die Sicherheit, aber kein anderer Code passt, oder eine Richtlinie verbietet einen genaueren. Ein Erfolg bestätigt meist, dass sich der Client angemeldet hat.
    .when = Als Antwort auf AUTH, ob es gelingt oder scheitert, oder auf andere Befehle, wenn AUTH oder STARTTLS zuerst kommen muss. Auch bei Ablehnungen, die aufgrund der Richtlinie unerklärt bleiben.
    .fix = Nach einem Erfolg müssen Sie nichts tun. Wenn der Code mit 4 beginnt, ändern Sie das Passwort nicht. Andernfalls schalten Sie Verschlüsselung und Authentifizierung ein, prüfen Sie Benutzernamen und Passwort oder fragen Sie den Postmaster des Servers.
    .use = Senden Sie X.7.0 mit 235 für einen Erfolg, mit 530, wenn AUTH oder STARTTLS fehlt, mit 454, wenn Anmeldedaten gerade nicht geprüft werden können, und aus Gründen, die Sie nicht preisgeben.

smtp-enhanced-x-7-1 = Zustellung nicht erlaubt
    .description = Der Absender darf nicht an dieses Ziel senden: Der Server oder der Empfänger filtert nach Host, Absender oder Empfänger.
    .when = Bei Spam, IP-Adressen auf einer Sperrliste, Relaying ohne Anmeldung sowie Empfängern oder Gruppen, die für Externe geschlossen sind. Manche Server senden den Code auch bei Greylisting oder DMARC.
    .fix = Wenn Relaying verweigert wurde, schalten Sie die Authentifizierung für den Postausgang ein. Wenn der Empfänger oder die Gruppe geschlossen ist, bitten Sie den Inhaber um Erlaubnis. Bei einer Sperrliste beheben Sie zuerst die Ursache und beantragen Sie dann die Streichung.
    .use = Senden Sie X.7.1, wenn ein Filter oder eine Regel diesen Absender ablehnt, und nennen Sie die Regel im Text. Senden Sie X.7.2 bei einer Mailingliste und X.7.20 bis X.7.26, wenn die Prüfung von DKIM, SPF oder Reverse-DNS fehlschlägt.

smtp-enhanced-x-7-2 = Schreiben an die Mailingliste nicht erlaubt
    .description = Der Absender darf keine Nachrichten an diese Mailingliste senden.
    .when = Als Antwort auf RCPT TO oder nach den Nachrichtendaten, wenn die Liste nur Mitglieder oder bestimmte Absender zulässt.
    .fix = Senden Sie von der Adresse, mit der Sie die Liste abonniert haben. Wenn Sie das schon tun oder kein Mitglied sind, treten Sie der Liste bei oder bitten Sie ihren Verwalter um Erlaubnis.
    .use = Senden Sie X.7.2, wenn die Regeln einer Mailingliste den Absender ausschließen. Senden Sie X.7.1, wenn es ein gewöhnlicher Empfänger tut, und X.2.4, wenn sich die Liste nicht auflösen lässt.

smtp-enhanced-x-7-3 = Umwandlung zwischen Sicherheitsprotokollen nicht möglich
    .description = Für die Zustellung müsste die Nachricht von einem sicheren Nachrichtenprotokoll in ein anderes konvertiert werden, und das ist nicht möglich.
    .when = Selten, an einem Gateway, das eine Form signierter oder verschlüsselter Nachrichten nicht in eine andere konvertieren kann. Bei Exchange bedeutet 535 5.7.3, dass die Anmeldung fehlgeschlagen ist.
    .fix = Bei 535 prüfen Sie Benutzernamen und Passwort und ob das Konto SMTP AUTH verwenden darf. Andernfalls vereinbaren Sie mit dem Empfänger einen Schutz, den beide unterstützen, etwa S/MIME.
    .use = Senden Sie X.7.3, wenn eine Nachricht von einem Sicherheitsprotokoll in ein anderes übergehen muss. Senden Sie X.7.4, wenn dem Transport eine Sicherheitsfunktion fehlt, und X.6.3 bei gewöhnlichem Inhalt.

smtp-enhanced-x-7-4 = Sicherheitsfunktion nicht unterstützt
    .description = Die Nachricht oder der Client braucht eine Sicherheitsfunktion wie eine sichere Authentifizierung, die dieser Mailtransport nicht unterstützt.
    .when = Als Antwort auf ein AUTH-Verfahren, das der Server auf dieser Verbindung nicht anbietet, oder an einem Gateway, das den Schutz der Nachricht nicht übertragen kann. Postfix meldet 4.7.4, wenn verlangtes TLS nicht angeboten wurde.
    .fix = Nach AUTH schalten Sie TLS ein, wählen Sie ein Verfahren aus der EHLO-Antwort und prüfen Sie Host und Port. Bei einer Nachricht entfernen Sie die Sicherheitsoption, die der Text nennt.
    .use = Senden Sie X.7.4, wenn eine Sicherheitsfunktion gar nicht unterstützt wird. Senden Sie X.5.4 bei einem anderen ungültigen AUTH-Argument und X.7.9 bei einem zu schwachen Verfahren.

smtp-enhanced-x-7-5 = Kryptografischer Fehler
    .description = Ein Mailsystem, das die Nachricht prüfen oder entschlüsseln sollte, konnte es nicht, weil ein Schlüssel oder ähnliche Angaben fehlten oder ungültig waren.
    .when = An einem Gateway, das E-Mails entschlüsselt oder prüft, wenn der Schlüssel fehlt, abgelaufen oder beschädigt ist. Postfix und Exchange melden 4.7.5, wenn ein TLS-Handshake oder die Prüfung eines Zertifikats scheitert.
    .fix = Fragen Sie den Administrator des Empfängers nach dem aktuellen Schlüssel oder Zertifikat. Wenn Sie das Gateway oder den Server verwalten, erneuern Sie den fehlenden Schlüssel oder das Zertifikat und prüfen Sie die Systemuhr.
    .use = Senden Sie X.7.5, wenn Schlüsselmaterial fehlt oder ungültig ist. Senden Sie X.7.6, wenn Ihnen der Algorithmus fehlt, und X.7.7, wenn der Schlüssel stimmt, aber die Nachricht verändert wurde.

smtp-enhanced-x-7-6 = Kryptografischer Algorithmus nicht unterstützt
    .description = Ein Mailsystem, das die Nachricht prüfen oder entschlüsseln sollte, konnte es nicht, weil es den Algorithmus nicht unterstützt.
    .when = An einem Gateway, das E-Mails entschlüsselt oder prüft, bei einem Algorithmus, der ihm fehlt oder den es nicht mehr akzeptiert.
    .fix = Wählen Sie in den Sicherheitseinstellungen des E-Mail-Programms einen anderen Algorithmus, am besten die aktuelle Voreinstellung. Wenn Sie das Gateway verwalten und der Algorithmus modern ist, aktualisieren Sie dessen Kryptobibliothek.
    .use = Senden Sie X.7.6, wenn nur der Algorithmus das Hindernis ist. Senden Sie X.7.5, wenn ein Schlüssel fehlt oder ungültig ist, und X.7.7, wenn die Nachricht verändert wurde.

smtp-enhanced-x-7-7 = Nachricht wurde beschädigt oder verändert
    .description = Ein Mailsystem, das Nachrichten prüft, konnte diese nicht bestätigen, weil sie unterwegs beschädigt oder verändert wurde. Ein Erfolg bedeutet, dass sie trotzdem zugestellt wurde.
    .when = An einem Gateway, das Signaturen prüft, wenn Inhalt und Signatur nicht zusammenpassen. Manche Server senden den Code auch, wenn irgendeine Absenderauthentifizierung scheitert.
    .fix = Nach einem Erfolg teilen Sie dem Empfänger mit, dass die Signatur ungültig sein kann. Nach einem Fehler vermeiden Sie Listen, Weiterleitungen und Filter, die Fußzeilen anfügen. Wenn Sie den sendenden Server verwalten, signieren Sie nach der letzten Änderung.
    .use = Senden Sie X.7.7, wenn die Nachricht nicht mehr zu ihrer Signatur passt. Senden Sie X.7.5, wenn der Schlüssel fehlt, und X.7.20, wenn keine DKIM-Signatur gültig ist.

smtp-enhanced-x-7-8 = Ungültige Anmeldedaten
    .description = Der Server hat die Anmeldung des Benutzers abgelehnt: Die Anmeldedaten sind falsch oder unzureichend.
    .when = Als Antwort auf AUTH, wenn Passwort oder Token nicht zum Benutzernamen passt. Große Anbieter senden den Code auch, wenn ein Konto ein App-Passwort oder OAuth braucht.
    .fix = Geben Sie Benutzernamen und Passwort noch einmal ein; viele Server verlangen die vollständige Adresse als Namen. Wenn sie im Web funktionieren, erstellen Sie ein App-Passwort oder verwenden Sie OAuth. Beenden Sie automatische Versuche, bevor sie das Konto sperren.
    .use = Senden Sie X.7.8 mit 535, wenn Sie die Anmeldedaten geprüft haben und ablehnen. Senden Sie X.7.9 bei einem schwachen Verfahren und X.7.0 mit 454, wenn Sie sie gerade nicht prüfen können.

smtp-enhanced-x-7-9 = Authentifizierungsverfahren zu schwach für dieses Konto
    .description = Das gewählte Authentifizierungsverfahren ist schwächer, als die Richtlinie des Servers für diesen Benutzer erlaubt. Das bedeutet nicht, dass das Passwort falsch ist.
    .when = Als Antwort auf AUTH, zum Beispiel mit PLAIN, wenn die Richtlinie mehr verlangt. Gmail sendet den Code, wenn das Konto ein App-Passwort braucht. Bei Yahoo bedeutet 554 5.7.9, dass eine Richtlinie die Nachricht ablehnt.
    .fix = Folgen Sie einem Link im Text, zum Beispiel um ein App-Passwort zu erstellen. Andernfalls schalten Sie TLS ein und wählen Sie ein stärkeres Verfahren wie OAuth aus der EHLO-Antwort. Bei 554 gehen Sie vor wie nach X.7.1.
    .use = Senden Sie X.7.9 mit 534, wenn die Richtlinie das Verfahren für diesen Benutzer zu schwach findet. Senden Sie X.7.10, wenn Verschlüsselung genügt, und X.7.12, wenn eine einmalige Anmeldung das Konto umstellt.

smtp-enhanced-x-7-10 = Verschlüsselung nötig
    .description = Die Verbindung muss verschlüsselt werden, bevor sich der Client anmeldet oder bevor eine Nachricht weitergegeben wird, die TLS verlangt.
    .when = Als Antwort auf AUTH über eine unverschlüsselte Verbindung oder in einem Unzustellbarkeitsbericht, wenn kein empfangender Server TLS mit gültigem Zertifikat für eine mit REQUIRETLS gesendete Nachricht anbot.
    .fix = Zum Anmelden schalten Sie STARTTLS oder TLS ein oder wählen Sie ein stärkeres Verfahren. Nach einem Unzustellbarkeitsbericht teilen Sie dem Administrator des Empfängers mit, dass es ein Problem mit TLS oder dem Zertifikat gibt, oder senden Sie ohne REQUIRETLS, wenn der Inhalt es erlaubt.
    .use = Senden Sie X.7.10 mit 523, wenn ein Verfahren zuerst Verschlüsselung braucht; besser kündigen Sie es vor STARTTLS nicht an. Melden Sie X.7.30, wenn TLS funktioniert, aber REQUIRETLS fehlt.

smtp-enhanced-x-7-11 = Verschlüsselung für dieses Verfahren erforderlich
    .description = Das gewählte Authentifizierungsverfahren darf nur über eine verschlüsselte Verbindung verwendet werden.
    .when = Als Antwort auf AUTH über eine unverschlüsselte Verbindung, von älteren Servern. Heutige Server kündigen ein solches Verfahren vor STARTTLS nicht an.
    .fix = Schalten Sie STARTTLS oder TLS für den Postausgang ein, prüfen Sie den Port, meist 587 oder 465, und melden Sie sich an wie zuvor: Am Passwort liegt es nicht.
    .use = Senden Sie X.7.11 nicht aus neuer Software; kündigen Sie das Verfahren erst nach der Verschlüsselung an oder lehnen Sie es mit 504 und X.5.4 ab. Senden Sie X.7.9, wenn es selbst mit TLS zu schwach ist.

smtp-enhanced-x-7-12 = Konto braucht eine Passwortumstellung
    .description = Das Konto ist für das gewählte Authentifizierungsverfahren noch nicht bereit. Eine einmalige Anmeldung mit einem anderen Verfahren, meist PLAIN, macht es bereit.
    .when = Als Antwort auf AUTH, wenn das gespeicherte Passwort nicht zum Verfahren passt. Bei Exchange Online bedeutet 5.7.12, dass der Empfänger keine E-Mails von außerhalb der Organisation annimmt.
    .fix = Stellen Sie das E-Mail-Programm auf PLAIN über TLS um, melden Sie sich einmal an und wechseln Sie dann zum abgelehnten Verfahren zurück. Nach 5.7.12 von Exchange Online bitten Sie die Organisation des Empfängers, externe Absender zuzulassen.
    .use = Senden Sie 4.7.12 mit 432, wenn eine einmalige Anmeldung mit PLAIN über TLS das Verfahren nutzbar macht. Senden Sie X.7.9, wenn die Richtlinie ein stärkeres Verfahren verlangt.

smtp-enhanced-x-7-13 = Konto deaktiviert
    .description = Die Anmeldedaten sind richtig, aber der Administrator hat das Konto deaktiviert, zum Beispiel wegen unbezahlter Rechnungen, Missbrauchs oder eines Einbruchs.
    .when = Als Antwort auf AUTH, nachdem die Anmeldedaten geprüft wurden. In einem Unzustellbarkeitsbericht von Exchange Online bedeutet 5.7.13, dass ein öffentlicher Ordner keine E-Mails von außen annimmt.
    .fix = Probieren Sie keine anderen Passwörter. Fragen Sie Ihren Administrator oder Anbieter, warum das Konto deaktiviert ist. Nach einem Unzustellbarkeitsbericht von Exchange Online bitten Sie den Besitzer des öffentlichen Ordners um Schreibberechtigung.
    .use = Senden Sie X.7.13 mit 525, wenn die Anmeldedaten richtig sind und das Konto deaktiviert ist. Senden Sie X.7.8, wenn sie falsch sind oder wenn Sie ein erratenes Passwort nicht bestätigen wollen.

smtp-enhanced-x-7-14 = Vertrauensbeziehung erforderlich
    .description = Der Postausgangsserver braucht eine eingerichtete Vertrauensbeziehung zu einem anderen Server, um den Nachrichteninhalt abzurufen, hat aber keine.
    .when = Als Antwort auf BURL, bei einem IMAP-Server, auf den der Postausgangsserver nicht zugreifen darf; ältere Server sendeten X.7.8. Bei Gmail bedeutet 534 5.7.14, dass ein Anmeldeversuch blockiert wurde.
    .fix = Wenn Gmail den Code gesendet hat, melden Sie sich zuerst im Webbrowser an. Andernfalls senden Sie die Nachricht auf die übliche Weise. Wenn Sie den Postausgangsserver verwalten, richten Sie seinen Zugriff auf den anderen Server ein.
    .use = Senden Sie X.7.14, wenn Sie auf dem Server aus der URL eigene Anmeldedaten bräuchten. Senden Sie X.6.6, wenn Sie welche haben und der Abruf scheitert.

smtp-enhanced-x-7-15 = Priorität zu niedrig
    .description = Die Priorität der Nachricht liegt unter der niedrigsten, die der Server zurzeit annimmt.
    .when = Als Antwort auf MAIL FROM oder nach den Nachrichtendaten, von einem Postausgangsserver, der MT-PRIORITY unterstützt und nur wichtigere E-Mails annimmt, zum Beispiel in einem Notfall.
    .fix = Fragen Sie den Administrator des Servers, welche Prioritäten angenommen werden und bis wann. Erhöhen Sie die Priorität nur, wenn Sie dazu berechtigt sind; für Dringendes wählen Sie einen anderen Weg.
    .use = Senden Sie X.7.15, wenn nur die Priorität zu niedrig ist. Senden Sie X.7.16, wenn die Nachricht dafür zu groß ist, und X.3.6, wenn Sie sie mit einer anderen Priorität annehmen.

smtp-enhanced-x-7-16 = Nachricht zu groß für ihre Priorität
    .description = Die Nachricht ist größer, als der Server bei ihrer Priorität zurzeit annimmt.
    .when = Als Antwort auf MAIL FROM mit SIZE oder nach den Nachrichtendaten, von einem Server, der MT-PRIORITY unterstützt und bei dieser Priorität nur kleine Nachrichten erlaubt.
    .fix = Verkleinern Sie die Nachricht: Entfernen Sie Anhänge oder geben Sie sie als Links weiter. Oder fragen Sie den Administrator des Servers, ob eine andere Priorität mehr erlaubt.
    .use = Senden Sie X.7.16 mit 552, wenn die Größe bei einer anderen Priorität akzeptiert würde. Senden Sie X.3.4, wenn sie das Limit für jede Nachricht überschreitet.

smtp-enhanced-x-7-17 = Postfach hat einen neuen Inhaber
    .description = Das Postfach des Empfängers hat seit dem vom Absender genannten Datum den Inhaber gewechselt, und die Nachricht war für den früheren bestimmt.
    .when = Als Antwort auf RCPT TO mit dem Parameter RRVS oder auf eine Nachricht mit dem Header Require-Recipient-Valid-Since. Meist sind es automatische E-Mails, etwa zum Zurücksetzen eines Passworts.
    .fix = Schreiben Sie nicht an diese Adresse: Jetzt liest sie jemand anderes. Fragen Sie die Person auf anderem Weg nach einer aktuellen Adresse und entfernen Sie die alte aus ihrem Konto und dessen Wiederherstellungsoptionen.
    .use = Senden Sie X.7.17, wenn das Postfach seit dem genannten Datum den Inhaber gewechselt hat. Senden Sie X.7.18, um preiszugeben, dass die ganze Domain gewechselt hat, und X.7.19, wenn Sie es nicht sagen können.

smtp-enhanced-x-7-18 = Domain hat einen neuen Inhaber
    .description = Die Domain des Empfängers hat seit dem vom Absender genannten Datum den Inhaber gewechselt, und die Nachricht war für einen Benutzer des früheren bestimmt.
    .when = Als Antwort auf RCPT TO mit dem Parameter RRVS oder auf eine Nachricht mit dem Header Require-Recipient-Valid-Since, wenn der Server den Wechsel preisgibt.
    .fix = Betrachten Sie jede Adresse in dieser Domain, die älter ist als der Wechsel, als verloren. Fragen Sie jede Person auf anderem Weg nach einer aktuellen Adresse, bevor Sie etwas Vertrauliches senden.
    .use = Senden Sie X.7.18, wenn die Domain gewechselt hat und Sie es preisgeben wollen. Senden Sie X.7.17, wenn nur das Postfach gewechselt hat oder wenn Sie es lieber nicht sagen.

smtp-enhanced-x-7-19 = Prüfung des Inhabers nicht möglich
    .description = Der Absender will nur zustellen, wenn das Postfach noch denselben Inhaber hat, aber der Server weiß nicht, wann das Postfach angelegt wurde oder den Inhaber wechselte.
    .when = Als Antwort auf RCPT TO mit dem Parameter RRVS oder auf eine Nachricht mit dem Header Require-Recipient-Valid-Since, wenn kein Datum aufgezeichnet ist.
    .fix = Wenn Sie den sendenden Dienst verwalten, senden Sie nur dann ohne RRVS, wenn ein Fremder die Nachricht lesen darf. Andernfalls verständigen Sie den Empfänger auf anderem Weg oder verwenden Sie eine andere seiner Adressen.
    .use = Senden Sie X.7.19, wenn kein Datum aufgezeichnet ist und sich kein Ersatz wählen lässt. Senden Sie X.7.17 oder X.7.18, wenn der Inhaber gewechselt hat. Bei einer nicht verfügbaren Datenbank senden Sie eine gewöhnliche 4yz-Antwort.

smtp-enhanced-x-7-20 = Keine gültige DKIM-Signatur
    .description = Die Nachricht ist nicht signiert, oder keine ihrer DKIM-Signaturen besteht die Prüfung.
    .when = Nach den Nachrichtendaten. Übliche Ursachen sind ein Server, der nicht signiert, ein fehlender oder falscher Schlüssel im DNS sowie eine Liste oder ein Filter, der die Nachricht verändert.
    .fix = Wenn Sie die sendende Domain verwalten, prüfen Sie, ob ihr Server signiert, ob der öffentliche Schlüssel des Selektors im DNS steht und ob nach dem Signieren nichts die Nachricht verändert. Andernfalls vermeiden Sie Listen und Weiterleitungen.
    .use = Senden Sie X.7.20, wenn Sie eine Nachricht ablehnen, weil keine Signatur gültig ist; RFC 6376 rät davon ab. Senden Sie X.7.21, wenn eine gegen Ihre Regeln verstößt, und X.7.26, wenn auch SPF scheitert.

smtp-enhanced-x-7-21 = DKIM-Signatur nicht akzeptabel
    .description = Mindestens eine DKIM-Signatur der Nachricht besteht die Prüfung, aber keine erfüllt die weiteren Vorgaben der Empfängerseite.
    .when = Nach den Nachrichtendaten, zum Beispiel wenn der Schlüssel kürzer ist, als die Empfängerseite akzeptiert, oder die Signatur Header auslässt, die signiert sein sollen, oder nur einen Teil des Nachrichtentexts abdeckt.
    .fix = Wenn Sie die sendende Domain verwalten, verwenden Sie einen Schlüssel mit 2.048 Bit, signieren Sie From, To, Subject und Date, entfernen Sie ein etwaiges l= oder fragen Sie den Postmaster der Empfängerseite nach der Regel. Andernfalls leiten Sie den vollständigen Fehlertext an den Administrator dieser Domain weiter.
    .use = Senden Sie X.7.21, wenn eine Signatur gültig ist, aber gegen eine Ihrer Regeln verstößt, und nennen Sie die Regel im Text. Senden Sie X.7.22, wenn die Regel die Übereinstimmung mit From ist.

smtp-enhanced-x-7-22 = Keine DKIM-Signatur der Autorendomain
    .description = Mindestens eine DKIM-Signatur der Nachricht besteht die Prüfung, aber keine stammt von der Domain der Adresse in From.
    .when = Nach den Nachrichtendaten, meist bei E-Mails über einen Versanddienst, eine Liste oder einen Webhoster, der mit der eigenen Domain signiert.
    .fix = Vergleichen Sie d= in DKIM-Signature mit der Domain in From. Wenn Sie diese Domain verwalten, veröffentlichen Sie darin den Schlüssel des sendenden Dienstes und schalten Sie beim Dienst die Signatur ein. Andernfalls senden Sie über den Server Ihres Anbieters.
    .use = Senden Sie X.7.22, wenn Signaturen gültig sind, aber keine zu From passt. Senden Sie X.7.21 bei jeder anderen Vorgabe und X.7.26, wenn auch kein übereinstimmendes SPF-Ergebnis hilft, wie bei DMARC.

smtp-enhanced-x-7-23 = SPF-Prüfung nicht bestanden
    .description = Laut SPF-Eintrag der Domain des Envelope-Absenders oder des EHLO-Namens ist der sendende Server nicht autorisiert.
    .when = Als Antwort auf MAIL FROM oder RCPT TO oder nach den Nachrichtendaten. Übliche Ursachen sind Weiterleitungen und ein Versanddienst, der im Eintrag fehlt. Bei Gmail bedeutet 4.7.23, dass die Reverse-DNS-Prüfung fehlgeschlagen ist.
    .fix = Wenn der in der Antwort genannte Server für die Domain senden darf, nehmen Sie ihn in deren einzigen SPF-Eintrag auf; ein weiterleitender Server muss MAIL FROM umschreiben. Andernfalls senden Sie über den Server Ihres Anbieters.
    .use = Senden Sie X.7.23, das hier X.7.1 ersetzt, wenn SPF fail ergibt, nicht softfail. Senden Sie X.7.24 bei temperror oder permerror und X.7.26, wenn auch DKIM scheitert.

smtp-enhanced-x-7-24 = Fehler bei der SPF-Prüfung
    .description = Die SPF-Prüfung endete mit einem Fehler: Eine DNS-Abfrage ist fehlgeschlagen, oder der Eintrag der Domain lässt sich nicht deuten.
    .when = Wenn der Server SPF prüft: temperror nach einer fehlgeschlagenen DNS-Abfrage, permerror nach falscher Syntax, einem zweiten SPF-Eintrag oder mehr als zehn Abfragen.
    .fix = Wenn Sie die MAIL-FROM-Domain verwalten, prüfen Sie, ob sie nur einen SPF-Eintrag mit gültiger Syntax und höchstens zehn Abfragen hat, ob sich jedes include auflösen lässt und ob ihre Nameserver antworten. Andernfalls leiten Sie den vollständigen Fehlertext an ihren Administrator weiter.
    .use = Senden Sie X.7.24 mit 451 bei temperror und mit 550 bei permerror; der Code ersetzt 4.4.3 und 5.5.2 aus RFC 7208. Senden Sie X.7.23, wenn die Prüfung mit fail endet.

smtp-enhanced-x-7-25 = Reverse-DNS-Prüfung nicht bestanden
    .description = Die IP-Adresse des sendenden Servers hat keinen PTR-Eintrag, oder der Name darin führt nicht zur Adresse zurück.
    .when = Beim Aufbau der Verbindung oder später. Neuen Servern, privaten Anschlüssen und IPv6-Adressen fehlen die Einträge oft. Gmail meldet das auch als 4.7.23.
    .fix = Bitten Sie den Inhaber der IP-Adresse, meist den Hosting-Anbieter, um einen PTR-Eintrag und geben Sie dem Namen darin einen A- oder AAAA-Eintrag mit dieser Adresse. Prüfen Sie auch IPv6.
    .use = Senden Sie X.7.25, wenn PTR-Eintrag und Vorwärtsabfrage die IP-Adresse des Clients nicht bestätigen. Senden Sie X.7.26, wenn mehrere Prüfungen scheitern, und X.7.1, wenn die Adresse auf einer Sperrliste steht.

smtp-enhanced-x-7-26 = Mehrere Authentifizierungsprüfungen nicht bestanden
    .description = Die Nachricht hat mehr als eine Prüfung ihres Absenders nicht bestanden, etwa SPF und DKIM. Der Code sagt nicht, welche.
    .when = Meist nach den Nachrichtendaten. Gmail sendet den Code bei Ablehnungen nach DMARC und bei E-Mails, die weder die SPF- noch die DKIM-Prüfung bestehen; Exchange Online sendet ihn bei E-Mails der zweiten Art über IPv6.
    .fix = Wenn Sie die Domain in From verwalten, nennen Sie jeden sendenden Server in SPF, lassen Sie jeden mit DKIM signieren und sorgen Sie dafür, dass SPF oder DKIM mit From übereinstimmt. Andernfalls senden Sie über den eigenen Server dieser Domain.
    .use = Senden Sie X.7.26, wenn mindestens zwei Prüfungen scheitern oder DMARC scheitert, was Sie im Text nennen. Senden Sie X.7.20 bis X.7.25, wenn eine einzelne Prüfung der Grund ist.

smtp-enhanced-x-7-27 = Domain des Absenders hat einen Null-MX-Eintrag
    .description = Die Domain des Absenders veröffentlicht einen Null-MX-Eintrag. Weder eine Antwort noch ein Unzustellbarkeitsbericht könnte den Absender daher erreichen.
    .when = Als Antwort auf MAIL FROM oder nach den Nachrichtendaten, von Servern, die solche Absender ablehnen. Bei Gmail bedeutet diese Nummer, dass die SPF-Prüfung fehlgeschlagen ist.
    .fix = Senden Sie von einer Adresse, die E-Mails empfangen kann, oder ersetzen Sie den Null-MX-Eintrag durch einen echten MX-Eintrag. Wenn Gmail den Code gesendet hat, korrigieren Sie stattdessen den SPF-Eintrag der MAIL-FROM-Domain.
    .use = Senden Sie X.7.27 mit 550, wenn die Domain in MAIL FROM oder From einen Null-MX-Eintrag hat. Senden Sie X.1.10 mit 556 bei der Domain des Empfängers.

smtp-enhanced-x-7-28 = Nachrichtenflut erkannt
    .description = Der Server hält die Nachricht für einen Teil einer Flut von E-Mails. Das Register nennt dazu nur einen abgelaufenen Entwurf über Bestätigungsmails aus missbrauchten Webformularen.
    .when = Gmail sendet den Code, wenn zu viele unerwünschte E-Mails von einer IP-Adresse, einer Domain oder aus einem Netzwerk kommen. Andere Server senden ihn bei zu vielen Verbindungen.
    .fix = Stoppen Sie zuerst die Quelle: ein gekapertes Konto, ein offenes Webformular oder einen unerwünschten Newsletter. Schützen Sie Formulare mit einem CAPTCHA und beginnen Sie dann langsam wieder zu senden.
    .use = Senden Sie X.7.28, wenn die Menge der E-Mails nach Missbrauch aussieht. Senden Sie X.5.3 bei zu vielen Empfängern und X.4.5, wenn Ihr eigenes System ausgelastet ist.

smtp-enhanced-x-7-29 = ARC-Validierung fehlgeschlagen
    .description = Die Kette der ARC-Siegel, in denen Weiterleitungen und Listen frühere Authentifizierungsergebnisse festhalten, ist nicht gültig.
    .when = Bei einer weitergeleiteten Nachricht, wenn auch andere Authentifizierung scheitert. Bei Gmail bedeutet 4.7.29, dass die Verbindung nicht mit TLS verschlüsselt war.
    .fix = Senden Sie direkt, nicht über die Liste oder Weiterleitung. Wenn Sie den weiterleitenden Server verwalten, prüfen Sie dessen ARC-Schlüssel im DNS und ob nach dem Versiegeln nichts die Nachrichten verändert. Bei 4.7.29 von Gmail schalten Sie TLS ein.
    .use = Senden Sie X.7.29, wenn die defekte ARC-Kette selbst eine Meldung wert ist. Senden Sie X.7.26, wenn auch SPF oder DKIM scheitert und Sie ARC nicht nennen müssen. Eine fehlende Kette ist kein Fehler.

smtp-enhanced-x-7-30 = Nächster Server unterstützt REQUIRETLS nicht
    .description = Der Absender hat mit REQUIRETLS auf dem ganzen Weg TLS verlangt, aber keiner der möglichen nächsten Server unterstützt diese Erweiterung.
    .when = In einem Unzustellbarkeitsbericht, wenn kein MX-Host der Empfängerdomain nach STARTTLS REQUIRETLS ankündigt. Bei Exchange Online bedeutet 550 5.7.30, dass die Basic-Authentifizierung, also die Anmeldung mit Passwort, abgelehnt wird; bei Gmail, dass die DKIM-Prüfung fehlgeschlagen ist.
    .fix = Senden Sie nur ohne REQUIRETLS, wenn der Inhalt es erlaubt, oder bitten Sie den Administrator des Empfängers um Unterstützung dafür. Wenn Exchange Online den Code gesendet hat, melden Sie sich mit OAuth an. Wenn es Gmail war, richten Sie die DKIM-Signatur und ihren Schlüssel im DNS ein.
    .use = Senden Sie X.7.30, wenn TLS funktioniert, aber der nächste Server REQUIRETLS nicht ankündigt. Senden Sie X.7.10, wenn keine geprüfte TLS-Sitzung zustande kommt, und X.7.20, wenn DKIM scheitert.
