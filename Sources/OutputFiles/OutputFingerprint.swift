import Diagnostics
import Digests

/// What stood in output folders after a run: by it, a later run that would print the same can tell that nothing has to
/// be written, without a look into each file.
///
/// It is made of all names in the folders and the stamps of printed files. A file that was written so shortly before
/// that a change could hide in its stamp is compared by its digest.
public struct OutputFingerprint: Sendable, Hashable {
  /// A file whose stamp proves nothing.
  public struct Unproven: Sendable, Hashable {
    /// The number of its folder.
    public let folder: Int
    /// Its path there.
    public let path: String
    /// The digest of what was printed.
    public let digest: String

    /// A file of a folder with the digest of its text.
    public init(folder: Int, path: String, digest: String) {
      self.folder = folder
      self.path = path
      self.digest = digest
    }
  }

  /// The digest of names and stamps.
  public let names: String
  /// The files whose stamps prove nothing.
  public let unproven: [Unproven]

  /// A fingerprint that was kept.
  public init(names: String, unproven: [Unproven]) {
    self.names = names
    self.unproven = unproven
  }
}

/// A folder whose printed files are known from its manifest, or by their paths where it has none.
public struct KnownFolder: Sendable {
  let folder: OutputFolder
  let paths: [String]

  /// A folder with the paths of its printed files; those of one with a manifest are taken from that.
  public init(_ folder: OutputFolder, paths: [String] = []) {
    self.folder = folder
    self.paths = paths
  }

  /// What stands there now; nil when there is no such folder.
  fileprivate func state() throws(DiagnosticError) -> State? {
    guard let tree = try FolderTree(ifThere: folder.root) else { return nil }
    try RunLock.take([tree], exclusively: false)
    guard let manifest = folder.manifestName else {
      return State(tree: tree, printed: paths, listing: FolderListing(tree, files: paths))
    }
    let bytes = (try? tree.bytes(of: manifest)) ?? nil
    let printed = Manifest.reading(bytes ?? []).manifest.paths
    return State(
      tree: tree, printed: printed, listing: FolderListing(tree, manifest: manifest, known: Set(printed)))
  }

  /// What stands there now, if it is what was printed and nothing else was ever left there; nil when it is not.
  fileprivate func state(holding files: OutputFileSet) throws(DiagnosticError) -> State? {
    guard let manifest = folder.manifestName else {
      guard let state = try state(), (try folder.plan(files)).isUpToDate else { return nil }
      return state
    }
    guard let tree = try FolderTree(ifThere: folder.root) else { return nil }
    try RunLock.take([tree], exclusively: false)
    let list = OutputFile(path: manifest, contents: Manifest(paths).text)
    var same = 0
    let listing = FolderListing(tree, manifest: manifest, known: Set(paths)) { path, name, folder in
      guard let file = path == manifest ? list : files[path], let bytes = try? folder.read(name), file.holds(bytes)
      else { return }
      same += 1
    }
    // The journal of a run that did not end would be one more.
    let lists = Set([manifest, OutputNames.journal(for: manifest)].map(OutputNames.temporary))
    guard same == files.count + 1, listing.files.count == same, lists.isDisjoint(with: listing.staged) else {
      return nil
    }
    return State(tree: tree, printed: paths, listing: listing)
  }

  fileprivate struct State {
    /// Locked for as long as it is held.
    let tree: FolderTree
    let printed: [String]
    let listing: FolderListing
  }
}

extension OutputFingerprint {
  /// The fingerprint of folders that hold what was printed; nil when something else stands there by now.
  public static func taking(_ parts: [(OutputFolder, OutputFileSet)]) -> OutputFingerprint? {
    var digest = SHA256()
    var unproven: [Unproven] = []
    for (number, (folder, files)) in parts.enumerated() {
      let known = KnownFolder(folder, paths: files.files.map(\.path))
      // The stamps come first: what is changed while the files are read has another one.
      guard let moment = (try? FolderTree(ifThere: folder.root))?.map({ FileMoment(in: $0.root) }),
        let state = try? known.state(holding: files)
      else { return nil }
      digest.add(state.listing, of: folder)
      for (path, entry) in state.listing.files where !moment.isAfter(entry.stamp) {
        let text = files[path]?.contents ?? Manifest(files.files.map(\.path)).text
        unproven.append(Unproven(folder: number, path: path, digest: SHA256.hexadecimal(Array(text.utf8))))
      }
    }
    return OutputFingerprint(names: digest.hexadecimal, unproven: unproven)
  }

  /// What a run that prints the same would do, which is nothing; nil when something else stands in the folders by now.
  public func plans(for folders: [KnownFolder]) -> [OutputPlan]? {
    var digest = SHA256()
    var plans: [OutputPlan] = []
    for (number, known) in folders.enumerated() {
      guard let state = try? known.state(), holdsUnproven(of: number, in: state.tree) else { return nil }
      digest.add(state.listing, of: known.folder)
      plans.append(
        OutputPlan(
          root: known.folder.root, added: [], changed: [], unchanged: state.printed, stale: [],
          foreign: state.listing.foreign, manifestChanges: false, completesInterruptedRun: false,
          notes: known.folder.foreignNotes(state.listing.foreign)))
    }
    return digest.hexadecimal == names ? plans : nil
  }

  /// Whether files whose stamps prove nothing hold what was printed.
  private func holdsUnproven(of folder: Int, in tree: FolderTree) -> Bool {
    unproven.allSatisfy { file in
      guard file.folder == folder else { return true }
      guard let bytes = (try? tree.bytes(of: file.path)) ?? nil else { return false }
      return SHA256.hexadecimal(bytes) == file.digest
    }
  }
}

extension SHA256 {
  fileprivate mutating func add(_ listing: FolderListing, of folder: OutputFolder) {
    add(part: folder.root)
    for (path, entry) in listing.files {
      add(part: "\(path) \(entry.permissions) \(entry.kind.rawValue) \(entry.stamp.text)")
    }
    for path in listing.foreign { add(part: "other \(path)") }
    for path in listing.staged { add(part: "staged \(path)") }
  }
}
