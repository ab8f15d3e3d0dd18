// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let finance = """
        name: Stratégie financière
        = Financial strategy
        weeks: 14
        days: 10
        rate: 500-750
        cadence: 21
        grace: 7
        answer: 10
        rounds: 1
        meeting: kickoff +0
        meeting: followUp every 21
        meeting: strategic +84 avec le CA
        = with the board
        meeting: wrapUp +96
        brief: question à trancher
        = question to settle
        brief: comptes et prévisions disponibles
        = accounts and forecasts available
        brief: hypothèses à tester
        = assumptions to test
        brief: ce qui est confidentiel
        = what is confidential
        brief: DLA ou tête de réseau déjà sollicités ?
        = DLA or network already asked?
        note: pas de tenue de comptabilité par un non-expert-comptable
        = no bookkeeping by a non-chartered accountant
        note: un DLA peut être gratuit : en parler avant
        = free DLA support may exist: ask first
        note: confidentialité : qui lit les comptes
        = confidentiality: who reads the accounts
        transfer: tenir le tableur à jour et le présenter
        = keep the spreadsheet up to date and present it
        checkpoint: +21 25% Diagnostic financier
        = Financial diagnosis
        * 5 constats appuyés sur les comptes
        = 5 findings based on the accounts
        * points d'accord et de désaccord notés
        = agreements and disagreements noted
        checkpoint: +49 30% Scénarios et trésorerie 18 mois
        = Scenarios and 18-month cash plan
        * 3 scénarios dont un prudent
        = 3 scenarios incl. a cautious one
        * mois de tension repérés
        = tight months identified
        - hypothèses listées
        = assumptions listed
        checkpoint: +77 25% Plan de financement 3 ans
        = 3-year funding plan
        * ressources par nature et probabilité
        = resources by kind and likelihood
        * seuils d'alerte
        = warning thresholds
        checkpoint: +91 20% Présentation au CA et outil transmis
        = Board presentation and tool handed over
        * présenté au CA
        = presented to the board
        * tableur compris par la trésorerie (essai fait)
        = spreadsheet understood by the treasurer (tried)
        - relevé de décisions
        = decision log
        """

    static let strategy = """
        name: Accompagnement stratégique ponctuel
        = One-off strategic support
        weeks: 18
        days: 12
        rate: 500-800
        cadence: 21
        grace: 7
        answer: 10
        rounds: 1
        meeting: kickoff +0
        meeting: strategic +35 atelier collectif
        = collective workshop
        meeting: followUp every 21
        meeting: strategic +104 avec le CA
        = with the board
        meeting: strategic +122 avec le CA
        = with the board
        meeting: wrapUp +126
        brief: pourquoi maintenant
        = why now
        brief: qui participe (équipe, usagers, sociétaires)
        = who takes part (team, users, members)
        brief: ce qui n'est pas négociable
        = what is not negotiable
        brief: impact recherché et preuve
        = impact sought and evidence
        brief: instance qui décidera
        = body that decides
        brief: DLA possible ?
        = DLA possible?
        note: un DLA peut être gratuit : en parler avant
        = free DLA support may exist: ask first
        note: décision réservée aux instances
        = decision reserved to governing bodies
        checkpoint: +21 25% Diagnostic partagé
        = Shared diagnosis
        * 10 entretiens ou plus, dont usagers
        = 10 interviews or more, incl. users
        * constats relus par l'équipe
        = findings reviewed by the team
        checkpoint: +64 30% Scénarios de modèle
        = Model scenarios
        * 3 scénarios chiffrés sur 3 ans
        = 3 scenarios with 3-year figures
        * effet de chacun sur la mission sociale
        = effect of each on the social purpose
        - conditions de réussite
        = conditions of success
        checkpoint: +98 20% Tableau d'impact
        = Impact dashboard
        * 5 indicateurs au plus, mesurables en interne
        = 5 indicators at most, measurable in-house
        * source et fréquence de chacun
        = source and frequency of each
        checkpoint: +122 25% Feuille de route votée
        = Roadmap voted
        * vote de l'instance (date, PV)
        = vote of the governing body (date, record)
        * responsable et date par action
        = owner and date per action
        - transmission faite
        = handover done
        """
}
