# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = Das File Transfer Protocol überträgt Dateien zwischen einem Client und einem Server. Befehle und Antworten laufen über eine Steuerverbindung, Dateien und Verzeichnislisten über eine eigene Datenverbindung. Jede Antwort beginnt mit einem dieser dreistelligen Codes.

## Classes: the first digit

ftp-class-1yz = 1yz · Begonnen
    .description = Der Server hat begonnen, den Befehl auszuführen, und eine zweite Antwort wird das Ergebnis melden.
ftp-class-2yz = 2yz · Erfolg
    .description = Der Server hat den Befehl ausgeführt, und der Client darf den nächsten senden.
ftp-class-3yz = 3yz · Weiteres erwartet
    .description = Der Server hat den Befehl bis hierher angenommen und wartet auf einen weiteren, der ihn vervollständigt.
ftp-class-4yz = 4yz · Vorübergehender Fehler
    .description = Der Server hat den Befehl nicht abgeschlossen, aber derselbe Befehl kann später gelingen.
ftp-class-5yz = 5yz · Dauerhafter Fehler
    .description = Der Server hat den Befehl abgelehnt und wird ihn wieder ablehnen, bis sich etwas ändert.
ftp-class-6yz = 6yz · Geschützte Antwort
    .description = Der Text ist eine codierte Antwort. Nur die Antwort darin mit ihrem eigenen Code meldet das Ergebnis.
ftp-class-winsock = Winsock-Fehler · Kein FTP-Code
    .description = Die Nummer ist ein Fehler der Windows-Netzwerkschnittstelle, meist auf dem Client. Die Antworten von FTP selbst haben drei Ziffern.

## Categories: the second digit

ftp-category-x0z = x0z · Syntax
    .description = Die Antwort betrifft die Form des Befehls oder einen Befehl, der unbekannt, nicht implementiert oder ohne Zweck ist.
ftp-category-x1z = x1z · Information
    .description = Die Antwort gibt Auskunft, um die der Client gebeten hat, etwa Status oder Hilfe.
ftp-category-x2z = x2z · Verbindungen
    .description = Die Antwort betrifft die Steuerverbindung oder die Datenverbindung.
ftp-category-x3z = x3z · Authentifizierung und Abrechnung
    .description = Die Antwort betrifft die Anmeldung, das Konto oder die Sicherheit der Sitzung.
ftp-category-x5z = x5z · Dateisystem
    .description = Die Antwort betrifft Dateien, Verzeichnisse oder Speicherplatz des Servers.

## Phases: the command to which the server replies

ftp-phase-connect = Begrüßung
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = jeder Befehl, der eine Anmeldung braucht
ftp-phase-any-command = jeder Befehl

## Facts that only FTP codes have

ftp-fact-transfer = Datenübertragung
    .starting = Die Datei oder Verzeichnisliste folgt jetzt über die Datenverbindung.
    .running = Die Antwort kann eintreffen, während noch eine Übertragung läuft.
    .complete = Diese Antwort auf einen Übertragungsbefehl bestätigt, dass alle Daten gesendet wurden.
    .incomplete = Ein Teil der Daten wurde vielleicht übertragen: Vergleichen Sie die Größen.
    .not-started = Von der Datei oder Verzeichnisliste wurde nichts übertragen.
    .either = Die Antwort kann vor dem ersten Byte oder mitten in einer Übertragung kommen.
ftp-fact-data-connection = Datenverbindung
    .passive = Der Client baut die Datenverbindung zu dem Port auf, den die Antwort nennt; 227 und 228 nennen auch die Adresse.
    .either = Im passiven Modus baut der Client die Datenverbindung auf, im aktiven Modus der Server.
ftp-fact-session = Steuerverbindung
    .stays-open = Die Steuerverbindung bleibt offen, der Client kann also einen weiteren Befehl senden.
    .closes = Der Server schließt nach dieser Antwort die Steuerverbindung.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Wenn der Webproxy Squid von einem FTP-Server { $from } erhält, sendet er seinem Client { $to }; beide haben dieselbe Bedeutung.
    .close = Wenn der Webproxy Squid von einem FTP-Server { $from } erhält, sendet er seinem Client { $to }; beide haben fast dieselbe Bedeutung.
    .narrower = Wenn der Webproxy Squid von einem FTP-Server { $from } erhält, sendet er seinem Client { $to }, was nur einen Teil der Bedeutung abdeckt.
    .broader = Wenn der Webproxy Squid von einem FTP-Server { $from } erhält, sendet er seinem Client { $to }, was auch andere Fälle abdeckt.
    .loose = Wenn der Webproxy Squid von einem FTP-Server { $from } erhält, sendet er seinem Client { $to }. Der größte Teil der Bedeutung geht verloren.

## Codes: 1yz

ftp-100 = Status des Systems
    .description = Im FTP von 1973 meldete der Server mit dieser Nummer auf STAT den Status seines Systems. RFC 959 hat die Nummer nicht; 211 ist an ihre Stelle getreten.
    .when = In alten Dokumenten und in Codelisten, die sie abschreiben. Server nach RFC 959 senden sie nicht.
    .fix = Wenn ein Server sie sendet, lesen Sie den Text und warten Sie auf eine endgültige Antwort. Teilen Sie dem Administrator des Servers mit, dass RFC 959 diesen Code ersetzt hat.
    .use = Senden Sie 100 nicht, denn Clients halten jeden 1yz-Code für den Beginn einer Übertragung. Senden Sie 211 für den Status des Systems.

ftp-110 = Marke zum Wiederaufsetzen
    .description = Der empfangende Server hat die Daten bis zu einer Marke gespeichert. Der Text stellt der Marke des Senders die eigene Marke des Servers für dieselbe Position gegenüber.
    .when = Während eines Uploads im Block- oder komprimierten Modus, wenn der Sender Marken in die Daten setzt. Der Code ist selten, weil die meisten Clients und Server nur den Stream-Modus verwenden.
    .fix = Lassen Sie den Client beide Marken speichern. Wenn die Übertragung abbricht, senden Sie REST mit der Marke des Servers und dann den Übertragungsbefehl noch einmal.
    .use = Senden Sie 110 mit genau „MARK ssss = rrrr“, zuerst die Marke des Senders, dann Ihre eigene, wenn die Daten davor auf dem Datenträger sind. Im Stream-Modus gibt es keine Marken: REST verlangt dort stattdessen eine Byteanzahl.

ftp-119 = Terminal nicht verfügbar, Postfach wird versucht
    .description = Als FTP noch E-Mails beförderte, konnte der Server nicht auf das Terminal des Benutzers schreiben und versuchte es nun mit dem Postfach. Eine zweite Antwort nannte das Ergebnis. Seither läuft E-Mail über SMTP.
    .when = Nur in RFC 765, als Antwort auf die Mailbefehle MSOM und MSAM, und in Programmen, die dessen Liste übernommen haben.
    .fix = Verwenden Sie SMTP, um E-Mails zu senden. Wenn ein FTP-Server 119 sendet, lesen Sie den Text und warten Sie auf die endgültige Antwort.
    .use = Senden Sie 119 nicht. Überlassen Sie E-Mails SMTP, wo 250 eine Nachricht zur Zustellung annimmt.

ftp-120 = In einigen Minuten bereit
    .description = Der Server kann noch keine Befehle annehmen. Der Text nennt die Zahl der Minuten bis dahin.
    .when = Anstelle der Begrüßung oder als Antwort auf REIN, von einem Server, der gerade startet oder ausgelastet ist. Wenige Server senden den Code; die meisten senden stattdessen 421.
    .fix = Halten Sie die Verbindung offen und senden Sie nichts, bis 220 eintrifft. Wenn es in der genannten Zeit nicht kommt, trennen Sie die Verbindung und versuchen Sie es später erneut.
    .use = Senden Sie 120 sofort, wenn Sie bald bereit sind, und 220, wenn Sie es sind. Senden Sie 421, wenn der Client die Verbindung trennen und später wiederkommen soll.

ftp-125 = Datenverbindung offen, Übertragung beginnt
    .description = Die Datenverbindung besteht schon, und die Übertragung darüber beginnt. Eine zweite Antwort sagt, ob sie gelungen ist.
    .when = Als Antwort auf RETR, STOR, LIST und andere Übertragungsbefehle. IIS sendet den Code bei den meisten Übertragungen; viele andere Server senden immer 150.
    .fix = Übertragen Sie die Daten und warten Sie dann auf die zweite Antwort, etwa 226. Wenn nach einer langen Übertragung keine kommt, suchen Sie nach einer Firewall, die eine ruhende Steuerverbindung trennt.
    .use = Senden Sie 125, wenn die Datenverbindung schon offen ist. Senden Sie 150, wenn sie erst noch aufgebaut werden muss. Als Antwort auf STOU muss der Text „FILE: “ und den Namen der neuen Datei enthalten.

ftp-150 = Datei bereit, Datenverbindung wird aufgebaut
    .description = Mit der Datei oder dem Verzeichnis ist alles in Ordnung, und der Server baut gleich die Datenverbindung auf oder nimmt sie an. Eine zweite Antwort sagt, ob die Übertragung gelungen ist.
    .when = Als Antwort auf RETR, STOR, LIST und andere Übertragungsbefehle, mit Texten wie „Opening BINARY mode data connection“ oder „Here comes the directory listing“.
    .fix = Übertragen Sie die Daten und warten Sie auf die zweite Antwort. Wenn die Übertragung hier hängt, ist die Datenverbindung blockiert: Wechseln Sie zwischen passivem und aktivem Modus oder öffnen Sie die passiven Ports auf dem Server.
    .use = Senden Sie 150, wenn die Datenverbindung erst noch aufgebaut werden muss. Senden Sie 125, wenn sie offen ist, und 550, wenn es die Datei nicht gibt. Als Antwort auf STOU muss der Text „FILE: “ und den Namen der neuen Datei enthalten.

ftp-151 = Verzeichnisliste, oder E-Mail wird weitergeleitet
    .description = Der Code hatte zwei Bedeutungen: 1973 eine Verzeichnisliste in der Antwort selbst, 1980 E-Mail für einen Benutzer auf einem anderen Host, die der Server weiterleiten wollte. RFC 959 hat keine von beiden.
    .when = In RFC 542 als Antwort auf STAT, in RFC 765 und in Kopien ihrer Listen.
    .fix = Lesen Sie den Text und warten Sie auf die endgültige Antwort. Um E-Mails zu senden, verwenden Sie SMTP.
    .use = Senden Sie 151 nicht. Senden Sie 150 vor einer Verzeichnisliste über die Datenverbindung. Senden Sie 212, wenn die Liste in der Antwort selbst steht.

ftp-152 = Unbekannter Benutzer, E-Mail wird vom Betreiber zugestellt
    .description = Als FTP noch E-Mails beförderte, bedeutete 152, dass der Server den Benutzer nicht kannte, die E-Mail aber annahm und sein Betreiber sie zuzustellen versuchte. RFC 959 hat die Mailbefehle gestrichen.
    .when = Nur in RFC 765 von 1980 und in Programmen, die dessen Liste übernommen haben.
    .fix = Verwenden Sie SMTP, um E-Mails zu senden. Wenn ein FTP-Server 152 sendet, lesen Sie dessen Text und warten Sie auf die endgültige Antwort.
    .use = Senden Sie 152 nicht. In SMTP senden Sie 251, wenn Sie E-Mails für einen nicht lokalen Benutzer weiterleiten.

## Codes: 2yz

ftp-200 = Befehl erfolgreich ausgeführt
    .description = Der Server hat den Befehl ausgeführt und nichts weiter dazu zu melden.
    .when = Als Antwort auf TYPE, PORT, EPRT, NOOP, SITE, OPTS und bei TLS auf PBSZ und PROT. Programme senden NOOP, um die Verbindung offen zu halten.
    .fix = Sie müssen nichts tun. Nach PORT oder EPRT ist aber noch nichts verbunden: Erst die nächste Übertragung zeigt, ob der Server den Client erreicht.
    .use = Senden Sie 200, wenn der Befehl gelungen ist und es kein Ergebnis zu nennen gibt. Senden Sie 202, wenn der Befehl hier keinen Zweck hat. Senden Sie 250 nach einem Vorgang mit Dateien oder Verzeichnissen.

ftp-201 = Vorgang wie gewünscht abgebrochen
    .description = Im FTP von 1973 hatte ABOR den laufenden Vorgang beendet. RFC 959 verwendet dafür 226.
    .when = In Listen und Programmen, die RFC 542 von 1973 statt RFC 959 folgen.
    .fix = Betrachten Sie die Übertragung als abgebrochen. Prüfen Sie die Größe der Datei, bevor Sie sie verwenden, und löschen Sie Unvollständiges.
    .use = Senden Sie 201 nicht. Senden Sie 426 für die abgebrochene Übertragung, dann 226 für das erfolgreiche ABOR.

ftp-202 = Befehl hier nicht nötig
    .description = Der Server hat den Befehl nicht ausgeführt, weil er auf diesem System keinen Zweck hat. Es fehlt nichts, und der Client kann weitermachen.
    .when = Meist als Antwort auf ALLO, wo kein Speicherplatz reserviert werden muss. Auch als Antwort auf PASS, ACCT, SMNT oder SITE, wo sie überflüssig sind, oder auf OPTS UTF8, wo UTF-8 immer eingeschaltet ist.
    .fix = Sie müssen nichts tun. Wenn Sie eine Wirkung erwartet haben, zum Beispiel von einem SITE-Befehl, fragen Sie den Administrator des Servers, ob der Befehl unterstützt wird.
    .use = Senden Sie 202, wenn dem Client ohne den Befehl nichts entgeht, damit einfache Clients weitermachen. Senden Sie 502, wenn er etwas verlangt, das Sie nicht implementieren.

ftp-211 = Systemstatus, Hilfe oder Erweiterungen
    .description = Der Server meldet seinen Status, gibt Hilfe oder nennt die Erweiterungen, die er unterstützt.
    .when = Als Antwort auf FEAT, mit einer Erweiterung pro Zeile. Als Antwort auf STAT ohne Pfad, auch mitten in einer Übertragung, und als Antwort auf HELP.
    .fix = Sie müssen nichts tun. Nach FEAT sollte ein Client nur verwenden, was aufgeführt ist; die anderen Texte sind für Menschen.
    .use = Senden Sie 211 für den Status des Servers oder der Sitzung und als Antwort auf FEAT, deren letzte Zeile „211 End“ sein muss. Senden Sie 212 oder 213 als Antwort auf STAT mit einem Pfad. Senden Sie 214 für eine Anleitung.

ftp-212 = Verzeichnisstatus
    .description = Der Server beschreibt ein Verzeichnis, meist mit einer Liste des Inhalts in der Antwort statt über die Datenverbindung.
    .when = Als Antwort auf STAT mit dem Pfad eines Verzeichnisses. Viele Server senden dafür 211 oder 213.
    .fix = Sie müssen nichts tun. Auch wenn die Datenverbindung blockiert ist, kann STAT ein Verzeichnis zeigen; die Form der Liste ist von Server zu Server verschieden.
    .use = Senden Sie 212, wenn STAT ein Verzeichnis nennt. Senden Sie 213, wenn es eine Datei nennt. Senden Sie 211, wenn es nichts nennt. Verwenden Sie LIST oder MLSD für Listen, die Programme lesen.

ftp-213 = Status, Größe oder Zeit einer Datei
    .description = Der Server gibt Auskunft über eine Datei: ihre Größe in Bytes, den Zeitpunkt ihrer letzten Änderung oder ihren Status.
    .when = Als Antwort auf SIZE mit einer Zahl, auf MDTM mit einer Zeit wie 20260312091402 und auf STAT mit dem Pfad einer Datei.
    .fix = Sie müssen nichts tun. Die Größe gilt für den aktuellen TYPE. Senden Sie daher TYPE I vor SIZE, um die Größe auf dem Datenträger zu erhalten. Zeiten sind in UTC.
    .use = Senden Sie 213 als Antwort auf SIZE oder MDTM mit nichts als der Zahl. Senden Sie 550, wenn der Wert nicht verfügbar ist, und 212, wenn STAT ein Verzeichnis nennt.

ftp-214 = Hilfe zu Befehlen
    .description = Der Server erklärt, wie er zu benutzen ist oder was einer seiner eigenen Befehle bedeutet. Der Text ist nur für Menschen gedacht.
    .when = Als Antwort auf HELP oder SITE HELP, meist als Befehlsliste über mehrere Zeilen.
    .fix = Sie müssen nichts tun. Eine Befehlsliste sagt nicht, was Ihr Konto darf; Programme sollten sich auf FEAT verlassen.
    .use = Senden Sie 214 für eine Anleitung zum Server oder zu einem Befehl. Senden Sie 211 für den Status des Systems und für die Erweiterungen, nach denen FEAT fragt.

ftp-215 = Art des Betriebssystems
    .description = Der Server nennt die Art seines Systems, etwa „UNIX Type: L8“. Clients erraten daraus die Form von Verzeichnislisten und Pfaden.
    .when = Als Antwort auf SYST, das die meisten Clients gleich nach der Anmeldung senden. Auch viele Server auf anderen Systemen sagen UNIX.
    .fix = Sie müssen nichts tun. Wenn Dateilisten im FTP-Programm falsch aussehen, stellen Sie die Art des Servers von Hand ein oder lassen Sie das Programm MLSD verwenden.
    .use = Senden Sie 215 mit dem offiziellen Systemnamen am Anfang. Wenn Ihre Verzeichnislisten wie die von Unix aussehen, sagen Sie UNIX, gleich, um welches System es sich handelt. Senden Sie 502, wenn Sie SYST nicht implementieren.

ftp-220 = Bereit für einen neuen Benutzer
    .description = Der Server ist bereit für Befehle. Er begrüßt den Client, hat den vorherigen Benutzer vergessen oder den Namen eines virtuellen Hosts akzeptiert.
    .when = Als Begrüßung, wenn ein Client eine Verbindung aufbaut, oft über mehrere Zeilen, nach 120, als Antwort auf REIN und als Antwort auf HOST.
    .fix = Sie müssen nichts tun: Fahren Sie mit AUTH TLS oder mit USER fort. Wenn auf Port 990 keine Begrüßung kommt, schalten Sie im FTP-Programm implizites TLS ein.
    .use = Senden Sie 220 als Begrüßung, wenn Sie Befehle annehmen können. Senden Sie 120, wenn Sie bald bereit sind. Senden Sie 421, um den Client vorerst abzulehnen.

ftp-221 = Verabschiedung
    .description = Der Server verabschiedet sich, meldet den Benutzer ab und beendet die Sitzung. Eine noch laufende Übertragung wird zuvor abgeschlossen.
    .when = Als Antwort auf QUIT, manchmal mit einer Zusammenfassung des Übertragenen.
    .fix = Sie müssen nichts tun. Wenn Dateien fehlen, sehen Sie sich die früheren Antworten an: 221 sagt nichts über eine Übertragung.
    .use = Senden Sie 221 nur als Antwort auf QUIT, nachdem die letzte Übertragung beendet ist. Senden Sie 421, wenn Sie die Verbindung aus eigenen Gründen schließen, etwa nach einer Zeitüberschreitung.

ftp-225 = Datenverbindung offen, nichts abzubrechen
    .description = Die Datenverbindung ist offen, aber es läuft keine Übertragung.
    .when = Als Antwort auf ABOR, wenn es nichts abzubrechen gibt. vsftpd sagt zum Beispiel „No transfer to ABOR“.
    .fix = Sie müssen nichts tun. Wenn Sie eine Übertragung beenden wollten, war sie schon zu Ende: Suchen Sie nach ihrem 226 oder 426.
    .use = Senden Sie 225 als Antwort auf ABOR, wenn die Datenverbindung offen ist, aber ruht. Senden Sie 226, wenn Sie sie schließen. Senden Sie 426 und dann 226, wenn Sie eine laufende Übertragung abbrechen.

ftp-226 = Übertragung vollständig
    .description = Der gewünschte Dateivorgang ist gelungen, und der Server schließt die Datenverbindung. Als Antwort auf ABOR ist es der Abbruch, der gelungen ist.
    .when = Nach 125 oder 150, wenn das letzte Byte einer Datei oder Verzeichnisliste gesendet ist. Als Antwort auf ABOR nach dem 426 der abgebrochenen Übertragung oder allein, wenn nichts lief.
    .fix = Sie müssen nichts tun. Wenn eine Liste leer ist, prüfen Sie den Pfad und ob Ihr FTP-Programm versteckte Dateien zeigt. Wenn eine Datei beschädigt ist, übertragen Sie sie noch einmal im Binärmodus, TYPE I.
    .use = Senden Sie 226, wenn die Übertragung gelungen ist und die Datenverbindung geschlossen wird. Senden Sie 250, wenn sie offen bleibt oder keine beteiligt war. Senden Sie 426, wenn die Verbindung abgebrochen ist.

ftp-227 = Passiver Modus, IPv4-Adresse und Port
    .description = Der Server erwartet die Datenverbindung unter der IPv4-Adresse und dem Port im Text: vier Zahlen für die Adresse, dann zwei für den Port.
    .when = Als Antwort auf PASV, vor jeder Übertragung. Der Port ist die fünfte Zahl mal 256 plus die sechste.
    .fix = Wenn der nächste Befehl hängt, vergleichen Sie die Adresse mit der öffentlichen des Servers: Hinter NAT muss auf dem Server die öffentliche Adresse eingestellt sein. Öffnen Sie dann die passiven Ports des Servers in der Firewall oder verwenden Sie EPSV.
    .use = Senden Sie 227 als Antwort auf PASV über IPv4, mit einer Adresse, die der Client erreicht. Senden Sie 229 als Antwort auf EPSV. Senden Sie 425, wenn kein Port frei ist.

ftp-228 = Langer passiver Modus
    .description = Der Server erwartet die Datenverbindung unter der Adresse und dem Port im Text. Dieser nennt auch die Adressfamilie und beide Längen; die Form passt daher für jedes Netzwerkprotokoll.
    .when = Als Antwort auf LPSV aus RFC 1639, einem Experiment aus der Zeit vor IPv6, das wenige Programme je unterstützt haben. Heute erfüllen EPSV und 229 diesen Zweck.
    .fix = Sie müssen nichts tun, wenn der Client LPSV selbst gesendet hat. Andernfalls stellen Sie den Client auf EPSV oder über IPv4 auf PASV um.
    .use = Senden Sie 228 nur als Antwort auf LPSV. Bieten Sie neuen Clients EPSV an und antworten Sie darauf mit 229.

ftp-229 = Erweiterter passiver Modus, Port
    .description = Der Server erwartet die Datenverbindung auf dem Port im Text, unter derselben Adresse wie die Steuerverbindung. Das funktioniert über IPv4 und IPv6.
    .when = Als Antwort auf EPSV, vor jeder Übertragung, in der Form „Entering Extended Passive Mode (|||6446|)“. Viele Clients versuchen zuerst EPSV und weichen dann auf PASV aus.
    .fix = Wenn der nächste Befehl hängt, öffnen Sie die passiven Ports des Servers in dessen Firewall. Wenn nur EPSV scheitert, kennt vielleicht eine Firewall den Befehl nicht: Stellen Sie den Client auf PASV um.
    .use = Senden Sie 229 als Antwort auf EPSV, mit dem Port zwischen den Strichen und leeren Feldern davor. Senden Sie 522, wenn EPSV ein Netzwerkprotokoll nennt, das Sie nicht unterstützen.

ftp-230 = Angemeldet
    .description = Der Benutzer ist angemeldet und kann weitermachen. Der Text kann Mitteilungen des Servers enthalten, etwa Limits oder Neuigkeiten.
    .when = Als Antwort auf PASS, auf USER, wo kein Passwort nötig ist, und auf ACCT.
    .fix = Sie müssen nichts tun. Wenn Uploads danach mit 550 oder 553 scheitern, fehlt dem Konto vielleicht die Berechtigung; wenn Listen hängen, ist die Datenverbindung blockiert.
    .use = Senden Sie 230, wenn die Anmeldung abgeschlossen ist. Senden Sie 331, solange ein Passwort fehlt, und 332, solange eine Kontoangabe fehlt. Senden Sie 232, wenn der Sicherheitsaustausch allein genügte.

ftp-231 = Abgemeldet, Dienst beendet
    .description = Im FTP von 1973 wurde der Benutzer auf BYE hin abgemeldet und der Dienst beendet. RFC 959 verwendet dafür 221.
    .when = In Codelisten im Web, die den Code unter den aktuellen aufführen. Kleine Server, die nach solchen Listen geschrieben wurden, senden ihn als Antwort auf QUIT.
    .fix = Sie müssen nichts tun: Die Sitzung ist beendet. Bauen Sie eine neue Verbindung auf, wenn Sie weitermachen wollen.
    .use = Senden Sie 231 nicht. Senden Sie 221 als Antwort auf QUIT, wie es jeder Client erwartet.

ftp-232 = Durch den Sicherheitsaustausch angemeldet
    .description = Der Benutzer ist ohne Passwort angemeldet, weil der Sicherheitsaustausch die Identität schon bewiesen hat.
    .when = Als Antwort auf USER, nach TLS mit einem Client-Zertifikat oder nach einem Kerberos-Austausch. Codelisten mit „Logout command noted“ wiederholen eine Bedeutung von 1973.
    .fix = Sie müssen nichts tun: Senden Sie kein PASS. Wenn Sie ein Passwort erwartet haben, prüfen Sie, welches Client-Zertifikat oder Ticket Ihr Programm vorlegt.
    .use = Senden Sie 232, wenn die nach AUTH bewiesene Identität für diesen Benutzer genügt. Senden Sie 331, wenn noch ein Passwort nötig ist. Senden Sie 230, wenn das Passwort akzeptiert wurde.

ftp-233 = Abgemeldet, Parameter zurückgesetzt
    .description = Im FTP von 1973 wurde der Benutzer abgemeldet, und alle Parameter wurden zurückgesetzt, während die Verbindung offen blieb.
    .when = In RFC 542 als Antwort auf REIN, gefolgt von 300, und in Kopien seiner Liste. RFC 959 verwendet 220 als Antwort auf REIN.
    .fix = Melden Sie sich mit USER wieder an. Die Übertragungsparameter wie TYPE haben wieder ihre Standardwerte.
    .use = Senden Sie 233 nicht. Senden Sie 220 als Antwort auf REIN, wenn Sie für einen neuen Benutzer bereit sind.

ftp-234 = Sicherheitsverfahren akzeptiert
    .description = Der Server akzeptiert das Sicherheitsverfahren und braucht keine Sicherheitsdaten in FTP-Befehlen. Bei TLS beginnt jetzt der Handshake.
    .when = Als Antwort auf AUTH TLS oder AUTH SSL, mit Texten wie „Proceed with negotiation“ oder „AUTH TLS successful“.
    .fix = Beginnen Sie den TLS-Handshake und senden Sie dann PBSZ 0 und PROT P. Wenn die Verbindung jetzt abbricht, ist der Handshake gescheitert: Prüfen Sie das Zertifikat und die TLS-Versionen.
    .use = Senden Sie 234, wenn das Verfahren akzeptiert ist und kein ADAT folgt, wie bei TLS. Senden Sie 334, wenn ADAT folgen muss. Senden Sie 504 bei einem unbekannten Verfahren, 534 bei einem, das Sie ablehnen, und 431, wenn Sie es gerade nicht verwenden können.

ftp-235 = Sicherheitsaustausch abgeschlossen
    .description = Der Austausch der Sicherheitsdaten ist gelungen, und Client und Server haben einander authentifiziert, soweit das Verfahren es tut. Der Text kann einen letzten Teil Sicherheitsdaten enthalten.
    .when = Als Antwort auf ADAT, bei Kerberos oder GSSAPI. TLS verwendet kein ADAT.
    .fix = Geben Sie etwaige Daten nach „ADAT=“ an das Verfahren weiter und senden Sie dann USER, mit MIC oder ENC geschützt, wenn das Verfahren Integrität unterstützt.
    .use = Senden Sie 235, wenn der Austausch abgeschlossen ist. Senden Sie 335, solange Sie weitere Daten brauchen. Senden Sie 535, wenn Sie die Daten ablehnen.

ftp-250 = Dateivorgang abgeschlossen
    .description = Der Vorgang mit einer Datei oder einem Verzeichnis ist gelungen.
    .when = Als Antwort auf CWD, CDUP, DELE, RMD, RNTO und MLST. Auch eine Übertragung kann damit enden, wenn die Datenverbindung offen bleibt.
    .fix = Sie müssen nichts tun. Wenn ein Verzeichnis, in das Sie gewechselt sind, falsch aussieht, senden Sie PWD, um den Pfad auf dem Server zu sehen.
    .use = Senden Sie 250, wenn ein Dateivorgang gelungen ist. Senden Sie 257 mit dem Pfad als Antwort auf MKD oder PWD. Senden Sie 226, wenn Sie die Datenverbindung schließen. Senden Sie 200 bei Befehlen, die keine Datei betreffen.

ftp-251 = Wiederaufsetzmarke von Client und Server
    .description = Im FTP von 1973 stellte die Antwort eine Marke des Clients einer des Servers gegenüber. RFC 959 verwendet dafür 110.
    .when = In RFC 542 jederzeit während einer Übertragung und in Listen, die dessen Codes mit aktuellen mischen.
    .fix = Bewahren Sie die beiden Marken aus dem Text auf, wenn Ihr Client das Wiederaufsetzen unterstützt, und warten Sie auf die endgültige Antwort zur Übertragung.
    .use = Senden Sie 251 nicht. Senden Sie 110 mit „MARK ssss = rrrr“, wenn Sie die Daten bis zu einer Marke gespeichert haben.

ftp-252 = Übertragung korrekt abgeschlossen
    .description = Im FTP von 1973 war eine Dateiübertragung korrekt abgeschlossen, und die Datenverbindung blieb offen. RFC 959 verwendet dafür 250.
    .when = Von Programmen, die nach RFC 542 von 1973 geschrieben wurden, und in Listen, die dessen Codes mit aktuellen mischen.
    .fix = Sie müssen nichts tun. Wenn der Client den Code nicht kennt, vergleichen Sie die Größen beider Dateien.
    .use = Senden Sie 252 nicht. Senden Sie 226, wenn die Übertragung vollständig ist und die Datenverbindung geschlossen wird, oder 250, wenn sie offen bleibt.

ftp-253 = Datei umbenannt
    .description = Im FTP von 1973 hatte der Server auf RNTO eine Datei umbenannt. RFC 959 verwendet dafür 250.
    .when = In RFC 542 von 1973 und in Kopien seiner Liste.
    .fix = Sie müssen nichts tun. Lassen Sie sich das Verzeichnis anzeigen, wenn Sie den neuen Namen sehen wollen.
    .use = Senden Sie 253 nicht. Senden Sie 250 als Antwort auf RNTO, wenn die Datei ihren neuen Namen hat.

ftp-254 = Datei gelöscht
    .description = Im FTP von 1973 hatte der Server eine Datei gelöscht. RFC 959 verwendet dafür 250.
    .when = Von einigen kleinen Servern nach RFC 542, als Antwort auf DELE.
    .fix = Sie müssen nichts tun. Lassen Sie sich das Verzeichnis anzeigen, wenn Sie sicher sein wollen, dass die Datei nicht mehr da ist.
    .use = Senden Sie 254 nicht. Senden Sie 250 als Antwort auf DELE, wenn die Datei gelöscht ist.

ftp-257 = Pfad eines Verzeichnisses
    .description = Der Server nennt den Pfad eines Verzeichnisses in Anführungszeichen: des eben angelegten oder des aktuellen.
    .when = Als Antwort auf MKD mit dem neuen Verzeichnis und auf PWD mit dem aktuellen. Zwei Anführungszeichen hintereinander stehen für eines im Namen.
    .fix = Sie müssen nichts tun. Wenn der Pfad nicht der erwartete ist, zeigt der Server vielleicht nur Ihren eigenen Teil seines Dateisystems.
    .use = Senden Sie 257 als Antwort auf MKD oder PWD, mit dem Pfad am Anfang, in Anführungszeichen und mit jedem Anführungszeichen darin verdoppelt. Senden Sie 250 als Antwort auf CWD. Senden Sie 550, wenn sich das Verzeichnis nicht anlegen lässt.

## Codes: 3yz

ftp-300 = Begrüßung, Warten auf Eingabe
    .description = Im FTP von 1973 begrüßte der Server den Client und wartete auf Eingaben. RFC 959 verwendet dafür 220.
    .when = In RFC 542 von 1973, wenn ein Client die Verbindung aufgebaut oder REIN gesendet hatte. Ein Client nach RFC 959 erkennt den Code nicht als Begrüßung.
    .fix = Bitten Sie den Administrator des Servers um einen aktuellen Server. Prüfen Sie bis dahin, ob der Server USER trotzdem akzeptiert.
    .use = Senden Sie 300 nicht. Senden Sie 220 als Begrüßung, wenn Sie für Befehle bereit sind.

ftp-301 = Befehlszeile unvollständig
    .description = Im FTP von 1973 hatte der Server lange auf das Ende der aktuellen Befehlszeile gewartet und wartete noch.
    .when = In RFC 542 von 1973, nach einer Zeile ohne CRLF. Server nach RFC 959 warten stillschweigend bis zu ihrem Leerlaufzeitlimit.
    .fix = Beenden Sie jeden Befehl mit CRLF. Wenn Sie Befehle von Hand eintippen, verwenden Sie einen Client, der CRLF und nicht nur einen Zeilenvorschub sendet.
    .use = Senden Sie 301 nicht, denn RFC 959 kennt keine Antworten ohne Befehl. Schließen Sie eine ruhende Verbindung mit 421.

ftp-330 = Passwort verlangt
    .description = Im FTP von 1973 fragte der Server nach dem Passwort. RFC 959 verwendet dafür 331.
    .when = Als Antwort auf USER, von kleinen Servern, die nach RFC 542 oder nach Listen mit 330 geschrieben wurden.
    .fix = Senden Sie das Passwort mit PASS. Wenn Ihr Client hier stehen bleibt, weil er auf 331 wartet, verwenden Sie einen anderen Client.
    .use = Senden Sie 330 nicht. Senden Sie 331, wenn Sie das Passwort brauchen, und 332, wenn Sie eine Kontoangabe brauchen.

ftp-331 = Benutzername angenommen, Passwort nötig
    .description = Der Server hat den Benutzernamen entgegengenommen und braucht das Passwort. Ob es den Benutzer gibt, sagt er damit nicht.
    .when = Als Antwort auf USER, auch bei Namen, die es nicht gibt, damit niemand herausfinden kann, welche es gibt. Bei anonymem Zugriff fragt der Text oft nach einer E-Mail-Adresse.
    .fix = Senden Sie PASS mit dem Passwort. Wenn ein Skript hier stehen bleibt, hat es kein Passwort: Prüfen Sie die gespeicherten Anmeldedaten und ob der Server zuerst TLS verlangt.
    .use = Senden Sie 331 bei jedem Benutzernamen, der ein Passwort braucht, ob bekannt oder nicht. Senden Sie 230, wenn kein Passwort nötig ist. Senden Sie 336 mit einer Challenge für ein Einmalpasswort. Senden Sie 530, um die Anmeldung abzulehnen.

ftp-332 = Zusätzliche Kontoangabe nötig
    .description = Der Server braucht eine zusätzliche Kontoangabe (ACCT), etwa zur Abrechnung, bevor er weitermacht. Er behält den Befehl, bis ACCT eintrifft.
    .when = Als Antwort auf USER oder PASS bei einigen alten Systemen, etwa Großrechnern und Transfer-Gateways. Gängige Server kennen neben Benutzern keine solchen Konten.
    .fix = Senden Sie ACCT mit dem Kontonamen. Wenn Sie keinen haben, fragen Sie den Administrator des Servers. Wenn Ihr FTP-Programm ein Feld für das Konto hat, füllen Sie es dort aus.
    .use = Senden Sie 332, wenn ACCT die Anmeldung oder den Befehl noch vervollständigen kann. Senden Sie 532, wenn Sie den Befehl verworfen haben. Senden Sie 331, wenn ein Passwort fehlt.

ftp-334 = Sicherheitsdaten nötig
    .description = Das Sicherheitsverfahren ist akzeptiert, und der Client muss als Nächstes Sicherheitsdaten senden. Der Text kann Daten für das Verfahren enthalten.
    .when = Als Antwort auf AUTH GSSAPI oder AUTH KERBEROS_V4. Als Antwort auf AUTH TLS ist der Code falsch, obwohl manche alten Server ihn senden.
    .fix = Geben Sie etwaige Daten nach „ADAT=“ an das Verfahren weiter und senden Sie das Ergebnis mit ADAT. Nach AUTH TLS behandeln Sie 334 wie 234.
    .use = Senden Sie 334, wenn das Verfahren ADAT braucht. Senden Sie 234 bei TLS, das keines braucht. Senden Sie 504, 534 oder 431, wenn Sie das Verfahren nicht anbieten können.

ftp-335 = Weitere Sicherheitsdaten nötig
    .description = Die Sicherheitsdaten sind akzeptabel, aber der Austausch ist nicht abgeschlossen. Der Text kann Daten für den nächsten Schritt des Clients enthalten.
    .when = Als Antwort auf ADAT, wenn ein Verfahren wie GSSAPI mehrere Runden braucht.
    .fix = Geben Sie etwaige Daten nach „ADAT=“ an das Verfahren weiter und senden Sie ADAT mit dem Ergebnis noch einmal. Wiederholen Sie das, bis 235 eintrifft.
    .use = Senden Sie 335, solange das Verfahren eine weitere Runde braucht. Senden Sie 235, wenn der Austausch abgeschlossen ist. Senden Sie 535, wenn Sie die Daten ablehnen.

ftp-336 = Benutzername angenommen, Challenge angezeigt
    .description = Der Server hat den Benutzernamen entgegengenommen und braucht ein Passwort, das auf die Challenge im Text antwortet, etwa ein Einmalpasswort.
    .when = Als Antwort auf USER, bei Servern mit einem Challenge-System wie S/Key.
    .fix = Berechnen Sie das Passwort mit Ihrem Rechner oder Ihrer App aus der Challenge und senden Sie es dann mit PASS. Ihr FTP-Programm muss die Challenge anzeigen, bevor es nach dem Passwort fragt.
    .use = Senden Sie 336 mit einer für Menschen lesbaren Challenge. Senden Sie 331, wenn ein gewöhnliches Passwort genügt. Senden Sie 232, wenn der Sicherheitsaustausch die Identität schon bewiesen hat.

ftp-350 = Weitere Angaben zum Dateivorgang nötig
    .description = Der Server hat sich die erste Hälfte eines Vorgangs gemerkt und wartet auf den zweiten Befehl.
    .when = Als Antwort auf RNFR, bevor RNTO den neuen Namen nennt. Als Antwort auf REST, bevor RETR oder STOR an der genannten Position weitermacht.
    .fix = Senden Sie sofort den zweiten Befehl: RNTO nach RNFR oder den Übertragungsbefehl nach REST. Alles dazwischen kann die erste Hälfte aufheben.
    .use = Senden Sie 350, wenn RNFR eine vorhandene Datei nennt oder REST eine gültige Zahl. Senden Sie 550, wenn die Datei nicht existiert. Eine Position hinter dem Ende der Datei melden Sie mit 554, als Antwort auf den Übertragungsbefehl.

ftp-354 = Beginn der E-Mail-Eingabe
    .description = Als FTP noch E-Mails beförderte, bedeutete 354, dass der Server auf die Nachricht wartete, bis zu einer Zeile nur mit einem Punkt. RFC 959 hat die Mailbefehle gestrichen; SMTP hat den Code behalten.
    .when = In RFC 640 und RFC 765. Ein heutiger Server, der 354 sendet, ist ein Mailserver, der Client hat also den falschen Port.
    .fix = Prüfen Sie Host und Port: FTP verwendet 21, E-Mail 25, 465 oder 587. Um E-Mails zu senden, verwenden Sie ein E-Mail-Programm.
    .use = Senden Sie 354 nicht in FTP. In SMTP senden Sie den Code als Antwort auf DATA.

## Codes: 4yz

ftp-400 = Dienst nicht implementiert
    .description = Im FTP von 1973 implementierte der Server den Dienst nicht. RFC 959 hat keinen solchen Code; ein Server, der nicht bedienen kann, sendet 421.
    .when = In RFC 542 von 1973, jederzeit. Im Log eines Webproxys ist 400 ein HTTP-Statuscode.
    .fix = Stellen Sie fest, welches Programm den Code gesendet hat. War es ein FTP-Server, lesen Sie den Text und melden Sie es dem Administrator des Servers.
    .use = Senden Sie 400 nicht. Senden Sie 502 bei einem Befehl, den Sie nicht implementieren. Senden Sie 421, wenn Sie den Client nicht bedienen können.

ftp-401 = Zurzeit keine Benutzer zugelassen
    .description = Im FTP von 1973 ließ der Server vorerst keine Benutzer zu und verabschiedete sich. RFC 959 verwendet dafür 421.
    .when = In RFC 542 von 1973, jederzeit oder als Antwort auf REIN. Ein 401 von einem Webproxy vor einem FTP-Server gehört zu HTTP und verlangt eine Anmeldung.
    .fix = Warten Sie einige Minuten und bauen Sie die Verbindung dann neu auf. Wenn das anhält, fragen Sie den Administrator des Servers.
    .use = Senden Sie 401 nicht. Senden Sie 421, wenn Sie vorerst keine Benutzer zulassen, und schließen Sie die Verbindung.

ftp-402 = Befehl für diesen Wert nicht implementiert
    .description = Im FTP von 1973 implementierte der Server den Befehl, aber nicht für den angegebenen Wert. RFC 959 hat dafür 504.
    .when = In RFC 542 von 1973, zum Beispiel als Antwort auf TYPE, MODE oder ALLO mit einem nicht unterstützten Wert. Manche Codelisten führen den Code noch auf.
    .fix = Wählen Sie einen anderen Wert wie TYPE I oder MODE S, die jeder Server unterstützt.
    .use = Senden Sie 402 nicht. Senden Sie 504, wenn ein Parameter nicht implementiert ist, denn er wird auf Dauer abgelehnt.

ftp-421 = Dienst nicht verfügbar, Sitzung endet
    .description = Der Server kann den Client gerade nicht bedienen und beendet die Sitzung. Was im Gange war, wird nicht abgeschlossen.
    .when = Nach einer Zeitüberschreitung ohne Befehle, bei zu vielen Verbindungen von einer Adresse, wenn der Server herunterfährt, nach mehreren falschen Passwörtern oder nach einem gescheiterten TLS-Handshake.
    .fix = Bauen Sie die Verbindung neu auf. Wenn es wieder vorkommt, stellen Sie im FTP-Programm weniger gleichzeitige Verbindungen ein und lassen Sie es zwischen den Übertragungen NOOP senden. Wenn Sie den Server verwalten, prüfen Sie dessen Limits für Benutzer und Leerlaufzeit.
    .use = Senden Sie 421 als Antwort auf jeden Befehl, wenn Sie die Verbindung schließen müssen. Senden Sie 530, wenn nur die Anmeldung abgelehnt wird. Senden Sie 425 oder 426, wenn nur die Datenverbindung gescheitert ist.

ftp-425 = Datenverbindung lässt sich nicht aufbauen
    .description = Zwischen Client und Server kam keine Datenverbindung zustande. Eine Datei oder Verzeichnisliste wurde daher nicht übertragen.
    .when = Nach 150 oder sofort. Im passiven Modus blockiert meist eine Firewall oder NAT den Port des Servers, im aktiven den des Clients. Nach PASV oder EPSV, wenn kein passiver Port frei ist. Mit „Bad IP connecting“, wenn die Datenverbindung von einer anderen Adresse kommt.
    .fix = Wenn Ihr FTP-Programm den aktiven Modus verwendet, stellen Sie es auf den passiven um. Andernfalls bitten Sie den Administrator des Servers, genügend passive Ports in der Firewall zu öffnen und die öffentliche Adresse einzustellen. Wenn der Text eine TLS-Sitzung nennt, verwenden Sie einen Client, der sie wieder aufnimmt.
    .use = Senden Sie 425, wenn sich die Datenverbindung nicht aufbauen lässt. Senden Sie 426, wenn sie offen war und abbrach. Senden Sie 522, wenn die TLS-Aushandlung für sie scheitert, und 421, wenn die ganze Sitzung enden muss.

ftp-426 = Datenverbindung geschlossen, Übertragung abgebrochen
    .description = Die Datenverbindung war offen, brach aber ab oder wurde geschlossen, bevor die Übertragung vollständig war.
    .when = Während einer Übertragung, nach einer Netzwerkstörung oder Zeitüberschreitung oder weil der Client aufgehört hat. Nach ABOR meldet der Code die abgebrochene Übertragung, und 226 folgt.
    .fix = Übertragen Sie die Datei noch einmal oder setzen Sie die Übertragung fort. Wenn sie immer bei derselben Größe oder Dauer abbricht, prüfen Sie Plattenplatz, Kontingente und Zeitlimits von Firewalls auf beiden Seiten.
    .use = Senden Sie 426, wenn eine offene Datenverbindung zu früh endet oder für die Übertragung, die ABOR beendet. Senden Sie 425, wenn sie nie zustande kam. Senden Sie 451 bei einem Fehler in Ihrer eigenen Verarbeitung und 552, wenn der Platz ausgeht.

ftp-430 = Anmeldung abgelehnt
    .description = Im FTP von 1973 waren die erlaubte Zeit oder Zahl der Versuche für die Anmeldung überschritten. Heutige Codelisten nennen den Code für einen falschen Benutzernamen oder ein falsches Passwort, und manche Programme senden ihn so. RFC 959 hat dafür 530.
    .when = Von kleinen oder eingebetteten Servern, etwa in Spielkonsolen und Geräten, als Antwort auf USER oder PASS.
    .fix = Prüfen Sie Benutzernamen und Passwort, wie nach 530. Wenn Sie es mehrmals versucht haben, warten Sie einige Minuten vor dem nächsten Versuch.
    .use = Senden Sie 430 nicht: Wegen der ersten Ziffer versuchen es Clients vielleicht mit demselben falschen Passwort erneut. Senden Sie 530, um eine Anmeldung abzulehnen. Senden Sie 421, um nach zu vielen Versuchen zu schließen.

ftp-431 = Sicherheitsressource nicht verfügbar
    .description = Der Server unterstützt das Verfahren oder die Schutzstufe, aber zurzeit fehlt ihm etwas Nötiges dafür, etwa ein Zertifikat oder ein Schlüssel.
    .when = Als Antwort auf AUTH oder PROT, zum Beispiel wenn sich das Zertifikat des Servers nicht laden lässt. Programme nach RFC 542 von 1973 senden den Code bei einem falschen Passwort.
    .fix = Versuchen Sie es später erneut. Wenn Sie den Server verwalten, prüfen Sie Log, Zertifikat, Schlüsseldatei und TLS-Bibliothek. Wenn der Text ein Passwort nennt, prüfen Sie Ihre Anmeldedaten.
    .use = Senden Sie 431, wenn eine Ressource für das Verfahren vorerst fehlt. Senden Sie 534, wenn eine Richtlinie das Verfahren verbietet. Senden Sie 504, wenn Sie es nicht kennen.

ftp-432 = Benutzer für diesen Dienst nicht zugelassen
    .description = Im FTP von 1973 war der Benutzer bekannt, durfte diesen Dienst aber nicht verwenden. RFC 959 verwendet dafür 530.
    .when = In RFC 542 von 1973, als Antwort auf eine Anmeldung. Heutige Server geben einem unbekannten Benutzer und einem ohne Berechtigung dieselbe Antwort.
    .fix = Verwenden Sie ein Konto, das FTP verwenden darf, oder bitten Sie den Administrator des Servers, Ihres zuzulassen.
    .use = Senden Sie 432 nicht, denn Warten hilft nicht. Senden Sie 530, wenn sich dieser Benutzer hier nicht anmelden darf.

ftp-433 = Kontoangabe für Übertragungen nötig
    .description = Im FTP von 1973 hatte der Server einen Befehl verworfen, weil kein gültiges Konto angegeben war. Der Client musste eines nennen und den Befehl noch einmal senden.
    .when = In RFC 542 von 1973, als Antwort auf eine Übertragung, eine Umbenennung oder DELE. RFC 959 hat dafür 532, nur zum Speichern.
    .fix = Senden Sie ACCT mit dem Kontonamen und dann den Übertragungsbefehl noch einmal. Wenn Sie kein solches Konto haben, fragen Sie den Administrator des Servers.
    .use = Senden Sie 433 nicht. Senden Sie 532, wenn das Speichern eine Kontoangabe braucht. Senden Sie 332, wenn ACCT den Befehl vervollständigen kann.

ftp-434 = Sitzung vom Betreiber beendet oder Host nicht verfügbar
    .description = Im FTP von 1973 hatte der Betreiber des Servers die Sitzung beendet. Heutige Codelisten nennen stattdessen „Requested host unavailable“, eine Bedeutung, die kein Dokument definiert.
    .when = In RFC 542 von 1973, jederzeit in einer Sitzung. Einige Webprogramme senden 434 „Requested host unavailable“ als HTTP-Status.
    .fix = Prüfen Sie den Hostnamen und ob der Server läuft, und versuchen Sie es dann erneut. Wenn die Sitzung absichtlich beendet wurde, fragen Sie den Administrator des Servers nach dem Grund.
    .use = Senden Sie 434 nicht. Senden Sie 421, wenn ein Administrator die Sitzung beendet. Senden Sie 504 als Antwort auf HOST bei einem unbekannten Host.

ftp-435 = Sitzung wegen eines Systemproblems beendet
    .description = Im FTP von 1973 hatte ein Systemproblem die Sitzung beendet. RFC 959 verwendet dafür 421.
    .when = In RFC 542 von 1973, wenn das System des Servers mitten in einer Sitzung ausfiel.
    .fix = Bauen Sie die Verbindung nach einigen Minuten neu auf und prüfen Sie, welche Ihrer Übertragungen abgeschlossen wurden.
    .use = Senden Sie 435 nicht. Senden Sie 421, wenn ein Problem Ihres Systems die Sitzung beendet. Senden Sie 451, wenn nur ein Befehl scheitert.

ftp-436 = Dienst wird heruntergefahren
    .description = Im FTP von 1973 fuhr der Server herunter und verabschiedete sich. RFC 959 verwendet dafür 421.
    .when = In RFC 542 von 1973, jederzeit oder als Antwort auf REIN, kurz vor dem Ende des Dienstes.
    .fix = Bauen Sie die Verbindung neu auf, wenn der Server zurück ist, und wiederholen Sie die unterbrochenen Übertragungen.
    .use = Senden Sie 436 nicht. Senden Sie 421 als Antwort auf den nächsten Befehl, wenn Sie herunterfahren.

ftp-450 = Datei vorerst nicht verfügbar
    .description = Die Datei ist zurzeit nicht nutzbar, meist weil ein anderes Programm sie geöffnet hat. Der Server hat den Befehl daher nicht ausgeführt.
    .when = Als Antwort auf RETR, STOR, DELE, RNFR oder LIST. ProFTPD sendet 450 auch, wenn keine Datei passt.
    .fix = Warten Sie, bis das andere Programm oder die andere Übertragung fertig ist, und senden Sie den Befehl dann noch einmal. Wenn laut Text keine solche Datei existiert, korrigieren Sie den Pfad.
    .use = Senden Sie 450, wenn eine Datei gerade benutzt wird und wieder frei wird. Senden Sie 550, wenn sie nicht existiert oder der Zugriff verweigert ist. Senden Sie 451 bei eigenen Fehlern und 452, wenn die Festplatte voll ist.

ftp-451 = Abgebrochen, Fehler auf dem Server
    .description = Der Server hat den Vorgang wegen eines eigenen Fehlers abgebrochen, etwa weil er eine Datei nicht lesen oder schreiben konnte.
    .when = Mitten in einer Übertragung, als Antwort auf OPTS bei einem vorübergehenden Problem oder von IIS als „The parameter is incorrect“, wenn eine Zeile ohne CRLF endet.
    .fix = Versuchen Sie es erneut und prüfen Sie dann die Größe der Datei. Wenn es wieder vorkommt, bitten Sie den Administrator des Servers, im Log nach Festplatten- oder Berechtigungsfehlern zu suchen.
    .use = Senden Sie 451, wenn Ihre eigene Verarbeitung scheitert, sich aber erholen kann. Senden Sie 426, wenn die Datenverbindung abbrach. Senden Sie 452 oder 552, wenn Platz fehlt, und 550, wenn die Datei selbst das Problem ist.

ftp-452 = Nicht genug Speicherplatz auf dem Server
    .description = Der Server hat zu wenig Speicherplatz für die Datei. Das System als Ganzes ist voll, unabhängig vom Kontingent des Benutzers.
    .when = Als Antwort auf STOR, STOU oder APPE, vor der Übertragung oder bei manchen Servern mittendrin, wenn die Festplatte voll ist.
    .fix = Bitten Sie den Administrator des Servers, Platz freizugeben, und laden Sie dann noch einmal hoch. Löschen Sie eigene Dateien, die nicht mehr gebraucht werden, auch unvollständige Uploads.
    .use = Senden Sie 452, solange dem ganzen System Speicherplatz fehlt. Senden Sie 552, wenn das Kontingent des Benutzers oder das Limit eines Verzeichnisses überschritten ist. Senden Sie 451 bei anderen Schreibfehlern.

ftp-453 = Speicherplatz während der Übertragung ausgegangen
    .description = Im FTP von 1973 war eine Übertragung unvollständig, weil der Speicherplatz ausgegangen war. RFC 959 hat dafür 452 und 552.
    .when = In RFC 542 von 1973, nach einem Upload, der die Festplatte füllte. Verwechseln Sie den Code nicht mit 453 bei E-Mail, der etwas anderes bedeutet.
    .fix = Löschen Sie die unvollständige Datei, schaffen Sie Platz und laden Sie dann noch einmal hoch.
    .use = Senden Sie 453 nicht. Senden Sie 452, wenn das System voll ist. Senden Sie 552, wenn ein Kontingent überschritten ist.

ftp-454 = Datensocket nicht erreichbar
    .description = Im FTP von 1973 konnte der Server keine Verbindung zum Datensocket des Clients aufbauen. RFC 959 verwendet dafür 425.
    .when = In RFC 542 von 1973, vor einer Übertragung, wenn der Client an seinem Datensocket keine Verbindungen annahm.
    .fix = Stellen Sie das FTP-Programm auf den passiven Modus um, in dem der Server den Client nicht erreichen muss.
    .use = Senden Sie 454 nicht. Senden Sie 425, wenn sich die Datenverbindung nicht aufbauen lässt.

ftp-455 = Anderer Fehler des Dateisystems
    .description = Im FTP von 1973 hatte das Dateisystem einen Fehler, für den es keinen anderen Code gab. RFC 959 verwendet dafür 451.
    .when = In RFC 542 von 1973, als letzte Möglichkeit unter den Antworten zu Dateien.
    .fix = Versuchen Sie es einmal erneut. Wenn es wieder vorkommt, bitten Sie den Administrator des Servers, Festplatte und Dateisystem zu prüfen.
    .use = Senden Sie 455 nicht. Senden Sie 451 bei einem Fehler in Ihrer eigenen Verarbeitung. Senden Sie 550, wenn die Datei nicht verfügbar ist.

ftp-456 = Name schon vergeben
    .description = Im FTP von 1973 scheiterte eine Umbenennung, weil der neue Name schon existierte. RFC 959 verwendet dafür 553.
    .when = In RFC 542 von 1973, als Antwort auf RNTO mit dem neuen Namen.
    .fix = Wählen Sie einen anderen Namen oder löschen oder verschieben Sie zuerst die vorhandene Datei.
    .use = Senden Sie 456 nicht. Senden Sie 553 als Antwort auf RNTO, wenn der neue Name nicht zulässig ist.

ftp-457 = Falsche Übertragungsparameter
    .description = Im FTP von 1973 waren die Parameter einer Übertragung falsch, etwa Typ oder Struktur. RFC 959 hat dafür 501 und 504.
    .when = In RFC 542 von 1973, als Antwort auf einen Übertragungsbefehl, wenn Typ, Modus oder Struktur nicht passten.
    .fix = Stellen Sie TYPE I, MODE S und STRU F ein, die jeder Server unterstützt, und starten Sie die Übertragung dann noch einmal.
    .use = Senden Sie 457 nicht. Senden Sie 504, wenn ein Parameter nicht unterstützt wird. Senden Sie 555, wenn er nicht zu einer vorhandenen Datei passt.

## Codes: 5yz

ftp-500 = Befehl unbekannt oder Zeile nicht verstanden
    .description = Der Server kennt den Befehl nicht, oder die Zeile ist zu lang oder fehlerhaft. Viele Server senden den Code auch, wenn sie einen bekannten Befehl nicht ausführen können.
    .when = Nach einem Tippfehler oder bei einer Erweiterung, die dem Server fehlt. „Illegal PORT command“ bedeutet meist, dass die Adresse nicht die des Clients ist. vsftpd schreibt „OOPS:“ vor Fehler in seiner eigenen Konfiguration.
    .fix = Bei PORT wechseln Sie in den passiven Modus. Nach „OOPS:“ leiten Sie den Text an den Administrator des Servers weiter. Andernfalls lassen Sie den Client ohne den Befehl auskommen; statt MKD oder PWD kennen alte Server vielleicht XMKD oder XPWD.
    .use = Senden Sie 500 bei einem unbekannten Befehl oder einer überlangen Zeile. Senden Sie 502 bei einem Befehl, den Sie kennen, aber nicht implementieren. Senden Sie 501 bei falschen Argumenten.

ftp-501 = Fehlerhafte Argumente
    .description = Der Server kennt den Befehl, aber seine Argumente fehlen, sind fehlerhaft oder nicht zulässig.
    .when = Nach einer ungültigen Adresse in PORT, einem Pfad mit falschen Zeichen, MLSD für etwas, das kein Verzeichnis ist, oder Sicherheitsdaten, die kein gültiges BASE64 sind.
    .fix = Prüfen Sie den Pfad auf Leerzeichen, Anführungszeichen und Zeichen, die der Server nicht lesen kann, und schalten Sie auf beiden Seiten UTF-8 ein. Nach PORT oder EPRT verwenden Sie den passiven Modus.
    .use = Senden Sie 501, wenn die Argumente eines bekannten Befehls falsch sind. Senden Sie 504, wenn sie richtig aufgebaut, aber nicht implementiert sind. Senden Sie 553 bei einem Dateinamen, den Sie nicht erlauben.

ftp-502 = Befehl bekannt, aber nicht implementiert
    .description = Der Server kennt den Befehl, implementiert ihn aber nicht. Die Sitzung kann ohne ihn fortgesetzt werden.
    .when = Als Antwort auf ACCT, SMNT, REIN oder SITE bei vielen Servern, auf MLSD oder EPSV bei alten und auf AUTH, wo TLS nicht eingerichtet ist.
    .fix = Lassen Sie den Client einen anderen Befehl verwenden, etwa LIST statt MLSD. Wenn AUTH abgelehnt wurde, bitten Sie den Administrator des Servers, TLS einzurichten, und senden Sie das Passwort nicht unverschlüsselt.
    .use = Senden Sie 502 bei einem Befehl, den Sie erkennen, aber nicht implementieren, und lassen Sie ihn in FEAT weg. Senden Sie 500 bei einem unbekannten Befehl. Senden Sie 202, wenn ohne den Befehl nichts verloren geht.

ftp-503 = Falsche Reihenfolge der Befehle
    .description = Der Befehl ist richtig, kam aber zur falschen Zeit: Ein Befehl, der vorausgehen muss, fehlt oder ist gescheitert.
    .when = Nach PASS ohne USER, RNTO ohne RNFR, PROT ohne PBSZ, ADAT ohne AUTH, HOST nach der Anmeldung oder einem Übertragungsbefehl ohne PASV oder PORT.
    .fix = Sehen Sie sich die Antworten davor an: Der erste Fehler ist meist das eigentliche Problem. Wiederholen Sie dann die Abfolge ab ihrem ersten Befehl, etwa USER oder RNFR.
    .use = Senden Sie 503, wenn ein anderer Befehl vorausgehen muss. Senden Sie 530, wenn sich der Benutzer zuerst anmelden muss. Senden Sie 501, wenn die Argumente falsch sind.

ftp-504 = Parameter nicht implementiert
    .description = Der Server implementiert den Befehl, aber nicht mit diesem Parameter.
    .when = Wenn AUTH ein unbekanntes Verfahren nennt, PROT eine unbekannte Stufe oder HOST einen unbekannten Host. Auch bei MODE Z, einer Sprache in LANG, einem nicht unterstützten TYPE oder einem Port unter 1024.
    .fix = Bei AUTH versuchen Sie TLS statt SSL. Bei HOST prüfen Sie den Hostnamen. Andernfalls verwenden Sie TYPE I, MODE S und STRU F oder eine Sprache, die FEAT nennt.
    .use = Senden Sie 504 bei einem richtig aufgebauten Parameter, den Sie nicht implementieren. Senden Sie 502, wenn Sie den Befehl gar nicht implementieren. Senden Sie 534 bei einem Verfahren, das Sie kennen, aber ablehnen.

ftp-505 = Widerspruch zu früheren Befehlen
    .description = Im FTP von 1973 stand der Befehl im Widerspruch zu früheren. RFC 959 verwendet dafür 503.
    .when = In RFC 542 von 1973. Im Log eines Webproxys ist 505 ein HTTP-Statuscode zur HTTP-Version.
    .fix = Wiederholen Sie die Befehle in der richtigen Reihenfolge, vom Anfang der Abfolge an.
    .use = Senden Sie 505 nicht. Senden Sie 503, wenn Befehle in der falschen Reihenfolge kommen.

ftp-506 = Befehl auf diesem Server nicht implementiert
    .description = Im FTP von 1973 implementierte der Server den Befehl nicht. RFC 959 verwendet dafür 502.
    .when = In RFC 542 von 1973, der 500 für eine Zeile hatte, die gar nicht erkannt wurde.
    .fix = Kommen Sie ohne den Befehl aus oder verwenden Sie einen anderen Server.
    .use = Senden Sie 506 nicht. Senden Sie 502, wenn Sie einen Befehl nicht implementieren.

ftp-507 = Jeder andere Fehler
    .description = Im FTP von 1973 stand diese Nummer für jeden Fehler ohne eigenen Code. RFC 959 hat keinen solchen Code.
    .when = In RFC 542 von 1973. Ein 507 von einem WebDAV-Server gehört zu HTTP und bedeutet fehlenden Speicherplatz.
    .fix = Lesen Sie den vollständigen Fehlertext, denn die Nummer sagt nichts über die Ursache.
    .use = Senden Sie 507 nicht. Senden Sie 451 bei einem eigenen Fehler oder den Code, der das Problem nennt.

ftp-521 = Schutzstufe passt nicht zur Datenverbindung
    .description = Die Datenverbindung lässt sich mit der aktuellen PROT-Einstellung nicht aufbauen. Als Antwort auf LPRT oder LPSV gibt ein experimentelles Dokument 521 eine andere Bedeutung: Die Adressfamilie wird nicht unterstützt.
    .when = Als Antwort auf RETR, STOR, LIST und andere Übertragungsbefehle, meist weil der Server verschlüsselte Datenverbindungen verlangt und PROT P nicht gesendet wurde.
    .fix = Schalten Sie im FTP-Programm TLS für Datenverbindungen ein oder lassen Sie es nach dem Handshake PBSZ 0 und PROT P senden. In lftp setzen Sie ftp:ssl-protect-data auf true.
    .use = Senden Sie 521 vor einer Übertragung, wenn die PROT-Stufe nicht dazu passt. Senden Sie 522, wenn die TLS-Aushandlung auf der Datenverbindung scheitert. Senden Sie 534, wenn eine Richtlinie die Stufe schon in PROT ablehnt.

ftp-522 = Netzwerkprotokoll nicht unterstützt oder TLS gescheitert
    .description = Als Antwort auf EPRT oder EPSV: Der Server unterstützt das Netzwerkprotokoll nicht; der Text nennt die unterstützten. Als Antwort auf einen Übertragungsbefehl: TLS auf der Datenverbindung ist gescheitert oder war nicht akzeptabel.
    .when = Nach EPRT mit IPv6 bei einem Server ohne IPv6. Bei TLS oft, weil die Datenverbindung nicht verschlüsselt ist oder die TLS-Sitzung nicht wieder aufnimmt: „session reuse required“.
    .fix = Bei „session reuse required“ verwenden Sie einen Client, der TLS-Sitzungen wieder aufnimmt. Wenn die Verschlüsselung fehlt, senden Sie PROT P. Bei einem Netzwerkprotokoll verwenden Sie eine der Nummern im Text: 1 ist IPv4, 2 ist IPv6.
    .use = Senden Sie 522 mit einer Liste wie „(1,2)“, wenn Sie das Netzwerkprotokoll nicht unterstützen, oder wenn TLS auf der Datenverbindung scheitert. Senden Sie 521, wenn die PROT-Stufe falsch ist, und 425, wenn keine Verbindung zustande kommt.

ftp-530 = Nicht angemeldet
    .description = Der Benutzer ist nicht angemeldet: Benutzername oder Passwort ist falsch, das Konto darf FTP nicht verwenden, oder der Befehl braucht zuerst eine Anmeldung.
    .when = Als Antwort auf PASS nach einem falschen Passwort, auf USER bei einer verbotenen oder unverschlüsselten Anmeldung und auf jeden Befehl vor der Anmeldung. IIS sendet den Code, wenn das Basisverzeichnis fehlt, andere Server, wenn zu viele Benutzer verbunden sind.
    .fix = Prüfen Sie Benutzernamen, Passwort und Host. Wenn der Text Verschlüsselung oder TLS erwähnt, wählen Sie explizites TLS. Wenn Sie den Server verwalten, prüfen Sie Shell und Basisverzeichnis des Kontos und die Listen zugelassener Benutzer.
    .use = Senden Sie 530, wenn die Anmeldung scheitert oder fehlt, ohne zu sagen, welcher Teil falsch war. Senden Sie 331, solange Sie auf das Passwort warten. Senden Sie 421, um nach zu vielen Versuchen zu schließen, und 550, wenn einem angemeldeten Benutzer die Berechtigung fehlt.

ftp-532 = Kontoangabe zum Speichern von Dateien nötig
    .description = Der Benutzer ist angemeldet, braucht aber eine zusätzliche Kontoangabe (ACCT), etwa zur Abrechnung, um Dateien zu speichern oder umzubenennen. Der Server hat den Befehl verworfen.
    .when = Als Antwort auf STOR, STOU, APPE oder RNTO bei alten Systemen, die eine zusätzliche Kontoangabe verlangen. Manche kleinen Server senden den Code, wenn der Benutzer nicht hochladen darf.
    .fix = Senden Sie ACCT mit Ihrem Konto und dann den Befehl noch einmal. Wenn Sie kein solches Konto haben, bitten Sie den Administrator des Servers um die Erlaubnis zum Hochladen.
    .use = Senden Sie 532, wenn das Speichern eine Kontoangabe braucht und Sie den Befehl verworfen haben. Senden Sie 332, wenn Sie ihn behalten, bis ACCT eintrifft. Senden Sie 550, wenn dem Benutzer die Berechtigung fehlt.

ftp-533 = Schutz des Befehls durch Richtlinie abgelehnt
    .description = Der Server lehnt den Befehl wegen der Art seines Schutzes ab: gar keiner oder eine Stufe, die laut Richtlinie nicht erlaubt ist.
    .when = Als Antwort auf CCC über eine Verbindung ohne TLS, auf einen ungeschützten Befehl, wo MIC oder ENC verlangt ist, oder auf MIC, CONF oder ENC auf der falschen Stufe.
    .fix = Richten Sie vor CCC mit AUTH TLS eine TLS-Verbindung ein. Bei Kerberos lassen Sie den Client alle Befehle mit MIC oder ENC schützen, wie es die Richtlinie des Servers verlangt.
    .use = Senden Sie 533, wenn ein Befehl mit dem falschen Schutz ankommt. Senden Sie 534, wenn Sie ein Verfahren, eine PROT-Stufe oder CCC selbst ablehnen. Senden Sie 537, wenn das Verfahren die Stufe nicht unterstützt.

ftp-534 = Aus Richtliniengründen abgelehnt
    .description = Der Server könnte das Verlangte tun, aber seine Sicherheitsrichtlinie verbietet es: das Verfahren, die Schutzstufe oder eine ungeschützte Übertragung.
    .when = Als Antwort auf AUTH, PROT oder CCC oder auf eine Übertragung mit zu niedriger Schutzstufe. IIS sendet „Policy requires SSL“ auf USER ohne TLS und „Local policy on server does not allow TLS“, wenn es kein Zertifikat hat.
    .fix = Wählen Sie im FTP-Programm explizites TLS und lassen Sie es auch Datenverbindungen schützen. Wenn der Server TLS selbst ablehnt, bitten Sie seinen Administrator, ein Zertifikat auszuwählen und TLS zu erlauben, und senden Sie das Passwort nicht unverschlüsselt.
    .use = Senden Sie 534, wenn eine Richtlinie verbietet, was Sie tun könnten. Senden Sie 504, um zu verbergen, dass Sie das Verfahren unterstützen. Senden Sie 536, wenn dem Verfahren die Stufe fehlt, und 533 für den Schutz eines einzelnen Befehls.

ftp-535 = Sicherheitsprüfung nicht bestanden
    .description = Sicherheitsdaten, ein geschützter Befehl oder geschützte Dateidaten haben die Prüfung nicht bestanden, etwa die ihrer Prüfsumme oder Folgenummer.
    .when = Als Antwort auf ADAT, MIC, CONF oder ENC und auf Übertragungen, deren Schutz scheitert. Bei Kerberos sind abweichende Uhren oder ein abgelaufenes Ticket übliche Ursachen.
    .fix = Holen Sie ein neues Ticket, vergleichen Sie die Uhren beider Rechner und beginnen Sie dann mit AUTH von vorn. Wenn es mitten in einer Sitzung auftritt, hat das Netzwerk vielleicht die Daten verändert.
    .use = Senden Sie 535, wenn Sie Sicherheitsdaten ablehnen oder Geschütztes nicht prüfen können. Senden Sie 501, wenn die Daten kein gültiges BASE64 sind. Senden Sie 533, wenn eine Richtlinie die Schutzstufe ablehnt.

ftp-536 = Schutzstufe vom Verfahren nicht unterstützt
    .description = Der Server kennt die Stufe in PROT, aber das aktuelle Sicherheitsverfahren bietet sie nicht.
    .when = Als Antwort auf PROT S oder PROT E unter TLS, das nur C und P bietet. Auch vsftpd sendet den Code bei diesen Stufen.
    .fix = Senden Sie PROT P, um Datenverbindungen zu schützen, oder PROT C, um sie ungeschützt zu lassen, wo die Richtlinie des Servers es erlaubt.
    .use = Senden Sie 536, wenn das Verfahren eine bekannte Stufe nicht bietet. Senden Sie 504 bei einer unbekannten Stufe. Senden Sie 534, wenn eine Richtlinie die Stufe verbietet.

ftp-537 = Schutzstufe für Befehle vom Verfahren nicht unterstützt
    .description = Das aktuelle Sicherheitsverfahren unterstützt nicht die Art des Schutzes, mit welcher der Befehl gesendet wurde.
    .when = Als Antwort auf MIC, CONF oder ENC. Bei GSSAPI und Kerberos wird zum Beispiel CONF nicht unterstützt.
    .fix = Lassen Sie den Client ENC verwenden, das Inhalt und Integrität schützt, oder MIC. Bei TLS senden Sie Befehle, wie sie sind.
    .use = Senden Sie 537, wenn das Verfahren Befehle nicht auf diese Weise schützen kann. Senden Sie 533, wenn eine Richtlinie es verbietet. Senden Sie 536 bei einer Stufe in PROT.

ftp-550 = Datei oder Verzeichnis nicht verfügbar
    .description = Der Server hat den Befehl nicht ausgeführt, weil die Datei oder das Verzeichnis nicht existiert oder der Benutzer es nicht so verwenden darf.
    .when = Als Antwort auf RETR, STOR, CWD, DELE, MKD, RNFR und andere, mit Texten wie „Failed to open file“ oder „Permission denied“. Server senden den Code auch, wenn SIZE oder MDTM keinen Wert zu melden hat, oft im ASCII-Modus.
    .fix = Prüfen Sie Pfad, Schreibweise sowie Groß- und Kleinschreibung, ausgehend von dem, was PWD zeigt. Wenn die Datei existiert, bitten Sie den Administrator des Servers, Berechtigungen und Besitzer, SELinux und die Freigabe von Uploads zu prüfen.
    .use = Senden Sie 550, wenn eine Datei nicht existiert oder der Zugriff verweigert ist. Senden Sie 450, solange sie nur gerade benutzt wird. Senden Sie 553, wenn ein neuer Name nicht erlaubt ist, und 530, wenn der Benutzer nicht angemeldet ist.

ftp-551 = Seitentyp unbekannt
    .description = Der Server hat den Vorgang abgebrochen, weil eine Seite in einer seitenweise aufgebauten Datei einen unbekannten Typ hat.
    .when = Während eines Uploads mit STRU P, das kaum ein System verwendet. ProFTPD sendet 551, wenn im ASCII-Modus ein Bereich einer Datei verlangt wird.
    .fix = Senden Sie STRU F und TYPE I und übertragen Sie die Datei dann noch einmal.
    .use = Senden Sie 551 nur bei Seitenstruktur. Senden Sie 504 als Antwort auf STRU P, wenn Sie es nicht unterstützen.

ftp-552 = Zugeteilter Speicherplatz überschritten
    .description = Der Server hat den Vorgang abgebrochen, weil der Benutzer oder das Verzeichnis den gesamten erlaubten Speicherplatz verbraucht hat.
    .when = Während eines Uploads oder davor, wenn ein Kontingent erreicht ist. Pure-FTPd sendet den Code auch bei voller Festplatte.
    .fix = Löschen Sie Dateien, die nicht mehr gebraucht werden, oder bitten Sie den Administrator des Servers um ein höheres Kontingent. Laden Sie dann die ganze Datei noch einmal hoch.
    .use = Senden Sie 552, wenn das Kontingent eines Benutzers oder Verzeichnisses überschritten ist. Senden Sie 452, wenn das ganze System voll ist. Senden Sie 426, wenn nur die Verbindung abbrach.

ftp-553 = Dateiname nicht erlaubt
    .description = Der Server akzeptiert den Namen einer neuen oder umbenannten Datei nicht oder kann die Datei nicht anlegen.
    .when = Als Antwort auf STOR, STOU, APPE oder RNTO, wegen verbotener Zeichen, eines verbotenen Namens oder einer vorhandenen Datei. vsftpd sendet „Could not create file“, wenn das Verzeichnis nicht beschreibbar ist.
    .fix = Prüfen Sie, ob das Verzeichnis existiert und Sie dort schreiben dürfen. Versuchen Sie dann einen kurzen Namen ohne Leer- und Sonderzeichen und sehen Sie nach, ob es eine Datei dieses Namens gibt.
    .use = Senden Sie 553, wenn Sie den Namen einer neuen Datei ablehnen. Senden Sie 550, wenn eine Datei fehlt oder der Zugriff verweigert ist. Senden Sie 501, wenn der Pfad fehlerhaft ist, und 552, wenn ein Kontingent überschritten ist.

ftp-554 = Ungültige Position zum Fortsetzen
    .description = Der Server kann an der von REST genannten Position nicht weitermachen, zum Beispiel weil die Datei kürzer ist.
    .when = Als Antwort auf das RETR oder STOR nach REST oder bei Pure-FTPd auf REST selbst, wenn eine Übertragung fortgesetzt wird, nachdem sich die Datei geändert hat.
    .fix = Löschen Sie die unvollständige lokale Datei oder senden Sie REST 0 und übertragen Sie dann die ganze Datei noch einmal. Wenn ein Upload unterbrochen wurde, nehmen Sie die Größe aus SIZE als Position.
    .use = Senden Sie 554, wenn es die Position in der Datei nicht gibt. Senden Sie 501, wenn sie keine Zahl ist. Senden Sie 555, wenn Typ oder Struktur nicht zur Datei passt.

ftp-555 = Typ oder Struktur passt nicht zur Datei
    .description = Der aktuelle TYPE oder STRU passt nicht zur vorhandenen Datei auf dem Server. Sie lässt sich daher weder fortsetzen noch ergänzen.
    .when = Als Antwort auf APPE oder eine Übertragung nach REST, meist bei Systemen, deren Dateien einen Typ haben, etwa Großrechnern.
    .fix = Stellen Sie TYPE und STRU so ein wie bei der ersten Übertragung der Datei, meist TYPE I und STRU F. Andernfalls übertragen Sie die ganze Datei noch einmal.
    .use = Senden Sie 555, wenn TYPE oder STRU nicht zur vorhandenen Datei passt. Senden Sie 554, wenn die Position zum Fortsetzen ungültig ist. Senden Sie 504, wenn Sie den Typ gar nicht unterstützen.

## Codes: 6yz

ftp-631 = Antwort mit Integritätsschutz
    .description = Der Text ist eine andere Antwort in BASE64, gegen Änderungen geschützt, aber nicht gegen Mitlesen. Ihr Code steht darin.
    .when = Nach einem abgeschlossenen Sicherheitsaustausch mit Kerberos oder GSSAPI, als Antwort auf Befehle, die mit MIC gesendet wurden. TLS verwendet den Code nicht.
    .fix = Lassen Sie den Client den Text decodieren und prüfen und richten Sie sich dann nach der Antwort darin. Wenn Sie in einem Log nur 631 sehen, schalten Sie die Debug-Ausgabe des Clients ein.
    .use = Senden Sie 631 bei Befehlen, die mit MIC gesendet wurden, mit derselben Schutzstufe wie der Befehl. Senden Sie 632 bei ENC und 633 bei CONF.

ftp-632 = Verschlüsselte Antwort mit Integritätsschutz
    .description = Der Text ist eine andere Antwort in BASE64, verschlüsselt und gegen Änderungen geschützt. Ihr Code steht darin.
    .when = Nach einem abgeschlossenen Sicherheitsaustausch mit Kerberos oder GSSAPI, als Antwort auf Befehle, die mit ENC gesendet wurden. TLS verwendet den Code nicht.
    .fix = Lassen Sie den Client den Text entschlüsseln und prüfen und richten Sie sich dann nach der Antwort darin. Ein Log zeigt diese Antwort nur mit der Debug-Ausgabe des Clients.
    .use = Senden Sie 632 bei Befehlen, die mit ENC gesendet wurden, mit derselben Schutzstufe. Senden Sie 631 bei MIC und 633 bei CONF.

ftp-633 = Verschlüsselte Antwort ohne Integritätsschutz
    .description = Der Text ist eine andere Antwort in BASE64, verschlüsselt, aber nicht gegen Änderungen geschützt. Ihr Code steht darin.
    .when = Als Antwort auf Befehle, die mit CONF gesendet wurden, was weder GSSAPI noch Kerberos unterstützt; der Code kommt daher kaum je vor.
    .fix = Lassen Sie den Client den Text entschlüsseln und richten Sie sich dann nach der Antwort darin. Ziehen Sie ENC vor, das auch gegen Änderungen schützt.
    .use = Senden Sie 633 nur bei Befehlen, die mit CONF gesendet wurden. Senden Sie 632, wenn das Verfahren auch die Integrität schützen kann.

## Numbers that are no replies

ftp-10054 = Verbindung zurückgesetzt
    .description = Die Gegenstelle oder ein Gerät dazwischen hat die Verbindung gekappt. Die Nummer ist der Windows-Fehler WSAECONNRESET, den Codelisten unter den FTP-Codes aufführen.
    .when = In Windows-Clients und Logs, oft während einer Übertragung oder nach einer langen Pause.
    .fix = Bauen Sie die Verbindung neu auf und setzen Sie die Übertragung fort. Wenn es wieder vorkommt, prüfen Sie Zeitlimits von Firewalls, lassen Sie den Client NOOP senden und suchen Sie den Grund im Log des Servers.
    .use = Senden Sie nie 10054. Senden Sie 426, wenn die Datenverbindung abbrach. Senden Sie 421, wenn Sie die Steuerverbindung selbst schließen müssen.

ftp-10060 = Zeitüberschreitung der Verbindung
    .description = Der Server hat auf den Verbindungsversuch nicht geantwortet oder auf einer offenen Verbindung nicht mehr geantwortet. Die Nummer ist der Windows-Fehler WSAETIMEDOUT, den Codelisten unter den FTP-Codes aufführen.
    .when = In Windows-Clients, wenn Hostname oder Port falsch ist, der Server ausgefallen ist oder eine Firewall die Pakete verwirft. Nach PASV hat die Datenverbindung das Zeitlimit überschritten.
    .fix = Prüfen Sie Hostnamen und Port und ob der Server läuft. Wenn nur bei Listen und Übertragungen das Zeitlimit überschritten wird, öffnen Sie die passiven Ports des Servers oder verwenden Sie den aktiven Modus.
    .use = Senden Sie nie 10060: Ein Server, der das senden könnte, hätte geantwortet. Senden Sie 425, wenn sich die Datenverbindung nicht aufbauen lässt.

ftp-10061 = Verbindung abgelehnt
    .description = Der Rechner hat geantwortet, aber nichts nimmt auf diesem Port Verbindungen an. Die Nummer ist der Windows-Fehler WSAECONNREFUSED, den Codelisten unter den FTP-Codes aufführen.
    .when = In Windows-Clients, wenn der FTP-Dienst angehalten ist, der Port falsch ist oder eine Firewall die Verbindung ablehnt.
    .fix = Prüfen Sie den Port: 21 für FTP und explizites TLS, 990 für implizites TLS, 22 für SFTP, das ein anderes Protokoll ist. Fragen Sie dann den Administrator des Servers, ob der Dienst läuft.
    .use = Senden Sie nie 10061. Begrüßen Sie mit 421, wenn Sie laufen, den Client aber nicht bedienen können.

ftp-10066 = Verzeichnis nicht leer
    .description = Ein Verzeichnis enthält noch Dateien. Die Nummer ist der Windows-Fehler WSAENOTEMPTY, den Codelisten unter den FTP-Codes aufführen.
    .when = In Windows-Programmen und in Codelisten im Web. FTP-Server senden 550 als Antwort auf RMD.
    .fix = Löschen Sie die Dateien im Verzeichnis, auch versteckte, und dann das Verzeichnis. Viele FTP-Programme können beides in einem Schritt.
    .use = Senden Sie nie 10066, das kein dreistelliger Code ist. Senden Sie 550 als Antwort auf RMD, wenn das Verzeichnis nicht leer ist.

ftp-10068 = Zu viele Benutzer
    .description = Zu viele Benutzer sind verbunden. Die Nummer ist der Windows-Fehler WSAEUSERS, den Codelisten unter den FTP-Codes aufführen.
    .when = So gut wie nie: Echte Server senden 421 oder 530 mit einem Text, der das Limit nennt.
    .fix = Warten Sie einige Minuten und bauen Sie die Verbindung dann neu auf. Schließen Sie eigene andere Verbindungen, denn auch diese können zählen.
    .use = Senden Sie nie 10068. Senden Sie 421, wenn das Limit für Benutzer erreicht ist, und schließen Sie die Verbindung.
