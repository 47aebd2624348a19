# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = Das Hypertext Transfer Protocol befördert Anfragen von Browsern und anderen Programmen zu Webservern und APIs und die Antworten zurück. Jede Antwort hat einen dreistelligen Statuscode.

## Classes: the first digit

http-class-1xx = 1xx · Zwischenantwort
    .description = Der Server berichtet über die Anfrage oder die Verbindung, bevor die Arbeit getan ist. Die endgültige Antwort folgt.
http-class-2xx = 2xx · Erfolg
    .description = Der Server hat die Anfrage erhalten, verstanden und angenommen.
http-class-3xx = 3xx · Umleitung
    .description = Um die Anfrage abzuschließen, ist ein weiterer Schritt nötig, meist eine weitere Anfrage an eine andere Adresse.
http-class-4xx = 4xx · Clientfehler
    .description = Die Ursache scheint beim Client zu liegen: Die Anfrage ist fehlerhaft, nicht erlaubt oder so nicht erfüllbar.
http-class-5xx = 5xx · Serverfehler
    .description = Der Server konnte eine Anfrage nicht erfüllen, die gültig zu sein scheint.

## Facts that only HTTP codes have

http-fact-cacheable = Caching
    .yes = Caches dürfen diese Antwort auch ohne Ablaufzeit speichern, sofern die Methode oder ein Header es nicht verbietet.
    .no = Caches speichern diese Antwort nur, wenn ihre Header es erlauben.
    .never = Caches speichern diese Antwort nie.
http-fact-body = Body
    .expected = Die Antwort sollte einen Body haben.
    .optional = Die Antwort kann einen Body haben.
    .none = Die Antwort hat keinen Body.
http-fact-headers = Header

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Ein gRPC-Client, der { $from } ohne grpc-status erhält, zum Beispiel von einem Proxy, meldet { $to }. Beide bedeuten dasselbe.
    .close = Ein gRPC-Client, der { $from } ohne grpc-status erhält, zum Beispiel von einem Proxy, meldet { $to }. Beide bedeuten fast dasselbe.
    .narrower = Ein gRPC-Client, der { $from } ohne grpc-status erhält, zum Beispiel von einem Proxy, meldet { $to }, was nur einen Teil der Bedeutung abdeckt.
    .broader = Ein gRPC-Client, der { $from } ohne grpc-status erhält, zum Beispiel von einem Proxy, meldet { $to }, was auch andere Fälle abdeckt.
    .loose = Ein gRPC-Client, der { $from } ohne grpc-status erhält, zum Beispiel von einem Proxy, meldet { $to }. Der größte Teil der Bedeutung geht verloren.

## Codes

http-000 = Kein Statuscode
    .description = curl gibt diesen ungültigen Code aus, wenn keine Antwort eintrifft. Ein AWS Application Load Balancer schreibt ihn ins Log für eine HTTP/2-Verbindung, die er mit GOAWAY geschlossen hat.
    .when = Bei curl nach einem DNS-, Verbindungs- oder TLS-Fehler oder einer Zeitüberschreitung. Bei AWS nach mehr als 10.000 Anfragen über eine HTTP/2-Verbindung oder, laut älterer Dokumentation, nach komprimierten Headern über 8 KB.
    .fix = Bei curl lesen Sie die Fehlermeldung und prüfen Sie dann Adresse, Port, DNS oder TLS. Hinter AWS bauen Sie für die Anfragen ohne Antwort eine neue Verbindung auf; senden Sie ein POST nur erneut, wenn es nicht ausgeführt wurde. Tritt das wiederholt auf, kürzen Sie große Header.
    .use = Senden Sie nie 000: Gültige Statuscodes reichen von 100 bis 599. Senden Sie 431, wenn Header zu groß sind. Senden Sie 503, wenn Sie keine Anfragen bedienen können.

http-100 = Mit dem Body fortfahren
    .description = Der Server hat den Anfang der Anfrage erhalten und nicht abgelehnt. Der Client kann fortfahren.
    .when = Nach einer Anfrage mit „Expect: 100-continue“, mit der ein Client fragt, ob sich ein großer Upload lohnt. Manche Server senden 100 auch unaufgefordert.
    .fix = Senden Sie den Body, auch wenn nach kurzem Warten kein 100 eintrifft, und lesen Sie dann die endgültige Antwort. Ein Log, das mit 100 endet, deutet auf einen Client, der Zwischenantworten falsch behandelt.
    .use = Senden Sie 100 sofort nach „Expect: 100-continue“. Wenn Methode, Adresse oder Header das Ergebnis schon entscheiden, senden Sie stattdessen den endgültigen Code, etwa 401. Senden Sie 100 nie an einen HTTP/1.0-Client.

http-101 = Wechsel zu einem anderen Protokoll
    .description = Der Server ist einverstanden, zu dem Protokoll zu wechseln, das der Client im Upgrade-Header vorgeschlagen hat. Alles nach dieser Antwort verwendet das neue Protokoll.
    .when = Meist, wenn ein Browser oder Programm über HTTP/1.1 einen WebSocket öffnet, mit einem GET, das „Connection: Upgrade“ und „Upgrade: websocket“ enthält.
    .fix = Prüfen Sie, ob Upgrade ein Protokoll nennt, das Sie vorgeschlagen haben, und verwenden Sie es dann. Wenn ein WebSocket nie 101 erhält, suchen Sie nach einem Proxy, der Upgrade und Connection verwirft.
    .use = Senden Sie 101 nur für ein Protokoll aus dem Upgrade-Header der Anfrage und nennen Sie es in Ihrem. Ignorieren Sie diesen Header, um bei HTTP/1.1 zu bleiben. Senden Sie 426, um ein anderes Protokoll zu verlangen. HTTP/2 und HTTP/3 kennen 101 nicht.

http-102 = Noch in Bearbeitung
    .description = Der Server hat die ganze Anfrage erhalten und arbeitet noch daran. Diese Zwischenantwort aus der ersten Version von WebDAV verhindert, dass der Client aufgibt.
    .when = Von einem alten WebDAV-Server, wenn ein Vorgang, etwa mit einer großen Collection, länger als ungefähr zwanzig Sekunden dauert. Wenige Server implementieren den Code.
    .fix = Halten Sie die Verbindung offen, warten Sie auf die endgültige Antwort und senden Sie die Anfrage bis dahin nicht noch einmal. Wenn der Client vorher aufgibt, erhöhen Sie sein Zeitlimit.
    .use = Senden Sie 102 nicht aus neuer Software: WebDAV hat den Code 2007 gestrichen. Senden Sie 202 mit einer Statusadresse für lang laufende Vorgänge. Senden Sie 103, um Header früh anzukündigen.

http-103 = Frühe Hinweise
    .description = Der Server nennt Header, die in der endgültigen Antwort wahrscheinlich stehen werden, etwa Link-Header für Stylesheets. So kann der Client diese Dateien schon früh laden.
    .when = Von einem Webserver oder CDN, meist an einen Browser, während die Seite selbst noch vorbereitet wird. Einer endgültigen Antwort können mehrere vorausgehen.
    .fix = Verlassen Sie sich nur auf die Header der endgültigen Antwort. Wenn ein Client bei 103 stehen bleibt, aktualisieren Sie seine HTTP-Bibliothek. Wenn Sie den Server verwalten, senden Sie 103 nur über HTTP/2 und HTTP/3.
    .use = Senden Sie 103, wenn Sie nützliche Link-Header kennen, bevor die Antwort fertig ist. Wiederholen Sie in der endgültigen Antwort alle, die noch gelten. Senden Sie 202 für lang laufende Vorgänge: 103 meldet keinen Fortschritt.

http-104 = Upload kann fortgesetzt werden
    .description = Der Server lässt den Client diesen Upload nach einer Unterbrechung fortsetzen und sagt das schon während des Uploads.
    .when = Während eines Uploads mit dem Header Upload-Complete: zuerst mit der eigenen Adresse des Uploads in Location, später vielleicht mit Upload-Offset, um den Fortschritt zu melden.
    .fix = Merken Sie sich die Adresse in Location. Wenn die Verbindung abbricht, senden Sie HEAD dorthin, lesen Sie Upload-Offset und hängen Sie den Rest ab dieser Stelle an. Ein endgültiger 4xx-Code beendet meist den Upload.
    .use = Senden Sie 104 mit Location an Clients mit den Headern des Entwurfs, sobald der Upload eine eigene Adresse hat. Verlassen Sie sich nicht darauf: Proxys können den Code verwerfen.

http-110 = Antwort ist veraltet
    .description = Dies ist kein Statuscode. „110 Response is Stale“ stammt aus dem alten Warning-Header, in dem ein Cache mitteilte, dass seine Antwort nicht mehr aktuell ist.
    .when = In einem Warning-Header neben einem echten Statuscode wie 200, von alten Caches und HTTP-Bibliotheken. Manche Codelisten und Bibliotheken halten die Nummer für einen Statuscode.
    .fix = Suchen Sie den echten Code in der Statuszeile. Für eine aktuelle Antwort senden Sie „Cache-Control: no-cache“. Wenn 110 wirklich als Statuscode eintrifft, lesen Sie bis zur endgültigen Antwort weiter.
    .use = Senden Sie weder 110 noch den Warning-Header, der seit RFC 9111 veraltet ist. Senden Sie den eigenen Code der Antwort, etwa 200, mit einem Age-Header.

http-122 = Angefragte Adresse zu lang
    .description = Von keiner Software ist bekannt, dass sie diesen Code sendet. Die Python-Bibliothek „Requests“ nennt ihn request_uri_too_long; Codelisten im Web schreiben ihn ohne Beleg dem Internet Explorer 7 zu.
    .when = In Listen und Bibliotheken, nicht in echten Antworten. Clients würden den Code wegen der ersten Ziffer 1 für eine Zwischenantwort halten.
    .fix = Wenn der Code wirklich eintrifft, warten Sie auf die endgültige Antwort und suchen Sie dann das Programm, das ihn gesendet hat. Kürzen Sie eine zu lange Adresse oder verlegen Sie die Daten in den Body eines POST.
    .use = Senden Sie 122 nicht, denn Clients würden auf mehr warten. Senden Sie 414, wenn die Adresse der Anfrage zu lang ist. Senden Sie 431, wenn ihre Header zu groß sind.

http-200 = Anfrage erfolgreich
    .description = Nach GET ist der Body die angefragte Ressource, nach POST das Ergebnis des Vorgangs, nach PUT oder DELETE ein Bericht über die Änderung.
    .when = Nach den meisten erfolgreichen Anfragen. Manche APIs und Fehlerseiten senden den Code auch nach einem Fehlschlag und nennen den Fehler nur im Body.
    .fix = Wenn das Ergebnis falsch ist, suchen Sie im Body nach einem Fehler und laden Sie dann ohne Cache neu. Senden Sie ein POST nicht noch einmal, denn es könnte doppelt ausgeführt werden.
    .use = Senden Sie 200, wenn die Anfrage erledigt ist und es einen Body gibt. Senden Sie 204, wenn es keinen gibt. Senden Sie 201, wenn etwas angelegt wurde. Senden Sie 202, wenn die Arbeit noch nicht getan ist. Melden Sie nie einen Fehler mit 200.

http-201 = Ressource angelegt
    .description = Die Anfrage hat eine oder mehrere Ressourcen angelegt. Location nennt die Adresse der wichtigsten; ohne Location liegt diese unter der angefragten Adresse.
    .when = Meist nach einem POST, das etwas hinzufügt, etwa eine Bestellung oder eine Datei, oder nach einem PUT an eine Adresse, unter der noch nichts war.
    .fix = Merken Sie sich die Adresse in Location, um die neue Ressource zu lesen oder zu ändern. Senden Sie das POST nicht noch einmal, denn es könnte eine weitere anlegen.
    .use = Senden Sie 201, wenn die Ressource vor Ihrer Antwort existiert, nach einem POST mit Location. Senden Sie 202, wenn sie erst noch angelegt werden muss. Senden Sie 200 oder 204, wenn ein PUT etwas ersetzt.

http-202 = Angenommen, noch nicht erledigt
    .description = Der Server hat die Anfrage angenommen, die Arbeit aber nicht abgeschlossen; sie kann noch scheitern. HTTP hat keinen Weg, das Ergebnis später zu senden.
    .when = Von einer API, bei lang laufenden Vorgängen oder Stapelverarbeitung, etwa einem Export, einer Löschung oder einer Konvertierung. Der Body sollte sagen, wie sich der Fortschritt verfolgen lässt.
    .fix = Prüfen Sie die Statusadresse aus dem Body oder aus Location, bis die Arbeit erledigt oder gescheitert ist. Wenn keine angegeben ist, lesen Sie die Dokumentation der API. Senden Sie die Anfrage nicht noch einmal.
    .use = Senden Sie 202 mit einer Statusadresse, wenn die Arbeit nach der Antwort weitergeht. Senden Sie 200, 201 oder 204, wenn sie schon getan ist. Lehnen Sie sofort ab, was sicher scheitern wird.

http-203 = Body von einem Proxy verändert
    .description = Die Anfrage war erfolgreich, aber ein Proxy auf dem Weg hat den Body verändert, den der Ursprungsserver mit 200 gesendet hat.
    .when = Zum Beispiel von einem Proxy, der Bilder konvertiert, Inhalte gefiltert oder Hinweise eingefügt hat. Nicht jeder Proxy sagt das: Andere verändern den Body und behalten 200 bei.
    .fix = Wenn die Änderung nicht schadet, verwenden Sie den Body. Andernfalls umgehen Sie den Proxy oder verwenden Sie HTTPS. Wenn Sie den Server verwalten, verbieten Sie Änderungen mit „Cache-Control: no-transform“.
    .use = Senden Sie 203 nur von einem Proxy, der den Body eines 200 verändert hat, und beachten Sie no-transform. Behalten Sie den Code bei, wenn Sie nur zwischenspeichern oder weitergeben. Senden Sie 200 von einem Ursprungsserver.

http-204 = Erledigt, keine Rückgabe
    .description = Die Anfrage war erfolgreich, und die Antwort hat absichtlich keinen Body. Ihre Header können trotzdem etwas mitteilen, etwa das ETag der eben gespeicherten Version.
    .when = Meist nach PUT, PATCH oder DELETE oder wenn ein Programm etwas speichert, während sein Benutzer auf derselben Seite bleibt.
    .fix = Wenn ein Programm an 204 scheitert, lassen Sie es diesen Code prüfen, bevor es einen Body auswertet. Im Browser, der auf seiner Seite bleibt, prüfen Sie, ob die Änderung gespeichert wurde, bevor Sie den Vorgang wiederholen.
    .use = Senden Sie 204, wenn alles getan ist und es nichts hinzuzufügen gibt. Senden Sie 200, wenn ein Body folgt. Senden Sie 202, wenn die Arbeit noch aussteht. Senden Sie 205, wenn das Formular geleert werden soll.

http-205 = Erledigt, Formular leeren
    .description = Die Anfrage war erfolgreich, und der Client soll das Formular oder die Seite, die sie gesendet hat, in den Ausgangszustand zurückversetzen.
    .when = Nachdem ein Formular abgesendet wurde, damit die nächste Eingabe beginnen kann. Der Code ist selten, weil Browser das Formular nicht automatisch leeren.
    .fix = Senden Sie die Eingabe nicht noch einmal ab: Sie ist angekommen und könnte doppelt erfasst werden. Wenn das Formular sie noch zeigt, leeren Sie es.
    .use = Senden Sie 205 ohne Body nur an Clients, von denen Sie wissen, dass sie ihr Formular leeren. Senden Sie 204, um die Seite zu lassen, wie sie ist. Senden Sie 303, um einen Browser zu einem leeren Formular zu führen.

http-206 = Teil der Ressource
    .description = Die Antwort enthält nur den Teil oder die Teile, die ein Range-Header verlangt hat. Content-Range nennt ihre Position und die Gesamtlänge.
    .when = Nach einem GET mit Range-Header, mit dem Downloadmanager und Videoplayer fortsetzen oder vorspringen. Der Server darf weniger senden als verlangt.
    .fix = Stellen Sie mit Content-Range fest, was fehlt, und fragen Sie das an. Fügen Sie Teile nur zusammen, wenn sie dasselbe starke ETag haben. Wenn die zusammengefügte Datei beschädigt ist, laden Sie sie ohne Range noch einmal herunter.
    .use = Senden Sie 206 nur nach einem GET mit Range, mit Content-Range oder als multipart/byteranges. Senden Sie 200, um Range zu ignorieren, und für eine Seite einer Liste. Senden Sie 416, wenn es keinen Teil des Bereichs gibt.

http-207 = Mehrere Ergebnisse in einer Antwort
    .description = Die Anfrage betraf mehrere Ressourcen oder Eigenschaften, und der Body nennt für jede einen Status. Der Code selbst bedeutet weder Erfolg noch Fehler.
    .when = Von einem WebDAV-Server, nach PROPFIND oder PROPPATCH oder nach einem teilweise gescheiterten DELETE, COPY oder MOVE. Manche APIs verwenden den Code für Sammelanfragen.
    .fix = Lesen Sie den Body, meist XML mit einem status für jedes href: Jeder Teil kann gescheitert sein. Behandeln Sie jeden gescheiterten Teil nach seinem eigenen Code, etwa 403 oder 423.
    .use = Senden Sie 207, wenn Teile einer Anfrage verschiedene Codes brauchen oder die WebDAV-Methode es verlangt. Senden Sie 200 oder 204, wenn ein Code für alle passt. Schreiben Sie 208 nur innerhalb eines 207.

http-208 = In dieser Antwort schon aufgeführt
    .description = Innerhalb eines 207 bezeichnet der Code eine Collection, deren Mitglieder dieselbe Antwort schon unter einer anderen Adresse aufgeführt hat.
    .when = In der Antwort eines WebDAV-Servers auf PROPFIND mit „Depth: infinity“, wenn mehrere Bindungen zu einer Collection führen und der Client „DAV: bind“ gesendet hat.
    .fix = Nehmen Sie die Mitglieder aus dem Eintrag mit 200 und derselben DAV:resource-id. Wenn 208 der Status einer ganzen Antwort ist, richten Sie sich nach dem Body, denn kein Dokument definiert diese Verwendung.
    .use = Schreiben Sie 208 nur innerhalb eines 207 und nur für Clients, die „DAV: bind“ senden. Senden Sie anderen Clients 508, wenn Bindungen eine Schleife bilden. Senden Sie 409, um zu sagen, dass etwas schon existiert.

http-218 = Fehlerseite durch einen Proxy geschleust
    .description = Codelisten im Web schreiben „This is fine“ Apache httpd zu, als Mittel, Fehlerseiten an ProxyErrorOverride vorbeizubringen. Der Quellcode von Apache enthält es nicht.
    .when = Nur, wo es jemand so konfiguriert hat, meist hinter einem Apache-Proxy, damit die eigene Fehlerseite einer Anwendung den Client erreicht. Clients halten es für einen Erfolg.
    .fix = Lesen Sie den Body, der einen Fehler melden kann. Wenn Sie den Server verwalten, suchen Sie das Skript oder die Rewrite-Regel, die 218 setzt, senden Sie den wahren Code und beschränken Sie ProxyErrorOverride auf die Codes, die es brauchen.
    .use = Senden Sie 218 nicht. Senden Sie 200 oder 204 bei einem Erfolg. Senden Sie einen passenden 4xx- oder 5xx-Code bei einem Fehler.

http-226 = Unterschied oder andere Umformung gesendet
    .description = Der Body ist nicht die Ressource selbst, sondern das Ergebnis von Operationen, die der Client in A-IM angeboten hat, meist der Unterschied zu einer vorhandenen Kopie.
    .when = Von einem Server mit Delta-Codierung, nach einem GET mit A-IM und meist If-None-Match. Der Code ist selten; manche Newsfeeds senden damit nur neue Einträge.
    .fix = Lesen Sie IM, wenden Sie den Unterschied auf die Kopie an, die Delta-Base oder Ihre Anfrage nennt, und speichern Sie das Ergebnis unter dem neuen ETag. Wenn das Ergebnis beschädigt ist, rufen Sie die Ressource ohne A-IM noch einmal ab.
    .use = Senden Sie 226 mit IM und ETag nur nach einem GET mit A-IM. Senden Sie 206 für einen einfachen Bereich. Senden Sie 304, wenn sich nichts geändert hat.

http-300 = Mehrere Versionen zur Auswahl
    .description = Die Ressource liegt in mehreren Versionen vor, etwa Sprachen oder Formaten, jede mit eigener Adresse. Der Benutzer oder der Client muss eine wählen.
    .when = Wenn ein Server dem Client die Wahl überlässt. Der Code ist selten; manche Server senden ihn auch, wenn eine falsch geschriebene Adresse mehreren vorhandenen ähnelt.
    .fix = Wählen Sie eine Adresse aus der Liste im Body oder den Vorschlag des Servers in Location und verwenden Sie sie künftig direkt. Wenn beides fehlt, verständigen Sie den Administrator des Servers.
    .use = Senden Sie 300, wenn der Client wählen soll, mit der Auswahl im Body und einem etwaigen Vorschlag in Location. Senden Sie 302 oder 303, um zu einer bestimmten Adresse zu führen. Senden Sie 200, wenn Sie selbst wählen.

http-301 = Dauerhaft verschoben
    .description = Die Ressource hat für alle späteren Anfragen eine neue dauerhafte Adresse, die in Location steht. Ein Client, der ihr folgt, darf aus einem POST ein GET machen.
    .when = Wenn eine Website oder Seite umgezogen ist: von http zu https, zu einem anderen Hostnamen oder zur selben Adresse mit Schrägstrich am Ende.
    .fix = Ändern Sie den Link, das Lesezeichen oder die Einstellung auf die Adresse in Location. Wenn ein POST als GET ankommt, senden Sie es direkt dorthin. Wenn sich Umleitungen im Kreis drehen, leeren Sie den Cache und verständigen Sie dann den Administrator des Servers.
    .use = Senden Sie 301, wenn eine Seite endgültig umgezogen ist. Senden Sie 308, um die Methode beizubehalten. Senden Sie 302 oder 307, solange der Umzug vorübergehend ist. Senden Sie 410, wenn nichts die Seite ersetzt.

http-302 = Vorübergehend unter einer anderen Adresse
    .description = Die Ressource ist vorübergehend unter einer anderen Adresse zu finden, die in Location steht; spätere Anfragen sollen weiter die ursprüngliche verwenden. Ein Client, der ihr folgt, darf aus einem POST ein GET machen.
    .when = Zum Beispiel, um einen Besucher zu einer Anmeldeseite, einer anderen Sprache oder einer Ersatzseite zu schicken. Viele Web-Frameworks verwenden den Code für jede Umleitung.
    .fix = Folgen Sie Location, aber behalten Sie die ursprüngliche Adresse. Wenn eine API 302 sendet, prüfen Sie, ob Location eine Anmeldeseite ist: Ihre Sitzung ist vielleicht abgelaufen. Wenn sich Umleitungen im Kreis drehen, löschen Sie die Cookies der Website und verständigen Sie dann den Administrator des Servers.
    .use = Senden Sie 302, wenn der Umzug vorübergehend ist und ein Wechsel von POST zu GET nicht schadet. Senden Sie 307, um die Methode beizubehalten. Senden Sie 303, wenn Sie ein GET wollen. Senden Sie 301 oder 308, wenn der Umzug dauerhaft ist.

http-303 = Ergebnis unter einer anderen Adresse
    .description = Das Ergebnis liegt unter einer anderen Adresse, die in Location steht und die der Client mit GET abruft, gleich, welche Methode zuerst verwendet wurde.
    .when = Meist nach einem verarbeiteten POST, damit der Browser eine Seite zeigt, die sich gefahrlos neu laden lässt. Nach einem GET führt Location zu einer Beschreibung von etwas, das HTTP nicht übertragen kann.
    .fix = Rufen Sie Location mit GET ab. Senden Sie das POST nicht noch einmal, denn normalerweise ist es verarbeitet; die Seite unter Location sagt, ob es das Gewünschte bewirkt hat.
    .use = Senden Sie 303, damit der Client eine andere Adresse mit GET abruft, vor allem nach einem POST. Senden Sie 307, um die Methode beizubehalten. Senden Sie 302 für eine vorübergehende Adresse derselben Ressource. Senden Sie 201, wenn ein Programm die Adresse des Angelegten braucht.

http-304 = Nicht geändert, vorhandene Kopie verwenden
    .description = Die Ressource hat sich nicht geändert, seit der Client seine Kopie gespeichert hat. Der Server sendet daher keinen Body, und der Client verwendet diese Kopie.
    .when = Nach einem GET oder HEAD mit If-None-Match oder If-Modified-Since, das sonst 200 mit dem erhielte, was der Client schon hat.
    .fix = Verwenden Sie die gespeicherte Kopie oder laden Sie ohne Cache neu, wenn sie nicht mehr aktuell ist. Ohne Kopie senden Sie weder If-None-Match noch If-Modified-Since. Wenn Sie den Server verwalten, prüfen Sie ETag und Last-Modified.
    .use = Senden Sie 304 nach einem bedingten GET oder HEAD, wenn die Kopie des Clients aktuell ist. Senden Sie 200, wenn sie es nicht ist. Senden Sie 412, wenn If-None-Match bei einer anderen Methode nicht erfüllt ist.

http-305 = Proxy verwenden
    .description = Eine frühere Version von HTTP verwendete den Code für eine Ressource, die Clients über den Proxy in Location anfragen mussten. Er ist veraltet, weil sich Datenverkehr damit missbräuchlich umlenken lässt.
    .when = Von sehr alten oder schlecht konfigurierten Servern; heutige Clients befolgen den Code nicht.
    .fix = Verwenden Sie den in der Antwort genannten Proxy nicht: Er könnte Ihren Datenverkehr mitlesen. Wenn Ihr Netzwerk einen Proxy verlangt, fragen Sie dessen Administrator, welchen. Wenn Sie den Server verwalten, senden Sie einen anderen Code.
    .use = Senden Sie 305 nicht. Stellen Sie Proxys im Client ein. Senden Sie 307 oder 308, um einen Client zu einer anderen Adresse zu führen. Senden Sie 403, um Anfragen abzulehnen, die einen vorgeschriebenen Proxy umgehen.

http-306 = Unbenutzt
    .description = Der Code hat keine aktuelle Bedeutung, und die Nummer ist reserviert. Eine frühere Version von HTTP verwendete ihn; ein abgelaufener Entwurf nannte ihn „Switch Proxy“.
    .when = Nur, wo sich eine Anwendung eine Verwendung dafür ausgedacht hat oder ein Testserver jede Nummer erzeugt.
    .fix = Lesen Sie den Body, denn die Nummer sagt nichts, und ignorieren Sie jede Anweisung, den Proxy zu wechseln. Verständigen Sie den Administrator des Servers, damit ein definierter Code sie ersetzt.
    .use = Senden Sie nie 306. Senden Sie 307 oder 308, um einen Client zu einer anderen Adresse zu führen. Senden Sie 303, um ihn zu einem Ergebnis zu führen. Senden Sie 300, um eine Auswahl anzubieten.

http-307 = Vorübergehend unter einer anderen Adresse, gleiche Methode
    .description = Die Ressource ist vorübergehend unter einer anderen Adresse zu finden, die in Location steht. Ein Client, der ihr folgt, muss die Methode beibehalten; spätere Anfragen sollen weiter die ursprüngliche Adresse verwenden.
    .when = Zum Beispiel, um einen Upload zu einem anderen Host zu schicken oder eine Anfrage während einer Wartung zu einem Ersatzserver. Manche Browser zeigen auch ein eigenes 307, wenn HSTS aus http https macht.
    .fix = Senden Sie dieselbe Anfrage an Location, aber behalten Sie die ursprüngliche Adresse. Fragen Sie den Benutzer, bevor Sie eine Bestellung oder Zahlung erneut senden. Senden Sie nie Anmeldedaten an einen Host, dem Sie nicht vertrauen.
    .use = Senden Sie 307, wenn der Umzug vorübergehend ist und die Methode gleich bleiben muss. Senden Sie 302, wenn ein Wechsel zu GET nicht schadet. Senden Sie 303, wenn Sie ein GET wollen. Senden Sie 308, wenn der Umzug dauerhaft ist.

http-308 = Dauerhaft verschoben, gleiche Methode
    .description = Die Ressource hat für alle späteren Anfragen eine neue dauerhafte Adresse, die in Location steht. Ein Client, der ihr folgt, muss die Methode beibehalten.
    .when = Wenn eine API, ein Formular oder eine Website umgezogen ist. Auch die Upload-Dienste von Google senden den Code, ohne Location, wenn ein Upload noch nicht vollständig ist.
    .fix = Senden Sie dieselbe Anfrage an Location und korrigieren Sie die gespeicherte Adresse. Wenn ein Client zu alt für 308 ist, aktualisieren Sie ihn. Bei einem Upload zu Google lesen Sie Range und senden Sie den Rest.
    .use = Senden Sie 308, wenn der Umzug dauerhaft ist und die Methode gleich bleiben muss. Senden Sie 307, solange er vorübergehend ist. Senden Sie 301 für sehr alte Clients, wenn ein Wechsel zu GET nicht schadet.

http-400 = Fehlerhafte Anfrage
    .description = Der Server verarbeitet die Anfrage nicht, weil sie selbst fehlerhaft erscheint: falsche Syntax, beschädigte Nachrichtenstruktur, ein ungültiger Host-Header oder bei vielen APIs ein fehlender oder ungültiger Parameter.
    .when = Zum Beispiel, wenn sich JSON nicht auswerten lässt, eine URI ein uncodiertes Leerzeichen enthält oder Host fehlt. Manche Server wie nginx senden den Code auch, wenn Cookies die Header zu groß machen.
    .fix = Im Browser prüfen Sie die Adresse und löschen Sie die Cookies der Website. Bei einer API lesen Sie den Body der Antwort und prüfen Sie dann Syntax und Codierung der Anfrage und ob Sie http an einem https-Port verwendet haben.
    .use = Senden Sie 400, wenn Sie die Anfrage nicht auswerten können, und nennen Sie den Fehler im Body. Senden Sie 422, wenn nur Werte falsch sind. Senden Sie 415 bei einem nicht unterstützten Format. Senden Sie 431, wenn die Header zu groß sind.

http-401 = Authentifizierung erforderlich
    .description = Die Anfrage wurde nicht ausgeführt, weil gültige Anmeldedaten für diese Ressource fehlten. WWW-Authenticate sagt, wie sich der Client authentifizieren soll.
    .when = Ohne Authorization-Header oder mit falschem Passwort, abgelaufenem oder widerrufenem Token oder ungeeignetem Schema. Webanwendungen senden den Code auch, wenn eine Sitzung abgelaufen ist.
    .fix = Melden Sie sich erneut an oder holen Sie ein neues Token. Prüfen Sie das Schema in WWW-Authenticate und ob eine Umleitung oder ein Proxy Authorization verwirft. Senden Sie abgelehnte Anmeldedaten nicht weiter: Viele Dienste sperren das Konto.
    .use = Senden Sie 401, immer mit WWW-Authenticate, wenn Anmeldedaten fehlen, ungültig oder abgelaufen sind. Senden Sie 403, wenn sie gültig, aber unzureichend sind. Senden Sie 404, um zu verbergen, dass die Ressource existiert.

http-402 = Zahlung erforderlich
    .description = HTTP reserviert diesen Code für künftige Verwendung. Dienste, die ihn trotzdem senden, meinen damit, dass etwas nicht bezahlt wurde oder eine Zahlung fehlgeschlagen ist.
    .when = Wenn eine Karte abgelehnt wird, das Guthaben aufgebraucht, ein Abonnement unbezahlt oder die Anfrage nicht im Tarif enthalten ist. Einige Dienste senden den Code bei einem aufgebrauchten Kontingent.
    .fix = Lesen Sie den Body, denn jeder Dienst gibt dem Code eine eigene Bedeutung. Bezahlen Sie die Rechnung, laden Sie Guthaben auf, wechseln Sie den Tarif oder verwenden Sie eine andere Karte. Wenn alles bezahlt ist, fragen Sie den Anbieter.
    .use = Senden Sie 402 nur, wenn Sie den Code dokumentieren und im Body erklären. Senden Sie 403, wenn einem Konto ein Recht fehlt. Senden Sie 429, wenn sich ein Kontingent mit der Zeit wieder füllt.

http-403 = Zugriff verweigert
    .description = Der Server hat die Anfrage verstanden und weigert sich, sie zu erfüllen. Entweder reichen die gesendeten Anmeldedaten nicht aus, oder es gibt einen anderen Grund, etwa die Adresse des Clients oder eine Richtlinie.
    .when = Wenn dem Benutzer eine Rolle oder dem Token ein Scope fehlt, eine Firewall die Adresse blockiert oder der Server eine Datei nicht lesen darf. Manche APIs senden den Code auch bei Ratenlimits.
    .fix = Lesen Sie im Body den Grund, prüfen Sie, welches Konto oder Token verwendet wurde, und bitten Sie dann den Inhaber der Ressource um Zugriff. Wenn Sie den Server verwalten, prüfen Sie Firewallregeln, Dateiberechtigungen und das Log der Anwendung.
    .use = Senden Sie 403, wenn Sie genug über den Client wissen und trotzdem ablehnen. Senden Sie 401, wenn Anmeldedaten fehlen oder ungültig sind. Senden Sie 404, um zu verbergen, dass die Ressource existiert. Senden Sie 429 bei einem Ratenlimit.

http-404 = Unter dieser Adresse nichts gefunden
    .description = Der Server findet unter dieser Adresse nichts oder will nicht preisgeben, dass dort etwas ist. Der Code sagt nicht, ob sich das ändern wird.
    .when = Nach einem vertippten oder veralteten Link, einem Umzug ohne Umleitung, einer unbekannten Kennung oder einem API-Pfad mit falscher Version oder falschem Präfix. Manche Server senden den Code, wenn einem Konto der Zugriff fehlt.
    .fix = Prüfen Sie Schreibweise, Groß- und Kleinschreibung, Host und Pfad. Bei einer API prüfen Sie die Kennung und die Zugriffsrechte Ihres Kontos. Melden Sie einen defekten Link der Website, auf der er steht.
    .use = Senden Sie 404, wenn unter der URI nichts ist, oder um zu verbergen, dass etwas da ist. Senden Sie 410, wenn Sie wissen, dass es endgültig entfernt ist. Senden Sie 405, wenn nur die Methode falsch ist. Senden Sie 403, um offen abzulehnen.

http-405 = Methode hier nicht erlaubt
    .description = Der Server kennt die Methode, aber diese Ressource unterstützt sie nicht. Allow nennt die Methoden, die sie zurzeit unterstützt.
    .when = Nach einem POST an eine schreibgeschützte Seite, einem PUT oder DELETE, das die API nicht anbietet, oder einem POST, aus dem eine Umleitung ein GET gemacht hat.
    .fix = Vergleichen Sie die Methode mit Allow und der Dokumentation der API. Prüfen Sie den Pfad auf kleine Fehler, etwa einen fehlenden oder überzähligen Schrägstrich am Ende. Suchen Sie nach einem vorausgehenden 301 oder 302, das aus POST ein GET machen kann.
    .use = Senden Sie 405, immer mit Allow, wenn Sie die Methode kennen, diese Ressource sie aber nicht unterstützt. Senden Sie 501, wenn Sie sie nirgends unterstützen. Senden Sie 404 bei einer fehlenden Ressource. Senden Sie 403, wenn dieser Client sie nicht verwenden darf.

http-406 = Keine akzeptable Version verfügbar
    .description = Die Ressource existiert, aber nicht in einem Medientyp, einer Sprache oder einer Codierung, wie sie die Anfrage akzeptiert, und der Server will keine andere senden.
    .when = Wenn Accept, Accept-Language oder Accept-Encoding alles ausschließt, was der Server hat, etwa XML bei einer API, die nur JSON kennt. Manche Web-Firewalls senden den Code, wenn sie einer Anfrage misstrauen.
    .fix = Vergleichen Sie die Accept-Header mit einer etwaigen Liste im Body der Antwort und erweitern Sie sie, zum Beispiel mit */*. Wenn sie schon alles akzeptieren, fragen Sie den Administrator des Servers nach einer Firewallregel.
    .use = Senden Sie 406, wenn nichts zu den Accept-Headern passt, und nennen Sie, was es gibt; eine Standardversion mit 200 ist oft nützlicher. Senden Sie 415, wenn der Body der Anfrage selbst das falsche Format hat.

http-407 = Authentifizierung am Proxy erforderlich
    .description = Ein Proxy zwischen Client und Server verlangt eine Authentifizierung, bevor er die Anfrage weitergibt. Proxy-Authenticate sagt, wie. Die Antwort stammt nicht von der Website selbst.
    .when = Am Proxy einer Firma oder Schule, ohne Proxy-Authorization-Header oder mit falschen Anmeldedaten. Paketverwaltungen und Kommandozeilenwerkzeuge erhalten den Code oft.
    .fix = Geben Sie dem Client Benutzernamen und Passwort des Proxys, in seinen Einstellungen oder, mit prozentcodierten Sonderzeichen, in HTTPS_PROXY; das Passwort der Website hilft nicht. Wenn Sie keinen Proxy brauchen, entfernen Sie die Einstellung.
    .use = Senden Sie 407, immer mit Proxy-Authenticate, von einem Proxy, der Anmeldedaten verlangt. Senden Sie 401 von einem Ursprungsserver. Senden Sie 403, wenn die Anmeldedaten für den Proxy gültig sind, aber Ihre Regeln die Anfrage verbieten.

http-408 = Anfrage kam nicht rechtzeitig an
    .description = Der Server hat in der Zeit, die er zu warten bereit war, keine vollständige Anfrage erhalten.
    .when = Wenn eine Anfrage zu langsam eintrifft, der Body kürzer ist als sein Content-Length oder eine Verbindung ruht. Manche Dienste missbrauchen den Code für ihre eigene langsame Verarbeitung.
    .fix = Senden Sie die Anfrage über eine neue Verbindung noch einmal, eine Bestellung oder Zahlung aber erst, wenn Sie geprüft haben, dass sie nicht angekommen ist. Wenn weiterhin 408 kommt, suchen Sie nach einem langsamen Netzwerk, einem falschen Content-Length oder einem kurzen Lesezeitlimit.
    .use = Senden Sie 408, wenn der Client seine Anfrage nicht rechtzeitig abgeschlossen hat. Senden Sie 504, wenn ein Upstream-Server zu langsam ist. Senden Sie 503, wenn Sie überlastet sind.

http-409 = Konflikt mit dem aktuellen Zustand
    .description = Die Anfrage steht im Konflikt mit dem aktuellen Zustand der Ressource. Vielleicht kann der Benutzer den Konflikt lösen und die Anfrage noch einmal senden.
    .when = Meist nach einem PUT, POST oder DELETE: Jemand anderes hat die Ressource inzwischen geändert, der Name ist vergeben, ein übergeordneter Ordner fehlt, oder ein anderer Vorgang läuft noch.
    .fix = Lesen Sie den Body, der den Konflikt nennen sollte, und rufen Sie den aktuellen Zustand ab. Arbeiten Sie Ihre Änderung ein, wählen Sie einen anderen Namen, legen Sie Fehlendes an oder warten Sie. Überschreiben Sie nicht die Änderung eines anderen.
    .use = Senden Sie 409, wenn der aktuelle Zustand die Anfrage verhindert, und beschreiben Sie den Konflikt. Senden Sie 412, wenn eine Bedingung der Anfrage nicht erfüllt ist. Senden Sie 422, wenn der Body in jedem Zustand falsch ist. Senden Sie 423 bei einer Sperre.

http-410 = Endgültig entfernt
    .description = Die Ressource wurde absichtlich von diesem Server entfernt, und der Administrator des Servers möchte, dass Links darauf entfernt werden.
    .when = Zum Beispiel, nachdem ein Angebot abgelaufen ist, ein Konto oder Beitrag gelöscht oder eine API-Version abgeschaltet wurde.
    .fix = Entfernen oder ersetzen Sie den Link, das Lesezeichen oder den Auftrag, von dem die Anfrage stammt; der Body oder die Dokumentation nennt vielleicht einen Nachfolger. Wenn die Ressource existieren sollte, verständigen Sie den Administrator des Servers.
    .use = Senden Sie 410, wenn Sie wissen, dass die Ressource endgültig entfernt wurde. Senden Sie 404, wenn Sie es nicht wissen. Senden Sie 301 oder 308, wenn sie eine neue Adresse hat. Senden Sie 451 bei einer rechtlichen Forderung.

http-411 = Content-Length erforderlich
    .description = Der Server nimmt die Anfrage ohne angegebene Länge des Bodys nicht an. Der Client kann einen gültigen Content-Length-Header hinzufügen.
    .when = Nach einem POST oder PUT, dessen Body in Blöcken (chunked) kommt, wie Streaming-Clients ihn senden, oder einem leeren POST ohne Content-Length. Oft braucht ein Gateway die Länge im Voraus.
    .fix = Senden Sie Content-Length mit der genauen Zahl der Bytes, bei einem leeren POST 0, und schalten Sie das Senden in Blöcken aus. Wenn Sie das Gateway verwalten, lassen Sie es solche Anfragen annehmen oder puffern.
    .use = Senden Sie 411, wenn Sie die Länge im Voraus brauchen und die Anfrage sie nicht angibt. Senden Sie 400, wenn Content-Length ungültig ist. Senden Sie 413, wenn sie Ihr Limit überschreitet.

http-412 = Bedingung nicht erfüllt
    .description = Eine Bedingung in den Headern der Anfrage trifft auf dem Server nicht zu. Die Anfrage wurde daher nicht ausgeführt. Typischerweise hat sich die Ressource geändert, seit der Client sie gelesen hat.
    .when = Wenn If-Match oder If-Unmodified-Since wegen einer Änderung nicht erfüllt ist, „If-None-Match: *“ feststellt, dass die Ressource existiert, oder bei WebDAV „Overwrite: F“ ein vorhandenes Ziel findet.
    .fix = Rufen Sie die Ressource noch einmal ab. Wenn ein früherer Versuch gelungen ist und nur dessen Antwort verloren ging, ist nichts mehr zu tun. Andernfalls arbeiten Sie Ihre Änderung ein und senden Sie sie mit dem neuen ETag. Ohne die Bedingung könnten Sie die Arbeit eines anderen überschreiben.
    .use = Senden Sie 412 nur, wenn eine Bedingung der Anfrage nicht zutrifft. Senden Sie 304, wenn ein bedingtes GET keine Änderung findet. Senden Sie 409 bei einem Konflikt ohne Bedingung. Senden Sie 428, um eine Bedingung zu verlangen.

http-413 = Body der Anfrage zu groß
    .description = Der Body der Anfrage, in HTTP „content“ genannt, ist größer, als der Server verarbeiten will oder kann. Mit Retry-After ist das Limit vorübergehend.
    .when = Meist nach einem Upload, oft von einem Webserver oder Gateway mit eigenem Limit; bei nginx heißt es client_max_body_size. Manche Clients sehen nur eine abgebrochene Verbindung.
    .fix = Verkleinern Sie die Datei oder teilen Sie den Upload oder die Sammelanfrage auf. Wenn Sie den Server verwalten, stellen Sie fest, welches Gateway oder welcher Server den Body ablehnt, und erhöhen Sie das Limit dort und überall danach, bis zur Anwendung.
    .use = Senden Sie 413, wenn der Body Ihr Limit überschreitet, und nennen Sie das Limit. Senden Sie 414, wenn die URI zu lang ist. Senden Sie 431, wenn die Header zu groß sind. Senden Sie 507, wenn Ihr Speicher voll ist.

http-414 = URI zu lang
    .description = Die URI der Anfrage ist länger, als der Server auszuwerten bereit ist.
    .when = Wenn ein Formular seine Daten mit GET statt POST sendet, eine Liste von Kennungen oder Filtern die Abfrage füllt oder Umleitungen die Adresse immer weiter verlängern.
    .fix = Entfernen Sie Parameter oder senden Sie sie im Body eines POST, wenn die API es erlaubt. Wenn Umleitungen die Adresse verlängern, beheben Sie die Schleife. Wenn Sie den Server verwalten, erhöhen Sie das Limit, bei nginx large_client_header_buffers.
    .use = Senden Sie 414, wenn die URI länger ist, als Sie unterstützen; unterstützen Sie Anfragezeilen von mindestens 8000 Oktetten. Senden Sie 431 bei großen Headern wie Cookie. Senden Sie 413 beim Body.

http-415 = Format des Bodys nicht unterstützt
    .description = Der Server lehnt die Anfrage ab, weil er das Format des Bodys für diese Methode und Ressource nicht unterstützt: den Medientyp, die Inhaltscodierung oder die Daten selbst.
    .when = Nach einem POST, PUT oder PATCH mit unbekannter Komprimierung, nicht akzeptiertem Dateityp oder fehlendem oder falschem Content-Type, etwa Formulardaten, wo JSON erwartet wird.
    .fix = Setzen Sie Content-Type auf das tatsächliche Format, und zwar eines, das die API akzeptiert, etwa application/json. Vergleichen Sie es mit Accept, Accept-Patch oder Accept-Encoding in der Antwort. Liegt es an der Komprimierung, senden Sie den Body unkomprimiert.
    .use = Senden Sie 415 bei einem nicht unterstützten Format und nennen Sie, was Sie unterstützen: Medientypen in Accept, Codierungen in Accept-Encoding. Senden Sie 400, wenn sich das richtige Format nicht auswerten lässt. Senden Sie 422, wenn nur Werte falsch sind.

http-416 = Angefragter Bereich nicht verfügbar
    .description = Der Server lehnt die Bereiche im Range-Header ab: Keiner davon lässt sich liefern, oder es sind zu viele kleine oder überlappende.
    .when = Wenn ein fortgesetzter Download oder ein Mediaplayer Bytes hinter dem Ende anfragt: Die Datei ist kürzer geworden, der Download ist vollständig, oder der gespeicherte Teil stammt aus einer anderen Datei.
    .fix = Vergleichen Sie die Größe des gespeicherten Teils mit der Gesamtlänge in Content-Range. Sind beide gleich, ist die Datei vielleicht vollständig; andernfalls laden Sie sie ohne Range noch einmal herunter. Um sicher fortzusetzen, senden Sie If-Range.
    .use = Senden Sie 416, wenn sich kein Bereich liefern lässt, mit der aktuellen Länge in Content-Range, wie in „bytes */1000“. Senden Sie 206, wenn sich mindestens einer liefern lässt. Senden Sie 200, um Range zu ignorieren.

http-417 = Erwartung nicht erfüllbar
    .description = Der Server oder ein anderer auf dem Weg zu ihm kann nicht erfüllen, was der Expect-Header verlangt. Die einzige Erwartung, die HTTP definiert, ist 100-continue.
    .when = Wenn ein Server oder alter Proxy den Expect-Header oder seinen Wert nicht unterstützt, meist „Expect: 100-continue“, das manche Clients vor einem großen Body automatisch hinzufügen.
    .fix = Senden Sie die Anfrage ohne Expect; bei curl schaltet ein leerer Header „Expect:“ es aus. Wenn weiterhin 417 kommt, suchen Sie nach einem alten Proxy auf dem Weg. Am Body liegt es nicht.
    .use = Senden Sie 417 nach einem Expect-Wert, den Sie nicht kennen. Nach 100-continue senden Sie 100 oder sofort den endgültigen Code, etwa 401. Senden Sie 412, wenn eine Bedingung wie If-Match nicht erfüllt ist.

http-418 = Ich bin eine Teekanne
    .description = Der Code stammt aus einem Aprilscherz über Kaffeemaschinen. Registriert ist er als „(Unused)“, damit ihm nichts anderes zugewiesen wird.
    .when = Meist als Scherz. Manche Websites senden den Code, wenn sie ein Programm für einen Bot halten, und die Binance-API, wenn ein Client nach wiederholten 429-Antworten weitermacht.
    .fix = Wenn es ein Scherz ist, ignorieren Sie ihn. Andernfalls halten Sie das Programm an, lesen Sie den Body und einen etwaigen Retry-After-Header und machen Sie langsamer weiter. Wenn das anhält, fragen Sie den Administrator der Website, ob automatische Zugriffe erlaubt sind.
    .use = Senden Sie 418 nicht, wo es auf die Antwort ankommt. Senden Sie 429, wenn ein Client zu viele Anfragen sendet. Senden Sie 403, wenn Sie einen Client ablehnen. Senden Sie 400 bei einer fehlerhaften Anfrage.

http-419 = Seite abgelaufen oder kein Platz mehr
    .description = In Laravel bedeutet „Page Expired“, dass das CSRF-Token eines Formulars fehlt oder nicht mehr gültig ist. In alten WebDAV-Entwürfen und als veraltete Konstante in Spring heißt der Code „Insufficient Space On Resource“.
    .when = Von einer Laravel-Website, nach POST, PUT, PATCH oder DELETE, wenn die Sitzung abgelaufen ist, Cookies blockiert sind oder das Formular kein Token hat.
    .fix = Laden Sie die Seite neu, melden Sie sich bei Bedarf wieder an und senden Sie das Formular noch einmal ab; erlauben Sie Cookies. Wenn Sie die Website verwalten, setzen Sie @csrf in das Formular oder senden Sie X-CSRF-TOKEN und prüfen Sie Sitzungsdauer, Cookie-Domain und zwischengespeicherte Seiten.
    .use = Senden Sie 403, wenn ein CSRF-Token fehlt oder falsch ist. Senden Sie 401, wenn sich der Benutzer erneut anmelden muss. Senden Sie 507, wenn der Platz ausgeht.

http-420 = Langsamer senden, oder Methode fehlgeschlagen
    .description = In Version 1 der Twitter-API bedeutete „Enhance Your Calm“, dass ein Client zu viele Anfragen gesendet hat. In alten WebDAV-Entwürfen und als veraltete Konstante in Spring heißt der Code „Method Failure“.
    .when = Von einem Dienst, der Twitter nachgeahmt hat. Twitter selbst sendet seit Version 1.1 seiner API 429.
    .fix = Behandeln Sie den Code wie ein Ratenlimit: Warten Sie und senden Sie dann weniger Anfragen in wachsenden Abständen. Aktualisieren Sie einen alten Twitter-Client. Wenn der Body stattdessen eine fehlgeschlagene Methode meldet, korrigieren Sie die Anfrage.
    .use = Senden Sie 429 mit Retry-After, wenn ein Client zu viele Anfragen sendet. Senden Sie 424, wenn ein Vorgang gescheitert ist, weil ein anderer scheiterte. Der HTTP/2-Fehlercode ENHANCE_YOUR_CALM ersetzt keinen Statuscode.

http-421 = Anfrage beim falschen Server
    .description = Die Anfrage hat einen Server erreicht, der für diesen Host nicht antworten kann oder will, zumindest nicht über diese Verbindung. Der Client darf sie über eine andere noch einmal senden.
    .when = Wenn ein Browser eine Verbindung für einen anderen Host mit demselben Zertifikat wiederverwendet oder der TLS-Servername (SNI) eines Proxys fehlt oder nicht zum Host-Header passt.
    .fix = Laden Sie neu oder starten Sie den Browser neu, um eine neue Verbindung aufzubauen. Wenn Sie den Server verwalten, lassen Sie jeden Proxy den richtigen Servernamen senden, bei nginx mit proxy_ssl_server_name und proxy_ssl_name, und prüfen Sie, welche Hosts sich ein Zertifikat teilen.
    .use = Senden Sie 421 von einem Ursprungsserver oder dessen Gateway, nie von einem Proxy, wenn Sie diesen Host oder diese Verbindung nicht bedienen. Senden Sie 404, wenn nur die Ressource fehlt. Senden Sie 426, um ein anderes Protokoll zu verlangen.

http-422 = Daten der Anfrage nicht verarbeitbar
    .description = Der Server kennt das Format des Bodys, und die Syntax ist richtig, aber die Anweisungen lassen sich nicht ausführen. Typischerweise fehlt ein Wert, ist widersprüchlich oder nicht erlaubt.
    .when = Nach einem POST, PUT oder PATCH, dessen JSON oder Formulardaten lesbar sind, aber die Prüfung nicht bestehen: Ein Pflichtfeld fehlt, ein Datum liegt in der Vergangenheit, oder ein Land ist unbekannt.
    .fix = Lesen Sie den Body, der meist jedes fehlerhafte Feld nennt, und korrigieren Sie diese Werte. Wenn sie richtig aussehen, vergleichen Sie Namen und Typen mit der Dokumentation Ihrer API-Version.
    .use = Senden Sie 422, wenn der Body lesbar ist, seine Werte aber falsch sind, und nennen Sie jedes fehlerhafte Feld. Senden Sie 400, wenn er nicht lesbar ist. Senden Sie 415 bei einem nicht unterstützten Format. Senden Sie 409, wenn nur der aktuelle Zustand im Weg steht.

http-423 = Ressource gesperrt
    .description = Quelle oder Ziel der Anfrage ist gesperrt, und die Sperre erlaubt diese Anfrage nicht.
    .when = Von einem WebDAV-Server, nach einer Änderung wie PUT, DELETE, MOVE oder LOCK, während jemand die Datei geöffnet hat oder ein abgestürztes Programm die Sperre hält. Auch andere APIs verwenden den Code.
    .fix = Schließen Sie die Datei dort, wo sie offen ist, vielleicht in Ihrem eigenen Editor oder Synchronisierungsprogramm, oder warten Sie, bis die Sperre abläuft. Rufen Sie vor dem Schreiben die aktuelle Version ab. Wenn Sie die Sperre selbst halten, senden Sie ihr Token im If-Header.
    .use = Senden Sie 423, wenn eine Sperre im Weg ist, mit lock-token-submitted oder no-conflicting-lock im Body. Senden Sie 412, wenn eine Bedingung in If nicht erfüllt ist. Senden Sie 409 bei anderen Konflikten.

http-424 = Anderer Vorgang zuvor gescheitert
    .description = Dieser Vorgang wurde nicht ausgeführt, weil er von einem anderen abhing, der gescheitert ist.
    .when = Meist innerhalb eines 207: nach PROPPATCH, wo eine abgelehnte Eigenschaft alle anderen scheitern lässt, oder nach LOCK auf einen Ordner. Einige APIs senden den Code allein, wenn der Fehler bei einem Upstream-Dienst liegt.
    .fix = Suchen Sie im Body des 207 den Eintrag mit einem anderen Code, etwa 403, 409 oder 423, und beheben Sie dessen Ursache. Andernfalls suchen Sie im Body, was gescheitert ist, und melden Sie es dem Administrator des Servers.
    .use = Senden Sie 424 innerhalb eines 207 für Vorgänge, die gescheitert sind, weil ein anderer scheiterte; dieser hat seinen eigenen Code. Lassen Sie ihn nach DELETE, COPY und MOVE weg. Senden Sie 502 oder 504 von einem Gateway, wenn der Fehler beim Upstream-Server liegt.

http-425 = Zu früh, Gefahr einer Wiederholung
    .description = Der Server will keine Anfrage verarbeiten, die eine böswillige Wiederholung sein könnte. Sie kam nämlich vor dem Ende des TLS-Handshakes.
    .when = Nach einer Anfrage in frühen TLS-Daten (early data, auch 0-RTT) oder einer, die ein Proxy oder CDN mit „Early-Data: 1“ kennzeichnet, wenn doppelte Verarbeitung schaden könnte.
    .fix = Senden Sie dieselbe Anfrage nach dem Handshake noch einmal, aber nie in frühen Daten; Browser tun das automatisch. Wenn Benutzer 425 sehen, schalten Sie frühe Daten am CDN oder Proxy aus oder lassen Sie ihn 425 weitergeben.
    .use = Senden Sie 425 nur nach einer Anfrage in frühen Daten oder mit „Early-Data: 1“. Eine Anfrage in frühen Daten können Sie stattdessen bis zum Ende des Handshakes zurückhalten, eine mit „Early-Data: 1“ nicht: Warten macht sie nicht sicher. Senden Sie 429 bei zu vielen Anfragen.

http-426 = Protokollwechsel erforderlich
    .description = Der Server lehnt die Anfrage über das aktuelle Protokoll ab, nimmt sie aber vielleicht an, sobald der Client zu einem wechselt, das der Upgrade-Header nennt.
    .when = Von einem WebSocket-Server nach einem gewöhnlichen Seitenaufruf oder von anderen Servern nach einer Anfrage in einer alten HTTP-Version oder ohne Verschlüsselung. Manche Dienste missbrauchen den Code, um eine neuere App zu verlangen.
    .fix = Lesen Sie Upgrade. Nennt es websocket, verwenden Sie einen WebSocket-Client oder lassen Sie den Proxy Upgrade und Connection weitergeben. Nennt es TLS oder eine HTTP-Version, verwenden Sie https oder diese Version. Aktualisieren Sie die App, wenn der Body es verlangt.
    .use = Senden Sie 426, immer mit Upgrade, wenn nur ein anderes Protokoll infrage kommt. Senden Sie 505, um eine HTTP-Version abzulehnen. Senden Sie 421, wenn eine andere Verbindung nötig ist. Senden Sie 301 oder 308, um zu https zu führen.

http-428 = Bedingte Anfrage erforderlich
    .description = Der Server akzeptiert diese Anfrage nur mit einer Bedingung, damit niemand eine Änderung überschreibt, die er nicht gesehen hat. Die Anfrage hatte keine.
    .when = Meist nach PUT, PATCH oder DELETE ohne If-Match oder If-Unmodified-Since, bei einer Ressource, die mehrere Personen oder Programme ändern dürfen.
    .fix = Rufen Sie die Ressource ab, arbeiten Sie Ihre Änderung ein und senden Sie sie mit dem ETag der Ressource in If-Match. Bei einer neuen Ressource versuchen Sie „If-None-Match: *“. Vermeiden Sie „If-Match: *“, das auch eine Version akzeptiert, die Sie nicht gesehen haben.
    .use = Senden Sie 428, wenn Sie eine Bedingung verlangen und die Anfrage keine hat, und nennen Sie im Body, welche nötig ist. Senden Sie 412, wenn sie nicht erfüllt ist. Senden Sie 409 bei einem Konflikt, wenn Sie keine verlangen.

http-429 = Zu viele Anfragen
    .description = Der Client hat in einer bestimmten Zeit zu viele Anfragen gesendet. Der Server entscheidet, ob er nach Konto, Adresse oder Token zählt.
    .when = Wenn ein Skript, eine Wiederholungsschleife oder viele Benutzer hinter einer Adresse ein Limit pro Sekunde, Stunde oder Tag überschreiten. Oft sendet ein API-Gateway oder CDN den Code, nicht die Anwendung.
    .fix = Warten Sie so lange, wie Retry-After angibt; ohne diese Angabe verdoppeln Sie die Wartezeit nach jedem Versuch und fügen Sie etwas Zufall hinzu. Senden Sie dann weniger Anfragen, gesammelt oder mit Cache. Wenn das Limit zu niedrig ist, fragen Sie den Anbieter.
    .use = Senden Sie 429, wenn dieser Client sein eigenes Limit überschreitet, möglichst mit Retry-After. Senden Sie 503, wenn der Server für alle überlastet ist. Senden Sie 403, wenn Warten nicht hilft. Bei einem Angriff kann es günstiger sein, Verbindungen zu verwerfen.

http-430 = Von Shopifys Sicherheit abgelehnt
    .description = „Shopify Security Rejection“ bedeutet, dass die Anfrage böswillig aussah. Unter dem älteren Namen „Request Header Fields Too Large“ sendete Shopify den Code bei zu vielen Anfragen.
    .when = Von Shopify-Shops und -APIs, wenn Anfragen nach einem Angriff oder Bot aussehen, oft von gemeinsam genutzten Cloud-Adressen, oder wenn ein Server für Käufer handelt, ohne deren IP-Adressen zu nennen.
    .fix = Senden Sie weniger Anfragen, von Ihrer eigenen Adresse. Bei serverseitigen Aufrufen der Storefront API nennen Sie die Adresse des Käufers in Shopify-Storefront-Buyer-IP. Wenn legitime Anfragen weiter abgelehnt werden, fragen Sie den Support von Shopify.
    .use = Außerhalb von Shopify senden Sie 403, wenn eine Anfrage böswillig aussieht. Senden Sie 429, wenn ein Client zu viele Anfragen sendet. Senden Sie 431, wenn ihre Header zu groß sind.

http-431 = Header der Anfrage zu groß
    .description = Der Server verarbeitet die Anfrage nicht, weil ein Header zu groß ist oder alle zusammen zu groß sind.
    .when = Meist, wenn sich die Cookies einer Website angesammelt haben, ein Token in Authorization sehr lang ist oder Referer eine sehr lange Adresse enthält. nginx sendet stattdessen 400.
    .fix = Im Browser löschen Sie die Cookies dieser Website und melden sich wieder an. In einem anderen Client kürzen Sie den größten Header, oft Cookie oder Authorization. Wenn Sie den Server verwalten, setzen Sie weniger und kleinere Cookies oder erhöhen Sie jedes Limit auf dem Weg.
    .use = Senden Sie 431, wenn Header Ihr Limit überschreiten, und nennen Sie einen Header, der allein zu groß ist. Senden Sie 414, wenn die URI zu lang ist. Senden Sie 413, wenn der Body zu groß ist.

http-440 = Anmeldung abgelaufen
    .description = In Outlook im Web bedeutet „Login Timeout“, dass die Sitzung beendet ist und sich der Benutzer erneut anmelden muss.
    .when = Wenn eine Sitzung zu lange ungenutzt war, ihr Cookie fehlt oder nicht mehr akzeptiert wird oder die Authentifizierung in IIS falsch eingerichtet ist, sodass selbst eine neue Anmeldung scheitert.
    .fix = Laden Sie die Seite neu und melden Sie sich wieder an; wenn der Code sofort wiederkommt, löschen Sie die Cookies der Website. Wenn Sie den Server verwalten, prüfen Sie die virtuellen OWA-Verzeichnisse in IIS und ob ein Load Balancer eine Sitzung auf mehrere Server verteilt.
    .use = Außerhalb von Microsoft-Produkten senden Sie 401 mit WWW-Authenticate, wenn sich der Client erneut authentifizieren muss, oder 303, um einen Browser zur Anmeldeseite zu führen. Senden Sie 403, wenn eine Anmeldung nicht helfen würde.

http-444 = Verbindung ohne Antwort geschlossen
    .description = nginx hat die Verbindung geschlossen, ohne etwas zu senden. Nur sein Log zeigt den Code.
    .when = Wo „return 444“ konfiguriert ist, meist für unbekannte Hostnamen, Scanner und unerwünschte Bots. Der Client sieht eine leere Antwort oder eine abgebrochene Verbindung; ein vorgeschaltetes Cloudflare meldet 520.
    .fix = Als Benutzer prüfen Sie Hostnamen und Adresse. Wenn Sie den Server verwalten und echte Besucher betroffen sind, schränken Sie die Regel mit „return 444“ ein und ergänzen Sie den fehlenden server_name.
    .use = Verwenden Sie „return 444“ in nginx nur, wo keine Antwort erwünscht ist. Senden Sie 403, um abzulehnen. Senden Sie 404 für etwas, das nicht existiert. Senden Sie 421 bei einem Host, der nicht Ihrer ist.

http-449 = Mit weiteren Angaben wiederholen
    .description = In einer Microsoft-Erweiterung bedeutet „Retry With“, dass der Client Angaben ergänzen und die Anfrage noch einmal senden muss.
    .when = Von IIS in Microsofts WebDAV-Erweiterung, mit dem Header Ms-Echo-Request. Von Exchange, wenn ein ActiveSync-12.1-Client zuerst mit Provision die Sicherheitsrichtlinie abrufen muss.
    .fix = Verarbeiten Sie den Body und senden Sie die Anfrage dann mit Ms-Echo-Reply noch einmal. Bei ActiveSync senden Sie zuerst Provision und akzeptieren Sie die Richtlinie. Wenn ein Telefon immer wieder scheitert, aktualisieren Sie dessen Mail-App oder fragen Sie den Exchange-Administrator.
    .use = Außerhalb von Microsoft-Produkten senden Sie 428, wenn eine Bedingung fehlt. Senden Sie 400 oder 422, wenn andere Daten fehlen. Senden Sie 401 oder 403, wenn ein Identitätsnachweis oder eine Berechtigung fehlt.

http-450 = Durch Jugendschutz blockiert
    .description = „Blocked by Windows Parental Controls“ bedeutet, dass die Familieneinstellungen eines Windows-Computers die gewünschte Seite nicht erlauben.
    .when = Vom Filter auf dem Computer des Benutzers, meist im Konto eines Kindes. Die Website erhält die Anfrage nie.
    .fix = Bitten Sie den Administrator des Computers, meist einen Elternteil, die Adresse in den Familieneinstellungen zu erlauben. Wenn es keine gibt, suchen Sie nach Sicherheitssoftware oder einem Proxy, der Inhalte filtert.
    .use = Senden Sie 450 nicht. Senden Sie 403, wenn Ihre eigenen Regeln die Seite verbieten. Senden Sie 451, wenn eine rechtliche Forderung es tut. Senden Sie 511, wenn ein Netzwerk zuerst eine Anmeldung verlangt.

http-451 = Aus rechtlichen Gründen nicht verfügbar
    .description = Der Server verweigert den Zugriff wegen einer rechtlichen Forderung. Der Code sagt nicht, ob die Ressource existiert.
    .when = Wenn ein Gesetz, Gerichtsbeschluss oder Löschverlangen eine Website, eine Suchmaschine, ein CDN oder einen Internetanbieter dazu bringt, Inhalte zu sperren, oft nur für einige Länder. Manche Verlage sperren Leser aus ganzen Regionen aus.
    .fix = Lesen Sie im Body, wer die Forderung nach welchem Gesetz und für wen gestellt hat. Ein Link-Header mit blocked-by nennt, wer die Ressource sperrt: Schreiben Sie dorthin, wenn Sie es für einen Irrtum halten.
    .use = Senden Sie 451, wenn eine rechtliche Forderung Sie zur Sperrung zwingt; erklären Sie es im Body und nennen Sie sich in einem Link-Header mit blocked-by. Senden Sie 403, wenn Ihre eigenen Regeln ablehnen. Senden Sie 404, wenn Sie die Forderung nicht preisgeben dürfen.

http-460 = Client hat die Verbindung geschlossen
    .description = Der Client hat seine Verbindung zu einem AWS Application Load Balancer geschlossen, bevor er eine Antwort erhielt und bevor das Leerlaufzeitlimit des Load Balancers ablief.
    .when = Nur im Zugriffslog des Load Balancers, wenn das Zeitlimit des Clients kürzer ist als die Zeit, die das Ziel braucht, oder wenn ein Benutzer die Seite verlässt.
    .fix = Lassen Sie das Ziel schneller antworten oder erhöhen Sie das Zeitlimit des Clients mindestens auf das Leerlaufzeitlimit des Load Balancers. Bevor Sie ein POST erneut senden, prüfen Sie, ob das Ziel es ausgeführt hat.
    .use = Senden Sie 460 nicht: Der Client kann es nicht lesen. Senden Sie 408, wenn ein Client seine Anfrage zu langsam sendet. Senden Sie 504, wenn ein Upstream-Server langsam ist.

http-463 = Zu viele weitergereichte Adressen oder eine Schleife
    .description = Bei einem AWS Application Load Balancer enthält X-Forwarded-For mehr als 30 IP-Adressen. Bei Alibaba Cloud ALB läuft die Anfrage im Kreis.
    .when = Bei AWS nach einer langen Kette von Proxys, einer Schleife oder einem gefälschten Header. Bei Alibaba Cloud, wenn ALICLOUD-ALB-TRACE eine Regel doppelt oder mehr als 16 Einträge enthält.
    .fix = Stellen Sie fest, wessen Load Balancer geantwortet hat. Suchen Sie nach einem Zielserver oder Proxy, der Anfragen dorthin zurückschickt, und verkürzen Sie die Kette der Proxys. Bei AWS lassen Sie außerdem Clients und Proxys keine unnötigen Adressen hinzufügen.
    .use = Senden Sie 431, wenn ein Header zu lang ist. Senden Sie 400, wenn er fehlerhaft ist. Senden Sie 502 bei einer Weiterleitungsschleife, wie RFC 9209 empfiehlt; 508 ist für Schleifen in WebDAV.

http-464 = Protokoll passt nicht zur Zielgruppe
    .description = Das Protokoll der Anfrage passt nicht zu der Version, die für die Zielgruppe (target group) eines AWS Application Load Balancers eingestellt ist: HTTP/1.1, HTTP/2 oder gRPC.
    .when = Nach einer HTTP/1.1-Anfrage an eine Zielgruppe für HTTP/2 oder gRPC, einem gRPC-Aufruf an eine für HTTP/1.1 oder einer HTTP/2-Anfrage außer POST an eine für gRPC.
    .fix = Lassen Sie den Client das erwartete Protokoll verwenden: Schalten Sie HTTP/2 ein oder suchen Sie nach einem Proxy, der auf HTTP/1.1 ausweicht. Andernfalls leiten Sie solche Anfragen an eine Zielgruppe mit der richtigen Version.
    .use = Außerhalb von AWS senden Sie 505, wenn Sie die HTTP-Version nicht unterstützen. Senden Sie 426 mit Upgrade, damit der Client das Protokoll wechselt. Senden Sie 405, wenn Sie die Methode nicht erlauben.

http-494 = Header zu groß für nginx
    .description = nginx verwendet diese Nummer intern, wenn die Header einer Anfrage zu groß sind. Der Client erhält stattdessen 400.
    .when = Wenn ein Header, oft Cookie, nicht in die Header-Puffer von nginx passt. Die Nummer kommt in der Konfiguration von nginx vor, in error_page.
    .fix = Im Browser löschen Sie die Cookies dieser Website. In einem anderen Client kürzen Sie den größten Header. Wenn Sie nginx verwalten, verkleinern Sie die Cookies und erhöhen Sie dann large_client_header_buffers.
    .use = Senden Sie 431 oder wie nginx 400. Senden Sie 414, wenn die Adresse selbst zu lang ist. Verwenden Sie 494 nur in error_page von nginx und senden Sie von dort einen Standardcode.

http-495 = Client-Zertifikat nicht akzeptiert
    .description = nginx verwendet diese Nummer intern, wenn es das TLS-Zertifikat des Clients nicht als gültig bestätigen kann. Der Client erhält 400 mit dem Text „The SSL certificate error“.
    .when = Wo ssl_verify_client gesetzt ist, wenn das Zertifikat des Clients abgelaufen oder widerrufen ist oder von einer Zertifizierungsstelle stammt, der nginx nicht vertraut.
    .fix = Installieren Sie ein gültiges Zertifikat von einer Zertifizierungsstelle, der dieser Server vertraut. Wenn Sie nginx verwalten, prüfen Sie ssl_client_certificate, ssl_crl, ssl_verify_depth und die Uhr.
    .use = Senden Sie 403, wenn Sie ein Client-Zertifikat ablehnen, oder lassen Sie den TLS-Handshake scheitern. Verwenden Sie 495 nur in error_page von nginx, für eine Seite, die das Problem erklärt.

http-496 = Client-Zertifikat fehlt
    .description = nginx verwendet diese Nummer intern, wenn die Website ein TLS-Zertifikat verlangt und der Client keines gesendet hat. Der Client erhält 400 mit „No required SSL certificate was sent“.
    .when = Bei „ssl_verify_client on“, wenn kein Client-Zertifikat installiert ist oder der Benutzer keines gewählt hat.
    .fix = Installieren Sie ein Client-Zertifikat mit seinem privaten Schlüssel oder wählen Sie beide in den Einstellungen des Clients aus und bauen Sie dann eine neue Verbindung auf. Wenn Sie nginx verwalten und die Website für alle offen sein soll, lockern Sie ssl_verify_client.
    .use = Senden Sie 403, wenn ein Client-Zertifikat fehlt: 401 bräuchte eine Challenge in WWW-Authenticate. Verwenden Sie 496 nur in error_page von nginx, um zu erklären, wie man ein Zertifikat bekommt.

http-497 = HTTP-Anfrage an einem HTTPS-Port
    .description = nginx verwendet diese Nummer intern für eine unverschlüsselte Anfrage an einen HTTPS-Port. Der Client erhält 400 mit „The plain HTTP request was sent to HTTPS port“.
    .when = Wenn eine Adresse mit http:// den HTTPS-Port nennt, etwa 443, oder ein Proxy oder Load Balancer vor nginx auf diesem Port unverschlüsseltes HTTP verwendet.
    .fix = Ändern Sie http:// in der Adresse in https://. Lassen Sie einen Proxy oder Load Balancer HTTPS verwenden oder einen Port ohne TLS. Wenn Sie nginx verwalten, prüfen Sie den Parameter ssl von listen.
    .use = Senden Sie 301 oder 308 zur https-Adresse, was nginx aus error_page 497 tun kann. Senden Sie 400, wenn keine Umleitung erwünscht ist. Senden Sie 426 nur, wo der Client über Upgrade wechseln kann.

http-498 = Ungültiges Token
    .description = In ArcGIS von Esri ist das Token der Anfrage ungültig oder abgelaufen. In nginx war die Nummer für Anfragen mit ungültigem Hostnamen gedacht und wird nicht mehr verwendet.
    .when = In ArcGIS, wenn ein Token abgelaufen ist oder für einen anderen Server, Referrer oder eine andere IP-Adresse ausgestellt wurde, oft nur im JSON eines 200.
    .fix = Holen Sie ein neues Token von dem ArcGIS-Server oder Portal, das die Daten hält. Wenn auch neue Tokens scheitern, prüfen Sie, an welchen Referrer oder welche Adresse sie gebunden sind.
    .use = Außerhalb von ArcGIS senden Sie 401 mit WWW-Authenticate und „invalid_token“, wenn ein Token ungültig oder abgelaufen ist. Senden Sie 403, wenn ihm ein Recht fehlt. Senden Sie 421 oder 400 bei einem unbekannten Hostnamen.

http-499 = Anfrage vom Client geschlossen oder Token erforderlich
    .description = nginx schreibt den Code ins Log, wenn der Client die Verbindung trennt, bevor die Antwort beginnt; Gateways senden ihn für CANCELLED von gRPC. In ArcGIS von Esri fehlt ein Token.
    .when = Im Log von nginx, wenn ein Benutzer die Seite verlässt oder ein Client oder Load Balancer nicht länger wartet. In ArcGIS, oft im JSON eines 200, wenn geschützte Daten ohne Token angefragt werden.
    .fix = Im Log vergleichen Sie die Dauer mit den Zeitlimits vor nginx und beschleunigen Sie dann die Anfrage oder erhöhen Sie das kürzeste Zeitlimit. Bei ArcGIS holen Sie ein Token.
    .use = Verwenden Sie 499 in einem Log oder für CANCELLED von gRPC, denn niemand liest mehr eine Antwort. Senden Sie 504, wenn ein Upstream-Server langsam ist. Senden Sie 408, wenn es der Client ist. Senden Sie 401, wenn ein Token fehlt.

http-500 = Interner Serverfehler
    .description = Der Server ist auf ein unerwartetes Problem gestoßen und konnte die Anfrage nicht erfüllen. Der Code sagt weder, warum, noch, wie viel von der Anfrage ausgeführt wurde.
    .when = Wenn im eigenen Programm des Servers ein Fehler auftritt: eine nicht behandelte Ausnahme, eine fehlerhafte Konfiguration, ein Datenbankfehler. Ein Gateway sendet den Code für eigene Fehler, nicht für die des Upstream-Servers.
    .fix = Bevor Sie eine Bestellung oder Zahlung erneut senden, prüfen Sie, ob sie angekommen ist. Melden Sie dem Administrator des Servers URL und Uhrzeit. Wenn Sie den Server verwalten, suchen Sie diese Uhrzeit im Fehlerlog.
    .use = Senden Sie 500 bei einem eigenen Fehler, den kein anderer Code beschreibt. Senden Sie 503 bei Überlastung oder Wartung. Senden Sie 502 oder 504, wenn der Fehler beim Upstream-Server liegt. Senden Sie 501 bei einer unbekannten Methode.

http-501 = Methode oder Funktion nicht implementiert
    .description = Der Server unterstützt etwas nicht, das die Anfrage braucht, meist ihre Methode, die der Server nicht erkennt oder für keine Ressource bedienen kann.
    .when = Nach einer Methode, die der Server nicht kennt oder die länger ist als jede, die er implementiert, oder nach einem Transfer-Encoding, das er nicht versteht.
    .fix = Prüfen Sie die Methode auf Tippfehler und wählen Sie eine aus der Dokumentation. Andernfalls bitten Sie den Administrator des Servers, sie zu aktivieren; eine zwischengespeicherte Antwort kann die Änderung überdauern.
    .use = Senden Sie 501 bei einer Methode, die Sie nirgends implementieren, oder einer unbekannten Transfercodierung. Senden Sie 405 bei einer Methode, die Sie implementieren, hier aber nicht erlauben. Senden Sie 500, wenn etwas scheitert, das Sie unterstützen.

http-502 = Ungültige Antwort vom Upstream-Server
    .description = Ein Gateway oder Proxy hat vom Upstream-Server, an den es Anfragen weitergibt, eine ungültige Antwort erhalten. Der Code bedeutet nicht, dass die Anfrage falsch ist.
    .when = Von einem Reverse-Proxy, Load Balancer oder CDN, wenn die Anwendung dahinter abgestürzt ist, die Verbindung ablehnt oder trennt, am TLS-Handshake scheitert oder eine fehlerhafte oder zu große Antwort sendet.
    .fix = Bevor Sie eine Bestellung oder Zahlung erneut senden, prüfen Sie, ob sie angekommen ist. Wenn Sie den Server verwalten, prüfen Sie, ob die Anwendung läuft, dann das Fehlerlog des Gateways sowie Adresse und Port des Upstream-Servers. Andernfalls melden Sie dem Administrator URL und Uhrzeit.
    .use = Senden Sie 502 von einem Gateway, wenn der Upstream-Server falsch antwortet oder die Verbindung abbricht. Senden Sie 504, wenn er nicht rechtzeitig antwortet. Senden Sie 503, wenn Sie wissen, dass er ausgefallen ist. Senden Sie 500 bei eigenen Fehlern.

http-503 = Dienst vorübergehend nicht verfügbar
    .description = Der Server kann die Anfrage zurzeit nicht bearbeiten, weil er überlastet ist oder gewartet wird. Retry-After kann angeben, wie lange zu warten ist.
    .when = Bei Überlastung oder geplanter Wartung. Ein Gateway sendet den Code, wenn es weiß, dass der Upstream-Server ausgefallen ist, oder wenn seine Verbindungen zu ihm aufgebraucht sind.
    .fix = Warten Sie so lange, wie Retry-After angibt; ohne diese Angabe warten Sie nach jedem Versuch länger. Wenn Sie den Server verwalten, prüfen Sie Last, Kapazität und ob der Wartungsmodus noch eingeschaltet ist.
    .use = Senden Sie 503, möglichst mit Retry-After, wenn der ganze Dienst überlastet ist oder gewartet wird. Senden Sie 429, wenn ein einzelner Client zu viele Anfragen sendet. Senden Sie 502 oder 504, wenn der Fehler beim Upstream-Server liegt.

http-504 = Keine rechtzeitige Antwort vom Upstream-Server
    .description = Ein Gateway oder Proxy hat vom Upstream-Server, den es braucht, nicht rechtzeitig eine Antwort erhalten. Dieser kann die Anfrage trotzdem ausgeführt haben.
    .when = Von einem Reverse-Proxy, Load Balancer oder CDN, wenn die Anwendung dahinter innerhalb des Zeitlimits des Gateways die Verbindung nicht annimmt oder nicht antwortet. Von einem Cache, der für eine Anfrage mit only-if-cached nichts Passendes hat.
    .fix = Bevor Sie eine Bestellung oder Zahlung wiederholen, prüfen Sie, ob sie angekommen ist. Fragen Sie weniger auf einmal an. Wenn Sie den Server verwalten, stellen Sie fest, was langsam ist, bevor Sie das Zeitlimit des Gateways erhöhen. Andernfalls nennen Sie dem Administrator URL und Uhrzeit.
    .use = Senden Sie 504 von einem Gateway, wenn der Upstream-Server nicht rechtzeitig antwortet. Senden Sie 502, wenn er falsch antwortet oder die Verbindung abbricht, und 503, wenn sein Ausfall bekannt ist. Senden Sie 408, wenn der Client langsam ist.

http-505 = HTTP-Version nicht unterstützt
    .description = Der Server unterstützt die Hauptversion von HTTP nicht, in der die Anfrage kam, oder will sie nicht unterstützen.
    .when = Nach einer Anfrage in einer nicht unterstützten Version. Ein uncodiertes Leerzeichen in der URL wirkt genauso bei Servern, die den Rest der Zeile als Version lesen.
    .fix = Sehen Sie sich die Anfragezeile so an, wie sie gesendet wurde, und codieren Sie Leerzeichen in der URL als %20. Stellen Sie den Client dann auf eine in der Antwort genannte Version ein oder auf HTTP/1.1.
    .use = Senden Sie 505, wenn Sie die Hauptversion ablehnen, und nennen Sie die Protokolle, die Sie unterstützen. Behandeln Sie eine höhere Unterversion wie Ihre höchste. Senden Sie 426 mit Upgrade, damit der Client wechselt. Senden Sie 400 bei einer fehlerhaften Anfragezeile.

http-506 = Schleife bei der Inhaltsaushandlung
    .description = Der Server ist falsch konfiguriert: Bei der transparenten Inhaltsaushandlung hat er eine Variante gewählt, die selbst auf Aushandlung eingestellt ist. Die Wahl endet daher nie.
    .when = Von einem Ursprungsserver, der den experimentellen RFC 2295 implementiert, etwa Apache httpd mit mod_negotiation.
    .fix = Melden Sie es dem Administrator des Servers oder rufen Sie eine Variante über ihre eigene URL ab. Wenn Sie den Server verwalten, machen Sie jeden Eintrag in der Variantenliste zu einer Ressource, die nicht aushandelt.
    .use = Senden Sie 506 nur bei transparenter Inhaltsaushandlung, wenn auch die gewählte Variante aushandelt. Senden Sie 500 bei anderen Konfigurationsfehlern. Senden Sie 406, wenn keine Variante akzeptabel ist.

http-507 = Nicht genug Speicherplatz
    .description = Der Server kann nicht speichern, was die Anfrage speichern muss, weil seine Festplatte voll ist oder ein Kontingent überschritten würde.
    .when = Von einem WebDAV-Server, nach PUT, MKCOL, COPY, MOVE oder PROPPATCH. Im Body deutet quota-not-exceeded auf ein Kontingent und sufficient-disk-space auf die Festplatte.
    .fix = Schaffen Sie Platz in Ihrem Konto, auch im Papierkorb, oder bitten Sie um ein größeres Kontingent und senden Sie die Anfrage dann selbst noch einmal; Programme dürfen das nur, wenn Sie es verlangen. Wenn Sie den Server verwalten und dessen Festplatte voll ist, schaffen Sie dort Platz.
    .use = Senden Sie 507, wenn eine Festplatte oder ein Kontingent voll ist, und nennen Sie mit quota-not-exceeded oder sufficient-disk-space im Body, welches von beiden. Senden Sie 413, wenn nur diese Anfrage zu groß ist. Senden Sie 503, wenn der Dienst überlastet ist.

http-508 = Endlosschleife erkannt
    .description = Der Server hat bei einer WebDAV-Anfrage mit „Depth: infinity“ eine Endlosschleife gefunden, und der ganze Vorgang ist gescheitert.
    .when = Wenn eine Collection sich durch eine Bindung selbst enthält und ein Client den ganzen Baum anfragt. Bei Shared Hosting mit CloudLinux bedeutet die Nummer etwas anderes: „Resource Limit Is Reached“.
    .fix = Senden Sie die Anfrage mit „Depth: 1“ und durchlaufen Sie den Baum selbst oder senden Sie „DAV: bind“. Andernfalls entfernen Sie die Bindung, durch welche die Schleife entsteht. Wenn die Seite ein Ressourcenlimit erwähnt, warten Sie oder verständigen Sie den Inhaber der Website.
    .use = Senden Sie 508, wenn eine Schleife einen Vorgang mit „Depth: infinity“ beendet. Schreiben Sie stattdessen 208 für Clients, die „DAV: bind“ senden. Senden Sie 502 mit Proxy-Status bei einer Schleife zwischen Proxys. Senden Sie 503, wenn ein Ressourcenlimit erreicht ist.

http-509 = Bandbreitenlimit überschritten
    .description = Bei Shared Hosting, mit cPanel oder dem Apache-Modul mod_bw, hat die Website das erlaubte Datenvolumen aufgebraucht.
    .when = Bei jedem Besucher, sobald viele Besucher, große Downloads, Crawler oder auf anderen Websites eingebundene Bilder das Datenvolumen der Website, oft ein monatliches, aufgebraucht haben. Node.js führt die Nummer nur auf.
    .fix = Als Besucher kommen Sie später wieder oder verständigen Sie den Inhaber der Website. Wenn die Website Ihnen gehört, erhöhen Sie das Limit oder warten Sie auf den nächsten Zeitraum und suchen Sie in den Logs, was das Volumen aufgebraucht hat.
    .use = Senden Sie 503 mit Retry-After, wenn das Volumen einer Website aufgebraucht ist. Senden Sie 429, wenn ein einzelner Client sein eigenes überschritten hat.

http-510 = Erforderliche Erweiterung fehlt
    .description = Die Anfrage erfüllt die Richtlinie der Ressource nicht, weil eine nötige Erweiterung des HTTP Extension Framework fehlt oder nicht unterstützt wird.
    .when = Von einem Server nach dem historischen RFC 2774, wenn die Methode mit „M-“ beginnt, die Anfrage aber keine verpflichtende Erweiterung nennt oder eine, die der Server nicht unterstützt. Anderswo gibt die Anwendung der Nummer eine eigene Bedeutung.
    .fix = Lesen Sie den Body, der sagen sollte, was eine erweiterte Anfrage enthalten muss, und prüfen Sie, ob Ihr Client es ergänzen kann. Wenn der Server RFC 2774 nicht verwendet, fragen Sie seinen Administrator.
    .use = Senden Sie 510 nicht aus neuer Software. Senden Sie 501 bei einer Funktion, die Sie nicht unterstützen. Senden Sie 428, wenn die Anfrage eine Bedingung haben muss. Senden Sie 403, wenn eine Richtlinie sie verbietet.

http-511 = Netzwerk verlangt Anmeldung
    .description = Das Netzwerk des Clients verlangt eine Anmeldung oder die Zustimmung zu seinen Bedingungen. Die Antwort stammt von diesem Netzwerk, nicht vom angesprochenen Server.
    .when = Vom Anmeldeportal (Captive Portal) eines Hotels, Flughafens oder anderen Gastnetzwerks, nach einer abgefangenen HTTP-Anfrage. Über TLS erscheint stattdessen ein Zertifikatsfehler; viele Portale senden eine Umleitung.
    .fix = Öffnen Sie im Browser eine Seite über unverschlüsseltes HTTP, folgen Sie dem Link zur Anmeldeseite des Netzwerks und melden Sie sich dort an. Geben Sie dort nicht das Passwort der gewünschten Website ein und übergehen Sie keine Zertifikatswarnungen.
    .use = Senden Sie 511 nur von einem abfangenden Proxy, mit einem Link zu dessen Anmeldeseite, aber ohne das Formular selbst oder eine Challenge. Senden Sie 401 von einem Ursprungsserver. Senden Sie 407 von einem Proxy, den Clients eingestellt haben.

http-520 = Unerwartete Antwort vom Ursprungsserver
    .description = Der Ursprungsserver, also der eigene Server der Website, hat Cloudflare eine leere, unbekannte oder unerwartete Antwort geliefert.
    .when = Wenn der Ursprungsserver abstürzt, eine fehlerhafte Antwort oder mehr als 128 KB Header sendet, HTTP/2 ankündigt, aber falsch behandelt, oder eine Firewall oder ein Sicherheits-Plugin auf dem Server Cloudflare blockiert.
    .fix = Wenn Sie die Website verwalten, prüfen Sie das Fehlerlog des Ursprungsservers, lassen Sie die Adressen von Cloudflare zu, verringern Sie Cookies und Header und testen Sie den Ursprungsserver ohne Cloudflare.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn der Upstream-Server falsch antwortet, mit Proxy-Status, um die Ursache zu nennen. Senden Sie 500 bei einem eigenen Fehler.

http-521 = Ursprungsserver lehnt die Verbindung ab
    .description = Der Ursprungsserver, also der eigene Server der Website, lehnt die Verbindungen von Cloudflare ab. Die Anfrage hat ihn daher nicht erreicht.
    .when = Wenn der Webserver der Website ausgeschaltet oder abgestürzt ist oder auf dem Port, den der SSL/TLS-Modus braucht, keine Verbindungen annimmt oder wenn seine Firewall die Adressen von Cloudflare ablehnt.
    .fix = Wenn Sie die Website verwalten, prüfen Sie, ob der Webserver läuft und bei Full auf Port 443 oder bei Flexible auf Port 80 Verbindungen annimmt und ob die Firewall alle IP-Bereiche von Cloudflare zulässt.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn der Upstream-Server die Verbindung ablehnt. Senden Sie 503, wenn Sie wissen, dass er ausgefallen ist. Senden Sie 504, wenn er schweigt.

http-522 = Zeitüberschreitung bei der Verbindung zum Ursprungsserver
    .description = Der Ursprungsserver, also der eigene Server der Website, schweigt im Netzwerk: Cloudflare erhält nicht rechtzeitig eine Verbindung oder keine Bestätigung der Anfrage.
    .when = Nach 19 Sekunden ohne Verbindung oder 90 ohne Bestätigung: Eine Firewall verwirft die Pakete von Cloudflare, der Ursprungsserver ist überlastet oder ausgeschaltet, oder der DNS-Eintrag enthält eine alte Adresse.
    .fix = Wenn Sie die Website verwalten, prüfen Sie, ob eine Firewall die IP-Bereiche von Cloudflare blockiert oder begrenzt, ob im DNS von Cloudflare die aktuelle Adresse des Ursprungsservers steht und ob dieser überlastet ist.
    .use = Von Ihrem eigenen Gateway senden Sie 504, wenn der Upstream-Server nicht rechtzeitig auf den Verbindungsversuch oder die Anfrage antwortet; Proxy-Status kann sagen, worauf. Senden Sie 502, wenn er die Verbindung ablehnt.

http-523 = Ursprungsserver nicht erreichbar
    .description = Cloudflare kann den Ursprungsserver, also den eigenen Server der Website, nicht erreichen, meist weil das Netzwerk keine Route zu seiner IP-Adresse hat.
    .when = Wenn die Adresse in den DNS-Einstellungen von Cloudflare falsch ist, zum Beispiel nach einem Umzug der Website, oder wenn das Routing zwischen Cloudflare und diesem Host gestört ist.
    .fix = Wenn Sie die Website verwalten, vergleichen Sie die A- und AAAA-Einträge bei Cloudflare mit der Adresse des Ursprungsservers und fragen Sie dann den Hosting-Anbieter nach dem Routing. Bei AWS suchen Sie nach breiten VPC-Routen, die auch die Adressen von Cloudflare erfassen.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn es keine Route zum Upstream-Server gibt. Senden Sie 504, wenn der Verbindungsversuch das Zeitlimit überschreitet. Proxy-Status hat für jeden Fall einen Namen.

http-524 = Ursprungsserver antwortet zu langsam
    .description = Cloudflare hat den Ursprungsserver, also den eigenen Server der Website, erreicht, aber nicht rechtzeitig eine Antwort erhalten, standardmäßig innerhalb von 120 Sekunden. Die Anfrage kann ausgeführt worden sein.
    .when = Wenn ein Export, eine große Abfrage oder eine andere lange Anfrage das Limit überschreitet, der Ursprungsserver überlastet ist oder die Weitergabe der Anfrage mehr als 30 Sekunden dauert.
    .fix = Wenn Sie die Website verwalten, stellen Sie fest, was langsam ist, verlegen Sie lang laufende Vorgänge in den Hintergrund oder verwenden Sie eine Subdomain mit der Cloudflare-Einstellung „Nur DNS“ (DNS-only). Mit Enterprise-Tarifen lässt sich das Limit erhöhen.
    .use = Von Ihrem eigenen Gateway senden Sie 504, wenn der Upstream-Server die Anfrage hat, aber nicht rechtzeitig antwortet. Auf dem Ursprungsserver senden Sie bei lang laufenden Vorgängen sofort 202.

http-525 = TLS-Handshake mit dem Ursprungsserver fehlgeschlagen
    .description = Der TLS-Handshake zwischen Cloudflare und dem Ursprungsserver, also dem eigenen Server der Website, ist fehlgeschlagen. An der Verbindung des Besuchers zu Cloudflare liegt es nicht.
    .when = In den Modi Full und Full (strict), wenn der Ursprungsserver kein gültiges Zertifikat, kein TLS auf Port 443, keine SNI-Unterstützung oder keine gemeinsame Cipher-Suite mit Cloudflare hat.
    .fix = Wenn Sie die Website verwalten, prüfen Sie Zertifikat, Port 443, SNI und Cipher-Suites des Ursprungsservers und suchen Sie dann in dessen Log nach TLS-Fehlern.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn der TLS-Handshake mit dem Upstream-Server scheitert. In Proxy-Status heißt das tls_protocol_error oder tls_alert_received.

http-526 = Ungültiges Zertifikat am Ursprungsserver
    .description = Cloudflare kann das TLS-Zertifikat des Ursprungsservers, also des eigenen Servers der Website, nicht als gültig bestätigen.
    .when = Im Modus Full (strict), wenn dieses Zertifikat abgelaufen, widerrufen oder selbstsigniert ist oder für einen anderen Hostnamen gilt. Auch Workers und Cloudflare Gateway senden den Code bei Servern, die sie ansprechen.
    .fix = Wenn Sie die Website verwalten, installieren Sie ein gültiges Zertifikat für diesen Hostnamen, von einer öffentlichen Zertifizierungsstelle oder der Origin CA von Cloudflare. Ein Wechsel in den Modus Full verbirgt den Fehler nur.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn das Zertifikat des Upstream-Servers ungültig ist, mit tls_certificate_error in Proxy-Status. Geben Sie die Anfrage nicht trotzdem weiter.

http-527 = Railgun-Fehler
    .description = Die Verbindung zu Railgun, einer inzwischen eingestellten Cloudflare-Software auf dem eigenen Server der Website, ist gescheitert oder hat das Zeitlimit überschritten.
    .when = In alten Logs von Websites, die Railgun verwendeten. In einer neuen Antwort hat ein anderes Programm der Nummer eine eigene Bedeutung gegeben.
    .fix = In einem alten Log ist nichts zu tun. Bei einer neuen Antwort stellen Sie fest, welches Programm sie sendet, und lesen Sie dessen Dokumentation. Wenn Sie die Website verwalten, entfernen Sie Einstellungen für Railgun.
    .use = Senden Sie 527 nicht. Senden Sie 502 von einem Gateway, wenn die Verbindung zum Upstream-Server abbricht. Senden Sie 504, wenn dieser nicht rechtzeitig antwortet.

http-529 = Dienst überlastet
    .description = Der ganze Dienst ist für alle seine Clients überlastet.
    .when = Bei SSL Labs, wenn eine Bewertung angefragt wird, während zu viel zu tun ist. Bei Anthropic in Zeiten hoher Last, mit dem Fehlertyp overloaded_error im Body.
    .fix = Sofern Retry-After nichts anderes sagt, warten Sie bei SSL Labs etwa 30 Minuten, bei Anthropic zuerst einige Sekunden, dann jedes Mal doppelt so lange. Fügen Sie etwas Zufall hinzu und senden Sie weniger Anfragen gleichzeitig. Wenn die Überlastung anhält, sehen Sie auf der Statusseite des Anbieters nach.
    .use = Senden Sie 503 mit Retry-After, wenn der ganze Dienst überlastet ist. Senden Sie 429, wenn ein einzelner Client sein eigenes Limit überschreitet. Clients, die 529 nicht kennen, behandeln es wie 500.

http-530 = Hostname nicht aufgelöst oder Website eingefroren
    .description = Bei Cloudflare lässt sich der Hostname des Ursprungsservers nicht auflösen, und der Body nennt einen 1xxx-Fehler. Shopify führt den Code für denselben DNS-Fehler. Bei Pantheon ist die Website eingefroren.
    .when = Bei Cloudflare und damit bei Shopify, wenn ein DNS-Eintrag des Ursprungsservers falsch ist, fehlt oder nicht abgefragt werden kann. Bei Pantheon, wenn eine Website ohne bezahlten Tarif monatelang inaktiv war.
    .fix = Folgen Sie dem Rat von Cloudflare zur 1xxx-Nummer im Body. Wenn Sie die Website verwalten, korrigieren Sie den DNS-Eintrag des Ursprungsservers oder lassen Sie bei Pantheon die Website wieder freigeben. Bei Shopify sehen Sie auf der Statusseite nach.
    .use = Von Ihrem eigenen Gateway senden Sie 502, wenn sich der Name des Upstream-Servers nicht auflösen lässt, mit dns_error in Proxy-Status. Senden Sie 503 bei einer Website, die Sie vorerst abgeschaltet haben.

http-540 = Endpunkt vorübergehend deaktiviert
    .description = Shopify hat einen Endpunkt seiner API abgeschaltet und erwartet ihn bald zurück.
    .when = Nach jeder Anfrage an diesen Endpunkt. Weder die Anfrage noch ihre Anmeldedaten sind der Grund.
    .fix = Sehen Sie auf der Statusseite von Shopify nach. Wenn der Endpunkt deaktiviert bleibt, fragen Sie den Support von Shopify und nennen Sie Endpunkt und Uhrzeit.
    .use = Außerhalb von Shopify senden Sie 503 mit Retry-After, wenn Sie einen Endpunkt für eine Weile abschalten. Senden Sie 410, wenn er endgültig entfernt ist. Senden Sie 404 bei einem Endpunkt, den es nie gab.

http-561 = Identitätsanbieter meldete einen Fehler
    .description = Der Identitätsanbieter hat einen Fehlercode geliefert, während ein AWS Application Load Balancer den Benutzer authentifizierte.
    .when = Wo eine Listener-Regel Benutzer über einen Identitätsanbieter anmeldet, wenn die Einstellungen beider Seiten nicht zusammenpassen oder der Anbieter den Benutzer ablehnt.
    .fix = Als Benutzer melden Sie sich noch einmal an. Wenn Sie den Load Balancer verwalten, suchen Sie den Fehlergrund in dessen Zugriffslog und vergleichen Sie dann Client-ID, Client-Secret, Scope und Redirect-URI mit den Einstellungen des Identitätsanbieters.
    .use = Außerhalb von AWS senden Sie 401, wenn die Anmeldedaten des Benutzers fehlen oder falsch sind. Senden Sie 403, wenn der Benutzer bekannt, aber nicht berechtigt ist. Senden Sie 502, wenn der Fehler beim Identitätsanbieter liegt.

http-598 = Zeitüberschreitung beim Lesen aus dem Netzwerk
    .description = Nach einer informellen Konvention mancher Proxys kam die Verbindung zum Upstream-Server zustande, aber es ließ sich nicht rechtzeitig etwas daraus lesen.
    .when = Außerhalb von Codelisten selten. Suchen Sie daher zuerst das Programm, das den Code wirklich gesendet hat.
    .fix = Behandeln Sie den Code wie 504. Wenn Sie den Proxy verwalten, stellen Sie fest, warum der Upstream-Server langsam ist, bevor Sie das Lesezeitlimit erhöhen.
    .use = Senden Sie 504, das jeder Client kennt, wenn der Upstream-Server nicht rechtzeitig antwortet. Proxy-Status kann connection_read_timeout hinzufügen.

http-599 = Zeitüberschreitung beim Verbindungsaufbau im Netzwerk
    .description = Nach einer informellen Konvention mancher Proxys kam nicht rechtzeitig eine Verbindung zum Upstream-Server zustande. Manche Client-Bibliotheken melden den Code, wenn sie gar keine Antwort erhalten.
    .when = In Python-Programmen mit Tornado, zum Beispiel nach einer Zeitüberschreitung: Dort meldet die Client-Bibliothek den Code selbst, und kein Server hat ihn gesendet.
    .fix = Stellen Sie fest, ob ein Server den Code gesendet hat oder Ihre eigene Bibliothek ihn meldet. Prüfen Sie dann Hostnamen, Port, Firewall und Netzwerk auf dem Weg zum gewünschten Server.
    .use = Senden Sie 504, wenn eine Verbindung zum Upstream-Server das Zeitlimit überschreitet. Senden Sie 502, wenn dieser sie ablehnt. In einer Bibliothek melden Sie eine fehlende Antwort als Fehler, nie als Statuscode.

http-600 = Ungültige Header
    .description = Der Proxy Squid verwendet diese Nummer intern für eine Nachricht, deren Header er nicht auswerten kann. Gültige Statuscodes reichen von 100 bis 599.
    .when = Wenn Squid eine fehlerhafte Antwort oder Anfrage liest; der Client erhält einen Standardfehlercode. In einer echten Antwort deutet die Nummer auf ein fehlerhaftes Programm.
    .fix = Stellen Sie mit dem Log von Squid fest, welcher Server oder Client die fehlerhaften Header sendet, und korrigieren Sie ihn. Wenn 600 in einer Antwort ankam, melden Sie es dem Administrator des Servers.
    .use = Senden Sie nie 600. Senden Sie 400 bei einer fehlerhaften Anfrage. Senden Sie 502 bei einer fehlerhaften Antwort des Upstream-Servers.

http-601 = Header der Nachricht zu groß
    .description = Der Proxy Squid verwendet diese Nummer intern für eine Nachricht, deren Header zu groß sind. Gültige Statuscodes reichen von 100 bis 599.
    .when = Wenn die Header einer Anfrage oder Antwort das Limit von Squid überschreiten, oft wegen Cookies. Der Client erhält einen Standardfehlercode.
    .fix = Löschen Sie die Cookies der Website oder kürzen Sie den größten Header. Wenn Sie den Server verwalten, setzen Sie weniger Cookies. Wenn Sie Squid verwalten, erhöhen Sie request_header_max_size oder reply_header_max_size.
    .use = Senden Sie nie 601. Senden Sie 431, wenn die Header einer Anfrage zu groß sind. Senden Sie 502, wenn eine Antwort des Upstream-Servers zu große Header hat.

http-783 = Unerwartetes Zeichen in JSON
    .description = Shopify führt diese Nummer für einen JSON-Syntaxfehler in der Anfrage. Gültige Statuscodes reichen von 100 bis 599.
    .when = Wenn sich JSON nicht auswerten lässt. Shopify nennt auch Code, der Daten vom Server nicht umwandeln kann. Die Ursache kann also darin liegen, wie der Client eine Antwort liest.
    .fix = Prüfen Sie Ihr JSON mit einem Parser und setzen Sie Content-Type auf application/json. Stellen Sie dann sicher, dass der Client nur Antworten auswertet, die JSON sind.
    .use = Senden Sie nie 783: Clients behandeln es wie einen Serverfehler. Senden Sie 400 bei JSON, das sich nicht auswerten lässt. Senden Sie 422, wenn seine Werte falsch sind.

http-999 = Anfrage abgewiesen
    .description = LinkedIn weist eine Anfrage ab, die automatisch aussieht oder ohne Anmeldung kommt. Gültige Statuscodes reichen von 100 bis 599.
    .when = Wenn Linkprüfer, Crawler und Skripte eine Seite öffnen oder eine Adresse viele Anfragen sendet. Im Browser öffnet sich dieselbe Seite oft, sobald Sie sich angemeldet haben.
    .fix = Öffnen Sie den Link in einem Browser und melden Sie sich an, um zu sehen, ob er funktioniert; Linkprüfer sollten 999 nicht als toten Link melden. In einem Programm verwenden Sie die offizielle API von LinkedIn.
    .use = Senden Sie nie 999: Kein Client kann wissen, was es bedeutet. Senden Sie 403, um ein Programm abzulehnen. Senden Sie 429 mit Retry-After, wenn es zu viele Anfragen sendet.
