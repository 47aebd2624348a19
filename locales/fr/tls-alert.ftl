# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = Alertes TLS
    .description = TLS, autrefois SSL, chiffre les connexions. Par une alerte, l’un des côtés dit à l’autre qu’il ferme la connexion, ou pourquoi il ne peut pas accepter la négociation ou un message.

## Classes

tls-alert-class-closure = Alerte de fermeture
    .description = Le côté qui l’envoie met volontairement fin à la connexion, à sa négociation ou à ses données anticipées. Rien n’a échoué dans le protocole.
tls-alert-class-error = Alerte d’erreur
    .description = Le côté qui l’envoie a trouvé un problème dans la négociation ou dans un message ultérieur. À quelques exceptions près, la connexion se termine aussitôt.

## Facts that only TLS alerts have

tls-alert-fact-level = Niveau
    .fatal = L’alerte est fatale : les deux côtés ferment aussitôt la connexion.
    .since-1-3 = Dans TLS 1.3, l’alerte est fatale. Dans les versions antérieures, le côté qui l’envoie choisit entre warning et fatal.
    .either = L’alerte est fatale si le côté qui l’envoie abandonne, et sinon un avertissement.
    .warning = L’alerte est un avertissement, et non une erreur fatale.
    .usually-warning = L’alerte est en général un avertissement, et close_notify la suit.
tls-alert-fact-versions = Versions concernées
    .all = SSL 3.0 et toutes les versions de TLS ont cette alerte.
    .tls = Toutes les versions de TLS ont cette alerte ; SSL 3.0 ne l’a pas.
    .until-1-2 = SSL 3.0 et TLS jusqu’à 1.2 ont cette alerte ; TLS 1.3 ne l’a pas.
    .tls-until-1-2 = TLS 1.0, 1.1 et 1.2 ont cette alerte ; TLS 1.3 ne l’a pas.
    .tls-1-0-and-1-1 = Seuls TLS 1.0 et 1.1 ont cette alerte.
    .tls-1-0 = Seul TLS 1.0 a cette alerte.
    .ssl-3 = Seul SSL 3.0 a cette alerte.
    .tls-1-3 = Seul TLS 1.3 a cette alerte.
    .dtls-1-3 = Seul DTLS 1.3, qui fonctionne sur UDP, a cette alerte.
    .drafts = Seuls des projets de TLS 1.3 avaient cette alerte.
tls-alert-fact-sender = Envoyée par
    .client = C’est le client qui envoie cette alerte.
    .server = C’est le serveur qui envoie cette alerte.
    .either = Les deux côtés peuvent envoyer cette alerte.
    .verifier = C’est le côté qui refuse le certificat de l’autre qui envoie cette alerte. Le côté qui la reçoit avait présenté ce certificat.
tls-alert-fact-moment = Moment
    .handshake = Elle est envoyée pendant la négociation.
    .certificate = Elle est envoyée pendant la négociation. Dans TLS 1.3, l’alerte d’un serveur sur le certificat du client arrive alors que la négociation du client est déjà terminée, souvent à la première lecture.
    .after = Elle est envoyée après la négociation.
    .any = Elle peut être envoyée pendant la négociation ou plus tard.
tls-alert-fact-quic = Code d’erreur QUIC

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Lorsqu’une passerelle HTTP reçoit { $from } du serveur, son propre client reçoit { $to } ; le sens est le même.
    .close = Lorsqu’une passerelle HTTP reçoit { $from } du serveur, son propre client reçoit { $to } ; le sens est presque le même.
    .narrower = Lorsqu’une passerelle HTTP reçoit { $from } du serveur, son propre client reçoit { $to }, qui n’est qu’un des cas de { $from }.
    .broader = Lorsqu’une passerelle HTTP reçoit { $from } du serveur, son propre client reçoit { $to }, qui couvre aussi d’autres problèmes.
    .loose = Lorsqu’une passerelle HTTP reçoit { $from } du serveur, son propre client reçoit { $to } ; l’essentiel du sens se perd.

tls-alert-context-cloudflare =
    .exact = Si une connexion entre Cloudflare et le serveur d’un site échoue pour la raison que nomme { $from }, les visiteurs reçoivent { $to } ; les deux ont le même sens.
    .close = Si une connexion entre Cloudflare et le serveur d’un site échoue pour la raison que nomme { $from }, les visiteurs reçoivent { $to } ; les deux ont presque le même sens.
    .narrower = Si une connexion entre Cloudflare et le serveur d’un site échoue pour la raison que nomme { $from }, les visiteurs reçoivent { $to }, qui n’est qu’un des cas de { $from }.
    .broader = Si une connexion entre Cloudflare et le serveur d’un site échoue pour la raison que nomme { $from }, les visiteurs reçoivent { $to }, qui couvre aussi d’autres problèmes.
    .loose = Si une connexion entre Cloudflare et le serveur d’un site échoue pour la raison que nomme { $from }, les visiteurs reçoivent { $to } ; l’essentiel du sens se perd.

## Codes

tls-alert-close-notify = Connexion fermée proprement
    .description = Le côté qui l’envoie n’enverra plus rien sur cette connexion. L’alerte prouve que les données qui précèdent sont complètes et n’ont pas été coupées.
    .when = À la fin de la plupart des connexions. Pendant une négociation, elle signifie que l’autre côté a abandonné sans donner de raison.
    .fix = À la fin d’un transfert, aucune action n’est nécessaire. Pendant une négociation, cherchez la raison dans le journal de l’autre côté. Si elle termine une connexion inactive, ouvrez-en une nouvelle avant d’envoyer autre chose.
    .use = Envoyez close_notify avant de cesser d’envoyer, sauf si vous avez déjà envoyé une alerte d’erreur. Dans TLS 1.2 et les versions antérieures, répondez-y aussitôt par la vôtre. Dans TLS 1.3, vous pouvez d’abord finir d’envoyer.

tls-alert-end-of-early-data = Fin des données anticipées
    .description = Par cette alerte, les clients fidèles à des projets de TLS 1.3 marquaient la fin de leurs données anticipées (0-RTT). Dans le TLS 1.3 définitif, c’est le message de négociation EndOfEarlyData.
    .when = Dans d’anciennes captures de paquets, de logiciels de test de 2016. Wireshark affiche encore le nom, bien que le registre indique le numéro comme non attribué.
    .fix = Mettez à jour le logiciel qui suit le projet, pour que les deux côtés utilisent le TLS 1.3 définitif.
    .use = N’envoyez jamais cette alerte : d’autres logiciels traitent une alerte inconnue comme une erreur fatale. Envoyez plutôt le message EndOfEarlyData.

tls-alert-unexpected-message = Message inattendu à ce stade
    .description = Le côté qui l’envoie a reçu un message interdit à ce stade, comme un message de négociation dans le mauvais ordre, ou des données avant la fin de la négociation.
    .when = Lorsque ce n’est pas TLS qui arrive, comme du HTTP simple sur un port HTTPS. Des programmes corrects ne provoquent jamais cette alerte : sinon, une bibliothèque TLS ou un équipement du trajet est défectueux.
    .fix = Vérifiez que les deux côtés attendent TLS sur ce port, dès le début ou après STARTTLS. Mettez ensuite à jour les bibliothèques TLS, et contournez les proxys et les outils qui inspectent TLS.
    .use = Envoyez unexpected_message lorsqu’un message valide arrive au mauvais moment. Envoyez decode_error lorsqu’un message ne peut pas être analysé. Envoyez illegal_parameter lorsqu’une de ses valeurs est incorrecte.

tls-alert-bad-record-mac = Enregistrement TLS endommagé ou mal chiffré
    .description = Le côté qui l’envoie n’a pas pu déchiffrer un enregistrement TLS, ou son contrôle d’intégrité a échoué : il a été modifié en chemin, ou chiffré avec les mauvaises clés.
    .when = Rarement, lorsque des paquets sont endommagés. Plus souvent, plusieurs processus ou threads partagent une même connexion, par exemple après un fork, ou bien une bibliothèque TLS, un VPN ou un pilote de carte réseau est défectueux.
    .fix = Donnez à chaque processus sa propre connexion. Mettez à jour la bibliothèque TLS. Si l’alerte revient sans cesse, essayez sans VPN, sans proxy et sans délestage sur la carte réseau.
    .use = Envoyez bad_record_mac pour tout enregistrement TLS que vous ne parvenez pas à déchiffrer ou à vérifier, sans révéler lequel des deux a échoué. Envoyez decrypt_error lorsqu’une signature ou un message Finished est incorrect.

tls-alert-decryption-failed = Enregistrement TLS impossible à déchiffrer
    .description = Le déchiffrement d’un enregistrement TLS n’a rien donné de valide : sa longueur ne correspondait pas à la taille de bloc de l’algorithme, ou son remplissage était incorrect.
    .when = Seulement avec d’anciens logiciels. Les versions suivantes envoient plutôt bad_record_mac, car la différence entre les deux alertes aidait des attaquants à déchiffrer des données.
    .fix = Mettez à jour le logiciel qui l’a envoyée, pour que les deux côtés utilisent TLS 1.2 ou une version ultérieure. Si des enregistrements échouent encore, cherchez des paquets endommagés ou un équipement qui les modifie.
    .use = N’envoyez jamais decryption_failed, que TLS 1.2 interdit. Envoyez bad_record_mac pour tout enregistrement que vous ne pouvez pas déchiffrer.

tls-alert-record-overflow = Enregistrement TLS trop long
    .description = Un enregistrement TLS était plus long que permis : plus de 16 384 octets de données, ou plus qu’une limite inférieure dont les deux côtés étaient convenus.
    .when = Lorsque les octets ne sont pas du TLS, comme du HTTP simple, et que deux d’entre eux sont lus comme la longueur. Rarement, lorsque des paquets sont endommagés.
    .fix = Vérifiez l’hôte, le port et le schéma : un client TLS a besoin d’un port TLS. S’ils sont justes, mettez à jour la bibliothèque TLS qui a écrit l’enregistrement.
    .use = Envoyez record_overflow lorsqu’un enregistrement dépasse la limite. Envoyez decode_error lorsque la longueur d’un message ne correspond pas à son contenu.

tls-alert-decompression-failure = Enregistrement TLS impossible à décompresser
    .description = Le côté qui l’envoie n’a pas pu décompresser un enregistrement TLS, par exemple parce que son contenu aurait pris une longueur excessive.
    .when = Seulement là où la compression TLS est activée. Elle est considérée comme dangereuse depuis l’attaque CRIME de 2012.
    .fix = Désactivez la compression TLS ; un seul côté suffit. Mettez ensuite à jour le côté le plus ancien.
    .use = N’envoyez pas cette alerte dans TLS 1.3, qui n’a pas d’enregistrements compressés. Dans les versions antérieures, envoyez-la seulement pour des données qui ne se décompressent pas. Envoyez bad_certificate lorsqu’un certificat compressé est endommagé.

tls-alert-handshake-failure = Aucun paramètre de sécurité commun
    .description = Le côté qui l’envoie ne trouve aucune combinaison acceptable dans ce que propose l’autre : par exemple, aucune suite de chiffrement, aucun groupe d’échange de clés ou aucun algorithme de signature commun. L’alerte ne dit pas ce qui manque.
    .when = Lorsqu’un serveur rejette les algorithmes d’un vieux client ou n’a pas de certificat adapté ; avant TLS 1.3, aussi lorsque le certificat du client manque. Chrome affiche ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Mettez le client à jour. Si vous gérez le serveur, comparez ses algorithmes de chiffrement, ses groupes et son certificat à ce que propose le client. Si le serveur demande un certificat client, installez-en un.
    .use = Envoyez handshake_failure lorsqu’aucune combinaison proposée n’est acceptable. Envoyez protocol_version lorsque la version de TLS en est la raison. Envoyez insufficient_security lorsque l’offre du client est trop faible.

tls-alert-no-certificate = Le client n’a pas de certificat
    .description = Le client n’a aucun certificat qui réponde à la demande du serveur. Le serveur peut continuer sans, ou refuser par handshake_failure.
    .when = Avec SSL 3.0, interdit depuis 2015. Dans TLS, un client envoie plutôt une liste de certificats vide.
    .fix = Désactivez SSL 3.0 des deux côtés. Si le serveur exige un certificat, installez-en un dans le client avec sa clé privée.
    .use = N’envoyez jamais no_certificate dans TLS. Comme client sans certificat, envoyez un message Certificate vide. Comme serveur TLS 1.3 qui en exige un, envoyez certificate_required.

tls-alert-bad-certificate = Certificat endommagé ou non valide
    .description = Le certificat du côté qui reçoit cette alerte est endommagé, contient une signature dont la vérification échoue ou repose sur une fonction de hachage cassée comme MD5.
    .when = Sur un serveur, lorsqu’un client refuse le certificat du serveur ; les clients écrits en Go l’envoient pour tout certificat dont la vérification échoue. Sur un client, lorsque le serveur refuse celui du client ; d’anciens serveurs l’envoient même s’il manque. Chrome affiche alors ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = Du côté qui a reçu l’alerte, vérifiez le certificat avec la chaîne, les noms et les dates, et réinstallez-le. S’il est valide, ajoutez son émetteur au magasin de certificats approuvés du côté qui a envoyé l’alerte.
    .use = Envoyez bad_certificate lorsque le certificat de l’autre côté est endommagé ou qu’une signature y est incorrecte. Envoyez certificate_expired, certificate_revoked ou unknown_ca lorsque l’une d’elles convient. Comme serveur TLS 1.3, envoyez certificate_required lorsqu’il n’en est venu aucun.

tls-alert-unsupported-certificate = Type de certificat non pris en charge
    .description = Le côté qui l’envoie ne prend pas en charge le type du certificat présenté par l’autre, par exemple son algorithme de clé, ou le certificat n’est pas prévu pour cet usage.
    .when = Lorsqu’un client présente un certificat de serveur, ou un serveur un certificat de client, si bien que l’utilisation étendue de la clé (extended key usage) ne convient pas ; ou que le côté qui vérifie n’a pas l’algorithme de la clé.
    .fix = Du côté qui a reçu l’alerte, vérifiez l’utilisation étendue de la clé du certificat : il faut serverAuth aux serveurs, et clientAuth aux clients. Si elle est juste, demandez un certificat avec un type de clé courant, comme RSA ou P-256.
    .use = Envoyez unsupported_certificate lorsque le type ou l’usage du certificat de l’autre côté en est la raison. Envoyez bad_certificate lorsqu’il est endommagé. Envoyez handshake_failure lorsque les deux côtés n’ont aucun algorithme de signature commun.

tls-alert-certificate-revoked = Certificat révoqué
    .description = Le certificat du côté qui reçoit cette alerte, ou l’un de sa chaîne, a été retiré par son autorité avant sa date d’expiration.
    .when = Lorsqu’une liste de révocation (CRL) ou une réponse OCSP dit que le certificat du serveur ou du client est révoqué, par exemple parce que sa clé a été volée, qu’il a été remplacé ou qu’un appareil a été mis au rebut.
    .fix = Pour le côté qui a reçu l’alerte, demandez un nouveau certificat avec une nouvelle clé, et installez-le à la place du certificat révoqué. Si vous ne connaissez pas la raison, demandez-la à l’autorité.
    .use = Envoyez certificate_revoked lorsqu’une CRL ou une réponse OCSP dit que le certificat de l’autre côté est révoqué. Envoyez certificate_expired lorsque seules les dates sont en cause. Comme client, envoyez bad_certificate_status_response lorsque la réponse OCSP du serveur est inutilisable.

tls-alert-certificate-expired = Certificat expiré ou non encore valide
    .description = Le certificat du côté qui reçoit cette alerte, ou l’un de sa chaîne, est hors de sa période de validité : il a expiré, ou n’est pas encore valide.
    .when = Lorsque personne n’a renouvelé le certificat du serveur ou du client, ou qu’il l’a été mais que le programme utilise encore l’ancien fichier. Une horloge déréglée du côté qui vérifie a le même effet.
    .fix = Du côté qui a reçu l’alerte, renouvelez le certificat, et rechargez le programme qui l’utilise. Vérifiez ensuite les certificats intermédiaires, et l’horloge du côté qui a envoyé l’alerte.
    .use = Envoyez certificate_expired lorsque les dates du certificat de l’autre côté en sont la raison. Envoyez certificate_revoked lorsque l’autorité l’a retiré. Envoyez certificate_unknown lorsqu’aucune alerte précise ne convient.

tls-alert-certificate-unknown = Certificat rejeté pour une autre raison
    .description = Le côté qui l’envoie rejette le certificat du côté qui reçoit cette alerte pour une raison qu’aucune autre alerte ne nomme. Cela ne signifie pas que le certificat est inconnu.
    .when = Sur un serveur, lorsqu’un navigateur ou une application n’accepte pas le certificat du serveur ; sur un client, lorsque le serveur n’accepte pas celui du client. Java l’envoie après la plupart des échecs de vérification ; Chrome et les applications Android le font souvent.
    .fix = Du côté qui a reçu l’alerte, vérifiez le certificat : ses noms, ses dates, son émetteur et ses certificats intermédiaires. S’il est en ordre, demandez au côté qui a envoyé l’alerte la raison inscrite dans son journal, et vérifiez son magasin de certificats approuvés.
    .use = N’envoyez certificate_unknown pour le certificat de l’autre côté que si aucune des alertes unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate et bad_certificate ne convient.

tls-alert-illegal-parameter = Valeur interdite dans la négociation
    .description = Un message de négociation a pu être analysé, mais l’une de ses valeurs est incorrecte ou en contredit une autre, comme un algorithme de chiffrement jamais proposé.
    .when = Lorsque les bibliothèques TLS des deux côtés sont incompatibles, ou que l’une est défectueuse. Des proxys et des pare-feu qui modifient la négociation provoquent aussi cette alerte.
    .fix = Mettez à jour les bibliothèques TLS des deux côtés, et contournez les proxys et les pare-feu. Pour trouver la valeur, désactivez, le temps d’un essai, TLS 1.3 ou des groupes d’échange de clés inhabituels.
    .use = Envoyez illegal_parameter lorsqu’un message peut être analysé mais qu’une valeur est incorrecte. Envoyez decode_error lorsqu’il ne peut pas être analysé. Envoyez handshake_failure lorsque les valeurs sont permises mais ne vous conviennent pas.

tls-alert-unknown-ca = Certificat d’une autorité inconnue
    .description = Le certificat du côté qui reçoit cette alerte ne mène à aucune autorité de confiance pour le côté qui l’envoie : le certificat de l’émetteur manque ou n’est pas dans le magasin de certificats approuvés de celui-ci.
    .when = Lorsque l’autorité est privée ou nouvelle, que le certificat est autosigné ou que ses certificats intermédiaires manquent. Si c’est un serveur qui la reçoit, un client a refusé le certificat du serveur ; si c’est un client, le serveur a refusé celui du client.
    .fix = Du côté qui a reçu l’alerte, installez aussi les certificats intermédiaires, ou remplacez un certificat autosigné par un certificat auquel l’autre côté fait confiance. Si l’autorité est privée ou nouvelle, ajoutez son certificat racine au magasin de certificats approuvés de l’autre côté.
    .use = Envoyez unknown_ca lorsque la chaîne de l’autre côté est valide mais ne mène à aucune autorité de confiance. Envoyez bad_certificate lorsqu’une signature y est incorrecte. Envoyez access_denied lorsque vous faites confiance à la chaîne mais n’admettez pas son titulaire.

tls-alert-access-denied = Accès refusé malgré des identifiants valides
    .description = Le certificat ou la clé prépartagée est valide, mais les règles d’accès du côté qui l’envoie ne laissent pas son titulaire se connecter.
    .when = Lorsqu’un serveur à certificats clients, comme un VPN, un courtier de messages ou un maillage de services, ne compte pas le titulaire du certificat parmi les utilisateurs autorisés.
    .fix = Vérifiez que le client utilise le certificat ou la clé prévus. Si c’est le cas, demandez à l’administrateur du serveur d’autoriser son nom.
    .use = Envoyez access_denied lorsque le client a prouvé son identité mais n’a pas l’autorisation. Envoyez unknown_ca ou bad_certificate lorsque c’est le certificat lui-même qui n’est pas acceptable.

tls-alert-decode-error = Message impossible à analyser
    .description = Un message enfreint la syntaxe de TLS : un champ est hors de sa plage, ou une longueur est incorrecte.
    .when = Entre des programmes corrects, seulement lorsque des paquets sont endommagés. Sinon, une bibliothèque est défectueuse, un équipement tronque des messages ou un serveur envoie une liste de certificats vide.
    .fix = Mettez à jour la bibliothèque TLS du côté qui a reçu l’alerte, et contournez les équipements qui inspectent TLS. Si vous gérez le serveur, vérifiez que son fichier de certificat n’est pas vide.
    .use = Envoyez decode_error lorsqu’un message ne peut pas être analysé. Envoyez illegal_parameter lorsqu’il peut l’être mais qu’une valeur est incorrecte. Envoyez record_overflow lorsqu’un enregistrement est trop long.

tls-alert-decrypt-error = Échec de la vérification d’une signature ou d’une clé
    .description = Une vérification cryptographique de la négociation a échoué : une signature, le message Finished ou la preuve d’une clé prépartagée est incorrect.
    .when = Lorsqu’une clé privée n’appartient pas à son certificat, que les deux côtés ont des clés prépartagées différentes ou qu’un proxy a modifié la négociation. Certains serveurs l’envoient aussi pour une identité de clé inconnue.
    .fix = Du côté qui a reçu l’alerte, vérifiez que le certificat et la clé privée vont ensemble, ou comparez les clés prépartagées des deux côtés. Mettez ensuite à jour les bibliothèques TLS, et contournez les proxys.
    .use = Envoyez decrypt_error lorsque la vérification d’une signature de négociation, d’un message Finished ou d’un PSK binder échoue. Envoyez bad_record_mac lorsque c’est un enregistrement TLS. Envoyez bad_certificate lorsqu’une signature contenue dans un certificat est incorrecte.

tls-alert-too-many-cids-requested = Trop d’identifiants de connexion demandés
    .description = L’autre côté a envoyé trop de messages RequestConnectionId : le côté qui envoie l’alerte met donc fin à la connexion DTLS.
    .when = Avec des programmes qui gardent une connexion en vie alors que leur adresse change, lorsque l’un d’eux demande sans cesse de nouveaux identifiants de connexion.
    .fix = Cherchez pourquoi le programme en demande sans cesse, et faites-lui demander des identifiants de connexion seulement lorsqu’il en reste peu d’inutilisés.
    .use = N’envoyez cette alerte que si les demandes sont excessives. Vous pouvez aussi répondre par un message NewConnectionId avec moins d’identifiants, ou sans aucun. Envoyez unexpected_message lorsqu’aucun identifiant de connexion n’a été négocié.

tls-alert-export-restriction = Clé trop longue pour les règles d’exportation
    .description = La négociation a enfreint des règles d’exportation des années 1990, par exemple avec une clé RSA de 1024 bits pour une suite de chiffrement limitée à 512 bits.
    .when = Avec des logiciels des années 1990, dont les versions d’exportation étaient limitées à des clés faibles. Le chiffrement d’exportation est cassé depuis longtemps.
    .fix = Remplacez l’ancien logiciel, et désactivez de l’autre côté toutes les suites de chiffrement d’exportation.
    .use = N’envoyez jamais export_restriction. Envoyez handshake_failure ou insufficient_security lorsque des algorithmes de chiffrement ne sont pas acceptables.

tls-alert-protocol-version = Version de TLS non prise en charge
    .description = Le côté qui l’envoie reconnaît la version de TLS que propose l’autre, mais ne la prend pas en charge ou l’a désactivée.
    .when = Lorsqu’un vieux client ne propose que TLS 1.0 ou 1.1 à un serveur qui exige au moins TLS 1.2. L’inverse est plus rare : un client récent rejette la version qu’un vieux serveur choisit.
    .fix = Mettez le client à jour, ou activez TLS 1.2 et 1.3 dans ses paramètres. Si le serveur est le côté le plus ancien, mettez-le à jour.
    .use = Envoyez protocol_version lorsque vous ne prenez en charge aucune des versions proposées. Envoyez handshake_failure lorsque la version est acceptable mais non les algorithmes de chiffrement. Envoyez inappropriate_fallback pour un repli inutile vers une version plus ancienne.

tls-alert-insufficient-security = Algorithmes ou clés trop faibles
    .description = Le serveur exige des algorithmes de chiffrement, des groupes ou des clés plus forts que ceux du client. L’alerte remplace handshake_failure lorsque la robustesse en est la seule raison.
    .when = Lorsqu’un serveur configuré strictement rejette un vieux client. Contrairement à la spécification, certaines bibliothèques clientes l’envoient aussi lorsque les paramètres Diffie-Hellman d’un serveur sont trop courts.
    .fix = Mettez le client à jour. Si vous gérez le serveur et devez servir ce client, vérifiez quel minimum s’applique, et ne l’abaissez pas pour tout le monde.
    .use = Envoyez insufficient_security lorsque ce que propose le client est trop faible pour votre politique. Envoyez handshake_failure lorsque rien ne convient pour d’autres raisons. Envoyez protocol_version lorsque seule la version est trop ancienne.

tls-alert-internal-error = Problème propre au côté qui envoie l’alerte
    .description = Le côté qui l’envoie ne peut pas continuer à cause de son propre problème, comme un manque de mémoire. Ni l’autre côté ni le protocole n’est en cause.
    .when = Avec un serveur qui manque de ressources ou ne peut pas utiliser sa clé ou son certificat. Certains serveurs et CDN l’envoient aussi pour un nom d’hôte qui n’y est pas configuré.
    .fix = Si vous gérez le serveur, consultez son journal, puis vérifiez le certificat et la clé de ce nom d’hôte, les droits et la mémoire. Sinon, vérifiez le nom d’hôte et signalez l’erreur.
    .use = Envoyez internal_error pour un problème de votre côté. Envoyez unrecognized_name pour un nom d’hôte que vous ne servez pas. Envoyez general_error lorsque vous ne voulez pas nommer la raison.

tls-alert-inappropriate-fallback = Repli inutile vers une version plus ancienne
    .description = Le client propose une version de TLS plus ancienne, marquée comme un repli par TLS_FALLBACK_SCSV, alors que le serveur en prend en charge une plus récente. Le serveur s’arrête, car un attaquant a pu forcer le repli.
    .when = Lorsque la première tentative d’un client échoue, par exemple à cause d’un mauvais réseau, et qu’il propose ensuite une version plus ancienne.
    .fix = Faites proposer de nouveau par le client sa version la plus récente. Si cela échoue, cherchez ce qui, sur le réseau, la fait échouer, et désactivez les replis dans le client.
    .use = Envoyez inappropriate_fallback lorsque TLS_FALLBACK_SCSV accompagne une version inférieure à votre plus récente. Vous pouvez envoyer plutôt protocol_version si vous ne prenez pas en charge la version proposée.

tls-alert-user-canceled = Négociation annulée
    .description = Le côté qui l’envoie abandonne la négociation pour une raison étrangère au protocole.
    .when = Lorsqu’une personne ferme une boîte de dialogue, comme le choix d’un certificat client, ou qu’un programme s’arrête pendant qu’il se connecte. Contrairement à la spécification, Java l’envoie aussi plus tard, lorsqu’il ferme une connexion TLS 1.3.
    .fix = Si vous avez annulé exprès, ou si la négociation était déjà terminée, aucune action n’est nécessaire. Sinon, répétez l’étape et confirmez la boîte de dialogue, ou cherchez quel programme a abandonné.
    .use = Envoyez user_canceled, puis close_notify, lorsque vous abandonnez une négociation sans erreur. Après la négociation, n’envoyez que close_notify.

tls-alert-no-renegotiation = Renégociation refusée
    .description = Le côté qui l’envoie refuse une nouvelle négociation sur une connexion déjà ouverte. C’est au côté qui l’a demandée de décider si la connexion continue.
    .when = Lorsqu’un serveur web ne demande un certificat client que pour certains chemins, ou qu’un vieux programme renégocie pour changer de clés. Beaucoup de programmes refusent à cause d’attaques connues.
    .fix = Faites demander les certificats clients par le serveur dès la première négociation, au besoin sous un nom d’hôte distinct. Sinon, désactivez la renégociation dans le programme qui la demande.
    .use = Envoyez no_renegotiation, comme avertissement, lorsque vous refusez un HelloRequest ou un ClientHello ultérieur. Dans TLS 1.3, envoyez unexpected_message pour un ClientHello ultérieur.

tls-alert-missing-extension = Extension TLS obligatoire manquante
    .description = Il manque à un message de négociation une extension obligatoire pour la version de TLS ou pour autre chose en cours de négociation.
    .when = Lorsqu’il manque à un ClientHello signature_algorithms, supported_groups ou key_share, ou le nom d’hôte que le serveur exige. Avec QUIC, lorsque quic_transport_parameters manque.
    .fix = Mettez à jour la bibliothèque TLS du client, et faites-lui envoyer le nom d’hôte (SNI). Si vous développez le client, comparez son ClientHello à la liste des extensions obligatoires de la spécification.
    .use = Envoyez missing_extension lorsqu’une extension obligatoire n’est pas là. Envoyez illegal_parameter lorsqu’elle est là mais que sa valeur est incorrecte. Envoyez handshake_failure lorsqu’aucune de ses valeurs ne vous convient.

tls-alert-unsupported-extension = Extension non proposée ou interdite
    .description = Un message contient une extension que son destinataire n’avait pas proposée, ou qui n’est pas permise dans ce message.
    .when = Sur un client dont le serveur, ou un proxy du trajet, répond par une extension qui n’était pas dans le ClientHello.
    .fix = Mettez à jour la bibliothèque TLS du serveur, et celle de tout proxy qui inspecte TLS. Essayez sans le proxy pour voir lequel des deux est en cause.
    .use = Envoyez unsupported_extension lorsqu’une réponse contient une extension que vous n’avez pas proposée. Dans un ClientHello, ignorez les extensions que vous ne connaissez pas. Envoyez missing_extension lorsqu’il en manque une.

tls-alert-certificate-unobtainable = Certificat impossible à récupérer
    .description = Le client a envoyé l’adresse de son certificat au lieu du certificat, et le serveur n’a pas pu l’y récupérer.
    .when = Avec l’extension client_certificate_url, conçue pour de petits appareils, lorsque l’adresse est incorrecte ou que le serveur n’y a pas accès. Peu de programmes l’ont utilisée.
    .fix = Corrigez l’adresse dans les paramètres du client, et permettez au serveur de l’atteindre. Sinon, faites envoyer le certificat lui-même par le client.
    .use = Envoyez cette alerte comme alerte fatale lorsqu’il vous faut le certificat ; sinon, continuez, avec ou sans avertissement. Envoyez bad_certificate_hash_value lorsque le certificat a été récupéré mais que son empreinte est incorrecte.

tls-alert-unrecognized-name = Nom d’hôte non servi ici
    .description = Le serveur ne reconnaît pas le nom d’hôte que le client a demandé dans l’extension server_name (SNI).
    .when = Lorsque le nom est mal écrit, pointe dans le DNS vers le mauvais serveur ou n’est pas configuré sur ce serveur. De vieux serveurs l’envoient comme avertissement et continuent ; certains clients, comme d’anciennes versions de Java, abandonnent alors.
    .fix = Vérifiez le nom d’hôte et ses enregistrements DNS. Si vous gérez le serveur, ajoutez le nom à sa configuration, dans Apache avec ServerName ou ServerAlias, et installez un certificat pour ce nom.
    .use = Envoyez unrecognized_name, toujours comme alerte fatale, lorsque vous ne servez pas le nom, ou continuez avec un certificat par défaut. Envoyez handshake_failure lorsque vous connaissez le nom mais n’avez aucun algorithme de chiffrement commun.

tls-alert-bad-certificate-status-response = Réponse OCSP non acceptable
    .description = Le client avait demandé la preuve que le certificat du serveur n’est pas révoqué, et la réponse OCSP que le serveur a jointe (stapling) n’est pas valide ou pas acceptable.
    .when = Lorsque la réponse jointe n’est plus à jour, dit que le certificat est révoqué ou concerne un autre certificat, souvent parce que le serveur ne peut pas joindre son autorité.
    .fix = Si vous gérez le serveur, vérifiez son horloge et son accès au serveur OCSP de l’autorité, et rechargez-le pour obtenir une nouvelle réponse. Remplacez le certificat s’il a été révoqué. Sinon, désactivez le stapling.
    .use = Envoyez cette alerte lorsque la réponse OCSP de la négociation n’est pas satisfaisante. Envoyez certificate_revoked lorsque vous savez par une autre source que le certificat est révoqué.

tls-alert-bad-certificate-hash-value = Mauvaise empreinte du certificat récupéré
    .description = Le serveur a récupéré le certificat du client à l’adresse que celui-ci avait donnée, mais l’empreinte qui accompagnait l’adresse ne correspond pas.
    .when = Avec l’extension client_certificate_url, lorsque le certificat situé à l’adresse a été renouvelé ou remplacé, mais non les paramètres du client.
    .fix = Corrigez l’empreinte dans les paramètres du client. Si le fichier situé à l’adresse n’est pas celui attendu, cherchez qui l’a changé.
    .use = Envoyez cette alerte lorsque l’empreinte d’un certificat récupéré est incorrecte. Envoyez certificate_unobtainable lorsque rien n’a pu être récupéré. Envoyez bad_certificate lorsque l’empreinte correspond mais que le certificat est endommagé.

tls-alert-unknown-psk-identity = Clé prépartagée inconnue
    .description = Le serveur ne connaît pas l’identité, c’est-à-dire le nom de la clé prépartagée, que le client a donnée.
    .when = Avec des capteurs, des clients MQTT, des agents de supervision et d’autres programmes qui utilisent une clé prépartagée (PSK) au lieu d’un certificat, lorsque l’identité est mal écrite ou n’est pas configurée sur le serveur.
    .fix = Comparez l’identité des paramètres du client à la liste du serveur, majuscules et minuscules comprises. Comparez ensuite les clés.
    .use = Envoyez unknown_psk_identity lorsque les clients peuvent savoir quelles identités existent. Pour le cacher, envoyez decrypt_error, comme pour une clé incorrecte. Envoyez access_denied lorsque la clé est juste mais que l’autorisation manque.

tls-alert-certificate-required = Certificat client exigé
    .description = Le serveur exige un certificat du client, et celui-ci n’en a envoyé aucun.
    .when = Avec des API, des bases de données et des sites d’entreprise qui identifient les clients par certificat (TLS mutuel), lorsqu’aucun n’est configuré, ou qu’aucun ne vient d’une autorité que nomme le serveur.
    .fix = Configurez un certificat client d’une autorité que le serveur accepte, avec sa clé privée. Si c’est un proxy qui se connecte au serveur, configurez-les sur ce proxy.
    .use = Envoyez certificate_required dans TLS 1.3 lorsqu’un certificat client manque. Dans TLS 1.2 et les versions antérieures, envoyez handshake_failure. Envoyez unknown_ca, bad_certificate ou une autre alerte précise lorsqu’il en est venu un mais qu’il n’est pas acceptable.

tls-alert-general-error = Erreur sans détails
    .description = Un problème est survenu, et le côté qui l’envoie n’a pas d’alerte plus précise ou ne veut pas révéler la raison.
    .when = Avec des logiciels récents qui suivent la RFC 9846. La plupart des autres ne connaissent pas encore le nom et affichent le numéro 117.
    .fix = Cherchez la raison dans le journal du côté qui a envoyé l’alerte, ou demandez-la à son administrateur. Entre-temps, vérifiez votre propre certificat, votre clé et votre version de TLS.
    .use = N’envoyez general_error que si aucune alerte précise ne convient ou que la raison doit rester cachée. Envoyez internal_error pour un problème de votre côté.

tls-alert-no-application-protocol = Aucun protocole d’application commun
    .description = Le serveur ne prend en charge aucun des protocoles d’application que le client propose dans ALPN, comme h2 pour HTTP/2.
    .when = Lorsqu’un client tient à un seul protocole, comme h2, h3 ou celui d’une base de données, et que le serveur l’a désactivé, ou que la connexion atteint un autre service.
    .fix = Vérifiez l’hôte et le port. S’ils sont justes, activez le protocole sur le serveur et sur chaque proxy, ou faites aussi proposer par le client un protocole que possède le serveur, comme http/1.1.
    .use = Envoyez no_application_protocol lorsque vous ne prenez en charge rien de ce que propose ALPN. Avec QUIC, envoyez-la aussi comme client, et lorsque ALPN manque. Envoyez handshake_failure lorsque les algorithmes de chiffrement ne conviennent pas.

tls-alert-ech-required = Encrypted Client Hello non accepté
    .description = Le client avait chiffré son ClientHello (ECH) pour cacher le nom d’hôte, le serveur ne l’a pas accepté, et le client n’enverra pas de données sans cela.
    .when = Lorsque la configuration ECH du DNS n’est plus à jour, ou que les serveurs d’un site ont des clés différentes. Les clients se reconnectent souvent automatiquement, avec ce que le serveur a envoyé.
    .fix = Si vous gérez le serveur, publiez sa configuration ECH actuelle dans l’enregistrement HTTPS, et gardez les anciennes clés jusqu’à l’expiration des enregistrements en cache. Sinon, videz le cache DNS du client.
    .use = Comme client, envoyez ech_required lorsque le serveur n’a pas accepté ECH mais a prouvé son nom public par un certificat valide. Si ce certificat n’est pas valide, envoyez l’alerte qui nomme la raison.
