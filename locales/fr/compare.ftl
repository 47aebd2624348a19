# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) ou { $right } ({ $right-title })

compare-title-same = { $left } ou { $right } : { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Une même réponse peut contenir les deux codes, et ils concordent : { $basic } indique au logiciel de messagerie comment poursuivre, et { $enhanced } confirme la raison.
    .close = Une même réponse peut contenir les deux codes, et ils concordent à peu près : { $basic } indique au logiciel de messagerie comment poursuivre, et { $enhanced } donne la raison.
    .narrower = Une même réponse peut contenir les deux codes : { $basic } indique au logiciel de messagerie comment poursuivre, et { $enhanced } donne la raison, l’une de celles que { $basic } peut avoir.
    .broader = Une même réponse peut contenir les deux codes : { $basic } indique au logiciel de messagerie comment poursuivre, et { $enhanced } donne la raison, que d’autres codes de base peuvent aussi avoir.
    .loose = Une même réponse peut contenir les deux codes : { $basic } indique au logiciel de messagerie comment poursuivre, et { $enhanced } n’y ajoute pas grand-chose.

summary-stands-for = Traitez { $unofficial } comme { $code }, dont il tient très probablement lieu.

summary-same-detail = { $left } et { $right } désignent le même cas. C’est le premier chiffre qui décide : 2 signale une réussite, 4 un échec temporaire et 5 un échec définitif.

summary-same-number = { $left } et { $right } n’ont que le numéro en commun : leurs protocoles numérotent les réponses indépendamment, et aucun des deux codes ne remplace l’autre.

summary-equivalent = { $left } et { $right } se correspondent : là où leurs protocoles se rejoignent, l’un remplace l’autre, mais chacun suit les règles de son propre protocole.

summary-outcome = { $left } et { $right } signalent des résultats différents.

summary-retry = { $left } et { $right } signalent le même résultat, mais ils diffèrent sur l’utilité et la manière de réessayer.

summary-actor = { $left } et { $right } ont le même résultat et appellent les mêmes conseils pour réessayer, mais ce n’est pas à la même personne d’agir.

summary-remedy = { $left } et { $right } signalent le même résultat, mais demandent des corrections différentes.

summary-details = { $left } et { $right } ont le même résultat et appellent les mêmes conseils pour réessayer. Leurs descriptions indiquent ce que chacun signale.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } signale une réussite.
    .request = { $code } signifie que la requête a abouti.
    .call = { $code } signifie que la requête a abouti.
    .connection = { $code } signale que la connexion ne présente aucun problème.
clause-outcome-intermediate =
    .message = { $code } signifie que le serveur attend l’étape suivante.
    .request = { $code } signifie que la requête est encore en cours de traitement.
    .call = { $code } signifie que l’appel est encore en cours d’établissement.
    .connection = { $code } signifie que la connexion est encore en cours d’établissement.
clause-outcome-redirection =
    .message = { $code } signifie que le message doit être envoyé à une autre adresse ou à un autre serveur.
    .request = { $code } signifie que la requête doit être envoyée à une autre adresse ou à un autre serveur.
    .call = { $code } signifie que l’appel doit être adressé à une autre adresse.
    .connection = { $code } signifie que la connexion doit être établie avec un autre serveur.
clause-outcome-transient-failure =
    .message = { $code } signale un échec temporaire.
    .request = { $code } signifie que la requête a échoué pour le moment.
    .call = { $code } signifie que l’appel a échoué pour le moment.
    .connection = { $code } signifie que la connexion a échoué pour le moment.
clause-outcome-permanent-failure =
    .message = { $code } signale un échec définitif.
    .request = { $code } signifie que la requête a échoué définitivement.
    .call = { $code } signifie que l’appel a échoué définitivement.
    .connection = { $code } signifie que la connexion a échoué définitivement.

clause-retry-not-needed =
    .message = Après { $code }, il n’y a rien à renvoyer.
    .request = Après { $code }, il n’y a rien à répéter.
    .call = Après { $code }, il est inutile de réessayer.
    .connection = Après { $code }, il est inutile de rétablir la connexion.
clause-retry-after-delay =
    .message = Après { $code }, renvoyez le même message plus tard.
    .request = Après { $code }, renvoyez la même requête plus tard.
    .call = Après { $code }, réessayez plus tard.
    .connection = Après { $code }, reconnectez-vous plus tard.
clause-retry-after-change =
    .message = Après { $code }, ne renvoyez pas le message tel quel.
    .request = Après { $code }, ne renvoyez pas la requête telle quelle.
    .call = Après { $code }, ne réessayez pas avant que la cause soit corrigée.
    .connection = Après { $code }, ne vous reconnectez pas avant que la cause soit corrigée.
clause-retry-after-restart =
    .message = Après { $code }, recommencez toute la transaction de messagerie.
    .request = Après { $code }, recommencez toute la séquence de requêtes.
    .call = Après { $code }, rétablissez l’appel depuis le début.
    .connection = Après { $code }, recommencez tout l’échange sur une nouvelle connexion.
clause-retry-elsewhere =
    .message = Après { $code }, envoyez le message à une autre adresse ou à un autre serveur.
    .request = Après { $code }, envoyez la requête à une autre adresse ou à un autre serveur, ou sur une autre connexion.
    .call = Après { $code }, appelez une autre adresse.
    .connection = Après { $code }, connectez-vous à un autre serveur.
clause-retry-never =
    .message = Après { $code }, ne renvoyez pas le message.
    .request = Après { $code }, ne renvoyez pas la requête.
    .call = Après { $code }, ne réessayez pas.
    .connection = Après { $code }, ne vous reconnectez pas.

clause-actor-nobody =
    .message = Après { $code }, aucune action n’est nécessaire.
    .request = Après { $code }, aucune action n’est nécessaire.
    .call = Après { $code }, aucune action n’est nécessaire.
    .connection = Après { $code }, aucune action n’est nécessaire.
clause-actor-usually-nobody =
    .message = Après { $code }, personne n’a généralement à intervenir.
    .request = Après { $code }, personne n’a généralement à intervenir.
    .call = Après { $code }, personne n’a généralement à intervenir.
    .connection = Après { $code }, personne n’a généralement à intervenir.
clause-actor-user =
    .message = Après { $code }, c’est à l’expéditeur d’agir.
    .request = Après { $code }, c’est à l’utilisateur d’agir.
    .call = Après { $code }, c’est à l’appelant d’agir.
    .connection = Après { $code }, c’est à l’utilisateur d’agir.
clause-actor-asking-operator =
    .message = Après { $code }, c’est à l’administrateur du côté expéditeur d’agir.
    .request = Après { $code }, c’est à l’administrateur ou au développeur du client d’agir.
    .call = Après { $code }, c’est à l’administrateur du côté appelant d’agir.
    .connection = Après { $code }, c’est à l’administrateur ou au développeur du client d’agir.
clause-actor-answering-operator =
    .message = Après { $code }, c’est à l’administrateur du serveur qui a répondu d’agir.
    .request = Après { $code }, c’est à l’administrateur du serveur d’agir.
    .call = Après { $code }, c’est à l’administrateur du serveur qui a répondu d’agir.
    .connection = Après { $code }, c’est à l’administrateur du serveur d’agir.
clause-actor-destination-operator =
    .message = Après { $code }, c’est à l’administrateur du serveur de destination d’agir.
    .request = Après { $code }, c’est à l’administrateur du serveur en amont ou de la zone d’agir.
    .call = Après { $code }, c’est à l’administrateur du côté appelé d’agir.
    .connection = Après { $code }, c’est à l’administrateur du serveur situé derrière la passerelle d’agir.
clause-actor-recipient =
    .message = Après { $code }, c’est au destinataire d’agir.
    .request = Après { $code }, c’est au destinataire d’agir.
    .call = Après { $code }, c’est à la personne appelée d’agir.
    .connection = Après { $code }, c’est à l’administrateur du côté qui l’a reçu d’agir.

clause-remedy = Ce qui aide généralement après { $code } : { $remedies }.
clause-remedy-nothing = Après { $code }, il n’y a rien à corriger.

clause-phase = { $code } peut survenir à ces étapes : { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } est souvent confondu avec { $left-neighbour }, et { $right } avec { $right-neighbour }.

neighbours-one = { $code } est souvent confondu avec { $neighbour }.

neighbours-same = { $left } et { $right } sont tous deux souvent confondus avec { $neighbour }.
