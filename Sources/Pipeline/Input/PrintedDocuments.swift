import Foundation
import OutputFiles

/// What earlier runs wrote into a folder of documents: a package, and the changelog of its releases.
struct PrintedDocuments {
  private var paths: Set<String> = []

  /// Takes note of a file, by its path below a folder, that tells of others.
  mutating func note(_ file: String, in folder: String) {
    let (place, name) = PrintedDocuments.split(file)
    if name == "released.json" { paths.insert(place + Changelog.fileName) }
    guard name == OutputFolder.usualManifestName,
      let text = FileManager.default.contents(atPath: folder + "/" + file)
    else { return }
    paths.formUnion(OutputFolder.paths(inManifest: Array(text)).map { place + $0 })
  }

  /// Whether the file at a path below the folder was written by an earlier run.
  func contains(_ file: String) -> Bool { paths.contains(file) }

  /// Whether a folder holds a printed package.
  static func isPackage(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + OutputFolder.usualManifestName)
  }

  private static func split(_ path: String) -> (place: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
