package import Domain

extension MeetingState: Named {
    package var term: Term {
        switch self {
        case .planned: Term("Prévue", "Planned")
        case .held: Term("Tenue", "Held")
        case .minuted: Term("CR rédigé", "Minuted")
        case .shared: Term("CR partagé", "Minutes shared", "CR partagé", "Mins shared")
        case .agreed: Term("CR approuvé", "Minutes agreed", "CR approuvé", "Mins agreed")
        case .missed: Term("Non tenue", "Missed")
        case .cancelled: Term("Annulée", "Cancelled")
        }
    }
}

extension MeetingKind: Named {
    package var term: Term {
        switch self {
        case .kickoff: Term("Réunion de lancement", "Kick-off", "Lancement", "Kick-off")
        case .followUp: Term("Point de suivi", "Follow-up", "Suivi", "Follow-up")
        case .review: Term("Réunion de validation", "Review meeting", "Validation", "Review")
        case .strategic: Term("Réunion stratégique", "Strategic meeting", "Stratégique", "Strategic")
        case .steering: Term("Comité de pilotage", "Steering meeting", "Pilotage", "Steering")
        case .wrapUp: Term("Réunion bilan", "Wrap-up meeting", "Bilan", "Wrap-up")
        case .handover: Term("Passation", "Handover")
        }
    }

    /// Inside a sentence. All are feminine in French, so that a sentence agrees whatever the kind.
    package var noun: Phrase {
        switch self {
        case .kickoff: Phrase("réunion de lancement", "kick-off meeting")
        case .followUp: Phrase("réunion de suivi", "follow-up meeting")
        case .review: Phrase("réunion de validation", "review meeting")
        case .strategic: Phrase("réunion stratégique", "strategic meeting")
        case .steering: Phrase("réunion de pilotage", "steering meeting")
        case .wrapUp: Phrase("réunion bilan", "wrap-up meeting")
        case .handover: Phrase("réunion de passation", "handover meeting")
        }
    }
}

extension MeetingPlace: Named {
    package var term: Term {
        switch self {
        case .onSite: Term("Présentiel", "On site")
        case .video: Term("Visio", "Video")
        case .phone: Term("Téléphone", "Phone")
        }
    }
}

extension ActionState: Named {
    package var term: Term {
        switch self {
        case .open: Term("À faire", "Open")
        case .done: Term("Faite", "Done")
        case .dropped: Term("Abandonnée", "Dropped")
        }
    }
}

extension Via: Named {
    package var term: Term {
        switch self {
        case .call: Term("Appel", "Call")
        case .mail: Term("Mél", "Email")
        case .video: Term("Visio", "Video call")
        case .inPerson: Term("En présence", "In person")
        case .message: Term("Message", "Message")
        case .tool: Term("Outil partagé", "Shared tool")
        }
    }
}

extension Mood: Named {
    package var term: Term {
        switch self {
        case .green: Term("Vert : tout va bien", "Green: going well", "Vert", "Green")
        case .orange: Term("Orange : à surveiller", "Orange: watch", "Orange", "Orange")
        case .red: Term("Rouge : en difficulté", "Red: in trouble", "Rouge", "Red")
        }
    }
}
