# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = TLS-Alerts
    .description = TLS, früher SSL, verschlüsselt Verbindungen. Mit einem Alert teilt eine Seite der anderen mit, dass sie die Verbindung schließt oder warum sie den Handshake oder eine Nachricht nicht akzeptieren kann.

## Classes

tls-alert-class-closure = Alert zum Schließen
    .description = Der Sender beendet die Verbindung, ihren Handshake oder ihre frühen Daten absichtlich. Im Protokoll ist nichts schiefgegangen.
tls-alert-class-error = Fehler-Alert
    .description = Der Sender hat im Handshake oder in einer späteren Nachricht einen Fehler gefunden. Von wenigen Ausnahmen abgesehen endet die Verbindung sofort.

## Facts that only TLS alerts have

tls-alert-fact-level = Stufe
    .fatal = Der Alert ist fatal: Beide Seiten schließen die Verbindung sofort.
    .since-1-3 = In TLS 1.3 ist der Alert fatal. In früheren Versionen wählt der Sender zwischen warning und fatal.
    .either = Der Alert ist fatal, wenn der Sender aufgibt, sonst eine Warnung.
    .warning = Der Alert ist eine Warnung, kein fataler Fehler.
    .usually-warning = Der Alert ist meist eine Warnung, und close_notify folgt darauf.
tls-alert-fact-versions = Versionen
    .all = SSL 3.0 und alle TLS-Versionen haben diesen Alert.
    .tls = Alle TLS-Versionen haben diesen Alert, SSL 3.0 nicht.
    .until-1-2 = SSL 3.0 und TLS bis 1.2 haben diesen Alert, TLS 1.3 nicht.
    .tls-until-1-2 = TLS 1.0, 1.1 und 1.2 haben diesen Alert, TLS 1.3 nicht.
    .tls-1-0-and-1-1 = Nur TLS 1.0 und 1.1 haben diesen Alert.
    .tls-1-0 = Nur TLS 1.0 hat diesen Alert.
    .ssl-3 = Nur SSL 3.0 hat diesen Alert.
    .tls-1-3 = Nur TLS 1.3 hat diesen Alert.
    .dtls-1-3 = Nur DTLS 1.3, das über UDP läuft, hat diesen Alert.
    .drafts = Nur Entwürfe von TLS 1.3 hatten diesen Alert.
tls-alert-fact-sender = Wer sendet
    .client = Der Client sendet diesen Alert.
    .server = Der Server sendet diesen Alert.
    .either = Beide Seiten können diesen Alert senden.
    .verifier = Die Seite, die das Zertifikat der anderen ablehnt, sendet diesen Alert. Die Seite, die ihn erhält, hat dieses Zertifikat vorgelegt.
tls-alert-fact-moment = Zeitpunkt
    .handshake = Der Alert wird während des Handshakes gesendet.
    .certificate = Der Alert wird während des Handshakes gesendet. In TLS 1.3 trifft der eines Servers zum Zertifikat des Clients ein, wenn der Handshake für den Client schon abgeschlossen ist, oft beim ersten Lesen.
    .after = Der Alert wird nach dem Handshake gesendet.
    .any = Der Alert kann während des Handshakes oder später gesendet werden.
tls-alert-fact-quic = QUIC-Fehlercode

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Wenn ein HTTP-Gateway vom Server { $from } erhält, erhält sein eigener Client { $to }; die Bedeutung ist dieselbe.
    .close = Wenn ein HTTP-Gateway vom Server { $from } erhält, erhält sein eigener Client { $to }; die Bedeutung ist fast dieselbe.
    .narrower = Wenn ein HTTP-Gateway vom Server { $from } erhält, erhält sein eigener Client { $to }, was nur ein Fall von { $from } ist.
    .broader = Wenn ein HTTP-Gateway vom Server { $from } erhält, erhält sein eigener Client { $to }, was auch andere Fehler abdeckt.
    .loose = Wenn ein HTTP-Gateway vom Server { $from } erhält, erhält sein eigener Client { $to }; der größte Teil der Bedeutung geht verloren.

tls-alert-context-cloudflare =
    .exact = Wenn eine Verbindung zwischen Cloudflare und dem eigenen Server einer Website aus dem Grund scheitert, den { $from } nennt, erhalten Besucher { $to }; beide bedeuten dasselbe.
    .close = Wenn eine Verbindung zwischen Cloudflare und dem eigenen Server einer Website aus dem Grund scheitert, den { $from } nennt, erhalten Besucher { $to }; beide bedeuten fast dasselbe.
    .narrower = Wenn eine Verbindung zwischen Cloudflare und dem eigenen Server einer Website aus dem Grund scheitert, den { $from } nennt, erhalten Besucher { $to }, was nur ein Fall von { $from } ist.
    .broader = Wenn eine Verbindung zwischen Cloudflare und dem eigenen Server einer Website aus dem Grund scheitert, den { $from } nennt, erhalten Besucher { $to }, was auch andere Fehler abdeckt.
    .loose = Wenn eine Verbindung zwischen Cloudflare und dem eigenen Server einer Website aus dem Grund scheitert, den { $from } nennt, erhalten Besucher { $to }; der größte Teil der Bedeutung geht verloren.

## Codes

tls-alert-close-notify = Verbindung ordentlich geschlossen
    .description = Der Sender wird auf dieser Verbindung nichts mehr senden. Der Alert beweist, dass die Daten davor vollständig sind und nicht abgeschnitten wurden.
    .when = Am Ende der meisten Verbindungen. Während eines Handshakes bedeutet der Alert, dass die Gegenstelle ohne Angabe eines Grundes aufgegeben hat.
    .fix = Am Ende einer Übertragung müssen Sie nichts tun. Während eines Handshakes suchen Sie den Grund im Log der Gegenstelle. Wenn der Alert eine ruhende Verbindung beendet, bauen Sie eine neue auf, bevor Sie weiter senden.
    .use = Senden Sie close_notify, bevor Sie aufhören zu senden, sofern Sie nicht schon einen Fehler-Alert gesendet haben. In TLS 1.2 und früher antworten Sie darauf sofort mit Ihrem eigenen. In TLS 1.3 dürfen Sie vorher zu Ende senden.

tls-alert-end-of-early-data = Frühe Daten vollständig
    .description = Mit diesem Alert markierten Clients nach Entwürfen von TLS 1.3 das Ende ihrer frühen Daten (0-RTT). Im endgültigen TLS 1.3 tut das die Handshake-Nachricht EndOfEarlyData.
    .when = In alten Paketmitschnitten, von Testsoftware von 2016. Wireshark zeigt den Namen noch, obwohl das Register die Nummer als nicht zugewiesen führt.
    .fix = Aktualisieren Sie die Software, die dem Entwurf folgt, sodass beide Seiten das endgültige TLS 1.3 verwenden.
    .use = Senden Sie diesen Alert nie: Andere Software behandelt einen unbekannten Alert als fatalen Fehler. Senden Sie stattdessen die Nachricht EndOfEarlyData.

tls-alert-unexpected-message = Nachricht an dieser Stelle nicht erwartet
    .description = Der Sender hat eine Nachricht erhalten, die an dieser Stelle nicht erlaubt ist, etwa eine Handshake-Nachricht in falscher Reihenfolge oder Daten vor dem Ende des Handshakes.
    .when = Wenn etwas anderes als TLS eintrifft, etwa unverschlüsseltes HTTP an einem HTTPS-Port. Korrekte Programme lösen den Alert nie aus; andernfalls ist also eine TLS-Bibliothek oder ein Gerät auf dem Weg fehlerhaft.
    .fix = Prüfen Sie, ob beide Seiten auf diesem Port TLS erwarten, entweder von Beginn an oder nach STARTTLS. Aktualisieren Sie dann die TLS-Bibliotheken und umgehen Sie Proxys und Scanner, die TLS untersuchen.
    .use = Senden Sie unexpected_message, wenn eine gültige Nachricht zur falschen Zeit kommt. Senden Sie decode_error, wenn sich eine Nachricht nicht auswerten lässt. Senden Sie illegal_parameter, wenn einer ihrer Werte falsch ist.

tls-alert-bad-record-mac = Record beschädigt oder falsch verschlüsselt
    .description = Der Sender konnte einen Record nicht entschlüsseln, oder dessen Integritätsprüfung ist gescheitert: Der Record wurde unterwegs verändert oder mit den falschen Schlüsseln verschlüsselt.
    .when = Selten durch beschädigte Pakete. Häufiger teilen sich mehrere Prozesse oder Threads eine Verbindung, zum Beispiel nach einem Fork, oder eine TLS-Bibliothek, ein VPN oder ein Netzwerkkartentreiber ist fehlerhaft.
    .fix = Geben Sie jedem Prozess eine eigene Verbindung. Aktualisieren Sie die TLS-Bibliothek. Wenn der Alert immer wieder kommt, testen Sie ohne VPN, Proxy und Offloading der Netzwerkkarte.
    .use = Senden Sie bad_record_mac bei jedem Record, den Sie nicht entschlüsseln oder prüfen können, und verraten Sie nicht, was von beidem gescheitert ist. Senden Sie decrypt_error, wenn eine Signatur oder eine Finished-Nachricht falsch ist.

tls-alert-decryption-failed = Record nicht entschlüsselbar
    .description = Ein Record ließ sich zu nichts Gültigem entschlüsseln: Seine Länge passte nicht zur Blockgröße des Verschlüsselungsverfahrens, oder sein Padding war falsch.
    .when = Nur von alter Software. Spätere Versionen senden stattdessen bad_record_mac, weil der Unterschied zwischen beiden Alerts Angreifern beim Entschlüsseln half.
    .fix = Aktualisieren Sie die sendende Software, sodass beide Seiten TLS 1.2 oder neuer verwenden. Wenn Records weiter scheitern, suchen Sie nach beschädigten Paketen oder einem Gerät, das sie verändert.
    .use = Senden Sie nie decryption_failed, das TLS 1.2 verbietet. Senden Sie bad_record_mac bei jedem Record, den Sie nicht entschlüsseln können.

tls-alert-record-overflow = Record zu lang
    .description = Ein Record war länger, als TLS erlaubt: mehr als 16.384 Byte Daten oder mehr als ein von beiden Seiten vereinbartes niedrigeres Limit.
    .when = Wenn die Bytes kein TLS sind, sondern etwa unverschlüsseltes HTTP, und zwei davon als Länge gelesen werden. Selten durch beschädigte Pakete.
    .fix = Prüfen Sie Host, Port und Schema: Ein TLS-Client braucht einen TLS-Port. Wenn sie stimmen, aktualisieren Sie die TLS-Bibliothek, die den Record geschrieben hat.
    .use = Senden Sie record_overflow, wenn ein Record das Limit überschreitet. Senden Sie decode_error, wenn die Länge einer Nachricht nicht zu ihrem Inhalt passt.

tls-alert-decompression-failure = Record konnte nicht dekomprimiert werden
    .description = Der Sender konnte einen Record nicht dekomprimieren, zum Beispiel weil der Inhalt übermäßig lang würde.
    .when = Nur, wo TLS-Komprimierung eingeschaltet ist. Seit dem CRIME-Angriff von 2012 gilt sie als unsicher.
    .fix = Schalten Sie die TLS-Komprimierung aus; eine Seite genügt. Aktualisieren Sie dann die ältere Seite.
    .use = Senden Sie diesen Alert nicht in TLS 1.3, das keine komprimierten Records kennt. In früheren Versionen senden Sie ihn nur bei Daten, die sich nicht dekomprimieren lassen. Senden Sie bad_certificate, wenn ein komprimiertes Zertifikat beschädigt ist.

tls-alert-handshake-failure = Keine gemeinsamen Sicherheitseinstellungen
    .description = Der Sender findet im Angebot der Gegenstelle keine annehmbare Kombination, zum Beispiel keine gemeinsame Cipher-Suite, keine gemeinsame Gruppe für den Schlüsselaustausch oder keinen gemeinsamen Signaturalgorithmus. Was davon fehlt, sagt der Alert nicht.
    .when = Wenn ein Server die Verschlüsselungsverfahren eines alten Clients ablehnt oder kein passendes Zertifikat hat, vor TLS 1.3 auch, wenn das Zertifikat des Clients fehlt. Chrome zeigt ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Aktualisieren Sie den Client. Wenn Sie den Server verwalten, vergleichen Sie dessen Verschlüsselungsverfahren, Gruppen und Zertifikat mit dem Angebot des Clients. Wenn der Server ein Client-Zertifikat verlangt, installieren Sie eines.
    .use = Senden Sie handshake_failure, wenn keine angebotene Kombination annehmbar ist. Senden Sie protocol_version, wenn die TLS-Version der Grund ist. Senden Sie insufficient_security, wenn das Angebot des Clients zu schwach ist.

tls-alert-no-certificate = Client hat kein Zertifikat
    .description = Der Client hat kein Zertifikat, das zur Anforderung des Servers passt. Der Server kann ohne weitermachen oder mit handshake_failure ablehnen.
    .when = Bei SSL 3.0, das 2015 verboten wurde. In TLS sendet ein Client stattdessen eine leere Zertifikatsliste.
    .fix = Schalten Sie SSL 3.0 auf beiden Seiten aus. Wenn der Server ein Zertifikat verlangt, installieren Sie eines mit seinem privaten Schlüssel im Client.
    .use = Senden Sie in TLS nie no_certificate. Als Client ohne Zertifikat senden Sie eine leere Certificate-Nachricht. Als TLS-1.3-Server, der eines braucht, senden Sie certificate_required.

tls-alert-bad-certificate = Zertifikat beschädigt oder ungültig
    .description = Das Zertifikat der Seite, die diesen Alert erhält, ist beschädigt, enthält eine ungültige Signatur oder beruht auf einem gebrochenen Hashverfahren wie MD5.
    .when = Bei einem Server, wenn ein Client dessen Zertifikat ablehnt; in Go geschriebene Clients senden den Alert bei jedem, das die Prüfung nicht besteht. Bei einem Client, wenn der Server dessen Zertifikat ablehnt; ältere Server senden den Alert sogar, wenn es fehlt. Chrome zeigt dann ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = Prüfen Sie auf der Seite, die den Alert erhalten hat, das Zertifikat mit Kette, Namen und Gültigkeitsdauer und installieren Sie es neu. Wenn es gültig ist, fügen Sie seinen Aussteller dem Zertifikatsspeicher der sendenden Seite hinzu.
    .use = Senden Sie bad_certificate, wenn das Zertifikat der Gegenstelle beschädigt oder eine Signatur darin falsch ist. Senden Sie certificate_expired, certificate_revoked oder unknown_ca, wenn eines davon zutrifft. Als TLS-1.3-Server senden Sie certificate_required, wenn keines kam.

tls-alert-unsupported-certificate = Art des Zertifikats nicht unterstützt
    .description = Der Sender unterstützt die Art des Zertifikats der Gegenstelle nicht, zum Beispiel dessen Schlüsselalgorithmus, oder das Zertifikat ist nicht für diesen Zweck bestimmt.
    .when = Wenn ein Client ein Serverzertifikat oder ein Server ein Client-Zertifikat vorlegt und die erweiterte Schlüsselverwendung daher nicht passt, oder wenn der prüfenden Seite der Algorithmus des Schlüssels fehlt.
    .fix = Prüfen Sie auf der Seite, die den Alert erhalten hat, die erweiterte Schlüsselverwendung des Zertifikats: Server brauchen serverAuth, Clients clientAuth. Wenn sie stimmt, fordern Sie ein Zertifikat mit gängigem Schlüsseltyp an, etwa RSA oder P-256.
    .use = Senden Sie unsupported_certificate, wenn Art oder Zweck des Zertifikats der Gegenstelle der Grund ist. Senden Sie bad_certificate, wenn es beschädigt ist. Senden Sie handshake_failure, wenn beide Seiten keinen gemeinsamen Signaturalgorithmus haben.

tls-alert-certificate-revoked = Zertifikat widerrufen
    .description = Das Zertifikat der Seite, die diesen Alert erhält, oder eines in seiner Kette wurde von der Zertifizierungsstelle vor dem Ablaufdatum widerrufen.
    .when = Wenn eine Widerrufsliste (CRL) oder eine OCSP-Antwort sagt, dass das Zertifikat des Servers oder Clients widerrufen ist, zum Beispiel weil sein Schlüssel gestohlen, es ersetzt oder ein Gerät ausgemustert wurde.
    .fix = Fordern Sie für die Seite, die den Alert erhalten hat, ein neues Zertifikat mit neuem Schlüssel an und installieren Sie es anstelle des widerrufenen. Wenn Sie den Grund nicht kennen, fragen Sie die Zertifizierungsstelle.
    .use = Senden Sie certificate_revoked, wenn laut CRL oder OCSP-Antwort das Zertifikat der Gegenstelle widerrufen ist. Senden Sie certificate_expired, wenn nur die Gültigkeitsdauer nicht stimmt. Als Client senden Sie bad_certificate_status_response, wenn die OCSP-Antwort des Servers nicht brauchbar ist.

tls-alert-certificate-expired = TLS-Zertifikat abgelaufen oder noch nicht gültig
    .description = Das Zertifikat der Seite, die diesen Alert erhält, oder eines in seiner Kette ist außerhalb seiner Gültigkeitsdauer: Es ist abgelaufen oder noch nicht gültig.
    .when = Wenn niemand das Zertifikat des Servers oder Clients erneuert hat oder das Programm nach der Erneuerung noch die alte Datei verwendet. Eine falsch gehende Uhr auf der prüfenden Seite wirkt genauso.
    .fix = Erneuern Sie auf der Seite, die den Alert erhalten hat, das Zertifikat und laden Sie das Programm neu, das es verwendet. Prüfen Sie dann die Zwischenzertifikate und die Uhr der sendenden Seite.
    .use = Senden Sie certificate_expired, wenn die Gültigkeitsdauer des Zertifikats der Gegenstelle der Grund ist. Senden Sie certificate_revoked, wenn die Zertifizierungsstelle es widerrufen hat. Senden Sie certificate_unknown, wenn kein bestimmter Alert zutrifft.

tls-alert-certificate-unknown = Zertifikat aus anderem Grund abgelehnt
    .description = Der Sender lehnt das Zertifikat der Seite, die diesen Alert erhält, aus einem Grund ab, den kein anderer Alert nennt. Der Alert bedeutet nicht, dass das Zertifikat unbekannt ist.
    .when = Bei einem Server, wenn ein Browser oder eine App dessen Zertifikat nicht akzeptiert; bei einem Client, wenn der Server dessen Zertifikat nicht akzeptiert. Java sendet den Alert nach den meisten gescheiterten Prüfungen, Chrome und Android-Apps tun es oft.
    .fix = Prüfen Sie auf der Seite, die den Alert erhalten hat, das Zertifikat: Namen, Gültigkeitsdauer, Aussteller und Zwischenzertifikate. Wenn es in Ordnung ist, fragen Sie die sendende Seite nach dem Grund in ihrem Log und prüfen Sie deren Zertifikatsspeicher.
    .use = Senden Sie certificate_unknown zum Zertifikat der Gegenstelle nur, wenn weder unknown_ca noch certificate_expired, certificate_revoked, unsupported_certificate oder bad_certificate zutrifft.

tls-alert-illegal-parameter = Wert im Handshake nicht erlaubt
    .description = Eine Handshake-Nachricht ließ sich auswerten, aber einer ihrer Werte ist falsch oder widerspricht einem anderen, etwa ein nie angebotenes Verschlüsselungsverfahren.
    .when = Wenn die TLS-Bibliotheken beider Seiten nicht zusammenpassen oder eine fehlerhaft ist. Auch Proxys und Firewalls, die den Handshake verändern, lösen den Alert aus.
    .fix = Aktualisieren Sie die TLS-Bibliotheken beider Seiten und umgehen Sie Proxys und Firewalls. Um den Wert zu finden, schalten Sie zum Test TLS 1.3 oder ungewöhnliche Gruppen für den Schlüsselaustausch aus.
    .use = Senden Sie illegal_parameter, wenn sich eine Nachricht auswerten lässt, aber ein Wert falsch ist. Senden Sie decode_error, wenn sie sich nicht auswerten lässt. Senden Sie handshake_failure, wenn die Werte erlaubt, für Sie aber nicht annehmbar sind.

tls-alert-unknown-ca = Zertifikat einer unbekannten Zertifizierungsstelle
    .description = Das Zertifikat der Seite, die diesen Alert erhält, führt zu keiner Zertifizierungsstelle, welcher der Sender vertraut: Das Zertifikat des Ausstellers fehlt oder ist nicht im Zertifikatsspeicher des Senders.
    .when = Wenn die Zertifizierungsstelle privat oder neu ist, das Zertifikat selbstsigniert ist oder seine Zwischenzertifikate fehlen. Erhält ein Server den Alert, hat ein Client das Zertifikat des Servers abgelehnt; erhält ihn ein Client, hat der Server das des Clients abgelehnt.
    .fix = Installieren Sie auf der Seite, die den Alert erhalten hat, auch die Zwischenzertifikate oder ersetzen Sie ein selbstsigniertes Zertifikat durch eines, dem die Gegenstelle vertraut. Wenn die Zertifizierungsstelle privat oder neu ist, fügen Sie ihr Stammzertifikat dem Zertifikatsspeicher der Gegenstelle hinzu.
    .use = Senden Sie unknown_ca, wenn die Kette der Gegenstelle gültig ist, aber bei keiner Zertifizierungsstelle endet, der Sie vertrauen. Senden Sie bad_certificate, wenn eine Signatur darin falsch ist. Senden Sie access_denied, wenn Sie der Kette vertrauen, den Inhaber aber nicht zulassen.

tls-alert-access-denied = Zugriff trotz gültiger Anmeldedaten verweigert
    .description = Das Zertifikat oder der vorab vereinbarte Schlüssel (PSK) ist gültig, aber die Zugriffsregeln des Senders lassen dessen Inhaber nicht zu.
    .when = Wenn ein Server mit Client-Zertifikaten, etwa ein VPN, ein Message-Broker oder ein Service-Mesh, den Inhaber des Zertifikats nicht als zugelassen führt.
    .fix = Prüfen Sie, ob der Client das vorgesehene Zertifikat oder den vorgesehenen Schlüssel verwendet. Wenn ja, bitten Sie den Administrator des Servers, seinen Namen zuzulassen.
    .use = Senden Sie access_denied, wenn der Client seine Identität bewiesen hat, ihm aber die Berechtigung fehlt. Senden Sie unknown_ca oder bad_certificate, wenn das Zertifikat selbst nicht akzeptabel ist.

tls-alert-decode-error = Nachricht nicht auswertbar
    .description = Eine Nachricht verstößt gegen die Syntax von TLS: Ein Feld liegt außerhalb seines Bereichs, oder eine Länge ist falsch.
    .when = Zwischen korrekten Programmen nur durch beschädigte Pakete. Andernfalls ist eine Bibliothek fehlerhaft, ein Gerät schneidet Nachrichten ab, oder ein Server sendet eine leere Zertifikatsliste.
    .fix = Aktualisieren Sie die TLS-Bibliothek der Seite, die den Alert erhalten hat, und umgehen Sie Geräte, die TLS untersuchen. Wenn Sie den Server verwalten, prüfen Sie, ob dessen Zertifikatsdatei leer ist.
    .use = Senden Sie decode_error, wenn sich eine Nachricht nicht auswerten lässt. Senden Sie illegal_parameter, wenn sie sich auswerten lässt, aber ein Wert falsch ist. Senden Sie record_overflow, wenn ein Record zu lang ist.

tls-alert-decrypt-error = Prüfung von Signatur oder Schlüssel gescheitert
    .description = Eine kryptografische Prüfung im Handshake ist gescheitert: Eine Signatur, die Finished-Nachricht oder der Nachweis eines vorab vereinbarten Schlüssels (PSK) ist falsch.
    .when = Wenn ein privater Schlüssel nicht zu seinem Zertifikat gehört, beide Seiten verschiedene vorab vereinbarte Schlüssel haben oder ein Proxy den Handshake verändert hat. Manche Server senden den Alert auch bei einem unbekannten Schlüsselnamen.
    .fix = Prüfen Sie auf der Seite, die den Alert erhalten hat, ob Zertifikat und privater Schlüssel zusammengehören, oder vergleichen Sie die vorab vereinbarten Schlüssel beider Seiten. Aktualisieren Sie dann die TLS-Bibliotheken und umgehen Sie Proxys.
    .use = Senden Sie decrypt_error, wenn eine Signatur im Handshake, eine Finished-Nachricht oder ein PSK-Binder die Prüfung nicht besteht. Senden Sie bad_record_mac, wenn es ein Record ist. Senden Sie bad_certificate, wenn eine Signatur in einem Zertifikat falsch ist.

tls-alert-too-many-cids-requested = Zu viele Verbindungs-IDs angefordert
    .description = Die Gegenstelle hat zu viele RequestConnectionId-Nachrichten gesendet. Der Sender beendet daher die DTLS-Verbindung.
    .when = Bei Programmen, die eine Verbindung bei wechselnder Adresse aufrechterhalten, wenn eines immer wieder neue Verbindungs-IDs anfordert.
    .fix = Stellen Sie fest, warum das Programm immer weiter anfordert, und lassen Sie es Verbindungs-IDs nur anfordern, wenn wenige unbenutzte übrig sind.
    .use = Senden Sie diesen Alert nur bei übermäßig vielen Anforderungen. Stattdessen dürfen Sie mit einer NewConnectionId-Nachricht mit weniger oder gar keinen IDs antworten. Senden Sie unexpected_message, wenn keine Verbindungs-ID ausgehandelt wurde.

tls-alert-export-restriction = Schlüssel zu lang für Exportregeln
    .description = Die Aushandlung verstieß gegen Exportregeln der 1990er-Jahre, zum Beispiel mit einem 1024-Bit-RSA-Schlüssel für eine Cipher-Suite, die nur 512 Bit erlaubte.
    .when = Von Software der 1990er-Jahre, deren Exportversionen auf schwache Schlüssel beschränkt waren. Exportverfahren sind seit Langem gebrochen.
    .fix = Ersetzen Sie die alte Software und schalten Sie auf der anderen Seite alle Export-Cipher-Suites aus.
    .use = Senden Sie nie export_restriction. Senden Sie handshake_failure oder insufficient_security, wenn Verschlüsselungsverfahren nicht annehmbar sind.

tls-alert-protocol-version = TLS-Version nicht unterstützt
    .description = Der Sender erkennt die von der Gegenstelle vorgeschlagene TLS-Version, unterstützt sie aber nicht oder hat sie ausgeschaltet.
    .when = Wenn ein alter Client einem Server, der mindestens TLS 1.2 verlangt, nur TLS 1.0 oder 1.1 anbietet. Seltener ist das Umgekehrte: Ein neuer Client lehnt die Version ab, die ein alter Server wählt.
    .fix = Aktualisieren Sie den Client oder schalten Sie in seinen Einstellungen TLS 1.2 und 1.3 ein. Wenn der Server die ältere Seite ist, aktualisieren Sie den Server.
    .use = Senden Sie protocol_version, wenn Sie keine der angebotenen Versionen unterstützen. Senden Sie handshake_failure, wenn die Version annehmbar ist, die Verschlüsselungsverfahren aber nicht. Senden Sie inappropriate_fallback bei einem unnötigen Rückschritt auf eine ältere Version.

tls-alert-insufficient-security = Verschlüsselungsverfahren oder Schlüssel zu schwach
    .description = Der Server verlangt stärkere Verschlüsselungsverfahren, Gruppen oder Schlüssel, als der Client unterstützt. Der Alert ersetzt handshake_failure, wenn allein die Stärke der Grund ist.
    .when = Wenn ein streng konfigurierter Server einen alten Client ablehnt. Entgegen der Spezifikation senden manche Client-Bibliotheken den Alert auch, wenn die Diffie-Hellman-Parameter eines Servers zu kurz sind.
    .fix = Aktualisieren Sie den Client. Wenn Sie den Server verwalten und diesen Client bedienen müssen, prüfen Sie, welches Minimum gilt, und senken Sie es nicht für alle.
    .use = Senden Sie insufficient_security, wenn das Angebot des Clients für Ihre Richtlinie zu schwach ist. Senden Sie handshake_failure, wenn aus anderen Gründen nichts passt. Senden Sie protocol_version, wenn nur die Version zu alt ist.

tls-alert-internal-error = Problem auf der Seite des Senders
    .description = Der Sender kann wegen eines eigenen Problems nicht weitermachen, etwa wegen fehlenden Arbeitsspeichers. Es liegt weder an der Gegenstelle noch am Protokoll.
    .when = Von einem Server, dem Ressourcen fehlen oder der seinen Schlüssel oder sein Zertifikat nicht verwenden kann. Manche Server und CDNs senden den Alert auch bei einem Hostnamen, der dort nicht eingerichtet ist.
    .fix = Wenn Sie den Server verwalten, sehen Sie in seinem Log nach und prüfen Sie dann Zertifikat und Schlüssel für diesen Hostnamen, Berechtigungen und Arbeitsspeicher. Andernfalls prüfen Sie den Hostnamen und melden Sie den Fehler.
    .use = Senden Sie internal_error bei einem eigenen Fehler. Senden Sie unrecognized_name bei einem Hostnamen, den Sie nicht bedienen. Senden Sie general_error, wenn Sie den Grund nicht nennen wollen.

tls-alert-inappropriate-fallback = Unnötiger Rückfall auf eine ältere Version
    .description = Der Client bietet eine ältere TLS-Version an, durch TLS_FALLBACK_SCSV als Rückfall gekennzeichnet, obwohl der Server eine neuere unterstützt. Der Server bricht ab, weil ein Angreifer den Rückfall erzwungen haben könnte.
    .when = Wenn der erste Versuch eines Clients scheitert, zum Beispiel wegen eines schlechten Netzwerks, und der Client dann eine ältere Version anbietet.
    .fix = Lassen Sie den Client wieder seine neueste Version anbieten. Wenn das scheitert, stellen Sie fest, was im Netzwerk es verhindert, und schalten Sie Rückfälle im Client aus.
    .use = Senden Sie inappropriate_fallback, wenn TLS_FALLBACK_SCSV mit einer Version unter Ihrer neuesten kommt. Stattdessen dürfen Sie protocol_version senden, wenn Sie die angebotene Version nicht unterstützen.

tls-alert-user-canceled = Handshake abgebrochen
    .description = Der Sender gibt den Handshake aus einem Grund auf, der nichts mit dem Protokoll zu tun hat.
    .when = Wenn jemand ein Dialogfeld schließt, etwa die Auswahl eines Client-Zertifikats, oder ein Programm beim Verbindungsaufbau beendet wird. Entgegen der Spezifikation sendet Java den Alert auch später, wenn es eine TLS-1.3-Verbindung schließt.
    .fix = Wenn Sie absichtlich abgebrochen haben oder der Handshake schon abgeschlossen war, müssen Sie nichts tun. Andernfalls wiederholen Sie den Schritt und bestätigen Sie das Dialogfeld oder stellen Sie fest, welches Programm aufgegeben hat.
    .use = Senden Sie user_canceled und dann close_notify, wenn Sie einen Handshake ohne Fehler aufgeben. Nach dem Handshake senden Sie nur close_notify.

tls-alert-no-renegotiation = Neuaushandlung abgelehnt
    .description = Der Sender lehnt einen neuen Handshake auf einer schon offenen Verbindung ab. Die Seite, die ihn verlangt hat, entscheidet, ob die Verbindung weitergeht.
    .when = Wenn ein Webserver nur für einige Pfade ein Client-Zertifikat verlangt oder ein altes Programm neu aushandelt, um Schlüssel zu wechseln. Viele Programme lehnen das wegen bekannter Angriffe ab.
    .fix = Lassen Sie den Server Client-Zertifikate im ersten Handshake verlangen, nötigenfalls auf einem eigenen Hostnamen. Andernfalls schalten Sie die Neuaushandlung in dem Programm aus, das sie verlangt.
    .use = Senden Sie no_renegotiation als Warnung, wenn Sie ein HelloRequest oder ein späteres ClientHello ablehnen. In TLS 1.3 senden Sie bei einem späteren ClientHello unexpected_message.

tls-alert-missing-extension = Vorgeschriebene TLS-Erweiterung fehlt
    .description = Einer Handshake-Nachricht fehlt eine Erweiterung, die für die TLS-Version oder etwas anderes, das ausgehandelt wird, vorgeschrieben ist.
    .when = Wenn einem ClientHello signature_algorithms, supported_groups oder key_share fehlt oder der Hostname, wo der Server ihn verlangt. Über QUIC, wenn quic_transport_parameters fehlt.
    .fix = Aktualisieren Sie die TLS-Bibliothek des Clients und lassen Sie ihn den Hostnamen senden (SNI). Wenn Sie den Client entwickeln, vergleichen Sie sein ClientHello mit der Liste vorgeschriebener Erweiterungen in der Spezifikation.
    .use = Senden Sie missing_extension, wenn eine vorgeschriebene Erweiterung nicht da ist. Senden Sie illegal_parameter, wenn sie da, ihr Wert aber falsch ist. Senden Sie handshake_failure, wenn keiner ihrer Werte für Sie annehmbar ist.

tls-alert-unsupported-extension = Erweiterung nicht angeboten oder nicht erlaubt
    .description = Eine Nachricht enthält eine Erweiterung, die ihr Empfänger nicht angeboten hatte oder die in dieser Nachricht nicht erlaubt ist.
    .when = Bei einem Client, dessen Server oder ein Proxy auf dem Weg mit einer Erweiterung antwortet, die nicht im ClientHello stand.
    .fix = Aktualisieren Sie die TLS-Bibliothek des Servers und jedes Proxys, der TLS untersucht. Testen Sie ohne den Proxy, um zu sehen, an welchem von beiden es liegt.
    .use = Senden Sie unsupported_extension, wenn eine Antwort eine Erweiterung enthält, die Sie nicht angeboten haben. Ignorieren Sie in einem ClientHello unbekannte Erweiterungen. Senden Sie missing_extension, wenn eine fehlt.

tls-alert-certificate-unobtainable = Zertifikat nicht abrufbar
    .description = Der Client hat statt des Zertifikats dessen Adresse gesendet, und der Server konnte es von dort nicht abrufen.
    .when = Bei der Erweiterung client_certificate_url, die für kleine Geräte gedacht ist, wenn die Adresse falsch ist oder der Server keinen Zugriff darauf hat. Wenige Programme haben sie verwendet.
    .fix = Korrigieren Sie die Adresse in den Einstellungen des Clients und geben Sie dem Server Zugriff darauf. Andernfalls lassen Sie den Client das Zertifikat selbst senden.
    .use = Senden Sie diesen Alert als fatal, wenn Sie das Zertifikat brauchen; andernfalls machen Sie weiter, mit oder ohne Warnung. Senden Sie bad_certificate_hash_value, wenn das Zertifikat abgerufen wurde, sein Hashwert aber falsch ist.

tls-alert-unrecognized-name = Hostname wird hier nicht bedient
    .description = Der Server erkennt den Hostnamen nicht, den der Client in der Erweiterung server_name (SNI) verlangt hat.
    .when = Wenn der Name falsch geschrieben ist, im DNS auf den falschen Server zeigt oder auf diesem Server nicht eingerichtet ist. Alte Server senden den Alert als Warnung und machen weiter; manche Clients, etwa alte Java-Versionen, geben dann auf.
    .fix = Prüfen Sie den Hostnamen und seine DNS-Einträge. Wenn Sie den Server verwalten, nehmen Sie den Namen in dessen Konfiguration auf, bei Apache mit ServerName oder ServerAlias, und installieren Sie ein Zertifikat dafür.
    .use = Senden Sie unrecognized_name, immer als fatal, wenn Sie den Namen nicht bedienen, oder machen Sie mit einem Standardzertifikat weiter. Senden Sie handshake_failure, wenn Sie den Namen kennen, aber keine gemeinsamen Verschlüsselungsverfahren haben.

tls-alert-bad-certificate-status-response = OCSP-Antwort nicht akzeptabel
    .description = Der Client hatte einen Nachweis verlangt, dass das Zertifikat des Servers nicht widerrufen ist, und die vom Server beigefügte OCSP-Antwort (Stapling) ist ungültig oder nicht akzeptabel.
    .when = Wenn die beigefügte Antwort überholt ist, das Zertifikat als widerrufen meldet oder zu einem anderen Zertifikat gehört, oft weil der Server seine Zertifizierungsstelle nicht erreicht.
    .fix = Wenn Sie den Server verwalten, prüfen Sie seine Uhr und seinen Zugriff auf den OCSP-Server der Zertifizierungsstelle und laden Sie ihn neu, um eine neue Antwort abzurufen. Ersetzen Sie das Zertifikat, wenn es widerrufen wurde. Andernfalls schalten Sie Stapling aus.
    .use = Senden Sie diesen Alert, wenn die OCSP-Antwort im Handshake nicht genügt. Senden Sie certificate_revoked, wenn Sie aus anderer Quelle wissen, dass das Zertifikat widerrufen ist.

tls-alert-bad-certificate-hash-value = Abgerufenes Zertifikat hat den falschen Hashwert
    .description = Der Server hat das Zertifikat des Clients von der angegebenen Adresse abgerufen, aber der mitgelieferte Hashwert passt nicht.
    .when = Bei der Erweiterung client_certificate_url, wenn das Zertifikat unter der Adresse erneuert oder ersetzt wurde, die Einstellungen des Clients aber nicht.
    .fix = Korrigieren Sie den Hashwert in den Einstellungen des Clients. Wenn die Datei unter der Adresse nicht die erwartete ist, stellen Sie fest, wer sie geändert hat.
    .use = Senden Sie diesen Alert, wenn der Hashwert eines abgerufenen Zertifikats falsch ist. Senden Sie certificate_unobtainable, wenn sich nichts abrufen ließ. Senden Sie bad_certificate, wenn der Hashwert stimmt, das Zertifikat aber beschädigt ist.

tls-alert-unknown-psk-identity = Vorab vereinbarter Schlüssel nicht bekannt
    .description = Der Server kennt die vom Client genannte Identität nicht, also den Namen des vorab vereinbarten Schlüssels.
    .when = Bei Sensoren, MQTT-Clients, Überwachungsagenten und anderen Programmen, die statt eines Zertifikats einen vorab vereinbarten Schlüssel (PSK) verwenden, wenn die Identität falsch geschrieben oder auf dem Server nicht eingerichtet ist.
    .fix = Vergleichen Sie die Identität in den Einstellungen des Clients mit der Liste des Servers, auch Groß- und Kleinschreibung. Vergleichen Sie dann die Schlüssel.
    .use = Senden Sie unknown_psk_identity, wenn Clients wissen dürfen, welche Identitäten es gibt. Um das zu verbergen, senden Sie decrypt_error, wie bei einem falschen Schlüssel. Senden Sie access_denied, wenn der Schlüssel stimmt, aber die Berechtigung fehlt.

tls-alert-certificate-required = Client-Zertifikat erforderlich
    .description = Der Server verlangt vom Client ein Zertifikat, und der Client hat keines gesendet.
    .when = Bei APIs, Datenbanken und Firmen-Websites, die Clients am Zertifikat erkennen (gegenseitiges TLS), wenn keines konfiguriert ist oder keines von einer Zertifizierungsstelle stammt, die der Server nennt.
    .fix = Konfigurieren Sie ein Client-Zertifikat von einer Zertifizierungsstelle, die der Server akzeptiert, und den privaten Schlüssel dazu. Wenn ein Proxy die Verbindung zum Server aufbaut, konfigurieren Sie beides dort.
    .use = Senden Sie in TLS 1.3 certificate_required, wenn ein Client-Zertifikat fehlt. In TLS 1.2 und früher senden Sie handshake_failure. Senden Sie unknown_ca, bad_certificate oder einen anderen bestimmten Alert, wenn eines kam, aber nicht akzeptabel ist.

tls-alert-general-error = Fehler ohne Einzelheiten
    .description = Etwas ist schiefgegangen, und der Sender hat keinen genaueren Alert oder will den Grund nicht preisgeben.
    .when = Von neuer Software nach RFC 9846. Die meiste andere Software kennt den Namen noch nicht und gibt die Nummer 117 aus.
    .fix = Suchen Sie den Grund im Log der Seite, die den Alert gesendet hat, oder fragen Sie deren Administrator. Prüfen Sie in der Zwischenzeit Ihr eigenes Zertifikat, Ihren Schlüssel und die TLS-Version.
    .use = Senden Sie general_error nur, wenn kein bestimmter Alert zutrifft oder der Grund verborgen bleiben muss. Senden Sie internal_error bei einem eigenen Fehler.

tls-alert-no-application-protocol = Kein gemeinsames Anwendungsprotokoll
    .description = Der Server unterstützt keines der Anwendungsprotokolle, die der Client in ALPN anbietet, etwa h2 für HTTP/2.
    .when = Wenn ein Client auf einem Protokoll besteht, etwa h2, h3 oder dem einer Datenbank, und der Server es ausgeschaltet hat oder die Verbindung einen anderen Dienst erreicht.
    .fix = Prüfen Sie Host und Port. Wenn sie stimmen, schalten Sie das Protokoll auf dem Server und jedem Proxy ein oder lassen Sie den Client zusätzlich eines anbieten, das der Server hat, etwa http/1.1.
    .use = Senden Sie no_application_protocol, wenn Sie nichts von dem unterstützen, was ALPN anbietet. Über QUIC senden Sie den Alert auch als Client und auch, wenn ALPN fehlt. Senden Sie handshake_failure, wenn die Verschlüsselungsverfahren nicht passen.

tls-alert-ech-required = Encrypted Client Hello nicht angenommen
    .description = Der Client hatte sein ClientHello verschlüsselt (ECH), um den Hostnamen zu verbergen. Der Server hat das nicht angenommen, und der Client sendet ohne diesen Schutz keine Daten.
    .when = Wenn die ECH-Konfiguration im DNS überholt ist oder die Server einer Website verschiedene Schlüssel haben. Clients bauen die Verbindung oft automatisch neu auf, mit dem, was der Server gesendet hat.
    .fix = Wenn Sie den Server verwalten, veröffentlichen Sie dessen aktuelle ECH-Konfiguration im HTTPS-Eintrag und behalten Sie die alten Schlüssel, bis zwischengespeicherte Einträge abgelaufen sind. Andernfalls leeren Sie den DNS-Cache des Clients.
    .use = Als Client senden Sie ech_required, wenn der Server ECH nicht angenommen, aber seinen öffentlichen Namen mit einem gültigen Zertifikat bewiesen hat. Wenn dieses Zertifikat nicht gültig ist, senden Sie den Alert, der den Grund nennt.
