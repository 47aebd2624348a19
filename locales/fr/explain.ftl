# SPDX-License-Identifier: Apache-2.0

### What a person reads about a reply that somebody pasted: its cause and what follows from it.

## Causes

cause-none = Aucun problème
    .happened = Le serveur a fait ce qui était demandé, l’a accepté pour plus tard ou attend la suite.
    .customer = Aucune action n’est nécessaire. Avant de répéter quoi que ce soit, vérifiez si le résultat n’est pas déjà là.
    .administrator = Après une réponse provisoire comme HTTP 100, faites envoyer la suite par le client ; après HTTP 102 à 104 ou SIP 180, faites-lui attendre la réponse finale.
    .avoid = Ne répétez pas une opération seulement parce que vous n’en voyez pas le résultat : une commande, par exemple, pourrait être passée deux fois.
    .ask = Si le résultat n’apparaît pas, adressez-vous à l’administrateur du serveur. Indiquez tout identifiant présent dans la réponse ou le journal, la date, l’heure et le fuseau horaire.

cause-none-mail = Aucun problème
    .happened = Le serveur a fait ce qui était demandé, l’a accepté pour plus tard ou attend la suite. Après les données du message, 250 signifie accepté, mais pas encore remis.
    .customer = Aucune action n’est nécessaire. Si un message accepté n’arrive pas, demandez au destinataire de regarder dans son dossier de spam.
    .administrator = Après 334, faites envoyer par le client la suite de l’authentification ; après 354, le message.
    .avoid = Ne renvoyez pas le message seulement parce que vous n’en voyez pas le résultat : il pourrait arriver deux fois.
    .ask = Si le message n’arrive pas, adressez-vous à l’administrateur de messagerie du destinataire. Indiquez tout identifiant présent dans la réponse ou le journal, la date, l’heure et le fuseau horaire.

cause-mailbox-unknown = Boîte aux lettres inexistante
    .happened = Le serveur de messagerie du destinataire n’a trouvé aucune boîte aux lettres pour cette adresse. En général, la partie qui précède l’arobase est mal écrite, ou le compte a été fermé ou n’est pas encore créé.
    .customer = Comparez l’adresse, lettre par lettre, avec celle que le destinataire vous a donnée, et supprimez la suggestion enregistrée dans votre logiciel de messagerie. Si elle semble juste, contactez le destinataire par un autre moyen.
    .administrator = Si vous gérez le serveur du destinataire et que la boîte aux lettres est censée exister, vérifiez le compte, ses alias et la liste des destinataires des relais placés devant.
    .avoid = N’essayez pas de noms semblables au hasard : un grand nombre de destinataires inconnus nuit à la réputation du serveur expéditeur.
    .ask = Demandez l’adresse exacte au destinataire, ou demandez à son administrateur si elle existe. Indiquez le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-mailbox-full = Boîte aux lettres pleine
    .happened = La boîte aux lettres du destinataire n’a plus de place : le serveur n’a pas accepté le message.
    .customer = Prévenez le destinataire par un autre moyen. Si le message vous a été retourné, renvoyez-le dès qu’il y a de la place.
    .administrator = Si vous gérez le serveur du destinataire, libérez de l’espace ou augmentez le quota. Il n’y a rien à modifier sur le serveur expéditeur.
    .avoid = Ne renvoyez pas le message à quelques minutes d’intervalle : rien ne change tant qu’il n’y a pas de place.
    .ask = Demandez au destinataire ou à son fournisseur si la boîte aux lettres dépasse son quota. Joignez le texte d’erreur complet.

cause-mailbox-disabled = Boîte aux lettres désactivée ou inactive
    .happened = Le serveur du destinataire connaît l’adresse, mais la boîte aux lettres n’accepte pas de courrier : le compte est désactivé, suspendu ou verrouillé, temporairement ou définitivement, ou n’est plus utilisé depuis longtemps.
    .customer = Contactez le destinataire par un autre moyen ou à une autre adresse. Lui seul ou son fournisseur peut réactiver la boîte aux lettres.
    .administrator = Si vous gérez le serveur du destinataire, cherchez pourquoi le compte est désactivé : facture impayée, abus, longue inactivité ou départ d’un employé.
    .avoid = N’écrivez pas sans cesse à une boîte aux lettres qui reste désactivée : certaines boîtes abandonnées deviennent des pièges à spam, qui nuisent à la réputation de l’expéditeur.
    .ask = Demandez au destinataire ou à l’administrateur de son domaine si le compte existe encore et sera réactivé. Joignez le texte d’erreur complet.

cause-mailbox-moved = Le destinataire a changé d’adresse
    .happened = Le destinataire n’utilise plus cette adresse, et le serveur n’y remet plus de courrier. La réponse ne donne la nouvelle adresse que si le serveur peut la divulguer.
    .customer = Faites confirmer la nouvelle adresse par le destinataire, par un autre moyen. Envoyez-y ensuite le message et corrigez votre carnet d’adresses.
    .administrator = Dans vos listes, utilisez la nouvelle adresse une fois que le destinataire l’a confirmée. Si vous gérez son serveur, configurez un transfert ou une réponse qui donne la nouvelle adresse.
    .avoid = Ne laissez pas des programmes adopter automatiquement la nouvelle adresse, et n’y envoyez rien de confidentiel sans confirmation.
    .ask = Demandez l’adresse actuelle au destinataire, à l’un de ses collègues ou à l’administrateur de l’ancien domaine. Joignez le texte d’erreur complet.

cause-domain-unknown = Domaine du destinataire introuvable
    .happened = Le serveur expéditeur n’a trouvé aucun chemin vers le domaine du destinataire : le domaine n’existe pas, le DNS n’indique aucun serveur de messagerie pour lui ou la résolution DNS a échoué.
    .customer = Vérifiez que la partie qui suit l’arobase est bien écrite et que sa terminaison est la bonne. Si le domaine est juste, prévenez le destinataire par un autre moyen.
    .administrator = Recherchez les enregistrements MX, A et AAAA du domaine avec un second résolveur. S’ils existent, vérifiez votre propre résolveur et l’acheminement. Si le domaine est à vous, renouvelez-le ou publiez un enregistrement MX.
    .avoid = N’essayez pas d’autres noms du même domaine et ne modifiez pas le message : cela ne sert à rien.
    .ask = Demandez au destinataire si son domaine a changé de nom ou a expiré. Indiquez à son administrateur le domaine exact, le nom de votre résolveur, la date, l’heure et le fuseau horaire.

cause-domain-no-mail = Le domaine ou l’hôte n’accepte pas de courrier
    .happened = Soit un enregistrement MX nul du DNS déclare que le domaine du destinataire n’accepte pas de courrier, soit l’hôte récepteur n’en accepte de personne.
    .customer = Vérifiez le domaine qui suit l’arobase : on utilise souvent par erreur le nom d’un site web ou une adresse no-reply. Si l’adresse est juste, contactez le destinataire par un autre moyen.
    .administrator = Si le domaine est à vous et doit accepter du courrier, remplacez l’enregistrement MX nul ou faites pointer l’enregistrement MX vers un serveur qui en accepte.
    .avoid = N’essayez pas depuis un autre compte ou un autre serveur : le refus vaut pour tout message à ce domaine ou à cet hôte.
    .ask = Demandez au destinataire une adresse qui accepte du courrier, et à l’administrateur du domaine si l’enregistrement MX est voulu.

cause-sender-address = Adresse de l’expéditeur non acceptée
    .happened = Le serveur n’accepte pas l’adresse de l’expéditeur : elle est mal formée ou invérifiable, son domaine n’existe pas ou n’accepte pas de réponses, ou l’utilisateur authentifié n’a pas le droit de l’utiliser.
    .customer = Vérifiez l’orthographe de l’adresse de l’expéditeur dans les paramètres de votre logiciel de messagerie. Utilisez l’adresse du compte qui sert à l’authentification.
    .administrator = Vérifiez que les domaines de MAIL FROM et de From existent, ont un enregistrement MX ou d’adresse et acceptent du courrier, et que le compte peut utiliser l’adresse. Remplacez les adresses qui se terminent par « @localhost ».
    .avoid = N’utilisez pas l’adresse ou le domaine de quelqu’un d’autre : c’est une usurpation, et les vérifications comme SPF et DMARC échouent.
    .ask = Demandez à votre fournisseur quelles adresses d’expéditeur votre compte peut utiliser. Indiquez les adresses MAIL FROM et From, le nom d’utilisateur et le texte d’erreur complet.

cause-relay-denied = Relais non autorisé
    .happened = Le serveur ne relaie pas de messages vers ce domaine pour cet expéditeur. En général, le logiciel de messagerie ne s’est pas authentifié ou utilise le mauvais serveur.
    .customer = Dans votre logiciel de messagerie, activez l’authentification pour le serveur sortant. Utilisez le serveur, le port (en général 465 ou 587) et le nom d’utilisateur donnés par votre fournisseur.
    .administrator = Si le serveur qui refuse est à vous et figure dans les enregistrements MX du domaine du destinataire, ajoutez ce domaine à ceux qu’il accepte. Sinon, corrigez l’authentification ou l’acheminement du côté expéditeur.
    .avoid = N’autorisez pas le relais pour tout le monde ou pour des réseaux entiers afin de supprimer cette erreur : les spammeurs trouvent vite les relais ouverts, et les listes de blocage suivent.
    .ask = Demandez à votre fournisseur quels serveur, port et mode d’authentification utiliser. Indiquez le texte d’erreur complet et votre adresse IP.

cause-sender-reputation = Serveur ou domaine expéditeur jugé peu fiable
    .happened = Le serveur se méfie de l’origine du message : l’adresse IP d’envoi, le domaine ou le nom HELO figure sur une liste de blocage ou a mauvaise réputation, ou le DNS inverse est absent ou incorrect.
    .customer = Transférez le texte d’erreur complet à votre fournisseur ou à votre administrateur, et contactez le destinataire par un autre moyen. Envoyez toujours par le serveur de votre fournisseur, en vous authentifiant.
    .administrator = Si la réponse nomme une liste, recherchez-y l’adresse IP et le domaine. Corrigez la cause, par exemple un compte piraté, et faites concorder l’enregistrement PTR, l’enregistrement d’adresse et le nom HELO. Demandez ensuite le retrait.
    .avoid = Ne changez pas d’adresse IP ou de domaine au lieu de corriger la cause : les nouveaux perdront vite leur réputation eux aussi.
    .ask = Demandez la raison à l’administrateur de messagerie du destinataire ou, si la réponse nomme une liste de blocage, à l’opérateur de celle-ci. Indiquez l’adresse IP d’envoi, le domaine, le nom HELO, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-content-refused = Contenu rejeté comme spam ou nuisible
    .happened = Un filtre rejette le contenu du message, par exemple son texte, un lien ou une pièce jointe, qu’il considère comme du spam, un logiciel malveillant ou un contenu interdit.
    .customer = Si la réponse nomme un virus, analysez votre appareil. Sinon, retirez du message les liens raccourcis, les programmes et les archives protégées par mot de passe, et partagez vos fichiers d’une manière que le destinataire accepte.
    .administrator = Du côté expéditeur, cherchez un compte piraté ou un formulaire web détourné. Si vous gérez le serveur du destinataire et que le message est inoffensif, corrigez la règle du filtre ou ajoutez une exception.
    .avoid = Ne déguisez pas le contenu en renommant une pièce jointe, en protégeant une archive par mot de passe ou en déformant des mots : les filtres pénalisent ces ruses.
    .ask = Demandez à l’administrateur du destinataire quelle règle, quel lien ou quel nom de virus le filtre a signalé. Indiquez le texte d’erreur complet, l’en-tête Message-ID, la date, l’heure et le fuseau horaire.

cause-message-authentication = Vérification SPF, DKIM ou DMARC non réussie
    .happened = Le serveur du destinataire n’a pas pu confirmer que le domaine de l’expéditeur a autorisé le message : SPF, DKIM ou DMARC a échoué, manque ou n’a pas pu être vérifié. Les transferts et les listes de diffusion peuvent faire échouer ces vérifications.
    .customer = Envoyez par le serveur de messagerie du domaine de votre adresse From. Si vous le faites déjà, transférez le texte d’erreur complet à l’administrateur de ce domaine.
    .administrator = Déclarez chaque serveur expéditeur dans l’unique enregistrement SPF du domaine, signez avec DKIM et, pour DMARC, alignez SPF ou DKIM sur le domaine From. Vérifiez ensuite Authentication-Results dans un message d’essai.
    .avoid = Ne publiez pas de second enregistrement SPF, ne terminez pas l’enregistrement par +all et n’affaiblissez pas durablement la politique DMARC : cela fausse les vérifications ou permet l’usurpation.
    .ask = Demandez à l’administrateur de messagerie du destinataire quelle vérification a échoué pour quel domaine. Indiquez l’adresse IP d’envoi, les domaines MAIL FROM et From, l’en-tête DKIM-Signature, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-credentials-refused = Authentification absente ou non acceptée
    .happened = Le serveur exige que le client s’authentifie, mais il n’a pas reçu d’identifiants ou ne les a pas acceptés. Le mot de passe, le jeton, la clé ou le mode d’authentification peut être incorrect, absent ou expiré.
    .customer = Authentifiez-vous de nouveau, et vérifiez le nom d’utilisateur et le mot de passe. S’ils sont justes, vérifiez si le compte est verrouillé ou demande un autre mode d’authentification.
    .administrator = Vérifiez quel compte, jeton ou clé le programme envoie, s’il a expiré et si le serveur propose ce mode d’authentification. Si vous gérez le serveur, cherchez un compte verrouillé.
    .avoid = Ne laissez pas un programme répéter une authentification refusée : cela peut verrouiller le compte ou bloquer l’adresse IP. Ne mettez jamais un mot de passe ni un jeton dans un ticket d’assistance.
    .ask = Demandez à l’administrateur si le compte est actif et quel mode d’authentification il demande. Indiquez le nom d’utilisateur, le texte d’erreur complet, la date, l’heure et le fuseau horaire et, pour HTTP, l’en-tête WWW-Authenticate ou Proxy-Authenticate.

cause-credentials-refused-mail = Authentification absente ou non acceptée
    .happened = Le serveur exige que le client s’authentifie, mais il n’a pas reçu d’identifiants ou ne les a pas acceptés. Le mot de passe, le jeton, la clé ou le mode d’authentification peut être incorrect, absent ou expiré.
    .customer = Authentifiez-vous de nouveau ; beaucoup de serveurs de messagerie demandent l’adresse complète comme nom d’utilisateur. Si le mot de passe ne fonctionne que sur le web, créez un mot de passe d’application ou utilisez l’authentification web.
    .administrator = Vérifiez quel compte, jeton ou clé le programme envoie, s’il a expiré et si le serveur propose ce mode d’authentification. Si vous gérez le serveur, cherchez un compte verrouillé.
    .avoid = Ne laissez pas un programme répéter une authentification refusée : cela peut verrouiller le compte ou bloquer l’adresse IP. Ne mettez jamais un mot de passe ni un jeton dans un ticket d’assistance.
    .ask = Demandez à l’administrateur si le compte est actif et quel mode d’authentification il demande. Indiquez le nom d’utilisateur, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-encryption-required = Connexion chiffrée obligatoire
    .happened = Le serveur exige une connexion chiffrée, mais le client n’a pas chiffré, ou TLS n’a pas pu être établi comme l’exige la politique d’un des deux côtés.
    .customer = Faites commencer l’adresse par https, ou activez TLS dans les paramètres du programme. Mettez à jour les anciens programmes.
    .administrator = Activez TLS 1.2 ou une version ultérieure dans le client. Si vous gérez le serveur, vérifiez son certificat, le nom d’hôte, la date d’expiration et ce qu’exige sa politique.
    .avoid = Ne désactivez ni le chiffrement ni la vérification des certificats, et n’envoyez jamais un mot de passe sur une connexion non chiffrée.
    .ask = Demandez à l’administrateur du serveur quels certificats et versions de TLS sont exigés. Indiquez le nom d’hôte, le port, les lignes du journal qui concernent TLS et le texte d’erreur complet.

cause-encryption-required-mail = Connexion chiffrée obligatoire
    .happened = Le serveur exige une connexion chiffrée, mais le client n’a pas chiffré, ou TLS n’a pas pu être établi comme l’exige la politique d’un des deux côtés.
    .customer = Dans votre logiciel de messagerie, choisissez STARTTLS, en général sur le port 587, ou TLS dès le début sur le port 465. Mettez à jour les anciens programmes.
    .administrator = Activez TLS 1.2 ou une version ultérieure dans le serveur expéditeur ou le client. Si vous gérez l’autre serveur, vérifiez son certificat, le nom d’hôte, la date d’expiration et l’éventuelle politique MTA-STS ou DANE.
    .avoid = Ne désactivez ni le chiffrement ni la vérification des certificats, et n’envoyez jamais un mot de passe sur une connexion non chiffrée.
    .ask = Demandez à l’administrateur du serveur quels certificats et versions de TLS sont exigés. Indiquez le nom d’hôte, le port, les lignes du journal qui concernent TLS et le texte d’erreur complet.

cause-rate-limited = Limite ou quota atteint
    .happened = Trop d’envois ou de connexions ont eu lieu en peu de temps, ou un quota est épuisé. La limite peut porter sur le compte, l’adresse IP ou la clé.
    .customer = Si le serveur n’indique pas de délai, patientez quelques minutes, et plus longtemps après chaque refus. Envoyez ensuite moins à la fois, ou demandez une limite plus élevée à votre fournisseur.
    .administrator = Ouvrez moins de connexions en parallèle, espacez-les et attendez aussi longtemps que le serveur le demande. Cherchez un compte piraté ou un programme qui réessaie sans cesse. Si vous gérez le serveur, vérifiez la limite.
    .avoid = Ne répartissez pas le trafic sur d’autres comptes ou adresses IP : les tentatives refusées comptent souvent aussi, et un blocage peut suivre.
    .ask = Demandez à l’administrateur du serveur ce qui est compté, sur quelle période et quand le compteur repart. Indiquez le compte, l’adresse IP, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-rate-limited-mail = Limite ou quota atteint
    .happened = Trop d’envois ou de connexions ont eu lieu en peu de temps, ou un quota est épuisé. La limite peut porter sur le compte, l’adresse IP, l’expéditeur ou le destinataire.
    .customer = Si le serveur n’indique pas de délai, patientez quelques minutes, et plus longtemps après chaque refus. Envoyez ensuite moins à la fois, ou demandez une limite plus élevée à votre fournisseur.
    .administrator = Ouvrez moins de connexions en parallèle, espacez-les et attendez aussi longtemps que le serveur le demande. Cherchez un compte piraté ou un programme qui réessaie sans cesse. Si vous gérez le serveur, vérifiez la limite.
    .avoid = Ne répartissez pas le trafic sur d’autres comptes ou adresses IP : les tentatives refusées comptent souvent aussi, et un blocage peut suivre.
    .ask = Demandez à l’administrateur du serveur ce qui est compté, sur quelle période et quand le compteur repart. Indiquez le compte, l’adresse IP, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-message-too-large = Limite de taille dépassée
    .happened = Ce qui a été envoyé dépasse la taille qu’accepte le côté récepteur.
    .customer = Envoyez moins à la fois, ou réduisez le fichier. Si une page web se plaint d’en-têtes ou de cookies, supprimez les cookies du site et repartez de sa page d’accueil.
    .administrator = Comparez la taille aux limites du proxy, du serveur et de l’application. Si vous relevez une limite, relevez-la sur chaque serveur du trajet.
    .avoid = Ne supprimez pas la limite : elle protège le côté récepteur.
    .ask = Demandez à l’administrateur du côté récepteur quelle est sa limite de taille. Indiquez le texte d’erreur complet et la taille.

cause-message-too-large-mail = Message trop volumineux
    .happened = Le message dépasse la taille qu’accepte le serveur. L’encodage grossit les pièces jointes d’environ un tiers : un fichier inférieur à la limite peut donc être trop volumineux.
    .customer = Réduisez la pièce jointe, ou partagez le fichier au moyen d’un lien.
    .administrator = Comparez la taille à la valeur SIZE de la réponse du serveur à EHLO. Si vous relevez une limite, relevez-la sur chaque serveur du trajet.
    .avoid = Ne supprimez pas la limite : elle protège le serveur. Ne répartissez pas un fichier sur de nombreux messages, qui pourraient remplir la boîte aux lettres du destinataire.
    .ask = Demandez à l’administrateur du serveur qui refuse quelle est sa limite de taille. Indiquez le texte d’erreur complet et la taille après encodage.

cause-too-many-recipients = Trop de destinataires à la fois
    .happened = Le message avait plus de destinataires que le serveur n’en accepte à la fois ; il n’a donc pas été accepté pour une partie d’entre eux ou pour tous.
    .customer = Cherchez quels destinataires ont été refusés, et envoyez-leur le message par groupes plus petits. Pour écrire régulièrement à beaucoup de personnes, utilisez une liste de diffusion.
    .administrator = Configurez le serveur expéditeur pour qu’il remette le message aux destinataires acceptés et présente les autres dans d’autres transactions, comme la RFC 5321 le prévoit après 452. Au besoin, réduisez le nombre de destinataires par message.
    .avoid = Ne renvoyez pas le message à tout le monde : les destinataires acceptés le recevraient deux fois. Ne mettez pas dans To ou Cc des personnes qui ne se connaissent pas.
    .ask = Demandez à l’administrateur de messagerie du serveur qui refuse combien de destinataires un message peut avoir. Indiquez le texte d’erreur complet et le nombre de destinataires.

cause-greylisted = Retardé par une liste grise
    .happened = Le serveur du destinataire ne connaît pas encore cet expéditeur et refuse exprès la première tentative, pour voir si le serveur expéditeur réessaie, comme le font normalement les serveurs de messagerie : c’est la liste grise (greylisting).
    .customer = Attendez : le message arrive en général en quelques minutes ou quelques heures. S’il est urgent ou vous a été retourné, contactez le destinataire par un autre moyen.
    .administrator = Laissez la file d’attente réessayer après quelques minutes, depuis la même adresse IP et avec le même expéditeur d’enveloppe et le même destinataire. Faites passer le courrier des programmes sans file d’attente par un serveur qui en a une.
    .avoid = N’envoyez pas de nouvelle copie, ne réessayez pas à quelques secondes d’intervalle, et ne changez ni l’expéditeur ni l’adresse IP entre les tentatives : l’attente pourrait recommencer.
    .ask = Si les tentatives sont encore refusées au bout d’un jour, demandez une exception à l’administrateur de messagerie du destinataire. Indiquez l’adresse IP d’envoi, l’expéditeur d’enveloppe et, pour chaque tentative, la date, l’heure et le fuseau horaire.

cause-connection = Échec de la connexion ou délai dépassé
    .happened = La connexion n’a pas pu être établie, a été perdue ou a dépassé le délai d’attente, ou une passerelle n’a pas obtenu de réponse exploitable. Le réseau, un pare-feu, le DNS ou l’autre serveur peut être en cause.
    .customer = Vérifiez votre propre réseau si autre chose échoue aussi. Si vous étiez en train de payer ou de commander, vérifiez si l’opération est passée avant de réessayer.
    .administrator = Testez le DNS, la route, le port et le pare-feu depuis le serveur expéditeur ou le client. Derrière un proxy ou une passerelle, vérifiez le serveur en amont. Sur le serveur injoignable, vérifiez qu’il écoute et suit la charge.
    .avoid = Ne changez ni l’adresse ni le contenu, et ne réessayez pas à intervalles courts : cela ne corrige pas la cause, et les tentatives ajoutent de la charge.
    .ask = Demandez à l’administrateur du serveur ou du réseau injoignable si une panne est connue. Indiquez les noms d’hôte, les adresses IP, le port, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-name-unknown = Nom d’hôte introuvable
    .happened = Le nom d’un serveur n’a pas pu être traduit en adresse : il est mal écrit, n’existe pas dans le DNS ou n’existe que dans un autre réseau.
    .customer = Vérifiez l’orthographe de l’adresse. Si elle est juste, vérifiez que vous êtes en ligne, et connectez-vous au réseau d’entreprise ou au VPN dont dépend ce nom.
    .administrator = Résolvez le nom sur la machine qui signale l’erreur, puis avec un second résolveur. Vérifiez les paramètres du client, ses domaines de recherche et son fichier hosts, ou publiez l’enregistrement A ou AAAA manquant.
    .avoid = Ne remplacez pas durablement le nom par une adresse IP : l’adresse peut changer, et les certificats ne correspondent plus.
    .ask = Demandez à l’administrateur du serveur si le nom est juste et où il peut être résolu. Indiquez le nom exact, votre résolveur, la date, l’heure et le fuseau horaire.

cause-certificate-untrusted = Certificat non approuvé
    .happened = L’un des côtés n’a pas accepté le certificat de l’autre : il n’en connaît pas l’émetteur, un certificat intermédiaire manque, ou le certificat est endommagé, révoqué ou prévu pour un autre usage.
    .customer = Si votre programme a reçu une alerte TLS, vérifiez qu’il utilise le bon certificat client. Sinon, vérifiez que l’adresse est bien écrite et, sur un réseau public, identifiez-vous d’abord auprès de ce réseau. Si cela ne suffit pas, signalez l’erreur à l’administrateur du serveur.
    .administrator = Faites envoyer les certificats intermédiaires par le côté dont le certificat a été refusé. Après une alerte TLS, c’est celui qui l’a reçue. Si l’émetteur est le vôtre, ajoutez son certificat racine au magasin de certificats approuvés de l’autre côté.
    .avoid = Ne désactivez pas la vérification des certificats et ne passez pas outre l’avertissement : un attaquant pourrait alors tout lire.
    .ask = Demandez à l’administrateur du serveur quel est l’émetteur du certificat du serveur et si la chaîne est complète. Si c’est celui du client qui a été refusé, demandez quels émetteurs le serveur accepte. Indiquez le nom du serveur, le port, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-protocol-mismatch = Protocole inadapté à ce port
    .happened = Les deux côtés ne parlent pas le même protocole sur ce port : l’un chiffre et l’autre non, ou l’un parle HTTP/1.1 alors que l’autre attend HTTP/2.
    .customer = Vérifiez si l’adresse commence par https:// ou http:// et si le port est le bon. Sinon, transférez le texte d’erreur complet à votre administrateur.
    .administrator = Comparez le schéma, le port, TLS et la version de HTTP des deux côtés : un client TLS a besoin d’un port TLS, et gRPC a besoin de HTTP/2 de bout en bout, à travers chaque proxy.
    .avoid = Ne réessayez pas : rien ne change tant qu’un des côtés n’est pas reconfiguré.
    .ask = Demandez à l’administrateur du serveur quel protocole et quels paramètres TLS le port attend. Indiquez le nom d’hôte, le port, les paramètres du client et le texte d’erreur complet.

cause-callee-unknown = Utilisateur ou numéro inconnu
    .happened = Le serveur ne connaît pas l’utilisateur ou le numéro appelé. Il est mal écrit, incomplet ou n’est plus attribué, ou l’appel a été envoyé au mauvais domaine.
    .customer = Vérifiez le numéro ou l’adresse, y compris l’indicatif du pays. S’il est juste, demandez par un autre moyen à la personne son numéro actuel.
    .administrator = Comparez l’URI de la requête (Request-URI) du journal au numéro composé : préfixes, indicatif du pays et domaine. Vérifiez ensuite la route, le plan de numérotation et, du côté appelé, le compte de l’utilisateur.
    .avoid = Ne laissez pas un programme essayer un numéro après l’autre : de tels appels ressemblent à un balayage, et beaucoup de serveurs bloquent alors l’adresse IP de l’appelant.
    .ask = Demandez à l’administrateur du domaine appelé si l’utilisateur existe. Indiquez le Request-URI, l’en-tête Call-ID, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-callee-busy = Personne appelée occupée
    .happened = La personne appelée est déjà en communication ou n’accepte pas d’autres appels pour le moment.
    .customer = Rappelez dans quelques minutes, laissez un message vocal si cela est proposé, ou envoyez un message texte.
    .administrator = Si une ligne est toujours occupée, cherchez des appels mal terminés, et vérifiez la limite d’appels simultanés et le mode Ne pas déranger du téléphone.
    .avoid = Ne recomposez pas automatiquement le numéro à quelques secondes d’intervalle : cela ajoute de la charge et peut entraîner un blocage.
    .ask = Demandez à l’administrateur du téléphone appelé si des appels sont restés bloqués sur la ligne. Indiquez l’en-tête Call-ID, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-callee-unavailable = Personne appelée injoignable
    .happened = L’utilisateur existe, mais personne n’a répondu, ou aucun téléphone n’a pu être joint : il est éteint, hors ligne, non enregistré ou en mode Ne pas déranger.
    .customer = Rappelez plus tard, ou laissez un message. Si c’est votre propre téléphone que l’on ne peut pas appeler, vérifiez qu’il est en ligne et que son compte est authentifié.
    .administrator = Consultez les enregistrements SIP actuels de l’utilisateur et leur expiration. Vérifiez que les requêtes atteignent le téléphone à travers le pare-feu et la traduction d’adresses (NAT), et que le serveur le laisse sonner assez longtemps.
    .avoid = N’effacez pas le numéro : en général, l’utilisateur est seulement absent.
    .ask = Demandez à l’administrateur du téléphone appelé s’il est enregistré. Indiquez l’adresse de l’utilisateur, l’en-tête Call-ID, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-call-declined = Appel refusé
    .happened = La personne appelée, ou un programme ou un fournisseur qui décide pour elle, a refusé l’appel.
    .customer = Si c’est important, envoyez un message qui indique l’objet de l’appel, et attendez avant de rappeler. Après « Network Blocked », ne rappelez pas : utilisez le contact donné dans l’en-tête Reason.
    .administrator = Si vos appels sont refusés comme indésirables, vérifiez l’identité de l’appelant, le volume d’appels et la signature des appels. Si des appels souhaités sont refusés, vérifiez le filtre du côté appelé.
    .avoid = Ne rappelez pas sous une autre identité de l’appelant : cela passe pour un abus, et c’est illégal dans de nombreux pays.
    .ask = Demandez la raison à la personne, ou au fournisseur qui a bloqué l’appel. Indiquez l’identité de l’appelant, les en-têtes Reason et Call-Info, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-name-lookup-failed = Le nom n’a pas pu être résolu
    .happened = Le serveur DNS n’a pas pu savoir si le nom existe ni quels sont ses enregistrements. En général, les serveurs DNS du nom ne répondent pas, ou ses signatures DNSSEC ne sont pas valides.
    .customer = Réessayez dans quelques minutes, ou depuis un autre réseau. Si seul ce nom échoue, prévenez son propriétaire. Si de nombreux noms échouent, prévenez votre fournisseur ou votre administrateur.
    .administrator = Cherchez une erreur étendue (EDE). Interrogez avec dig +cd : si cela fonctionne, DNSSEC est en cause. Sinon, interrogez directement les serveurs faisant autorité pour la zone. Si de nombreux noms échouent, vérifiez l’horloge, l’ancre de confiance et le réseau du résolveur.
    .avoid = Ne désactivez pas la validation DNSSEC pour tout, et n’en concluez pas que le nom n’existe pas.
    .ask = Demandez à l’administrateur de la zone si ses serveurs de noms, sa délégation ou ses clés ont changé récemment. Indiquez le nom, le type d’enregistrement, le résolveur, l’éventuelle EDE, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-dnssec-failure = Échec de la vérification DNSSEC
    .happened = Le résolveur a reçu une réponse, mais ses signatures ne prouvent pas qu’elle est authentique : elles ont expiré, manquent ou ne correspondent pas aux clés dont la zone parente se porte garante.
    .customer = Patientez quelques heures, ou contactez le propriétaire du nom par un autre moyen. Tous ceux dont le résolveur vérifie les signatures ont le même problème.
    .administrator = Si la zone est à vous, comparez l’enregistrement DS de la zone parente à vos clés et signez de nouveau la zone. Sinon, signalez le problème au propriétaire de la zone, et vérifiez l’horloge et l’ancre de confiance de votre résolveur.
    .avoid = Ne désactivez pas la validation DNSSEC pour tout : des réponses falsifiées seraient alors acceptées elles aussi.
    .ask = Demandez au propriétaire de la zone si une clé a changé récemment. Indiquez le nom, le type d’enregistrement, le résolveur, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-no-data-connection = Connexion de données non ouverte
    .happened = La commande a été acceptée, mais la connexion distincte qui sert au fichier ou à la liste du répertoire n’a pas pu être ouverte. En général, un pare-feu, la traduction d’adresses (NAT) ou une plage de ports fermée l’empêche.
    .customer = Si la réponse nomme une session TLS, utilisez un programme qui la reprend. Sinon, passez du mode passif au mode actif, ou l’inverse, dans votre programme FTP ; le mode passif fonctionne en général. Si rien n’y fait, essayez un autre réseau.
    .administrator = Ouvrez la plage des ports passifs dans le pare-feu du serveur, et configurez l’adresse publique que PASV annonce. Avec TLS, les pare-feu ne peuvent pas lire les ports : la plage doit donc rester ouverte en permanence.
    .avoid = N’ouvrez pas tous les ports du serveur : une plage fixe suffit, si elle compte plus de ports qu’il n’y a de transferts simultanés.
    .ask = Demandez à l’administrateur du serveur sa plage de ports passifs. Joignez le journal de votre programme avec les lignes PASV, EPSV ou PORT, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-transfer-aborted = Transfert de fichier interrompu
    .happened = Le transfert avait commencé, puis s’est terminé trop tôt : le fichier manque ou est incomplet à l’arrivée.
    .customer = Relancez le transfert, et laissez le programme le reprendre s’il en est capable. Comparez ensuite les tailles.
    .administrator = Vérifiez le journal et l’espace disque du serveur, et allongez les délais des pare-feu qui coupent la connexion de contrôle inactive pendant les longs transferts. Faites envoyer NOOP ou des keepalives par les programmes.
    .avoid = N’utilisez pas le fichier incomplet, et ne supprimez pas l’original avant que les tailles correspondent.
    .ask = Demandez à l’administrateur du serveur pourquoi le transfert s’est terminé. Indiquez le nom et la taille du fichier, le journal de votre programme, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-connection-lost = Connexion perdue
    .happened = La connexion s’est terminée sans avoir été fermée proprement. En général, la cause est une panne du réseau, un redémarrage ou un proxy qui met fin aux connexions inactives. Les navigateurs signalent de la même façon une négociation refusée.
    .customer = Rechargez la page ou redémarrez le programme, et vérifiez votre réseau. Si vous étiez au milieu d’une opération, vérifiez si elle a été enregistrée.
    .administrator = Comparez l’heure aux redémarrages et aux délais d’inactivité des proxys et des équilibreurs de charge. Faites envoyer par le serveur des pings plus fréquents que le délai le plus court. Si les connexions ne s’ouvrent jamais, vérifiez que chaque proxy transmet Upgrade, et lisez le code d’état HTTP. Si les pongs tardent, cherchez du code bloquant. Faites reconnecter les clients après un délai aléatoire et croissant.
    .avoid = Ne laissez pas tous les clients se reconnecter en même temps ou sans pause : un serveur qui vient de démarrer pourrait retomber en panne.
    .ask = Demandez à l’administrateur du serveur ce qui a mis fin à la connexion. Indiquez l’adresse, la durée de la connexion, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-certificate-expired = Certificat expiré ou pas encore valide
    .happened = Le certificat est hors de sa période de validité, ou l’horloge de l’appareil qui le vérifie est déréglée.
    .customer = Vérifiez la date et l’heure de votre appareil et, si votre programme utilise un certificat client, la date d’expiration de celui-ci. Sinon, c’est au site ou au service de renouveler son certificat ; réessayez plus tard.
    .administrator = Du côté dont le certificat a été refusé, renouvelez-le et rechargez le programme qui l’utilise : beaucoup gardent l’ancien jusqu’au redémarrage. Vérifiez aussi les certificats intermédiaires, et surveillez la date d’expiration.
    .avoid = Ne désactivez pas la vérification des certificats et ne reculez pas l’horloge : un certificat expiré n’est plus digne de confiance.
    .ask = Demandez à l’administrateur du serveur si le certificat a été renouvelé. Indiquez le nom du serveur, le port, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-certificate-name-mismatch = Certificat établi pour un autre nom
    .happened = Le certificat est valide, mais pas pour le nom utilisé pour la connexion. L’adresse est peut-être incorrecte, ou le serveur a choisi le mauvais certificat.
    .customer = Vérifiez l’adresse, avec et sans « www ». Sur un réseau public, identifiez-vous d’abord auprès de ce réseau, puis réessayez.
    .administrator = Demandez un certificat qui contient tous les noms utilisés, et vérifiez lequel le serveur envoie pour ce nom (SNI). Connectez-vous par le nom, et non par l’adresse IP.
    .avoid = Ne désactivez pas la vérification des noms : le certificat de n’importe qui serait alors accepté.
    .ask = Demandez à l’administrateur du serveur quels noms le certificat couvre. Indiquez le nom que vous avez utilisé, le port, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-tls-mismatch = Aucune version de TLS ni aucun algorithme en commun
    .happened = Les deux côtés utilisent TLS, mais aucune version, aucun algorithme de chiffrement ou aucun autre paramètre ne convient aux deux. En général, l’un des côtés est bien plus ancien que l’autre, ou configuré de façon très stricte.
    .customer = Mettez à jour votre navigateur, votre programme ou votre système d’exploitation. Si l’erreur ne touche qu’un ancien appareil, demandez une mise à jour à son fabricant.
    .administrator = Comparez les versions et les algorithmes de chiffrement que propose le client à ceux que le serveur accepte, par exemple avec un outil d’analyse TLS. Activez TLS 1.2 et 1.3 des deux côtés.
    .avoid = Ne réactivez pas TLS 1.0, SSL 3.0 ou des algorithmes faibles pour tout le monde à cause d’un seul ancien client.
    .ask = Demandez à l’administrateur du serveur quelles versions de TLS et quels algorithmes de chiffrement sont acceptés. Indiquez le nom d’hôte, le port, la version du client et le texte d’erreur complet.

cause-media-mismatch = Aucun format audio, vidéo ou de chiffrement en commun
    .happened = Les deux côtés n’ont trouvé aucun format de son ou d’image, ni aucun chiffrement, qui convienne aux deux. Le téléphone appelé existe et peut être joint.
    .customer = Mettez à jour le téléphone ou l’application. Si seuls les appels vers un numéro échouent, signalez-le à votre fournisseur.
    .administrator = Comparez les codecs et le chiffrement (SRTP ou aucun) du SDP de la requête à ce qu’accepte l’autre côté, et activez ceux que les deux ont en commun. Vérifiez les équipements intermédiaires, qui peuvent en retirer.
    .avoid = Ne désactivez pas le chiffrement de tous les appels à cause d’un seul appareil.
    .ask = Demandez à l’administrateur de l’autre côté quels codecs et quel chiffrement il accepte. Indiquez le SDP de la requête, l’en-tête Call-ID, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-storage-full = Espace de stockage plein
    .happened = Le serveur n’a plus de place pour ce qui a été envoyé, ou le compte a épuisé la part qui lui est attribuée.
    .customer = Supprimez les fichiers dont vous n’avez plus besoin, ou envoyez un fichier plus petit. Si cet espace n’est pas le vôtre, prévenez son propriétaire.
    .administrator = Sur le serveur, libérez de l’espace disque ou augmentez le quota du compte. Vérifiez si des journaux, d’anciens envois ou un programme défectueux ont rempli le disque.
    .avoid = Ne renvoyez pas le fichier sans cesse : rien ne change tant qu’il n’y a pas de place, et les fichiers incomplets en occupent encore plus.
    .ask = Demandez à l’administrateur du serveur combien d’espace est libre et quel quota s’applique. Indiquez le compte, la taille du fichier, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-expired = Remise retardée ou abandonnée
    .happened = Le serveur expéditeur a essayé pendant des heures ou des jours. Soit il a abandonné, soit il s’agit d’un avertissement : il essaie encore. La cause se trouve dans les réponses aux tentatives précédentes.
    .customer = Vérifiez le domaine qui suit l’arobase, et prévenez le destinataire par un autre moyen. Une fois que le serveur a abandonné et que la cause est corrigée, renvoyez le message.
    .administrator = Cherchez l’identifiant de file d’attente dans le journal et lisez les réponses à toutes les tentatives. Corrigez la cause, par exemple un serveur injoignable, puis faites renvoyer le message.
    .avoid = Ne vous contentez pas d’allonger le séjour en file d’attente : tant que la cause demeure, la remise continue d’échouer.
    .ask = Demandez à l’administrateur du serveur expéditeur la réponse à la dernière tentative. Indiquez l’identifiant de file d’attente, l’en-tête Message-ID, la date, l’heure et le fuseau horaire.

cause-loop = Boucle ou trop de sauts
    .happened = Ce qui a été envoyé a tourné en rond, ou a traversé plus de serveurs ou de redirections que permis. En général, des routes, des règles de transfert ou des redirections ramènent à leur point de départ.
    .customer = Transférez le texte d’erreur complet à votre administrateur. Pour une page web, supprimez d’abord les cookies du site.
    .administrator = Trouvez les hôtes ou les adresses qui apparaissent plus d’une fois, pour HTTP dans les en-têtes Location. Corrigez les redirections, les routes ou les règles de transfert.
    .avoid = Ne relevez pas la limite du nombre de sauts ou de redirections : la boucle demeure, et chaque tour de plus ne fait qu’ajouter de la charge.
    .ask = Demandez à l’administrateur des hôtes qui apparaissent plus d’une fois comment ils acheminent et redirigent. Joignez tous les en-têtes de la requête, la date, l’heure et le fuseau horaire.

cause-loop-mail = Boucle de messagerie
    .happened = Le message a tourné en rond, ou a traversé plus de serveurs que permis. En général, des règles de transfert ou des routes ramènent à leur point de départ.
    .customer = Demandez au destinataire de chercher des règles de transfert qui ramènent à la même boîte aux lettres.
    .administrator = Trouvez les hôtes qui apparaissent plus d’une fois dans les en-têtes Received. Corrigez le transfert, les enregistrements MX ou la liste des domaines locaux.
    .avoid = Ne relevez pas la limite du nombre de sauts : la boucle demeure, et chaque tour de plus ne fait qu’ajouter de la charge.
    .ask = Demandez à l’administrateur des hôtes qui apparaissent plus d’une fois comment ils transfèrent et acheminent le courrier. Joignez tous les en-têtes Received, la date, l’heure et le fuseau horaire.

cause-syntax = Mal formé ou non pris en charge
    .happened = Le serveur n’a pas pu lire une partie de ce qui a été envoyé, comme une commande, une adresse, un en-tête ou un argument, ou bien il ne la prend pas en charge ou ne l’autorise pas.
    .customer = Cherchez des espaces en trop, des virgules et des parties manquantes dans les adresses et dans votre saisie, et mettez à jour votre programme. Si tout semble juste, transférez le texte d’erreur complet à son développeur.
    .administrator = Trouvez dans le journal la commande, l’en-tête ou l’argument refusé, et corrigez le programme qui l’écrit. Pour HTTP et gRPC, comparez la méthode, le type de contenu et les arguments à la documentation du service.
    .avoid = N’assouplissez pas les contrôles pour tout le monde afin de laisser passer un seul programme défectueux.
    .ask = Demandez au développeur du programme ou à l’administrateur du serveur quelle partie enfreint quelle règle. Joignez un journal de tout l’échange, sans les mots de passe, et le texte d’erreur complet.

cause-server-fault = Problème sur le serveur
    .happened = Le serveur a lui-même un problème : disque plein, erreur interne, mauvaise configuration, maintenance, surcharge ou, en téléphonie, absence de ligne libre. Ce qui a été envoyé est peut-être correct.
    .customer = Si le problème dure, signalez-le à l’administrateur du serveur. Si vous étiez en train de payer ou de commander sur un site web, vérifiez si l’opération est passée avant de réessayer.
    .administrator = Si vous gérez le serveur, vérifiez son journal, sa configuration et les changements récents, puis l’espace disque, la mémoire, la charge et les dépendances. En téléphonie, comparez les appels en cours à la limite de canaux.
    .avoid = Ne changez pas au hasard les adresses, les mots de passe ou le contenu, et n’inondez pas le serveur de nouvelles tentatives.
    .ask = Demandez à l’administrateur du serveur si le problème est connu. Indiquez le nom d’hôte, tout identifiant présent dans la réponse ou le journal, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-policy = Refusé par une politique
    .happened = Une politique du service, de son propriétaire ou de votre propre organisation ne le permet pas.
    .customer = Vérifiez que vous utilisez le bon compte. Adressez-vous ensuite à qui peut donner l’autorisation : l’administrateur de votre organisation, ou le propriétaire de ce que vous vouliez atteindre.
    .administrator = Cherchez dans le texte d’erreur un lien ou un code qui désigne la politique. Si vous gérez le serveur qui refuse, vérifiez les rôles, le pare-feu, les origines et les blocages légaux. Sinon, montrez que votre trafic est légitime.
    .avoid = Ne contournez pas la politique avec d’autres comptes ou adresses : cela peut entraîner un blocage plus large.
    .ask = Demandez à l’administrateur du serveur quelle politique s’est appliquée et qui peut la modifier. Indiquez le compte, l’adresse IP, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-policy-mail = Refusé par une politique
    .happened = Une politique du côté du destinataire, de votre propre organisation ou de votre fournisseur n’autorise pas ce message.
    .customer = Vérifiez que vous utilisez le bon compte. Adressez-vous ensuite à qui peut donner l’autorisation : le destinataire ou l’administrateur de votre organisation.
    .administrator = Cherchez dans le texte d’erreur un lien ou un code qui désigne la politique. Si vous gérez le serveur qui refuse, vérifiez les listes de blocage, les paramètres des groupes et les expéditeurs autorisés. Sinon, montrez que votre courrier est légitime.
    .avoid = Ne contournez pas la politique avec d’autres comptes ou adresses : cela peut entraîner un blocage plus large.
    .ask = Demandez à l’administrateur de messagerie du destinataire quelle politique s’est appliquée et qui peut la modifier. Indiquez l’expéditeur, l’adresse IP, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-resource-missing = Page, fichier ou objet introuvable
    .happened = Le service n’a rien trouvé à l’adresse, au chemin ou au nom demandé. L’élément a peut-être été supprimé ou déplacé, n’a jamais été créé ou est caché à cet utilisateur.
    .customer = Vérifiez l’orthographe de l’adresse ou du chemin, ou retrouvez-le à partir de la page d’accueil ou du dossier racine. Connectez-vous à votre compte si le contenu n’est pas public.
    .administrator = Comparez l’adresse ou le chemin, l’identifiant et la version à la documentation du service. Si vous gérez le service, vérifiez l’acheminement, les données et les droits, et redirigez ce qui a été déplacé.
    .avoid = N’essayez pas d’adresses semblables : un grand nombre de ces tentatives ressemble à une attaque.
    .ask = Demandez à l’administrateur du service si l’élément existe et qui peut le voir. Indiquez l’adresse ou le nom complet, la méthode, le compte, la date, l’heure et le fuseau horaire.

cause-state-conflict = Conflit avec l’état actuel
    .happened = La requête ne s’accorde pas avec l’état actuel : les données ont changé entre-temps, l’objet existe déjà, une condition n’est pas remplie ou manque, ou une autre étape doit venir d’abord.
    .customer = Si le texte d’erreur indique une étape préalable, effectuez-la. Rechargez ensuite la page, vérifiez si votre modification ou celle de quelqu’un d’autre y est déjà, et saisissez ce qui manque.
    .administrator = Avec HTTP, faites lire l’état actuel par le client, qui y fusionne sa modification et l’envoie avec une nouvelle condition, par exemple If-Match. Avec gRPC, recommencez la séquence après ABORTED ; après ALREADY_EXISTS, cherchez une réussite antérieure.
    .avoid = Ne supprimez pas la condition pour faire passer la requête de force : cela peut écraser le travail des autres.
    .ask = Demandez à l’administrateur du service quel état la requête exige. Indiquez le nom de l’objet, l’ETag ou la version que vous avez envoyée, l’identifiant de la requête, le texte d’erreur complet, la date, l’heure et le fuseau horaire.

cause-redirected = Déplacé vers une autre adresse
    .happened = Ce qui a été demandé se trouve à une autre adresse.
    .customer = Suivez la nouvelle adresse si vous lui faites confiance, et mettez à jour votre marque-page.
    .administrator = Faites suivre la nouvelle adresse par le client, jusqu’à une certaine limite, ou utilisez-la directement. Pour HTTP, elle est dans l’en-tête Location ; pour SIP, dans Contact.
    .avoid = N’envoyez pas de mot de passe ni de jeton à une nouvelle adresse que vous n’avez pas vérifiée.
    .ask = Demandez à l’administrateur de l’ancienne adresse laquelle est la bonne et si le changement est définitif. Indiquez les deux adresses.

cause-redirected-mail = Déplacé vers une autre adresse
    .happened = Le destinataire du message a une autre adresse e-mail.
    .customer = Faites confirmer la nouvelle adresse par le destinataire, puis envoyez-y le message.
    .administrator = Faites utiliser la nouvelle adresse par l’expéditeur, et corrigez-la dans vos listes une fois que le destinataire l’a confirmée.
    .avoid = N’envoyez rien de confidentiel à une nouvelle adresse que vous n’avez pas vérifiée, et ne laissez pas des programmes l’adopter automatiquement.
    .ask = Demandez au destinataire quelle adresse est la bonne et si le changement est définitif. Indiquez les deux adresses.

cause-cancelled = Annulé par le client
    .happened = Le client a abandonné avant que la réponse soit complète : une page a peut-être été fermée, un programme arrêté, ou un délai d’attente entre le client et le serveur dépassé. Le travail a pu être fait malgré tout.
    .customer = Vérifiez d’abord si votre commande ou votre modification est passée. Sinon, rechargez la page et laissez-la ouverte jusqu’à ce qu’elle soit complète.
    .administrator = Comparez la durée de la requête aux délais d’attente du client, du proxy et de l’équilibreur de charge. Accélérez le service ou allongez le délai le plus court, sauf si le client annule exprès.
    .avoid = Ne concluez pas de la seule annulation que le service est en cause.
    .ask = Demandez à l’administrateur du client ou du proxy ce qui a mis fin à la requête. Indiquez l’identifiant de la requête, sa durée et les journaux des deux côtés avec le fuseau horaire.

cause-unknown = Cause non indiquée
    .happened = Ni le texte ni les codes qu’il contient ne donnent la raison.
    .customer = Cherchez le reste du texte : une partie technique plus longue ou un lien suit souvent. Transférez le tout à votre fournisseur ou à votre administrateur.
    .administrator = Cherchez la même heure dans le journal, et lisez les lignes voisines. Le journal du serveur qui a répondu donne en général la raison.
    .avoid = Ne changez pas au hasard les paramètres, les adresses ou les mots de passe : vous pourriez ajouter un second problème.
    .ask = Demandez à l’administrateur du serveur qui a répondu l’entrée correspondante de son journal. Indiquez le texte d’erreur complet, tout identifiant présent dans la réponse ou le journal, la date, l’heure et le fuseau horaire.

## Instead of a cause, where nothing was recognized

unrecognized =
    .happened = Ce texte ne contient aucun code d’état que Codebook puisse reconnaître avec certitude, ni aucune formulation qu’il connaisse.
    .customer = Cherchez le reste du texte : une ligne avec un numéro, un nom de code ou une partie technique suit souvent. Collez le tout.
    .administrator = Collez aussi les lignes qui précèdent et qui suivent, et indiquez le protocole si vous le connaissez. Le journal du serveur qui a répondu contient en général le code.
    .avoid = Sur la seule foi de ce texte, ne changez ni paramètres, ni adresses, ni mots de passe, et ne retirez aucune adresse d’une liste.
    .ask = Demandez à l’administrateur du serveur qui a répondu l’entrée correspondante de son journal. Indiquez le texte d’erreur complet, le programme, le nom d’hôte, la date, l’heure et le fuseau horaire.

several-protocols =
    .happened = Plusieurs protocoles ont ce numéro, avec des sens différents, et rien dans le texte n’indique duquel il provient.
    .customer = Précisez où le numéro est apparu : sur une page web, dans une application ou dans un message retourné. Collez tout le texte qui l’entoure.
    .administrator = Indiquez le protocole, ou collez la ligne de journal complète : une URL ou une méthode fait penser à HTTP ; une adresse, une commande ou un code amélioré, à la messagerie.
    .avoid = Tant que le protocole n’est pas connu, ne retirez pas d’adresses des listes et ne changez pas de paramètres.
    .ask = Demandez à la personne qui a vu le numéro le texte d’erreur complet, le programme qui l’a affiché et son adresse ou son nom d’hôte.

## What kind of mail it is

mail-kind-bounce = Rapport de non-remise
    .happened = Ce message est un rapport de non-remise : un serveur n’a pas pu remettre un message et a cessé d’essayer.
    .advice = Ne renvoyez le message qu’une fois la cause corrigée.

mail-kind-delay = Avis de retard
    .happened = Ce message est un avis de retard : le message d’origine attend encore sur le serveur expéditeur, qui continue d’essayer.
    .advice = Ne renvoyez pas le message tant que le serveur essaie encore : le destinataire pourrait le recevoir deux fois.

mail-kind-receipt = Accusé de réception ou de lecture
    .happened = Ce message est un accusé : le message d’origine a été remis, transmis, ouvert ou supprimé.
    .advice = Gardez l’adresse dans vos listes de diffusion. Aucune action n’est nécessaire.

mail-kind-complaint = Plainte pour spam
    .happened = Ce message est une plainte : un destinataire a marqué votre message comme spam, et le fournisseur de sa boîte aux lettres vous en informe.
    .advice = Retirez immédiatement le destinataire de toutes vos listes de diffusion. Si le rapport masque l’adresse, retrouvez-la grâce à l’en-tête Message-ID du message retourné.

mail-kind-auto-reply = Réponse automatique
    .happened = Ce message est une réponse automatique, par exemple un avis d’absence. Votre message a été remis.
    .advice = Gardez l’adresse dans vos listes de diffusion, sauf si la réponse dit que le destinataire ne l’utilise plus.

mail-kind-challenge = L’expéditeur doit confirmer le message
    .happened = Le service de messagerie du destinataire retient le message jusqu’à ce que l’expéditeur le confirme, en général au moyen d’un lien contenu dans ce message-ci.
    .advice = Gardez l’adresse dans vos listes de diffusion. Si vous avez vous-même écrit au destinataire, suivez les étapes indiquées. Ne laissez pas des programmes confirmer de tels messages.

mail-kind-other = Autre message
    .happened = Ce message n’est pas un rapport sur une remise. S’il cite un texte d’erreur, cette page explique ce texte.
    .advice = Si vous avez le rapport de non-remise d’origine, collez-le en entier, avec ses en-têtes.

## Whether to remove the address from a mailing list

suppression-no = Cette réponse n’est pas une raison de retirer l’adresse de vos listes de diffusion. Si l’adresse est mal écrite, corrigez-la.
suppression-after-repeats = Gardez pour l’instant l’adresse dans vos listes de diffusion. Ne la retirez que si les échecs durent des jours ou des semaines.
suppression-yes = Si l’adresse est mal écrite, corrigez-la. Sinon, retirez-la de vos listes de diffusion, car les messages qui lui sont envoyés continueront probablement d’échouer.

## How sure the cause is

confidence-low = Les indices sont faibles, ou désignent plusieurs causes. Vérifiez avant de vous fier à cette explication.
confidence-medium = Cette cause est probable.
confidence-high = Cette cause est très probable : la formulation ou le code la désigne clairement.

## How long to wait

wait-asked =
    .seconds =
        { $count ->
            [one] Le serveur vous demande d’attendre { $count } seconde.
           *[other] Le serveur vous demande d’attendre { $count } secondes.
        }
    .minutes =
        { $count ->
            [one] Le serveur vous demande d’attendre { $count } minute.
           *[other] Le serveur vous demande d’attendre { $count } minutes.
        }
    .hours =
        { $count ->
            [one] Le serveur vous demande d’attendre { $count } heure.
           *[other] Le serveur vous demande d’attendre { $count } heures.
        }

wait-specified =
    .seconds =
        { $count ->
            [one] La réponse n’indique pas de délai. Le minimum habituel est de { $count } seconde ({ $reference }).
           *[other] La réponse n’indique pas de délai. Le minimum habituel est de { $count } secondes ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] La réponse n’indique pas de délai. Le minimum habituel est de { $count } minute ({ $reference }).
           *[other] La réponse n’indique pas de délai. Le minimum habituel est de { $count } minutes ({ $reference }).
        }
    .hours =
        { $count ->
            [one] La réponse n’indique pas de délai. Le minimum habituel est de { $count } heure ({ $reference }).
           *[other] La réponse n’indique pas de délai. Le minimum habituel est de { $count } heures ({ $reference }).
        }

## Several recipients

recipients-many =
    { $count ->
        [one] Le rapport porte sur { $count } destinataire.
       *[other] Le rapport porte sur { $count } destinataires. Cette page concerne la première remise échouée ou, si aucune n’a échoué, le premier destinataire.
    }

text-cut = Le texte est très long : seul son début a été lu.

recipient-cause = La remise à { $address } a échoué ou a été retardée. Cause : { $cause }.

## Contradictions

conflict-classes = { $believed } et { $doubted } se contredisent, car leurs premiers chiffres signifient des résultats différents. Les serveurs de messagerie ne suivent que le code de base ; cette page suit donc { $believed }.

conflict-code-and-words = La formulation désigne une autre cause que le code { $doubted } et elle est plus précise. Cette page suit la formulation : { $cause }.

conflict-outdated-use = Pour un trop grand nombre de destinataires, 552 est une forme dépassée de 452. La RFC 5321 demande aux expéditeurs de le traiter comme temporaire et de présenter les destinataires restants dans une autre transaction.

conflict-closed-during-data = Le serveur a fermé la connexion pendant ou juste après la transmission du message. Le code 421 signifie qu’il n’a pas accepté le message ; s’il l’a malgré tout gardé, la tentative suivante crée un doublon.

conflict-given-up = Bien que { $doubted } soit un refus temporaire, le serveur expéditeur a cessé d’essayer. Un nouveau message pourra passer une fois la cause corrigée.

conflict-still-trying = Bien que { $doubted } soit un refus définitif, le serveur expéditeur conserve le message et réessaie. Si les tentatives suivantes échouent aussi, il retournera le message à son expéditeur.

conflict-status-and-diagnostic = Dans ce rapport, Diagnostic-Code contient { $believed } et Status contient { $doubted }. Cette page suit Diagnostic-Code, qui contient la réponse d’origine et se montre en général plus précis.

## Evidence

evidence-words = « { $quote } » oriente vers : { $cause }.

evidence-code = Le code { $code } oriente vers : { $cause }.

runner-up = Autre cause la plus probable : { $cause }.
