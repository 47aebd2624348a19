# SPDX-License-Identifier: Apache-2.0

### SMTP: the protocol, its groupings and its reply codes (RFC 5321 and its extensions).

protocol-smtp = SMTP
    .description = SMTP (« Simple Mail Transfer Protocol ») achemine le courrier d’un logiciel de messagerie à son serveur, puis d’un serveur de messagerie au suivant. Chaque réponse commence par l’un de ces codes à trois chiffres.

## Classes: the first digit

smtp-class-1yz = 1yz · Non utilisé dans SMTP
    .description = SMTP ne définit aucune réponse commençant par 1. Les numéros de ce genre que citent des listes de codes viennent d’ailleurs.
smtp-class-2yz = 2yz · Réussite
    .description = Le serveur a exécuté la commande.
smtp-class-3yz = 3yz · Suite attendue
    .description = Le serveur a accepté la commande jusqu’ici et attend la suite.
smtp-class-4yz = 4yz · Échec temporaire
    .description = Le serveur n’a pas exécuté la commande, mais la même commande pourra réussir plus tard.
smtp-class-5yz = 5yz · Échec définitif
    .description = Le serveur a refusé la commande et la refusera encore tant que rien ne change.

## Categories: the second digit

smtp-category-x0z = x0z · Syntaxe
    .description = La réponse concerne la forme de la commande, ou une commande inconnue, non implémentée ou mal placée.
smtp-category-x1z = x1z · Informations
    .description = La réponse donne des informations que le client a demandées, comme l’état du système ou de l’aide.
smtp-category-x2z = x2z · Connexion
    .description = La réponse concerne la connexion et le service lui-même.
smtp-category-x3z = x3z · Extensions, authentification
    .description = La RFC 5321 ne donne aucun sens à ce chiffre. Dans la pratique, les réponses à AUTH et à STARTTLS l’utilisent.
smtp-category-x4z = x4z · Non spécifié
    .description = La RFC 5321 ne donne aucun sens à ce chiffre, et aucune réponse normalisée ne l’utilise.
smtp-category-x5z = x5z · Système de messagerie
    .description = La réponse concerne le système de messagerie récepteur : les boîtes aux lettres, le stockage ou la transmission elle-même.

## Phases: where in the conversation a reply is met

smtp-phase-connect = message d’accueil
smtp-phase-helo = HELO
smtp-phase-ehlo = EHLO
smtp-phase-starttls = STARTTLS
smtp-phase-auth = AUTH
smtp-phase-mail = MAIL FROM
smtp-phase-rcpt = RCPT TO
smtp-phase-data = DATA
smtp-phase-end-of-data = fin des données du message
smtp-phase-rset = RSET
smtp-phase-vrfy = VRFY
smtp-phase-expn = EXPN
smtp-phase-help = HELP
smtp-phase-noop = NOOP
smtp-phase-quit = QUIT
smtp-phase-etrn = ETRN
smtp-phase-atrn = ATRN
smtp-phase-any-command = toute commande

## Codes

smtp-211 = État du système ou aide sur le système
    .description = Le serveur donne son état ou de l’aide. Aucun message n’est concerné.
    .when = En réponse à HELP, souvent sur plusieurs lignes, lorsque le texte décrit le système plutôt que son utilisation.
    .fix = Aucune action n’est nécessaire. Le texte s’adresse aux personnes ; les programmes apprennent ce que le serveur prend en charge par la réponse à EHLO.
    .use = Envoyez 211 pour un rapport sur le système. Envoyez 214 pour expliquer l’utilisation du serveur ou d’une de ses commandes.

smtp-214 = Texte d’aide
    .description = Le serveur explique comment l’utiliser, ou ce que signifie l’une de ses commandes. Aucun message n’est concerné.
    .when = En réponse à HELP, avec ou sans nom de commande, souvent sur plusieurs lignes.
    .fix = Aucune action n’est nécessaire. Ne laissez pas des programmes se fier au texte, car chaque serveur le rédige autrement ; la réponse à EHLO énumère ce que le serveur prend en charge.
    .use = Envoyez 214 pour expliquer le serveur ou une commande. Envoyez 211 pour un rapport sur le système, 504 pour un sujet non pris en charge et 502 lorsque HELP n’est pas implémentée.

smtp-220 = Prêt à recevoir des commandes ou à commencer TLS
    .description = Le serveur est prêt. Comme message d’accueil, 220 ouvre la session et nomme le serveur ; après STARTTLS, il invite le client à commencer la négociation TLS.
    .when = Lorsqu’un client se connecte, parfois après un délai, et en réponse à STARTTLS lorsque TLS peut commencer.
    .fix = Aucune action n’est nécessaire. Si vous développez le client, attendez le message d’accueil au moins cinq minutes, puis envoyez EHLO. Après STARTTLS et la négociation TLS, envoyez de nouveau EHLO, car la réponse précédente ne vaut plus.
    .use = N’envoyez 220 comme message d’accueil que si vous pouvez accepter du courrier. Envoyez 421 pour un problème temporaire et 554 pour refuser la session. Après STARTTLS, envoyez 454 si TLS est indisponible pour le moment.

smtp-221 = Fermeture de la connexion après QUIT
    .description = Le serveur confirme que la session est terminée et ferme la connexion. La réponse ne dit rien de nouveau sur les messages.
    .when = En réponse à QUIT, que le client peut envoyer à tout moment.
    .fix = Aucune action n’est nécessaire. Les messages qui ont obtenu 250 après le point final restent acceptés ; une transaction en cours est abandonnée. Pour connaître le sort d’un message, lisez les réponses précédentes.
    .use = N’envoyez 221 qu’en réponse à QUIT, puis fermez la connexion. Envoyez 421 lorsque le serveur doit mettre fin à la session, pour que le client revienne plus tard.

smtp-235 = Authentification réussie
    .description = Le serveur a accepté l’authentification du client. Le reste de la session se déroule sous cette identité.
    .when = En réponse à AUTH, immédiatement ou après un ou plusieurs défis 334.
    .fix = Aucune action n’est nécessaire. Certains expéditeurs ou destinataires peuvent encore être refusés : lisez les réponses à MAIL FROM et à RCPT TO.
    .use = Envoyez 235 lorsque l’échange AUTH est terminé. Envoyez 334 tant qu’il attend encore une réponse, 535 si les identifiants sont incorrects et 454 s’ils ne peuvent pas être vérifiés pour le moment.

smtp-250 = Commande réussie
    .description = La commande a réussi. Après le point final d’un message, le serveur se charge aussi de le remettre, de le relayer ou de signaler l’échec à l’expéditeur d’enveloppe.
    .when = En réponse à EHLO, MAIL FROM, RCPT TO, au point final et à la plupart des autres commandes. Après ETRN, la file d’attente a été lancée ; après ATRN, le client et le serveur échangent leurs rôles.
    .fix = Aucune action n’est nécessaire. Après le point final, le message est accepté, mais peut encore être filtré, retardé ou retourné. S’il n’arrive jamais, demandez au destinataire de regarder dans son dossier de spam, puis à l’administrateur du serveur récepteur de consulter le journal.
    .use = Après le point final, n’envoyez 250 que si le message est enregistré en lieu sûr ; rejetez tout message que vous devriez sinon retourner. Envoyez 251 pour divulguer une adresse de transfert et 252 lorsque VRFY ne peut pas vérifier une adresse.

smtp-251 = Le courrier sera transféré, ou aucun courrier en attente
    .description = Le destinataire n’est pas local, et le serveur transfère le courrier à l’adresse indiquée dans le texte. En réponse à ETRN, 251 signifie qu’aucun message n’attend pour ce nœud.
    .when = En réponse à RCPT TO ou à VRFY, lorsque le serveur connaît la nouvelle adresse du destinataire. En réponse à ETRN, lorsque la file d’attente ne contient rien pour le nœud.
    .fix = Aucune action n’est nécessaire. Si le destinataire confirme la nouvelle adresse, mettez à jour votre carnet d’adresses, car le transfert peut cesser un jour. Seul 250 après le point final accepte le message.
    .use = Envoyez 251 pour transférer le courrier et divulguer la nouvelle adresse. Envoyez 250 pour transférer sans la divulguer, 551 pour la divulguer sans transférer et 550 pour ne faire ni l’un ni l’autre.

smtp-252 = Adresse non vérifiée, ou remise du courrier en attente lancée
    .description = Le serveur ne peut pas vérifier l’adresse, mais il accepte du courrier pour elle et tente de le remettre. En réponse à ETRN, 252 signifie que des messages attendent pour le nœud et que leur remise a commencé.
    .when = En réponse à VRFY ou à EXPN, lorsque l’adresse semble valide mais ne peut pas être vérifiée, ou que la vérification est désactivée par sécurité. En réponse à ETRN, lorsque du courrier attend.
    .fix = L’adresse n’est ni confirmée ni refusée : ce sont les réponses à RCPT TO et au point final d’un message qui décident. Après ETRN, soyez prêt à recevoir du courrier.
    .use = Envoyez 252 lorsque VRFY ou EXPN ne peut pas vérifier l’adresse. Envoyez 250 pour une adresse vérifiée et 550 pour une adresse qui n’existe pas. Après ETRN, envoyez 253 si vous connaissez le nombre de messages.

smtp-253 = Remise du courrier en attente lancée, nombre indiqué
    .description = Le serveur a commencé à remettre le courrier en attente pour le nœud ; le texte indique le nombre de messages.
    .when = En réponse à ETRN, lorsque du courrier attend et que le serveur sait combien il y a de messages.
    .fix = Aucune action n’est nécessaire, mais le courrier arrive par une nouvelle connexion, peut-être plus tard. S’il n’arrive pas, vérifiez les enregistrements MX ou d’adresse du nœud, et que votre pare-feu laisse passer la connexion.
    .use = Envoyez 253 en réponse à ETRN lorsque vous connaissez le nombre de messages en attente. Envoyez 252 si vous l’ignorez, 251 s’il n’y en a aucun et 250 si vous ne pouvez rien en dire.

smtp-334 = Défi d’authentification
    .description = L’échange d’authentification se poursuit, et le serveur attend la réponse du client. Le texte qui suit le code est le défi en BASE64 ; il peut être vide.
    .when = En réponse à AUTH, ou à une réponse du client, lorsque le mécanisme a besoin d’autre chose, comme un nom d’utilisateur, un mot de passe ou un résultat calculé.
    .fix = Envoyez une ligne de BASE64, ou « * » pour annuler. Avec LOGIN, « VXNlcm5hbWU6 » demande le nom d’utilisateur et « UGFzc3dvcmQ6 » le mot de passe. Retirez les réponses avant de partager un journal, car BASE64 ne cache rien.
    .use = Envoyez 334 avec le seul défi en BASE64, ou avec une simple espace s’il est vide. Envoyez 235 lorsque l’échange réussit, 535 lorsqu’il échoue et 501 lorsque la réponse est « * » ou n’est pas du BASE64 valide.

smtp-353 = Réponses par destinataire à suivre
    .description = Le serveur a reçu le message et répond maintenant pour chaque destinataire séparément, puis pour l’ensemble du message. Le code appartient à PRDR, une extension issue d’un projet de spécification expiré ; aucune norme ne le définit.
    .when = Après le point final, par exemple avec Exim, si le client a demandé PRDR et que plusieurs destinataires ont été acceptés.
    .fix = Continuez à lire, car 353 n’accepte ni ne rejette encore rien. Associez les réponses aux destinataires acceptés, dans l’ordre des RCPT TO. Si votre client n’y parvient pas, désactivez PRDR.
    .use = N’envoyez 353 qu’à un client qui a demandé PRDR. Sinon, envoyez une seule réponse pour tous les destinataires, comme 250, 451 ou 550.

smtp-354 = Prêt à recevoir le message
    .description = Le serveur considère chaque ligne qui suit comme une partie du message, jusqu’à une ligne qui ne contient qu’un point. Il n’a pas encore accepté le message.
    .when = En réponse à DATA, lorsque l’expéditeur et au moins un destinataire ont été acceptés.
    .fix = Si vous développez le client, terminez chaque ligne par CRLF, doublez tout point en début de ligne et finissez par un point seul sur sa ligne. Attendez la réponse au moins dix minutes ; si elle ne vient pas, soupçonnez des sauts de ligne isolés ou un pare-feu.
    .use = N’envoyez 354 que si un destinataire a été accepté. Envoyez 503 s’il manque MAIL FROM ou RCPT TO, et 554 si aucun destinataire n’est valide.

smtp-355 = Reprise possible d’une transmission interrompue
    .description = Le serveur a restauré une transaction interrompue. Le texte commence par le nombre d’octets déjà reçus. Le code appartient à CHECKPOINT, une extension expérimentale.
    .when = En réponse à MAIL FROM, lorsque son TRANSID correspond à une transaction interrompue pendant ou juste après les données du message.
    .fix = Envoyez DATA et, après 354, sautez le nombre d’octets indiqué. Ce nombre ne compte ni l’enveloppe ni les points ajoutés en début de ligne. Seul 250 après le point final accepte le message.
    .use = N’envoyez 355 que si le TRANSID correspond à une transaction conservée. Envoyez 250 si le TRANSID est nouveau. Si DATA transporte le message, la position de reprise doit tomber au début d’une ligne.

smtp-421 = Service indisponible, fermeture de la connexion
    .description = Le serveur ne peut pas servir le client pour le moment et ferme la connexion. Toute la session se termine, pas seulement la commande en cours.
    .when = À la place du message d’accueil ou en réponse à toute commande, lorsque le serveur s’arrête, est surchargé, a attendu trop longtemps, limite le client ou le met en liste grise. Un message en cours de transmission n’est pas accepté.
    .fix = Laissez votre serveur de messagerie réessayer. Si vous gérez le serveur expéditeur, essayez un autre hôte MX, ou celui-ci après 30 minutes ou plus. Si 421 persiste, cherchez une limite à votre débit d’envoi.
    .use = Envoyez 421 en réponse à toute commande lorsque la connexion doit se fermer, puis fermez-la. Envoyez 450, 451 ou 452 lorsqu’une seule commande échoue. Accueillez par 554 ou 521 pour refuser définitivement.

smtp-432 = Transition de mot de passe nécessaire
    .description = Le compte de l’utilisateur n’est pas encore prêt pour le mécanisme d’authentification choisi. Une seule authentification réussie avec un autre mécanisme, en général PLAIN, le prépare.
    .when = En réponse à AUTH, lorsque le mot de passe enregistré ne convient pas encore au mécanisme choisi. Microsoft Exchange envoie aussi 432 avec 4.3.2 pour ralentir un expéditeur ; Courier l’envoie pendant qu’un service est arrêté.
    .fix = Réglez le logiciel de messagerie sur PLAIN avec TLS, authentifiez-vous une fois, puis revenez au mécanisme refusé. Si le texte ne parle pas de mot de passe, ne touchez pas au vôtre et attendez.
    .use = Envoyez 432 lorsqu’une authentification par PLAIN avec TLS suffit à rendre utilisable le mécanisme choisi. Envoyez 534 lorsque la politique exige un mécanisme plus fort, 535 si les identifiants sont incorrects et 454 s’ils ne peuvent pas être vérifiés.

smtp-450 = Boîte aux lettres temporairement indisponible
    .description = La boîte aux lettres est indisponible pour le moment : elle est occupée, ou une politique comme la liste grise la bloque pour un temps.
    .when = En général en réponse à RCPT TO ou après les données du message, souvent parce que le serveur ne connaît pas encore le client. En réponse à ATRN, lorsqu’un domaine n’est pas autorisé ou que le client interroge trop souvent.
    .fix = Laissez votre serveur de messagerie réessayer ; s’il abandonne, contactez le destinataire par un autre moyen. Si vous gérez le serveur expéditeur, réessayez depuis la même adresse IP à intervalles de 30 minutes ou plus, pendant au moins quatre à cinq jours.
    .use = Envoyez 450 tant que la boîte aux lettres est occupée ou bloquée pour un temps, comme avec une liste grise. Envoyez 550 si elle n’existe pas, 451 pour les erreurs du serveur lui-même et 452 lorsque l’espace manque.

smtp-451 = Erreur temporaire de traitement
    .description = Le serveur a interrompu le traitement de la commande à cause d’une erreur de son côté.
    .when = Lorsqu’un disque, une base de données ou une résolution DNS échoue sur le serveur, par exemple, ou que le serveur ne peut pas traiter ATRN pour le moment. Beaucoup de serveurs emploient aussi 451 pour la liste grise.
    .fix = Laissez votre serveur de messagerie réessayer. Si vous gérez le serveur expéditeur, gardez le message en file d’attente et réessayez à intervalles de 30 minutes ou plus, pendant au moins quatre à cinq jours. Le journal du serveur récepteur indique la cause.
    .use = Envoyez 451 lorsque votre propre traitement échoue mais peut se rétablir. Envoyez 450 pour une boîte aux lettres occupée ou bloquée pour un temps, 452 lorsque l’espace manque et 554 lorsqu’il ne sert à rien de réessayer.

smtp-452 = Espace insuffisant, ou trop de destinataires
    .description = Le serveur manque d’espace pour le message, ou ne peut pas prendre un destinataire de plus dans cette transaction.
    .when = Lorsque l’espace manque, par exemple pour la taille annoncée avec SIZE. En réponse à RCPT TO, lorsque la transaction a déjà autant de destinataires qu’elle peut en contenir.
    .fix = Laissez votre serveur de messagerie réessayer ; si un logiciel de messagerie signale trop de destinataires, envoyez le message aux autres séparément. Si l’espace manque, demandez à l’administrateur du serveur ou au propriétaire de la boîte aux lettres d’en libérer.
    .use = Envoyez 452 tant que l’espace manque, ou lorsque la limite du nombre de destinataires, au moins 100, est atteinte. Envoyez 552 lorsqu’un quota ou une limite de taille fixe est dépassé, et 451 pour les autres erreurs du serveur.

smtp-453 = Aucun courrier à relever
    .description = Aucun courrier n’attend pour les domaines nommés dans ATRN, la commande qui relève le courrier à la demande. Tout est normal.
    .when = En réponse à ATRN, lorsque le client a le droit de relever le courrier de tous les domaines nommés et qu’aucun message n’attend. Certains serveurs envoient aussi 453 pour un problème temporaire, que le texte précise.
    .fix = Relevez le courrier à la prochaine heure prévue, car les fournisseurs peuvent refuser des tentatives trop fréquentes. Si vous attendiez du courrier, vérifiez que les enregistrements MX du domaine pointent vers ce fournisseur.
    .use = Envoyez 453 lorsque rien n’attend, ou bien envoyez 250, échangez les rôles, puis envoyez EHLO et QUIT. Envoyez 450 si un domaine n’est pas autorisé et 451 si l’accès ne peut pas être vérifié pour le moment.

smtp-454 = Authentification ou TLS temporairement indisponible
    .description = Le serveur a un problème temporaire. En réponse à AUTH, il ne peut pas vérifier les identifiants ; en réponse à STARTTLS, TLS n’est pas disponible.
    .when = Tant que la base des utilisateurs ou le certificat TLS est indisponible, par exemple. Postfix envoie aussi 454 4.7.1 en réponse à RCPT TO lorsqu’il refuse de relayer.
    .fix = Ne changez pas votre mot de passe : le serveur ne l’a pas vérifié. Après STARTTLS, patientez ; n’envoyez sans chiffrement que si votre politique le permet. Si le texte refuse le relais, authentifiez-vous ou corrigez l’adresse du destinataire.
    .use = Envoyez 454 lorsqu’un problème temporaire de votre côté empêche AUTH ou STARTTLS. Envoyez 535 si les identifiants sont incorrects, 432 pour une transition de mot de passe et 530 lorsque l’authentification ou TLS doit venir d’abord.

smtp-455 = Paramètre inutilisable pour le moment
    .description = Le serveur ne peut pas, pour le moment, appliquer un paramètre de MAIL FROM ou de RCPT TO.
    .when = Par exemple, en réponse à MAIL FROM, lorsque le serveur ne peut pas respecter pour le moment l’échéance BY de DELIVERBY.
    .fix = Laissez votre serveur de messagerie réessayer. Si vous gérez le serveur expéditeur, trouvez le paramètre dans le texte ou le journal, et ne l’omettez que si le message peut s’en passer.
    .use = Envoyez 455 lorsque vous prenez en charge un paramètre mais ne pouvez pas l’appliquer pour le moment, sauf si sa spécification prévoit un autre code. Envoyez 555 si vous ne le prenez pas en charge et 501 si sa valeur est mal formée.

smtp-456 = Message refusé en IPv6
    .description = Le serveur refuse le message en IPv6 et demande de le renvoyer en IPv4. Aucune norme ne définit ce code ; il appartiendrait à un projet de spécification de 2013, aujourd’hui expiré.
    .when = Rarement. Sisimai, un programme qui lit les rapports de non-remise, le cite pour un message qui échoue à SPF et à DKIM en IPv6. Courier l’envoie pour une adresse qui a échoué récemment.
    .fix = Lisez le texte. S’il mentionne IPv6, réessayez en IPv4, puis corrigez SPF et DKIM pour IPv6. Si vous ne gérez pas le serveur expéditeur, transférez le texte d’erreur complet à son administrateur.
    .use = N’envoyez pas 456 sur l’Internet public : les clients qui ne le connaissent pas risquent de réessayer sans fin en IPv6. Envoyez 450 pour un refus temporaire et 550 pour un refus définitif.

smtp-458 = Impossible de lancer la file d’attente pour ce nœud
    .description = Le serveur ne lance pas sa file d’attente pour le nœud nommé dans ETRN, pour une raison locale que le code ne donne pas. Bien que la classe soit temporaire, attendre suffit rarement.
    .when = En réponse à ETRN, en général parce que le client ne figure pas sur la liste de ceux qui peuvent lancer la file d’attente de ce nœud.
    .fix = Vérifiez que le nom du nœud est pleinement qualifié et que c’est celui sous lequel le serveur garde votre courrier. Demandez ensuite à l’administrateur de ce serveur d’autoriser le vôtre. Entre-temps, le serveur continue d’essayer de remettre le courrier en attente.
    .use = Envoyez 458 lorsque la file d’attente ne peut pas être lancée et que vous ne donnez pas de raison. Envoyez 459 pour donner la raison et 501 pour un argument mal formé.

smtp-459 = Lancement de la file d’attente non autorisé pour ce nœud
    .description = Le serveur refuse de lancer sa file d’attente pour le nœud nommé dans ETRN, et le texte en donne la raison. Malgré le premier chiffre, le refus dure en général jusqu’à ce que quelque chose change.
    .when = Lorsque les règles du serveur n’autorisent pas ce client à libérer le courrier de ce nœud, de ce sous-domaine ou de cette file d’attente, ou que le nom du nœud n’est pas résolu.
    .fix = Lisez la raison dans le texte. Si le nom n’est pas résolu, corrigez la commande ou le DNS. S’il manque une autorisation, demandez-la à l’administrateur du serveur.
    .use = Envoyez 459 lorsque vous refusez le nœud et pouvez dire pourquoi. Envoyez 458 lorsque vous ne pouvez pas lancer la file d’attente, sans autre raison à donner, 501 pour un argument mal formé et 251 si aucun courrier n’attend.

smtp-500 = Commande non reconnue
    .description = Le serveur ne reconnaît pas la commande, ou la ligne est trop longue. Pendant un échange AUTH, une réponse était plus longue que le tampon du serveur.
    .when = Lorsqu’une commande est mal écrite ou appartient à une extension que le serveur n’a pas, qu’un très vieux serveur reçoit EHLO ou qu’un client envoie le texte du message alors que DATA a été refusée.
    .fix = Si EHLO a été refusée, utilisez HELO. Sinon, comparez le journal de session à la réponse à EHLO, et cherchez des lignes trop longues et des pare-feu qui réécrivent SMTP. Si vous ne gérez pas le serveur expéditeur, transférez le texte d’erreur complet à son administrateur.
    .use = Envoyez 500 pour une commande inconnue ou une ligne trop longue, mais acceptez les lignes jusqu’à 512 octets. Envoyez 502 pour une commande connue que vous n’implémentez pas et 501 pour des arguments incorrects.

smtp-501 = Arguments de commande mal formés
    .description = Le serveur connaît la commande, mais ne peut pas en accepter les arguments : la syntaxe est incorrecte, une adresse est trop longue ou aucun argument n’est admis.
    .when = Après une adresse mal formée, un nom incorrect dans EHLO, ou un argument de DATA, RSET, QUIT ou STARTTLS. En réponse à AUTH, après un échange annulé, du BASE64 non valide ou une réponse initiale interdite.
    .fix = Vérifiez que l’adresse ne contient ni espace ni saut de ligne superflu et que rien n’y manque. Si vous gérez le client, vérifiez aussi le nom d’hôte dans EHLO et, pour AUTH, l’encodage BASE64.
    .use = Envoyez 501 lorsque les arguments d’une commande connue enfreignent sa grammaire. Envoyez 500 pour une commande inconnue, 504 pour un argument que vous n’implémentez pas et 553 pour un nom de boîte aux lettres que vous n’admettez pas.

smtp-502 = Commande non implémentée
    .description = Le serveur reconnaît la commande, mais ne l’implémente pas. La session peut continuer sans elle.
    .when = En général en réponse à VRFY, EXPN ou HELP, que beaucoup de serveurs ne proposent pas, ou à EHLO sur un vieux serveur. Un relais de courrier à la demande peut n’accepter que EHLO, AUTH, ATRN et QUIT.
    .fix = Continuez sans la commande ; passez de EHLO à HELO. Si l’envoi lui-même a échoué, vérifiez que le serveur expéditeur a contacté le bon hôte et le bon port.
    .use = Envoyez 502 pour une commande connue que vous n’implémentez pas, et omettez-la de la réponse à EHLO. Envoyez 500 pour une commande inconnue et 504 pour un argument non pris en charge.

smtp-503 = Commandes dans le désordre
    .description = La commande est arrivée au mauvais moment : une étape antérieure manque ou a été refusée, ou la même étape a déjà eu lieu.
    .when = En réponse à RCPT TO sans MAIL FROM accepté, à DATA sans destinataire accepté, à un second MAIL FROM ou AUTH, à AUTH pendant une transaction de messagerie, ou à la plupart des commandes après un accueil par 554.
    .fix = Regardez les réponses précédentes : le vrai problème est souvent le refus de MAIL FROM, de RCPT TO ou de AUTH. Corrigez-le et recommencez. Dans un logiciel de messagerie, vérifiez que l’authentification est activée pour le courrier sortant.
    .use = Envoyez 503 lorsqu’une commande correcte arrive au mauvais moment. Envoyez 530 lorsque l’authentification ou STARTTLS manque. Acceptez NOOP, HELP, VRFY, EXPN et RSET même avant EHLO.

smtp-504 = Argument de commande non pris en charge
    .description = Le serveur implémente la commande, mais pas cet argument. En réponse à AUTH, il ne prend pas en charge le mécanisme, ou seulement sur une connexion chiffrée.
    .when = En réponse à AUTH avec un mécanisme non pris en charge, ou à HELP avec un sujet non pris en charge. Certains serveurs l’envoient aussi pour un nom d’hôte ou une adresse qui n’est pas pleinement qualifié.
    .fix = Pour AUTH, activez TLS, puis choisissez un mécanisme de la nouvelle réponse à EHLO. Pour EHLO, réglez le nom d’hôte pleinement qualifié du client. Pour une adresse, écrivez son domaine complet.
    .use = Envoyez 504 pour un argument que vous n’implémentez pas, ou pour un mécanisme AUTH inconnu ou qui exige le chiffrement. Envoyez 502 si vous n’implémentez pas la commande, 501 pour une syntaxe incorrecte et 534 pour un mécanisme trop faible selon votre politique.

smtp-505 = Authentification obligatoire
    .description = Le client doit d’abord s’authentifier. Aucune norme ne définit 505 ; Novell NetMail l’envoie là où d’autres serveurs envoient 530.
    .when = Avec Novell NetMail, lorsqu’un client envoie du courrier sans s’authentifier. Des listes de codes du web citent aussi 505 pour un domaine sans enregistrements DNS ou MX.
    .fix = Dans le logiciel de messagerie, activez l’authentification pour le courrier sortant. Si le texte nomme plutôt un domaine, vérifiez-en l’orthographe.
    .use = N’envoyez pas 505. Envoyez 530 avec 5.7.0 pour exiger l’authentification et 550 pour les autres refus.

smtp-520 = Identifiant QHLO refusé
    .description = Le serveur refuse l’identifiant donné dans QHLO. Aucune RFC ne définit ce code ; il appartiendrait à QUICKSTART, un projet de spécification expiré qui voulait abréger le début d’une session.
    .when = Avec un serveur fondé sur le projet QUICKSTART expiré. Avec tout autre serveur, le sens est propre à ce serveur, ou le numéro est 5.2.0 écrit sans points.
    .fix = Lisez le texte qui suit le code. S’il s’agit de la réponse à QHLO, recommencez avec EHLO. Sinon, demandez à l’administrateur du serveur récepteur ce qu’il signifie.
    .use = N’envoyez pas 520 en dehors d’une expérience avec QHLO. Envoyez 501 ou 504 pour un argument incorrect de EHLO et 554 lorsqu’aucun autre code ne convient.

smtp-521 = L’hôte n’accepte pas de courrier
    .description = Cet hôte n’accepte jamais de courrier, quels que soient le message, son expéditeur ou son destinataire.
    .when = À la place du message d’accueil ; le serveur peut le répéter pour les commandes suivantes ou fermer la connexion. Certains grands fournisseurs l’envoient aux hôtes inscrits sur une liste de blocage. Des listes de codes du web le prennent à tort pour 5.2.1.
    .fix = Vérifiez le domaine de l’adresse du destinataire, puis ses enregistrements MX. S’ils sont incorrects, demandez à l’administrateur du domaine de les corriger ou de publier un MX nul. Si le texte nomme une liste de blocage, demandez-y le retrait.
    .use = N’envoyez 521 que depuis un hôte qui n’accepte jamais de courrier. Envoyez 554 pour refuser certains expéditeurs ou certaines connexions, et 556 depuis un relais qui sait par le DNS que le domaine du destinataire n’accepte pas de courrier.

smtp-523 = Chiffrement nécessaire avant l’authentification
    .description = Le mécanisme AUTH choisi exige une connexion chiffrée. Le registre des codes d’état améliorés associe 523 à X.7.10 ; aucune RFC ne définit cette réponse.
    .when = En réponse à AUTH avec un mécanisme comme PLAIN alors que TLS n’est pas actif. Courier envoie 523 pour un message qui dépasse sa limite de taille ; les listes de codes du web ne donnent que ce sens.
    .fix = Activez le chiffrement du courrier sortant, STARTTLS sur le port 587 ou TLS sur le port 465, et authentifiez-vous de nouveau. N’envoyez jamais le mot de passe sans chiffrement. Si le texte mentionne une taille, réduisez le message.
    .use = Envoyez 523 avec 5.7.10 si la cause exacte est utile aux clients ; la RFC 4954 elle-même emploie 504. Envoyez 530 pour exiger STARTTLS avant d’autres commandes.

smtp-525 = Compte d’utilisateur désactivé
    .description = Les identifiants sont justes, mais le compte a été désactivé. Le registre des codes d’état améliorés associe 525 à X.7.13 ; aucune RFC ne définit cette réponse.
    .when = En réponse à AUTH, après des factures impayées, un abus ou un piratage présumé, par exemple. Certains serveurs envoient aussi 525 en réponse à RCPT TO pour un destinataire désactivé.
    .fix = Suivez le texte ; certains fournisseurs exigent un nouveau mot de passe. Sinon, demandez à l’administrateur de messagerie de réactiver le compte. Si vous gérez le serveur, cherchez pourquoi il a été désactivé.
    .use = N’envoyez 525 avec 5.7.13 que si les identifiants sont justes. Envoyez 535 s’ils sont incorrects, et 550 si le compte désactivé est celui du destinataire.

smtp-530 = Authentification ou chiffrement requis d’abord
    .description = Le client doit d’abord s’authentifier avec AUTH ou, si le texte le dit, chiffrer la connexion avec STARTTLS.
    .when = En réponse à MAIL FROM, ATRN et la plupart des autres commandes, sur un serveur de soumission ou un serveur privé. Des listes de codes du web prennent à tort 530 pour 5.3.0.
    .fix = Cherchez dans le texte l’étape qui manque. Dans le logiciel de messagerie, activez TLS et l’authentification pour le courrier sortant. Si c’est entre serveurs que le courrier échoue, vérifiez si les enregistrements MX pointent vers un serveur de soumission.
    .use = Envoyez 530 lorsque AUTH ou STARTTLS doit venir d’abord, mais n’exigez pas STARTTLS sur un hôte MX public. Envoyez 535 lorsque les identifiants échouent et 550 lorsqu’il manque une autorisation.

smtp-534 = Mode d’authentification trop faible
    .description = La politique exige un mécanisme AUTH plus fort pour cet utilisateur. Les identifiants ne sont pas en cause.
    .when = En réponse à AUTH. Certains grands fournisseurs s’en servent pour exiger un mot de passe d’application ou une authentification sur le web. Courier envoie 534 pour un message trop volumineux, sens que lui donnent les listes de codes du web.
    .fix = Si le texte mentionne un mot de passe d’application ou une page web, suivez-le. Sinon, choisissez un mécanisme plus fort ou mettez à jour le logiciel de messagerie. Si le texte mentionne une taille, réduisez le message.
    .use = Envoyez 534 avec 5.7.9 lorsque la politique juge trop faible un mécanisme pris en charge. Envoyez 504 s’il n’est pas pris en charge ou exige le chiffrement, et 535 lorsque les identifiants échouent.

smtp-535 = Identifiants non acceptés
    .description = L’authentification a échoué parce que les identifiants sont incorrects ou insuffisants. Le message n’est pas en cause.
    .when = En réponse à AUTH, après un mot de passe mal saisi ou changé, un nom d’utilisateur sans son domaine ou un jeton expiré, par exemple. Des listes de codes du web prennent à tort 535 pour 5.3.5.
    .fix = Vérifiez le nom d’utilisateur, souvent l’adresse complète, et saisissez de nouveau le mot de passe. Si les deux sont justes, créez un mot de passe d’application, ou demandez à l’administrateur si SMTP AUTH est activé. Arrêtez les programmes qui répètent d’anciens identifiants, car beaucoup de serveurs verrouillent le compte.
    .use = Envoyez 535 avec 5.7.8 lorsque les identifiants échouent à la vérification. Envoyez 454 lorsque votre propre service a échoué, pour qu’aucun client ne demande un nouveau mot de passe. Envoyez 525 pour un compte désactivé.

smtp-538 = Mécanisme exigeant le chiffrement
    .description = Le mécanisme AUTH choisi ne peut être utilisé que sur une connexion chiffrée. La RFC 4954 garde ce code pour mémoire : les serveurs ne devraient pas annoncer un tel mécanisme avant TLS.
    .when = En réponse à AUTH, avec un ancien serveur qui annonce un mécanisme sur une connexion non chiffrée, puis le refuse.
    .fix = Passez le logiciel de messagerie à TLS pour le courrier sortant, STARTTLS sur le port 587 ou TLS sur le port 465, puis authentifiez-vous. Si vous gérez le serveur, n’annoncez plus ce mécanisme avant TLS.
    .use = N’envoyez pas 538 avec un nouveau logiciel. Si un client essaie le mécanisme avant TLS, envoyez 504 avec 5.5.4, ou 523 avec 5.7.10. Envoyez 530 pour exiger STARTTLS avant d’autres commandes.

smtp-550 = Boîte aux lettres indisponible ou courrier refusé
    .description = La boîte aux lettres n’existe pas, l’accès est refusé ou la politique interdit la commande. La politique peut refuser le relais, l’expéditeur, le serveur expéditeur ou le message.
    .when = En réponse à RCPT TO, lorsque la boîte aux lettres n’existe pas, ou après les données du message, lorsqu’un filtre s’oppose à son contenu, à SPF, à DKIM ou à la réputation du serveur expéditeur.
    .fix = Lisez le texte et l’éventuel code amélioré. Si la boîte aux lettres n’existe pas, corrigez l’adresse. Si le relais est refusé, authentifiez-vous. Si la politique refuse le message, demandez à l’administrateur du serveur expéditeur de vérifier SPF, DKIM, le DNS inverse et les listes de blocage.
    .use = Envoyez 550 lorsque la boîte aux lettres n’existe pas ou que la politique refuse le courrier. Envoyez 450 tant que la boîte est occupée ou bloquée, 551 pour donner une autre adresse et 553 pour un nom que vous n’admettez pas.

smtp-551 = Utilisateur absent de ce serveur, autre adresse indiquée
    .description = L’utilisateur n’a pas de boîte aux lettres sur ce serveur, qui ne transfère pas le courrier mais indique une autre adresse à essayer.
    .when = Lorsque le serveur connaît l’autre adresse de l’utilisateur et peut la divulguer. Certains serveurs envoient plutôt 551 pour un refus de relais.
    .fix = Faites confirmer par le destinataire, par un autre moyen, l’adresse donnée dans le texte, car un serveur usurpé peut indiquer n’importe laquelle. Envoyez-y ensuite le message et mettez à jour votre carnet d’adresses. Si le texte parle de relais, authentifiez-vous.
    .use = N’envoyez 551 que si vous pouvez divulguer l’autre adresse. Envoyez 251 lorsque vous transférez vous-même le courrier et 550 pour refuser sans donner d’adresse. Ne comptez pas sur le client pour informer son utilisateur.

smtp-552 = Quota ou limite de taille dépassé
    .description = Le message dépasse le quota de stockage du destinataire ou la limite de taille du serveur. En réponse à RCPT TO, 552 peut aussi signifier trop de destinataires, comme dans la RFC 821.
    .when = En réponse à MAIL FROM, lorsque la taille SIZE annoncée dépasse la limite, à RCPT TO, lorsque la boîte aux lettres ne peut pas recevoir le message, ou après les données du message.
    .fix = Si le message est trop volumineux, réduisez-le ou partagez un lien. Si la boîte aux lettres est pleine, demandez au destinataire, par un autre moyen, de libérer de la place. S’il y a trop de destinataires, envoyez le message aux autres séparément.
    .use = Envoyez 552 lorsqu’un quota ou une limite de taille fixe arrête le message. Envoyez 452 lorsque l’espace manque pour le moment ou qu’il y a trop de destinataires, et 550 ou 554 lorsque la politique en est la raison.

smtp-553 = Nom de boîte aux lettres non admis
    .description = Le serveur n’accepte pas le nom de la boîte aux lettres : sa syntaxe est incorrecte, sa forme n’est pas admise ou, en réponse à VRFY, il peut désigner plusieurs utilisateurs.
    .when = Après une adresse mal formée ou interdite, ou un nom ambigu dans VRFY. Certains serveurs l’envoient lorsque l’adresse de l’expéditeur n’appartient pas à l’utilisateur authentifié, ou pour un refus de relais.
    .fix = Corrigez les fautes de frappe, les caractères superflus et le domaine manquant de l’adresse. Si c’est l’adresse de l’expéditeur qui a été refusée, envoyez depuis celle de votre compte. Après VRFY, choisissez l’une des boîtes aux lettres énumérées. Si le relais a été refusé, authentifiez-vous.
    .use = Envoyez 553 lorsque le nom lui-même est inacceptable ou ambigu. Envoyez 550 si cette boîte aux lettres n’existe pas ou que la politique refuse le courrier, et 501 si vous ne pouvez pas analyser les arguments.

smtp-554 = Échec de la transaction ou session refusée
    .description = La transaction a échoué pour une raison qu’aucun autre code ne décrit. À la place du message d’accueil, 554 signifie que le serveur n’offre aucun service SMTP à ce client.
    .when = À l’ouverture de la connexion, après DATA lorsqu’aucun destinataire n’est valide, ou après les données du message lorsque le contenu ou la politique l’arrête. Certains serveurs l’envoient aussi pour un refus de relais ou un TLS insuffisant.
    .fix = Notez l’étape qui a échoué. À l’accueil, vérifiez les enregistrements MX, puis si l’adresse IP du serveur expéditeur figure sur une liste de blocage. À DATA, cherchez des destinataires refusés. Après les données du message, modifiez ce que le texte critique.
    .use = Envoyez 554 lorsqu’aucun autre code ne convient. Si vous l’envoyez comme accueil, donnez la raison et répondez 503 à toute commande sauf QUIT. Envoyez 521 depuis un hôte qui n’accepte jamais de courrier et 451 pour une erreur temporaire.

smtp-555 = Paramètre de MAIL FROM ou de RCPT TO non pris en charge
    .description = Le serveur ne reconnaît pas ou n’implémente pas un paramètre placé après l’adresse dans MAIL FROM ou RCPT TO.
    .when = Lorsqu’un paramètre comme BODY, SMTPUTF8 ou NOTIFY appartient à une extension que le serveur n’a pas. Certains serveurs l’envoient aussi pour une commande mal formée, par exemple une adresse sans chevrons.
    .fix = Comparez les paramètres du journal de session à la réponse à EHLO, et cessez d’envoyer ceux qu’elle n’annonce pas. Vérifiez que l’adresse ne contient pas de caractères superflus. Si vous ne gérez pas le serveur expéditeur, transférez le texte d’erreur complet à son administrateur.
    .use = Envoyez 555 pour un paramètre que vous n’implémentez pas, sauf si sa spécification prévoit un autre code. Envoyez 455 si vous ne pouvez pas l’appliquer pour le moment et 501 pour une syntaxe incorrecte.

smtp-556 = Le domaine du destinataire n’accepte pas de courrier
    .description = Le domaine du destinataire n’accepte aucun courrier. Ce serveur le sait sans s’y connecter, en général grâce à un enregistrement MX nul.
    .when = Avec un relais ou un serveur de soumission qui trouve un MX nul : un unique enregistrement MX qui nomme un point au lieu d’un hôte. Courier envoie aussi 556 pour une adresse qui a échoué récemment, et Alibaba Cloud pour trop de destinataires.
    .fix = Vérifiez l’orthographe du domaine du destinataire et l’absence d’un préfixe www. S’il est juste, contactez le destinataire par un autre moyen. Si le domaine est à vous, remplacez le MX nul par un véritable enregistrement MX.
    .use = Envoyez 556 avec 5.1.10 lorsque le domaine du destinataire publie un MX nul. Envoyez 550 avec 5.7.27 lorsque c’est celui de l’expéditeur, 521 depuis un hôte qui n’accepte jamais de courrier et 451 lorsque la résolution DNS échoue.

smtp-557 = Interrogation d’adresse refusée
    .description = Le serveur refuse une interrogation sur une adresse, par exemple sur ses clés publiques. Aucune RFC ne définit ce code ; il appartiendrait à un projet de spécification expiré.
    .when = Avec un serveur fondé sur ce projet expiré. Dans le courrier ordinaire, IndiMail envoie 557 pour trop de destinataires et Alibaba Cloud pour trop de données. Des listes de codes du web citent « Too many duplicate messages » ou « Access denied ».
    .fix = Fiez-vous au texte qui suit le code, car le numéro n’a pas de sens convenu. Vérifiez l’adresse du destinataire et le nombre de destinataires. Adressez-vous ensuite à l’administrateur de messagerie du serveur récepteur.
    .use = N’envoyez pas 557 en dehors d’une expérience d’interrogation d’adresses. Envoyez 550 pour refuser une adresse ou pour des raisons de politique, 554 lorsqu’aucun autre code ne convient et 450 pour un blocage temporaire.
