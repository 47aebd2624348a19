# SPDX-License-Identifier: Apache-2.0

### Extended DNS Errors: the protocol and its codes (RFC 8914, later documents and the IANA registry). Response codes are in dns-rcode.ftl.

protocol-dns-ede = Erreurs DNS étendues (EDE)
    .description = Une erreur DNS étendue (Extended DNS Error, EDE) explique le code de réponse qu’elle accompagne, en général SERVFAIL, par un numéro et souvent un texte. Elle ne sert qu’au diagnostic et ne change pas le traitement de la réponse.

## Facts that only Extended DNS Errors have

dns-ede-fact-sender = Envoyée par
    .resolver = C’est un résolveur qui ajoute ce code ; un serveur faisant autorité ne l’ajoute pas.
    .authoritative = C’est un serveur faisant autorité qui ajoute ce code, et un résolveur peut le transmettre.
    .either = Les résolveurs et les serveurs faisant autorité ajoutent ce code.
    .proxy = C’est un proxy DNS de la machine du client qui ajoute ce code.
dns-ede-fact-answer = Enregistrements dans la réponse
    .delivered = La réponse contient normalement les enregistrements malgré ce code, qui n’est qu’une remarque.
    .withheld = La réponse ne contient normalement pas les enregistrements.
    .replaced = La réponse contient des enregistrements qui ne sont pas ceux de la zone.
    .varies = La réponse peut contenir ou non les enregistrements : c’est le code de réponse qui décide.
dns-ede-fact-reason = Sous-erreurs dans le texte
    .malware = La sous-erreur 1 signifie un logiciel malveillant.
    .phishing = La sous-erreur 2 signifie un hameçonnage.
    .spam = La sous-erreur 3 signifie du spam.
    .spyware = La sous-erreur 4 signifie un logiciel espion.
    .network-policy = La sous-erreur 5 signifie une politique de l’opérateur du réseau local.
    .dns-policy = La sous-erreur 6 signifie une politique de l’opérateur du serveur DNS.

## Beside the response code

dns-ede-context-same-response =
    .exact = Une réponse avec { $from } contient en général { $to } ; les deux ont le même sens.
    .close = Une réponse avec { $from } contient en général { $to } ; les deux ont presque le même sens.
    .narrower = Une réponse avec { $from } contient en général { $to }, qui n’est qu’un des cas de { $from }.
    .broader = Une réponse avec { $from } contient en général { $to }, qui apparaît aussi pour d’autres raisons.
    .loose = Une réponse avec { $from } contient souvent { $to }, qui à lui seul n’en montre rien.

## Codes

dns-ede-0 = Autre erreur
    .description = Il s’est produit un problème pour lequel il n’existe pas d’autre erreur étendue. Le texte qui accompagne le code devrait l’expliquer.
    .when = Avec des serveurs dont les raisons n’ont pas de code propre. BIND, par exemple, emploie 0 pour une chaîne d’enregistrements CNAME trop longue.
    .fix = Lisez le texte qui suit le code, et suivez les conseils donnés pour le code de réponse. S’il n’y a pas de texte, demandez à l’administrateur du serveur d’en consulter le journal.
    .use = N’envoyez 0 que si aucun autre code ne convient, et toujours avec un texte qui explique la raison.

dns-ede-1 = Algorithmes DNSKEY non pris en charge
    .description = Le résolveur n’a pas pu valider la réponse, car tous les enregistrements DNSKEY de la zone emploient des algorithmes qu’il ne prend pas en charge. Une telle zone est traitée comme si elle n’était pas signée.
    .when = Lorsqu’une zone emploie un algorithme dépassé, comme RSAMD5, ou un algorithme trop récent pour le résolveur ou interdit par sa politique.
    .fix = Si la zone est à vous, signez-la avec un algorithme largement pris en charge, comme ECDSAP256SHA256. Si son algorithme est récent, mettez le résolveur à jour.
    .use = Envoyez 1 lorsqu’aucun des algorithmes des enregistrements DNSKEY n’est pris en charge. Envoyez 2 pour les types de condensat des enregistrements DS. Envoyez 6 lorsque la validation échoue.

dns-ede-2 = Types de condensat DS non pris en charge
    .description = Le résolveur n’a pas pu valider la réponse, car tous les enregistrements DS de la zone parente emploient des types de condensat qu’il ne prend pas en charge. Une telle zone est traitée comme si elle n’était pas signée.
    .when = Lorsque la zone parente ne publie que des enregistrements DS d’un type de condensat dépassé ou rare, comme GOST.
    .fix = Si la zone est à vous, publiez dans la zone parente, par votre bureau d’enregistrement, un enregistrement DS au type de condensat 2 (SHA-256).
    .use = Envoyez 2 lorsqu’aucun des types de condensat des enregistrements DS n’est pris en charge. Envoyez 1 pour les algorithmes des enregistrements DNSKEY.

dns-ede-3 = Réponse périmée du cache
    .description = Le résolveur n’a pas pu obtenir à temps de réponse actuelle : il a répondu avec des enregistrements de son cache dont le TTL est déjà écoulé.
    .when = Pendant que les serveurs faisant autorité pour la zone sont injoignables ou lents, par exemple lors d’une panne ou d’une attaque.
    .fix = Utilisez la réponse pour le moment. Si la zone est à vous, vérifiez que ses serveurs faisant autorité sont joignables. Si l’adresse a changé, interrogez un autre résolveur.
    .use = Envoyez 3 avec des enregistrements expirés du cache. Envoyez 19 avec un NXDOMAIN expiré. Envoyez 22 ou 23 avec SERVFAIL lorsque vous n’avez rien à offrir.

dns-ede-4 = Réponse remplacée volontairement
    .description = Le résolveur a remplacé la réponse pour des raisons de politique, comme une obligation légale ou une protection contre les logiciels malveillants. Les enregistrements ne sont pas ceux de la zone.
    .when = Lorsqu’un filtre fait pointer un nom bloqué vers une autre adresse, souvent celle d’une page d’avertissement.
    .fix = Demandez à l’administrateur du résolveur pourquoi le nom est sur la liste, et demandez son retrait si c’est une erreur. Ne vous fiez pas à une page qui s’ouvre à l’adresse de remplacement avec un avertissement de certificat.
    .use = Envoyez 4 lorsque vous répondez avec vos propres enregistrements. Envoyez 15, 16 ou 17 lorsque vous retenez la réponse.

dns-ede-5 = État DNSSEC impossible à déterminer
    .description = Le résolveur n’a pas pu savoir si la réponse devait être signée, car il n’a pas obtenu les enregistrements DNSSEC dont il avait besoin.
    .when = Lorsque des serveurs situés entre la racine et la zone sont injoignables ou suppriment des enregistrements DNSSEC, ou qu’aucune ancre de confiance ne couvre le nom.
    .fix = Vérifiez l’ancre de confiance du résolveur, et qu’il peut joindre les serveurs de la zone et de ses zones parentes. Cherchez un pare-feu ou un redirecteur qui supprime des enregistrements DNSSEC.
    .use = Envoyez 5 lorsque la validation se termine par indeterminate. Envoyez 6 lorsqu’elle se termine par bogus. Envoyez 22 lorsque les serveurs ne peuvent pas du tout être joints.

dns-ede-6 = Échec de la validation DNSSEC
    .description = Le résolveur sait que la réponse devrait être signée, mais n’a pas pu valider les signatures et juge la réponse falsifiée (bogus). Une attaque est possible, mais une erreur dans la zone est plus probable.
    .when = Lorsque les clés, les signatures et l’enregistrement DS de la zone parente ne concordent pas, souvent après un changement de clé ou de fournisseur DNS. Certains résolveurs envoient 6 pour tout échec de DNSSEC.
    .fix = Testez le nom avec un outil de vérification DNSSEC du web. Si la zone est à vous, corrigez l’enregistrement DS ou signez de nouveau la zone. Si tous les noms signés échouent, vérifiez l’horloge et l’ancre de confiance du résolveur.
    .use = Envoyez 6 lorsque la validation se termine par bogus et qu’aucun autre code n’est plus précis. Envoyez 7 à 12 pour ce qu’ils désignent. Envoyez 5 lorsque la validation se termine par indeterminate.

dns-ede-7 = Signature expirée
    .description = La validation DNSSEC a échoué, car aucune signature des enregistrements n’est valide en ce moment, et au moins une a expiré.
    .when = Lorsqu’une zone n’a pas été signée de nouveau à temps, parce que son outil de signature s’est arrêté, ou qu’un serveur secondaire a une ancienne copie. Aussi lorsque l’horloge du résolveur avance.
    .fix = Si la zone est à vous, signez-la de nouveau, vérifiez que la signature est automatique, et mettez à jour tous les serveurs secondaires. Si de nombreuses zones sont touchées, corrigez l’horloge du résolveur.
    .use = Envoyez 7 lorsqu’aucune signature n’est valide et que certaines ont expiré. Envoyez 8 lorsque certaines ne sont pas encore valides. Envoyez 25 lorsqu’une signature expire avant de commencer.

dns-ede-8 = Signature pas encore valide
    .description = La validation DNSSEC a échoué, car aucune signature des enregistrements n’est valide en ce moment, et au moins une commence dans le futur.
    .when = Lorsque l’horloge de l’outil de signature de la zone avance ou que celle du résolveur retarde, par exemple après un redémarrage sans heure correcte.
    .fix = Comparez l’horloge du résolveur à l’heure exacte. Si elle est juste, demandez à l’administrateur de la zone de corriger l’horloge de l’outil de signature et de signer de nouveau la zone.
    .use = Envoyez 8 lorsqu’aucune signature n’est valide et que certaines commencent dans le futur. Envoyez 7 lorsque certaines ont expiré.

dns-ede-9 = DNSKEY correspondant manquant
    .description = La zone parente a un enregistrement DS, mais la zone n’a pas d’enregistrement DNSKEY correspondant que le résolveur prenne en charge.
    .when = Après un changement de clé ou de fournisseur DNS, si l’enregistrement DS de la zone parente appartient encore à l’ancienne clé, ou si la zone n’est plus signée.
    .fix = Si la zone est à vous, comparez ses enregistrements DNSKEY à l’enregistrement DS de la zone parente. Faites remplacer l’enregistrement DS par votre bureau d’enregistrement, ou faites-le supprimer si la zone n’est pas signée.
    .use = Envoyez 9 lorsqu’un enregistrement DS existe mais qu’aucun DNSKEY pris en charge ne correspond. Envoyez 10 lorsque des signatures manquent. Envoyez 1 ou 2 lorsqu’aucun algorithme ou type de condensat n’est pris en charge.

dns-ede-10 = Signatures manquantes
    .description = La validation DNSSEC a échoué, car des enregistrements qui devraient être signés n’ont pas d’enregistrements RRSIG.
    .when = Lorsque la zone parente publie un enregistrement DS mais que la zone, ou l’un de ses serveurs, n’est pas signée. Aussi lorsqu’un redirecteur ou un pare-feu supprime les signatures.
    .fix = Interrogez chaque serveur faisant autorité avec dig +dnssec. Si les signatures y manquent, signez la zone ou supprimez l’enregistrement DS. Si elles ne manquent que derrière un redirecteur, mettez celui-ci à jour ou remplacez-le.
    .use = Envoyez 10 lorsque des signatures que vous attendez manquent. Envoyez 9 lorsqu’aucun DNSKEY ne correspond à l’enregistrement DS. Envoyez 12 lorsqu’une preuve d’absence manque.

dns-ede-11 = Clé non marquée comme clé de zone
    .description = La validation DNSSEC a échoué, car un enregistrement DNSKEY n’a pas le bit Zone Key, sans lequel une clé ne peut pas signer les enregistrements de la zone.
    .when = Rarement, lorsqu’un enregistrement DNSKEY a été écrit à la main ou par un logiciel défectueux. Les valeurs habituelles de flags sont 256 et 257 ; les deux contiennent ce bit.
    .fix = Si la zone est à vous, publiez ses clés avec les flags 256 ou 257, et signez de nouveau la zone. Remplacez ensuite l’enregistrement DS de la zone parente, car son condensat couvre les flags.
    .use = Envoyez 11 lorsque la clé dont vous avez besoin n’a pas le bit Zone Key. Envoyez 9 lorsqu’il n’y a aucune clé correspondante.

dns-ede-12 = Preuve d’absence manquante
    .description = La validation DNSSEC a échoué, car les enregistrements n’existent pas et la réponse n’a aucun enregistrement NSEC ou NSEC3 qui le prouve.
    .when = Lorsqu’un serveur faisant autorité a une zone incomplètement signée, ou qu’un redirecteur ou un pare-feu supprime des enregistrements NSEC ou NSEC3.
    .fix = Si la zone est à vous, signez-la de nouveau entièrement, et mettez à jour le logiciel du serveur. Si d’autres résolveurs y parviennent, cherchez un redirecteur qui supprime des enregistrements NSEC.
    .use = Envoyez 12 lorsque des données manquent et qu’aucun enregistrement NSEC ou NSEC3 ne le couvre. Envoyez 10 lorsque des signatures manquent. Envoyez 27 pour trop d’itérations NSEC3.

dns-ede-13 = Erreur conservée dans le cache
    .description = Le résolveur a récemment échoué sur cette requête DNS, et répète SERVFAIL depuis son cache sans réessayer.
    .when = Lorsqu’une requête DNS est répétée peu après son échec. L’erreur en cache peut masquer l’erreur étendue qui expliquait le premier échec.
    .fix = Attendez au plus cinq minutes, ou videz le cache du résolveur, et regardez l’erreur étendue de la réponse suivante.
    .use = Envoyez 13 avec un SERVFAIL de votre cache, et ajoutez le code de la raison d’origine si vous la connaissez encore.

dns-ede-14 = Serveur pas encore prêt
    .description = Le serveur ne peut pas répondre à la requête DNS, car il n’est pas encore entièrement en service.
    .when = Peu après un démarrage, pendant le chargement des zones. dnsmasq envoie aussi 14 tant qu’il n’a pas de serveur en amont.
    .fix = Attendez un instant. Si le code persiste, consultez le journal du serveur, vérifiez que ses zones se chargent et, pour un redirecteur comme dnsmasq, qu’il a un serveur en amont.
    .use = Envoyez 14 pendant votre démarrage ou votre chargement. Envoyez 24 lorsqu’une zone est chargée mais n’est plus à jour. Envoyez 18 lorsque la politique interdit la requête DNS.

dns-ede-15 = Bloqué par la politique du serveur
    .description = Le nom est sur une liste de blocage de l’opérateur du résolveur, par exemple contre les logiciels malveillants ; le résolveur retient donc la réponse.
    .when = Avec le résolveur d’une entreprise, d’une école ou d’un fournisseur, ou un résolveur public qui bloque les noms nuisibles.
    .fix = Vérifiez l’orthographe du nom, et recherchez des logiciels malveillants sur l’appareil qui l’a demandé. Si le nom est inoffensif, demandez à l’administrateur du résolveur de le retirer de la liste de blocage.
    .use = Envoyez 15 lorsque votre propre politique bloque le nom. Envoyez 16 pour une exigence extérieure. Envoyez 17 lorsque le client a demandé le filtre. Envoyez 4 avec une réponse remplacée.

dns-ede-16 = Censuré sur exigence d’un tiers
    .description = Le nom est sur une liste de blocage parce que quelqu’un d’autre que l’opérateur du résolveur l’exige, par exemple un tribunal ou une autorité. La manière de bloquer le nom n’importe pas.
    .when = Lorsqu’une loi ou une décision de justice oblige les fournisseurs d’un pays à bloquer un nom.
    .fix = Demandez à l’administrateur du résolveur qui a exigé le blocage, et contactez ce tiers si vous y voyez une erreur.
    .use = Envoyez 16 lorsqu’un tiers vous oblige à bloquer le nom. Envoyez 15 lorsque la politique est la vôtre. Envoyez 17 lorsque le client a demandé le filtre.

dns-ede-17 = Filtré à la demande du client
    .description = Le nom est sur une liste de blocage que le client a lui-même choisie : l’utilisateur, ou l’organisation dont dépend le réseau, a demandé au résolveur de filtrer de tels noms.
    .when = Avec des résolveurs aux filtres optionnels, par exemple pour les familles ou contre la publicité.
    .fix = Changez le filtre dans votre compte chez le fournisseur du résolveur, ou autorisez-y ce nom. Si quelqu’un d’autre a choisi le filtre, adressez-vous à lui.
    .use = Envoyez 17 lorsque le client vous a demandé de bloquer de tels noms. Envoyez 15 lorsque votre propre politique les bloque. Envoyez 16 pour une exigence extérieure.

dns-ede-18 = Client non autorisé
    .description = Le serveur refuse la requête DNS à cause du client, et non du nom : le client n’a pas l’autorisation d’interroger ce serveur.
    .when = Lorsqu’un résolveur reçoit des requêtes DNS de l’extérieur de son réseau, ou que l’adresse IP du client est sur une liste de blocage.
    .fix = Utilisez un résolveur prévu pour votre réseau. Si vous gérez le serveur, ajoutez le réseau du client à sa liste d’accès.
    .use = Envoyez 18 avec REFUSED lorsque le client n’a pas l’autorisation. Envoyez 20 lorsque vous ne faites pas autorité et n’offrez pas la récursion. Envoyez 15 lorsque le nom en est la raison.

dns-ede-19 = NXDOMAIN périmé du cache
    .description = Le résolveur n’a pas pu obtenir à temps de réponse actuelle : il a répondu avec un ancien NXDOMAIN de son cache. Le nom existe peut-être désormais.
    .when = Pendant que les serveurs faisant autorité pour la zone sont injoignables ou lents, par exemple lors d’une attaque.
    .fix = Vérifiez l’orthographe du nom. Si le nom est nouveau, interrogez un autre résolveur. Si la zone est à vous, vérifiez que ses serveurs faisant autorité sont joignables.
    .use = Envoyez 19 avec un NXDOMAIN expiré du cache. Envoyez 3 avec des enregistrements expirés. N’envoyez ni l’un ni l’autre avec un NXDOMAIN encore actuel.

dns-ede-20 = Ne fait pas autorité, pas de récursion
    .description = Le serveur n’a pas la zone, et il n’interroge pas d’autres serveurs pour ce client. Un résolveur envoie aussi ce code pour une requête DNS sans le bit RD.
    .when = Lorsque les enregistrements NS d’une zone mènent à un serveur qui ne l’a pas, ou qu’un serveur faisant autorité est utilisé comme résolveur.
    .fix = Comparez les enregistrements NS de la zone aux serveurs qui l’ont, et corrigez-les. Si vous avez configuré ce serveur comme résolveur, utilisez-en un autre. Avec dig, retirez +norecurse.
    .use = Envoyez 20 avec REFUSED pour une zone que vous n’avez pas, si vous n’offrez pas la récursion ou que le bit RD est à zéro. Envoyez 18 lorsque le client n’a pas l’autorisation.

dns-ede-21 = Requête DNS ou opération non prise en charge
    .description = Le serveur ne prend pas en charge le type de requête DNS ou d’opération du message.
    .when = Avec NOTIMP ou REFUSED, par exemple après une requête DNS de type ANY, un transfert de zone ou un opcode rare.
    .fix = Demandez un à un les types d’enregistrement dont vous avez besoin. Envoyez les mises à jour et les transferts au serveur primaire de la zone.
    .use = Envoyez 21 pour ce que vous ne prenez pas en charge. Envoyez 30 pour un type qu’aucune requête DNS ne peut demander. Envoyez 18 lorsque vous le prenez en charge mais que le client n’a pas l’autorisation.

dns-ede-22 = Aucun serveur faisant autorité joignable
    .description = Le résolveur n’a obtenu de réponse exploitable d’aucun serveur faisant autorité pour la zone : ils sont injoignables, ou refusent peut-être de répondre.
    .when = Lorsque tous les serveurs d’une zone sont arrêtés, bloqués par un pare-feu ou sans la zone, ou que la délégation mène à de mauvais noms ou adresses.
    .fix = Interrogez directement chaque serveur des enregistrements NS de la zone. Si la zone est à vous, démarrez les serveurs ou corrigez la délégation auprès du bureau d’enregistrement. Si de nombreuses zones échouent, vérifiez le réseau du résolveur.
    .use = Envoyez 22 lorsque tous les serveurs faisant autorité échouent. Ajoutez 23 pour chaque échec que vous pouvez décrire dans un texte. Envoyez 3 lorsque vous répondez plutôt depuis le cache.

dns-ede-23 = Erreur de réseau
    .description = Une erreur irrémédiable s’est produite pendant que le serveur communiquait avec un autre. Le texte nomme souvent ce serveur et ce qu’il a envoyé.
    .when = Avec SERVFAIL, lorsqu’une connexion est refusée, dépasse le délai ou se rompt. Le résolveur de Cloudflare emploie aussi 23 après REFUSED d’un serveur faisant autorité.
    .fix = Cherchez dans le texte le serveur et l’erreur, et interrogez directement ce serveur. Si la zone est à vous, vérifiez ce serveur et le pare-feu placé devant.
    .use = Envoyez 23 pour un échange échoué avec un serveur, et nommez-le dans le texte. Envoyez 22 lorsqu’il ne reste aucun serveur faisant autorité.

dns-ede-24 = Données de zone inutilisables
    .description = Le serveur est configuré pour la zone, mais ne peut pas répondre avec ses données, par exemple parce que sa copie est trop ancienne ou a expiré.
    .when = Avec un serveur secondaire qui n’a pas joint son primaire depuis plus longtemps que l’enregistrement SOA ne le permet, ou après l’échec du chargement d’une zone.
    .fix = Interrogez un autre serveur faisant autorité pour la zone. Si vous gérez celui-ci, vérifiez ses transferts de zone et le numéro de série SOA du primaire.
    .use = Envoyez 24 lorsque vous devriez avoir la zone mais ne pouvez pas en utiliser les données. Envoyez 14 pendant que vous la chargez encore. Envoyez 20 pour une zone que vous n’avez pas.

dns-ede-25 = Signature expirant avant de commencer
    .description = La validation DNSSEC a échoué, car l’heure d’expiration d’une signature précède son heure de début : la signature n’est donc jamais valide.
    .when = Rarement, lorsque le logiciel de signature de la zone est défectueux ou mal réglé. Unbound signale plutôt cette erreur par 8.
    .fix = Si la zone est à vous, corrigez la période de validité de l’outil de signature et signez de nouveau la zone. Sinon, signalez la signature à l’administrateur de la zone.
    .use = Envoyez 25 lorsque l’expiration d’une signature précède son début. Envoyez 7 pour une signature expirée et 8 pour une signature qui commence dans le futur.

dns-ede-26 = Envoyé trop tôt
    .description = Le message est arrivé par QUIC dans des données 0-RTT, avant la fin de la négociation, et pourrait nuire si quelqu’un le rejouait.
    .when = Lorsqu’un client envoie une mise à jour, par exemple, dans des données 0-RTT de DNS sur QUIC. Seuls les requêtes DNS et NOTIFY y sont autorisés.
    .fix = Renvoyez le message après la négociation. Si le code se répète, corrigez le client, qui ne peut envoyer que des requêtes DNS et NOTIFY dans des données 0-RTT.
    .use = Envoyez 26 avec REFUSED pour tout opcode autre que QUERY et NOTIFY dans des données 0-RTT. Vous pouvez aussi retenir le message jusqu’à la fin de la négociation, ou fermer la connexion avec DOQ_PROTOCOL_ERROR.

dns-ede-27 = Itérations NSEC3 non prises en charge
    .description = La zone prouve par NSEC3 que des enregistrements n’existent pas, mais avec plus d’itérations de hachage que le résolveur n’en accepte. Celui-ci traite la réponse comme non signée ou comme un échec.
    .when = Lorsqu’une zone est encore signée avec de nombreuses itérations NSEC3 ; 0 est recommandé aujourd’hui, et les résolveurs abaissent leurs limites.
    .fix = Si la zone est à vous, réglez les itérations NSEC3 sur 0, et signez de nouveau la zone. Sinon, prévenez l’administrateur de la zone.
    .use = Envoyez 27 lorsque vous traitez une réponse comme non signée ou échouée à cause de ses itérations NSEC3, après avoir validé les signatures NSEC3. N’envoyez jamais 27 lorsque vous ignorez la réponse. Envoyez 12 lorsque la preuve manque.

dns-ede-28 = Politique de transport impossible à suivre
    .description = Le programme a demandé à son proxy DNS local certains transports, par exemple chiffrés, et le proxy ne peut pas les offrir, ou n’a pas pu lire la demande. Seul un projet de spécification expiré définit ce code.
    .when = Presque jamais : peu de proxys prennent en charge les options de ce projet.
    .fix = Configurez dans le proxy un résolveur en amont avec le transport exigé, comme DNS sur TLS. Sinon, faites demander moins par le programme.
    .use = Envoyez 28 lorsque vous ne pouvez pas faire ce qu’exige une option PROXY CONTROL, ou que l’option est mal formée. Indiquez dans la réponse ce que vous pouvez offrir.

dns-ede-29 = Réponse synthétisée
    .description = Le résolveur n’a pas interrogé les serveurs de la zone, mais a déduit la réponse de ce que son cache prouve déjà, en général qu’un nom ou un type n’existe pas.
    .when = Avec PowerDNS Recursor, pour des noms situés dans un intervalle prouvé d’une zone signée, sous un nom qui n’existe pas ou dans son cache négatif.
    .fix = Aucune action n’est nécessaire. Si le nom vient d’être ajouté, attendez l’expiration des enregistrements en cache, ou videz le cache du résolveur.
    .use = Envoyez 29 lorsque vous avez déduit une réponse de votre cache, par exemple d’enregistrements NSEC ou NSEC3. Envoyez 19 lorsqu’un ancien NXDOMAIN vient du cache.

dns-ede-30 = Type de requête DNS non valide
    .description = Aucune requête DNS ne peut demander ce type d’enregistrement, car il n’a de sens qu’à l’intérieur d’autres enregistrements.
    .when = Après une requête DNS pour NXNAME, par exemple, qui ne fait que marquer des noms absents dans des enregistrements NSEC.
    .fix = Demandez un type d’enregistrement ordinaire, comme A ou AAAA. Si c’est un programme qui a envoyé la requête, signalez le problème à son développeur.
    .use = Envoyez 30 avec FORMERR pour un type qui ne doit pas être demandé, comme NXNAME. Envoyez 21 pour un type que vous ne prenez pas en charge.

dns-ede-31 = Débit de requêtes DNS limité
    .description = Le serveur a reçu trop de requêtes DNS, en général d’un même client ou réseau, et refuse ou tronque la réponse. Seul un projet de spécification définit ce code.
    .when = Lors d’attaques, derrière une adresse IP partagée, ou lorsqu’un programme répète la même requête DNS au lieu de garder la réponse en cache.
    .fix = Cherchez le programme qui envoie tant de requêtes DNS, et faites-lui garder les réponses en cache et attendre entre les tentatives. Si vous gérez le serveur, vérifiez sa limite de débit.
    .use = Envoyez 31 lorsque vous limitez le débit des requêtes DNS. Envoyez 32 lorsqu’un quota est épuisé.

dns-ede-32 = Quota épuisé
    .description = Le client a épuisé un quota, comme le nombre de mises à jour ou de requêtes DNS que permet son compte. Seul un projet de spécification définit ce code.
    .when = Avec des services qui comptent les mises à jour ou les requêtes DNS par client, par exemple dans une formule gratuite.
    .fix = Cherchez quand le quota est remis à zéro, ou demandez-en un plus grand au fournisseur. Réduisez le nombre de requêtes DNS en gardant les réponses en cache.
    .use = Envoyez 32 lorsqu’un quota est épuisé. Envoyez 31 lorsque seul le débit actuel est trop élevé. Envoyez 18 lorsque le client n’a pas du tout l’autorisation.

dns-ede-33 = Validation désactivée pour ce nom
    .description = L’administrateur du résolveur a désactivé la validation DNSSEC de ce domaine par une ancre de confiance négative : la réponse n’a peut-être pas été validée. Seul un projet de spécification définit ce code.
    .when = Tant que le DNSSEC d’un domaine est notoirement défectueux, mais que les utilisateurs du résolveur doivent encore atteindre le domaine.
    .fix = Si la zone est à vous, corrigez son DNSSEC, et demandez à l’administrateur du résolveur de retirer l’ancre de confiance négative. Sinon, traitez la réponse comme non signée.
    .use = Envoyez 33 avec chaque réponse à laquelle s’applique une ancre de confiance négative, et nommez son domaine dans le texte. Envoyez 6 lorsque vous validez la réponse et que la validation échoue.

dns-ede-34 = Joignable seulement par la nouvelle délégation
    .description = Le nom est dans une zone déléguée seulement par des enregistrements DELEG, sans enregistrements NS. Le client ne connaît pas DELEG : la zone lui semble absente. Seul un projet de spécification définit ce code.
    .when = Avec un serveur faisant autorité qui prend en charge DELEG, lorsqu’un résolveur plus ancien l’interroge. Le propriétaire de la zone a pu vouloir exclure de tels résolveurs.
    .fix = Utilisez un résolveur qui prend en charge DELEG. Si la zone est à vous et que des résolveurs plus anciens doivent l’atteindre, ajoutez des enregistrements NS dans la zone parente.
    .use = Envoyez 34 lorsque des enregistrements DELEG existent sans enregistrements NS et que le client ne prend pas en charge DELEG. Envoyez 20 pour une zone que vous n’avez pas.

dns-ede-35 = Bloqué par un résolveur en amont
    .description = Le nom est sur une liste de blocage du résolveur auquel ce serveur transmet ses requêtes DNS. Le redirecteur lui-même ne l’a pas bloqué. Seul un projet de spécification définit ce code.
    .when = Avec un routeur ou le redirecteur d’une entreprise qui utilise un résolveur filtrant d’Internet.
    .fix = Si le texte donne un contact, utilisez-le. Sinon, demandez à l’administrateur du redirecteur quel résolveur il utilise. Si le nom est inoffensif, demandez à l’administrateur de ce résolveur de le retirer de la liste de blocage.
    .use = Envoyez 35 au lieu de 15 lorsque vous transmettez un blocage de votre résolveur en amont. Envoyez 15 lorsque votre propre politique bloque le nom.

dns-ede-49152-65535 = Pour usage privé
    .description = Ces codes n’ont pas de sens commun : chacun peut les utiliser à l’intérieur de ses propres systèmes.
    .when = Avec des serveurs qu’une organisation a configurés ou écrits pour elle-même.
    .fix = Lisez le texte qui suit le code, et demandez à l’administrateur du serveur ce qu’il signifie. Sinon, suivez les conseils donnés pour le code de réponse.
    .use = N’envoyez l’un de ces codes que là où l’expéditeur et le destinataire en sont convenus, avec un texte pour tous les autres. Au public, envoyez 0 avec un texte.
