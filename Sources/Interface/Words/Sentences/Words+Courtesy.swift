extension Words {
    /// What is written to a candidate who was not chosen: thanks, the outcome, and the one sentence that was given
    /// as the reason. To be read again and sent by a person, never by the program.
    package func courtesy(
        to name: String?, mission: String, organisation: String?, reason: String?
    ) -> String {
        let first = name.flatMap { $0.split(separator: " ").first.map(String.init) }
        let hello = first.map { say("Bonjour \($0),", "Dear \($0),") } ?? say("Bonjour,", "Hello,")
        let because = reason.map {
            say("Ce qui a guidé notre choix : \($0)", "What guided our choice: \($0)")
        }
        let paragraphs = [
            hello,
            say(
                "Merci pour le temps que vous nous avez donné au sujet de « \(mission) ». Nous avons retenu une autre candidature.",
                "Thank you for the time that you gave us about “\(mission)”. We have chosen another candidate."
            ),
            because,
            say(
                "Nous gardons votre contact pour d'autres missions ; dites-nous si vous préférez que nous l'effacions.",
                "We keep your contact for other missions; tell us if you would rather have it erased."),
            say("Bien à vous,", "Kind regards,") + (organisation.map { "\n\($0)" } ?? ""),
        ]
        return paragraphs.compactMap { $0 }.joined(separator: "\n\n")
    }
}
