# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Kein Fehler
    .happened = Der Server hat das Gewünschte getan, für später angenommen oder wartet auf weitere Eingaben.
    .customer = Sie müssen nichts tun. Bevor Sie etwas wiederholen, prüfen Sie, ob das Ergebnis schon da ist.
    .administrator = Nach einer Zwischenantwort wie HTTP 100 lassen Sie den Client den nächsten Teil senden. Nach HTTP 102 bis 104 oder SIP 180 lassen Sie ihn auf die endgültige Antwort warten.
    .avoid = Wiederholen Sie nichts, nur weil Sie kein Ergebnis sehen: Eine Bestellung könnte zum Beispiel doppelt eingehen.
    .ask = Wenn das Ergebnis ausbleibt, fragen Sie den Administrator des Servers. Nennen Sie jede ID aus der Antwort oder dem Log, Datum, Uhrzeit und Zeitzone.

cause-none-mail = Kein Fehler
    .happened = Der Server hat das Gewünschte getan, für später angenommen oder wartet auf weitere Eingaben. 250 nach den Nachrichtendaten heißt angenommen, noch nicht zugestellt.
    .customer = Sie müssen nichts tun. Wenn eine angenommene Nachricht nicht ankommt, bitten Sie den Empfänger, im Spamordner nachzusehen.
    .administrator = Nach 334 lassen Sie den Client den nächsten Teil der Anmeldung senden, nach 354 die Nachricht.
    .avoid = Senden Sie die Nachricht nicht noch einmal, nur weil Sie kein Ergebnis sehen: Sie könnte doppelt ankommen.
    .ask = Wenn die Nachricht nicht ankommt, fragen Sie den Postmaster des Empfängers. Nennen Sie jede ID aus der Antwort oder dem Log, Datum, Uhrzeit und Zeitzone.

cause-mailbox-unknown = Postfach existiert nicht
    .happened = Der Mailserver des Empfängers hat kein Postfach zu dieser Adresse gefunden. Meist ist der Teil vor dem @ falsch geschrieben, oder das Konto wurde geschlossen oder ist noch nicht eingerichtet.
    .customer = Vergleichen Sie die Adresse Buchstabe für Buchstabe mit den Angaben des Empfängers und löschen Sie den gespeicherten Vorschlag im E-Mail-Programm. Wenn sie richtig aussieht, verständigen Sie den Empfänger auf anderem Weg.
    .administrator = Wenn Sie den Server des Empfängers verwalten und das Postfach existieren sollte, prüfen Sie das Konto, seine Aliasse und die Empfängerliste auf jedem vorgeschalteten Relay.
    .avoid = Probieren Sie nicht auf gut Glück ähnliche Namen aus: Viele unbekannte Empfänger schaden der Reputation des sendenden Servers.
    .ask = Fragen Sie den Empfänger nach der genauen Adresse oder seinen Administrator, ob sie existiert. Nennen Sie den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-mailbox-full = Postfach voll
    .happened = Im Postfach des Empfängers ist kein Platz mehr. Der Server hat die Nachricht daher nicht angenommen.
    .customer = Verständigen Sie den Empfänger auf anderem Weg. Wenn die Nachricht zurückgekommen ist, senden Sie sie erneut, sobald wieder Platz ist.
    .administrator = Wenn Sie den Server des Empfängers verwalten, geben Sie Speicherplatz frei oder erhöhen Sie das Kontingent. Am sendenden Server ist nichts zu ändern.
    .avoid = Senden Sie die Nachricht nicht alle paar Minuten: Es ändert sich nichts, bis Platz ist.
    .ask = Fragen Sie den Empfänger oder seinen Anbieter, ob das Kontingent des Postfachs überschritten ist. Nennen Sie den vollständigen Fehlertext.

cause-mailbox-disabled = Postfach deaktiviert oder inaktiv
    .happened = Der Server des Empfängers kennt die Adresse, aber das Postfach nimmt keine E-Mails an: Das Konto ist vorübergehend oder dauerhaft deaktiviert, ausgesetzt oder gesperrt oder wird seit Langem nicht benutzt.
    .customer = Verständigen Sie den Empfänger auf anderem Weg oder über eine andere Adresse. Nur er oder sein Anbieter kann das Postfach aktivieren.
    .administrator = Wenn Sie den Server des Empfängers verwalten, prüfen Sie, warum das Konto deaktiviert ist: unbezahlte Rechnung, Missbrauch, lange Nichtnutzung oder ein ausgeschiedener Mitarbeiter.
    .avoid = Senden Sie nicht weiter an ein Postfach, das deaktiviert bleibt: Manche verlassenen Postfächer werden zu Spamfallen, die der Reputation des Absenders schaden.
    .ask = Fragen Sie den Empfänger oder den Administrator seiner Domain, ob das Konto noch existiert und wieder aktiviert wird. Nennen Sie den vollständigen Fehlertext.

cause-mailbox-moved = Empfänger hat eine neue Adresse
    .happened = Der Empfänger nutzt diese Adresse nicht mehr, und der Server stellt dort keine E-Mails zu. Die neue Adresse steht nur in der Antwort, wenn der Server sie preisgeben darf.
    .customer = Lassen Sie sich die neue Adresse vom Empfänger auf anderem Weg bestätigen. Senden Sie die Nachricht dann dorthin und korrigieren Sie Ihr Adressbuch.
    .administrator = Verwenden Sie in Ihren Mailinglisten die neue Adresse, sobald der Empfänger sie bestätigt hat. Wenn Sie den Server des Empfängers verwalten, richten Sie eine Weiterleitung ein oder eine Antwort mit der neuen Adresse.
    .avoid = Lassen Sie Programme die neue Adresse nicht automatisch übernehmen, und senden Sie nichts Vertrauliches dorthin, solange sie nicht bestätigt ist.
    .ask = Fragen Sie den Empfänger, seine Kollegen oder den Administrator der alten Domain nach der aktuellen Adresse. Nennen Sie den vollständigen Fehlertext.

cause-domain-unknown = Domain des Empfängers nicht gefunden
    .happened = Der sendende Server hat keinen Weg zur Domain des Empfängers gefunden: Die Domain existiert nicht, im DNS ist kein Mailserver dafür eingetragen oder die DNS-Abfrage ist fehlgeschlagen.
    .customer = Prüfen Sie den Teil nach dem @ auf Tippfehler oder eine falsche Endung. Wenn die Domain stimmt, verständigen Sie den Empfänger auf anderem Weg.
    .administrator = Fragen Sie die MX-, A- und AAAA-Einträge der Domain mit einem zweiten Resolver ab. Wenn sie existieren, prüfen Sie Ihren eigenen Resolver und Ihr Routing. Ist es Ihre Domain, verlängern Sie sie oder veröffentlichen Sie einen MX-Eintrag.
    .avoid = Probieren Sie keine anderen Namen in derselben Domain aus und ändern Sie die Nachricht nicht: Beides hilft nicht.
    .ask = Fragen Sie den Empfänger, ob seine Domain umbenannt wurde oder abgelaufen ist. Nennen Sie deren Administrator die genaue Domain, den Namen Ihres Resolvers, Datum, Uhrzeit und Zeitzone.

cause-domain-no-mail = Domain oder Host nimmt keine E-Mails an
    .happened = Entweder erklärt ein Null-MX-Eintrag im DNS, dass die Domain des Empfängers keine E-Mails annimmt, oder der empfangende Host nimmt von niemandem welche an.
    .customer = Prüfen Sie die Domain nach dem @: Oft werden versehentlich Namen von Websites oder No-Reply-Adressen verwendet. Wenn die Adresse stimmt, verständigen Sie den Empfänger auf anderem Weg.
    .administrator = Wenn es Ihre Domain ist und sie E-Mails annehmen soll, ersetzen Sie den Null-MX-Eintrag oder lassen Sie den MX-Eintrag auf einen Server zeigen, der E-Mails annimmt.
    .avoid = Senden Sie nicht von einem anderen Konto oder Server: Die Ablehnung gilt für jede Nachricht an diese Domain oder diesen Host.
    .ask = Fragen Sie den Empfänger nach einer Adresse, die E-Mails annimmt, und den Administrator der Domain, ob der MX-Eintrag beabsichtigt ist.

cause-sender-address = Absenderadresse nicht akzeptiert
    .happened = Der Server beanstandet die Absenderadresse: Sie ist fehlerhaft oder nicht überprüfbar, ihre Domain existiert nicht oder nimmt keine Antworten an, oder der angemeldete Benutzer darf sie nicht verwenden.
    .customer = Prüfen Sie die Absenderadresse in den Einstellungen Ihres E-Mail-Programms auf Tippfehler. Verwenden Sie die Adresse des Kontos, mit dem Sie sich anmelden.
    .administrator = Prüfen Sie, ob die Domains in MAIL FROM und From existieren, einen MX- oder Adresseintrag haben und E-Mails annehmen und ob das Konto die Adresse verwenden darf. Ersetzen Sie Adressen, die auf „@localhost“ enden.
    .avoid = Verwenden Sie nicht die Adresse oder Domain anderer: Das gilt als Fälschung, und Prüfungen wie SPF und DMARC schlagen fehl.
    .ask = Fragen Sie Ihren Anbieter, welche Absenderadressen Ihr Konto verwenden darf. Nennen Sie die Adressen in MAIL FROM und From, den Benutzernamen und den vollständigen Fehlertext.

cause-relay-denied = Relaying nicht erlaubt
    .happened = Der Server gibt für diesen Absender keine Nachrichten an diese Domain weiter. Meist hat sich das E-Mail-Programm nicht angemeldet oder es verwendet den falschen Server.
    .customer = Schalten Sie im E-Mail-Programm die Authentifizierung für den Postausgangsserver ein. Verwenden Sie Server, Port (meist 465 oder 587) und Benutzernamen Ihres Anbieters.
    .administrator = Wenn der ablehnende Server Ihnen gehört und in den MX-Einträgen der Empfängerdomain steht, fügen Sie die Domain denen hinzu, die er annimmt. Andernfalls korrigieren Sie die Anmeldung oder Route auf der Absenderseite.
    .avoid = Erlauben Sie Relaying nicht für alle oder für ganze Netzwerke, um diesen Fehler loszuwerden: Spammer finden offene Relays schnell, und Einträge in Sperrlisten folgen.
    .ask = Fragen Sie Ihren Anbieter, welchen Server, welchen Port und welche Anmeldemethode Sie verwenden sollen. Nennen Sie den vollständigen Fehlertext und Ihre IP-Adresse.

cause-sender-reputation = Sendender Server oder Domain nicht vertrauenswürdig
    .happened = Der Server misstraut der Herkunft der Nachricht: Die sendende IP-Adresse, die Domain oder der HELO-Name steht auf einer Sperrliste oder hat eine schlechte Reputation, oder Reverse-DNS fehlt oder ist falsch.
    .customer = Leiten Sie den vollständigen Fehlertext an Ihren Anbieter oder Administrator weiter und verständigen Sie den Empfänger auf anderem Weg. Senden Sie immer über den Server Ihres Anbieters und melden Sie sich dort an.
    .administrator = Wenn die Antwort eine Liste nennt, suchen Sie dort nach IP-Adresse und Domain. Beheben Sie die Ursache, etwa ein gestohlenes Konto, und sorgen Sie dafür, dass PTR-Eintrag, Adresseintrag und HELO-Name zueinander passen. Beantragen Sie dann die Streichung.
    .avoid = Wechseln Sie nicht auf neue IP-Adressen oder Domains, statt die Ursache zu beheben: Auch diese verlieren bald ihre Reputation.
    .ask = Fragen Sie den Postmaster des Empfängers oder, wenn die Antwort eine Sperrliste nennt, deren Betreiber nach dem Grund. Nennen Sie die sendende IP-Adresse, Domain, HELO-Namen, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-content-refused = Inhalt als Spam oder schädlich abgelehnt
    .happened = Ein Filter beanstandet den Inhalt der Nachricht, etwa den Text, einen Link oder einen Anhang, und hält ihn für Spam, Schadsoftware oder verboten.
    .customer = Wenn die Antwort einen Virus nennt, lassen Sie Ihr Gerät untersuchen. Andernfalls entfernen Sie Kurzlinks, Programme und passwortgeschützte Archive aus der Nachricht und geben Sie Dateien auf eine Weise weiter, die der Empfänger akzeptiert.
    .administrator = Suchen Sie auf der Absenderseite nach einem gestohlenen Konto oder missbrauchten Webformular. Wenn Sie den Server des Empfängers verwalten und die Nachricht harmlos ist, korrigieren Sie die Filterregel oder fügen Sie eine Ausnahme hinzu.
    .avoid = Tarnen Sie den Inhalt nicht durch umbenannte Anhänge, passwortgeschützte Archive oder absichtliche Schreibfehler: Filter bestrafen solche Tricks.
    .ask = Fragen Sie den Administrator des Empfängers, welche Regel, welchen Link oder welchen Virusnamen der Filter gemeldet hat. Nennen Sie den vollständigen Fehlertext, den Message-ID-Header, Datum, Uhrzeit und Zeitzone.

cause-message-authentication = SPF-, DKIM- oder DMARC-Prüfung nicht bestanden
    .happened = Der Server des Empfängers konnte nicht bestätigen, dass die Domain des Absenders die Nachricht autorisiert hat: SPF, DKIM oder DMARC ist fehlgeschlagen, fehlt oder war nicht prüfbar. Weiterleitungen und Mailinglisten können diese Prüfungen stören.
    .customer = Senden Sie über den Mailserver der Domain in Ihrer From-Adresse. Wenn Sie das schon tun, leiten Sie den vollständigen Fehlertext an den Administrator dieser Domain weiter.
    .administrator = Nennen Sie jeden sendenden Server im einzigen SPF-Eintrag der Domain, signieren Sie mit DKIM und sorgen Sie für DMARC dafür, dass SPF oder DKIM mit der From-Domain übereinstimmt. Prüfen Sie dann Authentication-Results in einer Testnachricht.
    .avoid = Veröffentlichen Sie keinen zweiten SPF-Eintrag, beenden Sie den Eintrag nicht mit +all und schwächen Sie die DMARC-Richtlinie nicht dauerhaft: Das stört Prüfungen oder erlaubt Fälschungen.
    .ask = Fragen Sie den Postmaster des Empfängers, welche Prüfung für welche Domain fehlgeschlagen ist. Nennen Sie die sendende IP-Adresse, die Domains in MAIL FROM und From, den DKIM-Signature-Header, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-credentials-refused = Anmeldung fehlt oder wurde nicht akzeptiert
    .happened = Der Server verlangt eine Anmeldung des Clients, hat aber keine Anmeldedaten erhalten oder sie nicht akzeptiert. Passwort, Token, Schlüssel oder Anmeldemethode sind vielleicht falsch, fehlen oder sind abgelaufen.
    .customer = Melden Sie sich erneut an und prüfen Sie Benutzernamen und Passwort. Wenn beide stimmen, prüfen Sie, ob das Konto gesperrt ist oder eine andere Anmeldemethode braucht.
    .administrator = Prüfen Sie, welches Konto, welches Token oder welchen Schlüssel das Programm sendet, ob etwas davon abgelaufen ist und ob der Server diese Anmeldemethode anbietet. Wenn Sie den Server verwalten, suchen Sie nach einem gesperrten Konto.
    .avoid = Lassen Sie ein Programm eine abgelehnte Anmeldung nicht wiederholen: Das kann das Konto oder die IP-Adresse sperren. Schreiben Sie nie ein Passwort oder Token in ein Support-Ticket.
    .ask = Fragen Sie den Administrator, ob das Konto aktiv ist und welche Anmeldemethode es braucht. Nennen Sie den Benutzernamen, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone und bei HTTP den Header WWW-Authenticate oder Proxy-Authenticate.

cause-credentials-refused-mail = Anmeldung fehlt oder wurde nicht akzeptiert
    .happened = Der Server verlangt eine Anmeldung des Clients, hat aber keine Anmeldedaten erhalten oder sie nicht akzeptiert. Passwort, Token, Schlüssel oder Anmeldemethode sind vielleicht falsch, fehlen oder sind abgelaufen.
    .customer = Melden Sie sich erneut an. Viele Mailserver erwarten als Benutzernamen die vollständige Adresse. Wenn das Passwort nur im Web funktioniert, erstellen Sie ein App-Passwort oder verwenden Sie die Anmeldung über das Web.
    .administrator = Prüfen Sie, welches Konto, welches Token oder welchen Schlüssel das Programm sendet, ob etwas davon abgelaufen ist und ob der Server diese Anmeldemethode anbietet. Wenn Sie den Server verwalten, suchen Sie nach einem gesperrten Konto.
    .avoid = Lassen Sie ein Programm eine abgelehnte Anmeldung nicht wiederholen: Das kann das Konto oder die IP-Adresse sperren. Schreiben Sie nie ein Passwort oder Token in ein Support-Ticket.
    .ask = Fragen Sie den Administrator, ob das Konto aktiv ist und welche Anmeldemethode es braucht. Nennen Sie den Benutzernamen, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-encryption-required = Verschlüsselte Verbindung erforderlich
    .happened = Der Server verlangt eine verschlüsselte Verbindung, aber der Client hat nicht verschlüsselt oder TLS ließ sich nicht so einrichten, wie es die Richtlinie einer Seite verlangt.
    .customer = Beginnen Sie die Adresse mit https oder schalten Sie TLS in den Einstellungen des Programms ein. Aktualisieren Sie alte Programme.
    .administrator = Schalten Sie im Client TLS 1.2 oder neuer ein. Wenn Sie den Server verwalten, prüfen Sie sein Zertifikat, dessen Hostnamen und Ablaufdatum und die Vorgaben der Richtlinie.
    .avoid = Schalten Sie weder die Verschlüsselung noch die Zertifikatsprüfung ab und senden Sie nie ein Passwort über eine unverschlüsselte Verbindung.
    .ask = Fragen Sie den Administrator des Servers, welche TLS-Versionen und Zertifikate verlangt werden. Nennen Sie Hostnamen, Port, Logzeilen zu TLS und den vollständigen Fehlertext.

cause-encryption-required-mail = Verschlüsselte Verbindung erforderlich
    .happened = Der Server verlangt eine verschlüsselte Verbindung, aber der Client hat nicht verschlüsselt oder TLS ließ sich nicht so einrichten, wie es die Richtlinie einer Seite verlangt.
    .customer = Wählen Sie im E-Mail-Programm STARTTLS, meist auf Port 587, oder TLS von Beginn an auf Port 465. Aktualisieren Sie alte Programme.
    .administrator = Schalten Sie im sendenden Server oder Client TLS 1.2 oder neuer ein. Wenn Sie den anderen Server verwalten, prüfen Sie Zertifikat, Hostnamen, Ablaufdatum und eine etwaige MTA-STS- oder DANE-Richtlinie.
    .avoid = Schalten Sie weder die Verschlüsselung noch die Zertifikatsprüfung ab und senden Sie nie ein Passwort über eine unverschlüsselte Verbindung.
    .ask = Fragen Sie den Administrator des Servers, welche TLS-Versionen und Zertifikate verlangt werden. Nennen Sie Hostnamen, Port, Logzeilen zu TLS und den vollständigen Fehlertext.

cause-rate-limited = Limit oder Kontingent erreicht
    .happened = In kurzer Zeit wurde zu viel gesendet, es wurden zu viele Verbindungen aufgebaut oder ein Kontingent ist aufgebraucht. Das Limit kann für das Konto, die IP-Adresse oder den Schlüssel gelten.
    .customer = Wenn der Server keine Zeit nennt, warten Sie einige Minuten und nach jeder Ablehnung länger. Senden Sie dann weniger auf einmal oder bitten Sie Ihren Anbieter um ein höheres Limit.
    .administrator = Verwenden Sie weniger parallele Verbindungen und größere Abstände und warten Sie so lange, wie der Server verlangt. Suchen Sie nach einem gestohlenen Konto oder einem Programm, das es ständig erneut versucht. Wenn Sie den Server verwalten, prüfen Sie das Limit.
    .avoid = Verteilen Sie die Last nicht auf weitere Konten oder IP-Adressen: Auch abgelehnte Versuche zählen oft, und eine Sperre kann folgen.
    .ask = Fragen Sie den Administrator des Servers, was in welchem Zeitraum gezählt wird und wann der Zähler zurückgesetzt wird. Nennen Sie Konto, IP-Adresse, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-rate-limited-mail = Limit oder Kontingent erreicht
    .happened = In kurzer Zeit wurde zu viel gesendet, es wurden zu viele Verbindungen aufgebaut oder ein Kontingent ist aufgebraucht. Das Limit kann für das Konto, die IP-Adresse, den Absender oder den Empfänger gelten.
    .customer = Wenn der Server keine Zeit nennt, warten Sie einige Minuten und nach jeder Ablehnung länger. Senden Sie dann weniger auf einmal oder bitten Sie Ihren Anbieter um ein höheres Limit.
    .administrator = Verwenden Sie weniger parallele Verbindungen und größere Abstände und warten Sie so lange, wie der Server verlangt. Suchen Sie nach einem gestohlenen Konto oder einem Programm, das es ständig erneut versucht. Wenn Sie den Server verwalten, prüfen Sie das Limit.
    .avoid = Verteilen Sie die Last nicht auf weitere Konten oder IP-Adressen: Auch abgelehnte Versuche zählen oft, und eine Sperre kann folgen.
    .ask = Fragen Sie den Administrator des Servers, was in welchem Zeitraum gezählt wird und wann der Zähler zurückgesetzt wird. Nennen Sie Konto, IP-Adresse, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-message-too-large = Größenlimit überschritten
    .happened = Das Gesendete ist größer, als die empfangende Seite akzeptiert.
    .customer = Senden Sie weniger auf einmal oder verkleinern Sie die Datei. Wenn eine Webseite Header oder Cookies bemängelt, löschen Sie die Cookies der Website und beginnen Sie auf deren Startseite.
    .administrator = Vergleichen Sie die Größe mit den Limits von Proxy, Server und Anwendung. Wenn Sie ein Limit erhöhen, erhöhen Sie es auf jedem Server auf dem Weg.
    .avoid = Entfernen Sie das Limit nicht: Es schützt die empfangende Seite.
    .ask = Fragen Sie den Administrator der empfangenden Seite nach dem Größenlimit. Nennen Sie den vollständigen Fehlertext und die Größe.

cause-message-too-large-mail = Nachricht zu groß
    .happened = Die Nachricht ist größer, als der Server akzeptiert. Durch die Codierung werden Anhänge etwa um ein Drittel größer. Auch eine Datei unter dem Limit kann daher zu groß sein.
    .customer = Verkleinern Sie den Anhang oder geben Sie die Datei über einen Link weiter.
    .administrator = Vergleichen Sie die Größe mit SIZE in der EHLO-Antwort des Servers. Wenn Sie ein Limit erhöhen, erhöhen Sie es auf jedem Server auf dem Weg.
    .avoid = Entfernen Sie das Limit nicht: Es schützt den Server. Verteilen Sie eine Datei nicht auf viele Nachrichten, die das Postfach des Empfängers füllen könnten.
    .ask = Fragen Sie den Administrator des ablehnenden Servers nach dem Größenlimit. Nennen Sie den vollständigen Fehlertext und die Größe nach der Codierung.

cause-too-many-recipients = Zu viele Empfänger auf einmal
    .happened = Die Nachricht hatte mehr Empfänger, als der Server auf einmal akzeptiert. Für einige oder alle wurde sie daher nicht angenommen.
    .customer = Stellen Sie fest, welche Empfänger abgelehnt wurden, und senden Sie an diese in kleineren Gruppen. Für regelmäßige E-Mails an viele verwenden Sie eine Mailingliste.
    .administrator = Lassen Sie den sendenden Server an die angenommenen Empfänger zustellen und die übrigen in weiteren Transaktionen anbieten, wie es RFC 5321 nach 452 erwartet. Stellen Sie bei Bedarf weniger Empfänger pro Nachricht ein.
    .avoid = Senden Sie die Nachricht nicht noch einmal an alle: Die angenommenen Empfänger bekämen sie doppelt. Nennen Sie in To oder Cc keine Fremden.
    .ask = Fragen Sie den Postmaster des ablehnenden Servers, wie viele Empfänger eine Nachricht haben darf. Nennen Sie den vollständigen Fehlertext und die Zahl der Empfänger.

cause-greylisted = Durch Greylisting verzögert
    .happened = Der Server des Empfängers kennt diesen Absender noch nicht und lehnt den ersten Versuch absichtlich ab, um zu sehen, ob der sendende Server es erneut versucht, wie Mailserver es normalerweise tun.
    .customer = Warten Sie: Meist kommt die Nachricht innerhalb von Minuten oder Stunden an. Wenn es eilt oder sie zurückgekommen ist, verständigen Sie den Empfänger auf anderem Weg.
    .administrator = Lassen Sie die Warteschlange es nach einigen Minuten erneut versuchen, von derselben IP-Adresse und mit demselben Envelope-Absender und Empfänger. Senden Sie E-Mails von Programmen ohne Warteschlange über einen Server, der eine hat.
    .avoid = Senden Sie keine neue Kopie, wiederholen Sie nicht alle paar Sekunden und wechseln Sie zwischen den Versuchen weder Absender noch IP-Adresse: Die Wartezeit könnte von vorn beginnen.
    .ask = Wenn Versuche nach einem Tag noch abgelehnt werden, bitten Sie den Postmaster des Empfängers um eine Ausnahme. Nennen Sie die sendende IP-Adresse, den Envelope-Absender sowie Datum, Uhrzeit und Zeitzone jedes Versuchs.

cause-connection = Verbindung fehlgeschlagen oder Zeitüberschreitung
    .happened = Die Verbindung kam nicht zustande, brach ab oder überschritt das Zeitlimit, oder ein Gateway erhielt keine brauchbare Antwort. Ursache kann das Netzwerk, eine Firewall, das DNS oder der andere Server sein.
    .customer = Prüfen Sie Ihr eigenes Netzwerk, wenn auch anderes nicht funktioniert. Wenn Sie gerade etwas bezahlt oder bestellt haben, prüfen Sie vor einem neuen Versuch, ob der Vorgang angekommen ist.
    .administrator = Testen Sie DNS, Route, Port und Firewall vom sendenden Server oder Client aus. Hinter einem Proxy oder Gateway prüfen Sie den Upstream-Server. Auf dem nicht erreichbaren Server prüfen Sie, ob er Verbindungen annimmt und mit der Last zurechtkommt.
    .avoid = Ändern Sie weder Adresse noch Inhalt und wiederholen Sie nicht in kurzen Abständen: Beides behebt die Ursache nicht, und Wiederholungen erhöhen die Last.
    .ask = Fragen Sie den Administrator des nicht erreichbaren Servers oder Netzwerks, ob eine Störung bekannt ist. Nennen Sie Hostnamen, IP-Adressen, Port, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-name-unknown = Hostname nicht gefunden
    .happened = Der Name eines Servers ließ sich nicht in eine Adresse auflösen: Er ist falsch geschrieben, existiert nicht im DNS oder nur in einem anderen Netzwerk.
    .customer = Prüfen Sie die Adresse auf Tippfehler. Wenn sie stimmt, prüfen Sie, ob Sie online sind, und verbinden Sie sich mit dem Firmennetz oder VPN, zu dem der Name gehört.
    .administrator = Fragen Sie den Namen auf dem Rechner ab, der den Fehler meldet, danach mit einem zweiten Resolver. Prüfen Sie Einstellungen, Suchdomains und hosts-Datei des Clients oder veröffentlichen Sie den fehlenden A- oder AAAA-Eintrag.
    .avoid = Ersetzen Sie den Namen nicht dauerhaft durch eine IP-Adresse: Die Adresse kann sich ändern, und Zertifikate passen dann nicht mehr.
    .ask = Fragen Sie den Administrator des Servers, ob der Name stimmt und wo er abgefragt werden kann. Nennen Sie den genauen Namen, Ihren Resolver, Datum, Uhrzeit und Zeitzone.

cause-certificate-untrusted = Zertifikat nicht vertrauenswürdig
    .happened = Eine Seite hat das Zertifikat der anderen nicht akzeptiert: Der Aussteller ist dort unbekannt, ein Zwischenzertifikat fehlt, oder das Zertifikat ist beschädigt, widerrufen oder nicht für diesen Zweck bestimmt.
    .customer = Wenn Ihr Programm einen TLS-Alert erhalten hat, prüfen Sie, ob es das richtige Client-Zertifikat verwendet. Andernfalls prüfen Sie die Schreibweise der Adresse und melden Sie sich in öffentlichen Netzwerken zuerst beim Netzwerk an. Hilft das nicht, melden Sie den Fehler dem Administrator des Servers.
    .administrator = Lassen Sie die Seite, deren Zertifikat abgelehnt wurde, ihre Zwischenzertifikate mitsenden. Nach einem TLS-Alert ist das die Seite, die ihn erhalten hat. Wenn Sie selbst der Aussteller sind, fügen Sie Ihr Stammzertifikat dem Zertifikatsspeicher der anderen Seite hinzu.
    .avoid = Schalten Sie die Zertifikatsprüfung nicht ab und klicken Sie die Warnung nicht weg: Ein Angreifer könnte dann alles mitlesen.
    .ask = Fragen Sie den Administrator des Servers, von welchem Aussteller dessen Zertifikat stammt und ob die Zertifikatskette vollständig ist. Wurde das Zertifikat des Clients abgelehnt, fragen Sie, welche Aussteller der Server akzeptiert. Nennen Sie Servernamen, Port, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-protocol-mismatch = Falsches Protokoll für diesen Port
    .happened = Die beiden Seiten sprechen auf diesem Port nicht dasselbe Protokoll: Eine verschlüsselt und die andere nicht, oder eine spricht HTTP/1.1, wo die andere HTTP/2 erwartet.
    .customer = Prüfen Sie, ob die Adresse mit https:// oder http:// beginnt und ob der Port stimmt. Andernfalls leiten Sie den vollständigen Fehlertext an Ihren Administrator weiter.
    .administrator = Vergleichen Sie Schema, Port, TLS und HTTP-Version auf beiden Seiten: Ein Client mit TLS braucht einen TLS-Port, und gRPC braucht HTTP/2 auf dem ganzen Weg, durch jeden Proxy.
    .avoid = Wiederholen Sie nichts: Es ändert sich nichts, bis eine Seite umkonfiguriert ist.
    .ask = Fragen Sie den Administrator des Servers, welches Protokoll und welche TLS-Einstellungen der Port erwartet. Nennen Sie Hostnamen, Port, Einstellungen des Clients und den vollständigen Fehlertext.

cause-callee-unknown = Benutzer oder Rufnummer unbekannt
    .happened = Der Server kennt den angerufenen Benutzer oder die Rufnummer nicht. Sie ist falsch geschrieben, unvollständig oder nicht mehr vergeben, oder der Anruf ging an die falsche Domain.
    .customer = Prüfen Sie Rufnummer oder Adresse auf Fehler, auch die Landesvorwahl. Wenn sie stimmt, fragen Sie die Person auf anderem Weg nach der aktuellen.
    .administrator = Vergleichen Sie die Request-URI im Log mit der gewählten Rufnummer: Präfixe, Landesvorwahl und Domain. Prüfen Sie dann die Route, den Wählplan und auf der angerufenen Seite das Konto des Benutzers.
    .avoid = Lassen Sie kein Programm eine Nummer nach der anderen ausprobieren: Solche Anrufe wirken wie ein Scan, und viele Server sperren dann die IP-Adresse des Anrufers.
    .ask = Fragen Sie den Administrator der angerufenen Domain, ob der Benutzer existiert. Nennen Sie die Request-URI, den Call-ID-Header, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-callee-busy = Anschluss besetzt
    .happened = Die angerufene Person führt gerade ein anderes Gespräch oder nimmt zurzeit keine weiteren Anrufe an.
    .customer = Rufen Sie in einigen Minuten wieder an, hinterlassen Sie eine Sprachnachricht, wenn das angeboten wird, oder senden Sie eine Textnachricht.
    .administrator = Wenn eine Leitung immer besetzt ist, suchen Sie nach Gesprächen, die nicht ordentlich beendet wurden, und prüfen Sie das Limit für gleichzeitige Gespräche und die Einstellung „Nicht stören“ des Telefons.
    .avoid = Wählen Sie nicht automatisch alle paar Sekunden neu: Das erhöht die Last und kann zu einer Sperre führen.
    .ask = Fragen Sie den Administrator des angerufenen Telefons, ob dort Gespräche hängen geblieben sind. Nennen Sie den Call-ID-Header, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-callee-unavailable = Angerufener nicht erreichbar
    .happened = Den Benutzer gibt es, aber niemand hat abgehoben oder kein Telefon war erreichbar: Es ist ausgeschaltet, offline, nicht registriert oder auf „Nicht stören“ gestellt.
    .customer = Rufen Sie später wieder an oder hinterlassen Sie eine Nachricht. Wenn Ihr eigenes Telefon nicht erreichbar ist, prüfen Sie, ob es online und angemeldet ist.
    .administrator = Sehen Sie nach, welche Registrierungen der Benutzer hat und wann sie ablaufen. Prüfen Sie, ob Anfragen das Telefon durch Firewall und Adressübersetzung erreichen und ob der Server lange genug klingeln lässt.
    .avoid = Löschen Sie die Rufnummer nicht: Meist ist der Benutzer nur nicht da.
    .ask = Fragen Sie den Administrator des angerufenen Telefons, ob es registriert ist. Nennen Sie die Adresse des Benutzers, den Call-ID-Header, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-call-declined = Anruf abgelehnt
    .happened = Die angerufene Person oder ein Programm oder Anbieter, der für sie entscheidet, hat den Anruf abgelehnt.
    .customer = Wenn es wichtig ist, schreiben Sie in einer Nachricht, worum es geht, und warten Sie, bevor Sie wieder anrufen. Nach „Network Blocked“ rufen Sie nicht wieder an: Wenden Sie sich an den Kontakt im Reason-Header.
    .administrator = Wenn Anrufe Ihrer Organisation als unerwünscht abgelehnt werden, prüfen Sie die angezeigte Rufnummer, die Zahl der Anrufe und ob sie signiert sind. Wenn erwünschte Anrufe abgelehnt werden, prüfen Sie den Filter auf der angerufenen Seite.
    .avoid = Rufen Sie nicht mit einer anderen angezeigten Rufnummer wieder an: Das gilt als Missbrauch und ist in vielen Ländern verboten.
    .ask = Fragen Sie die Person oder den Anbieter, der den Anruf blockiert hat, nach dem Grund. Nennen Sie die angezeigte Rufnummer, die Header Reason und Call-Info, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-name-lookup-failed = Name konnte nicht aufgelöst werden
    .happened = Der DNS-Server konnte nicht ermitteln, ob der Name existiert und welche Einträge er hat. Meist antworten die DNS-Server des Namens nicht, oder seine DNSSEC-Signaturen sind ungültig.
    .customer = Versuchen Sie es in einigen Minuten oder aus einem anderen Netzwerk erneut. Wenn nur dieser Name betroffen ist, verständigen Sie dessen Inhaber. Sind viele Namen betroffen, verständigen Sie Ihren Anbieter oder Administrator.
    .administrator = Suchen Sie nach einem erweiterten Fehler (EDE). Fragen Sie den Namen mit dig +cd ab: Wenn das gelingt, ist DNSSEC die Ursache. Andernfalls fragen Sie die autoritativen Server der Zone direkt. Wenn viele Namen betroffen sind, prüfen Sie Uhr, Vertrauensanker und Netzwerk des Resolvers.
    .avoid = Schalten Sie die DNSSEC-Validierung nicht für alles ab und schließen Sie nicht daraus, dass es den Namen nicht gibt.
    .ask = Fragen Sie den Administrator der Zone, ob Nameserver, Delegierung oder Schlüssel kürzlich geändert wurden. Nennen Sie Namen, Eintragstyp, Resolver, einen etwaigen EDE-Code, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-dnssec-failure = DNSSEC-Prüfung fehlgeschlagen
    .happened = Der Resolver hat eine Antwort erhalten, aber ihre Signaturen beweisen nicht, dass sie echt ist: Sie sind abgelaufen, fehlen oder passen nicht zu den Schlüsseln, für welche die übergeordnete Zone bürgt.
    .customer = Warten Sie einige Stunden oder verständigen Sie den Inhaber des Namens auf anderem Weg. Alle, deren Resolver Signaturen prüft, haben dasselbe Problem.
    .administrator = Wenn es Ihre Zone ist, vergleichen Sie den DS-Eintrag in der übergeordneten Zone mit Ihren Schlüsseln und signieren Sie die Zone neu. Andernfalls melden Sie das Problem dem Inhaber der Zone und prüfen Sie Uhr und Vertrauensanker Ihres Resolvers.
    .avoid = Schalten Sie die DNSSEC-Validierung nicht für alles ab: Dann würden auch gefälschte Antworten akzeptiert.
    .ask = Fragen Sie den Inhaber der Zone, ob kürzlich ein Schlüssel gewechselt wurde. Nennen Sie Namen, Eintragstyp, Resolver, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-no-data-connection = Datenverbindung nicht aufgebaut
    .happened = Der Befehl wurde angenommen, aber die eigene Verbindung für die Datei oder die Verzeichnisliste kam nicht zustande. Meist ist eine Firewall, die Adressübersetzung oder ein geschlossener Portbereich im Weg.
    .customer = Wenn die Antwort eine TLS-Sitzung erwähnt, verwenden Sie ein Programm, das die Sitzung wieder aufnimmt. Andernfalls wechseln Sie im FTP-Programm zwischen passivem und aktivem Modus; meist funktioniert der passive. Hilft beides nicht, versuchen Sie es aus einem anderen Netzwerk.
    .administrator = Öffnen Sie den Bereich der passiven Ports in der Firewall des Servers und stellen Sie die öffentliche Adresse ein, die PASV ankündigt. Bei TLS können Firewalls die Ports nicht lesen. Der Bereich muss daher immer offen sein.
    .avoid = Öffnen Sie nicht alle Ports des Servers: Ein fester Bereich genügt, wenn er mehr Ports hat, als gleichzeitig Übertragungen laufen.
    .ask = Fragen Sie den Administrator des Servers nach dem Bereich der passiven Ports. Nennen Sie das Log Ihres Programms mit den Zeilen PASV, EPSV oder PORT, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-transfer-aborted = Dateiübertragung abgebrochen
    .happened = Die Übertragung hatte begonnen und endete zu früh. Die Datei fehlt daher am Ziel oder ist unvollständig.
    .customer = Starten Sie die Übertragung noch einmal und lassen Sie das Programm sie fortsetzen, wenn es das kann. Vergleichen Sie danach die Dateigrößen.
    .administrator = Prüfen Sie Log und Plattenplatz des Servers und erhöhen Sie die Zeitlimits in Firewalls, wenn diese die ruhende Steuerverbindung bei langen Übertragungen trennen. Lassen Sie Programme NOOP oder Keepalives senden.
    .avoid = Verwenden Sie die unvollständige Datei nicht und löschen Sie das Original erst, wenn die Größen übereinstimmen.
    .ask = Fragen Sie den Administrator des Servers, warum die Übertragung endete. Nennen Sie Namen und Größe der Datei, das Log Ihres Programms, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-connection-lost = Verbindung verloren
    .happened = Die Verbindung endete, ohne ordentlich geschlossen zu werden. Meist liegt es an einer Netzwerkstörung, einem Neustart oder einem Proxy, der ruhende Verbindungen beendet. Browser melden einen abgelehnten Handshake genauso.
    .customer = Laden Sie die Seite neu oder starten Sie das Programm neu und prüfen Sie Ihr Netzwerk. Wenn Sie mitten in einer Eingabe waren, prüfen Sie, ob sie gespeichert wurde.
    .administrator = Vergleichen Sie den Zeitpunkt mit Neustarts und mit den Leerlaufzeitlimits von Proxys und Load Balancern. Lassen Sie den Server häufiger Pings senden, als das kürzeste Zeitlimit dauert. Wenn Verbindungen gar nicht zustande kommen, prüfen Sie, ob jeder Proxy Upgrade weitergibt, und lesen Sie den HTTP-Statuscode. Wenn Pongs zu spät kommen, suchen Sie nach blockierendem Code. Lassen Sie Clients die Verbindung nach einer zufälligen, wachsenden Wartezeit neu aufbauen.
    .avoid = Lassen Sie nicht alle Clients gleichzeitig oder ohne Pause neu verbinden: Ein gerade gestarteter Server könnte wieder ausfallen.
    .ask = Fragen Sie den Administrator des Servers, was die Verbindung beendet hat. Nennen Sie die Adresse, wie lange die Verbindung offen war, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-certificate-expired = Zertifikat abgelaufen oder noch nicht gültig
    .happened = Das Zertifikat ist außerhalb seiner Gültigkeitsdauer, oder die Uhr des prüfenden Geräts geht falsch.
    .customer = Prüfen Sie Datum und Uhrzeit Ihres Geräts und, wenn Ihr Programm ein Client-Zertifikat verwendet, dessen Ablaufdatum. Andernfalls muss die Website oder der Dienst das Zertifikat erneuern; versuchen Sie es später erneut.
    .administrator = Erneuern Sie das Zertifikat auf der Seite, deren Zertifikat abgelehnt wurde, und laden Sie das Programm neu, das es verwendet: Viele behalten das alte bis zum Neustart. Prüfen Sie auch Zwischenzertifikate und überwachen Sie das Ablaufdatum.
    .avoid = Schalten Sie die Zertifikatsprüfung nicht ab und stellen Sie die Uhr nicht zurück: Abgelaufenen Zertifikaten ist nicht mehr zu trauen.
    .ask = Fragen Sie den Administrator des Servers, ob das Zertifikat erneuert wurde. Nennen Sie Servernamen, Port, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-certificate-name-mismatch = Zertifikat für einen anderen Namen
    .happened = Das Zertifikat ist gültig, aber nicht für den Namen, unter dem die Verbindung aufgebaut wurde. Die Adresse ist vielleicht falsch, oder der Server hat das falsche Zertifikat gewählt.
    .customer = Prüfen Sie die Adresse, mit und ohne „www“. In öffentlichen Netzwerken melden Sie sich zuerst beim Netzwerk an und versuchen es dann erneut.
    .administrator = Fordern Sie ein Zertifikat an, das jeden verwendeten Namen enthält, und prüfen Sie, welches der Server für diesen Namen sendet (SNI). Bauen Sie die Verbindung über den Namen auf, nicht über die IP-Adresse.
    .avoid = Schalten Sie die Namensprüfung nicht ab: Dann würde jedes beliebige Zertifikat akzeptiert.
    .ask = Fragen Sie den Administrator des Servers, für welche Namen das Zertifikat gilt. Nennen Sie den verwendeten Namen, Port, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-tls-mismatch = Keine gemeinsame TLS-Version oder Verschlüsselung
    .happened = Beide Seiten verwenden TLS, aber keine Version, kein Verschlüsselungsverfahren oder keine andere Einstellung wird von beiden akzeptiert. Meist ist eine Seite viel älter als die andere oder sehr streng konfiguriert.
    .customer = Aktualisieren Sie Browser, Programm oder Betriebssystem. Wenn nur ein einzelnes altes Gerät betroffen ist, fragen Sie dessen Hersteller nach einem Update.
    .administrator = Vergleichen Sie die Versionen und Verschlüsselungsverfahren, die der Client anbietet, mit denen, die der Server akzeptiert, zum Beispiel mit einem TLS-Scanner. Schalten Sie TLS 1.2 und 1.3 auf beiden Seiten ein.
    .avoid = Schalten Sie TLS 1.0, SSL 3.0 oder schwache Verschlüsselungsverfahren nicht wieder für alle ein, um einen alten Client zu bedienen.
    .ask = Fragen Sie den Administrator des Servers, welche TLS-Versionen und Verschlüsselungsverfahren er akzeptiert. Nennen Sie Hostnamen, Port, Version des Clients und den vollständigen Fehlertext.

cause-media-mismatch = Kein gemeinsames Audio-, Video- oder Verschlüsselungsformat
    .happened = Die beiden Seiten haben für Ton oder Bild kein Format oder keine Verschlüsselung gefunden, die beide akzeptieren. Das angerufene Telefon existiert und ist erreichbar.
    .customer = Aktualisieren Sie das Telefon oder die App. Wenn nur Anrufe zu einer Rufnummer scheitern, melden Sie das Ihrem Anbieter.
    .administrator = Vergleichen Sie die Codecs und die Verschlüsselung (SRTP oder keine) im SDP der Anfrage mit dem, was die Gegenstelle akzeptiert, und aktivieren Sie einige, die beide haben. Prüfen Sie auch die Geräte dazwischen, die manche entfernen können.
    .avoid = Schalten Sie nicht wegen eines einzigen Geräts die Verschlüsselung für alle Gespräche ab.
    .ask = Fragen Sie den Administrator der Gegenstelle, welche Codecs und welche Verschlüsselung sie akzeptiert. Nennen Sie das SDP der Anfrage, den Call-ID-Header, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-storage-full = Speicher voll
    .happened = Auf dem Server ist für das Gesendete kein Platz mehr, oder das Konto hat seinen Anteil aufgebraucht.
    .customer = Löschen Sie Dateien, die Sie nicht mehr brauchen, oder senden Sie etwas Kleineres. Wenn der Speicher nicht Ihnen gehört, verständigen Sie den Inhaber.
    .administrator = Geben Sie auf dem Server Plattenplatz frei oder erhöhen Sie das Kontingent des Kontos. Prüfen Sie, ob Logs, alte Uploads oder ein fehlerhaftes Programm die Platte gefüllt haben.
    .avoid = Laden Sie nicht immer wieder hoch: Es ändert sich nichts, bis Platz ist, und unvollständige Dateien belegen noch mehr.
    .ask = Fragen Sie den Administrator des Servers, wie viel Platz frei ist und welches Kontingent gilt. Nennen Sie Konto, Dateigröße, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-expired = Zustellung verzögert oder aufgegeben
    .happened = Der sendende Server hat es stunden- oder tagelang versucht. Entweder hat er aufgegeben, oder dies ist eine Warnung, dass er es noch versucht. Die Ursache steht in den Antworten auf die früheren Versuche.
    .customer = Prüfen Sie die Domain nach dem @ und verständigen Sie den Empfänger auf anderem Weg. Wenn der Server aufgegeben hat und die Ursache behoben ist, senden Sie die Nachricht noch einmal.
    .administrator = Suchen Sie im Log nach der Queue-ID und lesen Sie die Antworten auf alle Versuche. Beheben Sie die Ursache, etwa einen nicht erreichbaren Server, und lassen Sie die Nachricht dann noch einmal senden.
    .avoid = Verlängern Sie nicht bloß die Zeit in der Warteschlange: Solange die Ursache besteht, scheitert die Zustellung weiter.
    .ask = Fragen Sie den Administrator des sendenden Servers nach der Antwort auf den letzten Versuch. Nennen Sie die Queue-ID, den Message-ID-Header, Datum, Uhrzeit und Zeitzone.

cause-loop = Schleife oder zu viele Zwischenstationen
    .happened = Das Gesendete lief im Kreis oder über mehr Server oder Umleitungen, als erlaubt sind. Meist führen Routen, Weiterleitungsregeln oder Umleitungen an ihren Anfang zurück.
    .customer = Leiten Sie den vollständigen Fehlertext an Ihren Administrator weiter. Bei einer Webseite löschen Sie zuerst die Cookies der Website.
    .administrator = Suchen Sie die Hosts oder Adressen, die mehr als einmal vorkommen, bei HTTP in den Location-Headern. Korrigieren Sie die Umleitungen, Routen oder Weiterleitungsregeln.
    .avoid = Erhöhen Sie nicht das Limit für Zwischenstationen oder Umleitungen: Die Schleife bleibt, und jede weitere Runde erhöht nur die Last.
    .ask = Fragen Sie den Administrator der Hosts, die mehr als einmal vorkommen, wie sie Anfragen weitergeben und umleiten. Nennen Sie alle Header der Anfrage, Datum, Uhrzeit und Zeitzone.

cause-loop-mail = Mailschleife
    .happened = Die Nachricht lief im Kreis oder über mehr Server, als erlaubt sind. Meist führen Weiterleitungsregeln oder Routen an ihren Anfang zurück.
    .customer = Bitten Sie den Empfänger, nach Weiterleitungsregeln zu suchen, die in dasselbe Postfach zurückführen.
    .administrator = Suchen Sie die Hosts, die in den Received-Headern mehr als einmal vorkommen. Korrigieren Sie die Weiterleitung, die MX-Einträge oder die Liste der lokalen Domains.
    .avoid = Erhöhen Sie nicht das Limit für Zwischenstationen: Die Schleife bleibt, und jede weitere Runde erhöht nur die Last.
    .ask = Fragen Sie den Administrator der Hosts, die mehr als einmal vorkommen, wie sie E-Mails weiterleiten und zustellen. Nennen Sie alle Received-Header, Datum, Uhrzeit und Zeitzone.

cause-syntax = Fehlerhaft aufgebaut oder nicht unterstützt
    .happened = Der Server konnte einen Teil des Gesendeten nicht lesen, etwa einen Befehl, eine Adresse, einen Header oder ein Argument, oder er unterstützt oder erlaubt es nicht.
    .customer = Prüfen Sie Adressen und Eingaben auf überflüssige Leerzeichen, Kommas und fehlende Teile und aktualisieren Sie Ihr Programm. Wenn alles richtig aussieht, leiten Sie den vollständigen Fehlertext an dessen Entwickler weiter.
    .administrator = Suchen Sie im Log den abgelehnten Befehl, den abgelehnten Header oder das abgelehnte Argument und korrigieren Sie das Programm, von dem es stammt. Bei HTTP und gRPC vergleichen Sie Methode, Inhaltstyp und Argumente mit der Dokumentation des Dienstes.
    .avoid = Lockern Sie Prüfungen nicht für alle, um ein fehlerhaftes Programm durchzulassen.
    .ask = Fragen Sie den Entwickler des Programms oder den Administrator des Servers, welcher Teil gegen welche Regel verstößt. Nennen Sie ein Log des ganzen Austauschs ohne Passwörter und den vollständigen Fehlertext.

cause-server-fault = Problem auf dem Server
    .happened = Der Server hat selbst ein Problem, etwa eine volle Festplatte, einen internen Fehler, eine falsche Konfiguration, Wartung, Überlastung oder in der Telefonie keine freie Leitung. Das Gesendete kann in Ordnung sein.
    .customer = Wenn das Problem anhält, melden Sie es dem Administrator des Servers. Wenn Sie auf einer Website gerade etwas bezahlt oder bestellt haben, prüfen Sie vor einem neuen Versuch, ob der Vorgang angekommen ist.
    .administrator = Wenn Sie den Server verwalten, prüfen Sie Log, Konfiguration und letzte Änderungen, danach Plattenplatz, Arbeitsspeicher, Last und Abhängigkeiten. In der Telefonie vergleichen Sie die laufenden Gespräche mit dem Kanallimit. Beim DNS fragen Sie den Namen mit dig +cd ab und dann direkt bei den Servern der Zone.
    .avoid = Ändern Sie nicht auf gut Glück Adressen, Passwörter oder Inhalte und überfluten Sie den Server nicht mit Wiederholungen.
    .ask = Fragen Sie den Administrator des Servers, ob das Problem bekannt ist. Nennen Sie Hostnamen, jede ID aus der Antwort oder dem Log, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-policy = Durch eine Richtlinie abgelehnt
    .happened = Eine Richtlinie des Dienstes, seines Inhabers oder Ihrer eigenen Organisation erlaubt dies nicht.
    .customer = Prüfen Sie, ob Sie das richtige Konto verwenden. Fragen Sie dann, wer es erlauben kann: den Administrator Ihrer Organisation oder den Inhaber dessen, was Sie erreichen wollten.
    .administrator = Suchen Sie im Fehlertext nach einem Link oder Code, der die Richtlinie benennt. Wenn Sie den ablehnenden Server verwalten, prüfen Sie Rollen, Firewall, Ursprünge und rechtliche Sperren. Andernfalls weisen Sie nach, dass Ihre Zugriffe legitim sind.
    .avoid = Umgehen Sie die Richtlinie nicht mit anderen Konten oder Adressen: Das kann zu einer weiter reichenden Sperre führen.
    .ask = Fragen Sie den Administrator des Servers, welche Richtlinie gegriffen hat und wer sie ändern kann. Nennen Sie Konto, IP-Adresse, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-policy-mail = Durch eine Richtlinie abgelehnt
    .happened = Eine Richtlinie auf der Empfängerseite, in Ihrer eigenen Organisation oder bei Ihrem Anbieter erlaubt diese Nachricht nicht.
    .customer = Prüfen Sie, ob Sie das richtige Konto verwenden. Fragen Sie dann, wer es erlauben kann: den Empfänger oder den Administrator Ihrer Organisation.
    .administrator = Suchen Sie im Fehlertext nach einem Link oder Code, der die Richtlinie benennt. Wenn Sie den ablehnenden Server verwalten, prüfen Sie Sperrlisten, Gruppeneinstellungen und zugelassene Absender. Andernfalls weisen Sie nach, dass Ihre E-Mails legitim sind.
    .avoid = Umgehen Sie die Richtlinie nicht mit anderen Konten oder Adressen: Das kann zu einer weiter reichenden Sperre führen.
    .ask = Fragen Sie den Postmaster des Empfängers, welche Richtlinie gegriffen hat und wer sie ändern kann. Nennen Sie den Absender, die IP-Adresse, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-resource-missing = Seite, Datei oder Objekt nicht gefunden
    .happened = Der Dienst hat unter der angefragten Adresse, dem Pfad oder dem Namen nichts gefunden. Es wurde vielleicht gelöscht, verschoben oder nie angelegt oder ist für diesen Benutzer verborgen.
    .customer = Prüfen Sie Adresse oder Pfad auf Tippfehler oder suchen Sie von der Startseite oder dem obersten Ordner aus erneut. Melden Sie sich an, wenn der Inhalt nicht öffentlich ist.
    .administrator = Vergleichen Sie Adresse oder Pfad, Kennung und Version mit der Dokumentation des Dienstes. Wenn Sie den Dienst verwalten, prüfen Sie Routing, Daten und Berechtigungen und leiten Sie um, was verschoben wurde.
    .avoid = Probieren Sie nicht ähnliche Adressen durch: Viele solche Versuche wirken wie ein Angriff.
    .ask = Fragen Sie den Administrator des Dienstes, ob es das Gesuchte gibt und wer es sehen darf. Nennen Sie die vollständige Adresse oder den Namen, Methode, Konto, Datum, Uhrzeit und Zeitzone.

cause-state-conflict = Konflikt mit dem aktuellen Zustand
    .happened = Die Anfrage passt nicht zum aktuellen Zustand: Die Daten haben sich inzwischen geändert, das Objekt existiert schon, eine Bedingung ist nicht erfüllt oder fehlt, oder ein anderer Schritt muss vorher erledigt werden.
    .customer = Wenn der Fehlertext einen Schritt nennt, der zuerst nötig ist, führen Sie ihn aus. Laden Sie dann die Seite neu, prüfen Sie, ob Ihre Änderung oder die eines anderen schon da ist, und geben Sie ein, was fehlt.
    .administrator = Lassen Sie bei HTTP den Client den aktuellen Zustand lesen, seine Änderung einarbeiten und mit einer neuen Bedingung wie If-Match senden. Bei gRPC beginnen Sie nach ABORTED den Ablauf von vorn; nach ALREADY_EXISTS suchen Sie nach einem früheren Erfolg.
    .avoid = Lassen Sie die Bedingung nicht weg, um die Anfrage zu erzwingen: Das kann die Arbeit anderer überschreiben.
    .ask = Fragen Sie den Administrator des Dienstes, welchen Zustand die Anfrage braucht. Nennen Sie den Namen des Objekts, das gesendete ETag oder die Version, die Anfrage-ID, den vollständigen Fehlertext, Datum, Uhrzeit und Zeitzone.

cause-redirected = An eine andere Adresse verschoben
    .happened = Das Angefragte hat jetzt eine andere Adresse.
    .customer = Öffnen Sie die neue Adresse, wenn Sie ihr vertrauen, und aktualisieren Sie Ihr Lesezeichen.
    .administrator = Lassen Sie den Client der neuen Adresse folgen, bis zu einem Limit, oder verwenden Sie sie direkt. Bei HTTP steht sie im Location-Header, bei SIP in Contact.
    .avoid = Senden Sie keine Passwörter oder Tokens an eine neue Adresse, die Sie nicht geprüft haben.
    .ask = Fragen Sie den Administrator der alten Adresse, welche richtig ist und ob die Änderung dauerhaft ist. Nennen Sie beide Adressen.

cause-redirected-mail = An eine andere Adresse verschoben
    .happened = Der Empfänger der Nachricht hat eine andere E-Mail-Adresse.
    .customer = Lassen Sie sich die neue Adresse vom Empfänger bestätigen und senden Sie die Nachricht dann dorthin.
    .administrator = Lassen Sie den Absender die neue Adresse verwenden und korrigieren Sie sie in Ihren Mailinglisten, sobald der Empfänger sie bestätigt hat.
    .avoid = Senden Sie nichts Vertrauliches an eine neue Adresse, die Sie nicht geprüft haben, und lassen Sie Programme sie nicht automatisch übernehmen.
    .ask = Fragen Sie den Empfänger, welche Adresse richtig ist und ob die Änderung dauerhaft ist. Nennen Sie beide Adressen.

cause-cancelled = Vom Client abgebrochen
    .happened = Der Client hat aufgegeben, bevor die Antwort vollständig war: Vielleicht wurde eine Seite geschlossen, ein Programm beendet oder ein Zeitlimit zwischen Client und Server überschritten. Die Arbeit kann trotzdem erledigt sein.
    .customer = Prüfen Sie zuerst, ob Ihre Bestellung oder Änderung angekommen ist. Wenn nicht, laden Sie die Seite noch einmal und lassen Sie sie offen, bis sie vollständig ist.
    .administrator = Vergleichen Sie die Dauer der Anfrage mit den Zeitlimits von Client, Proxy und Load Balancer. Beschleunigen Sie den Dienst oder erhöhen Sie das kürzeste Zeitlimit, sofern der Client nicht absichtlich abbricht.
    .avoid = Schließen Sie nicht allein aus dem Abbruch, dass es am Dienst liegt.
    .ask = Fragen Sie den Administrator des Clients oder des Proxys, was die Anfrage beendet hat. Nennen Sie die Anfrage-ID, ihre Dauer und die Logs beider Seiten mit Zeitzone.

cause-unknown = Ursache nicht angegeben
    .happened = Weder der Text noch die Codes darin nennen den Grund.
    .customer = Suchen Sie den Rest des Textes: Oft folgt ein längerer technischer Teil oder ein Link. Leiten Sie alles an Ihren Anbieter oder Administrator weiter.
    .administrator = Suchen Sie im Log nach demselben Zeitpunkt und lesen Sie die Zeilen davor und danach. Meist nennt das Log des Servers, der geantwortet hat, den Grund.
    .avoid = Ändern Sie nicht auf gut Glück Einstellungen, Adressen oder Passwörter: Sie könnten einen zweiten Fehler einbauen.
    .ask = Fragen Sie den Administrator des Servers, der geantwortet hat, nach der Stelle in dessen Log. Nennen Sie den vollständigen Fehlertext, jede ID aus der Antwort oder dem Log, Datum, Uhrzeit und Zeitzone.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Dieser Text enthält keinen Statuscode, den Codebook sicher erkennt, und keinen bekannten Wortlaut.
    .customer = Suchen Sie den Rest des Textes: Oft folgt eine Zeile mit einer Nummer, einem Codenamen oder einem technischen Teil. Fügen Sie alles ein.
    .administrator = Fügen Sie auch die Zeilen davor und danach ein und nennen Sie das Protokoll, wenn Sie es kennen. Meist steht der Code im Log des Servers, der geantwortet hat.
    .avoid = Ändern Sie allein wegen dieses Textes keine Einstellungen, Adressen oder Passwörter und entfernen Sie keine Adressen aus Mailinglisten.
    .ask = Fragen Sie den Administrator des Servers, der geantwortet hat, nach der Stelle in dessen Log. Nennen Sie den vollständigen Fehlertext, Programm, Hostnamen, Datum, Uhrzeit und Zeitzone.

several-protocols =
    .happened = Mehrere Protokolle verwenden diese Nummer in unterschiedlicher Bedeutung, und nichts im Text zeigt, aus welchem sie stammt.
    .customer = Geben Sie an, wo die Nummer erschien: auf einer Webseite, in einer App oder in einer zurückgekommenen E-Mail. Fügen Sie den ganzen Text darum herum ein.
    .administrator = Nennen Sie das Protokoll oder fügen Sie die vollständige Logzeile ein: Eine URL oder Methode deutet auf HTTP, eine Adresse, ein Befehl oder ein erweiterter Statuscode auf E-Mail.
    .avoid = Entfernen Sie keine Adressen aus Mailinglisten und ändern Sie keine Einstellungen, solange das Protokoll unbekannt ist.
    .ask = Fragen Sie, wer die Nummer gesehen hat, nach dem vollständigen Fehlertext, dem anzeigenden Programm und dessen Adresse oder Hostnamen.

## What kind of mail it is

mail-kind-bounce = Unzustellbarkeitsbericht
    .happened = Diese E-Mail ist ein Unzustellbarkeitsbericht: Ein Server konnte eine Nachricht nicht zustellen und versucht es nicht mehr.
    .advice = Senden Sie die Nachricht erst wieder, wenn die Ursache behoben ist.

mail-kind-delay = Verzögerungsmeldung
    .happened = Diese E-Mail ist eine Verzögerungsmeldung: Die Nachricht wartet noch auf dem sendenden Server, der es weiter versucht.
    .advice = Senden Sie die Nachricht nicht noch einmal, solange der Server es versucht: Der Empfänger könnte sie doppelt erhalten.

mail-kind-receipt = Zustell- oder Lesebestätigung
    .happened = Diese E-Mail ist eine Bestätigung: Die Nachricht wurde zugestellt, weitergegeben, geöffnet oder gelöscht.
    .advice = Lassen Sie die Adresse in Ihren Mailinglisten. Sie müssen nichts tun.

mail-kind-complaint = Spambeschwerde
    .happened = Diese E-Mail ist eine Beschwerde: Ein Empfänger hat Ihre Nachricht als Spam markiert, und sein E-Mail-Anbieter teilt es Ihnen mit.
    .advice = Entfernen Sie den Empfänger sofort aus allen Ihren Mailinglisten. Wenn der Bericht die Adresse verbirgt, finden Sie sie über den Message-ID-Header der zurückgesandten Nachricht.

mail-kind-auto-reply = Automatische Antwort
    .happened = Diese E-Mail ist eine automatische Antwort, etwa eine Abwesenheitsnotiz. Die Nachricht wurde zugestellt.
    .advice = Lassen Sie die Adresse in Ihren Mailinglisten, es sei denn, der Empfänger nutzt sie laut der Antwort nicht mehr.

mail-kind-challenge = Absender muss die Nachricht bestätigen
    .happened = Der E-Mail-Dienst des Empfängers hält die Nachricht zurück, bis der Absender sie bestätigt, meist über einen Link in dieser E-Mail.
    .advice = Lassen Sie die Adresse in Ihren Mailinglisten. Wenn Sie dem Empfänger selbst geschrieben haben, folgen Sie den Schritten in der E-Mail. Lassen Sie Programme solche E-Mails nicht bestätigen.

mail-kind-other = Andere E-Mail
    .happened = Diese E-Mail ist kein Bericht über eine Zustellung. Wenn sie einen Fehlertext zitiert, erklärt diese Seite jenen Text.
    .advice = Wenn Sie den ursprünglichen Unzustellbarkeitsbericht haben, fügen Sie ihn ganz ein, mit allen Headern.

## Whether to remove the address from a mailing list

suppression-no = Diese Antwort ist kein Grund, die Adresse aus Ihren Mailinglisten zu entfernen. Wenn die Adresse falsch geschrieben ist, korrigieren Sie sie.
suppression-after-repeats = Lassen Sie die Adresse vorerst in Ihren Mailinglisten. Entfernen Sie sie nur, wenn die Zustellung über Tage oder Wochen immer wieder scheitert.
suppression-yes = Wenn die Adresse falsch geschrieben ist, korrigieren Sie sie. Andernfalls entfernen Sie sie aus Ihren Mailinglisten, denn die Zustellung wird wahrscheinlich weiter scheitern.

## How sure the cause is

confidence-low = Die Hinweise sind schwach oder deuten auf mehrere Ursachen. Prüfen Sie nach, bevor Sie sich auf diese Erklärung verlassen.
confidence-medium = Diese Ursache ist wahrscheinlich.
confidence-high = Diese Ursache ist sehr wahrscheinlich: Der Wortlaut oder der Code nennt sie deutlich.

## How long to wait

wait-asked =
    .seconds =
        { $count ->
            [one] Laut Server sollen Sie { $count } Sekunde warten.
           *[other] Laut Server sollen Sie { $count } Sekunden warten.
        }
    .minutes =
        { $count ->
            [one] Laut Server sollen Sie { $count } Minute warten.
           *[other] Laut Server sollen Sie { $count } Minuten warten.
        }
    .hours =
        { $count ->
            [one] Laut Server sollen Sie { $count } Stunde warten.
           *[other] Laut Server sollen Sie { $count } Stunden warten.
        }

wait-specified =
    .seconds =
        { $count ->
            [one] Die Antwort nennt keine Zeit. Üblich ist mindestens { $count } Sekunde ({ $reference }).
           *[other] Die Antwort nennt keine Zeit. Üblich sind mindestens { $count } Sekunden ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Die Antwort nennt keine Zeit. Üblich ist mindestens { $count } Minute ({ $reference }).
           *[other] Die Antwort nennt keine Zeit. Üblich sind mindestens { $count } Minuten ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Die Antwort nennt keine Zeit. Üblich ist mindestens { $count } Stunde ({ $reference }).
           *[other] Die Antwort nennt keine Zeit. Üblich sind mindestens { $count } Stunden ({ $reference }).
        }

## Several recipients

recipients-many =
    { $count ->
        [one] Der Bericht betrifft { $count } Empfänger.
       *[other] Der Bericht betrifft { $count } Empfänger. Auf dieser Seite geht es um die erste fehlgeschlagene Zustellung oder, wenn keine fehlgeschlagen ist, um den ersten Empfänger.
    }

text-cut = Der Text ist sehr lang. Daher wurde nur der Anfang gelesen.

recipient-cause = Die Zustellung an { $address } ist fehlgeschlagen oder verzögert. Ursache: { $cause }.

## Contradictions

conflict-classes = { $believed } und { $doubted } widersprechen einander, weil ihre ersten Ziffern verschiedene Ergebnisse bedeuten. Mailserver richten sich allein nach dem Basiscode. Diese Seite folgt daher { $believed }.

conflict-code-and-words = Der Wortlaut nennt eine andere Ursache als { $doubted } und ist genauer. Diese Seite folgt dem Wortlaut: { $cause }.

conflict-outdated-use = Bei zu vielen Empfängern ist 552 eine veraltete Form von 452. RFC 5321 verlangt von Absendern, es als vorübergehend zu behandeln und es mit den übrigen Empfängern in einer weiteren Transaktion zu versuchen.

conflict-closed-during-data = Der Server hat die Verbindung während oder gleich nach der Übertragung der Nachricht geschlossen. Code 421 bedeutet, dass er die Nachricht nicht angenommen hat. Wenn er sie dennoch behalten hat, führt der nächste Versuch zu einem Duplikat.

conflict-given-up = Obwohl { $doubted } eine vorübergehende Ablehnung ist, versucht es der sendende Server nicht mehr. Eine neue Nachricht kommt vielleicht durch, sobald die Ursache behoben ist.

conflict-still-trying = Obwohl { $doubted } eine dauerhafte Ablehnung ist, behält der sendende Server die Nachricht und versucht es weiter. Schlagen auch die weiteren Versuche fehl, schickt er die Nachricht an den Absender zurück.

conflict-status-and-diagnostic = In diesem Bericht enthält Diagnostic-Code { $believed } und Status { $doubted }. Diese Seite folgt Diagnostic-Code, weil es die ursprüngliche Antwort enthält und meist genauer ist.

## Evidence

evidence-words = „{ $quote }“ deutet auf: { $cause }.

evidence-code = Der Code { $code } deutet auf: { $cause }.

runner-up = Die nächstwahrscheinliche Ursache ist: { $cause }.
