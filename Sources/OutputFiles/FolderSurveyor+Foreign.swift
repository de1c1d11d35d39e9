import Diagnostics

extension FolderSurveyor {
  /// What stands in the folder and was not printed: files, and folders with a `/` at the end. Only folders that
  /// printed files lie in are looked through.
  func foreignFiles(known: Set<String>, also dropped: [String]) -> [String] {
    guard let tree, let manifest = folder.manifestName else { return [] }
    let own = known.union([manifest, OutputNames.journal(for: manifest)])
    let staged = Set(own.union(dropped).map { temporary(for: $0) })
    let folders = Set(known.union(dropped).flatMap { SafePath.parents(of: $0) })
    var foreign: [String] = []
    var waiting = [("", tree.root)]
    while let (path, folder) = waiting.popLast() {
      for name in (try? folder.names()) ?? [] where !OutputNames.isIgnored(name) {
        let inner = PathText.join(path, name)
        let isFolder = (try? folder.entry(name))??.kind == .folder
        if isFolder, let next = try? folder.folder(name) {
          if folders.contains(inner) {
            waiting.append((inner, next))
          } else if holds(next) {
            foreign.append(inner + "/")
          }
        } else if !own.contains(inner), !staged.contains(inner) {
          foreign.append(inner)
        }
      }
    }
    return foreign.sorted()
  }

  private func holds(_ folder: FolderHandle) -> Bool {
    (try? folder.names())?.contains { !OutputNames.isIgnored($0) } ?? true
  }

  private func temporary(for path: String) -> String {
    let (parent, name) = PathText.split(path)
    return PathText.join(parent == "." ? "" : parent, OutputNames.temporary(for: name))
  }

  /// A note for each foreign file, and one for the rest where there are very many.
  func foreignNotes(_ foreign: [String]) -> [Diagnostic] {
    let named = 50
    var notes = foreign.prefix(named).map { path in
      note("'\(SafePath.shown(PathText.join(folder.root, path)))' was not printed and is left alone.")
    }
    if foreign.count > named {
      notes.append(note("More files in '\(folder.root)' were not printed; they are left alone."))
    }
    return notes
  }

  private func note(_ message: String) -> Diagnostic {
    Diagnostic(.foreignFile, message, wayOut: "Move it out of the folder if it is not meant to be there.")
  }
}
