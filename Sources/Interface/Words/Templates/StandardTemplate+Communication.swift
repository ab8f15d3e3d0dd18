// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let communication = """
        name: Communication et marketing digital
        = Digital communication & marketing
        weeks: 20
        days: 18
        rate: 280-400
        cadence: 14
        grace: 7
        answer: 5
        rounds: 2
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: review each checkpoint
        meeting: wrapUp +133
        brief: publics visés et usages
        = audiences and habits
        brief: canaux existants, accès
        = current channels, access
        brief: ce que l'équipe veut savoir faire seule
        = what the team wants to do alone
        brief: ton, valeurs, images interdites
        = tone, values, images to avoid
        brief: indicateurs simples (abonnés actifs, inscriptions, appels)
        = simple indicators (active followers, sign-ups, calls)
        note: fichiers de contacts : clauses RGPD art. 28
        = contact files: GDPR art. 28 clauses
        transfer: tenir le calendrier et publier sans aide
        = keep the calendar and publish without help
        transfer: mesurer et lire les résultats
        = measure and read the results
        checkpoint: +21 20% Diagnostic et publics
        = Diagnosis and audiences
        * 3 publics décrits avec leurs attentes
        = 3 audiences described with their needs
        * état des canaux chiffré et daté
        = state of channels, dated figures
        - priorités proposées (5 au plus)
        = proposed priorities (5 at most)
        checkpoint: +49 25% Stratégie éditoriale et calendrier
        = Editorial strategy and calendar
        * calendrier de 12 semaines tenable en interne
        = 12-week calendar the team can keep
        * messages relus par l'équipe
        = messages reviewed by the team
        - règles d'image et de consentement
        = image and consent rules
        checkpoint: +84 30% Kit de modèles et 2 ateliers de transmission
        = Template kit and 2 transfer workshops
        * modèles modifiables remis (formats ouverts)
        = editable templates delivered (open formats)
        * 2 personnes formées, noms indiqués
        = 2 people trained, named
        * supports accessibles (contraste, sous-titres)
        = accessible material (contrast, captions)
        checkpoint: +126 25% Autonomie de l'équipe
        = Team autonomy
        * 4 semaines de publications tenues par l'équipe
        = 4 weeks of posts kept by the team
        * accès et mots de passe repris
        = access and passwords taken back
        - mesure comparée au diagnostic
        = figures compared with the diagnosis
        """

    static let crowdfunding = """
        name: Campagne de financement participatif
        = Crowdfunding campaign
        weeks: 19
        days: 16
        rate: 320-450
        cadence: 14
        grace: 7
        answer: 5
        rounds: 2
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: strategic +70 avec le bureau
        = with officers
        meeting: wrapUp +131
        brief: projet financé et montant utile
        = project funded and useful amount
        brief: objectif et palier
        = target and stage
        brief: réseau mobilisable (nombre)
        = network to mobilise (number)
        brief: contreparties possibles
        = possible rewards
        brief: reçus fiscaux : avis du trésorier
        = tax receipts: treasurer's view
        brief: plateforme et frais
        = platform and fees
        note: honoraires fixes, jamais au pourcentage
        = fixed fee, never a percentage
        note: données personnelles : clauses RGPD art. 28
        = personal data: GDPR art. 28 clauses
        note: suivi tous les 7 jours pendant la collecte
        = follow-up every 7 days during the campaign
        checkpoint: +21 25% Stratégie, objectif et plateforme
        = Strategy, target and platform
        * objectif et palier chiffrés
        = target and stage in figures
        * liste du premier cercle ≥ 100 contacts
        = first-circle list ≥ 100 contacts
        * frais et règles de la plateforme comparés
        = platform fees and rules compared
        checkpoint: +49 25% Page, contreparties et kit
        = Page, rewards and kit
        * page relue par l'équipe et un usager
        = page reviewed by team and one user
        * coût des contreparties calculé
        = cost of rewards calculated
        - kit de relais pour bénévoles
        = relay kit for volunteers
        checkpoint: +77 25% Lancement : premier cercle
        = Launch: first circle
        * cible de premier cercle (fixée au cadrage) atteinte ou plan de relance
        = first-circle target (set in framing) met, or recovery plan
        * calendrier de relances tenu
        = reminder calendar kept
        - réponses aux donateurs sous 48 h
        = donors answered within 48 h
        checkpoint: +126 25% Fin de collecte et bilan donateurs
        = End of campaign and donor review
        * montant et nombre de donateurs établis
        = amount and number of donors established
        * remerciements envoyés
        = thanks sent
        * fichier donateurs remis, copie détruite chez le freelance
        = donor file handed over, freelance copy destroyed
        """
}
