# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = Codes de réponse DNS
    .description = Le DNS (« Domain Name System ») donne pour des noms les adresses et les autres enregistrements. Chaque réponse a un code de réponse (RCODE), qui dit ce qu’est devenue la requête DNS ou la mise à jour.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Place dans la réponse
    .header = Le code est dans l’en-tête de la réponse.
    .opt = Le code est trop grand pour l’en-tête seul : ses bits supérieurs sont dans l’enregistrement OPT.
    .tsig = Avec TSIG, le code est dans le champ d’erreur de l’enregistrement TSIG, et l’en-tête contient NOTAUTH.
    .tkey = Avec TKEY, le code est dans le champ d’erreur de l’enregistrement TKEY, et l’en-tête contient NOERROR.
dns-rcode-fact-caching = Mise en cache
    .records = Les résolveurs gardent chaque enregistrement aussi longtemps que son TTL le permet.
    .negative = Les résolveurs gardent cette réponse aussi longtemps que l’enregistrement SOA de la zone le permet : un nouvel enregistrement peut rester invisible jusque-là.
    .failure = Les résolveurs retiennent l’échec pendant au moins une seconde et au plus cinq minutes.
dns-rcode-fact-fault = Où se trouve le problème
    .nobody = En général, ni la requête DNS, ni le client, ni la zone n’est en cause.
    .query = En général, c’est la requête DNS qui est en cause, par ce qu’elle demande ou par son écriture.
    .client = En général, c’est la configuration du client qui est en cause, comme le serveur qu’il interroge, sa clé ou son horloge.
    .zone = En général, c’est la zone qui est en cause : ses signatures, sa délégation ou ses serveurs faisant autorité.
dns-rcode-fact-next-server = Interroger un autre serveur
    .needless = Il n’y a pas de raison d’interroger un autre serveur.
    .same-response = Un autre serveur donne normalement la même réponse.
    .may-help = Un autre serveur peut répondre différemment à la même requête DNS.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Une passerelle ou un proxy qui reçoit { $from } pour le nom de son serveur en amont devrait envoyer { $to }, qui a le même sens.
    .close = Une passerelle ou un proxy qui reçoit { $from } pour le nom de son serveur en amont devrait envoyer { $to }, qui a presque le même sens.
    .narrower = Une passerelle ou un proxy qui reçoit { $from } pour le nom de son serveur en amont devrait envoyer { $to }, qui ne couvre qu’une partie du sens.
    .broader = Une passerelle ou un proxy qui reçoit { $from } pour le nom de son serveur en amont devrait envoyer { $to }, qui couvre aussi de nombreux autres échecs.
    .loose = Une passerelle ou un proxy qui reçoit { $from } pour le nom de son serveur en amont devrait envoyer { $to }. L’essentiel du sens se perd.

## Codes

dns-rcode-noerror = Requête DNS réussie
    .description = Le serveur a traité la requête DNS ou la mise à jour sans erreur. Les enregistrements trouvés sont dans la section de réponse.
    .when = Après la plupart des requêtes DNS et des mises à jour. Si la section de réponse est vide, le type d’enregistrement manque (NODATA), ou la section d’autorité renvoie à d’autres serveurs.
    .fix = Lisez la section de réponse. Si elle est vide, vérifiez le type d’enregistrement demandé. Si les enregistrements ne sont plus à jour, attendez que leur TTL soit écoulé, ou videz le cache du résolveur.
    .use = Envoyez NOERROR avec des enregistrements, avec un renvoi à d’autres serveurs, ou avec une réponse vide et l’enregistrement SOA de la zone si le nom existe sans enregistrements de ce type. Envoyez NXDOMAIN lorsque le nom n’existe pas.

dns-rcode-nodata = Aucun enregistrement de ce type
    .description = Le nom existe, mais n’a aucun enregistrement du type demandé. Sur le réseau, la réponse a NOERROR et une section de réponse vide, d’où les clients déduisent NODATA.
    .when = Souvent après une requête DNS pour les enregistrements AAAA d’un hôte sans IPv6, ou pour des enregistrements MX ou TXT que personne n’a publiés. Un nom qui n’a d’enregistrements qu’en dessous de lui donne le même résultat.
    .fix = Vérifiez le type d’enregistrement, et demandez le même nom avec d’autres types. Si la zone est à vous, publiez l’enregistrement manquant.
    .use = Envoyez NOERROR avec une réponse vide et l’enregistrement SOA lorsque le nom existe sans enregistrements de ce type. N’envoyez jamais NXDOMAIN dans ce cas : les résolveurs considéreraient comme inexistants tous les noms en dessous.

dns-rcode-formerr = Requête DNS mal formée
    .description = Le serveur n’a pas pu interpréter la requête DNS ou la mise à jour, car son format est incorrect. Un serveur qui n’implémente pas EDNS envoie aussi FORMERR pour une requête correcte qui emploie EDNS.
    .when = Avec de vieux serveurs qui ne comprennent pas EDNS, ou lorsqu’un programme écrit des mises à jour, des options EDNS, des cookies ou des enregistrements TSIG mal formés.
    .fix = Interrogez de nouveau le serveur avec dig +noedns. Si cela fonctionne, mettez le serveur à jour. Sinon, corrigez le programme qui construit le message.
    .use = Envoyez FORMERR lorsque vous ne pouvez pas analyser le message ou son enregistrement OPT. Envoyez NOTIMP pour une opération que vous n’implémentez pas. Envoyez BADVERS pour une version d’EDNS supérieure à la vôtre.

dns-rcode-servfail = Le serveur n’a pas pu mener la requête DNS à bien
    .description = Le serveur n’a pas pu mener à bien la requête DNS ou la mise à jour. Le problème peut être le sien, mais un résolveur signale en général un problème de la zone ou de ses serveurs. Le code ne dit pas si le nom existe.
    .when = Avec un résolveur, si la validation DNSSEC échoue, ou si son résolveur en amont ou les serveurs de la zone ne répondent pas ou refusent la requête. Avec un serveur faisant autorité, s’il n’a pas pu charger la zone ou en a une copie expirée.
    .fix = Cherchez une erreur étendue (EDE). Interrogez avec dig +cd : si cela fonctionne, DNSSEC est en cause. Sinon, interrogez directement les serveurs faisant autorité pour la zone, et essayez un autre résolveur. Si de nombreux noms échouent, vérifiez l’horloge, l’ancre de confiance et le réseau du résolveur.
    .use = Envoyez SERVFAIL lorsque vous devriez pouvoir mener à bien la requête DNS ou la mise à jour mais ne le pouvez pas, et ajoutez une EDE avec la raison. Envoyez REFUSED lorsque votre politique interdit la requête.

dns-rcode-nxdomain = Le nom n’existe pas
    .description = Le nom demandé, ou celui auquel mène son enregistrement CNAME, n’existe pas, ni aucun nom en dessous. Dans une mise à jour, un nom qui devrait exister manque.
    .when = Lorsque le nom est mal écrit, pas encore publié ou connu seulement dans un réseau privé, ou que son domaine a expiré. Dans Chrome, DNS_PROBE_FINISHED_NXDOMAIN peut aussi signifier que le nom existe sans enregistrement d’adresse.
    .fix = Vérifiez l’orthographe, la cible d’un éventuel enregistrement CNAME et l’inscription du domaine. Si le serveur faisant autorité pour la zone a le nom, videz le cache du résolveur. Pour un nom interne, utilisez le résolveur interne ou le VPN.
    .use = Envoyez NXDOMAIN lorsqu’un nom n’a ni enregistrements ni noms en dessous. Envoyez NOERROR avec une réponse vide lorsqu’il a d’autres types d’enregistrement. Envoyez REFUSED pour une zone que vous ne servez pas.

dns-rcode-notimp = Opération non prise en charge
    .description = Le serveur ne prend pas en charge le type de requête DNS ou d’opération que demande le message, comme une mise à jour, un NOTIFY ou une opération DSO (DNS Stateful Operations).
    .when = Lorsqu’une mise à jour, un NOTIFY ou un autre message particulier atteint un serveur ou un routeur domestique qui ne traite que les requêtes ordinaires.
    .fix = Envoyez une mise à jour au serveur primaire de la zone. Si des requêtes DNS ordinaires obtiennent NOTIMP, essayez un autre résolveur, et cherchez entre vous et le serveur des équipements qui modifient les requêtes.
    .use = Envoyez NOTIMP pour un opcode que vous n’implémentez pas. Envoyez FORMERR pour un message que vous ne pouvez pas analyser. Envoyez REFUSED pour une opération que vous implémentez mais n’autorisez pas.

dns-rcode-refused = Requête DNS refusée
    .description = Le serveur refuse la requête DNS, la mise à jour ou le transfert de zone pour des raisons de politique ou de sécurité. Le code ne dit pas si le nom existe.
    .when = Avec un résolveur qui ne dessert pas votre réseau, ou un serveur faisant autorité qui n’a pas la zone. Les serveurs refusent aussi les transferts et les mises à jour que leurs listes d’accès n’autorisent pas.
    .fix = Vérifiez quel serveur vous avez interrogé, et utilisez un résolveur prévu pour votre réseau. Si les enregistrements NS de la zone mènent à un serveur qui ne l’a pas, corrigez-les. Si vous gérez le serveur, vérifiez ses listes d’accès.
    .use = Envoyez REFUSED lorsque la politique interdit la requête DNS, ou que vous ne servez pas la zone, et ajoutez EDE 18 ou 20. Envoyez SERVFAIL lorsque vous avez essayé et échoué. Envoyez NOTAUTH pour les mises à jour d’une zone que vous ne servez pas.

dns-rcode-yxdomain = Le nom existe mais ne devrait pas
    .description = Une mise à jour exige qu’un nom soit inutilisé, mais il existe. Après une requête DNS, le code signifie qu’un enregistrement DNAME rendrait le nom trop long.
    .when = En général lorsqu’un serveur DHCP veut inscrire un nom d’hôte qu’un autre hôte a déjà. Après une requête DNS, seulement pour des noms situés sous un enregistrement DNAME.
    .fix = Interrogez le DNS sur ce nom pour voir ses enregistrements, et cherchez ce qui les a créés. S’ils ne sont plus à jour, supprimez-les ; sinon, choisissez un autre nom. Après une requête DNS, utilisez un nom plus court.
    .use = Envoyez YXDOMAIN lorsqu’une condition préalable d’une mise à jour veut que le nom soit inutilisé, ou qu’un DNAME dépasserait 255 octets. Envoyez YXRRSET lorsque la condition préalable concerne un seul type d’enregistrement.

dns-rcode-yxrrset = Des enregistrements existent mais ne devraient pas
    .description = Une mise à jour exige qu’un nom n’ait pas d’enregistrements d’un certain type, mais il en a. Rien n’a été modifié.
    .when = Après une mise à jour avec cette condition préalable, par exemple d’un programme qui ne doit pas écraser d’enregistrements.
    .fix = Interrogez le DNS sur ce nom et ce type pour voir les enregistrements. S’ils ne sont plus à jour, supprimez-les. Sinon, changez la mise à jour ou sa condition préalable.
    .use = Envoyez YXRRSET lorsqu’une condition préalable ne veut aucun enregistrement de ce type et qu’il y en a. Envoyez YXDOMAIN lorsqu’elle veut que le nom entier soit inutilisé.

dns-rcode-nxrrset = Enregistrements exigés absents ou différents
    .description = Une mise à jour exige certains enregistrements pour un nom, mais ils manquent ou ont d’autres valeurs. Rien n’a été modifié.
    .when = En général lorsqu’un serveur DHCP vérifie s’il a créé un nom, mais ne trouve pas d’enregistrement TXT ou DHCID correspondant. Dans le journal du serveur DHCP, le code suit souvent YXDOMAIN.
    .fix = Comparez les enregistrements du nom à la condition préalable de la mise à jour. Si quelque chose d’autre les a modifiés, relisez-les et préparez une nouvelle mise à jour ; s’ils ne sont plus à jour, supprimez-les.
    .use = Envoyez NXRRSET lorsqu’une mise à jour exige des enregistrements absents ou différents. Envoyez NXDOMAIN lorsqu’elle exige le nom lui-même. Pour une requête DNS, envoyez plutôt NOERROR avec une réponse vide.

dns-rcode-notauth = Le serveur ne fait pas autorité pour la zone
    .description = Le serveur ne fait pas autorité pour la zone que nomme la mise à jour, le transfert ou le NOTIFY. Accompagné d’une erreur TSIG, NOTAUTH signifie que le message n’était pas autorisé.
    .when = Lorsque le message va au mauvais serveur, nomme la mauvaise zone ou arrive pendant que la zone n’est pas chargée.
    .fix = Si BADKEY, BADSIG ou une autre erreur TSIG accompagne NOTAUTH, corrigez cette erreur. Sinon, vérifiez le nom de la zone et l’adresse du serveur. Si vous gérez le serveur, vérifiez qu’il a chargé la zone.
    .use = Envoyez NOTAUTH pour une mise à jour ou un transfert d’une zone pour laquelle vous ne faites pas autorité. Envoyez REFUSED pour des requêtes DNS ordinaires à son sujet. Envoyez NOTZONE lorsque seul un nom est en dehors de la zone.

dns-rcode-notauth-tsig = Message non autorisé
    .description = Le serveur n’a pas accepté la signature du message et ne l’a donc pas traité. Le champ d’erreur de l’enregistrement TSIG donne la raison, par exemple BADKEY.
    .when = Après une mise à jour, un transfert ou une requête DNS signés, si la clé, la signature, l’heure ou la troncature est incorrecte. Aussi après une requête TKEY sans la signature exigée.
    .fix = Cherchez BADKEY, BADSIG, BADTIME ou BADTRUNC à côté de NOTAUTH ou dans le journal du serveur. Corrigez ensuite la clé, sa troncature ou l’horloge.
    .use = Envoyez NOTAUTH, avec la raison dans l’enregistrement TSIG, lorsqu’une signature ne passe pas vos vérifications. Envoyez REFUSED lorsqu’elle les passe mais que la clé n’a pas l’autorisation. Envoyez FORMERR pour un enregistrement TSIG mal formé.

dns-rcode-notzone = Nom en dehors de la zone
    .description = Un nom de la mise à jour n’est pas dans la zone que celle-ci nomme. Rien n’a été modifié.
    .when = Lorsqu’une mise à jour nomme la mauvaise zone, ou mêle des enregistrements de deux zones, comme un enregistrement d’adresse et son enregistrement PTR.
    .fix = Cherchez dans la zone et les noms un point ou une terminaison manquants. Envoyez les enregistrements de chaque zone dans une mise à jour distincte : dans nsupdate, saisissez send entre les deux.
    .use = Envoyez NOTZONE lorsqu’un nom de la section des conditions préalables ou des mises à jour est en dehors de la zone. Envoyez NOTAUTH lorsque vous ne faites pas autorité pour la zone.

dns-rcode-dsotypeni = Type DSO non implémenté
    .description = Le serveur prend en charge les opérations DSO (DNS Stateful Operations), mais pas le type que demande la requête.
    .when = Lorsqu’un client demande une extension de DSO, comme les notifications push, que le serveur n’a pas. Peu de programmes utilisent DSO.
    .fix = Mettez le serveur à jour, ou configurez le client pour qu’il se passe de cette extension. Les requêtes DNS ordinaires fonctionnent encore sur la même connexion.
    .use = Envoyez DSOTYPENI pour un type DSO primaire que vous ne connaissez pas, si la requête attend une réponse. Ne l’envoyez jamais pour Keepalive. Envoyez NOTIMP lorsque vous ne prenez pas du tout en charge DSO.

dns-rcode-badvers = Version d’EDNS non prise en charge
    .description = Le serveur n’implémente pas la version d’EDNS de la requête. La sienne figure dans l’enregistrement OPT de la réponse.
    .when = Après une requête DNS avec une version d’EDNS supérieure à 0, bien qu’aucune autre version n’existe encore. Une telle requête vient en général d’un test ou d’un programme défectueux.
    .fix = Interrogez de nouveau avec la version 0 d’EDNS. Si votre programme n’a pas choisi une autre version, cherchez un équipement du trajet qui modifie les requêtes.
    .use = N’envoyez BADVERS que pour une version d’EDNS que vous n’implémentez pas, et indiquez la plus haute que vous implémentez. Envoyez FORMERR pour un enregistrement OPT mal formé.

dns-rcode-badsig = Signature ne correspondant pas
    .description = Le serveur connaît la clé, mais la signature ne correspond pas au message et au secret partagé. Le message n’a pas été traité.
    .when = Lorsque les deux côtés ont des secrets différents sous un même nom de clé, ou que quelque chose sur le trajet a modifié le message.
    .fix = Comparez le secret et l’algorithme de la clé des deux côtés, et corrigez toute différence. S’ils concordent, cherchez un redirecteur ou un pare-feu qui modifie les messages DNS.
    .use = Envoyez BADSIG dans une réponse non signée avec NOTAUTH lorsque la vérification de la signature échoue. Envoyez BADKEY pour une clé inconnue. Envoyez BADTIME lorsque la signature est juste mais pas l’heure.

dns-rcode-badkey = Clé non reconnue
    .description = Le serveur ne connaît pas la clé qui a signé le message, ou n’en prend pas en charge l’algorithme. Le message n’a pas été traité.
    .when = Lorsque la clé porte un autre nom sur le serveur, n’y a jamais été ajoutée ou a été remplacée. Une clé négociée par TKEY peut aussi avoir expiré. Dans un enregistrement TKEY, le code signifie en général que la négociation Kerberos a échoué.
    .fix = Comparez le nom de la clé, lettre par lettre, et son algorithme des deux côtés. Si la clé manque au serveur, ajoutez-la et rechargez la configuration. Pour une clé issue de TKEY, vérifiez le ticket Kerberos du client et négociez de nouveau.
    .use = Envoyez BADKEY dans une réponse non signée avec NOTAUTH lorsque vous ne reconnaissez pas la clé ou son algorithme. Envoyez BADSIG lorsque vous connaissez les deux mais que la vérification de la signature échoue.

dns-rcode-badtime = Signature hors de la fenêtre de temps
    .description = La signature est juste, mais son heure est trop éloignée de l’horloge du serveur, ou antérieure à celle d’un message déjà reçu avec cette clé.
    .when = Lorsque l’écart d’une horloge dépasse la valeur fudge du message, en général 300 secondes, ou que des messages arrivent dans le désordre.
    .fix = Comparez les deux horloges en UTC, et synchronisez-les avec NTP. L’heure du serveur figure dans l’enregistrement TSIG de la réponse. Si les deux sont justes, signez et envoyez de nouveau le message.
    .use = Envoyez BADTIME dans une réponse signée avec NOTAUTH, et placez votre propre heure dans Other Data. Vérifiez d’abord la signature : si elle ne correspond pas, envoyez BADSIG.

dns-rcode-badmode = Mode TKEY non pris en charge
    .description = Le serveur ne prend pas en charge le mode de l’enregistrement TKEY du client, c’est-à-dire la méthode pour convenir d’une clé.
    .when = Pendant la négociation d’une clé, lorsqu’un client utilise Diffie-Hellman, par exemple, et que le serveur ne prend en charge que GSS-API.
    .fix = Choisissez un mode que les deux côtés prennent en charge ; Active Directory utilise GSS-API. Sinon, configurez une clé partagée des deux côtés.
    .use = Envoyez BADMODE dans l’enregistrement TKEY de votre réponse pour un mode que vous ne prenez pas en charge. Envoyez BADALG lorsque seul l’algorithme ne l’est pas.

dns-rcode-badname = Nom de clé déjà utilisé ou inconnu
    .description = Un enregistrement TKEY demande une nouvelle clé sous un nom qui en a déjà une, ou la suppression d’une clé que le serveur n’a pas.
    .when = Pendant la négociation d’une clé, lorsqu’un client choisit deux fois le même nom, ou supprime une clé que le serveur a déjà abandonnée.
    .fix = Négociez de nouveau la clé sous un nom unique. Après une suppression, aucune action n’est nécessaire : la clé a disparu.
    .use = Envoyez BADNAME lorsqu’une autre clé porte déjà le nom, ou que la clé à supprimer n’existe pas. Envoyez BADKEY lorsqu’une clé inconnue a signé le message.

dns-rcode-badalg = Algorithme TKEY non pris en charge
    .description = Le serveur ne prend pas en charge l’algorithme de l’enregistrement TKEY du client. La spécification énumère le code sans en décrire l’emploi.
    .when = Rarement, pendant la négociation d’une clé. Un enregistrement TSIG dont l’algorithme n’est pas pris en charge obtient plutôt BADKEY.
    .fix = Choisissez un algorithme que les deux côtés prennent en charge, comme gss-tsig ou hmac-sha256, ou mettez le serveur à jour.
    .use = Envoyez BADALG dans l’enregistrement TKEY de votre réponse pour un algorithme que vous ne prenez pas en charge. Envoyez BADMODE pour un mode que vous ne prenez pas en charge. Dans un enregistrement TSIG, envoyez BADKEY.

dns-rcode-badtrunc = Signature trop tronquée
    .description = La signature est juste pour ce qui en reste, mais le client l’a tronquée à moins d’octets que la politique du serveur ne le permet.
    .when = Lorsque la clé du client a un algorithme tronqué, comme hmac-sha256-128, et que le serveur exige une signature plus longue.
    .fix = Configurez la clé sans troncature sur le client. Ou reprenez la longueur de la signature de la réponse, que la politique du serveur permet.
    .use = Envoyez BADTRUNC lorsqu’une signature tronquée est valide mais trop courte pour votre politique. Envoyez FORMERR lorsqu’elle est plus courte que la spécification ne le permet.

dns-rcode-badcookie = Cookie de serveur absent ou non valide
    .description = Le serveur ne traite la requête qu’avec un cookie DNS valide, qui montre que l’adresse du client n’est pas falsifiée. La réponse contient ce cookie.
    .when = Après la première requête DNS à un serveur qui exige des cookies, souvent pendant qu’il subit une attaque. Aussi lorsqu’un cookie est trop ancien ou que l’adresse du client a changé.
    .fix = Aucune action n’est nécessaire : les clients interrogent de nouveau avec le nouveau cookie et, si cela échoue, en TCP. Si le code persiste, donnez à tous les serveurs de cette adresse le même secret de cookie.
    .use = Envoyez BADCOOKIE avec un nouveau cookie lorsque vous en exigez un valide. En TCP, répondez normalement. Envoyez FORMERR pour un cookie de longueur non valide.
