import Glibc

extension Index {
    /// Makes the index anew at `path` and opens it; `progress` may stop it, and nothing has then changed.
    ///
    /// To be called under the index's lock: a file that another program has just opened must not lose the
    /// log that SQLite keeps beside it.
    static func rebuild(_ path: String, workspace: String, progress: @escaping ProgressReport) throws -> Index
    {
        let new = "\(path).new"
        delete(new)
        do {
            let index = try create(new, workspace: workspace)
            try index.use { try Rebuild($0, workspace: workspace, progress: progress).run() }
            index.close()
            try writeAhead(new)
        } catch {
            delete(new)
            throw error
        }
        delete(path)
        guard rename(new, path) == 0 else { throw Failure("rename", path) }
        return try open(path, workspace: workspace)
    }

    static func rebuildInMemory(workspace: String, progress: @escaping ProgressReport) throws -> Index {
        let index = try inMemory(workspace: workspace)
        try index.use { try Rebuild($0, workspace: workspace, progress: progress).run() }
        return index
    }
}
