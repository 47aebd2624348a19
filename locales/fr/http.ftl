# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = HTTP (« Hypertext Transfer Protocol ») transporte les requêtes des navigateurs et d’autres programmes vers les serveurs web et les API, et les réponses en retour. Chaque réponse a un code d’état à trois chiffres.

## Classes: the first digit

http-class-1xx = 1xx · Réponse provisoire
    .description = Le serveur donne des nouvelles de la requête ou de la connexion avant la fin du travail. La réponse finale suit.
http-class-2xx = 2xx · Réussite
    .description = Le serveur a reçu, compris et accepté la requête.
http-class-3xx = 3xx · Redirection
    .description = Pour aboutir, la requête demande une étape de plus, en général une autre requête à une adresse différente.
http-class-4xx = 4xx · Erreur du client
    .description = Le client semble être en cause : la requête est mal formée, interdite ou impossible à satisfaire telle quelle.
http-class-5xx = 5xx · Erreur du serveur
    .description = Le serveur n’a pas pu satisfaire une requête qui semble valide.

## Facts that only HTTP codes have

http-fact-cacheable = Mise en cache
    .yes = Les caches peuvent conserver cette réponse même si elle n’indique pas d’expiration, sauf si la méthode ou un en-tête l’interdit.
    .no = Les caches ne conservent cette réponse que si ses en-têtes le permettent.
    .never = Les caches ne conservent jamais cette réponse.
http-fact-body = Corps
    .expected = La réponse devrait avoir un corps.
    .optional = La réponse peut avoir un corps.
    .none = La réponse n’a pas de corps.
http-fact-headers = En-têtes

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Un client gRPC qui reçoit { $from } sans grpc-status, par exemple d’un proxy, signale { $to }. Les deux ont le même sens.
    .close = Un client gRPC qui reçoit { $from } sans grpc-status, par exemple d’un proxy, signale { $to }. Les deux ont presque le même sens.
    .narrower = Un client gRPC qui reçoit { $from } sans grpc-status, par exemple d’un proxy, signale { $to }, qui ne couvre qu’une partie du sens.
    .broader = Un client gRPC qui reçoit { $from } sans grpc-status, par exemple d’un proxy, signale { $to }, qui couvre aussi d’autres cas.
    .loose = Un client gRPC qui reçoit { $from } sans grpc-status, par exemple d’un proxy, signale { $to }. L’essentiel du sens se perd.

## Codes

http-000 = Pas de code d’état
    .description = curl affiche ce code non valide lorsqu’aucune réponse n’arrive. Un Application Load Balancer d’AWS l’inscrit dans son journal pour une connexion HTTP/2 qu’il a fermée avec GOAWAY.
    .when = Dans curl, après un échec de DNS, de connexion ou de TLS ou un délai dépassé. Chez AWS, après plus de 10 000 requêtes sur une connexion HTTP/2 ou, selon une documentation plus ancienne, après plus de 8 Ko d’en-têtes compressés.
    .fix = Avec curl, lisez le message d’erreur, puis vérifiez l’adresse, le port, le DNS ou TLS. Derrière AWS, ouvrez une nouvelle connexion pour les requêtes restées sans réponse ; ne renvoyez un POST que s’il n’a pas été exécuté. Si cela se reproduit, raccourcissez les gros en-têtes.
    .use = N’envoyez jamais 000 : les codes d’état valides vont de 100 à 599. Envoyez 431 lorsque les en-têtes sont trop volumineux. Envoyez 503 lorsque vous ne pouvez pas servir de requêtes.

http-100 = Continuer avec le corps
    .description = Le serveur a reçu le début de la requête et ne l’a pas rejetée. Le client peut continuer.
    .when = Après une requête avec « Expect: 100-continue », par laquelle un client demande si un gros envoi vaut la peine. Certains serveurs envoient 100 sans qu’on le leur demande.
    .fix = Envoyez le corps, même si aucun 100 n’arrive après une courte attente, puis lisez la réponse finale. Un journal qui se termine par 100 révèle un client qui gère mal les réponses provisoires.
    .use = Envoyez 100 aussitôt après « Expect: 100-continue ». Si la méthode, l’adresse ou les en-têtes décident déjà du résultat, envoyez plutôt le code final, par exemple 401. N’envoyez jamais 100 à un client HTTP/1.0.

http-101 = Passage à un autre protocole
    .description = Le serveur accepte de passer au protocole que le client a proposé dans l’en-tête Upgrade. Tout ce qui suit cette réponse utilise le nouveau protocole.
    .when = En général, lorsqu’un navigateur ou un programme ouvre un WebSocket par HTTP/1.1, avec un GET qui porte « Connection: Upgrade » et « Upgrade: websocket ».
    .fix = Vérifiez que Upgrade nomme un protocole que vous avez proposé, puis utilisez-le. Si un WebSocket n’obtient jamais 101, cherchez un proxy qui supprime Upgrade et Connection.
    .use = N’envoyez 101 que pour un protocole cité dans l’en-tête Upgrade de la requête, et nommez-le dans le vôtre. Ignorez cet en-tête pour rester en HTTP/1.1. Envoyez 426 pour exiger un autre protocole. HTTP/2 et HTTP/3 n’ont pas de 101.

http-102 = Traitement en cours
    .description = Le serveur a reçu toute la requête et y travaille encore. Cette réponse provisoire de la première version de WebDAV empêche le client d’abandonner.
    .when = Avec un ancien serveur WebDAV, lorsqu’une opération, par exemple sur une grande collection, dure plus d’une vingtaine de secondes. Peu de serveurs l’implémentent.
    .fix = Gardez la connexion ouverte, attendez la réponse finale, et ne renvoyez pas la requête entre-temps. Si le client abandonne avant, allongez son délai d’attente.
    .use = N’envoyez pas 102 avec un nouveau logiciel : WebDAV l’a abandonné en 2007. Envoyez 202 avec une adresse de suivi pour un traitement long. Envoyez 103 pour annoncer des en-têtes en avance.

http-103 = Indications préalables
    .description = Le serveur indique des en-têtes que la réponse finale aura probablement, comme des en-têtes Link pour les feuilles de style, afin que le client puisse aller chercher ces fichiers en avance.
    .when = Avec un serveur web ou un CDN, en général à destination d’un navigateur, pendant que la page elle-même se prépare. Plusieurs peuvent précéder une même réponse finale.
    .fix = Ne vous fiez qu’aux en-têtes de la réponse finale. Si un client s’arrête à 103, mettez à jour sa bibliothèque HTTP. Si vous gérez le serveur, n’envoyez 103 que par HTTP/2 et HTTP/3.
    .use = Envoyez 103 lorsque vous connaissez des en-têtes Link utiles avant que la réponse soit prête. Dans la réponse finale, répétez ceux qui valent encore. Envoyez 202 pour un traitement long : 103 n’indique aucune progression.

http-104 = Envoi pouvant être repris
    .description = Le serveur permet au client de reprendre cet envoi s’il est interrompu, et le dit pendant que l’envoi est en cours.
    .when = Pendant un envoi avec un en-tête Upload-Complete : d’abord avec l’adresse propre de l’envoi dans Location, plus tard éventuellement avec Upload-Offset pour indiquer la progression.
    .fix = Conservez l’adresse de Location. Si la connexion se rompt, envoyez-y HEAD, lisez Upload-Offset et ajoutez le reste à partir de là. Un code final 4xx met en général fin à l’envoi.
    .use = Envoyez 104 avec Location aux clients qui emploient les en-têtes de ce projet de spécification, dès que l’envoi a sa propre adresse. Ne comptez pas dessus : des proxys peuvent le supprimer.

http-110 = Réponse périmée
    .description = Ce n’est pas un code d’état. « 110 Response is Stale » vient de l’ancien en-tête Warning, par lequel un cache signalait que sa réponse n’était plus à jour.
    .when = Dans un en-tête Warning, à côté d’un véritable code d’état comme 200, avec d’anciens caches et bibliothèques HTTP. Certaines listes de codes et bibliothèques le prennent pour un code d’état.
    .fix = Cherchez le vrai code dans la ligne d’état. Pour une réponse fraîche, envoyez « Cache-Control: no-cache ». Si 110 arrive vraiment comme code d’état, continuez à lire jusqu’à la réponse finale.
    .use = N’envoyez ni 110 ni l’en-tête Warning, que la RFC 9111 a rendu obsolète. Envoyez le code propre à la réponse, par exemple 200, avec un en-tête Age.

http-122 = Adresse de requête trop longue
    .description = Aucun logiciel n’est connu pour envoyer ce code. La bibliothèque Python Requests l’appelle request_uri_too_long ; des listes de codes du web l’attribuent sans preuve à Internet Explorer 7.
    .when = Dans des listes et des bibliothèques, non dans de vraies réponses. Les clients le prendraient pour une réponse provisoire, car son premier chiffre est 1.
    .fix = S’il arrive vraiment, attendez la réponse finale, puis cherchez le programme qui l’a envoyé. Raccourcissez une adresse trop longue, ou placez les données dans le corps d’un POST.
    .use = N’envoyez pas 122, car les clients attendraient une suite. Envoyez 414 lorsque l’adresse de la requête est trop longue. Envoyez 431 lorsque ses en-têtes sont trop volumineux.

http-200 = Requête réussie
    .description = Après GET, le corps est la ressource demandée ; après POST, le résultat de l’action ; après PUT ou DELETE, un compte rendu de la modification.
    .when = Après la plupart des requêtes qui réussissent. Certaines API et pages d’erreur l’envoient aussi après un échec et ne mentionnent l’erreur que dans le corps.
    .fix = Si le résultat est faux, cherchez une erreur dans le corps, puis rechargez sans le cache. Ne renvoyez pas un POST, car il pourrait être exécuté deux fois.
    .use = Envoyez 200 lorsque la requête est exécutée et qu’il y a un corps. Envoyez 204 lorsqu’il n’y en a pas. Envoyez 201 lorsque quelque chose a été créé. Envoyez 202 lorsque le travail n’est pas terminé. Ne signalez jamais un échec par 200.

http-201 = Ressource créée
    .description = La requête a créé une ou plusieurs ressources. Location donne l’adresse de la principale ; sans Location, celle-ci se trouve à l’adresse demandée.
    .when = En général après un POST qui ajoute quelque chose, comme une commande ou un fichier, ou après un PUT à une adresse où rien n’existait.
    .fix = Conservez l’adresse de Location pour lire ou modifier la nouvelle ressource. Ne renvoyez pas le POST, car il pourrait en créer une autre.
    .use = Envoyez 201 lorsque la ressource existe avant votre réponse, avec Location après un POST. Envoyez 202 lorsqu’elle reste à créer. Envoyez 200 ou 204 lorsqu’un PUT remplace quelque chose.

http-202 = Acceptée, pas encore exécutée
    .description = Le serveur a accepté la requête, mais n’a pas terminé le travail, qui peut encore échouer. HTTP n’a aucun moyen d’envoyer le résultat plus tard.
    .when = Avec une API, pour un travail long ou groupé comme un export, une suppression ou une conversion. Le corps devrait indiquer comment en suivre la progression.
    .fix = Consultez l’adresse de suivi donnée dans le corps ou dans Location jusqu’à ce que le travail soit terminé ou ait échoué. À défaut, lisez la documentation de l’API. Ne renvoyez pas la requête.
    .use = Envoyez 202, avec une adresse de suivi, lorsque le travail continue après la réponse. Envoyez 200, 201 ou 204 lorsqu’il est déjà terminé. Rejetez tout de suite ce dont vous savez que cela échouera.

http-203 = Corps modifié par un proxy
    .description = La requête a réussi, mais un proxy du trajet a modifié le corps que le serveur d’origine avait envoyé avec 200.
    .when = Avec un proxy qui a converti des images, filtré du contenu ou ajouté des remarques, par exemple. Tous ne le disent pas : d’autres modifient le corps et gardent 200.
    .fix = Si la modification n’est pas gênante, utilisez le corps. Sinon, contournez le proxy ou utilisez HTTPS. Si vous gérez le serveur, interdisez les modifications avec « Cache-Control: no-transform ».
    .use = N’envoyez 203 que depuis un proxy qui a modifié le corps d’un 200, et respectez no-transform. Gardez le code si vous ne faites que mettre en cache ou transmettre. Depuis un serveur d’origine, envoyez 200.

http-204 = Exécutée, rien à renvoyer
    .description = La requête a réussi, et la réponse n’a volontairement pas de corps. Ses en-têtes peuvent encore dire quelque chose, comme l’ETag de la version qui vient d’être enregistrée.
    .when = En général après PUT, PATCH ou DELETE, ou lorsqu’un programme enregistre quelque chose pendant que son utilisateur reste sur la même page.
    .fix = Si un programme échoue sur 204, faites-lui vérifier ce code avant d’analyser un corps. Dans un navigateur, qui reste sur sa page, vérifiez si la modification a eu lieu avant de répéter l’action.
    .use = Envoyez 204 lorsque l’action est exécutée et qu’il n’y a rien à ajouter. Envoyez 200 lorsqu’un corps suit. Envoyez 202 lorsque l’action reste à faire. Envoyez 205 lorsque le formulaire doit être vidé.

http-205 = Exécutée, vider le formulaire
    .description = La requête a réussi, et le client devrait ramener à son état initial le formulaire ou la page qui l’a envoyée.
    .when = Après l’envoi d’un formulaire, pour que la saisie suivante puisse commencer. Il est rare, car les navigateurs ne vident pas automatiquement le formulaire.
    .fix = Ne renvoyez pas la saisie : elle a été reçue, et pourrait être enregistrée deux fois. Si le formulaire l’affiche encore, videz-le.
    .use = N’envoyez 205, sans corps, qu’aux clients dont vous savez qu’ils vident leur formulaire. Envoyez 204 pour laisser la page telle quelle. Envoyez 303 pour mener un navigateur vers un formulaire vierge.

http-206 = Partie de la ressource
    .description = La réponse ne contient que la ou les parties qu’un en-tête Range a demandées. Content-Range en donne la position et la longueur totale.
    .when = Après un GET avec un en-tête Range, qui permet aux gestionnaires de téléchargement et aux lecteurs vidéo de reprendre ou d’avancer. Le serveur peut envoyer moins que demandé.
    .fix = Utilisez Content-Range pour savoir ce qui manque et le demander. N’assemblez les parties que si elles ont le même ETag fort. Si le fichier assemblé est endommagé, téléchargez-le de nouveau sans Range.
    .use = N’envoyez 206 qu’après un GET avec Range, avec Content-Range ou sous la forme multipart/byteranges. Envoyez 200 pour ignorer Range, et pour une page d’une liste. Envoyez 416 lorsqu’aucune partie de la plage n’existe.

http-207 = Plusieurs résultats dans une réponse
    .description = La requête concernait plusieurs ressources ou propriétés, et le corps donne un état pour chacune. Le code lui-même ne signifie ni réussite ni échec.
    .when = Avec un serveur WebDAV, après PROPFIND ou PROPPATCH, ou après un DELETE, COPY ou MOVE qui a échoué en partie. Certaines API l’emploient pour des traitements groupés.
    .fix = Lisez le corps, en général du XML avec un état pour chaque href : toutes les parties ont pu échouer. Traitez chaque partie échouée selon son propre code, par exemple 403 ou 423.
    .use = Envoyez 207 lorsque les parties d’une requête ont besoin de codes différents, ou que la méthode WebDAV l’exige. Envoyez 200 ou 204 lorsqu’un seul code convient à toutes. N’écrivez 208 qu’à l’intérieur d’un 207.

http-208 = Déjà énumérée dans cette réponse
    .description = À l’intérieur d’un 207, ce code marque une collection dont la même réponse a déjà énuméré les membres sous une autre adresse.
    .when = Dans la réponse d’un serveur WebDAV à PROPFIND avec « Depth: infinity », lorsque plusieurs liaisons mènent à une même collection et que le client a envoyé « DAV: bind ».
    .fix = Prenez les membres dans l’entrée qui porte 200 et le même DAV:resource-id. Si 208 est le code d’une réponse entière, fiez-vous au corps, car aucun document ne définit un tel usage.
    .use = N’écrivez 208 qu’à l’intérieur d’un 207, et seulement pour les clients qui envoient « DAV: bind ». Envoyez 508 aux autres clients lorsque des liaisons forment une boucle. Envoyez 409 pour dire que quelque chose existe déjà.

http-218 = Page d’erreur passée à travers un proxy
    .description = Des listes de codes du web attribuent « This is fine » à Apache httpd, comme un moyen de faire échapper des pages d’erreur à ProxyErrorOverride. Le code source d’Apache ne le contient pas.
    .when = Seulement là où quelqu’un l’a configuré, en général derrière un proxy Apache, pour que la page d’erreur propre à l’application parvienne au client. Les clients le prennent pour une réussite.
    .fix = Lisez le corps, qui signale peut-être une erreur. Si vous gérez le serveur, trouvez le script ou la règle de réécriture qui pose 218, envoyez le vrai code, et limitez ProxyErrorOverride aux codes qui en ont besoin.
    .use = N’envoyez pas 218. Envoyez 200 ou 204 pour une réussite. Envoyez un code 4xx ou 5xx approprié pour une erreur.

http-226 = Différence ou autre transformation envoyée
    .description = Le corps n’est pas la ressource elle-même, mais le résultat d’opérations que le client a proposées dans A-IM, en général la différence avec une copie qu’il possède déjà.
    .when = Avec un serveur à encodage différentiel, après un GET avec A-IM et en général If-None-Match. Il est rare ; certains flux d’actualités l’emploient pour n’envoyer que les nouvelles entrées.
    .fix = Lisez IM, appliquez la différence à la copie que nomme Delta-Base ou votre requête, et conservez le résultat sous le nouvel ETag. Si le résultat est endommagé, demandez de nouveau la ressource sans A-IM.
    .use = N’envoyez 226, avec IM et ETag, qu’après un GET avec A-IM. Envoyez 206 pour une simple plage. Envoyez 304 lorsque rien n’a changé.

http-300 = Plusieurs versions au choix
    .description = La ressource existe en plusieurs versions, par exemple de langue ou de format, chacune avec sa propre adresse. C’est à l’utilisateur ou au client d’en choisir une.
    .when = Lorsqu’un serveur laisse le choix au client. Il est rare ; certains serveurs l’envoient aussi lorsqu’une adresse mal écrite ressemble à plusieurs adresses existantes.
    .fix = Choisissez une adresse dans la liste du corps, ou celle que le serveur préfère dans Location, et utilisez-la directement par la suite. S’il n’y a ni l’une ni l’autre, prévenez l’administrateur du serveur.
    .use = Envoyez 300 lorsque c’est au client de choisir, avec les choix dans le corps et une éventuelle préférence dans Location. Envoyez 302 ou 303 pour mener à une seule adresse. Envoyez 200 lorsque vous choisissez vous-même.

http-301 = Déplacée définitivement
    .description = La ressource a une nouvelle adresse définitive, donnée dans Location, pour toutes les requêtes à venir. Un client qui la suit peut transformer un POST en GET.
    .when = Lorsqu’un site ou une page a été déplacé : de http vers https, vers un autre nom d’hôte, ou vers la même adresse terminée par une barre oblique.
    .fix = Remplacez le lien, le marque-page ou le paramètre par l’adresse de Location. Si un POST arrive sous forme de GET, envoyez-le directement là-bas. Si les redirections tournent en boucle, videz votre cache, puis prévenez l’administrateur du serveur.
    .use = Envoyez 301 lorsqu’une page a été déplacée pour de bon. Envoyez 308 pour conserver la méthode. Envoyez 302 ou 307 tant que le déplacement est temporaire. Envoyez 410 lorsque rien ne remplace la page.

http-302 = Temporairement à une autre adresse
    .description = La ressource est temporairement à une autre adresse, donnée dans Location ; les requêtes à venir devraient toujours utiliser l’adresse d’origine. Un client qui suit peut transformer un POST en GET.
    .when = Par exemple, pour mener un visiteur à une page d’authentification, à une autre langue ou à une page de remplacement. Beaucoup de frameworks web l’emploient pour toute redirection.
    .fix = Suivez Location, mais gardez l’adresse d’origine. Si une API envoie 302, vérifiez si Location est une page d’authentification : votre session a peut-être expiré. Si les redirections tournent en boucle, supprimez les cookies du site, puis prévenez l’administrateur du serveur.
    .use = Envoyez 302 lorsque le déplacement est temporaire et que le passage de POST à GET n’a pas d’inconvénient. Envoyez 307 pour conserver la méthode. Envoyez 303 lorsque vous voulez un GET. Envoyez 301 ou 308 lorsque le déplacement est définitif.

http-303 = Résultat à une autre adresse
    .description = Le résultat est à une autre adresse, donnée dans Location, que le client demande avec GET, quelle qu’ait été la première méthode.
    .when = En général après le traitement d’un POST, pour que le navigateur affiche une page qui peut être rechargée sans risque. Après un GET, Location mène à la description de quelque chose que HTTP ne peut pas transporter.
    .fix = Demandez Location avec GET. Ne renvoyez pas le POST, car il a normalement été traité ; la page de Location indique s’il a fait ce que vous vouliez.
    .use = Envoyez 303 pour que le client demande avec GET une autre adresse, surtout après un POST. Envoyez 307 pour conserver la méthode. Envoyez 302 pour une adresse temporaire de la même ressource. Envoyez 201 lorsqu’un programme a besoin de l’adresse de ce qu’il a créé.

http-304 = Non modifiée, utilisez votre copie
    .description = La ressource n’a pas changé depuis que le client a conservé sa copie : le serveur n’envoie pas de corps, et le client utilise cette copie.
    .when = Après un GET ou un HEAD avec If-None-Match ou If-Modified-Since, qui aurait sinon obtenu 200 avec ce que le client possède déjà.
    .fix = Utilisez la copie conservée, ou rechargez sans le cache si elle n’est plus à jour. Sans copie, n’envoyez ni If-None-Match ni If-Modified-Since. Si vous gérez le serveur, vérifiez ETag et Last-Modified.
    .use = Envoyez 304 après un GET ou un HEAD conditionnel lorsque la copie du client est à jour. Envoyez 200 lorsqu’elle ne l’est plus. Envoyez 412 lorsque If-None-Match échoue pour une autre méthode.

http-305 = Utiliser un proxy
    .description = Une version antérieure de HTTP l’employait pour une ressource que les clients devaient demander par le proxy nommé dans Location. Le code est obsolète, car une telle réponse peut servir à détourner le trafic.
    .when = Avec des serveurs très anciens ou mal configurés ; les clients actuels ne lui obéissent pas.
    .fix = N’utilisez pas le proxy que nomme la réponse : il pourrait lire votre trafic. Si votre réseau exige un proxy, demandez à son administrateur lequel. Si vous gérez le serveur, envoyez un autre code.
    .use = N’envoyez pas 305. Configurez les proxys dans le client. Envoyez 307 ou 308 pour mener un client à une autre adresse. Envoyez 403 pour refuser les requêtes qui contournent un proxy obligatoire.

http-306 = Inutilisé
    .description = Le code n’a pas de sens actuel, et le numéro est réservé. Une version antérieure de HTTP l’employait ; un projet de spécification expiré l’appelait « Switch Proxy ».
    .when = Seulement là où une application lui a inventé un usage, ou qu’un serveur de test produit tous les numéros.
    .fix = Lisez le corps, car le numéro ne dit rien, et ignorez toute instruction de changer de proxy. Prévenez l’administrateur du serveur, pour qu’un code défini le remplace.
    .use = N’envoyez jamais 306. Envoyez 307 ou 308 pour mener un client à une autre adresse. Envoyez 303 pour le mener à un résultat. Envoyez 300 pour offrir un choix.

http-307 = Temporairement à une autre adresse, même méthode
    .description = La ressource est temporairement à une autre adresse, donnée dans Location. Un client qui suit doit conserver la méthode ; les requêtes à venir devraient toujours utiliser l’adresse d’origine.
    .when = Par exemple, pour diriger un envoi vers un autre hôte, ou une requête vers un serveur de remplacement pendant une maintenance. Certains navigateurs affichent aussi leur propre 307 lorsque HSTS change http en https.
    .fix = Envoyez la même requête à Location, mais gardez l’adresse d’origine. Demandez confirmation à l’utilisateur avant de renvoyer une commande ou un paiement. N’envoyez jamais d’identifiants à un hôte auquel vous ne faites pas confiance.
    .use = Envoyez 307 lorsque le déplacement est temporaire et que la méthode doit rester la même. Envoyez 302 lorsque le passage à GET n’a pas d’inconvénient. Envoyez 303 lorsque vous voulez un GET. Envoyez 308 lorsque le déplacement est définitif.

http-308 = Déplacée définitivement, même méthode
    .description = La ressource a une nouvelle adresse définitive, donnée dans Location, pour toutes les requêtes à venir. Un client qui la suit doit conserver la méthode.
    .when = Lorsqu’une API, un formulaire ou un site a été déplacé. Les services d’envoi de Google l’envoient aussi, sans Location, lorsqu’un envoi n’est pas encore complet.
    .fix = Envoyez la même requête à Location, et corrigez l’adresse enregistrée. Si un client est trop ancien pour connaître 308, mettez-le à jour. Lors d’un envoi vers Google, lisez Range et envoyez la suite.
    .use = Envoyez 308 lorsque le déplacement est définitif et que la méthode doit rester la même. Envoyez 307 tant qu’il est temporaire. Envoyez 301 pour de très vieux clients, lorsque le passage à GET n’a pas d’inconvénient.

http-400 = Requête incorrecte
    .description = Le serveur ne traite pas la requête, car elle semble elle-même défectueuse : syntaxe mal formée, découpage du message cassé, en-tête Host non valide ou, dans beaucoup d’API, paramètre absent ou non valide.
    .when = Par exemple, lorsque du JSON ne peut pas être analysé, qu’un URI contient une espace non encodée ou que Host manque. Certains serveurs, comme nginx, l’envoient aussi lorsque des cookies rendent les en-têtes trop volumineux.
    .fix = Dans un navigateur, vérifiez l’adresse et supprimez les cookies du site. Avec une API, lisez le corps de la réponse, puis vérifiez la syntaxe et l’encodage de la requête, et que vous n’avez pas utilisé http sur un port https.
    .use = Envoyez 400 lorsque vous ne pouvez pas analyser la requête, et nommez le défaut dans le corps. Envoyez 422 lorsque seules des valeurs sont incorrectes. Envoyez 415 pour un format non pris en charge. Envoyez 431 lorsque les en-têtes sont trop volumineux.

http-401 = Authentification requise
    .description = La requête n’a pas été exécutée, faute d’identifiants valides pour cette ressource. WWW-Authenticate indique comment s’authentifier.
    .when = Sans en-tête Authorization, ou avec un mot de passe incorrect, un jeton expiré ou révoqué, ou un schéma inadapté. Des applications web l’envoient aussi lorsqu’une session a expiré.
    .fix = Authentifiez-vous de nouveau ou obtenez un nouveau jeton. Vérifiez le schéma indiqué dans WWW-Authenticate, et qu’aucune redirection ni aucun proxy ne supprime Authorization. Cessez d’envoyer des identifiants refusés : beaucoup de services verrouillent le compte.
    .use = Envoyez 401, toujours avec WWW-Authenticate, lorsque les identifiants manquent, ne sont pas valides ou ont expiré. Envoyez 403 lorsqu’ils sont valides mais insuffisants. Envoyez 404 pour cacher que la ressource existe.

http-402 = Paiement requis
    .description = HTTP réserve ce code à un usage futur. Les services qui l’envoient malgré tout veulent dire que quelque chose n’a pas été payé, ou qu’un paiement a échoué.
    .when = Lorsqu’une carte est refusée, qu’un crédit est épuisé, qu’un abonnement est impayé ou qu’une formule ne couvre pas la requête. Quelques services l’envoient pour un quota épuisé.
    .fix = Lisez le corps, car chaque service donne au code son propre sens. Payez la facture, ajoutez du crédit, changez de formule ou utilisez une autre carte. Si tout est payé, adressez-vous au fournisseur.
    .use = N’envoyez 402 que si vous le documentez et l’expliquez dans le corps. Envoyez 403 lorsqu’il manque un droit à un compte. Envoyez 429 lorsqu’un quota se renouvelle avec le temps.

http-403 = Accès refusé
    .description = Le serveur a compris la requête et refuse de la satisfaire. Soit les identifiants envoyés sont insuffisants, soit il y a une autre raison, comme l’adresse du client ou une politique.
    .when = Lorsqu’il manque un rôle à l’utilisateur ou une portée (scope) au jeton, qu’un pare-feu bloque l’adresse ou que le serveur n’a pas le droit de lire un fichier. Certaines API l’envoient aussi pour des limites de débit.
    .fix = Cherchez la raison dans le corps, vérifiez quel compte ou jeton a été utilisé, puis demandez l’accès au propriétaire de la ressource. Si vous gérez le serveur, vérifiez les règles du pare-feu, les droits des fichiers et le journal de l’application.
    .use = Envoyez 403 lorsque vous en savez assez sur le client et refusez malgré tout. Envoyez 401 lorsque les identifiants manquent ou ne sont pas valides. Envoyez 404 pour cacher que la ressource existe. Envoyez 429 pour une limite de débit.

http-404 = Rien à cette adresse
    .description = Le serveur ne trouve rien à cette adresse, ou ne veut pas divulguer qu’il s’y trouve quelque chose. Le code ne dit pas si cela changera.
    .when = Après un lien mal saisi ou ancien, un déplacement sans redirection, un identifiant inconnu ou un chemin d’API avec une version ou un préfixe incorrect. Certains serveurs l’envoient lorsqu’un compte n’a pas accès.
    .fix = Vérifiez l’orthographe, les majuscules et minuscules, l’hôte et le chemin. Avec une API, vérifiez l’identifiant et les droits d’accès de votre compte. Signalez un lien rompu au site qui le contient.
    .use = Envoyez 404 lorsqu’il n’y a rien à l’URI, ou pour cacher qu’il y a quelque chose. Envoyez 410 lorsque vous savez que la ressource a disparu pour de bon. Envoyez 405 lorsque seule la méthode ne convient pas. Envoyez 403 pour refuser ouvertement.

http-405 = Méthode non autorisée ici
    .description = Le serveur connaît la méthode, mais cette ressource ne la prend pas en charge. Allow énumère les méthodes qu’elle accepte actuellement.
    .when = Après un POST vers une page en lecture seule, un PUT ou un DELETE que l’API ne propose pas, ou un POST qu’une redirection a transformé en GET.
    .fix = Comparez la méthode à Allow et à la documentation de l’API. Cherchez de petites erreurs dans le chemin, comme une barre oblique finale absente ou en trop. Cherchez un 301 ou un 302 antérieur, qui peut transformer un POST en GET.
    .use = Envoyez 405, toujours avec Allow, lorsque vous connaissez la méthode mais que cette ressource ne la prend pas en charge. Envoyez 501 lorsque vous ne la prenez en charge nulle part. Envoyez 404 pour une ressource absente. Envoyez 403 lorsque ce client n’y a pas droit.

http-406 = Aucune version acceptable disponible
    .description = La ressource existe, mais pas dans un type de média, une langue ou un encodage que la requête accepte, et le serveur ne veut pas en envoyer un autre.
    .when = Lorsque Accept, Accept-Language ou Accept-Encoding exclut tout ce que possède le serveur, par exemple du XML d’une API qui n’a que du JSON. Certains pare-feu web l’envoient lorsqu’ils se méfient d’une requête.
    .fix = Comparez les en-têtes Accept à l’éventuelle liste du corps de la réponse, et élargissez-les, par exemple avec */*. S’ils acceptent déjà tout, demandez à l’administrateur du serveur si une règle de pare-feu est en cause.
    .use = Envoyez 406 lorsque rien de ce que vous avez ne convient aux en-têtes Accept, et énumérez ce qui existe ; une version par défaut avec 200 est souvent plus utile. Envoyez 415 lorsque c’est le corps de la requête qui a le mauvais format.

http-407 = Authentification auprès du proxy requise
    .description = Un proxy situé entre le client et le serveur exige une authentification avant de transmettre la requête. Proxy-Authenticate indique comment. La réponse ne vient pas du site web lui-même.
    .when = Au proxy d’une entreprise ou d’une école, sans en-tête Proxy-Authorization ou avec des identifiants incorrects. Les gestionnaires de paquets et les outils en ligne de commande le reçoivent souvent.
    .fix = Donnez au client le nom d’utilisateur et le mot de passe du proxy, dans ses paramètres ou, en encodant les caractères spéciaux avec %, dans HTTPS_PROXY ; le mot de passe du site web ne sert à rien. S’il ne faut pas de proxy, supprimez le paramètre.
    .use = Envoyez 407, toujours avec Proxy-Authenticate, depuis un proxy qui veut des identifiants. Envoyez 401 depuis un serveur d’origine. Envoyez 403 lorsque les identifiants du proxy sont valides mais que vos règles interdisent la requête.

http-408 = Requête non arrivée à temps
    .description = Le serveur n’a pas reçu de requête complète dans le délai pendant lequel il était prêt à attendre.
    .when = Lorsqu’une requête arrive trop lentement, que le corps est plus court que son Content-Length ou qu’une connexion est inactive. Certains services l’emploient à tort pour leur propre lenteur.
    .fix = Renvoyez la requête sur une nouvelle connexion, mais une commande ou un paiement seulement après avoir vérifié qu’il n’est pas passé. Si 408 persiste, cherchez un réseau lent, un Content-Length incorrect ou un délai de lecture trop court.
    .use = Envoyez 408 lorsque le client n’a pas terminé sa requête à temps. Envoyez 504 lorsqu’un serveur en amont est trop lent. Envoyez 503 lorsque vous êtes surchargé.

http-409 = Incompatible avec l’état actuel
    .description = La requête est en conflit avec l’état actuel de la ressource. L’utilisateur peut éventuellement résoudre le conflit et renvoyer la requête.
    .when = En général après un PUT, un POST ou un DELETE : quelqu’un d’autre a modifié la ressource entre-temps, le nom est pris, un dossier parent manque ou une autre opération est encore en cours.
    .fix = Lisez le corps, qui devrait nommer le conflit, et demandez l’état actuel. Fusionnez votre modification, choisissez un autre nom, créez ce qui manque ou patientez. N’écrasez pas la modification de quelqu’un d’autre.
    .use = Envoyez 409 lorsque l’état actuel empêche la requête, et décrivez le conflit. Envoyez 412 lorsqu’une condition de la requête n’est pas remplie. Envoyez 422 lorsque le corps serait incorrect quel que soit l’état. Envoyez 423 pour un verrou.

http-410 = Disparue définitivement
    .description = La ressource a été retirée volontairement de ce serveur, et l’administrateur du serveur souhaite que les liens vers elle soient supprimés.
    .when = Par exemple, après l’expiration d’une offre, la suppression d’un compte ou d’une publication, ou l’arrêt d’une version d’une API.
    .fix = Supprimez ou remplacez le lien, le marque-page ou la tâche qui a fait la requête ; le corps ou la documentation indique peut-être un successeur. Si la ressource est censée exister, prévenez l’administrateur du serveur.
    .use = Envoyez 410 lorsque vous savez que la ressource a été retirée pour de bon. Envoyez 404 lorsque vous l’ignorez. Envoyez 301 ou 308 lorsqu’elle a une nouvelle adresse. Envoyez 451 pour une exigence légale.

http-411 = Content-Length obligatoire
    .description = Le serveur n’accepte pas la requête sans longueur déclarée de son corps. Le client peut ajouter un en-tête Content-Length valide.
    .when = Après un POST ou un PUT dont le corps arrive par morceaux, comme l’envoient les clients en flux, ou un POST vide sans Content-Length. Souvent, une passerelle a besoin de la longueur à l’avance.
    .fix = Envoyez Content-Length avec le nombre exact d’octets, 0 pour un POST vide, et désactivez l’envoi par morceaux. Si vous gérez la passerelle, faites-lui accepter les requêtes par morceaux ou les mettre en tampon.
    .use = Envoyez 411 lorsque vous avez besoin de la longueur à l’avance et que la requête ne la déclare pas. Envoyez 400 lorsque Content-Length n’est pas valide. Envoyez 413 lorsqu’il dépasse votre limite.

http-412 = Condition non remplie
    .description = Une condition posée dans les en-têtes de la requête n’est pas vraie sur le serveur : la requête n’a pas été exécutée. En général, la ressource a changé depuis que le client l’a lue.
    .when = Lorsque If-Match ou If-Unmodified-Since échoue à cause d’une modification, que « If-None-Match: * » trouve la ressource existante ou, avec WebDAV, que « Overwrite: F » trouve une destination existante.
    .fix = Demandez de nouveau la ressource. Si une tentative antérieure a réussi et que seule sa réponse s’est perdue, arrêtez-vous là. Sinon, fusionnez votre modification et envoyez-la avec le nouvel ETag. Sans la condition, vous pourriez écraser le travail de quelqu’un d’autre.
    .use = N’envoyez 412 que lorsqu’une condition de la requête est fausse. Envoyez 304 lorsqu’un GET conditionnel ne trouve aucun changement. Envoyez 409 pour un conflit sans condition. Envoyez 428 pour exiger une condition.

http-413 = Corps de la requête trop volumineux
    .description = Le corps de la requête, son « content » dans les termes de HTTP, est plus volumineux que ce que le serveur veut ou peut traiter. Avec Retry-After, la limite est temporaire.
    .when = En général après un envoi, souvent depuis un serveur web ou une passerelle qui a sa propre limite ; dans nginx, c’est client_max_body_size. Certains clients ne voient qu’une connexion rompue.
    .fix = Réduisez le fichier, ou découpez l’envoi ou le lot. Si vous gérez le serveur, cherchez quelle passerelle ou quel serveur refuse le corps, puis relevez la limite à cet endroit et à chaque maillon suivant, jusqu’à l’application.
    .use = Envoyez 413 lorsque le corps dépasse votre limite, et indiquez la limite. Envoyez 414 lorsque l’URI est trop long. Envoyez 431 lorsque les en-têtes sont trop volumineux. Envoyez 507 lorsque votre stockage est plein.

http-414 = URI trop long
    .description = L’URI de la requête est plus long que ce que le serveur accepte d’interpréter.
    .when = Lorsqu’un formulaire envoie ses données par GET au lieu de POST, qu’une liste d’identifiants ou de filtres remplit les paramètres de l’URI ou que des redirections allongent sans cesse l’adresse.
    .fix = Retirez des paramètres, ou envoyez-les dans le corps d’un POST si l’API le permet. Si des redirections allongent sans cesse l’adresse, corrigez la boucle. Si vous gérez le serveur, relevez la limite, dans nginx large_client_header_buffers.
    .use = Envoyez 414 lorsque l’URI est plus long que ce que vous prenez en charge ; acceptez des lignes de requête d’au moins 8000 octets. Envoyez 431 pour de gros en-têtes comme Cookie. Envoyez 413 lorsque le corps est trop volumineux.

http-415 = Format du corps non pris en charge
    .description = Le serveur refuse la requête, car il ne prend pas en charge le format du corps pour cette méthode et cette ressource : le type de média, l’encodage du contenu ou les données elles-mêmes.
    .when = Après un POST, un PUT ou un PATCH avec une compression inconnue, un type de fichier non accepté ou un Content-Type absent ou incorrect, comme des données de formulaire là où du JSON est attendu.
    .fix = Indiquez dans Content-Type le format réel, que l’API doit accepter, par exemple application/json. Comparez-le à Accept, Accept-Patch ou Accept-Encoding dans la réponse. Si la compression est en cause, envoyez le corps non compressé.
    .use = Envoyez 415 pour un format non pris en charge, et énumérez ce que vous prenez en charge : les types de média dans Accept, les encodages dans Accept-Encoding. Envoyez 400 lorsque le bon format ne peut pas être analysé. Envoyez 422 lorsque seules des valeurs sont incorrectes.

http-416 = Plage demandée non disponible
    .description = Le serveur rejette les plages de l’en-tête Range : aucune ne peut être fournie, ou il y en a trop de petites ou qui se chevauchent.
    .when = Lorsqu’un téléchargement repris ou un lecteur multimédia demande des octets au-delà de la fin : le fichier a raccourci, le téléchargement est complet ou la partie conservée vient d’un autre fichier.
    .fix = Comparez la taille de la partie conservée à la longueur totale de Content-Range. Si elles sont égales, le fichier est peut-être complet ; sinon, téléchargez-le de nouveau sans Range. Pour reprendre sans risque, envoyez If-Range.
    .use = Envoyez 416 lorsqu’aucune plage ne peut être fournie, avec la longueur actuelle dans Content-Range, comme dans « bytes */1000 ». Envoyez 206 lorsqu’au moins une peut l’être. Envoyez 200 pour ignorer Range.

http-417 = Attente non satisfaite
    .description = Le serveur, ou un autre sur le trajet, ne peut pas satisfaire ce que demande l’en-tête Expect. La seule attente que HTTP définit est 100-continue.
    .when = Lorsqu’un serveur ou un vieux proxy ne prend pas en charge l’en-tête Expect ou sa valeur, en général « Expect: 100-continue », que certains clients ajoutent automatiquement avant un gros corps.
    .fix = Envoyez la requête sans Expect ; dans curl, un en-tête « Expect: » vide le désactive. Si 417 persiste, cherchez un vieux proxy sur le trajet. Le corps n’est pas en cause.
    .use = Envoyez 417 après une valeur de Expect que vous ne connaissez pas. Après 100-continue, envoyez 100, ou aussitôt le code final, par exemple 401. Envoyez 412 lorsqu’une condition comme If-Match n’est pas remplie.

http-418 = Je suis une théière
    .description = Le code vient d’un poisson d’avril sur les cafetières. Il est enregistré comme « (Unused) », pour que rien d’autre ne lui soit attribué.
    .when = En général par plaisanterie. Certains sites l’envoient lorsqu’ils prennent un programme pour un robot, et l’API de Binance lorsqu’un client continue après plusieurs réponses 429.
    .fix = Si c’est une plaisanterie, ignorez-la. Sinon, arrêtez le programme, lisez le corps et l’éventuel en-tête Retry-After, et continuez à un rythme plus lent. Si cela persiste, demandez à l’administrateur du site si l’accès automatisé est autorisé.
    .use = N’envoyez pas 418 là où la réponse compte. Envoyez 429 lorsqu’un client envoie trop de requêtes. Envoyez 403 lorsque vous refusez un client. Envoyez 400 lorsqu’une requête est défectueuse.

http-419 = Page expirée, ou espace insuffisant
    .description = Dans Laravel, « Page Expired » signifie que le jeton CSRF d’un formulaire manque ou n’est plus valide. Dans d’anciens projets WebDAV, et comme constante obsolète dans Spring, le code est « Insufficient Space On Resource ».
    .when = Avec un site Laravel, après POST, PUT, PATCH ou DELETE, lorsque la session a expiré, que les cookies sont bloqués ou que le formulaire n’a pas de jeton.
    .fix = Rechargez la page, authentifiez-vous de nouveau si on vous le demande, et renvoyez le formulaire ; autorisez les cookies. Si vous gérez le site, placez @csrf dans le formulaire ou envoyez X-CSRF-TOKEN, et vérifiez la durée des sessions, le domaine des cookies et les pages en cache.
    .use = Envoyez 403 lorsqu’un jeton CSRF manque ou est incorrect. Envoyez 401 lorsque l’utilisateur doit s’authentifier de nouveau. Envoyez 507 lorsque l’espace est épuisé.

http-420 = Ralentissez, ou échec de la méthode
    .description = Dans la version 1 de l’API de Twitter, « Enhance Your Calm » signifiait qu’un client envoyait trop de requêtes. Dans d’anciens projets WebDAV, et comme constante obsolète dans Spring, le code est « Method Failure ».
    .when = Avec un service qui a imité Twitter, lequel envoie lui-même 429 depuis la version 1.1 de son API.
    .fix = Traitez-le comme une limite de débit : patientez, puis envoyez moins de requêtes, avec des délais croissants. Mettez à jour un ancien client Twitter. Si le corps signale plutôt une méthode échouée, corrigez la requête.
    .use = Envoyez 429 avec Retry-After lorsqu’un client envoie trop de requêtes. Envoyez 424 lorsqu’une action a échoué parce qu’une autre a échoué. Le code d’erreur HTTP/2 ENHANCE_YOUR_CALM ne remplace aucun code d’état.

http-421 = Requête arrivée au mauvais serveur
    .description = La requête a atteint un serveur qui ne peut ou ne veut pas répondre pour cet hôte, du moins sur cette connexion. Le client peut la renvoyer sur une autre.
    .when = Lorsqu’un navigateur réutilise une connexion pour un autre hôte couvert par le même certificat, ou que le nom de serveur TLS (SNI) envoyé par un proxy manque ou ne correspond pas à Host.
    .fix = Rechargez la page, ou redémarrez le navigateur, pour ouvrir une nouvelle connexion. Si vous gérez le serveur, faites envoyer le bon nom de serveur par chaque proxy, dans nginx avec proxy_ssl_server_name et proxy_ssl_name, et vérifiez quels hôtes partagent un certificat.
    .use = Envoyez 421 depuis un serveur d’origine ou sa passerelle, jamais depuis un proxy, lorsque vous ne servez pas cet hôte ou cette connexion. Envoyez 404 lorsque seule la ressource manque. Envoyez 426 pour exiger un autre protocole.

http-422 = Données de la requête impossibles à traiter
    .description = Le serveur connaît le format du corps, dont la syntaxe est correcte, mais ne peut pas en exécuter les instructions. En général, une valeur manque, se contredit ou n’est pas admise.
    .when = Après un POST, un PUT ou un PATCH dont le JSON ou le formulaire s’analyse mais échoue à la validation : un champ obligatoire manque, une date est passée, un pays est inconnu.
    .fix = Lisez le corps, qui nomme en général chaque champ défectueux, et corrigez ces valeurs. Si elles semblent justes, comparez les noms et les types à la documentation de votre version de l’API.
    .use = Envoyez 422 lorsque le corps s’analyse mais que ses valeurs sont incorrectes, et nommez chaque champ défectueux. Envoyez 400 lorsqu’il ne s’analyse pas. Envoyez 415 pour un format non pris en charge. Envoyez 409 lorsque seul l’état actuel fait obstacle.

http-423 = Ressource verrouillée
    .description = La source ou la destination de la requête est verrouillée, et le verrou n’autorise pas cette requête.
    .when = Avec un serveur WebDAV, après une modification comme PUT, DELETE, MOVE ou LOCK, pendant que quelqu’un a ouvert le fichier ou qu’un programme planté détient le verrou. D’autres API l’emploient aussi.
    .fix = Fermez le fichier là où il est ouvert, peut-être dans votre propre éditeur ou programme de synchronisation, ou attendez l’expiration du verrou. Demandez la version actuelle avant d’écrire. Si vous détenez le verrou, envoyez son jeton dans l’en-tête If.
    .use = Envoyez 423 lorsqu’un verrou fait obstacle, avec lock-token-submitted ou no-conflicting-lock dans le corps. Envoyez 412 lorsqu’une condition de If n’est pas remplie. Envoyez 409 pour les autres conflits.

http-424 = Une autre action a d’abord échoué
    .description = Cette action n’a pas été exécutée, parce qu’elle dépendait d’une autre, qui a échoué.
    .when = En général à l’intérieur d’un 207 : après PROPPATCH, où une propriété refusée fait échouer toutes les autres, ou après LOCK sur un dossier. Quelques API l’envoient seul lorsqu’un service en amont échoue.
    .fix = Dans le corps du 207, trouvez l’entrée qui porte un autre code, comme 403, 409 ou 423, et corrigez-en la cause. Sinon, cherchez dans le corps ce qui a échoué, et signalez-le à l’administrateur du serveur.
    .use = Envoyez 424 à l’intérieur d’un 207 pour les actions qui ont échoué parce qu’une autre a échoué ; celle-ci a son propre code. Omettez-le après DELETE, COPY et MOVE. Depuis une passerelle, envoyez 502 ou 504 lorsque le serveur en amont échoue.

http-425 = Trop tôt, risque de rejeu
    .description = Le serveur ne prend pas le risque de traiter une requête qui est peut-être rejouée, car elle est arrivée avant la fin de la négociation TLS.
    .when = Après une requête dans des données anticipées TLS (early data, ou 0-RTT), ou qu’un proxy ou un CDN marque par « Early-Data: 1 », si la traiter deux fois peut nuire.
    .fix = Après la négociation, renvoyez la même requête, mais jamais dans des données anticipées ; les navigateurs réessaient automatiquement. Si des utilisateurs voient 425, désactivez les données anticipées sur le CDN ou le proxy, ou faites-lui transmettre 425.
    .use = N’envoyez 425 qu’après une requête en données anticipées ou avec « Early-Data: 1 ». Vous pouvez aussi retenir une requête en données anticipées jusqu’à la fin de la négociation, mais pas une requête avec « Early-Data: 1 » : attendre ne la rend pas sûre. Envoyez 429 pour trop de requêtes.

http-426 = Changement de protocole requis
    .description = Le serveur refuse la requête avec le protocole actuel, mais peut l’accepter une fois que le client est passé à l’un de ceux que nomme l’en-tête Upgrade.
    .when = Avec un serveur WebSocket, après une requête de page ordinaire, ou avec d’autres serveurs, après une requête dans une ancienne version de HTTP ou sans chiffrement. Certains services l’emploient à tort pour exiger une application plus récente.
    .fix = Lisez Upgrade. S’il nomme websocket, utilisez un client WebSocket, ou faites transmettre Upgrade et Connection par le proxy. S’il nomme TLS ou une version de HTTP, utilisez https ou cette version. Mettez à jour l’application si le corps le demande.
    .use = Envoyez 426, toujours avec Upgrade, lorsque seul un autre protocole convient. Envoyez 505 pour refuser une version de HTTP. Envoyez 421 lorsqu’une autre connexion est nécessaire. Envoyez 301 ou 308 pour mener à https.

http-428 = Requête conditionnelle requise
    .description = Le serveur n’accepte cette requête qu’avec une condition, pour que personne n’écrase une modification qu’il n’a pas vue. La requête n’en avait pas.
    .when = En général après PUT, PATCH ou DELETE sans If-Match ni If-Unmodified-Since, sur une ressource que plusieurs personnes ou programmes peuvent modifier.
    .fix = Demandez la ressource, faites votre modification et envoyez-la avec l’ETag de la ressource dans If-Match. Pour une nouvelle ressource, essayez « If-None-Match: * ». Évitez « If-Match: * », qui accepte même une version que vous n’avez pas vue.
    .use = Envoyez 428 lorsque vous exigez une condition et que la requête n’en a pas, et dites dans le corps laquelle utiliser. Envoyez 412 lorsqu’elle est fausse. Envoyez 409 pour un conflit lorsque vous n’en exigez pas.

http-429 = Trop de requêtes
    .description = Le client a envoyé trop de requêtes en un temps donné. C’est le serveur qui décide s’il compte par compte, par adresse ou par jeton.
    .when = Lorsqu’un script, une boucle de tentatives ou de nombreux utilisateurs derrière une même adresse dépassent une limite par seconde, par heure ou par jour. Souvent, c’est une passerelle d’API ou un CDN qui l’envoie, et non l’application.
    .fix = Attendez aussi longtemps que l’indique Retry-After ; à défaut, doublez l’attente après chaque tentative et ajoutez une part aléatoire. Envoyez ensuite moins de requêtes, par lots ou avec un cache. Si la limite est trop basse, adressez-vous au fournisseur.
    .use = Envoyez 429 lorsque ce client dépasse sa propre limite, avec Retry-After si possible. Envoyez 503 lorsque le serveur est surchargé pour tous. Envoyez 403 lorsqu’il ne sert à rien d’attendre. En cas d’attaque, couper les connexions peut coûter moins cher.

http-430 = Rejetée par la sécurité de Shopify
    .description = « Shopify Security Rejection » signifie que la requête a paru malveillante. Sous son ancien nom, « Request Header Fields Too Large », Shopify l’envoyait pour trop de requêtes.
    .when = Avec les boutiques et les API de Shopify, lorsque des requêtes ressemblent à une attaque ou à un robot, souvent depuis des adresses cloud partagées, ou qu’un serveur agit pour des acheteurs sans donner leur adresse IP.
    .fix = Envoyez moins de requêtes, depuis votre propre adresse. Dans les appels de serveur à l’API Storefront, donnez l’adresse de l’acheteur dans Shopify-Storefront-Buyer-IP. Si des requêtes légitimes restent rejetées, adressez-vous à l’assistance de Shopify.
    .use = En dehors de Shopify, envoyez 403 lorsqu’une requête paraît malveillante. Envoyez 429 lorsqu’un client envoie trop de requêtes. Envoyez 431 lorsque ses en-têtes sont trop volumineux.

http-431 = En-têtes de la requête trop volumineux
    .description = Le serveur ne traite pas la requête, car un en-tête est trop volumineux, ou tous le sont ensemble.
    .when = En général lorsque les cookies d’un site se sont accumulés, qu’un jeton dans Authorization est très long ou que Referer contient une très longue adresse. nginx envoie plutôt 400.
    .fix = Dans un navigateur, supprimez les cookies de ce site et authentifiez-vous de nouveau. Dans un autre client, raccourcissez le plus gros en-tête, souvent Cookie ou Authorization. Si vous gérez le serveur, posez des cookies moins nombreux et plus petits, ou relevez toutes les limites du trajet.
    .use = Envoyez 431 lorsque les en-têtes dépassent votre limite, et nommez l’en-tête si un seul suffit à la dépasser. Envoyez 414 lorsque l’URI est trop long. Envoyez 413 lorsque le corps est trop volumineux.

http-440 = Session d’authentification expirée
    .description = Dans Outlook sur le web, « Login Timeout » signifie que la session est terminée et que l’utilisateur doit s’authentifier de nouveau.
    .when = Lorsqu’une session est restée inactive trop longtemps, que son cookie manque ou n’est plus accepté, ou que l’authentification d’IIS est mal configurée, si bien que même une nouvelle authentification échoue.
    .fix = Rechargez la page et authentifiez-vous de nouveau ; si le code revient aussitôt, supprimez les cookies du site. Si vous gérez le serveur, vérifiez les répertoires virtuels OWA dans IIS, et qu’aucun équilibreur de charge ne répartit une même session sur plusieurs serveurs.
    .use = En dehors des produits Microsoft, envoyez 401 avec WWW-Authenticate lorsque le client doit s’authentifier de nouveau, ou 303 pour mener un navigateur à la page d’authentification. Envoyez 403 lorsque s’authentifier ne servirait à rien.

http-444 = Connexion fermée sans réponse
    .description = nginx a fermé la connexion sans rien envoyer. Seul son journal contient le code.
    .when = Là où « return 444 » est configuré, en général pour des noms d’hôte inconnus, des scanners et des robots indésirables. Le client voit une réponse vide ou une connexion rompue ; Cloudflare, s’il est placé devant, signale 520.
    .fix = Comme utilisateur, vérifiez le nom d’hôte et l’adresse. Si vous gérez le serveur et que de vrais visiteurs sont touchés, restreignez la règle « return 444 », et ajoutez le server_name manquant.
    .use = N’employez « return 444 » dans nginx que là où aucune réponse n’est souhaitée. Envoyez 403 pour refuser. Envoyez 404 pour ce qui n’existe pas. Envoyez 421 pour un hôte qui n’est pas le vôtre.

http-449 = Réessayer avec plus d’informations
    .description = Dans une extension de Microsoft, « Retry With » signifie que le client doit ajouter des informations et renvoyer la requête.
    .when = Avec IIS, dans l’extension WebDAV de Microsoft, avec un en-tête Ms-Echo-Request. Avec Exchange, lorsqu’un client ActiveSync 12.1 doit d’abord récupérer la politique de sécurité par Provision.
    .fix = Traitez le corps, puis renvoyez la requête avec Ms-Echo-Reply. Avec ActiveSync, envoyez Provision et acceptez d’abord la politique. Si un téléphone échoue sans cesse, mettez à jour son application de messagerie ou adressez-vous à l’administrateur d’Exchange.
    .use = En dehors des produits Microsoft, envoyez 428 lorsqu’une condition manque. Envoyez 400 ou 422 lorsque d’autres données manquent. Envoyez 401 ou 403 lorsque la preuve d’identité ou l’autorisation manque.

http-450 = Bloquée par le contrôle parental
    .description = « Blocked by Windows Parental Controls » signifie que les paramètres familiaux d’un ordinateur Windows n’autorisent pas la page demandée.
    .when = Avec le filtre de l’ordinateur de l’utilisateur, en général dans le compte d’un enfant. Le site web ne reçoit jamais la requête.
    .fix = Demandez à l’administrateur de l’ordinateur, en général un parent, d’autoriser l’adresse dans les paramètres familiaux. S’il n’y en a pas, cherchez un logiciel de sécurité ou un proxy qui filtre le contenu.
    .use = N’envoyez pas 450. Envoyez 403 lorsque vos propres règles interdisent la page. Envoyez 451 lorsqu’une exigence légale l’interdit. Envoyez 511 lorsqu’un réseau exige d’abord une authentification.

http-451 = Indisponible pour des raisons légales
    .description = Le serveur refuse l’accès à cause d’une exigence légale. Le code ne dit pas si la ressource existe.
    .when = Lorsqu’une loi, une décision de justice ou une demande de retrait oblige un site web, un moteur de recherche, un CDN ou un fournisseur d’accès à bloquer un contenu, souvent pour certains pays seulement. Certains éditeurs de presse bloquent les lecteurs de régions entières.
    .fix = Cherchez dans le corps qui a formulé l’exigence, en vertu de quelle loi et pour qui. Un en-tête Link avec blocked-by nomme celui qui bloque la ressource : écrivez-lui si vous y voyez une erreur.
    .use = Envoyez 451 lorsqu’une exigence légale vous oblige à bloquer ; expliquez-la dans le corps, et nommez-vous dans un en-tête Link avec blocked-by. Envoyez 403 lorsque ce sont vos propres règles qui refusent. Envoyez 404 lorsque vous ne pouvez pas divulguer l’exigence.

http-460 = Connexion fermée par le client
    .description = Le client a fermé sa connexion à un Application Load Balancer d’AWS avant d’obtenir une réponse et avant la fin du délai d’inactivité de l’équilibreur de charge.
    .when = Seulement dans le journal d’accès de l’équilibreur de charge, lorsque le délai d’attente du client est plus court que le temps dont la cible a besoin, ou qu’un utilisateur quitte la page.
    .fix = Accélérez la réponse de la cible, ou portez le délai d’attente du client au moins à la valeur du délai d’inactivité de l’équilibreur de charge. Avant de renvoyer un POST, vérifiez si la cible l’a exécuté.
    .use = N’envoyez pas 460 : le client ne peut pas le lire. Envoyez 408 lorsqu’un client tarde à envoyer sa requête. Envoyez 504 lorsqu’un serveur en amont est lent.

http-463 = Trop d’adresses transmises, ou une boucle
    .description = Sur un Application Load Balancer d’AWS, X-Forwarded-For contient plus de 30 adresses IP. Sur un ALB d’Alibaba Cloud, la requête tourne en boucle.
    .when = Chez AWS, après une longue chaîne de proxys, une boucle ou un en-tête falsifié. Chez Alibaba Cloud, lorsque ALICLOUD-ALB-TRACE contient une règle répétée ou plus de 16 entrées.
    .fix = Cherchez quel équilibreur de charge a répondu. Cherchez un serveur en amont ou un proxy qui lui renvoie les requêtes, et raccourcissez la chaîne de proxys. Chez AWS, empêchez aussi les clients et les proxys d’ajouter des adresses inutiles.
    .use = Envoyez 431 lorsqu’un en-tête est trop long. Envoyez 400 lorsqu’il est mal formé. Envoyez 502 pour une boucle de transmission, comme le recommande la RFC 9209 ; 508 est réservé aux boucles de WebDAV.

http-464 = Protocole incompatible avec le groupe cible
    .description = Le protocole de la requête ne correspond pas à la version choisie pour le groupe cible d’un Application Load Balancer d’AWS : HTTP/1.1, HTTP/2 ou gRPC.
    .when = Après une requête HTTP/1.1 vers un groupe cible réglé sur HTTP/2 ou gRPC, un appel gRPC vers un groupe réglé sur HTTP/1.1, ou une requête HTTP/2 autre que POST vers un groupe réglé sur gRPC.
    .fix = Faites utiliser au client le protocole attendu : activez HTTP/2, ou cherchez un proxy qui se rabat sur HTTP/1.1. Sinon, acheminez ces requêtes vers un groupe cible de la bonne version.
    .use = En dehors d’AWS, envoyez 505 lorsque vous ne prenez pas en charge la version de HTTP. Envoyez 426 avec Upgrade pour faire changer le client de protocole. Envoyez 405 lorsque vous n’autorisez pas la méthode.

http-494 = En-têtes trop volumineux pour nginx
    .description = nginx emploie ce numéro en interne lorsque les en-têtes d’une requête sont trop volumineux. Le client reçoit 400 à la place.
    .when = Lorsqu’un en-tête, souvent Cookie, ne tient pas dans les tampons d’en-têtes de nginx. Le numéro apparaît dans la configuration de nginx, dans error_page.
    .fix = Dans un navigateur, supprimez les cookies de ce site. Dans un autre client, raccourcissez le plus gros en-tête. Si vous gérez nginx, réduisez les cookies, puis augmentez large_client_header_buffers.
    .use = Envoyez 431, ou 400 comme nginx. Envoyez 414 lorsque c’est l’adresse elle-même qui est trop longue. N’employez 494 que dans error_page de nginx, et envoyez à partir de là un code normalisé.

http-495 = Certificat client non accepté
    .description = nginx emploie ce numéro en interne lorsqu’il ne peut pas vérifier le certificat TLS du client. Le client reçoit 400 avec le texte « The SSL certificate error ».
    .when = Là où ssl_verify_client est configuré, lorsque le certificat du client a expiré, a été révoqué ou vient d’une autorité à laquelle nginx ne fait pas confiance.
    .fix = Installez un certificat valide d’une autorité à laquelle ce serveur fait confiance. Si vous gérez nginx, vérifiez ssl_client_certificate, ssl_crl, ssl_verify_depth et l’horloge.
    .use = Envoyez 403 lorsque vous refusez un certificat client, ou laissez échouer la négociation TLS. N’employez 495 que dans error_page de nginx, pour une page qui explique le problème.

http-496 = Certificat client manquant
    .description = nginx emploie ce numéro en interne lorsque le site exige un certificat TLS et que le client n’en a pas envoyé. Le client reçoit 400 avec « No required SSL certificate was sent ».
    .when = Avec « ssl_verify_client on », lorsqu’aucun certificat client n’est installé ou que l’utilisateur n’en a choisi aucun.
    .fix = Installez un certificat client et sa clé privée, ou choisissez-les dans les paramètres du client, puis ouvrez une nouvelle connexion. Si vous gérez nginx et que le site doit être ouvert à tous, assouplissez ssl_verify_client.
    .use = Envoyez 403 lorsqu’un certificat client manque : 401 exigerait un défi dans WWW-Authenticate. N’employez 496 que dans error_page de nginx, pour expliquer comment obtenir un certificat.

http-497 = Requête HTTP sur un port HTTPS
    .description = nginx emploie ce numéro en interne pour une requête non chiffrée vers un port HTTPS. Le client reçoit 400 avec « The plain HTTP request was sent to HTTPS port ».
    .when = Lorsqu’une adresse http:// nomme le port HTTPS, comme 443, ou qu’un proxy ou un équilibreur de charge placé devant nginx emploie HTTP sans TLS sur ce port.
    .fix = Remplacez http:// par https:// dans l’adresse. Faites employer HTTPS, ou un port sans TLS, par le proxy ou l’équilibreur de charge. Si vous gérez nginx, vérifiez le paramètre ssl de listen.
    .use = Envoyez 301 ou 308 vers l’adresse https, ce que nginx peut faire depuis error_page 497. Envoyez 400 lorsqu’aucune redirection n’est souhaitée. N’envoyez 426 que si le client peut changer de protocole par Upgrade.

http-498 = Jeton non valide
    .description = Dans ArcGIS d’Esri, le jeton de la requête n’est pas valide ou a expiré. Dans nginx, le numéro était prévu pour les requêtes dont le nom d’hôte n’est pas valide, et n’est plus utilisé.
    .when = Dans ArcGIS, lorsqu’un jeton a expiré ou a été émis pour un autre serveur, référent ou adresse IP, souvent seulement dans le JSON d’un 200.
    .fix = Obtenez un nouveau jeton auprès du serveur ou du portail ArcGIS qui détient les données. Si les nouveaux jetons échouent aussi, vérifiez le référent ou l’adresse auxquels ils sont liés.
    .use = En dehors d’ArcGIS, envoyez 401 avec WWW-Authenticate et « invalid_token » lorsqu’un jeton est mauvais ou a expiré. Envoyez 403 lorsqu’il lui manque un droit. Envoyez 421 ou 400 pour un nom d’hôte inconnu.

http-499 = Requête fermée par le client, ou jeton requis
    .description = nginx l’inscrit dans son journal lorsque le client se déconnecte avant le début de la réponse ; des passerelles l’envoient pour CANCELLED de gRPC. Dans ArcGIS d’Esri, un jeton manque.
    .when = Dans le journal de nginx, lorsqu’un utilisateur quitte la page, ou qu’un client ou un équilibreur de charge cesse d’attendre. Dans ArcGIS, souvent dans le JSON d’un 200, lorsque des données protégées sont demandées sans jeton.
    .fix = Dans un journal, comparez la durée aux délais d’attente des équipements placés devant nginx, puis accélérez la requête ou allongez le délai le plus court. Avec ArcGIS, obtenez un jeton.
    .use = Employez 499 dans un journal ou pour CANCELLED de gRPC, car il ne reste personne pour lire une réponse. Envoyez 504 lorsqu’un serveur en amont est lent. Envoyez 408 lorsque c’est le client. Envoyez 401 lorsqu’un jeton manque.

http-500 = Erreur interne du serveur
    .description = Le serveur a rencontré une situation imprévue et n’a pas pu satisfaire la requête. Le code ne dit ni pourquoi, ni quelle part de la requête a été exécutée.
    .when = Lorsque le programme du serveur lui-même échoue : exception non gérée, configuration défectueuse, erreur de base de données. Une passerelle l’envoie pour ses propres défauts, et non pour ceux du serveur en amont.
    .fix = Avant de renvoyer une commande ou un paiement, vérifiez s’il a produit son effet. Signalez l’URL et l’heure à l’administrateur du serveur. Si vous gérez le serveur, cherchez cette heure dans son journal d’erreurs.
    .use = Envoyez 500 pour un défaut de votre côté qu’aucun autre code ne décrit. Envoyez 503 pour une surcharge ou une maintenance. Envoyez 502 ou 504 lorsque le serveur en amont échoue. Envoyez 501 pour une méthode inconnue.

http-501 = Méthode ou fonction non implémentée
    .description = Le serveur ne prend pas en charge quelque chose dont la requête a besoin, en général sa méthode, qu’il ne reconnaît pas ou ne peut servir pour aucune ressource.
    .when = Après une méthode que le serveur ne connaît pas, une méthode plus longue que toutes celles qu’il implémente ou un Transfer-Encoding qu’il ne comprend pas.
    .fix = Cherchez une faute de frappe dans la méthode, et choisissez-en une dans la documentation. Sinon, demandez à l’administrateur du serveur de l’activer ; une réponse en cache peut survivre au changement.
    .use = Envoyez 501 pour une méthode que vous n’implémentez nulle part, ou un encodage de transfert inconnu. Envoyez 405 pour une méthode que vous implémentez mais n’autorisez pas ici. Envoyez 500 lorsqu’une opération prise en charge échoue.

http-502 = Réponse non valide du serveur en amont
    .description = Une passerelle ou un proxy a reçu une réponse non valide du serveur en amont, auquel il transmet les requêtes. Le code ne signifie pas que la requête est incorrecte.
    .when = Avec un proxy inverse, un équilibreur de charge ou un CDN, lorsque l’application en amont a planté, refuse ou coupe la connexion, échoue à la négociation TLS ou envoie une réponse mal formée ou trop volumineuse.
    .fix = Avant de renvoyer une commande ou un paiement, vérifiez s’il a produit son effet. Si vous gérez le serveur, vérifiez que l’application tourne, puis le journal d’erreurs de la passerelle et l’adresse et le port en amont. Sinon, signalez l’URL et l’heure à son administrateur.
    .use = Envoyez 502 depuis une passerelle lorsque le serveur en amont répond mal ou rompt la connexion. Envoyez 504 lorsqu’il ne répond pas à temps. Envoyez 503 lorsque vous savez qu’il est arrêté. Envoyez 500 pour vos propres erreurs.

http-503 = Service temporairement indisponible
    .description = Le serveur ne peut pas traiter la requête pour le moment, car il est surchargé ou en maintenance. Retry-After peut indiquer combien de temps attendre.
    .when = En cas de surcharge ou de maintenance planifiée. Une passerelle l’envoie lorsqu’elle sait que le serveur en amont est arrêté, ou que ses connexions à ce serveur sont épuisées.
    .fix = Attendez aussi longtemps que l’indique Retry-After ; à défaut, attendez plus longtemps après chaque tentative. Si vous gérez le serveur, vérifiez la charge et la capacité, et que le mode maintenance n’est plus actif.
    .use = Envoyez 503, avec Retry-After si possible, lorsque tout le service est surchargé ou en maintenance. Envoyez 429 lorsqu’un client envoie trop de requêtes. Envoyez 502 ou 504 lorsque le serveur en amont échoue.

http-504 = Pas de réponse à temps du serveur en amont
    .description = Une passerelle ou un proxy n’a pas obtenu à temps de réponse du serveur en amont dont il avait besoin. Ce serveur a pu exécuter la requête malgré tout.
    .when = Avec un proxy inverse, un équilibreur de charge ou un CDN, lorsque l’application en amont n’accepte pas la connexion, ou ne répond pas, dans le délai de la passerelle. Avec un cache qui n’a rien de convenable pour une requête avec only-if-cached.
    .fix = Avant de répéter une commande ou un paiement, vérifiez s’il est passé. Demandez moins à la fois. Si vous gérez le serveur, cherchez ce qui est lent avant d’allonger le délai de la passerelle. Sinon, donnez l’URL et l’heure à son administrateur.
    .use = Envoyez 504 depuis une passerelle lorsque le serveur en amont ne répond pas à temps. Envoyez 502 lorsqu’il répond mal ou rompt la connexion, et 503 lorsqu’on le sait arrêté. Envoyez 408 lorsque c’est le client qui est lent.

http-505 = Version de HTTP non prise en charge
    .description = Le serveur ne prend pas en charge, ou refuse de prendre en charge, la version majeure de HTTP que la requête utilise.
    .when = Après une requête dans une version non prise en charge. Une espace non encodée dans l’URL a le même effet sur les serveurs qui lisent le reste de la ligne comme la version.
    .fix = Regardez la ligne de requête telle qu’elle a été envoyée, et encodez les espaces de l’URL en %20. Réglez ensuite le client sur une version que nomme la réponse, ou sur HTTP/1.1.
    .use = Envoyez 505 lorsque vous refusez la version majeure, et énumérez les protocoles que vous prenez en charge. Traitez une version mineure supérieure comme la plus haute des vôtres. Envoyez 426 avec Upgrade pour faire changer le client. Envoyez 400 pour une ligne de requête mal formée.

http-506 = Boucle de négociation de contenu
    .description = Le serveur est mal configuré : lors d’une négociation de contenu transparente, il a choisi une variante elle-même configurée pour négocier, si bien que le choix ne finit jamais.
    .when = Avec un serveur d’origine qui implémente la RFC 2295 expérimentale, comme Apache httpd avec mod_negotiation.
    .fix = Signalez-le à l’administrateur du serveur, ou demandez une variante par sa propre URL. Si vous gérez le serveur, faites de chaque entrée de la liste des variantes une ressource qui ne négocie pas.
    .use = N’envoyez 506 que lors d’une négociation de contenu transparente, lorsque la variante choisie négocie aussi. Envoyez 500 pour les autres défauts de configuration. Envoyez 406 lorsqu’aucune variante n’est acceptable.

http-507 = Espace de stockage insuffisant
    .description = Le serveur ne peut pas stocker ce que la requête demande, car son disque est plein ou un quota serait dépassé.
    .when = Avec un serveur WebDAV, après PUT, MKCOL, COPY, MOVE ou PROPPATCH. Dans le corps, quota-not-exceeded désigne un quota et sufficient-disk-space le disque.
    .fix = Libérez de la place dans votre compte, corbeille comprise, ou demandez un quota plus grand, puis renvoyez vous-même la requête ; un programme ne doit pas le faire sans que vous le demandiez. Si vous gérez le serveur et que son disque est plein, libérez-y de la place.
    .use = Envoyez 507 lorsqu’un disque ou un quota est plein, et précisez lequel dans le corps avec quota-not-exceeded ou sufficient-disk-space. Envoyez 413 lorsque c’est cette requête qui est trop volumineuse. Envoyez 503 lorsque le service est surchargé.

http-508 = Boucle infinie détectée
    .description = Le serveur a trouvé une boucle infinie en traitant une requête WebDAV avec « Depth: infinity », et toute l’opération a échoué.
    .when = Lorsqu’une collection se contient elle-même par une liaison et qu’un client demande toute l’arborescence. Sur un hébergement mutualisé avec CloudLinux, le numéro signifie autre chose : « Resource Limit Is Reached ».
    .fix = Envoyez la requête avec « Depth: 1 » et parcourez vous-même l’arborescence, ou envoyez « DAV: bind ». Sinon, supprimez la liaison qui ferme la boucle. Si la page mentionne une limite de ressources, patientez ou prévenez le propriétaire du site.
    .use = Envoyez 508 lorsqu’une boucle met fin à une opération avec « Depth: infinity ». Écrivez plutôt 208 pour les clients qui envoient « DAV: bind ». Envoyez 502 avec Proxy-Status pour une boucle entre proxys. Envoyez 503 pour des limites de ressources.

http-509 = Limite de bande passante dépassée
    .description = Sur un hébergement mutualisé, avec cPanel ou le module mod_bw d’Apache, le site a épuisé le transfert de données auquel il a droit.
    .when = Pour tous les visiteurs, une fois que de nombreux visiteurs, de gros téléchargements, des robots d’indexation ou des images intégrées à d’autres sites ont épuisé le transfert du site, souvent un volume mensuel. Node.js ne fait que citer le numéro.
    .fix = Comme visiteur, revenez plus tard ou prévenez le propriétaire du site. Si le site est à vous, relevez la limite ou attendez la période suivante, et cherchez dans les journaux ce qui a épuisé le transfert.
    .use = Envoyez 503 avec Retry-After lorsque le volume de transfert d’un site est épuisé. Envoyez 429 lorsqu’un client a dépassé le sien.

http-510 = Extension requise manquante
    .description = La requête ne respecte pas la politique de la ressource, car une extension du « HTTP Extension Framework » dont elle a besoin manque ou n’est pas prise en charge.
    .when = Avec un serveur fondé sur la RFC 2774, aujourd’hui historique, lorsque la méthode commence par « M- » mais que la requête ne nomme aucune extension obligatoire, ou une que le serveur ne prend pas en charge. Ailleurs, l’application donne au numéro son propre sens.
    .fix = Lisez le corps, qui devrait indiquer ce qu’une requête étendue doit contenir, et voyez si votre client peut l’ajouter. Si le serveur n’utilise pas la RFC 2774, adressez-vous à son administrateur.
    .use = N’envoyez pas 510 avec un nouveau logiciel. Envoyez 501 pour une fonctionnalité que vous ne prenez pas en charge. Envoyez 428 lorsque la requête doit porter une condition. Envoyez 403 lorsque la politique l’interdit.

http-511 = Le réseau exige une authentification
    .description = Le réseau que le client utilise exige une authentification, ou l’acceptation de ses conditions. La réponse vient de ce réseau, et non du serveur demandé.
    .when = Avec le portail captif d’un hôtel, d’un aéroport ou d’un autre réseau d’invités, après une requête HTTP interceptée. Avec TLS, une erreur de certificat apparaît à la place ; beaucoup de portails envoient une redirection.
    .fix = Ouvrez une page en HTTP simple dans un navigateur, suivez le lien vers la page d’authentification du réseau et authentifiez-vous là. N’y saisissez pas le mot de passe du site que vous vouliez, et ne passez pas outre les avertissements de certificat.
    .use = N’envoyez 511 que depuis un proxy qui intercepte, avec un lien vers sa page d’authentification, mais sans le formulaire lui-même ni défi. Envoyez 401 depuis un serveur d’origine. Envoyez 407 depuis un proxy que les clients ont configuré.

http-520 = Réponse inattendue du serveur d’origine
    .description = Le serveur d’origine, c’est-à-dire celui du site, a renvoyé à Cloudflare une réponse vide, inconnue ou inattendue.
    .when = Lorsque le serveur d’origine plante, envoie une réponse mal formée ou plus de 128 Ko d’en-têtes, ou annonce HTTP/2 mais le gère mal, ou qu’un pare-feu ou une extension de sécurité y bloque Cloudflare.
    .fix = Si vous gérez le site, consultez le journal d’erreurs du serveur d’origine, autorisez les adresses de Cloudflare, réduisez les cookies et les en-têtes, et testez le serveur d’origine sans Cloudflare.
    .use = Depuis votre propre passerelle, envoyez 502 lorsque le serveur en amont répond mal, avec Proxy-Status pour nommer la cause. Envoyez 500 pour un défaut de votre côté.

http-521 = Connexion refusée par le serveur d’origine
    .description = Le serveur d’origine, c’est-à-dire celui du site, refuse les connexions de Cloudflare : la requête ne l’a pas atteint.
    .when = Lorsque le serveur web d’origine est arrêté ou a planté, n’écoute pas sur le port qu’exige le mode SSL/TLS, ou a un pare-feu qui rejette les adresses de Cloudflare.
    .fix = Si vous gérez le site, vérifiez que le serveur web tourne et écoute sur le port 443 en mode Full ou 80 en mode Flexible, et que le pare-feu autorise toutes les plages d’adresses IP de Cloudflare.
    .use = Depuis votre propre passerelle, envoyez 502 lorsque le serveur en amont refuse la connexion. Envoyez 503 lorsque vous savez qu’il est arrêté. Envoyez 504 lorsqu’il reste silencieux.

http-522 = Délai de connexion au serveur d’origine dépassé
    .description = Le serveur d’origine, c’est-à-dire celui du site, reste silencieux sur le réseau : Cloudflare n’obtient pas à temps de connexion, ou pas d’accusé de réception de la requête.
    .when = Après 19 secondes sans connexion ou 90 sans accusé de réception : un pare-feu bloque les paquets de Cloudflare, le serveur d’origine est surchargé ou éteint, ou l’enregistrement DNS contient une ancienne adresse.
    .fix = Si vous gérez le site, vérifiez qu’aucun pare-feu ne bloque ni ne limite les plages d’adresses IP de Cloudflare, que le DNS de Cloudflare contient l’adresse actuelle du serveur d’origine et que celui-ci n’est pas surchargé.
    .use = Depuis votre propre passerelle, envoyez 504 lorsque le serveur en amont ne répond pas à temps à la tentative de connexion ou à la requête ; Proxy-Status peut préciser. Envoyez 502 lorsqu’il refuse la connexion.

http-523 = Serveur d’origine injoignable
    .description = Cloudflare ne peut pas joindre le serveur d’origine, c’est-à-dire celui du site, en général parce que le réseau n’a pas de route vers son adresse IP.
    .when = Lorsque l’adresse est incorrecte dans les paramètres DNS de Cloudflare, par exemple après un changement d’hébergeur, ou que l’acheminement entre Cloudflare et cet hébergeur échoue.
    .fix = Si vous gérez le site, comparez les enregistrements A et AAAA chez Cloudflare à l’adresse du serveur d’origine, puis renseignez-vous auprès de l’hébergeur sur l’acheminement. Chez AWS, cherchez des routes VPC trop larges qui captent les adresses de Cloudflare.
    .use = Depuis votre propre passerelle, envoyez 502 lorsqu’il n’y a pas de route vers le serveur en amont. Envoyez 504 lorsque la tentative de connexion dépasse le délai. Proxy-Status a un nom pour chacun des cas.

http-524 = Serveur d’origine trop lent à répondre
    .description = Cloudflare s’est connecté au serveur d’origine, c’est-à-dire celui du site, mais n’a pas obtenu de réponse à temps, par défaut en 120 secondes. La requête a pu être exécutée.
    .when = Lorsqu’un export, une grosse interrogation ou une autre requête longue dépasse la limite, que le serveur d’origine est surchargé ou que transmettre la requête prend plus de 30 secondes.
    .fix = Si vous gérez le site, cherchez ce qui est lent, déplacez les traitements longs en arrière-plan, ou utilisez un sous-domaine en mode DNS seul (DNS-only). Les formules Enterprise peuvent relever la limite.
    .use = Depuis votre propre passerelle, envoyez 504 lorsque le serveur en amont a reçu la requête mais ne répond pas à temps. Sur le serveur d’origine, envoyez aussitôt 202 pour un traitement long.

http-525 = Échec de la négociation TLS avec le serveur d’origine
    .description = La négociation TLS entre Cloudflare et le serveur d’origine, c’est-à-dire celui du site, a échoué. La connexion du visiteur à Cloudflare n’est pas en cause.
    .when = Dans les modes Full et Full (strict), lorsque le serveur d’origine n’a pas de certificat valide, pas de TLS sur le port 443, pas de prise en charge de SNI ou aucune suite de chiffrement en commun avec Cloudflare.
    .fix = Si vous gérez le site, vérifiez le certificat du serveur d’origine, le port 443, SNI et les suites de chiffrement, puis cherchez des erreurs TLS dans son journal.
    .use = Depuis votre propre passerelle, envoyez 502 lorsque la négociation TLS avec le serveur en amont échoue. Dans Proxy-Status, c’est tls_protocol_error ou tls_alert_received.

http-526 = Certificat non valide sur le serveur d’origine
    .description = Cloudflare ne peut pas valider le certificat TLS du serveur d’origine, c’est-à-dire celui du site.
    .when = En mode Full (strict), lorsque ce certificat a expiré, est révoqué ou autosigné, ou est établi pour un autre nom d’hôte. Workers et Cloudflare Gateway l’envoient aussi au sujet des serveurs qu’ils contactent.
    .fix = Si vous gérez le site, installez un certificat valide pour ce nom d’hôte, d’une autorité publique ou de l’Origin CA de Cloudflare. Passer en mode Full ne fait que masquer l’erreur.
    .use = Depuis votre propre passerelle, envoyez 502 lorsque le certificat du serveur en amont n’est pas valide, avec tls_certificate_error dans Proxy-Status. Ne transmettez pas la requête malgré tout.

http-527 = Erreur de Railgun
    .description = La connexion à Railgun, un logiciel installé sur le serveur du site et abandonné depuis par Cloudflare, a échoué ou dépassé le délai.
    .when = Dans d’anciens journaux de sites qui utilisaient Railgun. Dans une nouvelle réponse, un autre programme a donné au numéro son propre sens.
    .fix = Dans un ancien journal, aucune action n’est nécessaire. Dans une nouvelle réponse, cherchez quel programme l’envoie et lisez sa documentation. Si vous gérez le site, supprimez les paramètres de Railgun.
    .use = N’envoyez pas 527. Envoyez 502 depuis une passerelle lorsque la connexion au serveur en amont se rompt. Envoyez 504 lorsque ce serveur ne répond pas à temps.

http-529 = Service surchargé
    .description = Tout le service est surchargé, pour l’ensemble de ses clients.
    .when = Chez SSL Labs, lorsqu’une évaluation est demandée alors qu’il y a trop de travail. Chez Anthropic, en période de fort trafic, avec le type d’erreur overloaded_error dans le corps.
    .fix = Sauf indication contraire de Retry-After, attendez environ 30 minutes chez SSL Labs ; chez Anthropic, quelques secondes d’abord, puis deux fois plus à chaque fois. Ajoutez une part aléatoire, et envoyez moins de requêtes à la fois. Si la surcharge persiste, consultez la page d’état du fournisseur.
    .use = Envoyez 503 avec Retry-After lorsque tout le service est surchargé. Envoyez 429 lorsqu’un client dépasse sa propre limite. Les clients qui ne connaissent pas 529 le traitent comme 500.

http-530 = Nom d’hôte non résolu, ou site gelé
    .description = Chez Cloudflare, le nom d’hôte du serveur d’origine ne peut pas être résolu, et le corps contient une erreur 1xxx. Shopify cite le code pour la même erreur DNS. Chez Pantheon, le site est gelé.
    .when = Chez Cloudflare, et donc chez Shopify, lorsqu’un enregistrement DNS du serveur d’origine est incorrect, manque ou ne peut pas être résolu. Chez Pantheon, lorsqu’un site sans formule payante est inactif depuis des mois.
    .fix = Suivez les conseils de Cloudflare pour le numéro 1xxx du corps. Si vous gérez le site, corrigez l’enregistrement DNS du serveur d’origine ou, chez Pantheon, faites dégeler le site. Avec Shopify, consultez sa page d’état.
    .use = Depuis votre propre passerelle, envoyez 502 lorsque le nom du serveur en amont ne peut pas être résolu, avec dns_error dans Proxy-Status. Envoyez 503 pour un site que vous avez désactivé pour le moment.

http-540 = Point de terminaison temporairement désactivé
    .description = Shopify a désactivé un point de terminaison (endpoint) de son API et compte le rétablir bientôt.
    .when = Après toute requête à ce point de terminaison. Ni la requête ni ses identifiants n’en sont la raison.
    .fix = Consultez la page d’état de Shopify. Si le point de terminaison reste désactivé, adressez-vous à l’assistance de Shopify, en indiquant le point de terminaison et l’heure.
    .use = En dehors de Shopify, envoyez 503 avec Retry-After lorsque vous désactivez un point de terminaison pour un temps. Envoyez 410 lorsqu’il a disparu pour de bon. Envoyez 404 pour un point de terminaison qui n’a jamais existé.

http-561 = Erreur renvoyée par le fournisseur d’identité
    .description = Le fournisseur d’identité a renvoyé un code d’erreur pendant qu’un Application Load Balancer d’AWS authentifiait l’utilisateur.
    .when = Là où une règle d’écouteur fait authentifier les utilisateurs par un fournisseur d’identité, lorsque les paramètres des deux côtés ne concordent pas ou que le fournisseur refuse l’utilisateur.
    .fix = Comme utilisateur, authentifiez-vous encore une fois. Si vous gérez l’équilibreur de charge, cherchez la raison de l’erreur dans son journal d’accès, puis comparez l’ID client, le secret client, la portée et l’URI de redirection aux paramètres du fournisseur d’identité.
    .use = En dehors d’AWS, envoyez 401 lorsque les identifiants de l’utilisateur manquent ou sont incorrects. Envoyez 403 lorsque l’utilisateur est connu mais n’a pas le droit. Envoyez 502 lorsque le fournisseur d’identité échoue.

http-598 = Délai de lecture réseau dépassé
    .description = Selon une convention informelle de certains proxys, la connexion au serveur en amont a été établie, mais rien n’a pu y être lu à temps.
    .when = Rarement en dehors des listes de codes : cherchez donc d’abord le programme qui l’a vraiment envoyé.
    .fix = Traitez-le comme 504. Si vous gérez le proxy, cherchez pourquoi le serveur en amont est lent avant d’allonger le délai de lecture.
    .use = Envoyez 504, que tout client connaît, lorsque le serveur en amont ne répond pas à temps. Proxy-Status peut ajouter connection_read_timeout.

http-599 = Délai de connexion réseau dépassé
    .description = Selon une convention informelle de certains proxys, aucune connexion au serveur en amont n’a été établie à temps. Certaines bibliothèques clientes le signalent lorsqu’elles n’obtiennent aucune réponse.
    .when = Dans des programmes Python avec Tornado, par exemple après un délai dépassé : c’est alors la bibliothèque cliente elle-même qui le signale, et aucun serveur ne l’a envoyé.
    .fix = Cherchez si un serveur l’a envoyé ou si c’est votre propre bibliothèque qui le signale. Vérifiez ensuite le nom d’hôte, le port, le pare-feu et le réseau sur le trajet vers le serveur voulu.
    .use = Envoyez 504 lorsqu’une connexion au serveur en amont dépasse le délai. Envoyez 502 lorsque ce serveur la refuse. Dans une bibliothèque, signalez l’absence de réponse comme une erreur, jamais comme un code d’état.

http-600 = En-têtes non valides
    .description = Le proxy Squid emploie ce numéro en interne pour un message dont il ne peut pas analyser les en-têtes. Les codes d’état valides vont de 100 à 599.
    .when = Lorsque Squid lit une réponse ou une requête mal formée ; le client reçoit un code d’erreur normalisé. Dans une vraie réponse, le numéro révèle un programme défectueux.
    .fix = Cherchez dans le journal de Squid quel serveur ou client envoie les en-têtes mal formés, et corrigez-le. Si 600 est arrivé dans une réponse, signalez-le à l’administrateur du serveur.
    .use = N’envoyez jamais 600. Envoyez 400 pour une requête mal formée. Envoyez 502 pour une réponse mal formée du serveur en amont.

http-601 = En-têtes du message trop volumineux
    .description = Le proxy Squid emploie ce numéro en interne pour un message dont les en-têtes sont trop volumineux. Les codes d’état valides vont de 100 à 599.
    .when = Lorsque les en-têtes d’une requête ou d’une réponse dépassent la limite de Squid, souvent à cause de cookies. Le client reçoit un code d’erreur normalisé.
    .fix = Supprimez les cookies du site ou raccourcissez le plus gros en-tête. Si vous gérez le serveur, posez moins de cookies. Si vous gérez Squid, augmentez request_header_max_size ou reply_header_max_size.
    .use = N’envoyez jamais 601. Envoyez 431 lorsque les en-têtes d’une requête sont trop volumineux. Envoyez 502 lorsque ceux d’une réponse du serveur en amont le sont.

http-783 = Élément inattendu dans le JSON
    .description = Shopify cite ce numéro pour une erreur de syntaxe JSON dans la requête. Les codes d’état valides vont de 100 à 599.
    .when = Lorsque du JSON ne peut pas être analysé. Shopify mentionne aussi du code qui ne parvient pas à convertir des données du serveur : le défaut peut donc être dans la façon dont le client lit une réponse.
    .fix = Vérifiez votre JSON avec un analyseur, et indiquez application/json dans Content-Type. Assurez-vous ensuite que le client n’analyse que les réponses qui sont du JSON.
    .use = N’envoyez jamais 783 : les clients le traitent comme une erreur du serveur. Envoyez 400 pour du JSON qui ne peut pas être analysé. Envoyez 422 lorsque ses valeurs sont incorrectes.

http-999 = Requête refusée
    .description = LinkedIn écarte une requête qui semble automatisée, ou qui arrive sans authentification. Les codes d’état valides vont de 100 à 599.
    .when = Lorsque des vérificateurs de liens, des robots d’indexation et des scripts ouvrent une page, ou qu’une même adresse envoie de nombreuses requêtes. La même page s’ouvre souvent dans un navigateur une fois que vous êtes authentifié.
    .fix = Ouvrez le lien dans un navigateur et authentifiez-vous, pour voir s’il fonctionne ; un vérificateur de liens ne devrait pas signaler 999 comme un lien mort. Dans un programme, utilisez l’API officielle de LinkedIn.
    .use = N’envoyez jamais 999 : aucun client ne peut en connaître le sens. Envoyez 403 pour refuser un programme. Envoyez 429 avec Retry-After lorsqu’il envoie trop de requêtes.
