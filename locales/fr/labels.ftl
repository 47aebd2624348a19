# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

language-name = Français

## Headings of a page about two codes

heading-equivalents = Équivalents dans d’autres protocoles
heading-differences = Principales différences
heading-other-differences = Autres différences
heading-similarities = Points communs
heading-use = Lequel envoyer, et quand
heading-neighbours = Souvent confondus
heading-learn-more = Pour en savoir plus
heading-related-codes = Codes voisins
heading-related-pairs = Comparaisons voisines
heading-references = Spécifications

code-with-title = { $code } · { $title }

match-near = { $kind }, orthographe proche

related-pair = { $left } comparé à { $right }

## Kinds of text in which a search finds words

match-kind-code = Code
match-kind-symbol = Nom
match-kind-phrase = Libellé de la spécification
match-kind-vendor = Libellé d’un produit
match-kind-title = Titre
match-kind-description = Signification
match-kind-when = Situation
match-kind-advice = Conseil
match-kind-example = Exemple
match-kind-cause = Cause
match-kind-printed = Libellé d’un programme

## Aspects: in what two codes can differ

aspect-protocol = Protocole
aspect-outcome = Résultat
aspect-retry = Nouvelle tentative
aspect-repeat-safety = Tentatives automatiques
aspect-actor = Qui doit agir
aspect-remedy = Comment corriger
aspect-phase = À quelle étape
aspect-class = Classe
aspect-category = Catégorie
aspect-standing = Statut normatif
aspect-specification = Spécification

## Outcomes

outcome-success = Réussite
outcome-intermediate = En cours : la suite est attendue
outcome-redirection = Redirection
outcome-transient-failure = Échec temporaire
outcome-permanent-failure = Échec définitif

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Inutile
    .message = Il n’y a rien à renvoyer.
    .request = Il est inutile de réessayer.
    .call = Il est inutile de rappeler ou de réessayer.
    .connection = Il est inutile de rétablir la connexion.
retry-after-delay = Après un délai
    .message = Le même message peut passer plus tard. S’il vous a été retourné ou s’il est encore dans votre boîte d’envoi, patientez, puis renvoyez-le à ceux qui ne l’ont pas reçu ; sinon, votre serveur de messagerie réessaie automatiquement.
    .request = La même requête peut aboutir plus tard. Patientez, puis réessayez.
    .call = Le même appel ou la même requête peut aboutir plus tard. Patientez, puis réessayez.
    .connection = Une tentative ultérieure peut aboutir. Patientez, puis établissez une nouvelle connexion.
retry-after-change = Après une correction
    .message = Sans changement, une nouvelle tentative sera probablement refusée elle aussi. Il faut d’abord corriger la cause.
    .request = La même requête, renvoyée telle quelle, échouera probablement encore. Il faut d’abord corriger la cause.
    .call = Le même appel ou la même requête échouera probablement encore. Il faut d’abord corriger la cause.
    .connection = Une nouvelle tentative de connexion échouera probablement encore. Il faut d’abord corriger la cause.
retry-after-restart = Depuis le début de la séquence
    .message = Répéter cette seule commande ne sert à rien. Recommencez toute la transaction de messagerie.
    .request = Répéter cette seule requête ne sert à rien. Recommencez toute la séquence à partir de la première lecture. Un programme peut le faire automatiquement.
    .call = Répéter cette seule étape ne sert à rien. Rétablissez l’appel depuis le début.
    .connection = Répéter cette seule étape ne sert à rien. Recommencez tout l’échange sur une nouvelle connexion.
retry-elsewhere = Avec un autre serveur, une autre adresse ou une autre connexion
    .message = Renvoyer le message de la même façon ne sert à rien. Utilisez l’adresse indiquée dans la réponse, ou un autre serveur ou une autre adresse IP du DNS.
    .request = Envoyez la requête à l’adresse indiquée dans la réponse ou, s’il n’y en a pas, renvoyez-la sur une nouvelle connexion.
    .call = Rappeler la même adresse ne sert à rien. Utilisez l’adresse indiquée dans la réponse.
    .connection = Se reconnecter au même serveur ne sert à rien. Utilisez le serveur ou l’adresse que nomme le texte d’erreur.
retry-never = Jamais
    .message = Ne renvoyez pas le message. Ni l’attente ni une modification ne le feront passer.
    .request = Ne renvoyez pas la requête. Ni l’attente ni une modification ne la feront aboutir.
    .call = Ne réessayez pas. Ni l’attente ni une modification ne feront aboutir l’appel.
    .connection = Ne vous reconnectez pas. Ni l’attente ni une modification ne feront aboutir la connexion.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Personne
    .advice = Aucune action n’est nécessaire.
actor-nobody-request = Personne
    .advice = Aucune action n’est nécessaire.
actor-nobody-call = Personne
    .advice = Aucune action n’est nécessaire.
actor-nobody-connection = Personne
    .advice = Aucune action n’est nécessaire.
actor-usually-nobody-message = En général, personne
    .advice = En général, personne n’a à intervenir : la situation se règle avec le temps.
actor-usually-nobody-request = En général, personne
    .advice = En général, personne n’a à intervenir : la situation se règle avec le temps.
actor-usually-nobody-call = En général, personne
    .advice = En général, personne n’a à intervenir : la situation se règle avec le temps.
actor-usually-nobody-connection = En général, personne
    .advice = En général, personne n’a à intervenir : la situation se règle avec le temps. Si les connexions échouent sans cesse, l’administrateur du serveur doit en trouver la cause.
actor-user-message = L’expéditeur
    .advice = C’est à l’expéditeur d’agir, par exemple en corrigeant l’adresse, l’authentification ou le message.
actor-user-request = L’utilisateur
    .advice = C’est à l’utilisateur d’agir, par exemple en corrigeant l’adresse, l’authentification ou les données saisies.
actor-user-call = L’appelant
    .advice = C’est à l’appelant d’agir, par exemple en corrigeant le numéro ou l’adresse.
actor-user-connection = L’utilisateur
    .advice = C’est à l’utilisateur d’agir, par exemple en s’authentifiant de nouveau ou en modifiant les paramètres du programme.
actor-asking-operator-message = L’administrateur du côté expéditeur
    .advice = C’est à l’administrateur du serveur expéditeur ou du logiciel de messagerie d’agir. Si ce n’est pas vous, transférez-lui le texte d’erreur complet.
actor-asking-operator-request = L’administrateur ou le développeur du client
    .advice = C’est à l’administrateur ou au développeur du client d’agir. Si ce n’est pas vous, transférez-lui le texte d’erreur complet.
actor-asking-operator-call = L’administrateur du côté appelant
    .advice = C’est à l’administrateur du téléphone ou du système téléphonique de l’appelant d’agir. Si ce n’est pas vous, transférez-lui le texte d’erreur complet.
actor-asking-operator-connection = L’administrateur ou le développeur du client
    .advice = C’est à l’administrateur ou au développeur du client d’agir. Si ce n’est pas vous, transférez-lui le texte d’erreur complet.
actor-answering-operator-message = L’administrateur du serveur qui a répondu
    .advice = C’est à l’administrateur du serveur qui a répondu d’agir. Vous pouvez lui signaler le problème.
actor-answering-operator-request = L’administrateur du serveur
    .advice = C’est à l’administrateur du serveur d’agir. Vous pouvez lui signaler le problème.
actor-answering-operator-call = L’administrateur du serveur qui a répondu
    .advice = C’est à l’administrateur du serveur qui a répondu d’agir. Vous pouvez lui signaler le problème.
actor-answering-operator-connection = L’administrateur du serveur
    .advice = C’est à l’administrateur du serveur d’agir. Vous pouvez lui signaler le problème.
actor-destination-operator-message = L’administrateur du serveur de destination
    .advice = C’est à l’administrateur du serveur de destination d’agir. Le serveur qui a signalé le problème n’y est généralement pour rien.
actor-destination-operator-request = L’administrateur du serveur en amont ou de la zone
    .advice = C’est à l’administrateur du serveur ou de la zone DNS situés derrière le serveur qui a répondu d’agir. Vous pouvez lui signaler le problème.
actor-destination-operator-call = L’administrateur du côté appelé
    .advice = C’est à l’administrateur du côté appelé d’agir. Le serveur qui a répondu ne fait que signaler le problème.
actor-destination-operator-connection = L’administrateur du serveur situé derrière la passerelle
    .advice = C’est à l’administrateur du serveur situé derrière la passerelle d’agir. La passerelle ne fait que signaler le problème.
actor-recipient-message = Le destinataire
    .advice = C’est au destinataire d’agir. Contactez-le par un autre moyen, par exemple par téléphone.
actor-recipient-request = Le destinataire
    .advice = C’est au destinataire d’agir. Contactez-le par un autre moyen, par exemple par téléphone.
actor-recipient-call = La personne appelée
    .advice = C’est à la personne appelée d’agir. Contactez-la par un autre moyen, par exemple par e-mail.
actor-recipient-connection = L’administrateur du côté récepteur
    .advice = C’est à l’administrateur du côté qui a reçu cette alerte, client ou serveur, d’agir. Si ce n’est pas vous, transférez-lui le texte d’erreur complet.

## What has to be done, as it stands in a list

remedy-nothing = ne rien faire
remedy-proceed = passer à l’étape suivante
remedy-wait = patienter et réessayer
remedy-correct-command = corriger la commande
remedy-correct-address = corriger l’adresse
remedy-correct-message = modifier le message
remedy-authenticate = s’authentifier
remedy-encrypt = chiffrer la connexion
remedy-free-space = libérer de l’espace de stockage
remedy-seek-permission = obtenir une autorisation
remedy-repair-server = réparer le serveur en cause
remedy-use-another-server = utiliser un autre serveur
remedy-follow-redirect = suivre la redirection
remedy-correct-request = corriger la requête
remedy-refresh-state = relire l’état actuel
remedy-slow-down = envoyer moins à la fois
remedy-correct-dns = corriger les enregistrements DNS du domaine en cause
remedy-find-cause = chercher la cause dans le texte d’erreur complet

## How firmly a code is defined

standing-registered = Enregistré
    .note = Le code figure dans le registre officiel de l’IANA, qui indique le document qui le définit.
standing-specified = Spécifié
    .note = Une spécification publiée définit le code.
standing-experimental = Expérimental
    .note = Seul un document expérimental ou un projet de spécification définit le code.
standing-obsolete = Obsolète
    .note = Le code est obsolète : d’anciens logiciels l’envoient encore, mais les nouveaux ne devraient plus l’envoyer.
standing-unofficial = Non officiel
    .note = Le code n’est pas officiel : son sens dépend du logiciel qui l’envoie.
standing-vendor = Propre à un éditeur
    .note = Un ou plusieurs éditeurs définissent le code pour leurs propres produits. D’autres peuvent l’employer autrement.

## Enhanced mail status codes

fallback-unregistered-detail = « { $asked } » n’est pas enregistré. Cette page présente { $code }, le code général le plus proche.

fallback-no-class = « { $asked } » n’indique pas la classe. Cette page présente { $code }, la forme enregistrée la plus grave.

fallback-no-class-and-unregistered-detail = « { $asked } » n’indique pas la classe et n’est pas enregistré. Cette page présente { $code }, le code général le plus proche, sous sa forme la plus grave.

fallback-in-range = « { $asked } » appartient à une plage de codes définis ensemble. Cette page présente toute la plage, { $code }.

class-unregistered = Le registre n’associe pas ce cas à la classe du code { $code }, seulement à la classe { $classes }. Certains serveurs l’envoient tout de même.

class-contested = Le registre se contredit au sujet du code { $code } : son texte n’admet que la classe { $classes }, mais ses codes de base en comprennent une autre. Les serveurs envoient les deux classes.

vendor-words = Chez { $vendor } : « { $phrase } »
    .description = { $vendor } définit { $code } pour ses propres serveurs, et aucun registre ne le répertorie. Le libellé de ce code est « { $phrase } ».
    .when = Un serveur de messagerie { $vendor } répond par ce code ou l’inscrit dans un rapport de non-remise. Envoyé par un autre serveur, { $code } peut avoir un autre sens.
    .fix = Lisez le texte d’erreur complet, qui donne souvent la raison et un lien, et suivez-le. S’il ne dit rien de plus, suivez les conseils du code { $standard }.
    .use = Réservez { $code } à { $vendor }. Envoyez plutôt { $standard }, qui est enregistré, et donnez la raison dans le texte.

## Codes that nobody defines: shared texts

popular-lists = les listes de codes du web

unofficial-dots-dropped =
    .description = Aucune norme ne définit { $code }. Il s’agit très probablement de { $stands-for } (« { $stands-for-title } »), un code d’état amélioré écrit sans ses points.
    .when = Il apparaît dans { $seen }. Lorsqu’un serveur l’envoie, le code amélioré ou le texte qui suit en précise le sens.
    .use = N’envoyez pas ce numéro. Envoyez { $standard }, que tous les logiciels de messagerie comprennent, avec le code amélioré qui désigne la cause.

unofficial-registry-column =
    .description = Aucun document n’explique { $code }. Le registre des codes d’état améliorés ne cite ce numéro que comme code de base. Dans la pratique, { $stands-for } (« { $stands-for-title } ») s’en approche le plus.
    .when = Il est rare et apparaît dans { $seen }. Seul le texte qui suit le numéro en précise le sens.
    .use = N’envoyez pas ce numéro. Envoyez { $standard }, défini par une norme, et donnez la raison dans un code amélioré.

unofficial-software = Sens propre au logiciel qui l’envoie
    .description = Aucune norme ne définit { $code }. Certains logiciels l’envoient avec un sens qui leur est propre et que seul explique le texte qui suit le numéro.
    .when = Il apparaît dans { $seen }. D’autres logiciels peuvent employer le même numéro pour autre chose.
    .fix = Fiez-vous au texte qui suit le numéro et, s’il y en a un, au code amélioré. À défaut, traitez la réponse comme { $standard } : le premier chiffre décide si les serveurs de messagerie réessaient.
    .use = N’envoyez pas ce numéro. Envoyez { $standard } et donnez la raison dans un code amélioré et dans le texte.

unofficial-list-only = Numéro tiré de listes de codes du web
    .description = Aucune norme ne définit { $code }, et aucun serveur n’est connu pour l’envoyer. Des listes de codes le citent, chacune avec son propre libellé.
    .when = Il apparaît dans { $seen }. Si un serveur l’envoie malgré tout, seul le texte qui suit le numéro en précise le sens.
    .fix = Fiez-vous au texte d’erreur complet, non à ce qu’une liste dit du numéro. En l’absence de texte, traitez la réponse comme { $standard }, qui a le même premier chiffre.
    .use = N’envoyez pas ce numéro. Envoyez { $standard }, défini par une norme.

unofficial-errno = Numéro d’erreur du système du client
    .description = Aucun serveur de messagerie n’envoie { $code }. Ce numéro est très probablement une erreur du système d’exploitation du client, comme « connexion refusée » ou « réseau inaccessible », affichée comme une réponse.
    .when = Il apparaît dans { $seen }. Un client qui ne parvient pas à ouvrir une connexion affiche un tel numéro, que l’on prend ensuite pour une réponse.
    .fix = Vérifiez la connexion plutôt que le message : le nom d’hôte, le port, le réseau et le pare-feu. Une fois la connexion rétablie, renvoyez le message, comme après { $standard }.
    .use = Un serveur n’envoie jamais ce numéro. Pour une situation temporaire, envoyez { $standard }.

unofficial-document-example = Numéro tiré de l’exemple d’un document
    .description = Aucune norme ne définit { $code }. Un document le donne en exemple de réponse sans dire ce que le numéro signifie ; le texte qui le suit se rapproche le plus de { $stands-for } (« { $stands-for-title } »).
    .when = Il apparaît dans { $seen }. Les serveurs l’envoient rarement. Si l’un d’eux le fait, seul le texte qui suit le numéro en précise le sens.
    .fix = Lisez d’abord le texte d’erreur complet. S’il ne dit rien, traitez la réponse comme { $standard } : le premier chiffre décide si les serveurs de messagerie réessaient.
    .use = N’envoyez pas ce numéro. Envoyez { $standard }, défini par une norme, et donnez la raison dans un code amélioré.
