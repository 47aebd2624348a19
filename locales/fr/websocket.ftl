# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket transforme une requête HTTP en une connexion durable, sur laquelle le client et le serveur s’envoient des messages à tout moment. Une trame de fermeture (Close) y met fin, en général avec un code et une courte raison.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Non utilisés
    .description = La spécification laisse cette plage vide, et le registre de l’IANA commence à 1000.
websocket-class-protocol = 1000–2999 · Protocole WebSocket
    .description = Le protocole WebSocket, une version ultérieure ou une extension publique définit le code.
websocket-class-library = 3000–3999 · Bibliothèques et frameworks
    .description = Une bibliothèque, un framework ou une application définit le code et l’enregistre auprès de l’IANA.
websocket-class-private = 4000–4999 · Usage privé
    .description = Une application définit le code pour ses propres clients et serveurs. Il ne peut pas être enregistré.

## Facts that only WebSocket codes have

websocket-fact-sendable = Dans une trame de fermeture
    .scripts = Les deux programmes peuvent le placer dans une trame de fermeture, et les navigateurs le permettent aussi aux scripts.
    .endpoints = Une trame de fermeture peut le porter, mais les navigateurs ne laissent pas les scripts l’envoyer : close() n’accepte que 1000 et 3000 à 4999.
    .never = Une trame de fermeture ne le porte jamais. C’est une bibliothèque ou un navigateur qui le signale à sa propre application.
    .unassigned = Une trame de fermeture ne devrait pas le porter, et beaucoup de bibliothèques le traitent comme une erreur de protocole.
websocket-fact-closer = Qui ferme
    .either = Les deux côtés peuvent fermer la connexion avec ce code.
    .receiver = C’est le côté qui a reçu les données inacceptables qui ferme la connexion.
    .client = Seuls les clients ferment une connexion avec ce code.
    .server = C’est le serveur qui ferme la connexion avec ce code.
    .gateway = C’est une passerelle ou un proxy, entre le client et le serveur, qui ferme la connexion.
    .nobody = Aucun des côtés ne ferme proprement la connexion : elle se rompt, ou ne s’ouvre jamais.
websocket-fact-reconnect = Reconnexion automatique
    .at-once = Un client peut se reconnecter sans attendre.
    .on-demand = Un client n’ouvre une nouvelle connexion que lorsqu’il en a besoin.
    .backoff = Un client peut se reconnecter après un court délai aléatoire, et après des délais plus longs si cela échoue.
    .another-address = Un client ne devrait se reconnecter qu’à une autre adresse IP du service, et à la même seulement lorsque l’utilisateur le demande.
    .stop = Un client ne devrait pas se reconnecter de lui-même, mais signaler le code.
    .by-agreement = C’est le service ou la bibliothèque qui définit le code qui dit si ses clients doivent se reconnecter.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Là où une passerelle répondrait { $to } à une requête HTTP, elle ferme une connexion ouverte avec { $from }. Les deux ont le même sens.
    .close = Là où une passerelle répondrait { $to } à une requête HTTP, elle ferme une connexion ouverte avec { $from }. Les deux ont presque le même sens.
    .narrower = Là où une passerelle répondrait { $to } à une requête HTTP, elle ferme une connexion ouverte avec { $from }, qui couvre aussi d’autres cas.
    .broader = Là où une passerelle répondrait { $to } à une requête HTTP, elle ferme une connexion ouverte avec { $from }, qui ne couvre qu’une partie du sens.
    .loose = Là où une passerelle répondrait { $to } à une requête HTTP, elle ferme une connexion ouverte avec { $from }. Les deux ont peu en commun.

## Codes of the protocol

websocket-0-999 = Ce n’est pas un code de fermeture
    .description = Les codes de fermeture commencent à 1000. Les nombres plus petits, comme les codes d’état HTTP, ne sont pas utilisés.
    .when = Lorsqu’un programme passe à une fonction de fermeture un code d’état HTTP ou son propre numéro d’erreur. La plupart des bibliothèques et tous les navigateurs le refusent.
    .fix = Si le nombre vient de la négociation d’ouverture, cherchez-le parmi les codes d’état HTTP. Si c’est votre programme qui le passe à close(), utilisez plutôt un code de 4000 à 4999.
    .use = N’envoyez jamais un nombre inférieur à 1000. Pour refuser un client par un code d’état HTTP, faites-le dans la négociation, avant que la connexion s’ouvre.

websocket-1000 = Fermeture normale
    .description = La connexion a rempli son rôle, et l’un des côtés l’a fermée proprement.
    .when = Lorsque le travail est terminé : le dernier message est arrivé, un utilisateur se déconnecte ou un programme appelle close() avec ce code.
    .fix = Si la connexion était censée rester ouverte, lisez la raison et cherchez quel côté a appelé close() : son journal ou son code dit pourquoi.
    .use = Envoyez 1000 lorsque le travail est terminé. Envoyez 1001 lorsqu’un serveur s’arrête ou que l’utilisateur quitte la page. Envoyez 1011 lorsqu’une erreur met fin à la connexion.

websocket-1001 = Départ du serveur ou de la page
    .description = L’un des côtés s’en va : par exemple, un serveur s’arrête, ou un navigateur a quitté la page.
    .when = Pendant un déploiement, ou lorsqu’un utilisateur ferme un onglet ou suit un lien. Certains serveurs, comme Jetty, l’envoient aussi lorsqu’une connexion est restée inactive trop longtemps.
    .fix = Si l’utilisateur a quitté la page ou que le serveur a redémarré, aucune action n’est nécessaire. Si seules des connexions inactives sont fermées, envoyez des pings, ou des messages depuis un script de navigateur, à intervalles plus courts que le délai d’inactivité du serveur.
    .use = Envoyez 1001 lorsque votre serveur ou votre page s’en va. Envoyez 1012 lorsque le service sera de retour en quelques secondes. Envoyez 1000 lorsque le travail est terminé.

websocket-1002 = Erreur de protocole
    .description = L’un des côtés a constaté que l’autre avait enfreint le protocole WebSocket, et a fermé la connexion.
    .when = Lorsque les trames d’un client ne sont pas masquées ou que celles d’un serveur le sont, qu’une trame a un opcode inconnu ou un bit réservé, ou qu’une trame de fermeture porte un code qui ne peut pas être envoyé.
    .fix = Mettez à jour la bibliothèque du côté qui a envoyé la trame défectueuse. Si cela ne suffit pas, désactivez la compression et évitez les proxys le temps d’un essai ; un proxy qui modifie les trames provoque la même erreur.
    .use = Envoyez 1002 lorsqu’une trame enfreint le protocole. Envoyez 1007 lorsque le contenu ne correspond pas au type du message. Envoyez 1008 lorsqu’un message enfreint une règle de votre application.

websocket-1003 = Type de données non accepté
    .description = L’un des côtés a reçu un type de données qu’il ne peut pas accepter, comme un message binaire alors qu’il ne comprend que le texte.
    .when = Lorsqu’un programme envoie un tableau d’octets ou un fichier à un serveur qui attend du JSON sous forme de texte, ou du texte à un serveur qui attend des messages binaires.
    .fix = Envoyez le type que l’autre côté attend : dans la plupart des bibliothèques, une chaîne devient un message texte et un tableau d’octets un message binaire. Si le serveur est à vous, vérifiez quels types son gestionnaire accepte.
    .use = Envoyez 1003 pour un type de message que vous ne traitez jamais. Envoyez 1007 lorsque le type est juste mais que le contenu n’est pas valide. Envoyez 1008 lorsque vous comprenez un message mais ne l’autorisez pas.

websocket-1004 = Code réservé sans signification
    .description = La spécification réserve 1004 et ne lui donne pas de sens ; une version ultérieure le pourra.
    .when = Lorsqu’un programme l’envoie par erreur. Certaines vieilles listes de codes du web l’appellent « CLOSE_TOO_LARGE », qui est aujourd’hui 1009.
    .fix = Si un message était trop volumineux, réduisez-le. Sinon, demandez au développeur du programme qui a envoyé 1004 ce qu’il devait dire.
    .use = N’envoyez pas 1004. Envoyez 1009 pour un message trop volumineux, ou un code de 4000 à 4999 avec votre propre sens.

websocket-1005 = Fermée sans code
    .description = La connexion a été fermée proprement, mais la trame de fermeture arrivée ne contenait pas de code.
    .when = Lorsqu’un programme appelle close() sans code, comme le font beaucoup de scripts de navigateurs, ou envoie une trame de fermeture vide.
    .fix = Si vous n’attendiez pas la fin de la connexion, cherchez dans le journal de l’autre côté ce qui l’a fermée, et faites envoyer un code par son programme.
    .use = Pour ne donner aucune raison, omettez le code au lieu d’envoyer 1005. Mieux vaut envoyer 1000, qui dit à l’autre côté que tout s’est bien passé.

websocket-1006 = Connexion perdue sans trame de fermeture
    .description = La connexion s’est rompue ou ne s’est jamais ouverte, et aucune trame de fermeture n’est arrivée. Les navigateurs signalent aussi de cette façon les échecs du DNS, de TLS et de la négociation d’ouverture, et en cachent la raison aux scripts.
    .when = Lorsque le réseau change, qu’un appareil se met en veille, qu’un proxy coupe une connexion inactive ou qu’un serveur plante ou redémarre. Si chaque tentative échoue, un proxy ne transmet peut-être pas Upgrade, le serveur refuse peut-être la négociation (HTTP 403), ou son certificat n’est pas accepté.
    .fix = Si elle ne s’ouvre jamais, lisez le code d’état HTTP dans les outils de développement du navigateur, et vérifiez que chaque proxy transmet Upgrade. Si elle se rompt après une durée fixe, faites envoyer des pings par le serveur, ou allongez les délais du proxy. Sinon, lisez le journal du serveur.
    .use = N’envoyez pas 1006. Pour terminer une connexion après une erreur, envoyez 1011 ou un autre code qui dit ce qui s’est passé.

websocket-1007 = Contenu ne correspondant pas au type du message
    .description = L’un des côtés a reçu des données qui ne conviennent pas au type de leur message, comme un message texte qui n’est pas de l’UTF-8 valide.
    .when = Lorsqu’un programme envoie du texte dans un autre encodage, le coupe au milieu d’un caractère ou envoie des données binaires comme du texte. Les clients JMAP peuvent aussi l’envoyer après un message qui n’est pas un message JMAP.
    .fix = Encodez tout texte en UTF-8, et envoyez les autres données comme messages binaires. Si le texte est correct, cherchez un proxy ou une compression défectueuse qui l’endommage.
    .use = Envoyez 1007 lorsque le contenu contredit le type du message. Envoyez 1002 lorsqu’une trame est défectueuse. Envoyez 1003 lorsque vous n’acceptez pas du tout le type.

websocket-1008 = Violation d’une politique
    .description = L’un des côtés a reçu un message qui enfreint sa politique. Le code est générique : il est aussi envoyé lorsqu’aucun autre ne convient, ou pour cacher les détails de la politique.
    .when = Lorsqu’un jeton manque ou a expiré, que l’en-tête Origin n’est pas autorisé ou qu’un client envoie trop de messages. Les serveurs JMAP peuvent l’envoyer à l’expiration des identifiants d’un utilisateur.
    .fix = Lisez la raison, puis authentifiez-vous de nouveau ou renouvelez le jeton. Vérifiez l’en-tête Origin et les limites du service. Si vous gérez le serveur, cherchez la règle dans son journal.
    .use = Envoyez 1008 lorsqu’aucun autre code ne convient ou que vous ne voulez pas en divulguer plus. Envoyez 3000 lorsque le client doit s’authentifier. Envoyez 1009 pour un message trop volumineux.

websocket-1009 = Message trop volumineux pour l’autre côté
    .description = L’un des côtés a reçu un message trop volumineux pour qu’il puisse le traiter.
    .when = Lorsqu’un programme envoie une image, un fichier ou une longue liste en un seul message. Les limites sont souvent basses : 1 Mio par défaut dans websockets de Python, 32 Kio dans coder/websocket de Go.
    .fix = Réduisez le message, ou répartissez les données sur plusieurs messages. Si le côté récepteur est à vous, relevez sa limite. Transférez plutôt les gros fichiers par HTTP.
    .use = Envoyez 1009 lorsqu’un message dépasse votre limite de taille, et indiquez la limite dans la raison. Envoyez 1008 lorsqu’il y a trop de messages. Envoyez 1003 pour un type que vous n’acceptez pas.

websocket-1010 = Extension non acceptée par le serveur
    .description = Le client a besoin d’une ou de plusieurs extensions que le serveur n’a pas acceptées dans la négociation d’ouverture. La raison devrait les énumérer.
    .when = Lorsqu’un client tient à la compression par permessage-deflate, mais que le serveur ne la prend pas en charge, ne l’accepte qu’avec d’autres paramètres ou se trouve derrière un proxy qui supprime Sec-WebSocket-Extensions.
    .fix = Activez l’extension sur le serveur, et laissez passer Sec-WebSocket-Extensions par chaque proxy. Si vous développez le client, faites-le fonctionner sans l’extension.
    .use = N’envoyez 1010 que depuis un client. Un serveur qui ne peut pas se passer d’une extension fait plutôt échouer la négociation.

websocket-1011 = Connexion terminée par une erreur imprévue
    .description = Un serveur a rencontré une situation imprévue qui l’a empêché de faire ce que demandait le client.
    .when = Lorsque l’application lève une exception, ou qu’un service dont elle a besoin échoue. websockets de Python envoie aussi 1011 lorsqu’aucun pong n’arrive à temps, même depuis un client.
    .fix = Si vous gérez le serveur, cherchez une exception dans son journal. Si la raison est « keepalive ping timeout », cherchez du code qui bloque la boucle d’événements de l’un des côtés, ou un réseau lent. Sinon, signalez l’adresse et l’heure.
    .use = Envoyez 1011 après une erreur que vous n’attendiez pas. Envoyez 1012 pour un redémarrage. Envoyez 1013 en cas de surcharge. Envoyez 1014 lorsqu’un serveur en amont a échoué.

websocket-1012 = Redémarrage du service
    .description = Le serveur ferme ses connexions parce que le service redémarre, et devrait bientôt en accepter de nouvelles.
    .when = Pendant une mise à jour ou un déploiement, ou lorsqu’un serveur comme Uvicorn s’arrête ou recharge son code.
    .fix = Faites attendre chaque client pendant une durée aléatoire de 5 à 30 secondes, pour que tous ne reviennent pas en même temps. Si les connexions échouent encore après quelques minutes, demandez à l’administrateur du serveur si le redémarrage a échoué.
    .use = Envoyez 1012 lorsque le même service sera bientôt de retour. Envoyez 1001 lorsque ce serveur s’en va. Envoyez 1013 lorsque le service fonctionne mais est surchargé.

websocket-1013 = Service surchargé pour le moment
    .description = Le serveur ferme la connexion parce qu’il est surchargé, et veut moins de clients pendant un temps.
    .when = Lorsque trop de clients se connectent en même temps, par exemple après une panne, ou qu’un serveur atteint sa limite de connexions.
    .fix = Utilisez une autre adresse IP du service s’il en a plusieurs. Sinon, patientez quelques minutes avant de réessayer. Si vous gérez le serveur, ajoutez de la capacité.
    .use = Envoyez 1013 en cas de surcharge, pour que les clients restent un temps à l’écart. Envoyez 1012 pour un redémarrage. Envoyez 1008 lorsqu’un client dépasse sa propre limite.

websocket-1014 = Réponse non valide reçue par la passerelle
    .description = Une passerelle ou un proxy a reçu une réponse non valide du serveur en amont, et a fermé la connexion du client.
    .when = Lorsque le serveur en amont plante, coupe sa propre connexion ou envoie quelque chose que la passerelle ne comprend pas.
    .fix = Si vous gérez la passerelle, vérifiez que le serveur en amont tourne, puis son adresse, son port et son protocole dans la configuration de la passerelle. Sinon, signalez l’adresse et l’heure au service.
    .use = N’envoyez 1014 que depuis une passerelle ou un proxy, et seulement pour un problème du serveur en amont. Envoyez 1011 pour une erreur de votre côté.

websocket-1015 = Échec de la négociation TLS
    .description = La négociation TLS a échoué, par exemple parce que le certificat du serveur n’a pas pu être vérifié : aucune connexion chiffrée n’a été établie.
    .when = Dans des programmes qui ouvrent une adresse wss:// et dont la bibliothèque signale cet échec à part. Les navigateurs signalent plutôt 1006.
    .fix = Ouvrez le même hôte avec https:// dans un navigateur, et lisez l’erreur de certificat. Si le serveur est à vous, renouvelez le certificat, complétez sa chaîne ou ajoutez le nom manquant. Sinon, signalez-la.
    .use = N’essayez pas d’envoyer 1015 : sans session TLS, il n’y a pas de connexion pour une trame de fermeture. Inscrivez plutôt l’erreur TLS elle-même dans le journal.

websocket-1016-2999 = Code du protocole non attribué
    .description = Ces codes sont réservés à des versions ultérieures du protocole WebSocket et à des extensions dont la spécification est publique. Jusqu’ici, aucun n’a de sens.
    .when = Lorsqu’un programme invente un code et se trompe de plage.
    .fix = Demandez au développeur du programme qui a envoyé le code ce qu’il signifie. Le programme devrait plutôt en utiliser un de 4000 à 4999.
    .use = N’envoyez pas ces codes. Envoyez-en un de 4000 à 4999 dans votre propre application, ou enregistrez-en un de 3000 à 3999 pour une bibliothèque.

## Codes of libraries and frameworks

websocket-3000-3999 = Code d’une bibliothèque ou d’un framework
    .description = Des bibliothèques, des frameworks et des applications définissent ces codes et les enregistrent auprès de l’IANA. Le protocole WebSocket ne leur donne pas de sens.
    .when = Lorsqu’une bibliothèque, ou une application qui l’utilise, ferme la connexion selon ses propres règles. Une partie des codes employés n’est pas enregistrée.
    .fix = Lisez la raison, puis cherchez le code dans la documentation de la bibliothèque ou du service qui l’a envoyé.
    .use = Enregistrez un code de cette plage auprès de l’IANA avant que votre bibliothèque l’envoie. Envoyez-en un de 4000 à 4999 lorsque seuls vos propres clients doivent le comprendre.

websocket-3000 = Authentification nécessaire
    .description = Le client n’est pas autorisé ; le registre de l’IANA n’en dit pas plus. En général, ses identifiants manquent, ne sont pas valides ou ont expiré.
    .when = Lorsqu’un serveur ne vérifie un jeton qu’après l’ouverture de la connexion, ou qu’un jeton expire pendant qu’elle est ouverte.
    .fix = Authentifiez-vous de nouveau ou renouvelez le jeton, puis reconnectez-vous. Si vous développez le client, vérifiez qu’il envoie le jeton là où le service l’attend.
    .use = Envoyez 3000 lorsque s’authentifier aiderait. Envoyez 3003 lorsqu’il manque une autorisation. Si vous le savez avant que la connexion s’ouvre, refusez plutôt la négociation par HTTP 401.

websocket-3003 = Pas d’autorisation
    .description = Le serveur interdit ce que demandait le client ; le registre de l’IANA n’en dit pas plus. En général, le serveur connaît l’utilisateur, mais celui-ci n’a pas l’autorisation.
    .when = Lorsqu’un utilisateur ouvre un canal, un salon ou un document d’autres personnes, ou perd un rôle pendant que la connexion est ouverte.
    .fix = Vérifiez quel compte est utilisé, et changez-en si ce n’est pas le bon. Sinon, demandez l’autorisation au propriétaire du canal ou du document.
    .use = Envoyez 3003 lorsque s’authentifier de nouveau ne changerait rien. Envoyez 3000 lorsque cela aiderait. Envoyez 1008 lorsque vous ne voulez pas dire pourquoi vous refusez.

websocket-3008 = Limite de temps dépassée
    .description = Une limite de temps est passée ; le registre de l’IANA ne dit pas laquelle. En général, l’un des côtés a attendu trop longtemps un message que l’application exige.
    .when = Lorsqu’un client ne s’authentifie pas, n’envoie pas son signal de vie (heartbeat) ou ne répond pas au serveur dans le temps imparti.
    .fix = Reconnectez-vous. Si cela se répète, cherchez un réseau lent, du code qui bloque le programme ou une limite de temps trop courte.
    .use = Envoyez 3008 lorsqu’un message que votre application exige est en retard. Envoyez 1001 pour terminer une connexion inactive. Envoyez 1013 lorsque c’est votre propre serveur qui est trop lent.

## Private codes

websocket-4000-4999 = Code privé d’une application
    .description = Un service et ses clients conviennent du sens de ces codes. Personne ne les enregistre : le même numéro signifie donc autre chose ailleurs.
    .when = Lorsqu’un service ferme la connexion selon ses propres règles, par exemple dans les discussions, les jeux, la Bourse ou GraphQL.
    .fix = Cherchez quel service a fermé la connexion, et consultez sa documentation. La raison dit souvent la même chose en toutes lettres.
    .use = Choisissez des codes de cette plage pour votre propre application, et documentez pour chacun si les clients doivent se reconnecter. Préférez un code enregistré qui convient.

websocket-4000 = Erreur inconnue, ou chiffrement exigé
    .description = Chez Discord, une erreur inconnue s’est produite. Dans EventSub de Twitch, le serveur a eu une erreur. Dans Pusher, l’application n’accepte que des connexions chiffrées.
    .when = Lorsque quelque chose échoue chez Discord ou Twitch, en général sans que le client y soit pour rien. Dans Pusher, lorsqu’un client se connecte par ws:// au lieu de wss://.
    .fix = Pour Discord ou Twitch, laissez le client se reconnecter. Pour Pusher, remplacez ws:// par wss:// dans l’adresse avant de vous reconnecter. Sinon, consultez la documentation du service.
    .use = Envoyez 1011 pour une erreur imprévue, car toute bibliothèque le connaît. N’envoyez 4000 qu’avec un sens que vous documentez.

websocket-4001 = Message non autorisé, ou application inconnue
    .description = Chez Discord, le client a envoyé un opcode inconnu ou des données non valides pour un opcode. EventSub de Twitch n’accepte aucun message. Dans Pusher, l’application n’existe pas.
    .when = Lorsqu’un bot Discord a un bogue, qu’un client Twitch envoie autre chose que des pongs ou qu’un client Pusher a la mauvaise clé ou le mauvais cluster.
    .fix = Pour Discord, mettez à jour la bibliothèque du bot. Pour Twitch, n’envoyez que des pongs. Pour Pusher, corrigez la clé et le cluster.
    .use = Envoyez 1008 pour un message que vous n’autorisez pas. N’envoyez 4001 qu’avec un sens que vous documentez.

websocket-4002 = Message illisible, ou pong manquant
    .description = Chez Discord, le client a envoyé des données impossibles à décoder. Dans EventSub de Twitch, le client n’a pas répondu à un ping.
    .when = Lorsqu’un bot envoie du JSON mal formé, ou que la bibliothèque d’un client Twitch n’envoie pas automatiquement de pongs.
    .fix = Pour Discord, vérifiez ce que le bot a envoyé en dernier, et mettez à jour sa bibliothèque. Pour Twitch, utilisez une bibliothèque qui répond aux pings, et évitez que le programme se bloque.
    .use = Envoyez 1007 pour du texte qui n’est pas de l’UTF-8 valide, et 1008 pour un autre contenu que vous ne pouvez pas lire. N’envoyez 4002 qu’avec un sens que vous documentez.

websocket-4003 = Non authentifié, ou connexion inutilisée
    .description = Chez Discord, le client a envoyé quelque chose avant de s’identifier, ou sa session a été invalidée. Dans EventSub de Twitch, le client n’a créé aucun abonnement à temps. Dans Pusher, l’application est désactivée.
    .when = Lorsqu’un bot Discord ne commence pas par Identify, qu’un client Twitch ne crée aucun abonnement dans le temps imparti, dix secondes par défaut, ou que quelqu’un a désactivé une application Pusher.
    .fix = Pour Discord, envoyez d’abord Identify. Pour Twitch, créez un abonnement juste après session_welcome. Pour Pusher, activez l’application dans le tableau de bord.
    .use = Envoyez 3000 lorsque le client doit d’abord s’authentifier. N’envoyez 4003 qu’avec un sens que vous documentez.

websocket-4004 = Échec de l’authentification, ou limite atteinte
    .description = Chez Discord, le jeton n’est pas valide. Dans EventSub de Twitch, le client n’est pas passé à temps à la nouvelle adresse. Dans Pusher, l’application a trop de connexions. Dans graphql-ws, le serveur a envoyé un message non valide.
    .when = En général chez Discord, après la réinitialisation d’un jeton ou sa copie incomplète. Chez Twitch, 30 secondes après session_reconnect.
    .fix = Pour Discord, copiez de nouveau le jeton du bot depuis le portail des développeurs, ou réinitialisez-le. Pour Twitch, créez une nouvelle session et ses abonnements. Pour Pusher, fermez des connexions ou augmentez le quota.
    .use = Envoyez 3000 lorsque l’authentification échoue. Envoyez 1013 lorsque trop de clients sont connectés. N’envoyez 4004 qu’avec un sens que vous documentez.

websocket-4005 = Déjà authentifié, ou chemin introuvable
    .description = Chez Discord, le client s’est identifié deux fois. Dans EventSub de Twitch, le réseau n’a pas répondu à temps. Dans Pusher, le chemin n’existe pas. Dans graphql-ws, le client a eu une erreur interne.
    .when = Lorsqu’un bot envoie deux fois Identify sur une connexion, qu’un client Pusher a un mauvais chemin ou que le code d’un client graphql-ws lève une exception.
    .fix = Pour Discord, envoyez Identify une fois par connexion. Pour Twitch, laissez le client se reconnecter. Pour Pusher, corrigez l’adresse. Pour graphql-ws, cherchez l’exception dans le journal du client.
    .use = Envoyez 1008 lorsqu’un client répète une étape qui n’est permise qu’une fois. N’envoyez 4005 qu’avec un sens que vous documentez.

websocket-4006 = Session devenue non valide, ou erreur de réseau
    .description = Sur les serveurs vocaux de Discord, la session est terminée. Dans EventSub de Twitch, une erreur de réseau s’est produite. Dans Pusher, la version du protocole est mal formée dans l’adresse.
    .when = Lorsqu’un bot revient dans un salon vocal avec une ancienne session, que le réseau échoue brièvement ou qu’un client Pusher envoie autre chose qu’un numéro de version.
    .fix = Pour Discord, rejoignez le salon vocal avec une nouvelle session ; si cela se répète, mettez à jour la bibliothèque du bot. Pour Twitch, laissez le client se reconnecter. Pour Pusher, corrigez le paramètre protocol de l’adresse.
    .use = Envoyez 3000 lorsqu’une session est terminée et que le client doit s’authentifier de nouveau. N’envoyez 4006 qu’avec un sens que vous documentez.

websocket-4007 = Numéro d’ordre, adresse ou version non valide
    .description = Chez Discord, le numéro d’ordre de la reprise n’est pas valide. Dans EventSub de Twitch, l’adresse de reconnexion n’est pas valide. Dans Pusher, la version du protocole n’est pas prise en charge.
    .when = Lorsqu’un bot reprend une session avec un mauvais numéro, qu’un client Twitch modifie reconnect_url ou qu’une bibliothèque Pusher est dépassée.
    .fix = Pour Discord, démarrez une nouvelle session au lieu de reprendre l’ancienne. Pour Twitch, utilisez reconnect_url tel quel. Pour Pusher, mettez à jour la bibliothèque cliente.
    .use = Envoyez 1008 lorsqu’un message enfreint les règles de votre propre protocole. N’envoyez 1002 que pour des violations de WebSocket lui-même. N’envoyez 4007 qu’avec un sens que vous documentez.

websocket-4008 = Limite de débit dépassée, ou version manquante
    .description = Chez Discord, le client envoie des messages trop vite. Dans Pusher, l’adresse n’indique pas la version du protocole.
    .when = Lorsqu’un bot envoie de nombreux messages à la fois, comme des mises à jour de présence, ou qu’il manque le paramètre protocol à une adresse Pusher.
    .fix = Pour Discord, faites envoyer moins de messages à la fois par le bot, puis laissez-le se reconnecter. Pour Pusher, ajoutez le paramètre protocol à l’adresse avant de vous reconnecter.
    .use = Envoyez 1008 lorsqu’un client envoie trop et ne connaît pas de codes privés. Envoyez 1013 lorsque le serveur dans son ensemble est surchargé.

websocket-4009 = Délai de session dépassé, ou non autorisé
    .description = Chez Discord, la session a dépassé son délai. Dans Pusher, la connexion n’est pas autorisée.
    .when = Lorsqu’un client Discord est resté trop longtemps sans contact, ou qu’un client Pusher n’a pas montré qu’il est autorisé.
    .fix = Pour Discord, reconnectez-vous et démarrez une nouvelle session. Pour Pusher, vérifiez comment votre serveur autorise les utilisateurs et les canaux avant que le client se reconnecte.
    .use = Envoyez 3008 lorsqu’un client met trop de temps. Envoyez 3000 lorsqu’il n’est pas autorisé. N’envoyez 4009 qu’avec un sens que vous documentez.

websocket-4010 = Shard non valide
    .description = Chez Discord, le client s’est identifié avec un shard non valide, c’est-à-dire la part des serveurs (guilds) du bot que dessert une connexion.
    .when = Lorsque le numéro d’un shard n’est pas inférieur au total, ou que les processus d’un bot emploient des totaux différents.
    .fix = Corrigez le numéro du shard et le total que le bot envoie dans Identify : les numéros commencent à 0. Assurez-vous ensuite que tous les processus emploient le même total.
    .use = Envoyez 1008 pour une valeur hors limites, sauf si vos clients gèrent un code privé comme 4010.

websocket-4011 = Répartition en shards exigée
    .description = Chez Discord, une connexion devrait desservir plus de serveurs (guilds) que permis. Sur les serveurs vocaux de Discord, le serveur est introuvable.
    .when = Lorsqu’un bot a rejoint trop de serveurs pour une seule connexion. Sur les serveurs vocaux, lorsqu’un client demande un serveur qui n’existe pas.
    .fix = Répartissez les serveurs du bot sur plusieurs connexions, appelées shards ; la plupart des bibliothèques savent le faire. Pour le vocal, rejoignez de nouveau le salon.
    .use = Envoyez 1008 lorsqu’une connexion demande plus que vous ne permettez, sauf si vos clients gèrent un code privé comme 4011.

websocket-4012 = Version d’API non valide
    .description = Chez Discord, l’adresse de la passerelle nomme une version de l’API qui n’est pas valide. Sur les serveurs vocaux de Discord, le protocole est inconnu.
    .when = Lorsque la bibliothèque d’un bot est dépassée, ou qu’un programme met la mauvaise version dans l’adresse.
    .fix = Mettez à jour la bibliothèque du bot, ou corrigez le paramètre v de l’adresse de la passerelle.
    .use = Si possible, refusez une version inconnue dans la négociation d’ouverture par HTTP 400. N’envoyez 4012 qu’avec un sens que vous documentez.

websocket-4013 = Intents non valides
    .description = Chez Discord, le client a envoyé des intents non valides. Ils indiquent quels événements un bot veut recevoir.
    .when = Lorsqu’un programme calcule mal la valeur du champ intents, ou pose un bit que cette version de l’API ne définit pas.
    .fix = Posez les intents par leurs noms, comme le proposent les bibliothèques, plutôt que par un nombre. Mettez ensuite la bibliothèque à jour.
    .use = Envoyez 1008 ou un code privé comme 4013 pour un paramètre qui ne peut jamais être valide. Envoyez 3003 lorsqu’il ne manque qu’une autorisation.

websocket-4014 = Intents non autorisés
    .description = Chez Discord, le bot a demandé un intent privilégié qui n’est pas activé pour lui. Sur les serveurs vocaux de Discord, le client a été déconnecté, par exemple parce que quelqu’un l’a retiré.
    .when = Lorsque le code d’un bot demande le contenu des messages, les membres ou les présences, mais que ses paramètres ne le permettent pas.
    .fix = Activez les intents privilégiés dans les paramètres du bot, sur le portail des développeurs, ou retirez-les du code. Après une déconnexion vocale, ne rejoignez pas automatiquement le salon.
    .use = Envoyez 3003 lorsqu’un client demande plus que ce à quoi il a droit, sauf si vos clients gèrent un code privé comme 4014.

websocket-4100 = Capacité du service dépassée
    .description = Dans le protocole de Pusher, le serveur n’a pas de capacité pour cette connexion en ce moment.
    .when = Lorsque Pusher, ou votre propre serveur compatible, a autant de connexions qu’il peut en desservir.
    .fix = Laissez la bibliothèque cliente se reconnecter, ce qu’elle fait automatiquement. Si vous gérez un serveur compatible, ajoutez de la capacité ou fermez les connexions que personne n’utilise.
    .use = N’envoyez 4100 que dans le protocole de Pusher. Envoyez 1013 aux clients qui connaissent les codes normalisés.

websocket-4200 = Nouvelle connexion demandée
    .description = Dans le protocole de Pusher, le serveur a fermé la connexion sans donner de raison particulière. Le client doit en ouvrir une nouvelle.
    .when = Lorsqu’un serveur abandonne des connexions, par exemple après un bref incident. Pusher ne documente pas les cas.
    .fix = Laissez la bibliothèque cliente se reconnecter, ce qu’elle fait automatiquement. Si cela continue pendant des heures, consultez la page d’état du service.
    .use = N’envoyez 4200 que dans le protocole de Pusher. Envoyez 1012 aux clients qui connaissent les codes normalisés.

websocket-4201 = Pong manquant
    .description = Dans le protocole de Pusher, le client n’a pas répondu à temps au ping du serveur.
    .when = Lorsqu’un appareil se met en veille ou perd son réseau, qu’une page d’arrière-plan est suspendue ou qu’un client ne répond pas à pusher:ping.
    .fix = Laissez le client se reconnecter. Si cela se répète avec votre propre client, faites-lui répondre à pusher:ping par pusher:pong.
    .use = N’envoyez 4201 que dans le protocole de Pusher. Envoyez 3008 aux clients qui connaissent les codes enregistrés.

websocket-4202 = Inactif trop longtemps
    .description = Dans le protocole de Pusher, le client a été inactif pendant environ 24 heures et ne prend pas en charge les pings.
    .when = Lorsqu’une page ou un programme reste ouvert une journée sans trafic, et que sa vieille bibliothèque cliente ne connaît pas pusher:ping.
    .fix = Laissez le client se reconnecter. Si cela se répète, mettez à jour la bibliothèque cliente vers une version qui répond à pusher:ping.
    .use = N’envoyez 4202 que dans le protocole de Pusher. Ailleurs, envoyez 1001 pour terminer une connexion inactive.

websocket-4400 = Message non valide
    .description = Avec GraphQL sur WebSocket, l’un des côtés a reçu un message dont le protocole ne définit pas le type ou le format.
    .when = Lorsqu’un message n’est pas du JSON, que son type est inconnu ou qu’il lui manque un ID, ou que le code propre à un client ne suit pas le protocole.
    .fix = Lisez la raison, qui peut dire ce qui ne va pas dans le message. Corrigez ensuite le code qui l’envoie, ou mettez à jour la bibliothèque.
    .use = Envoyez 4400 avec graphql-transport-ws pour un message qui n’y est pas valide. Envoyez 1007 lorsque le texte n’est pas de l’UTF-8 valide.

websocket-4401 = Non autorisé
    .description = Avec GraphQL sur WebSocket, le client s’est abonné avant que le serveur ait accepté la connexion. Dans Hocuspocus, le client ne s’est pas authentifié, ou son authentification a échoué.
    .when = Lorsqu’un client GraphQL n’attend pas connection_ack, ou que le jeton d’un serveur Hocuspocus manque ou a expiré.
    .fix = Avec GraphQL, attendez connection_ack avant de vous abonner ; les bibliothèques clientes habituelles le font. Ailleurs, authentifiez-vous de nouveau ou renouvelez le jeton.
    .use = Envoyez 4401 avec graphql-transport-ws pour un abonnement qui arrive trop tôt. Envoyez-y 4403 lorsque vous refusez l’utilisateur. Ailleurs, envoyez 3000.

websocket-4403 = Connexion non autorisée
    .description = Avec GraphQL sur WebSocket, le serveur a rejeté la connexion, en général après connection_init. Dans Hocuspocus, le serveur a compris le client mais a refusé d’agir.
    .when = Lorsque la vérification du jeton ou de l’utilisateur par le serveur échoue, par exemple dans onConnect de graphql-ws.
    .fix = Vérifiez quel jeton le client envoie dans connection_init, et renouvelez-le s’il a expiré. Sinon, demandez l’autorisation à l’administrateur du serveur.
    .use = Envoyez 4403 avec graphql-transport-ws lorsque vous refusez un utilisateur. N’y envoyez 4401 que si des messages arrivent dans le mauvais ordre. Ailleurs, envoyez 3003.

websocket-4406 = Sous-protocole non accepté
    .description = Avec GraphQL sur WebSocket, le client n’a pas proposé le sous-protocole graphql-transport-ws, et le serveur a fermé la connexion.
    .when = Lorsqu’un client utilise encore subscriptions-transport-ws, dont le sous-protocole s’appelle graphql-ws, ou ne nomme aucun sous-protocole.
    .fix = Utilisez la bibliothèque graphql-ws dans le client, ou réglez le sous-protocole du client sur graphql-transport-ws. Si vous ne pouvez pas changer le client, ajoutez sur le serveur la prise en charge de son sous-protocole.
    .use = Envoyez 4406 depuis un serveur graphql-transport-ws à un client sans ce sous-protocole. Ailleurs, refusez plutôt la négociation.

websocket-4408 = Aucun message du client à temps
    .description = Avec GraphQL sur WebSocket, le client n’a pas envoyé connection_init à temps. Dans Hocuspocus, le serveur n’a rien reçu du client depuis trop longtemps.
    .when = Lorsqu’un client ne commence pas par connection_init, attend trop longtemps son jeton ou se trouve sur un réseau lent.
    .fix = Envoyez connection_init dès que la connexion s’ouvre, et obtenez le jeton avant. Si les réseaux sont lents, augmentez connectionInitWaitTimeout sur le serveur.
    .use = Envoyez 4408 avec graphql-transport-ws lorsque connection_init est en retard. Dans votre propre protocole, envoyez 3008.

websocket-4409 = ID d’abonnement déjà utilisé
    .description = Avec GraphQL sur WebSocket, le client a commencé une opération avec un ID qu’une autre de ses opérations porte encore.
    .when = Lorsqu’un programme compte mal ses ID ou envoie deux fois un message.
    .fix = Donnez à chaque opération un nouvel ID, par exemple un UUID, ou attendez qu’une opération soit terminée avant d’en réutiliser l’ID.
    .use = Envoyez 4409 avec graphql-transport-ws lorsqu’un ID est déjà utilisé. Envoyez-y 4400 lorsqu’un message n’a pas d’ID.

websocket-4429 = Connexion initialisée deux fois
    .description = Avec GraphQL sur WebSocket, le client a envoyé connection_init plus d’une fois sur une même connexion.
    .when = Lorsqu’un programme le renvoie après un délai, ou que deux parties d’un programme partagent une connexion. Une limite de débit n’en est pas la raison.
    .fix = Envoyez connection_init une fois par connexion. S’il faut un nouveau jeton, ouvrez pour lui une nouvelle connexion.
    .use = N’envoyez 4429 avec graphql-transport-ws que pour un second connection_init. Envoyez 1013 lorsque trop de clients se connectent.

websocket-4500 = Erreur du serveur dans GraphQL
    .description = Avec GraphQL sur WebSocket, une exception du serveur n’a pas été interceptée, et graphql-ws a fermé la connexion.
    .when = Lorsqu’une fonction de résolution ne renvoie pas ce dont un abonnement a besoin, ou qu’un point d’extension comme onConnect ou onSubscribe échoue.
    .fix = Si vous gérez le serveur, lisez la raison et cherchez l’exception dans son journal. Sinon, signalez l’opération et l’heure.
    .use = Envoyez 4500 avec graphql-transport-ws pour une erreur imprévue. Ailleurs, envoyez 1011. Pour une erreur dans une seule opération, un message Error suffit.

websocket-4504 = Le serveur n’a pas accepté la connexion à temps
    .description = Avec GraphQL sur WebSocket, le client a attendu trop longtemps connection_ack après avoir envoyé connection_init, et a fermé la connexion.
    .when = Lorsque onConnect du serveur prend trop de temps, par exemple pour vérifier un jeton. Seuls les clients qui règlent connectionAckWaitTimeout envoient ce code.
    .fix = Si vous gérez le serveur, cherchez ce qui retarde onConnect. S’il n’est lent que par moments, augmentez connectionAckWaitTimeout dans le client.
    .use = Envoyez 4504 depuis un client graphql-transport-ws lorsque connection_ack est en retard. Dans votre propre protocole, envoyez 3008.
