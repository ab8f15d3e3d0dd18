package import Domain

/// A day and, unless it lasts all day, a time on the wall in France.
package struct WallTime: Hashable, Comparable, Sendable {
    package var day: Day
    package var time: TimeOfDay?

    package init(_ day: Day, _ time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    /// Minutes since 1970 on the wall.
    var minutes: Int { day.number * 1440 + (time?.minutes ?? 0) }

    init(minutes: Int) {
        let day = (minutes >= 0 ? minutes : minutes - 1439) / 1440
        let rest = minutes - day * 1440
        self.init(Day(number: day), TimeOfDay(hour: rest / 60, minute: rest % 60))
    }

    package static func < (a: WallTime, b: WallTime) -> Bool { a.minutes < b.minutes }
}

extension WallTime: CustomStringConvertible {
    /// `20261123` or `20261123T140000`: a name for one occurrence.
    package var description: String {
        let date = day.description.filter { $0 != "-" }
        return time.map { date + "T" + $0.description.filter { $0 != ":" } + "00" } ?? date
    }
}

/// Summer time as the European Union has kept it since 1996: from 01:00 UTC of the last Sunday of March to
/// 01:00 UTC of the last Sunday of October (directive 2000/84/EC).
package enum ParisTime {
    static func wall(utc: WallTime) -> WallTime {
        WallTime(minutes: utc.minutes + (isSummer(utc: utc.minutes) ? 120 : 60))
    }

    /// The hour that autumn repeats is taken for its first passage; the hour that spring skips for the one
    /// after.
    static func utc(wall: WallTime) -> WallTime {
        let summer = wall.minutes - 120
        return WallTime(minutes: isSummer(utc: summer) ? summer : wall.minutes - 60)
    }

    /// Minutes by which the wall is ahead of UTC.
    package static func offset(at wall: WallTime) -> Int { wall.minutes - utc(wall: wall).minutes }

    /// Since 1970.
    package static func seconds(at wall: WallTime) -> Int { utc(wall: wall).minutes * 60 }

    private static func isSummer(utc minutes: Int) -> Bool {
        let year = WallTime(minutes: minutes).day.year
        guard let march = lastSunday(3, year), let october = lastSunday(10, year) else { return false }
        return minutes >= march.number * 1440 + 60 && minutes < october.number * 1440 + 60
    }

    /// Both months have 31 days.
    private static func lastSunday(_ month: Int, _ year: Int) -> Day? {
        Day(year: year, month: month, day: 31).map { $0 - $0.weekday % 7 }
    }

    /// Time zones that keep the same wall time, by the names of calendars and of Windows.
    static func isKept(in zone: String) -> Bool {
        let names = [
            "Europe/Paris", "Europe/Brussels", "Europe/Berlin", "Europe/Madrid", "Europe/Rome",
            "Europe/Amsterdam", "Europe/Luxembourg", "Europe/Zurich", "Europe/Vienna", "Europe/Monaco", "CET",
            "Romance Standard Time", "W. Europe Standard Time", "Central European Standard Time",
        ]
        // Some programs put their own name before the zone's.
        return names.contains { zone == $0 || zone.hasSuffix("/" + $0) }
    }

    static func isUTC(_ zone: String) -> Bool { ["UTC", "GMT", "Etc/UTC", "Z"].contains(zone) }
}
