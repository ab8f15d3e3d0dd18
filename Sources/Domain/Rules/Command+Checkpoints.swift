extension Command {
    /// The number is filled in when left out.
    package static func planCheckpoint(_ fields: Fields, in mission: EntityID) -> Command {
        create(.checkpoint, fields, in: mission)
    }

    package static func reschedule(
        checkpoint id: EntityID, in mission: EntityID, to day: Day, reason: String? = nil
    ) -> Command {
        Command(.checkpointRescheduled(to: day, reason: reason), on: id, in: mission)
    }

    package static func submit(
        checkpoint id: EntityID, in mission: EntityID, _ delivery: Delivery
    ) -> Command {
        Command(.checkpointSubmitted(delivery), on: id, in: mission)
    }

    package static func withdrawSubmission(
        checkpoint id: EntityID, in mission: EntityID, reason: String = ""
    ) -> Command {
        Command(.submissionWithdrawn(reason: reason), on: id, in: mission)
    }

    /// Ticks one criterion ahead of the answer.
    package static func check(
        criterion: Int, _ finding: Finding, checkpoint id: EntityID, in mission: EntityID
    ) -> Command {
        Command(.criterionChecked(criterion, finding), on: id, in: mission)
    }

    /// Any of the four answers; findings left out are those ticked before, else *no*.
    package static func answer(
        checkpoint id: EntityID, in mission: EntityID, _ decision: Decision
    ) -> Command {
        Command(.checkpointDecided(decision), on: id, in: mission)
    }

    package static func accept(
        checkpoint id: EntityID, in mission: EntityID, day: Day, findings: [Finding] = [],
        comment: String? = nil
    ) -> Command {
        answer(
            checkpoint: id, in: mission,
            Decision(verdict: .accepted, day: day, findings: findings, comment: comment))
    }

    package static func acceptWithReserves(
        checkpoint id: EntityID, in mission: EntityID, day: Day, reserves: [Reserve],
        findings: [Finding] = [], comment: String? = nil
    ) -> Command {
        answer(
            checkpoint: id, in: mission,
            Decision(
                verdict: .acceptedWithReserves, day: day, findings: findings, comment: comment,
                reserves: reserves))
    }

    package static func requestChanges(
        checkpoint id: EntityID, in mission: EntityID, day: Day, points: [ReworkPoint],
        findings: [Finding] = [], comment: String? = nil
    ) -> Command {
        answer(
            checkpoint: id, in: mission,
            Decision(
                verdict: .changesRequested, day: day, findings: findings, comment: comment, rework: points))
    }

    package static func reject(
        checkpoint id: EntityID, in mission: EntityID, day: Day, reason: String, findings: [Finding] = []
    ) -> Command {
        answer(
            checkpoint: id, in: mission,
            Decision(verdict: .rejected, day: day, findings: findings, comment: reason))
    }

    package static func lift(
        reserve: Checkpoint.ReserveID, checkpoint id: EntityID, in mission: EntityID, day: Day,
        note: String? = nil
    ) -> Command {
        Command(.reserveLifted(reserve.decision, reserve.index, day: day, note: note), on: id, in: mission)
    }

    package static func waive(
        checkpoint id: EntityID, in mission: EntityID, day: Day, reason: String, effect: PaymentEffect
    ) -> Command {
        Command(.checkpointWaived(day: day, reason: reason, effect: effect), on: id, in: mission)
    }

    package static func cancel(
        checkpoint id: EntityID, in mission: EntityID, day: Day, reason: String
    ) -> Command {
        Command(.checkpointCancelled(day: day, reason: reason), on: id, in: mission)
    }

    package static func reopen(
        checkpoint id: EntityID, in mission: EntityID, day: Day, reason: String
    ) -> Command {
        Command(.checkpointReopened(day: day, reason: reason), on: id, in: mission)
    }
}
