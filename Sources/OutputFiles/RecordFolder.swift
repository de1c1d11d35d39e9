import Diagnostics

/// A folder of small records that only save time: any of them can be removed at any moment.
public struct RecordFolder: Sendable, Hashable {
  /// The folder's path.
  public let path: String

  /// A folder, which need not be there yet.
  public init(path: String) { self.path = PathText.normalised(path) }

  /// The record with a name; nil for none.
  public func record(_ name: String) -> [UInt8]? {
    guard let tree = try? FolderTree(ifThere: path) else { return nil }
    return (try? tree.bytes(of: name)) ?? nil
  }

  /// Keeps a record in the place of the one with its name. What cannot be kept is not: the next run takes its time.
  public func keep(_ text: String, as name: String) {
    guard let (tree, _) = try? FolderTree.opening(making: path) else { return }
    guard (try? tree.stage(name, Array(text.utf8), permissions: 0o600)) != nil else { return }
    if (try? tree.commit(name)) == nil { tree.unstage(name) }
  }

  /// Forgets the record with a name.
  public func forget(_ name: String) {
    if let tree = try? FolderTree(ifThere: path) { try? tree.remove(name) }
  }
}
