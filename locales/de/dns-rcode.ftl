# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = DNS-Antwortcodes
    .description = Das Domain Name System (DNS) liefert zu Namen Adressen und andere Einträge. Jede Antwort hat einen Antwortcode (RCODE), der sagt, was aus der Abfrage oder Aktualisierung geworden ist.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Stelle in der Antwort
    .header = Der Code steht im Header der Antwort.
    .opt = Der Code ist für den Header allein zu groß: Seine oberen Bits stehen im OPT-Eintrag.
    .tsig = Bei TSIG steht der Code im Fehlerfeld des TSIG-Eintrags, und der Header enthält NOTAUTH.
    .tkey = Bei TKEY steht der Code im Fehlerfeld des TKEY-Eintrags, und der Header enthält NOERROR.
dns-rcode-fact-caching = Caching
    .records = Resolver behalten jeden Eintrag so lange, wie seine TTL erlaubt.
    .negative = Resolver behalten diese Antwort so lange, wie der SOA-Eintrag der Zone erlaubt. Ein neuer Eintrag kann bis dahin unsichtbar bleiben.
    .failure = Resolver merken sich den Fehler mindestens eine Sekunde und höchstens fünf Minuten lang.
dns-rcode-fact-fault = Wo die Ursache liegt
    .nobody = Meist stimmt mit der Abfrage, dem Client und der Zone alles.
    .query = Meist liegt es an der Abfrage, nämlich daran, was sie verlangt oder wie sie aufgebaut ist.
    .client = Meist liegt es an der Konfiguration des Clients, etwa am gefragten Server, am Schlüssel oder an der Uhr.
    .zone = Meist liegt es an der Zone: an ihren Signaturen, ihrer Delegierung oder ihren autoritativen Servern.
dns-rcode-fact-next-server = Einen anderen Server fragen
    .needless = Es gibt keinen Grund, einen anderen Server zu fragen.
    .same-response = Ein anderer Server gibt normalerweise dieselbe Antwort.
    .may-help = Ein anderer Server antwortet auf dieselbe Abfrage vielleicht anders.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Ein Gateway oder Proxy, der für den Namen seines Upstream-Servers { $from } erhält, sollte { $to } senden, was dasselbe bedeutet.
    .close = Ein Gateway oder Proxy, der für den Namen seines Upstream-Servers { $from } erhält, sollte { $to } senden, was fast dasselbe bedeutet.
    .narrower = Ein Gateway oder Proxy, der für den Namen seines Upstream-Servers { $from } erhält, sollte { $to } senden, was nur einen Teil der Bedeutung abdeckt.
    .broader = Ein Gateway oder Proxy, der für den Namen seines Upstream-Servers { $from } erhält, sollte { $to } senden, was auch viele andere Fehler abdeckt.
    .loose = Ein Gateway oder Proxy, der für den Namen seines Upstream-Servers { $from } erhält, sollte { $to } senden. Der größte Teil der Bedeutung geht verloren.

## Codes

dns-rcode-noerror = Abfrage erfolgreich
    .description = Der Server hat die Abfrage oder Aktualisierung ohne Fehler verarbeitet. Gefundene Einträge stehen im Antwortabschnitt.
    .when = Nach den meisten Abfragen und Aktualisierungen. Wenn der Antwortabschnitt leer ist, fehlt der Eintragstyp (NODATA), oder der Abschnitt AUTHORITY verweist auf andere Server.
    .fix = Lesen Sie den Antwortabschnitt. Wenn er leer ist, prüfen Sie den Eintragstyp in der Abfrage. Wenn die Einträge nicht mehr aktuell sind, warten Sie, bis ihre TTL abgelaufen ist, oder leeren Sie den Cache des Resolvers.
    .use = Senden Sie NOERROR mit Einträgen, mit einem Verweis oder, wenn der Name ohne Einträge dieses Typs existiert, mit einer leeren Antwort und dem SOA-Eintrag der Zone. Senden Sie NXDOMAIN, wenn der Name nicht existiert.

dns-rcode-nodata = Kein Eintrag dieses Typs
    .description = Der Name existiert, hat aber keinen Eintrag des abgefragten Typs. Übertragen wird NOERROR mit leerer Antwort, woraus Clients NODATA ableiten.
    .when = Oft nach einer Abfrage der AAAA-Einträge eines Hosts ohne IPv6 oder nicht veröffentlichter MX- oder TXT-Einträge. Ein Name, der nur darunter Einträge hat, ergibt dasselbe.
    .fix = Prüfen Sie den Eintragstyp und fragen Sie andere Typen desselben Namens ab. Wenn es Ihre Zone ist, veröffentlichen Sie den fehlenden Eintrag.
    .use = Senden Sie NOERROR mit leerer Antwort und dem SOA-Eintrag, wenn der Name ohne Einträge dieses Typs existiert. Senden Sie dann nie NXDOMAIN: Resolver würden alle Namen darunter für nicht vorhanden halten.

dns-rcode-formerr = Fehlerhafte Abfrage
    .description = Der Server konnte die Abfrage oder Aktualisierung nicht auswerten, weil ihr Format falsch ist. Ein Server ohne EDNS sendet FORMERR auch auf eine richtige Abfrage, die EDNS verwendet.
    .when = Von alten Servern, die EDNS nicht verstehen, oder wenn ein Programm fehlerhafte Aktualisierungen, EDNS-Optionen, Cookies oder TSIG-Einträge schreibt.
    .fix = Fragen Sie den Server noch einmal mit dig +noedns ab. Wenn das funktioniert, aktualisieren Sie den Server. Andernfalls korrigieren Sie das Programm, das die Nachricht erstellt.
    .use = Senden Sie FORMERR, wenn Sie die Nachricht oder ihren OPT-Eintrag nicht auswerten können. Senden Sie NOTIMP bei einer Operation, die Sie nicht implementieren. Senden Sie BADVERS bei einer EDNS-Version über Ihrer.

dns-rcode-servfail = Server konnte die Abfrage nicht abschließen
    .description = Der Server konnte die Abfrage oder Aktualisierung nicht abschließen. Es kann am Server selbst liegen, doch ein Resolver meldet damit meist einen Fehler der Zone oder ihrer Server. Ob der Name existiert, sagt der Code nicht.
    .when = Von einem Resolver, wenn die DNSSEC-Validierung scheitert oder sein Upstream-Resolver oder die Server der Zone nicht antworten oder die Abfrage ablehnen. Von einem autoritativen Server, wenn er die Zone nicht laden konnte oder nur eine abgelaufene Kopie hat.
    .fix = Suchen Sie nach einem erweiterten Fehler (EDE). Fragen Sie den Namen mit dig +cd ab: Wenn das gelingt, ist DNSSEC die Ursache. Andernfalls fragen Sie die autoritativen Server der Zone direkt und versuchen Sie einen anderen Resolver. Wenn viele Namen betroffen sind, prüfen Sie Uhr, Vertrauensanker und Netzwerk des Resolvers.
    .use = Senden Sie SERVFAIL, wenn Sie die Abfrage oder Aktualisierung abschließen können sollten, es aber nicht können, und fügen Sie einen EDE mit dem Grund hinzu. Senden Sie REFUSED, wenn Ihre Richtlinie die Abfrage verbietet.

dns-rcode-nxdomain = Name existiert nicht
    .description = Der abgefragte Name oder der, zu dem sein CNAME-Eintrag führt, existiert nicht und auch kein Name darunter. Bei einer Aktualisierung fehlt ein Name, der existieren sollte.
    .when = Wenn der Name falsch geschrieben, noch nicht veröffentlicht oder nur in einem privaten Netzwerk bekannt ist oder seine Domain abgelaufen ist. DNS_PROBE_FINISHED_NXDOMAIN in Chrome kann auch bedeuten, dass der Name ohne Adresseintrag existiert.
    .fix = Prüfen Sie die Schreibweise, das Ziel eines etwaigen CNAME-Eintrags und die Registrierung der Domain. Wenn der autoritative Server der Zone den Namen hat, leeren Sie den Cache des Resolvers. Bei einem internen Namen verwenden Sie den internen Resolver oder das VPN.
    .use = Senden Sie NXDOMAIN, wenn ein Name keine Einträge und keine Namen darunter hat. Senden Sie NOERROR mit leerer Antwort, wenn er andere Eintragstypen hat. Senden Sie REFUSED bei einer Zone, die Sie nicht bedienen.

dns-rcode-notimp = Operation nicht unterstützt
    .description = Der Server unterstützt die Art der verlangten Abfrage oder Operation nicht, etwa eine Aktualisierung, ein NOTIFY oder eine DNS Stateful Operation (DSO).
    .when = Wenn eine Aktualisierung, ein NOTIFY oder eine andere besondere Nachricht einen Server oder Heimrouter erreicht, der nur gewöhnliche Abfragen bearbeitet.
    .fix = Senden Sie eine Aktualisierung an den primären Server der Zone. Wenn gewöhnliche Abfragen NOTIMP erhalten, versuchen Sie einen anderen Resolver und suchen Sie nach Geräten zwischen Ihnen und dem Server, die Abfragen verändern.
    .use = Senden Sie NOTIMP bei einem Opcode, den Sie nicht implementieren. Senden Sie FORMERR bei einer Nachricht, die Sie nicht auswerten können. Senden Sie REFUSED bei einer Operation, die Sie implementieren, aber nicht erlauben.

dns-rcode-refused = Abfrage abgelehnt
    .description = Der Server lehnt die Abfrage, die Aktualisierung oder den Zonentransfer aus Richtlinien- oder Sicherheitsgründen ab. Ob der Name existiert, sagt der Code nicht.
    .when = Von einem Resolver, der Ihr Netzwerk nicht bedient, oder von einem autoritativen Server, der die Zone nicht hat. Server lehnen auch Zonentransfers und Aktualisierungen ab, die ihre Zugriffslisten nicht erlauben.
    .fix = Prüfen Sie, welchen Server Sie gefragt haben, und verwenden Sie einen Resolver, der für Ihr Netzwerk bestimmt ist. Wenn die NS-Einträge der Zone zu einem Server ohne die Zone führen, korrigieren Sie diese Einträge. Wenn Sie den Server verwalten, prüfen Sie dessen Zugriffslisten.
    .use = Senden Sie REFUSED, wenn eine Richtlinie die Abfrage verbietet oder Sie die Zone nicht bedienen, und fügen Sie EDE 18 oder 20 hinzu. Senden Sie SERVFAIL, wenn Sie es versucht haben und gescheitert sind. Senden Sie NOTAUTH bei Aktualisierungen einer Zone, die Sie nicht bedienen.

dns-rcode-yxdomain = Name existiert, sollte aber nicht
    .description = Eine Aktualisierung verlangt, dass ein Name unbenutzt ist, doch er existiert. Nach einer Abfrage bedeutet der Code, dass ein DNAME-Eintrag den Namen zu lang machen würde.
    .when = Meist, wenn ein DHCP-Server einen Hostnamen registrieren will, den schon ein anderer Host hat. Nach einer Abfrage nur bei Namen unterhalb eines DNAME-Eintrags.
    .fix = Fragen Sie den Namen ab, um seine Einträge zu sehen, und stellen Sie fest, was sie angelegt hat. Sind sie überholt, löschen Sie sie; andernfalls wählen Sie einen anderen Namen. Nach einer Abfrage verwenden Sie einen kürzeren Namen.
    .use = Senden Sie YXDOMAIN, wenn eine Voraussetzung einer Aktualisierung einen unbenutzten Namen verlangt oder ein DNAME 255 Oktette überschreiten würde. Senden Sie YXRRSET, wenn die Voraussetzung einen einzelnen Eintragstyp betrifft.

dns-rcode-yxrrset = Einträge existieren, sollten aber nicht
    .description = Eine Aktualisierung verlangt, dass ein Name keine Einträge eines bestimmten Typs hat, doch er hat welche. Nichts wurde geändert.
    .when = Nach einer Aktualisierung mit dieser Voraussetzung, zum Beispiel von einem Programm, das Einträge nicht überschreiben darf.
    .fix = Fragen Sie Namen und Typ ab, um die Einträge zu sehen. Sind sie überholt, löschen Sie sie. Andernfalls ändern Sie die Aktualisierung oder ihre Voraussetzung.
    .use = Senden Sie YXRRSET, wenn eine Voraussetzung keine Einträge dieses Typs verlangt und es welche gibt. Senden Sie YXDOMAIN, wenn sie den ganzen Namen unbenutzt verlangt.

dns-rcode-nxrrset = Verlangte Einträge fehlen oder weichen ab
    .description = Eine Aktualisierung verlangt bestimmte Einträge bei einem Namen, doch sie fehlen oder haben andere Werte. Nichts wurde geändert.
    .when = Meist, wenn ein DHCP-Server prüft, ob er einen Namen angelegt hat, aber keinen passenden TXT- oder DHCID-Eintrag findet. Im Log des DHCP-Servers folgt der Code oft auf YXDOMAIN.
    .fix = Vergleichen Sie die Einträge des Namens mit der Voraussetzung der Aktualisierung. Wenn etwas anderes sie geändert hat, lesen Sie sie neu und erstellen Sie eine neue Aktualisierung; sind sie überholt, löschen Sie sie.
    .use = Senden Sie NXRRSET, wenn eine Aktualisierung Einträge verlangt, die fehlen oder abweichen. Senden Sie NXDOMAIN, wenn sie den Namen selbst verlangt. Auf eine Abfrage senden Sie stattdessen NOERROR mit leerer Antwort.

dns-rcode-notauth = Server für die Zone nicht autoritativ
    .description = Der Server ist für die Zone, um die es in der Aktualisierung, dem Zonentransfer oder dem NOTIFY geht, nicht autoritativ. Mit einem TSIG-Fehler daneben bedeutet NOTAUTH stattdessen, dass die Nachricht nicht autorisiert war.
    .when = Wenn die Nachricht an den falschen Server geht, die falsche Zone nennt oder eintrifft, während die Zone nicht geladen ist.
    .fix = Wenn neben NOTAUTH BADKEY, BADSIG oder ein anderer TSIG-Fehler steht, beheben Sie diesen. Andernfalls prüfen Sie den Namen der Zone und die Adresse des Servers. Wenn Sie den Server verwalten, prüfen Sie, ob er die Zone geladen hat.
    .use = Senden Sie NOTAUTH bei einer Aktualisierung oder einem Transfer einer Zone, für die Sie nicht autoritativ sind. Senden Sie REFUSED bei gewöhnlichen Abfragen dazu. Senden Sie NOTZONE, wenn nur ein Name außerhalb der Zone liegt.

dns-rcode-notauth-tsig = Nachricht nicht autorisiert
    .description = Der Server hat die Signatur der Nachricht nicht akzeptiert und die Nachricht daher nicht verarbeitet. Das Fehlerfeld des TSIG-Eintrags nennt den Grund, etwa BADKEY.
    .when = Nach einer signierten Aktualisierung, einem signierten Transfer oder einer signierten Abfrage, wenn Schlüssel, Signatur, Zeit oder Kürzung falsch ist. Auch nach einer TKEY-Abfrage ohne die verlangte Signatur.
    .fix = Suchen Sie neben NOTAUTH oder im Log des Servers nach BADKEY, BADSIG, BADTIME oder BADTRUNC. Korrigieren Sie dann den Schlüssel, seine Kürzung oder die falsch gehende Uhr.
    .use = Senden Sie NOTAUTH mit dem Grund im TSIG-Eintrag, wenn eine Signatur Ihre Prüfungen nicht besteht. Senden Sie REFUSED, wenn sie gültig ist, dem Schlüssel aber die Berechtigung fehlt. Senden Sie FORMERR bei einem fehlerhaften TSIG-Eintrag.

dns-rcode-notzone = Name außerhalb der Zone
    .description = Ein Name in der Aktualisierung liegt nicht in der Zone, die sie nennt. Nichts wurde geändert.
    .when = Wenn eine Aktualisierung die falsche Zone nennt oder Einträge zweier Zonen mischt, etwa einen Adresseintrag und seinen PTR-Eintrag.
    .fix = Prüfen Sie Zone und Namen auf einen fehlenden Punkt oder eine fehlende Endung. Senden Sie die Einträge jeder Zone in einer eigenen Aktualisierung: Geben Sie in nsupdate dazwischen send ein.
    .use = Senden Sie NOTZONE, wenn ein Name im Abschnitt der Voraussetzungen oder Änderungen außerhalb der Zone liegt. Senden Sie NOTAUTH, wenn Sie für die Zone nicht autoritativ sind.

dns-rcode-dsotypeni = DSO-Typ nicht implementiert
    .description = Der Server unterstützt DNS Stateful Operations (DSO), aber nicht den Typ, den die Anfrage verlangt.
    .when = Wenn ein Client eine Erweiterung von DSO verlangt, etwa Push-Benachrichtigungen, die dem Server fehlt. Wenige Programme verwenden DSO.
    .fix = Aktualisieren Sie den Server oder konfigurieren Sie den Client so, dass er ohne diese Erweiterung auskommt. Gewöhnliche Abfragen funktionieren auf derselben Verbindung weiter.
    .use = Senden Sie DSOTYPENI bei einem primären DSO-Typ, den Sie nicht kennen, wenn die Anfrage eine Antwort erwartet. Senden Sie den Code nie auf Keepalive. Senden Sie NOTIMP, wenn Sie DSO gar nicht unterstützen.

dns-rcode-badvers = EDNS-Version nicht unterstützt
    .description = Der Server implementiert die EDNS-Version der Abfrage nicht. Seine eigene Version steht im OPT-Eintrag der Antwort.
    .when = Nach einer Abfrage mit einer EDNS-Version über 0, obwohl es bisher keine andere gibt. Eine solche Abfrage stammt meist von einem Test oder einem fehlerhaften Programm.
    .fix = Wiederholen Sie die Abfrage mit EDNS-Version 0. Wenn Ihr Programm keine andere Version gewählt hat, suchen Sie nach einem Gerät auf dem Weg, das Abfragen verändert.
    .use = Senden Sie BADVERS nur bei einer EDNS-Version, die Sie nicht implementieren, und nennen Sie die höchste, die Sie implementieren. Senden Sie FORMERR bei einem fehlerhaften OPT-Eintrag.

dns-rcode-badsig = Signatur passt nicht
    .description = Der Server kennt den Schlüssel, aber die Signatur passt nicht zur Nachricht und zum gemeinsamen Geheimnis. Die Nachricht wurde nicht verarbeitet.
    .when = Wenn die beiden Seiten unter einem Schlüsselnamen verschiedene Geheimnisse haben oder etwas auf dem Weg die Nachricht verändert hat.
    .fix = Vergleichen Sie Geheimnis und Algorithmus des Schlüssels auf beiden Seiten und korrigieren Sie Unterschiede. Wenn beide übereinstimmen, suchen Sie nach einem Forwarder oder einer Firewall, die DNS-Nachrichten verändert.
    .use = Senden Sie BADSIG in einer unsignierten Antwort mit NOTAUTH, wenn die Prüfung der Signatur scheitert. Senden Sie BADKEY bei einem unbekannten Schlüssel. Senden Sie BADTIME, wenn die Signatur stimmt, die Zeit aber nicht.

dns-rcode-badkey = Schlüssel nicht erkannt
    .description = Der Server kennt den Schlüssel nicht, der die Nachricht signiert hat, oder unterstützt dessen Algorithmus nicht. Die Nachricht wurde nicht verarbeitet.
    .when = Wenn der Schlüssel auf dem Server anders heißt, dort nie hinzugefügt oder ersetzt wurde. Ein mit TKEY ausgehandelter Schlüssel kann auch abgelaufen sein. In einem TKEY-Eintrag bedeutet der Code meist, dass die Kerberos-Aushandlung gescheitert ist.
    .fix = Vergleichen Sie den Namen des Schlüssels Buchstabe für Buchstabe und seinen Algorithmus auf beiden Seiten. Wenn dem Server der Schlüssel fehlt, fügen Sie ihn hinzu und laden Sie die Konfiguration neu. Bei einem Schlüssel aus TKEY prüfen Sie das Kerberos-Ticket des Clients und handeln Sie neu aus.
    .use = Senden Sie BADKEY in einer unsignierten Antwort mit NOTAUTH, wenn Sie den Schlüssel oder seinen Algorithmus nicht erkennen. Senden Sie BADSIG, wenn Sie beide kennen, die Prüfung der Signatur aber scheitert.

dns-rcode-badtime = Signatur außerhalb des Zeitfensters
    .description = Die Signatur ist richtig, aber ihre Zeit weicht zu weit von der Uhr des Servers ab oder liegt vor der einer Nachricht, die mit diesem Schlüssel schon empfangen wurde.
    .when = Wenn eine Uhr um mehr als den Fudge-Wert der Nachricht falsch geht, meist 300 Sekunden, oder wenn Nachrichten in falscher Reihenfolge eintreffen.
    .fix = Vergleichen Sie beide Uhren in UTC und synchronisieren Sie sie mit NTP. Die Zeit des Servers steht im TSIG-Eintrag der Antwort. Wenn beide Uhren richtig gehen, signieren und senden Sie die Nachricht noch einmal.
    .use = Senden Sie BADTIME in einer signierten Antwort mit NOTAUTH und setzen Sie Ihre eigene Zeit in Other Data. Prüfen Sie zuerst die Signatur: Wenn sie nicht passt, senden Sie BADSIG.

dns-rcode-badmode = TKEY-Modus nicht unterstützt
    .description = Der Server unterstützt den Modus im TKEY-Eintrag des Clients nicht, also die Art, sich auf einen Schlüssel zu einigen.
    .when = Während der Schlüsselaushandlung, wenn ein Client zum Beispiel Diffie-Hellman verwendet und der Server nur GSS-API unterstützt.
    .fix = Wählen Sie einen Modus, den beide Seiten unterstützen; Active Directory verwendet GSS-API. Andernfalls konfigurieren Sie auf beiden Seiten einen gemeinsamen Schlüssel.
    .use = Senden Sie BADMODE im TKEY-Eintrag Ihrer Antwort bei einem Modus, den Sie nicht unterstützen. Senden Sie BADALG, wenn nur der Algorithmus nicht unterstützt wird.

dns-rcode-badname = Schlüsselname vergeben oder unbekannt
    .description = Ein TKEY-Eintrag verlangt einen neuen Schlüssel unter einem Namen, der schon einen hat, oder die Löschung eines Schlüssels, den der Server nicht hat.
    .when = Während der Schlüsselaushandlung, wenn ein Client denselben Namen zweimal wählt oder einen Schlüssel löscht, den der Server schon verworfen hat.
    .fix = Handeln Sie den Schlüssel unter einem eindeutigen Namen neu aus. Nach einer Löschung müssen Sie nichts tun: Der Schlüssel ist schon gelöscht.
    .use = Senden Sie BADNAME, wenn anderes Schlüsselmaterial den Namen schon hat oder es keinen solchen Schlüssel zu löschen gibt. Senden Sie BADKEY, wenn ein unbekannter Schlüssel die Nachricht signiert hat.

dns-rcode-badalg = TKEY-Algorithmus nicht unterstützt
    .description = Der Server unterstützt den Algorithmus im TKEY-Eintrag des Clients nicht. Die Spezifikation führt den Code auf, ohne seine Verwendung zu beschreiben.
    .when = Selten, während der Schlüsselaushandlung. Ein TSIG-Eintrag mit einem nicht unterstützten Algorithmus erhält stattdessen BADKEY.
    .fix = Wählen Sie einen Algorithmus, den beide Seiten unterstützen, etwa gss-tsig oder hmac-sha256, oder aktualisieren Sie den Server.
    .use = Senden Sie BADALG im TKEY-Eintrag Ihrer Antwort bei einem Algorithmus, den Sie nicht unterstützen. Senden Sie BADMODE bei einem nicht unterstützten Modus. In einem TSIG-Eintrag senden Sie BADKEY.

dns-rcode-badtrunc = Signatur zu stark gekürzt
    .description = Die Signatur stimmt, soweit sie reicht, aber der Client hat sie auf weniger Oktette gekürzt, als die Richtlinie des Servers erlaubt.
    .when = Wenn der Schlüssel des Clients einen gekürzten Algorithmus wie hmac-sha256-128 hat und der Server eine längere Signatur verlangt.
    .fix = Konfigurieren Sie den Schlüssel auf dem Client ohne Kürzung. Oder verwenden Sie die Länge der Signatur in der Antwort, denn diese erlaubt die Richtlinie des Servers.
    .use = Senden Sie BADTRUNC, wenn eine gekürzte Signatur gültig, aber für Ihre Richtlinie zu kurz ist. Senden Sie FORMERR, wenn sie kürzer ist, als die Spezifikation erlaubt.

dns-rcode-badcookie = Server-Cookie fehlt oder ist ungültig
    .description = Der Server bearbeitet die Abfrage nur mit einem gültigen DNS-Cookie, das zeigt, dass die Adresse des Clients nicht gefälscht ist. Die Antwort enthält dieses Cookie.
    .when = Nach der ersten Abfrage an einen Server, der Cookies verlangt, oft während eines Angriffs. Auch wenn ein Cookie zu alt ist oder sich die Adresse des Clients geändert hat.
    .fix = Sie müssen nichts tun: Clients wiederholen die Abfrage mit dem neuen Cookie und, wenn das scheitert, über TCP. Wenn der Code weiterhin kommt, geben Sie allen Servern hinter der Adresse dasselbe Cookie-Geheimnis.
    .use = Senden Sie BADCOOKIE mit einem neuen Cookie, wenn Sie ein gültiges verlangen. Über TCP antworten Sie normal. Senden Sie FORMERR bei einem Cookie von ungültiger Länge.
