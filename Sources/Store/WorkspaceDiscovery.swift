import Glibc

/// Finds the folder to work in: the one named, else the one around us, else the usual one.
package enum WorkspaceDiscovery {
    /// The first of: `option` (`--workspace`), `CADRE_WORKSPACE`, the nearest folder from `directory` upward
    /// that holds `cadre.json`, `$XDG_DATA_HOME/cadre`. What is named need not exist.
    package static func path(
        option: String?, directory: String, environment: [String: String]
    ) throws(Failure) -> String {
        if let option, !option.isEmpty { return absolute(option, from: directory) }
        if let named = environment["CADRE_WORKSPACE"], !named.isEmpty {
            return absolute(named, from: directory)
        }
        if let nearest = nearest(from: directory) { return nearest }
        return try usual(environment)
    }

    /// Where a workspace lies when nobody says otherwise.
    package static func usual(_ environment: [String: String]) throws(Failure) -> String {
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return base + "/cadre" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
        return home + "/.local/share/cadre"
    }

    private static func nearest(from directory: String) -> String? {
        var folder = directory
        while folder.hasPrefix("/") {
            let path = folder == "/" ? "" : folder
            if Glibc.access("\(path)/\(WorkspaceFile.name)", F_OK) == 0 { return folder }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
        return nil
    }

    private static func absolute(_ path: String, from directory: String) -> String {
        path.hasPrefix("/") ? path : "\(directory)/\(path)"
    }
}
