// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let identity = """
        name: Identité visuelle
        = Visual identity
        weeks: 19
        days: 14
        rate: 300-500
        cadence: 21
        grace: 7
        answer: 10
        rounds: 2
        meeting: kickoff +0
        meeting: strategic +14 atelier de marque
        = brand workshop
        meeting: review each checkpoint
        meeting: wrapUp +133
        brief: histoire et noms à garder
        = history and names to keep
        brief: publics, dont personnes peu à l'aise avec l'écrit
        = audiences, incl. people uneasy with reading
        brief: usages (enseigne, vêtement, web)
        = uses (sign, clothing, web)
        brief: contraintes d'impression
        = print constraints
        brief: droits souhaités (supports, durée, lieu)
        = rights wanted (media, duration, place)
        note: droits d'auteur à écrire un par un
        = write each right transferred
        note: artiste-auteur : contribution de 1,1 % à vérifier
        = artist-author: check the 1.1 % contribution
        checkpoint: +21 20% Plateforme de marque
        = Brand platform
        * mission sociale dite en une phrase
        = social purpose in one sentence
        * 3 valeurs illustrées
        = 3 values illustrated
        - salariés en parcours associés
        = workers on integration paths involved
        checkpoint: +56 30% Pistes créatives
        = Creative routes
        * 3 pistes présentées sur 2 usages réels
        = 3 routes shown on 2 real uses
        * lisibles en noir et blanc
        = readable in black and white
        - avis recueillis auprès de 5 personnes
        = views of 5 people collected
        checkpoint: +98 30% Charte et fichiers
        = Guidelines and files
        * fichiers vectoriels et web remis
        = vector and web files delivered
        * contrastes conformes (texte 4,5:1)
        = contrast compliant (text 4.5:1)
        * guide de 8 pages au plus
        = guide of 8 pages at most
        checkpoint: +126 20% Cession des droits et sources
        = Rights transfer and sources
        * droits cédés écrits : chacun, étendue, destination, lieu, durée
        = rights in writing: each, extent, purpose, place, duration
        * sources et polices listées avec licences
        = sources and fonts listed with licences
        - antériorité du nom vérifiée par la structure
        = prior use of the name checked by the organisation
        """

    static let graphics = """
        name: Graphisme régulier
        = Regular graphic design
        weeks: 52
        days: 24
        rate: 300-450
        cadence: 28
        grace: 7
        answer: 5
        rounds: 1
        meeting: kickoff +0
        meeting: strategic every 60 comité communication, sur invitation
        = communication committee, by invitation
        meeting: followUp every 28
        meeting: wrapUp +358 bilan annuel
        = yearly review
        brief: volume annuel, pas de jours imposés
        = yearly volume, no imposed days
        brief: temps forts de l'année
        = yearly highlights
        brief: qui valide quoi
        = who accepts what
        brief: règles de la charte
        = charter rules
        brief: part réservée aux imprévus
        = share kept for the unforeseen
        note: relation longue : remettre en choix chaque année
        = long relation: reopen the choice every year
        note: droits d'auteur à écrire un par un
        = write each right transferred
        checkpoint: +90 25% Lot 1 — trimestre
        = Batch 1 — quarter
        * demandes du trimestre livrées ou reportées d'un commun accord
        = quarter's requests delivered or moved by agreement
        * fichiers sources remis
        = source files delivered
        - délai moyen ≤ 8 jours ouvrés
        = average time ≤ 8 working days
        checkpoint: +180 25% Lot 2 — trimestre
        = Batch 2 — quarter
        * demandes du trimestre livrées ou reportées d'un commun accord
        = quarter's requests delivered or moved by agreement
        * fichiers sources remis
        = source files delivered
        * cohérence avec la vision du comité com
        = consistent with the committee's vision
        - ajustement du volume décidé
        = volume adjustment decided
        checkpoint: +270 25% Lot 3 — trimestre
        = Batch 3 — quarter
        * demandes du trimestre livrées ou reportées d'un commun accord
        = quarter's requests delivered or moved by agreement
        * fichiers sources remis
        = source files delivered
        - préparation du calendrier N+1
        = next year's calendar prepared
        checkpoint: +357 25% Lot 4 et bilan annuel
        = Batch 4 and yearly review
        * demandes du trimestre livrées ou reportées d'un commun accord
        = quarter's requests delivered or moved by agreement
        * fichiers sources remis
        = source files delivered
        * bilan partagé : remise en choix ou avenant motivé
        = joint review: reopen the choice or reasoned amendment
        - droits de l'année récapitulés
        = year's rights summarised
        """
}
