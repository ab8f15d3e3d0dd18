/// Everything that a person can do, by name. The names are those of the configuration file and of
/// `docs/keys.md`, so they stay.
package enum ActID: String, CaseIterable, Sendable {
    // Where to look
    case home, board, checkpoints, meetings, timeline, freelances, alerts, history
    case open, back, quit
    case filter, clearFilter, savedFilters, sort, nextPane, previousPane
    case readDown, readUp
    case missionTimeline, today, timelineEarlier, timelineLater, zoomIn, zoomOut, listView
    // What to record
    case create, edit, editLong, deliver, answer, contact, meeting, action, invoice, amend, tick, note
    case snooze, putOff
    case addCheckpoint, moveNext, moveBack, moveMenu, pause, archive, reschedule, waive, withdraw, reengage
    case dossier
    case saveMinutes, shareMinutes, missed, holdNow
    // In a running meeting
    case nextPoint, recordDecision, recordAction, recordNote, tickPoint, carryPoint, takeBackNote, endMeeting
    case mark, markAll, settle, undo, redo, undoLine
    case candidate, score0, score1, score2, score3, score4
    // How it works
    case makeBundle, takeAnswer, writeAnswer, erasePerson
    case firstSteps, takeOver, templates, fundings, charter, settings, why, difference, help, palette,
        language, sync
    case export, copy, redraw, suspend

    /// Does something to what is under the cursor.
    var needsSelection: Bool {
        switch self {
        case .open, .edit, .editLong, .deliver, .answer, .contact, .meeting, .action, .invoice, .amend, .tick,
            .note,
            .addCheckpoint, .moveNext, .moveBack, .moveMenu, .pause, .archive, .reschedule, .waive, .withdraw,
            .reengage, .dossier, .makeBundle, .erasePerson,
            .candidate, .score0, .score1, .score2, .score3, .score4,
            .saveMinutes, .shareMinutes, .missed, .holdNow, .why, .copy, .missionTimeline, .mark, .markAll,
            .undoLine:
            true
        default: false
        }
    }
}

extension ActID {
    /// What the key of a score gives.
    var points: Int? {
        switch self {
        case .score0: 0
        case .score1: 1
        case .score2: 2
        case .score3: 3
        case .score4: 4
        default: nil
        }
    }
}
