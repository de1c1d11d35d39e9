import Foundation

/// The state of files and folders, told from another by sizes and times of modification.
public struct WatchedFiles: Sendable, Equatable {
  private struct Stamp: Equatable {
    let size: UInt64
    let modified: Date
  }

  private var stamps: [String: Stamp] = [:]

  /// The state of files, and of all files below folders, as it is now; what is not there has none.
  public init(_ paths: [String]) {
    for path in paths {
      note(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
        let names = FileManager.default.enumerator(atPath: path)
      else { continue }
      for case let name as String in names {
        let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
        if !isHidden { note(path + "/" + name) }
      }
    }
  }

  /// The files that differ from an earlier state, came or went.
  public func differences(from earlier: WatchedFiles) -> [String] {
    Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
  }

  private mutating func note(_ path: String) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType != .typeDirectory
    else { return }
    // Editors that replace a file keep neither its size nor its time.
    stamps[path] = Stamp(
      size: (attributes[.size] as? NSNumber)?.uint64Value ?? 0,
      modified: attributes[.modificationDate] as? Date ?? .distantPast)
  }
}

extension Configuration {
  /// The files and folders that a run reads, and that a change of calls for another one.
  public var watched: [String] {
    let profileFile = profile.flatMap { $0.contains("/") || $0.hasSuffix(".yaml") ? $0 : nil }
    let records = [Changelog.fileName, EarlierNames.fileName, "released.json"].compactMap { name in
      spec.map { $0 + "/" + name }
    }
    return documents + [file, corrections, templates, profileFile].compactMap { $0 } + records
  }
}
