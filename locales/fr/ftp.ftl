# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = FTP (« File Transfer Protocol ») transfère des fichiers entre un client et un serveur. Les commandes et les réponses utilisent une connexion de contrôle, les fichiers et les listes de répertoires une connexion de données distincte. Chaque réponse commence par l’un de ces codes à trois chiffres.

## Classes: the first digit

ftp-class-1yz = 1yz · Commencé
    .description = Le serveur a commencé à exécuter la commande, et une seconde réponse en donnera le résultat.
ftp-class-2yz = 2yz · Réussite
    .description = Le serveur a exécuté la commande, et le client peut envoyer la suivante.
ftp-class-3yz = 3yz · Suite attendue
    .description = Le serveur a accepté la commande jusqu’ici et attend une autre commande qui la complète.
ftp-class-4yz = 4yz · Échec temporaire
    .description = Le serveur n’a pas mené la commande à bien, mais la même commande pourra réussir plus tard.
ftp-class-5yz = 5yz · Échec définitif
    .description = Le serveur a refusé la commande et la refusera encore tant que rien ne change.
ftp-class-6yz = 6yz · Réponse protégée
    .description = Le texte est une réponse encodée. Seule la réponse qu’il contient, avec son propre code, donne le résultat.
ftp-class-winsock = Erreur Winsock · Pas un code FTP
    .description = Le numéro est une erreur de l’interface réseau de Windows, en général du côté client. Les réponses propres à FTP ont trois chiffres.

## Categories: the second digit

ftp-category-x0z = x0z · Syntaxe
    .description = La réponse concerne la forme de la commande, ou une commande inconnue, non implémentée ou sans utilité.
ftp-category-x1z = x1z · Informations
    .description = La réponse donne des informations que le client a demandées, comme l’état ou de l’aide.
ftp-category-x2z = x2z · Connexions
    .description = La réponse concerne la connexion de contrôle ou la connexion de données.
ftp-category-x3z = x3z · Authentification et comptes
    .description = La réponse concerne l’authentification, le compte ou la sécurité de la session.
ftp-category-x5z = x5z · Système de fichiers
    .description = La réponse concerne les fichiers, les répertoires ou le stockage du serveur.

## Phases: the command to which the server replies

ftp-phase-connect = message d’accueil
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = toute commande qui exige l’authentification
ftp-phase-any-command = toute commande

## Facts that only FTP codes have

ftp-fact-transfer = Transfert de données
    .starting = Le fichier ou la liste du répertoire suit maintenant sur la connexion de données.
    .running = La réponse peut arriver pendant qu’un transfert est encore en cours.
    .complete = Cette réponse à une commande de transfert confirme que toutes les données ont été envoyées.
    .incomplete = Une partie des données a pu être transférée : comparez les tailles.
    .not-started = Aucune partie du fichier ou de la liste du répertoire n’a été transférée.
    .either = La réponse peut arriver avant le premier octet ou au milieu d’un transfert.
ftp-fact-data-connection = Connexion de données
    .passive = Le client ouvre la connexion de données vers le port donné dans la réponse ; 227 et 228 donnent aussi l’adresse.
    .either = En mode passif, c’est le client qui ouvre la connexion de données ; en mode actif, c’est le serveur.
ftp-fact-session = Connexion de contrôle
    .stays-open = La connexion de contrôle reste ouverte : le client peut envoyer une autre commande.
    .closes = Le serveur ferme la connexion de contrôle après cette réponse.

## Where FTP meets HTTP

ftp-context-http-proxy =
    .exact = Lorsque le proxy web Squid reçoit { $from } d’un serveur FTP, il envoie { $to } à son client ; les deux ont le même sens.
    .close = Lorsque le proxy web Squid reçoit { $from } d’un serveur FTP, il envoie { $to } à son client ; les deux ont presque le même sens.
    .narrower = Lorsque le proxy web Squid reçoit { $from } d’un serveur FTP, il envoie à son client { $to }, qui ne couvre qu’une partie du sens.
    .broader = Lorsque le proxy web Squid reçoit { $from } d’un serveur FTP, il envoie à son client { $to }, qui couvre aussi d’autres cas.
    .loose = Lorsque le proxy web Squid reçoit { $from } d’un serveur FTP, il envoie { $to } à son client. L’essentiel du sens se perd.

## Codes: 1yz

ftp-100 = État du système
    .description = Dans le FTP de 1973, le serveur donnait l’état de son système en réponse à STAT. La RFC 959 n’a pas ce numéro ; 211 l’a remplacé.
    .when = Dans d’anciens documents et dans des listes de codes qui les copient. Les serveurs conformes à la RFC 959 ne l’envoient pas.
    .fix = Si un serveur l’envoie, lisez le texte, puis attendez une réponse finale. Signalez à l’administrateur du serveur que la RFC 959 a remplacé ce code.
    .use = N’envoyez pas 100, car les clients prennent tout code 1yz pour le début d’un transfert. Envoyez 211 pour l’état du système.

ftp-110 = Marqueur de reprise
    .description = Le serveur récepteur a stocké les données jusqu’à un marqueur de reprise. Le texte associe le marqueur de l’expéditeur au marqueur du serveur pour la même position.
    .when = Pendant un envoi en mode bloc ou compressé, lorsque l’expéditeur insère des marqueurs de reprise dans les données. Il est rare, car la plupart des clients et des serveurs n’utilisent que le mode flux.
    .fix = Faites conserver les deux marqueurs par le client. Si le transfert s’interrompt, envoyez REST avec le marqueur du serveur, puis de nouveau la commande de transfert.
    .use = Envoyez 110 avec exactement « MARK ssss = rrrr », d’abord le marqueur de l’expéditeur, puis le vôtre, lorsque les données qui précèdent sont sur le disque. En mode flux, il n’y a pas de marqueurs : REST prend un nombre d’octets.

ftp-119 = Terminal indisponible, essai de la boîte aux lettres
    .description = Au temps où FTP transportait encore du courrier, le serveur n’avait pas pu écrire sur le terminal de l’utilisateur et allait essayer la boîte aux lettres. Une seconde réponse donnait le résultat. Le courrier est depuis passé à SMTP.
    .when = Seulement dans la RFC 765, en réponse aux commandes de courrier MSOM et MSAM, et dans des programmes qui en ont copié la liste.
    .fix = Utilisez SMTP pour envoyer du courrier. Si un serveur FTP envoie 119, lisez le texte et attendez la réponse finale.
    .use = N’envoyez pas 119. Laissez le courrier à SMTP, où 250 accepte un message pour le remettre.

ftp-120 = Prêt dans quelques minutes
    .description = Le serveur ne peut pas encore accepter de commandes. Le texte indique dans combien de minutes il le pourra.
    .when = À la place du message d’accueil, ou en réponse à REIN, avec un serveur qui démarre ou est occupé. Peu de serveurs l’envoient ; la plupart envoient plutôt 421.
    .fix = Gardez la connexion ouverte et n’envoyez rien avant l’arrivée de 220. S’il n’arrive pas dans le délai indiqué, déconnectez-vous et réessayez plus tard.
    .use = Envoyez 120 aussitôt si vous serez bientôt prêt, et 220 lorsque vous l’êtes. Envoyez 421 lorsque le client doit se déconnecter et revenir plus tard.

ftp-125 = Connexion de données ouverte, début du transfert
    .description = La connexion de données existe déjà, et le transfert y commence. Une seconde réponse dira s’il a réussi.
    .when = En réponse à RETR, STOR, LIST et à d’autres commandes de transfert. IIS l’envoie pour la plupart des transferts ; beaucoup d’autres serveurs envoient toujours 150.
    .fix = Transférez les données, puis attendez la seconde réponse, comme 226. Si aucune n’arrive après un long transfert, cherchez un pare-feu qui coupe la connexion de contrôle inactive.
    .use = Envoyez 125 lorsque la connexion de données est déjà ouverte. Envoyez 150 lorsqu’elle reste à ouvrir. En réponse à STOU, le texte doit être « FILE: », une espace, puis le nom du nouveau fichier.

ftp-150 = Fichier prêt, ouverture de la connexion de données
    .description = Le fichier ou le répertoire est en ordre, et le serveur va ouvrir ou accepter la connexion de données. Une seconde réponse dira si le transfert a réussi.
    .when = En réponse à RETR, STOR, LIST et à d’autres commandes de transfert, avec des textes comme « Opening BINARY mode data connection » ou « Here comes the directory listing ».
    .fix = Transférez les données et attendez la seconde réponse. Si le transfert se bloque ici, la connexion de données est bloquée : changez entre mode passif et mode actif, ou ouvrez les ports passifs du serveur.
    .use = Envoyez 150 lorsque la connexion de données reste à ouvrir. Envoyez 125 lorsqu’elle est ouverte et 550 lorsque ce fichier n’existe pas. En réponse à STOU, le texte doit être « FILE: », une espace, puis le nom du nouveau fichier.

ftp-151 = Liste de répertoire, ou courrier à transférer
    .description = Le code a eu deux sens : en 1973, une liste de répertoire à l’intérieur de la réponse ; en 1980, du courrier pour un utilisateur d’un autre hôte, que le serveur allait transférer. La RFC 959 n’a ni l’un ni l’autre.
    .when = Dans la RFC 542, en réponse à STAT ; dans la RFC 765 ; et dans des copies de leurs listes.
    .fix = Lisez le texte et attendez la réponse finale. Pour envoyer du courrier, utilisez SMTP.
    .use = N’envoyez pas 151. Envoyez 150 avant une liste de répertoire sur la connexion de données. Envoyez 212 pour une liste à l’intérieur de la réponse.

ftp-152 = Utilisateur inconnu, courrier confié à l’opérateur
    .description = Au temps où FTP transportait encore du courrier, 152 signifiait que le serveur ne connaissait pas l’utilisateur mais acceptait le courrier, que son opérateur essaierait de remettre. La RFC 959 a supprimé les commandes de courrier.
    .when = Seulement dans la RFC 765 de 1980 et dans des programmes qui en ont copié la liste.
    .fix = Utilisez SMTP pour envoyer du courrier. Si un serveur FTP envoie 152, lisez son texte et attendez la réponse finale.
    .use = N’envoyez pas 152. Avec SMTP, envoyez 251 lorsque vous transférez du courrier pour un utilisateur qui n’est pas local.

## Codes: 2yz

ftp-200 = Commande exécutée
    .description = Le serveur a exécuté la commande et n’a rien d’autre à en dire.
    .when = En réponse à TYPE, PORT, EPRT, NOOP, SITE, OPTS et, pour TLS, PBSZ et PROT. Des programmes envoient NOOP pour garder la connexion ouverte.
    .fix = Aucune action n’est nécessaire. Après PORT ou EPRT, toutefois, rien n’est encore connecté : c’est le transfert suivant qui montre si le serveur peut atteindre le client.
    .use = Envoyez 200 lorsque la commande a réussi et qu’il n’y a pas de résultat à donner. Envoyez 202 lorsque la commande n’a pas d’utilité ici. Envoyez 250 après une action sur des fichiers ou des répertoires.

ftp-201 = Activité interrompue comme demandé
    .description = Dans le FTP de 1973, ABOR avait mis fin à l’activité en cours. La RFC 959 emploie pour cela 226.
    .when = Dans des listes et des programmes qui suivent la RFC 542 de 1973 plutôt que la RFC 959.
    .fix = Considérez le transfert comme interrompu. Vérifiez la taille du fichier avant de l’utiliser, et supprimez ce qui est incomplet.
    .use = N’envoyez pas 201. Envoyez 426 pour le transfert interrompu, puis 226 pour la commande ABOR réussie.

ftp-202 = Commande inutile ici
    .description = Le serveur n’a pas exécuté la commande, car elle n’a pas d’utilité sur ce système. Rien ne manque, et le client peut continuer.
    .when = En général en réponse à ALLO, lorsqu’aucun espace n’est à réserver. Aussi en réponse à PASS, ACCT, SMNT ou SITE là où elles sont superflues, ou à OPTS UTF8 là où UTF-8 est toujours actif.
    .fix = Aucune action n’est nécessaire. Si vous attendiez un effet, par exemple d’une commande SITE, demandez à l’administrateur du serveur si la commande est prise en charge.
    .use = Envoyez 202 lorsque le client ne perd rien sans la commande, afin que des clients simples continuent. Envoyez 502 lorsqu’elle demande quelque chose que vous n’implémentez pas.

ftp-211 = État du système, aide ou extensions
    .description = Le serveur donne son état ou de l’aide, ou énumère les extensions qu’il prend en charge.
    .when = En réponse à FEAT, avec une extension par ligne. En réponse à STAT sans chemin, même au milieu d’un transfert, et en réponse à HELP.
    .fix = Aucune action n’est nécessaire. Après FEAT, un client ne devrait utiliser que ce qui est énuméré ; les autres textes s’adressent aux personnes.
    .use = Envoyez 211 pour l’état du serveur ou de la session, et en réponse à FEAT, dont la dernière ligne doit être « 211 End ». Envoyez 212 ou 213 en réponse à STAT avec un chemin. Envoyez 214 pour un mode d’emploi.

ftp-212 = État d’un répertoire
    .description = Le serveur décrit un répertoire, en général en énumérant son contenu à l’intérieur de la réponse plutôt que sur la connexion de données.
    .when = En réponse à STAT avec le chemin d’un répertoire. Beaucoup de serveurs envoient plutôt 211 ou 213.
    .fix = Aucune action n’est nécessaire. Si la connexion de données est bloquée, STAT peut tout de même montrer un répertoire ; la forme de la liste varie selon les serveurs.
    .use = Envoyez 212 lorsque STAT nomme un répertoire. Envoyez 213 lorsqu’il nomme un fichier. Envoyez 211 lorsqu’il ne nomme rien. Employez LIST ou MLSD pour les listes que lisent des programmes.

ftp-213 = État, taille ou date d’un fichier
    .description = Le serveur donne une information sur un fichier : sa taille en octets, l’heure de sa dernière modification ou son état.
    .when = En réponse à SIZE avec un nombre, à MDTM avec une heure comme 20260312091402, et à STAT avec le chemin d’un fichier.
    .fix = Aucune action n’est nécessaire. La taille dépend du TYPE actuel : envoyez TYPE I avant SIZE pour obtenir la taille sur le disque. Les heures sont en UTC.
    .use = Envoyez 213 avec le seul nombre en réponse à SIZE ou à MDTM. Envoyez 550 lorsque la valeur n’est pas disponible et 212 lorsque STAT nomme un répertoire.

ftp-214 = Aide sur les commandes
    .description = Le serveur explique comment l’utiliser, ou ce que signifie l’une de ses commandes. Le texte ne s’adresse qu’aux personnes.
    .when = En réponse à HELP ou à SITE HELP, en général sous forme de liste de commandes sur plusieurs lignes.
    .fix = Aucune action n’est nécessaire. Une liste de commandes ne dit pas ce que votre compte a le droit de faire ; les programmes devraient se fier à FEAT.
    .use = Envoyez 214 pour expliquer le serveur ou une commande. Envoyez 211 pour l’état du système et pour les extensions que FEAT demande.

ftp-215 = Type de système d’exploitation
    .description = Le serveur nomme son type de système, par exemple « UNIX Type: L8 ». Les clients s’en servent pour deviner la forme des listes de répertoires et des chemins.
    .when = En réponse à SYST, que la plupart des clients envoient juste après l’authentification. Beaucoup de serveurs d’autres systèmes disent aussi UNIX.
    .fix = Aucune action n’est nécessaire. Si les listes de fichiers s’affichent mal dans votre programme FTP, réglez le type de serveur à la main ou laissez-le utiliser MLSD.
    .use = Envoyez 215 avec d’abord le nom officiel du système. Si vos listes de répertoires ressemblent à celles d’Unix, dites UNIX, quel que soit le système. Envoyez 502 lorsque vous n’implémentez pas SYST.

ftp-220 = Prêt pour un nouvel utilisateur
    .description = Le serveur est prêt à recevoir des commandes. Il accueille le client, a oublié l’utilisateur précédent ou a accepté le nom d’un hôte virtuel.
    .when = Comme message d’accueil lorsqu’un client se connecte, souvent sur plusieurs lignes ; après 120 ; en réponse à REIN ; et en réponse à HOST.
    .fix = Aucune action n’est nécessaire : continuez par AUTH TLS, ou par USER. Si aucun message d’accueil n’arrive sur le port 990, activez le TLS implicite dans votre programme FTP.
    .use = Envoyez 220 comme message d’accueil lorsque vous pouvez accepter des commandes. Envoyez 120 si vous serez bientôt prêt. Envoyez 421 pour refuser le client pour le moment.

ftp-221 = Au revoir
    .description = Le serveur prend congé, déconnecte l’utilisateur et met fin à la session. Un transfert encore en cours est d’abord mené à bien.
    .when = En réponse à QUIT, parfois avec un résumé de ce qui a été transféré.
    .fix = Aucune action n’est nécessaire. Si des fichiers manquent, regardez les réponses précédentes : 221 ne dit rien d’aucun transfert.
    .use = N’envoyez 221 qu’en réponse à QUIT, une fois le dernier transfert terminé. Envoyez 421 lorsque vous fermez la connexion pour vos propres raisons, comme un délai d’attente dépassé.

ftp-225 = Connexion de données ouverte, rien à interrompre
    .description = La connexion de données est ouverte, mais aucun transfert n’est en cours.
    .when = En réponse à ABOR, lorsqu’il n’y a rien à interrompre. vsftpd, par exemple, dit « No transfer to ABOR ».
    .fix = Aucune action n’est nécessaire. Si vous vouliez arrêter un transfert, il était déjà terminé : cherchez son 226 ou son 426.
    .use = Envoyez 225 en réponse à ABOR lorsque la connexion de données est ouverte mais inactive. Envoyez 226 lorsque vous la fermez. Envoyez 426, puis 226, lorsque vous interrompez un transfert en cours.

ftp-226 = Transfert terminé
    .description = L’action demandée sur le fichier a réussi, et le serveur ferme la connexion de données. En réponse à ABOR, c’est l’interruption qui a réussi.
    .when = Après 125 ou 150, lorsque le dernier octet d’un fichier ou d’une liste a été envoyé. En réponse à ABOR, après le 426 du transfert interrompu, ou seul lorsque rien n’était en cours.
    .fix = Aucune action n’est nécessaire. Si une liste est vide, vérifiez le chemin, et que votre programme FTP affiche les fichiers cachés. Si un fichier est endommagé, transférez-le de nouveau en mode binaire, TYPE I.
    .use = Envoyez 226 lorsque le transfert a réussi et que la connexion de données se ferme. Envoyez 250 lorsqu’elle reste ouverte, ou qu’aucune connexion de données n’a servi. Envoyez 426 lorsque la connexion s’est rompue.

ftp-227 = Mode passif, adresse IPv4 et port
    .description = Le serveur attend la connexion de données à l’adresse IPv4 et au port donnés dans le texte : quatre nombres pour l’adresse, puis deux pour le port.
    .when = En réponse à PASV, avant chaque transfert. Le port est le cinquième nombre multiplié par 256, plus le sixième.
    .fix = Si la commande suivante se bloque, comparez l’adresse à l’adresse publique du serveur : derrière un NAT, l’adresse publique doit être configurée sur le serveur. Ouvrez ensuite ses ports passifs dans le pare-feu, ou utilisez EPSV.
    .use = Envoyez 227 en réponse à PASV en IPv4, avec une adresse que le client peut atteindre. Envoyez 229 en réponse à EPSV. Envoyez 425 lorsqu’aucun port n’est libre.

ftp-228 = Mode passif long
    .description = Le serveur attend la connexion de données à l’adresse et au port donnés dans le texte. Celui-ci indique aussi la famille d’adresses et les deux longueurs, si bien que sa forme convient à tout protocole réseau.
    .when = En réponse à LPSV de la RFC 1639, une expérience antérieure à IPv6 que peu de programmes ont jamais prise en charge. Aujourd’hui, EPSV et 229 font ce travail.
    .fix = Aucune action n’est nécessaire si le client a lui-même envoyé LPSV. Sinon, réglez le client sur EPSV, ou sur PASV en IPv4.
    .use = N’envoyez 228 qu’en réponse à LPSV. Proposez EPSV aux nouveaux clients, et répondez-y par 229.

ftp-229 = Mode passif étendu, port
    .description = Le serveur attend la connexion de données sur le port donné dans le texte, à la même adresse que la connexion de contrôle. Cela fonctionne en IPv4 et en IPv6.
    .when = En réponse à EPSV, avant chaque transfert, sous la forme « Entering Extended Passive Mode (|||6446|) ». Beaucoup de clients essaient d’abord EPSV et se rabattent sur PASV.
    .fix = Si la commande suivante se bloque, ouvrez les ports passifs du serveur dans son pare-feu. Si seul EPSV échoue, un pare-feu ne connaît peut-être pas la commande : réglez le client sur PASV.
    .use = Envoyez 229 en réponse à EPSV, avec le port entre les barres et les champs précédents vides. Envoyez 522 lorsque EPSV nomme un protocole réseau que vous ne prenez pas en charge.

ftp-230 = Utilisateur authentifié
    .description = L’utilisateur est authentifié et peut continuer. Le texte peut contenir des messages du serveur, comme des limites ou des nouvelles.
    .when = En réponse à PASS, à USER lorsqu’aucun mot de passe n’est nécessaire, et à ACCT.
    .fix = Aucune action n’est nécessaire. Si des envois échouent ensuite par 550 ou 553, le compte n’a peut-être pas les droits ; si des listes se bloquent, la connexion de données est bloquée.
    .use = Envoyez 230 lorsque l’authentification est terminée. Envoyez 331 tant qu’il manque un mot de passe et 332 tant qu’il manque un compte supplémentaire. Envoyez 232 lorsque l’échange de sécurité a suffi à lui seul.

ftp-231 = Utilisateur déconnecté, service terminé
    .description = Dans le FTP de 1973, l’utilisateur était déconnecté et le service terminé, en réponse à BYE. La RFC 959 emploie pour cela 221.
    .when = Dans des listes de codes du web, qui le citent parmi les codes actuels. De petits serveurs écrits d’après ces listes l’envoient en réponse à QUIT.
    .fix = Aucune action n’est nécessaire : la session est terminée. Ouvrez une nouvelle connexion si vous voulez continuer.
    .use = N’envoyez pas 231. Envoyez 221 en réponse à QUIT, ce que tout client attend.

ftp-232 = Authentifié par l’échange de sécurité
    .description = L’utilisateur est authentifié sans mot de passe, car l’échange de sécurité a déjà prouvé son identité.
    .when = En réponse à USER, après TLS avec un certificat client ou après un échange Kerberos. Les listes de codes qui citent « Logout command noted » répètent un sens de 1973.
    .fix = Aucune action n’est nécessaire : n’envoyez pas PASS. Si vous attendiez un mot de passe, vérifiez quel certificat client ou quel ticket votre programme présente.
    .use = Envoyez 232 lorsque l’identité prouvée après AUTH suffit pour cet utilisateur. Envoyez 331 lorsqu’un mot de passe est encore nécessaire. Envoyez 230 lorsque le mot de passe a été accepté.

ftp-233 = Utilisateur déconnecté, paramètres réinitialisés
    .description = Dans le FTP de 1973, l’utilisateur était déconnecté et tous les paramètres réinitialisés, la connexion restant ouverte.
    .when = Dans la RFC 542, en réponse à REIN et suivi de 300, et dans des copies de sa liste. La RFC 959 emploie 220 en réponse à REIN.
    .fix = Authentifiez-vous de nouveau avec USER. Les paramètres de transfert, comme TYPE, sont revenus à leurs valeurs par défaut.
    .use = N’envoyez pas 233. Envoyez 220 en réponse à REIN lorsque vous êtes prêt pour un nouvel utilisateur.

ftp-234 = Mécanisme de sécurité accepté
    .description = Le serveur accepte le mécanisme de sécurité et n’a pas besoin de données de sécurité dans des commandes FTP. Pour TLS, la négociation commence maintenant.
    .when = En réponse à AUTH TLS ou à AUTH SSL, avec des textes comme « Proceed with negotiation » ou « AUTH TLS successful ».
    .fix = Commencez la négociation TLS, puis envoyez PBSZ 0 et PROT P. Si la connexion se rompt maintenant, la négociation a échoué : vérifiez le certificat et les versions de TLS.
    .use = Envoyez 234 lorsque le mécanisme est accepté et qu’aucun ADAT ne suivra, comme avec TLS. Envoyez 334 lorsque ADAT doit suivre. Envoyez 504 pour un mécanisme inconnu, 534 pour un mécanisme que vous refusez et 431 lorsque vous ne pouvez pas l’utiliser maintenant.

ftp-235 = Échange de sécurité terminé
    .description = L’échange des données de sécurité a réussi, et le client et le serveur se sont authentifiés l’un l’autre autant que le mécanisme le permet. Le texte peut contenir une dernière donnée de sécurité.
    .when = En réponse à ADAT, avec Kerberos ou GSSAPI. TLS n’utilise pas ADAT.
    .fix = Passez au mécanisme toute donnée qui suit « ADAT= », puis envoyez USER, protégé par MIC ou ENC si le mécanisme prend en charge l’intégrité.
    .use = Envoyez 235 lorsque l’échange est terminé. Envoyez 335 tant qu’il vous faut d’autres données. Envoyez 535 lorsque vous rejetez les données.

ftp-250 = Action sur le fichier terminée
    .description = L’action sur un fichier ou un répertoire a réussi.
    .when = En réponse à CWD, CDUP, DELE, RMD, RNTO et MLST. Un transfert peut aussi se terminer ainsi, lorsque la connexion de données reste ouverte.
    .fix = Aucune action n’est nécessaire. Si un répertoire dans lequel vous êtes passé ne semble pas être le bon, envoyez PWD pour voir le chemin sur le serveur.
    .use = Envoyez 250 lorsqu’une action sur un fichier a réussi. Envoyez 257 avec le chemin en réponse à MKD ou à PWD. Envoyez 226 lorsque vous fermez la connexion de données. Envoyez 200 pour les commandes qui ne concernent aucun fichier.

ftp-251 = Marqueur de reprise du client et du serveur
    .description = Dans le FTP de 1973, la réponse associait un marqueur de reprise du client à un marqueur du serveur. La RFC 959 emploie pour cela 110.
    .when = Dans la RFC 542, à tout moment pendant un transfert, et dans des listes qui mêlent ses codes aux codes actuels.
    .fix = Conservez les deux marqueurs du texte si votre client prend en charge les reprises, et attendez la réponse finale sur le transfert.
    .use = N’envoyez pas 251. Envoyez 110 avec « MARK ssss = rrrr » lorsque vous avez stocké les données jusqu’à un marqueur.

ftp-252 = Transfert terminé correctement
    .description = Dans le FTP de 1973, un transfert de fichier était terminé correctement, et la connexion de données restait ouverte. La RFC 959 emploie pour cela 250.
    .when = Avec des programmes écrits d’après la RFC 542 de 1973, et dans des listes qui mêlent ses codes aux codes actuels.
    .fix = Aucune action n’est nécessaire. Si le client ne connaît pas ce code, comparez les tailles des deux fichiers.
    .use = N’envoyez pas 252. Envoyez 226 lorsque le transfert est terminé et que la connexion de données se ferme, ou 250 lorsqu’elle reste ouverte.

ftp-253 = Fichier renommé
    .description = Dans le FTP de 1973, le serveur avait renommé un fichier, en réponse à RNTO. La RFC 959 emploie pour cela 250.
    .when = Dans la RFC 542 de 1973, et dans des copies de sa liste de codes.
    .fix = Aucune action n’est nécessaire. Affichez le répertoire si vous voulez voir le nouveau nom.
    .use = N’envoyez pas 253. Envoyez 250 en réponse à RNTO lorsque le fichier a son nouveau nom.

ftp-254 = Fichier supprimé
    .description = Dans le FTP de 1973, le serveur avait supprimé un fichier. La RFC 959 emploie pour cela 250.
    .when = Avec quelques petits serveurs qui suivent la RFC 542, en réponse à DELE.
    .fix = Aucune action n’est nécessaire. Affichez le répertoire si vous voulez être sûr que le fichier a disparu.
    .use = N’envoyez pas 254. Envoyez 250 en réponse à DELE lorsque le fichier a été supprimé.

ftp-257 = Chemin d’un répertoire
    .description = Le serveur donne entre guillemets le chemin d’un répertoire : celui qui vient d’être créé, ou le répertoire de travail.
    .when = En réponse à MKD, avec le nouveau répertoire, et à PWD, avec le répertoire de travail. Deux guillemets de suite en représentent un dans le nom.
    .fix = Aucune action n’est nécessaire. Si le chemin n’est pas celui que vous attendiez, le serveur ne montre peut-être que votre partie de son système de fichiers.
    .use = Envoyez 257 en réponse à MKD ou à PWD, le chemin d’abord, entre guillemets, et chaque guillemet intérieur doublé. Envoyez 250 en réponse à CWD. Envoyez 550 lorsque le répertoire ne peut pas être créé.

## Codes: 3yz

ftp-300 = Accueil, en attente de saisie
    .description = Dans le FTP de 1973, le serveur accueillait le client et attendait une saisie. La RFC 959 emploie pour cela 220.
    .when = Dans la RFC 542 de 1973, lorsqu’un client s’était connecté ou avait envoyé REIN. Un client conforme à la RFC 959 n’y reconnaît pas un message d’accueil.
    .fix = Demandez à l’administrateur du serveur un serveur actuel. Entre-temps, vérifiez si le serveur accepte USER malgré tout.
    .use = N’envoyez pas 300. Envoyez 220 comme message d’accueil lorsque vous êtes prêt à recevoir des commandes.

ftp-301 = Ligne de commande incomplète
    .description = Dans le FTP de 1973, le serveur attendait depuis longtemps, et attendait encore, la fin de la ligne de commande en cours.
    .when = Dans la RFC 542 de 1973, après une ligne sans CRLF. Les serveurs conformes à la RFC 959 attendent en silence jusqu’à leur délai d’inactivité.
    .fix = Terminez chaque commande par CRLF. Si vous saisissez les commandes à la main, utilisez un client qui envoie CRLF et non un simple saut de ligne.
    .use = N’envoyez pas 301, car la RFC 959 n’a pas de réponses sans commande. Fermez une connexion inactive par 421.

ftp-330 = Mot de passe demandé
    .description = Dans le FTP de 1973, le serveur demandait le mot de passe. La RFC 959 emploie pour cela 331.
    .when = En réponse à USER, avec de petits serveurs écrits d’après la RFC 542 ou d’après des listes qui contiennent 330.
    .fix = Envoyez le mot de passe avec PASS. Si votre client s’arrête ici parce qu’il attend 331, utilisez un autre client.
    .use = N’envoyez pas 330. Envoyez 331 lorsqu’il vous faut le mot de passe et 332 lorsqu’il vous faut un compte supplémentaire.

ftp-331 = Nom d’utilisateur accepté, mot de passe nécessaire
    .description = Le serveur a pris le nom d’utilisateur et a besoin du mot de passe. Cela ne dit pas si l’utilisateur existe.
    .when = En réponse à USER, même pour des noms qui n’existent pas, afin que personne ne puisse deviner lesquels existent. Pour un accès anonyme, le texte demande souvent une adresse e-mail.
    .fix = Envoyez PASS avec le mot de passe. Si un script s’arrête ici, il n’a pas de mot de passe : vérifiez ses identifiants enregistrés, puis si le serveur exige d’abord TLS.
    .use = Envoyez 331 pour tout nom d’utilisateur qui exige un mot de passe, connu ou non. Envoyez 230 lorsqu’aucun n’est nécessaire. Envoyez 336 avec un défi pour un mot de passe à usage unique. Envoyez 530 pour refuser l’authentification.

ftp-332 = Compte supplémentaire nécessaire pour continuer
    .description = Le serveur a besoin d’un compte supplémentaire, par exemple pour la facturation, avant de continuer. Il garde la commande jusqu’à l’arrivée de ACCT.
    .when = En réponse à USER ou à PASS sur quelques anciens systèmes, comme des mainframes et des passerelles de transfert. Les serveurs courants n’ont pas de comptes distincts des utilisateurs.
    .fix = Envoyez ACCT avec le nom du compte. Si vous n’en avez pas, demandez à l’administrateur du serveur. Si votre programme FTP a un champ pour ce compte, saisissez-le là.
    .use = Envoyez 332 lorsque ACCT peut encore compléter l’authentification ou la commande. Envoyez 532 lorsque vous avez abandonné la commande. Envoyez 331 lorsqu’il manque un mot de passe.

ftp-334 = Données de sécurité nécessaires
    .description = Le mécanisme de sécurité est accepté, et le client doit maintenant envoyer des données de sécurité. Le texte peut contenir des données pour le mécanisme.
    .when = En réponse à AUTH GSSAPI ou à AUTH KERBEROS_V4. En réponse à AUTH TLS, c’est une faute, bien que d’anciens serveurs l’envoient.
    .fix = Passez au mécanisme toute donnée qui suit « ADAT= » et envoyez le résultat avec ADAT. Après AUTH TLS, traitez 334 comme 234.
    .use = Envoyez 334 lorsque le mécanisme a besoin de ADAT. Envoyez 234 pour TLS, qui n’en a pas besoin. Envoyez 504, 534 ou 431 lorsque vous ne pouvez pas offrir le mécanisme.

ftp-335 = D’autres données de sécurité nécessaires
    .description = Les données de sécurité sont acceptables, mais l’échange n’est pas terminé. Le texte peut contenir des données pour l’étape suivante du client.
    .when = En réponse à ADAT, lorsqu’un mécanisme comme GSSAPI demande plusieurs tours.
    .fix = Passez au mécanisme toute donnée qui suit « ADAT= », et renvoyez ADAT avec le résultat. Répétez jusqu’à l’arrivée de 235.
    .use = Envoyez 335 tant que le mécanisme demande un tour de plus. Envoyez 235 lorsque l’échange est terminé. Envoyez 535 si vous rejetez les données.

ftp-336 = Nom d’utilisateur accepté, défi affiché
    .description = Le serveur a pris le nom d’utilisateur et a besoin d’un mot de passe qui réponde au défi contenu dans le texte, par exemple un mot de passe à usage unique.
    .when = En réponse à USER, sur des serveurs dotés d’un système de défi comme S/Key.
    .fix = Calculez le mot de passe à partir du défi avec votre calculatrice ou votre application, puis envoyez-le avec PASS. Votre programme FTP doit afficher le défi avant de demander le mot de passe.
    .use = Envoyez 336 avec un défi lisible par une personne. Envoyez 331 lorsqu’un mot de passe ordinaire suffit. Envoyez 232 lorsque l’échange de sécurité a déjà prouvé l’identité.

ftp-350 = Autres informations nécessaires pour l’action sur le fichier
    .description = Le serveur a noté la première moitié d’une action et attend la seconde commande.
    .when = En réponse à RNFR, avant que RNTO donne le nouveau nom. En réponse à REST, avant que RETR ou STOR reprenne à la position donnée.
    .fix = Envoyez aussitôt la seconde commande : RNTO après RNFR, ou la commande de transfert après REST. Toute commande entre les deux peut annuler la première moitié.
    .use = Envoyez 350 lorsque RNFR nomme un fichier existant, ou que REST donne un nombre valide. Envoyez 550 lorsque le fichier n’existe pas. Signalez une position au-delà de la fin du fichier par 554, en réponse à la commande de transfert.

ftp-354 = Début de la saisie du courrier
    .description = Au temps où FTP transportait encore du courrier, 354 signifiait que le serveur attendait le message, jusqu’à une ligne ne contenant qu’un point. La RFC 959 a supprimé les commandes de courrier ; SMTP a gardé le code.
    .when = Dans la RFC 640 et la RFC 765. Un serveur actuel qui envoie 354 est un serveur de messagerie : le client s’est trompé de port.
    .fix = Vérifiez l’hôte et le port : FTP utilise 21, le courrier 25, 465 ou 587. Pour envoyer du courrier, utilisez un logiciel de messagerie.
    .use = N’envoyez pas 354 avec FTP. Avec SMTP, envoyez-le en réponse à DATA.

## Codes: 4yz

ftp-400 = Service non implémenté
    .description = Dans le FTP de 1973, le serveur n’implémentait pas le service. La RFC 959 n’a pas un tel code ; un serveur qui ne peut pas servir envoie 421.
    .when = Dans la RFC 542 de 1973, à tout moment. Dans le journal d’un proxy web, 400 est un code d’état HTTP.
    .fix = Cherchez quel programme l’a envoyé. Si c’est un serveur FTP, lisez le texte et signalez-le à l’administrateur du serveur.
    .use = N’envoyez pas 400. Envoyez 502 pour une commande que vous n’implémentez pas. Envoyez 421 lorsque vous ne pouvez pas servir le client.

ftp-401 = Aucun utilisateur accepté pour le moment
    .description = Dans le FTP de 1973, le serveur n’acceptait aucun utilisateur pour le moment et prenait congé. La RFC 959 emploie pour cela 421.
    .when = Dans la RFC 542 de 1973, à tout moment ou en réponse à REIN. Le 401 d’un proxy web placé devant un serveur FTP est celui de HTTP, et demande une authentification.
    .fix = Patientez quelques minutes, puis reconnectez-vous. Si cela continue, adressez-vous à l’administrateur du serveur.
    .use = N’envoyez pas 401. Envoyez 421 lorsque vous n’acceptez aucun utilisateur pour le moment, et fermez la connexion.

ftp-402 = Commande non implémentée pour cette valeur
    .description = Dans le FTP de 1973, le serveur implémentait la commande, mais pas pour la valeur donnée. La RFC 959 emploie pour cela 504.
    .when = Dans la RFC 542 de 1973, par exemple en réponse à TYPE, MODE ou ALLO avec une valeur non prise en charge. Certaines listes de codes le citent encore.
    .fix = Choisissez une autre valeur, comme TYPE I ou MODE S, que tout serveur prend en charge.
    .use = N’envoyez pas 402. Envoyez 504 lorsqu’un paramètre n’est pas implémenté, car il est refusé pour de bon.

ftp-421 = Service indisponible, fin de la session
    .description = Le serveur ne peut pas servir le client maintenant et met fin à la session. Ce qui était en cours n’est pas mené à bien.
    .when = Après un délai d’inactivité, avec trop de connexions depuis une même adresse, pendant l’arrêt du serveur, après plusieurs mots de passe incorrects, ou après une négociation TLS échouée.
    .fix = Reconnectez-vous. Si cela se répète, réglez votre programme FTP sur moins de connexions simultanées, et faites-lui envoyer NOOP entre les transferts. Si vous gérez le serveur, vérifiez ses limites d’utilisateurs et d’inactivité.
    .use = Envoyez 421 en réponse à toute commande lorsque vous devez fermer la connexion. Envoyez 530 lorsque seule l’authentification est refusée. Envoyez 425 ou 426 lorsque seule la connexion de données a échoué.

ftp-425 = Impossible d’ouvrir la connexion de données
    .description = Aucune connexion de données n’a pu être établie entre le client et le serveur : ni fichier ni liste de répertoire n’a été transféré.
    .when = Après 150, ou aussitôt. En mode passif, un pare-feu ou un NAT bloque en général le port du serveur ; en mode actif, celui du client. Après PASV ou EPSV, lorsqu’aucun port passif n’est libre. Avec « Bad IP connecting », lorsque la connexion de données vient d’une autre adresse.
    .fix = Si votre programme FTP utilise le mode actif, passez-le en mode passif. Sinon, demandez à l’administrateur du serveur d’ouvrir assez de ports passifs dans le pare-feu et de configurer l’adresse publique. Si le texte nomme une session TLS, utilisez un client qui la reprend.
    .use = Envoyez 425 lorsque la connexion de données ne peut pas être ouverte. Envoyez 426 lorsqu’elle était ouverte et s’est rompue. Envoyez 522 lorsque sa négociation TLS échoue et 421 lorsque toute la session doit se terminer.

ftp-426 = Connexion de données fermée, transfert interrompu
    .description = La connexion de données était ouverte, mais s’est rompue ou a été fermée avant la fin du transfert.
    .when = Pendant un transfert, après une panne du réseau ou un délai dépassé, ou parce que le client s’est arrêté. Après ABOR, il signale le transfert interrompu, et 226 suit.
    .fix = Transférez de nouveau le fichier, ou reprenez le transfert. S’il se rompt toujours à la même taille ou au même moment, vérifiez l’espace disque, les quotas et les délais des pare-feu des deux côtés.
    .use = Envoyez 426 lorsqu’une connexion de données ouverte se termine trop tôt, ou pour le transfert que ABOR arrête. Envoyez 425 lorsqu’elle ne s’est jamais ouverte. Envoyez 451 pour une erreur de votre traitement et 552 lorsque l’espace s’épuise.

ftp-430 = Authentification refusée
    .description = Dans le FTP de 1973, la durée ou le nombre de tentatives permis pour s’authentifier était dépassé. Les listes de codes d’aujourd’hui le citent pour un nom d’utilisateur ou un mot de passe incorrect, et certains programmes l’envoient dans ce sens. La RFC 959 emploie pour cela 530.
    .when = Avec de petits serveurs ou des serveurs embarqués, comme ceux de consoles de jeu et d’appareils, en réponse à USER ou à PASS.
    .fix = Vérifiez le nom d’utilisateur et le mot de passe, comme après 530. Si vous avez essayé plusieurs fois, attendez quelques minutes avant la tentative suivante.
    .use = N’envoyez pas 430 : à cause du premier chiffre, des clients peuvent réessayer avec le même mot de passe incorrect. Envoyez 530 pour refuser une authentification. Envoyez 421 pour fermer après trop de tentatives.

ftp-431 = Ressource de sécurité indisponible
    .description = Le serveur prend en charge le mécanisme ou le niveau de protection, mais il lui manque pour le moment quelque chose pour cela, comme un certificat ou une clé.
    .when = En réponse à AUTH ou à PROT, par exemple lorsque le certificat du serveur ne peut pas être chargé. Des programmes écrits d’après la RFC 542 de 1973 l’envoient pour un mot de passe incorrect.
    .fix = Réessayez plus tard. Si vous gérez le serveur, vérifiez son journal, son certificat, son fichier de clé et sa bibliothèque TLS. Si le texte nomme un mot de passe, vérifiez vos identifiants.
    .use = Envoyez 431 lorsqu’une ressource du mécanisme manque pour le moment. Envoyez 534 lorsque la politique interdit le mécanisme. Envoyez 504 lorsque vous ne le connaissez pas.

ftp-432 = Utilisateur non valide pour ce service
    .description = Dans le FTP de 1973, l’utilisateur était connu mais ne pouvait pas utiliser ce service. La RFC 959 emploie pour cela 530.
    .when = Dans la RFC 542 de 1973, en réponse à une authentification. Les serveurs actuels donnent la même réponse à un utilisateur inconnu et à un utilisateur sans autorisation.
    .fix = Utilisez un compte qui a droit à FTP, ou demandez à l’administrateur du serveur d’autoriser le vôtre.
    .use = N’envoyez pas 432, car attendre ne sert à rien. Envoyez 530 lorsque cet utilisateur ne peut pas s’authentifier ici.

ftp-433 = Compte nécessaire pour les transferts
    .description = Dans le FTP de 1973, le serveur avait abandonné une commande, faute d’un compte valide. Le client devait en nommer un et renvoyer la commande.
    .when = Dans la RFC 542 de 1973, en réponse à un transfert, à un changement de nom ou à DELE. La RFC 959 emploie pour cela 532, pour le stockage seulement.
    .fix = Envoyez ACCT avec le nom du compte, puis de nouveau la commande de transfert. Si vous n’avez pas ce compte, demandez à l’administrateur du serveur.
    .use = N’envoyez pas 433. Envoyez 532 lorsque le stockage exige un compte. Envoyez 332 lorsque ACCT peut compléter la commande.

ftp-434 = Session terminée par l’opérateur, ou hôte indisponible
    .description = Dans le FTP de 1973, l’opérateur du serveur avait mis fin à la session. Les listes de codes d’aujourd’hui citent plutôt « Requested host unavailable », un sens qu’aucun document ne définit.
    .when = Dans la RFC 542 de 1973, à tout moment d’une session. Quelques programmes web envoient 434 « Requested host unavailable » comme code d’état HTTP.
    .fix = Vérifiez le nom d’hôte et que le serveur est en service, puis réessayez. Si la session a été terminée exprès, demandez pourquoi à l’administrateur du serveur.
    .use = N’envoyez pas 434. Envoyez 421 lorsqu’un administrateur met fin à la session. Envoyez 504 en réponse à HOST pour un hôte inconnu.

ftp-435 = Session terminée par un problème du système
    .description = Dans le FTP de 1973, un problème du système avait forcé la fin de la session. La RFC 959 emploie pour cela 421.
    .when = Dans la RFC 542 de 1973, lorsque le système du serveur tombait en panne au milieu d’une session.
    .fix = Reconnectez-vous après quelques minutes, et vérifiez lesquels de vos transferts ont abouti.
    .use = N’envoyez pas 435. Envoyez 421 lorsqu’un problème de votre système met fin à la session. Envoyez 451 lorsqu’une seule commande échoue.

ftp-436 = Arrêt du service
    .description = Dans le FTP de 1973, le serveur s’arrêtait et prenait congé. La RFC 959 emploie pour cela 421.
    .when = Dans la RFC 542 de 1973, à tout moment ou en réponse à la commande REIN.
    .fix = Reconnectez-vous lorsque le serveur est revenu, et recommencez les transferts interrompus.
    .use = N’envoyez pas 436. Au moment de l’arrêt, envoyez 421 en réponse à la commande suivante.

ftp-450 = Fichier indisponible pour le moment
    .description = Le fichier ne peut pas être utilisé pour le moment, en général parce qu’un autre programme l’a ouvert : le serveur n’a pas exécuté la commande.
    .when = En réponse à RETR, STOR, DELE, RNFR ou LIST. ProFTPD envoie aussi 450 lorsqu’aucun fichier ne correspond.
    .fix = Attendez que l’autre programme ou transfert ait terminé, puis renvoyez la commande. Si le texte dit que ce fichier n’existe pas, corrigez le chemin.
    .use = Envoyez 450 lorsqu’un fichier est occupé et sera de nouveau libre. Envoyez 550 lorsqu’il n’existe pas ou que l’accès est refusé. Envoyez 451 pour vos propres erreurs et 452 lorsque le disque est plein.

ftp-451 = Interrompu, erreur sur le serveur
    .description = Le serveur a arrêté l’action à cause d’une erreur de son côté, comme un échec de lecture ou d’écriture d’un fichier.
    .when = Au milieu d’un transfert, en réponse à OPTS dans une situation temporaire, ou avec IIS sous la forme « The parameter is incorrect » lorsqu’une ligne se termine sans CRLF.
    .fix = Réessayez, puis vérifiez la taille du fichier. Si cela se répète, demandez à l’administrateur du serveur de chercher dans le journal des erreurs de disque ou de droits.
    .use = Envoyez 451 lorsque votre propre traitement échoue mais peut se rétablir. Envoyez 426 lorsque la connexion de données s’est rompue. Envoyez 452 ou 552 lorsqu’il n’y a plus d’espace et 550 lorsque c’est le fichier lui-même qui pose problème.

ftp-452 = Espace de stockage insuffisant sur le serveur
    .description = Le serveur a trop peu d’espace pour le fichier. C’est tout le système qui est plein, quel que soit le quota de l’utilisateur.
    .when = En réponse à STOR, STOU ou APPE, avant le transfert ou, sur certains serveurs, au milieu de celui-ci lorsque le disque est plein.
    .fix = Demandez à l’administrateur du serveur de libérer de l’espace, puis renvoyez le fichier. Supprimez ceux de vos fichiers dont vous n’avez plus besoin, y compris les envois incomplets.
    .use = Envoyez 452 tant que tout le système manque d’espace. Envoyez 552 lorsque le quota de l’utilisateur ou la limite d’un répertoire est dépassé. Envoyez 451 pour les autres erreurs d’écriture.

ftp-453 = Espace épuisé pendant le transfert
    .description = Dans le FTP de 1973, un transfert était incomplet parce que l’espace s’était épuisé. La RFC 959 emploie pour cela 452 et 552.
    .when = Dans la RFC 542 de 1973, après un envoi qui avait rempli le disque. Ne le confondez pas avec le 453 du courrier, qui a un autre sens.
    .fix = Supprimez le fichier incomplet, libérez de l’espace, puis renvoyez-le.
    .use = N’envoyez pas 453. Envoyez 452 lorsque le système est plein. Envoyez 552 lorsqu’un quota est dépassé.

ftp-454 = Socket de données injoignable
    .description = Dans le FTP de 1973, le serveur n’avait pas pu se connecter au socket de données du client. La RFC 959 emploie pour cela 425.
    .when = Dans la RFC 542 de 1973, avant un transfert, lorsque le client n’écoutait pas sur son socket de données.
    .fix = Passez votre programme FTP en mode passif, dans lequel le serveur n’a pas à atteindre le client.
    .use = N’envoyez pas 454. Envoyez 425 lorsque la connexion de données ne peut pas être ouverte.

ftp-455 = Autre erreur du système de fichiers
    .description = Dans le FTP de 1973, le système de fichiers avait une erreur pour laquelle il n’y avait pas d’autre code. La RFC 959 emploie pour cela 451.
    .when = Dans la RFC 542 de 1973, en dernier recours parmi les réponses sur les fichiers.
    .fix = Réessayez une fois. Si cela se répète, demandez à l’administrateur du serveur de vérifier le disque et le système de fichiers.
    .use = N’envoyez pas 455. Envoyez 451 pour une erreur de votre propre traitement. Envoyez 550 lorsque le fichier n’est pas disponible.

ftp-456 = Nom déjà utilisé
    .description = Dans le FTP de 1973, un changement de nom échouait parce que le nouveau nom existait déjà. La RFC 959 emploie pour cela 553.
    .when = Dans la RFC 542 de 1973, en réponse à RNTO.
    .fix = Choisissez un autre nom, ou supprimez ou déplacez d’abord le fichier existant.
    .use = N’envoyez pas 456. Envoyez 553 en réponse à RNTO lorsque le nouveau nom n’est pas acceptable.

ftp-457 = Paramètres de transfert incorrects
    .description = Dans le FTP de 1973, les paramètres d’un transfert étaient incorrects, comme son type ou sa structure. La RFC 959 emploie pour cela 501 et 504.
    .when = Dans la RFC 542 de 1973, en réponse à une commande de transfert, lorsque le type, le mode ou la structure ne convenait pas.
    .fix = Réglez TYPE I, MODE S et STRU F, que tout serveur prend en charge, puis relancez le transfert.
    .use = N’envoyez pas 457. Envoyez 504 lorsqu’un paramètre n’est pas pris en charge. Envoyez 555 lorsqu’il ne convient pas à un fichier existant.

## Codes: 5yz

ftp-500 = Commande inconnue, ou ligne incomprise
    .description = Le serveur ne connaît pas la commande, ou la ligne est trop longue ou mal formée. Beaucoup de serveurs l’envoient aussi lorsqu’ils ne peuvent pas traiter une commande connue.
    .when = Après une faute de frappe, ou pour une extension que le serveur n’a pas. « Illegal PORT command » signifie en général que l’adresse n’est pas celle du client. vsftpd écrit « OOPS: » devant les erreurs de sa propre configuration.
    .fix = Pour PORT, passez en mode passif. Après « OOPS: », transférez le texte à l’administrateur du serveur. Sinon, laissez le client se passer de la commande ; au lieu de MKD ou de PWD, de vieux serveurs connaissent parfois XMKD ou XPWD.
    .use = Envoyez 500 pour une commande inconnue ou une ligne trop longue. Envoyez 502 pour une commande que vous connaissez mais n’implémentez pas. Envoyez 501 pour des arguments incorrects.

ftp-501 = Arguments mal formés
    .description = Le serveur connaît la commande, mais ses arguments manquent, sont mal formés ou ne sont pas acceptables.
    .when = Après une adresse non valide dans PORT, un chemin contenant des caractères incorrects, MLSD pour autre chose qu’un répertoire, ou des données de sécurité qui ne sont pas du BASE64 valide.
    .fix = Cherchez dans le chemin des espaces, des guillemets et des caractères que le serveur ne peut pas lire, et activez UTF-8 des deux côtés. Après PORT ou EPRT, utilisez le mode passif.
    .use = Envoyez 501 lorsque les arguments d’une commande connue sont incorrects. Envoyez 504 lorsqu’ils sont bien formés mais non implémentés. Envoyez 553 pour un nom de fichier que vous n’admettez pas.

ftp-502 = Commande connue, mais non implémentée
    .description = Le serveur connaît la commande, mais ne l’implémente pas. La session peut continuer sans elle.
    .when = En réponse à ACCT, SMNT, REIN ou SITE sur beaucoup de serveurs, à MLSD ou EPSV sur de vieux serveurs, et à AUTH là où TLS n’est pas configuré.
    .fix = Laissez le client utiliser une autre commande, comme LIST au lieu de MLSD. Si AUTH a été refusée, demandez à l’administrateur du serveur de configurer TLS, et n’envoyez pas le mot de passe sans chiffrement.
    .use = Envoyez 502 pour une commande que vous reconnaissez mais n’implémentez pas, et omettez-la de FEAT. Envoyez 500 pour une commande inconnue. Envoyez 202 lorsque rien n’est perdu sans la commande.

ftp-503 = Mauvais ordre des commandes
    .description = La commande est juste, mais elle est arrivée au mauvais moment : une commande qui doit la précéder manque ou a échoué.
    .when = Après PASS sans USER, RNTO sans RNFR, PROT sans PBSZ, ADAT sans AUTH, HOST après l’authentification, ou une commande de transfert sans PASV ni PORT.
    .fix = Regardez les réponses précédentes : le premier échec est en général le vrai problème. Répétez ensuite la séquence depuis sa première commande, comme USER ou RNFR.
    .use = Envoyez 503 lorsqu’une autre commande doit venir d’abord. Envoyez 530 lorsque l’utilisateur doit d’abord s’authentifier. Envoyez 501 lorsque les arguments sont incorrects.

ftp-504 = Paramètre non implémenté
    .description = Le serveur implémente la commande, mais pas avec ce paramètre.
    .when = Lorsque AUTH nomme un mécanisme inconnu, PROT un niveau inconnu ou HOST un hôte inconnu. Aussi pour MODE Z, une langue dans LANG, un TYPE non pris en charge ou un port inférieur à 1024.
    .fix = Pour AUTH, essayez TLS au lieu de SSL. Pour HOST, vérifiez le nom d’hôte. Sinon, utilisez TYPE I, MODE S et STRU F, ou une langue que FEAT énumère.
    .use = Envoyez 504 pour un paramètre bien formé que vous n’implémentez pas. Envoyez 502 lorsque vous n’implémentez pas du tout la commande. Envoyez 534 pour un mécanisme que vous connaissez mais refusez.

ftp-505 = Conflit avec des commandes antérieures
    .description = Dans le FTP de 1973, la commande était en conflit avec des commandes antérieures. La RFC 959 emploie pour cela 503.
    .when = Dans la RFC 542 de 1973. Dans le journal d’un proxy web, 505 est un code d’état HTTP qui concerne la version de HTTP.
    .fix = Répétez les commandes dans le bon ordre, depuis le début de la séquence.
    .use = N’envoyez pas 505. Envoyez 503 lorsque les commandes arrivent dans le mauvais ordre.

ftp-506 = Commande non implémentée sur ce serveur
    .description = Dans le FTP de 1973, le serveur n’implémentait pas la commande. La RFC 959 emploie pour cela 502.
    .when = Dans la RFC 542 de 1973, qui avait 500 pour une ligne non reconnue du tout.
    .fix = Passez-vous de la commande, ou utilisez un autre serveur.
    .use = N’envoyez pas 506. Envoyez 502 lorsque vous n’implémentez pas une commande.

ftp-507 = Toute autre erreur
    .description = Dans le FTP de 1973, ce numéro valait pour toute erreur sans code propre. La RFC 959 n’a pas un tel code.
    .when = Dans la RFC 542 de 1973. Le 507 d’un serveur WebDAV est celui de HTTP, et signifie que l’espace manque.
    .fix = Lisez le texte d’erreur complet, car le numéro ne dit rien de la cause.
    .use = N’envoyez pas 507. Envoyez 451 pour une erreur de votre côté, ou le code qui nomme le problème.

ftp-521 = Niveau de protection inadapté à la connexion de données
    .description = La connexion de données ne peut pas être ouverte avec le réglage PROT actuel. En réponse à LPRT ou à LPSV, un document expérimental donne à 521 un autre sens : la famille d’adresses n’est pas prise en charge.
    .when = En réponse à RETR, STOR, LIST et à d’autres commandes de transfert, en général parce que le serveur veut des connexions de données chiffrées et que PROT P n’a pas été envoyé.
    .fix = Activez TLS pour les connexions de données dans votre programme FTP, ou faites-lui envoyer PBSZ 0 et PROT P après la négociation. Dans lftp, réglez ftp:ssl-protect-data sur true.
    .use = Envoyez 521 avant un transfert auquel le niveau PROT ne convient pas. Envoyez 522 lorsque la négociation TLS échoue sur la connexion de données. Envoyez 534 lorsque la politique refuse le niveau dans PROT même.

ftp-522 = Protocole réseau non pris en charge, ou échec de TLS
    .description = En réponse à EPRT ou à EPSV, le serveur ne prend pas en charge le protocole réseau ; le texte énumère ceux qu’il prend en charge. En réponse à une commande de transfert, TLS a échoué ou n’était pas acceptable sur la connexion de données.
    .when = Après EPRT avec IPv6 sur un serveur qui ne l’a pas. Avec TLS, souvent parce que la connexion de données n’est pas chiffrée ou ne reprend pas la session TLS : « session reuse required ».
    .fix = Pour « session reuse required », utilisez un client qui reprend les sessions TLS. Si le chiffrement manque, envoyez PROT P. Pour un protocole réseau, utilisez l’un des numéros du texte : 1 est IPv4, 2 IPv6.
    .use = Envoyez 522 avec une liste comme « (1,2) » lorsque vous ne prenez pas en charge le protocole réseau, ou lorsque TLS échoue sur la connexion de données. Envoyez 521 lorsque le niveau PROT est incorrect et 425 lorsqu’aucune connexion n’est établie.

ftp-530 = Utilisateur non authentifié
    .description = L’utilisateur n’est pas authentifié : le nom d’utilisateur ou le mot de passe est incorrect, le compte n’est pas autorisé à utiliser FTP, ou la commande exige d’abord l’authentification.
    .when = En réponse à PASS après un mot de passe incorrect, à USER pour une authentification interdite ou non chiffrée, et à toute commande avant l’authentification. IIS l’envoie lorsque le répertoire d’accueil manque, d’autres serveurs lorsque trop d’utilisateurs sont connectés.
    .fix = Vérifiez le nom d’utilisateur, le mot de passe et l’hôte. Si le texte parle de chiffrement ou de TLS, choisissez le TLS explicite. Si vous gérez le serveur, vérifiez le shell et le répertoire d’accueil du compte, et les listes d’utilisateurs autorisés.
    .use = Envoyez 530 lorsque l’authentification échoue ou manque, sans dire quelle partie était incorrecte. Envoyez 331 tant que vous attendez le mot de passe. Envoyez 421 pour fermer après trop de tentatives, et 550 lorsqu’un utilisateur authentifié n’a pas les droits.

ftp-532 = Compte supplémentaire nécessaire pour stocker des fichiers
    .description = L’utilisateur est authentifié, mais a besoin d’un compte supplémentaire, par exemple pour la facturation, pour stocker ou renommer des fichiers. Le serveur a abandonné la commande.
    .when = En réponse à STOR, STOU, APPE ou RNTO sur d’anciens systèmes dotés de tels comptes. Certains petits serveurs l’envoient lorsque l’utilisateur n’a pas le droit d’envoyer des fichiers.
    .fix = Envoyez ACCT avec votre compte, puis de nouveau la commande. Si vous n’en avez pas, demandez à l’administrateur du serveur le droit d’envoyer des fichiers.
    .use = Envoyez 532 lorsque le stockage exige un compte et que vous avez abandonné la commande. Envoyez 332 lorsque vous la gardez jusqu’à l’arrivée de ACCT. Envoyez 550 lorsque l’utilisateur n’a pas les droits.

ftp-533 = Protection de la commande refusée par la politique
    .description = Le serveur refuse la commande à cause de sa protection : elle n’en avait pas, ou à un niveau que la politique n’autorise pas.
    .when = En réponse à CCC sur une connexion sans TLS, à une commande non protégée là où MIC ou ENC est exigé, ou à MIC, CONF ou ENC au mauvais niveau.
    .fix = Établissez TLS avec AUTH TLS avant CCC. Avec Kerberos, faites protéger toutes les commandes par MIC ou ENC, comme l’exige la politique du serveur.
    .use = Envoyez 533 lorsqu’une commande arrive avec la mauvaise protection. Envoyez 534 lorsque vous refusez un mécanisme, un niveau PROT ou CCC lui-même. Envoyez 537 lorsque le mécanisme ne prend pas en charge le niveau.

ftp-534 = Refusé pour des raisons de politique
    .description = Le serveur pourrait faire ce qui est demandé, mais sa politique de sécurité l’interdit : le mécanisme, le niveau de protection ou un transfert non protégé.
    .when = En réponse à AUTH, PROT ou CCC, ou à un transfert d’un niveau de protection trop bas. IIS envoie « Policy requires SSL » à un USER sans TLS, et « Local policy on server does not allow TLS » lorsqu’il n’a pas de certificat.
    .fix = Choisissez le TLS explicite dans votre programme FTP, et faites-lui protéger aussi les connexions de données. Si c’est TLS que le serveur refuse, demandez à son administrateur de choisir un certificat et d’autoriser TLS, et n’envoyez pas le mot de passe sans chiffrement.
    .use = Envoyez 534 lorsque la politique interdit ce que vous pourriez faire. Envoyez 504 pour cacher que vous prenez en charge le mécanisme. Envoyez 536 lorsque le mécanisme n’a pas ce niveau et 533 pour la protection d’une seule commande.

ftp-535 = Échec du contrôle de sécurité
    .description = Des données de sécurité, une commande protégée ou des données de fichier protégées n’ont pas passé le contrôle, par exemple de leur somme de contrôle ou de leur numéro d’ordre.
    .when = En réponse à ADAT, MIC, CONF ou ENC, et à des transferts dont la protection échoue. Avec Kerberos, des horloges décalées ou un ticket expiré en sont les causes habituelles.
    .fix = Obtenez un nouveau ticket, comparez les horloges des deux machines, puis recommencez par AUTH. Si cela arrive au milieu d’une session, le réseau a peut-être altéré les données.
    .use = Envoyez 535 lorsque vous rejetez des données de sécurité ou ne pouvez pas vérifier ce qui est protégé. Envoyez 501 lorsque les données ne sont pas du BASE64 valide. Envoyez 533 lorsque la politique refuse le niveau de protection.

ftp-536 = Niveau de protection que le mécanisme n’offre pas
    .description = Le serveur connaît le niveau demandé dans PROT, mais le mécanisme de sécurité actuel ne le fournit pas.
    .when = En réponse à PROT S ou à PROT E avec TLS, qui ne fournit que C et P. vsftpd l’envoie aussi pour ces niveaux.
    .fix = Envoyez PROT P pour protéger les connexions de données, ou PROT C pour les laisser sans protection là où la politique du serveur le permet.
    .use = Envoyez 536 lorsque le mécanisme ne fournit pas un niveau connu. Envoyez 504 pour un niveau inconnu. Envoyez 534 lorsque la politique interdit le niveau.

ftp-537 = Protection des commandes que le mécanisme n’offre pas
    .description = Le mécanisme de sécurité actuel ne prend pas en charge le type de protection avec lequel la commande a été envoyée.
    .when = En réponse à MIC, CONF ou ENC. Avec GSSAPI et Kerberos, par exemple, CONF n’est pas pris en charge.
    .fix = Laissez le client utiliser ENC, qui protège le contenu et l’intégrité, ou MIC. Avec TLS, envoyez les commandes telles quelles.
    .use = Envoyez 537 lorsque le mécanisme ne peut pas protéger ainsi les commandes. Envoyez 533 lorsque la politique l’interdit. Envoyez 536 pour un niveau de PROT.

ftp-550 = Fichier ou répertoire non disponible
    .description = Le serveur n’a pas exécuté la commande, car le fichier ou le répertoire n’existe pas ou l’utilisateur ne peut pas l’utiliser ainsi.
    .when = En réponse à RETR, STOR, CWD, DELE, MKD, RNFR et d’autres, avec des textes comme « Failed to open file » ou « Permission denied ». Des serveurs l’envoient aussi lorsque SIZE ou MDTM n’a pas de valeur à donner, souvent en mode ASCII.
    .fix = Vérifiez le chemin, l’orthographe, les majuscules et minuscules, à partir de ce qu’affiche PWD. Si le fichier existe, demandez à l’administrateur du serveur d’en vérifier les droits et le propriétaire et SELinux, et que le serveur autorise les envois.
    .use = Envoyez 550 lorsqu’un fichier n’existe pas ou que l’accès est refusé. Envoyez 450 tant qu’il n’est qu’occupé. Envoyez 553 lorsqu’un nouveau nom n’est pas admis et 530 lorsque l’utilisateur n’est pas authentifié.

ftp-551 = Type de page inconnu
    .description = Le serveur a arrêté l’action, car une page d’un fichier structuré en pages a un type qu’il ne connaît pas.
    .when = Pendant un envoi avec STRU P, que presque aucun système n’utilise. ProFTPD envoie 551 lorsqu’une plage d’un fichier est demandée en mode ASCII.
    .fix = Envoyez STRU F et TYPE I, puis transférez de nouveau le fichier.
    .use = N’envoyez 551 que pour la structure en pages. Envoyez 504 en réponse à STRU P lorsque vous ne la prenez pas en charge.

ftp-552 = Espace de stockage alloué dépassé
    .description = Le serveur a arrêté l’action, car l’utilisateur ou le répertoire a épuisé tout l’espace auquel il a droit.
    .when = Pendant ou avant un envoi, lorsqu’un quota est atteint. Pure-FTPd l’envoie aussi pour un disque plein.
    .fix = Supprimez les fichiers dont vous n’avez plus besoin, ou demandez à l’administrateur du serveur un quota plus élevé. Renvoyez ensuite le fichier entier.
    .use = Envoyez 552 lorsque le quota d’un utilisateur ou d’un répertoire est dépassé. Envoyez 452 lorsque tout le système est plein. Envoyez 426 lorsque seule la connexion s’est rompue.

ftp-553 = Nom de fichier non autorisé
    .description = Le serveur n’accepte pas le nom d’un fichier nouveau ou renommé, ou ne peut pas créer le fichier.
    .when = En réponse à STOR, STOU, APPE ou RNTO, à cause de caractères interdits, d’un nom interdit ou d’un fichier existant. vsftpd envoie « Could not create file » lorsque le répertoire n’est pas accessible en écriture.
    .fix = Vérifiez que le répertoire existe et que vous avez le droit d’y écrire. Essayez ensuite un nom court sans espaces ni caractères spéciaux, et regardez si un fichier de ce nom existe.
    .use = Envoyez 553 lorsque vous refusez un nom pour un nouveau fichier. Envoyez 550 lorsqu’un fichier manque ou que l’accès est refusé. Envoyez 501 lorsque le chemin est mal formé et 552 lorsqu’un quota est dépassé.

ftp-554 = Position de reprise non valide
    .description = Le serveur ne peut pas continuer à la position que REST a donnée, par exemple parce que le fichier est plus court.
    .when = En réponse au RETR ou au STOR qui suit REST, ou à REST même sur Pure-FTPd, lorsqu’un transfert est repris alors que le fichier a changé.
    .fix = Supprimez le fichier local incomplet, ou envoyez REST 0, puis transférez de nouveau tout le fichier. Si c’est un envoi qui a été interrompu, prenez comme position la taille donnée par SIZE.
    .use = Envoyez 554 lorsque la position n’existe pas dans le fichier. Envoyez 501 lorsque ce n’est pas un nombre. Envoyez 555 lorsque le type ou la structure ne convient pas au fichier.

ftp-555 = Type ou structure ne convenant pas au fichier
    .description = Le TYPE ou le STRU actuel ne correspond pas au fichier présent sur le serveur, qui ne peut donc être ni repris ni complété.
    .when = En réponse à APPE, ou à un transfert après REST, en général sur des systèmes dont les fichiers ont un type, comme des mainframes.
    .fix = Réglez TYPE et STRU comme ils l’étaient lors du premier transfert du fichier, en général TYPE I et STRU F. Sinon, transférez de nouveau tout le fichier.
    .use = Envoyez 555 lorsque TYPE ou STRU ne convient pas au fichier existant. Envoyez 554 lorsque la position de reprise n’est pas valide. Envoyez 504 lorsque vous ne prenez pas du tout en charge le type.

## Codes: 6yz

ftp-631 = Réponse à l’intégrité protégée
    .description = Le texte est une autre réponse en BASE64, protégée contre les modifications mais pas contre la lecture. Son code est à l’intérieur.
    .when = Après un échange de sécurité terminé avec Kerberos ou GSSAPI, en réponse à des commandes envoyées avec MIC. TLS ne l’utilise pas.
    .fix = Laissez le client décoder et vérifier le texte, puis agissez selon la réponse qu’il contient. Si vous ne voyez que 631 dans un journal, activez la sortie de débogage du client.
    .use = Envoyez 631 pour les commandes envoyées avec MIC, au même niveau de protection que la commande. Envoyez 632 pour ENC et 633 pour CONF.

ftp-632 = Réponse chiffrée à l’intégrité protégée
    .description = Le texte est une autre réponse en BASE64, chiffrée et protégée contre les modifications. Son code est à l’intérieur.
    .when = Après un échange de sécurité terminé avec Kerberos ou GSSAPI, en réponse à des commandes envoyées avec ENC. TLS ne l’utilise pas.
    .fix = Laissez le client déchiffrer et vérifier le texte, puis agissez selon la réponse qu’il contient. Un journal ne montre cette réponse qu’avec la sortie de débogage du client.
    .use = Envoyez 632 pour les commandes envoyées avec ENC, au même niveau de protection. Envoyez 631 pour MIC et 633 pour CONF.

ftp-633 = Réponse chiffrée sans protection de l’intégrité
    .description = Le texte est une autre réponse en BASE64, chiffrée mais non protégée contre les modifications. Son code est à l’intérieur.
    .when = En réponse à des commandes envoyées avec CONF, que ni GSSAPI ni Kerberos ne prennent en charge ; il n’apparaît donc presque jamais.
    .fix = Laissez le client déchiffrer le texte, puis agissez selon la réponse qu’il contient. Préférez ENC, qui protège aussi contre les modifications.
    .use = N’envoyez 633 que pour les commandes envoyées avec CONF. Envoyez 632 lorsque le mécanisme peut aussi protéger l’intégrité.

## Numbers that are no replies

ftp-10054 = Connexion réinitialisée
    .description = L’autre côté, ou un équipement intermédiaire, a coupé la connexion. Le numéro est l’erreur Windows WSAECONNRESET, que des listes de codes citent parmi ceux de FTP.
    .when = Dans des clients et des journaux Windows, souvent pendant un transfert ou après une longue pause.
    .fix = Reconnectez-vous et reprenez le transfert. Si cela se répète, vérifiez les délais des pare-feu, faites envoyer NOOP par le client, et cherchez la raison dans le journal du serveur.
    .use = N’envoyez jamais 10054. Envoyez 426 lorsque la connexion de données s’est rompue. Envoyez 421 lorsque vous devez vous-même fermer la connexion de contrôle.

ftp-10060 = Délai de connexion dépassé
    .description = Le serveur n’a pas répondu à la tentative de connexion, ou a cessé de répondre sur une connexion ouverte. Le numéro est l’erreur Windows WSAETIMEDOUT, que des listes de codes citent parmi ceux de FTP.
    .when = Dans des clients Windows, lorsque le nom d’hôte ou le port est incorrect, que le serveur est arrêté ou qu’un pare-feu bloque les paquets. Après PASV, c’est la connexion de données qui a dépassé le délai.
    .fix = Vérifiez le nom d’hôte et le port, et que le serveur est en service. Si seuls les listes et les transferts dépassent le délai, ouvrez les ports passifs du serveur, ou utilisez le mode actif.
    .use = N’envoyez jamais 10060 : un serveur capable de l’envoyer aurait répondu. Envoyez 425 lorsque la connexion de données ne peut pas être ouverte.

ftp-10061 = Connexion refusée
    .description = La machine a répondu, mais rien n’accepte de connexions sur ce port. Le numéro est l’erreur Windows WSAECONNREFUSED, que des listes de codes citent parmi ceux de FTP.
    .when = Dans des clients Windows, lorsque le service FTP est arrêté, que le port est incorrect ou qu’un pare-feu rejette la connexion.
    .fix = Vérifiez le port : 21 pour FTP et le TLS explicite, 990 pour le TLS implicite, 22 pour SFTP, qui est un autre protocole. Demandez ensuite à l’administrateur du serveur si le service tourne.
    .use = N’envoyez jamais 10061. Accueillez par 421 lorsque vous tournez mais ne pouvez pas servir le client.

ftp-10066 = Répertoire non vide
    .description = Un répertoire contient encore des fichiers. Le numéro est l’erreur Windows WSAENOTEMPTY, que des listes de codes citent parmi ceux de FTP.
    .when = Dans des programmes Windows, et dans des listes de codes du web. Les serveurs FTP envoient 550 en réponse à RMD.
    .fix = Supprimez les fichiers du répertoire, y compris les fichiers cachés, puis le répertoire. Beaucoup de programmes FTP font les deux en une seule étape.
    .use = N’envoyez jamais 10066, qui n’est pas un code à trois chiffres. Envoyez 550 en réponse à RMD lorsque le répertoire n’est pas vide.

ftp-10068 = Trop d’utilisateurs
    .description = Trop d’utilisateurs sont connectés. Le numéro est l’erreur Windows WSAEUSERS, que des listes de codes citent parmi ceux de FTP.
    .when = Presque jamais : les vrais serveurs envoient 421 ou 530 avec un texte qui nomme la limite.
    .fix = Patientez quelques minutes, puis reconnectez-vous. Fermez vos autres connexions, car elles peuvent compter aussi.
    .use = N’envoyez jamais 10068. Envoyez 421 lorsque la limite du nombre d’utilisateurs est atteinte, et fermez la connexion.
