import Diagnostics

extension FolderSurveyor {
  /// What stands in the folder and was not printed: files, and folders with a `/` at the end.
  func foreignFiles(known: Set<String>, also dropped: [String]) -> [String] {
    guard let tree, let manifest = folder.manifestName else { return [] }
    return FolderListing(tree, manifest: manifest, known: known, dropped: dropped).foreign
  }
}

extension OutputFolder {
  /// A note for each foreign file, and one for the rest where there are very many.
  func foreignNotes(_ foreign: [String]) -> [Diagnostic] {
    let named = 50
    var notes = foreign.prefix(named).map { path in
      note("'\(SafePath.shown(PathText.join(root, path)))' was not printed and is left alone.")
    }
    if foreign.count > named {
      notes.append(note("More files in '\(root)' were not printed; they are left alone."))
    }
    return notes
  }

  private func note(_ message: String) -> Diagnostic {
    Diagnostic(.foreignFile, message, wayOut: "Move it out of the folder if it is not meant to be there.")
  }
}
