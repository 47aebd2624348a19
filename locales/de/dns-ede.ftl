# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Erweiterte DNS-Fehler
    .description = Ein erweiterter DNS-Fehler (Extended DNS Error, EDE) erklärt mit einer Nummer und oft einem Text den Antwortcode daneben, meist SERVFAIL. Er dient nur der Diagnose und ändert nichts daran, wie die Antwort behandelt wird.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Gesendet von
    .resolver = Ein Resolver fügt diesen Code hinzu, ein autoritativer Server nicht.
    .authoritative = Ein autoritativer Server fügt diesen Code hinzu, und ein Resolver kann ihn weitergeben.
    .either = Sowohl Resolver als auch autoritative Server fügen diesen Code hinzu.
    .proxy = Ein DNS-Proxy auf dem Rechner des Clients fügt diesen Code hinzu.
dns-ede-fact-answer = Einträge in der Antwort
    .delivered = Die Antwort enthält trotz dieses Codes normalerweise die Einträge; er ist nur eine Anmerkung.
    .withheld = Die Antwort enthält normalerweise die Einträge nicht.
    .replaced = Die Antwort enthält Einträge, die nicht die der Zone sind.
    .varies = Die Antwort kann die Einträge enthalten oder nicht: Der Antwortcode entscheidet.
dns-ede-fact-reason = Unterfehler im Text
    .malware = Unterfehler 1 bedeutet Schadsoftware.
    .phishing = Unterfehler 2 bedeutet Phishing.
    .spam = Unterfehler 3 bedeutet Spam.
    .spyware = Unterfehler 4 bedeutet Spyware.
    .network-policy = Unterfehler 5 bedeutet eine Richtlinie des Betreibers des lokalen Netzwerks.
    .dns-policy = Unterfehler 6 bedeutet eine Richtlinie des Betreibers des DNS-Servers.

## Beside the response code

dns-ede-context-same-response =
    .exact = Eine Antwort mit { $from } enthält meist auch { $to }; beide bedeuten dasselbe.
    .close = Eine Antwort mit { $from } enthält meist auch { $to }; beide bedeuten fast dasselbe.
    .narrower = Eine Antwort mit { $from } enthält meist auch { $to }, was nur ein Fall von { $from } ist.
    .broader = Eine Antwort mit { $from } enthält meist auch { $to }, was auch aus anderen Gründen vorkommt.
    .loose = Eine Antwort mit { $from } enthält oft auch { $to }, was für sich allein nichts davon zeigt.

## Codes

dns-ede-0 = Anderer Fehler
    .description = Etwas ist schiefgegangen, wofür es keinen anderen erweiterten Fehler gibt. Der Text neben dem Code sollte es erklären.
    .when = Von Servern, deren Gründe keinen eigenen Code haben. BIND verwendet 0 zum Beispiel bei einer zu langen Kette von CNAME-Einträgen.
    .fix = Lesen Sie den Text nach dem Code und folgen Sie den Hinweisen zum Antwortcode. Wenn es keinen Text gibt, bitten Sie den Administrator des Servers, in dessen Log nachzusehen.
    .use = Senden Sie 0 nur, wenn kein anderer Code passt, und immer mit einem Text, der den Grund erklärt.

dns-ede-1 = DNSKEY-Algorithmen nicht unterstützt
    .description = Der Resolver konnte die Antwort nicht validieren, weil alle DNSKEY-Einträge der Zone Algorithmen verwenden, die er nicht unterstützt. Eine solche Zone wird behandelt, als wäre sie unsigniert.
    .when = Wenn eine Zone einen überholten Algorithmus wie RSAMD5 verwendet oder einen, der für den Resolver zu neu oder durch dessen Richtlinie verboten ist.
    .fix = Wenn es Ihre Zone ist, signieren Sie sie mit einem verbreiteten Algorithmus wie ECDSAP256SHA256. Wenn ihr Algorithmus neu ist, aktualisieren Sie den Resolver.
    .use = Senden Sie 1, wenn keiner der Algorithmen in den DNSKEY-Einträgen unterstützt wird. Senden Sie 2, wenn dies für die Digest-Typen der DS-Einträge gilt. Senden Sie 6, wenn die Validierung scheitert.

dns-ede-2 = DS-Digest-Typen nicht unterstützt
    .description = Der Resolver konnte die Antwort nicht validieren, weil alle DS-Einträge der übergeordneten Zone Digest-Typen verwenden, die er nicht unterstützt. Eine solche Zone wird behandelt, als wäre sie unsigniert.
    .when = Wenn die übergeordnete Zone nur DS-Einträge mit einem überholten oder seltenen Digest-Typ wie GOST veröffentlicht.
    .fix = Wenn es Ihre Zone ist, veröffentlichen Sie über Ihren Domain-Registrar in der übergeordneten Zone einen DS-Eintrag mit Digest-Typ 2 (SHA-256).
    .use = Senden Sie 2, wenn keiner der Digest-Typen in den DS-Einträgen unterstützt wird. Senden Sie 1 bei den Algorithmen der DNSKEY-Einträge.

dns-ede-3 = Veraltete Antwort
    .description = Der Resolver konnte nicht rechtzeitig eine aktuelle Antwort bekommen. Er hat daher mit Einträgen aus seinem Cache geantwortet, deren TTL schon abgelaufen ist.
    .when = Während die autoritativen Server der Zone nicht erreichbar oder langsam sind, zum Beispiel bei einem Ausfall oder Angriff.
    .fix = Verwenden Sie die Antwort vorerst. Wenn es Ihre Zone ist, prüfen Sie, ob ihre autoritativen Server erreichbar sind. Wenn sich die Adresse geändert hat, fragen Sie einen anderen Resolver.
    .use = Senden Sie 3 mit abgelaufenen Einträgen aus dem Cache. Senden Sie 19 mit einem abgelaufenen NXDOMAIN. Senden Sie 22 oder 23 mit SERVFAIL, wenn Sie nichts anzubieten haben.

dns-ede-4 = Antwort absichtlich ersetzt
    .description = Der Resolver hat die Antwort aufgrund einer Richtlinie ersetzt, etwa wegen einer rechtlichen Pflicht oder zum Schutz vor Schadsoftware. Die Einträge sind nicht die der Zone.
    .when = Wenn ein Filter einen gesperrten Namen auf eine andere Adresse lenkt, oft eine mit einer Warnseite.
    .fix = Fragen Sie den Administrator des Resolvers, warum der Name auf der Liste steht, und beantragen Sie die Streichung, wenn das ein Irrtum ist. Trauen Sie keiner Seite, die sich unter der Ersatzadresse mit einer Zertifikatswarnung öffnet.
    .use = Senden Sie 4, wenn Sie mit eigenen Einträgen antworten. Senden Sie 15, 16 oder 17, wenn Sie die Antwort zurückhalten.

dns-ede-5 = DNSSEC-Status nicht feststellbar
    .description = Der Resolver konnte nicht feststellen, ob die Antwort signiert sein sollte, weil er die nötigen DNSSEC-Einträge nicht erhielt.
    .when = Wenn Server auf dem Weg von der Root zur Zone nicht erreichbar sind oder DNSSEC-Einträge verwerfen oder kein Vertrauensanker den Namen abdeckt.
    .fix = Prüfen Sie den Vertrauensanker (Trust Anchor) des Resolvers und ob der Resolver die Server der Zone und ihrer übergeordneten Zonen erreicht. Suchen Sie nach einer Firewall oder einem Forwarder, der DNSSEC-Einträge verwirft.
    .use = Senden Sie 5, wenn die Validierung mit indeterminate endet. Senden Sie 6, wenn sie mit bogus endet. Senden Sie 22, wenn die Server gar nicht erreichbar sind.

dns-ede-6 = DNSSEC-Validierung fehlgeschlagen
    .description = Der Resolver weiß, dass die Antwort signiert sein sollte, konnte die Signaturen aber nicht validieren und hält die Antwort für gefälscht (bogus). Ein Angriff ist möglich, ein Fehler in der Zone aber wahrscheinlicher.
    .when = Wenn Schlüssel, Signaturen und der DS-Eintrag der übergeordneten Zone nicht zusammenpassen, oft nach einem Wechsel des Schlüssels oder DNS-Anbieters. Manche Resolver senden 6 bei jedem DNSSEC-Fehler.
    .fix = Testen Sie den Namen mit einem DNSSEC-Prüfer im Web. Wenn es Ihre Zone ist, korrigieren Sie den DS-Eintrag oder signieren Sie die Zone neu. Wenn alle signierten Namen scheitern, prüfen Sie Uhr und Vertrauensanker des Resolvers.
    .use = Senden Sie 6, wenn die Validierung mit bogus endet und kein anderer Code genauer ist. Senden Sie 7 bis 12 für das, was sie nennen. Senden Sie 5, wenn die Validierung mit indeterminate endet.

dns-ede-7 = Signatur abgelaufen
    .description = Die DNSSEC-Validierung ist gescheitert, weil zurzeit keine Signatur der Einträge gültig und mindestens eine abgelaufen ist.
    .when = Wenn eine Zone nicht rechtzeitig neu signiert wurde, weil ihr Signierdienst steht, oder ein sekundärer Server eine alte Kopie hat. Auch wenn die Uhr des Resolvers vorgeht.
    .fix = Wenn es Ihre Zone ist, signieren Sie sie neu, prüfen Sie, ob das automatisch geschieht, und aktualisieren Sie alle sekundären Server. Wenn viele Zonen betroffen sind, stellen Sie die Uhr des Resolvers richtig.
    .use = Senden Sie 7, wenn keine Signatur gültig ist und einige abgelaufen sind. Senden Sie 8, wenn einige noch nicht gültig sind. Senden Sie 25, wenn eine Signatur vor ihrem Beginn abläuft.

dns-ede-8 = Signatur noch nicht gültig
    .description = Die DNSSEC-Validierung ist gescheitert, weil zurzeit keine Signatur der Einträge gültig ist und mindestens eine erst in der Zukunft beginnt.
    .when = Wenn die Uhr des Signierdienstes der Zone vorgeht oder die des Resolvers nachgeht, zum Beispiel nach einem Neustart ohne richtige Uhrzeit.
    .fix = Vergleichen Sie die Uhr des Resolvers mit der richtigen Zeit. Wenn sie stimmt, bitten Sie den Administrator der Zone, die Uhr des Signierdienstes zu stellen und die Zone neu zu signieren.
    .use = Senden Sie 8, wenn keine Signatur gültig ist und einige erst in der Zukunft beginnen. Senden Sie 7, wenn einige abgelaufen sind.

dns-ede-9 = Passender DNSKEY fehlt
    .description = Die übergeordnete Zone hat einen DS-Eintrag, aber die Zone hat keinen passenden DNSKEY-Eintrag, den der Resolver unterstützt.
    .when = Nach einem Wechsel des Schlüssels oder DNS-Anbieters, wenn der DS-Eintrag der übergeordneten Zone noch zum alten Schlüssel gehört oder die Zone nicht mehr signiert ist.
    .fix = Wenn es Ihre Zone ist, vergleichen Sie ihre DNSKEY-Einträge mit dem DS-Eintrag der übergeordneten Zone. Lassen Sie Ihren Domain-Registrar den DS-Eintrag ersetzen oder, wenn die Zone unsigniert ist, entfernen.
    .use = Senden Sie 9, wenn ein DS-Eintrag existiert, aber kein unterstützter DNSKEY passt. Senden Sie 10, wenn Signaturen fehlen. Senden Sie 1 oder 2, wenn kein Algorithmus oder Digest-Typ unterstützt wird.

dns-ede-10 = Signaturen fehlen
    .description = Die DNSSEC-Validierung ist gescheitert, weil Einträge, die signiert sein sollten, keine RRSIG-Einträge haben.
    .when = Wenn die übergeordnete Zone einen DS-Eintrag veröffentlicht, die Zone oder einer ihrer Server aber unsigniert ist. Auch wenn ein Forwarder oder eine Firewall die Signaturen verwirft.
    .fix = Fragen Sie jeden autoritativen Server mit dig +dnssec ab. Wenn dort Signaturen fehlen, signieren Sie die Zone oder entfernen Sie den DS-Eintrag. Wenn sie nur hinter einem Forwarder fehlen, aktualisieren oder ersetzen Sie diesen.
    .use = Senden Sie 10, wenn erwartete Signaturen fehlen. Senden Sie 9, wenn kein DNSKEY zum DS-Eintrag passt. Senden Sie 12, wenn ein Nachweis der Nichtexistenz fehlt.

dns-ede-11 = Schlüssel nicht als Zonenschlüssel markiert
    .description = Die DNSSEC-Validierung ist gescheitert, weil einem DNSKEY-Eintrag das Zone-Key-Bit fehlt, ohne das ein Schlüssel keine Einträge der Zone signieren kann.
    .when = Selten, wenn ein DNSKEY-Eintrag von Hand oder von fehlerhafter Software geschrieben wurde. Üblich sind die Flags 256 und 257; beide enthalten das Bit.
    .fix = Wenn es Ihre Zone ist, veröffentlichen Sie ihre Schlüssel mit den Flags 256 oder 257 und signieren Sie die Zone neu. Ersetzen Sie dann den DS-Eintrag der übergeordneten Zone, denn sein Digest umfasst die Flags.
    .use = Senden Sie 11, wenn dem benötigten Schlüssel das Zone-Key-Bit fehlt. Senden Sie 9, wenn es gar keinen passenden Schlüssel gibt.

dns-ede-12 = Nachweis der Nichtexistenz fehlt
    .description = Die DNSSEC-Validierung ist gescheitert, weil die Einträge nicht existieren und die Antwort keinen NSEC- oder NSEC3-Eintrag enthält, der das beweist.
    .when = Wenn ein autoritativer Server eine unvollständig signierte Zone hat oder ein Forwarder oder eine Firewall NSEC- oder NSEC3-Einträge verwirft.
    .fix = Wenn es Ihre Zone ist, signieren Sie sie vollständig neu und aktualisieren Sie die Serversoftware. Wenn es bei anderen Resolvern gelingt, suchen Sie nach einem Forwarder, der NSEC-Einträge verwirft.
    .use = Senden Sie 12, wenn Daten fehlen und kein NSEC- oder NSEC3-Eintrag das abdeckt. Senden Sie 10, wenn Signaturen fehlen. Senden Sie 27 bei zu vielen NSEC3-Iterationen.

dns-ede-13 = Fehler aus dem Cache
    .description = Der Resolver konnte diese Abfrage kürzlich nicht abschließen und wiederholt SERVFAIL aus seinem Cache, ohne es erneut zu versuchen.
    .when = Wenn eine Abfrage bald nach ihrem Scheitern wiederholt wird. Der Fehler aus dem Cache kann den erweiterten Fehler verbergen, der das erste Scheitern erklärt hat.
    .fix = Warten Sie höchstens fünf Minuten oder leeren Sie den Cache des Resolvers und sehen Sie sich den erweiterten Fehler der nächsten Antwort an.
    .use = Senden Sie 13 mit einem SERVFAIL aus Ihrem Cache und fügen Sie den Code des ursprünglichen Grundes hinzu, wenn Sie ihn noch kennen.

dns-ede-14 = Server nicht bereit
    .description = Der Server kann die Abfrage nicht beantworten, weil er noch nicht voll arbeitet.
    .when = Kurz nach einem Start, während Zonen geladen werden. dnsmasq sendet 14 auch, solange es keinen Upstream-Server hat.
    .fix = Warten Sie einen Moment. Wenn der Code weiterhin kommt, sehen Sie im Log des Servers nach, prüfen Sie, ob seine Zonen laden und ob ein Forwarder wie dnsmasq einen Upstream-Server hat.
    .use = Senden Sie 14, während Sie starten oder laden. Senden Sie 24, wenn eine Zone geladen, aber überholt ist. Senden Sie 18, wenn eine Richtlinie die Abfrage verbietet.

dns-ede-15 = Durch Richtlinie des Servers gesperrt
    .description = Der Name steht auf einer Sperrliste des Resolver-Betreibers, zum Beispiel gegen Schadsoftware. Der Resolver hält die Antwort daher zurück.
    .when = Von einem Resolver einer Firma, Schule oder eines Anbieters oder von einem öffentlichen Resolver, der schädliche Namen sperrt.
    .fix = Prüfen Sie den Namen auf Tippfehler und prüfen Sie das Gerät, das ihn abgefragt hat, auf Schadsoftware. Wenn der Name harmlos ist, bitten Sie den Administrator des Resolvers, ihn von der Sperrliste zu streichen.
    .use = Senden Sie 15, wenn Ihre eigene Richtlinie den Namen sperrt. Senden Sie 16 bei einer Forderung von außen. Senden Sie 17, wenn der Client den Filter verlangt hat. Senden Sie 4 mit einer ersetzten Antwort.

dns-ede-16 = Auf Verlangen Dritter zensiert
    .description = Der Name steht auf einer Sperrliste, weil jemand anderes als der Betreiber des Resolvers es verlangt, zum Beispiel ein Gericht oder eine Behörde. Auf welche Art der Name gesperrt wird, spielt keine Rolle.
    .when = Wenn ein Gesetz oder Gerichtsbeschluss die Anbieter eines Landes verpflichtet, einen Namen zu sperren.
    .fix = Fragen Sie den Administrator des Resolvers, wer die Sperre verlangt hat, und wenden Sie sich an diese Stelle, wenn Sie die Sperre für einen Irrtum halten.
    .use = Senden Sie 16, wenn ein Dritter Sie zur Sperrung des Namens verpflichtet. Senden Sie 15, wenn es Ihre eigene Richtlinie ist. Senden Sie 17, wenn der Client den Filter verlangt hat.

dns-ede-17 = Auf Wunsch des Clients gefiltert
    .description = Der Name steht auf einer Sperrliste, die der Client selbst gewählt hat: Der Benutzer oder die Organisation hinter dem Netzwerk hat den Resolver gebeten, solche Namen zu filtern.
    .when = Von Resolvern mit wählbaren Filtern, zum Beispiel für Familien oder gegen Werbung.
    .fix = Ändern Sie den Filter in Ihrem Konto beim Anbieter des Resolvers oder erlauben Sie dort diesen Namen. Wenn jemand anderes den Filter gewählt hat, fragen Sie dort.
    .use = Senden Sie 17, wenn der Client Sie gebeten hat, solche Namen zu sperren. Senden Sie 15, wenn Ihre eigene Richtlinie sie sperrt. Senden Sie 16 bei einer Forderung von außen.

dns-ede-18 = Client nicht berechtigt
    .description = Der Server lehnt die Abfrage wegen des Clients ab, nicht wegen des Namens: Der Client darf diesen Server nicht abfragen.
    .when = Wenn ein Resolver Abfragen von außerhalb seines Netzwerks erhält oder die IP-Adresse des Clients auf einer Sperrliste steht.
    .fix = Verwenden Sie einen Resolver, der für Ihr Netzwerk bestimmt ist. Wenn Sie den Server verwalten, fügen Sie das Netzwerk des Clients der Zugriffsliste hinzu.
    .use = Senden Sie 18 mit REFUSED, wenn dem Client die Berechtigung fehlt. Senden Sie 20, wenn Sie nicht autoritativ sind und keine Rekursion anbieten. Senden Sie 15, wenn der Name der Grund ist.

dns-ede-19 = Veraltetes NXDOMAIN
    .description = Der Resolver konnte nicht rechtzeitig eine aktuelle Antwort bekommen. Er hat daher mit einem alten NXDOMAIN aus seinem Cache geantwortet. Der Name existiert inzwischen vielleicht.
    .when = Während die autoritativen Server der Zone nicht erreichbar oder langsam sind, zum Beispiel während eines Angriffs.
    .fix = Prüfen Sie die Schreibweise des Namens. Wenn der Name neu ist, fragen Sie einen anderen Resolver. Wenn es Ihre Zone ist, prüfen Sie, ob ihre autoritativen Server erreichbar sind.
    .use = Senden Sie 19 mit einem abgelaufenen NXDOMAIN aus dem Cache. Senden Sie 3 mit abgelaufenen Einträgen. Senden Sie keines von beiden mit einem NXDOMAIN, das noch aktuell ist.

dns-ede-20 = Nicht autoritativ, keine Rekursion
    .description = Der Server hat die Zone nicht und fragt für diesen Client keine anderen Server. Ein Resolver sendet den Code auch auf eine Abfrage ohne RD-Bit.
    .when = Wenn die NS-Einträge einer Zone zu einem Server führen, der die Zone nicht hat, oder ein autoritativer Server als Resolver verwendet wird.
    .fix = Vergleichen Sie die NS-Einträge der Zone mit den Servern, auf denen die Zone liegt, und korrigieren Sie die Einträge. Wenn Sie diesen Server als Resolver eingestellt haben, verwenden Sie einen anderen. Bei dig lassen Sie +norecurse weg.
    .use = Senden Sie 20 mit REFUSED bei einer Zone, die Sie nicht haben, wenn Sie keine Rekursion anbieten oder das RD-Bit nicht gesetzt ist. Senden Sie 18, wenn dem Client die Berechtigung fehlt.

dns-ede-21 = Abfrage oder Operation nicht unterstützt
    .description = Der Server unterstützt die Art der Abfrage oder Operation in der Nachricht nicht.
    .when = Mit NOTIMP oder REFUSED, zum Beispiel nach einer Abfrage vom Typ ANY, einem Zonentransfer oder einem seltenen Opcode.
    .fix = Fragen Sie die benötigten Eintragstypen einzeln ab. Senden Sie Aktualisierungen und Zonentransfers an den primären Server der Zone.
    .use = Senden Sie 21 für alles, was Sie nicht unterstützen. Senden Sie 30 bei einem Typ, nach dem keine Abfrage fragen darf. Senden Sie 18, wenn Sie es unterstützen, dem Client aber die Berechtigung fehlt.

dns-ede-22 = Kein autoritativer Server erreichbar
    .description = Der Resolver hat von keinem autoritativen Server der Zone eine brauchbare Antwort erhalten: Sie sind nicht erreichbar oder verweigern möglicherweise die Antwort.
    .when = Wenn alle Server einer Zone ausgefallen, durch eine Firewall blockiert oder ohne die Zone sind oder die Delegierung zu falschen Namen oder Adressen führt.
    .fix = Fragen Sie jeden Server aus den NS-Einträgen der Zone direkt ab. Wenn es Ihre Zone ist, starten Sie die Server oder korrigieren Sie die Delegierung beim Domain-Registrar. Wenn viele Zonen betroffen sind, prüfen Sie das Netzwerk des Resolvers.
    .use = Senden Sie 22, wenn kein autoritativer Server brauchbar antwortet. Fügen Sie 23 für jeden Fehler hinzu, den Sie in einem Text beschreiben können. Senden Sie 3, wenn Sie stattdessen aus dem Cache antworten.

dns-ede-23 = Netzwerkfehler
    .description = Beim Austausch mit einem anderen Server ist ein nicht behebbarer Fehler aufgetreten. Der Text nennt oft diesen Server und was er gesendet hat.
    .when = Mit SERVFAIL, wenn eine Verbindung abgelehnt wird, das Zeitlimit überschreitet oder abbricht. Der Resolver von Cloudflare verwendet 23 auch nach REFUSED von einem autoritativen Server.
    .fix = Entnehmen Sie dem Text den Server und den Fehler und fragen Sie diesen Server direkt. Wenn es Ihre Zone ist, prüfen Sie den Server und die Firewall davor.
    .use = Senden Sie 23 bei einem gescheiterten Austausch mit einem Server und nennen Sie ihn im Text. Senden Sie 22, wenn kein autoritativer Server übrig ist.

dns-ede-24 = Zonendaten nicht nutzbar
    .description = Der Server ist für die Zone konfiguriert, kann aber nicht mit ihren Daten antworten, zum Beispiel weil seine Kopie zu alt oder abgelaufen ist.
    .when = Von einem sekundären Server, der seinen primären länger nicht erreicht hat, als der SOA-Eintrag erlaubt, oder nachdem eine Zone nicht geladen werden konnte.
    .fix = Fragen Sie einen anderen autoritativen Server der Zone ab. Wenn Sie diesen verwalten, prüfen Sie seine Zonentransfers und die SOA-Seriennummer auf dem primären Server.
    .use = Senden Sie 24, wenn Sie die Zone haben sollten, ihre Daten aber nicht nutzen können. Senden Sie 14, während Sie sie noch laden. Senden Sie 20 bei einer Zone, die Sie nicht haben.

dns-ede-25 = Signatur läuft vor ihrem Beginn ab
    .description = Die DNSSEC-Validierung ist gescheitert, weil der Ablauf einer Signatur vor ihrem Beginn liegt. Die Signatur ist daher nie gültig.
    .when = Selten, wenn die Signiersoftware der Zone fehlerhaft oder falsch eingestellt ist. Unbound meldet diesen Fehler stattdessen mit 8.
    .fix = Wenn es Ihre Zone ist, korrigieren Sie die Gültigkeitsdauer im Signierdienst und signieren Sie die Zone neu. Andernfalls melden Sie die Signatur dem Administrator der Zone.
    .use = Senden Sie 25, wenn der Ablauf einer Signatur vor ihrem Beginn liegt. Senden Sie 7 bei einer abgelaufenen und 8 bei einer, die in der Zukunft beginnt.

dns-ede-26 = Zu früh gesendet
    .description = Die Nachricht kam über QUIC in 0-RTT-Daten, bevor der Handshake abgeschlossen war, und könnte Schaden anrichten, wenn jemand sie wiederholt.
    .when = Wenn ein Client bei DNS über QUIC zum Beispiel eine Aktualisierung in 0-RTT-Daten sendet. Erlaubt sind dort nur Abfragen und NOTIFY.
    .fix = Senden Sie die Nachricht nach dem Handshake noch einmal. Wenn der Code wieder kommt, korrigieren Sie den Client, der in 0-RTT-Daten nur Abfragen und NOTIFY senden darf.
    .use = Senden Sie 26 mit REFUSED bei jedem Opcode außer QUERY und NOTIFY in 0-RTT-Daten. Stattdessen dürfen Sie die Nachricht bis zum Ende des Handshakes zurückhalten oder die Verbindung mit DOQ_PROTOCOL_ERROR schließen.

dns-ede-27 = NSEC3-Iterationen nicht unterstützt
    .description = Die Zone beweist mit NSEC3, dass Einträge nicht existieren, aber mit mehr Hash-Iterationen, als der Resolver akzeptiert. Der Resolver behandelt die Antwort als unsigniert oder als Fehler.
    .when = Wenn eine Zone noch mit vielen NSEC3-Iterationen signiert ist; heute wird 0 empfohlen, und Resolver senken ihre Limits.
    .fix = Wenn es Ihre Zone ist, setzen Sie die NSEC3-Iterationen auf 0 und signieren Sie die Zone neu. Andernfalls verständigen Sie den Administrator der Zone.
    .use = Senden Sie 27, wenn Sie eine Antwort wegen ihrer NSEC3-Iterationen als unsigniert oder gescheitert behandeln, nachdem Sie die NSEC3-Signaturen validiert haben. Senden Sie 27 nie, wenn Sie die Antwort ignorieren. Senden Sie 12, wenn der Nachweis fehlt.

dns-ede-28 = Transportvorgabe nicht erfüllbar
    .description = Das Programm hat seinen lokalen DNS-Proxy um bestimmte, etwa verschlüsselte Transporte gebeten, und der Proxy kann sie nicht anbieten oder konnte die Anfrage nicht lesen. Nur ein abgelaufener Entwurf definiert das.
    .when = So gut wie nie: Wenige Proxys unterstützen die Optionen des Entwurfs.
    .fix = Stellen Sie im Proxy einen Upstream-Resolver mit dem verlangten Transport ein, etwa DNS über TLS. Andernfalls lassen Sie das Programm weniger verlangen.
    .use = Senden Sie 28, wenn Sie nicht erfüllen können, was eine Option PROXY CONTROL verlangt, oder die Option fehlerhaft ist. Nennen Sie in der Antwort, was Sie anbieten können.

dns-ede-29 = Antwort abgeleitet
    .description = Der Resolver hat die Server der Zone nicht gefragt, sondern die Antwort aus dem abgeleitet, was sein Cache schon beweist, meist, dass ein Name oder Typ nicht existiert.
    .when = Von PowerDNS Recursor, bei Namen in einer bewiesenen Lücke einer signierten Zone, unter einem nicht vorhandenen Namen oder in seinem Cache negativer Antworten.
    .fix = Sie müssen nichts tun. Wenn der Name gerade erst hinzugefügt wurde, warten Sie, bis die Einträge im Cache ablaufen, oder leeren Sie den Cache des Resolvers.
    .use = Senden Sie 29, wenn Sie eine Antwort aus Ihrem Cache abgeleitet haben, zum Beispiel aus NSEC- oder NSEC3-Einträgen. Senden Sie 19, wenn ein altes NXDOMAIN aus dem Cache kommt.

dns-ede-30 = Abfragetyp nicht gültig
    .description = Keine Abfrage darf nach diesem Eintragstyp fragen, weil er nur innerhalb anderer Einträge eine Bedeutung hat.
    .when = Zum Beispiel nach einer Abfrage von NXNAME, das nur in NSEC-Einträgen fehlende Namen markiert.
    .fix = Fragen Sie nach einem gewöhnlichen Eintragstyp wie A oder AAAA. Wenn ein Programm die Abfrage gesendet hat, melden Sie das Problem dessen Entwickler.
    .use = Senden Sie 30 mit FORMERR bei einem Typ, der nicht abgefragt werden darf, etwa NXNAME. Senden Sie 21 bei einem, den Sie nicht unterstützen.

dns-ede-31 = Abfragerate begrenzt
    .description = Der Server hat zu viele Abfragen erhalten, meist von einem Client oder Netzwerk, und lehnt ab oder kürzt die Antwort. Nur ein Entwurf definiert diesen Code.
    .when = Während Angriffen, hinter einer gemeinsam genutzten IP-Adresse oder wenn ein Programm dieselbe Abfrage wiederholt, statt die Antwort zwischenzuspeichern.
    .fix = Suchen Sie das Programm, das so viele Abfragen sendet, und lassen Sie es Antworten zwischenspeichern und zwischen den Versuchen warten. Wenn Sie den Server verwalten, prüfen Sie sein Ratenlimit.
    .use = Senden Sie 31, wenn Sie die Rate der Abfragen begrenzen. Senden Sie 32, wenn ein Kontingent aufgebraucht ist.

dns-ede-32 = Kontingent aufgebraucht
    .description = Der Client hat ein Kontingent aufgebraucht, etwa die Zahl der Aktualisierungen oder Abfragen, die sein Konto erlaubt. Nur ein Entwurf definiert diesen Code.
    .when = Von Diensten, die Aktualisierungen oder Abfragen pro Kunde zählen, zum Beispiel in einem kostenlosen Tarif.
    .fix = Finden Sie heraus, wann das Kontingent zurückgesetzt wird, oder bitten Sie den Anbieter um ein größeres. Verringern Sie die Zahl der Abfragen, indem Sie Antworten zwischenspeichern.
    .use = Senden Sie 32, wenn ein Kontingent aufgebraucht ist. Senden Sie 31, wenn nur die aktuelle Rate zu hoch ist. Senden Sie 18, wenn dem Client die Berechtigung ganz fehlt.

dns-ede-33 = Validierung für diesen Namen abgeschaltet
    .description = Der Administrator des Resolvers hat die DNSSEC-Validierung für diese Domain mit einem negativen Vertrauensanker abgeschaltet. Die Antwort wurde daher vielleicht nicht validiert. Nur ein Entwurf definiert diesen Code.
    .when = Während das DNSSEC einer Domain bekanntermaßen defekt ist, die Benutzer des Resolvers die Domain aber weiter erreichen sollen.
    .fix = Wenn es Ihre Zone ist, bringen Sie ihr DNSSEC in Ordnung und bitten Sie den Administrator des Resolvers, den negativen Vertrauensanker zu entfernen. Andernfalls behandeln Sie die Antwort als unsigniert.
    .use = Senden Sie 33 mit jeder Antwort, für die ein negativer Vertrauensanker gilt, und nennen Sie dessen Domain im Text. Senden Sie 6, wenn Sie die Antwort validieren und die Validierung scheitert.

dns-ede-34 = Nur über neue Delegierung erreichbar
    .description = Der Name liegt in einer Zone, die nur mit DELEG-Einträgen delegiert ist, ohne NS-Einträge. Der Client kennt DELEG nicht; die Zone scheint ihm daher zu fehlen. Nur ein Entwurf definiert diesen Code.
    .when = Von einem autoritativen Server, der DELEG unterstützt, wenn ein älterer Resolver fragt. Vielleicht wollte der Inhaber der Zone solche Resolver ausschließen.
    .fix = Verwenden Sie einen Resolver, der DELEG unterstützt. Wenn es Ihre Zone ist und ältere Resolver sie erreichen sollen, fügen Sie in der übergeordneten Zone NS-Einträge hinzu.
    .use = Senden Sie 34, wenn es DELEG-Einträge ohne NS-Einträge gibt und der Client DELEG nicht unterstützt. Senden Sie 20 bei einer Zone, die Sie nicht haben.

dns-ede-35 = Von einem Upstream-Resolver gesperrt
    .description = Der Name steht auf einer Sperrliste des Resolvers, an den dieser Server seine Abfragen weitergibt. Der Forwarder selbst hat ihn nicht gesperrt. Nur ein Entwurf definiert diesen Code.
    .when = Von einem Router oder Firmen-Forwarder, der einen filternden Resolver im Internet verwendet.
    .fix = Wenn der Text einen Kontakt nennt, wenden Sie sich dorthin. Andernfalls fragen Sie den Administrator des Forwarders, welchen Resolver er verwendet. Wenn der Name harmlos ist, bitten Sie den Administrator jenes Resolvers, ihn von der Sperrliste zu streichen.
    .use = Senden Sie 35 statt 15, wenn Sie eine Sperre Ihres Upstream-Resolvers weitergeben. Senden Sie 15, wenn Ihre eigene Richtlinie den Namen sperrt.

dns-ede-49152-65535 = Zur privaten Verwendung
    .description = Diese Codes haben keine gemeinsame Bedeutung: Jeder darf sie in seinen eigenen Systemen verwenden.
    .when = Von Servern, die eine Organisation für sich selbst konfiguriert oder geschrieben hat.
    .fix = Lesen Sie den Text nach dem Code und fragen Sie den Administrator des Servers, was er bedeutet. Andernfalls folgen Sie den Hinweisen zum Antwortcode.
    .use = Senden Sie einen dieser Codes nur, wo sich Sender und Empfänger darauf geeinigt haben, mit einem Text für alle anderen. Öffentlich senden Sie 0 mit einem Text.
