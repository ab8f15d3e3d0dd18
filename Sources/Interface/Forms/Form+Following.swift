import Domain

// Fields that follow from others while one types, as long as nobody has typed in them.
extension Form {
    mutating func follow(_ context: Context) {
        switch subject {
        case .create(.invoice, _): followInvoice(context)
        case .create(.mission, _), .takeOver, .hesitate: followTemplate(context)
        case .reschedule(_, let part) where part.kind == .checkpoint: followSlip(part.id, context)
        case .edit(.checkpoint, let id, _): followSlip(id, context)
        default: break
        }
    }

    /// The amount follows from the checkpoint, the day to pay from the day of issue.
    private mutating func followInvoice(_ context: Context) {
        if let checkpoint = value(.checkpoint).id.flatMap({ mission?.checkpoint($0) }),
            let price = mission?.price(of: checkpoint)
        {
            suggest(.field(.amount), context.words.typedDecimals(price))
        }
        if let issued = value(.issued).day {
            suggest(.field(.due), DayWidget.written(issued + context.paymentDays(mission)))
        }
    }

    mutating func suggest(_ name: FormField.Name, _ text: String) {
        if let place = sheet.place(name) { sheet.fields[place].suggest(text) }
    }

    /// Within the frame's slippage a reason is welcome, beyond it is needed.
    private mutating func followSlip(_ id: EntityID, _ context: Context) {
        guard let place = sheet.place(.reason), let mission, let checkpoint = mission.checkpoint(id) else {
            return
        }
        let free = mission.frame.flexDays
        let slip = value(.due).day.map { day in
            abs(context.calendar.workedDays(from: checkpoint.originalDue ?? day, to: day))
        }
        let isMoved = value(.due).day != checkpoint.due
        sheet.fields[place].isRequired = isMoved && (slip ?? 0) > free
        sheet.fields[place].hint =
            sheet.fields[place].isRequired
            ? Phrase(
                "\(slip ?? 0) jours ouvrés d'écart, \(free) libres : un motif est demandé",
                "\(slip ?? 0) working days off, \(free) are free: a reason is needed")
            : Phrase(
                "Sans motif jusqu'à \(free) jours ouvrés d'écart", "No reason up to \(free) working days off")
        if let due = sheet.place(.field(.due)) { sheet.fields[due].hint = sheet.fields[place].hint }
    }
}
