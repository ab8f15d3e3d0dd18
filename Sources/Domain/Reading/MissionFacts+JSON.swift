// How an index keeps the facts: an object without what is nothing.
extension MissionFacts {
    package var json: JSON {
        EventWriter.object { out in
            out.put("money", money.json)
            out.put("frame", .array(structure.numbers.map { .int(Int64($0)) }))
            out.put("agreed", .array(agreed.numbers.map { $0.map { .int(Int64($0)) } ?? .null }))
            out.put("gates", gates.json)
            out.put("open", openCheckpoints == 0 ? nil : openCheckpoints)
            out.put("progress", progress)
            out.put("rounds", list(rounds, \.json))
            out.put("invoices", list(invoices, \.json))
            out.put("engagements", list(engagements, \.json))
            out.put("funds", funds.map(\.description))
            out.put("candidates", list(candidates, \.json))
            out.put("quotesNeeded", quotesNeeded)
            out.put("selected", selectedOn?.number)
            out.put("since", stateSince?.number)
            out.put("snoozes", list(snoozes.sorted(by: Self.inOrder)) { Self.json($0.key, $0.value) })
            out.put("monthly", isPaidByTheMonth)
            out.put("clocked", isMetByTheClock)
            out.put("worded", markersInTexts.map(\.rawValue))
            out.put("lesson", lesson)
        }
    }

    private static func inOrder(_ a: (key: AlertKey, value: Day), _ b: (key: AlertKey, value: Day)) -> Bool {
        (a.key.code.rawValue, a.key.about?.description ?? "")
            < (b.key.code.rawValue, b.key.about?.description ?? "")
    }

    private static func json(_ key: AlertKey, _ until: Day) -> JSON {
        EventWriter.object { out in
            key.write(to: &out)
            out.put("until", until.number)
        }
    }

    private func list<Item>(_ items: [Item], _ json: (Item) -> JSON) -> JSON? {
        items.isEmpty ? nil : .array(items.map(json))
    }

    package init(_ json: JSON) {
        money = Money(json["money"] ?? .null)
        structure = Structure(numbers: json["frame"]?.array?.compactMap(\.int) ?? [])
        agreed = Agreed(numbers: json["agreed"]?.array?.map(\.int) ?? [])
        gates = Gates(json["gates"] ?? .null)
        openCheckpoints = json["open"]?.int ?? 0
        progress = json["progress"]?.int
        rounds = (json["rounds"]?.array ?? []).compactMap(Round.init)
        invoices = (json["invoices"]?.array ?? []).compactMap(Billed.init)
        engagements = (json["engagements"]?.array ?? []).map(Signed.init)
        funds = (json["funds"]?.strings ?? []).compactMap { EntityID($0) }
        candidates = (json["candidates"]?.array ?? []).compactMap(Candidate.init)
        quotesNeeded = json["quotesNeeded"]?.int
        selectedOn = json["selected"]?.day
        stateSince = json["since"]?.day
        for item in json["snoozes"]?.array ?? [] {
            if let key = try? AlertKey(EventReader(json: item)), let until = item["until"]?.day {
                snoozes[key] = until
            }
        }
        isPaidByTheMonth = json["monthly"]?.bool ?? false
        isMetByTheClock = json["clocked"]?.bool ?? false
        markersInTexts = (json["worded"]?.strings ?? []).compactMap(IndependenceMarker.init)
        lesson = json["lesson"]?.string
    }
}

extension JSON {
    /// A day as its number, shorter to read than its name.
    fileprivate var day: Day? { int.map { Day(number: $0) } }
    fileprivate var id: EntityID? { string.flatMap { EntityID($0) } }
}

extension Money {
    fileprivate var json: JSON {
        let numbers = [committed, accepted, invoiced, paid, downPayments]
        return .array(numbers.map { .int(Int64($0)) } + (estimate.map { [.int(Int64($0))] } ?? []))
    }

    fileprivate init(_ json: JSON) {
        let numbers = json.array?.compactMap(\.int) ?? []
        func number(_ place: Int) -> Int { numbers.indices.contains(place) ? numbers[place] : 0 }
        committed = number(0)
        accepted = number(1)
        invoiced = number(2)
        paid = number(3)
        downPayments = number(4)
        estimate = numbers.count > 5 ? numbers[5] : nil
    }
}

extension MissionFacts.Structure {
    fileprivate var numbers: [Int] {
        [
            briefSections, checkpoints, goodCheckpoints, hasObjective ? 1 : 0, isShort ? 1 : 0,
            hasKickoff ? 1 : 0, hasClosing ? 1 : 0, hasChannel ? 1 : 0, isPaidByCheckpoint ? 1 : 0,
        ]
    }

    fileprivate init(numbers: [Int]) {
        guard numbers.count == 9 else { return }
        briefSections = numbers[0]
        checkpoints = numbers[1]
        goodCheckpoints = numbers[2]
        hasObjective = numbers[3] == 1
        isShort = numbers[4] == 1
        hasKickoff = numbers[5] == 1
        hasClosing = numbers[6] == 1
        hasChannel = numbers[7] == 1
        isPaidByCheckpoint = numbers[8] == 1
    }
}

extension MissionFacts.Agreed {
    fileprivate var numbers: [Int?] {
        [
            freeSchedule.map { $0 ? 1 : 0 }, freePlace.map { $0 ? 1 : 0 }, freeMethod.map { $0 ? 1 : 0 },
            unit.flatMap { EngagementUnit.allCases.firstIndex(of: $0) },
            changeRule.flatMap { ChangeRule.allCases.firstIndex(of: $0) }, rounds, cadenceDays,
            exitNoticeDays, meetingMinutes, engagedDays, isExclusive ? 1 : 0,
        ]
    }

    fileprivate init(numbers: [Int?]) {
        guard numbers.count == 11 else { return }
        freeSchedule = numbers[0].map { $0 == 1 }
        freePlace = numbers[1].map { $0 == 1 }
        freeMethod = numbers[2].map { $0 == 1 }
        unit = numbers[3].flatMap {
            EngagementUnit.allCases.indices.contains($0) ? EngagementUnit.allCases[$0] : nil
        }
        changeRule = numbers[4].flatMap {
            ChangeRule.allCases.indices.contains($0) ? ChangeRule.allCases[$0] : nil
        }
        rounds = numbers[5]
        cadenceDays = numbers[6]
        exitNoticeDays = numbers[7]
        meetingMinutes = numbers[8] ?? 0
        engagedDays = numbers[9] ?? 0
        isExclusive = numbers[10] == 1
    }
}

extension MissionFacts.Round {
    fileprivate var json: JSON {
        EventWriter.object { out in
            out.put("on", checkpoint)
            out.put("n", number)
            out.put("title", title)
            out.put("round", round)
            out.put("of", included)
        }
    }

    fileprivate init?(_ json: JSON) {
        guard let id = json["on"]?.id else { return nil }
        self.init(
            checkpoint: id, number: json["n"]?.int ?? 0, title: json["title"]?.string ?? "",
            round: json["round"]?.int ?? 0, included: json["of"]?.int ?? 0)
    }
}

extension MissionFacts.Billed {
    fileprivate var json: JSON {
        EventWriter.object { out in
            out.put("on", invoice)
            out.put("number", number)
            out.put("issued", issued?.number)
            out.put("unaccepted", unaccepted)
        }
    }

    fileprivate init?(_ json: JSON) {
        guard let id = json["on"]?.id else { return nil }
        self.init(
            invoice: id, number: json["number"]?.string ?? "", issued: json["issued"]?.day,
            unaccepted: json["unaccepted"]?.int)
    }
}

extension MissionFacts.Signed {
    fileprivate var json: JSON {
        EventWriter.object { out in
            out.put("day", day?.number)
            out.put("amount", amount)
            out.put("days", days)
            out.put("end", end?.number)
            out.put("over", isOver)
        }
    }

    fileprivate init(_ json: JSON) {
        self.init(
            day: json["day"]?.day, amount: json["amount"]?.int ?? 0, days: json["days"]?.int,
            end: json["end"]?.day, isOver: json["over"]?.bool ?? false)
    }
}

extension MissionFacts.Candidate {
    fileprivate var json: JSON {
        EventWriter.object { out in
            out.put("freelance", freelance)
            out.put("quote", hasQuote)
            out.put("waits", waits)
            out.put("last", lastDay?.number)
        }
    }

    fileprivate init?(_ json: JSON) {
        guard let id = json["freelance"]?.id else { return nil }
        self.init(
            freelance: id, hasQuote: json["quote"]?.bool ?? false, waits: json["waits"]?.bool ?? false,
            lastDay: json["last"]?.day)
    }
}
