import Diagnostics

/// What stands in an output folder, by name and stamp, without a look into any file. Only folders that printed files
/// lie in are looked through.
struct FolderListing {
  /// The printed files that are there, with the list of them, ordered folder by folder.
  private(set) var files: [(path: String, entry: FolderEntry)] = []
  /// What was not printed: files, and folders with a `/` at the end, ordered.
  private(set) var foreign: [String] = []
  /// New texts that an interrupted run left beside files.
  private(set) var staged: [String] = []

  private let own: Set<String>
  private let temporary: Set<String>
  private let folders: Set<String>

  /// - Parameters:
  ///   - known: the paths of printed files, without the manifest.
  ///   - dropped: those of files that were printed once.
  ///   - visit: is told of each printed file while its folder is open.
  init(
    _ tree: FolderTree, manifest: String, known: Set<String>, dropped: [String] = [],
    visit: ((_ path: String, _ name: String, _ folder: FolderHandle) -> Void)? = nil
  ) {
    own = known.union([manifest, OutputNames.journal(for: manifest)])
    temporary = Set(own.union(dropped).map(FolderListing.temporary))
    folders = Set(known.union(dropped).flatMap { SafePath.parents(of: $0) })
    var waiting = [("", tree.root)]
    while let (path, folder) = waiting.popLast() {
      for name in (try? folder.names()) ?? [] where !OutputNames.isIgnored(name) {
        let whole = PathText.join(path, name)
        if let inner = note(name, whole, in: folder) { waiting.append(inner) }
        if let visit, files.last?.path == whole { visit(whole, name, folder) }
      }
    }
    foreign.sort()
  }

  /// Files by their paths, in a folder that belongs to others as well.
  init(_ tree: FolderTree, files paths: [String]) {
    (own, temporary, folders) = (Set(paths), [], [])
    for path in paths {
      if case .file(let entry) = tree.occupant(of: path) { files.append((path, entry)) }
      if tree.isStaged(path) { staged.append(path) }
    }
  }

  /// Takes note of a name; the folder that it leads to, if printed files lie in that.
  private mutating func note(_ name: String, _ path: String, in folder: FolderHandle) -> (String, FolderHandle)? {
    let entry = (try? folder.entry(name)) ?? nil
    if entry?.kind == .folder, let next = try? folder.folder(name) {
      if folders.contains(path) { return (path, next) }
      if holds(next) { foreign.append(path + "/") }
    } else if own.contains(path) {
      if let entry { files.append((path, entry)) }
    } else if temporary.contains(path) {
      staged.append(path)
    } else {
      foreign.append(path)
    }
    return nil
  }

  private func holds(_ folder: FolderHandle) -> Bool {
    (try? folder.names())?.contains { !OutputNames.isIgnored($0) } ?? true
  }

  private static func temporary(for path: String) -> String {
    let (parent, name) = PathText.split(path)
    return PathText.join(parent == "." ? "" : parent, OutputNames.temporary(for: name))
  }
}
