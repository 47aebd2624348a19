# SPDX-License-Identifier: Apache-2.0

### Enhanced mail status codes: their classes, subjects and details (RFC 3463 and the registry of RFC 5248).

protocol-smtp-enhanced = Codes d’état améliorés de la messagerie
    .description = Des codes de trois nombres (classe, sujet et détail), comme 5.1.1, qui désignent la cause d’une réponse ou d’un rapport de non-remise plus précisément que le code à trois chiffres.

## Classes: the first number

smtp-enhanced-class-2 = 2 · Réussite
    .description = L’étape signalée a réussi ; le détail peut indiquer ce qui a été modifié pour la remise.
smtp-enhanced-class-4 = 4 · Échec temporaire
    .description = Le message est valide, mais une situation temporaire l’a retardé ou a arrêté les tentatives ; l’envoyer plus tard peut aboutir.
smtp-enhanced-class-5 = 5 · Échec définitif
    .description = Renvoyer le même message ne servira probablement à rien ; le message ou sa destination doit d’abord changer.

## Subjects: the second number

smtp-enhanced-category-0 = X.0 · Autre ou non défini
    .description = Le code ne dit pas où se trouve la cause ; seule sa classe est connue.
smtp-enhanced-category-1 = X.1 · Adresse
    .description = Le code concerne l’adresse d’un expéditeur ou d’un destinataire, sa forme ou sa validité ; l’expéditeur peut en général la corriger.
smtp-enhanced-category-2 = X.2 · Boîte aux lettres
    .description = Le code concerne la boîte aux lettres du destinataire, que celui-ci est censé gérer.
smtp-enhanced-category-3 = X.3 · Système de messagerie
    .description = Le code concerne le système de messagerie de destination, que gère son administrateur.
smtp-enhanced-category-4 = X.4 · Réseau et acheminement
    .description = Le code concerne le réseau, ou un service qui trouve la route, comme le DNS, à destination ou en chemin.
smtp-enhanced-category-5 = X.5 · Protocole de messagerie
    .description = Le code concerne l’échange entre systèmes de messagerie : les commandes, leur ordre ou leurs arguments, ou une connexion peu fiable.
smtp-enhanced-category-6 = X.6 · Contenu
    .description = Le code concerne le contenu du message : son type, son encodage, ou une conversion que l’un des côtés ne prend pas en charge.
smtp-enhanced-category-7 = X.7 · Sécurité et politique
    .description = Le code concerne la sécurité ou la politique : filtrage, autorisation, authentification ou chiffrement. Les deux côtés peuvent avoir à agir.

## Details

smtp-enhanced-x-0-0 = Sans autre précision
    .description = Seule la classe est connue : une réussite, ou un type d’échec. Le code ne désigne ni sujet ni cause.
    .when = Lorsqu’aucun autre code ne convient. Postfix confirme un message mis en file d’attente par 250 2.0.0 ; les rapports de non-remise contiennent 4.0.0 ou 5.0.0 pour les échecs sans code plus précis.
    .fix = Après une réussite, aucune action n’est nécessaire. Après un échec, lisez le code à trois chiffres et le texte ; s’ils n’en disent pas assez, demandez le texte d’erreur complet à l’administrateur du serveur expéditeur.
    .use = N’envoyez X.0.0 que si vous ne connaissez rien d’autre que la classe. Si vous connaissez le sujet, envoyez son détail 0, par exemple X.1.0.

smtp-enhanced-x-1-0 = Autre information sur l’adresse
    .description = Le code concerne l’adresse de l’expéditeur ou d’un destinataire, sans dire en quoi.
    .when = En réponse à MAIL FROM, 250 2.1.0 accepte l’expéditeur. Un échec signale un problème d’adresse qu’aucun autre code ne décrit ; Postfix l’emploie pour les expéditeurs inconnus.
    .fix = Après une réussite, aucune action n’est nécessaire. Après un échec, lisez le texte, qui nomme en général l’adresse, et cherchez-y des fautes de frappe.
    .use = Envoyez X.1.0 lorsqu’une adresse est en cause et qu’aucun code de X.1.1 à X.1.10 ne convient, et 2.1.0 pour accepter MAIL FROM. Envoyez X.1.5 pour un destinataire valide.

smtp-enhanced-x-1-1 = Boîte aux lettres inconnue
    .description = Le serveur ne connaît aucune boîte aux lettres portant le nom placé avant l’arobase dans l’adresse du destinataire. Le domaine lui-même n’est pas en cause.
    .when = En réponse à RCPT TO, en général sous la forme 550 5.1.1, lorsqu’aucun compte ni alias ne porte ce nom. Avec 450 ou 451, le serveur n’a souvent pas encore vérifié l’adresse.
    .fix = Vérifiez chaque lettre de l’adresse, et supprimez la suggestion enregistrée dans votre logiciel de messagerie. Lisez aussi le texte, car certains fournisseurs envoient ce code pour des boîtes aux lettres pleines.
    .use = Envoyez X.1.1 avec 550 pour un nom inconnu avant l’arobase, et avec 451 seulement pour un nom non vérifié. Envoyez X.1.2 pour un domaine incorrect et X.2.1 pour une boîte aux lettres désactivée.

smtp-enhanced-x-1-2 = Domaine du destinataire inexistant ou n’acceptant pas de courrier
    .description = Le domaine qui suit l’arobase ne mène à aucun système capable d’accepter du courrier. Le nom placé avant l’arobase n’a pas été vérifié.
    .when = En réponse à RCPT TO, ou dans un rapport de non-remise, lorsque le DNS ne contient pas ce domaine ou aucun serveur de messagerie pour lui. Postfix envoie 450 4.1.2, bien que seule la classe 5 soit enregistrée.
    .fix = Vérifiez qu’il n’y a pas de faute de frappe dans le domaine, par exemple une terminaison incorrecte. S’il est juste, prévenez le destinataire par un autre moyen que les enregistrements DNS de son domaine ne mènent à aucun serveur de messagerie.
    .use = Envoyez X.1.2 lorsque le domaine d’un destinataire n’existe pas ou ne peut pas accepter de courrier. Envoyez X.1.10 pour un MX nul et X.1.8 pour le domaine de l’expéditeur.

smtp-enhanced-x-1-3 = Adresse du destinataire mal formée
    .description = L’adresse du destinataire enfreint les règles d’écriture des adresses. L’existence de la boîte aux lettres n’a pas été vérifiée.
    .when = En réponse à RCPT TO, en général avec 501, lorsqu’il manque le domaine de l’adresse ou qu’elle contient une espace ou un caractère interdit. Votre propre serveur peut le signaler d’abord.
    .fix = Cherchez de petites fautes : arobase manquante, espace, virgule ou point final, lettre non ASCII. S’il n’y en a pas, demandez au développeur du programme d’envoi de corriger l’écriture des adresses.
    .use = Envoyez X.1.3 avec 501 lorsque l’adresse d’un destinataire ne peut pas être analysée. Envoyez X.1.7 pour celle de l’expéditeur et X.5.2 lorsque la commande elle-même est illisible.

smtp-enhanced-x-1-4 = Adresse du destinataire ambiguë
    .description = L’adresse correspond à plusieurs destinataires du côté récepteur : le serveur ne sait donc pas lequel est visé.
    .when = Lorsque le serveur associe les adresses de façon approximative, par exemple d’après une partie du nom, ou que son annuaire contient deux fois la même adresse.
    .fix = Demandez au destinataire l’adresse complète et exacte. Si vous l’avez déjà utilisée, demandez à l’administrateur du système de destination de chercher un doublon dans l’annuaire.
    .use = Envoyez X.1.4 lorsqu’une adresse convient à plusieurs destinataires et X.1.1 lorsqu’elle ne convient à aucun. En réponse à VRFY, employez 553, qui peut énumérer les choix.

smtp-enhanced-x-1-5 = Adresse du destinataire valide
    .description = L’adresse du destinataire est valide. Dans une réponse, le code signifie que le serveur accepte le destinataire.
    .when = En réponse à RCPT TO, sous la forme 250 2.1.5, et dans les rapports sur un message remis ou relayé.
    .fix = Aucune action n’est nécessaire. Le message lui-même n’est accepté que par 250 après ses données. Si un rapport indique « relayed », un autre serveur peut encore le retourner.
    .use = Envoyez X.1.5 avec 250 pour un destinataire valide et dans les rapports de réussite. Envoyez 2.1.0 pour accepter l’expéditeur dans MAIL FROM.

smtp-enhanced-x-1-6 = Boîte aux lettres déplacée ou abandonnée
    .description = L’adresse a été valide, mais le courrier n’y est plus accepté. Le code lui-même ne donne pas de nouvelle adresse.
    .when = En réponse à RCPT TO, lorsque la personne est partie ou que le compte a été déplacé. Postfix l’envoie pour les adresses de sa table relocated, avec la nouvelle adresse dans le texte.
    .fix = Cherchez une nouvelle adresse dans le texte, ou demandez-la à la personne par un autre moyen. Faites-la confirmer avant de l’utiliser, et supprimez l’ancienne.
    .use = Envoyez X.1.6 pour une adresse qui a été valide et X.1.1 pour une adresse qui ne l’a jamais été. Employez 551 pour donner une nouvelle adresse et 251 pour transférer le message.

smtp-enhanced-x-1-7 = Adresse de l’expéditeur mal formée
    .description = L’adresse de l’expéditeur enfreint les règles d’écriture des adresses. Les destinataires ne sont pas en cause.
    .when = En réponse à MAIL FROM, souvent parce qu’un script, un site web ou un appareil donne un expéditeur qui contient une espace, deux adresses ou aucun domaine.
    .fix = Corrigez l’adresse de l’expéditeur dans les paramètres du compte du logiciel de messagerie, dans le script ou dans l’appareil : une seule adresse complète (nom@domaine), sans nom d’affichage.
    .use = Envoyez X.1.7 lorsque l’adresse de l’expéditeur ne peut pas être analysée et X.1.8 lorsque son domaine ne peut pas accepter de courrier. Acceptez MAIL FROM:<>, que les rapports de non-remise utilisent.

smtp-enhanced-x-1-8 = Domaine de l’expéditeur inexistant ou n’acceptant pas de courrier
    .description = Le domaine de l’adresse de l’expéditeur ne mène à aucun système capable d’accepter du courrier : un rapport de non-remise ne pourrait pas lui revenir.
    .when = Après MAIL FROM, lorsque le DNS ne contient pas le domaine de l’expéditeur ou aucun serveur de messagerie pour lui ; Postfix envoie 450 4.1.8. Avec Exchange Online, 5.1.8 signifie que le compte n’a plus le droit d’envoyer.
    .fix = Corrigez un domaine mal saisi ou interne, comme localhost. S’il est juste, demandez à son administrateur d’en vérifier les enregistrements DNS. Pour « bad outbound sender », demandez à votre administrateur de chercher un abus, de changer le mot de passe, puis de débloquer le compte.
    .use = Envoyez X.1.8 lorsque le domaine de l’expéditeur ne peut pas accepter de courrier : avec 451 tant que la résolution échoue, et avec 501 lorsque l’échec est certain. Envoyez X.7.27 pour un MX nul.

smtp-enhanced-x-1-9 = Relayé vers un système sans suivi
    .description = L’adresse était valide, et le message a été transmis à un système sans suivi des messages. On n’en sait pas plus.
    .when = Dans un rapport de suivi, sous la forme 2.1.9 avec l’action « relayed », après la transmission du message à un tel système.
    .fix = Aucune action n’est nécessaire. La transmission ne prouve pas la remise. Pour en savoir plus, demandez à l’administrateur du système suivant ou au destinataire.
    .use = N’envoyez 2.1.9 que dans les rapports de suivi, et seulement avec l’action « relayed ». Dans les réponses et les rapports ordinaires, envoyez X.1.5.

smtp-enhanced-x-1-10 = Le domaine du destinataire a un MX nul
    .description = Le domaine du destinataire publie un MX nul, l’enregistrement DNS par lequel un domaine déclare qu’il n’accepte pas de courrier.
    .when = En réponse à RCPT TO, en général sous la forme 556 5.1.10, après que le serveur a interrogé le DNS. Avec Exchange Online, 550 5.1.10 signifie que le destinataire est introuvable.
    .fix = Vérifiez le domaine : il est souvent mal saisi, ou c’est le nom d’un site web. Pour « RecipientNotFound », vérifiez le nom placé avant l’arobase. Si tout est juste, contactez le destinataire par un autre moyen.
    .use = Envoyez X.1.10 avec 556 pour le MX nul d’un destinataire. Envoyez X.7.27 avec 550 pour celui de l’expéditeur et X.1.2 lorsque le domaine n’existe pas.

smtp-enhanced-x-2-0 = Autre information sur la boîte aux lettres
    .description = La boîte aux lettres existe, mais quelque chose y empêche la remise. Le code ne dit pas quoi.
    .when = En réponse à RCPT TO ou après les données du message, par exemple lorsque la boîte aux lettres ne peut pas être verrouillée ou écrite. La liste grise est souvent signalée par 450 4.2.0.
    .fix = Lisez le texte, qui donne en général la raison ; une liste grise ne demande aucune correction. S’il s’agit d’autre chose, contactez le destinataire par un autre moyen ; il peut s’adresser à l’administrateur de la boîte aux lettres.
    .use = Envoyez X.2.0 lorsque la boîte aux lettres est en cause mais qu’aucun code de X.2.1 à X.2.4 ne convient. Envoyez X.1.1 si elle n’existe pas et X.3.0 pour l’ensemble du système.

smtp-enhanced-x-2-1 = Boîte aux lettres désactivée
    .description = La boîte aux lettres existe, mais elle a été désactivée et n’accepte aucun message.
    .when = En réponse à RCPT TO, pour un compte suspendu, verrouillé ou inutilisé depuis longtemps. Gmail l’envoie aussi lorsque le courrier arrive dans une boîte plus vite que sa limite ne le permet.
    .fix = Contactez le destinataire par un autre moyen : utilisez une autre de ses adresses, ou demandez-lui de faire réactiver la boîte aux lettres. Si le courrier arrive trop vite, envoyez plus lentement.
    .use = Envoyez X.2.1 pour une boîte aux lettres désactivée : classe 4 si elle doit être réactivée, classe 5 sinon. Envoyez X.1.6 si elle a été déplacée.

smtp-enhanced-x-2-2 = Boîte aux lettres pleine
    .description = La boîte aux lettres du destinataire n’a pas de place pour le message : son quota ou son espace de stockage est épuisé.
    .when = En réponse à RCPT TO ou après les données du message, sous la forme 452 4.2.2 ou 552 5.2.2. Exchange Online envoie aussi 5.2.2 lorsqu’un expéditeur dépasse une limite d’envoi.
    .fix = Prévenez le destinataire par un autre moyen : il peut supprimer du courrier ou demander un quota plus grand. Si le texte mentionne un quota d’envoi (submission quota), la limite porte sur vos envois : envoyez moins.
    .use = Envoyez X.2.2 lorsque cette boîte aux lettres manque de place ; la RFC 3463 demande la classe 4, bien que 552 5.2.2 soit courant. Envoyez X.3.1 lorsque tout le système est plein.

smtp-enhanced-x-2-3 = Message trop long pour cette boîte aux lettres
    .description = Le message est plus long que ce que cette boîte aux lettres peut recevoir, bien que le système de messagerie en accepte de plus longs.
    .when = En réponse à RCPT TO, lorsque la taille annoncée est trop grande pour ce destinataire, ou après les données du message ; en général sous la forme 552 5.2.3.
    .fix = Raccourcissez le message : compressez, retirez ou répartissez les pièces jointes, ou envoyez un lien. L’administrateur du destinataire peut aussi relever la limite de la boîte aux lettres.
    .use = Envoyez X.2.3 lorsque le message dépasse la limite d’une boîte aux lettres et X.3.4 lorsqu’il dépasse celle du système.

smtp-enhanced-x-2-4 = Liste de diffusion impossible à développer
    .description = L’adresse est celle d’une liste de diffusion, et le serveur n’a pas pu en déterminer les membres.
    .when = En réponse à RCPT TO, ou dans un rapport de non-remise, lorsque les membres de la liste sont illisibles, ou que sa définition est défectueuse ou renvoie à elle-même.
    .fix = Demandez au propriétaire de la liste ou à l’administrateur du système de destination de réparer la liste. Si le message est urgent, écrivez directement aux membres.
    .use = Envoyez X.2.4 lorsque les membres d’une liste ne peuvent pas être déterminés, avec 450 ou 452 si cela peut passer. Envoyez X.7.2 lorsque l’expéditeur n’a pas le droit d’y écrire.

smtp-enhanced-x-3-0 = Autre information sur le système de messagerie
    .description = Le code concerne l’ensemble du système de messagerie de destination, et non une boîte aux lettres, mais ne dit pas ce qui s’y est passé.
    .when = Pour les problèmes internes qu’un serveur n’explique pas ; Postfix et Gmail envoient 451 4.3.0. Comme réussite, il apparaît dans 250 2.3.0 et 221 2.3.0.
    .fix = Après une réussite, aucune action n’est nécessaire. Après un échec, le message est rarement en cause : envoyez le texte d’erreur complet à l’administrateur du système qui l’a signalé.
    .use = Envoyez X.3.0 lorsque tout votre système est en cause et qu’aucun code de X.3.1 à X.3.5 ne convient. Envoyez X.2.0 pour une boîte aux lettres et X.4.0 pour le réseau ou la route.

smtp-enhanced-x-3-1 = Système de messagerie plein
    .description = Le système de messagerie n’a plus d’espace de stockage pour les messages. Supprimer le courrier d’une seule boîte aux lettres peut ne pas suffire.
    .when = En réponse à MAIL FROM ou à RCPT TO, ou après les données du message, en général sous la forme 452 4.3.1, lorsque le disque est presque plein. Exchange l’envoie avec « Insufficient system resources ».
    .fix = Si vous gérez le système plein, libérez de l’espace disque ou déplacez la file d’attente vers un disque plus grand ; avec Exchange, vérifiez aussi la mémoire. Sinon, prévenez son administrateur.
    .use = Envoyez X.3.1 avec 452 tant que l’espace manque pour tout le courrier. Envoyez X.2.2 lorsqu’une boîte aux lettres est pleine et X.4.5 pour un simple engorgement.

smtp-enhanced-x-3-2 = Système n’acceptant pas de courrier
    .description = L’hôte qui contient la boîte aux lettres n’accepte pas de messages du réseau. Le message lui-même n’en est pas la raison.
    .when = Lorsque le serveur s’arrête, est surchargé ou en maintenance ; Postfix envoie 421 4.3.2 lorsque toutes ses connexions sont occupées. Avec 521, l’hôte n’accepte jamais de courrier.
    .fix = Si vous gérez le serveur expéditeur, laissez-le essayer les autres hôtes MX du domaine. Avec 521, vérifiez le domaine de l’adresse et les enregistrements MX qui ont mené à cet hôte.
    .use = Envoyez X.3.2 avec 421 tant que le système n’accepte pas de courrier, et avec 521 s’il n’en accepte jamais. Envoyez X.2.1 pour une seule boîte aux lettres fermée et X.4.5 pour un engorgement.

smtp-enhanced-x-3-3 = Fonctionnalité non prise en charge
    .description = Le message demande une fonctionnalité que le système de messagerie de destination ne prend pas en charge.
    .when = Sur une passerelle, lorsqu’une fonctionnalité choisie n’a pas d’équivalent dans le système de messagerie suivant. Sendmail l’envoie aussi lorsqu’une commande comme AUTH n’est pas disponible.
    .fix = Trouvez la fonctionnalité dans le texte, puis envoyez le message sans elle ou par un serveur qui la prend en charge. Pour AUTH, vérifiez le port, et si TLS doit être activé d’abord.
    .use = Envoyez X.3.3 lorsqu’un message a besoin d’une fonctionnalité que votre système ou le suivant n’a pas. Envoyez X.5.1 pour une commande non prise en charge et X.6.1 pour un contenu intransportable.

smtp-enhanced-x-3-4 = Message trop volumineux pour le système
    .description = Le message est plus volumineux que ce que ce système de messagerie accepte, quel que soit le destinataire.
    .when = En réponse à MAIL FROM, lorsque la taille annoncée avec SIZE est trop grande, ou après les données du message ; en général sous la forme 552 5.3.4.
    .fix = Réduisez le message, ou envoyez un lien : les pièces jointes grossissent d’environ un tiers pendant l’envoi. La réponse à EHLO annonce la limite après SIZE ; si vous gérez le serveur, vous pouvez la relever.
    .use = Envoyez X.3.4 avec 552 lorsqu’un message dépasse la limite du système. Envoyez X.2.3 lorsqu’une boîte aux lettres a une limite plus basse et X.7.16 lorsque la limite dépend de la priorité.

smtp-enhanced-x-3-5 = Système de messagerie mal configuré
    .description = La configuration du système qui envoie ce code l’empêche d’accepter le message.
    .when = Lorsqu’un serveur trouve ses propres paramètres défectueux ; Postfix envoie 451 4.3.5 lorsque son service de politique échoue. Dans un rapport de non-remise de votre propre serveur, ces paramètres sont les vôtres.
    .fix = Si vous gérez le serveur qui a envoyé le code, cherchez le mauvais paramètre dans son journal. Sinon, envoyez à son administrateur le texte d’erreur complet et l’heure.
    .use = Envoyez X.3.5 lorsque votre propre configuration arrête le courrier, avec la classe 4 tant qu’une réparation est probable à bref délai. Envoyez X.7.1 pour un refus dû à une politique.

smtp-enhanced-x-3-6 = Priorité modifiée
    .description = Le message a été accepté, mais avec une autre priorité que celle demandée ou implicite. Le texte commence par la nouvelle priorité.
    .when = En réponse à MAIL FROM ou après les données du message, en général avec 250, lorsque le serveur prend en charge MT-PRIORITY et a relevé ou abaissé la priorité.
    .fix = Aucune action n’est nécessaire. Si vous avez besoin de la priorité demandée, demandez à l’administrateur du serveur de l’autoriser.
    .use = Envoyez X.3.6 lorsque vous acceptez un message avec une priorité modifiée, et commencez le texte par la nouvelle valeur. Envoyez X.7.15 pour refuser une priorité trop basse.

smtp-enhanced-x-4-0 = Autre information sur le réseau ou l’acheminement
    .description = Quelque chose a échoué dans le réseau ou sur la route. Le code ne dit pas quoi.
    .when = Dans la file d’attente du serveur expéditeur ou dans un rapport de non-remise, pour les problèmes de réseau sans code propre. Exchange affiche 451 4.4.0 lorsqu’une interrogation du DNS échoue.
    .fix = Cherchez une erreur plus précise dans le texte, et vérifiez le domaine de l’adresse. Si vous gérez le serveur expéditeur, testez son DNS, son relais (smart host) et le port 25.
    .use = Signalez X.4.0 lorsque le réseau ou la route est en cause et qu’aucun code de X.4.1 à X.4.7 ne convient. Envoyez X.3.0 lorsque le problème vient du système de messagerie lui-même.

smtp-enhanced-x-4-1 = Pas de réponse de l’hôte
    .description = L’autre serveur de messagerie n’a pas répondu à la tentative de connexion, parce qu’il était occupé ou ne pouvait pas l’accepter.
    .when = Dans la file d’attente du serveur expéditeur ou dans un rapport de non-remise, lorsqu’une connexion dépasse le délai ou est refusée. Avec Exchange Online, 5.4.1 signifie un destinataire rejeté ou un relais refusé.
    .fix = Si vous gérez le serveur expéditeur, vérifiez le port 25 sortant et les hôtes MX du domaine. Sinon, prévenez le destinataire par un autre moyen que son serveur n’a pas répondu. Pour « Access denied », vérifiez l’adresse du destinataire.
    .use = Signalez X.4.1 lorsqu’aucune connexion avec l’hôte suivant n’a été établie, et X.4.2 lorsqu’elle l’a été puis a échoué. Signalez X.4.4 lorsqu’aucun hôte n’a été trouvé.

smtp-enhanced-x-4-2 = Connexion perdue ou délai dépassé
    .description = La connexion a été établie, mais elle s’est rompue, a dépassé le délai ou était trop mauvaise pour transmettre le message.
    .when = Lorsque l’autre serveur cesse de répondre ou se déconnecte pendant la transmission. Un serveur récepteur envoie 421 4.4.2 lorsque le client est resté silencieux trop longtemps.
    .fix = Si seuls les gros messages échouent, réduisez-les. Si vous gérez l’un des serveurs, cherchez un pare-feu gênant, une mauvaise taille de paquet (MTU), des filtres lents ou des délais trop courts.
    .use = Signalez X.4.2 lorsqu’une connexion a été perdue, et envoyez-le avec 421 lorsque vous cessez d’attendre un client. Signalez X.4.1 lorsqu’aucune connexion n’a été établie.

smtp-enhanced-x-4-3 = Annuaire ou DNS indisponible
    .description = Le message n’a pas pu être transmis, car un annuaire qui donne la route, comme le DNS, était indisponible.
    .when = Lorsqu’une recherche dans le DNS ou un autre annuaire échoue. Postfix emploie 4.4.3 ou 5.4.3 lorsque la résolution DNS du domaine du destinataire ne donne aucun résultat exploitable.
    .fix = Si vous gérez le serveur qui l’a signalé, interrogez votre résolveur. Si d’autres domaines échouent aussi, réparez-le ; si seul celui du destinataire échoue, demandez à l’administrateur de ce domaine de vérifier ses serveurs de noms et DNSSEC.
    .use = Signalez X.4.3 lorsque l’annuaire lui-même a échoué, avec 451 tant qu’il peut se rétablir. Signalez X.4.4 lorsqu’il a répondu sans donner de route et X.1.2 lorsque le domaine n’existe pas.

smtp-enhanced-x-4-4 = Aucune route vers la destination
    .description = Le serveur n’a pas pu déterminer l’hôte suivant, car le DNS ou un autre annuaire n’a pas de route exploitable.
    .when = Lorsqu’un domaine n’a ni enregistrement MX ni enregistrement d’adresse, ou que son enregistrement MX nomme un hôte sans adresse. Postfix l’emploie aussi pour « Host or domain name not found ».
    .fix = Vérifiez qu’il n’y a pas de faute de frappe dans le domaine. S’il est juste, prévenez le destinataire par un autre moyen que les enregistrements MX ou d’adresse de son domaine manquent. Si vous gérez le serveur expéditeur, essayez un autre résolveur.
    .use = Signalez X.4.4 lorsque l’annuaire a répondu sans donner d’hôte suivant et X.4.3 lorsqu’il a échoué. En réponse à RCPT TO, envoyez plutôt X.1.2.

smtp-enhanced-x-4-5 = Système de messagerie engorgé
    .description = Le système de messagerie a plus de courrier qu’il ne peut en traiter et n’a pas pu remettre le message.
    .when = En cas de forte charge ; le registre associe le code à 451. Sendmail envoie 452 4.4.5 lorsque l’espace disque de sa file d’attente manque.
    .fix = Si vous envoyez en masse, étalez les envois sur une plus longue durée. Si vous gérez le système engorgé, cherchez un disque plein, un filtre lent ou un afflux de courrier.
    .use = Envoyez X.4.5 avec 451 tant que la charge retarde le courrier. Envoyez X.3.1 lorsque l’espace est épuisé et X.3.2 lorsque vous n’acceptez aucun courrier.

smtp-enhanced-x-4-6 = Boucle de messagerie
    .description = Le message a été transféré trop de fois : des tables de routage ou des règles de transfert d’utilisateurs le font tourner en rond.
    .when = Lorsqu’un message a trop d’en-têtes Received (Sendmail), ou que l’hôte suivant est le serveur lui-même (Postfix). Tous deux envoient 5.4.6, bien que seule la classe 4 soit enregistrée.
    .fix = Demandez au destinataire de chercher une boucle de transfert. Si vous gérez le serveur qui l’a signalée, trouvez les hôtes qui reviennent dans les en-têtes Received, puis corrigez les enregistrements MX, le transfert ou les domaines locaux.
    .use = Signalez X.4.6 lorsqu’un message a traversé trop d’hôtes, normalement au moins 100, ou reviendrait vers vous. Envoyez X.3.5 pour les autres défauts de configuration.

smtp-enhanced-x-4-7 = Délai de remise expiré
    .description = Le message est devenu trop ancien : il est resté sur le serveur qui le signale plus longtemps que permis, ou au-delà de l’échéance fixée par son expéditeur.
    .when = Dans un rapport de non-remise, en général après des jours de tentatives. Avec une échéance fixée par DELIVERBY, 4.4.7 avertit qu’elle est passée et 5.4.7 retourne le message.
    .fix = Cherchez dans le texte ou le journal l’erreur de la dernière tentative, qui indique la vraie cause. Une fois celle-ci corrigée, renvoyez un message retourné.
    .use = Signalez l’erreur de la dernière tentative, par exemple X.4.1, si vous la connaissez. Signalez X.4.7 lorsque vous savez seulement que le temps est écoulé, ou qu’une échéance DELIVERBY est passée.

## Details: X.5, the mail protocol

smtp-enhanced-x-5-0 = Autre information sur le protocole
    .description = Le code concerne le protocole de messagerie. Après une réussite, la commande a été exécutée ; après un échec, quelque chose a échoué dans l’échange.
    .when = En réponse à toute commande, lorsqu’aucun autre code X.5 ne convient. Exchange Online envoie aussi 5.5.0 lorsque la boîte aux lettres du destinataire est indisponible.
    .fix = Après une réussite, aucune action n’est nécessaire. Après un échec, lisez la réponse et le journal de session. Si le texte mentionne une boîte aux lettres, vérifiez l’adresse du destinataire.
    .use = Envoyez X.5.0 lorsqu’il s’agit du protocole et qu’aucun autre code X.5 ne convient, comme X.5.1 pour une commande non prise en charge ou X.5.2 pour une syntaxe incorrecte.

smtp-enhanced-x-5-1 = Commande dans le désordre ou non prise en charge
    .description = Le client a envoyé une commande que le serveur ne prend pas en charge, ou au mauvais moment de la session.
    .when = Lorsqu’une étape antérieure manque ou a été refusée, comme MAIL FROM avant RCPT TO ou l’authentification avant l’envoi, ou que le serveur ne propose pas la commande.
    .fix = Regardez les réponses précédentes : un refus y est souvent la vraie cause. Pour le courrier sortant, activez l’authentification. Sinon, comparez les commandes du client à la réponse à EHLO.
    .use = Envoyez X.5.1 lorsqu’une commande lisible n’est pas prise en charge ou arrive dans le désordre. Envoyez X.5.2 si vous ne pouvez pas l’interpréter et X.7.0 lorsque l’authentification ou le chiffrement manque.

smtp-enhanced-x-5-2 = Syntaxe de la commande incomprise
    .description = Le serveur n’a pas pu interpréter la commande : sa syntaxe est incorrecte, ou le serveur ne la connaît pas.
    .when = En réponse à une commande mal formée ou inconnue, à une adresse sans chevrons, à un saut de ligne superflu ou à une réponse AUTH dont le BASE64 ne peut pas être décodé.
    .fix = Cherchez des espaces, des chevrons manquants et des sauts de ligne dans les adresses. Si elles sont justes, cherchez dans le journal de session des lignes endommagées, ou un pare-feu qui réécrit SMTP.
    .use = Envoyez X.5.2 lorsqu’une commande ne peut pas être analysée ou reconnue. Envoyez X.5.1 lorsqu’elle n’est pas prise en charge ou arrive dans le désordre, et X.5.4 pour des arguments incorrects.

smtp-enhanced-x-5-3 = Trop de destinataires
    .description = Le message a plus de destinataires que le serveur n’en accepte dans une transaction.
    .when = En réponse à RCPT TO ou à DATA, lorsque la transaction atteint la limite. L’utilisateur le voit lorsque le programme d’envoi ne sait pas utiliser plusieurs transactions.
    .fix = Envoyez par groupes plus petits, ou utilisez une liste de diffusion. Si vous gérez le serveur expéditeur, abaissez sa limite de destinataires par transaction. Ne renvoyez rien aux destinataires acceptés.
    .use = Envoyez X.5.3 lorsque seul le nombre de destinataires est trop élevé : avec 452 pour une limite de l’implémentation, après au moins 100, ou avec une réponse 5yz pour une limite de politique.

smtp-enhanced-x-5-4 = Arguments de commande non valides
    .description = La commande est valide, mais non ses arguments : une valeur est hors limites, ou l’un d’eux demande une fonctionnalité inconnue.
    .when = En réponse à un nom d’hôte incorrect dans EHLO, à un paramètre inconnu de MAIL FROM ou de RCPT TO, ou à un mécanisme AUTH non accepté, par exemple parce que TLS n’est pas actif.
    .fix = Trouvez l’argument dans le journal de session. Pour AUTH, activez TLS et choisissez un mécanisme de la nouvelle réponse à EHLO. Pour EHLO, réglez un nom d’hôte pleinement qualifié. Retirez les paramètres que EHLO n’annonce pas.
    .use = Envoyez X.5.4 lorsqu’une commande prise en charge a un argument que vous ne pouvez pas accepter. Envoyez X.5.2 lorsque la ligne ne peut pas être analysée et X.7.9 pour un mécanisme trop faible.

smtp-enhanced-x-5-5 = Versions du protocole incompatibles
    .description = Les deux systèmes utilisent des versions incompatibles du protocole de messagerie et n’ont pas pu se mettre d’accord automatiquement sur l’une d’elles.
    .when = Rarement aujourd’hui, sur une passerelle ou un ancien système, car les clients passent de EHLO à HELO.
    .fix = Comparez les logiciels des deux côtés : mettez à jour le plus ancien, laissez le client passer à HELO, et vérifiez qu’aucun pare-feu ne modifie le message d’accueil.
    .use = N’envoyez X.5.5 que pour une incompatibilité de versions sans solution de repli. Envoyez X.5.1 pour une commande non prise en charge et X.5.4 pour un argument non pris en charge.

smtp-enhanced-x-5-6 = Ligne d’authentification trop longue
    .description = L’authentification a échoué parce que la réponse BASE64 du client était plus longue que le tampon du serveur pour le mécanisme choisi.
    .when = Pendant AUTH, avec de longues réponses comme des tickets Kerberos ou de longs jetons d’accès. D’anciennes versions d’Exchange employaient 5.5.6 pour un contenu de message non valide.
    .fix = Le mot de passe n’est pas en cause. Choisissez un autre mécanisme de la réponse à EHLO, avec TLS. Si vous gérez le serveur, agrandissez son tampon ; la RFC 4954 juge 12 288 octets suffisants.
    .use = Envoyez X.5.6 lorsqu’une réponse AUTH dépasse votre tampon. Envoyez X.5.2 lorsque son BASE64 ne peut pas être décodé et X.7.8 lorsque les identifiants ne sont pas valides.

## Details: X.6, the message’s content and media

smtp-enhanced-x-6-0 = Autre problème de contenu du message
    .description = Quelque chose dans le contenu du message empêche de le remettre. Le code ne dit pas quoi.
    .when = Après les données du message, par exemple lorsqu’un en-tête manque ou est mal formé, qu’une ligne est trop longue ou qu’un retour chariot ou un saut de ligne apparaît seul.
    .fix = Cherchez dans le texte la partie critiquée, ou envoyez le message depuis un autre programme, sans pièces jointes inhabituelles. Si vous développez le programme d’envoi, corrigez ses en-têtes et ses lignes.
    .use = Envoyez X.6.0 lorsque la forme du contenu en est la raison. Envoyez X.6.1 pour un type de média non pris en charge et X.7.1 lorsqu’une politique ou un filtre antispam refuse le contenu.

smtp-enhanced-x-6-1 = Type de média non pris en charge
    .description = Le transport, ou le système suivant, ne prend pas en charge le type de contenu du message.
    .when = Sur une passerelle vers un système qui ne peut pas transporter le contenu, comme le fax, les récepteurs de radiomessagerie ou un réseau de messagerie limité au texte brut.
    .fix = Envoyez le contenu sous une forme plus simple, par exemple en texte brut ou dans un type de fichier courant, ou sous forme de lien. Sinon, écrivez à une autre boîte aux lettres du destinataire.
    .use = Envoyez X.6.1 lorsque le média lui-même ne peut pas être transporté. Envoyez X.6.3 lorsqu’une conversion aiderait mais manque, et X.7.1 lorsque la politique interdit le type de fichier.

smtp-enhanced-x-6-2 = Conversion nécessaire mais interdite
    .description = Le contenu doit être converti avant la remise, mais l’expéditeur ou la politique de l’hôte d’envoi l’interdit.
    .when = Sur un relais ou une passerelle, lorsque le système suivant ne peut pas accepter le contenu tel quel.
    .fix = Autorisez la conversion dans les options du message, ou utilisez une forme qui n’en demande pas, comme du texte sur 7 bits. Si l’hôte interdit la conversion, demandez à l’administrateur du serveur expéditeur de l’autoriser.
    .use = Envoyez X.6.2 lorsque vous pourriez convertir mais n’en avez pas le droit. Envoyez X.6.3 lorsque vous ne savez pas convertir et X.6.5 lorsque vous avez essayé et échoué.

smtp-enhanced-x-6-3 = Conversion nécessaire mais non prise en charge
    .description = Le contenu doit être converti pour continuer, et un hôte du trajet ne sait pas le faire, du moins pas raisonnablement.
    .when = Pour un contenu sur 8 bits ou binaire, sur un relais dont le serveur suivant n’accepte que du texte sur 7 bits.
    .fix = Réglez le logiciel de messagerie pour qu’il encode le texte et les pièces jointes en base64 ou quoted-printable. Si vous gérez le relais, ajoutez la conversion, ou acheminez vers un serveur qui annonce 8BITMIME.
    .use = Envoyez X.6.3 lorsque vous ne disposez pas de la conversion. Envoyez X.6.2 lorsqu’elle est interdite et X.6.9 lorsque des en-têtes UTF-8 sont l’obstacle.

smtp-enhanced-x-6-4 = Perte de contenu à la conversion
    .description = La remise demandait une conversion qui perd une partie du contenu. Une réussite avertit de la perte ; un échec signifie que l’expéditeur l’a interdite.
    .when = Dans le rapport d’une passerelle à l’expéditeur, ou d’un serveur de soumission qui réécrit des en-têtes sur 8 bits et doit en deviner le jeu de caractères.
    .fix = Après une réussite, demandez au destinataire si le message est complet. Après un échec, autorisez la perte, ou utilisez une forme qui n’exige pas de conversion, comme du texte brut.
    .use = Envoyez X.6.4 avec une réussite pour signaler la perte, et avec un échec lorsque l’expéditeur l’a interdite. Envoyez X.6.5 lorsque la conversion a échoué.

smtp-enhanced-x-6-5 = Échec de la conversion
    .description = Le contenu devait être converti en chemin, mais la conversion n’a pas réussi.
    .when = Sur un relais ou une passerelle dont le convertisseur bute sur une partie MIME endommagée ou un jeu de caractères inconnu. Dans d’anciennes versions d’Exchange, 4.6.5 signifiait qu’une page de codes manquait.
    .fix = Envoyez du texte UTF-8 brut sans pièces jointes ; s’il arrive, ajoutez les parties une à une pour trouver la cause. Si vous gérez l’hôte qui convertit, consultez son journal.
    .use = Envoyez X.6.5 lorsqu’une conversion a été tentée et a échoué. Envoyez X.6.3 lorsque vous n’en avez pas et X.6.4 lorsqu’elle a réussi avec une perte.

smtp-enhanced-x-6-6 = Contenu du message impossible à récupérer
    .description = Le serveur n’a pas pu récupérer le contenu du message sur le système distant que le client a indiqué.
    .when = En réponse à BURL, qui désigne un message sur un serveur IMAP, lorsque ce serveur renvoie une erreur ou aucune donnée.
    .fix = Vérifiez que le message est encore dans son dossier et envoyez-le de là une nouvelle fois, ou joignez-le. Si vous gérez le serveur de soumission, testez son accès au serveur IMAP.
    .use = Envoyez X.6.6 lorsque la récupération de l’URL de BURL donne une erreur ou rien. Envoyez X.7.14 lorsqu’il vous manque une relation de confiance et X.4.1 lorsque le serveur ne répond pas.

smtp-enhanced-x-6-7 = Adresse non ASCII non autorisée
    .description = L’adresse de l’expéditeur ou du destinataire contient des caractères non ASCII, que ce serveur n’y autorise pas.
    .when = En réponse à MAIL FROM ou à RCPT TO, lorsque cette adresse doit être en ASCII. Postfix retourne aussi des messages avec ce code lorsqu’ils ont besoin de SMTPUTF8 et que le serveur suivant ne l’a pas.
    .fix = Utilisez l’adresse ASCII de la personne ; seul un domaine peut s’écrire sous la forme « xn-- ». Pour « SMTPUTF8 is required », encodez aussi les en-têtes, ou passez par un fournisseur qui prend en charge SMTPUTF8.
    .use = Envoyez X.6.7 avec 550 en réponse à MAIL FROM et avec 553 en réponse à RCPT TO. Envoyez X.6.9 après les données du message lorsque les en-têtes sont l’obstacle.

smtp-enhanced-x-6-8 = La réponse exigerait de l’UTF-8
    .description = Pour donner le nom de la boîte aux lettres, la réponse devrait contenir du texte UTF-8, que le client n’a pas autorisé.
    .when = En réponse à VRFY ou à EXPN sans le paramètre SMTPUTF8, lorsque le nom de la boîte aux lettres n’est pas en ASCII.
    .fix = Gardez l’adresse : seule la réponse à RCPT TO dit si elle accepte du courrier. Si vous développez le client, ajoutez SMTPUTF8 à VRFY ou à EXPN.
    .use = Envoyez X.6.8 avec 252 ou 550 en réponse à VRFY ou à EXPN lorsque le nom de la boîte aux lettres exige de l’UTF-8 que le client n’a pas autorisé.

smtp-enhanced-x-6-9 = En-têtes UTF-8 non acceptés par un destinataire
    .description = Le message a des en-têtes UTF-8, et au moins un destinataire ne peut pas les accepter ; le serveur le rejette donc pour tous.
    .when = Après les données du message, lorsque le système d’un destinataire ne prend pas en charge la messagerie internationalisée.
    .fix = Utilisez des adresses ASCII dans tous les en-têtes, et laissez le logiciel de messagerie encoder les noms et l’objet. Ou envoyez la version UTF-8 séparément aux destinataires dont le serveur prend en charge SMTPUTF8.
    .use = Envoyez X.6.9 après les données du message lorsque des en-têtes UTF-8 ne peuvent pas atteindre tous les destinataires ; mieux, refusez ces destinataires en réponse à RCPT TO. Envoyez X.6.7 lorsqu’une adresse d’enveloppe est l’obstacle.

smtp-enhanced-x-6-10 = Doublon de X.6.8
    .description = Le registre cite ce numéro comme un doublon obsolète de X.6.8 : la réponse exigerait de l’UTF-8.
    .when = Rarement, avec un logiciel qui répond à VRFY ou à EXPN pour une boîte aux lettres dont le nom n’est pas en ASCII.
    .fix = Lisez le texte, puis traitez le code comme X.6.8. Si vous gérez le logiciel qui l’a envoyé, mettez-le à jour.
    .use = N’envoyez pas X.6.10. Envoyez X.6.8, qui signifie la même chose.

## Details: X.7, security and policy

smtp-enhanced-x-7-0 = Autre information sur la sécurité
    .description = Le code concerne la sécurité, mais aucun autre code ne convient ou la politique en interdit un plus précis. Une réussite confirme en général que le client s’est authentifié.
    .when = En réponse à AUTH, que l’authentification réussisse ou échoue, ou à d’autres commandes lorsque AUTH ou STARTTLS doit venir d’abord. Aussi pour des refus que la politique laisse sans explication.
    .fix = Après une réussite, aucune action n’est nécessaire. Si le code commence par 4, ne changez pas le mot de passe. Sinon, activez le chiffrement et l’authentification, vérifiez le nom d’utilisateur et le mot de passe, ou adressez-vous à l’administrateur de messagerie du serveur.
    .use = Envoyez X.7.0 avec 235 pour une réussite, avec 530 lorsque AUTH ou STARTTLS manque, avec 454 lorsque les identifiants ne peuvent pas être vérifiés pour le moment, et pour les raisons que vous ne divulguez pas.

smtp-enhanced-x-7-1 = Remise non autorisée
    .description = L’expéditeur n’a pas le droit d’envoyer à cette destination : le serveur ou le destinataire filtre selon l’hôte, l’expéditeur ou le destinataire.
    .when = Pour le spam, les adresses IP inscrites sur une liste de blocage, le relais sans authentification, et les destinataires ou groupes fermés à l’extérieur. Certains serveurs l’envoient aussi pour la liste grise ou DMARC.
    .fix = Si le relais a été refusé, activez l’authentification pour le courrier sortant. Si le destinataire ou le groupe est fermé, demandez l’autorisation à son propriétaire. Pour une liste de blocage, corrigez d’abord la cause, puis demandez le retrait.
    .use = Envoyez X.7.1 lorsqu’un filtre ou une règle refuse cet expéditeur, et nommez la règle dans le texte. Envoyez X.7.2 pour une liste de diffusion, et X.7.20 à X.7.26 lorsque DKIM, SPF ou le DNS inverse échoue.

smtp-enhanced-x-7-2 = Envoi à la liste de diffusion non autorisé
    .description = L’expéditeur n’a pas le droit d’envoyer des messages à cette liste de diffusion.
    .when = En réponse à RCPT TO ou après les données du message, lorsque la liste n’accepte que ses membres ou certains expéditeurs.
    .fix = Écrivez depuis l’adresse inscrite à la liste. Si vous le faites déjà, ou si vous n’êtes pas membre, inscrivez-vous à la liste ou demandez à son propriétaire l’autorisation d’y écrire.
    .use = Envoyez X.7.2 lorsque les règles d’une liste de diffusion excluent l’expéditeur. Envoyez X.7.1 lorsqu’il s’agit d’un destinataire ordinaire et X.2.4 lorsque la liste ne peut pas être développée.

smtp-enhanced-x-7-3 = Conversion de sécurité impossible
    .description = Pour être remis, le message devrait être converti d’un protocole de messagerie sécurisée à un autre, ce qui n’est pas possible.
    .when = Rarement, sur une passerelle qui ne peut pas convertir une forme de message signé ou chiffré en une autre. Avec Exchange, 535 5.7.3 signifie que l’authentification a échoué.
    .fix = Avec 535, vérifiez le nom d’utilisateur et le mot de passe, et que le compte peut utiliser SMTP AUTH. Sinon, convenez avec le destinataire d’une forme de protection que les deux prennent en charge, par exemple S/MIME.
    .use = Envoyez X.7.3 lorsqu’un message doit passer d’un protocole de sécurité à un autre. Envoyez X.7.4 lorsqu’il manque au transport une fonction de sécurité et X.6.3 pour un contenu ordinaire.

smtp-enhanced-x-7-4 = Fonction de sécurité non prise en charge
    .description = Le message ou le client a besoin d’une fonction de sécurité, comme une authentification sécurisée, que ce transport de messagerie ne prend pas en charge.
    .when = En réponse à un mécanisme AUTH que le serveur ne propose pas sur cette connexion, ou sur une passerelle qui ne peut pas transporter la protection du message. Postfix signale 4.7.4 lorsque le TLS exigé n’a pas été proposé.
    .fix = Après AUTH, activez TLS, choisissez un mécanisme de la réponse à EHLO, et vérifiez l’hôte et le port. Pour un message, retirez l’option de sécurité que nomme le texte.
    .use = Envoyez X.7.4 lorsqu’une fonction de sécurité n’est pas du tout prise en charge. Envoyez X.5.4 pour un autre argument AUTH non valide et X.7.9 pour un mécanisme trop faible.

smtp-enhanced-x-7-5 = Échec cryptographique
    .description = Un système de messagerie qui devait vérifier ou déchiffrer le message n’a pas pu le faire, car une clé ou une information du même ordre manquait ou n’était pas valide.
    .when = Sur une passerelle qui déchiffre ou vérifie le courrier, lorsque la clé manque, a expiré ou est endommagée. Postfix et Exchange signalent 4.7.5 lorsqu’une négociation TLS ou la vérification d’un certificat échoue.
    .fix = Demandez à l’administrateur du destinataire la clé ou le certificat actuel. Si vous gérez la passerelle ou le serveur, renouvelez la clé ou le certificat manquant et vérifiez l’horloge du système.
    .use = Envoyez X.7.5 lorsqu’une clé manque ou n’est pas valide. Envoyez X.7.6 lorsqu’il vous manque l’algorithme et X.7.7 lorsque la clé est juste mais que le message a été altéré.

smtp-enhanced-x-7-6 = Algorithme cryptographique non pris en charge
    .description = Un système de messagerie qui devait vérifier ou déchiffrer le message n’a pas pu le faire, car il ne prend pas en charge l’algorithme.
    .when = Sur une passerelle qui déchiffre ou vérifie le courrier, pour un algorithme qu’elle n’a pas ou n’accepte plus.
    .fix = Choisissez un autre algorithme dans les paramètres de sécurité du logiciel de messagerie, de préférence sa valeur par défaut actuelle. Si vous gérez la passerelle et que l’algorithme est moderne, mettez à jour sa bibliothèque cryptographique.
    .use = Envoyez X.7.6 lorsque seul l’algorithme est l’obstacle. Envoyez X.7.5 lorsqu’une clé manque ou n’est pas valide et X.7.7 lorsque le message a été altéré.

smtp-enhanced-x-7-7 = Message endommagé ou altéré
    .description = Un système de messagerie qui vérifie les messages n’a pas pu confirmer celui-ci, endommagé ou altéré en chemin. Une réussite signifie qu’il a été remis malgré tout.
    .when = Sur une passerelle qui vérifie les signatures, lorsque le contenu et la signature ne concordent pas. Certains serveurs l’envoient aussi pour tout échec d’authentification de l’expéditeur.
    .fix = Après une réussite, prévenez le destinataire que la signature n’est peut-être pas valide. Après un échec, évitez les listes, les transferts et les filtres qui ajoutent des pieds de page. Si vous gérez le serveur expéditeur, signez après la dernière modification.
    .use = Envoyez X.7.7 lorsque le message ne correspond plus à sa signature. Envoyez X.7.5 lorsque la clé manque et X.7.20 lorsqu’aucune signature DKIM n’est validée.

smtp-enhanced-x-7-8 = Identifiants non valides
    .description = Le serveur a refusé d’authentifier l’utilisateur : les identifiants sont incorrects ou insuffisants.
    .when = En réponse à AUTH, lorsque le mot de passe ou le jeton ne correspond pas au nom d’utilisateur. De grands fournisseurs l’envoient aussi lorsqu’un compte a besoin d’un mot de passe d’application ou d’OAuth.
    .fix = Saisissez de nouveau le nom d’utilisateur et le mot de passe ; beaucoup de serveurs exigent l’adresse complète comme nom. S’ils fonctionnent sur le web, créez un mot de passe d’application ou utilisez OAuth. Arrêtez les tentatives automatiques avant qu’elles ne verrouillent le compte.
    .use = Envoyez X.7.8 avec 535 lorsque vous avez vérifié les identifiants et les refusez. Envoyez X.7.9 pour un mécanisme trop faible, et X.7.0 avec 454 lorsque vous ne pouvez pas les vérifier pour le moment.

smtp-enhanced-x-7-9 = Mécanisme d’authentification trop faible pour ce compte
    .description = Le mécanisme d’authentification choisi est plus faible que ce que la politique du serveur permet pour cet utilisateur. Le mot de passe n’a pas été jugé incorrect.
    .when = En réponse à AUTH, par exemple avec PLAIN, lorsque la politique en exige plus. Gmail l’envoie lorsque le compte a besoin d’un mot de passe d’application. Avec Yahoo, 554 5.7.9 signifie que la politique refuse le message.
    .fix = Si le texte contient un lien, suivez-le, par exemple pour créer un mot de passe d’application. Sinon, activez TLS et choisissez un mécanisme plus fort, comme OAuth, parmi ceux de la réponse à EHLO. Avec 554, procédez comme après X.7.1.
    .use = Envoyez X.7.9 avec 534 lorsque la politique juge le mécanisme trop faible pour cet utilisateur. Envoyez X.7.10 lorsque le chiffrement suffit et X.7.12 lorsqu’une seule authentification fait migrer le compte.

smtp-enhanced-x-7-10 = Chiffrement nécessaire
    .description = La connexion doit être chiffrée avant que le client s’authentifie, ou avant qu’un message qui exige TLS soit transmis.
    .when = En réponse à AUTH sur une connexion non chiffrée, ou dans un rapport de non-remise lorsqu’aucun serveur récepteur n’a proposé TLS avec un certificat valide pour un message envoyé avec REQUIRETLS.
    .fix = Pour vous authentifier, activez STARTTLS ou TLS, ou choisissez un mécanisme plus fort. Après un rapport de non-remise, prévenez l’administrateur du destinataire que TLS ou la vérification du certificat échoue, ou envoyez sans REQUIRETLS si le contenu le permet.
    .use = Envoyez X.7.10 avec 523 lorsqu’un mécanisme exige d’abord le chiffrement ; mieux, ne l’annoncez pas avant STARTTLS. Signalez X.7.30 lorsque TLS fonctionne mais que REQUIRETLS manque.

smtp-enhanced-x-7-11 = Chiffrement exigé pour ce mécanisme
    .description = Le mécanisme d’authentification choisi ne peut être utilisé que sur une connexion chiffrée.
    .when = En réponse à AUTH sur une connexion non chiffrée, avec d’anciens serveurs. Les serveurs actuels n’annoncent pas un tel mécanisme avant STARTTLS.
    .fix = Activez STARTTLS ou TLS pour le courrier sortant, vérifiez le port, en général 587 ou 465, et authentifiez-vous comme avant : le mot de passe n’est pas en cause.
    .use = N’envoyez pas X.7.11 avec un nouveau logiciel ; n’annoncez le mécanisme qu’une fois la connexion chiffrée, ou refusez-le par 504 et X.5.4. Envoyez X.7.9 lorsqu’il est trop faible même avec TLS.

smtp-enhanced-x-7-12 = Transition de mot de passe nécessaire pour le compte
    .description = Le compte n’est pas encore prêt pour le mécanisme d’authentification choisi. Une seule authentification avec un autre mécanisme, en général PLAIN, le prépare.
    .when = En réponse à AUTH, lorsque le mot de passe enregistré ne convient pas au mécanisme. Avec Exchange Online, 5.7.12 signifie que le destinataire n’accepte pas de courrier de l’extérieur de l’organisation.
    .fix = Réglez le logiciel de messagerie sur PLAIN avec TLS, authentifiez-vous une fois, puis revenez au mécanisme refusé. Après 5.7.12 d’Exchange Online, demandez à l’organisation du destinataire d’accepter les expéditeurs extérieurs.
    .use = Envoyez 4.7.12 avec 432 lorsqu’une authentification par PLAIN avec TLS suffit à rendre le mécanisme utilisable. Envoyez X.7.9 lorsque la politique exige un mécanisme plus fort.

smtp-enhanced-x-7-13 = Compte désactivé
    .description = Les identifiants sont justes, mais l’administrateur a désactivé le compte, par exemple à cause de factures impayées, d’un abus ou d’un piratage.
    .when = En réponse à AUTH, après vérification des identifiants. Dans un rapport de non-remise d’Exchange Online, 5.7.13 signifie qu’un dossier public n’accepte pas de courrier de l’extérieur.
    .fix = N’essayez pas d’autres mots de passe. Demandez à votre administrateur ou à votre fournisseur pourquoi le compte est désactivé. Après un rapport de non-remise d’Exchange Online, demandez au propriétaire du dossier public l’autorisation d’y écrire.
    .use = Envoyez X.7.13 avec 525 lorsque les identifiants sont justes et le compte désactivé. Envoyez X.7.8 lorsqu’ils sont incorrects, ou que vous ne voulez pas confirmer un mot de passe deviné.

smtp-enhanced-x-7-14 = Relation de confiance requise
    .description = Pour récupérer le contenu du message, le serveur de soumission a besoin d’une relation de confiance configurée avec un autre serveur, et n’en a pas.
    .when = En réponse à BURL, pour un serveur IMAP auquel le serveur de soumission n’a pas accès ; d’anciens serveurs envoyaient X.7.8. Avec Gmail, 534 5.7.14 signifie qu’il a bloqué une tentative d’authentification.
    .fix = Si c’est Gmail qui a envoyé le code, authentifiez-vous d’abord avec un navigateur web. Sinon, envoyez le message de la façon habituelle. Si vous gérez le serveur de soumission, configurez son accès à l’autre serveur.
    .use = Envoyez X.7.14 lorsqu’il vous faudrait vos propres identifiants sur le serveur que nomme l’URL. Envoyez X.6.6 lorsque vous en avez et que la récupération échoue.

smtp-enhanced-x-7-15 = Priorité trop basse
    .description = La priorité du message est inférieure à la plus basse que le serveur accepte actuellement.
    .when = En réponse à MAIL FROM ou après les données du message, sur un serveur de soumission qui prend en charge MT-PRIORITY et n’accepte que le courrier plus important, par exemple en situation d’urgence.
    .fix = Demandez à l’administrateur du serveur quelles priorités sont acceptées et jusqu’à quand. Ne relevez la priorité que si vous y êtes autorisé ; pour une affaire urgente, utilisez un autre moyen.
    .use = Envoyez X.7.15 lorsque seule la priorité est trop basse. Envoyez X.7.16 lorsque le message est trop volumineux pour elle et X.3.6 lorsque vous l’acceptez avec une autre priorité.

smtp-enhanced-x-7-16 = Message trop volumineux pour sa priorité
    .description = Le message est plus volumineux que ce que le serveur accepte actuellement à sa priorité.
    .when = En réponse à MAIL FROM avec SIZE, ou après les données du message, sur un serveur qui prend en charge MT-PRIORITY et n’admet que de petits messages à cette priorité.
    .fix = Réduisez le message : retirez les pièces jointes ou partagez-les par des liens. Ou demandez à l’administrateur du serveur si une autre priorité permet une taille plus grande.
    .use = Envoyez X.7.16 avec 552 lorsque la taille serait acceptée à une autre priorité. Envoyez X.3.4 lorsqu’elle dépasse la limite valable pour tout message.

smtp-enhanced-x-7-17 = La boîte aux lettres a changé de propriétaire
    .description = La boîte aux lettres du destinataire a changé de main depuis la date donnée par l’expéditeur, et le message était destiné au propriétaire précédent.
    .when = En réponse à RCPT TO avec le paramètre RRVS, ou à un message avec l’en-tête Require-Recipient-Valid-Since. Il s’agit le plus souvent de messages automatiques, comme une réinitialisation de mot de passe.
    .fix = N’écrivez plus à cette adresse : quelqu’un d’autre la lit désormais. Demandez à la personne, par un autre moyen, son adresse actuelle, et retirez l’ancienne de son compte et de ses options de récupération.
    .use = Envoyez X.7.17 lorsque la boîte aux lettres a changé de main depuis la date donnée. Envoyez X.7.18 pour divulguer que tout le domaine a changé de main et X.7.19 lorsque vous ne pouvez pas le savoir.

smtp-enhanced-x-7-18 = Le domaine a changé de propriétaire
    .description = Le domaine du destinataire a changé de main depuis la date donnée par l’expéditeur, et le message était destiné à un utilisateur du propriétaire précédent.
    .when = En réponse à RCPT TO avec le paramètre RRVS, ou à un message avec l’en-tête Require-Recipient-Valid-Since, si le serveur divulgue le changement.
    .fix = Considérez comme perdue toute adresse de ce domaine antérieure au changement. Demandez à chaque personne, par un autre moyen, son adresse actuelle avant d’envoyer quoi que ce soit de confidentiel.
    .use = Envoyez X.7.18 lorsque le domaine a changé de main et que vous voulez le divulguer. Envoyez X.7.17 lorsque seule la boîte aux lettres a changé de main, ou que vous préférez ne pas le dire.

smtp-enhanced-x-7-19 = Vérification du propriétaire impossible
    .description = L’expéditeur ne veut la remise que si la boîte aux lettres a toujours le même propriétaire, mais le serveur ne sait pas quand elle a été créée ou a changé de main.
    .when = En réponse à RCPT TO avec le paramètre RRVS, ou à un message portant l’en-tête Require-Recipient-Valid-Since.
    .fix = Si vous gérez le service d’envoi, n’envoyez sans RRVS que si le message peut sans inconvénient être lu par un inconnu. Sinon, contactez le destinataire par un autre moyen, ou utilisez une autre de ses adresses.
    .use = Envoyez X.7.19 lorsqu’aucune date n’a été enregistrée et qu’aucun substitut ne peut être choisi. Envoyez X.7.17 ou X.7.18 lorsque le propriétaire a changé. Pour une base de données indisponible, envoyez une réponse 4yz ordinaire.

smtp-enhanced-x-7-20 = Aucune signature DKIM validée
    .description = Le message n’a aucune signature DKIM vérifiable : il n’est pas signé, ou toutes ses signatures échouent.
    .when = Après les données du message. Causes habituelles : un serveur qui ne signe pas, une clé absente ou incorrecte dans le DNS, une liste ou un filtre qui altère le message.
    .fix = Si vous administrez le domaine d’envoi, vérifiez que son serveur signe, que la clé publique du sélecteur est dans le DNS et que rien ne modifie le message après la signature. Sinon, évitez les listes et les transferts.
    .use = Envoyez X.7.20 lorsque vous refusez un message parce qu’aucune signature n’est vérifiable ; la RFC 6376 le déconseille. Envoyez X.7.21 lorsqu’une signature enfreint l’une de vos règles et X.7.26 lorsque SPF échoue aussi.

smtp-enhanced-x-7-21 = Signature DKIM non acceptable
    .description = Au moins une signature DKIM du message est vérifiée, mais aucune ne répond aux autres exigences du côté récepteur.
    .when = Après les données du message, par exemple lorsque la clé est plus courte que le minimum admis, ou que la signature omet des en-têtes exigés ou ne couvre qu’une partie du corps.
    .fix = Si vous administrez le domaine d’envoi, utilisez une clé de 2048 bits, signez From, To, Subject et Date, retirez toute balise l=, ou demandez la règle à l’administrateur de messagerie du côté récepteur. Sinon, transférez le texte d’erreur complet à l’administrateur de ce domaine.
    .use = Envoyez X.7.21 lorsqu’une signature est vérifiée mais enfreint l’une de vos règles, et nommez la règle dans le texte. Envoyez X.7.22 lorsque la règle est la concordance avec From.

smtp-enhanced-x-7-22 = Aucune signature DKIM du domaine de l’auteur
    .description = Au moins une signature DKIM du message est vérifiée, mais aucune ne vient du domaine de l’adresse From.
    .when = Après les données du message, en général pour le courrier passé par un service d’envoi, une liste ou un hébergeur web qui signe avec son propre domaine.
    .fix = Comparez la valeur d= de DKIM-Signature au domaine de From. Si vous administrez ce domaine, publiez-y la clé du service d’envoi et activez chez lui la signature. Sinon, envoyez par le serveur de votre fournisseur.
    .use = Envoyez X.7.22 lorsque des signatures sont vérifiées mais qu’aucune ne correspond à From. Envoyez X.7.21 pour toute autre exigence et X.7.26 lorsqu’aucun résultat SPF aligné n’aide non plus, comme avec DMARC.

smtp-enhanced-x-7-23 = Échec de la vérification SPF
    .description = L’enregistrement SPF du domaine de l’expéditeur d’enveloppe, ou du nom EHLO, indique que le serveur expéditeur n’est pas autorisé.
    .when = En réponse à MAIL FROM ou à RCPT TO, ou après les données du message. Causes habituelles : un transfert, ou un service d’envoi absent de l’enregistrement. Avec Gmail, 4.7.23 signifie que le DNS inverse a échoué.
    .fix = Si le serveur que nomme la réponse peut envoyer pour le domaine, ajoutez-le à l’unique enregistrement SPF du domaine ; un serveur de transfert doit réécrire MAIL FROM. Sinon, envoyez par le serveur de votre fournisseur.
    .use = Envoyez X.7.23, qui remplace ici X.7.1, lorsque SPF donne fail, et non softfail. Envoyez X.7.24 pour temperror ou permerror et X.7.26 lorsque DKIM échoue aussi.

smtp-enhanced-x-7-24 = Erreur pendant la vérification SPF
    .description = La vérification SPF s’est terminée par une erreur : une résolution DNS a échoué, ou l’enregistrement du domaine ne peut pas être interprété.
    .when = Lorsque le serveur vérifie SPF : temperror après une résolution DNS échouée ; permerror après une syntaxe incorrecte, un second enregistrement SPF ou plus de dix interrogations.
    .fix = Si vous administrez le domaine MAIL FROM, vérifiez qu’il n’a qu’un enregistrement SPF, une syntaxe valide et au plus dix interrogations, que chaque include est résolu et que ses serveurs de noms répondent. Sinon, transférez le texte d’erreur complet à son administrateur.
    .use = Envoyez X.7.24 avec 451 pour temperror et avec 550 pour permerror ; il remplace 4.4.3 et 5.5.2 de la RFC 7208. Envoyez X.7.23 lorsque la vérification donne fail.

smtp-enhanced-x-7-25 = Échec de la vérification du DNS inverse
    .description = L’adresse IP du serveur expéditeur n’a pas d’enregistrement PTR, ou le nom qu’il contient ne ramène pas à l’adresse.
    .when = À l’ouverture de la connexion, ou plus tard. Les nouveaux serveurs, les connexions de particuliers et les adresses IPv6 n’ont souvent pas ces enregistrements. Gmail le signale aussi par 4.7.23.
    .fix = Demandez un enregistrement PTR au propriétaire de l’adresse IP, en général l’hébergeur, et donnez au nom qu’il contient un enregistrement A ou AAAA portant cette adresse. Vérifiez aussi IPv6.
    .use = Envoyez X.7.25 lorsque le PTR et la résolution directe ne confirment pas l’adresse IP du client. Envoyez X.7.26 lorsque plusieurs vérifications échouent et X.7.1 lorsqu’une liste de blocage la cite.

smtp-enhanced-x-7-26 = Échec de plusieurs vérifications d’authentification
    .description = Le message a échoué à plus d’une vérification de son expéditeur, comme SPF et DKIM. Le code ne dit pas lesquelles.
    .when = En général après les données du message. Gmail l’envoie pour les refus DMARC et pour le courrier qui ne réussit ni SPF ni DKIM ; Exchange Online l’envoie pour ce second cas en IPv6.
    .fix = Si vous administrez le domaine From, déclarez chaque serveur expéditeur dans SPF, faites-les tous signer avec DKIM, et alignez SPF ou DKIM sur From. Sinon, envoyez par le serveur de ce domaine.
    .use = Envoyez X.7.26 lorsqu’au moins deux vérifications échouent, ou pour un échec DMARC, que vous nommez dans le texte. Envoyez X.7.20 à X.7.25 lorsqu’une seule en est la raison.

smtp-enhanced-x-7-27 = Le domaine de l’expéditeur a un MX nul
    .description = Le domaine de l’expéditeur publie un enregistrement MX nul : aucune réponse ni aucun rapport de non-remise ne pourrait donc l’atteindre.
    .when = En réponse à MAIL FROM, ou après les données du message, avec des serveurs qui refusent de tels expéditeurs. Avec Gmail, ce numéro signifie que SPF n’a pas réussi.
    .fix = Envoyez depuis une adresse qui peut recevoir du courrier, ou remplacez le MX nul par un véritable enregistrement MX. Si c’est Gmail qui a envoyé le code, corrigez plutôt l’enregistrement SPF du domaine MAIL FROM.
    .use = Envoyez X.7.27 avec 550 lorsque le domaine de MAIL FROM ou de From a un MX nul. Envoyez X.1.10 avec 556 pour le domaine du destinataire.

smtp-enhanced-x-7-28 = Afflux massif de courrier détecté
    .description = Le serveur considère que le message fait partie d’un afflux massif de courrier. Le registre ne cite qu’un projet de spécification expiré, sur les messages de confirmation issus de formulaires web détournés.
    .when = Gmail l’envoie lorsque trop de courrier non sollicité vient d’une adresse IP, d’un domaine ou d’un réseau. D’autres serveurs l’envoient pour un trop grand nombre de connexions.
    .fix = Arrêtez d’abord la source : un compte piraté, un formulaire web ouvert ou une lettre d’information indésirable. Protégez les formulaires par un CAPTCHA, puis reprenez les envois lentement.
    .use = Envoyez X.7.28 lorsque la quantité de courrier semble abusive. Envoyez X.5.3 pour trop de destinataires et X.4.5 lorsque c’est votre propre système qui est engorgé.

smtp-enhanced-x-7-29 = Échec de la validation ARC
    .description = La chaîne des sceaux ARC, dans lesquels les serveurs de transfert et les listes consignent les résultats d’authentification antérieurs, n’est pas valide.
    .when = Pour un message transféré, lorsque les autres vérifications échouent aussi. Avec Gmail, 4.7.29 signifie que la connexion n’était pas chiffrée par TLS.
    .fix = Envoyez directement, sans passer par la liste ni le transfert. Si vous gérez le serveur de transfert, vérifiez sa clé ARC dans le DNS et que rien ne modifie les messages après le sceau. Pour 4.7.29 de Gmail, activez TLS.
    .use = Envoyez X.7.29 lorsque la chaîne ARC rompue mérite elle-même d’être signalée. Envoyez X.7.26 lorsque SPF ou DKIM a échoué aussi et qu’il est inutile de nommer ARC. Une chaîne absente n’est pas un échec.

smtp-enhanced-x-7-30 = Le serveur suivant n’a pas REQUIRETLS
    .description = L’expéditeur a demandé avec REQUIRETLS que TLS soit employé sur tout le trajet, mais aucun des serveurs suivants possibles ne prend en charge cette extension.
    .when = Dans un rapport de non-remise, lorsqu’aucun hôte MX du domaine du destinataire n’annonce REQUIRETLS après STARTTLS. Avec Exchange Online, 550 5.7.30 signifie qu’il refuse l’authentification de base (Basic), par mot de passe ; avec Gmail, que DKIM n’a pas réussi.
    .fix = N’envoyez sans REQUIRETLS que si le contenu le permet, ou demandez à l’administrateur du destinataire d’ajouter la prise en charge. Si c’est Exchange Online qui a envoyé le code, authentifiez-vous avec OAuth. Si c’est Gmail, configurez la signature DKIM et sa clé dans le DNS.
    .use = Envoyez X.7.30 lorsque TLS fonctionne mais que le serveur suivant n’annonce pas REQUIRETLS. Envoyez X.7.10 lorsqu’aucune session TLS vérifiée ne peut être établie et X.7.20 lorsque DKIM échoue.
