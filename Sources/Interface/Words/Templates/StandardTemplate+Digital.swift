// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let web = """
        name: Développement web et gestion technique
        = Web development & technical management
        weeks: 18
        days: 22
        rate: 350-500
        cadence: 14
        grace: 7
        answer: 10
        rounds: 2
        meeting: kickoff +0
        meeting: followUp every 14 point technique
        = technical check-in
        meeting: review each checkpoint
        meeting: handover +119
        meeting: wrapUp +126
        brief: ce que les visiteurs doivent réussir
        = what visitors must achieve
        brief: contenus : qui écrit, pour quand
        = content: who writes, by when
        brief: outil et hébergement souhaités
        = tool and hosting wanted
        brief: nom de domaine au nom de la structure
        = domain name owned by the organisation
        brief: accessibilité (RGAA)
        = accessibility (RGAA)
        brief: sobriété
        = sobriety
        brief: maintenance après
        = upkeep afterwards
        note: données personnelles : clauses RGPD art. 28
        = personal data: GDPR art. 28 clauses
        note: droits d'auteur à écrire un par un
        = write each right transferred
        transfer: publier et mettre à jour le site
        = publish on the site and keep it up to date
        checkpoint: +21 15% Spécifications et arborescence
        = Specification and site map
        * 10 parcours au plus, par public
        = 10 journeys at most, by audience
        * liste des contenus avec auteur et date
        = content list with author and date
        * hébergement et domaine décidés
        = hosting and domain decided
        checkpoint: +49 25% Maquettes accessibles
        = Accessible mock-ups
        * gabarits mobile et bureau
        = mobile and desktop layouts
        * contrastes et navigation clavier prévus
        = contrast and keyboard use planned
        * textes réels sur 2 pages
        = real text on 2 pages
        checkpoint: +98 35% Version de recette
        = Acceptance version
        * parcours de la liste réussis
        = listed journeys succeed
        * aucun défaut bloquant ouvert
        = no blocking defect open
        * mentions, cookies et formulaires conformes
        = legal notice, cookies and forms compliant
        - temps d'affichage mesuré
        = loading time measured
        checkpoint: +119 25% Mise en ligne et transfert
        = Go-live and handover
        * comptes administrateur et domaine aux mains de la structure
        = admin accounts and domain in the organisation's hands
        * sauvegarde restaurée une fois
        = backup restored once
        * 2 personnes savent publier
        = 2 people can publish
        - documentation remise
        = documentation delivered
        """

    static let digital = """
        name: Digitalisation d'un processus
        = Process digitalisation
        weeks: 18
        days: 20
        rate: 400-600
        cadence: 14
        grace: 7
        answer: 10
        rounds: 2
        meeting: kickoff +0
        meeting: strategic +14 atelier avec les équipes
        = workshop with teams
        meeting: strategic +21 atelier avec les équipes
        = workshop with teams
        meeting: followUp every 14
        meeting: steering +63
        meeting: wrapUp +126
        brief: ce qui fait perdre du temps
        = what wastes time
        brief: qui fait quoi aujourd'hui
        = who does what today
        brief: données et leur sensibilité
        = data and sensitivity
        brief: outils libres possibles
        = free-software options
        brief: équipe pilote volontaire
        = volunteer pilot team
        brief: part « ne rien changer »
        = what must not change
        note: données personnelles : clauses RGPD art. 28
        = personal data: GDPR art. 28 clauses
        note: public en insertion : accessibilité
        = people on integration paths: accessibility
        transfer: faire vivre l'outil et former les autres
        = run the tool and train the others
        checkpoint: +28 20% Cartographie et besoins
        = Process map and needs
        * processus décrits avec ceux qui les font
        = processes described with those who do them
        * irritants classés
        = pains ranked
        - données personnelles repérées
        = personal data identified
        checkpoint: +56 25% Choix de l'outil
        = Choice of tool
        * grille de 3 solutions dont une libre
        = grid of 3 solutions incl. one free
        * coût sur 3 ans
        = 3-year cost
        * réversibilité (export) vérifiée
        = reversibility (export) checked
        checkpoint: +98 30% Pilote avec une équipe
        = Pilot with one team
        * 4 semaines d'usage réel
        = 4 weeks of real use
        * retours de chaque utilisateur
        = feedback from every user
        - décision : étendre, corriger, arrêter
        = decision: extend, fix, stop
        checkpoint: +122 25% Déploiement et transmission
        = Roll-out and transfer
        * guides simples, testés
        = simple guides, tested
        * référent interne formé
        = internal lead trained
        * registre des traitements complété
        = record of processing updated
        """
}
