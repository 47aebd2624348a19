# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC permet à un programme d’appeler, par HTTP/2, les méthodes d’un service situé sur une autre machine. Chaque appel se termine par un statut : l’un de ces dix-sept codes et, après un échec, en général un message.

## Classes

grpc-class-ok = OK · Réussite
    .description = L’appel a réussi, selon l’application du serveur.
grpc-class-error = Erreur · Échec
    .description = L’appel a échoué ; le code indique de quel type d’échec il s’agit.

## Facts that only gRPC codes have

grpc-fact-origin = Origine du code
    .library = Seule la bibliothèque gRPC renvoie ce code ; les applications ne le renvoient pas.
    .application = Seule l’application renvoie ce code ; la bibliothèque gRPC ne le renvoie jamais.
    .both = La bibliothèque gRPC et l’application peuvent toutes deux renvoyer ce code.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Pour les clients HTTP ordinaires, une passerelle traduit en général { $from } par { $to } ; le sens est le même.
    .close = Pour les clients HTTP ordinaires, une passerelle traduit en général { $from } par { $to } ; le sens est presque le même.
    .narrower = Pour les clients HTTP ordinaires, une passerelle traduit en général { $from } par { $to }, qui n’est qu’un des cas de { $from }.
    .broader = Pour les clients HTTP ordinaires, une passerelle traduit en général { $from } par { $to } ; { $from } n’en est qu’un des cas.
    .loose = Pour les clients HTTP ordinaires, une passerelle traduit en général { $from } par { $to } ; l’essentiel du sens se perd.

## Codes

grpc-0 = Réussite
    .description = L’appel a réussi : la méthode a fait ce qu’elle promet.
    .when = Lorsque l’application du serveur termine sa méthode sans erreur. Une réponse sans statut compte comme un échec.
    .fix = Aucune action n’est nécessaire. Dans un flux, seul ce statut à la fin montre qu’il est complet. Si la méthode ne fait que lancer une opération plus longue, demandez au service comment celle-ci s’est terminée.
    .use = Envoyez OK lorsque la méthode a fait tout ce qu’elle promet, même si une recherche ne donne rien. Ne mettez pas d’erreurs dans le message de réponse : les clients, les proxys et la surveillance regardent le statut.

grpc-1 = Appel annulé
    .description = L’appel a été annulé avant de se terminer, en général par l’appelant. Ce que le serveur avait déjà fait n’est pas défait.
    .when = Lorsque le client annule l’appel, ou que le serveur réinitialise le flux avec CANCEL. Les applications le renvoient aussi, par exemple lorsque leur propre appelant a abandonné.
    .fix = Si vous avez annulé exprès, aucune action n’est nécessaire. Sinon, cherchez ce qui a annulé l’appel : une page fermée, un programme arrêté, un appelant situé plus haut ou un proxy. Avant de refaire l’appel, vérifiez ce que le premier appel a modifié.
    .use = Envoyez CANCELLED lorsque l’appelant a abandonné et que vous avez cessé le travail. Envoyez DEADLINE_EXCEEDED lorsque le temps est écoulé, ABORTED lorsqu’un conflit a mis fin à l’opération et UNAVAILABLE lorsque le serveur s’arrête.

grpc-2 = Erreur inconnue
    .description = L’appel a échoué, et l’on ne sait rien de plus précis : l’erreur est arrivée sans informations suffisantes, ou d’un système dont les codes n’ont pas de sens ici.
    .when = Lorsque l’application du serveur lève une exception, qu’un statut est illisible ou que la réponse HTTP d’un proxy n’a pas de statut gRPC et que son code ne dit rien de plus précis.
    .fix = Demandez à l’administrateur du serveur de chercher une exception dans le journal ; si c’est un proxy qui a répondu, dans le sien. Avant de refaire l’appel, vérifiez si l’appel a produit son effet.
    .use = N’envoyez UNKNOWN que pour une erreur venue d’ailleurs que vous ne savez pas classer. Interceptez les exceptions et envoyez ce qui convient : INTERNAL pour un défaut grave, INVALID_ARGUMENT pour une mauvaise entrée et UNAVAILABLE pour un échec temporaire.

grpc-3 = Argument non valide
    .description = Un argument est incorrect quel que soit l’état du système : par exemple, un nom est mal formé ou une valeur n’est jamais admise.
    .when = Lorsque l’application a vérifié la requête et rejeté l’un de ses arguments.
    .fix = Corrigez l’argument que nomment le message ou les détails, ou le programme qui le remplit, d’après la documentation du service.
    .use = Envoyez INVALID_ARGUMENT lorsque l’argument serait incorrect dans tout état. Envoyez FAILED_PRECONDITION lorsque seul l’état actuel interdit l’appel, OUT_OF_RANGE pour une position au-delà de la fin actuelle et NOT_FOUND lorsqu’un nom valide ne correspond à rien.

grpc-4 = Échéance dépassée
    .description = L’échéance fixée par le client est passée avant la fin de l’appel. L’opération a pu réussir malgré tout, par exemple si seule sa réponse a tardé.
    .when = Lorsque le temps est écoulé d’un côté ou de l’autre : la requête n’a pas pu être envoyée, le serveur a été trop lent ou la réponse a été retardée. Les applications le renvoient aussi, souvent pour un de leurs propres appels.
    .fix = Si l’appel modifie quelque chose, lisez d’abord l’état actuel, car il a pu réussir. Refaites ensuite l’appel avec une échéance plus longue ou une requête plus petite. Si cela arrive souvent, cherchez une surcharge ou une dépendance lente.
    .use = Envoyez DEADLINE_EXCEEDED lorsque l’échéance de l’appelant est passée, et cessez le travail. Envoyez UNAVAILABLE lorsque vous ne pouvez pas servir l’appel bien qu’il reste du temps, et CANCELLED lorsque l’appelant a abandonné plus tôt.

grpc-5 = Introuvable
    .description = Quelque chose que nomme la requête, comme un fichier ou un enregistrement, n’a pas été trouvé. Un service peut aussi employer ce code pour le cacher à toute une catégorie d’utilisateurs.
    .when = Lorsque la méthode a cherché ce que nomme la requête et n’a rien trouvé qu’elle puisse montrer à cet appelant.
    .fix = Vérifiez le nom ou l’identifiant, et que vous appelez le bon environnement avec le bon compte. Si l’objet existe, demandez-y l’accès ; sinon, créez-le d’abord.
    .use = Envoyez NOT_FOUND, plutôt que FAILED_PRECONDITION, lorsqu’un objet manque ou est caché à toute une catégorie d’utilisateurs. Envoyez PERMISSION_DENIED lorsque seuls certains d’entre eux sont refusés et UNIMPLEMENTED lorsque la méthode manque.

grpc-6 = Existe déjà
    .description = L’appelant a demandé de créer quelque chose, comme un fichier ou un enregistrement, qui existe déjà. Rien de nouveau n’a été créé.
    .when = Lorsqu’une méthode de création trouve le nom ou l’identifiant déjà pris, peut-être par une tentative antérieure du même appelant, dont la réponse s’est perdue.
    .fix = Regardez ce qui existe. Si c’est ce que vous vouliez, utilisez-le. Sinon, choisissez un autre nom ou mettez à jour l’objet existant.
    .use = Envoyez ALREADY_EXISTS, plutôt que FAILED_PRECONDITION, lorsque l’objet à créer est déjà là. Envoyez ABORTED lorsque des opérations se heurtent et que le client doit recommencer.

grpc-7 = Autorisation refusée
    .description = L’appelant n’a pas l’autorisation d’effectuer cette opération. Le code ne signifie pas que la requête est par ailleurs valide, ni que ce qu’elle nomme existe.
    .when = Lorsque l’application connaît l’appelant et constate qu’il lui manque un droit. La bibliothèque cliente le signale aussi pour HTTP 403 sans statut gRPC, souvent venu d’un proxy, et pour l’erreur HTTP/2 INADEQUATE_SECURITY.
    .fix = Vérifiez quel compte ou quelle clé l’appel a utilisé, et changez-en si ce n’était pas le bon. Sinon, demandez l’autorisation à l’administrateur du service. Si c’est un proxy qui a refusé l’appel, vérifiez ses règles.
    .use = Envoyez PERMISSION_DENIED lorsque vous connaissez l’appelant mais qu’il n’a pas l’autorisation. Envoyez UNAUTHENTICATED lorsque vous ne pouvez pas savoir qui appelle, et NOT_FOUND pour cacher quelque chose à toute une catégorie d’utilisateurs.

grpc-8 = Ressource ou quota épuisé
    .description = Quelque chose dont l’appel a besoin est épuisé, comme le quota de l’appelant, l’espace de stockage, la mémoire ou les threads. Le code vaut aussi pour un message qui dépasse la limite de taille.
    .when = Lorsqu’un quota est épuisé ou que l’espace est plein. La bibliothèque gRPC le signale lorsqu’un message est trop grand pour l’un des côtés, que le serveur n’a plus de threads ou que le client manque de mémoire.
    .fix = Si le texte mentionne une taille, découpez le message ou relevez la limite du côté qui l’a refusé. S’il mentionne un débit ou un quota, appelez moins souvent ou demandez une limite plus élevée. Si l’espace est plein, libérez-en.
    .use = Envoyez RESOURCE_EXHAUSTED pour un quota ou une ressource épuisés, et indiquez dans les détails quand réessayer. Envoyez UNAVAILABLE lorsque tout le service est inutilisable. N’envoyez jamais PERMISSION_DENIED pour un quota.

grpc-9 = Le système n’est pas dans l’état requis
    .description = L’opération a été refusée parce que le système n’est pas dans l’état qu’elle exige. Exemple : la suppression d’un répertoire qui n’est pas vide.
    .when = Lorsque la méthode a comparé la requête à l’état du système et qu’ils ne concordent pas. Certains services l’envoient aussi lorsqu’une condition posée dans la requête n’est pas remplie.
    .fix = Corrigez l’état que nomme le message, par exemple en vidant le répertoire, puis refaites l’appel. Si votre requête portait une condition, fondez-la sur le nouvel état.
    .use = Envoyez FAILED_PRECONDITION lorsque le client ne doit pas réessayer avant que l’état soit corrigé. Envoyez ABORTED lorsqu’il doit recommencer une séquence plus large et UNAVAILABLE lorsqu’il peut répéter ce seul appel.

grpc-10 = Abandon à cause d’un conflit
    .description = L’opération a été abandonnée, en général parce qu’elle s’est heurtée à une autre : une transaction a été abandonnée, ou des données avaient changé depuis leur lecture.
    .when = Lorsque quelqu’un d’autre a modifié les données entre la lecture et l’écriture de cet appelant, si bien qu’un test-and-set échoue, ou que la base de données fait céder cette transaction.
    .fix = Lisez les données actuelles, appliquez votre modification et écrivez de nouveau, ou recommencez toute la transaction. Si cela arrive souvent, marquez une pause entre les tentatives et gardez des transactions courtes.
    .use = Envoyez ABORTED lorsque le client doit recommencer une séquence plus large, comme lire, modifier et écrire. Envoyez UNAVAILABLE lorsqu’il peut se contenter de répéter l’appel échoué et FAILED_PRECONDITION lorsque l’état doit d’abord être corrigé.

grpc-11 = Au-delà de la plage valide
    .description = L’opération est allée au-delà de la plage valide pour le moment, par exemple en lisant après la fin d’un fichier. La même requête peut devenir valide si la plage s’agrandit.
    .when = Lorsqu’une méthode de lecture, de positionnement ou d’itération reçoit une position au-delà de la fin actuelle, ou l’atteint pas à pas. etcd l’envoie aussi pour une révision qu’il a déjà supprimée.
    .fix = Si votre programme lit jusqu’à la fin, considérez que c’est la fin et arrêtez-vous. Sinon, demandez la plage actuelle et choisissez-y une position. Si les données anciennes ont été supprimées, commencez par les plus anciennes qui restent.
    .use = Envoyez OUT_OF_RANGE, plutôt que FAILED_PRECONDITION, pour une position au-delà de la fin actuelle, afin qu’un client qui itère sache qu’il a terminé. Envoyez INVALID_ARGUMENT pour une position qui ne peut jamais être valide.

grpc-12 = Opération non implémentée
    .description = Le service n’implémente pas l’opération, ou l’a désactivée.
    .when = Lorsque le serveur n’a pas la méthode ou ne prend pas en charge la compression du client, ou que le client reçoit HTTP 404 sans statut gRPC. Certaines bibliothèques le signalent aussi pour un mauvais nombre de messages.
    .fix = Vérifiez l’adresse, le nom complet du service et de la méthode, et les routes du proxy. Si le texte nomme une compression, désactivez-la dans le client. Sinon, compilez le client et le serveur à partir des mêmes définitions.
    .use = Envoyez UNIMPLEMENTED pour une opération que ce service n’offre à personne. Envoyez NOT_FOUND lorsqu’un objet manque, PERMISSION_DENIED lorsque seul cet appelant ne peut pas utiliser l’opération et UNAVAILABLE tant que le service est seulement arrêté.

grpc-13 = Erreur interne
    .description = Quelque chose que le système tient pour acquis n’est pas vrai. Le code est réservé aux erreurs graves et signale en général un défaut du logiciel.
    .when = Lorsque l’application signale son propre défaut, qu’un message ne peut pas être analysé ou décompressé, ou que l’un des côtés enfreint les règles de HTTP/2. La bibliothèque cliente le signale aussi pour HTTP 400 ou 431 sans statut gRPC.
    .fix = Signalez la méthode, l’heure et le texte d’erreur complet à l’administrateur du serveur. Si le texte parle d’analyse ou de compression, comparez les versions des deux côtés. Avant de refaire l’appel, vérifiez ce qui a produit son effet.
    .use = Envoyez INTERNAL lorsqu’une hypothèse de votre propre système est violée. Envoyez UNKNOWN pour une erreur venue d’ailleurs que vous ne savez pas classer et UNAVAILABLE pour un échec qu’une nouvelle tentative réglera probablement.

grpc-14 = Service indisponible
    .description = Le service est inutilisable pour le moment ; la situation passera très probablement.
    .when = Lorsqu’aucune connexion ne peut être établie, qu’une connexion se rompt ou que le serveur s’arrête. La bibliothèque cliente le signale aussi pour HTTP 429, 502, 503 ou 504 sans statut gRPC.
    .fix = Si l’appel modifie quelque chose, vérifiez d’abord s’il a produit son effet. Répétez ensuite ce seul appel, avec des délais croissants (exponential backoff) ; la bibliothèque cliente sait le faire. Si l’échec dure, vérifiez l’adresse, le DNS, TLS, le proxy et le serveur.
    .use = Envoyez UNAVAILABLE lorsque le client peut se contenter de répéter l’appel échoué. Envoyez ABORTED lorsqu’il doit recommencer une séquence plus large, FAILED_PRECONDITION lorsque l’état doit d’abord être corrigé et RESOURCE_EXHAUSTED pour un quota épuisé.

grpc-15 = Données perdues ou endommagées
    .description = Des données ont été perdues ou endommagées de façon irréversible.
    .when = Lorsque l’application constate, par exemple, que la somme de contrôle d’un enregistrement est incorrecte et qu’il n’en reste aucune copie intacte.
    .fix = Conservez chaque copie des données que vous avez encore. Prévenez immédiatement l’administrateur du serveur, qui a peut-être une sauvegarde.
    .use = N’envoyez DATA_LOSS que lorsque des données ne peuvent pas être récupérées. Envoyez INTERNAL pour un autre défaut grave et UNAVAILABLE lorsque les données sont intactes mais inaccessibles pour le moment.

grpc-16 = Identifiants valides manquants
    .description = La requête ne porte pas d’identifiants valides : ils manquent, ont expiré, sont mal formés ou ne sont pas acceptés ici.
    .when = Lorsque l’application ne peut pas savoir qui appelle. La bibliothèque gRPC le signale lorsque les identifiants ne peuvent pas être obtenus ou ne conviennent pas au canal, que :authority nomme un hôte non valide, et pour HTTP 401 sans statut gRPC.
    .fix = Authentifiez-vous de nouveau ou renouvelez le jeton. Vérifiez que l’appel le transporte, en général sous authorization dans les métadonnées, qu’il est destiné à ce service et que l’horloge du client est juste.
    .use = Envoyez UNAUTHENTICATED lorsque vous ne pouvez pas savoir qui appelle. Envoyez PERMISSION_DENIED lorsque vous connaissez l’appelant mais qu’il n’a pas l’autorisation, et UNAVAILABLE lorsque vous ne pouvez pas vérifier les identifiants pour le moment.
