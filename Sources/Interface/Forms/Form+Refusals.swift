import Domain

extension Form {
    /// The field that a refusal is about, if the form shows it.
    func place(of refusal: Refusal) -> Int? {
        if case .gates(let gates) = refusal { return place(of: gates) }
        if let input = refusal.input, let place = place(of: input) { return place }
        switch refusal {
        case .evidenceNeeded: return sheet.place(.evidence)
        case .outsideDays: return sheet.fields.firstIndex(where: isDay)
        case .futureDay(let day), .beforeDelivery(let day):
            return sheet.fields.firstIndex { $0.value == .day(day) } ?? sheet.fields.firstIndex(where: isDay)
        case .endBeforeStart(_, let end):
            return sheet.fields.lastIndex { $0.value == .day(end) }
        case .notFound(let id), .archived(let id), .wrongKind(let id, _):
            return sheet.fields.firstIndex { field in
                if case .ids(let ids)? = field.value { return ids.contains(id) }
                return field.value == .id(id)
            }
        default: return nil
        }
    }

    private func place(of input: Input) -> Int? {
        switch input {
        // The rules speak of the reserve or point by its place, the form has one field for all.
        case .reserve: sheet.place(.heldReserve) ?? sheet.place(.input(input))
        case .present: sheet.place(.input(.present)) ?? sheet.place(.field(.participants))
        default: sheet.place(.input(input))
        }
    }

    private func isDay(_ field: FormField) -> Bool { field.widget is DayWidget }
}

extension Refusal {
    /// The place where something was typed that the refusal is about; nil when it is about no place.
    var input: Input? {
        switch self {
        case .missing(let input), .empty(let input), .tooLong(let input, _, _), .tooMany(let input, _),
            .outOfRange(let input, _), .notAChoice(let input, _), .wrongShape(let input),
            .lineBreak(let input), .nul(let input):
            input
        case .noSuchField(let field): .field(field)
        case .badSIRET: .field(.siret)
        case .duplicateName: .field(.name)
        case .duplicateNumber: .field(.n)
        case .duplicateReference: .field(.reference)
        case .duplicateCandidacy: .field(.freelance)
        case .retiredCode: .field(.charter)
        case .sharesOver100: .field(.share)
        case .charterSize, .weightsNot100: .field(.charter)
        case .lastCoordination: .field(.roles)
        case .reasonNeeded: .reason
        case .reasonTooShort(let input, _): input
        case .gates, .gateNotInTheWay: .despite
        case .unmetCriteria: .findings
        case .reserveNeeded: .reserve(0)
        case .reserveIncomplete(let place, _): .reserve(place)
        case .reworkPointNeeded: .rework(0)
        case .beyondRounds: .reason
        case .decisionOrNoDecisionNeeded: .decisions
        default: nil
        }
    }
}
