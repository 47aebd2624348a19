# SPDX-License-Identifier: Apache-2.0

### SIP: the protocol, its classes, its facts and its response codes (RFC 3261, its extensions and the IANA registry).

protocol-sip = SIP
    .description = SIP (« Session Initiation Protocol ») établit, modifie et termine des appels sur Internet, et enregistre les téléphones. Chaque réponse à une requête a un code à trois chiffres, et les codes 6xx valent pour tous les téléphones de la personne appelée.

## Classes: the first digit

sip-class-1xx = 1xx · Réponse provisoire
    .description = Le serveur a reçu la requête et donne des nouvelles de sa progression pendant que l’appelant attend.
sip-class-2xx = 2xx · Réussite
    .description = La requête a abouti. Un appel qui obtient une telle réponse a été pris.
sip-class-3xx = 3xx · Redirection
    .description = La personne appelée, ou le service, peut être joint à une autre adresse, que la réponse donne en général.
sip-class-4xx = 4xx · Échec de la requête
    .description = Ce serveur ne peut ou ne veut pas satisfaire la requête telle quelle. Un autre serveur pourrait accepter la même requête.
sip-class-5xx = 5xx · Échec du serveur
    .description = Le serveur lui-même, ou un autre dont il a besoin, a échoué. La requête semble valide.
sip-class-6xx = 6xx · Échec global
    .description = Le serveur sait avec certitude que l’appel ne peut aboutir sur aucun téléphone de cet utilisateur, pas seulement sur celui qui était visé.

## Facts that only SIP codes have

sip-fact-finality = Finale ou provisoire
    .provisional = Cette réponse est provisoire, et la réponse finale doit encore venir.
    .final = Cette réponse est finale et termine la requête.
sip-fact-forking = Autres téléphones
    .ongoing = Si la personne appelée a d’autres téléphones, ils continuent de sonner.
    .answered = Lorsqu’un appel est pris, le proxy arrête les autres téléphones de la personne appelée.
    .redirected = Un proxy peut appeler lui-même les nouvelles adresses, pendant que les autres téléphones de la personne appelée continuent de sonner.
    .others-ring = Si la personne appelée a d’autres téléphones, ils continuent de sonner. Si l’appel est pris sur l’un d’eux, l’appelant ne voit jamais cette réponse.
    .all-stop = Un proxy arrête tous les autres téléphones de la personne appelée et n’essaie aucune autre adresse.
sip-fact-requests = Requêtes
    .invite = C’est une réponse à INVITE seulement.
    .invite-or-timer = C’est une réponse à INVITE seulement. Après d’autres requêtes, ce code représente un délai dépassé dans le client.
    .invite-update = C’est une réponse à INVITE, aussi au cours d’un appel, et à UPDATE.
    .register = C’est une réponse à REGISTER seulement.
    .register-publish-subscribe = C’est une réponse à REGISTER, PUBLISH ou SUBSCRIBE.
    .subscribe = C’est une réponse à SUBSCRIBE dans un abonnement existant.
    .subscribe-notify-publish = C’est une réponse à SUBSCRIBE, NOTIFY ou PUBLISH.
    .publish = C’est une réponse à PUBLISH seulement.
    .info = C’est une réponse à INFO seulement.
    .caused-by-refer = C’est une réponse à la requête qu’un REFER a provoquée, ou au REFER lui-même.
sip-fact-retry-after = Temps d’attente
    .possible = Retry-After peut indiquer combien de secondes attendre.
sip-fact-dialog = Effet sur un appel
    .transaction = Au cours d’un appel, seule la requête actuelle échoue, et l’appel continue.
    .method = Au cours d’un appel, seule la requête actuelle échoue, sauf si l’appel ou l’abonnement ne peut pas se passer de sa méthode.
    .usage = Au cours d’un appel, ce code met fin à ce à quoi la requête appartient, soit l’appel, soit un abonnement.
    .dialog = Au cours d’un appel, ce code met fin à l’appel et à tout le reste du même dialogue.
sip-fact-q850 = Réseau téléphonique
    .cause-1 = Une passerelle le signale au réseau téléphonique par la cause Q.850 1, numéro non attribué.
    .cause-17 = Une passerelle le signale au réseau téléphonique par la cause Q.850 17, utilisateur occupé.
    .cause-18 = Une passerelle le signale au réseau téléphonique par la cause Q.850 18, pas de réaction de l’utilisateur.
    .cause-21 = Une passerelle le signale au réseau téléphonique par la cause Q.850 21, appel rejeté.
    .cause-22 = Une passerelle le signale au réseau téléphonique par la cause Q.850 22, numéro changé.
    .cause-25 = Une passerelle le signale au réseau téléphonique par la cause Q.850 25, erreur d’acheminement du commutateur.
    .cause-28 = Une passerelle le signale au réseau téléphonique par la cause Q.850 28, format de numéro non valide.
    .cause-31 = Une passerelle le signale au réseau téléphonique par la cause Q.850 31, « normal, unspecified ».
    .cause-38 = Une passerelle le signale au réseau téléphonique par la cause Q.850 38, réseau hors service.
    .cause-41 = Une passerelle le signale au réseau téléphonique par la cause Q.850 41, échec temporaire.
    .cause-63 = Une passerelle le signale au réseau téléphonique par la cause Q.850 63, service ou option non disponible.
    .cause-79 = Une passerelle le signale au réseau téléphonique par la cause Q.850 79, service ou option non implémenté.
    .cause-102 = Une passerelle le signale au réseau téléphonique par la cause Q.850 102, reprise à l’expiration d’un temporisateur.
    .cause-127 = Une passerelle le signale au réseau téléphonique par la cause Q.850 127, interfonctionnement.
    .warning = Une passerelle le signale au réseau téléphonique par la cause Q.850 31, ou par 65 si l’en-tête Warning concerne un service support indisponible.
    .none = Une passerelle n’en signale aucune cause, car l’appel est déjà en cours de libération lorsqu’elle envoie CANCEL.
sip-fact-from-q850 = Causes Q.850 qui arrivent sous ce code
sip-fact-xmpp = Condition d’erreur XMPP
sip-fact-headers = En-têtes
sip-fact-warnings = Codes d’avertissement

## Where SIP meets HTTP

sip-context-taken-over =
    .exact = { $from } a été repris de { $to } avec son sens.
    .close = { $from } a été repris de { $to } avec presque le même sens.
    .narrower = { $from } a été repris de { $to }, qui ne couvre qu’une partie de son sens.
    .broader = { $from } a été repris de { $to }, qui couvre aussi d’autres cas.
    .loose = { $from } a été repris de { $to }, mais il reste peu de son sens.

## Provisional responses and success

sip-100 = Requête en cours de traitement
    .description = Le serveur suivant a reçu la requête et y travaille. L’expéditeur d’un INVITE cesse de le répéter.
    .when = En une fraction de seconde après la plupart des requêtes INVITE, du premier proxy ou système téléphonique. Chaque proxy à états (stateful) envoie le sien : cela ne dit donc rien du téléphone appelé.
    .fix = Continuez d’attendre. Si un journal se termine par 100, le serveur suivant n’est pas allé plus loin : cherchez là la route, le DNS et un téléphone qui ne répond pas.
    .use = Envoyez 100 sauf si vous allez envoyer une autre réponse à INVITE dans les 200 ms. N’envoyez 180 que lorsque le téléphone sonne. Un proxy à états ne transmet jamais un 100 qu’il reçoit.

sip-180 = Sonnerie
    .description = Le téléphone appelé a reçu l’appel et tente d’alerter l’utilisateur. Le téléphone de l’appelant peut produire une tonalité de sonnerie.
    .when = Pendant l’établissement d’un appel. Plusieurs téléphones d’un même utilisateur peuvent chacun l’envoyer.
    .fix = Laissez sonner. Si l’appelant n’entend rien, c’est à son téléphone ou à sa passerelle de produire la tonalité de sonnerie, sauf si un 180 ou un 183 apporte un SDP et du son.
    .use = Envoyez 180 lorsque l’utilisateur est alerté. Envoyez 183 pour envoyer des annonces ou des tonalités sonores avant la prise de l’appel. Envoyez 182 lorsque l’appel attend dans une file.

sip-181 = Appel en cours de renvoi
    .description = L’appel est renvoyé vers un autre ensemble de destinations.
    .when = Lorsqu’un renvoi d’appel est actif chez la personne appelée, et que son serveur transmet lui-même l’appel au lieu d’envoyer la nouvelle adresse à l’appelant.
    .fix = Continuez d’attendre. Si des appels sont renvoyés là où ils ne devraient pas l’être, vérifiez les règles de renvoi du numéro appelé ; History-Info ou Diversion, s’ils sont présents, peuvent indiquer où l’appel est allé.
    .use = Envoyez 181 lorsque vous renvoyez l’appel et voulez que l’appelant le sache. Envoyez 302 pour que le côté appelant émette lui-même l’appel vers la nouvelle adresse.

sip-182 = Appel mis en file d’attente
    .description = La personne appelée est temporairement indisponible, et le serveur a mis l’appel en file d’attente au lieu de le rejeter. Le libellé de la réponse peut donner la position ou l’attente prévue.
    .when = Dans les centres d’appels et les services d’assistance, parfois répété avec une nouvelle position. Beaucoup de systèmes prennent plutôt l’appel et diffusent de la musique : 182 est donc rare.
    .fix = Restez en ligne, et lisez le libellé de la réponse. Si des appelants sont coupés pendant l’attente, faites répéter 182 chaque minute par la file, car beaucoup de proxys terminent un appel sans réponse après environ trois minutes sans 182.
    .use = Envoyez 182 pendant qu’un appel attend un agent libre, et de nouveau lorsque sa position change. Envoyez 480 avec Retry-After lorsque vous ne mettez pas d’appels en file. Envoyez 180 lorsqu’un téléphone sonne.

sip-183 = Progression de l’appel
    .description = La réponse donne sur la progression de l’appel des informations qu’aucun autre code ne couvre, dans le libellé, les en-têtes ou le corps.
    .when = En général avec une passerelle ou un fournisseur, avec un SDP pour du son avant la prise de l’appel (early media) : tonalités de sonnerie et annonces, comme « ce numéro n’est plus attribué », que l’appelant entend avant que quelqu’un décroche.
    .fix = Écoutez l’annonce, car le code qui suit en dit parfois moins. Si l’appelant n’entend rien, vérifiez que le SDP du 183 lui parvient et que le pare-feu laisse passer le son.
    .use = Envoyez 183, avec un SDP, pour envoyer du son avant la prise de l’appel. Envoyez 180 lorsque l’utilisateur est alerté. Envoyez 100 lorsqu’il n’y a rien à signaler.

sip-199 = Une branche de l’appel a échoué
    .description = Un serveur, en général un proxy qui a appelé plusieurs téléphones, signale que l’une de ces tentatives s’est terminée sans aboutir. Reason donne le code de la réponse qui y a mis fin.
    .when = Pendant que d’autres tentatives du même appel continuent, et seulement si l’INVITE porte « Supported: 199 ». Le code est rare en dehors des réseaux mobiles.
    .fix = Libérez ce qui était réservé pour ce dialogue précoce, arrêtez ses médias, et continuez d’attendre. BYE n’est pas nécessaire.
    .use = Envoyez 199 depuis un proxy, avec Reason et un tag To, lorsqu’une branche a échoué et que vous n’en transmettez pas encore la réponse finale. Ne l’envoyez pas aux appelants qui n’en ont pas annoncé la prise en charge ou qui exigent 100rel.

sip-200 = Requête aboutie
    .description = La requête a abouti. En réponse à INVITE, l’appel a été pris ; à REGISTER, le serveur d’enregistrement (registrar) l’a exécuté ; à BYE ou à CANCEL, la requête a été reçue.
    .when = Après toute requête qui aboutit. Son contenu dépend de la méthode : SDP après INVITE, liste des contacts actuels après REGISTER, capacités après OPTIONS.
    .fix = Après un INVITE, envoyez ACK ; sinon, l’autre côté répète le 200 puis raccroche après environ 32 secondes. Si l’appel est muet, vérifiez les adresses du SDP et le pare-feu.
    .use = Envoyez 200 lorsque la requête est exécutée. Envoyez 180 ou 183 avant la prise de l’appel. Envoyez 204 lorsque la notification d’un abonnement est supprimée. N’envoyez 202 que comme relais d’un MESSAGE.

sip-202 = Acceptée, résultat encore inconnu
    .description = La requête a été acceptée, mais son résultat n’est pas encore connu. La RFC 6665 et la RFC 7647 rendent ce code obsolète pour SUBSCRIBE, NOTIFY et REFER, et les clients le traitent comme 200.
    .when = En général en réponse à REFER, lorsqu’un téléphone transfère un appel, et, avec d’anciens serveurs, en réponse à SUBSCRIBE. Un relais de messages l’envoie pour un MESSAGE qu’il a conservé ou transmis à un autre réseau.
    .fix = Après REFER ou SUBSCRIBE, attendez NOTIFY, qui donne le vrai résultat ; après un transfert échoué, son corps contient le code. Après MESSAGE, demandez au destinataire, car la remise n’est pas certaine.
    .use = Envoyez 200 en réponse à SUBSCRIBE, NOTIFY et REFER, et traitez comme 200 un 202 que vous recevez. N’envoyez 202 que pour un MESSAGE que vous conservez ou relayez sans savoir s’il arrivera.

sip-204 = Aboutie, aucune notification envoyée
    .description = La requête a abouti, mais la notification associée ne sera pas envoyée.
    .when = Après SUBSCRIBE avec Suppress-If-Match, qui nomme l’état que l’abonné possède déjà, si cet état est encore actuel. Peu de serveurs le prennent en charge.
    .fix = Gardez l’état que vous avez : l’abonnement a été renouvelé ou, avec Expires 0, terminé. Si l’état ne semble plus à jour, envoyez SUBSCRIBE sans Suppress-If-Match.
    .use = N’envoyez 204 que dans un abonnement, lorsque la condition de Suppress-If-Match est remplie. Envoyez 200 lorsqu’un NOTIFY suit.

## Redirections

sip-300 = Plusieurs adresses au choix
    .description = L’adresse mène à plusieurs endroits où la personne peut être jointe, en général énumérés dans Contact. L’appelant ou son téléphone en choisit un.
    .when = Lorsqu’un serveur de redirection ou un annuaire connaît plus d’une adresse pour un utilisateur et ne veut pas les appeler lui-même.
    .fix = Choisissez une adresse dans Contact. Les téléphones peuvent le faire automatiquement, en général d’après les valeurs q. Si votre téléphone affiche plutôt une erreur, laissez le proxy du système téléphonique traiter les redirections.
    .use = Envoyez 300 lorsque c’est à l’appelant de choisir parmi les adresses d’une même personne. Envoyez 302 lorsqu’une seule adresse temporaire suffit. Envoyez 485 lorsque plusieurs personnes correspondent.

sip-301 = Utilisateur déplacé définitivement
    .description = L’utilisateur n’est plus à cette adresse. Contact donne la nouvelle, qui devrait remplacer l’ancienne dans les carnets d’adresses et les configurations.
    .when = Lorsqu’un numéro ou un compte a changé pour de bon, par exemple après un passage à un autre fournisseur ou domaine.
    .fix = Appelez l’adresse de Contact, puis corrigez le carnet d’adresses, la numérotation abrégée ou la route qui contient l’ancienne.
    .use = Envoyez 301, avec Contact, lorsque l’adresse a changé pour de bon. Envoyez 302 tant que le changement est temporaire. Envoyez 410 lorsque l’utilisateur a disparu et que vous ne connaissez pas de nouvelle adresse.

sip-302 = Utilisateur déplacé temporairement
    .description = L’appelant doit essayer les adresses de Contact. Elles valent pour la durée de Expires ou du paramètre expires de Contact, ou pour ce seul appel s’il n’y a ni l’un ni l’autre.
    .when = Lorsqu’un renvoi d’appel est réglé sur un téléphone, ou qu’un serveur de redirection ou de choix de la route la moins chère indique au système de l’appelant où envoyer l’appel.
    .fix = Laissez le téléphone ou le proxy suivre Contact. Si de tels appels échouent, vérifiez si votre système téléphonique suit les redirections et peut appeler la nouvelle adresse ; beaucoup de fournisseurs ne le permettent pas.
    .use = Envoyez 302, avec Contact, pour que le côté appelant émette l’appel vers une autre adresse. Envoyez 181 lorsque vous le renvoyez vous-même. Envoyez 301 lorsque le changement est définitif. Envoyez 305 pour nommer un proxy.

sip-303 = Voir une autre adresse
    .description = La première version de SIP énumérait ce code, comme le fait HTTP, mais ne l’a jamais décrit, et la RFC 3261 l’a supprimé. Les clients le traitent comme 300.
    .when = Seulement avec de très vieux logiciels, ou des programmes qui copient les codes de HTTP.
    .fix = Si la réponse a un Contact, suivez-le comme après 300. Si c’est votre propre serveur qui envoie 303, remplacez-le par 302.
    .use = N’envoyez pas 303. Envoyez 302 pour une autre adresse et 300 pour un choix d’adresses.

sip-305 = Joignable seulement par un proxy
    .description = Le téléphone appelé ne peut être joint que par le proxy nommé dans Contact. Le côté appelant devrait répéter cette seule requête par ce proxy.
    .when = Rarement, avec un appareil qui n’accepte d’appels que par son propre proxy. Beaucoup de systèmes ignorent ce code, car il permettrait à un inconnu de diriger des appels vers n’importe quel proxy.
    .fix = Dans le système téléphonique, définissez une route qui envoie les appels vers cette adresse, et aucun autre, par le proxy de Contact. Si la réponse vient d’un appareil inconnu, ne la suivez pas.
    .use = N’envoyez 305 que depuis un téléphone ou un autre agent utilisateur, avec le proxy dans Contact. Envoyez 302 lorsque l’utilisateur a une autre adresse. Envoyez 407 depuis un proxy qui veut des identifiants.

sip-380 = Autre service proposé
    .description = L’appel n’a pas abouti, mais d’autres services sont possibles. Le corps de la réponse les décrit.
    .when = Surtout dans les réseaux mobiles, qui s’en servent pour qu’un téléphone passe autrement un appel d’urgence, et dans des services qui proposent une messagerie vocale ou une page web.
    .fix = Lisez le corps, et utilisez le service qu’il propose. Pour un appel d’urgence, recomposez le numéro d’urgence par le réseau mobile.
    .use = N’envoyez 380 qu’aux clients qui comprennent votre corps, puisqu’aucun format général n’est défini. Envoyez 302 lorsqu’une adresse suffit. Envoyez 480 lorsqu’il n’y a pas d’autre solution.

## Request failures

sip-400 = Requête mal formée
    .description = Le serveur n’a pas pu comprendre la requête, car sa syntaxe est mal formée. Le libellé de la réponse devrait dire ce qui ne va pas.
    .when = Lorsqu’un en-tête obligatoire manque ou est défectueux, qu’un URI contient un caractère incorrect ou que Content-Length ne correspond pas au corps. Un routeur qui réécrit les messages SIP (SIP ALG) en est une cause fréquente.
    .fix = Lisez le libellé de la réponse, désactivez SIP ALG dans le routeur, et comparez la requête d’une trace à ce que le téléphone a envoyé. Mettez ensuite à jour le téléphone ou le système téléphonique.
    .use = Envoyez 400 pour des requêtes mal formées, avec le défaut dans le libellé. Envoyez 484 pour un numéro incomplet. Envoyez 416 pour un schéma d’URI inconnu. Envoyez 420 pour une extension exigée que vous ne prenez pas en charge.

sip-401 = Authentification exigée par le serveur
    .description = Le serveur ou le téléphone veut savoir qui envoie la requête. WWW-Authenticate contient le défi.
    .when = Après le premier REGISTER sans identifiants, ce qui est normal : le téléphone répète la requête avec eux. Un second 401 signifie qu’ils ont été refusés, ou que le nonce a expiré (stale=true).
    .fix = Ignorez un 401 unique suivi de 200. Sinon, corrigez le nom d’utilisateur, le nom d’authentification, le mot de passe et le domaine d’authentification (realm) ; le nom d’authentification diffère souvent du numéro. Arrêtez après quelques tentatives : beaucoup de serveurs bloquent l’adresse.
    .use = Envoyez 401, avec WWW-Authenticate, depuis un serveur d’enregistrement (registrar) ou un agent utilisateur. Envoyez 407 depuis un proxy. Envoyez 403 lorsque les identifiants sont valides mais la requête non autorisée.

sip-402 = Appel non payé
    .description = Le code est réservé à un usage futur. Les fournisseurs qui l’envoient malgré tout veulent dire que l’appel n’a pas été payé.
    .when = En général lorsqu’un crédit prépayé est épuisé, ou qu’un compte est verrouillé à cause d’une facture impayée.
    .fix = Vérifiez le solde du compte chez le fournisseur, et le tarif du numéro appelé. Si le crédit suffit, demandez la raison au fournisseur.
    .use = Envoyez 403 avec un libellé clair lorsque le crédit manque, puisque 402 n’a pas de sens défini. Si vous envoyez tout de même 402, expliquez-le dans le libellé.

sip-403 = Refusée par le serveur
    .description = Le serveur a compris la requête et refuse de la satisfaire. D’autres identifiants n’y changeront rien.
    .when = Pour des numéros que le compte n’a pas le droit d’appeler, une identité de l’appelant qui n’appartient pas au compte, une adresse IP inconnue, un enregistrement interdit, ou un appel signé avec une Date ancienne. Certains fournisseurs l’envoient aussi pour un mot de passe incorrect.
    .fix = Lisez le libellé de la réponse. Vérifiez les droits pour cette destination, l’identité de l’appelant et l’adresse IP que le fournisseur attend, puis le compte et le mot de passe. Si tout est juste, adressez-vous au fournisseur.
    .use = Envoyez 403 lorsque vous refusez quels que soient les identifiants. Envoyez 401 ou 407 lorsque des identifiants manquent. Envoyez 603 lorsque la personne appelée refuse. Envoyez 404 lorsque l’utilisateur n’existe pas.

sip-404 = Utilisateur introuvable
    .description = Le serveur sait avec certitude que l’utilisateur n’existe pas dans le domaine du Request-URI, ou bien le serveur n’est pas responsable de ce domaine.
    .when = Pour un numéro incorrect ou un préfixe manquant, un compte supprimé, un appel auquel aucune règle du plan de numérotation ne correspond, ou un REGISTER pour un compte que le serveur n’a pas.
    .fix = Vérifiez le numéro, avec l’indicatif du pays et le préfixe. Dans le journal, comparez le Request-URI au plan de numérotation et aux comptes ; son domaine doit être l’un de ceux que sert le serveur. Si le numéro est juste, prévenez le fournisseur.
    .use = Envoyez 404 lorsque cet utilisateur n’existe pas dans votre domaine. Envoyez 480 lorsqu’il existe mais n’est pas enregistré. Envoyez 410 lorsqu’il a disparu pour de bon. N’envoyez 604 que si vous le savez pour tous les domaines.

sip-405 = Méthode non autorisée à cette adresse
    .description = Le serveur comprend la méthode, mais ne l’autorise pas à cette adresse. Allow énumère celles qu’il autorise.
    .when = Par exemple, lorsque REGISTER va à un serveur qui ne tient pas d’enregistrements, MESSAGE à un téléphone sans messages texte ou SUBSCRIBE à un trunk SIP.
    .fix = Comparez la méthode à Allow. Envoyez REGISTER au serveur d’enregistrement (registrar), ou désactivez la fonction, comme le voyant de message ou la présence, que l’autre côté ne propose pas.
    .use = Envoyez 405, toujours avec Allow, lorsque vous connaissez la méthode mais ne l’autorisez pas pour cette adresse. Envoyez 501 lorsque vous ne la connaissez pas du tout. Envoyez 403 lorsque cet expéditeur n’y a pas droit.

sip-406 = Format de réponse non acceptable
    .description = Le serveur ne peut répondre qu’avec un corps dans des formats que l’en-tête Accept de la requête exclut.
    .when = En général en réponse à SUBSCRIBE ou à OPTIONS, lorsque l’abonné n’énumère pas le format des notifications. Certaines passerelles l’envoient pour un codec qu’elles ne prennent pas en charge.
    .fix = Comparez Accept à ce dont le paquet d’événements (event package) a besoin, comme application/pidf+xml pour la présence, et élargissez-le. Si le code suit un INVITE avec SDP, comparez les codecs comme après 488.
    .use = Envoyez 406 lorsque Accept exclut tout corps que vous pouvez envoyer. Envoyez 415 lorsque c’est le corps de la requête qui a le mauvais format. Envoyez 488 lorsque les médias ou les codecs posent problème.

sip-407 = Authentification exigée par un proxy
    .description = Un proxy veut que l’expéditeur s’authentifie d’abord. Proxy-Authenticate contient le défi.
    .when = Après le premier INVITE par un fournisseur ou un système téléphonique, ce qui est normal : le téléphone le répète avec des identifiants. Un second 407 signifie qu’ils ont été refusés, que le nonce a expiré ou qu’un autre proxy veut ses propres identifiants.
    .fix = Ignorez un 407 unique suivi d’un nouvel INVITE avec Proxy-Authorization. Sinon, corrigez le nom d’utilisateur, le mot de passe et le domaine d’authentification (realm) des appels sortants, qui peuvent différer de ceux de l’enregistrement.
    .use = Envoyez 407, avec Proxy-Authenticate, depuis un proxy ou une passerelle vers le réseau téléphonique. Envoyez 401 depuis un serveur d’enregistrement (registrar) ou un agent utilisateur. Envoyez 403 lorsque les identifiants sont valides mais l’appel non autorisé.

sip-408 = Pas de réponse à temps du côté appelé
    .description = Le serveur n’a pas pu obtenir de réponse à temps, par exemple parce qu’il n’a pas pu trouver où est l’utilisateur. Un téléphone affiche aussi ce code lorsqu’aucune réponse finale n’arrive.
    .when = Lorsque le téléphone ou le serveur appelé est éteint, injoignable ou derrière un pare-feu qui bloque SIP, ou que personne ne répond avant l’expiration du temporisateur du proxy. Il apparaît souvent après 32 secondes de silence.
    .fix = Vérifiez que l’adresse et le port répondent, dans les deux sens, et qu’aucun pare-feu ni SIP ALG ne bloque les requêtes. Si le téléphone a bien sonné, allongez le délai de sonnerie ou ajoutez une messagerie vocale.
    .use = Envoyez 408 lorsque INVITE n’a pas eu de réponse finale à temps. Envoyez 504 lorsqu’un autre serveur que vous avez interrogé n’a pas répondu. Envoyez 480 lorsque le téléphone peut être joint mais que personne ne répond.

sip-409 = Conflit avec un enregistrement
    .description = Dans la première version de SIP, le code disait que le paramètre action d’un REGISTER était en conflit avec des enregistrements existants. La RFC 3261 a supprimé les deux.
    .when = Seulement avec de très vieux serveurs d’enregistrement (registrars), et des programmes qui emploient ce numéro pour leurs propres conflits.
    .fix = Lisez le libellé de la réponse. Retirez le paramètre action de Contact, ou supprimez d’abord les autres enregistrements du compte.
    .use = N’envoyez pas 409. Envoyez 400 pour un REGISTER mal formé. Envoyez 403 lorsqu’un enregistrement n’est pas autorisé.

sip-410 = Utilisateur ou numéro disparu pour de bon
    .description = L’utilisateur ou le numéro n’est plus disponible sur ce serveur, sans doute définitivement, et aucune nouvelle adresse n’est connue.
    .when = Lorsqu’un numéro a été changé ou abandonné, ce que signale en général une passerelle vers le réseau téléphonique.
    .fix = Cherchez le nouveau numéro de la personne, et corrigez le carnet d’adresses. Si le numéro est censé fonctionner encore, adressez-vous à son fournisseur.
    .use = Envoyez 410 lorsque vous savez que l’utilisateur a disparu pour de bon. Envoyez 404 lorsque vous ne savez pas si c’est définitif. Envoyez 301 lorsque vous connaissez la nouvelle adresse.

sip-411 = Content-Length manquant
    .description = Dans la première version de SIP, le serveur refusait une requête sans Content-Length. La RFC 3261 a supprimé le code, et n’exige l’en-tête que sur les transports en flux comme TCP.
    .when = Avec des logiciels de la fin des années 1990, ou des outils de test qui empruntent des codes à HTTP.
    .fix = Ajoutez Content-Length avec le nombre d’octets du corps, ou 0 s’il n’y en a pas ; avec TCP et TLS, l’en-tête est de toute façon obligatoire.
    .use = N’envoyez pas 411. Envoyez 400, avec « Missing Content-Length » dans le libellé, lorsque l’en-tête est nécessaire et manque.

sip-412 = Condition de la publication non remplie
    .description = L’étiquette d’entité (entity tag) de SIP-If-Match n’est pas actuelle : l’état publié que la requête veut renouveler, modifier ou retirer n’est plus là.
    .when = Lorsqu’un téléphone renouvelle trop tard son état de présence ou de ligne, ou après que le serveur a perdu cet état au redémarrage.
    .fix = Abandonnez l’étiquette d’entité, et publiez l’état entier dans un nouveau PUBLISH sans SIP-If-Match. Si cela se répète, renouvelez plus tôt que la valeur Expires accordée par le serveur.
    .use = Envoyez 412 lorsque SIP-If-Match ne nomme aucun état que vous ayez. Envoyez 489 lorsque vous ne connaissez pas le paquet d’événements. Envoyez 423 lorsque Expires est trop court.

sip-413 = Corps de requête trop volumineux
    .description = Le corps de la requête est plus volumineux que ce que le serveur veut ou peut traiter. Le serveur peut fermer la connexion.
    .when = Avec de longs messages texte, des images dans MESSAGE, de gros documents de présence, ou un SDP avec un très grand nombre de codecs et de candidats.
    .fix = Raccourcissez le corps : moins de codecs ou de candidats, un lien au lieu d’une image, plusieurs messages au lieu d’un seul. Si vous gérez le serveur, relevez sa limite.
    .use = Envoyez 413 lorsque le corps dépasse votre limite, avec Retry-After si c’est temporaire. Envoyez 513 lorsque tout le message est trop long. Envoyez 414 lorsque le Request-URI est trop long.

sip-414 = Request-URI trop long
    .description = Le serveur refuse la requête, car son Request-URI est plus long que ce qu’il accepte d’interpréter.
    .when = Rarement, lorsqu’un proxy ou un script ajoute des paramètres à l’adresse à chaque passage, ou y insère des en-têtes entiers.
    .fix = Regardez le Request-URI dans une trace, trouvez ce qui le rend si long, et retirez ces paramètres. S’il s’allonge à chaque tentative, cherchez une boucle.
    .use = Envoyez 414 lorsque seul le Request-URI est trop long. Envoyez 413 lorsque le corps est trop volumineux. Envoyez 513 lorsque c’est le message entier qui est trop long.

sip-415 = Format du corps de la requête non pris en charge
    .description = Le serveur ne prend pas en charge le format du corps de la requête pour cette méthode. Accept, Accept-Encoding ou Accept-Language indique ce qu’il prend en charge.
    .when = Par exemple, lorsqu’un INFO transporte des appuis de touches dans un format que le serveur ne connaît pas, qu’un MESSAGE contient du HTML ou qu’un corps est compressé.
    .fix = Comparez Content-Type à Accept dans la réponse, et envoyez un format pris en charge. Pour les appuis de touches, réglez DTMF sur la RFC 4733 des deux côtés au lieu de INFO.
    .use = Envoyez 415, avec la liste de ce que vous acceptez, lorsque le type, l’encodage ou la langue du corps n’est pas pris en charge. Envoyez 488 lorsque le SDP est lisible mais ses médias inacceptables. Envoyez 493 lorsque vous ne pouvez pas le déchiffrer.

sip-416 = Schéma d’URI non pris en charge
    .description = Le serveur ne connaît pas le schéma du Request-URI, comme tel, sips ou urn.
    .when = Lorsqu’un URI tel va à un serveur qui n’accepte que des URI sip, ou un URI sips à un serveur sans TLS.
    .fix = Utilisez un URI sip ; pour un numéro de téléphone, placez le numéro devant le domaine du fournisseur. Dans les paramètres du téléphone, du trunk SIP ou du plan de numérotation, remplacez tel ou sips par sip.
    .use = Envoyez 416 lorsque vous ne connaissez pas le schéma. Envoyez 404 lorsque vous connaissez le schéma mais pas l’utilisateur. Envoyez 480 avec un Warning lorsque seul sip est autorisé au lieu de sips, ou l’inverse.

sip-417 = Priorité de ressource inconnue
    .description = La requête demande une priorité que le serveur ne connaît pas, et exige qu’elle soit comprise. Accept-Resource-Priority peut énumérer les priorités connues.
    .when = Dans les réseaux gouvernementaux, militaires et d’urgence, lorsque l’INVITE porte Require avec resource-priority et une valeur inconnue dans Resource-Priority.
    .fix = Choisissez dans Accept-Resource-Priority une valeur que vous êtes autorisé à utiliser, ou retirez resource-priority de Require pour appeler en priorité normale.
    .use = N’envoyez 417 que si Require contient resource-priority et que vous ne comprenez aucune des valeurs de Resource-Priority. Sans Require, traitez la requête en priorité normale. Envoyez 401, 403 ou 407 lorsque l’appelant n’a pas droit à cette priorité.

sip-420 = Extension exigée non prise en charge
    .description = La requête exige, dans Require ou Proxy-Require, une extension que le serveur ne comprend pas. Unsupported la nomme.
    .when = Lorsqu’un téléphone exige 100rel, timer, sec-agree ou une extension semblable d’un serveur plus ancien.
    .fix = Prenez l’extension dans Unsupported, et désactivez-la ou réglez-la sur « pris en charge » au lieu de « exigé », par exemple pour les réponses provisoires fiables ou les temporisateurs de session.
    .use = Envoyez 420, avec Unsupported, lorsque Require ou Proxy-Require nomme une extension qui vous manque. Envoyez 421 lorsque vous en exigez une que le client ne propose pas. Ignorez les valeurs inconnues de Supported.

sip-421 = Extension exigée absente du client
    .description = Le serveur a besoin d’une certaine extension pour traiter la requête, mais le client ne la cite pas dans Supported. Require la nomme dans la réponse.
    .when = Lorsqu’un serveur tient à une extension comme 100rel, sec-agree ou timer, en général par politique.
    .fix = Lisez Require, et activez cette extension dans le téléphone ou le système téléphonique. S’il ne l’a pas, demandez à l’administrateur de l’autre côté de la rendre facultative.
    .use = N’envoyez 421, avec Require, que si vous ne pouvez vraiment pas servir la requête sans l’extension. Envoyez 420 lorsque le client en exige une qui vous manque. Envoyez 494 lorsqu’un client qui propose sec-agree envoie une requête non protégée.

sip-422 = Temporisateur de session trop court
    .description = La requête demande un temporisateur de session plus court que le minimum du serveur, que donne Min-SE.
    .when = Lorsque Session-Expires est inférieur au minimum d’un proxy ou de l’autre côté, qui est d’au moins 90 secondes et souvent davantage.
    .fix = Répétez la requête avec un Session-Expires d’au moins Min-SE, et envoyez aussi Min-SE ; la plupart des téléphones le font automatiquement. Sinon, allongez le temporisateur de session dans les paramètres, par exemple à 1800 secondes.
    .use = Envoyez 422, avec Min-SE, lorsque Session-Expires est trop court pour vous et que le client prend en charge timer. Envoyez 423 lorsque c’est la durée de validité d’un enregistrement SIP ou d’un abonnement qui est trop courte.

sip-423 = Durée de validité trop courte
    .description = La durée de validité demandée dans la requête est trop courte pour le serveur. Min-Expires donne le minimum.
    .when = En général lorsqu’un téléphone veut s’enregistrer pour, disons, 30 secondes afin de garder un pare-feu ouvert, et que le serveur d’enregistrement (registrar) exige davantage.
    .fix = Répétez la requête avec une durée d’au moins Min-Expires ; la plupart des téléphones le font automatiquement. Pour garder un pare-feu ouvert, utilisez des paquets de maintien (keep-alive) plutôt que des enregistrements courts.
    .use = Envoyez 423, avec Min-Expires, lorsqu’une durée autre que zéro est trop courte pour vous ; en réponse à REGISTER ou à SUBSCRIBE, seulement si elle est inférieure à une heure. Envoyez 422 pour les temporisateurs de session.

sip-424 = Localisation inutilisable
    .description = La requête est rejetée à cause de la localisation qu’elle contient, qui est mal formée, insuffisante pour l’usage prévu ou impossible à récupérer. Geolocation-Error en dit plus.
    .when = En général avec des appels d’urgence, lorsque l’adresse du serveur de localisation ne fonctionne pas, ou que la localisation diffère de celle que le réseau connaît.
    .fix = Lisez Geolocation-Error. Envoyez une localisation valide, ou celle du corps de la réponse. Si vous gérez le système téléphonique, corrigez l’adresse enregistrée pour le téléphone ou le poste.
    .use = Envoyez 424, avec Geolocation-Error, lorsqu’aucune localisation de la requête n’est utilisable, ou pour en suggérer une meilleure. Ne l’envoyez jamais lorsque la requête n’a pas d’en-tête Geolocation.

sip-425 = Message d’alerte inutilisable
    .description = La requête est rejetée, car son message d’alerte est si mal formé qu’aucune intervention d’urgence raisonnable n’est possible. AlertMsg-Error en dit plus.
    .when = Lorsqu’un capteur ou un système d’alarme envoie sans appel un message CAP (Common Alerting Protocol), et que ce message est incomplet ou n’est pas du XML valide.
    .fix = Lisez AlertMsg-Error, corrigez le message CAP dans le capteur ou la passerelle, et renvoyez-le. Si une aide est nécessaire maintenant, appelez le numéro d’urgence.
    .use = N’envoyez 425, avec AlertMsg-Error, que si rien d’autre dans la requête n’est utilisable. Ne l’envoyez jamais lorsque la requête n’a pas de message d’alerte. Envoyez 424 lorsque c’est la localisation qui pose problème.

sip-428 = Identité signée de l’appelant exigée
    .description = Le serveur exige un en-tête Identity, qui signe le numéro ou l’adresse de l’appelant, et la requête n’en a pas sous une forme qu’il prend en charge.
    .when = Chez des fournisseurs qui n’acceptent que des appels signés (STIR/SHAKEN), lorsque le côté appelant ne signe pas ou qu’une passerelle du trajet retire la signature.
    .fix = Signez les appels sortants, ou faites-les signer par votre fournisseur, et vérifiez qu’aucune passerelle du trajet ne retire Identity. Si vous signez déjà, comparez la valeur ppt à ce que le serveur prend en charge.
    .use = Envoyez 428 lorsque vous exigez Identity et qu’il manque ou n’a que des valeurs ppt non prises en charge. Envoyez 438 lorsqu’il est là mais non valide. Envoyez 436 ou 437 lorsque c’est le certificat qui pose problème.

sip-429 = Identité de l’auteur du transfert exigée
    .description = Le côté appelé, ou le téléphone qui doit l’appeler, veut un jeton Referred-By valide qui prouve qui a organisé le transfert.
    .when = Pendant un transfert d’appel par REFER, lorsque le jeton manque, n’est plus à jour ou n’est pas valide. Presque aucun téléphone ne prend en charge ces jetons.
    .fix = Envoyez un nouveau REFER avec un jeton Referred-By valide. Si le téléphone ne le peut pas, transférez l’appel au moyen d’une conférence, ou laissez le système téléphonique le transférer.
    .use = Envoyez 429 lorsque vous exigez un jeton Referred-By et n’en avez pas de valide. Envoyez 428 lorsque c’est l’identité de l’appelant lui-même qui n’est pas signée. Envoyez 403 lorsque vous refusez tout à fait le transfert.

sip-430 = Connexion au téléphone rompue
    .description = La connexion (flow) par laquelle un proxy de bordure joint le téléphone ne fonctionne plus. D’autres connexions du même téléphone peuvent encore fonctionner.
    .when = Entre deux proxys d’un fournisseur, lorsqu’un téléphone a perdu son réseau ou son association NAT. Les téléphones et les appelants ne devraient jamais le voir.
    .fix = Si vous gérez le proxy, essayez les autres connexions du téléphone, puis supprimez l’enregistrement obsolète. Si un téléphone signale ce code, réenregistrez-le, et trouvez le proxy qui a transmis 430.
    .use = Envoyez 430 depuis un proxy de bordure vers le proxy faisant autorité lorsqu’une connexion a disparu. Envoyez 480 à un appelant lorsqu’il n’en reste aucune. Envoyez 404 lorsque cet utilisateur n’existe pas.

sip-433 = Appels anonymes non acceptés
    .description = Le serveur refuse la requête parce que l’appelant a masqué son identité.
    .when = Lorsque la personne appelée, ou son fournisseur, rejette les appels anonymes. Un appel n’est pas anonyme du seul fait qu’un réseau n’a pas transmis de numéro.
    .fix = Affichez votre numéro pour cet appel, en Amérique du Nord avec le préfixe *82, ailleurs dans les paramètres du téléphone, et rappelez. Si le numéro est censé être visible, vérifiez Privacy et l’en-tête From.
    .use = Envoyez 433 lorsque l’appelant a demandé l’anonymat et que vous refusez pour cette raison. Envoyez 428 lorsqu’une signature manque. Envoyez 603 ou 607 lorsque cet appelant est indésirable.

sip-436 = Certificat de l’identité non disponible
    .description = Le serveur n’a pas pu récupérer le certificat vers lequel pointe le paramètre info de l’en-tête Identity : il ne peut donc pas vérifier la signature.
    .when = Lorsque l’adresse du certificat est incorrecte, injoignable ou trop lente, ou que son serveur a un problème TLS.
    .fix = Ouvrez l’adresse du paramètre info depuis un autre réseau, et réparez son serveur web, son DNS ou son pare-feu. Si c’est un fournisseur qui signe vos appels, signalez-le-lui.
    .use = Envoyez 436 lorsque vous ne pouvez récupérer de certificat pour aucun en-tête Identity. Envoyez 437 lorsque vous l’avez mais ne l’acceptez pas. Envoyez 438 lorsque la signature n’est pas valide.

sip-437 = Certificat de l’identité non accepté
    .description = Le serveur a le certificat de l’en-tête Identity mais ne le prend pas en charge : il ne fait pas confiance à l’autorité, par exemple, ou ne connaît pas l’algorithme.
    .when = Lorsque des appels sont signés avec un certificat de test, d’une autorité étrangère, expiré ou révoqué.
    .fix = Signez avec un certificat d’une autorité que l’autre côté accepte, pour STIR/SHAKEN une autorité de la liste de votre pays. Vérifiez sa validité et son algorithme (ES256).
    .use = Envoyez 437 lorsque vous avez le certificat mais ne pouvez pas vous y fier. Envoyez 436 lorsque vous ne pouvez pas le récupérer. Envoyez 438 lorsque le certificat est bon et non la signature.

sip-438 = Signature d’identité non valide
    .description = La requête a des en-têtes Identity, mais aucun n’a de signature (PASSporT) valide et prise en charge.
    .when = Lorsqu’une passerelle du trajet a modifié le numéro, From ou Date après la signature, que la signature emploie une forme non prise en charge ou que quelqu’un falsifie l’identité de l’appelant.
    .fix = Comparez From, To et Date aux valeurs signées, et signez après la dernière modification. Si la forme compacte a été envoyée, envoyez une fois la forme complète. Si d’autres utilisent votre numéro, informez votre fournisseur.
    .use = Envoyez 438 lorsque votre politique est de rejeter les appels dont la signature n’est pas valide. Envoyez 428 lorsqu’il n’y a pas d’en-tête Identity. Envoyez 436 ou 437 lorsque c’est le certificat qui pose problème.

sip-439 = Premier proxy sans prise en charge de outbound
    .description = Le serveur d’enregistrement (registrar) prend en charge l’extension outbound, mais non le premier proxy, par lequel le téléphone s’enregistre.
    .when = Lorsqu’un téléphone s’enregistre avec reg-id et « Supported: outbound », par un proxy ou un contrôleur de session en bordure (SBC) plus ancien.
    .fix = Désactivez outbound (RFC 5626) dans le téléphone, enregistrez-le par un autre proxy sortant, ou mettez le proxy à jour.
    .use = N’envoyez 439 que depuis un serveur d’enregistrement, lorsque le REGISTER a reg-id et annonce outbound mais que le premier URI de Path n’a pas de paramètre ob. Envoyez 420 pour une extension exigée qui vous manque à vous-même.

sip-440 = Trop de branches parallèles
    .description = Un proxy devrait appeler en même temps plus de destinations que Max-Breadth ne le permet : la requête ne les a donc pas toutes atteintes.
    .when = Lorsque des groupes d’appel ou des règles de renvoi se ramifient les uns dans les autres, souvent en une boucle qui multiplie la requête à chaque passage.
    .fix = Si vous gérez le système téléphonique, supprimez les groupes et règles de renvoi qui se contiennent mutuellement, ou faites sonner les destinations l’une après l’autre. Sinon, appelez directement un poste.
    .use = Envoyez 440 lorsque vous ne pouvez pas dupliquer l’appel dans la limite de Max-Breadth et ne voulez pas essayer les destinations l’une après l’autre. Envoyez 483 lorsque Max-Forwards est épuisé. Envoyez 482 pour une boucle.

sip-469 = Paquet d’informations non accepté
    .description = La requête INFO appartient à un paquet d’informations (info package) que l’autre côté ne veut pas recevoir. Recv-Info énumère ceux qu’il accepte.
    .when = Au cours d’un appel, lorsqu’un côté envoie des données, comme des appuis de touches ou des commandes de conférence, dans un paquet que l’autre côté n’a pas annoncé ou ne prend plus en charge.
    .fix = Comparez Info-Package à Recv-Info, et n’envoyez que les paquets énumérés. L’appel continue : un téléphone qui raccroche après 469 a besoin d’une mise à jour.
    .use = Envoyez 469, avec Recv-Info, lorsque Info-Package nomme un paquet que vous n’avez pas annoncé. Envoyez 415 lorsque le format du corps n’est pas pris en charge. Envoyez 489 lorsque vous ne connaissez pas le paquet d’événements d’un SUBSCRIBE.

sip-470 = Consentement des destinataires absent
    .description = La requête contient une liste de destinataires, et le serveur n’a pas l’autorisation d’au moins l’un d’eux. Permission-Missing les nomme en général.
    .when = Lorsqu’un serveur de conférence ou de messages de groupe appelle plusieurs personnes, ou leur écrit, au nom de l’expéditeur.
    .fix = Retirez les adresses de Permission-Missing, ou ajoutez-les à la liste que tient le serveur, pour qu’il demande d’abord l’autorisation à ces personnes.
    .use = Envoyez 470, avec Permission-Missing, depuis un relais lorsqu’un destinataire de la liste n’a pas consenti. Envoyez 403 lorsque l’expéditeur n’a pas du tout droit à la liste.

sip-477 = Échec de l’envoi au serveur suivant
    .description = Le proxy, Kamailio ou OpenSIPS, n’a pas pu envoyer la requête au serveur suivant.
    .when = Lorsqu’une connexion TCP ou TLS ne peut pas être ouverte, que la connexion du téléphone a disparu, qu’aucun socket local ne convient à l’adresse ou que le réseau est injoignable.
    .fix = Si vous gérez le proxy, cherchez dans son journal, juste avant le 477, l’erreur de transport. Vérifiez que le serveur suivant y écoute, et supprimez les enregistrements dont la connexion est fermée.
    .use = En dehors de ces proxys, envoyez 503 lorsque le serveur suivant ne peut pas être joint. Dans le script d’acheminement, transformez 477 en 503 ou essayez la passerelle suivante avant que l’appelant le voie.

sip-478 = Nom du serveur suivant impossible à résoudre
    .description = Le proxy, Kamailio ou son prédécesseur SER, n’a pas pu résoudre le nom d’hôte de la destination suivante.
    .when = Lorsque le domaine du Request-URI, de Route ou de la destination du script est mal saisi, n’a pas d’enregistrement DNS pour ce transport, ou que le résolveur du proxy ne répond pas.
    .fix = Vérifiez le domaine et, si vous gérez le proxy, interrogez de là ses enregistrements NAPTR, SRV, A et AAAA. Si un téléphone s’est enregistré avec un nom d’hôte privé, corrigez son Contact.
    .use = En dehors de Kamailio, envoyez 502 lorsque le nom d’une destination ne peut pas être résolu. Envoyez 404 lorsque l’utilisateur est inconnu. Envoyez 416 pour un schéma inconnu.

sip-479 = URI impossible à traiter
    .description = Le proxy, Kamailio ou son prédécesseur SER, n’a pas pu analyser un URI dont il a besoin pour acheminer la requête.
    .when = Lorsque le Request-URI, Contact ou Route contient une adresse mal formée, par exemple avec des espaces, des caractères non échappés ou un hôte vide.
    .fix = Regardez les URI de la requête dans une trace, et corrigez celui qui est mal formé dans le téléphone, le système téléphonique ou le script d’acheminement.
    .use = En dehors de Kamailio, envoyez 400 pour un URI mal formé, avec le défaut dans le libellé. Envoyez 416 lorsque seul son schéma est inconnu.

sip-480 = Personne appelée non disponible actuellement
    .description = Le serveur ou le téléphone a été joint, mais la personne appelée n’est pas disponible actuellement : non enregistrée, sans réponse ou en mode Ne pas déranger. Elle peut l’être ailleurs.
    .when = Lorsqu’aucun téléphone n’est enregistré pour l’utilisateur, que le téléphone sonne sans réponse ou qu’une passerelle signale « no answer ». Avec Warning 380 ou 381, l’appel a employé sips au lieu de sip, ou l’inverse.
    .fix = Vérifiez si le téléphone appelé est allumé et enregistré, et si le mode Ne pas déranger est actif. S’il a sonné, allongez le délai de sonnerie ou configurez une messagerie vocale. Lisez le libellé, car des passerelles envoient aussi 480 pour des échecs mal définis.
    .use = Envoyez 480 lorsque l’utilisateur existe mais ne peut pas être joint maintenant. Envoyez 486 lorsqu’il est en communication. Envoyez 404 lorsque cet utilisateur n’existe pas. Envoyez 408 lorsque rien n’a répondu.

sip-481 = L’appel ou la transaction n’existe pas
    .description = La requête appartient à un appel, un abonnement ou une transaction que le destinataire ne connaît pas, ou ne connaît plus.
    .when = Lorsque BYE ou CANCEL arrive après la fin de l’appel, qu’un système téléphonique a redémarré, que NOTIFY arrive sans abonnement ou qu’un proxy envoie une requête au mauvais serveur.
    .fix = Si l’appel se terminait de toute façon, ignorez-le. Si des appels se coupent, vérifiez que toutes les requêtes d’un appel atteignent le même serveur, que les tags et le Call-ID ne changent pas et que rien n’a redémarré.
    .use = Envoyez 481 lorsqu’une requête d’un dialogue, un CANCEL ou un NOTIFY ne correspond à rien que vous connaissiez. Envoyez 487 en réponse à l’INVITE qu’un CANCEL a terminé. Envoyez 491 lorsque votre propre INVITE est encore en suspens dans le dialogue.

sip-482 = Boucle détectée
    .description = Le serveur a déjà reçu cette requête : elle est revenue par une boucle, ou une seconde copie est arrivée par un autre chemin. Le serveur l’arrête.
    .when = Lorsque deux serveurs ou règles de renvoi s’envoient un appel l’un à l’autre, que le domaine d’un serveur n’est pas dans sa configuration ou qu’un même appel atteint un téléphone par deux chemins.
    .fix = Suivez l’appel dans le journal de serveur en serveur, et corrigez la route, la liste des domaines ou le renvoi qui le ramène. Si deux copies d’un appel se rejoignent sur un téléphone, aucune action n’est nécessaire.
    .use = Envoyez 482 lorsque vous avez déjà traité la même requête. Envoyez 483 lorsque Max-Forwards a atteint zéro. Envoyez 440 lorsque la requête se ramifierait trop.

sip-483 = Trop de sauts
    .description = La requête a traversé tant de serveurs que son en-tête Max-Forwards a atteint zéro.
    .when = Presque toujours dans une boucle d’acheminement qu’aucun serveur ne reconnaît, par exemple entre un système téléphonique et son fournisseur. Une valeur de départ trop petite est rare.
    .fix = Trouvez les deux serveurs qui s’envoient l’appel l’un à l’autre, et corrigez la route, le plan de numérotation ou le renvoi. Vérifiez que le client part avec Max-Forwards 70.
    .use = Envoyez 483 lorsque Max-Forwards vaut zéro et que vous devriez transmettre la requête ; à OPTIONS, vous pouvez répondre vous-même. Envoyez 482 lorsque vous reconnaissez une requête que vous avez traitée.

sip-484 = Adresse incomplète
    .description = Le numéro ou l’adresse du Request-URI est incomplet. Avec la numérotation par chevauchement (overlap), le téléphone envoie d’autres chiffres et réessaie.
    .when = Lorsque des chiffres ou l’indicatif manquent, que le numéro a un format que le fournisseur n’attend pas ou que le téléphone compose pendant que l’utilisateur tape encore.
    .fix = Composez le numéro entier, avec les indicatifs de pays et de zone. S’il est complet, vérifiez le plan de numérotation et le format du numéro, comme E.164 avec un signe plus. Désactivez la numérotation par chevauchement si vous n’en avez pas besoin.
    .use = Envoyez 484 lorsque d’autres chiffres pourraient rendre l’adresse valide. Envoyez 404 lorsque le numéro est complet mais inconnu. Envoyez 485 lorsqu’il convient à plusieurs utilisateurs.

sip-485 = Adresse ambiguë
    .description = L’adresse convient à plusieurs utilisateurs. Contact peut énumérer les candidats, sauf si le serveur les garde confidentiels.
    .when = Rarement, lorsqu’un appel va à un nom comme « martin » et que l’annuaire du serveur contient plus d’une personne de ce nom.
    .fix = Choisissez la bonne personne dans Contact, et appelez cette adresse. S’il n’y a pas de liste, utilisez le nom complet, le numéro ou le poste.
    .use = Envoyez 485 lorsque plusieurs personnes correspondent et que c’est à l’appelant de choisir. Omettez la liste, ou envoyez plutôt 404, si elle nuirait à la vie privée de quelqu’un. Envoyez 300 lorsque les choix mènent à la même personne.

sip-486 = Occupé sur ce téléphone
    .description = Le téléphone a été joint, mais la personne appelée ne veut ou ne peut pas y prendre un autre appel. Une messagerie vocale ou un autre téléphone peut encore prendre l’appel.
    .when = Lorsque la personne est en communication sans signal d’appel, a atteint la limite d’appels ou rejette l’appel, car beaucoup de téléphones envoient alors 486. Certains l’envoient aussi pour le mode Ne pas déranger. Les passerelles l’envoient pour une ligne occupée.
    .fix = Rappelez dans quelques minutes, ou envoyez un message texte. Si la ligne semble libre, vérifiez le mode Ne pas déranger, le signal d’appel, la limite d’appels et les appels jamais terminés.
    .use = Envoyez 486 lorsque ce téléphone est occupé ou que son utilisateur y rejette l’appel. Envoyez 600 lorsque vous savez qu’aucun autre téléphone ni messagerie vocale ne le prendra. Envoyez 603 pour refuser partout sans raison. Envoyez 480 lorsque personne ne répond ou que le mode Ne pas déranger est actif.

sip-487 = Tentative d’appel annulée
    .description = La tentative s’est terminée avant la prise de l’appel, parce que le côté appelant ou un proxy a envoyé CANCEL, ou que le côté appelant a envoyé BYE.
    .when = Lorsque l’appelant raccroche pendant que le téléphone sonne, qu’un délai de sonnerie se termine ou qu’un autre téléphone de l’utilisateur a pris l’appel et que le proxy arrête les autres.
    .fix = En général, aucune action n’est nécessaire. Si des appels sont annulés trop tôt, cherchez le côté qui a envoyé CANCEL, et vérifiez son délai de sonnerie ; Reason peut dire pourquoi.
    .use = Envoyez 487 en réponse à l’INVITE que CANCEL ou BYE a terminé, jamais au CANCEL lui-même, qui reçoit 200. Envoyez 408 lorsque votre propre temporisateur a mis fin à la tentative. Envoyez 603 lorsque la personne appelée a refusé.

sip-488 = Médias non acceptables pour ce téléphone
    .description = Le téléphone ou le serveur a été joint, mais quelque chose dans la description de session ne lui convient pas, comme les codecs, le chiffrement, le débit ou les adresses. L’appel peut aboutir ailleurs.
    .when = Lorsque les deux côtés n’ont pas de codec commun, qu’un seul exige SRTP ou que l’un propose de la vidéo, du fax (T.38) ou du WebRTC que l’autre n’a pas. Il peut aussi rejeter une modification au cours d’un appel.
    .fix = Comparez le SDP des deux côtés, et lisez Warning. Autorisez un codec commun comme G.711, et employez le même chiffrement des médias des deux côtés. Sinon, laissez le système téléphonique convertir.
    .use = Envoyez 488 lorsque ce téléphone ne peut pas accepter les médias proposés. N’envoyez 606 que si aucun téléphone de l’utilisateur ne le peut. Envoyez 415 lorsque le corps n’est pas du tout du SDP. Envoyez 580 pour une condition préalable non remplie.

sip-489 = Paquet d’événements non pris en charge
    .description = Le serveur ne comprend pas le paquet d’événements (event package) de l’en-tête Event. Allow-Events énumère ceux qu’il prend en charge.
    .when = Lorsqu’un téléphone s’abonne, disons, à la supervision de lignes, à la présence ou au voyant de message sur un serveur qui ne les propose pas, ou qu’un NOTIFY a un événement inconnu.
    .fix = Comparez Event à Allow-Events. Désactivez l’abonnement dans le téléphone, ou activez la fonction sur le serveur. Les appels ne sont pas touchés.
    .use = Envoyez 489, avec Allow-Events, lorsque vous ne connaissez pas le paquet d’événements. Envoyez 405 ou 501 lorsque vous ne prenez pas du tout en charge SUBSCRIBE. Envoyez 469 lorsque vous n’acceptez pas un paquet d’informations.

sip-491 = Modification de l’appel déjà en cours
    .description = L’autre côté a lui-même un INVITE ou un UPDATE en cours dans le même appel : les deux requêtes se sont croisées.
    .when = Lorsque les deux côtés modifient un appel au même moment, par exemple par une mise en attente, un transfert, un passage au fax ou le renouvellement du temporisateur de session.
    .fix = Laissez le téléphone répéter la requête après son attente aléatoire de quatre secondes au plus. Si cela se répète, laissez un seul côté renouveler les temporisateurs de session ou passer au fax, ou mettez à jour le micrologiciel.
    .use = Envoyez 491 lorsqu’un INVITE que vous avez envoyé dans ce dialogue est encore en suspens. Envoyez 500 avec Retry-After lorsqu’un INVITE reçu d’abord est encore ouvert. Envoyez 481 lorsque ce dialogue n’existe pas.

sip-493 = Corps impossible à déchiffrer
    .description = La requête a un corps chiffré (S/MIME), pour lequel le destinataire n’a pas de clé appropriée, ou ne veut pas l’employer. La réponse peut contenir la clé publique à utiliser.
    .when = Rarement, car peu de téléphones chiffrent les corps : lorsque l’expéditeur emploie un certificat du destinataire incorrect, ancien ou révoqué.
    .fix = Chiffrez avec la clé de la réponse, une fois que vous avez vérifié qu’elle est vraiment celle de l’autre côté. Sinon, désactivez S/MIME et protégez la connexion par TLS.
    .use = Envoyez 493, si possible avec votre certificat, lorsque vous ne pouvez pas déchiffrer un corps. Envoyez 415 lorsque vous ne prenez pas du tout en charge S/MIME. Envoyez 488 lorsque vous n’acceptez pas de médias chiffrés (SRTP).

sip-494 = Accord de sécurité exigé
    .description = Le client doit d’abord négocier avec le serveur la façon de sécuriser la connexion. Security-Server énumère les mécanismes du serveur.
    .when = Dans les proxys des réseaux mobiles (IMS), lorsqu’un REGISTER ou un INVITE avec sec-agree arrive sans protection, ou que la liste que le client répète a été altérée.
    .fix = Choisissez un mécanisme dans Security-Server, comme TLS ou IPsec, établissez-le, et répétez la requête avec la liste dans Security-Verify. Sinon, désactivez sec-agree.
    .use = Envoyez 494, avec Security-Server, lorsqu’un client qui propose sec-agree envoie une requête non protégée. Envoyez 421 lorsque votre politique exige sec-agree et que le client ne le propose pas.

## Server failures

sip-500 = Erreur imprévue du serveur
    .description = Le serveur a rencontré une situation imprévue et n’a pas pu satisfaire cette requête.
    .when = Après un défaut du plan de numérotation, d’un script, d’une base de données ou d’un logiciel, et pour des requêtes d’un appel arrivées dans le désordre. Les passerelles l’envoient pour des problèmes mal définis du réseau téléphonique ; des proxys y transforment aussi 503.
    .fix = Lisez le libellé de la réponse, et cherchez le Call-ID dans le journal du serveur. Si un seul numéro est touché, regardez son plan de numérotation ; s’ils le sont tous, vérifiez le disque, la base de données et la dernière modification.
    .use = Envoyez 500 pour un défaut de votre côté, avec un libellé aussi précis que possible. Envoyez 503 lorsque vous êtes surchargé ou en maintenance. Envoyez 400 lorsque c’est la requête qui est en cause.

sip-501 = Méthode non prise en charge par le serveur
    .description = Le serveur ne prend pas en charge ce dont la requête a besoin. En général, un téléphone ne connaît pas la méthode et ne peut la prendre en charge pour aucun utilisateur.
    .when = Lorsque MESSAGE, PUBLISH, REFER ou une autre extension va à un appareil simple. Les passerelles l’envoient lorsque le réseau téléphonique a rejeté un service.
    .fix = Désactivez la fonction qui envoie cette méthode, ou utilisez un serveur qui la prend en charge. Si tout serveur est censé connaître la méthode, vérifiez que votre script l’écrit correctement, en majuscules.
    .use = Envoyez 501 lorsque vous ne connaissez pas du tout la méthode. Envoyez 405 lorsque vous la connaissez mais ne l’autorisez pas à cette adresse. Envoyez 420 pour une extension de Require. Un proxy transmet les méthodes inconnues.

sip-502 = Réponse non valide du serveur suivant
    .description = Un proxy ou une passerelle a reçu une réponse non valide du serveur suivant, qu’il avait sollicité pour cette requête.
    .when = Lorsque le serveur suivant envoie des réponses mal formées, ou que le réseau téléphonique signale que la destination est hors service. Certains proxys l’envoient lorsqu’ils ne peuvent pas se connecter.
    .fix = Essayez une autre route ou un autre numéro pour voir si seule cette destination est touchée. Si vous gérez le proxy, regardez la réponse du serveur suivant dans une trace. Sinon, signalez-le au fournisseur.
    .use = Envoyez 502 lorsque la réponse du serveur suivant n’est pas valide. Envoyez 504 lorsque ce serveur n’a pas répondu. Envoyez 503 lorsque vous n’avez aucune passerelle en état. Envoyez 500 pour un défaut de votre côté.

sip-503 = Serveur ou ligne indisponible
    .description = Le serveur ne peut pas traiter la requête pour le moment, à cause d’une surcharge ou d’une maintenance. Les clients devraient essayer un autre serveur, et laisser celui-ci tranquille pendant la durée de Retry-After.
    .when = Lorsque toutes les lignes ou tous les canaux d’un trunk SIP sont occupés, qu’une passerelle ou un fournisseur est en panne ou qu’une limite d’appels est atteinte. Un téléphone ou un proxy le signale aussi lorsque la connexion échoue.
    .fix = Laissez le système utiliser son serveur ou son trunk SIP suivant. Si cela persiste, comparez les appels en cours à la limite de canaux, vérifiez que le trunk est enregistré, et adressez-vous au fournisseur. La cause 34 dans Reason signifie qu’aucune ligne n’est libre.
    .use = Envoyez 503 lorsque tout le serveur est touché, avec Retry-After seulement si les expéditeurs doivent cesser toutes leurs requêtes. Envoyez 500 pour un échec isolé. Envoyez 486 ou 480 lorsque seul l’utilisateur est indisponible.

sip-504 = Pas de réponse à temps d’un autre serveur
    .description = Un autre serveur dont celui-ci avait besoin pour traiter la requête, comme une base de données, le DNS ou la passerelle suivante, n’a pas répondu à temps.
    .when = Lorsqu’un fournisseur ou le réseau téléphonique ne répond pas à une passerelle, ou que la recherche du numéro ou de la localisation dure trop longtemps.
    .fix = Essayez une autre destination pour voir quel chemin est touché. Si vous gérez le serveur, trouvez dans son journal quel serveur il attendait, et vérifiez-y le réseau et la charge.
    .use = Envoyez 504 lorsqu’un autre serveur que vous avez interrogé n’a pas répondu à temps. Envoyez 408 lorsque c’est le délai fixé par l’appelant, dans Expires, qui s’est écoulé d’abord. Envoyez 502 lorsqu’une réponse non valide arrive.

sip-505 = Version de SIP non prise en charge
    .description = Le serveur ne prend pas en charge, ou refuse de prendre en charge, la version de SIP de la requête.
    .when = Presque jamais avec de vrais téléphones, qui emploient tous SIP/2.0 : seulement avec des outils de test, des balayages ou des requêtes dont la première ligne est cassée.
    .fix = Regardez la première ligne de la requête dans une trace : elle doit se terminer par SIP/2.0. Si un autre protocole arrive sur le port SIP, corrigez l’adresse ou le port dans le client qui l’envoie.
    .use = Envoyez 505 lorsque la première ligne nomme une autre version majeure. Envoyez 400 lorsque cette ligne est mal formée.

sip-513 = Message trop long
    .description = Le serveur n’a pas pu traiter la requête, car le message entier est plus long que ce qu’il peut gérer.
    .when = Avec un SDP très long, de nombreux en-têtes Record-Route ou de gros en-têtes Identity, souvent en UDP, bien que les requêtes de plus de 1300 octets environ devraient employer TCP.
    .fix = Réduisez le SDP aux codecs dont vous avez besoin, et passez le téléphone ou le trunk SIP d’UDP à TCP ou TLS. Si vous gérez le serveur, augmentez son tampon ou sa limite.
    .use = Envoyez 513 lorsque le message entier dépasse votre limite. Envoyez 413 lorsque c’est le corps, et 414 lorsque c’est le Request-URI.

sip-555 = Service de notifications push non pris en charge
    .description = Les serveurs du fournisseur ne prennent pas en charge le service de notifications push que le téléphone nomme dans son enregistrement ou, s’il n’en nomme pas, aucune sorte de notifications push.
    .when = Lorsqu’une application de téléphone mobile s’enregistre avec pn-provider, pour qu’une notification push puisse la réveiller lors d’un appel, et qu’aucun serveur du trajet ne prend en charge le service nommé.
    .fix = Vérifiez pn-provider et les paramètres push de l’application, enregistrez-la sans push en la gardant éveillée, ou choisissez un fournisseur dont les serveurs peuvent réveiller cette application.
    .use = Envoyez 555 lorsque vous savez qu’aucun serveur du trajet ne prend en charge le service push nommé dans pn-provider. Sinon, transmettez le REGISTER. Envoyez 423 lorsque seule sa durée de validité est trop courte.

sip-580 = Condition préalable de l’appel non remplie
    .description = Le côté appelé ne peut ou ne veut pas remplir une condition préalable de l’offre, en général une qualité réseau réservée. Un SDP dans la réponse peut montrer laquelle.
    .when = Dans les réseaux mobiles avec la voix sur LTE, lorsque le réseau ne peut pas réserver le débit avant que le téléphone sonne, par exemple en limite de couverture.
    .fix = Rappelez avec une meilleure couverture ou en Wi-Fi. Si vous gérez le système, vérifiez la réservation de ressources et son serveur de politique, ou rendez la condition préalable facultative.
    .use = Envoyez 580 lorsque vous ne pouvez pas remplir une condition préalable obligatoire d’une offre dans INVITE ou UPDATE. Envoyez 488 lorsque les médias ne sont pas acceptables. Envoyez 420 lorsque Require nomme precondition et que vous ne la prenez pas en charge.

## Global failures

sip-600 = Occupé sur tous les téléphones
    .description = La personne appelée est occupée et ne souhaite pas prendre l’appel maintenant, et aucun autre de ses téléphones ni sa messagerie vocale ne le prendra.
    .when = Lorsqu’un téléphone ou un serveur connaît tous les téléphones de l’utilisateur, par exemple avec le mode Ne pas déranger sur tous. Le code est bien plus rare que 486.
    .fix = Rappelez plus tard, ou écrivez un message. Si, dans ce cas, les appels sont censés aller à la messagerie vocale ou à un autre téléphone, faites plutôt envoyer 486 par le téléphone appelé.
    .use = N’envoyez 600 que si vous savez qu’aucun autre téléphone ni messagerie vocale ne prendra l’appel. Envoyez 486 lorsque seul ce téléphone est occupé. Envoyez 603 lorsque vous ne voulez pas donner la raison.

sip-603 = Appel décliné
    .description = La personne appelée ne veut ou ne peut pas prendre part à l’appel, et ne donne pas de raison. Avec le libellé « Network Blocked », c’est un fournisseur qui a bloqué l’appel comme suspect.
    .when = Lorsque l’utilisateur rejette l’appel, qu’une règle Ne pas déranger ou une liste de blocage s’applique ou qu’un système téléphonique est réglé pour l’écarter. Des fournisseurs des États-Unis envoient « Network Blocked » (603+) après une analyse des appels.
    .fix = Écrivez un message, et dites l’objet de l’appel. Si tous vos appels sont refusés, vérifiez votre identité de l’appelant et la signature de vos appels. Après « Network Blocked », ne rappelez pas, mais utilisez le contact de Reason.
    .use = Envoyez 603 lorsque l’utilisateur refuse, qu’aucun autre téléphone ne prendra l’appel et qu’aucune raison ne doit être donnée. Envoyez 486 pour ne refuser que sur un téléphone. Envoyez 607 lorsque l’appel est indésirable. Envoyez 403 lorsque la politique du serveur interdit l’appel.

sip-604 = L’utilisateur n’existe nulle part
    .description = Le serveur sait de source sûre que l’utilisateur du Request-URI n’existe nulle part.
    .when = Rarement, depuis l’annuaire central d’un fournisseur, pour un numéro ou une adresse que personne n’a. La plupart des serveurs envoient 404, car ils ne connaissent que leurs propres utilisateurs.
    .fix = Vérifiez le numéro ou l’adresse, et demandez à la personne son numéro actuel. Si l’utilisateur existe bien, faites corriger l’annuaire par le fournisseur.
    .use = N’envoyez 604 que si vous savez avec certitude que l’utilisateur n’existe sur aucun serveur. Envoyez 404 lorsque vous ne le savez que pour votre propre domaine. Envoyez 410 lorsque l’utilisateur a disparu pour de bon.

sip-606 = Médias inacceptables pour tous les téléphones
    .description = La personne appelée souhaite communiquer, mais aucun de ses téléphones ne peut accepter la session telle qu’elle est décrite, par exemple ses médias, son débit ou son adressage.
    .when = Lorsqu’un serveur qui connaît tous les téléphones de l’utilisateur ne trouve aucun codec ni média commun. Certaines passerelles l’envoient là où 488 conviendrait.
    .fix = Lisez Warning, et comparez le SDP aux capacités éventuelles du corps de la réponse. Proposez un codec commun comme G.711, employez le chiffrement de l’autre côté et omettez la vidéo.
    .use = N’envoyez 606 que si aucun téléphone de l’utilisateur ne peut accepter la session. Envoyez 488 lorsque c’est seulement le cas de ce téléphone. Envoyez 406 lorsque c’est l’en-tête Accept qui pose problème.

sip-607 = Appel indésirable
    .description = La personne appelée a marqué l’appel comme indésirable. C’est à l’appelant qu’elle s’oppose, et les appels suivants seront probablement rejetés de la même façon.
    .when = Lorsque l’utilisateur appuie sur un bouton « spam » ou « bloquer », ou que son téléphone a déjà bloqué le numéro. Les fournisseurs peuvent s’en servir pour bloquer l’appelant aussi chez d’autres.
    .fix = Respectez la décision, et retirez le numéro des listes d’appels. Si d’autres ont usurpé votre numéro, faites signer vos appels, et renseignez-vous auprès du fournisseur sur sa liste.
    .use = Envoyez 607 lorsque la personne appelée s’oppose à l’appelant. Envoyez 603 pour ne refuser que cet appel. Envoyez 608 lorsqu’un serveur décide sans demander à la personne.

sip-608 = Rejeté par un intermédiaire
    .description = Un serveur situé entre les deux côtés, en général l’analyse d’appels d’un fournisseur, a rejeté l’appel comme indésirable sans demander à la personne appelée.
    .when = Lorsque le numéro, le nombre d’appels ou l’absence de signature fait penser à une fraude ou à de la publicité. Call-Info mène en général à une carte de visite signée avec un contact pour les réclamations.
    .fix = Cherchez le contact dans Call-Info, et demandez-y pourquoi l’appel a été rejeté. Faites signer vos appels, réduisez les appels automatiques, et corrigez le nom et l’objet enregistrés pour votre numéro.
    .use = Envoyez 608, avec un contact signé dans Call-Info, lorsque votre analyse rejette un appel. Envoyez 607 lorsque la personne appelée l’a marqué comme indésirable. Envoyez 603 lorsqu’elle l’a refusé. Envoyez 403 lorsqu’une autre politique interdit l’appel.

sip-687 = Dialogue terminé
    .description = Aucune norme ne définit ce numéro. Il vient d’un ancien projet de l’en-tête Replaces et est entré dans le dictionnaire de SIP compressé : certaines bibliothèques le connaissent donc sous ce nom.
    .when = Presque jamais : Sofia-SIP et d’autres bibliothèques le citent, et des listes de codes du web le copient. Aucun serveur n’est connu pour l’envoyer.
    .fix = Lisez le libellé de la réponse, et cherchez dans une trace quel appareil a envoyé le code. Traitez-le comme 600, ainsi que les clients le font d’un 6xx inconnu, et rétablissez l’appel.
    .use = N’envoyez pas 687. Envoyez 487 en réponse à un INVITE annulé. Envoyez 199 lorsqu’une branche d’un appel s’est terminée. Envoyez BYE pour mettre fin à un appel.
