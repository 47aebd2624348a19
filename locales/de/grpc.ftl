# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = Mit gRPC ruft ein Programm über HTTP/2 die Methoden eines Dienstes auf einem anderen Rechner auf. Jeder Aufruf endet mit einem Status: einem dieser siebzehn Codes und nach einem Fehler meist einer Meldung.

## Classes

grpc-class-ok = OK · Erfolg
    .description = Der Aufruf ist gelungen, wie die Anwendung auf dem Server gemeldet hat.
grpc-class-error = Fehler · Fehlschlag
    .description = Der Aufruf ist gescheitert; der Code sagt, welche Art von Fehler es war.

## Facts that only gRPC codes have

grpc-fact-origin = Wer den Code erzeugt
    .library = Nur die gRPC-Bibliothek liefert diesen Code, Anwendungen nicht.
    .application = Nur die Anwendung liefert diesen Code, die gRPC-Bibliothek nie.
    .both = Sowohl die gRPC-Bibliothek als auch die Anwendung kann diesen Code liefern.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Für Aufrufer mit einfachem HTTP macht ein Gateway aus { $from } meist { $to }; die Bedeutung ist dieselbe.
    .close = Für Aufrufer mit einfachem HTTP macht ein Gateway aus { $from } meist { $to }; die Bedeutung ist fast dieselbe.
    .narrower = Für Aufrufer mit einfachem HTTP macht ein Gateway aus { $from } meist { $to }, was nur ein Fall von { $from } ist.
    .broader = Für Aufrufer mit einfachem HTTP macht ein Gateway aus { $from } meist { $to }; { $from } ist nur ein Fall davon.
    .loose = Für Aufrufer mit einfachem HTTP macht ein Gateway aus { $from } meist { $to }; der größte Teil der Bedeutung geht verloren.

## Codes

grpc-0 = Erfolgreich
    .description = Der Aufruf ist gelungen: Die Methode hat getan, was sie verspricht.
    .when = Wenn die Anwendung auf dem Server ihre Methode ohne Fehler beendet. Eine Antwort ohne Status zählt als Fehler.
    .fix = Sie müssen nichts tun. Bei einem Stream zeigt erst dieser Status am Ende, dass er vollständig ist. Wenn die Methode nur einen längeren Vorgang startet, fragen Sie den Dienst, wie dieser ausgegangen ist.
    .use = Senden Sie OK, wenn die Methode alles getan hat, was sie verspricht, auch wenn eine Suche nichts findet. Schreiben Sie Fehler nicht in die Antwortnachricht: Clients, Proxys und Überwachung sehen auf den Status.

grpc-1 = Aufruf abgebrochen
    .description = Der Aufruf wurde vor seinem Ende abgebrochen, meist vom Aufrufer. Was der Server bis dahin getan hatte, wird nicht rückgängig gemacht.
    .when = Wenn der Client den Aufruf abbricht oder der Server den Stream mit CANCEL zurücksetzt. Auch Anwendungen liefern den Code, zum Beispiel wenn ihr eigener Aufrufer aufgegeben hat.
    .fix = Wenn Sie absichtlich abgebrochen haben, müssen Sie nichts tun. Andernfalls stellen Sie fest, was den Aufruf abgebrochen hat: eine geschlossene Seite, ein beendetes Programm, ein Aufrufer weiter oben oder ein Proxy. Bevor Sie erneut aufrufen, prüfen Sie, was der erste Aufruf geändert hat.
    .use = Senden Sie CANCELLED, wenn der Aufrufer aufgegeben hat und Sie die Verarbeitung abgebrochen haben. Senden Sie DEADLINE_EXCEEDED, wenn die Zeit abgelaufen ist, ABORTED, wenn ein Konflikt den Vorgang beendet hat, und UNAVAILABLE, wenn der Server herunterfährt.

grpc-2 = Unbekannter Fehler
    .description = Der Aufruf ist gescheitert, und Genaueres ist nicht bekannt: Der Fehler kam ohne genügend Angaben oder aus einem System, dessen Codes hier keine Bedeutung haben.
    .when = Wenn die Anwendung auf dem Server eine Ausnahme auslöst, ein Status nicht lesbar ist oder die HTTP-Antwort eines Proxys keinen gRPC-Status enthält und ihr Code nichts Genaueres sagt.
    .fix = Bitten Sie den Administrator des Servers, im Log nach einer Ausnahme zu suchen; wenn ein Proxy geantwortet hat, in dessen Log. Bevor Sie erneut aufrufen, prüfen Sie, ob der Aufruf etwas bewirkt hat.
    .use = Senden Sie UNKNOWN nur bei einem fremden Fehler, den Sie nicht einordnen können. Fangen Sie Ausnahmen ab und senden Sie, was passt: INTERNAL bei einer schweren Störung, INVALID_ARGUMENT bei falscher Eingabe und UNAVAILABLE bei einem vorübergehenden Fehler.

grpc-3 = Ungültiges Argument
    .description = Ein Argument ist unabhängig vom Zustand des Systems falsch: Zum Beispiel ist ein Name fehlerhaft oder ein Wert nie erlaubt.
    .when = Wenn die Anwendung die Anfrage geprüft und eines ihrer Argumente abgelehnt hat.
    .fix = Korrigieren Sie das Argument, das die Meldung oder die Details nennen, oder das Programm, das es einsetzt, nach der Dokumentation des Dienstes.
    .use = Senden Sie INVALID_ARGUMENT, wenn das Argument in jedem Zustand falsch wäre. Senden Sie FAILED_PRECONDITION, wenn nur der aktuelle Zustand den Aufruf verbietet, OUT_OF_RANGE bei einer Position hinter dem aktuellen Ende und NOT_FOUND, wenn ein gültiger Name auf nichts passt.

grpc-4 = Frist überschritten
    .description = Die Frist des Clients verstrich, bevor der Aufruf abgeschlossen war. Der Vorgang kann trotzdem gelungen sein, zum Beispiel wenn nur seine Antwort zu spät kam.
    .when = Wenn auf einer der Seiten die Zeit abläuft: Die Anfrage konnte nicht gesendet werden, der Server brauchte zu lange, oder die Antwort verzögerte sich. Auch Anwendungen liefern den Code, oft für einen eigenen Aufruf.
    .fix = Wenn der Aufruf etwas ändert, lesen Sie zuerst den aktuellen Zustand, denn der Aufruf kann gelungen sein. Rufen Sie dann mit einer längeren Frist oder einer kleineren Anfrage erneut auf. Wenn das oft passiert, suchen Sie nach Überlastung oder einer langsamen Abhängigkeit.
    .use = Senden Sie DEADLINE_EXCEEDED, wenn die Frist des Aufrufers verstrichen ist, und brechen Sie die Verarbeitung ab. Senden Sie UNAVAILABLE, wenn Sie den Aufruf nicht bedienen können, obwohl noch Zeit bleibt, und CANCELLED, wenn der Aufrufer früher aufgegeben hat.

grpc-5 = Nicht gefunden
    .description = Etwas, das die Anfrage nennt, etwa eine Datei oder ein Datensatz, wurde nicht gefunden. Ein Dienst kann es mit diesem Code auch vor einer ganzen Gruppe von Benutzern verbergen.
    .when = Wenn die Methode nach dem gesucht hat, was die Anfrage nennt, und nichts gefunden hat, was sie diesem Aufrufer zeigen darf.
    .fix = Prüfen Sie den Namen oder die Kennung und ob Sie die richtige Umgebung mit dem richtigen Konto aufrufen. Wenn es das Gesuchte gibt, bitten Sie um Zugriff; andernfalls legen Sie es zuerst an.
    .use = Senden Sie NOT_FOUND statt FAILED_PRECONDITION, wenn ein Objekt fehlt oder vor einer ganzen Gruppe von Benutzern verborgen ist. Senden Sie PERMISSION_DENIED, wenn einzelne Benutzer einer Gruppe abgelehnt werden, und UNIMPLEMENTED, wenn die Methode fehlt.

grpc-6 = Existiert schon
    .description = Der Aufrufer wollte etwas anlegen, etwa eine Datei oder einen Datensatz, das schon existiert. Nichts Neues wurde angelegt.
    .when = Wenn eine anlegende Methode den Namen oder die Kennung vergeben findet, vielleicht durch einen früheren Versuch desselben Aufrufers, dessen Antwort verloren ging.
    .fix = Sehen Sie sich an, was existiert. Wenn es das Gewünschte ist, verwenden Sie es. Andernfalls wählen Sie einen anderen Namen oder aktualisieren Sie das Vorhandene.
    .use = Senden Sie ALREADY_EXISTS statt FAILED_PRECONDITION, wenn das anzulegende Objekt schon da ist. Senden Sie ABORTED, wenn Vorgänge kollidieren und der Client von vorn beginnen soll.

grpc-7 = Berechtigung verweigert
    .description = Der Aufrufer hat für diesen Vorgang keine Berechtigung. Der Code bedeutet nicht, dass die Anfrage sonst gültig ist oder das Genannte existiert.
    .when = Wenn die Anwendung den Aufrufer kennt und feststellt, dass ein Recht fehlt. Die Client-Bibliothek meldet den Code auch bei HTTP 403 ohne gRPC-Status, oft von einem Proxy, und beim HTTP/2-Fehler INADEQUATE_SECURITY.
    .fix = Prüfen Sie, welches Konto oder welchen Schlüssel der Aufruf verwendet hat, und wechseln Sie, wenn es falsch war. Andernfalls bitten Sie den Administrator des Dienstes um die Berechtigung. Wenn ein Proxy den Aufruf abgelehnt hat, prüfen Sie dessen Regeln.
    .use = Senden Sie PERMISSION_DENIED, wenn Sie den Aufrufer kennen, ihm aber die Berechtigung fehlt. Senden Sie UNAUTHENTICATED, wenn Sie nicht wissen, wer aufruft, und NOT_FOUND, um etwas vor einer ganzen Gruppe von Benutzern zu verbergen.

grpc-8 = Ressource oder Kontingent erschöpft
    .description = Etwas, das der Aufruf braucht, ist erschöpft, etwa das Kontingent des Aufrufers, Speicherplatz, Arbeitsspeicher oder Threads. Der Code gilt auch für eine Nachricht über dem Größenlimit.
    .when = Wenn ein Kontingent erschöpft oder der Speicher voll ist. Die gRPC-Bibliothek meldet den Code, wenn eine Nachricht für eine der Seiten zu groß ist, dem Server die Threads ausgehen oder dem Client Arbeitsspeicher fehlt.
    .fix = Wenn der Text eine Größe nennt, teilen Sie die Nachricht auf oder erhöhen Sie das Limit auf der Seite, die abgelehnt hat. Nennt er eine Rate oder ein Kontingent, rufen Sie seltener auf oder bitten Sie um ein höheres Limit. Ist der Speicher voll, geben Sie Platz frei.
    .use = Senden Sie RESOURCE_EXHAUSTED bei einem erschöpften Kontingent oder einer erschöpften Ressource und nennen Sie in den Details, wann ein neuer Versuch sinnvoll ist. Senden Sie UNAVAILABLE, wenn der ganze Dienst nicht nutzbar ist. Senden Sie nie PERMISSION_DENIED bei einem Kontingent.

grpc-9 = System nicht im nötigen Zustand
    .description = Der Vorgang wurde abgelehnt, weil das System nicht in dem Zustand ist, den er braucht. Ein Beispiel ist das Entfernen eines Verzeichnisses, das nicht leer ist.
    .when = Wenn die Methode die Anfrage mit dem Zustand des Systems verglichen hat und beide nicht zusammenpassen. Manche Dienste senden den Code auch, wenn eine in der Anfrage gesetzte Bedingung nicht zutrifft.
    .fix = Korrigieren Sie den Zustand, den die Meldung nennt, zum Beispiel, indem Sie das Verzeichnis leeren, und rufen Sie erneut auf. Wenn Ihre Anfrage eine Bedingung enthielt, richten Sie diese nach dem neuen Zustand aus.
    .use = Senden Sie FAILED_PRECONDITION, wenn der Client es erst nach einer Korrektur des Zustands erneut versuchen soll. Senden Sie ABORTED, wenn er eine größere Abfolge von vorn beginnen soll, und UNAVAILABLE, wenn er diesen Aufruf allein wiederholen kann.

grpc-10 = Wegen eines Konflikts abgebrochen
    .description = Der Vorgang wurde abgebrochen, meist weil er mit einem anderen kollidierte: Eine Transaktion wurde aufgegeben, oder Daten hatten sich seit dem Lesen geändert.
    .when = Wenn jemand anderes die Daten zwischen Lesen und Schreiben dieses Aufrufers geändert hat, sodass ein Test-and-Set scheitert, oder wenn die Datenbank diese Transaktion zurückstehen lässt.
    .fix = Lesen Sie die aktuellen Daten, wenden Sie Ihre Änderung an und schreiben Sie erneut oder führen Sie die ganze Transaktion noch einmal aus. Wenn das oft passiert, machen Sie Pausen zwischen den Versuchen und halten Sie Transaktionen kurz.
    .use = Senden Sie ABORTED, wenn der Client eine größere Abfolge wie Lesen, Ändern und Schreiben von vorn beginnen soll. Senden Sie UNAVAILABLE, wenn er nur den gescheiterten Aufruf wiederholen kann, und FAILED_PRECONDITION, wenn zuerst der Zustand korrigiert werden muss.

grpc-11 = Außerhalb des gültigen Bereichs
    .description = Der Vorgang ging über den derzeit gültigen Bereich hinaus, etwa beim Lesen hinter dem Ende einer Datei. Dieselbe Anfrage kann gültig werden, wenn der Bereich wächst.
    .when = Wenn eine Methode, die liest, positioniert oder iteriert, eine Position hinter dem aktuellen Ende erhält oder sie Schritt für Schritt erreicht. etcd sendet den Code auch bei einer schon entfernten Revision.
    .fix = Wenn Ihr Programm bis zum Ende liest, nehmen Sie den Code als Ende und hören Sie auf. Andernfalls fragen Sie den aktuellen Bereich ab und wählen Sie eine Position darin. Wenn ältere Daten entfernt wurden, beginnen Sie mit den ältesten, die noch da sind.
    .use = Senden Sie OUT_OF_RANGE statt FAILED_PRECONDITION bei einer Position hinter dem aktuellen Ende, damit ein durchlaufender Client weiß, dass er fertig ist. Senden Sie INVALID_ARGUMENT bei einer Position, die nie gültig sein kann.

grpc-12 = Operation nicht implementiert
    .description = Der Dienst implementiert die Operation nicht oder hat sie abgeschaltet.
    .when = Wenn dem Server die Methode fehlt, er die Komprimierung des Clients nicht unterstützt oder der Client HTTP 404 ohne gRPC-Status erhält. Manche Bibliotheken melden den Code auch bei einer falschen Zahl von Nachrichten.
    .fix = Prüfen Sie die Adresse, den vollständigen Namen von Dienst und Methode und die Routen des Proxys. Wenn der Text eine Komprimierung nennt, schalten Sie sie im Client aus. Andernfalls bauen Sie Client und Server aus denselben Definitionen.
    .use = Senden Sie UNIMPLEMENTED bei einer Operation, die dieser Dienst niemandem anbietet. Senden Sie NOT_FOUND, wenn ein Objekt fehlt, PERMISSION_DENIED, wenn nur dieser Aufrufer die Operation nicht verwenden darf, und UNAVAILABLE, solange der Dienst bloß ausgefallen ist.

grpc-13 = Interner Fehler
    .description = Eine Voraussetzung des Systems ist verletzt. Der Code ist schweren Fehlern vorbehalten und deutet meist auf einen Softwarefehler.
    .when = Wenn die Anwendung einen eigenen Fehler meldet, eine Nachricht sich nicht auswerten oder entpacken lässt oder eine Seite gegen die Regeln von HTTP/2 verstößt. Die Client-Bibliothek meldet den Code auch bei HTTP 400 oder 431 ohne gRPC-Status.
    .fix = Melden Sie dem Administrator des Servers die Methode, die Uhrzeit und den vollständigen Fehlertext. Wenn der Text Auswertung oder Komprimierung erwähnt, vergleichen Sie die Versionen auf beiden Seiten. Bevor Sie erneut aufrufen, prüfen Sie, was schon bewirkt wurde.
    .use = Senden Sie INTERNAL, wenn eine Annahme Ihres eigenen Systems verletzt ist. Senden Sie UNKNOWN bei einem fremden Fehler, den Sie nicht einordnen können, und UNAVAILABLE bei einem Fehler, den ein neuer Versuch wahrscheinlich behebt.

grpc-14 = Dienst nicht verfügbar
    .description = Der Dienst ist zurzeit nicht nutzbar; das Problem geht höchstwahrscheinlich vorüber.
    .when = Wenn sich keine Verbindung aufbauen lässt, eine Verbindung abbricht oder der Server herunterfährt. Die Client-Bibliothek meldet den Code auch bei HTTP 429, 502, 503 oder 504 ohne gRPC-Status.
    .fix = Wenn der Aufruf etwas ändert, prüfen Sie zuerst, ob er etwas bewirkt hat. Wiederholen Sie dann nur diesen Aufruf, mit wachsenden Abständen (exponential backoff); die Client-Bibliothek kann das. Wenn der Fehler anhält, prüfen Sie Adresse, DNS, TLS, den Proxy und den Server.
    .use = Senden Sie UNAVAILABLE, wenn der Client nur den gescheiterten Aufruf wiederholen kann. Senden Sie ABORTED, wenn er eine größere Abfolge von vorn beginnen soll, FAILED_PRECONDITION, wenn zuerst der Zustand korrigiert werden muss, und RESOURCE_EXHAUSTED bei einem erschöpften Kontingent.

grpc-15 = Daten verloren oder beschädigt
    .description = Daten sind auf eine Weise verloren gegangen oder beschädigt worden, die sich nicht rückgängig machen lässt.
    .when = Wenn die Anwendung zum Beispiel feststellt, dass die Prüfsumme eines gespeicherten Datensatzes nicht stimmt und keine intakte Kopie übrig ist.
    .fix = Bewahren Sie jede Kopie der Daten auf, die Sie noch haben. Verständigen Sie sofort den Administrator des Servers, der vielleicht eine Sicherung hat.
    .use = Senden Sie DATA_LOSS nur, wenn sich Daten nicht wiederherstellen lassen. Senden Sie INTERNAL bei einer anderen schweren Störung und UNAVAILABLE, wenn die Daten intakt, aber vorerst nicht erreichbar sind.

grpc-16 = Gültige Anmeldedaten fehlen
    .description = Die Anfrage enthält keine gültigen Anmeldedaten: Sie fehlen, sind abgelaufen, fehlerhaft oder werden hier nicht akzeptiert.
    .when = Wenn die Anwendung nicht weiß, wer aufruft. Die gRPC-Bibliothek meldet den Code, wenn sie keine Anmeldedaten beschaffen kann oder diese nicht zum Kanal passen, wenn :authority einen ungültigen Host nennt und bei HTTP 401 ohne gRPC-Status.
    .fix = Melden Sie sich erneut an oder erneuern Sie das Token. Prüfen Sie, ob der Aufruf es enthält, meist unter authorization in den Metadaten, ob es für diesen Dienst bestimmt ist und ob die Uhr des Clients richtig geht.
    .use = Senden Sie UNAUTHENTICATED, wenn Sie nicht wissen, wer aufruft. Senden Sie PERMISSION_DENIED, wenn Sie den Aufrufer kennen, ihm aber die Berechtigung fehlt, und UNAVAILABLE, wenn Sie Anmeldedaten vorerst nicht prüfen können.
