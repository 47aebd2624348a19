# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = Das Simple Mail Transfer Protocol befördert E-Mails vom E-Mail-Programm zum Server und von einem Mailserver zum nächsten. Jede Antwort beginnt mit einem dieser dreistelligen Codes.

## Classes: the first digit

smtp-class-1yz = 1yz · In SMTP nicht verwendet
    .description = SMTP definiert keine Antworten, die mit 1 beginnen. Solche Nummern in Codelisten stammen aus anderen Quellen.
smtp-class-2yz = 2yz · Erfolg
    .description = Der Server hat den Befehl ausgeführt.
smtp-class-3yz = 3yz · Weiteres erwartet
    .description = Der Server hat den Befehl bis hierher angenommen und wartet auf den Rest.
smtp-class-4yz = 4yz · Vorübergehender Fehler
    .description = Der Server hat den Befehl nicht ausgeführt, aber derselbe Befehl kann später gelingen.
smtp-class-5yz = 5yz · Dauerhafter Fehler
    .description = Der Server hat den Befehl abgelehnt und wird ihn wieder ablehnen, bis sich etwas ändert.

## Categories: the second digit

smtp-category-x0z = x0z · Syntax
    .description = Die Antwort betrifft die Form des Befehls oder einen Befehl, der unbekannt, nicht implementiert oder fehl am Platz ist.
smtp-category-x1z = x1z · Information
    .description = Die Antwort gibt Auskunft, um die der Client gebeten hat, etwa Status oder Hilfe.
smtp-category-x2z = x2z · Verbindung
    .description = Die Antwort betrifft die Verbindung und den Dienst selbst.
smtp-category-x3z = x3z · Erweiterungen, Authentifizierung
    .description = RFC 5321 gibt dieser Ziffer keine Bedeutung. In der Praxis verwenden Antworten auf AUTH und STARTTLS sie.
smtp-category-x4z = x4z · Nicht festgelegt
    .description = RFC 5321 gibt dieser Ziffer keine Bedeutung, und keine Antwort eines Standards verwendet sie.
smtp-category-x5z = x5z · Mailsystem
    .description = Die Antwort betrifft das empfangende Mailsystem: Postfächer, Speicherplatz oder die Übertragung selbst.

## Phases: where in the conversation a reply is met

smtp-phase-connect = Begrüßung
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = Ende der Nachrichtendaten
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = jeder Befehl

## Codes

smtp-211 = Systemstatus oder Hilfe zum System
    .description = Der Server gibt Auskunft über seinen Status oder gibt Hilfe. Keine Nachricht ist betroffen.
    .when = Als Antwort auf HELP, oft über mehrere Zeilen, wenn der Text das System beschreibt und nicht seine Bedienung.
    .fix = Sie müssen nichts tun. Der Text ist für Menschen gedacht; Programme erfahren aus der Antwort auf EHLO, was der Server unterstützt.
    .use = Senden Sie 211 für eine Auskunft über das System. Senden Sie 214 für eine Anleitung zum Server oder zu einem seiner Befehle.

smtp-214 = Hilfetext
    .description = Der Server erklärt, wie er zu benutzen ist oder was einer seiner Befehle bedeutet. Keine Nachricht ist betroffen.
    .when = Als Antwort auf HELP, mit oder ohne den Namen eines Befehls, oft über mehrere Zeilen.
    .fix = Sie müssen nichts tun. Lassen Sie Programme nicht auf den Text reagieren, denn jeder Server formuliert ihn anders; was der Server unterstützt, steht in der Antwort auf EHLO.
    .use = Senden Sie 214 für eine Anleitung zum Server oder zu einem Befehl. Senden Sie 211 für eine Auskunft über das System, 504 bei einem nicht unterstützten Thema und 502, wenn HELP nicht implementiert ist.

smtp-220 = Bereit für Befehle oder für TLS
    .description = Der Server ist bereit. Als Begrüßung eröffnet 220 die Sitzung und nennt den Server; nach STARTTLS fordert der Code den Client auf, den TLS-Handshake zu beginnen.
    .when = Wenn ein Client eine Verbindung aufbaut, manchmal nach einer Verzögerung, und als Antwort auf STARTTLS, wenn TLS beginnen kann.
    .fix = Sie müssen nichts tun. Wenn Sie den Client entwickeln, warten Sie mindestens fünf Minuten auf die Begrüßung und senden Sie dann EHLO. Nach STARTTLS und dem TLS-Handshake senden Sie EHLO noch einmal, denn die frühere Antwort darauf gilt nicht mehr.
    .use = Senden Sie 220 als Begrüßung nur, wenn Sie E-Mails annehmen können. Senden Sie 421 bei einem vorübergehenden Problem und 554, um die Sitzung abzulehnen. Nach STARTTLS senden Sie 454, wenn TLS gerade nicht verfügbar ist.

smtp-221 = Verbindung wird nach QUIT geschlossen
    .description = Der Server bestätigt, dass die Sitzung beendet ist, und schließt die Verbindung. Über eine Nachricht sagt die Antwort nichts Neues.
    .when = Als Antwort auf QUIT, das der Client jederzeit senden darf.
    .fix = Sie müssen nichts tun. Nachrichten, die nach dem abschließenden Punkt 250 erhielten, bleiben angenommen; eine offene Transaktion wird verworfen. Was mit einer Nachricht geschah, steht in den früheren Antworten.
    .use = Senden Sie 221 nur als Antwort auf QUIT und schließen Sie dann die Verbindung. Senden Sie 421, wenn der Server die Sitzung beenden muss, damit der Client später wiederkommt.

smtp-235 = Authentifizierung erfolgreich
    .description = Der Server hat die Authentifizierung des Clients akzeptiert. Der Rest der Sitzung läuft unter dieser Identität.
    .when = Als Antwort auf AUTH, entweder sofort oder nach einer oder mehreren Challenges mit 334.
    .fix = Sie müssen nichts tun. Einzelne Absender oder Empfänger können noch abgelehnt werden. Lesen Sie daher die Antworten auf MAIL FROM und RCPT TO.
    .use = Senden Sie 235, wenn der AUTH-Austausch abgeschlossen ist. Senden Sie 334, solange er noch eine Antwort braucht, 535 bei falschen Anmeldedaten und 454, wenn diese gerade nicht geprüft werden können.

smtp-250 = Befehl ausgeführt
    .description = Der Befehl war erfolgreich. Nach dem abschließenden Punkt einer Nachricht übernimmt der Server außerdem die Verantwortung dafür, sie zuzustellen, weiterzugeben oder dem Envelope-Absender einen Fehler zu melden.
    .when = Als Antwort auf EHLO, MAIL FROM, RCPT TO, den abschließenden Punkt und die meisten anderen Befehle. Nach ETRN bedeutet der Code, dass die Warteschlange gestartet wurde; nach ATRN, dass Client und Server die Rollen tauschen.
    .fix = Sie müssen nichts tun. Nach dem abschließenden Punkt ist die Nachricht angenommen, kann aber noch gefiltert oder verzögert werden oder zurückkommen. Wenn sie nie ankommt, bitten Sie den Empfänger, im Spamordner nachzusehen, und danach den Administrator des empfangenden Servers, im Log zu suchen.
    .use = Senden Sie 250 nach dem abschließenden Punkt nur, wenn die Nachricht sicher gespeichert ist; lehnen Sie jede Nachricht ab, die Sie sonst als unzustellbar zurückschicken müssten. Senden Sie 251, um eine Weiterleitungsadresse preiszugeben, und 252, wenn VRFY eine Adresse nicht prüfen kann.

smtp-251 = E-Mail wird weitergeleitet, oder keine E-Mail wartet
    .description = Der Empfänger ist nicht lokal, und der Server leitet die E-Mail an die Adresse im Text weiter. Als Antwort auf ETRN bedeutet 251, dass keine Nachrichten für den Knoten warten.
    .when = Als Antwort auf RCPT TO oder VRFY, wenn der Server die neue Adresse des Empfängers kennt. Als Antwort auf ETRN, wenn die Warteschlange nichts für den Knoten enthält.
    .fix = Sie müssen nichts tun. Wenn der Empfänger die neue Adresse bestätigt, aktualisieren Sie Ihr Adressbuch, denn die Weiterleitung kann eines Tages enden. Erst 250 nach dem abschließenden Punkt nimmt die Nachricht an.
    .use = Senden Sie 251, wenn Sie weiterleiten und die neue Adresse preisgeben. Senden Sie 250, um weiterzuleiten, ohne sie preiszugeben, 551, um sie ohne Weiterleitung preiszugeben, und 550, wenn Sie keines von beiden tun.

smtp-252 = Adresse nicht geprüft, oder Zustellung wartender E-Mails begonnen
    .description = Der Server kann die Adresse nicht prüfen, nimmt aber E-Mails dafür an und versucht die Zustellung. Als Antwort auf ETRN bedeutet 252, dass Nachrichten für den Knoten warten und ihre Zustellung begonnen hat.
    .when = Als Antwort auf VRFY oder EXPN, wenn die Adresse gültig aussieht, aber nicht geprüft werden kann, oder wenn die Prüfung aus Sicherheitsgründen deaktiviert ist. Als Antwort auf ETRN, wenn E-Mails warten.
    .fix = Die Adresse ist weder bestätigt noch abgelehnt: Es entscheiden die Antworten auf RCPT TO und auf den abschließenden Punkt einer Nachricht. Nach ETRN halten Sie sich bereit, E-Mails zu empfangen.
    .use = Senden Sie 252, wenn VRFY oder EXPN die Adresse nicht prüfen kann. Senden Sie 250 für eine geprüfte Adresse und 550 für eine, die es nicht gibt. Nach ETRN senden Sie 253, wenn Sie die Zahl der Nachrichten kennen.

smtp-253 = Zustellung wartender E-Mails begonnen, mit Anzahl
    .description = Der Server hat mit der Zustellung der E-Mails begonnen, die für den Knoten in der Warteschlange liegen; der Text nennt ihre Anzahl.
    .when = Als Antwort auf ETRN, wenn E-Mails warten und der Server ihre Anzahl kennt.
    .fix = Sie müssen nichts tun, aber die E-Mails kommen über eine neue Verbindung, vielleicht erst später. Wenn sie nicht eintreffen, prüfen Sie die MX- oder Adresseinträge des Knotens und ob Ihre Firewall die Verbindung zulässt.
    .use = Senden Sie 253 als Antwort auf ETRN, wenn Sie die Anzahl der wartenden Nachrichten kennen. Senden Sie 252, wenn Sie sie nicht kennen, 251, wenn keine warten, und 250, wenn Sie es nicht sagen können.

smtp-334 = Challenge zur Authentifizierung
    .description = Die Authentifizierung geht weiter, und der Server wartet auf die Antwort des Clients. Der Text nach dem Code ist die Challenge in BASE64; er kann leer sein.
    .when = Als Antwort auf AUTH oder auf eine Antwort des Clients, wenn das Verfahren mehr braucht, etwa einen Benutzernamen, ein Passwort oder einen berechneten Wert.
    .fix = Senden Sie eine Zeile BASE64 oder „*“ zum Abbrechen. Bei LOGIN fragt „VXNlcm5hbWU6“ nach dem Benutzernamen und „UGFzc3dvcmQ6“ nach dem Passwort. Entfernen Sie die Antworten, bevor Sie ein Log weitergeben, denn BASE64 verbirgt nichts.
    .use = Senden Sie 334 nur mit der Challenge in BASE64 oder mit einem einzelnen Leerzeichen, wenn sie leer ist. Senden Sie 235, wenn der Austausch gelingt, 535, wenn er scheitert, und 501, wenn die Antwort „*“ oder kein gültiges BASE64 ist.

smtp-353 = Antworten für jeden Empfänger folgen
    .description = Der Server hat die Nachricht erhalten und antwortet nun für jeden Empfänger einzeln und dann für die ganze Nachricht. Der Code gehört zu PRDR, einer Erweiterung aus einem abgelaufenen Entwurf; kein Standard definiert ihn.
    .when = Nach dem abschließenden Punkt, zum Beispiel von Exim, wenn der Client PRDR angefordert hat und mehrere Empfänger angenommen wurden.
    .fix = Lesen Sie weiter, denn 353 nimmt noch nichts an und lehnt nichts ab. Ordnen Sie die Antworten den angenommenen Empfängern in der Reihenfolge von RCPT TO zu. Wenn Ihr Client das nicht kann, schalten Sie PRDR aus.
    .use = Senden Sie 353 nur an einen Client, der PRDR angefordert hat. Andernfalls senden Sie eine Antwort für alle Empfänger, etwa 250, 451 oder 550.

smtp-354 = Bereit für die Nachricht
    .description = Der Server behandelt jede folgende Zeile als Teil der Nachricht, bis zu einer Zeile, die nur einen Punkt enthält. Angenommen hat er die Nachricht noch nicht.
    .when = Als Antwort auf DATA, wenn der Absender und mindestens ein Empfänger angenommen wurden.
    .fix = Wenn Sie den Client entwickeln, beenden Sie jede Zeile mit CRLF, verdoppeln Sie jeden Punkt am Zeilenanfang und schließen Sie mit einem Punkt in einer eigenen Zeile ab. Warten Sie mindestens zehn Minuten auf die Antwort; bleibt sie aus, kommen bloße Zeilenvorschübe oder eine Firewall als Ursache infrage.
    .use = Senden Sie 354 nur, wenn ein Empfänger angenommen wurde. Senden Sie 503, wenn MAIL FROM oder RCPT TO fehlt, und 554, wenn kein Empfänger gültig ist.

smtp-355 = Unterbrochene Übertragung kann fortgesetzt werden
    .description = Der Server hat eine unterbrochene Transaktion wiederhergestellt. Der Text beginnt mit der Zahl der schon empfangenen Oktette. Der Code gehört zu CHECKPOINT, einer experimentellen Erweiterung.
    .when = Als Antwort auf MAIL FROM, wenn dessen TRANSID zu einer Transaktion passt, die während der Nachrichtendaten oder gleich danach abbrach.
    .fix = Senden Sie DATA und überspringen Sie nach 354 die angegebene Zahl von Oktetten. Darin sind weder der Umschlag noch am Zeilenanfang hinzugefügte Punkte mitgezählt. Erst 250 nach dem abschließenden Punkt nimmt die Nachricht an.
    .use = Senden Sie 355 nur, wenn die TRANSID zu einer gespeicherten Transaktion passt. Senden Sie 250, wenn die TRANSID neu ist. Wenn DATA die Nachricht überträgt, muss die Position auf einen Zeilenanfang fallen.

smtp-421 = Dienst nicht verfügbar, Verbindung wird geschlossen
    .description = Der Server kann den Client vorerst nicht bedienen und schließt die Verbindung. Damit endet die ganze Sitzung, nicht nur der aktuelle Befehl.
    .when = Anstelle der Begrüßung oder als Antwort auf jeden Befehl, wenn der Server herunterfährt, überlastet ist, zu lange gewartet hat oder den Client drosselt oder mit Greylisting abweist. Eine Nachricht, die gerade übertragen wird, ist nicht angenommen.
    .fix = Lassen Sie Ihren Mailserver es erneut versuchen. Wenn Sie den sendenden Server verwalten, versuchen Sie es bei einem anderen MX-Host oder frühestens nach 30 Minuten bei diesem. Wenn weiterhin 421 kommt, suchen Sie nach einem Limit für Ihre Senderate.
    .use = Senden Sie 421 als Antwort auf jeden Befehl, wenn die Verbindung geschlossen werden muss, und schließen Sie sie dann. Senden Sie 450, 451 oder 452, wenn nur ein Befehl scheitert. Begrüßen Sie mit 554 oder 521, um dauerhaft abzulehnen.

smtp-432 = Passwortumstellung nötig
    .description = Das Konto des Benutzers ist noch nicht für das gewählte Authentifizierungsverfahren vorbereitet. Eine erfolgreiche Anmeldung mit einem anderen Verfahren, meist PLAIN, bereitet es vor.
    .when = Als Antwort auf AUTH, wenn das gespeicherte Passwort mit dem gewählten Verfahren noch nicht funktioniert. Microsoft Exchange sendet 432 mit 4.3.2 auch, um einen Absender zu bremsen; Courier sendet den Code, wenn ein Dienst ausgefallen ist.
    .fix = Stellen Sie das E-Mail-Programm auf PLAIN über TLS um, melden Sie sich einmal an und wechseln Sie dann zum abgelehnten Verfahren zurück. Wenn der Text keine Passwörter erwähnt, lassen Sie Ihres unverändert und warten Sie.
    .use = Senden Sie 432, wenn nach einer Anmeldung mit PLAIN über TLS das gewählte Verfahren funktioniert. Senden Sie 534, wenn die Richtlinie ein stärkeres Verfahren verlangt, 535 bei falschen Anmeldedaten und 454, wenn diese nicht geprüft werden können.

smtp-450 = Postfach vorübergehend nicht verfügbar
    .description = Das Postfach ist vorerst nicht verfügbar: Es ist belegt, oder eine Richtlinie wie Greylisting sperrt es für eine Weile.
    .when = Meist als Antwort auf RCPT TO oder nach den Nachrichtendaten, oft weil der Server den Client noch nicht kennt. Als Antwort auf ATRN, wenn eine Domain nicht erlaubt ist oder der Client zu oft fragt.
    .fix = Lassen Sie Ihren Mailserver es erneut versuchen; wenn er aufgibt, verständigen Sie den Empfänger auf anderem Weg. Wenn Sie den sendenden Server verwalten, versuchen Sie es von derselben IP-Adresse in Abständen von mindestens 30 Minuten, mindestens vier bis fünf Tage lang.
    .use = Senden Sie 450, solange das Postfach belegt oder für eine Weile gesperrt ist, wie beim Greylisting. Senden Sie 550, wenn es nicht existiert, 451 bei eigenen Fehlern des Servers und 452, wenn Speicherplatz fehlt.

smtp-451 = Vorübergehender Fehler bei der Verarbeitung
    .description = Der Server hat die Verarbeitung des Befehls wegen eines eigenen Fehlers abgebrochen.
    .when = Zum Beispiel, wenn auf dem Server ein Datenträger oder eine Datenbank ausfällt, eine DNS-Abfrage fehlschlägt oder wenn der Server ATRN vorerst nicht verarbeiten kann. Viele Server verwenden 451 auch für Greylisting.
    .fix = Lassen Sie Ihren Mailserver es erneut versuchen. Wenn Sie den sendenden Server verwalten, behalten Sie die Nachricht in der Warteschlange und versuchen Sie es in Abständen von mindestens 30 Minuten, mindestens vier bis fünf Tage lang. Das Log des empfangenden Servers zeigt die Ursache.
    .use = Senden Sie 451, wenn Ihre eigene Verarbeitung scheitert, sich aber erholen kann. Senden Sie 450 bei einem Postfach, das belegt oder für eine Weile gesperrt ist, 452, wenn Speicherplatz fehlt, und 554, wenn ein neuer Versuch nicht helfen kann.

smtp-452 = Zu wenig Speicherplatz oder zu viele Empfänger
    .description = Dem Server fehlt Speicherplatz für die Nachricht, oder er kann in dieser Transaktion keinen weiteren Empfänger aufnehmen.
    .when = Wenn Speicherplatz fehlt, vielleicht für die mit SIZE angekündigte Größe. Als Antwort auf RCPT TO, wenn die Transaktion schon so viele Empfänger hat, wie sie aufnehmen kann.
    .fix = Lassen Sie Ihren Mailserver es erneut versuchen; wenn ein E-Mail-Programm zu viele Empfänger meldet, senden Sie die Nachricht an die übrigen gesondert. Wenn Speicherplatz fehlt, bitten Sie den Administrator des Servers oder den Inhaber des Postfachs, Platz freizugeben.
    .use = Senden Sie 452, solange Speicherplatz fehlt oder wenn das Limit für Empfänger, mindestens 100, erreicht ist. Senden Sie 552, wenn ein Kontingent oder festes Größenlimit überschritten ist, und 451 bei anderen Serverfehlern.

smtp-453 = Keine E-Mails abzuholen
    .description = Für keine der Domains in ATRN, dem Befehl zum Abholen von E-Mails auf Abruf, warten E-Mails. Alles ist in Ordnung.
    .when = Als Antwort auf ATRN, wenn der Client E-Mails für alle genannten Domains abholen darf und keine warten. Manche Server senden 453 auch bei einem vorübergehenden Problem, das der Text nennt.
    .fix = Holen Sie E-Mails zum nächsten geplanten Zeitpunkt wieder ab, denn Anbieter lehnen häufige Versuche möglicherweise ab. Wenn Sie E-Mails erwartet haben, prüfen Sie, ob die MX-Einträge der Domain auf diesen Anbieter zeigen.
    .use = Senden Sie 453, wenn nichts in der Warteschlange liegt, oder senden Sie 250, tauschen Sie die Rollen und senden Sie EHLO und QUIT. Senden Sie 450, wenn eine Domain nicht erlaubt ist, und 451, wenn sich der Zugriff gerade nicht prüfen lässt.

smtp-454 = Authentifizierung oder TLS vorübergehend nicht verfügbar
    .description = Der Server hat eine vorübergehende Störung. Als Antwort auf AUTH: Er kann die Anmeldedaten nicht prüfen. Als Antwort auf STARTTLS: TLS ist nicht verfügbar.
    .when = Zum Beispiel, solange die Benutzerdatenbank oder das TLS-Zertifikat nicht verfügbar ist. Postfix sendet 454 4.7.1 auch als Antwort auf RCPT TO, wenn es Relaying ablehnt.
    .fix = Ändern Sie Ihr Passwort nicht: Der Server hat es nicht geprüft. Nach STARTTLS warten Sie; senden Sie nur unverschlüsselt, wenn Ihre Richtlinie es erlaubt. Wenn der Text Relaying ablehnt, melden Sie sich an oder korrigieren Sie die Empfängeradresse.
    .use = Senden Sie 454, wenn eine eigene vorübergehende Störung AUTH oder STARTTLS verhindert. Senden Sie 535 bei falschen Anmeldedaten, 432 für eine Passwortumstellung und 530, wenn Anmeldung oder TLS zuerst nötig ist.

smtp-455 = Parameter vorerst nicht nutzbar
    .description = Der Server kann einen Parameter von MAIL FROM oder RCPT TO vorerst nicht umsetzen.
    .when = Zum Beispiel als Antwort auf MAIL FROM, wenn der Server die BY-Frist von DELIVERBY zurzeit nicht einhalten kann.
    .fix = Lassen Sie Ihren Mailserver es erneut versuchen. Wenn Sie den sendenden Server verwalten, suchen Sie den Parameter im Text oder im Log und lassen Sie ihn nur weg, wenn die Nachricht ohne ihn auskommt.
    .use = Senden Sie 455, wenn Sie einen Parameter unterstützen, ihn aber gerade nicht umsetzen können, sofern seine Spezifikation keinen anderen Code nennt. Senden Sie 555, wenn Sie den Parameter nicht unterstützen, und 501, wenn sein Wert fehlerhaft ist.

smtp-456 = Nachricht über IPv6 abgelehnt
    .description = Der Server lehnt die Nachricht über IPv6 ab und will sie noch einmal über IPv4 erhalten. Kein Standard definiert diesen Code; er gehört angeblich zu einem abgelaufenen Internet-Draft von 2013.
    .when = Selten. Sisimai, ein Programm, das Unzustellbarkeitsberichte auswertet, führt den Code für eine Nachricht, die über IPv6 an SPF und DKIM scheitert. Courier sendet ihn für eine Adresse, an die kürzlich nicht zugestellt werden konnte.
    .fix = Lesen Sie den Text. Wenn er IPv6 nennt, versuchen Sie es über IPv4 und bringen Sie dann SPF und DKIM für IPv6 in Ordnung. Wenn Sie den sendenden Server nicht verwalten, leiten Sie den vollständigen Fehlertext an dessen Administrator weiter.
    .use = Senden Sie 456 nicht im öffentlichen Internet: Clients, die den Code nicht kennen, versuchen es vielleicht immer wieder über IPv6. Senden Sie 450 für eine vorübergehende Ablehnung und 550 für eine dauerhafte.

smtp-458 = Warteschlange für diesen Knoten lässt sich nicht starten
    .description = Der Server startet seine Warteschlange für den in ETRN genannten Knoten nicht, aus einem lokalen Grund, den der Code nicht nennt. Obwohl die Klasse vorübergehend ist, hilft Warten allein selten.
    .when = Als Antwort auf ETRN, meist weil der Client die Warteschlange für diesen Knoten nicht starten darf.
    .fix = Prüfen Sie, ob der Name des Knotens ein vollständiger Hostname (FQDN) ist und ob der Server Ihre E-Mails unter diesem Namen in der Warteschlange hält. Bitten Sie dann den Administrator jenes Servers, Ihren Server zuzulassen. Bis dahin versucht der Server weiter, die wartenden E-Mails zuzustellen.
    .use = Senden Sie 458, wenn sich die Warteschlange nicht starten lässt und Sie keinen Grund nennen. Senden Sie 459, um den Grund zu nennen, und 501 bei einem fehlerhaften Argument.

smtp-459 = Start der Warteschlange für diesen Knoten nicht erlaubt
    .description = Der Server weigert sich, seine Warteschlange für den in ETRN genannten Knoten zu starten, und der Text nennt den Grund. Trotz der ersten Ziffer bleibt es meist dabei, bis etwas geändert wird.
    .when = Wenn die Regeln des Servers diesem Client nicht erlauben, E-Mails für diesen Knoten, diese Subdomain oder Warteschlange freizugeben, oder wenn sich der Name des Knotens nicht auflösen lässt.
    .fix = Lesen Sie den Grund im Text. Wenn sich der Name nicht auflösen lässt, korrigieren Sie den Befehl oder das DNS. Wenn eine Berechtigung fehlt, bitten Sie den Administrator des Servers darum.
    .use = Senden Sie 459, wenn Sie den Knoten ablehnen und den Grund nennen können. Senden Sie 458, wenn Sie die Warteschlange bloß nicht starten können, 501 bei einem fehlerhaften Argument und 251, wenn keine E-Mails warten.

smtp-500 = Befehl nicht erkannt
    .description = Der Server erkennt den Befehl nicht, oder die Zeile ist zu lang. Während eines AUTH-Austauschs war eine Antwort länger als der Puffer des Servers.
    .when = Wenn ein Befehl falsch geschrieben ist oder zu einer Erweiterung gehört, die dem Server fehlt, wenn ein sehr alter Server EHLO erhält oder wenn ein Client Nachrichtentext sendet, obwohl DATA abgelehnt wurde.
    .fix = Wenn EHLO abgelehnt wurde, verwenden Sie HELO. Andernfalls vergleichen Sie das Log der Sitzung mit der EHLO-Antwort und suchen Sie nach überlangen Zeilen und nach Firewalls, die SMTP umschreiben. Wenn Sie den sendenden Server nicht verwalten, leiten Sie den vollständigen Fehlertext an dessen Administrator weiter.
    .use = Senden Sie 500 bei einem unbekannten Befehl oder einer überlangen Zeile, aber akzeptieren Sie Zeilen bis 512 Oktette. Senden Sie 502 bei einem bekannten Befehl, den Sie nicht implementieren, und 501 bei falschen Argumenten.

smtp-501 = Fehlerhafte Befehlsargumente
    .description = Der Server kennt den Befehl, kann aber seine Argumente nicht akzeptieren: Die Syntax ist falsch, eine Adresse ist zu lang, oder der Befehl darf kein Argument haben.
    .when = Nach einer fehlerhaften Adresse, einem falschen Namen in EHLO oder einem Argument zu DATA, RSET, QUIT oder STARTTLS. Als Antwort auf AUTH nach einem abgebrochenen Austausch, ungültigem BASE64 oder einer unerlaubten ersten Antwort.
    .fix = Prüfen Sie die Adresse auf überflüssige Leerzeichen, fehlende Teile und Zeilenumbrüche. Wenn Sie den Client verwalten, prüfen Sie auch den Hostnamen in EHLO und bei AUTH die BASE64-Codierung.
    .use = Senden Sie 501, wenn die Argumente eines bekannten Befehls gegen seine Grammatik verstoßen. Senden Sie 500 bei einem unbekannten Befehl, 504 bei einem Argument, das Sie nicht implementieren, und 553 bei einem Postfachnamen, den Sie nicht erlauben.

smtp-502 = Befehl nicht implementiert
    .description = Der Server erkennt den Befehl, implementiert ihn aber nicht. Die Sitzung kann ohne ihn weitergehen.
    .when = Meist als Antwort auf VRFY, EXPN oder HELP, die viele Server nicht anbieten, oder bei einem alten Server auf EHLO. Ein Relay für E-Mail auf Abruf akzeptiert möglicherweise nur EHLO, AUTH, ATRN und QUIT.
    .fix = Fahren Sie ohne den Befehl fort; weichen Sie von EHLO auf HELO aus. Wenn das Senden selbst gescheitert ist, prüfen Sie, ob der sendende Server den richtigen Host und Port angesprochen hat.
    .use = Senden Sie 502 bei einem bekannten Befehl, den Sie nicht implementieren, und lassen Sie ihn in der EHLO-Antwort weg. Senden Sie 500 bei einem unbekannten Befehl und 504 bei einem nicht unterstützten Argument.

smtp-503 = Befehle in falscher Reihenfolge
    .description = Der Befehl kam zur falschen Zeit: Ein früherer Schritt fehlt oder wurde abgelehnt, oder derselbe Schritt ist schon erledigt.
    .when = Als Antwort auf RCPT TO ohne angenommenes MAIL FROM, auf DATA ohne angenommenen Empfänger, auf ein zweites MAIL FROM oder AUTH, auf AUTH innerhalb einer Mailtransaktion oder auf die meisten Befehle nach einer Begrüßung mit 554.
    .fix = Sehen Sie sich die früheren Antworten an: Oft ist ein abgelehntes MAIL FROM, RCPT TO oder AUTH das eigentliche Problem. Beheben Sie es und beginnen Sie von vorn. Prüfen Sie im E-Mail-Programm, ob die Authentifizierung für den Postausgang eingeschaltet ist.
    .use = Senden Sie 503, wenn ein richtiger Befehl zur falschen Zeit kommt. Senden Sie 530, wenn Anmeldung oder STARTTLS fehlt. Akzeptieren Sie NOOP, HELP, VRFY, EXPN und RSET auch vor EHLO.

smtp-504 = Befehlsargument nicht unterstützt
    .description = Der Server implementiert den Befehl, aber nicht dieses Argument. Als Antwort auf AUTH bedeutet der Code, dass der Server das Verfahren nicht oder nur über eine verschlüsselte Verbindung unterstützt.
    .when = Als Antwort auf AUTH mit einem nicht unterstützten Verfahren oder auf HELP mit einem nicht unterstützten Thema. Manche Server senden den Code auch bei einem unvollständigen Hostnamen oder einer Adresse mit unvollständiger Domain.
    .fix = Bei AUTH schalten Sie TLS ein und wählen Sie dann ein Verfahren aus der neuen EHLO-Antwort. Bei EHLO stellen Sie den vollständigen Hostnamen (FQDN) des Clients ein. Bei einer Adresse schreiben Sie die Domain vollständig.
    .use = Senden Sie 504 bei einem Argument, das Sie nicht implementieren, oder bei einem AUTH-Verfahren, das unbekannt ist oder Verschlüsselung braucht. Senden Sie 502, wenn Sie den Befehl nicht implementieren, 501 bei falscher Syntax und 534 bei einem Verfahren, das für Ihre Richtlinie zu schwach ist.

smtp-505 = Authentifizierung erforderlich
    .description = Der Client muss sich zuerst anmelden. Kein Standard definiert 505; Novell NetMail sendet den Code, wo andere Server 530 senden.
    .when = Von Novell NetMail, wenn ein Client ohne Anmeldung E-Mails sendet. Codelisten im Web führen 505 auch für eine Domain ohne DNS- oder MX-Einträge.
    .fix = Schalten Sie im E-Mail-Programm die Authentifizierung für den Postausgang ein. Wenn der Text stattdessen eine Domain nennt, prüfen Sie diese auf Tippfehler.
    .use = Senden Sie 505 nicht. Senden Sie 530 mit 5.7.0, um eine Authentifizierung zu verlangen, und 550 für andere Ablehnungen.

smtp-520 = QHLO-Kennung abgelehnt
    .description = Der Server lehnt die Kennung in QHLO ab. Kein RFC definiert diesen Code; er gehört angeblich zu QUICKSTART, einem abgelaufenen Internet-Draft, der den Beginn einer Sitzung verkürzen sollte.
    .when = Von einem Server, der dem abgelaufenen Entwurf QUICKSTART folgt. Bei jedem anderen Server hat der Code eine eigene Bedeutung, oder die Nummer ist ein ohne Punkte geschriebenes 5.2.0.
    .fix = Lesen Sie den Text nach dem Code. Wenn dies die Antwort auf QHLO ist, beginnen Sie mit EHLO von vorn. Andernfalls fragen Sie den Administrator des empfangenden Servers, was gemeint ist.
    .use = Senden Sie 520 nicht außerhalb eines Versuchs mit QHLO. Senden Sie 501 oder 504 bei einem falschen Argument von EHLO und 554, wenn kein anderer Code passt.

smtp-521 = Host nimmt keine E-Mails an
    .description = Dieser Host nimmt nie E-Mails an, gleich welche Nachricht von welchem Absender an welchen Empfänger.
    .when = Anstelle der Begrüßung; der Server kann den Code bei späteren Befehlen wiederholen oder die Verbindung schließen. Manche großen Anbieter senden ihn an Hosts auf einer Sperrliste. Codelisten im Web verwechseln ihn mit 5.2.1.
    .fix = Prüfen Sie die Domain in der Adresse des Empfängers und dann ihre MX-Einträge. Wenn diese falsch sind, bitten Sie den Administrator der Domain, sie zu korrigieren oder einen Null-MX-Eintrag zu veröffentlichen. Wenn der Text eine Sperrliste nennt, beantragen Sie dort die Streichung.
    .use = Senden Sie 521 nur von einem Host, der nie E-Mails annimmt. Senden Sie 554, um bestimmte Absender oder Verbindungen abzulehnen, und 556 von einem Relay, das aus dem DNS weiß, dass die Domain des Empfängers keine E-Mails annimmt.

smtp-523 = Verschlüsselung vor der Anmeldung nötig
    .description = Das gewählte AUTH-Verfahren braucht eine verschlüsselte Verbindung. Das Register der erweiterten Statuscodes ordnet 523 dem Code X.7.10 zu; kein RFC definiert die Antwort.
    .when = Als Antwort auf AUTH mit einem Verfahren wie PLAIN, solange TLS nicht aktiv ist. Courier sendet 523 für eine Nachricht über dem Größenlimit; Codelisten im Web nennen nur diese Bedeutung.
    .fix = Schalten Sie die Verschlüsselung für den Postausgang ein, STARTTLS auf Port 587 oder TLS auf Port 465, und melden Sie sich erneut an. Senden Sie das Passwort nie unverschlüsselt. Wenn der Text eine Größe nennt, verkleinern Sie die Nachricht.
    .use = Senden Sie 523 mit 5.7.10, wenn Clients von der genauen Ursache profitieren; RFC 4954 selbst verwendet 504. Senden Sie 530, um STARTTLS vor anderen Befehlen zu verlangen.

smtp-525 = Benutzerkonto deaktiviert
    .description = Die Anmeldedaten sind richtig, aber das Konto ist deaktiviert. Das Register der erweiterten Statuscodes ordnet 525 dem Code X.7.13 zu; kein RFC definiert die Antwort.
    .when = Als Antwort auf AUTH, zum Beispiel nach unbezahlten Rechnungen, Missbrauch oder dem Verdacht auf einen Einbruch. Manche Server senden 525 auch als Antwort auf RCPT TO bei einem deaktivierten Empfänger.
    .fix = Folgen Sie dem Text; manche Anbieter verlangen ein neues Passwort. Andernfalls bitten Sie den E-Mail-Administrator, das Konto zu aktivieren. Wenn Sie den Server verwalten, stellen Sie fest, warum es deaktiviert wurde.
    .use = Senden Sie 525 mit 5.7.13 nur, wenn die Anmeldedaten richtig sind. Senden Sie 535, wenn sie falsch sind, und 550, wenn das deaktivierte Konto dem Empfänger gehört.

smtp-530 = Zuerst Anmeldung oder Verschlüsselung erforderlich
    .description = Der Client muss sich zuerst mit AUTH authentifizieren oder, wenn der Text das sagt, die Verbindung mit STARTTLS verschlüsseln.
    .when = Als Antwort auf MAIL FROM, ATRN und die meisten anderen Befehle auf einem Postausgangsserver oder privaten Server. Codelisten im Web verwechseln 530 mit 5.3.0.
    .fix = Lesen Sie im Text, welcher Schritt fehlt. Schalten Sie im E-Mail-Programm TLS und Authentifizierung für den Postausgang ein. Wenn E-Mails zwischen Servern scheitern, prüfen Sie, ob MX-Einträge auf einen Postausgangsserver zeigen.
    .use = Senden Sie 530, wenn AUTH oder STARTTLS zuerst kommen muss, aber verlangen Sie STARTTLS nicht auf einem öffentlichen MX-Host. Senden Sie 535, wenn die Anmeldedaten nicht stimmen, und 550, wenn eine Berechtigung fehlt.

smtp-534 = Anmeldeverfahren zu schwach
    .description = Die Richtlinie verlangt für diesen Benutzer ein stärkeres AUTH-Verfahren. An den Anmeldedaten liegt es nicht.
    .when = Als Antwort auf AUTH. Manche großen Anbieter verlangen damit ein App-Passwort oder eine Anmeldung im Web. Courier sendet 534 für eine zu große Nachricht; das ist auch die Bedeutung in Codelisten im Web.
    .fix = Wenn der Text ein App-Passwort oder eine Webseite nennt, folgen Sie ihm. Andernfalls wählen Sie ein stärkeres Verfahren oder aktualisieren Sie das E-Mail-Programm. Wenn der Text eine Größe nennt, verkleinern Sie die Nachricht.
    .use = Senden Sie 534 mit 5.7.9, wenn die Richtlinie ein unterstütztes Verfahren zu schwach findet. Senden Sie 504, wenn Sie es nicht unterstützen oder es Verschlüsselung braucht, und 535, wenn die Anmeldedaten nicht stimmen.

smtp-535 = Anmeldedaten nicht akzeptiert
    .description = Die Authentifizierung ist fehlgeschlagen, weil die Anmeldedaten falsch oder unzureichend sind. An der Nachricht liegt es nicht.
    .when = Als Antwort auf AUTH, zum Beispiel nach einem vertippten oder geänderten Passwort, einem Benutzernamen ohne Domain oder einem abgelaufenen Token. Codelisten im Web verwechseln 535 mit 5.3.5.
    .fix = Prüfen Sie den Benutzernamen, oft die vollständige Adresse, und geben Sie das Passwort noch einmal ein. Wenn beide stimmen, erstellen Sie ein App-Passwort oder fragen Sie den Administrator, ob SMTP AUTH aktiviert ist. Beenden Sie Programme, die alte Anmeldedaten wiederholen, denn viele Server sperren sonst das Konto.
    .use = Senden Sie 535 mit 5.7.8, wenn die Anmeldedaten die Prüfung nicht bestehen. Senden Sie 454, wenn Ihr eigener Dienst ausgefallen ist, damit kein Client nach einem neuen Passwort fragt. Senden Sie 525 bei einem deaktivierten Konto.

smtp-538 = Verfahren erfordert Verschlüsselung
    .description = Das gewählte AUTH-Verfahren darf nur über eine verschlüsselte Verbindung verwendet werden. RFC 4954 führt diesen Code nur noch aus historischen Gründen: Server sollten ein solches Verfahren vor TLS nicht ankündigen.
    .when = Als Antwort auf AUTH, von einem älteren Server, der ein Verfahren über eine unverschlüsselte Verbindung ankündigt und dann ablehnt.
    .fix = Stellen Sie das E-Mail-Programm für den Postausgang auf TLS um, STARTTLS auf Port 587 oder TLS auf Port 465, und melden Sie sich dann an. Wenn Sie den Server verwalten, kündigen Sie dieses Verfahren vor TLS nicht mehr an.
    .use = Senden Sie 538 nicht aus neuer Software. Wenn ein Client das Verfahren vor TLS versucht, senden Sie 504 mit 5.5.4 oder 523 mit 5.7.10. Senden Sie 530, um STARTTLS vor anderen Befehlen zu verlangen.

smtp-550 = Postfach nicht verfügbar oder E-Mail abgelehnt
    .description = Das Postfach existiert nicht, der Zugriff ist verweigert, oder eine Richtlinie verbietet den Befehl. Sie kann das Relaying, den Absender, den sendenden Server oder die Nachricht ablehnen.
    .when = Als Antwort auf RCPT TO, wenn das Postfach nicht existiert, oder nach den Nachrichtendaten, wenn ein Filter den Inhalt, SPF, DKIM oder die Reputation des sendenden Servers beanstandet.
    .fix = Lesen Sie den Text und einen etwaigen erweiterten Statuscode. Wenn das Postfach nicht existiert, korrigieren Sie die Adresse. Wenn Relaying abgelehnt wird, melden Sie sich an. Wenn eine Richtlinie die Nachricht ablehnt, bitten Sie den Administrator des sendenden Servers, SPF, DKIM, Reverse-DNS und Sperrlisten zu prüfen.
    .use = Senden Sie 550, wenn das Postfach nicht existiert oder eine Richtlinie die E-Mail ablehnt. Senden Sie 450, solange das Postfach belegt oder gesperrt ist, 551, um eine andere Adresse zu nennen, und 553 bei einem Namen, den Sie nicht erlauben.

smtp-551 = Benutzer nicht auf diesem Server, andere Adresse genannt
    .description = Der Benutzer hat kein Postfach auf diesem Server. Der Server leitet die E-Mail nicht weiter, nennt aber eine andere Adresse, an die Sie senden können.
    .when = Wenn der Server die andere Adresse des Benutzers kennt und preisgeben darf. Manche Server senden 551 stattdessen, wenn sie Relaying ablehnen.
    .fix = Lassen Sie sich die Adresse im Text vom Empfänger auf anderem Weg bestätigen, denn ein gefälschter Server könnte jede beliebige nennen. Senden Sie dann dorthin und aktualisieren Sie Ihr Adressbuch. Wenn der Text Relaying nennt, melden Sie sich an.
    .use = Senden Sie 551 nur, wenn Sie die andere Adresse preisgeben dürfen. Senden Sie 251, wenn Sie die E-Mail selbst weiterleiten, und 550, um ohne Adresse abzulehnen. Verlassen Sie sich nicht darauf, dass der Client seinen Benutzer informiert.

smtp-552 = Kontingent oder Größenlimit überschritten
    .description = Die Nachricht überschreitet das Speicherkontingent des Empfängers oder das Größenlimit des Servers. Als Antwort auf RCPT TO kann 552 auch zu viele Empfänger bedeuten, wie in RFC 821.
    .when = Als Antwort auf MAIL FROM, wenn die angekündigte SIZE über dem Limit liegt, auf RCPT TO, wenn das Postfach die Nachricht nicht aufnehmen kann, oder nach den Nachrichtendaten.
    .fix = Wenn die Nachricht zu groß ist, verkleinern Sie sie oder senden Sie einen Link. Wenn das Postfach voll ist, bitten Sie den Empfänger auf anderem Weg, Platz zu schaffen. Bei zu vielen Empfängern senden Sie die Nachricht an die übrigen gesondert.
    .use = Senden Sie 552, wenn ein Kontingent oder festes Größenlimit die Nachricht verhindert. Senden Sie 452, wenn Speicherplatz vorerst fehlt oder es zu viele Empfänger sind, und 550 oder 554, wenn eine Richtlinie der Grund ist.

smtp-553 = Postfachname nicht zulässig
    .description = Der Server akzeptiert den Postfachnamen nicht: Die Syntax ist falsch, die Form nicht erlaubt, oder der Name kann als Antwort auf VRFY mehr als einen Benutzer bezeichnen.
    .when = Nach einer fehlerhaften oder verbotenen Adresse oder einem mehrdeutigen Namen in VRFY. Manche Server senden den Code, wenn die Absenderadresse nicht dem angemeldeten Benutzer gehört oder wenn sie Relaying ablehnen.
    .fix = Korrigieren Sie Tippfehler, überflüssige Zeichen oder eine fehlende Domain in der Adresse. Wenn die Absenderadresse abgelehnt wurde, senden Sie mit der Adresse Ihres Kontos. Nach VRFY wählen Sie eines der genannten Postfächer. Wenn Relaying abgelehnt wurde, melden Sie sich an.
    .use = Senden Sie 553, wenn der Name selbst unzulässig oder mehrdeutig ist. Senden Sie 550, wenn es kein solches Postfach gibt oder eine Richtlinie die E-Mail ablehnt, und 501, wenn Sie die Argumente nicht lesen können.

smtp-554 = Transaktion fehlgeschlagen oder Sitzung abgelehnt
    .description = Die Transaktion ist aus einem Grund fehlgeschlagen, den kein anderer Code beschreibt. Anstelle der Begrüßung bedeutet 554, dass der Server diesem Client keinen SMTP-Dienst anbietet.
    .when = Beim Aufbau der Verbindung, nach DATA, wenn kein Empfänger gültig ist, oder nach den Nachrichtendaten, wenn Inhalt oder Richtlinie die Nachricht verhindern. Manche Server senden den Code auch, wenn sie Relaying ablehnen oder TLS nicht genügt.
    .fix = Stellen Sie fest, welcher Schritt gescheitert ist. Bei der Begrüßung prüfen Sie die MX-Einträge und ob die IP-Adresse des sendenden Servers auf einer Sperrliste steht. Bei DATA suchen Sie nach abgelehnten Empfängern. Nach den Nachrichtendaten ändern Sie, was der Text beanstandet.
    .use = Senden Sie 554, wenn kein anderer Code passt. Wenn Sie ihn als Begrüßung senden, nennen Sie den Grund und beantworten Sie jeden Befehl außer QUIT mit 503. Senden Sie 521 von einem Host, der nie E-Mails annimmt, und 451 bei einem vorübergehenden Fehler.

smtp-555 = Parameter von MAIL FROM oder RCPT TO nicht unterstützt
    .description = Der Server kennt oder implementiert einen Parameter nach der Adresse in MAIL FROM oder RCPT TO nicht.
    .when = Wenn ein Parameter wie BODY, SMTPUTF8 oder NOTIFY zu einer Erweiterung gehört, die dem Server fehlt. Manche Server senden den Code auch bei einem fehlerhaften Befehl, etwa einer Adresse ohne spitze Klammern.
    .fix = Vergleichen Sie die Parameter im Log der Sitzung mit der EHLO-Antwort und senden Sie keine mehr, die darin nicht angekündigt sind. Prüfen Sie die Adresse auf überflüssige Zeichen. Wenn Sie den sendenden Server nicht verwalten, leiten Sie den vollständigen Fehlertext an dessen Administrator weiter.
    .use = Senden Sie 555 bei einem Parameter, den Sie nicht implementieren, sofern seine Spezifikation keinen anderen Code nennt. Senden Sie 455, wenn Sie ihn gerade nicht umsetzen können, und 501 bei falscher Syntax.

smtp-556 = Domain des Empfängers nimmt keine E-Mails an
    .description = Die Domain des Empfängers nimmt überhaupt keine E-Mails an. Dieser Server weiß das, ohne eine Verbindung zu ihr aufzubauen, meist aus einem Null-MX-Eintrag.
    .when = Von einem Relay oder Postausgangsserver, der einen Null-MX-Eintrag findet: einen einzigen MX-Eintrag, der statt eines Hosts einen Punkt nennt. Courier sendet 556 auch für eine Adresse, an die kürzlich nicht zugestellt werden konnte, und Alibaba Cloud bei zu vielen Empfängern.
    .fix = Prüfen Sie die Domain des Empfängers auf Tippfehler oder ein überflüssiges www am Anfang. Wenn sie stimmt, verständigen Sie den Empfänger auf anderem Weg. Wenn es Ihre Domain ist, ersetzen Sie den Null-MX-Eintrag durch einen echten MX-Eintrag.
    .use = Senden Sie 556 mit 5.1.10, wenn die Domain des Empfängers einen Null-MX-Eintrag veröffentlicht. Senden Sie 550 mit 5.7.27, wenn die Domain des Absenders das tut, 521 von einem Host, der nie E-Mails annimmt, und 451, wenn die DNS-Abfrage fehlschlägt.

smtp-557 = Adressabfrage abgelehnt
    .description = Der Server lehnt eine Abfrage zu einer Adresse ab, zum Beispiel nach ihren öffentlichen Schlüsseln. Kein RFC definiert diesen Code; er gehört angeblich zu einem abgelaufenen Internet-Draft.
    .when = Von einem Server, der dem abgelaufenen Entwurf folgt. Im gewöhnlichen E-Mail-Verkehr sendet IndiMail 557 bei zu vielen Empfängern und Alibaba Cloud bei zu vielen Daten. Codelisten im Web nennen dazu „Too many duplicate messages“ oder „Access denied“.
    .fix = Richten Sie sich nach dem Text hinter dem Code, denn die Nummer hat keine einheitliche Bedeutung. Prüfen Sie die Adresse des Empfängers und die Zahl der Empfänger. Fragen Sie dann den Postmaster des empfangenden Servers.
    .use = Senden Sie 557 nicht außerhalb eines Versuchs mit Adressabfragen. Senden Sie 550, wenn Sie eine Adresse ablehnen oder eine Richtlinie die Ablehnung verlangt, 554, wenn kein anderer Code passt, und 450 für eine vorübergehende Sperre.
