# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = Aller au contenu
page-home = Accueil
page-main-menu = Menu principal
page-trail = Vous êtes ici
page-language = Langue

## Home

page-home-title = Les codes d’état en clair
page-home-description = Ce que signifie un code d’état, s’il sert à quelque chose de réessayer et qui doit agir : pour le courrier, HTTP et d’autres protocoles, avec la spécification qui fonde chaque affirmation.
page-protocols = Protocoles
page-code-count =
    { $count ->
        [one] { $count } code recensé
       *[other] { $count } codes recensés
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol } : tous les codes
page-codes = Liste des codes
page-unofficial = Codes non officiels
page-choice = De quel code s’agit-il ?
page-choice-note = Plusieurs codes s’écrivent « { $value } ». Choisissez-en un.

## Comparisons

page-pairs = Codes faciles à confondre
page-pairs-description = Des paires de codes que l’on prend l’un pour l’autre, avec la différence en une phrase ou deux.
page-compare = Comparer { $code } à un autre code
page-other-code = Autre code
page-other-code-hint = Écrivez-le tel que vous l’avez vu : 450, 5.1.1, HTTP 503 ou un nom comme UNAVAILABLE.
page-compare-button = Comparer
page-swap = Inverser les côtés
page-both = Les deux

## Searching

page-search = Rechercher
page-search-query = Code, nom ou mots
page-search-description = Un code, un nom ou quelques mots, dans n’importe quelle langue : 550 5.7.26, DEADLINE_EXCEEDED, boîte aux lettres pleine. Les fautes d’orthographe ne gênent pas.
page-search-title = Résultats de la recherche de { $query }

## Explaining a reply

page-explain = Expliquer une réponse
page-explain-description = Collez un message d’erreur, une ligne de journal ou un rapport de non-remise entier, et découvrez ce qui s’est passé et quoi faire.
page-reply = Message d’erreur, ligne de journal ou rapport de non-remise
page-explain-privacy = Le texte n’est envoyé qu’à ce serveur. Il n’est ni conservé ni inscrit dans un journal, et il n’apparaît dans aucune adresse.
page-explain-button = Expliquer
page-explain-another = Expliquer une autre réponse
page-masked = Copie sans données personnelles
page-masked-hint = Les adresses, les noms et les hôtes sont remplacés. Relisez la copie avant de la transmettre, car aucun programme ne les trouve tous.

## What there is no page for

page-missing = Page introuvable
page-missing-note = Il n’y a pas de page à cette adresse.
page-nearest = Codes les plus proches
page-refused = Le texte n’a pas pu être lu
page-form-unreadable = Ce qui est arrivé n’est pas le formulaire de cette page. Collez de nouveau le texte et envoyez-le.
page-form-too-large = Le texte est trop long. Collez seulement la réponse elle-même.
