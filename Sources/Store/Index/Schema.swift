/// The tables of the index. Nothing is ever migrated: another number means delete and rebuild.
enum Schema {
    /// To be raised with any change to the tables below.
    static let schema = 11
    /// To be raised with any change to what the fold makes of the same lines.
    static let fold = 10

    static let fileName = "index-s\(schema)-f\(fold).sqlite"
    /// Kept in the file itself too, for it may have been renamed by hand.
    static let version = schema * 1000 + fold

    /// What was read, and what it says.
    static let tables = """
        CREATE TABLE folder (
            name TEXT PRIMARY KEY, device INTEGER NOT NULL, inode INTEGER NOT NULL, modified INTEGER NOT NULL,
            settled INTEGER NOT NULL, newest TEXT
        ) WITHOUT ROWID;
        CREATE TABLE file (
            n INTEGER PRIMARY KEY, folder TEXT NOT NULL, name TEXT NOT NULL, device INTEGER NOT NULL,
            inode INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, goodEnd INTEGER NOT NULL,
            lines INTEGER NOT NULL, last BLOB NOT NULL, torn INTEGER NOT NULL, UNIQUE (folder, name)
        );
        CREATE TABLE problem (path TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (path, line)) WITHOUT ROWID;

        CREATE TABLE replica (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE line (
            n INTEGER PRIMARY KEY, id BLOB NOT NULL, file INTEGER, replica INTEGER NOT NULL,
            seq INTEGER NOT NULL, shown INTEGER, undoes INTEGER NOT NULL, undone INTEGER NOT NULL
        );
        CREATE TABLE bytes (n INTEGER PRIMARY KEY, raw BLOB NOT NULL);
        CREATE TABLE copy (line INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (line, file)) WITHOUT ROWID;
        CREATE TABLE vanished (line INTEGER PRIMARY KEY, since INTEGER NOT NULL);
        CREATE TABLE fork (line INTEGER PRIMARY KEY);
        CREATE TABLE undo (target BLOB NOT NULL, line BLOB NOT NULL, PRIMARY KEY (target, line)) WITHOUT ROWID;
        CREATE INDEX undo_line ON undo (line);
        CREATE TABLE erasure (line BLOB PRIMARY KEY) WITHOUT ROWID;

        CREATE TABLE root (
            n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, unknown INTEGER NOT NULL, contested INTEGER NOT NULL
        );
        CREATE TABLE touch (
            root INTEGER NOT NULL, clock INTEGER NOT NULL, line INTEGER NOT NULL, undone INTEGER NOT NULL,
            PRIMARY KEY (root, clock, line)
        ) WITHOUT ROWID;

        CREATE TABLE mission (
            n INTEGER PRIMARY KEY, id BLOB NOT NULL, reference TEXT, title TEXT NOT NULL, state TEXT NOT NULL, category TEXT,
            organisation BLOB, freelance BLOB, lead BLOB, start INTEGER, end INTEGER, progress INTEGER,
            cadence INTEGER NOT NULL, lastContact INTEGER, nextDue INTEGER, lapseOn INTEGER,
            contested INTEGER NOT NULL, imported INTEGER NOT NULL, touched INTEGER,
            pressing INTEGER NOT NULL, quiet INTEGER, words TEXT NOT NULL, facts BLOB NOT NULL,
            watched INTEGER NOT NULL, writing INTEGER NOT NULL
        );
        CREATE TABLE writing (n INTEGER NOT NULL, people INTEGER NOT NULL);
        INSERT INTO writing (n, people) VALUES (0, 0);
        CREATE TABLE engaged (
            mission INTEGER NOT NULL, place INTEGER NOT NULL, id BLOB NOT NULL, organisation BLOB, freelance BLOB,
            signed INTEGER, amount INTEGER NOT NULL, days INTEGER, end INTEGER, PRIMARY KEY (mission, place)
        ) WITHOUT ROWID;
        CREATE TABLE candidate (
            mission INTEGER NOT NULL, place INTEGER NOT NULL, freelance BLOB NOT NULL, day INTEGER,
            PRIMARY KEY (mission, place)
        ) WITHOUT ROWID;
        CREATE TABLE tally (state TEXT PRIMARY KEY, missions INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE moment (
            mission INTEGER NOT NULL, closed INTEGER NOT NULL, place INTEGER NOT NULL, day INTEGER NOT NULL,
            kind INTEGER NOT NULL, subject BLOB NOT NULL, number INTEGER, text TEXT NOT NULL, time INTEGER,
            owner BLOB, through INTEGER, rework INTEGER NOT NULL, clock INTEGER NOT NULL,
            PRIMARY KEY (mission, closed, place)
        ) WITHOUT ROWID;
        CREATE TABLE part (
            mission INTEGER NOT NULL, place INTEGER NOT NULL, kind INTEGER NOT NULL, closed INTEGER NOT NULL,
            id BLOB NOT NULL, number INTEGER, title TEXT NOT NULL, state TEXT NOT NULL, form TEXT,
            due INTEGER NOT NULL, time INTEGER, owed INTEGER, owner BLOB, reserves INTEGER NOT NULL,
            amount INTEGER, paid INTEGER,
            PRIMARY KEY (mission, place)
        ) WITHOUT ROWID;
        CREATE TABLE party (
            n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
            words TEXT NOT NULL, archived INTEGER NOT NULL, billing TEXT NOT NULL, since INTEGER,
            lastDay INTEGER, snoozed INTEGER, fields BLOB
        );
        CREATE TABLE certificate (
            party INTEGER NOT NULL, place INTEGER NOT NULL, issued INTEGER, expires INTEGER,
            PRIMARY KEY (party, place)
        ) WITHOUT ROWID;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE document (n INTEGER PRIMARY KEY, title TEXT NOT NULL, names TEXT NOT NULL, body TEXT NOT NULL);
        CREATE VIRTUAL TABLE search USING fts5 (
            title, names, body, content = '', detail = column,
            tokenize = "unicode61 remove_diacritics 2"
        );
        """

    /// Made after the rows of a rebuild: sorting once is cheaper than keeping sorted.
    static let indexesOfLines = """
        CREATE INDEX file_torn ON file (n) WHERE torn > 0;
        CREATE INDEX line_id ON line (id);
        CREATE INDEX line_shown ON line (shown) WHERE shown IS NOT NULL;
        """
    /// Needed when a file has gone or been replaced, which is rare: made when that happens.
    static let indexOfFiles = "CREATE INDEX IF NOT EXISTS line_file ON line (file)"

    /// Needed for the lines of the replica that we are, of which the rebuild knows nothing.
    static func indexOfReplica(_ n: Int) -> String {
        "CREATE INDEX IF NOT EXISTS line_of_\(n) ON line (seq) WHERE replica = \(n)"
    }

    /// Made after the rows as well. Two hold all that is asked about a freelance, so that no row is looked up: a list
    /// of fifty missions asks it of nearly as many. So do the two of open moments, which are few and lie scattered
    /// among those of the past.
    static let indexesOfRows = """
        CREATE INDEX party_kind ON party (kind, archived, id);
        CREATE INDEX party_billing ON party (billing);
        CREATE INDEX candidate_freelance ON candidate (freelance, day);
        CREATE INDEX root_health ON root (n) WHERE unknown > 0 OR contested > 0;
        CREATE INDEX mission_pressing ON mission (pressing, id);
        CREATE INDEX mission_watched ON mission (pressing, id) WHERE watched = 1;
        CREATE INDEX mission_writing ON mission (writing) WHERE writing > 0;
        CREATE INDEX mission_quiet ON mission (quiet, id) WHERE quiet IS NOT NULL;
        CREATE INDEX mission_state ON mission (state, pressing, id);
        CREATE INDEX mission_organisation ON mission (organisation, pressing, id);
        CREATE INDEX mission_freelance ON mission (freelance, pressing, id);
        CREATE INDEX mission_relation ON mission (freelance, organisation, start, state)
            WHERE organisation IS NOT NULL AND start IS NOT NULL
            AND state IN ('active', 'paused', 'closing', 'closed');
        CREATE INDEX engaged_freelance ON engaged (
            freelance, id, place, organisation, signed, amount, days, end);
        CREATE INDEX mission_lead ON mission (lead);
        CREATE INDEX mission_reference ON mission (reference COLLATE NOCASE) WHERE reference IS NOT NULL;
        CREATE INDEX moment_day ON moment (day);
        CREATE INDEX moment_open_day ON moment (
            day, kind, subject, number, text, time, owner, through, rework, clock) WHERE closed = 0;
        CREATE INDEX part_open ON part (kind, due) WHERE closed = 0;
        CREATE INDEX part_due ON part (kind, due);
        CREATE INDEX moment_open_kind ON moment (
            kind, day, through, subject, number, text, time, owner, rework, clock) WHERE closed = 0;
        INSERT INTO tally (state, missions) SELECT state, count(*) FROM mission GROUP BY state;
        CREATE TRIGGER mission_counted AFTER INSERT ON mission BEGIN
            INSERT INTO tally (state, missions) VALUES (new.state, 1)
            ON CONFLICT (state) DO UPDATE SET missions = missions + 1;
        END;
        CREATE TRIGGER mission_uncounted AFTER DELETE ON mission BEGIN
            UPDATE tally SET missions = missions - 1 WHERE state = old.state;
        END;
        """
}
