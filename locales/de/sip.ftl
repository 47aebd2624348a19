# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = Das Session Initiation Protocol baut Anrufe über das Internet auf, ändert und beendet sie und registriert Telefone. Jede Antwort auf eine Anfrage hat einen dreistelligen Code, und 6xx-Codes gelten für alle Telefone der angerufenen Person.

## Classes: the first digit

sip-class-1xx = 1xx · Vorläufige Antwort
    .description = Der Server hat die Anfrage erhalten und berichtet über ihren Fortgang, während der Anrufer wartet.
sip-class-2xx = 2xx · Erfolg
    .description = Die Anfrage war erfolgreich. Ein Anruf, der eine solche Antwort erhält, wurde angenommen.
sip-class-3xx = 3xx · Umleitung
    .description = Die angerufene Person oder der Dienst ist unter einer anderen Adresse erreichbar, die meist in der Antwort steht.
sip-class-4xx = 4xx · Fehler bei der Anfrage
    .description = Dieser Server kann oder will die Anfrage so nicht erfüllen. Ein anderer Server nimmt dieselbe Anfrage vielleicht an.
sip-class-5xx = 5xx · Serverfehler
    .description = Der Fehler liegt beim Server selbst oder bei einem anderen, den er braucht. Die Anfrage scheint gültig zu sein.
sip-class-6xx = 6xx · Fehler für alle Telefone
    .description = Der Server weiß sicher, dass der Anruf an keinem Telefon dieses Benutzers gelingen kann, nicht nur am angerufenen.

## Facts that only SIP codes have

sip-fact-finality = Endgültig oder vorläufig
    .provisional = Diese Antwort ist vorläufig, die endgültige folgt noch.
    .final = Diese Antwort ist endgültig und beendet die Anfrage.
sip-fact-forking = Andere Telefone
    .ongoing = Wenn die angerufene Person weitere Telefone hat, klingeln diese weiter.
    .answered = Wenn ein Anruf angenommen wird, beendet der Proxy das Klingeln an den anderen Telefonen der angerufenen Person.
    .redirected = Ein Proxy kann die neuen Adressen selbst anrufen, während etwaige andere Telefone der angerufenen Person weiterklingeln.
    .others-ring = Wenn die angerufene Person weitere Telefone hat, klingeln diese weiter. Nimmt eines davon den Anruf an, sieht der Anrufer diese Antwort nie.
    .all-stop = Ein Proxy beendet den Anruf an allen anderen Telefonen der angerufenen Person und versucht keine weitere Adresse.
sip-fact-requests = Anfragen
    .invite = Der Code ist nur eine Antwort auf INVITE.
    .invite-or-timer = Der Code ist nur eine Antwort auf INVITE. Nach anderen Anfragen steht er für eine Zeitüberschreitung im Client.
    .invite-update = Der Code ist eine Antwort auf INVITE, auch während eines Gesprächs, und auf UPDATE.
    .register = Der Code ist nur eine Antwort auf REGISTER.
    .register-publish-subscribe = Der Code ist eine Antwort auf REGISTER, PUBLISH oder SUBSCRIBE.
    .subscribe = Der Code ist eine Antwort auf SUBSCRIBE in einem bestehenden Abonnement.
    .subscribe-notify-publish = Der Code ist eine Antwort auf SUBSCRIBE, NOTIFY oder PUBLISH.
    .publish = Der Code ist nur eine Antwort auf PUBLISH.
    .info = Der Code ist nur eine Antwort auf INFO.
    .caused-by-refer = Der Code ist eine Antwort auf die durch REFER ausgelöste Anfrage oder auf das REFER selbst.
sip-fact-retry-after = Wartezeit
    .possible = Retry-After kann angeben, wie viele Sekunden zu warten ist.
sip-fact-dialog = Wirkung auf ein Gespräch
    .transaction = Während eines Gesprächs scheitert nur die aktuelle Anfrage, und das Gespräch läuft weiter.
    .method = Während eines Gesprächs scheitert nur die aktuelle Anfrage, sofern das Gespräch oder Abonnement ohne deren Methode auskommt.
    .usage = Während eines Gesprächs beendet der Code das, wozu die Anfrage gehört, also das Gespräch oder ein Abonnement.
    .dialog = Während eines Gesprächs beendet der Code das Gespräch und alles andere in demselben Dialog.
sip-fact-q850 = Telefonnetz
    .cause-1 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 1, nicht vergebene Rufnummer.
    .cause-17 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 17, Teilnehmer besetzt.
    .cause-18 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 18, Teilnehmer antwortet nicht.
    .cause-21 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 21, Anruf abgelehnt.
    .cause-22 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 22, Rufnummer geändert.
    .cause-25 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 25, Routingfehler in der Vermittlung.
    .cause-28 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 28, ungültiges Rufnummernformat.
    .cause-31 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 31, „normal, unspecified“.
    .cause-38 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 38, Netz außer Betrieb.
    .cause-41 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 41, vorübergehender Fehler.
    .cause-63 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 63, Dienst oder Option nicht verfügbar.
    .cause-79 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 79, Dienst oder Option nicht implementiert.
    .cause-102 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 102, Timer abgelaufen.
    .cause-127 = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 127, Netzübergang.
    .warning = Ein Gateway meldet es dem Telefonnetz als Q.850-Grund 31 oder als 65, wenn der Warning-Header einen nicht verfügbaren Übertragungsdienst nennt.
    .none = Ein Gateway meldet dafür keinen Grund, weil der Anruf schon abgebaut wird, wenn es CANCEL sendet.
sip-fact-from-q850 = Q.850-Gründe, die als dieser Code ankommen
sip-fact-xmpp = XMPP-Fehlerbedingung
sip-fact-headers = Header
sip-fact-warnings = Warnungscodes

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } wurde mitsamt der Bedeutung von { $to } übernommen.
    .close = { $from } wurde mit fast derselben Bedeutung von { $to } übernommen.
    .narrower = { $from } wurde von { $to } übernommen, das nur einen Teil der Bedeutung abdeckt.
    .broader = { $from } wurde von { $to } übernommen, das auch andere Fälle abdeckt.
    .loose = { $from } wurde von { $to } übernommen, doch von der Bedeutung ist wenig geblieben.

## Provisional responses and success

sip-100 = Anfrage wird bearbeitet
    .description = Der nächste Server hat die Anfrage erhalten und arbeitet daran. Der Sender eines INVITE hört auf, es zu wiederholen.
    .when = In Sekundenbruchteilen nach den meisten INVITE-Anfragen, vom ersten Proxy oder von der ersten Telefonanlage. Jeder zustandsbehaftete Proxy sendet seinen eigenen Code; über das angerufene Telefon sagt er daher nichts.
    .fix = Warten Sie weiter. Wenn ein Log mit 100 endet, ist der nächste Server nicht weitergekommen: Prüfen Sie dort die Route und das DNS und suchen Sie nach einem Telefon, das nicht antwortet.
    .use = Senden Sie 100, sofern Sie nicht innerhalb von 200 ms eine andere Antwort auf INVITE senden. Senden Sie 180 nur, wenn das Telefon klingelt. Ein zustandsbehafteter Proxy gibt ein empfangenes 100 nie weiter.

sip-180 = Es klingelt
    .description = Das angerufene Telefon hat den Anruf erhalten und versucht, den Benutzer darauf aufmerksam zu machen. Das Telefon des Anrufers kann einen Freiton spielen.
    .when = Während ein Anruf aufgebaut wird. Mehrere Telefone desselben Benutzers können den Code je einzeln senden.
    .fix = Lassen Sie es klingeln. Wenn der Anrufer nichts hört, muss sein Telefon oder Gateway den Freiton selbst erzeugen, sofern nicht 180 oder 183 SDP und Ton bringt.
    .use = Senden Sie 180, wenn der Benutzer auf den Anruf aufmerksam gemacht wird. Senden Sie 183, um vor der Annahme Ansagen oder Töne als Audio zu senden. Senden Sie 182, wenn der Anruf in einer Warteschlange wartet.

sip-181 = Anruf wird weitergeleitet
    .description = Der Anruf wird an andere Ziele weitergeleitet.
    .when = Wenn für die angerufene Person eine Rufumleitung aktiv ist und ihr Server den Anruf selbst weitergibt, statt dem Anrufer die neue Adresse zu senden.
    .fix = Warten Sie weiter. Wenn Anrufe weitergeleitet werden, wo sie es nicht sollen, prüfen Sie die Weiterleitungsregeln der angerufenen Nummer; History-Info oder Diversion verrät vielleicht, wohin der Anruf ging.
    .use = Senden Sie 181, wenn Sie den Anruf weiterleiten und der Anrufer das wissen soll. Senden Sie 302, damit die Anruferseite den Anruf zur neuen Adresse selbst aufbaut.

sip-182 = Anruf in der Warteschlange
    .description = Die angerufene Person ist vorübergehend nicht erreichbar, und der Server hat den Anruf in eine Warteschlange gestellt, statt ihn abzuweisen. Der Antworttext kann die Position oder die erwartete Wartezeit nennen.
    .when = Bei Callcentern und Hotlines, manchmal wiederholt mit neuer Position. Viele Systeme nehmen stattdessen den Anruf an und spielen Musik; 182 ist daher selten.
    .fix = Bleiben Sie in der Leitung und lesen Sie den Antworttext. Wenn Anrufer beim Warten getrennt werden, lassen Sie die Warteschlange 182 jede Minute wiederholen, denn ohne das beenden viele Proxys einen nicht angenommenen Anruf nach etwa drei Minuten.
    .use = Senden Sie 182, solange ein Anruf auf einen freien Mitarbeiter wartet, und wieder, wenn sich seine Position ändert. Senden Sie 480 mit Retry-After, wenn Sie Anrufe nicht warten lassen. Senden Sie 180, wenn ein Telefon klingelt.

sip-183 = Fortgang des Anrufs
    .description = Die Antwort enthält Angaben zum Fortgang des Anrufs, für die es keinen anderen Code gibt, im Antworttext, in den Headern oder im Body.
    .when = Meist von einem Gateway oder Anbieter, mit SDP für frühe Medien: Freitöne und Ansagen wie „Diese Rufnummer ist nicht vergeben“, die der Anrufer hört, bevor jemand abhebt.
    .fix = Hören Sie sich die Ansage an, denn der folgende Code sagt vielleicht weniger. Wenn der Anrufer nichts hört, prüfen Sie, ob das SDP in 183 den Anrufer erreicht und die Firewall den Ton durchlässt.
    .use = Senden Sie 183 mit SDP, um vor der Annahme Ton zu senden. Senden Sie 180, wenn der Benutzer auf den Anruf aufmerksam gemacht wird. Senden Sie 100, wenn es nichts zu berichten gibt.

sip-199 = Ein Zweig des Anrufs ist gescheitert
    .description = Ein Server, meist ein Proxy, der mehrere Telefone angerufen hat, meldet, dass einer dieser Versuche erfolglos geendet hat. Reason nennt den Code der Antwort, die ihn beendet hat.
    .when = Während andere Versuche für denselben Anruf weiterlaufen, und nur, wenn das INVITE „Supported: 199“ enthält. Außerhalb von Mobilfunknetzen ist der Code selten.
    .fix = Geben Sie frei, was für diesen frühen Dialog reserviert war, beenden Sie dessen Medien und warten Sie weiter. BYE ist nicht nötig.
    .use = Senden Sie 199 von einem Proxy, mit Reason und einem To-Tag, wenn ein Zweig gescheitert ist und Sie dessen endgültige Antwort noch nicht weitergeben. Senden Sie den Code nicht an Anrufer, die ihn nicht als unterstützt angekündigt haben oder 100rel verlangen.

sip-200 = Anfrage erfolgreich ausgeführt
    .description = Die Anfrage war erfolgreich. Als Antwort auf INVITE heißt das, dass der Anruf angenommen wurde; auf REGISTER, dass der Registrar sie ausgeführt hat; auf BYE oder CANCEL, dass die Anfrage angekommen ist.
    .when = Nach jeder erfolgreichen Anfrage. Der Inhalt hängt von der Methode ab: SDP nach INVITE, die Liste der aktuellen Kontakte nach REGISTER, die Fähigkeiten nach OPTIONS.
    .fix = Senden Sie nach einem INVITE ein ACK; andernfalls wiederholt die Gegenstelle das 200 und legt nach etwa 32 Sekunden auf. Wenn kein Ton kommt, prüfen Sie die Adressen im SDP und die Firewall.
    .use = Senden Sie 200, wenn die Anfrage erledigt ist. Senden Sie 180 oder 183 vor der Annahme. Senden Sie 204, wenn die Benachrichtigung eines Abonnements unterdrückt wird. Senden Sie 202 nur als Relay eines MESSAGE.

sip-202 = Angenommen, Ergebnis noch unbekannt
    .description = Die Anfrage wurde angenommen, aber ihr Ergebnis ist noch nicht bekannt. Für SUBSCRIBE, NOTIFY und REFER ist der Code laut RFC 6665 und RFC 7647 veraltet, und Clients behandeln ihn wie 200.
    .when = Meist als Antwort auf REFER, wenn ein Telefon einen Anruf weitergibt, und von älteren Servern als Antwort auf SUBSCRIBE. Ein Nachrichten-Relay sendet den Code für ein MESSAGE, das es gespeichert oder an ein anderes Netz weitergegeben hat.
    .fix = Nach REFER oder SUBSCRIBE warten Sie auf NOTIFY mit dem wirklichen Ergebnis; nach einer gescheiterten Weitergabe steht der Code in dessen Body. Nach MESSAGE fragen Sie den Empfänger, denn die Zustellung ist nicht sicher.
    .use = Senden Sie 200 als Antwort auf SUBSCRIBE, NOTIFY und REFER und behandeln Sie ein empfangenes 202 wie 200. Senden Sie 202 nur für ein MESSAGE, das Sie speichern oder weitergeben, ohne zu wissen, ob es ankommt.

sip-204 = Erfolgreich, keine Benachrichtigung gesendet
    .description = Die Anfrage war erfolgreich, aber die zugehörige Benachrichtigung wird nicht gesendet.
    .when = Nach SUBSCRIBE mit Suppress-If-Match, das den Zustand nennt, den der Abonnent schon hat, wenn dieser Zustand noch aktuell ist. Wenige Server unterstützen das.
    .fix = Behalten Sie den vorhandenen Zustand: Das Abonnement wurde erneuert oder mit Expires 0 beendet. Wenn der Zustand nicht mehr aktuell scheint, senden Sie SUBSCRIBE ohne Suppress-If-Match.
    .use = Senden Sie 204 nur in einem Abonnement, wenn die Bedingung in Suppress-If-Match zutrifft. Senden Sie 200, wenn ein NOTIFY folgt.

## Redirections

sip-300 = Mehrere Adressen zur Auswahl
    .description = Die Adresse führt zu mehreren Stellen, an denen die Person erreichbar ist, meist in Contact aufgezählt. Der Anrufer oder sein Telefon wählt eine aus.
    .when = Wenn ein Umleitungsserver oder Verzeichnis mehr als eine Adresse eines Benutzers kennt und sie nicht selbst anrufen will.
    .fix = Wählen Sie eine Adresse aus Contact. Telefone dürfen das automatisch tun, meist nach den q-Werten. Wenn Ihr Telefon stattdessen einen Fehler zeigt, lassen Sie den Proxy der Telefonanlage Umleitungen behandeln.
    .use = Senden Sie 300, wenn der Anrufer unter Adressen derselben Person wählen soll. Senden Sie 302, wenn eine vorübergehende Adresse genügt. Senden Sie 485, wenn mehrere Personen passen.

sip-301 = Benutzer dauerhaft umgezogen
    .description = Der Benutzer ist unter dieser Adresse nicht mehr erreichbar. Contact nennt die neue, die in Adressbüchern und Konfigurationen an die Stelle der alten treten soll.
    .when = Wenn eine Nummer oder ein Konto endgültig geändert wurde, zum Beispiel nach dem Wechsel zu einem anderen Anbieter oder einer anderen Domain.
    .fix = Rufen Sie die Adresse in Contact an und korrigieren Sie dann das Adressbuch, die Kurzwahl oder die Route mit der alten.
    .use = Senden Sie 301 mit Contact, wenn sich die Adresse endgültig geändert hat. Senden Sie 302, solange die Änderung vorübergehend ist. Senden Sie 410, wenn es den Benutzer nicht mehr gibt und Sie keine neue Adresse kennen.

sip-302 = Benutzer vorübergehend umgezogen
    .description = Der Anrufer soll es unter den Adressen in Contact versuchen. Sie gelten für die Zeit in Expires oder im Parameter expires von Contact oder, wenn beides fehlt, für diesen einen Anruf.
    .when = Wenn an einem Telefon eine Rufumleitung eingestellt ist oder ein Umleitungsserver oder Least-Cost-Router dem System des Anrufers sagt, wohin der Anruf gehen soll.
    .fix = Lassen Sie das Telefon oder den Proxy Contact folgen. Wenn solche Anrufe scheitern, prüfen Sie, ob Ihre Telefonanlage Umleitungen folgt und die neue Adresse anrufen darf; viele Anbieter erlauben es nicht.
    .use = Senden Sie 302 mit Contact, damit die Anruferseite den Anruf zu einer anderen Adresse aufbaut. Senden Sie 181, wenn Sie ihn selbst weiterleiten. Senden Sie 301, wenn die Änderung dauerhaft ist. Senden Sie 305, um einen Proxy zu nennen.

sip-303 = Siehe andere Adresse
    .description = Die erste Version von SIP führte diesen Code wie HTTP auf, beschrieb ihn aber nie, und RFC 3261 hat ihn gestrichen. Clients behandeln ihn wie 300.
    .when = Nur von sehr alter Software oder von Programmen, die sich an die Codes von HTTP anlehnen.
    .fix = Wenn die Antwort Contact enthält, folgen Sie ihm wie nach 300. Wenn Ihr eigener Server 303 sendet, ändern Sie das in 302.
    .use = Senden Sie 303 nicht. Senden Sie 302 für eine andere Adresse und 300 für eine Auswahl von Adressen.

sip-305 = Nur über einen Proxy erreichbar
    .description = Das angerufene Telefon ist nur über den Proxy in Contact erreichbar. Die Anruferseite soll diese eine Anfrage über ihn wiederholen.
    .when = Selten, von einem Gerät, das Anrufe nur über seinen eigenen Proxy annimmt. Viele Systeme ignorieren den Code, weil ein Fremder damit Anrufe über jeden beliebigen Proxy lenken könnte.
    .fix = Richten Sie in der Telefonanlage eine Route ein, die Anrufe an diese Adresse, und nur diese, über den Proxy in Contact schickt. Wenn die Antwort von einem unbekannten Gerät stammt, folgen Sie ihr nicht.
    .use = Senden Sie 305 nur von einem Telefon oder anderen User Agent, mit dem Proxy in Contact. Senden Sie 302, wenn der Benutzer eine andere Adresse hat. Senden Sie 407 von einem Proxy, der Anmeldedaten verlangt.

sip-380 = Anderer Dienst stattdessen angeboten
    .description = Der Anruf war nicht erfolgreich, aber andere Dienste sind möglich. Der Body der Antwort beschreibt sie.
    .when = Vor allem in Mobilfunknetzen, die ein Telefon damit einen Notruf auf andere Weise absetzen lassen, und bei Diensten, die Voicemail oder eine Webseite anbieten.
    .fix = Lesen Sie den Body und nutzen Sie den angebotenen Dienst. Bei einem Notruf wählen Sie die Notrufnummer noch einmal über das Mobilfunknetz.
    .use = Senden Sie 380 nur an Clients, die Ihren Body verstehen, denn ein allgemeines Format ist nicht definiert. Senden Sie 302, wenn eine Adresse genügt. Senden Sie 480, wenn es keine Alternative gibt.

## Request failures

sip-400 = Anfrage fehlerhaft aufgebaut
    .description = Der Server konnte die Anfrage wegen falscher Syntax nicht verstehen. Der Antworttext sollte den Fehler nennen.
    .when = Wenn ein vorgeschriebener Header fehlt oder defekt ist, eine URI ein falsches Zeichen enthält oder Content-Length nicht zum Body passt. Ein Router, der SIP-Nachrichten umschreibt (SIP ALG), ist häufig die Ursache.
    .fix = Lesen Sie den Antworttext, schalten Sie SIP ALG im Router aus und vergleichen Sie die Anfrage in einem Mitschnitt mit dem, was das Telefon gesendet hat. Aktualisieren Sie dann das Telefon oder die Telefonanlage.
    .use = Senden Sie 400 bei fehlerhaften Anfragen, mit dem Fehler im Antworttext. Senden Sie 484 bei einer unvollständigen Nummer. Senden Sie 416 bei einem unbekannten URI-Schema. Senden Sie 420 bei einer verlangten Erweiterung, die Sie nicht unterstützen.

sip-401 = Authentifizierung am Server erforderlich
    .description = Der Server oder das Telefon will wissen, wer die Anfrage sendet. WWW-Authenticate enthält die Challenge.
    .when = Nach dem ersten REGISTER ohne Anmeldedaten, was normal ist: Das Telefon wiederholt die Anfrage mit ihnen. Ein zweites 401 bedeutet, dass sie abgelehnt wurden oder die Nonce abgelaufen ist (stale=true).
    .fix = Ignorieren Sie ein einzelnes 401, auf das 200 folgt. Andernfalls korrigieren Sie Benutzernamen, Authentifizierungsnamen, Passwort und Realm; der Authentifizierungsname weicht oft von der Rufnummer ab. Hören Sie nach einigen Versuchen auf: Viele Server sperren die Adresse.
    .use = Senden Sie 401 mit WWW-Authenticate von einem Registrar oder User Agent. Senden Sie 407 von einem Proxy. Senden Sie 403, wenn die Anmeldedaten gültig sind, die Anfrage aber nicht erlaubt ist.

sip-402 = Anruf nicht bezahlt
    .description = Der Code ist für künftige Verwendung reserviert. Anbieter, die ihn trotzdem senden, meinen damit, dass der Anruf nicht bezahlt ist.
    .when = Meist, wenn das Prepaid-Guthaben aufgebraucht oder ein Konto wegen einer unbezahlten Rechnung gesperrt ist.
    .fix = Prüfen Sie das Guthaben des Kontos beim Anbieter und den Preis der angerufenen Nummer. Wenn das Guthaben reicht, fragen Sie den Anbieter nach dem Grund.
    .use = Senden Sie 403 mit klarem Antworttext, wenn Guthaben fehlt, denn 402 hat keine definierte Bedeutung. Wenn Sie doch 402 senden, erklären Sie es im Antworttext.

sip-403 = Vom Server abgelehnt
    .description = Der Server hat die Anfrage verstanden und weigert sich, sie zu erfüllen. Andere Anmeldedaten helfen nicht.
    .when = Bei Nummern, die das Konto nicht anrufen darf, einer angezeigten Rufnummer, die nicht zum Konto gehört, einer unbekannten IP-Adresse, einer verbotenen Registrierung oder einem signierten Anruf mit veraltetem Date-Header. Manche Anbieter senden den Code auch bei einem falschen Passwort.
    .fix = Lesen Sie den Antworttext. Prüfen Sie die Berechtigungen für das Ziel, die angezeigte Rufnummer und die IP-Adresse, die der Anbieter erwartet, dann Konto und Passwort. Wenn alles stimmt, fragen Sie den Anbieter.
    .use = Senden Sie 403, wenn Sie unabhängig von Anmeldedaten ablehnen. Senden Sie 401 oder 407, wenn Anmeldedaten fehlen. Senden Sie 603, wenn die angerufene Person ablehnt. Senden Sie 404, wenn es den Benutzer nicht gibt.

sip-404 = Benutzer nicht gefunden
    .description = Der Server weiß sicher, dass es den Benutzer in der Domain der Request-URI nicht gibt, oder ist für diese Domain nicht zuständig.
    .when = Bei einer falschen Nummer oder fehlenden Vorwahl, einem gelöschten Konto, einem Anruf, auf den keine Regel des Wählplans passt, oder einem REGISTER für ein Konto, das der Server nicht hat.
    .fix = Prüfen Sie die Nummer mit Landesvorwahl und Vorwahl. Vergleichen Sie im Log die Request-URI mit dem Wählplan und den Konten; ihre Domain muss eine sein, die der Server bedient. Wenn die Nummer stimmt, verständigen Sie den Anbieter.
    .use = Senden Sie 404, wenn es in Ihrer Domain keinen solchen Benutzer gibt. Senden Sie 480, wenn es den Benutzer gibt, er aber nicht registriert ist. Senden Sie 410, wenn es den Benutzer endgültig nicht mehr gibt. Senden Sie 604 nur, wenn Sie es für jede Domain wissen.

sip-405 = Methode an dieser Adresse nicht erlaubt
    .description = Der Server versteht die Methode, erlaubt sie an dieser Adresse aber nicht. Allow nennt die, die er erlaubt.
    .when = Zum Beispiel, wenn REGISTER an einen Server geht, der keine Registrierungen führt, MESSAGE an ein Telefon ohne Textnachrichten oder SUBSCRIBE an einen SIP-Trunk.
    .fix = Vergleichen Sie die Methode mit Allow. Senden Sie REGISTER an den Registrar oder schalten Sie die Funktion ab, die der Gegenstelle fehlt, etwa die Anzeige wartender Nachrichten oder Präsenz.
    .use = Senden Sie 405, immer mit Allow, wenn Sie die Methode kennen, sie für diese Adresse aber nicht erlauben. Senden Sie 501, wenn Sie sie gar nicht kennen. Senden Sie 403, wenn dieser Sender sie nicht verwenden darf.

sip-406 = Antwortformat nicht akzeptabel
    .description = Der Server kann nur mit einem Body in Formaten antworten, die der Accept-Header der Anfrage ausschließt.
    .when = Meist als Antwort auf SUBSCRIBE oder OPTIONS, wenn der Abonnent das Format der Benachrichtigungen nicht aufführt. Manche Gateways senden den Code bei einem Codec, den sie nicht unterstützen.
    .fix = Vergleichen Sie Accept mit dem, was das Ereignispaket braucht, etwa application/pidf+xml für Präsenz, und erweitern Sie es. Wenn der Code auf ein INVITE mit SDP folgt, vergleichen Sie die Codecs wie nach 488.
    .use = Senden Sie 406, wenn Accept jeden Body ausschließt, den Sie senden können. Senden Sie 415, wenn der Body der Anfrage das falsche Format hat. Senden Sie 488, wenn Medien oder Codecs das Problem sind.

sip-407 = Authentifizierung an einem Proxy erforderlich
    .description = Ein Proxy verlangt, dass sich der Sender zuerst authentifiziert. Proxy-Authenticate enthält die Challenge.
    .when = Nach dem ersten INVITE über einen Anbieter oder eine Telefonanlage, was normal ist: Das Telefon wiederholt es mit Anmeldedaten. Ein zweites 407 bedeutet, dass sie abgelehnt wurden, die Nonce abgelaufen ist oder ein anderer Proxy eigene Anmeldedaten verlangt.
    .fix = Ignorieren Sie ein einzelnes 407, auf das ein neues INVITE mit Proxy-Authorization folgt. Andernfalls korrigieren Sie Benutzernamen, Passwort und Realm für ausgehende Anrufe, die von denen der Registrierung abweichen können.
    .use = Senden Sie 407 mit Proxy-Authenticate von einem Proxy oder einem Gateway ins Telefonnetz. Senden Sie 401 von einem Registrar oder User Agent. Senden Sie 403, wenn die Anmeldedaten gültig sind, der Anruf aber nicht erlaubt ist.

sip-408 = Angerufene Seite hat nicht rechtzeitig geantwortet
    .description = Der Server konnte nicht rechtzeitig eine Antwort erhalten, zum Beispiel weil er nicht ermitteln konnte, wo der Benutzer ist. Auch ein Telefon zeigt den Code, wenn gar keine endgültige Antwort kommt.
    .when = Wenn das angerufene Telefon oder der angerufene Server ausgeschaltet, nicht erreichbar oder hinter einer Firewall ist, die SIP verwirft, oder wenn niemand abhebt, bis der Timer des Proxys abläuft. Oft erscheint der Code nach 32 Sekunden Stille.
    .fix = Prüfen Sie, ob Adresse und Port in beiden Richtungen antworten und keine Firewall und kein SIP ALG die Anfragen verwirft. Wenn das Telefon geklingelt hat, erhöhen Sie die Klingeldauer oder richten Sie eine Voicemail ein.
    .use = Senden Sie 408, wenn INVITE nicht rechtzeitig eine endgültige Antwort erhalten hat. Senden Sie 504, wenn ein anderer Server, den Sie gefragt haben, nicht geantwortet hat. Senden Sie 480, wenn das Telefon erreichbar ist, aber niemand abhebt.

sip-409 = Konflikt mit einer Registrierung
    .description = In der ersten Version von SIP sagte der Code, dass der Parameter action eines REGISTER vorhandenen Registrierungen widersprach. RFC 3261 hat beide gestrichen.
    .when = Nur von sehr alten Registraren und von Programmen, die mit der Nummer eigene Konflikte melden.
    .fix = Lesen Sie den Antworttext. Entfernen Sie den Parameter action aus Contact oder entfernen Sie zuerst die anderen Registrierungen des Kontos.
    .use = Senden Sie 409 nicht. Senden Sie 400 bei einem fehlerhaften REGISTER. Senden Sie 403, wenn eine Registrierung nicht erlaubt ist.

sip-410 = Benutzer oder Nummer endgültig nicht mehr vorhanden
    .description = Der Benutzer oder die Nummer ist auf diesem Server nicht mehr verfügbar, voraussichtlich dauerhaft, und eine neue Adresse ist nicht bekannt.
    .when = Wenn eine Nummer geändert oder aufgegeben wurde, meist gemeldet von einem Gateway ins Telefonnetz.
    .fix = Finden Sie die neue Nummer der Person heraus und korrigieren Sie das Adressbuch. Wenn die Nummer noch funktionieren sollte, fragen Sie deren Anbieter.
    .use = Senden Sie 410, wenn Sie wissen, dass es den Benutzer endgültig nicht mehr gibt. Senden Sie 404, wenn Sie nicht wissen, ob es dauerhaft ist. Senden Sie 301, wenn Sie die neue Adresse kennen.

sip-411 = Content-Length fehlt
    .description = In der ersten Version von SIP lehnte der Server eine Anfrage ohne Content-Length ab. RFC 3261 hat den Code gestrichen und verlangt den Header nur bei Stream-Transporten wie TCP.
    .when = Von Software der späten 1990er-Jahre oder von Testwerkzeugen, die Codes von HTTP entlehnen.
    .fix = Fügen Sie Content-Length mit der Zahl der Bytes im Body hinzu, 0, wenn es keinen gibt; über TCP und TLS ist der Header ohnehin vorgeschrieben.
    .use = Senden Sie 411 nicht. Senden Sie 400 mit „Missing Content-Length“ im Antworttext, wenn der Header gebraucht wird und fehlt.

sip-412 = Bedingung der Veröffentlichung nicht erfüllt
    .description = Das Entity-Tag in SIP-If-Match ist nicht aktuell: Der veröffentlichte Zustand, den die Anfrage erneuern, ändern oder entfernen will, ist nicht mehr da.
    .when = Wenn ein Telefon seinen Präsenz- oder Leitungszustand zu spät erneuert oder nachdem der Server diesen Zustand bei einem Neustart verloren hat.
    .fix = Verwerfen Sie das Entity-Tag und veröffentlichen Sie den ganzen Zustand in einem neuen PUBLISH ohne SIP-If-Match. Wenn es wieder vorkommt, erneuern Sie früher als nach dem Expires-Wert, den der Server gewährt hat.
    .use = Senden Sie 412, wenn SIP-If-Match keinen Zustand nennt, den Sie haben. Senden Sie 489, wenn Sie das Ereignispaket nicht kennen. Senden Sie 423, wenn Expires zu kurz ist.

sip-413 = Body der SIP-Anfrage zu groß
    .description = Der Body der Anfrage ist größer, als der Server verarbeiten will oder kann. Der Server kann die Verbindung schließen.
    .when = Bei langen Textnachrichten, Bildern in MESSAGE, großen Präsenzdokumenten oder SDP mit sehr vielen Codecs und Kandidaten.
    .fix = Kürzen Sie den Body: weniger Codecs oder Kandidaten, ein Link statt eines Bildes, mehrere Nachrichten statt einer. Wenn Sie den Server verwalten, erhöhen Sie sein Limit.
    .use = Senden Sie 413, wenn der Body Ihr Limit überschreitet, mit Retry-After, wenn das vorübergehend ist. Senden Sie 513, wenn die ganze Nachricht zu lang ist. Senden Sie 414, wenn die Request-URI zu lang ist.

sip-414 = Request-URI zu lang
    .description = Der Server lehnt die Anfrage ab, weil ihre Request-URI länger ist, als er auszuwerten bereit ist.
    .when = Selten, wenn ein Proxy oder Skript bei jedem Durchgang Parameter an die Adresse anhängt oder ganze Header darin einbettet.
    .fix = Sehen Sie sich die Request-URI in einem Mitschnitt an, stellen Sie fest, was sie so lang macht, und entfernen Sie diese Parameter. Wenn sie mit jedem Versuch wächst, suchen Sie nach einer Schleife.
    .use = Senden Sie 414, wenn nur die Request-URI zu lang ist. Senden Sie 413, wenn der Body zu groß ist. Senden Sie 513, wenn die Nachricht als Ganzes zu lang ist.

sip-415 = Format des SIP-Bodys nicht unterstützt
    .description = Der Server unterstützt das Format des Bodys der Anfrage für diese Methode nicht. Accept, Accept-Encoding oder Accept-Language sagt, was er unterstützt.
    .when = Zum Beispiel, wenn ein INFO Tastendrücke in einem Format enthält, das der Server nicht kennt, ein MESSAGE aus HTML besteht oder ein Body komprimiert ist.
    .fix = Vergleichen Sie Content-Type mit Accept in der Antwort und senden Sie ein unterstütztes Format. Für Tastendrücke stellen Sie DTMF auf beiden Seiten auf RFC 4733 statt auf INFO ein.
    .use = Senden Sie 415 mit einer Liste dessen, was Sie akzeptieren, wenn Typ, Codierung oder Sprache des Bodys nicht unterstützt wird. Senden Sie 488, wenn das SDP lesbar ist, seine Medien aber nicht akzeptabel sind. Senden Sie 493, wenn Sie ihn nicht entschlüsseln können.

sip-416 = URI-Schema nicht unterstützt
    .description = Der Server kennt das Schema der Request-URI nicht, etwa tel, sips oder urn.
    .when = Wenn eine tel-URI an einen Server geht, der nur sip-URIs akzeptiert, oder eine sips-URI an einen ohne TLS.
    .fix = Verwenden Sie eine sip-URI; bei einer Telefonnummer setzen Sie die Nummer vor die Domain des Anbieters. Ändern Sie in den Einstellungen des Telefons, des SIP-Trunks oder des Wählplans tel oder sips in sip.
    .use = Senden Sie 416, wenn Sie das Schema nicht kennen. Senden Sie 404, wenn Sie das Schema kennen, aber nicht den Benutzer. Senden Sie 480 mit einem Warning-Header, wenn nur sip statt sips oder umgekehrt erlaubt ist.

sip-417 = Unbekannte Ressourcenpriorität
    .description = Die Anfrage verlangt eine Priorität, die der Server nicht kennt, und besteht darauf, dass er sie versteht. Accept-Resource-Priority kann die bekannten Prioritäten nennen.
    .when = In Netzen von Behörden, Militär und Notdiensten, wenn das INVITE Require mit resource-priority und in Resource-Priority einen unbekannten Wert enthält.
    .fix = Wählen Sie einen Wert aus Accept-Resource-Priority, den Sie verwenden dürfen, oder entfernen Sie resource-priority aus Require, um mit normaler Priorität anzurufen.
    .use = Senden Sie 417 nur, wenn Require resource-priority enthält und Sie keinen der Werte in Resource-Priority verstehen. Ohne Require verarbeiten Sie die Anfrage mit normaler Priorität. Senden Sie 401, 403 oder 407, wenn der Anrufer die Priorität nicht verwenden darf.

sip-420 = Verlangte Erweiterung nicht unterstützt
    .description = Die Anfrage verlangt in Require oder Proxy-Require eine Erweiterung, die der Server nicht versteht. Unsupported nennt sie.
    .when = Wenn ein Telefon 100rel, timer, sec-agree oder Ähnliches von einem älteren Server verlangt.
    .fix = Entnehmen Sie die Erweiterung aus Unsupported und schalten Sie sie aus oder stellen Sie sie von „verlangt“ auf „unterstützt“ um, zum Beispiel bei zuverlässigen vorläufigen Antworten oder Sitzungstimern.
    .use = Senden Sie 420 mit Unsupported, wenn Require oder Proxy-Require eine Erweiterung nennt, die Ihnen fehlt. Senden Sie 421, wenn Sie eine verlangen, die der Client nicht anbietet. Ignorieren Sie unbekannte Werte in Supported.

sip-421 = Dem Client fehlt eine verlangte Erweiterung
    .description = Der Server braucht eine bestimmte Erweiterung, um die Anfrage zu verarbeiten, aber der Client führt sie nicht in Supported auf. Require in der Antwort nennt sie.
    .when = Wenn ein Server auf einer Erweiterung wie 100rel, sec-agree oder timer besteht, meist wegen seiner Richtlinie.
    .fix = Lesen Sie Require und schalten Sie diese Erweiterung im Telefon oder in der Telefonanlage ein. Wenn sie fehlt, bitten Sie den Administrator der Gegenstelle, die Erweiterung optional zu machen.
    .use = Senden Sie 421 mit Require nur, wenn Sie die Anfrage ohne die Erweiterung wirklich nicht bedienen können. Senden Sie 420, wenn der Client eine verlangt, die Ihnen fehlt. Senden Sie 494, wenn ein Client, der sec-agree anbietet, eine ungeschützte Anfrage sendet.

sip-422 = Sitzungstimer zu kurz
    .description = Die Anfrage verlangt einen Sitzungstimer, der kürzer ist als das Minimum des Servers in Min-SE.
    .when = Wenn Session-Expires unter dem Minimum eines Proxys oder der Gegenstelle liegt, das mindestens 90 Sekunden beträgt und oft mehr.
    .fix = Wiederholen Sie die Anfrage mit einem Session-Expires von mindestens Min-SE und senden Sie auch Min-SE; die meisten Telefone tun das automatisch. Andernfalls erhöhen Sie den Sitzungstimer in den Einstellungen, zum Beispiel auf 1800 Sekunden.
    .use = Senden Sie 422 mit Min-SE, wenn Session-Expires für Sie zu kurz ist und der Client timer unterstützt. Senden Sie 423, wenn die Ablaufzeit einer Registrierung oder eines Abonnements zu kurz ist.

sip-423 = Ablaufzeit zu kurz
    .description = Die Ablaufzeit in der Anfrage ist dem Server zu kurz. Min-Expires nennt das Minimum.
    .when = Meist, wenn sich ein Telefon zum Beispiel für 30 Sekunden registrieren will, um eine Firewall offen zu halten, und der Registrar mehr verlangt.
    .fix = Wiederholen Sie die Anfrage mit einer Ablaufzeit von mindestens Min-Expires; die meisten Telefone tun das automatisch. Um eine Firewall offen zu halten, verwenden Sie Keepalive-Pakete statt kurzer Registrierungen.
    .use = Senden Sie 423 mit Min-Expires, wenn eine Ablaufzeit außer null für Sie zu kurz ist, als Antwort auf REGISTER oder SUBSCRIBE nur, wenn sie unter einer Stunde liegt. Senden Sie 422, wenn ein Sitzungstimer zu kurz ist.

sip-424 = Standortangabe nicht verwendbar
    .description = Die Anfrage wird wegen ihrer Standortangabe abgelehnt, die fehlerhaft, für den Zweck nicht gut genug oder nicht abrufbar ist. Geolocation-Error sagt mehr.
    .when = Meist bei Notrufen, wenn die Adresse des Standortservers nicht funktioniert oder der Standort von dem abweicht, den das Netz kennt.
    .fix = Lesen Sie Geolocation-Error. Senden Sie einen gültigen Standort oder den aus dem Body der Antwort. Wenn Sie die Telefonanlage verwalten, korrigieren Sie die für das Telefon oder die Nebenstelle hinterlegte Anschrift.
    .use = Senden Sie 424 mit Geolocation-Error, wenn keine Standortangabe der Anfrage verwendbar ist oder um eine bessere vorzuschlagen. Senden Sie den Code nie, wenn die Anfrage keinen Geolocation-Header hat.

sip-425 = Alarmnachricht nicht verwendbar
    .description = Die Anfrage wird abgelehnt, weil ihre Alarmnachricht so fehlerhaft ist, dass keine sinnvolle Notfallreaktion möglich ist. AlertMsg-Error sagt mehr.
    .when = Wenn ein Sensor oder Alarmsystem eine Nachricht nach dem Common Alerting Protocol (CAP) ohne Anruf sendet und diese unvollständig oder kein gültiges XML ist.
    .fix = Lesen Sie AlertMsg-Error, korrigieren Sie die CAP-Nachricht im Sensor oder Gateway und senden Sie sie noch einmal. Wenn jetzt Hilfe nötig ist, rufen Sie die Notrufnummer an.
    .use = Senden Sie 425 mit AlertMsg-Error nur, wenn auch sonst nichts in der Anfrage verwendbar ist. Senden Sie den Code nie, wenn die Anfrage keine Alarmnachricht hat. Senden Sie 424, wenn der Standort das Problem ist.

sip-428 = Signierte Anruferidentität erforderlich
    .description = Der Server verlangt einen Identity-Header, der die Nummer oder Adresse des Anrufers signiert, und die Anfrage hat keinen in einer Form, die er unterstützt.
    .when = Bei Anbietern, die nur signierte Anrufe annehmen (STIR/SHAKEN), wenn die Anruferseite nicht signiert oder ein Gateway auf dem Weg die Signatur entfernt.
    .fix = Signieren Sie ausgehende Anrufe oder lassen Sie Ihren Anbieter signieren und prüfen Sie, ob ein Gateway auf dem Weg den Identity-Header entfernt. Wenn Sie schon signieren, vergleichen Sie den ppt-Wert mit dem, was der Server unterstützt.
    .use = Senden Sie 428, wenn Sie Identity verlangen und der Header fehlt oder nur nicht unterstützte ppt-Werte hat. Senden Sie 438, wenn er da, aber ungültig ist. Senden Sie 436 oder 437, wenn das Zertifikat das Problem ist.

sip-429 = Identität des Vermittelnden erforderlich
    .description = Die angerufene Seite oder das Telefon, das sie anrufen soll, verlangt ein gültiges Referred-By-Token, das beweist, wer die Weitergabe veranlasst hat.
    .when = Während ein Anruf mit REFER weitergegeben wird, wenn das Token fehlt, veraltet oder ungültig ist. Kaum ein Telefon unterstützt diese Tokens.
    .fix = Senden Sie ein neues REFER mit gültigem Referred-By-Token. Wenn das Telefon das nicht kann, geben Sie den Anruf über eine Konferenz weiter oder überlassen Sie das der Telefonanlage.
    .use = Senden Sie 429, wenn Sie ein Referred-By-Token verlangen und kein gültiges haben. Senden Sie 428, wenn die Identität des Anrufers selbst nicht signiert ist. Senden Sie 403, wenn Sie die Weitergabe ganz ablehnen.

sip-430 = Verbindung zum Telefon ausgefallen
    .description = Die Verbindung, über die ein Edge-Proxy das Telefon erreicht, funktioniert nicht mehr. Andere Verbindungen desselben Telefons funktionieren vielleicht noch.
    .when = Zwischen zwei Proxys eines Anbieters, wenn ein Telefon sein Netzwerk oder seine NAT-Zuordnung verloren hat. Telefone und Anrufer sollten den Code nie sehen.
    .fix = Wenn Sie den Proxy verwalten, versuchen Sie die anderen Verbindungen (Flows) des Telefons und entfernen Sie dann die veraltete Registrierung. Wenn ein Telefon den Code meldet, registrieren Sie es neu und suchen Sie den Proxy, der 430 weitergegeben hat.
    .use = Senden Sie 430 von einem Edge-Proxy an den zuständigen Proxy, wenn eine Verbindung ausgefallen ist. Senden Sie einem Anrufer 480, wenn keine mehr übrig ist. Senden Sie 404, wenn es den Benutzer nicht gibt.

sip-433 = Anonyme Anrufe werden nicht angenommen
    .description = Der Server lehnt die Anfrage ab, weil der Anrufer seine Rufnummer unterdrückt hat.
    .when = Wenn die angerufene Person oder ihr Anbieter anonyme Anrufe abweist. Ein Anruf gilt nicht schon deshalb als anonym, weil ein Netz keine Nummer weitergegeben hat.
    .fix = Zeigen Sie für diesen Anruf Ihre Nummer an, in Nordamerika mit der Vorwahl *82, anderswo in den Einstellungen des Telefons, und rufen Sie wieder an. Wenn die Nummer sichtbar sein sollte, prüfen Sie Privacy und den From-Header.
    .use = Senden Sie 433, wenn der Anrufer Anonymität verlangt hat und Sie deshalb ablehnen. Senden Sie 428, wenn eine Signatur fehlt. Senden Sie 603 oder 607, wenn dieser Anrufer unerwünscht ist.

sip-436 = Zertifikat zur Identität nicht abrufbar
    .description = Der Server konnte das Zertifikat nicht abrufen, auf das der Parameter info des Identity-Headers zeigt. Er kann die Signatur daher nicht prüfen.
    .when = Wenn die Adresse des Zertifikats falsch, nicht erreichbar oder zu langsam ist oder ihr Server ein TLS-Problem hat.
    .fix = Öffnen Sie die Adresse aus dem Parameter info von einem anderen Netzwerk aus und reparieren Sie deren Webserver, DNS oder Firewall. Wenn ein Anbieter Ihre Anrufe signiert, melden Sie es dort.
    .use = Senden Sie 436, wenn Sie zu keinem Identity-Header ein Zertifikat abrufen können. Senden Sie 437, wenn Sie es haben, aber nicht akzeptieren. Senden Sie 438, wenn die Signatur ungültig ist.

sip-437 = Zertifikat zur Identität nicht akzeptiert
    .description = Der Server hat das Zertifikat zum Identity-Header, unterstützt es aber nicht: Er vertraut zum Beispiel der Zertifizierungsstelle nicht oder kennt den Algorithmus nicht.
    .when = Wenn Anrufe mit einem Testzertifikat, einem Zertifikat einer fremden Zertifizierungsstelle oder einem abgelaufenen oder widerrufenen Zertifikat signiert werden.
    .fix = Signieren Sie mit einem Zertifikat einer von der Gegenstelle akzeptierten Zertifizierungsstelle, bei STIR/SHAKEN einer aus der Liste Ihres Landes. Prüfen Sie dessen Gültigkeit und Algorithmus (ES256).
    .use = Senden Sie 437, wenn Sie das Zertifikat haben, sich aber nicht darauf verlassen können. Senden Sie 436, wenn Sie es nicht abrufen können. Senden Sie 438, wenn das Zertifikat in Ordnung ist, die Signatur aber nicht.

sip-438 = Ungültige Identitätssignatur
    .description = Die Anfrage hat Identity-Header, aber keinen mit gültiger und unterstützter Signatur (PASSporT).
    .when = Wenn ein Gateway auf dem Weg die Nummer, From oder Date nach dem Signieren geändert hat, die Signatur eine nicht unterstützte Form hat oder jemand die angezeigte Rufnummer fälscht.
    .fix = Vergleichen Sie From, To und Date mit den signierten Werten und signieren Sie nach der letzten Änderung. Wenn die Kurzform gesendet wurde, senden Sie einmal die volle Form. Wenn andere Ihre Nummer verwenden, informieren Sie Ihren Anbieter.
    .use = Senden Sie 438, wenn Ihre Richtlinie Anrufe mit ungültiger Signatur abweist. Senden Sie 428, wenn es keinen Identity-Header gibt. Senden Sie 436 oder 437, wenn das Zertifikat das Problem ist.

sip-439 = Erster Proxy unterstützt outbound nicht
    .description = Der Registrar unterstützt die Erweiterung outbound, der erste Proxy aber, über den sich das Telefon registriert, nicht.
    .when = Wenn sich ein Telefon mit reg-id und „Supported: outbound“ über einen älteren Proxy oder Session Border Controller registriert.
    .fix = Schalten Sie outbound (RFC 5626) im Telefon aus, registrieren Sie es über einen anderen ausgehenden Proxy oder aktualisieren Sie den Proxy.
    .use = Senden Sie 439 nur von einem Registrar, wenn das REGISTER reg-id hat und outbound ankündigt, die erste URI in Path aber keinen Parameter ob hat. Senden Sie 420 bei einer verlangten Erweiterung, die Ihnen selbst fehlt.

sip-440 = Zu viele parallele Zweige
    .description = Ein Proxy müsste mehr Ziele gleichzeitig anrufen, als Max-Breadth erlaubt. Die Anfrage hat daher nicht alle erreicht.
    .when = Wenn sich Rufgruppen oder Weiterleitungsregeln ineinander verzweigen, oft in einer Schleife, welche die Anfrage bei jedem Durchgang vervielfacht.
    .fix = Wenn Sie die Telefonanlage verwalten, entfernen Sie Gruppen und Weiterleitungsregeln, die einander enthalten, oder lassen Sie die Ziele nacheinander klingeln. Andernfalls rufen Sie eine Nebenstelle direkt an.
    .use = Senden Sie 440, wenn Sie innerhalb von Max-Breadth nicht verzweigen können (Forking) und nicht ein Ziel nach dem anderen versuchen wollen. Senden Sie 483, wenn Max-Forwards aufgebraucht ist. Senden Sie 482 bei einer Schleife.

sip-469 = Info-Paket nicht akzeptiert
    .description = Die INFO-Anfrage gehört zu einem Info-Paket, das die Gegenstelle nicht empfangen will. Recv-Info nennt die, die sie akzeptiert.
    .when = Während eines Gesprächs, wenn eine Seite Daten wie Tastendrücke oder Konferenzsteuerung in einem Paket sendet, das die andere nicht angekündigt hat oder nicht mehr unterstützt.
    .fix = Vergleichen Sie Info-Package mit Recv-Info und senden Sie nur aufgeführte Pakete. Das Gespräch läuft weiter; ein Telefon, das nach 469 auflegt, braucht daher ein Update.
    .use = Senden Sie 469 mit Recv-Info, wenn Info-Package ein Paket nennt, das Sie nicht angekündigt haben. Senden Sie 415, wenn das Format des Bodys nicht unterstützt wird. Senden Sie 489, wenn Sie das Ereignispaket eines SUBSCRIBE nicht kennen.

sip-470 = Empfänger haben nicht eingewilligt
    .description = Die Anfrage enthält eine Liste von Empfängern, und dem Server fehlt von mindestens einem die Einwilligung. Permission-Missing nennt sie meist.
    .when = Wenn ein Konferenz- oder Gruppennachrichtenserver im Auftrag des Senders mehrere Personen gleichzeitig anruft oder anschreibt.
    .fix = Entfernen Sie die Adressen in Permission-Missing oder fügen Sie sie der Liste hinzu, die der Server führt, damit er diese Personen zuerst um Einwilligung bittet.
    .use = Senden Sie 470 mit Permission-Missing von einem Relay, wenn ein Empfänger auf der Liste nicht eingewilligt hat. Senden Sie 403, wenn der Sender die Liste gar nicht verwenden darf.

sip-477 = Senden an den nächsten Server gescheitert
    .description = Der Proxy, Kamailio oder OpenSIPS, konnte die Anfrage nicht an den nächsten Server senden.
    .when = Wenn sich eine TCP- oder TLS-Verbindung nicht aufbauen lässt, die Verbindung des Telefons nicht mehr besteht, kein lokaler Socket zur Adresse passt oder das Netzwerk nicht erreichbar ist.
    .fix = Wenn Sie den Proxy verwalten, suchen Sie in dessen Log kurz vor dem 477 nach dem Transportfehler. Prüfen Sie, ob der nächste Server dort Verbindungen annimmt, und entfernen Sie Registrierungen mit geschlossener Verbindung.
    .use = Außerhalb dieser Proxys senden Sie 503, wenn der nächste Server nicht erreichbar ist. Machen Sie im Routingskript aus 477 ein 503 oder versuchen Sie das nächste Gateway, bevor der Anrufer es sieht.

sip-478 = Name des nächsten Servers nicht auflösbar
    .description = Der Proxy, Kamailio oder sein Vorgänger SER, konnte den Hostnamen des nächsten Ziels nicht auflösen.
    .when = Wenn die Domain in der Request-URI, in Route oder im Ziel des Skripts vertippt ist, keinen DNS-Eintrag für den Transport hat oder der Resolver des Proxys nicht antwortet.
    .fix = Prüfen Sie die Domain und fragen Sie, wenn Sie den Proxy verwalten, deren NAPTR-, SRV-, A- und AAAA-Einträge von dort aus ab. Wenn sich ein Telefon mit einem privaten Hostnamen registriert hat, korrigieren Sie dessen Contact.
    .use = Außerhalb von Kamailio senden Sie 502, wenn sich der Name eines Ziels nicht auflösen lässt. Senden Sie 404, wenn der Benutzer unbekannt ist. Senden Sie 416 bei einem unbekannten Schema.

sip-479 = URI nicht verarbeitbar
    .description = Der Proxy, Kamailio oder sein Vorgänger SER, konnte eine URI nicht auswerten, die er zum Weitergeben der Anfrage braucht.
    .when = Wenn die Request-URI, Contact oder Route eine fehlerhafte Adresse enthält, zum Beispiel mit Leerzeichen, nicht maskierten Zeichen oder leerem Host.
    .fix = Sehen Sie sich die URIs der Anfrage in einem Mitschnitt an und korrigieren Sie die fehlerhafte im Telefon, in der Telefonanlage oder im Routingskript.
    .use = Außerhalb von Kamailio senden Sie 400 bei einer fehlerhaften URI, mit dem Fehler im Antworttext. Senden Sie 416, wenn nur ihr Schema unbekannt ist.

sip-480 = Angerufene Person zurzeit nicht erreichbar
    .description = Der Server oder das Telefon wurde erreicht, aber die angerufene Person ist zurzeit nicht erreichbar: nicht registriert, hebt nicht ab oder hat „Nicht stören“ eingestellt. Anderswo ist sie vielleicht erreichbar.
    .when = Wenn für den Benutzer kein Telefon registriert ist, das Telefon klingelt, ohne dass jemand abhebt, oder ein Gateway „no answer“ meldet. Mit Warning 380 oder 381 hat der Anruf sips statt sip verwendet oder umgekehrt.
    .fix = Prüfen Sie, ob das angerufene Telefon eingeschaltet und registriert und ob „Nicht stören“ eingestellt ist. Wenn es geklingelt hat, erhöhen Sie die Klingeldauer oder richten Sie eine Voicemail ein. Lesen Sie den Antworttext, denn Gateways senden 480 auch bei unklaren Fehlern.
    .use = Senden Sie 480, wenn es den Benutzer gibt, er aber gerade nicht erreichbar ist. Senden Sie 486, wenn der Benutzer ein Gespräch führt. Senden Sie 404, wenn es den Benutzer nicht gibt. Senden Sie 408, wenn nichts geantwortet hat.

sip-481 = Anruf oder Transaktion existiert nicht
    .description = Die Anfrage gehört zu einem Anruf, einem Abonnement oder einer Transaktion, die der Empfänger nicht oder nicht mehr kennt.
    .when = Wenn BYE oder CANCEL nach dem Ende des Anrufs eintrifft, eine Telefonanlage neu gestartet wurde, NOTIFY ohne Abonnement kommt oder ein Proxy eine Anfrage an den falschen Server sendet.
    .fix = Wenn der Anruf ohnehin endete, ignorieren Sie den Code. Wenn Gespräche abbrechen, prüfen Sie, ob alle Anfragen eines Anrufs denselben Server erreichen, Tags und Call-ID unverändert bleiben und nichts neu gestartet wurde.
    .use = Senden Sie 481, wenn eine Anfrage in einem Dialog, ein CANCEL oder ein NOTIFY zu nichts passt, das Sie kennen. Senden Sie 487 als Antwort auf das INVITE, das ein CANCEL beendet hat. Senden Sie 491, wenn Ihr eigenes INVITE im Dialog noch offen ist.

sip-482 = Schleife erkannt
    .description = Der Server hat diese Anfrage schon einmal erhalten: Sie ist in einer Schleife zurückgekommen, oder eine zweite Kopie ist auf anderem Weg eingetroffen. Der Server hält sie an.
    .when = Wenn zwei Server oder Weiterleitungsregeln einander einen Anruf zuschicken, die eigene Domain eines Servers nicht in seiner Konfiguration steht oder ein Anruf ein Telefon auf zwei Wegen erreicht.
    .fix = Verfolgen Sie den Anruf im Log von Server zu Server und korrigieren Sie die Route, die Domainliste oder die Weiterleitung, die ihn zurückschickt. Wenn zwei Kopien eines Anrufs an einem Telefon zusammentreffen, müssen Sie nichts tun.
    .use = Senden Sie 482, wenn Sie dieselbe Anfrage schon bearbeitet haben. Senden Sie 483, wenn Max-Forwards null erreicht hat. Senden Sie 440, wenn sich die Anfrage zu weit verzweigen würde.

sip-483 = Zu viele Stationen
    .description = Die Anfrage ist durch so viele Server gelaufen, dass ihr Max-Forwards-Header null erreicht hat.
    .when = Fast immer in einer Routingschleife, die kein Server erkennt, zum Beispiel zwischen einer Telefonanlage und ihrem Anbieter. Ein zu kleiner Startwert ist selten.
    .fix = Suchen Sie die beiden Server, die einander den Anruf zuschicken, und korrigieren Sie die Route, den Wählplan oder die Weiterleitung. Prüfen Sie, ob der Client mit Max-Forwards 70 beginnt.
    .use = Senden Sie 483, wenn Max-Forwards null ist und Sie die Anfrage weitergeben müssten; auf OPTIONS dürfen Sie stattdessen selbst antworten. Senden Sie 482, wenn Sie die Anfrage als schon bearbeitet erkennen.

sip-484 = Adresse unvollständig
    .description = Die Nummer oder Adresse in der Request-URI ist unvollständig. Beim überlappenden Wählen sendet das Telefon weitere Ziffern und versucht es erneut.
    .when = Wenn Ziffern oder die Vorwahl fehlen, die Nummer nicht das vom Anbieter erwartete Format hat oder das Telefon wählt, während der Benutzer noch tippt.
    .fix = Wählen Sie die ganze Nummer mit Landes- und Ortsvorwahl. Wenn sie vollständig ist, prüfen Sie den Wählplan und das Nummernformat, etwa E.164 mit Pluszeichen. Schalten Sie das überlappende Wählen aus, wenn Sie es nicht brauchen.
    .use = Senden Sie 484, wenn weitere Ziffern die Adresse gültig machen könnten. Senden Sie 404, wenn die Nummer vollständig, aber unbekannt ist. Senden Sie 485, wenn sie auf mehrere Benutzer passt.

sip-485 = Mehrdeutige Adresse
    .description = Die Adresse passt auf mehrere Benutzer. Contact kann die möglichen nennen, sofern der Server sie nicht geheim hält.
    .when = Selten, wenn ein Anruf an einen Namen wie „lee“ geht und das Verzeichnis des Servers mehr als eine Person dieses Namens enthält.
    .fix = Wählen Sie die richtige Person aus Contact und rufen Sie diese Adresse an. Wenn es keine Liste gibt, verwenden Sie den vollen Namen, die Nummer oder die Nebenstelle.
    .use = Senden Sie 485, wenn mehrere Personen passen und der Anrufer wählen muss. Lassen Sie die Liste weg oder senden Sie 404, wenn sie jemandes Privatsphäre verletzen würde. Senden Sie 300, wenn die Möglichkeiten zur selben Person führen.

sip-486 = An diesem Telefon besetzt
    .description = Das Telefon wurde erreicht, aber die angerufene Person will oder kann darauf keinen weiteren Anruf annehmen. Voicemail oder ein anderes Telefon nimmt ihn vielleicht noch an.
    .when = Wenn die Person ohne Anklopfen ein Gespräch führt, das Limit für Gespräche erreicht hat oder den Anruf abweist, wofür viele Telefone 486 senden. Manche senden den Code auch bei „Nicht stören“. Gateways senden ihn bei besetzter Leitung.
    .fix = Rufen Sie in einigen Minuten wieder an oder senden Sie eine Textnachricht. Wenn die Leitung frei scheint, prüfen Sie „Nicht stören“, Anklopfen, das Limit für Gespräche und Gespräche, die nie beendet wurden.
    .use = Senden Sie 486, wenn dieses Telefon besetzt ist oder sein Benutzer den Anruf hier abweist. Senden Sie 600, wenn Sie wissen, dass kein anderes Telefon und keine Voicemail ihn annimmt. Senden Sie 603, um ohne Grund überall abzulehnen. Senden Sie 480, wenn niemand abhebt oder „Nicht stören“ eingestellt ist.

sip-487 = Anrufversuch abgebrochen
    .description = Der Anrufversuch endete, bevor der Anruf angenommen wurde, weil die Anruferseite oder ein Proxy CANCEL oder die Anruferseite BYE gesendet hat.
    .when = Wenn der Anrufer auflegt, während das Telefon klingelt, eine Klingeldauer endet oder ein anderes Telefon des Benutzers angenommen hat und der Proxy die übrigen beendet.
    .fix = Meist müssen Sie nichts tun. Wenn Anrufe zu früh abgebrochen werden, suchen Sie die Seite, die CANCEL gesendet hat, und prüfen Sie deren Klingeldauer; Reason nennt vielleicht den Grund.
    .use = Senden Sie 487 als Antwort auf das INVITE, das CANCEL oder BYE beendet hat, nie auf das CANCEL selbst, das 200 erhält. Senden Sie 408, wenn ein eigener Timer den Versuch beendet hat. Senden Sie 603, wenn die angerufene Person abgelehnt hat.

sip-488 = Medien für dieses Telefon nicht akzeptabel
    .description = Das Telefon oder der Server wurde erreicht, aber etwas in der Sitzungsbeschreibung ist nicht akzeptabel, etwa Codecs, Verschlüsselung, Bandbreite oder Adressen. Anderswo kann der Anruf gelingen.
    .when = Wenn die Seiten keinen gemeinsamen Codec haben, nur eine SRTP verlangt oder eine Video, Fax (T.38) oder WebRTC anbietet, das der anderen fehlt. Auch eine Änderung während eines Gesprächs kann so abgelehnt werden.
    .fix = Vergleichen Sie das SDP beider Seiten und lesen Sie Warning. Lassen Sie einen gemeinsamen Codec wie G.711 zu und verwenden Sie auf beiden Seiten dieselbe Medienverschlüsselung. Andernfalls lassen Sie die Telefonanlage konvertieren.
    .use = Senden Sie 488, wenn dieses Telefon die angebotenen Medien nicht akzeptieren kann. Senden Sie 606 nur, wenn es kein Telefon des Benutzers kann. Senden Sie 415, wenn der Body gar kein SDP ist. Senden Sie 580 bei einer nicht erfüllten Vorbedingung.

sip-489 = Ereignispaket nicht unterstützt
    .description = Der Server versteht das Ereignispaket im Event-Header nicht. Allow-Events nennt die Pakete, die er unterstützt.
    .when = Wenn ein Telefon zum Beispiel Besetztanzeigen, Präsenz oder die Anzeige wartender Nachrichten bei einem Server abonniert, der sie nicht anbietet, oder ein NOTIFY ein unbekanntes Ereignis nennt.
    .fix = Vergleichen Sie Event mit Allow-Events. Schalten Sie das Abonnement im Telefon aus oder die Funktion im Server ein. Anrufe sind nicht betroffen.
    .use = Senden Sie 489 mit Allow-Events, wenn Sie das Ereignispaket nicht kennen. Senden Sie 405 oder 501, wenn Sie SUBSCRIBE gar nicht unterstützen. Senden Sie 469, wenn Sie ein Info-Paket nicht akzeptieren.

sip-491 = Änderung des Gesprächs schon im Gang
    .description = Die Gegenstelle hat im selben Gespräch gerade selbst ein INVITE oder UPDATE offen. Die beiden Anfragen haben sich also gekreuzt.
    .when = Wenn beide Seiten ein Gespräch im selben Moment ändern, zum Beispiel durch Halten, Weitergeben, einen Wechsel zu Fax oder eine Erneuerung des Sitzungstimers.
    .fix = Lassen Sie das Telefon die Anfrage nach seiner zufälligen Wartezeit von bis zu vier Sekunden wiederholen. Wenn es wieder vorkommt, lassen Sie nur eine Seite Sitzungstimer erneuern oder zu Fax wechseln oder aktualisieren Sie die Firmware.
    .use = Senden Sie 491, wenn ein INVITE, das Sie in diesem Dialog gesendet haben, noch offen ist. Senden Sie 500 mit Retry-After, wenn ein zuerst empfangenes INVITE noch offen ist. Senden Sie 481, wenn es den Dialog nicht gibt.

sip-493 = Body konnte nicht entschlüsselt werden
    .description = Die Anfrage hat einen verschlüsselten Body (S/MIME), für den der Empfänger keinen geeigneten Schlüssel hat oder verwenden will. Die Antwort kann den zu verwendenden öffentlichen Schlüssel enthalten.
    .when = Selten, denn wenige Telefone verschlüsseln Bodys: wenn der Sender ein falsches, altes oder widerrufenes Zertifikat des Empfängers verwendet.
    .fix = Verschlüsseln Sie mit dem Schlüssel aus der Antwort, sobald Sie geprüft haben, dass er wirklich der Gegenstelle gehört. Andernfalls schalten Sie S/MIME aus und schützen Sie die Verbindung mit TLS.
    .use = Senden Sie 493, möglichst mit Ihrem Zertifikat, wenn Sie einen Body nicht entschlüsseln können. Senden Sie 415, wenn Sie S/MIME gar nicht unterstützen. Senden Sie 488, wenn Sie verschlüsselte Medien (SRTP) nicht akzeptieren.

sip-494 = Sicherheitsvereinbarung erforderlich
    .description = Der Client muss zuerst mit dem Server aushandeln, wie die Verbindung gesichert wird. Security-Server nennt die Verfahren des Servers.
    .when = An den Proxys von Mobilfunknetzen (IMS), wenn ein REGISTER oder INVITE mit sec-agree ungeschützt eintrifft oder die vom Client wiederholte Liste verändert wurde.
    .fix = Wählen Sie ein Verfahren aus Security-Server, etwa TLS oder IPsec, richten Sie es ein und wiederholen Sie die Anfrage mit der Liste in Security-Verify. Andernfalls schalten Sie sec-agree aus.
    .use = Senden Sie 494 mit Security-Server, wenn ein Client, der sec-agree anbietet, eine ungeschützte Anfrage sendet. Senden Sie 421, wenn Ihre Richtlinie sec-agree verlangt und der Client es nicht anbietet.

## Server failures

sip-500 = Unerwarteter Fehler im Server
    .description = Der Server ist auf ein unerwartetes Problem gestoßen und konnte die SIP-Anfrage nicht erfüllen.
    .when = Nach einem Fehler in Wählplan, Skript, Datenbank oder Software und bei Anfragen, die in einem Gespräch in falscher Reihenfolge eintreffen. Gateways senden den Code bei unklaren Fehlern des Telefonnetzes; auch Proxys machen aus 503 ein 500.
    .fix = Lesen Sie den Antworttext und suchen Sie im Log des Servers nach der Call-ID. Wenn nur eine Nummer betroffen ist, sehen Sie sich deren Wählplan an; sind es alle, prüfen Sie Festplatte, Datenbank und die letzte Änderung.
    .use = Senden Sie 500 bei einem eigenen Fehler, mit möglichst genauem Antworttext. Senden Sie 503, wenn Sie überlastet sind oder gewartet werden. Senden Sie 400, wenn es an der Anfrage liegt.

sip-501 = Methode vom Server nicht unterstützt
    .description = Der Server unterstützt nicht, was die Anfrage braucht. Typischerweise kennt ein Telefon die Methode nicht und kann sie für keinen Benutzer unterstützen.
    .when = Wenn MESSAGE, PUBLISH, REFER oder eine andere Erweiterung an ein einfaches Gerät geht. Gateways senden den Code, wenn das Telefonnetz einen Dienst abgelehnt hat.
    .fix = Schalten Sie die Funktion ab, die diese Methode sendet, oder verwenden Sie einen Server, der sie unterstützt. Wenn jeder Server die Methode kennen sollte, prüfen Sie, ob Ihr Skript sie richtig und in Großbuchstaben schreibt.
    .use = Senden Sie 501, wenn Sie die Methode gar nicht kennen. Senden Sie 405, wenn Sie sie kennen, an dieser Adresse aber nicht erlauben. Senden Sie 420 bei einer Erweiterung in Require. Ein Proxy gibt unbekannte Methoden weiter.

sip-502 = Ungültige Antwort vom nächsten Server
    .description = Ein Proxy oder Gateway hat vom nächsten Server, den es für diese Anfrage gefragt hat, eine ungültige Antwort erhalten.
    .when = Wenn der nächste Server fehlerhafte Antworten sendet oder das Telefonnetz meldet, dass das Ziel außer Betrieb ist. Manche Proxys senden den Code, wenn sie keine Verbindung aufbauen können.
    .fix = Versuchen Sie eine andere Route oder Nummer, um zu sehen, ob nur dieses Ziel betroffen ist. Wenn Sie den Proxy verwalten, sehen Sie sich die Antwort des nächsten Servers in einem Mitschnitt an. Andernfalls melden Sie es dem Anbieter.
    .use = Senden Sie 502, wenn die Antwort des nächsten Servers ungültig ist. Senden Sie 504, wenn dieser nicht geantwortet hat. Senden Sie 503, wenn Sie kein funktionierendes Gateway haben. Senden Sie 500 bei einem eigenen Fehler.

sip-503 = Server oder Leitung nicht verfügbar
    .description = Der Server kann die Anfrage wegen Überlastung oder Wartung vorerst nicht verarbeiten. Clients sollten einen anderen Server versuchen und diesen für die Zeit in Retry-After in Ruhe lassen.
    .when = Wenn alle Leitungen oder Kanäle eines SIP-Trunks belegt sind, ein Gateway oder Anbieter ausgefallen oder ein Limit für Gespräche erreicht ist. Auch ein Telefon oder Proxy meldet den Code, wenn die Verbindung scheitert.
    .fix = Lassen Sie das System seinen nächsten Server oder SIP-Trunk verwenden. Wenn das anhält, vergleichen Sie die laufenden Gespräche mit dem Kanallimit, prüfen Sie, ob der SIP-Trunk registriert ist, und fragen Sie den Anbieter. Grund 34 in Reason bedeutet, dass keine Leitung frei ist.
    .use = Senden Sie 503, wenn der ganze Server betroffen ist, mit Retry-After nur, wenn Sender alle ihre Anfragen einstellen sollen. Senden Sie 500 bei einem einzelnen Fehler. Senden Sie 486 oder 480, wenn nur der Benutzer nicht erreichbar ist.

sip-504 = Anderer Server hat nicht rechtzeitig geantwortet
    .description = Ein anderer Server, den dieser zur Bearbeitung der Anfrage brauchte, etwa eine Datenbank, das DNS oder das nächste Gateway, hat nicht rechtzeitig geantwortet.
    .when = Wenn ein Anbieter oder das Telefonnetz einem Gateway nicht antwortet oder eine Abfrage der Nummer oder des Standorts zu lange dauert.
    .fix = Versuchen Sie ein anderes Ziel, um zu sehen, welcher Weg betroffen ist. Wenn Sie den Server verwalten, stellen Sie in dessen Log fest, auf welchen Server er gewartet hat, und prüfen Sie dort Netzwerk und Last.
    .use = Senden Sie 504, wenn ein anderer Server, den Sie gefragt haben, nicht rechtzeitig geantwortet hat. Senden Sie 408, wenn die vom Anrufer in Expires gesetzte Zeit zuerst ablief. Senden Sie 502, wenn eine ungültige Antwort kommt.

sip-505 = SIP-Version nicht unterstützt
    .description = Der Server unterstützt die SIP-Version der Anfrage nicht oder will sie nicht unterstützen.
    .when = Bei echten Telefonen, die alle SIP/2.0 verwenden, so gut wie nie: nur bei Testwerkzeugen, Scans oder Anfragen mit beschädigter erster Zeile.
    .fix = Sehen Sie sich die erste Zeile der Anfrage in einem Mitschnitt an: Sie muss mit SIP/2.0 enden. Wenn auf dem SIP-Port ein anderes Protokoll eintrifft, korrigieren Sie Adresse oder Port im sendenden Client.
    .use = Senden Sie 505, wenn die erste Zeile eine andere Hauptversion nennt. Senden Sie 400, wenn die Zeile fehlerhaft ist.

sip-513 = Nachricht zu groß
    .description = Der Server konnte die Anfrage nicht verarbeiten, weil die Nachricht als Ganzes länger ist, als er bewältigen kann.
    .when = Bei sehr langem SDP, vielen Record-Route-Headern oder großen Identity-Headern, oft über UDP, obwohl Anfragen über etwa 1300 Byte TCP verwenden sollten.
    .fix = Kürzen Sie das SDP auf die benötigten Codecs und stellen Sie das Telefon oder den SIP-Trunk von UDP auf TCP oder TLS um. Wenn Sie den Server verwalten, erhöhen Sie dessen Puffer oder Limit.
    .use = Senden Sie 513, wenn die ganze Nachricht Ihr Limit überschreitet. Senden Sie 413, wenn es der Body tut, und 414, wenn es die Request-URI tut.

sip-555 = Push-Dienst nicht unterstützt
    .description = Die Server des Anbieters unterstützen den Dienst für Push-Benachrichtigungen nicht, den das Telefon in seiner Registrierung nennt, oder, wenn es keinen nennt, gar keine Push-Benachrichtigungen.
    .when = Wenn sich eine App auf einem Mobiltelefon mit pn-provider registriert, damit eine Push-Benachrichtigung sie bei Anrufen wecken kann, und kein Server auf dem Weg den dort genannten Push-Dienst unterstützt.
    .fix = Prüfen Sie pn-provider und die Push-Einstellungen der App, registrieren Sie die App ohne Push und halten Sie sie aktiv oder wechseln Sie zu einem Anbieter, dessen Server diese App wecken können.
    .use = Senden Sie 555, wenn Sie wissen, dass kein Server auf dem Weg den in pn-provider genannten Push-Dienst unterstützt. Andernfalls geben Sie das REGISTER weiter. Senden Sie 423, wenn nur seine Ablaufzeit zu kurz ist.

sip-580 = Vorbedingung des Anrufs nicht erfüllt
    .description = Die angerufene Seite kann oder will eine Vorbedingung des Angebots nicht erfüllen, meist reservierte Netzqualität. Ein SDP in der Antwort zeigt vielleicht, welche.
    .when = In Mobilfunknetzen mit Voice over LTE, wenn das Netz die Bandbreite nicht reservieren kann, bevor das Telefon klingelt, zum Beispiel am Rand der Netzabdeckung.
    .fix = Rufen Sie mit besserem Empfang oder über WLAN wieder an. Wenn Sie das System verwalten, prüfen Sie die Ressourcenreservierung und deren Richtlinienserver oder machen Sie die Vorbedingung optional.
    .use = Senden Sie 580, wenn Sie eine verpflichtende Vorbedingung eines Angebots in INVITE oder UPDATE nicht erfüllen können. Senden Sie 488, wenn die Medien nicht akzeptabel sind. Senden Sie 420, wenn Require precondition nennt und Sie es nicht unterstützen.

## Global failures

sip-600 = Auf allen Telefonen besetzt
    .description = Die angerufene Person ist beschäftigt und will den Anruf jetzt nicht annehmen, und weder ein anderes ihrer Telefone noch ihre Voicemail nimmt ihn an.
    .when = Wenn ein Telefon oder Server über alle Telefone des Benutzers Bescheid weiß, zum Beispiel bei „Nicht stören“ für alle. Der Code ist viel seltener als 486.
    .fix = Rufen Sie später wieder an oder schreiben Sie eine Nachricht. Wenn Anrufe dann zur Voicemail oder einem anderen Telefon gehen sollen, lassen Sie das angerufene Telefon stattdessen 486 senden.
    .use = Senden Sie 600 nur, wenn Sie wissen, dass kein anderes Telefon und keine Voicemail den Anruf annimmt. Senden Sie 486, wenn nur dieses Telefon besetzt ist. Senden Sie 603, wenn Sie den Grund nicht nennen wollen.

sip-603 = Anruf wurde abgelehnt
    .description = Die angerufene Person will oder kann den Anruf nicht annehmen und nennt keinen Grund. Mit dem Text „Network Blocked“ hat ein Anbieter den Anruf als verdächtig blockiert.
    .when = Wenn der Benutzer den Anruf abweist, „Nicht stören“ oder eine Sperrliste greift oder eine Telefonanlage ihn abweisen soll. Anbieter in den USA senden „Network Blocked“ (603+) nach einer Analyse der Anrufe.
    .fix = Schreiben Sie in einer Nachricht, worum es geht. Wenn alle Ihre Anrufe abgelehnt werden, prüfen Sie Ihre angezeigte Rufnummer und ob Ihre Anrufe signiert sind. Nach „Network Blocked“ rufen Sie nicht wieder an, sondern wenden sich an den Kontakt in Reason.
    .use = Senden Sie 603, wenn der Benutzer ablehnt, kein anderes Telefon annimmt und kein Grund genannt werden soll. Senden Sie 486, um nur an einem Telefon abzuweisen. Senden Sie 607, wenn der Anruf unerwünscht ist. Senden Sie 403, wenn die Richtlinie des Servers den Anruf verbietet.

sip-604 = Benutzer existiert nirgends
    .description = Der Server hat verlässliche Angaben, dass es den Benutzer in der Request-URI nirgends gibt.
    .when = Selten, aus dem zentralen Verzeichnis eines Anbieters, bei einer Nummer oder Adresse, die niemand hat. Die meisten Server senden 404, weil sie nur ihre eigenen Benutzer kennen.
    .fix = Prüfen Sie die Nummer oder Adresse auf Fehler und fragen Sie die Person nach der aktuellen. Wenn es den Benutzer gibt, lassen Sie den Anbieter sein Verzeichnis korrigieren.
    .use = Senden Sie 604 nur, wenn Sie sicher wissen, dass es den Benutzer auf keinem Server gibt. Senden Sie 404, wenn Sie es nur für Ihre eigene Domain wissen. Senden Sie 410, wenn es den Benutzer endgültig nicht mehr gibt.

sip-606 = Medien für kein Telefon akzeptabel
    .description = Die angerufene Person möchte sprechen, aber keines ihrer Telefone kann die Sitzung wie beschrieben akzeptieren, zum Beispiel wegen Medien, Bandbreite oder Adressierung.
    .when = Wenn ein Server, der alle Telefone des Benutzers kennt, keinen gemeinsamen Codec und kein gemeinsames Medium findet. Manche Gateways senden den Code, wo 488 richtig wäre.
    .fix = Lesen Sie Warning und vergleichen Sie das SDP mit etwaigen Fähigkeiten im Body der Antwort. Bieten Sie einen gemeinsamen Codec wie G.711 an, verwenden Sie die Verschlüsselung der Gegenstelle und lassen Sie Video weg.
    .use = Senden Sie 606 nur, wenn kein Telefon des Benutzers die Sitzung akzeptieren kann. Senden Sie 488, wenn es nur dieses Telefon nicht kann. Senden Sie 406, wenn der Accept-Header das Problem ist.

sip-607 = Unerwünschter Anruf
    .description = Die angerufene Person hat den Anruf als unerwünscht markiert. Die Ablehnung gilt dem Anrufer selbst, und künftige Anrufe werden wahrscheinlich ebenso abgewiesen.
    .when = Wenn der Benutzer eine Taste für „Spam“ oder „Blockieren“ drückt oder sein Telefon die Nummer schon früher gesperrt hat. Anbieter können den Anrufer daraufhin auch für andere sperren.
    .fix = Respektieren Sie die Entscheidung und entfernen Sie die Nummer aus Anruflisten. Wenn andere Ihre Rufnummer gefälscht haben, lassen Sie Ihre Anrufe signieren und fragen Sie den Anbieter nach seiner Liste.
    .use = Senden Sie 607, wenn die angerufene Person den Anrufer ablehnt. Senden Sie 603, um nur diesen Anruf abzulehnen. Senden Sie 608, wenn ein Server entscheidet, ohne die Person zu fragen.

sip-608 = Von einer Zwischenstelle abgewiesen
    .description = Ein Server zwischen den beiden Seiten, meist die Anrufanalyse eines Anbieters, hat den Anruf als unerwünscht abgewiesen, ohne die angerufene Person zu fragen.
    .when = Wenn ein Anruf wegen seiner Nummer, der Menge der Anrufe oder einer fehlenden Signatur nach Betrug oder Werbung aussieht. Call-Info führt meist zu einer signierten Visitenkarte mit einem Kontakt für Beschwerden.
    .fix = Suchen Sie in Call-Info den Kontakt und fragen Sie dort, warum der Anruf abgewiesen wurde. Lassen Sie Ihre Anrufe signieren, verringern Sie automatische Anrufe und korrigieren Sie Namen und Zweck, die für Ihre Nummer registriert sind.
    .use = Senden Sie 608 mit einem signierten Kontakt in Call-Info, wenn Ihre Analyse einen Anruf abweist. Senden Sie 607, wenn ihn die angerufene Person als unerwünscht markiert hat. Senden Sie 603, wenn sie ihn abgelehnt hat. Senden Sie 403, wenn eine andere Richtlinie den Anruf verbietet.

sip-687 = Dialog beendet
    .description = Kein Standard definiert diese Nummer. Sie stammt aus einem frühen Entwurf des Replaces-Headers und kam in die Wortliste für komprimiertes SIP. Einige Bibliotheken kennen sie daher unter diesem Namen.
    .when = So gut wie nie: Sofia-SIP und andere Bibliotheken führen sie auf, und Codelisten im Web übernehmen sie. Kein Server ist bekannt, der sie sendet.
    .fix = Lesen Sie den Antworttext und stellen Sie in einem Mitschnitt fest, welches Gerät den Code gesendet hat. Behandeln Sie ihn wie 600, wie es Clients bei einem unbekannten 6xx tun, und bauen Sie den Anruf neu auf.
    .use = Senden Sie 687 nicht. Senden Sie 487 als Antwort auf ein abgebrochenes INVITE. Senden Sie 199, wenn ein Zweig eines Anrufs geendet hat. Senden Sie BYE, um ein Gespräch zu beenden.
