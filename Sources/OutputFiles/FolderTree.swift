import Diagnostics

/// What stands at a path below an output folder.
enum Occupant: Hashable {
  case nothing
  case file(FolderEntry)
  /// Something that is no file, or in the place of a folder that the file lies in; what to say of it.
  case obstacle(Diagnostic)
}

/// An open output folder and the paths below it.
struct FolderTree {
  /// The folder's path as it was given, for messages.
  let name: String
  /// The folder.
  let root: FolderHandle

  /// The folder at a path; nil when there is nothing.
  /// - Throws: a finding when it is a link, no folder or cannot be opened.
  init?(ifThere path: String) throws(DiagnosticError) {
    do {
      try self.init(opening: path)
    } catch .notFound {
      return nil
    } catch {
      throw DiagnosticError([FolderTree.rootProblem(path, error)])
    }
  }

  private init(opening path: String) throws(SystemFailure) {
    name = path
    root = try FolderHandle.open(path)
  }

  private static func rootProblem(_ path: String, _ failure: SystemFailure) -> Diagnostic {
    let (parent, last) = PathText.split(path)
    guard let entry = try? FolderHandle.open(parent).entry(last) else {
      return unwritable(path, failure.reason, wayOut: "Give another folder, or make this one readable.")
    }
    switch entry.kind {
    case .link:
      return Diagnostic(
        .unsafePath, "The output folder '\(SafePath.shown(path))' is a link.",
        wayOut: "Give the folder that it leads to.")
    case .folder:
      return unwritable(path, failure.reason, wayOut: "Give another folder, or make this one readable.")
    case .file, .other:
      return unwritable(path, "there is a file where the folder should be", wayOut: "Give another folder.")
    }
  }

  /// The finding that something cannot be written.
  static func unwritable(_ path: String, _ reason: String, wayOut: String) -> Diagnostic {
    Diagnostic(.unwritable, "'\(SafePath.shown(path))' cannot be written: \(reason).", wayOut: wayOut)
  }

  /// A path below the folder as messages name it.
  func shown(_ path: String) -> String { SafePath.shown(PathText.join(name, path)) }

  // MARK: Looking

  /// The folder that a path below this one lies in, and the last part of the path.
  func parent(of path: String) throws(SystemFailure) -> (folder: FolderHandle, name: String) {
    var parts = PathText.parts(path)
    let last = parts.popLast() ?? ""
    var folder = root
    for part in parts { folder = try folder.folder(part) }
    return (folder, last)
  }

  /// What stands at a path.
  func occupant(of path: String) -> Occupant {
    var folder = root
    var parts = PathText.parts(path)
    let last = parts.popLast() ?? ""
    var walked = ""
    do {
      for part in parts {
        walked = PathText.join(walked, part)
        guard let entry = try folder.entry(part) else { return .nothing }
        guard entry.kind == .folder else { return .obstacle(obstacle(walked, entry, expected: "folder")) }
        folder = try folder.folder(part)
      }
      guard let entry = try folder.entry(last) else { return .nothing }
      return entry.kind == .file ? .file(entry) : .obstacle(obstacle(path, entry, expected: "file"))
    } catch {
      return .obstacle(
        FolderTree.unwritable(
          PathText.join(name, path), error.reason, wayOut: "Make '\(shown(walked))' readable and writable."))
    }
  }

  private func obstacle(_ path: String, _ entry: FolderEntry, expected: String) -> Diagnostic {
    if entry.kind == .link {
      return Diagnostic(
        .unsafePath, "'\(shown(path))' is a link where a \(expected) is printed; links are never written through.",
        wayOut: "Remove the link.")
    }
    let found = entry.kind == .folder ? "a folder" : entry.kind == .file ? "a file" : "something else"
    return FolderTree.unwritable(
      PathText.join(name, path), "there is \(found) where a \(expected) is printed", wayOut: "Move it away.")
  }

  /// The text of a file, as bytes; nil when there is no regular file.
  func bytes(of path: String) throws(SystemFailure) -> [UInt8]? {
    guard case .file = occupant(of: path) else { return nil }
    let (folder, name) = try parent(of: path)
    return try folder.read(name)
  }

  // MARK: Changing

  /// Makes the folders that a path lies in, as far as they are missing.
  /// - Returns: the folders that were made, outermost first.
  func makeParents(of path: String) throws(SystemFailure) -> [String] {
    var folder = root
    var made: [String] = []
    for parent in SafePath.parents(of: path) {
      let part = PathText.split(parent).last
      if try folder.entry(part) == nil {
        try folder.makeFolder(part)
        made.append(parent)
      }
      folder = try folder.folder(part)
    }
    return made
  }

  /// Removes the folders that a path lies in, innermost first, as long as they are empty.
  func removeEmptyParents(of path: String) {
    for parent in SafePath.parents(of: path).reversed() {
      guard (try? removeFolder(parent)) != nil else { return }
    }
  }

  func removeFolder(_ path: String) throws(SystemFailure) {
    let (folder, name) = try parent(of: path)
    try folder.removeFolder(name)
  }

  func remove(_ path: String) throws(SystemFailure) {
    let (folder, name) = try parent(of: path)
    try folder.remove(name)
  }

  /// Puts the new text of a file beside it.
  func stage(_ path: String, _ bytes: [UInt8], permissions: Permissions?) throws(SystemFailure) {
    let (folder, name) = try parent(of: path)
    let temporary = OutputNames.temporary(for: name)
    // Under the lock, what has this name was left by a run that did not end.
    if try folder.entry(temporary) != nil { try folder.remove(temporary) }
    try folder.make(temporary, bytes, permissions: permissions)
  }

  /// Puts the staged text in the file's place.
  func commit(_ path: String) throws(SystemFailure) {
    let (folder, name) = try parent(of: path)
    try folder.rename(OutputNames.temporary(for: name), to: name)
  }

  /// Whether a staged text stands beside a file.
  func isStaged(_ path: String) -> Bool {
    guard let (folder, name) = try? parent(of: path) else { return false }
    return (try? folder.entry(OutputNames.temporary(for: name)))?.kind == .file
  }

  /// Removes the staged text of a file, if there is one.
  func unstage(_ path: String) {
    guard let (folder, name) = try? parent(of: path) else { return }
    try? folder.remove(OutputNames.temporary(for: name))
  }
}

extension FolderTree {
  /// The folder at a path, made with its parents where it is missing.
  /// - Returns: the folder and the folders that were made for it, outermost first.
  static func opening(making path: String) throws(DiagnosticError) -> (tree: FolderTree, made: [String]) {
    if let tree = try FolderTree(ifThere: path) { return (tree, []) }
    var made: [String] = []
    for parent in PathText.prefixes(of: path) where !PathText.isThere(parent) {
      do {
        try PathText.makeFolder(parent)
        made.append(parent)
      } catch {
        PathText.removeFolders(made)
        throw DiagnosticError([
          unwritable(parent, error.reason, wayOut: "Give another folder, or make its parent writable.")
        ])
      }
    }
    guard let tree = try FolderTree(ifThere: path) else {
      throw DiagnosticError([unwritable(path, SystemFailure.notFound.reason, wayOut: "Give another folder.")])
    }
    return (tree, made)
  }
}
