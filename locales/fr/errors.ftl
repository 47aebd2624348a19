# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = « { $protocol } » n’est pas un protocole connu.

error-unknown-protocol-near = « { $protocol } » n’est pas un protocole connu. Vouliez-vous dire { $suggestions } ?

error-unknown-code = { $protocol } : le code « { $value } » est inconnu.

error-unknown-code-near = { $protocol } : le code « { $value } » est inconnu. Vouliez-vous dire { $suggestions } ?

error-missing-protocol = « { $value } » n’a pas de protocole. Écrivez le protocole devant le code, comme dans « smtp/521 ».

error-missing-protocol-near = « { $value } » n’a pas de protocole. Vouliez-vous dire { $suggestions } ?

error-malformed-id = « { $id } » n’est pas un code. Écrivez le protocole, une barre oblique et le code, comme dans « smtp/521 ».

error-malformed-id-near = « { $id } » ne désigne pas un code unique. Vouliez-vous dire { $suggestions } ?

error-malformed-value = { $protocol } : « { $value } » n’est pas un code valide. Écrivez la classe et les nombres qui la suivent, séparés par des points. La classe est { $classes }.

error-malformed-value-categories = { $protocol } : « { $value } » n’est pas un code valide. Écrivez la classe, la catégorie et le détail, séparés par des points. La classe est { $classes } ; la catégorie est { $categories }.

error-missing-field = Le champ « { $field } » est obligatoire.

error-same-code = Les deux côtés de la comparaison sont « { $id } ». Choisissez deux codes différents.

error-same-code-fallback = « { $asked } » est compris comme « { $id } », qui est aussi l’autre code. Choisissez deux codes différents.

error-malformed-language-code = « { $language-code } » n’est pas une balise de langue. Utilisez par exemple « ar » ou « pt-BR ».

note-language-not-available = La langue « { $language-code } » n’est pas disponible ; langue de la réponse : { $language }.

error-negative-page-size = La taille de page { $page-size } est hors limites. Utilisez un nombre de 1 à { $maximum }, ou 0 pour la valeur par défaut.

error-malformed-page-token = « { $page-token } » n’est pas un jeton de page valide. Omettez-le pour commencer à la première page.

error-page-token-mismatch = Ce jeton de page a été émis pour une autre requête. Répétez cette requête telle quelle, ou omettez le jeton pour commencer à la première page.

error-too-many-items =
    { $count ->
        [one] La requête contient { $count } code, et la limite est de { $maximum }. Répartissez les codes entre plusieurs requêtes.
       *[other] La requête contient { $count } codes, et la limite est de { $maximum }. Répartissez les codes entre plusieurs requêtes.
    }

error-unknown-class = { $protocol } : « { $class } » n’est pas une classe connue. Utilisez { $suggestions }.

error-class-without-protocol = La classe « { $class } » est donnée sans son protocole. Indiquez aussi le protocole.

error-unknown-phase = « { $phase } » n’est pas une étape d’une session SMTP. Utilisez { $suggestions }.

error-query-too-long = La recherche dépasse { $maximum } caractères. Réduisez-la à un code ou à quelques mots, ou faites expliquer le texte entier comme une réponse.

note-nothing-found = Aucun résultat pour « { $query } ». Vérifiez l’orthographe, employez moins de mots ou cherchez le code lui-même.

error-unknown-enum-value = Le champ « { $field } » contient la valeur non définie { $number }.

error-malformed-status-details = Les détails du statut sont illisibles : ce ne sont pas les octets d’un google.rpc.Status.
