# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Signification
section-retry = Faut-il réessayer ?
section-actor = Qui doit agir
section-fix = Comment corriger
section-when = Quand ce code apparaît
section-example = Exemple
section-standing = Statut normatif
section-phrase = Libellé de la spécification
section-class = Classe
section-category = Catégorie
section-outcome = Résultat
section-phases = À quelle étape
section-same-reply = Codes de la même réponse
section-equivalents = Équivalents dans d’autres protocoles
section-protocol-facts = Détails du protocole
section-vendors = Sens propres à certains produits
section-confused-codes = Souvent confondu avec
section-related-codes = Codes voisins
section-references = Spécifications
section-use = Quand l’envoyer

## A page about a reply

section-happened = Ce qui s’est passé
section-customer = Ce que vous pouvez faire
section-administrator = Ce qu’un administrateur peut faire
section-avoid = Ce qu’il ne faut pas faire
section-ask = À qui demander, et quoi indiquer
section-suppression = Listes de diffusion
section-codes = Codes trouvés
section-conflicts = Contradictions relevées
section-evidence = Pourquoi cette cause

## Repeating a request

code-number = Numéro

repeat-safety-any = Peut être répété sans risque
repeat-safety-idempotent = Répétable sans risque seulement si idempotent
repeat-safety-none = Ne doit pas être répété

repeat-any =
    .message = Répéter ce qui a été refusé, même automatiquement, ne crée pas de doublon.
    .request = La requête n’a eu aucun effet : les clients peuvent la répéter automatiquement, même si elle modifie quelque chose.
    .call = La requête n’a eu aucun effet : un programme peut la renvoyer automatiquement.
    .connection = Rien n’a été exécuté : un programme peut se reconnecter automatiquement.

repeat-idempotent =
    .message = Le serveur a peut-être déjà accepté le message ; si un programme le renvoie, il peut arriver deux fois.
    .request = La requête a peut-être déjà produit son effet : les clients ne peuvent répéter automatiquement que ce qui peut l’être sans risque, comme une lecture ou un remplacement.
    .call = La requête a peut-être produit son effet : un programme ne peut la renvoyer automatiquement que si cela ne présente aucun risque.
    .connection = Une partie du travail a peut-être déjà été exécutée : un programme ne peut répéter automatiquement que ce qui peut être fait deux fois sans risque.

retry-delay =
    .seconds =
        { $count ->
            [one] Le minimum habituel est de { $count } seconde ({ $reference }).
           *[other] Le minimum habituel est de { $count } secondes ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Le minimum habituel est de { $count } minute ({ $reference }).
           *[other] Le minimum habituel est de { $count } minutes ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Le minimum habituel est de { $count } heure ({ $reference }).
           *[other] Le minimum habituel est de { $count } heures ({ $reference }).
        }

## The status of another service

localized-status = { $description } { $fix }
