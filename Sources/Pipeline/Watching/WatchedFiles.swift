import Foundation

/// The state of files and folders, told from another by sizes, times of modification and which file it is.
public struct WatchedFiles: Sendable, Equatable {
  private struct Stamp: Equatable {
    let size: UInt64
    let modified: Date
    /// Another one when an editor writes a new file and gives it the name, whatever the time that it sets.
    let number: UInt64
  }

  private var stamps: [String: Stamp] = [:]

  /// The state of what a configuration watches, as it is now.
  public init(_ configuration: Configuration) {
    self.init(configuration.watched)
    // What a run writes beside the documents is no reason for another one.
    let written = Set(configuration.specFiles.map(WatchedFiles.whole))
    let names = Set(written.map { ($0 as NSString).lastPathComponent })
    stamps = stamps.filter { path, _ in
      !names.contains((path as NSString).lastPathComponent) || !written.contains(WatchedFiles.whole(path))
    }
  }

  private static func whole(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

  /// The state of files, and of all files below folders, as it is now; what is not there has none.
  init(_ paths: [String]) {
    for path in paths {
      note(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
        let names = FileManager.default.enumerator(atPath: path)
      else { continue }
      for case let name as String in names {
        // What a run prints is no reason for another one.
        if PrintedDocuments.isPackage(path + "/" + name) { names.skipDescendants() }
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
    stamps[path] = Stamp(
      size: (attributes[.size] as? NSNumber)?.uint64Value ?? 0,
      modified: attributes[.modificationDate] as? Date ?? .distantPast,
      number: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0)
  }
}

extension Configuration {
  /// The files that every run writes into the spec folder.
  var specFiles: [String] { spec.map { folder in PrintedAPI.specFileNames.map { folder + "/" + $0 } } ?? [] }

  /// The files and folders that a run reads, and that a change of calls for another one.
  public var watched: [String] {
    documents + [file, templates].compactMap { $0 } + singleFiles
  }
}
