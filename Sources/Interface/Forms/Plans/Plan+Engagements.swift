import Domain

extension FieldMaker {
    func amendment(of id: EntityID) -> FormPlan {
        let engagement = mission?.engagement(id)
        let number = (engagement?.amendments.count ?? 0) + 1
        return FormPlan(
            Phrase("Avenant \(number)", "Amendment \(number)"), about: about(.engagement, id),
            [
                FormField(
                    .field(.text), Phrase("Ce qui change", "What changes"), LineWidget(.text(limit: 200)),
                    isRequired: true),
                FormField(
                    .field(.amount), Phrase("En plus ou en moins, HT", "More or less, excl. VAT"),
                    LineWidget(.difference),
                    hint: Phrase("900 ou -900 ; vide : le prix reste", "900 or -900; empty: the price stays")),
                day(
                    .field(.end), Phrase("Nouvelle fin", "New end"), nil, .coming, isRequired: false,
                    hint: Phrase(
                        "La fin de la mission suit ; vide : elle reste",
                        "The end of the mission follows; empty: it stays")),
                day(.field(.day), Phrase("Signé le", "Signed on"), today, .past),
            ])
    }

    /// Beside the reason: when, and whether the notice that the frame holds was given.
    var endingFields: [FormField] {
        let days = mission?.frame.exitNoticeDays ?? 0
        return [
            day(.field(.day), Phrase("Résilié le", "Ended on"), today, .past),
            FormField(
                .noticeKept, Phrase("Préavis respecté", "Notice given"), FlagWidget(nil),
                hint: Phrase("Convenu : \(days) jours", "Agreed: \(days) days")),
        ]
    }
}
