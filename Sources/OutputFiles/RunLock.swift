import Diagnostics

/// Keeps runs that write one folder apart.
enum RunLock {
  /// How often a lock is tried again before giving up, every ten milliseconds.
  @TaskLocal static var attempts = 3000

  /// Locks folders until their handles go; each once, however often it is given.
  /// - Throws: a finding when another run keeps one of them for long.
  static func take(_ trees: [FolderTree], exclusively: Bool) throws(DiagnosticError) {
    var taken: Set<FileIdentity> = []
    var waiting = attempts
    for tree in trees.sorted(by: { $0.name < $1.name }) {
      guard let identity = (try? tree.root.itself())?.identity, taken.insert(identity).inserted else { continue }
      while !tree.root.lock(exclusively: exclusively) {
        waiting -= 1
        guard waiting > 0 else {
          throw DiagnosticError(
            [
              FolderTree.unwritable(
                tree.name, "another run is writing it", wayOut: "Wait until that run has ended, then run again.")
            ], exitCode: 2)
        }
        pause(milliseconds: 10)
      }
    }
  }
}
